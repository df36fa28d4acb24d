//! A document of everybody as files of their own, named by a pattern.

use super::Brought;
use super::preview::Made;
use super::printable::{Asked, Printable, Scope};
use crate::base::{Error, Result, Say, StaffId};
use crate::db::Reader;
use crate::document::{rules, text};
use crate::pdf::{Document, render};
use crate::screen::{FileKind, FileWish, Progress, Wishes, Work, write_whole};
use crate::staff::{self, StaffRow};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

pub const FOLDER: &str = "sheets";

/// What was typed and chosen, and how it ended.
#[derive(Default)]
pub struct Split {
    /// The name of each file, with `{name}`, `{number}` and `{id}`.
    pub pattern: String,
    pub folder: Option<PathBuf>,
    pub said: Option<Say>,
}

impl Split {
    /// For another document.
    pub fn begin(&mut self, printable: &Printable) {
        self.pattern = text::pattern(&printable.name);
        self.said = None;
    }

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
    pub fn work(
        &mut self,
        db: &Reader<'_>,
        printable: &Printable,
        scope: Scope,
    ) -> Result<Option<Work>> {
        let Some(folder) = self.folder.take() else {
            return Ok(None);
        };
        let everybody = Asked {
            scope,
            ..Asked::preview(None)
        };
        let papers = printable.papers(db, &everybody)?;
        let (people, documents): (Vec<StaffId>, Vec<_>) = papers.into_iter().unzip();
        let names = rules::file_names(&self.pattern, &rows(db, &people)?);
        let files = names.into_iter().zip(documents).collect();
        Ok(Some(Work::new(text::WRITING_SHEETS, move |progress| {
            let count = write(&folder, files, progress)?;
            let said = text::sheets_written(count, &folder);
            Ok(Brought::Preview(Made::Written(said)))
        })))
    }
}

/// The row of the staff list of each person, in their order.
fn rows(db: &Reader<'_>, people: &[StaffId]) -> Result<Vec<StaffRow>> {
    let rows = staff::store::rows(db)?.into_iter();
    let mut by_id: HashMap<_, _> = rows.filter_map(|row| Some((row.staff?, row))).collect();
    let row = |person| by_id.remove(person).unwrap_or_default();
    Ok(people.iter().map(row).collect())
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
