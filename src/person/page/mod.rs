//! The staff page: the list of people and vacancies, and the file of one beside it.

mod file;
mod forms;
mod list;

pub use file::{Asked, File, Tab};
pub use forms::{Forms, Slot, Step, vacancy_draft};
pub use list::List;

use super::model::{PersonFilter, RowKey, Status};
use super::view;
use crate::base::{PositionId, Result, StaffId};
use crate::db::{Done, Reader, Versions};
use crate::screen::{Choices, Page, Place, Wishes, problems_of};
use crate::staff::model::ManyChange;
use crate::staff::{self, StaffDraft, VACANCY};

#[derive(Default)]
pub struct StaffPage {
    pub(super) list: List,
    pub(super) file: File,
    /// A change for all that are chosen, while its form is open.
    pub(super) many: Option<ManyChange>,
    /// The width of the file, once somebody has dragged it.
    pub(super) width: Option<f32>,
    /// A row to open once it has been read.
    wanted: Option<RowKey>,
}

impl Page for StaffPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        if let Some(wanted) = self.wanted {
            self.show_left(db, wanted)?;
        }
        if self.list.prepare(db, versions)? {
            self.renew_vacancy();
        }
        if let Some(wanted) = self.wanted.take() {
            self.list.table.select(wanted);
            self.row_chosen();
        }
        if self.file.prepare(db, versions)? {
            self.file.discard();
            self.list.table.selected = None;
        }
        self.list.offer(self.file.offers(), versions)
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
    }

    fn visit(&mut self, place: Place) {
        self.wanted = place.row.map(|row| match place.part {
            Some(VACANCY) => (None, Some(PositionId::from_raw(row))),
            _ => (Some(StaffId::from_raw(row)), None),
        });
        self.list.filter = PersonFilter::default();
    }

    fn recall(&mut self, choices: &Choices) {
        self.list.recall(choices);
    }

    fn settled(&mut self, result: &Result<Done>) {
        let Some(asked) = self.file.asked.take() else {
            return;
        };
        self.file.report(asked, problems_of(result));
        let Ok(done) = result else { return };
        self.file.written(asked);
        match asked {
            Asked::Many => {
                self.many = None;
                self.list.table.chosen.clear();
            }
            Asked::Delete => {
                self.file.discard();
                self.list.table.selected = None;
            }
            _ => self.settle_row(done.outcome.created),
        }
    }
}

impl StaffPage {
    /// Whoever has left stands in a list of their own.
    fn show_left(&mut self, db: &Reader<'_>, wanted: RowKey) -> Result<()> {
        let Some(id) = wanted.0 else { return Ok(()) };
        let left = staff::store::find_staff(db, id)?.is_some_and(|staff| staff.has_left());
        let shows = self.list.filter.status == Some(Status::Left);
        if left != shows {
            self.list.filter = PersonFilter {
                status: left.then_some(Status::Left),
                ..PersonFilter::default()
            };
        }
        Ok(())
    }

    /// A vacancy that is open follows the file; one that was filled meanwhile is closed.
    fn renew_vacancy(&mut self) {
        self.list.forget_gone();
        let Some(open) = &mut self.file.open else {
            return;
        };
        let Slot::Row(key @ (None, _)) = open.slot else {
            return;
        };
        match self.list.row(key) {
            Some(row) => open.refresh(Forms::of_position(vacancy_draft(row, &self.list.lists))),
            None => self.close_panel(),
        }
    }

    /// After writing, a new row is shown as itself.
    fn settle_row(&mut self, created: Option<i64>) {
        let slot = self.file.open.as_ref().map(|open| open.slot);
        let key = match (slot, created) {
            (Some(Slot::NewPerson), Some(id)) => (Some(StaffId::from_raw(id)), None),
            (Some(Slot::NewPosition), Some(id)) => (None, Some(PositionId::from_raw(id))),
            (Some(Slot::Row(key @ (None, _))), _) => key,
            // A person stays open, whichever list has the row now.
            _ => return,
        };
        self.file.discard();
        self.wanted = Some(key);
    }

    /// Opens what was just chosen in the list.
    pub(super) fn row_chosen(&mut self) {
        let Some(key) = self.list.table.selected else {
            return;
        };
        let slot = Slot::Row(key);
        if self
            .file
            .open
            .as_ref()
            .is_some_and(|open| open.slot == slot)
        {
            return;
        }
        let forms = match key {
            (None, Some(_)) => match self.list.row(key) {
                Some(row) => Forms::of_position(vacancy_draft(row, &self.list.lists)),
                None => return,
            },
            _ => Forms::new_person(),
        };
        self.file.open(slot, forms);
    }

    /// Begins somebody or something new.
    pub(super) fn begin(&mut self, slot: Slot) {
        let forms = match slot {
            Slot::NewPosition => Forms::of_position(staff::PositionDraft::default()),
            _ => Forms::new_person(),
        };
        self.list.table.selected = None;
        self.file.open(slot, forms);
    }

    /// Begins somebody new on the vacancy that is open.
    pub(super) fn fill(&mut self) {
        let Some(open) = &self.file.open else { return };
        let position = open.now.position.clone().unwrap_or_default();
        self.list.table.selected = None;
        self.file.open(Slot::NewPerson, Forms::new_person());
        if let Some(open) = &mut self.file.open {
            open.now.person = StaffDraft {
                position,
                ..open.now.person.clone()
            };
        }
    }

    /// Goes back to what was typed and not saved.
    pub(super) fn go_back(&mut self, slot: Slot) {
        match slot {
            Slot::Row(key) => {
                self.list.filter = PersonFilter::default();
                self.wanted = Some(key);
            }
            _ => self.begin(slot),
        }
    }

    pub(super) fn close_panel(&mut self) {
        self.file.put_away();
        self.list.table.selected = None;
    }
}
