//! The document page: what can be printed, seen as the very file that is saved, and the register
//! of what was issued.

mod documents;
mod lists;
mod people;
mod preview;
mod printable;
mod register;
mod signing;
mod split;
mod whom;

pub use documents::{BOOK, PRINTABLES, all, stem_of};
pub use lists::{LISTS, dressed_list};
pub use preview::{Preview, remarks};
pub use printable::{Asked, Printable, Scope, Subject};
pub use register::{Fetch, FileFor, Register};
pub use signing::{Known as SigningKnown, SigningPanel};

use super::view;
use crate::base::{Error, IssueId, Result, RoundId, StaffId};
use crate::db::{Done, Reader, Versions};
use crate::idp::SHEET;
use crate::screen::{Page, Place, Wishes, Worked};
use std::path::PathBuf;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Print,
    Register,
}

/// What the worker brings, for either side of the page.
pub enum Brought {
    Preview(preview::Made),
    Register(register::Read),
}

#[derive(Default)]
pub struct DocumentPage {
    pub(super) tab: Tab,
    pub(super) preview: Preview,
    pub(super) register: Register,
}

impl Page for DocumentPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        self.register.prepare(db, versions)?;
        match self.tab {
            Tab::Print => self.preview.prepare(db, versions, &self.register.issues),
            Tab::Register => Ok(()),
        }
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
        self.preview.wish(wishes);
        if self.register.wish(wishes) {
            self.preview.forget();
        }
    }

    fn visit(&mut self, place: Place) {
        let document = place.part.and_then(Printable::find);
        let of_round = document.is_some_and(|it| it.subject == Subject::Round);
        let document = document.map(|document| document.key);
        // A person without a word about which document is sent for the sheet.
        let Some(key) = document.or(place.row.map(|_| SHEET)) else {
            return;
        };
        self.tab = Tab::Print;
        self.preview.choose(key);
        self.preview.reveal = true;
        match place.row {
            Some(round) if of_round => self.preview.whom.choose_round(RoundId::from_raw(round)),
            Some(person) => self.preview.whom.person = Some(StaffId::from_raw(person)),
            None => {}
        }
    }

    fn settled(&mut self, result: &Result<Done>) {
        self.preview.signing.settled(result);
        if let Some(issued) = self.preview.settled(result) {
            self.tab = Tab::Register;
            self.register.show(IssueId::from_raw(issued));
        }
    }

    fn file_chosen(&mut self, question: &'static str, path: PathBuf) {
        match question {
            split::FOLDER => self.preview.split.folder = Some(path),
            _ => self.register.file_chosen(question, path),
        }
    }

    fn worked(&mut self, result: Result<Worked>) {
        let brought = result.and_then(|worked| {
            worked
                .downcast::<Brought>()
                .map_err(|_| Error::Bug("an answer for another page".into()))
        });
        match brought.map(|brought| *brought) {
            Ok(Brought::Preview(made)) => self.preview.receive(made),
            Ok(Brought::Register(read)) => self.register.receive(read),
            Err(error) if self.tab == Tab::Register => self.register.fail(&error),
            Err(error) => self.preview.fail(&error),
        }
    }
}
