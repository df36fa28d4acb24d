//! What a person may do with a framework: its defaults are proposals, the officer decides.

use super::model::{ExpectedEdit, RuleOf, SkillDraft};
use super::{store, text};
use crate::base::{Error, FrameworkId, Result, Say, StaffGroupId};
use crate::db::{Command, Outcome, Tx};

/// Sets what is asked of staff groups: one cell, or a pasted block as one operation.
pub struct SetExpected {
    pub framework: FrameworkId,
    pub edits: Vec<ExpectedEdit>,
    /// What the history says was set: "ผู้บริหารระดับสูง: DLit 3".
    pub what: String,
}

impl Command for SetExpected {
    fn name(&self) -> Say {
        text::setting_expected(&self.what, self.edits.len())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let max = store::framework_by_id(tx, self.framework)?.max;
        for edit in &self.edits {
            if edit.level.is_some_and(|level| level > max) {
                return Err(Error::Refused(text::above_max(max)));
            }
            store::set_expected(tx, edit)?;
        }
        let outcome = Outcome::said(self.name());
        Ok(match self.edits.len() {
            1 => outcome.quietly(),
            _ => outcome,
        })
    }
}

/// Renames a skill; its code stays, so that scores and papers keep meaning the same.
pub struct SaveSkill(pub SkillDraft);

impl Command for SaveSkill {
    fn name(&self) -> Say {
        text::renaming_skill(&self.0.code, self.0.name.trim())
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let name = self.0.name.trim();
        if name.is_empty() {
            return Err(Error::invalid("name", text::NEEDS_SKILL_NAME));
        }
        store::rename_skill(tx, self.0.id, name)?;
        Ok(Outcome::created(self.name(), self.0.id.raw()))
    }
}

/// Says to which group a position type or a line belongs.
pub struct SetGroupRule {
    pub framework: FrameworkId,
    pub of: RuleOf,
    /// `None` leaves a line to its position type, and a type to the default group.
    pub group: Option<StaffGroupId>,
    /// The line's or type's name, for the history.
    pub of_name: String,
    /// The group's name, for the history; unused without a group.
    pub group_name: String,
}

impl Command for SetGroupRule {
    fn name(&self) -> Say {
        match self.group {
            Some(_) => text::grouping(&self.of_name, &self.group_name),
            None => text::ungrouping(&self.of_name),
        }
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::set_rule(tx, self.framework, &self.of, self.group)?;
        Ok(Outcome::said(self.name()))
    }
}
