//! When a document may be issued, and what a file is beside the register.

use super::model::{Issue, IssueDraft, Verdict};
use super::text;
use crate::base::{IssueId, Problem, StaffId, date};
use chrono::NaiveDate;

/// The longest number that fits the seal.
const LONGEST_NUMBER: usize = 40;

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

/// What a file of this SHA-256 is.
pub fn verdict(issues: &[Issue], scans: &[(IssueId, String)], sha256: &str) -> Verdict {
    if let Some(issue) = issues.iter().find(|issue| issue.sha256 == sha256) {
        return Verdict::Issued(issue.clone());
    }
    let scan = scans.iter().find(|(_, scan)| scan == sha256);
    let scanned = scan.and_then(|(id, _)| issues.iter().find(|issue| issue.id == *id));
    scanned.map_or(Verdict::Unknown, |issue| Verdict::Scan(issue.clone()))
}
