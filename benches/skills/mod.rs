//! A framework of as many skills as the digital framework of 2561 has.

use phatthana::base::{Result, Say};
use phatthana::db::{Command, Outcome, Tx};
use phatthana::framework;

/// Gives the sample's framework as many skills as the digital framework of 2561 has, and everybody
/// the same levels in them as in the one that each was made from.
pub struct MoreSkills;

impl Command for MoreSkills {
    fn name(&self) -> Say {
        Say::same("more skills")
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let framework = framework::store::framework(tx)?.id;
        let more = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 9)
            INSERT INTO skill (framework_id, skill_group_id, code, name, sort)
            SELECT framework_id, skill_group_id, code || '#' || n, name || n, sort + 100 * n
            FROM n CROSS JOIN skill WHERE framework_id = ?1 AND retired = 0
            ORDER BY n LIMIT 37 - (SELECT count(*) FROM skill WHERE framework_id = ?1 AND retired = 0)";
        tx.run(more, [framework])?;
        let made = "FROM skill new JOIN skill old ON old.framework_id = new.framework_id
            AND new.code LIKE old.code || '#%'";
        let asked = format!(
            "INSERT INTO expected_level (skill_id, staff_group_id, stage_id, line_id, level_id,
               category_id, staff_id, level_hundredths)
             SELECT new.id, e.staff_group_id, e.stage_id, e.line_id, e.level_id, e.category_id,
               e.staff_id, e.level_hundredths
             {made} JOIN expected_level e ON e.skill_id = old.id"
        );
        tx.run(&asked, [])?;
        let known = format!(
            "INSERT INTO score (round_id, staff_id, skill_id, level_hundredths, recorded_at, is_open)
             SELECT s.round_id, s.staff_id, new.id, s.level_hundredths, s.recorded_at, s.is_open
             {made} JOIN score s ON s.skill_id = old.id AND s.superseded = 0"
        );
        tx.run(&known, [])?;
        Ok(Outcome::said(self.name()))
    }
}
