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
mod tests;
