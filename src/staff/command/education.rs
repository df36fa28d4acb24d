//! What somebody has studied.

use crate::base::{EducationId, Error, Result, Say, StaffId};
use crate::db::{Command, Outcome, Tx};
use crate::staff::model::EducationDraft;
use crate::staff::{rules, store, text};

/// Adds or mends one degree.
pub struct SaveEducation {
    pub staff: StaffId,
    pub name: String,
    pub draft: EducationDraft,
}

impl Command for SaveEducation {
    fn name(&self) -> Say {
        text::saving_education(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let year = rules::check_education(&self.draft).map_err(Error::Invalid)?;
        store::write_education(tx, self.staff, &self.draft, year)?;
        Ok(Outcome::created(self.name(), self.staff.raw()))
    }
}

pub struct DeleteEducation {
    pub staff: StaffId,
    pub name: String,
    pub education: EducationId,
}

impl Command for DeleteEducation {
    fn name(&self) -> Say {
        text::deleting_education(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::delete_education(tx, self.education)?;
        Ok(Outcome::created(self.name(), self.staff.raw()))
    }
}
