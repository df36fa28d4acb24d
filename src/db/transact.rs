//! The one gate for changes.

use crate::base::{OperationId, Result, Say, clock};
use rusqlite::{Connection, Params, TransactionBehavior};
use std::cell::Cell;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use super::history::{self, OperationKind};
use super::journal::Journal;
use super::{Reader, Versions, journal};

/// Something a person may do: it has a name and changes data through [`Tx`].
pub trait Command: Send {
    /// What the history and the Edit menu call it.
    fn name(&self) -> Say;
    /// Checks its rules, then writes. An error leaves the file as it was.
    fn run(&self, tx: &Tx<'_>) -> Result<Outcome>;
}

/// What a command says when it is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// A short sentence for the notice.
    pub said: Say,
    /// The row that was made, so that the page can choose it.
    pub created: Option<i64>,
    /// What was done is seen where it was done: no notice is needed.
    pub quiet: bool,
}

impl Outcome {
    pub fn said(said: Say) -> Self {
        Self {
            said,
            created: None,
            quiet: false,
        }
    }

    pub fn created(said: Say, id: i64) -> Self {
        Self {
            created: Some(id),
            ..Self::said(said)
        }
    }

    #[must_use]
    pub fn quietly(self) -> Self {
        Self {
            quiet: true,
            ..self
        }
    }
}

/// A finished operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// `None` when the command found nothing to change; then there is nothing to undo.
    pub operation: Option<OperationId>,
    pub outcome: Outcome,
}

/// The open file.
pub struct Db {
    pub(super) connection: Connection,
    pub(super) path: Option<PathBuf>,
    pub(super) journal: Journal,
    versions: Versions,
    statements: Cell<u64>,
}

impl Db {
    pub(super) fn new(connection: Connection, path: Option<PathBuf>) -> Result<Self> {
        let journal = Journal::install(&connection)?;
        Ok(Self {
            connection,
            path,
            journal,
            versions: Versions::default(),
            statements: Cell::new(0),
        })
    }

    /// Where the file lies; `None` for one that lives in memory only.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    pub fn reader(&self) -> Reader<'_> {
        Reader {
            connection: &self.connection,
            statements: &self.statements,
        }
    }

    pub fn versions(&self) -> &Versions {
        &self.versions
    }

    /// How many statements readers and commands have run so far.
    pub fn statements(&self) -> u64 {
        self.statements.get()
    }

    /// Runs a command as one transaction that history records and undo can take back.
    pub fn transact(&mut self, command: &dyn Command) -> Result<Done> {
        self.operate(&command.name(), OperationKind::Do, None, |tx, _| {
            command.run(tx)
        })
    }

    /// Runs a command and takes everything back at once: what would it do?
    pub fn rehearse(&mut self, command: &dyn Command) -> Result<Outcome> {
        let tx = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        history::begin(&tx, &command.name(), OperationKind::Do, None)?;
        let reader = Reader {
            connection: &tx,
            statements: &self.statements,
        };
        let outcome = command.run(&Tx {
            reader,
            at: clock::now_iso(),
        });
        tx.rollback()?;
        outcome
    }

    /// The operation that undo would take back.
    pub fn next_undo(&self) -> Result<Option<history::Operation>> {
        history::next_undo(&self.reader())
    }

    /// The operation that redo would bring back.
    pub fn next_redo(&self) -> Result<Option<history::Operation>> {
        history::next_redo(&self.reader())
    }

    /// Takes the newest standing operation back, as one more operation.
    pub fn undo(&mut self) -> Result<Done> {
        let target = history::required_undo(&self.reader())?;
        self.operate(
            &target.name,
            OperationKind::Undo,
            Some(target.id),
            |tx, journal| journal::revert(tx, journal, &target),
        )
    }

    /// Brings the operation back that undo took last.
    pub fn redo(&mut self) -> Result<Done> {
        let target = history::required_redo(&self.reader())?;
        self.operate(
            &target.name,
            OperationKind::Redo,
            Some(target.id),
            |tx, journal| journal::repeat(tx, journal, &target),
        )
    }

    fn operate(
        &mut self,
        name: &Say,
        kind: OperationKind,
        target: Option<OperationId>,
        work: impl FnOnce(&Tx<'_>, &Journal) -> Result<Outcome>,
    ) -> Result<Done> {
        let tx = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.pragma_update(None, "defer_foreign_keys", true)?;
        let id = history::begin(&tx, name, kind, target)?;
        let reader = Reader {
            connection: &tx,
            statements: &self.statements,
        };
        let outcome = work(
            &Tx {
                reader,
                at: clock::now_iso(),
            },
            &self.journal,
        )?;
        let touched = journal::touched(&tx, id)?;
        if touched.is_empty() {
            tx.rollback()?;
            return Ok(Done {
                operation: None,
                outcome,
            });
        }
        history::finish(&tx, id, kind, target)?;
        tx.commit()?;
        self.versions.touch(touched.iter());
        Ok(Done {
            operation: Some(id),
            outcome,
        })
    }
}

/// Writing, inside one operation. Reads see what has been written so far.
pub struct Tx<'a> {
    reader: Reader<'a>,
    at: String,
}

impl Tx<'_> {
    /// Runs one statement; how many rows it changed.
    pub fn run<P: Params>(&self, sql: &str, params: P) -> Result<usize> {
        Ok(self.reader.counted().prepare_cached(sql)?.execute(params)?)
    }

    /// Inserts one row; its id.
    pub fn insert<P: Params>(&self, sql: &str, params: P) -> Result<i64> {
        Ok(self.reader.counted().prepare_cached(sql)?.insert(params)?)
    }

    /// The moment of this operation, the same in all its rows.
    pub fn at(&self) -> &str {
        &self.at
    }
}

impl<'a> Deref for Tx<'a> {
    type Target = Reader<'a>;
    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Error;
    use proptest::prelude::*;

    /// SQL as a command.
    struct Sql(String);

    impl Command for Sql {
        fn name(&self) -> Say {
            Say::same(self.0.clone())
        }
        fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
            tx.run(&self.0, [])?;
            Ok(Outcome::said(Say::same("done")))
        }
    }

    fn run(db: &mut Db, sql: &str) -> Result<Done> {
        db.transact(&Sql(sql.into()))
    }

    /// Every row of every journaled table, as text.
    fn dump(db: &Db) -> String {
        let mut all = String::new();
        for table in [
            "unit", "line", "level", "category", "position", "staff", "holding", "setting",
        ] {
            let sql = format!("SELECT * FROM {table} ORDER BY id");
            let mut statement = db.connection.prepare(&sql).unwrap();
            let width = statement.column_count();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                let cells: Vec<_> = (0..width)
                    .map(|i| format!("{:?}", row.get_ref(i).unwrap()))
                    .collect();
                all += &format!("{table} {}\n", cells.join(","));
            }
        }
        all
    }

    #[test]
    fn undo_and_redo_bring_back_every_row() {
        let mut db = Db::memory().unwrap();
        let empty = dump(&db);
        run(&mut db, "INSERT INTO unit (id, name) VALUES (1, 'กองคลัง')").unwrap();
        run(&mut db, "UPDATE unit SET name = 'สำนักคลัง', sort = 7").unwrap();
        let full = dump(&db);
        run(&mut db, "DELETE FROM unit").unwrap();
        db.undo().unwrap();
        assert_eq!(dump(&db), full);
        db.undo().unwrap();
        db.undo().unwrap();
        assert_eq!(dump(&db), empty);
        assert!(matches!(db.undo(), Err(Error::Refused(_))));
        db.redo().unwrap();
        db.redo().unwrap();
        assert_eq!(dump(&db), full);
    }

    #[test]
    fn a_new_operation_ends_what_could_be_redone() {
        let mut db = Db::memory().unwrap();
        run(&mut db, "INSERT INTO unit (name) VALUES ('กองช่าง')").unwrap();
        db.undo().unwrap();
        run(&mut db, "INSERT INTO unit (name) VALUES ('กองคลัง')").unwrap();
        assert!(matches!(db.redo(), Err(Error::Refused(_))));
    }

    #[test]
    fn a_failed_command_leaves_nothing_behind_and_no_line_in_the_history() {
        let mut db = Db::memory().unwrap();
        let before = dump(&db);
        assert!(run(&mut db, "INSERT INTO unit (name) VALUES ('')").is_err());
        assert_eq!(dump(&db), before);
        assert!(db.next_undo().unwrap().is_none());
    }

    #[test]
    fn a_change_outside_an_operation_is_refused() {
        let db = Db::memory().unwrap();
        assert!(
            db.connection
                .execute("INSERT INTO unit (name) VALUES ('x')", [])
                .is_err()
        );
    }

    #[test]
    fn a_command_that_changes_nothing_is_not_in_the_history() {
        let mut db = Db::memory().unwrap();
        let done = run(&mut db, "UPDATE line SET name = name").unwrap();
        assert_eq!(done.operation, None);
        assert_eq!(db.versions().of(&["line"]), 0);
    }

    #[test]
    fn only_the_versions_of_touched_tables_go_up() {
        let mut db = Db::memory().unwrap();
        run(&mut db, "INSERT INTO unit (name) VALUES ('กองคลัง')").unwrap();
        assert_eq!(
            (
                db.versions().of(&["unit"]),
                db.versions().of(&["line", "staff"])
            ),
            (1, 0)
        );
    }

    #[test]
    fn a_rehearsal_changes_nothing() {
        let mut db = Db::memory().unwrap();
        let before = dump(&db);
        db.rehearse(&Sql("INSERT INTO unit (name) VALUES ('กองคลัง')".into()))
            .unwrap();
        assert_eq!(dump(&db), before);
        run(&mut db, "INSERT INTO unit (name) VALUES ('กองคลัง')").unwrap();
    }

    /// Commands at random over rows that hang together.
    fn any_sql() -> impl Strategy<Value = String> {
        let id = 1..6i64;
        prop_oneof![
            id.clone().prop_map(|i| format!("INSERT OR IGNORE INTO unit (id, name) VALUES ({i}, 'หน่วย {i}')")),
            (id.clone(), id.clone()).prop_map(|(i, p)| format!("UPDATE unit SET parent_id = {p}, sort = sort + 1 WHERE id = {i}")),
            id.clone().prop_map(|i| format!("INSERT OR IGNORE INTO staff (id, first_name, search) VALUES ({i}, 'ก{i}', '\"{i}\"')")),
            id.clone().prop_map(|i| format!("INSERT INTO position (id, line_id, category_id, unit_id) VALUES ({i}, 1, 1, {i})")),
            (id.clone(), id.clone()).prop_map(|(s, p)| format!("INSERT INTO holding (staff_id, position_id, from_date) VALUES ({s}, {p}, '2026-10-01')")),
            id.clone().prop_map(|i| format!("DELETE FROM staff WHERE id = {i}")),
            id.clone().prop_map(|i| format!("DELETE FROM unit WHERE id = {i}")),
            id.prop_map(|i| format!("INSERT OR REPLACE INTO setting (key, value) VALUES ('k', 'ค่า {i}')")),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn any_commands_undone_give_the_same_file(commands in prop::collection::vec(any_sql(), 1..25)) {
            let mut db = Db::memory().unwrap();
            let mut states = vec![dump(&db)];
            for sql in &commands {
                if run(&mut db, sql).is_ok_and(|done| done.operation.is_some()) {
                    states.push(dump(&db));
                }
            }
            let full = states.last().cloned();
            for state in states.iter().rev().skip(1) {
                db.undo().unwrap();
                prop_assert_eq!(&dump(&db), state);
            }
            while db.next_redo().unwrap().is_some() {
                db.redo().unwrap();
            }
            prop_assert_eq!(Some(dump(&db)), full);
        }
    }
}
