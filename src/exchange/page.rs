//! The import page: file, columns, check, done.
//!
//! Reading and comparing are work for the background thread; what they need of the file is read
//! here beforehand, once per state of the file.

use super::command::ImportStaff;
use super::model::{Answers, Encoding, Field, Known, Mapping, Preview, Workbook};
use super::reading::{self, Source};
use super::resolve::Words;
use super::{heading, store, text, view, workbook};
use crate::base::{Error, Problem, Result, clock};
use crate::db::{Done, Reader, Versions};
use crate::screen::{FileKind, FileWish, Memo, Page, Progress, Wishes, Work, Worked};
use crate::ui::TableState;
use std::path::PathBuf;
use std::sync::Arc;

/// Which step is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    #[default]
    File,
    Columns,
    Check,
    Done,
}

/// What the check shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Problems,
    New,
    Changed,
    Same,
}

/// A workbook that was read, with the guess of its columns.
pub struct Opened {
    pub(super) path: PathBuf,
    pub(super) book: Arc<Workbook>,
    pub(super) sheet: usize,
    pub(super) mapping: Mapping,
}

/// What a piece of work brings back.
enum Brought {
    Book(Opened),
    Preview(Box<(Preview, ImportStaff)>),
}

#[derive(Default)]
pub struct ImportPage {
    pub(super) step: Step,
    pub(super) path: String,
    pub(super) problems: Vec<Problem>,
    pub(super) opened: Option<Opened>,
    pub(super) known: Memo<bool, Arc<Known>>,
    pub(super) found: Option<(Preview, ImportStaff)>,
    pub(super) answers: Answers,
    pub(super) tab: Tab,
    pub(super) table: TableState<usize>,
    pub(super) working: bool,
    /// The import has been asked for: a good answer is the last step.
    pub(super) asked: bool,
    /// What the import said when it was done.
    pub(super) said: Option<crate::base::Say>,
}

impl Page for ImportPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = versions.of(&store::TABLES);
        let wanted = self.opened.is_some();
        let read = |wanted: &bool| match wanted {
            true => store::known(db).map(Arc::new),
            false => Ok(Arc::default()),
        };
        self.known.refresh(wanted, version, read)?;
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
    }

    fn settled(&mut self, result: &Result<Done>) {
        if !std::mem::take(&mut self.asked) {
            return;
        }
        match result {
            Ok(done) => {
                self.said = Some(done.outcome.said.clone());
                self.step = Step::Done;
                self.found = None;
            }
            // The preview no longer holds: the columns are where it is made anew.
            Err(_) => self.step = Step::Columns,
        }
    }

    fn file_chosen(&mut self, _question: &'static str, path: PathBuf) {
        self.path = path.to_string_lossy().into_owned();
        self.problems.clear();
    }

    fn worked(&mut self, result: Result<Worked>) {
        self.working = false;
        match result.map(|brought| brought.downcast::<Brought>()) {
            Ok(Ok(brought)) => self.take(*brought),
            Ok(Err(_)) => {}
            Err(error) => self.refuse(&error),
        }
    }
}

impl ImportPage {
    fn take(&mut self, brought: Brought) {
        match brought {
            Brought::Book(opened) => {
                self.opened = Some(opened);
                self.step = Step::Columns;
            }
            Brought::Preview(found) => {
                let counts = found.0.counts();
                self.tab = match (found.0.problems.is_empty(), counts.new, counts.changed) {
                    (false, ..) => Tab::Problems,
                    (true, 0, 0) => Tab::Same,
                    (true, 0, _) => Tab::Changed,
                    (true, ..) => Tab::New,
                };
                self.found = Some(*found);
                self.table = TableState::default();
                self.step = Step::Check;
            }
        }
    }

    /// Beside the path: it is the file that has to be another.
    fn refuse(&mut self, error: &Error) {
        self.problems = vec![Problem::new("path", error.notice().what)];
        self.step = Step::File;
    }

    /// Begins anew.
    pub(super) fn reset(&mut self) {
        *self = Self::default();
    }

    pub(super) fn choose_file(&self, wishes: &mut Wishes) {
        let kind = FileKind::Open {
            endings: &["xlsx", "xls", "ods", "csv", "tsv", "txt"],
        };
        wishes.file = Some(FileWish {
            question: "workbook",
            title: text::page::CHOOSE_TITLE,
            kind,
        });
    }

    /// Reads the file of the path.
    pub(super) fn open(&mut self, encoding: Option<Encoding>, wishes: &mut Wishes) {
        let path = PathBuf::from(self.path.trim().trim_matches('"'));
        if path.as_os_str().is_empty() {
            self.problems = vec![Problem::new("path", text::page::NEEDS_PATH)];
            return;
        }
        self.problems.clear();
        self.working = true;
        wishes.work = Some(Work::new(text::page::OPENING, move |progress| {
            open(path, encoding, progress)
        }));
    }

    /// Reads the opened file once more, its letters in another code.
    pub(super) fn reopen(&mut self, encoding: Option<Encoding>, wishes: &mut Wishes) {
        if let Some(opened) = &self.opened {
            self.path = opened.path.to_string_lossy().into_owned();
        }
        self.open(encoding, wishes);
    }

    /// Takes another sheet of the same file.
    pub(super) fn take_sheet(&mut self, sheet: usize) {
        let Some(opened) = &mut self.opened else {
            return;
        };
        if let Some(found) = opened.book.sheets.get(sheet) {
            opened.mapping = heading::guess(found);
            opened.sheet = sheet;
        }
    }

    pub(super) fn set_field(&mut self, column: usize, field: Option<Field>) {
        if let Some(opened) = &mut self.opened {
            opened.mapping.set(column, field);
        }
    }

    /// Why the rows cannot be checked yet.
    pub(super) fn blocked(&self) -> Option<crate::base::Say> {
        let opened = self.opened.as_ref()?;
        let sheet = opened.book.sheets.get(opened.sheet)?;
        heading::require(sheet, &opened.mapping).err()
    }

    /// Holds the rows against the file.
    pub(super) fn check(&mut self, wishes: &mut Wishes) {
        let Some(opened) = &self.opened else { return };
        let (book, sheet, mapping) = (opened.book.clone(), opened.sheet, opened.mapping.clone());
        let (known, today) = (self.known.clone(), clock::today());
        let answers = self.answers.clone();
        self.working = true;
        wishes.work = Some(Work::new(text::page::CHECKING, move |progress| {
            let gone = || Error::Bug("the chosen sheet is gone".into());
            let sheet = book.sheets.get(sheet).ok_or_else(gone)?;
            let source = Source {
                sheet,
                mapping: &mapping,
                answers: &answers,
            };
            let rows = reading::read(source, &Words::new(&known.lists), today, progress)?;
            Ok(Brought::Preview(Box::new(ImportStaff::of(
                &known, rows, mapping, answers,
            ))))
        }));
    }

    /// Writes what the check has shown.
    pub(super) fn import(&mut self, wishes: &mut Wishes) {
        if let Some((_, command)) = &self.found {
            self.asked = true;
            wishes.run(command.clone());
        }
    }
}

fn open(path: PathBuf, encoding: Option<Encoding>, progress: &Progress) -> Result<Brought> {
    let book = workbook::open(&path, encoding, progress)?;
    let refused = |reason| Error::NotOurs {
        path: path.clone(),
        reason,
    };
    let (sheet, mapping) = match heading::choose(&book) {
        Ok(found) => found,
        // Its columns can still be told by hand, if there are any.
        Err(reason) => {
            let mapping = book.sheets.first().map(heading::guess).unwrap_or_default();
            if mapping.columns.len() < 2 {
                return Err(refused(reason));
            }
            (0, mapping)
        }
    };
    let book = Arc::new(book);
    Ok(Brought::Book(Opened {
        path,
        book,
        sheet,
        mapping,
    }))
}
