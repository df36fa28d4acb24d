//! Everybody's sheets as files of their own, named by a pattern.

use super::Brought;
use super::preview::Made;
use super::printable::sheets;
use crate::base::{Error, Result, Say, clock};
use crate::db::Reader;
use crate::document::{rules, text};
use crate::pdf::{Document, render};
use crate::plan;
use crate::screen::{FileKind, FileWish, Progress, Wishes, Work, write_whole};
use std::path::{Path, PathBuf};

pub const FOLDER: &str = "sheets";

/// What was typed and chosen, and how it ended.
pub struct Split {
    /// The name of each file, with `{name}`, `{number}` and `{id}`.
    pub pattern: String,
    pub folder: Option<PathBuf>,
    pub said: Option<Say>,
}

impl Default for Split {
    fn default() -> Self {
        Self {
            pattern: text::PATTERN.to_owned(),
            folder: None,
            said: None,
        }
    }
}

impl Split {
    /// Asks for the folder.
    pub fn ask(&mut self, wishes: &mut Wishes) {
        self.said = None;
        wishes.file = Some(FileWish {
            question: FOLDER,
            title: text::CHOOSE_FOLDER,
            kind: FileKind::Folder,
        });
    }

    /// The work of writing every file, once the folder is chosen.
    pub fn work(&mut self, db: &Reader<'_>) -> Result<Option<Work>> {
        let Some(folder) = self.folder.take() else {
            return Ok(None);
        };
        let from = plan::store::gathered(db)?;
        let sheets = sheets(db, &from, clock::today())?;
        let (people, documents): (Vec<_>, Vec<_>) = sheets.into_iter().unzip();
        let names = rules::file_names(&self.pattern, &people);
        let files = names.into_iter().zip(documents).collect();
        Ok(Some(Work::new(text::WRITING_SHEETS, move |progress| {
            let count = write(&folder, files, progress)?;
            let said = text::sheets_written(count, &folder);
            Ok(Brought::Preview(Made::Written(said)))
        })))
    }
}

fn write(folder: &Path, files: Vec<(String, Document)>, progress: &Progress) -> Result<usize> {
    let all = files.len();
    for (done, (name, document)) in files.into_iter().enumerate() {
        if progress.cancelled() {
            return Err(Error::Refused(text::stopped(done, all)));
        }
        let path = folder.join(name).with_extension("pdf");
        write_whole(&path, &render(&document)?, &text::WRITING_SHEETS)?;
        progress.report(done + 1, all);
    }
    Ok(all)
}
