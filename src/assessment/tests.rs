//! What the tests of assessments share.

use super::command::{OpenRound, RecordScores};
use super::model::{Half, PersonGap, RoundDraft, ScoreEdit, StaffGaps};
use super::store;
use crate::base::{CategoryId, LevelId, Result, RoundId, Score, SkillId, StaffId, UnitId};
use crate::db::{Db, Done};
use crate::staff::command::AddStaff;
use crate::staff::{PositionDraft, StaffDraft};
use crate::{framework, org};

/// A file in memory, changed through commands alone.
pub struct World {
    pub db: Db,
}

/// The row that a command made.
pub fn created(done: Done) -> i64 {
    done.outcome.created.unwrap()
}

/// The level that was typed; none for an empty cell.
pub fn score(typed: &str) -> Option<Score> {
    Score::parse(typed).ok()
}

impl World {
    pub fn new() -> Self {
        Self {
            db: Db::memory().unwrap(),
        }
    }

    pub fn unit(&mut self, name: &str) -> UnitId {
        let draft = org::model::UnitDraft {
            name: name.into(),
            ..Default::default()
        };
        UnitId::from_raw(created(
            self.db.transact(&org::command::SaveUnit(draft)).unwrap(),
        ))
    }

    /// Level 10 is วิชาการ ปฏิบัติการ, level 13 ทั่วไป ปฏิบัติงาน.
    pub fn staff(&mut self, name: &str, line: &str, level: i64, unit: Option<UnitId>) -> StaffId {
        let draft = StaffDraft {
            first_name: name.into(),
            appointed_on: "1/10/2565".into(),
            position: PositionDraft {
                unit,
                ..position(line, level)
            },
            ..StaffDraft::default()
        };
        StaffId::from_raw(created(self.db.transact(&AddStaff(draft)).unwrap()))
    }

    pub fn round(&mut self, name: &str, year: &str, half: Half) -> RoundId {
        let draft = RoundDraft {
            id: None,
            name: name.into(),
            year: year.into(),
            half,
            ..RoundDraft::default()
        };
        RoundId::from_raw(created(self.db.transact(&OpenRound(draft)).unwrap()))
    }

    pub fn record(
        &mut self,
        round: RoundId,
        staff: StaffId,
        levels: &[(i64, &str)],
    ) -> Result<Done> {
        let edit = |(skill, level): &(i64, &str)| ScoreEdit {
            staff,
            skill: SkillId::from_raw(*skill),
            level: score(level),
        };
        let edits = levels.iter().map(edit).collect();
        self.db.transact(&RecordScores {
            round,
            by: None,
            edits,
            what: String::new(),
        })
    }

    pub fn gap(&self, staff: StaffId, skill: i64) -> PersonGap {
        let gaps = store::person_gaps(&self.db.reader(), staff).unwrap();
        gaps.into_iter()
            .find(|gap| gap.skill.raw() == skill)
            .unwrap()
    }

    pub fn gaps(&self) -> Vec<StaffGaps> {
        let framework = framework::store::framework(&self.db.reader()).unwrap().id;
        store::gaps(&self.db.reader(), framework).unwrap()
    }

    pub fn check_gap(&self, staff: StaffId, skill: i64, expected: &str, current: &str, gap: &str) {
        let found = self.gap(staff, skill);
        assert_eq!(
            (found.expected, found.current, found.gap),
            (score(expected), score(current), score(gap))
        );
        let listed = self
            .gaps()
            .into_iter()
            .find(|person| person.staff == staff)
            .unwrap();
        assert_eq!(
            listed.gap_in(SkillId::from_raw(skill)),
            Some(&found),
            "both ways of asking agree"
        );
    }
}

/// A position of an official in this line.
pub fn position(line: &str, level: i64) -> PositionDraft {
    PositionDraft {
        line: line.into(),
        level: Some(LevelId::from_raw(level)),
        category: Some(CategoryId::from_raw(1)),
        ..PositionDraft::default()
    }
}
