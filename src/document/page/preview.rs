//! One document as it will be saved, and how it is issued.

use super::Brought;
use super::lists;
use super::printable::{Asked, Printable, Scope};
use super::signing::SigningPanel;
use super::split::Split;
use super::whom::Whom;
use crate::base::{Error, Notice, Problem, Result, Say, StaffId, clock, date, sha256};
use crate::db::{Done, Reader, Versions};
use crate::document::command::IssueDocument;
use crate::document::model::{ArabicDigits, Issue, IssueDraft};
use crate::document::{rules, store, text};
use crate::pdf::{Document, Pages, Rendered, Seal, dump, lay_out, render_watched};
use crate::plan;
use crate::screen::{Memo, Progress, Save, Wishes, Work};
use crate::ui::PaperState;
use std::sync::Arc;

/// What is shown: which document, about whom, from which state of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    key: &'static str,
    person: Option<StaffId>,
    scope: Scope,
    version: u64,
}

/// What the worker has made.
pub enum Made {
    Shown(Question, Arc<Vec<u8>>, Vec<Say>),
    Sealed(Box<IssueDocument>),
    /// Files of their own, and what is to be said of them.
    Written(Say),
}

/// A document as it will be saved.
pub struct Shown {
    pub bytes: Arc<Vec<u8>>,
    pub pages: Pages,
    /// What whoever prints it should know: fields without a value, letters that no font has.
    pub remarks: Vec<Say>,
}

#[derive(Default)]
pub struct Preview {
    pub(in crate::document) key: Option<&'static str>,
    /// The chosen document was not clicked on in the list: it is to be brought into view.
    pub(in crate::document) reveal: bool,
    pub(in crate::document) whom: Whom,
    pub(in crate::document) carries_sums: Memo<(), bool>,
    pub(in crate::document) digits: Memo<Option<&'static str>, ArabicDigits>,
    /// Made and waiting for the worker.
    waiting: Option<Work>,
    /// What was asked of the worker last.
    asked: Option<Question>,
    pub(in crate::document) shown: Option<Shown>,
    pub(in crate::document) paper: PaperState,
    pub(in crate::document) wrong: Option<Notice>,
    /// The form of issuing, while it is open.
    pub(in crate::document) draft: Option<IssueDraft>,
    pub(in crate::document) problems: Vec<Problem>,
    /// The form was sent: the document is to be sealed.
    pub(in crate::document) seal: bool,
    /// Sealed, and on its way into the register.
    sealed: Option<Box<IssueDocument>>,
    issuing: bool,
    /// The list that is shown is to be saved as a workbook.
    pub(in crate::document) workbook: bool,
    save: Option<Save>,
    pub(in crate::document) split: Split,
    pub(in crate::document) signing: SigningPanel,
}

impl Preview {
    pub fn prepare(
        &mut self,
        db: &Reader<'_>,
        versions: &Versions,
        issues: &[Issue],
    ) -> Result<()> {
        self.whom.prepare(db, versions)?;
        let settings = versions.of(&["setting"]);
        self.carries_sums
            .refresh((), settings, |()| plan::store::carries_sums(db))?;
        self.digits.refresh(self.key, settings, |key| {
            key.map_or(Ok(ArabicDigits::default()), |key| store::digits(db, key))
        })?;
        self.signing.prepare(db, versions, self.key)?;
        let Some(printable) = self.printable() else {
            return Ok(());
        };
        if let Some(work) = self
            .split
            .work(db, printable, self.whom.scope_of(printable))?
        {
            self.waiting = Some(work);
            return Ok(());
        }
        if std::mem::take(&mut self.workbook) {
            self.save = Some(Save {
                name: printable.key.to_owned(),
                ending: "xlsx",
                bytes: Arc::new(lists::workbook(db, printable.key)?),
            });
        }
        if std::mem::take(&mut self.seal) {
            self.seal_now(db, printable, issues);
        }
        let question = Question {
            key: printable.key,
            person: self.whom.person_of(printable),
            scope: self.whom.scope_of(printable),
            version: versions.any(),
        };
        if self.asked.as_ref() == Some(&question) || self.waiting.is_some() {
            return Ok(());
        }
        self.asked = Some(question.clone());
        let asked = Asked {
            scope: question.scope,
            ..Asked::preview(question.person)
        };
        match printable.make(db, &asked) {
            Ok(document) => self.waiting = Some(rendering(printable, question, document)),
            Err(error) => self.fail(&error),
        }
        Ok(())
    }

    /// The worker was taken away: what is shown has to be made again.
    pub fn forget(&mut self) {
        self.asked = None;
    }

    /// Hands the worker what waits for it, and the sealed document to the register.
    pub fn wish(&mut self, wishes: &mut Wishes) {
        if let Some(work) = self.waiting.take() {
            wishes.work = Some(work);
        }
        if let Some(save) = self.save.take() {
            wishes.save = Some(save);
        }
        if let Some(sealed) = self.sealed.take() {
            self.issuing = true;
            wishes.run(*sealed);
        }
    }

    /// Makes the document once more with the day that was typed, and seals it.
    fn seal_now(&mut self, db: &Reader<'_>, printable: &Printable, issues: &[Issue]) {
        match self.sealing(db, printable, issues) {
            Ok(work) => self.waiting = Some(work),
            Err(Error::Invalid(problems)) => self.problems = problems,
            Err(error) => self.fail(&error),
        }
    }

    fn sealing(&self, db: &Reader<'_>, printable: &Printable, issues: &[Issue]) -> Result<Work> {
        let draft = self.draft.clone().unwrap_or_default();
        let (number, day) = rules::check(&draft).map_err(Error::Invalid)?;
        let staff = self.whom.person_of(printable);
        let revision = rules::next_revision(issues, printable.key, staff, &number)
            .map_err(|problem| Error::Invalid(vec![problem]))?;
        let asked = Asked {
            staff,
            scope: self.whom.scope_of(printable),
            day,
            number: &number,
        };
        let document = printable.make(db, &asked)?;
        let issue = IssueDocument {
            document: printable.key.to_owned(),
            staff,
            title: document.title.clone(),
            draft: IssueDraft { number, ..draft },
            revision,
            fingerprint: String::new(),
            bytes: Arc::default(),
        };
        Ok(Work::new(text::SEALING, move |progress| {
            let sealed = seal(document, issue, progress)?;
            Ok(Brought::Preview(Made::Sealed(Box::new(sealed))))
        }))
    }

    pub fn receive(&mut self, made: Made) {
        match made {
            // What was asked for since then is on its way.
            Made::Shown(question, ..) if self.asked.as_ref() != Some(&question) => {}
            Made::Shown(_, bytes, remarks) => self.open(bytes, remarks),
            Made::Sealed(sealed) => self.sealed = Some(sealed),
            Made::Written(said) => {
                self.split.said = Some(said);
                self.forget();
            }
        }
    }

    /// How issuing ended: the row of the register that was made.
    pub fn settled(&mut self, result: &Result<Done>) -> Option<i64> {
        if !std::mem::take(&mut self.issuing) {
            return None;
        }
        match result {
            Ok(done) => {
                self.close_form();
                done.outcome.created
            }
            Err(error) => {
                self.problems = error.problems().to_vec();
                None
            }
        }
    }

    fn open(&mut self, bytes: Arc<Vec<u8>>, remarks: Vec<Say>) {
        match Pages::open(bytes.clone()) {
            Ok(pages) => {
                self.shown = Some(Shown {
                    bytes,
                    pages,
                    remarks,
                });
                self.paper = PaperState::default();
                self.wrong = None;
            }
            Err(error) => self.fail(&error),
        }
    }

    pub fn fail(&mut self, error: &Error) {
        self.shown = None;
        self.wrong = Some(error.notice());
    }

    pub(in crate::document) fn printable(&self) -> Option<&'static Printable> {
        Printable::find(self.key?)
    }

    pub(in crate::document) fn choose(&mut self, key: &'static str) {
        self.key = Some(key);
        self.forget();
        self.shown = None;
        self.wrong = None;
        if let Some(printable) = self.printable() {
            self.split.begin(printable);
        }
        self.close_form();
    }

    /// Opens the form of issuing, dated today.
    pub(in crate::document) fn begin_issue(&mut self) {
        self.draft = Some(IssueDraft {
            number: String::new(),
            issued_on: date::numeric(clock::today()),
        });
        self.problems.clear();
    }

    pub(in crate::document) fn close_form(&mut self) {
        self.draft = None;
        self.problems.clear();
        self.signing.close();
    }
}

fn rendering(printable: &Printable, question: Question, document: Document) -> Work {
    Work::new(text::making(&printable.name), move |progress| {
        let made = rendered(&document, progress)?;
        let remarks = remarks(&document, &made);
        let bytes = Arc::new(made.bytes);
        Ok(Brought::Preview(Made::Shown(question, bytes, remarks)))
    })
}

/// What whoever prints it should know: fields without a value, letters that no font has.
pub fn remarks(document: &Document, made: &Rendered) -> Vec<Say> {
    let open = document.open.iter().map(|field| text::open_field(field));
    let missing = made.missing.iter();
    open.chain(missing.map(|(letter, place)| text::missing(*letter, place)))
        .collect()
}

fn rendered(document: &Document, progress: &Progress) -> Result<Rendered> {
    let mut watch = |share: f32| {
        progress.report((share * 1000.0) as usize, 1000);
        !progress.cancelled()
    };
    render_watched(document, &mut watch)
}

/// The fingerprint is that of the pages without the seal; the seal then says it.
fn seal(
    mut document: Document,
    issue: IssueDocument,
    progress: &Progress,
) -> Result<IssueDocument> {
    let fingerprint = sha256(dump(&lay_out(&document)?).as_bytes());
    let (number, revision) = (&issue.draft.number, issue.revision);
    document.seal = Some(Seal {
        code: text::code(number, revision, &fingerprint),
        words: text::seal(number, revision, &fingerprint),
    });
    let bytes = Arc::new(rendered(&document, progress)?.bytes);
    Ok(IssueDocument {
        fingerprint,
        bytes,
        ..issue
    })
}
