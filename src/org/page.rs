//! The organization page: its name and period, its emblem, those who sign.

mod unit;

pub use unit::{Tab, UnitPage};

use super::command::SetEmblem;
use super::model::{Organization, OrganizationDraft, Signatory, SignatoryDraft};
use super::{store, text, view};
use crate::base::{Notice, Problem, Result};
use crate::db::{Done, Reader, Versions};
use crate::pdf::Raster;
use crate::screen::{
    FileKind, FileWish, Memo, Page, Wishes, Work, Worked, problems_of, read_whole,
};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Which of the page's forms a command came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Organization,
    Signatory,
}

#[derive(Default)]
pub struct OrganizationPage {
    pub(super) organization: Memo<(), Option<Organization>>,
    pub(super) signatories: Memo<(), Vec<Signatory>>,
    pub(super) draft: OrganizationDraft,
    pub(super) signatory: Option<SignatoryDraft>,
    /// The form whose command is under way, and what the last answer asked to mend.
    pub(super) asked: Option<Form>,
    pub(super) problems: Vec<Problem>,
    pub(super) refused: Option<Form>,
    pub(super) has_emblem: Memo<(), bool>,
    /// The emblem's file, until the worker has it; then its bytes, until the file has them.
    chosen: Option<PathBuf>,
    read: Option<Arc<Vec<u8>>>,
    pub(super) wrong: Option<Notice>,
}

impl Page for OrganizationPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = |table| versions.of(&[table]);
        if self
            .organization
            .refresh((), version("organization"), |()| store::organization(db))?
        {
            self.draft = self
                .organization
                .as_ref()
                .map(OrganizationDraft::from)
                .unwrap_or_default();
        }
        self.signatories
            .refresh((), version("signatory"), |()| store::signatories(db))?;
        self.has_emblem
            .refresh((), version("organization"), |()| store::has_emblem(db))?;
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
        if let Some(path) = self.chosen.take() {
            wishes.work = Some(Work::new(text::READING_EMBLEM, move |_| read(&path)));
        }
        if let Some(bytes) = self.read.take() {
            wishes.run(SetEmblem(Some(bytes)));
        }
    }

    fn file_chosen(&mut self, _question: &'static str, path: PathBuf) {
        self.chosen = Some(path);
    }

    fn worked(&mut self, result: Result<Worked>) {
        let bytes = result.map(|worked| worked.downcast::<Arc<Vec<u8>>>());
        match bytes {
            Ok(Ok(bytes)) => self.read = Some(*bytes),
            Ok(Err(_)) => {}
            Err(error) => self.wrong = Some(error.notice()),
        }
    }

    fn settled(&mut self, result: &Result<Done>) {
        let form = self.asked.take();
        if let (Ok(_), Some(Form::Signatory)) = (result, form) {
            self.signatory = None;
        }
        self.problems = problems_of(result);
        self.refused = form.filter(|_| result.is_err());
    }
}

/// The largest picture that the typesetter takes.
const LARGEST: u64 = 8 * 1024 * 1024;

/// A picture that can be printed.
fn read(path: &Path) -> Result<Arc<Vec<u8>>> {
    let bytes = read_whole(path, LARGEST, &text::READING_EMBLEM, text::LARGE_EMBLEM)?;
    Raster::read(&bytes, 0)?;
    Ok(Arc::new(bytes))
}

impl OrganizationPage {
    pub(super) fn choose_emblem(&mut self, wishes: &mut Wishes) {
        self.wrong = None;
        wishes.file = Some(FileWish {
            question: "emblem",
            title: text::CHOOSE_EMBLEM,
            kind: FileKind::Open {
                endings: &["png", "jpg", "jpeg"],
            },
        });
    }

    /// The problems of one form only: the forms share field names.
    pub(super) fn problems_of(&self, form: Form) -> &[Problem] {
        if self.refused == Some(form) {
            &self.problems
        } else {
            &[]
        }
    }
}
