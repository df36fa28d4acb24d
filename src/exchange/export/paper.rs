//! The lists as they are printed: under their units, without what only a workbook needs, and the
//! gaps of each person in one row.

use super::super::matching::Tree;
use super::super::model::{Field, Known};
use super::super::{store, text};
use super::lists::holder_name;
use super::{Column, Kind, Table, Value, one, plan_lists};
use crate::assessment::{PersonGap, StaffGaps};
use crate::base::{PositionId, Result, Say, UnitId};
use crate::db::Reader;
use crate::org::Unit;
use crate::staff::model::position_name;
use crate::staff::{Position, Staff};
use crate::{assessment, framework, org, plan};
use std::collections::HashMap;

/// A list as it is printed.
pub struct Paper {
    pub table: Table,
    /// The column that stands above its rows instead of in each of them; they are in its order.
    pub headed_by: Option<usize>,
    /// Small print below the list.
    pub note: String,
}

impl Paper {
    /// Printed as it is in the workbook.
    pub fn plain(table: Table) -> Self {
        Self {
            table,
            headed_by: None,
            note: String::new(),
        }
    }

    /// With the first column that is printed above the rows.
    fn headed(table: Table) -> Self {
        Self {
            headed_by: table.columns.iter().position(|it| it.is_on_paper),
            ..Self::plain(table)
        }
    }
}

/// A list by the name of its file; none while there is no such list yet.
///
/// # Errors
/// Those of reading the file.
pub fn paper(db: &Reader<'_>, stem: &str) -> Result<Option<Paper>> {
    match stem {
        text::stem::STAFF => Ok(Some(staff(&store::known(db)?))),
        text::stem::POSITIONS => Ok(Some(positions(&store::known(db)?))),
        text::stem::GAPS => {
            let framework = framework::store::framework(db)?;
            let people = assessment::store::gaps(db, framework.id)?;
            Ok(Some(gaps(&people, &org::store::units(db)?)))
        }
        text::stem::COVERAGE => {
            let from = plan::store::gathered(db)?;
            let units = from.read.staff.iter().map(|row| row.unit);
            let table = plan_lists::coverage(&from, &store::token(db)?);
            Ok(Some(coverage(table, units, &from.read.units)))
        }
        text::stem::PROJECTS => Ok(one(db, stem)?.map(|list| Paper::headed(list.table))),
        _ => Ok(one(db, stem)?.map(|list| Paper::plain(list.table))),
    }
}

/// Rows in the order of their units, each led by the way to its unit.
fn by_unit(
    units: &[Unit],
    rows: impl Iterator<Item = (Option<UnitId>, Vec<Value>)>,
) -> Vec<Vec<Value>> {
    let tree = Tree::new(units);
    let places: HashMap<UnitId, usize> = (0..).zip(units).map(|(at, it)| (it.id, at)).collect();
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_key(|(unit, _)| unit.map_or(usize::MAX, |unit| place(&places, unit)));
    let led = |(unit, row): (Option<UnitId>, Vec<Value>)| {
        let path = unit.map_or_else(|| text::NO_UNIT.to_owned(), |unit| tree.path(unit));
        std::iter::once(Value::text(path)).chain(row).collect()
    };
    rows.into_iter().map(led).collect()
}

fn place(places: &HashMap<UnitId, usize>, unit: UnitId) -> usize {
    places.get(&unit).copied().unwrap_or(usize::MAX)
}

/// Everybody who serves, as documents name them and their positions.
fn staff(known: &Known) -> Paper {
    let positions: HashMap<PositionId, &Position> =
        known.positions.iter().map(|it| (it.id, it)).collect();
    let serving = known.people.iter().filter(|person| !person.has_left());
    let rows = serving.map(|person| {
        let position = person.held().and_then(|id| positions.get(&id).copied());
        let mut row = vec![Value::text(person.full_name())];
        row.extend(post(known, position));
        row.extend([person.birth_date.into(), person.appointed_on.into()]);
        (position.and_then(|position| position.unit), row)
    });
    let dates = [Field::BirthDate, Field::AppointedOn];
    let dates = dates.map(|field| Column::new(field.name(), Kind::Date));
    let mut columns = vec![
        Column::new(text::UNIT_NAME, Kind::Text),
        Column::new(text::NAME, Kind::Text),
    ];
    columns.extend(post_columns());
    columns.extend(dates);
    Paper::headed(Table {
        title: text::STAFF_LIST,
        columns,
        rows: by_unit(&known.units, rows),
    })
}

/// Every position with who holds it.
fn positions(known: &Known) -> Paper {
    let serving = known.people.iter().filter(|person| !person.has_left());
    let holders: HashMap<PositionId, &Staff> =
        serving.filter_map(|it| Some((it.held()?, it))).collect();
    let rows = known.positions.iter().map(|position| {
        let holder = holders.get(&position.id);
        let mut row: Vec<Value> = post(known, Some(position)).into();
        row.push(holder_name(position, holder.copied()));
        (position.unit, row)
    });
    let mut columns = vec![Column::new(text::UNIT_NAME, Kind::Text)];
    columns.extend(post_columns());
    columns.push(Column::new(text::NAME, Kind::Text));
    Paper::headed(Table {
        title: text::POSITION_LIST,
        columns,
        rows: by_unit(&known.units, rows),
    })
}

fn post_columns() -> [Column; 3] {
    [
        Column::new(text::POSITION_NAME, Kind::Text),
        Column::new(text::NUMBER, Kind::Text),
        Column::new(Field::Category.name(), Kind::Text),
    ]
}

/// A position's name, number and category in words.
fn post(known: &Known, position: Option<&Position>) -> [Value; 3] {
    let Some(position) = position else {
        return [const { Value::Empty }; 3];
    };
    let lists = &known.lists;
    let line = lists.line(position.line).map_or("", |line| &line.name);
    let level = position.level.and_then(|id| lists.level(id));
    let category = lists.category(position.category);
    [
        Value::text(position_name(&position.title, line, level)),
        Value::text(&position.number),
        Value::text(category.map_or("", |category| &category.name)),
    ]
}

/// So many skills stand over their columns by name; more by their codes.
const MOST_NAMES: usize = 16;

/// People down, skills across: where each stands and what is asked.
fn gaps(people: &[StaffGaps], units: &[Unit]) -> Paper {
    let skills: Vec<&PersonGap> = people
        .first()
        .map_or_else(Vec::new, |person| person.gaps.iter().collect());
    let mut columns = vec![
        Column::new(text::UNIT_NAME, Kind::Text),
        Column::new(text::NAME, Kind::Text),
        Column::new(text::POSITION_NAME, Kind::Text),
    ];
    let has_names = skills.len() <= MOST_NAMES;
    let head = |skill: &&PersonGap| {
        let words = if has_names { &skill.name } else { &skill.code };
        Column::new(Say::same(&**words), Kind::Mark).upward()
    };
    columns.extend(skills.iter().map(head));
    columns.push(Column::new(text::GAP_SUM, Kind::Score).upward());
    let rows = people.iter().map(|person| {
        let mut row = vec![
            Value::text(&person.name),
            Value::text(&person.position_name),
        ];
        row.extend(person.gaps.iter().map(gap));
        row.push(plan_lists::score(person.total()));
        (person.unit, row)
    });
    let table = Table {
        title: text::GAP_LIST,
        columns,
        rows: by_unit(units, rows),
    };
    let codes = skills.iter().filter(|_| !has_names);
    let codes = codes.map(|skill| (&*skill.code, &*skill.name));
    Paper {
        note: text::gap_note(&codes.collect::<Vec<_>>()),
        ..Paper::headed(table)
    }
}

fn gap(gap: &PersonGap) -> Value {
    let words = text::level_of(gap.current, gap.expected);
    match gap.is_gap() {
        true => Value::Strong(words),
        false => Value::Text(words),
    }
}

/// The coverage under the units of its rows.
fn coverage(table: Table, of_rows: impl Iterator<Item = Option<UnitId>>, units: &[Unit]) -> Paper {
    let Table {
        title,
        mut columns,
        rows,
    } = table;
    let at = columns.iter().position(|it| it.name == text::UNIT_NAME);
    let without = |mut row: Vec<Value>| {
        row.drain(at.map_or(0..0, |at| at..(at + 1).min(row.len())));
        row
    };
    columns.drain(at.map_or(0..0, |at| at..at + 1));
    columns.insert(0, Column::new(text::UNIT_NAME, Kind::Text));
    let rows = of_rows.zip(rows.into_iter().map(without));
    Paper::headed(Table {
        title,
        columns,
        rows: by_unit(units, rows),
    })
}
