//! The history page: the newest operations.

use super::view;
use crate::base::{OperationId, Result};
use crate::db::{self, Operation, Reader, Versions};
use crate::screen::{Memo, Page, Wishes};
use crate::ui::TableState;

/// More than anybody scrolls through; older ones stay in the file.
const SHOWN: usize = 2000;

#[derive(Default)]
pub struct HistoryPage {
    pub(super) operations: Memo<(), Vec<Operation>>,
    pub(super) table: TableState<OperationId>,
}

impl Page for HistoryPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        self.operations
            .refresh((), versions.any(), |()| db::operations(db, SHOWN))?;
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
    }
}
