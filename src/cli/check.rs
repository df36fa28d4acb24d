//! Is the file whole, and does it keep the program's own rules?

use super::report::Report;
use super::text;
use crate::base::{Result, Say};
use crate::db::{self, Db};
use crate::{org, staff};
use serde::Serialize;
use std::path::Path;

#[derive(Serialize)]
struct Checked {
    damage: Vec<String>,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Finding {
    th: String,
    en: String,
}

pub fn check(path: &Path, report: &mut Report<'_>) -> Result<()> {
    let db = Db::open(path)?;
    let damage = db::check_integrity(&db)?;
    let findings = findings(&db)?;
    for line in &damage {
        report.problem(&Say::same(line));
    }
    for said in &findings {
        report.problem(said);
    }
    if damage.is_empty() && findings.is_empty() {
        report.say(&text::SOUND);
    }
    let findings = findings
        .iter()
        .map(|said| Finding {
            th: said.th().into(),
            en: said.en().into(),
        })
        .collect();
    report.json(&Checked { damage, findings });
    Ok(())
}

/// What the program's rules find, feature by feature.
fn findings(db: &Db) -> Result<Vec<Say>> {
    let reader = db.reader();
    let mut findings = Vec::new();
    if org::store::organization(&reader)?.is_none() {
        findings.push(text::UNNAMED);
    }
    findings.extend(staff::rules::findings(&staff::store::rows(&reader)?));
    Ok(findings)
}
