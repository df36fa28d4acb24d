//! Commands, undo and redo, against a file in memory.

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
fn what_was_done_before_a_column_was_added_can_be_undone_and_redone() {
    let mut db = Db::memory().unwrap();
    let empty = dump(&db);
    run(&mut db, "INSERT INTO unit (id, name) VALUES (1, 'กองคลัง')").unwrap();
    run(&mut db, "UPDATE unit SET name = 'สำนักคลัง'").unwrap();
    let full = dump(&db);
    let older = "UPDATE change SET before = json_remove(before, '$.retired'),
                                   after = json_remove(after, '$.retired')";
    db.connection.execute(older, []).unwrap();
    db.undo().unwrap();
    db.undo().unwrap();
    assert_eq!(dump(&db), empty);
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
        id.clone().prop_map(|i| format!(
            "INSERT OR IGNORE INTO unit (id, name) VALUES ({i}, 'หน่วย {i}')"
        )),
        (id.clone(), id.clone()).prop_map(|(i, p)| format!(
            "UPDATE unit SET parent_id = {p}, sort = sort + 1 WHERE id = {i}"
        )),
        id.clone().prop_map(|i| format!(
            "INSERT OR IGNORE INTO staff (id, first_name, search) VALUES ({i}, 'ก{i}', '\"{i}\"')"
        )),
        id.clone().prop_map(|i| format!(
            "INSERT INTO position (id, line_id, category_id, unit_id) VALUES ({i}, 1, 1, {i})"
        )),
        (id.clone(), id.clone()).prop_map(|(s, p)| format!(
            "INSERT INTO holding (staff_id, position_id, from_date) VALUES ({s}, {p}, '2026-10-01')"
        )),
        id.clone()
            .prop_map(|i| format!("DELETE FROM staff WHERE id = {i}")),
        id.clone()
            .prop_map(|i| format!("DELETE FROM unit WHERE id = {i}")),
        id.prop_map(|i| format!(
            "INSERT OR REPLACE INTO setting (key, value) VALUES ('k', 'ค่า {i}')"
        )),
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
