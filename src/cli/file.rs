//! Making files, and their history.

use super::report::Report;
use super::text;
use crate::base::{Result, Say};
use crate::db::{self, Db, Operation, OperationKind, OperationState};
use crate::sample::MakeSample;
use serde::Serialize;
use std::path::Path;

#[derive(Serialize)]
struct Made<'a> {
    file: &'a Path,
}

pub fn new(path: &Path, report: &mut Report<'_>) -> Result<()> {
    drop(Db::create(path)?);
    made(path, report);
    Ok(())
}

pub fn sample(path: &Path, people: u32, seed: u64, report: &mut Report<'_>) -> Result<()> {
    let mut db = Db::create(path)?;
    let people = usize::try_from(people).unwrap_or(usize::MAX);
    let made_sample = db.transact(&MakeSample { people, seed });
    drop(db);
    if made_sample.is_err() {
        // Half a sample is of no use; that it cannot be taken away changes nothing.
        let _ = std::fs::remove_file(path);
    }
    let done = made_sample?;
    report.say(&done.outcome.said);
    made(path, report);
    Ok(())
}

fn made(path: &Path, report: &mut Report<'_>) {
    report.say(&text::made(path));
    report.json(&Made { file: path });
}

/// One line of the history, for machines.
#[derive(Serialize)]
struct Entry<'a> {
    id: i64,
    at: &'a str,
    who: &'a str,
    name: &'a str,
    kind: &'static str,
    state: &'static str,
    changes: i64,
}

pub fn history(path: &Path, undo: bool, report: &mut Report<'_>) -> Result<()> {
    let mut db = Db::open(path)?;
    if undo {
        let said = db.undo()?.outcome.said;
        report.say(&said);
    }
    let operations = db::operations(&db.reader(), usize::MAX)?;
    for operation in &operations {
        report.line(&line(operation).to_string());
    }
    report.json(&operations.iter().map(entry).collect::<Vec<_>>());
    Ok(())
}

fn entry(operation: &Operation) -> Entry<'_> {
    let kind = match operation.kind {
        OperationKind::Do => "do",
        OperationKind::Undo => "undo",
        OperationKind::Redo => "redo",
    };
    let state = match operation.state {
        OperationState::Done => "done",
        OperationState::Undone => "undone",
        OperationState::Gone => "gone",
    };
    let Operation {
        id,
        at,
        who,
        name,
        changes,
        ..
    } = operation;
    Entry {
        id: id.raw(),
        at,
        who,
        name: name.th(),
        kind,
        state,
        changes: *changes,
    }
}

fn line(operation: &Operation) -> Say {
    let entry = entry(operation);
    Say::same(format!(
        "{:>5}  {}  {:<24}  {:<6}  {:>6}  {}",
        entry.id, entry.at, entry.who, entry.state, entry.changes, entry.name
    ))
}
