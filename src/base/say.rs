//! Words for people, Thai and English side by side.
//!
//! Every sentence that a person reads is a [`Say`]. It carries both languages to the place
//! where it is shown, because only that place knows the reader: the window shows one language,
//! the command line says both when something goes wrong.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

/// The language of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    Thai,
    English,
}

thread_local! {
    static CURRENT: Cell<Language> = const { Cell::new(Language::Thai) };
}

impl Language {
    /// The language of this thread; Thai until somebody chooses otherwise.
    pub fn current() -> Self {
        CURRENT.with(Cell::get)
    }

    /// Switches this thread's language at once.
    pub fn make_current(self) {
        CURRENT.with(|current| current.set(self));
    }
}

/// One sentence or word in Thai and English.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Say {
    th: Cow<'static, str>,
    en: Cow<'static, str>,
}

impl Say {
    /// Words known when the program is written.
    pub const fn new(th: &'static str, en: &'static str) -> Self {
        Self {
            th: Cow::Borrowed(th),
            en: Cow::Borrowed(en),
        }
    }

    /// Words made while the program runs.
    pub fn of(th: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            th: Cow::Owned(th.into()),
            en: Cow::Owned(en.into()),
        }
    }

    /// The officer's own words, the same in both languages.
    pub fn same(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            th: Cow::Owned(text.clone()),
            en: Cow::Owned(text),
        }
    }

    /// In the language of this thread.
    pub fn text(&self) -> &str {
        match Language::current() {
            Language::Thai => &self.th,
            Language::English => &self.en,
        }
    }

    /// In Thai.
    pub fn th(&self) -> &str {
        &self.th
    }

    /// In English.
    pub fn en(&self) -> &str {
        &self.en
    }
}

impl fmt::Display for Say {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}
