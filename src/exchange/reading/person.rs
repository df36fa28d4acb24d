//! Who a row is about.

use super::super::model::{Field, Incoming};
use super::super::resolve::{plain, says};
use super::super::text;
use super::Rows;
use crate::base::check_national_id;
use crate::base::thai::split_title;
use chrono::Months;
use std::collections::HashSet;
use std::sync::OnceLock;

impl Rows<'_> {
    /// The name, or that the position is vacant. False when nobody can be told from the row.
    pub(super) fn name(&mut self, row: usize, incoming: &mut Incoming) -> bool {
        let fields = [Field::FirstName, Field::FullName];
        let field = fields.into_iter().find(|f| !self.cell(row, *f).is_empty());
        let field = field.unwrap_or_else(|| {
            if self.source.mapping.has(Field::FirstName) {
                Field::FirstName
            } else {
                Field::FullName
            }
        });
        let written = self.text(row, field);
        let last = self.text(row, Field::LastName);
        let own_title = self.text(row, Field::Title);
        if [&written, &last, &own_title]
            .into_iter()
            .any(|cell| is_vacant(cell))
        {
            incoming.is_vacant = true;
            return true;
        }
        if written.is_empty() && self.is_told_by_sign(row, incoming) {
            return true;
        }
        if written.is_empty() {
            self.reject(row, field, self.raw(row, field), text::NO_NAME);
            return false;
        }
        if written.chars().chain(last.chars()).any(char::is_numeric) {
            self.reject(
                row,
                field,
                format!("{written} {last}").trim().to_owned(),
                text::DIGIT_IN_NAME,
            );
            return false;
        }
        incoming.key = self.text(row, Field::Key);
        incoming.form_code = self.text(row, Field::FormCode);
        // A list that this program wrote has each part of the name in its own cell.
        let is_divided = !incoming.key.is_empty() && field == Field::FirstName;
        let (title, name) = if is_divided {
            ("", written.as_str())
        } else {
            split_title(&written)
        };
        let (first, rest) = match name.split_once(' ') {
            Some((first, rest)) if last.is_empty() && !is_divided => (first, rest.to_owned()),
            _ => (name, last),
        };
        incoming.title = if own_title.is_empty() {
            title.to_owned()
        } else {
            own_title
        };
        incoming.first_name = first.to_owned();
        incoming.last_name = rest;
        true
    }

    /// Results may be of a code or a number alone: whose, the file knows.
    fn is_told_by_sign(&mut self, row: usize, incoming: &mut Incoming) -> bool {
        incoming.key = self.text(row, Field::Key);
        incoming.form_code = self.text(row, Field::FormCode);
        let has_sign = !incoming.key.is_empty()
            || !incoming.form_code.is_empty()
            || !self.text(row, Field::NationalId).is_empty();
        has_sign && self.source.mapping.has_skills()
    }

    pub(super) fn about_person(&mut self, row: usize, incoming: &mut Incoming) {
        incoming.national_id = self.national_id(row);
        incoming.birth_date = self.past_date(row, Field::BirthDate);
        incoming.appointed_on = self.date(row, Field::AppointedOn);
        if let (Some(born), Some(appointed)) = (incoming.birth_date, incoming.appointed_on)
            && born
                .checked_add_months(Months::new(15 * 12))
                .is_some_and(|earliest| appointed < earliest)
        {
            let written = self.raw(row, Field::AppointedOn);
            self.problem(
                row,
                Field::AppointedOn,
                written,
                crate::staff::text::APPOINTED_TOO_EARLY,
            );
            incoming.appointed_on = None;
        }
    }

    fn national_id(&mut self, row: usize) -> Option<String> {
        let written = self.text(row, Field::NationalId);
        if written.is_empty() {
            return None;
        }
        match check_national_id(&written) {
            Ok(id) => Some(id),
            Err(reason) => {
                let is_shortened = written.to_uppercase().contains("E+");
                let reason = match is_shortened {
                    true => text::ID_SHORTENED,
                    false => text::mend(&reason),
                };
                let raw = self.raw(row, Field::NationalId);
                self.problem(row, Field::NationalId, raw, reason);
                None
            }
        }
    }
}

fn is_vacant(cell: &str) -> bool {
    static VACANT: OnceLock<HashSet<String>> = OnceLock::new();
    if cell.is_empty() {
        return false;
    }
    // "ว่าง (เกษียณ 1 ต.ค. 68)": what stands in brackets or behind a dash says why.
    let reason = |c: char| ['(', ',', ':', ';', '-', '–'].contains(&c);
    let start = cell.trim_matches(|c: char| reason(c) || c == ')' || c == ' ');
    let start = start.split(reason).next().unwrap_or(start);
    says(&plain(start), &text::alias::VACANT, &VACANT)
}
