//! Every document as PDF, every list as xlsx.
//!
//! All files are made in a folder of their own first; only when the last one is whole do they take
//! their places, one rename each.

use super::report::Report;
use super::text;
use crate::base::{Error, Result, Say};
use crate::db::Db;
use crate::document::remarks;
use crate::exchange::export as lists;
use crate::pdf::render_watched;
use serde::Serialize;
use std::path::Path;

#[derive(Serialize)]
struct Exported<'a> {
    folder: &'a Path,
    files: Vec<String>,
    /// What whoever prints them should know.
    remarks: &'a [&'a str],
}

/// What was written.
#[derive(Default)]
struct Written {
    names: Vec<String>,
    /// Fields without a value and letters that no font has, each said once.
    remarks: Vec<Say>,
}

pub fn export(file: &Path, folder: &Path, report: &mut Report<'_>) -> Result<()> {
    let db = Db::open(file)?;
    let unfinished = folder.join(format!(".phatthana-{}", std::process::id()));
    std::fs::create_dir_all(&unfinished).map_err(failed(folder))?;
    let written = write(&db, &unfinished, report).and_then(|written| {
        settle(&unfinished, folder, &written.names)?;
        Ok(written)
    });
    // What is left of it is rubbish either way.
    let _ = std::fs::remove_dir_all(&unfinished);
    let Written { names, remarks } = written?;
    report.say(&text::exported(names.len(), folder));
    names.iter().for_each(|name| report.line(name));
    remarks.iter().for_each(|remark| report.remark(remark));
    let remarks: Vec<&str> = remarks.iter().map(Say::en).collect();
    report.json(&Exported {
        folder,
        files: names,
        remarks: &remarks,
    });
    Ok(())
}

fn failed(path: &Path) -> impl Fn(std::io::Error) -> Error {
    |source| Error::File {
        doing: text::EXPORTING,
        path: path.to_owned(),
        source,
    }
}

/// Writes everything.
fn write(db: &Db, into: &Path, report: &mut Report<'_>) -> Result<Written> {
    let mut written = Written::default();
    match crate::document::all(&db.reader()) {
        Ok(documents) => {
            for (stem, document) in documents {
                let made = render_watched(&document, &mut |_| true)?;
                written.put(into, format!("{stem}.pdf"), &made.bytes)?;
                written.remember(remarks(&document, &made));
            }
        }
        // Without a plan there is nothing to print; the lists are there all the same.
        Err(Error::Refused(_)) => report.say(&text::NO_PLAN),
        Err(other) => return Err(other),
    }
    for list in lists::all(&db.reader())? {
        let bytes = crate::workbook::bytes(&[&list.table])?;
        written.put(into, format!("{}.xlsx", list.stem), &bytes)?;
    }
    Ok(written)
}

impl Written {
    fn put(&mut self, into: &Path, name: String, bytes: &[u8]) -> Result<()> {
        let path = into.join(&name);
        std::fs::write(&path, bytes).map_err(failed(&path))?;
        self.names.push(name);
        Ok(())
    }

    fn remember(&mut self, remarks: Vec<Say>) {
        for remark in remarks {
            if !self.remarks.contains(&remark) {
                self.remarks.push(remark);
            }
        }
    }
}

fn settle(from: &Path, to: &Path, names: &[String]) -> Result<()> {
    for name in names {
        let goal = to.join(name);
        std::fs::rename(from.join(name), &goal).map_err(failed(&goal))?;
    }
    Ok(())
}
