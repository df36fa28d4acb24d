//! Rows of results held against the file: whose they are, and what would change.

use super::super::matching::{Found, people};
use super::super::model::{
    Answers, Entry, Field, FieldChange, Incoming, Kind, Known, Preview, Reading, RowProblem, Seat,
    Verdict, Who,
};
use super::super::resolve::plain;
use super::super::text::{alias, results as words};
use super::Target;
use crate::assessment::{RoundRow, ScoreEdit, rules};
use crate::base::thai::fold;
use crate::base::{Say, Score, StaffId};
use crate::staff::Staff;

/// What an import of results would do.
#[derive(Clone, Debug, Default)]
pub struct Scored {
    pub preview: Preview,
    pub edits: Vec<ScoreEdit>,
}

/// What writing these rows would do. `heading` gives the name of a field's column.
pub fn preview(
    known: &Known,
    target: &Target,
    reading: &Reading,
    answers: &Answers,
    heading: &dyn Fn(Field) -> String,
) -> Scored {
    let mut held = Held {
        known,
        target,
        heading,
        problems: Vec::new(),
        edits: Vec::new(),
    };
    let answers = held.with_codes(&reading.rows, answers);
    let Found {
        rows,
        people,
        problems,
    } = people(known, reading, &answers, heading);
    held.problems
        .extend(problems.into_iter().map(without_newcomers));
    let together = rows.into_iter().zip(people);
    let entries = together.filter_map(|(row, person)| held.entry(row, person));
    let entries = entries.collect();
    let Held {
        mut problems,
        edits,
        ..
    } = held;
    problems.sort_by_key(|problem| problem.row);
    let preview = Preview {
        entries,
        problems,
        repairs: reading.repairs.clone(),
        passed: reading.passed,
    };
    Scored { preview, edits }
}

/// A register takes whom nobody knows; results of nobody stay out.
fn without_newcomers(problem: RowProblem) -> RowProblem {
    match problem.verdict {
        Verdict::Similar(_) => RowProblem {
            reason: words::SIMILAR,
            ..problem
        },
        _ => problem,
    }
}

/// What a cell says.
enum Cell {
    Level(Score),
    /// Said to have no level: one that is recorded is taken away.
    NotAssessed,
}

struct Held<'a> {
    known: &'a Known,
    target: &'a Target,
    heading: &'a dyn Fn(Field) -> String,
    problems: Vec<RowProblem>,
    edits: Vec<ScoreEdit>,
}

impl Held<'_> {
    fn list(&mut self, row: usize, field: Field, value: String, reason: Say, verdict: Verdict) {
        let column = (self.heading)(field);
        self.problems.push(RowProblem {
            row,
            field,
            column,
            value,
            reason,
            verdict,
        });
    }

    /// The code of a form says whose it is, as the officer does, who goes before it.
    fn with_codes(&mut self, rows: &[Incoming], answers: &Answers) -> Answers {
        let mut answers = answers.clone();
        for row in rows.iter().filter(|row| !row.form_code.is_empty()) {
            match self.of_code(row) {
                Ok(staff) => {
                    answers.people.entry(row.row).or_insert(Who::Known(staff));
                }
                Err(reason) => {
                    let code = row.form_code.clone();
                    self.list(row.row, Field::FormCode, code, reason, Verdict::Conflict);
                }
            }
        }
        answers
    }

    fn of_code(&self, row: &Incoming) -> Result<StaffId, Say> {
        let (round, staff) = rules::read_code(&row.form_code).ok_or(words::BAD_CODE)?;
        if round != self.target.grid.round.id {
            return Err(words::CODE_OF_ANOTHER);
        }
        let person = self.known.people.iter().find(|it| it.id == staff);
        let person = person.ok_or(words::BAD_CODE)?;
        match is_named(row, person) {
            true => Ok(staff),
            false => Err(words::code_of(&person.full_name())),
        }
    }

    fn entry(&mut self, row: Incoming, person: Option<StaffId>) -> Option<Entry> {
        if row.is_vacant {
            return None;
        }
        let sign = sign_of(&row);
        let is_out = |problem: &RowProblem| problem.row == row.row && problem.is_rejection();
        let Some(staff) = person else {
            if self.problems.iter().any(is_out) {
                return None;
            }
            let (field, value) = sign;
            self.list(row.row, field, value, words::NOBODY, Verdict::Rejected);
            return None;
        };
        let people = &self.target.grid.people;
        let Some(person) = people.iter().find(|it| it.staff == staff).cloned() else {
            let (field, value) = sign;
            self.list(row.row, field, value, words::NOT_ASKED, Verdict::Rejected);
            return None;
        };
        Some(self.of_person(row, &person))
    }

    fn of_person(&mut self, mut incoming: Incoming, person: &RoundRow) -> Entry {
        let mut changes = Vec::new();
        for (place, written) in incoming.levels.clone() {
            let skills = &self.target.grid.skills;
            let Some(skill) = skills.get(usize::from(place)).cloned() else {
                continue;
            };
            let new = match read(&written, skill.max) {
                Some(Cell::Level(level)) => Some(level),
                Some(Cell::NotAssessed) => None,
                None => {
                    let reason = words::no_level(skill.max);
                    let field = Field::Skill(place);
                    self.list(incoming.row, field, written, reason, Verdict::Emptied);
                    continue;
                }
            };
            let old = self.target.scores.get(&(person.staff, skill.id)).copied();
            if old != new {
                let words = |level: Option<Score>| {
                    level.map_or_else(
                        || words::NOT_ASSESSED.text().to_owned(),
                        |it| it.to_string(),
                    )
                };
                changes.push(FieldChange {
                    field: Field::Skill(place),
                    old: old.map(|it| it.to_string()).unwrap_or_default(),
                    new: words(new),
                });
                self.edits.push(ScoreEdit {
                    staff: person.staff,
                    skill: skill.id,
                    level: new,
                });
            }
        }
        if incoming.first_name.is_empty() {
            incoming.first_name.clone_from(&person.name);
        }
        let skills = self.target.grid.skills.iter();
        let scores = &self.target.scores;
        let has_any = skills
            .map(|skill| (person.staff, skill.id))
            .any(|cell| scores.contains_key(&cell));
        let kind = match (changes.is_empty(), has_any) {
            (true, _) => Kind::Same,
            (false, false) => Kind::New,
            (false, true) => Kind::Changed,
        };
        Entry {
            kind,
            changes,
            staff: Some(person.staff),
            seat: Seat::None,
            incoming,
            unit: None,
            is_person_changed: false,
            is_post_changed: false,
        }
    }
}

/// Whether a row says nothing of a name, or one that could be the person's.
fn is_named(row: &Incoming, person: &Staff) -> bool {
    let same = |a: &str, b: &str| !a.is_empty() && fold(a) == fold(b);
    row.first_name.is_empty()
        || same(&row.first_name, &person.first_name)
        || same(&row.last_name, &person.last_name)
}

/// What a row is known by, to be shown with the reason that keeps it out.
fn sign_of(row: &Incoming) -> (Field, String) {
    let signs = [
        (Field::FullName, row.name()),
        (Field::FormCode, row.form_code.clone()),
        (Field::Key, row.key.clone()),
    ];
    let mut signs = signs.into_iter().filter(|(_, sign)| !sign.is_empty());
    signs.next().unwrap_or((Field::NationalId, String::new()))
}

fn read(written: &str, max: Score) -> Option<Cell> {
    let said = plain(written);
    let mut words = alias::NOT_ASSESSED.iter();
    // Signs alone have no plain letters.
    let is_open =
        words.any(|word| written.trim() == *word || (!said.is_empty() && plain(word) == said));
    if is_open {
        return Some(Cell::NotAssessed);
    }
    let level = Score::parse(written).ok()?;
    (Score::ZERO..=max)
        .contains(&level)
        .then_some(Cell::Level(level))
}
