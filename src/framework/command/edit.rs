//! Writing frameworks, groups and skills. What scores were given in stays: it is retired, never
//! deleted.

use crate::base::{Error, FrameworkId, Result, Say, SkillId, StaffGroupId};
use crate::db::{Command, Outcome, Tx};
use crate::framework::model::{FrameworkDraft, GroupDraft, SkillDraft};
use crate::framework::rules::{check_framework, check_group, check_skill};
use crate::framework::{store, text};

/// Writes what a framework is, or begins an empty one.
pub struct SaveFramework(pub FrameworkDraft);

impl Command for SaveFramework {
    fn name(&self) -> Say {
        text::saving_framework(self.0.name.trim(), self.0.edition.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let draft = &self.0;
        let code = draft.code.trim();
        let mut others = store::frameworks(tx)?.into_iter();
        let taken = others.any(|other| other.code == code && Some(other.id) != draft.id);
        let (year, max) = check_framework(draft, taken).map_err(Error::Invalid)?;
        if let Some(id) = draft.id {
            let used = store::highest_used(tx, id)?;
            if used > max {
                return Err(Error::invalid("max", text::below_used(used)));
            }
        }
        let id = store::write_framework(tx, draft, year, max)?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// Lets the plan and its papers speak of this framework.
pub struct SetMain {
    pub framework: FrameworkId,
    /// For the history.
    pub name: String,
}

impl Command for SetMain {
    fn name(&self) -> Say {
        text::setting_main(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::set_main(tx, self.framework)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Takes a framework out of the choice for new rounds, or back into it.
pub struct RetireFramework {
    pub framework: FrameworkId,
    pub retired: bool,
    /// For the history.
    pub name: String,
}

impl Command for RetireFramework {
    fn name(&self) -> Say {
        text::retiring(&self.name, self.retired)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        if self.retired && store::framework_by_id(tx, self.framework)?.is_main {
            return Err(Error::Refused(text::MAIN_STAYS));
        }
        store::set_retired(tx, self.framework, self.retired)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Writes a group of skills.
pub struct SaveGroup {
    pub framework: FrameworkId,
    pub draft: GroupDraft,
}

impl Command for SaveGroup {
    fn name(&self) -> Say {
        text::saving_group(self.draft.name.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let other = store::group_by_code(tx, self.framework, self.draft.code.trim())?;
        let taken = other.is_some() && other != self.draft.id;
        Error::require(check_group(&self.draft, taken))?;
        let id = store::write_group(tx, self.framework, &self.draft)?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// Writes a skill with its behaviors. Its scores stay: they are kept by its id.
pub struct SaveSkill {
    pub framework: FrameworkId,
    pub draft: SkillDraft,
}

impl Command for SaveSkill {
    fn name(&self) -> Say {
        text::saving_skill(self.draft.code.trim(), self.draft.name.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let draft = &self.draft;
        let other = store::skill_by_code(tx, self.framework, draft.code.trim())?;
        let taken = other.is_some() && other != draft.id;
        let max = check_skill(draft, taken).map_err(Error::Invalid)?;
        let id = store::write_skill(tx, self.framework, draft, max)?;
        store::set_behaviors(tx, id, &draft.behaviors, false)?;
        Ok(Outcome::created(self.name(), id.raw()))
    }
}

/// Takes a skill out of forms, grids and gaps, or back into them; its scores stay.
pub struct RetireSkill {
    pub skill: SkillId,
    pub retired: bool,
    /// For the history.
    pub name: String,
}

impl Command for RetireSkill {
    fn name(&self) -> Say {
        text::retiring(&self.name, self.retired)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::set_skill_retired(tx, self.skill, self.retired)?;
        Ok(Outcome::said(self.name()))
    }
}

/// Puts a skill one place up or down in its group.
pub struct MoveSkill {
    pub skill: SkillId,
    pub up: bool,
    /// For the history.
    pub name: String,
}

impl Command for MoveSkill {
    fn name(&self) -> Say {
        text::moving(&self.name, self.up)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::move_skill(tx, self.skill, self.up)?;
        Ok(Outcome::said(self.name()).quietly())
    }
}

/// Gives a staff group another name.
pub struct RenameStaffGroup {
    pub group: StaffGroupId,
    pub name: String,
}

impl Command for RenameStaffGroup {
    fn name(&self) -> Say {
        text::renaming_group(self.name.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let name = self.name.trim();
        if name.is_empty() {
            return Err(Error::invalid("group_name", text::NEEDS_GROUP_NAME));
        }
        store::set_group_name(tx, self.group, name)?;
        Ok(Outcome::said(self.name()))
    }
}
