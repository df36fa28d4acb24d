//! What was issued: looked for, looked at, compared with a file, given its signed copy.

use super::Brought;
use crate::base::{Error, IssueId, Notice, Result, sha256};
use crate::db::{Reader, Versions};
use crate::document::command::AttachScan;
use crate::document::model::{Issue, Verdict};
use crate::document::{rules, store, text};
use crate::pdf::Pages;
use crate::screen::{FileKind, FileWish, Memo, Save, Wishes, Work, read_whole};
use crate::ui::{PaperState, TableState};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The largest file that is read: a scan of a long book in fair quality.
const LARGEST: u64 = 64 * 1024 * 1024;

/// What a file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFor {
    Scan(IssueId),
    Verify,
}

const SCAN: &str = "scan";
const VERIFY: &str = "verify";

/// What the worker has read.
pub enum Read {
    Scan(AttachScan),
    /// The SHA-256 of the file that is to be verified.
    Verify(String),
}

/// What is to be fetched from the file for saving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetch {
    Copy,
    Scan,
}

#[derive(Default)]
pub struct Register {
    pub issues: Memo<(), Vec<Issue>>,
    /// Those that fit the search.
    pub found: Memo<String, Vec<Issue>>,
    scans: Memo<(), Vec<(IssueId, String)>>,
    pub search: String,
    pub table: TableState<IssueId>,
    pub width: Option<f32>,
    /// The pages of the chosen document as it was issued.
    pub kept: Memo<Option<IssueId>, Option<Pages>>,
    pub paper: PaperState,
    pub verdict: Option<Verdict>,
    pub wrong: Option<Notice>,
    pub fetch: Option<Fetch>,
    asked_for: Option<FileFor>,
    /// The file that answers, until the worker has it.
    chosen_file: Option<(PathBuf, FileFor)>,
    save: Option<Save>,
    attach: Option<AttachScan>,
}

impl Register {
    pub fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = versions.of(&store::TABLES);
        self.issues.refresh((), version, |()| store::issues(db))?;
        self.scans.refresh((), version, |()| store::scans(db))?;
        self.found.refresh(self.search.clone(), version, |search| {
            Ok(rules::found(&self.issues, search))
        })?;
        let chosen = self
            .table
            .selected
            .filter(|id| self.issues.iter().any(|issue| issue.id == *id));
        let fresh = self
            .kept
            .refresh(chosen, version, |id| id.map(|id| kept(db, id)).transpose())?;
        if fresh {
            self.paper = PaperState::default();
        }
        if let (Some(fetch), Some(issue)) = (self.fetch.take(), self.chosen().cloned()) {
            self.save = Some(fetched(db, &issue, fetch)?);
        }
        Ok(())
    }

    /// Hands over what waits: a file to be read, bytes to be saved, a scan to be kept. True when
    /// it takes the worker.
    pub fn wish(&mut self, wishes: &mut Wishes) -> bool {
        if let Some(save) = self.save.take() {
            wishes.save = Some(save);
        }
        if let Some(attach) = self.attach.take() {
            wishes.run(attach);
        }
        let Some((path, asked_for)) = self.chosen_file.take() else {
            return false;
        };
        wishes.work = Some(Work::new(text::READING, move |_| {
            read(&path, asked_for).map(Brought::Register)
        }));
        true
    }

    /// Asks for a file.
    pub fn ask(&mut self, asked_for: FileFor, wishes: &mut Wishes) {
        let (question, title) = match asked_for {
            FileFor::Scan(_) => (SCAN, text::OPEN_SCAN),
            FileFor::Verify => (VERIFY, text::OPEN_VERIFY),
        };
        self.asked_for = Some(asked_for);
        self.verdict = None;
        self.wrong = None;
        wishes.file = Some(FileWish {
            question,
            title,
            kind: FileKind::Open {
                endings: &["pdf", "jpg", "jpeg", "png", "tif", "tiff"],
            },
        });
    }

    pub fn file_chosen(&mut self, question: &'static str, path: PathBuf) {
        let asked_for = match question {
            SCAN | VERIFY => self.asked_for.take(),
            _ => None,
        };
        self.chosen_file = asked_for.map(|asked_for| (path, asked_for));
    }

    pub fn receive(&mut self, read: Read) {
        match read {
            Read::Scan(attach) => self.attach = Some(attach),
            Read::Verify(sha256) => {
                self.verdict = Some(rules::verdict(&self.issues, &self.scans, &sha256));
            }
        }
    }

    pub fn fail(&mut self, error: &Error) {
        self.wrong = Some(error.notice());
    }

    pub fn show(&mut self, id: IssueId) {
        self.search.clear();
        self.table.select(id);
    }

    pub fn chosen(&self) -> Option<&Issue> {
        let id = self.table.selected?;
        self.issues.iter().find(|issue| issue.id == id)
    }
}

fn kept(db: &Reader<'_>, id: IssueId) -> Result<Pages> {
    Pages::open(Arc::new(store::bytes(db, id)?))
}

fn fetched(db: &Reader<'_>, issue: &Issue, fetch: Fetch) -> Result<Save> {
    let (name, ending, bytes) = match fetch {
        Fetch::Copy => (file_name(issue), "pdf", store::bytes(db, issue.id)?),
        Fetch::Scan => {
            let name = issue.scan.clone().unwrap_or_default();
            (name, "pdf", store::scan(db, issue.id)?)
        }
    };
    Ok(Save {
        name,
        ending,
        bytes: Arc::new(bytes),
    })
}

fn file_name(issue: &Issue) -> String {
    let number = rules::plain_name(&issue.number);
    format!("{}-{number}-{}", issue.document, issue.revision)
}

fn read(path: &Path, asked_for: FileFor) -> Result<Read> {
    let bytes = read_whole(path, LARGEST, &text::READING_FILE, text::too_large(LARGEST))?;
    Ok(match asked_for {
        FileFor::Verify => Read::Verify(sha256(&bytes)),
        FileFor::Scan(issue) => Read::Scan(AttachScan {
            issue,
            name: path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
            bytes: Arc::new(bytes),
        }),
    })
}
