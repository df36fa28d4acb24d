//! When a document may be issued, and what a file is beside the register.

use super::model::{Issue, IssueDraft, Verdict};
use super::text;
use crate::base::thai::fold;
use crate::base::{IssueId, Problem, StaffId, date};
use crate::staff::StaffRow;
use chrono::NaiveDate;
use std::collections::HashSet;

/// The longest number that fits the seal.
const LONGEST_NUMBER: usize = 40;
/// The longest name of a file in letters; a Thai letter takes three bytes of 255.
const LONGEST_NAME: usize = 70;

/// The number and the day of a draft.
///
/// # Errors
/// What is wrong with each field.
pub fn check(draft: &IssueDraft) -> Result<(String, NaiveDate), Vec<Problem>> {
    let mut problems = Vec::new();
    let number = draft.number.trim();
    if number.is_empty() {
        problems.push(Problem::new("number", text::NEEDS_NUMBER));
    } else if number.chars().count() > LONGEST_NUMBER {
        problems.push(Problem::new("number", text::LONG_NUMBER));
    }
    let day = date::parse(&draft.issued_on);
    match day {
        Ok(day) if problems.is_empty() => return Ok((number.to_owned(), day)),
        Ok(_) => {}
        Err(problem) => problems.push(Problem::new("issued_on", problem.reason)),
    }
    Err(problems)
}

/// The revision that comes next for this document: the number that it already bears goes on.
///
/// # Errors
/// A sentence when the number stands on another document.
pub fn next_revision(
    issues: &[Issue],
    document: &str,
    staff: Option<StaffId>,
    number: &str,
) -> Result<u32, Problem> {
    let same = |issue: &&Issue| issue.number == number;
    let other = |issue: &&Issue| issue.document != document || issue.staff != staff;
    if let Some(other) = issues.iter().filter(same).find(other) {
        return Err(Problem::new("number", text::number_taken(&other.title)));
    }
    let revisions = issues.iter().filter(same).map(|issue| issue.revision);
    Ok(revisions.max().map_or(1, |last| last.saturating_add(1)))
}

/// Those whose number or title holds what is searched for.
pub fn found(issues: &[Issue], search: &str) -> Vec<Issue> {
    let needle = fold(search);
    let fits =
        |issue: &&Issue| fold(&format!("{} {}", issue.number, issue.title)).contains(&needle);
    issues.iter().filter(fits).cloned().collect()
}

/// What a file of this SHA-256 is.
pub fn verdict(issues: &[Issue], scans: &[(IssueId, String)], sha256: &str) -> Verdict {
    if let Some(issue) = issues.iter().find(|issue| issue.sha256 == sha256) {
        return Verdict::Issued(issue.clone());
    }
    let scan = scans.iter().find(|(_, scan)| scan == sha256);
    let scanned = scan.and_then(|(id, _)| issues.iter().find(|issue| issue.id == *id));
    scanned.map_or(Verdict::Unknown, |issue| Verdict::Scan(issue.clone()))
}

/// A file name for each person: the pattern with `{name}`, `{number}` (of the position) and `{id}`
/// filled in, without what a file name may not hold, and no two the same.
pub fn file_names(pattern: &str, people: &[StaffRow]) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut names = Vec::new();
    for person in people {
        let id = person.staff.map_or(0, StaffId::raw);
        let name = pattern
            .replace("{name}", &person.name)
            .replace("{number}", &person.number)
            .replace("{id}", &format!("{id:04}"));
        let name = plain_name(&name);
        let unique = match taken.insert(name.clone()) {
            true => name,
            false => format!("{name} {id:04}"),
        };
        taken.insert(unique.clone());
        names.push(unique);
    }
    names
}

/// Without the letters that Windows or Linux keep for themselves; never empty, never too long.
pub fn plain_name(name: &str) -> String {
    let kept = |c: char| match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        c if c.is_control() => ' ',
        c => c,
    };
    let name: String = name.chars().map(kept).take(LONGEST_NAME).collect();
    match name.trim().trim_matches('.') {
        "" => "-".to_owned(),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: i64, name: &str) -> StaffRow {
        StaffRow {
            staff: Some(StaffId::from_raw(id)),
            number: "99-2-01".into(),
            name: name.into(),
            ..StaffRow::default()
        }
    }

    #[test]
    fn files_are_named_by_the_pattern_and_no_two_the_same() {
        let people = [
            person(1, "นายสมชาย ใจดี"),
            person(2, "นายสมชาย ใจดี"),
            person(3, "ก/ข"),
        ];
        assert_eq!(
            file_names("แผน {name}", &people),
            ["แผน นายสมชาย ใจดี", "แผน นายสมชาย ใจดี 0002", "แผน ก-ข"]
        );
        assert_eq!(file_names("{id} {number}", &people)[2], "0003 99-2-01");
        assert_eq!(file_names("", &people), ["-", "- 0002", "- 0003"]);
    }

    #[test]
    fn a_number_goes_on_for_its_document_and_is_refused_for_another() {
        let issue = |document: &str, staff: Option<i64>, revision| Issue {
            id: IssueId::from_raw(1),
            document: document.into(),
            staff: staff.map(StaffId::from_raw),
            title: "แผน".into(),
            number: "นบ 1".into(),
            revision,
            issued_on: NaiveDate::default(),
            fingerprint: String::new(),
            sha256: "a".into(),
            scan: None,
        };
        let issues = [issue("plan-book", None, 2), issue("plan-book", None, 1)];
        let next = |document, staff: Option<i64>, number| {
            next_revision(&issues, document, staff.map(StaffId::from_raw), number).ok()
        };
        assert_eq!(next("plan-book", None, "นบ 1"), Some(3));
        assert_eq!(next("plan-book", None, "นบ 2"), Some(1));
        assert_eq!(next("section-12", None, "นบ 1"), None);
        assert_eq!(next("plan-book", Some(1), "นบ 1"), None);
        let scans = [(IssueId::from_raw(1), "b".to_owned())];
        assert!(matches!(verdict(&issues, &scans, "a"), Verdict::Issued(_)));
        assert!(matches!(verdict(&issues, &scans, "b"), Verdict::Scan(_)));
        assert_eq!(verdict(&issues, &scans, "c"), Verdict::Unknown);
    }
}
