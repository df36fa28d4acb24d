//! Putting gaps forward for the plan.

use crate::assessment::{store, text};
use crate::base::{Error, FrameworkId, NeedId, Result, Say, SkillId, StaffId};
use crate::db::{Command, Outcome, Tx};
use std::collections::HashSet;

/// Puts the gaps of people forward for the plan: one person's, or those of all who share it. What
/// is missing is found anew; what is put forward already stays as it is.
pub struct PutIntoPlan {
    pub framework: FrameworkId,
    pub cells: Vec<(StaffId, SkillId)>,
    /// What the history says was put forward: "DLit 12 คน".
    pub what: String,
}

impl Command for PutIntoPlan {
    fn name(&self) -> Say {
        text::putting_forward(&self.what)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let wanted: HashSet<&(StaffId, SkillId)> = self.cells.iter().collect();
        let mut written = 0;
        for person in store::gaps(tx, self.framework)? {
            for gap in &person.gaps {
                let is_wanted = wanted.contains(&(person.staff, gap.skill));
                if is_wanted && store::put_forward(tx, person.staff, gap)? {
                    written += 1;
                }
            }
        }
        if written == 0 {
            return Err(Error::Refused(text::NOTHING_TO_PUT_FORWARD));
        }
        Ok(Outcome::said(text::put_forward(written, &self.what)))
    }
}

/// Takes needs out of those that wait for the plan.
pub struct DropNeeds {
    pub needs: Vec<NeedId>,
    /// Whose and in what, for the history.
    pub what: String,
}

impl Command for DropNeeds {
    fn name(&self) -> Say {
        text::dropping(&self.what)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        for need in &self.needs {
            store::drop_need(tx, *need)?;
        }
        Ok(Outcome::said(self.name()))
    }
}
