//! The gap page: where levels are missing, and who is behind a number.

use crate::assessment::model::StaffGaps;
use crate::assessment::rules::{self, GapFilter, Summary, UnitSummary};
use crate::assessment::{store, view};
use crate::base::thai::compare;
use crate::base::{Result, SkillId, StaffGroupId, StaffId, UnitId};
use crate::db::{Reader, Versions};
use crate::framework::{self, Skill, StaffGroup};
use crate::org::{self, Unit};
use crate::screen::{Memo, Page, Wishes};
use crate::ui::{Sort, TableState};
use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Units,
    People,
}

/// A cell of the heat map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeatPlace {
    pub unit: Row,
    /// `None` for any skill.
    pub skill: Option<SkillId>,
}

/// A row of the heat map: everybody, a unit with its parts, or (`Some(None)`) those without one.
pub type Row = Option<Option<UnitId>>;

/// What is read together, and its sums.
#[derive(Default)]
pub struct Known {
    pub skills: Vec<Skill>,
    pub groups: Vec<StaffGroup>,
    pub units: Vec<Unit>,
    pub people: Vec<StaffGaps>,
    pub whole: Summary,
    pub by_unit: Vec<UnitSummary>,
    pub by_group: HashMap<Option<StaffGroupId>, Summary>,
}

#[derive(Default)]
pub struct GapPage {
    pub(in crate::assessment) known: Memo<(), Known>,
    pub(in crate::assessment) tab: Tab,
    /// Units whose parts are shown.
    pub(in crate::assessment) unfolded: BTreeSet<UnitId>,
    pub(in crate::assessment) place: Option<HeatPlace>,
    /// Indexes of the people behind the place.
    pub(in crate::assessment) behind: Vec<usize>,
    found: Option<(Option<HeatPlace>, u64)>,
    pub(in crate::assessment) filter: GapFilter,
    pub(in crate::assessment) table: TableState<StaffId>,
    /// Indexes of the people who fit the filter, in the chosen order.
    pub(in crate::assessment) shown: Vec<usize>,
    laid: Option<(GapFilter, Option<Sort>, u64)>,
    pub(in crate::assessment) width: f32,
}

impl Page for GapPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = versions.of(&store::gap_tables());
        self.known.refresh((), version, |()| Known::read(db))?;
        if self.found != Some((self.place, version)) {
            self.behind = self
                .place
                .map(|place| self.known.behind(place))
                .unwrap_or_default();
            self.found = Some((self.place, version));
        }
        let wanted = (self.filter.clone(), self.table.sort, version);
        if self.laid.as_ref() != Some(&wanted) {
            self.shown = self.known.listed(&self.filter, self.table.sort);
            self.laid = Some(wanted);
        }
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::gap::page_ui(self, ui, wishes);
    }
}

impl Known {
    fn read(db: &Reader<'_>) -> Result<Self> {
        let framework = framework::store::framework(db)?.id;
        let skills = framework::store::skills(db, framework)?;
        let units = org::store::units(db)?;
        let people = store::gaps(db, framework)?;
        Ok(Self {
            groups: framework::store::staff_groups(db, framework)?,
            whole: Summary::of(&skills, &people),
            by_unit: rules::by_unit(&people, &skills, &units),
            by_group: rules::by_group(&people, &skills),
            skills,
            units,
            people,
        })
    }

    /// Who has a gap there, the largest first.
    fn behind(&self, place: HeatPlace) -> Vec<usize> {
        let units = place
            .unit
            .map(|unit| rules::unit_and_parts(&self.units, unit));
        let gap = |person: &StaffGaps| match place.skill {
            Some(skill) => person.gap_in(skill).and_then(|gap| gap.gap),
            None => person.total(),
        };
        let mut found: Vec<(usize, i32)> = Vec::new();
        for (index, person) in self.people.iter().enumerate() {
            let there = units
                .as_ref()
                .is_none_or(|units| units.contains(&person.unit));
            let gap = gap(person).map_or(0, crate::base::Score::hundredths);
            if there && gap > 0 {
                found.push((index, gap));
            }
        }
        found.sort_by_key(|(_, gap)| -gap);
        found.into_iter().map(|(index, _)| index).collect()
    }

    fn listed(&self, filter: &GapFilter, sort: Option<Sort>) -> Vec<usize> {
        let units = filter
            .unit
            .map(|unit| rules::unit_and_parts(&self.units, Some(unit)));
        let mut shown = filter.apply(&self.people, units.as_deref());
        if let Some(sort) = sort {
            shown.sort_by(|a, b| match (self.people.get(*a), self.people.get(*b)) {
                (Some(a), Some(b)) => order(a, b, sort),
                _ => Ordering::Equal,
            });
        }
        shown
    }
}

/// Columns: name, position, unit, then one per skill, then the sum.
fn order(a: &StaffGaps, b: &StaffGaps, sort: Sort) -> Ordering {
    let by_gap = |person: &StaffGaps, at: usize| person.gaps.get(at).map(|cell| cell.gap);
    let order = match sort.column {
        0 => Ordering::Equal,
        1 => compare(&a.position_name, &b.position_name),
        2 => compare(&a.unit_name, &b.unit_name),
        column if column - 3 < a.gaps.len() => by_gap(a, column - 3).cmp(&by_gap(b, column - 3)),
        _ => a.total().cmp(&b.total()),
    };
    if sort.descending {
        order.reverse()
    } else {
        order
    }
}
