//! The document page: what can be printed, seen as the very file that is saved.

mod printable;

pub use printable::{PRINTABLES, Printable, Subject, all};

use super::{text, view};
use crate::base::{Error, Notice, Result, StaffId};
use crate::db::{Reader, Versions};
use crate::pdf::{Document, Pages, render_watched};
use crate::screen::{Memo, Page, Place, Wishes, Work, Worked};
use crate::ui::PaperState;
use crate::{org, plan, staff};
use std::sync::Arc;

/// What the preview shows: which document, about whom, from which state of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub key: &'static str,
    pub person: Option<StaffId>,
    version: u64,
}

/// What the worker brings.
struct Rendered {
    question: Question,
    bytes: Arc<Vec<u8>>,
}

/// A document as it will be saved.
pub struct Shown {
    pub bytes: Arc<Vec<u8>>,
    pub pages: Pages,
}

#[derive(Default)]
pub struct DocumentPage {
    pub(super) key: Option<&'static str>,
    pub(super) person: Option<StaffId>,
    pub(super) people: Memo<(), Vec<(StaffId, String)>>,
    pub(super) arabic: Memo<(), bool>,
    /// Made and waiting for the worker.
    waiting: Option<(Question, Document)>,
    /// What was asked of the worker last.
    asked: Option<Question>,
    pub(super) shown: Option<Shown>,
    pub(super) paper: PaperState,
    pub(super) wrong: Option<Notice>,
}

impl Page for DocumentPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = versions.of(&staff::store::TABLES);
        self.people.refresh((), version, |()| people(db))?;
        self.arabic
            .refresh((), versions.of(&["setting"]), |()| arabic(db))?;
        let Some(printable) = self.printable() else {
            return Ok(());
        };
        let person = self.person.filter(|_| printable.subject == Subject::Person);
        let version = versions.any();
        let question = Question {
            key: printable.key,
            person,
            version,
        };
        if self.asked.as_ref() == Some(&question) {
            return Ok(());
        }
        self.asked = Some(question.clone());
        match (printable.make)(db, person) {
            Ok(document) => self.waiting = Some((question, document)),
            Err(error) => self.fail(&error),
        }
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
        if let Some((question, document)) = self.waiting.take() {
            let name = self
                .printable()
                .map_or(text::MAKING, |printable| text::making(&printable.name));
            wishes.work = Some(Work::new(name, move |progress| {
                let mut watch = |share: f32| {
                    progress.report((share * 1000.0) as usize, 1000);
                    !progress.cancelled()
                };
                let bytes = Arc::new(render_watched(&document, &mut watch)?.bytes);
                Ok(Rendered { question, bytes })
            }));
        }
    }

    fn visit(&mut self, place: Place) {
        if let Some(row) = place.row {
            self.key = Some(printable::SHEET);
            self.person = Some(StaffId::from_raw(row));
        }
    }

    fn worked(&mut self, result: Result<Worked>) {
        let brought = result.and_then(|worked| {
            worked
                .downcast::<Rendered>()
                .map_err(|_| Error::Bug("no rendered document".into()))
        });
        match brought {
            // What was asked for since then is on its way.
            Ok(rendered) if self.asked.as_ref() != Some(&rendered.question) => {}
            Ok(rendered) => self.receive(rendered.bytes),
            Err(error) => self.fail(&error),
        }
    }
}

impl DocumentPage {
    pub(super) fn printable(&self) -> Option<&'static Printable> {
        PRINTABLES
            .iter()
            .find(|printable| Some(printable.key) == self.key)
    }

    fn receive(&mut self, bytes: Arc<Vec<u8>>) {
        match Pages::open(bytes.clone()) {
            Ok(pages) => {
                self.shown = Some(Shown { bytes, pages });
                self.paper = PaperState::default();
                self.wrong = None;
            }
            Err(error) => self.fail(&error),
        }
    }

    fn fail(&mut self, error: &Error) {
        self.shown = None;
        self.wrong = Some(error.notice());
    }
}

fn people(db: &Reader<'_>) -> Result<Vec<(StaffId, String)>> {
    let rows = staff::store::rows(db)?.into_iter();
    Ok(rows
        .filter_map(|row| Some((row.staff?, format!("{} · {}", row.name, row.position_name))))
        .collect())
}

fn arabic(db: &Reader<'_>) -> Result<bool> {
    let setting = org::store::setting(db, plan::store::DIGITS)?;
    Ok(setting.as_deref() == Some(plan::store::ARABIC))
}
