//! The only owner of the SQLite connection: opening, locking, migrations, the one gate for
//! changes, and the history that undo and redo live on.
//!
//! A page reads through [`Reader`]; a [`Command`] writes through [`Tx`], and only inside
//! [`Db::transact`]. Triggers made from each table's own columns keep every old and new row,
//! so that history and undo need no code in any feature. They also refuse a write that comes
//! from anywhere else.

mod blob;
mod check;
mod history;
mod journal;
mod migrate;
mod open;
mod read;
mod reference;
mod sql;
mod text;
mod transact;
mod versions;

pub use blob::{keep, kept};
pub use check::check_integrity;
pub use history::{Edit, FieldEdit, Operation, OperationKind, OperationState, edits, operations};
pub use read::Reader;
pub use reference::{Reference, references};
pub use transact::{Command, Db, Done, Outcome, Tx};
pub use versions::Versions;
