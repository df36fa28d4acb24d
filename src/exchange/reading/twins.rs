//! Rows of one file that are about the same person or the same position.

use super::super::model::{Field, Incoming, Mapping, Reading, RowProblem, Verdict};
use super::super::text;
use super::column_name;
use crate::base::Say;
use crate::base::thai::fold;
use std::collections::HashMap;

/// Rejects rows that repeat a person, and empties national ids and position numbers that an
/// earlier row has.
pub fn set_apart(reading: &mut Reading, mapping: &Mapping) {
    let mut seen = Seen::default();
    let rows = std::mem::take(&mut reading.rows);
    for mut incoming in rows {
        let mut list = |field: Field, value: String, reason: Say, verdict: Verdict| {
            let (row, column) = (incoming.row, column_name(mapping, field));
            reading.problems.push(RowProblem {
                row,
                field,
                column,
                value,
                reason,
                verdict,
            });
        };
        if let Some(first) = seen.person(&incoming) {
            let field = if mapping.has(Field::FirstName) {
                Field::FirstName
            } else {
                Field::FullName
            };
            list(
                field,
                incoming.name(),
                text::repeats_person(first),
                Verdict::Rejected,
            );
            continue;
        }
        if let Some(id) = &incoming.national_id
            && let Some(first) = seen.ids.get(id)
        {
            list(
                Field::NationalId,
                id.clone(),
                text::repeats_id(*first),
                Verdict::Conflict,
            );
            incoming.national_id = None;
        }
        let number = fold(&incoming.post.number);
        if let Some(first) = seen.numbers.get(&number) {
            list(
                Field::Number,
                incoming.post.number.clone(),
                text::repeats_number(*first),
                Verdict::Conflict,
            );
            incoming.post.number.clear();
        }
        seen.remember(&incoming);
        reading.rows.push(incoming);
    }
    reading.problems.sort_by_key(|problem| problem.row);
}

#[derive(Default)]
struct Seen {
    ids: HashMap<String, usize>,
    numbers: HashMap<String, usize>,
    names: HashMap<String, Vec<Incoming>>,
}

fn name_key(incoming: &Incoming) -> String {
    fold(&format!("{} {}", incoming.first_name, incoming.last_name))
}

impl Seen {
    /// The row that was about this person already.
    fn person(&self, incoming: &Incoming) -> Option<usize> {
        if incoming.is_vacant {
            return None;
        }
        let namesakes = self.names.get(&name_key(incoming))?;
        namesakes
            .iter()
            .find(|other| is_same(other, incoming))
            .map(|other| other.row)
    }

    fn remember(&mut self, incoming: &Incoming) {
        let row = incoming.row;
        if let Some(id) = &incoming.national_id {
            self.ids.insert(id.clone(), row);
        }
        let number = fold(&incoming.post.number);
        if !number.is_empty() {
            self.numbers.insert(number, row);
        }
        if !incoming.is_vacant {
            self.names
                .entry(name_key(incoming))
                .or_default()
                .push(incoming.clone());
        }
    }
}

/// Two rows of one name are one person unless something says that they are two.
fn is_same(a: &Incoming, b: &Incoming) -> bool {
    for (a, b) in [(&a.key, &b.key), (&a.form_code, &b.form_code)] {
        if !a.is_empty() && !b.is_empty() {
            return a == b;
        }
    }
    if let (Some(a), Some(b)) = (&a.national_id, &b.national_id) {
        return a == b;
    }
    if let (Some(a), Some(b)) = (a.birth_date, b.birth_date) {
        return a == b;
    }
    let is_named = !a.first_name.is_empty();
    let (a, b) = (fold(&a.post.number), fold(&b.post.number));
    is_named && (a.is_empty() || b.is_empty() || a == b)
}
