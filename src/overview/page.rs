//! The overview page.

use super::model::{Standing, Step, Task};
use super::{rules, store, view};
use crate::base::Result;
use crate::db::{Reader, Versions};
use crate::screen::{Memo, Page, Place, Wishes};
use crate::{assessment, org, plan, staff};

/// What is shown.
#[derive(Default)]
pub struct Known {
    pub standing: Standing,
    pub steps: Vec<Step>,
    pub next: Option<Task>,
}

#[derive(Default)]
pub struct OverviewPage {
    pub(super) known: Memo<(), Known>,
}

impl Page for OverviewPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = versions.of(&store::tables());
        self.known
            .refresh((), version, |()| Known::read(db))
            .map(drop)
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
    }
}

impl Known {
    fn read(db: &Reader<'_>) -> Result<Self> {
        let standing = store::standing(db)?;
        let steps = rules::steps(&standing);
        Ok(Self {
            next: rules::next(&steps),
            standing,
            steps,
        })
    }

    /// Where a step is done.
    pub fn place(&self, task: Task) -> Place {
        match task {
            Task::Organization => Place::page(org::KEY),
            Task::Staff if self.standing.people == 0 => Place::page(staff::IMPORT_KEY),
            Task::Staff => Place::page(staff::KEY),
            Task::Assessment => match &self.standing.round {
                Some((round, _)) => Place::row(assessment::KEY, round.id.raw()),
                None => Place::page(assessment::KEY),
            },
            Task::Gaps => Place::page(assessment::GAP_KEY),
            Task::Plan => Place::page(plan::KEY),
            Task::Print => Place::page(plan::DOCUMENT_KEY),
        }
    }
}
