//! The third step: what would be written, and what the person says to what cannot be.

use super::{Brought, ImportPage, Ready};
use crate::base::{Error, Result, Say, clock};
use crate::exchange::export;
use crate::exchange::model::{Field, Kind, Preview, RowProblem, Verdict, Who};
use crate::exchange::reading::{self, Source};
use crate::exchange::resolve::Words;
use crate::exchange::text;
use crate::screen::{Save, Wishes, Work};
use crate::ui::TableState;
use std::sync::Arc;

/// What the check shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// Cells that were left empty.
    #[default]
    Emptied,
    Conflicts,
    Rejected,
    New,
    Changed,
    Same,
    Repairs,
}

/// The state of the step.
#[derive(Default)]
pub struct Check {
    pub(in crate::exchange) found: Option<(Preview, Ready)>,
    pub(in crate::exchange) tab: Tab,
    /// The selected problem, entry or repair, by its place in its list.
    pub(in crate::exchange) table: TableState<usize>,
    pub(in crate::exchange) width: Option<f32>,
    /// What is typed for the selected problem, and for which: row and field.
    pub(in crate::exchange) typed: Option<(usize, Field, String)>,
    /// The person has been shown the first tab that has something.
    is_shown: bool,
}

impl Check {
    pub(super) fn take(&mut self, found: (Preview, Ready)) {
        if !std::mem::replace(&mut self.is_shown, true) {
            let counts = found.0.counts();
            let has = |tab: Tab| problems(&found.0, tab).next().is_some();
            let of = [
                (Tab::Emptied, has(Tab::Emptied)),
                (Tab::Conflicts, has(Tab::Conflicts)),
                (Tab::Rejected, has(Tab::Rejected)),
                (Tab::New, counts.new > 0),
                (Tab::Changed, counts.changed > 0),
            ];
            let first = of.iter().find(|(_, is_filled)| *is_filled);
            self.tab = first.map_or(Tab::Same, |(tab, _)| *tab);
            self.table = TableState::default();
        }
        self.typed = None;
        self.found = Some(found);
    }
}

/// The problems of a tab with their places in the list.
pub fn problems(preview: &Preview, tab: Tab) -> impl Iterator<Item = (usize, &RowProblem)> {
    let all = preview.problems.iter().enumerate();
    all.filter(move |(_, problem)| tab_of(problem) == tab)
}

fn tab_of(problem: &RowProblem) -> Tab {
    match problem.verdict {
        Verdict::Emptied => Tab::Emptied,
        Verdict::Conflict | Verdict::Barred | Verdict::Similar(_) => Tab::Conflicts,
        Verdict::Rejected => Tab::Rejected,
    }
}

/// How many rows or words a tab lists.
pub fn count(preview: &Preview, tab: Tab) -> usize {
    let of = |kind: Kind| preview.entries.iter().filter(|it| it.kind == kind).count();
    match tab {
        Tab::Emptied | Tab::Conflicts | Tab::Rejected => problems(preview, tab).count(),
        Tab::New => of(Kind::New),
        Tab::Changed => of(Kind::Changed),
        Tab::Same => of(Kind::Same),
        Tab::Repairs => preview.repairs.len(),
    }
}

impl ImportPage {
    /// Holds the rows against the file.
    pub(in crate::exchange) fn check(&mut self, wishes: &mut Wishes) {
        let Some(opened) = &self.opened else { return };
        let (book, sheet, mapping) = (opened.book.clone(), opened.sheet, opened.mapping.clone());
        let (known, today) = (self.known.clone(), clock::today());
        let (answers, aim) = (self.answers.clone(), self.aims.aim.clone());
        self.working = true;
        wishes.work = Some(Work::new(text::page::CHECKING, move |progress| {
            let gone = || Error::Bug("the chosen sheet is gone".into());
            let source = Source {
                sheet: book.sheets.get(sheet).ok_or_else(gone)?,
                mapping: &mapping,
                answers: &answers,
            };
            let rows = reading::read(source, &Words::new(&known.lists), today, progress)?;
            if progress.cancelled() {
                return Err(Error::Refused(text::STOPPED));
            }
            let found = aim.hold(&known, rows, mapping, answers);
            Ok(Brought::Preview(Box::new(found)))
        }));
    }

    /// Checks for the first time under these columns.
    pub(in crate::exchange) fn begin_check(&mut self, wishes: &mut Wishes) {
        self.check = super::Check {
            width: self.check.width,
            ..super::Check::default()
        };
        self.check(wishes);
    }

    /// Takes what was typed for a cell and checks anew.
    pub(in crate::exchange) fn answer_cell(
        &mut self,
        (row, field): (usize, Field),
        text: String,
        wishes: &mut Wishes,
    ) {
        self.answers.cells.insert((row, field), text);
        self.check(wishes);
    }

    pub(in crate::exchange) fn answer_who(&mut self, row: usize, who: Who, wishes: &mut Wishes) {
        self.answers.people.insert(row, who);
        self.check(wishes);
    }

    /// Refuses repairs, or takes them after all.
    pub(in crate::exchange) fn answer_repairs(
        &mut self,
        words: Vec<(Field, String)>,
        is_refused: bool,
        wishes: &mut Wishes,
    ) {
        for word in words {
            match is_refused {
                true => self.answers.refused.insert(word),
                false => self.answers.refused.remove(&word),
            };
        }
        self.check(wishes);
    }

    /// Writes the officer's own file with its problems marked.
    pub(in crate::exchange) fn mark(&mut self, wishes: &mut Wishes) {
        let Some(opened) = &self.opened else { return };
        let Some((preview, _)) = &self.check.found else {
            return;
        };
        let (book, sheet, mapping) = (opened.book.clone(), opened.sheet, opened.mapping.clone());
        let problems = preview.problems.clone();
        let stem = opened.path.file_stem().unwrap_or_default();
        let name = text::marked_name(&stem.to_string_lossy());
        self.working = true;
        wishes.work = Some(Work::new(
            text::page::MARKING,
            move |_| -> Result<Brought> {
                let bytes = export::marked(&book, sheet, &mapping, &problems)?;
                Ok(Brought::Marked(Save {
                    name,
                    ending: "xlsx",
                    bytes: Arc::new(bytes),
                }))
            },
        ));
    }

    /// Why nothing can be written.
    pub(in crate::exchange) fn idle(&self) -> Option<Say> {
        let (_, command) = self.check.found.as_ref()?;
        let counts = command.counts();
        (counts.new + counts.changed == 0).then_some(text::page::NOTHING_NEW)
    }
}
