//! Every document as PDF, every list as xlsx.
//!
//! All files are made in a folder of their own first; only when the last one is whole do they take
//! their places, one rename each.

use super::report::Report;
use super::text;
use crate::base::{Error, Result};
use crate::db::Db;
use crate::exchange::export as lists;
use serde::Serialize;
use std::path::Path;

#[derive(Serialize)]
struct Exported<'a> {
    folder: &'a Path,
    files: Vec<String>,
}

pub fn export(file: &Path, folder: &Path, report: &mut Report<'_>) -> Result<()> {
    let db = Db::open(file)?;
    let unfinished = folder.join(format!(".phatthana-{}", std::process::id()));
    std::fs::create_dir_all(&unfinished).map_err(failed(folder))?;
    let written =
        write(&db, &unfinished, report).and_then(|names| settle(&unfinished, folder, names));
    // What is left of it is rubbish either way.
    let _ = std::fs::remove_dir_all(&unfinished);
    let files = written?;
    report.say(&text::exported(files.len(), folder));
    files.iter().for_each(|name| report.line(name));
    report.json(&Exported { folder, files });
    Ok(())
}

fn failed(path: &Path) -> impl Fn(std::io::Error) -> Error {
    |source| Error::File {
        doing: text::EXPORTING,
        path: path.to_owned(),
        source,
    }
}

/// Writes everything; the names of the files.
fn write(db: &Db, into: &Path, report: &mut Report<'_>) -> Result<Vec<String>> {
    let mut names = Vec::new();
    let mut put = |name: String, bytes: &[u8]| {
        let path = into.join(&name);
        std::fs::write(&path, bytes).map_err(failed(&path))?;
        names.push(name);
        Ok::<(), Error>(())
    };
    match crate::document::all(&db.reader()) {
        Ok(documents) => {
            for (stem, document) in documents {
                put(format!("{stem}.pdf"), &crate::pdf::render(&document)?)?;
            }
        }
        // Without a plan there is nothing to print; the lists are there all the same.
        Err(Error::Refused(_)) => report.say(&text::NO_PLAN),
        Err(other) => return Err(other),
    }
    for list in lists::all(&db.reader())? {
        put(
            format!("{}.xlsx", list.stem),
            &lists::workbook(&list.table)?,
        )?;
    }
    Ok(names)
}

fn settle(from: &Path, to: &Path, names: Vec<String>) -> Result<Vec<String>> {
    for name in &names {
        let goal = to.join(name);
        std::fs::rename(from.join(name), &goal).map_err(failed(&goal))?;
    }
    Ok(names)
}
