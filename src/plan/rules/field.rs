//! Live fields in prose: `{organization}` stands for what is in the file when it is printed.

use super::{Coverage, CoverageRow, Totals, fill};
use crate::base::thai::to_arabic;
use crate::base::{Rich, date};
use crate::org::{Organization, Unit};
use crate::plan::model::{Contents, Domain, Method, Part};
use crate::plan::text;

/// What each field stands for now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(Vec<(&'static str, Rich)>);

impl Facts {
    pub fn get(&self, name: &str) -> Option<&Rich> {
        let mut all = self.0.iter();
        all.find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }

    /// Has the field a value, and one that is not zero?
    pub fn says(&self, name: &str) -> bool {
        let value = self.get(name).map(Rich::plain).unwrap_or_default();
        !to_arabic(value.trim())
            .trim_matches(['0', '.', ',', '-'])
            .is_empty()
    }

    #[cfg(test)]
    pub fn of(values: &[(&'static str, &str)]) -> Self {
        let value = |(name, value): &(&'static str, &str)| (*name, Rich::from(*value));
        Self(values.iter().map(value).collect())
    }
}

/// The field that quotes the part of the same name.
pub const LAWS: &str = "laws";

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
    // Those that are there when the plan begins, as the summary counts them.
    let is_there = |row: &&CoverageRow| row.staff.is_none() && matches!(row.years, [Some(_), ..]);
    let vacancies = coverage.rows.iter().filter(is_there).count();
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
        "vacant_count" => text::grouped(vacancies),
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
        _ => String::new(),
    };
    let mut facts = Facts(
        text::FIELDS
            .iter()
            .map(|(name, _)| (*name, value(name).into()))
            .collect(),
    );
    // The laws are prose themselves.
    let laws = fill(&contents.prose_of(Part::Laws).body, &facts);
    if let Some((_, value)) = facts.0.iter_mut().find(|(name, _)| *name == LAWS) {
        *value = laws;
    }
    facts
}
