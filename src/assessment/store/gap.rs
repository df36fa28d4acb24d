//! Gaps: what is asked, less the level that is open. Every screen and document reads them here.

use super::grid::people;
use crate::assessment::model::{Levels, PersonGap, Round, RoundState, StaffGaps};
use crate::assessment::rules::{self, Between, Told};
use crate::base::{FrameworkId, Result, Score, SkillId, StaffId};
use crate::db::Reader;
use crate::framework::{self, Skill, Who};
use crate::org;
use crate::staff;
use std::collections::HashMap;
use std::sync::Arc;

/// A skill's words, shared by everybody's gaps.
struct Words {
    skill: SkillId,
    code: Arc<str>,
    name: Arc<str>,
}

impl Words {
    fn of(skill: &Skill) -> Self {
        Self {
            skill: skill.id,
            code: skill.code.as_str().into(),
            name: skill.name.as_str().into(),
        }
    }

    fn gap(&self, expected: Option<Score>, current: Option<Score>) -> PersonGap {
        PersonGap {
            skill: self.skill,
            code: self.code.clone(),
            name: self.name.clone(),
            expected,
            current,
            gap: rules::gap(expected, current),
        }
    }
}

/// Everybody who serves, in Thai order of names, each with every skill of the framework.
pub fn gaps(db: &Reader<'_>, framework: FrameworkId) -> Result<Vec<StaffGaps>> {
    let skills = framework::store::skills(db, framework)?;
    let words: Vec<Words> = skills.iter().map(Words::of).collect();
    let people = people(db, framework, &skills)?;
    let mut open = open_levels(db, &skills)?;
    let person = |(row, one): (staff::StaffRow, super::super::model::RoundRow)| {
        let levels = open.remove(&one.staff).unwrap_or_default();
        let known = levels.into_iter().chain(std::iter::repeat(None));
        let gaps = words.iter().zip(one.asked.iter()).zip(known);
        StaffGaps {
            staff: one.staff,
            name: one.name,
            unit: one.unit,
            unit_name: one.unit_name,
            position_name: one.position_name,
            line: one.line,
            category: row.category,
            group: one.group,
            gaps: gaps
                .map(|((words, expected), current)| words.gap(*expected, current))
                .collect(),
        }
    };
    Ok(people.into_iter().map(person).collect())
}

/// The open level of everybody in each of these skills, in their order.
fn open_levels(db: &Reader<'_>, skills: &[Skill]) -> Result<HashMap<StaffId, Vec<Option<Score>>>> {
    let at = skills.iter().enumerate().map(|(at, skill)| (skill.id, at));
    let at: HashMap<SkillId, usize> = at.collect();
    let mut all = HashMap::new();
    // They come person by person: one look into the map for each.
    let mut current: (Option<StaffId>, Vec<Option<Score>>) = (None, Vec::new());
    let sql = "SELECT staff_id, skill_id, level_hundredths FROM current_level ORDER BY staff_id, skill_id";
    db.rows(sql, [], |r| {
        let (staff, skill): (StaffId, SkillId) = (r.get(0)?, r.get(1)?);
        if current.0 != Some(staff) {
            let fresh = (Some(staff), vec![None; skills.len()]);
            if let (Some(before), levels) = std::mem::replace(&mut current, fresh) {
                all.insert(before, levels);
            }
        }
        if let Some(cell) = at.get(&skill).and_then(|at| current.1.get_mut(*at)) {
            *cell = Some(r.get(2)?);
        }
        Ok(())
    })?;
    if let (Some(last), levels) = current {
        all.insert(last, levels);
    }
    Ok(all)
}

/// One person in every skill of the main framework.
pub fn person_gaps(db: &Reader<'_>, staff: StaffId) -> Result<Vec<PersonGap>> {
    let framework = framework::store::framework(db)?.id;
    let skills = framework::store::skills(db, framework)?;
    let expectation = framework::store::expectation(db, framework)?;
    let sql = "SELECT v.line_id, v.level_id, v.category_id, m.staff_group_id FROM serving v
               LEFT JOIN staff_group_member m ON m.staff_id = v.staff_id AND m.framework_id = ?2
               WHERE v.staff_id = ?1";
    let who = db.first(sql, rusqlite::params![staff, framework], |r| {
        let post = framework::model::Post {
            line: r.get(0)?,
            level: r.get(1)?,
            category: r.get(2)?,
        };
        Ok(Who {
            staff,
            group: r.get(3)?,
            post,
        })
    })?;
    let sql = "SELECT skill_id, level_hundredths FROM current_level WHERE staff_id = ?";
    let open = db.rows(sql, [staff], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let open: HashMap<SkillId, Score> = open.into_iter().collect();
    let gap = |skill: &Skill| {
        let expected = who.and_then(|who| expectation.of(&who, skill.id));
        Words::of(skill).gap(expected, open.get(&skill.id).copied())
    };
    Ok(skills.iter().map(gap).collect())
}

/// Everything that the summary of gaps in the main framework says; `None` before its first round.
pub fn told(db: &Reader<'_>) -> Result<Option<Told>> {
    let framework = framework::store::framework(db)?;
    let rounds = super::rounds(db)?.into_iter();
    let mut rounds =
        rounds.filter(|it| it.framework == framework.id && it.state != RoundState::Draft);
    let Some(after) = rounds.next() else {
        return Ok(None);
    };
    let skills = framework::store::skills(db, framework.id)?;
    let groups = framework::store::skill_groups(db, framework.id)?;
    let people = gaps(db, framework.id)?;
    let between = match rounds.next() {
        Some(before) => Some(between(db, before, after, &skills, &people)?),
        None => None,
    };
    let units = org::store::units(db)?;
    let staff_groups = framework::store::staff_groups(db, framework.id)?;
    let (skills, by) = (
        (skills, groups.as_slice()),
        (units.as_slice(), staff_groups),
    );
    Ok(Some(Told::new(framework, skills, people, by, between)))
}

/// What has changed between two rounds, for those who serve.
pub fn between(
    db: &Reader<'_>,
    before: Round,
    after: Round,
    skills: &[Skill],
    people: &[StaffGaps],
) -> Result<Between> {
    let asked = |person: &StaffGaps| -> Levels {
        let gaps = person.gaps.iter();
        gaps.map(|gap| gap.expected).collect()
    };
    let people: Vec<_> = people.iter().map(|it| (it.staff, asked(it))).collect();
    let skills: Vec<SkillId> = skills.iter().map(|skill| skill.id).collect();
    let (older, newer) = (super::scores(db, before.id)?, super::scores(db, after.id)?);
    let changes = rules::changes(&people, &skills, &older, &newer);
    Ok(Between {
        before,
        after,
        changes,
    })
}
