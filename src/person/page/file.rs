//! One person's file beside the list: what is read of it, and the forms that are open in it.

use super::forms::{Forms, Kept, Open, Slot, person_draft};
use super::list::Offer;
use crate::base::{Problem, Result, SkillId, StaffId};
use crate::db::{Edit, Reader, Versions};
use crate::idp;
use crate::person::model::Assessments;
use crate::person::store;
use crate::plan::store::gathered_tables;
use crate::screen::Memo;
use crate::staff::model::{Education, Service};
use crate::staff::{self, Staff};
use crate::ui::TableState;

/// The parts of a person's file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    #[default]
    Info,
    Position,
    Assessment,
    Plan,
    History,
}

/// Which form was sent, so that its problems stand in it and a good answer closes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Person,
    Position,
    Step,
    Education,
    Many,
    /// The row is to be gone.
    Delete,
}

/// What a tab shows, read when it is looked at.
type Looked<T> = Memo<Option<StaffId>, T>;

#[derive(Default)]
pub struct File {
    pub open: Option<Open>,
    pub kept: Kept,
    pub tab: Tab,
    /// The national id of the open person is shown.
    pub id_shown: bool,
    /// The form that was sent, until it is known how that ended.
    pub asked: Option<Asked>,
    problems: Option<(Asked, Vec<Problem>)>,
    pub staff: Looked<Option<Staff>>,
    pub service: Looked<Service>,
    pub education: Looked<Vec<Education>>,
    pub assessments: Looked<Assessments>,
    pub sheet: Looked<Option<idp::Sheet>>,
    pub history: Looked<Vec<Edit>>,
    /// Where the table of levels is.
    pub levels: TableState<SkillId>,
}

impl File {
    /// Reads the open person; true where the row is not there any more.
    pub fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<bool> {
        let staff = self.open.as_ref().and_then(|open| open.slot.staff());
        let tables = [&staff::store::TABLES[..], &staff::store::SERVICE_TABLES[..]].concat();
        let version = versions.of(&tables);
        let read = self.staff.refresh(staff, version, |staff| {
            staff.map_or(Ok(None), |id| staff::store::find_staff(db, id))
        })?;
        self.service.refresh(staff, version, |staff| {
            staff.map_or(Ok(Service::default()), |id| staff::store::service(db, id))
        })?;
        self.education.refresh(staff, version, |staff| {
            staff.map_or(Ok(Vec::new()), |id| staff::store::education(db, id))
        })?;
        self.look(db, versions, staff)?;
        if staff.is_some() && self.staff.is_none() {
            return Ok(true);
        }
        if let (true, Some(open), Some(staff)) = (read, &mut self.open, self.staff.as_ref()) {
            open.refresh(Forms::of_person(person_draft(staff)));
        }
        Ok(false)
    }

    /// Reads what only the tab that is looked at needs.
    fn look(&mut self, db: &Reader<'_>, versions: &Versions, staff: Option<StaffId>) -> Result<()> {
        let on = |tab| staff.filter(|_| self.tab == tab);
        let gaps = versions.of(&crate::assessment::store::gap_tables());
        let assessed = on(Tab::Assessment);
        self.assessments.refresh(assessed, gaps, |staff| {
            staff.map_or(Ok(Assessments::default()), |id| store::assessments(db, id))
        })?;
        let planned = on(Tab::Plan);
        let plan = versions.of(&gathered_tables());
        self.sheet.refresh(planned, plan, |staff| {
            staff.map_or(Ok(None), |id| store::sheet(db, id))
        })?;
        let told = on(Tab::History);
        self.history.refresh(told, versions.any(), |staff| {
            staff.map_or(Ok(Vec::new()), |id| store::history(db, id))
        })?;
        Ok(())
    }

    /// Opens a row with what the file says of it, or with what was typed for it before.
    pub fn open(&mut self, slot: Slot, fresh: Forms) {
        self.put_away();
        let open = match self.kept.take(slot) {
            Some(mut kept) => {
                // The person's own columns come with the next reading.
                if slot.staff().is_none() {
                    kept.refresh(fresh);
                }
                kept
            }
            None => Open::new(slot, fresh),
        };
        self.open = Some(open);
        self.staff.forget();
    }

    /// Closes the panel; what was typed is kept for its row.
    pub fn put_away(&mut self) {
        if let Some(open) = self.open.take() {
            self.kept.put(open);
        }
        self.id_shown = false;
        self.problems = None;
        self.asked = None;
    }

    /// Closes the panel, and forgets what was typed.
    pub fn discard(&mut self) {
        self.open = None;
        self.put_away();
    }

    /// Throws away what was typed, and shows what the file says.
    pub fn revert(&mut self) {
        if let Some(open) = &mut self.open {
            let person = open.was.person.clone();
            let fresh = match open.slot {
                Slot::Row((None, _)) | Slot::NewPosition => open.was.clone(),
                Slot::Row(_) => Forms::of_person(person),
                Slot::NewPerson => Forms::new_person(),
            };
            *open = Open::new(open.slot, fresh);
        }
        self.problems = None;
        self.staff.forget();
    }

    /// The person's name, as the file has it.
    pub fn name(&self) -> String {
        let staff = self.staff.as_ref();
        staff.map(Staff::full_name).unwrap_or_default()
    }

    pub fn has_left(&self) -> bool {
        self.staff.as_ref().is_some_and(Staff::has_left)
    }

    /// Which positions the open form lets choose from.
    pub fn offers(&self) -> Option<Offer> {
        use super::forms::Step;
        match self.open.as_ref()?.now.step.as_ref()? {
            Step::Move(_) | Step::Return(_) => Some(Offer::Vacant),
            Step::Duty(_) => Some(Offer::All),
            _ => None,
        }
    }

    /// What is to be mended in one form.
    pub fn problems(&self, form: Asked) -> Vec<Problem> {
        match &self.problems {
            Some((asked, problems)) if *asked == form => problems.clone(),
            _ => Vec::new(),
        }
    }

    pub fn report(&mut self, form: Asked, problems: Vec<Problem>) {
        self.problems = (!problems.is_empty()).then_some((form, problems));
    }

    /// A form was written: it is as the file has it, or closed.
    pub fn written(&mut self, form: Asked) {
        let Some(open) = &mut self.open else { return };
        match form {
            Asked::Person => open.was.person = open.now.person.clone(),
            Asked::Position => (open.now.position, open.was.position) = (None, None),
            Asked::Step => (open.now.step, open.was.step) = (None, None),
            Asked::Education => (open.now.education, open.was.education) = (None, None),
            Asked::Many | Asked::Delete => {}
        }
        open.is_stale = false;
        self.staff.forget();
    }
}
