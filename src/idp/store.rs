//! People's sheets and profiles from the file.

use super::model::{Profile, Sheet};
use crate::assessment::{self, Round, Scores};
use crate::base::{Result, StaffId};
use crate::db::Reader;
use crate::plan::rules::Gathered;
use crate::staff;

/// One person's sheet within what was gathered for the plan.
pub fn sheet(db: &Reader<'_>, id: StaffId, from: &Gathered) -> Result<Sheet> {
    Ok(Sheet::new(staff::store::staff(db, id)?, from))
}

/// The rounds by the framework of the plan with what they recorded, the oldest first.
pub fn rounds(db: &Reader<'_>, from: &Gathered) -> Result<Vec<(Round, Scores)>> {
    let framework = from.read.framework.id;
    let rounds = assessment::store::rounds(db)?.into_iter().rev();
    let rounds = rounds.filter(|round| round.framework == framework);
    let with_scores = |round: Round| {
        let scores = assessment::store::scores(db, round.id)?;
        Ok((round, scores))
    };
    rounds.map(with_scores).collect()
}

/// One person's profile over these rounds.
pub fn profile(
    db: &Reader<'_>,
    id: StaffId,
    from: &Gathered,
    rounds: &[(Round, Scores)],
) -> Result<Profile> {
    Ok(Profile::new(sheet(db, id, from)?, rounds))
}
