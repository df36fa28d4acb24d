//! The contract between the shell and the features.
//!
//! A [`Page`] is asked to `prepare` (it may read), then to `show` (it may only draw and wish).
//! The shell carries the [`Wishes`] out afterwards and tells the page how it ended. Nothing on
//! a page can write, and nothing that draws can read.

mod file;
mod list;
mod memo;
pub mod text;
mod work;

pub use file::{read_whole, write_whole};
pub use list::{Keys, ListForm, ListKeys, ListWish, take_out};
pub use memo::Memo;
pub use work::{Progress, Work, Worked};

use crate::base::{Error, Problem, Result, Say};
use crate::db::{Command, Done, Reader, Versions};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What the person is to mend, when a command was refused for it.
pub fn problems_of(result: &Result<Done>) -> Vec<Problem> {
    let error = result.as_ref().err();
    error.map(Error::problems).unwrap_or_default().to_vec()
}

/// Where in the program: a page by its key, a part of it, and a row there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    pub page: &'static str,
    /// A tab, or a kind of rows, by the key that the page's feature gives it.
    pub part: Option<&'static str>,
    pub row: Option<i64>,
}

impl Place {
    pub const fn page(page: &'static str) -> Self {
        Self {
            page,
            part: None,
            row: None,
        }
    }

    pub const fn row(page: &'static str, row: i64) -> Self {
        Self {
            row: Some(row),
            ..Self::page(page)
        }
    }

    #[must_use]
    pub const fn part(self, part: &'static str) -> Self {
        Self {
            part: Some(part),
            ..self
        }
    }
}

/// One page of the window.
pub trait Page {
    /// Reads what it shows, through [`Memo`]s, so that an unchanged page asks nothing.
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()>;

    /// Draws itself and says what the person wishes.
    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes);

    /// Somebody was sent here.
    fn visit(&mut self, _place: Place) {}

    /// How a command that this page asked for ended.
    fn settled(&mut self, _result: &Result<Done>) {}

    /// The file or folder that answers a [`FileWish`] of this page.
    fn file_chosen(&mut self, _question: &'static str, _path: PathBuf) {}

    /// What was chosen on this computer before, once, when the file is opened.
    fn recall(&mut self, _choices: &Choices) {}

    /// What a [`Work`] of this page brought.
    fn worked(&mut self, _result: Result<Worked>) {}
}

/// What somebody likes to see on this computer, such as the columns of a list: by a key of the
/// page's own, in the page's own words. No data of the file stands here.
pub type Choices = BTreeMap<String, String>;

/// A page as the menus know it.
#[derive(Clone)]
pub struct Entry {
    pub key: &'static str,
    pub name: Say,
    pub icon: crate::ui::Icon,
    pub make: fn() -> Box<dyn Page>,
    /// A line stands before it: what follows is no step of the year's work.
    pub apart: bool,
}

impl Entry {
    pub const fn new(
        key: &'static str,
        name: Say,
        icon: crate::ui::Icon,
        make: fn() -> Box<dyn Page>,
    ) -> Self {
        Self {
            key,
            name,
            icon,
            make,
            apart: false,
        }
    }

    #[must_use]
    pub fn apart(self) -> Self {
        Self {
            apart: true,
            ..self
        }
    }
}

/// Asks for a file by the system's dialog.
#[derive(Clone, Debug)]
pub struct FileWish {
    /// Comes back with the answer, so that a page may ask more than one thing.
    pub question: &'static str,
    pub title: Say,
    pub kind: FileKind,
}

#[derive(Clone, Debug)]
pub enum FileKind {
    /// An existing file with one of these endings.
    Open { endings: &'static [&'static str] },
    /// A new file; the name is a suggestion.
    Save { name: String, ending: &'static str },
    /// A folder.
    Folder,
}

/// Bytes to be saved where the officer says.
pub struct Save {
    pub name: String,
    pub ending: &'static str,
    pub bytes: std::sync::Arc<Vec<u8>>,
}

/// What a person wishes, said while drawing and carried out by the shell afterwards.
#[derive(Default)]
pub struct Wishes {
    pub commands: Vec<Box<dyn Command>>,
    pub go: Option<Place>,
    pub file: Option<FileWish>,
    pub save: Option<Save>,
    pub work: Option<Work>,
    pub list: Option<ListWish>,
    pub remember: Vec<(&'static str, String)>,
    pub undo: bool,
    pub redo: bool,
}

impl Wishes {
    pub fn run(&mut self, command: impl Command + 'static) {
        self.commands.push(Box::new(command));
    }

    pub fn go(&mut self, place: Place) {
        self.go = Some(place);
    }

    /// Keeps a choice on this computer, for [`Page::recall`].
    pub fn remember(&mut self, key: &'static str, words: String) {
        self.remember.push((key, words));
    }
}
