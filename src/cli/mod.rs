<<<<<<< HEAD
//! The program without its window: the same commands and the same documents, for scripts and for
//! machines without a display.
//!
//! What was done goes to the standard output, what is wrong to standard error in both languages.
//! The code is 0 when it is done, 1 when it was refused or problems were found, 2 for wrong usage.

mod arguments;
mod check;
mod export;
mod import;
mod report;
mod text;

use arguments::{Arguments, Task};
use clap::Parser as _;
use report::{Answer, Report};
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::base::{Error, Result};
use crate::db::{Db, OperationState, operations};
use crate::sample::MakeSample;

/// How the program goes on after its arguments are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ran {
    /// Open the window, with this file.
    Window(Option<PathBuf>),
    /// All is done; end with this code.
    Ended(u8),
}

/// Reads the arguments (the first is the program's own name) and does what they say, unless they
/// ask for the window.
pub fn run<A, T>(arguments: A, out: &mut dyn Write, err: &mut dyn Write) -> Ran
where
    A: IntoIterator<Item = T>,
    T: Into<OsString> + Clone,
{
    let parsed = match Arguments::try_parse_from(arguments) {
        Ok(parsed) => parsed,
        Err(error) => return Ran::Ended(usage(&error, out, err)),
    };
    match parsed.task {
        Some(task) => Ran::Ended(finish(&task, parsed.json, out, err)),
        None => Ran::Window(parsed.file),
    }
}

/// Says why the window could not be opened; the code to end with.
pub fn say_failure(error: &Error, err: &mut dyn Write) -> u8 {
    Report { json: false }.error(error, &mut std::io::sink(), err)
}

/// Help goes to the output and is no mistake; anything else is wrong usage.
fn usage(error: &clap::Error, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    // A reader that has gone away wants no more words: nothing to do about it.
    if error.use_stderr() {
        let _ = writeln!(err, "{}", text::WRONG_USAGE.th());
        let _ = write!(err, "{error}");
        return 2;
    }
    let _ = write!(out, "{error}");
    0
}

fn finish(task: &Task, json: bool, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let report = Report { json };
    match perform(task) {
        Ok(answer) => report.answer(&answer, out, err),
        Err(error) => report.error(&error, out, err),
    }
}

fn perform(task: &Task) -> Result<Answer> {
    match task {
        Task::New { file } => new(file),
        Task::Sample { file, people, seed } => sample(file, MakeSample { people: *people, seed: *seed }),
        Task::Import { file, workbook, dry_run } => import::import(file, workbook, *dry_run),
        Task::Check { file } => check::check(file),
        Task::Export { file, folder } => export::export(file, folder),
        Task::History { file, undo: true } => undo(file),
        Task::History { file, undo: false } => history(file),
    }
}

fn new(file: &Path) -> Result<Answer> {
    drop(Db::create(file)?);
    Ok(Answer::done(text::made(file), serde_json::json!({ "file": file })))
}

fn sample(file: &Path, make: MakeSample) -> Result<Answer> {
    let mut db = Db::create(file)?;
    let made = db.transact(&make);
    drop(db);
    if made.is_err() {
        // Half a sample is no use to anybody; that it cannot be taken away changes nothing.
        let _ = std::fs::remove_file(file);
    }
    let said = made?.outcome.said;
    let data = serde_json::json!({ "file": file, "people": make.people, "seed": make.seed });
    Ok(Answer::done(said, data))
}

fn history(file: &Path) -> Result<Answer> {
    let db = Db::open(file)?;
    let all = operations(&db.reader(), usize::MAX)?;
    let mut answer = Answer::done(text::operations(all.len()), serde_json::Value::Null);
    let mut list = Vec::new();
    for operation in &all {
        let state = match operation.state {
            OperationState::Done => "done",
            OperationState::Undone => "undone",
            OperationState::Gone => "gone",
        };
        answer.lines.push(text::operation(operation));
        list.push(serde_json::json!({
            "id": operation.id, "at": operation.at, "who": operation.who, "name": operation.name.th(),
            "name_en": operation.name.en(), "state": state, "changes": operation.changes,
        }));
    }
    answer.data = serde_json::json!({ "operations": list });
    Ok(answer)
}

fn undo(file: &Path) -> Result<Answer> {
    let mut db = Db::open(file)?;
    let target = db.next_undo()?.map(|operation| operation.name);
    let said = db.undo()?.outcome.said;
    let name = target.map(|name| name.th().to_owned());
    Ok(Answer::done(said, serde_json::json!({ "undone": name })))
}

#[cfg(test)]
mod tests;
=======
//! The program without a window: the same commands, the same documents. Never needs a display.

mod args;
mod check;
mod file;
mod report;
mod text;

use crate::base::{Error, Result};
use args::{Action, Args};
use clap::Parser as _;
use report::Report;
use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;

/// How a call ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Ran {
    /// The window is wanted, perhaps on a file.
    Window(Option<PathBuf>),
    /// Everything is said; the exit code: 0 done, 1 refused or problems found, 2 wrong usage.
    Ended(u8),
}

/// Reads the arguments and does what they ask. What is done goes to `out`, what is wrong to `err`.
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Ran {
    let args = match Args::try_parse_from(args) {
        Ok(args) => args,
        Err(usage) => return Ran::Ended(usage_said(&usage, out, err)),
    };
    let Some(action) = args.action else {
        return Ran::Window(args.file);
    };
    let mut report = Report::new(args.json, out, err);
    let code = match act(&action, &mut report) {
        Ok(()) => report.finish(),
        Err(error) => report.failed(&error),
    };
    Ran::Ended(code)
}

/// Says why the window did not come up, in both languages; the exit code.
pub fn say_failure(error: &Error, err: &mut dyn Write) -> u8 {
    Report::new(false, &mut std::io::sink(), err).failed(error)
}

fn usage_said(usage: &clap::Error, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let code = u8::from(usage.use_stderr()) * 2;
    // A closed pipe on the other side is no error of ours.
    let _ = if usage.use_stderr() {
        write!(err, "{usage}")
    } else {
        write!(out, "{usage}")
    };
    code
}

fn act(action: &Action, report: &mut Report<'_>) -> Result<()> {
    match action {
        Action::New { file } => file::new(file, report),
        Action::Sample { file, people, seed } => file::sample(file, *people, *seed, report),
        Action::Check { file } => check::check(file, report),
        Action::History { file, undo } => file::history(file, *undo, report),
    }
}
>>>>>>> main
