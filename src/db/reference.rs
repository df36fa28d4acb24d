//! What refers to a row, asked of the file's own foreign keys: a feature that comes later and
//! points at a unit or a level is found without a word here.

use super::Reader;
use crate::base::Result;

/// The rows of one table that keep a row from being deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    pub table: String,
    pub rows: usize,
    /// The first of them by name, where the table has names.
    pub names: Vec<String>,
}

/// So many are told by name.
const NAMED: usize = 3;

/// Everything that would be left without this row, table by table. What goes with the row, or
/// lets go of it, does not count.
pub fn references(db: &Reader<'_>, table: &str, id: i64) -> Result<Vec<Reference>> {
    let mut found = Vec::new();
    for (referrer, columns) in referrers(db, table)? {
        let fits: Vec<String> = columns.iter().map(|c| format!("\"{c}\" = ?1")).collect();
        let fits = fits.join(" OR ");
        let rows = db.number(
            &format!("SELECT count(*) FROM \"{referrer}\" WHERE {fits}"),
            [id],
        )?;
        if rows > 0 {
            found.push(Reference {
                names: names(db, &referrer, &fits, id)?,
                rows: usize::try_from(rows).unwrap_or(usize::MAX),
                table: referrer,
            });
        }
    }
    Ok(found)
}

/// The tables that hold on to rows of this one, with the columns by which they do.
fn referrers(db: &Reader<'_>, table: &str) -> Result<Vec<(String, Vec<String>)>> {
    let sql =
        "SELECT s.name, f.\"from\" FROM sqlite_schema s JOIN pragma_foreign_key_list(s.name) f
               WHERE s.type = 'table' AND f.\"table\" = ?
                 AND f.on_delete NOT IN ('CASCADE', 'SET NULL')
               ORDER BY s.name, f.id, f.seq";
    let pairs: Vec<(String, String)> = db.rows(sql, [table], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let mut tables: Vec<(String, Vec<String>)> = Vec::new();
    for (referrer, column) in pairs {
        match tables.last_mut().filter(|(name, _)| *name == referrer) {
            Some((_, columns)) => columns.push(column),
            None => tables.push((referrer, vec![column])),
        }
    }
    Ok(tables)
}

fn names(db: &Reader<'_>, table: &str, fits: &str, id: i64) -> Result<Vec<String>> {
    let sql = "SELECT count(*) FROM pragma_table_info(?) WHERE name = 'name'";
    if db.number(sql, [table])? == 0 {
        return Ok(Vec::new());
    }
    let sql =
        format!("SELECT name FROM \"{table}\" WHERE ({fits}) AND name <> '' ORDER BY id LIMIT ?2");
    let most = i64::try_from(NAMED).unwrap_or(i64::MAX);
    db.rows(&sql, [id, most], |r| r.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Say;
    use crate::db::{Command, Db, Outcome, Tx};

    struct Fill;

    impl Command for Fill {
        fn name(&self) -> Say {
            Say::same("fill")
        }

        fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
            for sql in [
                "INSERT INTO unit (id, name) VALUES (1, 'กองคลัง'), (2, 'กองช่าง')",
                "INSERT INTO unit (id, parent_id, name) VALUES (3, 1, 'ฝ่ายการเงิน')",
                "INSERT INTO position (id, line_id, category_id, unit_id, level_id) VALUES (1, 1, 1, 1, 10), (2, 1, 1, 1, 9)",
                "UPDATE unit SET head_id = 1 WHERE id = 1",
            ] {
                tx.run(sql, [])?;
            }
            Ok(Outcome::said(Say::same("filled")))
        }
    }

    #[test]
    fn what_holds_on_to_a_row_is_found_and_what_lets_go_of_it_is_not() {
        let mut db = Db::memory().unwrap();
        db.transact(&Fill).unwrap();
        let found = |table, id| {
            let found = references(&db.reader(), table, id).unwrap();
            let told = found.into_iter().map(|it| (it.table, it.rows, it.names));
            told.collect::<Vec<_>>()
        };
        assert_eq!(
            found("unit", 1),
            [
                ("position".to_owned(), 2, vec![]),
                ("unit".to_owned(), 1, vec!["ฝ่ายการเงิน".to_owned()]),
            ]
        );
        assert!(found("unit", 2).is_empty());
        assert!(found("position", 1).is_empty(), "a unit lets its head go");
        assert_eq!(found("level", 9), [("position".to_owned(), 1, vec![])]);
    }
}
