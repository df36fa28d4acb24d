//! `import`: people and positions from a workbook.

use super::report::Answer;
use super::text;
use crate::base::{Error, Result, clock};
use crate::db::Db;
use crate::exchange::command::ImportStaff;
use crate::exchange::model::{Preview, RowProblem};
use crate::exchange::resolve::Words;
use crate::exchange::{heading, reading, workbook};
use serde_json::{Value, json};
use std::path::Path;

pub fn import(file: &Path, book: &Path, dry_run: bool) -> Result<Answer> {
    let mut db = Db::open(file)?;
    let (preview, command) = prepare(&db, book)?;
    if !dry_run {
        db.transact(&command)?;
    }
    let counts = preview.counts();
    let mut answer = Answer::done(text::imported(counts, dry_run), data(&preview));
    answer.problems = preview.problems.iter().map(text::row_problem).collect();
    Ok(answer)
}

fn prepare(db: &Db, path: &Path) -> Result<(Preview, ImportStaff)> {
    let refused = |reason| Error::NotOurs { path: path.to_owned(), reason };
    let book = workbook::open(path)?;
    let (sheet, mapping) = heading::choose(&book).map_err(refused)?;
    let sheet = book.sheets.get(sheet).ok_or_else(|| Error::Bug("the chosen sheet is gone".into()))?;
    let words = Words::new(&crate::staff::store::lists(&db.reader())?);
    let rows = reading::read(sheet, &mapping, &words, clock::today());
    ImportStaff::prepare(&db.reader(), rows, mapping)
}

fn data(preview: &Preview) -> Value {
    let counts = preview.counts();
    let problem = |p: &RowProblem| json!({ "row": p.row, "column": p.column, "value": p.value, "reason": p.reason.th(), "reason_en": p.reason.en() });
    let problems: Vec<Value> = preview.problems.iter().map(problem).collect();
    json!({
        "new": counts.new, "changed": counts.changed, "same": counts.same, "rejected": counts.rejected,
        "problems": problems,
    })
}
