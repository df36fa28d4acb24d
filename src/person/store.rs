//! What the assessments, the plan and the history say of people.

use super::model::{Assessed, AssessedRound, AssessedSkill, Assessments, Facts};
use super::text;
use crate::base::{Error, Result, RoundId, Score, SkillId, StaffId};
use crate::db::{self, Edit, Reader};
use crate::{assessment, framework, idp, plan, staff};
use std::collections::HashMap;

/// Everybody who serves: how the newest round stands, and in how much something is missing.
pub fn facts(db: &Reader<'_>) -> Result<HashMap<StaffId, Facts>> {
    let framework = framework::store::framework(db)?;
    let rounds = assessment::store::rounds(db)?;
    let newest = rounds.iter().find(|round| round.framework == framework.id);
    let scores = match newest {
        Some(round) => assessment::store::scores(db, round.id)?,
        None => assessment::Scores::new(),
    };
    let people = assessment::store::gaps(db, framework.id)?;
    let facts = |person: &assessment::StaffGaps| {
        let asked = person.gaps.iter().filter(|gap| gap.expected.is_some());
        let (mut all, mut done) = (0, 0);
        for gap in asked {
            all += 1;
            done += usize::from(scores.contains_key(&(person.staff, gap.skill)));
        }
        let is_known = person.gaps.iter().any(|gap| gap.gap.is_some());
        let lacking = person.gaps.iter().filter(|gap| gap.is_gap()).count();
        Facts {
            assessed: match done {
                0 => Assessed::No,
                done if done < all => Assessed::Partly,
                _ => Assessed::Whole,
            },
            gaps: is_known.then_some(lacking),
        }
    };
    Ok(people
        .iter()
        .map(|person| (person.staff, facts(person)))
        .collect())
}

/// One person over all rounds of the framework that assessments are made with.
pub fn assessments(db: &Reader<'_>, staff: StaffId) -> Result<Assessments> {
    let framework = framework::store::framework(db)?;
    let rounds: Vec<AssessedRound> = assessment::store::rounds(db)?
        .into_iter()
        .filter(|round| round.framework == framework.id)
        .map(|round| AssessedRound {
            id: round.id,
            name: text::panel::round(round.year, round.half.number()),
        })
        .collect();
    let levels = levels(db, staff)?;
    let gaps = assessment::store::person_gaps(db, staff)?.into_iter();
    let skills = gaps.map(|gap| AssessedSkill {
        levels: rounds
            .iter()
            .map(|round| levels.get(&(round.id, gap.skill)).copied())
            .collect(),
        id: gap.skill,
        code: gap.code,
        name: gap.name,
        expected: gap.expected,
        current: gap.current,
        gap: gap.gap,
    });
    Ok(Assessments {
        skills: skills.collect(),
        name: format!("{} {}", framework.name, framework.edition),
        max: Some(framework.max),
        rounds,
    })
}

/// The standing scores of one person.
fn levels(db: &Reader<'_>, staff: StaffId) -> Result<HashMap<(RoundId, SkillId), Score>> {
    let sql = "SELECT round_id, skill_id, level_hundredths FROM score
               WHERE staff_id = ? AND superseded = 0 AND level_hundredths IS NOT NULL";
    let rows = db.rows(sql, [staff], |r| Ok(((r.get(0)?, r.get(1)?), r.get(2)?)))?;
    Ok(rows.into_iter().collect())
}

/// What the plan offers a person; nothing while there is no plan.
pub fn sheet(db: &Reader<'_>, staff: StaffId) -> Result<Option<idp::Sheet>> {
    match plan::store::gathered(db) {
        Ok(from) => idp::store::sheet(db, staff, &from).map(Some),
        Err(Error::Refused(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Everything that was done to a person's own rows and to the position held, newest first.
pub fn history(db: &Reader<'_>, staff: StaffId) -> Result<Vec<Edit>> {
    let service = staff::store::service(db, staff)?;
    let mut rows = vec![("staff", staff.raw())];
    rows.extend(service.holdings.iter().map(|it| ("holding", it.id.raw())));
    rows.extend(service.duties.iter().map(|it| ("duty", it.id.raw())));
    rows.extend(
        service
            .departures
            .iter()
            .map(|it| ("departure", it.id.raw())),
    );
    let education = staff::store::education(db, staff)?;
    rows.extend(education.iter().map(|it| ("education", it.id.raw())));
    if let Some(held) = service.current() {
        rows.push(("position", held.position.raw()));
    }
    db::edits(db, &rows)
}
