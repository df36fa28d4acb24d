//! How far every round has come, in one pass over the standing scores.

use super::grid::{fitting, people};
use super::rounds;
use crate::assessment::model::{Levels, Progress, Round};
use crate::base::{FrameworkId, Result, RoundId, SkillId, StaffId};
use crate::db::Reader;
use crate::framework;
use std::collections::HashMap;

/// What one framework asks of everybody who serves.
struct Asked {
    at: HashMap<SkillId, usize>,
    people: HashMap<StaffId, Levels>,
}

/// How far each round has come among those whom it asks.
pub fn progress(db: &Reader<'_>) -> Result<HashMap<RoundId, Progress>> {
    let rounds = rounds(db)?;
    let mut asked: HashMap<FrameworkId, Asked> = HashMap::new();
    let mut all: HashMap<RoundId, Counting> = HashMap::new();
    for round in &rounds {
        let skills = framework::store::skills(db, round.framework)?;
        let people = people(db, round.framework, &skills)?;
        let fits = fitting(db, &round.whom)?;
        let counting = Counting {
            round,
            people: people
                .iter()
                .filter(|(row, _)| fits(row))
                .map(|(_, row)| (row.staff, 0))
                .collect(),
        };
        all.insert(round.id, counting);
        let at = skills.iter().enumerate().map(|(at, skill)| (skill.id, at));
        asked.entry(round.framework).or_insert_with(|| Asked {
            at: at.collect(),
            people: people
                .into_iter()
                .map(|(_, row)| (row.staff, row.asked))
                .collect(),
        });
    }
    count(db, &mut all, &asked)?;
    let told = all.into_iter();
    Ok(told
        .map(|(id, counting)| (id, counting.progress(&asked)))
        .collect())
}

/// How many scores each person has: those in skills of which a level is asked, and in the low bit
/// whether there is any at all.
struct Counting<'a> {
    round: &'a Round,
    people: HashMap<StaffId, u32>,
}

fn count(
    db: &Reader<'_>,
    all: &mut HashMap<RoundId, Counting<'_>>,
    asked: &HashMap<FrameworkId, Asked>,
) -> Result<()> {
    let sql = "SELECT staff_id, skill_id, round_id FROM score
               WHERE superseded = 0 AND level_hundredths IS NOT NULL";
    db.rows(sql, [], |r| {
        let (staff, skill, round): (StaffId, SkillId, RoundId) = (r.get(0)?, r.get(1)?, r.get(2)?);
        let Some(counting) = all.get_mut(&round) else {
            return Ok(());
        };
        let known = asked.get(&counting.round.framework);
        if let Some(asked) = known
            && let Some(at) = asked.at.get(&skill)
            && let Some(count) = counting.people.get_mut(&staff)
        {
            let levels = asked.people.get(&staff);
            let is_asked = levels.is_some_and(|it| it.get(*at).is_some_and(Option::is_some));
            *count = (*count | 1) + 2 * u32::from(is_asked);
        }
        Ok(())
    })
    .map(drop)
}

impl Counting<'_> {
    fn progress(&self, asked: &HashMap<FrameworkId, Asked>) -> Progress {
        let mut progress = Progress {
            people: self.people.len(),
            ..Progress::default()
        };
        let asked = asked.get(&self.round.framework);
        for (staff, count) in self.people.iter().filter(|(_, count)| **count > 0) {
            let levels = asked.and_then(|asked| asked.people.get(staff));
            let wanted = levels.map_or(0, |levels| levels.iter().flatten().count());
            if (count >> 1) as usize >= wanted {
                progress.complete += 1;
            } else {
                progress.begun += 1;
            }
        }
        progress
    }
}
