//! The staff page: the list of people and vacancies, and the form beside it.

use super::model::{Lists, PositionDraft, Staff, StaffDraft, StaffRow};
use super::rules::StaffFilter;
use super::store::HoldingRow;
use super::{VACANCY, store, view};
use crate::base::thai::{compare, strip_title};
use crate::base::{PositionId, Problem, Result, StaffId, UnitId, date};
use crate::db::{Done, Reader, Versions};
use crate::org::{self, Unit};
use crate::screen::{Memo, Page, Place, Wishes, problems_of};
use crate::ui::{Sort, TableState};
use std::cmp::Ordering;

/// A row's identity: a person, or a vacancy.
pub type RowKey = (Option<StaffId>, Option<PositionId>);

pub fn key(row: &StaffRow) -> RowKey {
    match row.staff {
        Some(staff) => (Some(staff), None),
        None => (None, row.position),
    }
}

/// What the panel beside the list shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Panel {
    /// A new person, or one who is being changed.
    Person(StaffDraft),
    /// A new vacancy, or one that is being changed.
    Vacancy(PositionDraft),
}

/// A second step that an open person's form offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    pub kind: Option<StepKind>,
    pub to: Option<PositionId>,
    pub on: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    Move,
    Leave,
}

#[derive(Default)]
pub struct StaffPage {
    pub(super) rows: Memo<(), Vec<StaffRow>>,
    pub(super) lists: Memo<(), Lists>,
    pub(super) units: Memo<(), Vec<Unit>>,
    pub(super) under: Memo<Option<UnitId>, Vec<UnitId>>,
    pub(super) chosen: Memo<Option<StaffId>, Option<(Staff, Vec<HoldingRow>)>>,
    pub(super) filter: StaffFilter,
    pub(super) table: TableState<RowKey>,
    /// Indexes into `rows` that fit the filter, in the chosen order.
    pub(super) shown: Vec<usize>,
    laid: Option<(StaffFilter, Option<Sort>, usize, u64)>,
    pub(super) panel: Option<Panel>,
    pub(super) step: Step,
    /// The width of the form, once somebody has dragged it.
    pub(super) width: Option<f32>,
    pub(super) problems: Vec<Problem>,
    /// The open form has sent a command: a good answer closes it.
    pub(super) asked: bool,
    /// A row to open once it has been read.
    wanted: Option<RowKey>,
}

impl Page for StaffPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = versions.of(&store::TABLES);
        self.lists
            .refresh((), versions.of(&["category", "level", "line"]), |()| {
                store::lists(db)
            })?;
        self.units
            .refresh((), versions.of(&["unit"]), |()| org::store::units(db))?;
        self.under
            .refresh(self.filter.unit, versions.of(&["unit"]), |unit| {
                unit.map_or(Ok(Vec::new()), |unit| store::unit_and_parts(db, unit))
            })?;
        let read = self.rows.refresh((), version, |()| store::rows(db))?;
        self.lay_out(read, version);
        if let Some(key) = self.wanted.take() {
            self.table.select(key);
            self.row_chosen();
        }
        let chosen = self.table.selected.and_then(|(staff, _)| staff);
        let fresh = self.chosen.refresh(chosen, version, |staff| {
            staff
                .map(|id| Ok((store::staff(db, id)?, store::holdings(db, id)?)))
                .transpose()
        });
        if fresh? {
            self.show_chosen();
        }
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
    }

    fn visit(&mut self, place: Place) {
        self.wanted = place.row.map(|row| match place.part {
            Some(VACANCY) => (None, Some(PositionId::from_raw(row))),
            _ => (Some(StaffId::from_raw(row)), None),
        });
        self.filter = StaffFilter::default();
    }

    fn settled(&mut self, result: &Result<Done>) {
        let asked = std::mem::take(&mut self.asked);
        self.problems = problems_of(result);
        let Ok(done) = result else { return };
        if !asked {
            return;
        }
        self.step = Step::default();
        match (self.panel.take(), done.outcome.created) {
            (Some(Panel::Person(_)), Some(id)) => {
                self.wanted = Some((Some(StaffId::from_raw(id)), None));
            }
            (Some(Panel::Vacancy(_)), Some(id)) => {
                self.wanted = Some((None, Some(PositionId::from_raw(id))));
            }
            _ => self.table.selected = None,
        }
        self.chosen.forget();
    }
}

impl StaffPage {
    /// Filters and sorts again when the filter, the order or the rows are new.
    fn lay_out(&mut self, read: bool, version: u64) {
        let wanted = (
            self.filter.clone(),
            self.table.sort,
            self.under.len(),
            version,
        );
        if !read && self.laid.as_ref() == Some(&wanted) {
            return;
        }
        self.shown = self.filter.apply(&self.rows, &self.under);
        if let Some(sort) = self.table.sort {
            let rows: &[StaffRow] = &self.rows;
            let by = |a: &usize, b: &usize| match (rows.get(*a), rows.get(*b)) {
                (Some(a), Some(b)) => order(a, b, sort),
                _ => Ordering::Equal,
            };
            self.shown.sort_by(by);
        }
        self.laid = Some(wanted);
    }

    /// Fills the form from the person who was chosen, unless something new is being typed.
    fn show_chosen(&mut self) {
        if let Some((staff, _)) = self.chosen.as_ref() {
            self.panel = Some(Panel::Person(draft_of(staff, &self.lists)));
            self.problems.clear();
            self.step = Step::default();
        } else if self.asked {
            self.panel = None;
        }
    }

    /// Opens what was just chosen in the list.
    pub(super) fn row_chosen(&mut self) {
        self.problems.clear();
        self.step = Step::default();
        self.chosen.forget();
        if let Some((None, Some(position))) = self.table.selected {
            let row = self.rows.iter().find(|row| row.position == Some(position));
            self.panel = row.map(|row| Panel::Vacancy(vacancy_of(row, &self.lists)));
        }
    }

    pub(super) fn close_panel(&mut self) {
        self.panel = None;
        self.table.selected = None;
        self.problems.clear();
        self.step = Step::default();
    }

    /// Vacant positions to move to.
    pub(super) fn vacancies(&self) -> Vec<(PositionId, String)> {
        let vacant = self.rows.iter().filter(|row| row.staff.is_none());
        vacant
            .filter_map(|row| {
                Some((
                    row.position?,
                    format!("{} {} {}", row.number, row.position_name, row.unit_name),
                ))
            })
            .collect()
    }
}

/// By the columns of the list.
fn order(a: &StaffRow, b: &StaffRow, sort: Sort) -> Ordering {
    let order = match sort.column {
        0 => compare(strip_title(&a.name), strip_title(&b.name)),
        1 => compare(&a.position_name, &b.position_name),
        2 => a.number.cmp(&b.number),
        3 => compare(&a.unit_name, &b.unit_name),
        _ => compare(&a.category_name, &b.category_name),
    };
    if sort.descending {
        order.reverse()
    } else {
        order
    }
}

fn draft_of(staff: &Staff, lists: &Lists) -> StaffDraft {
    let typed = |day: Option<chrono::NaiveDate>| day.map(date::numeric).unwrap_or_default();
    let position = staff.position.as_ref();
    let position = position.map(|position| PositionDraft::of(position, lists));
    StaffDraft {
        id: Some(staff.id),
        title: staff.title.clone(),
        first_name: staff.first_name.clone(),
        last_name: staff.last_name.clone(),
        national_id: staff.national_id.clone().unwrap_or_default(),
        birth_date: typed(staff.birth_date),
        appointed_on: typed(staff.appointed_on),
        position: position.unwrap_or_default(),
        level: staff.level,
    }
}

fn vacancy_of(row: &StaffRow, lists: &Lists) -> PositionDraft {
    PositionDraft {
        id: row.position,
        number: row.number.clone(),
        title: row.title.clone(),
        line: row
            .line
            .and_then(|id| lists.line(id))
            .map(|line| line.name.clone())
            .unwrap_or_default(),
        level: row.level,
        level_to: row.level_to,
        category: row.category,
        unit: row.unit,
        planned: row.planned,
    }
}
