//! Saying what is asked of whom.

use crate::base::{Error, FrameworkId, Result, Say, Score, SkillId, StaffGroupId, StageId};
use crate::db::{Command, Outcome, Tx};
use crate::framework::model::{Ask, ExpectedEdit, RuleOf};
use crate::framework::{store, text};
use std::collections::HashMap;

/// Sets what is asked: one cell, or a pasted block as one operation.
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
        let skills = store::skills(tx, self.framework)?;
        let highest: HashMap<SkillId, Score> =
            skills.iter().map(|skill| (skill.id, skill.max)).collect();
        for edit in &self.edits {
            let Some(max) = highest.get(&edit.skill).copied() else {
                return Err(Error::Refused(text::STRANGE_SKILL));
            };
            if let Ask::Level(level) = edit.ask
                && !(Score::ZERO..=max).contains(&level)
            {
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

/// Takes over what is asked from another edition, skill by skill.
pub struct CopyExpected {
    pub from: FrameworkId,
    pub to: FrameworkId,
    /// A skill of the old edition with the one that goes on from it.
    pub mapping: Vec<(SkillId, SkillId)>,
    /// The old edition, for the history.
    pub from_name: String,
}

impl Command for CopyExpected {
    fn name(&self) -> Say {
        text::copying_expected(&self.from_name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        if self.mapping.is_empty() {
            return Err(Error::Refused(text::NOTHING_MAPPED));
        }
        let written = store::copy_asked(tx, self.from, self.to, &self.mapping)?;
        Ok(Outcome::said(text::copied_expected(
            written,
            &self.from_name,
        )))
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

/// Says which stage the organization is in.
pub struct SetStage {
    pub framework: FrameworkId,
    /// `None` where stages play no part.
    pub stage: Option<StageId>,
    /// For the history.
    pub name: String,
}

impl Command for SetStage {
    fn name(&self) -> Say {
        text::setting_stage(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::set_stage(tx, self.framework, self.stage)?;
        Ok(Outcome::said(self.name()))
    }
}
