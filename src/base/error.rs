//! What can go wrong, sorted by what the reader can do about it.

use super::Say;
use super::text;
use std::path::PathBuf;

pub type Result<T> = std::result::Result<T, Error>;

/// One thing to mend in a form or a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field's name in the draft (`"first_name"`), by which a form finds its place.
    pub field: &'static str,
    pub reason: Say,
}

impl Problem {
    pub fn new(field: &'static str, reason: Say) -> Self {
        Self { field, reason }
    }
}

/// Anything that stopped an operation. Nothing has been written when one is returned.
#[derive(Debug)]
pub enum Error {
    /// Fields to mend; the form keeps its text.
    Invalid(Vec<Problem>),
    /// A rule says no, and why.
    Refused(Say),
    /// The rows have changed since they were read: read again.
    Stale(Say),
    /// The row is not there (any more).
    NotFound(Say),
    /// Another program has the file open.
    Locked { path: PathBuf },
    /// A newer program wrote the file.
    TooNew {
        path: PathBuf,
        found: i64,
        known: i64,
    },
    /// The file is not one of ours, or not the kind that was asked for.
    NotOurs { path: PathBuf, reason: Say },
    /// The file is ours and broken.
    Damaged { path: PathBuf, detail: String },
    /// The operating system refused a file.
    File {
        doing: Say,
        path: PathBuf,
        source: std::io::Error,
    },
    /// The database refused.
    Data { doing: Say, detail: String },
    /// A document could not be made.
    Print { doing: Say, detail: String },
    /// A mistake of the program itself.
    Bug(String),
}

/// An error as it is shown: what happened, what to do next, and the rest folded away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub title: Say,
    pub what: Say,
    pub next: Say,
    pub detail: String,
}

impl Error {
    pub fn invalid(field: &'static str, reason: Say) -> Self {
        Self::Invalid(vec![Problem::new(field, reason)])
    }

    /// What a command asks of a draft's check: nothing found, or every problem beside its field.
    pub fn require(problems: Vec<Problem>) -> Result<()> {
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Self::Invalid(problems))
        }
    }

    /// The problems beside fields, if that is what this is.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Invalid(problems) => problems,
            _ => &[],
        }
    }

    /// The one place where an error becomes words.
    pub fn notice(&self) -> Notice {
        let (title, what, next) = match self {
            Self::Invalid(problems) => {
                let reasons = problems.iter().map(|p| &p.reason);
                (text::INVALID, text::join(reasons), text::MEND)
            }
            Self::Refused(reason) => (text::REFUSED, reason.clone(), text::NOTHING_WRITTEN),
            Self::Stale(what) => (text::STALE, what.clone(), text::LOOK_AGAIN),
            Self::NotFound(what) => (text::NOT_FOUND, what.clone(), text::LOOK_AGAIN),
            Self::Locked { path } => (text::LOCKED, text::locked(path), text::CLOSE_OTHER),
            Self::TooNew { path, found, known } => {
                let what = text::too_new(path, *found, *known);
                (text::TOO_NEW, what, text::UPDATE)
            }
            Self::NotOurs { path, reason } => {
                let what = text::about_file(path, reason);
                (text::NOT_OURS, what, text::CHOOSE_OTHER)
            }
            Self::Damaged { path, .. } => (text::DAMAGED, text::damaged(path), text::RESTORE),
            Self::File {
                doing,
                path,
                source,
            } => {
                let what = text::file_refused(path, source);
                (doing.clone(), what, text::CHECK_FOLDER)
            }
            Self::Data { doing, .. } => (doing.clone(), text::DATA, text::NOTHING_WRITTEN),
            Self::Print { doing, .. } => (doing.clone(), text::PRINT, text::NOTHING_WRITTEN),
            Self::Bug(_) => (text::BUG, text::BUG_WHAT, text::BUG_NEXT),
        };
        Notice {
            title,
            what,
            next,
            detail: self.detail(),
        }
    }

    /// What only a technician can read; empty where the words say all.
    fn detail(&self) -> String {
        match self {
            Self::Damaged { detail, .. }
            | Self::Data { detail, .. }
            | Self::Print { detail, .. }
            | Self::Bug(detail) => detail.clone(),
            Self::File { source, .. } => source.to_string(),
            _ => String::new(),
        }
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let notice = self.notice();
        write!(f, "{}: {}", notice.title, notice.what)?;
        if !notice.detail.is_empty() {
            write!(f, " ({})", notice.detail)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
