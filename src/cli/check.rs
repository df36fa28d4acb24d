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
}
