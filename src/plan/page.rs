//! The plan page: projects, coverage, and the prose of the book.

use super::model::{DirectionDraft, Domain, Part, ProjectDraft, Prose, Target};
use super::rules::{About, Gathered, Totals, by_direction};
use super::{COVERAGE, sheet, store, view};
use crate::base::{DirectionId, Error, Period, Problem, ProjectId, Result, Say};
use crate::db::{Done, Reader, Versions};
use crate::org;
use crate::screen::{ListForm, ListWish, Memo, Page, Place, Wishes, problems_of};
use crate::staff;
use crate::ui::TableState;
use std::collections::HashMap;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Projects,
    Coverage,
    Prose,
}

/// A row of the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowKey {
    Direction(DirectionId),
    Project(ProjectId),
    Whole,
}

/// A row of the tree with what it adds up to.
#[derive(Clone, Debug)]
pub struct TreeRow {
    pub key: RowKey,
    pub name: String,
    pub totals: Totals,
}

/// The form beside the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Panel {
    Project(Box<ProjectDraft>),
    Direction(DirectionDraft),
}

/// What is known of the plan.
#[derive(Default)]
pub struct Known {
    /// The organization's years, once it has a name.
    pub period: Option<Period>,
    /// Why there is no plan, where there is none.
    pub why_not: Option<Say>,
    pub gathered: Option<Gathered>,
    pub tree: Vec<TreeRow>,
    /// Everything that a project can be for, with its words.
    pub targets: Vec<(Target, String)>,
}

#[derive(Default)]
pub struct PlanPage {
    pub(super) known: Memo<(), Known>,
    pub(super) tab: Tab,
    pub(super) table: TableState<RowKey>,
    pub(super) panel: Option<Panel>,
    pub(super) width: Option<f32>,
    pub(super) show_people: bool,
    pub(super) problems: Vec<Problem>,
    /// The open form has sent a command: a good answer shows what was made.
    pub(super) asked: bool,
    pub(super) found: TableState<usize>,
    pub(super) everybody: bool,
    pub(super) people: TableState<usize>,
    pub(super) part: Option<Part>,
    /// What has been typed into parts and not been saved.
    pub(super) typed: HashMap<Part, Prose>,
    wanted: Option<RowKey>,
}

impl Page for PlanPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = versions.of(&store::gathered_tables());
        self.known.refresh((), version, |()| Known::read(db))?;
        if let Some(key) = self.wanted.take() {
            self.open(key);
        }
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
    }

    fn visit(&mut self, place: Place) {
        if let Some(row) = place.row {
            self.tab = Tab::Projects;
            self.wanted = Some(RowKey::Project(ProjectId::from_raw(row)));
        } else if place.part == Some(COVERAGE) {
            self.tab = Tab::Coverage;
        }
    }

    fn settled(&mut self, result: &Result<Done>) {
        let asked = std::mem::take(&mut self.asked);
        self.problems = problems_of(result);
        let Ok(done) = result else { return };
        if !asked {
            return;
        }
        if self.tab == Tab::Prose {
            if let Some(part) = self.part {
                self.typed.remove(&part);
            }
            return;
        }
        self.wanted = match (self.panel.take(), done.outcome.created) {
            (Some(Panel::Project(_)), Some(id)) => Some(RowKey::Project(ProjectId::from_raw(id))),
            (Some(Panel::Direction(_)), Some(id)) => {
                Some(RowKey::Direction(DirectionId::from_raw(id)))
            }
            _ => None,
        };
        self.table.selected = None;
    }
}

impl Known {
    fn read(db: &Reader<'_>) -> Result<Self> {
        let period = org::store::organization(db)?.map(|organization| organization.period);
        match store::gathered(db) {
            Ok(gathered) => {
                let (tree, targets) = (tree(&gathered), targets(&gathered));
                Ok(Self {
                    period,
                    why_not: None,
                    gathered: Some(gathered),
                    tree,
                    targets,
                })
            }
            Err(Error::Refused(why)) => Ok(Self {
                period,
                why_not: Some(why),
                ..Self::default()
            }),
            Err(other) => Err(other),
        }
    }
}

/// Each direction with its projects under it, and the whole at the end.
fn tree(from: &Gathered) -> Vec<TreeRow> {
    let contents = &from.read.contents;
    let mut tree = Vec::new();
    for group in by_direction(&contents.projects, &contents.directions) {
        let name = contents
            .direction(group.key)
            .map(|direction| direction.name.clone());
        let key = RowKey::Direction(group.key);
        tree.push(TreeRow {
            key,
            name: name.unwrap_or_default(),
            totals: group.totals,
        });
        tree.extend(contents.projects_of(group.key).map(|project| TreeRow {
            key: RowKey::Project(project.id),
            name: project.name.clone(),
            totals: Totals::of([project]),
        }));
    }
    let totals = Totals::of(&contents.projects);
    tree.push(TreeRow {
        key: RowKey::Whole,
        name: String::new(),
        totals,
    });
    tree
}

fn targets(from: &Gathered) -> Vec<(Target, String)> {
    let lists = &from.read.lists;
    let levels = || lists.levels.iter().filter(|level| !level.retired);
    let mut types: Vec<&String> = levels().map(|level| &level.type_name).collect();
    types.dedup();
    let mut all = vec![Target::Everyone];
    let categories = lists.categories_for(None).into_iter();
    all.extend(categories.map(|(id, _)| Target::Category(id)));
    all.extend(types.into_iter().cloned().map(Target::Type));
    all.extend(levels().map(|level| Target::Level(level.id)));
    let units = from.read.units.iter().filter(|unit| !unit.retired);
    all.extend(units.map(|unit| Target::Unit(unit.id)));
    let lines = lists.lines_for().into_iter();
    all.extend(lines.map(|(id, _)| Target::Line(id)));
    let named = |target: Target| (target.clone(), from.target_names(&[target]).concat());
    all.into_iter().map(named).collect()
}

impl PlanPage {
    pub(super) fn gathered(&self) -> Option<&Gathered> {
        self.known.gathered.as_ref()
    }

    /// Opens a row of the tree in the form; the whole has none.
    /// The list that is shown.
    pub(super) fn wish(&self, form: ListForm) -> Option<ListWish> {
        let from = self.gathered()?;
        let tree = &self.known.tree;
        let (stem, table, keys) = match (self.tab, self.everybody) {
            (Tab::Projects, _) => {
                let period = from.read.contents.plan.period;
                let table = sheet::projects(tree, period, self.show_people);
                ("projects", table, sheet::project_keys(tree))
            }
            (Tab::Coverage, true) => {
                let keys = sheet::everybody_keys(from);
                ("coverage", sheet::everybody(from), keys)
            }
            (Tab::Coverage, false) => ("findings", sheet::findings(from), Vec::new()),
            (Tab::Prose, _) => return None,
        };
        Some(ListWish {
            stem,
            table,
            keys,
            form,
        })
    }

    pub(super) fn open(&mut self, key: RowKey) {
        let Some(contents) = self.known.gathered.as_ref().map(|from| &from.read.contents) else {
            return;
        };
        self.panel = match key {
            RowKey::Project(id) => contents
                .project(id)
                .map(|project| Panel::Project(Box::new(project.into()))),
            RowKey::Direction(id) => contents.direction(id).map(|direction| {
                let (name, explanation) = (direction.name.clone(), direction.explanation.clone());
                Panel::Direction(DirectionDraft {
                    id: Some(id),
                    name,
                    explanation,
                })
            }),
            RowKey::Whole => None,
        };
        if self.panel.is_some() {
            self.table.select(key);
        }
        self.problems.clear();
    }

    pub(super) fn close(&mut self) {
        self.panel = None;
        self.table.selected = None;
        self.problems.clear();
    }

    /// A new project under the direction that is chosen, or the first.
    pub(super) fn begin_project(&mut self, change: impl FnOnce(&mut ProjectDraft)) {
        let Some(contents) = self.known.gathered.as_ref().map(|from| &from.read.contents) else {
            return;
        };
        let direction = match self.table.selected {
            Some(RowKey::Direction(id)) => Some(id),
            Some(RowKey::Project(id)) => contents.project(id).map(|project| project.direction),
            _ => contents.directions.first().map(|direction| direction.id),
        };
        let mut draft = ProjectDraft {
            direction,
            ..ProjectDraft::default()
        };
        change(&mut draft);
        self.close();
        self.tab = Tab::Projects;
        self.panel = Some(Panel::Project(Box::new(draft)));
    }

    /// Goes where a finding can be mended: to its row, or to a project that would answer it.
    pub(super) fn mend(&mut self, about: About, wishes: &mut Wishes) {
        match about {
            About::Person(id) => wishes.go(Place::row(staff::KEY, id.raw())),
            About::Vacancy(id) => {
                wishes.go(Place::row(staff::KEY, id.raw()).part(staff::VACANCY));
            }
            About::Project(id) => self.go_to(RowKey::Project(id)),
            About::Direction(id) => self.go_to(RowKey::Direction(id)),
            About::Line(id) => self.begin_project(|draft| draft.targets.push(Target::Line(id))),
            About::Level(id) => self.begin_project(|draft| draft.targets.push(Target::Level(id))),
            About::Domain(domain) => self.begin_project(|draft| draft.domain = Some(domain)),
            About::Skill(id) => self.begin_project(|draft| {
                (draft.skill, draft.domain) = (Some(id), Some(Domain::Digital));
            }),
        }
    }

    fn go_to(&mut self, key: RowKey) {
        self.tab = Tab::Projects;
        self.open(key);
    }
}
