//! The second step: which sheet, which row is the heading, which column is which field.

use super::{ImportPage, Opened};
use crate::base::{Say, clock};
use crate::exchange::model::{Answers, Field, Mapping};
use crate::exchange::reading::{self, Source};
use crate::exchange::resolve::Words;
use crate::screen::{Progress, Wishes};
use crate::workbook::{Encoding, Sheet};

/// As many rows show how values are understood.
const UNDERSTOOD: usize = 12;

impl Opened {
    pub(in crate::exchange) fn sheet(&self) -> Option<&Sheet> {
        self.book.sheets.get(self.sheet)
    }
}

impl ImportPage {
    /// Reads the opened file once more, its letters in another code.
    pub(in crate::exchange) fn reopen(&mut self, encoding: Option<Encoding>, wishes: &mut Wishes) {
        if let Some(opened) = &self.opened {
            self.path = opened.path.to_string_lossy().into_owned();
        }
        self.open(encoding, wishes);
    }

    /// Takes another sheet of the same file.
    pub(in crate::exchange) fn take_sheet(&mut self, sheet: usize) {
        let aim = self.aims.aim.clone();
        self.lay(sheet, |sheet| aim.guess(sheet));
    }

    /// Takes this row, counted from 0, for the heading.
    pub(in crate::exchange) fn take_heading(&mut self, row: usize) {
        self.is_choosing_row = false;
        let aim = self.aims.aim.clone();
        if let Some(sheet) = self.opened.as_ref().map(|opened| opened.sheet) {
            self.lay(sheet, |found| aim.guess_at(found, row));
        }
    }

    fn lay(&mut self, sheet: usize, guess: impl Fn(&Sheet) -> Mapping) {
        let sources = self.sources.clone();
        let Some(opened) = &mut self.opened else {
            return;
        };
        let Some(found) = opened.book.sheets.get(sheet) else {
            return;
        };
        opened.mapping = guess(found);
        let is_register = !self.aims.aim.is_results();
        opened.is_recalled = is_register && sources.recall(&mut opened.mapping);
        opened.sheet = sheet;
        self.columns_changed();
    }

    /// Forgets what an earlier file of these headings was told, and guesses.
    pub(in crate::exchange) fn guess_anew(&mut self) {
        let Some(opened) = &mut self.opened else {
            return;
        };
        let guess = opened
            .sheet()
            .map(|sheet| self.aims.aim.guess_at(sheet, opened.mapping.heading_row));
        opened.mapping = guess.unwrap_or_default();
        opened.is_recalled = false;
        self.columns_changed();
    }

    pub(in crate::exchange) fn set_field(&mut self, column: usize, field: Option<Field>) {
        if let Some(opened) = &mut self.opened {
            opened.mapping.set(column, field);
            self.columns_changed();
        }
    }

    /// What was answered belongs to the columns as they were.
    pub(super) fn columns_changed(&mut self) {
        self.answers = Answers::default();
        self.problems.clear();
        self.understand();
    }

    /// Reads the first rows, so that the person sees what their values are taken for.
    pub(super) fn understand(&mut self) {
        self.understood.clear();
        let Some(opened) = &self.opened else { return };
        let Some(sheet) = opened.sheet() else { return };
        let first = opened.mapping.first_row;
        let few = Sheet {
            rows: sheet
                .rows
                .iter()
                .take(first + UNDERSTOOD)
                .cloned()
                .collect(),
            name: sheet.name.clone(),
            ..Sheet::default()
        };
        let source = Source {
            sheet: &few,
            mapping: &opened.mapping,
            answers: &Answers::default(),
        };
        let words = Words::new(&self.known.lists);
        let read = reading::read(source, &words, clock::today(), &Progress::default());
        // Only a person can stop it, and nobody does.
        self.understood = read.map(|reading| reading.rows).unwrap_or_default();
    }

    /// Why the rows cannot be checked yet.
    pub(in crate::exchange) fn blocked(&self) -> Option<Say> {
        let opened = self.opened.as_ref()?;
        let aim = &self.aims.aim;
        aim.require(opened.sheet()?, &opened.mapping).err()
    }
}
