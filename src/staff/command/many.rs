//! One change for many people and vacancies, as one operation with one undo.

use super::leaving::leave;
use super::level::put_at;
use crate::base::{Error, PositionId, Problem, Result, Say};
use crate::db::{Command, Outcome, Reader, Tx};
use crate::staff::model::{Many, ManyChange};
use crate::staff::{store, text};

/// What is to be changed, and for whom. All of it, or nothing where one of them cannot be changed.
pub struct ChangeMany {
    pub who: Many,
    pub change: ManyChange,
}

impl Command for ChangeMany {
    fn name(&self) -> Say {
        text::changing_many(&self.change, self.who.count())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        match &self.change {
            ManyChange::Leave(_) => self.leave(tx)?,
            _ => {
                for position in self.positions(tx)? {
                    self.mend(tx, position)?;
                }
            }
        }
        Ok(Outcome::said(self.name()))
    }
}

impl ChangeMany {
    /// The positions of the people, and the vacancies.
    fn positions(&self, db: &Reader<'_>) -> Result<Vec<PositionId>> {
        let held = |staff| {
            let person = store::staff(db, staff)?;
            let none = || Error::Refused(text::has_no_position(&person.full_name()));
            person.held().ok_or_else(none)
        };
        let mut positions = self.who.vacancies.clone();
        for staff in &self.who.staff {
            positions.push(held(*staff)?);
        }
        Ok(positions)
    }

    fn mend(&self, tx: &Tx<'_>, position: PositionId) -> Result<()> {
        match &self.change {
            ManyChange::Unit(unit) => store::set_unit(tx, position, *unit),
            ManyChange::Category(category) => store::set_category(tx, position, *category),
            ManyChange::Level(level) if store::holder(tx, position)?.is_none() => {
                store::set_level(tx, position, *level, None)
            }
            ManyChange::Level(level) => {
                let own = put_at(tx, position, *level)?;
                store::set_own_level(tx, position, own)
            }
            ManyChange::Leave(_) => Ok(()),
        }
    }

    fn leave(&self, tx: &Tx<'_>) -> Result<()> {
        let ManyChange::Leave(draft) = &self.change else {
            return Ok(());
        };
        for staff in &self.who.staff {
            let of_whom = |problem: &Problem| -> Result<Problem> {
                let name = store::staff(tx, *staff)?.full_name();
                let reason = text::about(&name, &problem.reason);
                Ok(Problem::new(problem.field, reason))
            };
            match leave(tx, *staff, draft, "left_on") {
                Err(Error::Invalid(problems)) => {
                    let problems: Result<Vec<Problem>> = problems.iter().map(of_whom).collect();
                    return Err(Error::Invalid(problems?));
                }
                other => other?,
            }
        }
        Ok(())
    }
}
