<<<<<<< HEAD
//! `check`: is the file whole, and does it keep the program's own rules?

use super::report::Answer;
use super::text;
use crate::base::{Result, Say};
use crate::db::{Db, check_integrity};
use serde_json::{Value, json};
use std::path::Path;

pub fn check(file: &Path) -> Result<Answer> {
    let db = Db::open(file)?;
    let damage = check_integrity(&db)?;
    let mut found: Vec<Say> = damage.iter().map(|detail| text::damage(detail)).collect();
    found.extend(crate::exchange::findings::all(&db.reader())?);
    let said = if found.is_empty() { text::ALL_WELL } else { text::FOUND };
    let finding = |say: &Say| json!({ "reason": say.th(), "reason_en": say.en() });
    let list: Vec<Value> = found.iter().map(finding).collect();
    let mut answer = Answer::done(said, json!({ "ok": found.is_empty(), "findings": list }));
    answer.problems = found;
    Ok(answer)
=======
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
>>>>>>> main
}
