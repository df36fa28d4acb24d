//! People and positions from a workbook.

use super::report::Report;
use super::text;
use crate::base::{Error, Result, clock};
use crate::db::Db;
use crate::exchange::command::ImportStaff;
use crate::exchange::model::{Answers, Preview, RowProblem};
use crate::exchange::reading::{self, Source};
use crate::exchange::resolve::Words;
use crate::exchange::{heading, store};
use crate::screen::Progress;
use crate::workbook;
use serde::Serialize;
use std::path::Path;

#[derive(Serialize)]
struct Imported<'a> {
    new: usize,
    changed: usize,
    same: usize,
    rejected: usize,
    problems: Vec<Line<'a>>,
}

/// A cell or a row as the officer's file counts it.
#[derive(Serialize)]
struct Line<'a> {
    row: usize,
    column: &'a str,
    value: &'a str,
    reason: &'a str,
    reason_en: &'a str,
}

pub fn import(file: &Path, book: &Path, dry_run: bool, report: &mut Report<'_>) -> Result<()> {
    let mut db = Db::open(file)?;
    let (preview, command) = prepare(&db, book)?;
    if !dry_run {
        db.transact(&command)?;
    }
    for problem in &preview.problems {
        report.problem(&text::row_problem(problem));
    }
    let counts = preview.counts();
    report.say(&text::imported(counts, dry_run));
    report.json(&Imported {
        new: counts.new,
        changed: counts.changed,
        same: counts.same,
        rejected: counts.rejected,
        problems: preview.problems.iter().map(line).collect(),
    });
    Ok(())
}

fn line(problem: &RowProblem) -> Line<'_> {
    Line {
        row: problem.row,
        column: &problem.column,
        value: &problem.value,
        reason: problem.reason.th(),
        reason_en: problem.reason.en(),
    }
}

fn prepare(db: &Db, path: &Path) -> Result<(Preview, ImportStaff)> {
    let refused = |reason| Error::NotOurs {
        path: path.to_owned(),
        reason,
    };
    let book = workbook::open(path, None, &Progress::default())?;
    let (sheet, mut mapping) = heading::choose(&book).map_err(refused)?;
    store::sources(&db.reader())?.recall(&mut mapping);
    let sheet = book
        .sheets
        .get(sheet)
        .ok_or_else(|| Error::Bug("the chosen sheet is gone".into()))?;
    let words = Words::new(&crate::staff::store::lists(&db.reader())?);
    let answers = Answers::default();
    let source = Source {
        sheet,
        mapping: &mapping,
        answers: &answers,
    };
    let rows = reading::read(source, &words, clock::today(), &Progress::default())?;
    ImportStaff::prepare(&db.reader(), rows, mapping)
}
