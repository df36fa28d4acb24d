//! Two rounds of digital skills: one that is closed and nearly whole, one that has begun.

use super::random::Random;
use super::text;
use crate::assessment::model::{Half, RoundDraft, ScoreEdit};
use crate::assessment::store;
use crate::base::{Result, RoundId, Score};
use crate::db::Tx;
use crate::framework;
use chrono::NaiveDate;

/// How far people are from what is asked, in whole levels, and how many of a hundred.
const DISTANCES: [(i32, usize); 4] = [(0, 52), (-1, 27), (-2, 9), (1, 12)];

/// Records both rounds for those who serve.
pub fn make(tx: &Tx<'_>, random: &mut Random) -> Result<()> {
    let past = round(tx, 2569, Half::Second)?;
    record(tx, random, past, 94)?;
    store::set_closed(tx, past, NaiveDate::from_ymd_opt(2026, 9, 30))?;
    let open = round(tx, 2570, Half::First)?;
    record(tx, random, open, 30)
}

fn round(tx: &Tx<'_>, year_be: i32, half: Half) -> Result<RoundId> {
    let framework = framework::store::framework(tx)?.id;
    let name = text::round(year_be, half.number());
    let draft = RoundDraft {
        id: None,
        name,
        year: year_be.to_string(),
        half,
    };
    store::insert_round(tx, framework, &draft, year_be)
}

/// `share` people of a hundred have been assessed; most of them in every skill.
fn record(tx: &Tx<'_>, random: &mut Random, round: RoundId, share: usize) -> Result<()> {
    let grid = store::grid(tx, round)?;
    for row in &grid.people {
        if !random.percent(share) {
            continue;
        }
        for skill in &grid.skills {
            let Some(expected) = grid.expected(row, skill.id) else {
                continue;
            };
            if random.percent(97) {
                let level = Some(level(random, expected, grid.framework.max));
                store::record(
                    tx,
                    round,
                    &ScoreEdit {
                        staff: row.staff,
                        skill: skill.id,
                        level,
                    },
                )?;
            }
        }
    }
    Ok(())
}

fn level(random: &mut Random, expected: Score, max: Score) -> Score {
    let at = random.weighted(&DISTANCES.map(|(_, often)| often));
    let distance = DISTANCES.get(at).map_or(0, |(distance, _)| *distance);
    Score::from_hundredths((expected.hundredths() + distance * 100).clamp(0, max.hundredths()))
}
