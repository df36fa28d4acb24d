//! The page of the lists: one list with an entry's form beside it.

use super::model::{Entry, EntryDraft, EntryId, Kind, List};
use super::{rules, store, view};
use crate::base::{Problem, Result};
use crate::db::{Done, Reader, Reference, Versions};
use crate::screen::{Memo, Page, Wishes, problems_of};
use crate::ui::TableState;

#[derive(Default)]
pub struct ReferencePage {
    pub(super) list: List,
    pub(super) entries: Memo<(), Vec<Entry>>,
    pub(super) search: String,
    pub(super) with_retired: bool,
    pub(super) table: TableState<EntryId>,
    pub(super) draft: Option<EntryDraft>,
    /// The draft as it was filled from the file.
    was: Option<EntryDraft>,
    /// What keeps the chosen entry from being deleted.
    pub(super) referred: Memo<Option<EntryId>, Vec<Reference>>,
    /// The officer wished to delete an entry that something refers to.
    pub(super) is_refused: bool,
    /// The open form has sent a command about entries of this kind: a good answer fills it anew.
    pub(super) asked: Option<Kind>,
    pub(super) problems: Vec<Problem>,
    pub(super) width: Option<f32>,
    wanted: Option<EntryId>,
}

impl Page for ReferencePage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = versions.of(&store::TABLES);
        let fresh = self.entries.refresh((), version, |()| store::entries(db))?;
        if let Some(entry) = self.wanted.take() {
            self.table.select(entry);
            self.open_chosen();
        } else if fresh && self.draft == self.was {
            self.open_chosen();
        }
        let chosen = self.chosen().map(|entry| entry.id);
        self.referred.refresh(chosen, versions.any(), |entry| {
            entry.map_or(Ok(Vec::new()), |entry| store::referred(db, entry))
        })?;
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
    }

    fn settled(&mut self, result: &Result<Done>) {
        self.problems = problems_of(result);
        let (Ok(done), Some(kind)) = (result, self.asked.take()) else {
            return;
        };
        self.is_refused = false;
        (self.draft, self.was) = (None, None);
        self.wanted = done.outcome.created.map(|id| EntryId::of(kind, id));
    }
}

impl ReferencePage {
    pub(super) fn shown(&self) -> Vec<&Entry> {
        rules::shown(&self.entries, self.list, &self.search, self.with_retired)
    }

    /// The chosen entry, while it is there.
    pub(super) fn chosen(&self) -> Option<&Entry> {
        let id = self.table.selected?;
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// Fills the form from the chosen entry; closes it when there is none.
    pub(super) fn open_chosen(&mut self) {
        let draft = self.chosen().map(EntryDraft::from);
        self.begin(draft);
    }

    /// A new entry.
    pub(super) fn begin_new(&mut self, draft: EntryDraft) {
        self.table.selected = None;
        self.begin(Some(draft));
    }

    fn begin(&mut self, draft: Option<EntryDraft>) {
        self.was.clone_from(&draft);
        self.draft = draft;
        self.is_refused = false;
        self.problems.clear();
    }

    pub(super) fn close(&mut self) {
        self.table.selected = None;
        self.open_chosen();
    }
}
