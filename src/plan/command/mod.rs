//! What a person may do with the plan.

use super::model::{Direction, DirectionDraft, Part, Plan, Project, ProjectDraft, Prose};
use super::{rules, store, text};
use crate::base::{Error, Period, Result, Say};
use crate::db::{Command, Outcome, Reader, Tx};
use crate::org::{self, Organization};

fn organization(db: &Reader<'_>) -> Result<Organization> {
    org::store::organization(db)?.ok_or(Error::Refused(text::NO_ORGANIZATION))
}

/// The plan that may be changed: the one for the organization's own years.
fn open_plan(db: &Reader<'_>) -> Result<Plan> {
    let period = organization(db)?.period;
    if let Some(plan) = store::plan_of(db, period)? {
        return Ok(plan);
    }
    Err(store::no_plan(db, period)?)
}

/// Begins the plan for some years with the shipped directions and prose. The years must be the
/// organization's, which are those of its manpower plan.
pub struct BeginPlan {
    pub period: Period,
}

impl Command for BeginPlan {
    fn name(&self) -> Say {
        text::beginning(self.period)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let organization = organization(tx)?;
        rules::same_period(self.period, organization.period)?;
        if store::plan_of(tx, self.period)?.is_some() {
            return Err(Error::Refused(text::HAS_PLAN));
        }
        let plan = store::insert_plan(
            tx,
            &text::plan_name(&organization.name, self.period),
            self.period,
        )?;
        for (name, explanation) in text::prose::DIRECTIONS {
            let draft = DirectionDraft {
                id: None,
                name: name.into(),
                explanation: explanation.into(),
            };
            store::insert_direction(tx, plan, &draft)?;
        }
        for part in Part::ALL {
            store::set_prose(tx, plan, &Prose::shipped(part))?;
        }
        Ok(Outcome::created(self.name(), plan.raw()))
    }
}

/// Adds a direction, or mends one.
pub struct SaveDirection(pub DirectionDraft);

impl Command for SaveDirection {
    fn name(&self) -> Say {
        text::saving_direction(self.0.name.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let plan = open_plan(tx)?;
        Error::require(rules::check_direction(
            &self.0,
            &store::directions(tx, plan.id)?,
        ))?;
        let id = match self.0.id {
            Some(id) => store::update_direction(tx, id, &self.0).map(|()| id),
            None => store::insert_direction(tx, plan.id, &self.0),
        }?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// Deletes a direction under which no project stands.
pub struct DeleteDirection(pub Direction);

impl Command for DeleteDirection {
    fn name(&self) -> Say {
        text::deleting_direction(&self.0.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let plan = open_plan(tx)?;
        if store::projects(tx, plan.id)?
            .iter()
            .any(|project| project.direction == self.0.id)
        {
            return Err(Error::Refused(text::DIRECTION_IN_USE));
        }
        store::delete_direction(tx, self.0.id)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Adds a project, or mends one; another direction moves it there, as the last one.
pub struct SaveProject(pub ProjectDraft);

impl Command for SaveProject {
    fn name(&self) -> Say {
        text::saving_project(self.0.name.trim(), self.0.id.is_none())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let plan = open_plan(tx)?;
        let others = store::projects(tx, plan.id)?;
        let checked = rules::check_project(&self.0, &others).map_err(Error::Invalid)?;
        if !store::directions(tx, plan.id)?
            .iter()
            .any(|direction| direction.id == checked.direction)
        {
            return Err(Error::invalid("direction", text::NEEDS_DIRECTION));
        }
        let before = self
            .0
            .id
            .and_then(|id| others.iter().find(|project| project.id == id));
        let id = store::write_project(tx, &plan, &self.0, &checked, before)?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// Deletes a project with its years, methods and targets.
pub struct DeleteProject(pub Project);

impl Command for DeleteProject {
    fn name(&self) -> Say {
        text::deleting_project(&self.0.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        open_plan(tx)?;
        store::delete_project(tx, self.0.id)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Moves a project one place up or down within its direction; at the end nothing happens.
pub struct MoveProject {
    pub project: Project,
    pub up: bool,
}

impl Command for MoveProject {
    fn name(&self) -> Say {
        text::moving_project(&self.project.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let plan = open_plan(tx)?;
        let all = store::projects(tx, plan.id)?;
        let siblings = all
            .iter()
            .filter(|project| project.direction == self.project.direction);
        let mut order: Vec<_> = siblings.map(|project| project.id).collect();
        let at = order.iter().position(|id| *id == self.project.id);
        let at = at.ok_or(Error::NotFound(text::NO_PROJECT))?;
        let to = if self.up {
            at.saturating_sub(1)
        } else {
            (at + 1).min(order.len() - 1)
        };
        if at != to {
            order.swap(at, to);
            store::set_order(tx, &order)?;
        }
        Ok(Outcome::created(self.name(), self.project.id.raw()))
    }
}

/// Writes a part of the book.
pub struct SaveProse(pub Prose);

impl Command for SaveProse {
    fn name(&self) -> Say {
        text::saving_prose(self.0.title.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let plan = open_plan(tx)?;
        Error::require(rules::check_prose(&self.0))?;
        store::set_prose(tx, plan.id, &self.0)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Goes back to the text that the program ships for a part.
pub struct RestoreProse(pub Part);

impl Command for RestoreProse {
    fn name(&self) -> Say {
        text::restoring_prose(self.0.title().th())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let plan = open_plan(tx)?;
        store::set_prose(tx, plan.id, &Prose::shipped(self.0))?;
        Ok(Outcome::said(self.name()))
    }
}

#[cfg(test)]
mod tests;
