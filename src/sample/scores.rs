//! Three rounds of digital skills: two that are closed and nearly whole, one that has begun.

use super::random::Random;
use super::text;
use crate::assessment::model::{Half, RoundDraft, RoundGrid, ScoreEdit, Weights};
use crate::assessment::store;
use crate::base::{Result, RoundId, Score};
use crate::db::Tx;
use crate::framework;
use chrono::NaiveDate;

/// How far people are from what is asked, in whole levels, and how many of a hundred: a year
/// before, and now.
const BEFORE: [(i32, usize); 4] = [(0, 40), (-1, 34), (-2, 18), (1, 8)];
const NOW: [(i32, usize); 4] = [(0, 52), (-1, 27), (-2, 9), (1, 12)];

/// Records the rounds for those who serve.
pub fn make(tx: &Tx<'_>, random: &mut Random) -> Result<()> {
    let first = round(tx, 2569, Half::First)?;
    let grid = store::grid(tx, first)?;
    record(tx, random, &grid, (first, 90), &BEFORE)?;
    store::set_closed(tx, first, NaiveDate::from_ymd_opt(2026, 3, 31))?;
    let past = round(tx, 2569, Half::Second)?;
    record(tx, random, &grid, (past, 94), &NOW)?;
    store::set_closed(tx, past, NaiveDate::from_ymd_opt(2026, 9, 30))?;
    let open = round(tx, 2570, Half::First)?;
    record(tx, random, &grid, (open, 30), &NOW)
}

fn round(tx: &Tx<'_>, year_be: i32, half: Half) -> Result<RoundId> {
    let framework = framework::store::framework(tx)?.id;
    let draft = RoundDraft {
        name: text::round(year_be, half.number()),
        half,
        ..RoundDraft::default()
    };
    store::insert_round(tx, framework, &draft, year_be, &Weights::new())
}

/// `share` people of a hundred have been assessed; most of them in every skill.
fn record(
    tx: &Tx<'_>,
    random: &mut Random,
    grid: &RoundGrid,
    (round, share): (RoundId, usize),
    distances: &[(i32, usize)],
) -> Result<()> {
    let rank = store::rank(tx, round)?;
    for row in &grid.people {
        if !random.percent(share) {
            continue;
        }
        for (skill, expected) in grid.skills.iter().zip(row.asked.iter()) {
            let Some(expected) = expected else { continue };
            if random.percent(97) {
                let edit = ScoreEdit {
                    staff: row.staff,
                    skill: skill.id,
                    level: Some(level(random, *expected, skill.max, distances)),
                };
                store::record(tx, rank, &edit)?;
            }
        }
    }
    Ok(())
}

fn level(random: &mut Random, expected: Score, max: Score, distances: &[(i32, usize)]) -> Score {
    let often: Vec<usize> = distances.iter().map(|(_, often)| *often).collect();
    let at = random.weighted(&often);
    let distance = distances.get(at).map_or(0, |(distance, _)| *distance);
    Score::from_hundredths((expected.hundredths() + distance * 100).clamp(0, max.hundredths()))
}
