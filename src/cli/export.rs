//! `export`: every document as PDF, every list as xlsx.
//!
//! All files are made in a folder of their own first; only when the last one is whole do they take
//! their places, one rename each.

use super::report::Answer;
use super::text;
use crate::base::{Error, Result, Say};
use crate::db::Db;
use crate::exchange::export as lists;
use serde_json::json;
use std::path::{Path, PathBuf};

pub fn export(file: &Path, folder: &Path) -> Result<Answer> {
    let db = Db::open(file)?;
    let unfinished = folder.join(format!(".phatthana-{}", std::process::id()));
    std::fs::create_dir_all(&unfinished).map_err(failed(folder))?;
    let written = write(&db, &unfinished).and_then(|names| settle(&unfinished, folder, names));
    // What is left of it is rubbish either way.
    let _ = std::fs::remove_dir_all(&unfinished);
    let names = written?;
    let mut answer = Answer::done(text::exported(names.len(), folder), json!({ "folder": folder, "files": names }));
    answer.lines = names.into_iter().map(Say::same).collect();
    Ok(answer)
}

fn failed(path: &Path) -> impl Fn(std::io::Error) -> Error {
    |source| Error::File { doing: text::EXPORTING, path: path.to_owned(), source }
}

/// Writes everything; the names of the files.
fn write(db: &Db, into: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    let mut put = |name: String, bytes: &[u8]| {
        let path = into.join(&name);
        std::fs::write(&path, bytes).map_err(failed(&path))?;
        names.push(name);
        Ok::<(), Error>(())
    };
    for list in lists::all(&db.reader())? {
        put(format!("{}.xlsx", list.stem), &lists::workbook(&list.table)?)?;
    }
    Ok(names)
}

fn settle(from: &Path, to: &Path, names: Vec<String>) -> Result<Vec<String>> {
    for name in &names {
        let goal: PathBuf = to.join(name);
        std::fs::rename(from.join(name), &goal).map_err(failed(&goal))?;
    }
    Ok(names)
}
