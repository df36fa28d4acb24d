//! The framework page: what is asked of whom, and who belongs to which group.

use super::model::{Expected, Framework, GroupRule, Skill, SkillDraft, StaffGroup};
use super::{store, view};
use crate::base::{Problem, Result};
use crate::db::{Done, Reader, Versions};
use crate::screen::{Memo, Page, Wishes, problems_of};
use crate::staff;
use crate::ui::GridState;

/// The views of a framework.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Levels,
    Groups,
    Skills,
}

/// What is read together.
#[derive(Default)]
pub struct Known {
    pub framework: Option<Framework>,
    pub skills: Vec<Skill>,
    pub groups: Vec<StaffGroup>,
    pub expected: Expected,
}

#[derive(Default)]
pub struct FrameworkPage {
    pub(super) known: Memo<(), Known>,
    /// By position type, and by line.
    pub(super) rules: Memo<(), (Vec<GroupRule>, Vec<GroupRule>)>,
    pub(super) tab: Tab,
    pub(super) grid: GridState,
    pub(super) draft: Option<SkillDraft>,
    pub(super) problems: Vec<Problem>,
    /// The skill's form has sent a command: a good answer closes it.
    pub(super) asked: bool,
}

impl Page for FrameworkPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = versions.of(&store::TABLES);
        self.known.refresh((), version, |()| {
            let framework = store::framework(db)?;
            Ok(Known {
                skills: store::skills(db, framework.id)?,
                groups: store::staff_groups(db, framework.id)?,
                expected: store::expected(db, framework.id)?,
                framework: Some(framework),
            })
        })?;
        let with_staff = version + versions.of(&staff::store::TABLES);
        let framework = self.known.framework.as_ref().map(|framework| framework.id);
        self.rules.refresh((), with_staff, |()| {
            let Some(framework) = framework else {
                return Ok((Vec::new(), Vec::new()));
            };
            Ok((
                store::type_rules(db, framework)?,
                store::line_rules(db, framework)?,
            ))
        })?;
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
    }

    fn settled(&mut self, result: &Result<Done>) {
        let asked = std::mem::take(&mut self.asked);
        self.problems = problems_of(result);
        if asked && result.is_ok() {
            self.draft = None;
        }
    }
}
