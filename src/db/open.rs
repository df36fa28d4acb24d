//! Opening and making files, in the order that was found safe: nothing is touched before the
//! file is known to be ours and not newer than we are, and the one file is whole between
//! operations, so that it may be copied by hand.

use crate::base::{Error, Result, Say};
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags};
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use super::{Db, check, migrate, text};

/// The shortest file that can be a SQLite database: its header.
const HEADER_BYTES: u64 = 100;

impl Db {
    /// Opens an existing file and holds it alone.
    ///
    /// # Errors
    /// `File` when it cannot be read or written, `NotOurs`, `Locked`, `TooNew`, `Damaged`.
    pub fn open(path: &Path) -> Result<Self> {
        require_content(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection =
            Connection::open_with_flags(path, flags).map_err(|e| opening(path, &e))?;
        prepare(&connection).map_err(|e| opening(path, &e))?;
        let found = require_ours(&connection, path)?;
        let read_only = connection.is_readonly(MAIN_DB)?;
        if read_only {
            return Err(refused(path, text::OPENING, ErrorKind::PermissionDenied));
        }
        guard(&connection).map_err(|e| opening(path, &e))?;
        require_whole(&connection, path)?;
        if found < migrate::newest() {
            migrate::copy_before(&connection, path)?;
            migrate::migrate(&mut connection, migrate::newest())?;
            require_whole(&connection, path)?;
        }
        take_lock(&connection).map_err(|e| opening(path, &e))?;
        Self::new(connection, Some(path.to_owned()))
    }

    /// Makes a new file under a temporary name, renames it when it is whole, and opens it.
    ///
    /// # Errors
    /// `File` when the name is taken or the folder cannot be written.
    pub fn create(path: &Path) -> Result<Self> {
        if path.exists() {
            return Err(refused(path, text::CREATING, ErrorKind::AlreadyExists));
        }
        let unfinished = path.with_extension(format!("{}.tmp", std::process::id()));
        let made = write_new(path, &unfinished);
        if made.is_err() {
            // Nothing may be left behind; that the rest may be gone already is no error.
            let _ = std::fs::remove_file(&unfinished);
        }
        made?;
        Self::open(path)
    }

    /// A file that lives in memory, for tests and rehearsals.
    pub fn memory() -> Result<Self> {
        let mut connection = Connection::open_in_memory()?;
        guard(&connection)?;
        migrate::migrate(&mut connection, migrate::newest())?;
        Self::new(connection, None)
    }
}

fn write_new(path: &Path, unfinished: &Path) -> Result<()> {
    let failed = |source| Error::File {
        doing: text::CREATING,
        path: path.to_owned(),
        source,
    };
    std::fs::File::create_new(unfinished).map_err(failed)?;
    let mut connection = Connection::open(unfinished)?;
    prepare(&connection)?;
    guard(&connection)?;
    migrate::migrate(&mut connection, migrate::newest())?;
    tidy(&connection)?;
    connection.close().map_err(|(_, e)| Error::from(e))?;
    std::fs::File::open(unfinished)
        .and_then(|file| file.sync_all())
        .map_err(failed)?;
    std::fs::rename(unfinished, path).map_err(failed)
}

/// Takes the empty journal away that `TRUNCATE` leaves beside the file, while the lock is held.
fn tidy(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(
        "PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_schema; PRAGMA journal_mode = DELETE;",
    )
}

impl Drop for Db {
    /// Leaves one file behind. Not being able to changes nothing: an empty journal is harmless.
    fn drop(&mut self) {
        let _ = tidy(&self.connection);
    }
}

fn require_content(path: &Path) -> Result<()> {
    let failed = |source| Error::File {
        doing: text::OPENING,
        path: path.to_owned(),
        source,
    };
    let about = std::fs::metadata(path).map_err(failed)?;
    if about.is_dir() {
        return Err(refused(path, text::OPENING, ErrorKind::IsADirectory));
    }
    if about.len() < HEADER_BYTES {
        let reason = if about.len() == 0 {
            text::EMPTY
        } else {
            text::NOT_A_FILE
        };
        return Err(Error::NotOurs {
            path: path.to_owned(),
            reason,
        });
    }
    Ok(())
}

/// Exclusive before the first access, so that a second program is refused at its first read.
fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::from_millis(300))?;
    connection.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA locking_mode = EXCLUSIVE;")
}

/// Our format, and not newer than this program. The file's format number.
fn require_ours(connection: &Connection, path: &Path) -> Result<i64> {
    let id: i32 = connection
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .map_err(|e| opening(path, &e))?;
    if id != migrate::APPLICATION_ID {
        return Err(Error::NotOurs {
            path: path.to_owned(),
            reason: text::NOT_A_FILE,
        });
    }
    let (found, known) = (migrate::version(connection)?, migrate::newest());
    if found > known {
        return Err(Error::TooNew {
            path: path.to_owned(),
            found,
            known,
        });
    }
    Ok(found)
}

/// `TRUNCATE` and `FULL` lost no acknowledged commit in simulated power cuts; `DELETE` did.
fn guard(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(
        "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = ON; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF;",
    )
}

/// A write that changes nothing: it takes the lock for good, and finds a folder where no
/// journal can be made before anybody has typed a word.
fn take_lock(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(&format!("PRAGMA user_version = {}", migrate::newest()))
}

fn require_whole(connection: &Connection, path: &Path) -> Result<()> {
    let found = check::damage(connection).map_err(|e| opening(path, &e))?;
    if found.is_empty() {
        return Ok(());
    }
    Err(Error::Damaged {
        path: path.to_owned(),
        detail: found.join("; "),
    })
}

fn refused(path: &Path, doing: Say, kind: ErrorKind) -> Error {
    Error::File {
        doing,
        path: path.to_owned(),
        source: kind.into(),
    }
}

/// What SQLite's answer at opening means.
fn opening(path: &Path, source: &rusqlite::Error) -> Error {
    let path = path.to_owned();
    match source.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Locked { path },
        Some(ErrorCode::NotADatabase) => Error::NotOurs {
            path,
            reason: text::NOT_A_FILE,
        },
        Some(ErrorCode::DatabaseCorrupt) => Error::Damaged {
            path,
            detail: source.to_string(),
        },
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
            refused(&path, text::OPENING, ErrorKind::PermissionDenied)
        }
        _ => Error::Data {
            doing: text::OPENING,
            detail: source.to_string(),
        },
    }
}

#[cfg(test)]
mod tests;
