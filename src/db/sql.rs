//! How the project's own types stand in a column, and how the database's errors become ours.

use crate::base::id::for_each_id;
use crate::base::{Error, Satang, Score};
use rusqlite::ErrorCode;
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use super::text;

macro_rules! id_columns {
    ($($name:ident),* $(,)?) => {$(
        impl ToSql for crate::base::$name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.raw().into())
            }
        }
        impl FromSql for crate::base::$name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_i64().map(Self::from_raw)
            }
        }
    )*};
}
for_each_id!(id_columns);

impl ToSql for Satang {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.raw().into())
    }
}

impl FromSql for Satang {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Self::from_raw)
    }
}

impl ToSql for Score {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.hundredths().into())
    }
}

impl FromSql for Score {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        i32::column_result(value).map(Self::from_hundredths)
    }
}

/// Sorts a database error by what the reader can do about it.
pub(super) fn error(source: &rusqlite::Error) -> Error {
    let detail = source.to_string();
    let extended = source.sqlite_error().map(|e| e.extended_code);
    match source.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => Error::Refused(constraint(extended)),
        Some(ErrorCode::DiskFull) => Error::Refused(text::DISK_FULL),
        Some(ErrorCode::ReadOnly) => Error::Refused(text::READ_ONLY),
        _ if matches!(source, rusqlite::Error::QueryReturnedNoRows) => {
            Error::NotFound(text::NO_ROW)
        }
        _ => Error::Data {
            doing: text::USING,
            detail,
        },
    }
}

fn constraint(extended: Option<i32>) -> crate::base::Say {
    match extended {
        Some(
            rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY | rusqlite::ffi::SQLITE_CONSTRAINT_TRIGGER,
        ) => text::IN_USE,
        Some(
            rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY,
        ) => text::DOUBLE,
        _ => text::BAD_VALUE,
    }
}

impl From<rusqlite::Error> for Error {
    fn from(source: rusqlite::Error) -> Self {
        error(&source)
    }
}
