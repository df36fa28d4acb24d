//! The program as a whole: the start page or an open file, and what stands around both.

use super::dialogs::{Dialogs, Question};
use super::files::{Answer, FilePanel};
use super::memory::{self, Memory};
use super::session::{Errands, News, Session};
use super::start::{Start, StartWish};
use super::worker::{Owner, Worker};
use super::{frame, text};
use crate::base::{Error, Result};
use crate::db::Db;
use crate::org::command::SetOrganization;
use crate::screen::{FileKind, Save, Wishes, Work, Worked};
use crate::ui::{self, Notices};
use egui::{Context, Ui};
use std::path::{Path, PathBuf};

pub struct Shell {
    pub(super) memory: Memory,
    pub(super) session: Option<Session>,
    pub(super) worker: Worker,
    pub(super) notices: Notices<()>,
    dialogs: Box<dyn Dialogs>,
    start: Start,
    files: Option<FilePanel>,
}

impl Shell {
    pub fn new(memory: Memory, dialogs: Box<dyn Dialogs>) -> Self {
        memory.language().make_current();
        let start = Start::new(&memory::documents());
        Self {
            memory,
            session: None,
            worker: Worker::default(),
            notices: Notices::default(),
            dialogs,
            start,
            files: None,
        }
    }

    /// Type faces, colours and the remembered size, once per window.
    pub fn install(&self, context: &Context) {
        ui::install(context);
        self.dress(context);
        if self.memory.zoom_percent > 0 {
            context.set_zoom_factor(self.memory.zoom_percent.clamp(80, 200) as f32 / 100.0);
        }
    }

    pub(super) fn dress(&self, context: &Context) {
        context.set_theme(if self.memory.dark {
            egui::Theme::Dark
        } else {
            egui::Theme::Light
        });
    }

    /// The open file, for tests and for the frame.
    pub fn session(&mut self) -> Option<&mut Session> {
        self.session.as_mut()
    }

    /// Opens a file in place of the one that is open.
    ///
    /// # Errors
    /// Those of [`Db::open`]; the file that was open stays open.
    pub fn open(&mut self, path: &Path) -> Result<()> {
        self.show_session(Session::open(path)?);
        self.memory.opened(path);
        Ok(())
    }

    /// Shows a file that is open already, such as one in memory.
    pub fn show_session(&mut self, mut session: Session) {
        session.recall(&self.memory.choices);
        self.session = Some(session);
    }

    pub(super) fn close(&mut self) {
        self.worker.cancel();
        self.files = None;
        self.session = None;
    }

    /// Before drawing: answers of dialogs and of the worker, then reading.
    pub fn prepare(&mut self, context: &Context) {
        if let Some(path) = self.dialogs.poll().flatten()
            && let Some(panel) = &mut self.files
        {
            panel.chosen(path);
        }
        if let Some((owner, result)) = self.worker.poll() {
            self.worked(owner, result);
        }
        if let Some(session) = &mut self.session {
            session.prepare();
        }
        self.tell();
        if self.worker.state().is_some() {
            context.request_repaint_after(std::time::Duration::from_millis(100));
        }
    }

    fn worked(&mut self, owner: Owner, result: Result<Worked>) {
        match owner {
            Owner::Page(page) => {
                if let Some(page) = self.session.as_mut().and_then(|session| session.page(page)) {
                    page.worked(result);
                }
            }
            Owner::Shell => {
                let taken = result.and_then(|made| self.take(made));
                self.report(taken);
            }
        }
    }

    /// What the shell asked for itself: a list that was written, or the sample's file.
    fn take(&mut self, made: Worked) -> Result<()> {
        match made.downcast::<Save>() {
            Ok(save) => {
                self.files = Some(FilePanel::save(*save, &memory::documents()));
                Ok(())
            }
            Err(made) => {
                let path = made.downcast::<PathBuf>();
                let path = path.map_err(|_| Error::Bug("the sample has no path".into()))?;
                self.open(&path)
            }
        }
    }

    fn report(&mut self, result: Result<()>) {
        if let Err(error) = result {
            self.notices.error(error.notice());
        }
    }

    /// Draws everything and carries the wishes out.
    pub fn show(&mut self, ui: &mut Ui) {
        match self.session.is_some() {
            true => self.show_file(ui),
            false => self.show_start(ui),
        }
        self.show_files(ui);
        let undo = self.notices.show(ui.ctx()).is_some();
        if let (true, Some(session)) = (undo, &mut self.session) {
            session.undo();
        }
        self.tell();
    }

    fn show_file(&mut self, ui: &mut Ui) {
        let wishes = frame::show(self, ui);
        self.apply(wishes, ui.ctx());
    }

    fn apply(&mut self, wishes: Wishes, context: &Context) {
        let Some(session) = &mut self.session else {
            return;
        };
        let Errands {
            file,
            save,
            work,
            list,
            remember,
        } = session.apply(wishes);
        if let Some((page, wish)) = file {
            self.files = Some(FilePanel::open(page, wish, &memory::documents()));
        }
        if let Some(save) = save {
            self.files = Some(FilePanel::save(save, &memory::documents()));
        }
        if let Some((page, work)) = work {
            let context = context.clone();
            self.worker
                .start(Owner::Page(page), work, move || context.request_repaint());
        }
        if let Some(list) = list {
            let context = context.clone();
            self.worker
                .start(Owner::Shell, list, move || context.request_repaint());
        }
        self.memory.keep(remember);
    }

    fn tell(&mut self) {
        let Some(session) = &mut self.session else {
            return;
        };
        for news in session.take_news() {
            match news {
                News::Done { said, undo } => self.notices.say(said, undo.then_some(())),
                News::Failed(error) => self.notices.error(error.notice()),
            }
        }
    }

    fn show_start(&mut self, ui: &mut Ui) {
        let busy = self.worker.state().map(|(name, _)| name.clone());
        let wish = self.start.show(ui, &self.memory.recent, busy.as_ref());
        match wish {
            None => {}
            Some(StartWish::Sample(path)) => self.make_sample(path, ui.ctx()),
            Some(StartWish::Open(path)) => {
                let opened = self.open(&path);
                self.report(opened);
            }
            Some(StartWish::Own { path, draft }) => {
                let made = self.make_own(&path, draft);
                self.report(made);
            }
            Some(StartWish::Browse(kind)) => self.browse(kind, ui.ctx()),
        }
    }

    fn make_own(&mut self, path: &Path, draft: crate::org::model::OrganizationDraft) -> Result<()> {
        let mut db = Db::create(path)?;
        db.transact(&SetOrganization(draft))?;
        drop(db);
        self.open(path)
    }

    fn make_sample(&mut self, path: PathBuf, context: &Context) {
        if path.exists() {
            let opened = self.open(&path);
            return self.report(opened);
        }
        let context = context.clone();
        let work = Work::new(text::SAMPLE, move |_| {
            let mut db = Db::create(&path)?;
            db.transact(&crate::sample::MakeSample::default())?;
            Ok(path)
        });
        self.worker
            .start(Owner::Shell, work, move || context.request_repaint());
    }

    fn browse(&mut self, kind: FileKind, context: &Context) {
        let title = text::OPEN.text().to_owned();
        self.files = Some(FilePanel::start(kind.clone(), &memory::documents()));
        self.ask(
            Question {
                title,
                kind,
                folder: memory::documents(),
            },
            context,
        );
    }

    fn ask(&mut self, question: Question, context: &Context) {
        let context = context.clone();
        self.dialogs
            .ask(question, Box::new(move || context.request_repaint()));
    }

    fn show_files(&mut self, ui: &mut Ui) {
        let Some(panel) = &mut self.files else { return };
        match panel.show(ui) {
            None => {}
            Some(Answer::Cancel) => self.files = None,
            Some(Answer::Browse(question)) => self.ask(question, ui.ctx()),
            Some(Answer::Page {
                page,
                question,
                path,
            }) => {
                self.files = None;
                if let Some(page) = self.session.as_mut().and_then(|session| session.page(page)) {
                    page.file_chosen(question, path);
                }
            }
            Some(Answer::Start(path)) => {
                self.files = None;
                self.start.chosen(path);
            }
            Some(Answer::Saved(path)) => {
                self.files = None;
                self.notices.say(text::written(&path), None);
            }
            Some(Answer::Failed(error)) => self.notices.error(error.notice()),
        }
    }
}
