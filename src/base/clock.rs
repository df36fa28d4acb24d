//! The only clock. Everything else is handed the time it needs, so that the same input gives
//! the same result.

use chrono::{DateTime, Local, NaiveDate};

/// Now, in the time of this computer.
#[allow(
    clippy::disallowed_methods,
    reason = "this is the one place that may ask"
)]
pub fn now() -> DateTime<Local> {
    Local::now()
}

/// Today's date.
pub fn today() -> NaiveDate {
    now().date_naive()
}

/// Now as the file keeps it: `2026-11-22T14:03:05+07:00`.
pub fn now_iso() -> String {
    now().format("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
