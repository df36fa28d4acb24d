//! The list: what is read, what fits the filter, which columns are shown.

use crate::base::{PositionId, Result, StaffId, UnitId};
use crate::db::{Reader, Versions};
use crate::org::{self, Unit};
use crate::person::model::{Column, Facts, PersonFilter, RowKey, Status, key};
use crate::person::rules::{self, Meaning};
use crate::person::sheet::Known;
use crate::person::store;
use crate::screen::{Choices, ListForm, ListWish, Memo};
use crate::staff::rules::Needle;
use crate::staff::{self, Lists, StaffRow};
use crate::ui::{Sort, TableState};
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap};

/// The key under which the choice of columns is remembered.
const COLUMNS: &str = "staff.columns";

/// Which positions a form offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// To move to.
    Vacant,
    /// To act in.
    All,
}

pub struct List {
    serving: Memo<(), Vec<StaffRow>>,
    left: Memo<bool, Vec<StaffRow>>,
    pub lists: Memo<(), Lists>,
    pub units: Memo<(), Vec<Unit>>,
    under: Memo<Option<UnitId>, Vec<UnitId>>,
    plan_ends: Memo<(), Option<NaiveDate>>,
    facts: Memo<bool, HashMap<StaffId, Facts>>,
    /// Whose national id is in the search.
    has_id: Memo<Option<String>, Option<StaffId>>,
    pub filter: PersonFilter,
    pub columns: BTreeSet<Column>,
    pub table: TableState<RowKey>,
    /// Positions to choose from in the form that is open.
    pub offered: Memo<Option<Offer>, Vec<(PositionId, String)>>,
    /// Indexes into the rows that fit the filter, in the chosen order.
    pub shown: Vec<usize>,
    laid: Option<(PersonFilter, Option<Sort>, bool)>,
}

impl Default for List {
    fn default() -> Self {
        Self {
            serving: Memo::default(),
            left: Memo::default(),
            lists: Memo::default(),
            units: Memo::default(),
            under: Memo::default(),
            plan_ends: Memo::default(),
            facts: Memo::default(),
            has_id: Memo::default(),
            filter: PersonFilter::default(),
            columns: BTreeSet::from(Column::USUAL),
            table: TableState::default(),
            offered: Memo::default(),
            shown: Vec::new(),
            laid: None,
        }
    }
}

impl List {
    /// Reads what is new and lays the list out again where anything has changed; true if it read.
    pub fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<bool> {
        let staff = versions.of(&staff::store::TABLES);
        let lists = versions.of(&["category", "level", "line"]);
        let mut read = self
            .lists
            .refresh((), lists, |()| staff::store::lists(db))?;
        let units = versions.of(&["unit"]);
        read |= self.units.refresh((), units, |()| org::store::units(db))?;
        read |= self.under.refresh(self.filter.unit, units, |unit| {
            unit.map_or(Ok(Vec::new()), |unit| {
                staff::store::unit_and_parts(db, unit)
            })
        })?;
        let organization = versions.of(&["organization"]);
        read |= self
            .plan_ends
            .refresh((), organization, |()| plan_ends(db))?;
        read |= self
            .serving
            .refresh((), staff, |()| staff::store::rows(db))?;
        read |= self.read_found(db, versions)?;
        let with_left = self.shows_left();
        read |= self.left.refresh(with_left, staff, |with| match with {
            true => staff::store::left_rows(db),
            false => Ok(Vec::new()),
        })?;
        let tables = crate::assessment::store::gap_tables();
        read |= self
            .facts
            .refresh(self.asks_facts(), versions.of(&tables), |asks| match asks {
                true => store::facts(db),
                false => Ok(HashMap::new()),
            })?;
        self.lay_out(read);
        Ok(read)
    }

    /// Whom a whole national id in the search means.
    fn read_found(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<bool> {
        let typed = Needle::new(&self.filter.search);
        let id = typed.national_id().map(str::to_owned);
        self.has_id
            .refresh(id, versions.of(&["staff"]), |id| match id {
                Some(id) => staff::store::staff_by_national_id(db, id),
                None => Ok(None),
            })
    }

    /// Those who left are shown when they are asked for, or found by their national id.
    fn shows_left(&self) -> bool {
        let serves = |staff: StaffId| self.serving.iter().any(|row| row.staff == Some(staff));
        self.filter.status == Some(Status::Left) || self.has_id.is_some_and(|id| !serves(id))
    }

    fn asks_facts(&self) -> bool {
        self.filter.asks_facts() || self.columns.iter().any(|column| column.is_fact())
    }

    /// Filters and sorts again when the filter, the order or the rows are new.
    fn lay_out(&mut self, read: bool) {
        let wanted = (self.filter.clone(), self.table.sort, self.shows_left());
        if !read && self.laid.as_ref() == Some(&wanted) {
            return;
        }
        let meaning = Meaning {
            units: &self.under,
            has_id: *self.has_id,
            plan_ends: *self.plan_ends,
            known: self.known(),
        };
        let mut shown = rules::fitting(&self.filter, self.rows(), meaning);
        if let Some(sort) = self.table.sort
            && let Some(column) = Column::ALL.get(sort.column)
        {
            let by = (*column, sort.descending);
            rules::sort(&mut shown, self.rows(), by, self.known());
        }
        self.shown = shown;
        self.laid = Some(wanted);
    }

    /// The rows that the filter chooses from.
    pub fn rows(&self) -> &[StaffRow] {
        match self.shows_left() {
            true => &self.left,
            false => &self.serving,
        }
    }

    pub fn known(&self) -> Known<'_> {
        Known {
            lists: &self.lists,
            facts: &self.facts,
            say: crate::base::Say::text,
        }
    }

    pub fn shown_rows(&self) -> impl Iterator<Item = &StaffRow> {
        self.shown
            .iter()
            .filter_map(|index| self.rows().get(*index))
    }

    /// The row of a person who serves or a vacancy.
    pub fn row(&self, wanted: RowKey) -> Option<&StaffRow> {
        let mut rows = self.serving.iter().chain(self.left.iter());
        rows.find(|row| key(row) == wanted)
    }

    pub fn is_retiring(&self, birth_date: Option<NaiveDate>) -> bool {
        rules::retires_by(birth_date, *self.plan_ends)
    }

    /// Makes the list of positions to choose from, once for as long as it is needed.
    pub fn offer(&mut self, offer: Option<Offer>, versions: &Versions) -> Result<()> {
        let serving = &self.serving;
        let seats = |wanted: fn(&StaffRow) -> bool| -> Vec<(PositionId, String)> {
            let rows = serving.iter().filter(|row| wanted(row));
            rows.filter_map(seat).collect()
        };
        let version = versions.of(&staff::store::TABLES);
        self.offered.refresh(offer, version, |offer| {
            Ok(match offer {
                None => Vec::new(),
                Some(Offer::Vacant) => seats(|row| row.staff.is_none()),
                Some(Offer::All) => seats(|_| true),
            })
        })?;
        Ok(())
    }

    /// The position types that there are.
    pub fn types(&self) -> Vec<(String, String)> {
        let mut types: Vec<&str> = Vec::new();
        for level in self.lists.levels.iter().filter(|it| !it.retired) {
            if !types.contains(&level.type_name.as_str()) {
                types.push(&level.type_name);
            }
        }
        let entry = |name: &&str| ((*name).to_owned(), (*name).to_owned());
        types.iter().map(entry).collect()
    }

    /// How many of the chosen rows the filter hides.
    pub fn unseen(&self) -> usize {
        let chosen = &self.table.chosen;
        let seen = self.shown_rows().filter(|row| chosen.contains(&key(row)));
        chosen.len().saturating_sub(seen.count())
    }

    /// Forgets chosen rows that are not there any more.
    pub fn forget_gone(&mut self) {
        let there: BTreeSet<RowKey> = self
            .serving
            .iter()
            .chain(self.left.iter())
            .map(key)
            .collect();
        self.table.chosen.retain(|key| there.contains(key));
    }

    /// The list as it is shown, or only what is chosen of it.
    pub fn wish(&self, form: ListForm, only_chosen: bool) -> ListWish {
        let columns: Vec<Column> = self.columns.iter().copied().collect();
        let wanted = |row: &&StaffRow| !only_chosen || self.table.chosen.contains(&key(row));
        let rows: Vec<&StaffRow> = self.shown_rows().filter(wanted).collect();
        ListWish {
            stem: "staff",
            table: crate::person::sheet::table(rows.iter().copied(), &columns, self.known()),
            keys: crate::person::sheet::keys(&rows),
            form,
        }
    }

    pub fn recall(&mut self, choices: &Choices) {
        let Some(words) = choices.get(COLUMNS) else {
            return;
        };
        let chosen = |column: &Column| words.split(',').any(|word| word == column.word());
        self.columns = Column::ALL.into_iter().filter(chosen).collect();
        self.columns.insert(Column::Name);
    }

    /// The choice of columns, to be remembered.
    pub fn choice(&self) -> (&'static str, String) {
        let words: Vec<&str> = self.columns.iter().map(|column| column.word()).collect();
        (COLUMNS, words.join(","))
    }
}

fn seat(row: &StaffRow) -> Option<(PositionId, String)> {
    let words = [&row.number, &row.position_name, &row.unit_name];
    let words = words.map(String::as_str).join(" ");
    Some((row.position?, words.trim().to_owned()))
}

fn plan_ends(db: &Reader<'_>) -> Result<Option<NaiveDate>> {
    Ok(org::store::organization(db)?.map(|it| it.period.last_day()))
}
