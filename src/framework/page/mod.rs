//! The framework page: what is asked of whom, who belongs to which group, the skills and what
//! people do at each level, and the editions side by side.

mod known;
mod levels;
mod shown;

pub use known::Known;
pub use levels::{By, LevelRow, Levels};

use super::command::AdoptEdition;
use super::model::{Edition, Framework, FrameworkDraft, GroupDraft, GroupRule, SkillDraft};
use super::{rules, sheet, store, text, view};
use crate::base::{FrameworkId, Notice, Problem, Result, SkillId, StaffId};
use crate::db::{Done, Reader, Versions};
use crate::screen::{
    FileKind, FileWish, Memo, Page, Place, Progress, Save, Wishes, Work, Worked, problems_of,
    read_whole,
};
use crate::staff;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The views of a framework.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Levels,
    Groups,
    Skills,
    About,
}

/// What is being written at the right of the skills.
#[derive(Clone, Debug, PartialEq)]
pub enum Writing {
    Group(GroupDraft),
    Skill(SkillDraft),
}

/// Which form a command came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Writing,
    About,
    Copy,
    Add,
}

/// As what an edition is given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    Book,
    Json,
}

/// From which edition levels are taken over, and which skill goes on from which.
#[derive(Default)]
pub struct TakeOver {
    pub from: Option<FrameworkId>,
    /// For each skill of the edition at hand, the one of the old.
    pub pairs: Vec<(SkillId, Option<SkillId>)>,
    pub old: Memo<Option<FrameworkId>, Vec<super::SkillCard>>,
}

/// The people of a framework and its rules: by position type, by line.
#[derive(Default)]
pub struct People {
    pub types: Vec<GroupRule>,
    pub lines: Vec<GroupRule>,
    pub names: Vec<(StaffId, String)>,
    pub who: Vec<super::Who>,
}

#[derive(Default)]
pub struct FrameworkPage {
    pub(super) all: Memo<(), Vec<Framework>>,
    pub(super) shipped: Vec<Edition>,
    /// The edition at hand; none for the main one.
    pub(super) chosen: Option<FrameworkId>,
    pub(super) known: Memo<Option<FrameworkId>, Known>,
    pub(super) people: Memo<Option<FrameworkId>, People>,
    pub(super) tab: Tab,
    pub(super) levels: Levels,
    pub(super) writing: Option<Writing>,
    pub(super) width: f32,
    pub(super) about: Option<FrameworkDraft>,
    /// As it was read; while nothing else has been typed it is read again.
    about_read: Option<FrameworkDraft>,
    pub(super) next_edition: String,
    pub(super) take_over: TakeOver,
    pub(super) problems: Vec<Problem>,
    /// The form whose command is under way.
    pub(super) asked: Option<Form>,
    pub(super) refused: Option<Form>,
    pub(super) wrong: Option<Notice>,
    pub(super) export: Option<Export>,
    save: Option<Save>,
    opened: Option<PathBuf>,
    read: Option<Edition>,
}

impl Page for FrameworkPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        if self.shipped.is_empty() {
            self.shipped = sheet::shipped();
        }
        let version = versions.of(&store::TABLES);
        self.all.refresh((), version, |()| store::frameworks(db))?;
        let id = self.framework().map(|framework| framework.id);
        let staff = versions.of(&staff::store::TABLES);
        let lists = versions.of(&["line", "level", "category"]);
        let read = self.known.refresh(id, version + lists, |id| match id {
            Some(id) => Known::read(db, *id),
            None => Ok(Known::default()),
        })?;
        if read {
            self.forget_drafts();
        }
        self.people.refresh(id, version + staff, |id| match id {
            Some(id) => known::people(db, *id),
            None => Ok(People::default()),
        })?;
        self.prepare_take_over(db, version)?;
        if let (Some(export), Some(id)) = (self.export.take(), id) {
            self.save = Some(save(&store::edition(db, id)?, export)?);
        }
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
        if let Some(path) = self.opened.take() {
            let read = move |progress: &Progress| read(&path, progress);
            wishes.work = Some(Work::new(text::READING, read));
        }
        if let Some(edition) = self.read.take() {
            self.asked = Some(Form::Add);
            wishes.run(AdoptEdition(edition));
        }
        if let Some(save) = self.save.take() {
            wishes.save = Some(save);
        }
    }

    fn visit(&mut self, place: Place) {
        self.chosen = place.row.map(FrameworkId::from_raw).or(self.chosen);
    }

    fn settled(&mut self, result: &Result<Done>) {
        let form = self.asked.take();
        self.problems = problems_of(result);
        self.refused = form.filter(|_| result.is_err());
        let Ok(done) = result else { return };
        match form {
            Some(Form::Writing) => self.writing = None,
            Some(Form::Add | Form::Copy) => {
                self.chosen = done.outcome.created.map(FrameworkId::from_raw);
                self.next_edition.clear();
                self.tab = Tab::About;
            }
            Some(Form::About) => {
                let made = done.outcome.created.map(FrameworkId::from_raw);
                self.chosen = made.or(self.chosen);
                self.about = None;
            }
            None => {}
        }
    }

    fn file_chosen(&mut self, _question: &'static str, path: PathBuf) {
        self.opened = Some(path);
    }

    fn worked(&mut self, result: Result<Worked>) {
        match result.map(|worked| worked.downcast::<Edition>()) {
            Ok(Ok(edition)) => self.read = Some(*edition),
            Ok(Err(_)) => {}
            Err(error) => self.wrong = Some(error.notice()),
        }
    }
}

/// No framework is as large as this.
const LARGEST: u64 = 8 * 1024 * 1024;

fn read(path: &Path, progress: &Progress) -> Result<Edition> {
    let bytes = read_whole(path, LARGEST, &text::READING, text::LARGE_FILE)?;
    sheet::read(path, bytes, progress)
}

fn save(edition: &Edition, export: Export) -> Result<Save> {
    let (ending, bytes) = match export {
        Export::Json => ("json", sheet::write_json(edition)?),
        Export::Book => ("xlsx", sheet::write_book(edition)?),
    };
    Ok(Save {
        name: edition.code.clone(),
        ending,
        bytes: Arc::new(bytes),
    })
}

impl FrameworkPage {
    /// The edition at hand.
    pub(super) fn framework(&self) -> Option<&Framework> {
        let chosen = self.all.iter().find(|it| Some(it.id) == self.chosen);
        chosen.or_else(|| self.all.iter().find(|it| it.is_main))
    }

    /// The shipped editions that the file does not have.
    pub(super) fn offered(&self) -> Vec<&Edition> {
        let has = |edition: &&Edition| !self.all.iter().any(|it| it.code == edition.code);
        self.shipped.iter().filter(has).collect()
    }

    pub(super) fn ask_for_file(&mut self, wishes: &mut Wishes) {
        self.wrong = None;
        wishes.file = Some(FileWish {
            question: "framework",
            title: text::CHOOSE_FILE,
            kind: FileKind::Open {
                endings: &["xlsx", "json", "xls", "ods"],
            },
        });
    }

    /// The problems of one form only: the forms share field names.
    pub(super) fn problems_of(&self, form: Form) -> &[Problem] {
        if self.refused == Some(form) {
            &self.problems
        } else {
            &[]
        }
    }

    /// Another edition, or the same after a change: what was not being written begins afresh.
    fn forget_drafts(&mut self) {
        let id = self.known.framework.as_ref().map(|it| it.id);
        let other = self
            .about
            .as_ref()
            .is_none_or(|draft| draft.id.is_some() && draft.id != id);
        if other || self.about == self.about_read {
            self.about = self.known.framework.as_ref().map(FrameworkDraft::from);
            self.about_read = self.about.clone();
        }
        self.levels.fit(&self.known);
        self.take_over.pairs.clear();
    }

    fn prepare_take_over(&mut self, db: &Reader<'_>, version: u64) -> Result<()> {
        let own = self.known.framework.as_ref().map(|it| it.id);
        if self.take_over.from == own {
            self.take_over.from = None;
        }
        let from = self.take_over.from;
        let read = self
            .take_over
            .old
            .refresh(from, version, |from| match from {
                Some(from) => store::cards(db, *from),
                None => Ok(Vec::new()),
            })?;
        if read || self.take_over.pairs.is_empty() {
            self.take_over.pairs = rules::proposed(&self.take_over.old, &self.known.cards);
        }
        Ok(())
    }
}
