//! What the program remembers between two days: recent files, language, theme, size of type.
//! It lies in the user's own configuration folder, never in the municipality's file.

use crate::base::Language;
use crate::screen::Choices;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

const MOST_RECENT: usize = 6;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// Newest first.
    pub recent: Vec<PathBuf>,
    pub english: bool,
    pub dark: bool,
    /// Hundredths of the normal size; 0 means never chosen.
    pub zoom_percent: u32,
    /// What pages remember, such as columns.
    pub choices: Choices,
    #[serde(skip)]
    place: Option<PathBuf>,
}

impl Memory {
    /// From the user's folder; a missing or broken file is a fresh start.
    pub fn load() -> Self {
        let place = folder().map(|folder| folder.join("settings.json"));
        let text = place
            .as_ref()
            .and_then(|path| std::fs::read_to_string(path).ok());
        let mut memory: Self = text
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default();
        memory.place = place;
        memory
    }

    /// Kept as well as can be: not being able to remember must never stop anybody's work.
    pub fn save(&self) {
        let Some(place) = &self.place else { return };
        if let (Some(folder), Ok(text)) = (place.parent(), serde_json::to_string_pretty(self)) {
            let _ = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(place, text));
        }
    }

    /// Notes a file as the newest.
    pub fn opened(&mut self, path: &Path) {
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        self.recent.retain(|other| *other != path);
        self.recent.insert(0, path);
        self.recent.truncate(MOST_RECENT);
        self.save();
    }

    /// Notes what pages want to find again.
    pub fn keep(&mut self, choices: Vec<(&'static str, String)>) {
        if choices.is_empty() {
            return;
        }
        for (key, words) in choices {
            self.choices.insert(key.to_owned(), words);
        }
        self.save();
    }

    pub fn language(&self) -> Language {
        if self.english {
            Language::English
        } else {
            Language::Thai
        }
    }
}

fn variable(name: &str) -> Option<PathBuf> {
    std::env::var_os(name)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}

fn folder() -> Option<PathBuf> {
    let home = || variable("HOME").map(|home| home.join(".config"));
    let base = variable("APPDATA")
        .or_else(|| variable("XDG_CONFIG_HOME"))
        .or_else(home);
    base.map(|base| base.join("phatthana"))
}

/// Where officers keep their files: Documents where there is one, else the home folder.
pub fn documents() -> PathBuf {
    let home = variable("USERPROFILE")
        .or_else(|| variable("HOME"))
        .unwrap_or_else(|| PathBuf::from("."));
    let documents = home.join("Documents");
    if documents.is_dir() { documents } else { home }
}
