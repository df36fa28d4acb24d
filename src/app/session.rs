//! One open file with its pages: reading before drawing, carrying out wishes after it.

use super::{features, list, text};
use crate::base::{Error, Result, Say, clock};
use crate::db::{Command, Db, Done};
use crate::org;
use crate::screen::{Choices, Entry, FileWish, Memo, Page, Place, Save, Wishes, Work};
use std::path::Path;

/// A page and how the menu knows it.
pub struct Open {
    pub entry: Entry,
    pub page: Box<dyn Page>,
}

/// What the top bar says about the file; read again after each operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub name: String,
    pub undo: Option<Say>,
    pub redo: Option<Say>,
}

/// What has to be told to the person, in order.
pub enum News {
    /// Something is done; `undo` says whether it can be taken back.
    Done {
        said: Say,
        undo: bool,
    },
    Failed(Error),
}

/// What a page wants that only the shell can give.
#[derive(Default)]
pub struct Errands {
    pub file: Option<(usize, FileWish)>,
    pub save: Option<Save>,
    pub work: Option<(usize, Work)>,
    /// A list that is to be written.
    pub list: Option<Work>,
    pub remember: Vec<(&'static str, String)>,
}

pub struct Session {
    db: Db,
    pages: Vec<Open>,
    current: usize,
    summary: Memo<(), Summary>,
    /// When something was last written, "14:03".
    saved_at: Option<String>,
    /// The failure of the page's last reading, so that it is told once.
    failed: Option<String>,
    news: Vec<News>,
}

impl Session {
    /// Opens a file.
    pub fn open(path: &Path) -> Result<Self> {
        Ok(Self::new(Db::open(path)?))
    }

    pub fn new(db: Db) -> Self {
        let open = |entry: Entry| Open {
            page: (entry.make)(),
            entry,
        };
        let pages = features::entries().into_iter().map(open).collect();
        let summary = Memo::default();
        Self {
            db,
            pages,
            current: 0,
            summary,
            saved_at: None,
            failed: None,
            news: Vec::new(),
        }
    }

    /// Gives the pages what was chosen on this computer before.
    pub fn recall(&mut self, choices: &Choices) {
        for open in &mut self.pages {
            open.page.recall(choices);
        }
    }

    pub fn db(&self) -> &Db {
        &self.db
    }

    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    pub fn saved_at(&self) -> Option<&str> {
        self.saved_at.as_deref()
    }

    pub fn pages(&self) -> impl Iterator<Item = &Entry> {
        self.pages.iter().map(|open| &open.entry)
    }

    pub fn current(&self) -> usize {
        self.current
    }

    pub fn choose(&mut self, page: usize) {
        self.current = page.min(self.pages.len().saturating_sub(1));
    }

    pub fn take_news(&mut self) -> Vec<News> {
        std::mem::take(&mut self.news)
    }

    /// Lets the page read what it shows. Runs no statement when nothing has changed.
    pub fn prepare(&mut self) {
        let reader = self.db.reader();
        let versions = self.db.versions();
        let summary = self
            .summary
            .refresh((), versions.any(), |()| summary(&self.db));
        let page = self.pages.get_mut(self.current);
        let page = page.map_or(Ok(()), |open| open.page.prepare(&reader, versions));
        let failed = summary.map(|_| ()).and(page).err();
        let words = failed.as_ref().map(ToString::to_string);
        if let Some(error) = failed.filter(|_| self.failed != words) {
            self.news.push(News::Failed(error));
        }
        self.failed = words;
    }

    /// Draws the page; nothing in reach of it can write.
    pub fn show(&mut self, ui: &mut egui::Ui) -> Wishes {
        let mut wishes = Wishes::default();
        if let Some(open) = self.pages.get_mut(self.current) {
            open.page.show(ui, &mut wishes);
        }
        wishes
    }

    /// Carries out what the current page wished; what only the shell can do comes back.
    pub fn apply(&mut self, wishes: Wishes) -> Errands {
        let page = self.current;
        for command in &wishes.commands {
            self.run(page, command.as_ref());
        }
        if wishes.undo {
            self.undo();
        }
        if wishes.redo {
            self.redo();
        }
        if let Some(place) = wishes.go {
            self.go(place);
        }
        let list = wishes.list.map(|wish| list::work(&self.db.reader(), wish));
        let list = list.transpose().unwrap_or_else(|error| {
            self.news.push(News::Failed(error));
            None
        });
        Errands {
            list,
            remember: wishes.remember,
            file: wishes.file.map(|wish| (page, wish)),
            save: wishes.save,
            work: wishes.work.map(|work| (page, work)),
        }
    }

    fn run(&mut self, page: usize, command: &dyn Command) {
        let result = self.db.transact(command);
        if let Some(open) = self.pages.get_mut(page) {
            open.page.settled(&result);
        }
        self.tell(result, true);
    }

    pub fn undo(&mut self) {
        let result = self.db.undo();
        self.tell(result, false);
    }

    pub fn redo(&mut self) {
        let result = self.db.redo();
        self.tell(result, false);
    }

    fn tell(&mut self, result: Result<Done>, undo: bool) {
        match result {
            Ok(Done {
                operation: None, ..
            }) => {}
            Ok(done) => {
                self.saved_at = Some(clock::now().format("%H:%M").to_string());
                if !done.outcome.quiet {
                    self.news.push(News::Done {
                        said: done.outcome.said,
                        undo,
                    });
                }
            }
            // Problems stand beside their fields; the page has been told.
            Err(Error::Invalid(problems)) if !problems.is_empty() => {}
            Err(error) => self.news.push(News::Failed(error)),
        }
    }

    pub fn go(&mut self, place: Place) {
        let found = self
            .pages
            .iter()
            .position(|open| open.entry.key == place.page);
        let Some(found) = found else {
            self.news
                .push(News::Failed(Error::Bug(format!("no page {}", place.page))));
            return;
        };
        self.current = found;
        if let Some(open) = self.pages.get_mut(found) {
            open.page.visit(place);
        }
    }

    /// The page that asked, to be answered.
    pub fn page(&mut self, page: usize) -> Option<&mut Box<dyn Page>> {
        self.pages.get_mut(page).map(|open| &mut open.page)
    }
}

fn summary(db: &Db) -> Result<Summary> {
    let organization = org::store::organization(&db.reader())?;
    let period = |o: org::Organization| text::file_title(&o.name, o.period);
    Ok(Summary {
        name: organization.map_or_else(|| text::UNNAMED.text().to_owned(), period),
        undo: db.next_undo()?.map(|operation| operation.name),
        redo: db.next_redo()?.map(|operation| operation.name),
    })
}
