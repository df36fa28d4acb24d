//! Positions with who holds them, read from the file.

use super::model::{By, Frame, Slot};
use super::rules;
use crate::base::thai::{compare, fold};
use crate::base::{LevelId, PositionId, Result, StaffId};
use crate::db::Reader;
use crate::org::{self, Unit};
use crate::staff::model::{Lists, full_name, position_name};
use crate::staff::{self, Position};
use std::collections::HashMap;

/// The tables that positions and their frame read.
pub const TABLES: [&str; 8] = staff::store::TABLES;

/// Every position that there ever was, in the order of the numbers; those without one last, by
/// name.
pub fn slots(db: &Reader<'_>, lists: &Lists, units: &[Unit]) -> Result<Vec<Slot>> {
    let mut holders = holders(db)?;
    let units: HashMap<_, _> = units.iter().map(|unit| (unit.id, &unit.name)).collect();
    let positions = staff::store::all_positions(db)?.into_iter();
    let mut slots: Vec<Slot> = positions
        .map(|position| {
            let holder = holders.remove(&position.id);
            let unit = position.unit.and_then(|id| units.get(&id).copied());
            slot(position, holder, unit.map_or("", String::as_str), lists)
        })
        .collect();
    slots.sort_by(|a, b| {
        let (one, other) = (&a.position.number, &b.position.number);
        let unnumbered = one.is_empty().cmp(&other.is_empty());
        let by_name = || compare(&a.name, &b.name);
        unnumbered.then_with(|| one.cmp(other)).then_with(by_name)
    });
    Ok(slots)
}

/// The frame of the whole organization, department by department.
pub fn frame(db: &Reader<'_>) -> Result<Frame> {
    let (lists, units) = (staff::store::lists(db)?, org::store::units(db)?);
    let period = org::store::organization(db)?.map(|it| it.period);
    let slots = slots(db, &lists, &units)?;
    let categories = &lists.categories;
    let by = By::Department;
    Ok(rules::frame(slots.iter(), &units, categories, period, by))
}

/// Somebody who holds a position, and at which level where that is not the position's.
struct Holder {
    staff: StaffId,
    name: String,
    level: Option<LevelId>,
}

fn slot(position: Position, holder: Option<Holder>, unit_name: &str, lists: &Lists) -> Slot {
    let line = lists.line(position.line).map_or("", |line| &line.name);
    let level = lists.combined(position.level, position.level_to);
    let name = position_name(&position.title, line, level.as_ref());
    let category = lists.category(position.category);
    let category_name = category.map_or_else(String::new, |it| it.name.clone());
    let holds = holder.as_ref().map_or("", |holder| &holder.name);
    let parts = [position.number.as_str(), &name, unit_name, holds];
    let haystack = parts.map(fold).join(" ");
    Slot {
        level: holder.as_ref().and_then(|it| it.level).or(position.level),
        unit_name: unit_name.to_owned(),
        position,
        name,
        category_name,
        holder: holder.map(|holder| (holder.staff, holder.name)),
        haystack,
    }
}

fn holders(db: &Reader<'_>) -> Result<HashMap<PositionId, Holder>> {
    let sql = "SELECT h.position_id, s.id, s.title, s.first_name, s.last_name, h.level_id
               FROM holding h JOIN staff s ON s.id = h.staff_id WHERE h.to_date IS NULL";
    let text = |row: &rusqlite::Row<'_>, column| row.get::<_, String>(column);
    let rows = db.rows(sql, [], |row| {
        let name = full_name(&text(row, 2)?, &text(row, 3)?, &text(row, 4)?);
        let (staff, level) = (row.get(1)?, row.get(5)?);
        Ok((row.get(0)?, Holder { staff, name, level }))
    })?;
    Ok(rows.into_iter().collect())
}
