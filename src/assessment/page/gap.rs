//! The gap page: where levels are missing, who is behind a number, what is most needed, what has
//! changed between rounds, and what was put forward for the plan.

use super::known::{Known, Map};
use crate::assessment::command::PutIntoPlan;
use crate::assessment::model::Need;
use crate::assessment::rules::{self, By, Change, ColumnKey, GapFilter, Ranked, RowKey};
use crate::assessment::{store, view};
use crate::base::{FrameworkId, Result, RoundId, SkillId, StaffId, UnitId};
use crate::db::{Reader, Versions};
use crate::framework::{self, Framework};
use crate::screen::{Memo, Page, Wishes};
use crate::ui::{Sort, TableState};
use std::collections::{BTreeSet, HashSet};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Map,
    People,
    Ranking,
    Change,
    Needs,
}

/// A cell of the heat map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeatPlace {
    pub row: RowKey,
    /// `None` for any skill.
    pub column: Option<ColumnKey>,
}

/// Two rounds that are compared, and what has changed between them.
#[derive(Default)]
pub struct Compared {
    pub before: Option<RoundId>,
    pub after: Option<RoundId>,
    pub changes: Memo<(Option<RoundId>, Option<RoundId>), Vec<Change>>,
}

/// What the map was made from.
type Drawn = (Option<FrameworkId>, By, bool, u64);

#[derive(Default)]
pub struct GapPage {
    pub(in crate::assessment) frameworks: Memo<(), Vec<Framework>>,
    /// The framework at hand; none for the main one.
    pub(in crate::assessment) chosen: Option<FrameworkId>,
    pub(in crate::assessment) known: Memo<Option<FrameworkId>, Known>,
    pub(in crate::assessment) tab: Tab,
    pub(in crate::assessment) by: By,
    pub(in crate::assessment) single_skills: bool,
    pub(in crate::assessment) map: Map,
    drawn: Option<Drawn>,
    /// Units whose parts are shown.
    pub(in crate::assessment) unfolded: BTreeSet<UnitId>,
    pub(in crate::assessment) place: Option<HeatPlace>,
    /// Indexes of the people behind the place.
    pub(in crate::assessment) behind: Vec<usize>,
    found: Option<(Option<HeatPlace>, Drawn)>,
    pub(in crate::assessment) filter: GapFilter,
    pub(in crate::assessment) table: TableState<StaffId>,
    /// Indexes of the people who fit the filter, in the chosen order.
    pub(in crate::assessment) shown: Vec<usize>,
    /// Among those, which skills are most needed.
    pub(in crate::assessment) ranking: Vec<Ranked>,
    pub(in crate::assessment) ranks: TableState<SkillId>,
    laid: Option<(GapFilter, Option<Sort>, Option<FrameworkId>, u64)>,
    pub(in crate::assessment) compared: Compared,
    pub(in crate::assessment) needs: Memo<(), Vec<Need>>,
    /// What was put forward already.
    pub(in crate::assessment) waiting: HashSet<(StaffId, SkillId)>,
    pub(in crate::assessment) width: f32,
}

impl Page for GapPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = versions.of(&store::gap_tables());
        let frameworks = versions.of(&["framework"]);
        self.frameworks
            .refresh((), frameworks, |()| framework::store::frameworks(db))?;
        let id = self.framework().map(|framework| framework.id);
        self.known.refresh(id, version, |id| match id {
            Some(id) => Known::read(db, *id),
            None => Ok(Known::default()),
        })?;
        let needs = versions.of(&["need", "staff"]);
        if self.needs.refresh((), needs, |()| store::needs(db))? {
            let waiting = self.needs.iter().map(|need| (need.staff, need.skill));
            self.waiting = waiting.collect();
        }
        self.lay_out(id, version);
        self.compare(db, version)
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::gap::page_ui(self, ui, wishes);
    }
}

impl GapPage {
    /// The framework at hand.
    pub(in crate::assessment) fn framework(&self) -> Option<&Framework> {
        let all = &self.frameworks;
        let chosen = all.iter().find(|it| Some(it.id) == self.chosen);
        chosen.or_else(|| all.iter().find(|it| it.is_main))
    }

    /// Adds up again what has changed, or what is looked at in another way.
    fn lay_out(&mut self, id: Option<FrameworkId>, version: u64) {
        let drawn = (id, self.by, self.single_skills, version);
        if self.drawn != Some(drawn) {
            if self
                .drawn
                .is_some_and(|it| (it.0, it.1, it.2) != (drawn.0, drawn.1, drawn.2))
            {
                self.place = None;
            }
            self.map = self.known.map(self.by, self.single_skills);
            self.drawn = Some(drawn);
        }
        if self.found != Some((self.place, drawn)) {
            let place = self.place;
            let behind = place.map(|place| self.known.behind(&self.map, place));
            self.behind = behind.unwrap_or_default();
            self.found = Some((place, drawn));
        }
        let wanted = (self.filter.clone(), self.table.sort, id, version);
        if self.laid.as_ref() != Some(&wanted) {
            self.shown = self.known.listed(&self.filter, self.table.sort);
            let known = &self.known;
            let shown = self.shown.iter().filter_map(|at| known.people.get(*at));
            self.ranking = rules::ranking(&known.skills, shown);
            self.laid = Some(wanted);
        }
    }

    /// Compares the two newest rounds until others are chosen.
    fn compare(&mut self, db: &Reader<'_>, version: u64) -> Result<()> {
        if self.tab != Tab::Change {
            return Ok(());
        }
        let rounds = &self.known.rounds;
        let compared = &mut self.compared;
        let is_there = |id: &Option<RoundId>| rounds.iter().any(|it| Some(it.id) == *id);
        if !is_there(&compared.after) {
            compared.after = rounds.first().map(|it| it.id);
        }
        if !is_there(&compared.before) {
            let other = rounds.iter().find(|it| Some(it.id) != compared.after);
            compared.before = other.map(|it| it.id);
        }
        let known: &Known = &self.known;
        let pair = (compared.before, compared.after);
        compared.changes.refresh(pair, version, |(before, after)| {
            let round = |id: &Option<RoundId>| known.rounds.iter().find(|it| Some(it.id) == *id);
            let (Some(before), Some(after)) = (round(before), round(after)) else {
                return Ok(Vec::new());
            };
            let (before, after) = (before.clone(), after.clone());
            let (skills, people) = (&known.skills, &known.people);
            let between = store::between(db, before, after, skills, people)?;
            Ok(between.changes)
        })?;
        Ok(())
    }

    /// The command that puts these gaps forward; none when all of them are already.
    pub(in crate::assessment) fn put_forward(
        &self,
        cells: Vec<(StaffId, SkillId)>,
        what: String,
    ) -> Option<PutIntoPlan> {
        let framework = self.known.framework.as_ref()?.id;
        let open = cells
            .into_iter()
            .filter(|cell| !self.waiting.contains(cell));
        let cells: Vec<_> = open.collect();
        (!cells.is_empty()).then_some(PutIntoPlan {
            framework,
            cells,
            what,
        })
    }
}
