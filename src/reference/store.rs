//! The lists in the file.

use super::model::{Entry, EntryDraft, EntryId, Kind};
use super::rules::code;
use crate::base::Result;
use crate::db::{Reader, Reference, Tx, references};
use crate::staff::model::Naming;
use rusqlite::{Row, params};

/// The tables that the lists read.
pub const TABLES: [&str; 5] = ["category", "position_type", "level", "line", "position"];

/// How many positions in use have an entry, by the column that names it.
fn used(column: &str) -> String {
    format!("(SELECT count(*) FROM position p WHERE p.retired = 0 AND p.{column} = e.id)")
}

/// Every entry of every list in its order, types before their levels.
pub fn entries(db: &Reader<'_>) -> Result<Vec<Entry>> {
    let categories = format!(
        "SELECT e.id, e.name, '', '', '', e.retired, {} FROM category e ORDER BY e.sort, e.id",
        used("category_id")
    );
    let mut entries = db.rows(&categories, [], |r| entry_row(r, Kind::Category))?;
    let levels = format!(
        "SELECT e.id, e.name, e.abbreviation, e.type_name, '', e.retired, {} FROM typed_level e
         ORDER BY e.type_sort, e.type_name, e.rank DESC, e.id",
        used("level_id")
    );
    let mut levels = db.rows(&levels, [], |r| entry_row(r, Kind::Level))?;
    for mut kind in types(db)? {
        let is_own = |level: &Entry| level.type_name == kind.name;
        let (own, others): (Vec<_>, Vec<_>) = levels.into_iter().partition(is_own);
        kind.retired = !own.is_empty() && own.iter().all(|level| level.retired);
        kind.positions = own.iter().map(|level| level.positions).sum();
        entries.push(kind);
        entries.extend(own);
        levels = others;
    }
    entries.extend(levels);
    let lines = format!(
        "SELECT e.id, e.name, e.code, '', '', e.retired, {} FROM line e ORDER BY e.code = '', e.code, e.name",
        used("line_id")
    );
    entries.extend(db.rows(&lines, [], |r| entry_row(r, Kind::Line))?);
    Ok(entries)
}

fn types(db: &Reader<'_>) -> Result<Vec<Entry>> {
    let sql = "SELECT id, name, '', '', naming, 0, 0 FROM position_type ORDER BY sort, id";
    db.rows(sql, [], |r| entry_row(r, Kind::Type))
}

fn entry_row(r: &Row<'_>, kind: Kind) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: EntryId::of(kind, r.get(0)?),
        name: r.get(1)?,
        short: r.get(2)?,
        type_name: r.get(3)?,
        naming: Naming::of(&r.get::<_, String>(4)?),
        retired: r.get(5)?,
        positions: usize::try_from(r.get::<_, i64>(6)?).unwrap_or(0),
    })
}

/// Adds an entry at the end of its list.
pub fn insert(tx: &Tx<'_>, draft: &EntryDraft) -> Result<EntryId> {
    let (name, short) = (draft.name.trim(), draft.short.trim());
    let id = match draft.kind {
        Kind::Category => tx.insert(
            "INSERT INTO category (name, sort) SELECT ?, ifnull(max(sort), 0) + 1 FROM category",
            [name],
        ),
        Kind::Type => tx.insert(
            "INSERT INTO position_type (name, naming, sort)
             SELECT ?, ?, ifnull(max(sort), 0) + 1 FROM position_type",
            [name, draft.naming.word()],
        ),
        Kind::Level => tx.insert(
            "INSERT INTO level (type_name, name, abbreviation, rank)
             SELECT ?1, ?2, ?3, ifnull(min(rank), 1) - 1 FROM level WHERE type_name = ?1",
            [draft.type_name.as_str(), name, short],
        ),
        Kind::Line => tx.insert(
            "INSERT INTO line (code, name) VALUES (?, ?)",
            [code(short).as_str(), name],
        ),
    }?;
    Ok(EntryId::of(draft.kind, id))
}

pub fn update(tx: &Tx<'_>, id: EntryId, draft: &EntryDraft) -> Result<()> {
    let (name, short) = (draft.name.trim(), draft.short.trim());
    match id {
        EntryId::Category(id) => tx.run(
            "UPDATE category SET name = ? WHERE id = ?",
            params![name, id],
        ),
        EntryId::Type(id) => {
            let sql = "SELECT name FROM position_type WHERE id = ?";
            let before: String = tx.one(sql, [id], |r| r.get(0))?;
            rename_type(tx, &before, name)?;
            let sql = "UPDATE position_type SET name = ?, naming = ? WHERE id = ?";
            tx.run(sql, params![name, draft.naming.word(), id])
        }
        EntryId::Level(id) => {
            let sql = "UPDATE level SET name = ?, abbreviation = ? WHERE id = ?";
            tx.run(sql, params![name, short, id])
        }
        EntryId::Line(id) => {
            let sql = "UPDATE line SET name = ?, code = ? WHERE id = ?";
            tx.run(sql, params![name, code(short), id])
        }
    }
    .map(drop)
}

/// The tables that name a position type in words.
fn naming_types(db: &Reader<'_>) -> Result<Vec<String>> {
    let sql = "SELECT s.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c
               WHERE s.type = 'table' AND c.name = 'type_name' ORDER BY s.name";
    db.rows(sql, [], |r| r.get(0))
}

fn rename_type(tx: &Tx<'_>, before: &str, after: &str) -> Result<()> {
    if before == after {
        return Ok(());
    }
    for table in naming_types(tx)? {
        let sql = format!("UPDATE \"{table}\" SET type_name = ? WHERE type_name = ?");
        tx.run(&sql, [after, before])?;
    }
    Ok(())
}

/// Puts entries that stand beside each other into this order. A level's rank grows with it.
pub fn order(tx: &Tx<'_>, order: &[EntryId]) -> Result<()> {
    let count = i64::try_from(order.len()).unwrap_or(i64::MAX);
    for (at, id) in (1_i64..).zip(order) {
        let (sql, at) = match id.kind() {
            Kind::Category => ("UPDATE category SET sort = ? WHERE id = ?", at),
            Kind::Type => ("UPDATE position_type SET sort = ? WHERE id = ?", at),
            Kind::Level => ("UPDATE level SET rank = ? WHERE id = ?", count - at + 1),
            Kind::Line => continue,
        };
        tx.run(sql, params![at, id.raw()])?;
    }
    Ok(())
}

/// Offers an entry no more, or again; a type with all its levels.
pub fn set_retired(tx: &Tx<'_>, id: EntryId, retired: bool) -> Result<()> {
    let sql = match id.kind() {
        Kind::Category => "UPDATE category SET retired = ? WHERE id = ?",
        Kind::Level => "UPDATE level SET retired = ? WHERE id = ?",
        Kind::Line => "UPDATE line SET retired = ? WHERE id = ?",
        Kind::Type => {
            "UPDATE level SET retired = ?
             WHERE type_name = (SELECT name FROM position_type WHERE id = ?)"
        }
    };
    tx.run(sql, params![retired, id.raw()]).map(drop)
}

pub fn delete(tx: &Tx<'_>, id: EntryId) -> Result<()> {
    let table = id.kind().table();
    tx.run(&format!("DELETE FROM {table} WHERE id = ?"), [id.raw()])
        .map(drop)
}

/// What keeps an entry from being deleted.
pub fn referred(db: &Reader<'_>, id: EntryId) -> Result<Vec<Reference>> {
    let mut found = references(db, id.kind().table(), id.raw())?;
    let EntryId::Type(id) = id else {
        return Ok(found);
    };
    for table in naming_types(db)? {
        let sql = format!(
            "SELECT count(*) FROM \"{table}\"
             WHERE type_name = (SELECT name FROM position_type WHERE id = ?)"
        );
        let rows = usize::try_from(db.number(&sql, [id])?).unwrap_or(0);
        if rows > 0 {
            let names = Vec::new();
            found.push(Reference { table, rows, names });
        }
    }
    Ok(found)
}
