//! The page of units: the tree with a unit's form beside it, and the chart.

use crate::base::{PositionId, Problem, Result, UnitId};
use crate::db::{Done, Reader, Reference, Versions};
use crate::org::model::{Staffing, Unit, UnitDraft};
use crate::org::{rules, sheet, store, text, view};
use crate::screen::{Keys, ListForm, ListKeys, ListWish, Memo, Page, Place, Wishes, problems_of};
use crate::ui::TableState;
use std::collections::{BTreeSet, HashMap};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Tree,
    Chart,
}

#[derive(Default)]
pub struct UnitPage {
    pub(in crate::org) tab: Tab,
    pub(in crate::org) units: Memo<(), Vec<Unit>>,
    pub(in crate::org) staffing: Memo<(), HashMap<UnitId, Staffing>>,
    /// Positions and people of each unit with all its parts.
    pub(in crate::org) sums: HashMap<UnitId, (usize, usize)>,
    /// The name that stands at the top of the chart.
    pub(in crate::org) name: Memo<(), String>,
    /// The positions that may lead the chosen unit.
    pub(in crate::org) heads: Memo<Option<UnitId>, Vec<(PositionId, String)>>,
    /// What keeps the chosen unit from being deleted.
    pub(in crate::org) referred: Memo<Option<UnitId>, Vec<Reference>>,
    pub(in crate::org) table: TableState<UnitId>,
    pub(in crate::org) folded: BTreeSet<UnitId>,
    pub(in crate::org) with_retired: bool,
    pub(in crate::org) draft: Option<UnitDraft>,
    /// The officer wished to delete a unit that something refers to.
    pub(in crate::org) is_refused: bool,
    /// The open form has sent a command: a good answer fills it anew.
    pub(in crate::org) asked: bool,
    pub(in crate::org) problems: Vec<Problem>,
    pub(in crate::org) width: Option<f32>,
    /// A unit to open once it has been read.
    wanted: Option<UnitId>,
}

impl Page for UnitPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let untouched = self.is_untouched();
        let fresh = self
            .units
            .refresh((), versions.of(&["unit"]), |()| store::units(db))?;
        let version = versions.of(&store::STAFFING_TABLES);
        if self
            .staffing
            .refresh((), version, |()| store::staffing(db))?
        {
            self.sums = rules::with_parts(&self.units, &self.staffing);
        }
        self.name
            .refresh((), versions.of(&["organization"]), |()| {
                let organization = store::organization(db)?;
                Ok(organization.map_or_else(String::new, |it| it.name))
            })?;
        if let Some(unit) = self.wanted.take() {
            self.reveal(unit);
        } else if fresh && untouched {
            self.open_chosen();
        }
        let chosen = self.chosen().map(|unit| unit.id);
        self.heads.refresh(chosen, version, |unit| {
            let heads = unit.map_or(Ok(Vec::new()), |unit| store::heads(db, unit))?;
            let named = heads.into_iter().map(|head| {
                (
                    head.position,
                    text::head(&head.title, head.holder.as_deref()),
                )
            });
            Ok(named.collect())
        })?;
        self.referred.refresh(chosen, versions.any(), |unit| {
            unit.map_or(Ok(Vec::new()), |unit| store::unit_references(db, unit))
        })?;
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::unit::page_ui(self, ui, wishes);
    }

    fn visit(&mut self, place: Place) {
        self.wanted = place.row.map(UnitId::from_raw);
        self.tab = Tab::Tree;
    }

    fn settled(&mut self, result: &Result<Done>) {
        self.problems = problems_of(result);
        let (Ok(done), true) = (result, std::mem::take(&mut self.asked)) else {
            return;
        };
        self.is_refused = false;
        self.draft = None;
        self.wanted = done.outcome.created.map(UnitId::from_raw);
    }
}

impl UnitPage {
    /// The chosen unit, while it is there.
    pub(in crate::org) fn chosen(&self) -> Option<&Unit> {
        self.table
            .selected
            .and_then(|id| rules::find(&self.units, id))
    }

    /// The units that are unfolded.
    pub(in crate::org) fn shown(&self) -> Vec<&Unit> {
        rules::shown(&self.units, &self.folded, self.with_retired)
    }

    /// The list as it is shown.
    pub(in crate::org) fn wish(&self, form: ListForm) -> ListWish {
        let shown = self.shown();
        ListWish {
            stem: "units",
            table: sheet::units(&shown, &self.units, &self.staffing, &self.sums),
            keys: vec![ListKeys {
                of: Keys::Unit,
                rows: shown.iter().map(|unit| Some(unit.id.raw())).collect(),
            }],
            form,
        }
    }

    /// Nothing has been typed that a fresh reading would lose.
    fn is_untouched(&self) -> bool {
        match &self.draft {
            None => true,
            Some(draft) => self
                .chosen()
                .is_some_and(|unit| UnitDraft::from(unit) == *draft),
        }
    }

    /// Fills the form from the chosen unit; closes it when there is none.
    pub(in crate::org) fn open_chosen(&mut self) {
        self.draft = self.chosen().map(UnitDraft::from);
        self.is_refused = false;
        self.problems.clear();
    }

    /// Chooses a unit and unfolds what it stands under.
    pub(in crate::org) fn reveal(&mut self, unit: UnitId) {
        for above in rules::line_above(&self.units, unit).into_iter().skip(1) {
            self.folded.remove(&above);
        }
        self.with_retired |= rules::find(&self.units, unit).is_some_and(|unit| unit.retired);
        self.tab = Tab::Tree;
        self.table.select(unit);
        self.open_chosen();
    }

    pub(in crate::org) fn begin(&mut self, parent: Option<UnitId>) {
        self.table.selected = None;
        self.problems.clear();
        self.is_refused = false;
        self.tab = Tab::Tree;
        self.draft = Some(UnitDraft {
            parent,
            ..UnitDraft::default()
        });
    }

    pub(in crate::org) fn close(&mut self) {
        self.table.selected = None;
        self.open_chosen();
    }
}
