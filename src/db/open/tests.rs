//! Files on a disk: made, opened, refused, and found damaged.

use super::*;
use crate::db::{Command, Outcome, Tx};

struct AddUnit;
impl Command for AddUnit {
    fn name(&self) -> Say {
        Say::same("add")
    }
    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        tx.insert("INSERT INTO unit (name) VALUES ('กองคลัง')", [])?;
        Ok(Outcome::said(self.name()))
    }
}

fn units(db: &Db) -> i64 {
    db.reader().number("SELECT count(*) FROM unit", []).unwrap()
}

#[test]
fn undo_survives_closing_and_opening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ทดสอบ.phatthana");
    let mut db = Db::create(&path).unwrap();
    db.transact(&AddUnit).unwrap();
    drop(db);
    let mut db = Db::open(&path).unwrap();
    assert_eq!(units(&db), 1);
    db.undo().unwrap();
    assert_eq!(units(&db), 0);
    drop(db);
    let mut db = Db::open(&path).unwrap();
    db.redo().unwrap();
    assert_eq!(units(&db), 1);
}

#[test]
fn the_file_is_one_whole_file_between_operations() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.phatthana");
    let mut db = Db::create(&path).unwrap();
    db.transact(&AddUnit).unwrap();
    let copy = folder.path().join("copy.phatthana");
    std::fs::copy(&path, &copy).unwrap();
    assert_eq!(units(&Db::open(&copy).unwrap()), 1);
}

#[test]
fn a_second_program_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.phatthana");
    let _first = Db::create(&path).unwrap();
    assert!(matches!(Db::open(&path), Err(Error::Locked { .. })));
}

#[test]
fn what_is_not_our_file_is_refused_and_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    };
    let text = at("text.phatthana", "ข้อความธรรมดา ".repeat(50).as_bytes());
    let stranger = folder.path().join("stranger.phatthana");
    Connection::open(&stranger)
        .unwrap()
        .execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
        .unwrap();
    for path in [
        at("empty.phatthana", b""),
        at("short.phatthana", b"x"),
        text,
        stranger,
    ] {
        let before = std::fs::read(&path).unwrap();
        assert!(
            matches!(Db::open(&path), Err(Error::NotOurs { .. })),
            "{path:?}"
        );
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }
    assert!(matches!(
        Db::open(&folder.path().join("none")),
        Err(Error::File { .. })
    ));
    assert!(matches!(Db::open(folder.path()), Err(Error::File { .. })));
}

#[test]
fn a_newer_file_is_refused_and_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.phatthana");
    drop(Db::create(&path).unwrap());
    Connection::open(&path)
        .unwrap()
        .execute_batch("PRAGMA user_version = 999")
        .unwrap();
    let before = std::fs::read(&path).unwrap();
    assert!(matches!(
        Db::open(&path),
        Err(Error::TooNew { found: 999, .. })
    ));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn an_older_file_is_copied_and_then_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.phatthana");
    let mut old = Connection::open(&path).unwrap();
    migrate::migrate(&mut old, 2).unwrap();
    old.close().unwrap();
    let db = Db::open(&path).unwrap();
    assert_eq!(migrate::version(&db.connection).unwrap(), migrate::newest());
    let copies = std::fs::read_dir(folder.path()).unwrap().flatten();
    assert_eq!(
        copies
            .filter(|f| f.file_name().to_string_lossy().contains("before-upgrade"))
            .count(),
        1
    );
}

#[test]
fn an_older_file_keeps_its_scores_and_what_it_asks() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.phatthana");
    let mut old = Connection::open(&path).unwrap();
    migrate::migrate(&mut old, 8).unwrap();
    old.execute_batch(
        "INSERT INTO staff (id, first_name) VALUES (1, 'สมใจ');
         INSERT INTO round (id, framework_id, name, year_be, half, closed_on)
         VALUES (1, 1, 'ก', 2569, 2, '2026-09-30'), (2, 1, 'ข', 2570, 1, NULL);
         INSERT INTO score (round_id, staff_id, skill_id, level_hundredths, recorded_at, superseded) VALUES
         (1, 1, 1, 100, '', 1), (1, 1, 1, 200, '', 0), (2, 1, 1, 300, '', 0),
         (1, 1, 2, 150, '', 0), (2, 1, 2, NULL, '', 0);",
    )
    .unwrap();
    old.close().unwrap();
    let db = Db::open(&path).unwrap();
    let number = |sql: &str| db.reader().number(sql, []).unwrap();
    assert_eq!(number("SELECT count(*) FROM score"), 5);
    assert_eq!(
        number("SELECT count(*) FROM expected_level WHERE staff_group_id IS NOT NULL"),
        42
    );
    let open = "SELECT level_hundredths FROM current_level WHERE staff_id = 1 AND skill_id =";
    assert_eq!(number(&format!("{open} 1")), 300);
    assert_eq!(number(&format!("{open} 2")), 150);
    assert_eq!(
        number("SELECT count(*) FROM round WHERE state = 'closed'"),
        1
    );
    assert_eq!(
        number("SELECT count(*) FROM skill WHERE skill_group_id IS NULL"),
        0
    );
}

#[test]
fn a_damaged_file_is_named_as_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.phatthana");
    drop(Db::create(&path).unwrap());
    let mut bytes = std::fs::read(&path).unwrap();
    let end = bytes.len();
    bytes[end / 2..end / 2 + 4096].fill(0xFF);
    std::fs::write(&path, bytes).unwrap();
    assert!(matches!(Db::open(&path), Err(Error::Damaged { .. })));
}

#[test]
fn a_new_file_never_replaces_another_and_leaves_nothing_where_it_cannot_be_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.phatthana");
    drop(Db::create(&path).unwrap());
    assert!(matches!(Db::create(&path), Err(Error::File { .. })));
    assert!(Db::create(&path.join("under-a-file.phatthana")).is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}
