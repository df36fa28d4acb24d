//! The page of positions: the list with a position's form beside it, and the three-year frame.

use super::model::{By, Frame, Slot};
use super::rules::{self, SlotFilter};
use super::{sheet, store, text, view};
use crate::base::thai::compare;
use crate::base::{CategoryId, FiscalYear, Period, PositionId, Problem, Result, UnitId, clock};
use crate::db::{Done, Reader, Reference, Versions};
use crate::org::{self, Unit};
use crate::screen::{ListForm, ListWish, Memo, Page, Place, Wishes, problems_of};
use crate::staff;
use crate::staff::model::{Lists, PositionDraft};
use crate::ui::{Sort, TableState};
use std::cmp::Ordering;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    List,
    Frame,
}

/// What the frame was reckoned for.
type Framed = (Option<UnitId>, Option<CategoryId>, By);

#[derive(Default)]
pub struct ManpowerPage {
    pub(super) tab: Tab,
    pub(super) lists: Memo<(), Lists>,
    pub(super) units: Memo<(), Vec<Unit>>,
    pub(super) period: Memo<(), Option<Period>>,
    pub(super) slots: Memo<(), Vec<Slot>>,
    pub(super) filter: SlotFilter,
    pub(super) table: TableState<PositionId>,
    /// Indexes into `slots` that fit the filter, in the chosen order.
    pub(super) shown: Vec<usize>,
    laid: Option<(SlotFilter, Option<Sort>)>,
    pub(super) by: By,
    pub(super) frame: Frame,
    framed: Option<Framed>,
    pub(super) frame_table: TableState<usize>,
    pub(super) draft: Option<PositionDraft>,
    /// The draft as it was filled from the file.
    was: Option<PositionDraft>,
    /// What keeps the chosen position from being deleted.
    pub(super) referred: Memo<Option<PositionId>, Vec<Reference>>,
    /// The officer wished to delete a position that something refers to.
    pub(super) is_refused: bool,
    /// The open form has sent a command: a good answer fills it anew.
    pub(super) asked: bool,
    pub(super) problems: Vec<Problem>,
    pub(super) width: Option<f32>,
    wanted: Option<PositionId>,
}

impl Page for ManpowerPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let of_lists = versions.of(&["category", "level", "position_type", "line"]);
        self.lists
            .refresh((), of_lists, |()| staff::store::lists(db))?;
        self.units
            .refresh((), versions.of(&["unit"]), |()| org::store::units(db))?;
        let of_period = versions.of(&["organization"]);
        let period = self.period.refresh((), of_period, |()| {
            Ok(org::store::organization(db)?.map(|it| it.period))
        })?;
        let (lists, units) = (&self.lists, &self.units);
        let version = versions.of(&store::TABLES);
        let fresh = self
            .slots
            .refresh((), version, |()| store::slots(db, lists, units))?;
        self.lay_out(fresh);
        self.reckon(fresh || period);
        if let Some(position) = self.wanted.take() {
            self.filter.standing = self.filter.standing.filter(|_| self.is_shown(position));
            self.table.select(position);
            self.open_chosen();
        } else if fresh && self.draft == self.was {
            self.open_chosen();
        }
        let chosen = self.chosen().map(|slot| slot.position.id);
        self.referred.refresh(chosen, versions.any(), |id| {
            id.map_or(Ok(Vec::new()), |id| {
                staff::store::position_references(db, id)
            })
        })?;
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
    }

    fn visit(&mut self, place: Place) {
        self.wanted = place.row.map(PositionId::from_raw);
        self.tab = Tab::List;
        self.filter = SlotFilter::default();
    }

    fn settled(&mut self, result: &Result<Done>) {
        self.problems = problems_of(result);
        let (Ok(done), true) = (result, std::mem::take(&mut self.asked)) else {
            return;
        };
        self.is_refused = false;
        (self.draft, self.was) = (None, None);
        self.wanted = done.outcome.created.map(PositionId::from_raw);
    }
}

impl ManpowerPage {
    /// Filters and sorts again when the filter, the order or the positions are new.
    fn lay_out(&mut self, fresh: bool) {
        let wanted = (self.filter.clone(), self.table.sort);
        if !fresh && self.laid.as_ref() == Some(&wanted) {
            return;
        }
        let year = this_year();
        self.shown = self.filter.apply(&self.slots, &self.units, year);
        if let Some(sort) = self.table.sort {
            let slots: &[Slot] = &self.slots;
            self.shown
                .sort_by(|a, b| match (slots.get(*a), slots.get(*b)) {
                    (Some(a), Some(b)) => order(a, b, sort),
                    _ => Ordering::Equal,
                });
        }
        self.laid = Some(wanted);
    }

    /// Reckons the frame again when what it is about is new.
    fn reckon(&mut self, fresh: bool) {
        let wanted = (self.filter.unit, self.filter.category, self.by);
        if !fresh && self.framed == Some(wanted) {
            return;
        }
        let filter = SlotFilter {
            unit: self.filter.unit,
            category: self.filter.category,
            ..SlotFilter::default()
        };
        let fitting = filter.apply(&self.slots, &self.units, this_year());
        let slots = fitting.iter().filter_map(|at| self.slots.get(*at));
        let categories = &self.lists.categories;
        self.frame = rules::frame(slots, &self.units, categories, *self.period, self.by);
        self.framed = Some(wanted);
    }

    pub(super) fn shown_slots(&self) -> impl Iterator<Item = &Slot> {
        self.shown.iter().filter_map(|at| self.slots.get(*at))
    }

    /// The list or the frame as it is shown.
    pub(super) fn wish(&self, form: ListForm) -> ListWish {
        let slots: Vec<&Slot> = self.shown_slots().collect();
        let (stem, table, keys) = match self.tab {
            Tab::List => ("positions", sheet::slots(&slots), sheet::keys(&slots)),
            Tab::Frame => (text::FRAME_STEM, sheet::frame(&self.frame), Vec::new()),
        };
        ListWish {
            stem,
            table,
            keys,
            form,
        }
    }

    fn is_shown(&self, id: PositionId) -> bool {
        self.shown_slots().any(|slot| slot.position.id == id)
    }

    pub(super) fn counts(&self) -> (usize, usize, usize) {
        rules::counts(self.shown_slots(), this_year())
    }

    /// The chosen position, while it is there.
    pub(super) fn chosen(&self) -> Option<&Slot> {
        let id = self.table.selected?;
        self.slots.iter().find(|slot| slot.position.id == id)
    }

    /// Fills the form from the chosen position; closes it when there is none.
    pub(super) fn open_chosen(&mut self) {
        let chosen = self.chosen().map(|slot| &slot.position);
        let draft = chosen.map(|position| PositionDraft::of(position, &self.lists));
        self.begin(draft);
    }

    /// A new position, empty or like another.
    pub(super) fn begin_new(&mut self, like: PositionDraft) {
        self.table.selected = None;
        self.tab = Tab::List;
        self.begin(Some(like));
    }

    fn begin(&mut self, draft: Option<PositionDraft>) {
        self.was.clone_from(&draft);
        self.draft = draft;
        self.is_refused = false;
        self.problems.clear();
    }

    pub(super) fn close(&mut self) {
        self.table.selected = None;
        self.open_chosen();
    }
}

fn this_year() -> FiscalYear {
    FiscalYear::of(clock::today())
}

/// By the columns of the list.
fn order(a: &Slot, b: &Slot, sort: Sort) -> Ordering {
    let holder = |slot: &Slot| slot.holder.as_ref().map(|(_, name)| name.clone());
    let order = match sort.column {
        0 => a.position.number.cmp(&b.position.number),
        1 => compare(&a.name, &b.name),
        2 => compare(&a.unit_name, &b.unit_name),
        3 => compare(&a.category_name, &b.category_name),
        4 => match (holder(a), holder(b)) {
            (Some(a), Some(b)) => compare(&a, &b),
            (a, b) => a.is_none().cmp(&b.is_none()),
        },
        _ => {
            let planned = |slot: &Slot| {
                let planned = slot.position.planned;
                (
                    planned.opens.or(planned.closes).is_none(),
                    planned.opens,
                    planned.closes,
                )
            };
            planned(a).cmp(&planned(b))
        }
    };
    if sort.descending {
        order.reverse()
    } else {
        order
    }
}
