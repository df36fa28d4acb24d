//! The grid of a round: whom it asks, and what is asked of them.

use super::round;
use crate::assessment::model::{RoundGrid, RoundRow, Whom};
use crate::assessment::rules::{asks, unit_and_parts};
use crate::base::{FrameworkId, LevelId, Result, RoundId, SkillId, UnitId};
use crate::db::Reader;
use crate::framework::model::Post;
use crate::framework::rules::Rows;
use crate::framework::{self, Skill, Who};
use crate::org;
use crate::staff::{self, StaffRow};
use std::collections::{HashMap, HashSet};

/// The grid of a round, with everybody who is asked and serves, in Thai order of names.
pub fn grid(db: &Reader<'_>, id: RoundId) -> Result<RoundGrid> {
    let round = round(db, id)?;
    let framework = framework::store::framework_by_id(db, round.framework)?;
    let skills = framework::store::skills(db, framework.id)?;
    let fits = fitting(db, &round.whom)?;
    let people = people(db, framework.id, &skills)?;
    let people = people.into_iter().filter(|(row, _)| fits(row));
    Ok(RoundGrid {
        people: people.map(|(_, row)| row).collect(),
        groups: framework::store::skill_groups(db, framework.id)?,
        skills,
        framework,
        round,
    })
}

/// Everybody who serves, with what the framework asks of each.
pub(super) fn people(
    db: &Reader<'_>,
    framework: FrameworkId,
    skills: &[Skill],
) -> Result<Vec<(StaffRow, RoundRow)>> {
    let groups = framework::store::members(db, framework)?;
    let expectation = framework::store::expectation(db, framework)?;
    let skills: Vec<SkillId> = skills.iter().map(|skill| skill.id).collect();
    let mut asked = Rows::new(&expectation, &skills);
    let person = |row: StaffRow| {
        let staff = row.staff?;
        let who = Who {
            staff,
            group: groups.get(&staff).copied(),
            post: Post::from(&row),
        };
        let one = RoundRow {
            staff,
            name: row.name.clone(),
            position_name: row.position_name.clone(),
            line: row.line,
            level: row.level,
            unit: row.unit,
            unit_name: row.unit_name.clone(),
            group: who.group,
            asked: asked.of(&who),
            haystack: row.haystack.clone(),
        };
        Some((row, one))
    };
    Ok(staff::store::rows(db)?
        .into_iter()
        .filter_map(person)
        .collect())
}

/// Whether a round asks somebody.
pub(super) fn fitting(db: &Reader<'_>, whom: &Whom) -> Result<impl Fn(&StaffRow) -> bool + use<>> {
    let units = org::store::units(db)?;
    let under = whom
        .units
        .iter()
        .flat_map(|unit| unit_and_parts(&units, Some(*unit)));
    let under: HashSet<UnitId> = under.flatten().collect();
    let levels = staff::store::lists(db)?.levels.into_iter();
    let types: HashMap<LevelId, String> = levels.map(|level| (level.id, level.type_name)).collect();
    let whom = whom.clone();
    Ok(move |row: &StaffRow| {
        let type_name = row.level.and_then(|level| types.get(&level));
        asks(&whom, &under, row, type_name.map(String::as_str))
    })
}
