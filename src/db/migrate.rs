//! Migrations: append-only SQL files. The file's `user_version` is how many have been applied.

use crate::base::{Error, Result, clock};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

use super::text;

/// `PHTN`, so that a stranger's SQLite file is not mistaken for ours.
pub(super) const APPLICATION_ID: i32 = 0x5048_544E;

const MIGRATIONS: [&str; 17] = [
    include_str!("migration/0001_history.sql"),
    include_str!("migration/0002_organization.sql"),
    include_str!("migration/0003_staff.sql"),
    include_str!("migration/0004_framework.sql"),
    include_str!("migration/0005_assessment.sql"),
    include_str!("migration/0006_plan.sql"),
    include_str!("migration/0007_issue.sql"),
    include_str!("migration/0008_emblem.sql"),
    include_str!("migration/0009_import.sql"),
    include_str!("migration/0010_skill_level.sql"),
    include_str!("migration/0011_round.sql"),
    include_str!("migration/0012_position.sql"),
    include_str!("migration/0013_level.sql"),
    include_str!("migration/0014_service.sql"),
    include_str!("migration/0015_education.sql"),
    include_str!("migration/0016_signing.sql"),
    include_str!("migration/0017_need.sql"),
];

/// The format that this program writes.
pub(super) fn newest() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

pub(super) fn version(connection: &Connection) -> Result<i64> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings a file to the newest format in one transaction; `upto` is for tests of older ones.
pub(super) fn migrate(connection: &mut Connection, upto: i64) -> Result<()> {
    let done = usize::try_from(version(connection)?).unwrap_or(0);
    let goal = usize::try_from(upto).unwrap_or(0);
    let tx = connection.transaction()?;
    for sql in MIGRATIONS.iter().take(goal).skip(done) {
        tx.execute_batch(sql)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", upto)?;
    Ok(tx.commit()?)
}

/// A dated copy beside the file, made before an upgrade and checked before it counts.
pub(super) fn copy_before(connection: &Connection, path: &Path) -> Result<PathBuf> {
    let stamp = clock::now().format("%Y%m%d-%H%M%S");
    let goal = path.with_extension(format!("before-upgrade-{stamp}.phatthana"));
    let unfinished = goal.with_extension("tmp");
    let failed = |source: rusqlite::Error| Error::Data {
        doing: text::COPYING,
        detail: source.to_string(),
    };
    connection
        .execute("VACUUM INTO ?", [unfinished.to_string_lossy()])
        .map_err(failed)?;
    let whole: String = Connection::open(&unfinished)
        .and_then(|copy| copy.query_row("PRAGMA integrity_check", [], |row| row.get(0)))
        .map_err(failed)?;
    if whole != "ok" {
        return Err(Error::Data {
            doing: text::COPYING,
            detail: whole,
        });
    }
    let moved = std::fs::rename(&unfinished, &goal);
    moved.map_err(|source| Error::File {
        doing: text::COPYING,
        path: goal.clone(),
        source,
    })?;
    Ok(goal)
}
