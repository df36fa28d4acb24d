//! The program without a window: the same commands, the same documents. Never needs a display.

mod args;
mod check;
mod export;
mod file;
mod import;
mod report;
mod text;

use crate::base::{Error, Result};
use args::{Action, Args};
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
    let args = match Args::read(args) {
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
        let _ = writeln!(err, "{}", text::WRONG_USAGE.th());
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
        Action::Import {
            file,
            workbook,
            dry_run,
        } => import::import(file, workbook, *dry_run, report),
        Action::Export { file, folder } => export::export(file, folder, report),
        Action::Check { file } => check::check(file, report),
        Action::History { file, undo } => file::history(file, *undo, report),
    }
}

#[cfg(test)]
mod tests;
