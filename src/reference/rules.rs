//! What an entry must be, and which one comes where.

use super::model::{Entry, EntryDraft, EntryId, Kind, List};
use super::text;
use crate::base::Problem;
use crate::base::thai::{fold, to_arabic};
use crate::org::rules::Way;

/// The digits of a line's code.
const CODE: usize = 4;

pub fn check(draft: &EntryDraft, entries: &[Entry]) -> Vec<Problem> {
    let name = draft.name.trim();
    let twin = |entry: &&Entry| {
        entry.id.kind() == draft.kind
            && entry.name == name
            && entry.type_name == draft.type_name
            && Some(entry.id) != draft.id
    };
    let mut problems = Vec::new();
    match entries.iter().find(twin) {
        _ if name.is_empty() => problems.push(Problem::new("name", text::NEEDS_NAME)),
        Some(twin) if twin.retired => problems.push(Problem::new("name", text::SAME_RETIRED)),
        Some(_) => problems.push(Problem::new("name", text::SAME_NAME)),
        None => {}
    }
    let code = code(&draft.short);
    let is_code = code.len() == CODE && code.bytes().all(|b| b.is_ascii_digit());
    if draft.kind == Kind::Line && !code.is_empty() && !is_code {
        problems.push(Problem::new("short", text::BAD_CODE));
    }
    problems
}

/// A code in Arabic digits.
pub fn code(typed: &str) -> String {
    to_arabic(typed.trim())
}

/// Those beside an entry in their new order, itself one step further; none at the end of the way,
/// and none for lines, which stand in the order of their codes. A step passes what is retired.
pub fn reordered(entries: &[Entry], id: EntryId, way: Way) -> Option<Vec<EntryId>> {
    let own = entries.iter().find(|entry| entry.id == id)?;
    let is_beside =
        |entry: &&Entry| entry.id.kind() == id.kind() && entry.type_name == own.type_name;
    let mut order: Vec<&Entry> = entries.iter().filter(is_beside).collect();
    let from = order.iter().position(|entry| entry.id == id)?;
    let is_step = |at: &usize| order.get(*at).is_some_and(|entry| !entry.retired);
    let to = match way {
        _ if id.kind() == Kind::Line => None,
        Way::Up => (0..from).rev().find(is_step),
        Way::Down => (from + 1..order.len()).find(is_step),
    }?;
    let own = order.remove(from);
    order.insert(to, own);
    Some(order.into_iter().map(|entry| entry.id).collect())
}

/// What a list shows, narrowed by words; a type stands above its levels that fit.
pub fn shown<'a>(
    entries: &'a [Entry],
    list: List,
    search: &str,
    with_retired: bool,
) -> Vec<&'a Entry> {
    let needle = fold(search);
    let fits = |entry: &Entry| {
        let words = [&entry.name, &entry.short, &entry.type_name].map(|word| fold(word));
        (with_retired || !entry.retired)
            && (needle.is_empty() || words.iter().any(|word| word.contains(&needle)))
    };
    let has_fitting_level = |entry: &Entry| {
        let is_own = |level: &&Entry| level.type_name == entry.name && fits(level);
        entry.id.kind() == Kind::Type && entries.iter().any(|level| is_own(&level))
    };
    entries
        .iter()
        .filter(|entry| List::of(entry.id.kind()) == list)
        .filter(|entry| fits(entry) || has_fitting_level(entry))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::staff::model::Naming;

    fn entry(kind: Kind, raw: i64, name: &str, short: &str, type_name: &str) -> Entry {
        Entry {
            id: EntryId::of(kind, raw),
            name: name.into(),
            short: short.into(),
            type_name: type_name.into(),
            naming: Naming::Joined,
            retired: false,
            positions: 0,
        }
    }

    fn entries() -> Vec<Entry> {
        vec![
            entry(Kind::Category, 1, "พนักงานเทศบาล", "", ""),
            entry(Kind::Category, 2, "พนักงานจ้าง", "", ""),
            entry(Kind::Type, 1, "วิชาการ", "", ""),
            entry(Kind::Level, 1, "ชำนาญการ", "ชก.", "วิชาการ"),
            entry(Kind::Level, 2, "ปฏิบัติการ", "ปก.", "วิชาการ"),
            entry(Kind::Type, 2, "ทั่วไป", "", ""),
            entry(Kind::Level, 3, "ชำนาญงาน", "ชง.", "ทั่วไป"),
            entry(Kind::Line, 1, "นิติกร", "3105", ""),
        ]
    }

    fn fields(draft: EntryDraft) -> Vec<&'static str> {
        let problems = check(&draft, &entries());
        problems.iter().map(|problem| problem.field).collect()
    }

    #[test]
    fn a_name_is_given_once_in_its_list() {
        let named = |kind, name: &str, type_name: &str| {
            fields(EntryDraft {
                kind,
                name: name.into(),
                type_name: type_name.into(),
                ..EntryDraft::default()
            })
        };
        assert_eq!(named(Kind::Category, " ", ""), ["name"]);
        assert_eq!(named(Kind::Category, "พนักงานจ้าง", ""), ["name"]);
        assert!(named(Kind::Line, "พนักงานจ้าง", "").is_empty());
        assert_eq!(named(Kind::Level, "ชำนาญการ", "วิชาการ"), ["name"]);
        assert!(named(Kind::Level, "ชำนาญการ", "ครู").is_empty());
        let own = EntryDraft::from(&entries()[3]);
        assert!(fields(own).is_empty());
    }

    #[test]
    fn the_code_of_a_line_has_four_digits_or_is_left_empty() {
        let coded = |short: &str| {
            fields(EntryDraft {
                kind: Kind::Line,
                name: "ใหม่".into(),
                short: short.into(),
                ..EntryDraft::default()
            })
        };
        assert!(coded("").is_empty() && coded(" ๓๑๐๖ ").is_empty());
        assert_eq!(coded("310"), ["short"]);
        assert_eq!(coded("31O6"), ["short"]);
    }

    #[test]
    fn entries_move_among_their_own_and_lines_stay_by_their_codes() {
        let order = |kind, raw, way| {
            let order = reordered(&entries(), EntryId::of(kind, raw), way);
            order.map(|order| order.into_iter().map(EntryId::raw).collect::<Vec<_>>())
        };
        assert_eq!(order(Kind::Level, 2, Way::Up), Some(vec![2, 1]));
        assert_eq!(
            order(Kind::Level, 1, Way::Up),
            None,
            "the first of its type"
        );
        assert_eq!(order(Kind::Type, 1, Way::Down), Some(vec![2, 1]));
        assert_eq!(order(Kind::Line, 1, Way::Down), None);
    }

    #[test]
    fn a_type_is_seen_with_the_level_that_is_searched() {
        let seen = |list, search: &str| {
            let entries = entries();
            let shown = shown(&entries, list, search, false);
            shown
                .iter()
                .map(|entry| entry.name.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(seen(List::Levels, "ชง."), ["ทั่วไป", "ชำนาญงาน"]);
        assert_eq!(seen(List::Levels, "").len(), 5);
        assert_eq!(seen(List::Lines, "3105"), ["นิติกร"]);
        assert!(seen(List::Lines, "ชง.").is_empty());
    }
}
