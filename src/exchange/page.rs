//! The import page: file, columns, check, done.
//!
//! Reading and comparing are work for the background thread; what they need of the file is read
//! here beforehand, once per state of the file.

mod aim;
mod check;
mod columns;

use super::model::{Answers, Incoming, Known, Mapping, Preview, Sources};
use super::{store, text, view};
use crate::base::{Error, Problem, Result, RoundId, Say};
use crate::db::{Done, Reader, Versions};
use crate::screen::{FileKind, FileWish, Memo, Page, Place, Progress, Save, Wishes, Work, Worked};
use crate::ui::TableState;
use crate::workbook;
use crate::workbook::{Encoding, Workbook};
use std::path::PathBuf;
use std::sync::Arc;

pub use aim::{Aim, Aims, Ready};
pub use check::{Check, Tab, count, problems};

/// Which step is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    #[default]
    File,
    Columns,
    Check,
    Done,
}

/// A workbook that was read, with the guess of its columns.
pub struct Opened {
    pub(super) path: PathBuf,
    pub(super) book: Arc<Workbook>,
    pub(super) sheet: usize,
    pub(super) mapping: Mapping,
    /// The columns are those of an earlier file.
    pub(super) is_recalled: bool,
}

/// What a piece of work brings back.
enum Brought {
    Book(Opened),
    Preview(Box<(Preview, Ready)>),
    Marked(Save),
}

#[derive(Default)]
pub struct ImportPage {
    pub(super) step: Step,
    pub(super) path: String,
    pub(super) problems: Vec<Problem>,
    pub(super) opened: Option<Opened>,
    pub(super) aims: Aims,
    pub(super) known: Memo<bool, Arc<Known>>,
    pub(super) sources: Memo<(), Arc<Sources>>,
    pub(super) answers: Answers,
    /// The first rows as they are understood under the columns of now.
    pub(super) understood: Vec<Incoming>,
    /// The row of the heading is being chosen.
    pub(super) is_choosing_row: bool,
    pub(super) rows: TableState<usize>,
    pub(super) check: Check,
    pub(super) save: Option<Save>,
    pub(super) working: bool,
    /// The import has been asked for: a good answer is the last step.
    pub(super) asked: bool,
    /// What the import said when it was done.
    pub(super) said: Option<Say>,
}

impl Page for ImportPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = versions.of(&store::TABLES);
        let wanted = self.opened.is_some();
        let read = |wanted: &bool| match wanted {
            true => store::known(db).map(Arc::new),
            false => Ok(Arc::default()),
        };
        if self.known.refresh(wanted, version, read)? {
            self.understand();
        }
        if self.aims.prepare(db, versions)? && self.step == Step::Columns {
            self.understand();
        }
        let version = versions.of(&[store::SOURCES]);
        self.sources
            .refresh((), version, |()| store::sources(db).map(Arc::new))?;
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
        if let Some(save) = self.save.take() {
            wishes.save = Some(save);
        }
    }

    fn visit(&mut self, place: Place) {
        let round = place
            .part
            .filter(|part| *part == crate::assessment::RESULTS);
        let round = round.and(place.row).map(RoundId::from_raw);
        if round != self.aims.round || self.step == Step::Done {
            self.aim_at(round);
        }
    }

    fn settled(&mut self, result: &Result<Done>) {
        if !std::mem::take(&mut self.asked) {
            return;
        }
        match result {
            Ok(done) => {
                self.said = Some(done.outcome.said.clone());
                self.step = Step::Done;
                self.check = Check::default();
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
                self.columns_changed();
            }
            Brought::Preview(found) => {
                self.check.take(*found);
                self.step = Step::Check;
            }
            Brought::Marked(save) => self.save = Some(save),
        }
    }

    /// Where the person is: nothing that was done so far is lost.
    fn refuse(&mut self, error: &Error) {
        let step = match self.step {
            Step::Columns | Step::Check => "columns",
            Step::File | Step::Done => "path",
        };
        self.problems = vec![Problem::new(step, error.notice().what)];
        if self.step == Step::Check {
            self.step = Step::Columns;
        }
    }

    /// Begins anew, for the same thing.
    pub(super) fn reset(&mut self) {
        let (round, by) = (self.aims.round, self.aims.by);
        *self = Self::default();
        (self.aims.round, self.aims.by) = (round, by);
    }

    /// Begins anew, for the results of a round or a register.
    pub(super) fn aim_at(&mut self, round: Option<RoundId>) {
        *self = Self::default();
        self.aims.round = round;
    }

    pub(super) fn choose_file(&self, wishes: &mut Wishes) {
        let kind = FileKind::Open {
            endings: &[
                "xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "htm", "html", "xml",
            ],
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
        let (sources, aim) = (self.sources.clone(), self.aims.aim.clone());
        wishes.work = Some(Work::new(text::page::OPENING, move |progress| {
            open(path, encoding, (&aim, &sources), progress)
        }));
    }

    /// Writes what the check has shown.
    pub(super) fn import(&mut self, wishes: &mut Wishes) {
        if let Some((_, command)) = &self.check.found {
            self.asked = true;
            command.send(wishes);
        }
    }
}

fn open(
    path: PathBuf,
    encoding: Option<Encoding>,
    (aim, sources): (&Aim, &Sources),
    progress: &Progress,
) -> Result<Brought> {
    let book = workbook::open(&path, encoding, progress)?;
    let refused = |reason| Error::NotOurs {
        path: path.clone(),
        reason,
    };
    let (sheet, mut mapping) = match aim.choose(&book) {
        Ok(found) => found,
        // Its columns can still be told by hand, if there are any.
        Err(reason) => {
            let first = book.sheets.first();
            let mapping = first.map(|sheet| aim.guess(sheet)).unwrap_or_default();
            if mapping.columns.len() < 2 {
                return Err(refused(reason));
            }
            (0, mapping)
        }
    };
    let is_recalled = !aim.is_results() && sources.recall(&mut mapping);
    Ok(Brought::Book(Opened {
        path,
        book: Arc::new(book),
        sheet,
        mapping,
        is_recalled,
    }))
}
