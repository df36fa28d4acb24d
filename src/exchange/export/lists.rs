//! The lists of the file as tables.

use super::super::matching::Tree;
use super::super::model::{Field, Known};
use super::super::{store, text};
use super::{Column, Kind, Table, Value, key, own, plan_lists};
use crate::base::{Error, FiscalYear, LevelId, PositionId, Result, clock};
use crate::db::Reader;
use crate::manpower;
use crate::staff::{Position, Staff};
use std::collections::HashMap;

/// A list and the name of its file.
pub struct List {
    pub stem: &'static str,
    pub table: Table,
}

/// Every list of the file; those of the plan once it has begun.
///
/// # Errors
/// Those of reading the file.
pub fn all(db: &Reader<'_>) -> Result<Vec<List>> {
    let mut lists = registers(db)?;
    lists.extend(of_plan(db)?);
    Ok(lists)
}

/// One list, by the name of its file; none while there is no such list yet.
///
/// # Errors
/// Those of reading the file.
pub fn one(db: &Reader<'_>, stem: &str) -> Result<Option<List>> {
    let lists = match stem {
        text::stem::STAFF | text::stem::POSITIONS | text::stem::FRAME | text::stem::UNITS => {
            registers(db)?
        }
        _ => of_plan(db)?,
    };
    Ok(lists.into_iter().find(|list| list.stem == stem))
}

/// The lists of who and what there is.
fn registers(db: &Reader<'_>) -> Result<Vec<List>> {
    let known = store::known(db)?;
    Ok(vec![
        list(text::stem::STAFF, staff(&known)),
        list(text::stem::POSITIONS, positions(&known)),
        list(
            text::stem::FRAME,
            manpower::sheet::frame(&manpower::store::frame(db)?),
        ),
        list(text::stem::UNITS, units(&known)),
    ])
}

/// The gaps, and what the plan makes of them once it has begun.
fn of_plan(db: &Reader<'_>) -> Result<Vec<List>> {
    let token = store::token(db)?;
    match crate::plan::store::gathered(db) {
        Ok(from) => Ok(vec![
            list(text::stem::GAPS, plan_lists::gaps(&from.read.gaps, &token)),
            list(text::stem::PROJECTS, plan_lists::projects(&from, &token)),
            list(text::stem::COVERAGE, plan_lists::coverage(&from, &token)),
            list(text::stem::FINDINGS, plan_lists::findings(&from)),
        ]),
        // No plan yet: its lists would be empty, the gaps are not.
        Err(Error::Refused(_)) => {
            let framework = crate::framework::store::framework(db)?;
            let gaps = crate::assessment::store::gaps(db, framework.id)?;
            Ok(vec![list(
                text::stem::GAPS,
                plan_lists::gaps(&gaps, &token),
            )])
        }
        Err(other) => Err(other),
    }
}

fn list(stem: &'static str, table: Table) -> List {
    List { stem, table }
}

fn columns(groups: &[&[Field]]) -> Vec<Column> {
    let column = |field: Field| {
        let is_date = matches!(field, Field::BirthDate | Field::AppointedOn);
        Column::new(field.name(), if is_date { Kind::Date } else { Kind::Text })
    };
    groups.concat().into_iter().map(column).collect()
}

/// Everybody who serves, with this program's own numbers, so that the list can come back.
pub fn staff(known: &Known) -> Table {
    let person = [
        Field::Key,
        Field::Title,
        Field::FirstName,
        Field::LastName,
        Field::NationalId,
    ];
    let dates = [Field::BirthDate, Field::AppointedOn];
    let posts = Posts::new(known);
    let people = known.people.iter().filter(|person| !person.has_left());
    let rows = people.map(|person| {
        let mut row = vec![
            own(person.id.raw(), &known.token),
            Value::text(&person.title),
            Value::text(&person.first_name),
            Value::text(&person.last_name),
            Value::text(person.national_id.clone().unwrap_or_default()),
        ];
        row.extend(posts.values(person.held(), person.level));
        row.extend([person.birth_date.into(), person.appointed_on.into()]);
        row
    });
    Table {
        title: text::STAFF_LIST,
        columns: columns(&[&person, &Posts::FIELDS, &dates]),
        rows: rows.collect(),
    }
}

/// Every position with who holds it.
pub fn positions(known: &Known) -> Table {
    let posts = Posts::new(known);
    let serving = known.people.iter().filter(|person| !person.has_left());
    let holders: HashMap<PositionId, &Staff> =
        serving.filter_map(|p| Some((p.held()?, p))).collect();
    let rows = known.positions.iter().map(|position| {
        let holder = holders.get(&position.id);
        let mut row = vec![
            own(position.id.raw(), &known.token),
            holder.map_or(Value::Empty, |person| own(person.id.raw(), &known.token)),
        ];
        row.extend(posts.values(Some(position.id), None));
        row.push(holder_name(position, holder.copied()));
        row
    });
    Table {
        title: text::POSITION_LIST,
        columns: columns(&[
            &[Field::PositionKey, Field::Key],
            &Posts::FIELDS,
            &[Field::FullName],
        ]),
        rows: rows.collect(),
    }
}

/// Who holds a position. One that the plan opens later, or has closed, is no vacancy of now, and says
/// so in brackets, which are read back as a vacancy like any other.
pub(super) fn holder_name(position: &Position, holder: Option<&Staff>) -> Value {
    let planned = position.planned;
    Value::text(match holder {
        Some(person) => person.full_name(),
        None if planned.is_there_in(FiscalYear::of(clock::today())) => text::VACANT.to_owned(),
        None => text::vacancy_of_plan(planned.opens, planned.closes),
    })
}

/// The tree of units, each with the way to it.
pub fn units(known: &Known) -> Table {
    let tree = Tree::new(&known.units);
    let mut people: HashMap<_, usize> = HashMap::new();
    let positions: HashMap<PositionId, &Position> =
        known.positions.iter().map(|p| (p.id, p)).collect();
    for person in known.people.iter().filter(|person| !person.has_left()) {
        let unit = person.held().and_then(|id| positions.get(&id)?.unit);
        *people.entry(unit).or_default() += 1;
    }
    let rows = known.units.iter().map(|unit| {
        let count = people.get(&Some(unit.id)).copied().unwrap_or(0);
        let name = match unit.retired {
            true => crate::org::text::retired(&unit.name),
            false => unit.name.clone(),
        };
        vec![
            own(unit.id.raw(), &known.token),
            Value::text(name),
            Value::text(
                unit.parent
                    .map_or_else(String::new, |parent| tree.path(parent)),
            ),
            Value::count(unit.depth + 1),
            Value::count(count),
        ]
    });
    let columns = vec![
        key(text::UNIT_KEY),
        Column::new(text::UNIT_NAME, Kind::Text),
        Column::new(text::UNIT_ABOVE, Kind::Text),
        Column::new(text::UNIT_DEPTH, Kind::Number),
        Column::summed(text::PEOPLE, Kind::Number),
    ];
    Table {
        title: text::UNIT_LIST,
        columns,
        rows: rows.collect(),
    }
}

/// Positions in words.
struct Posts<'a> {
    known: &'a Known,
    positions: HashMap<PositionId, &'a Position>,
    tree: Tree,
}

impl<'a> Posts<'a> {
    const FIELDS: [Field; 7] = [
        Field::Number,
        Field::Administrative,
        Field::Line,
        Field::Type,
        Field::Level,
        Field::Category,
        Field::Unit,
    ];

    fn new(known: &'a Known) -> Self {
        let positions = known
            .positions
            .iter()
            .map(|position| (position.id, position))
            .collect();
        Self {
            known,
            positions,
            tree: Tree::new(&known.units),
        }
    }

    /// In the order of the fields. A position is told with all the levels that it takes, a
    /// person with the own one.
    fn values(&self, id: Option<PositionId>, own: Option<LevelId>) -> Vec<Value> {
        let Some(position) = id.and_then(|id| self.positions.get(&id)) else {
            return vec![Value::Empty; Self::FIELDS.len()];
        };
        let lists = &self.known.lists;
        let level = match own {
            Some(own) => lists.level(own).cloned(),
            None => lists.combined(position.level, position.level_to),
        };
        let level = level.as_ref();
        vec![
            Value::text(&position.number),
            Value::text(&position.title),
            Value::text(lists.line(position.line).map_or("", |line| &line.name)),
            Value::text(level.map_or("", |level| &level.type_name)),
            Value::text(level.map_or("", |level| &level.name)),
            Value::text(
                lists
                    .category(position.category)
                    .map_or("", |category| &category.name),
            ),
            Value::text(
                position
                    .unit
                    .map_or_else(String::new, |unit| self.tree.path(unit)),
            ),
        ]
    }
}
