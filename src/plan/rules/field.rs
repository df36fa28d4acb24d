//! Live fields in prose: `{organization}` stands for what is in the file when it is printed.

use super::{Coverage, Totals};
use crate::base::date;
use crate::org::{Organization, Unit};
use crate::plan::model::{Contents, Domain, Method, Part};
use crate::plan::text;

/// What each field stands for now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(Vec<(&'static str, String)>);

impl Facts {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Gathers every field of [`text::FIELDS`].
pub fn facts(
    organization: &Organization,
    contents: &Contents,
    coverage: &Coverage,
    units: &[Unit],
    methods: &[Method],
) -> Facts {
    let period = contents.plan.period;
    let total = Totals::of(&contents.projects);
    let people = coverage
        .rows
        .iter()
        .filter(|row| row.staff.is_some())
        .count();
    let used = methods.iter().filter(|method| {
        contents
            .projects
            .iter()
            .any(|project| project.methods.contains(&method.id))
    });
    let methods = text::listed(used.map(|method| method.name.as_str()));
    let value = |name: &'static str| match name {
        "organization" => organization.name.clone(),
        "kind" => organization.kind.short_name().to_owned(),
        "officials" => organization.kind.officials().to_owned(),
        "province" => organization.province.clone(),
        "period" => period.to_string(),
        "first_year" => period.first().to_string(),
        "last_year" => period.last().to_string(),
        "first_day" => date::plain(period.first_day()).th().to_owned(),
        "last_day" => date::plain(period.last_day()).th().to_owned(),
        "staff_count" => text::grouped(people),
        "vacant_count" => text::grouped(coverage.rows.len() - people),
        "unit_count" => text::grouped(units.iter().filter(|unit| unit.depth == 0).count()),
        "project_count" => text::grouped(total.projects),
        "headcount_total" => {
            text::grouped(usize::try_from(total.all_headcount()).unwrap_or(usize::MAX))
        }
        "budget_total" => total.all_budget().to_string(),
        "coverage" => coverage.people().percent(),
        "methods" => methods.clone(),
        "domains" => text::numbered(Domain::ALL.map(text::domain_line)),
        "directions" => text::numbered(contents.directions.iter().map(|d| d.name.clone())),
        "laws" => contents
            .part(Part::Laws)
            .map(|laws| laws.body.clone())
            .unwrap_or_default(),
        _ => String::new(),
    };
    Facts(
        text::FIELDS
            .iter()
            .map(|(name, _)| (*name, value(name)))
            .collect(),
    )
}

/// A piece of a text: words as they are, or the name of a field.
enum Piece<'a> {
    Words(&'a str),
    Field(&'a str),
}

fn pieces(body: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else {
            break;
        };
        pieces.extend([Piece::Words(before), Piece::Field(name.trim())]);
        rest = behind;
    }
    pieces.push(Piece::Words(rest));
    pieces
}

/// The text with its fields filled in. An unknown one stays as it is written; one without a value
/// is marked by what it means in brackets, so that no hole is printed.
pub fn fill(body: &str, facts: &Facts) -> String {
    let written = |piece: Piece<'_>| match piece {
        Piece::Words(words) => words.to_owned(),
        Piece::Field(name) => match facts.get(name) {
            Some("") => text::field_open(name),
            Some(value) => value.to_owned(),
            None => format!("{{{name}}}"),
        },
    };
    pieces(body).into_iter().map(written).collect()
}

/// What the fields mean that some text uses and that have no value.
pub fn open_fields<'a>(bodies: impl IntoIterator<Item = &'a str>, facts: &Facts) -> Vec<String> {
    let mut open: Vec<String> = Vec::new();
    for body in bodies {
        for piece in pieces(body) {
            let Piece::Field(name) = piece else { continue };
            let words = match facts.get(name) {
                Some("") => text::field_open(name),
                Some(_) => continue,
                None => format!("{{{name}}}"),
            };
            if !open.contains(&words) {
                open.push(words);
            }
        }
    }
    open
}

/// The names in braces that no field has.
pub fn unknown_fields(body: &str) -> Vec<&str> {
    let known = |name: &str| text::FIELDS.iter().any(|(field, _)| *field == name);
    let unknown = |piece| match piece {
        Piece::Field(name) if !known(name) => Some(name),
        _ => None,
    };
    pieces(body).into_iter().filter_map(unknown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_filled_and_everything_else_stays() {
        let facts = Facts(vec![
            ("organization", "เทศบาลนครตัวอย่าง".into()),
            ("staff_count", "1,189".into()),
        ]);
        let check = |body: &str, expected: &str| assert_eq!(fill(body, &facts), expected);
        check(
            "{organization}มี { staff_count } คน",
            "เทศบาลนครตัวอย่างมี 1,189 คน",
        );
        check("ไม่รู้จัก {organisation}", "ไม่รู้จัก {organisation}");
        check("เปิดค้าง {organization", "เปิดค้าง {organization");
        check("", "");
        let facts = Facts(vec![("province", String::new()), ("kind", "เทศบาล".into())]);
        assert_eq!(fill("จังหวัด{province}", &facts), "จังหวัด[จังหวัด]");
        assert_eq!(
            open_fields(["{province} {kind}", "{province} {x}"], &facts),
            ["[จังหวัด]", "{x}"]
        );
        assert_eq!(unknown_fields("{organization} {x} {laws} {}"), ["x", ""]);
    }
}
