//! Rounds, scores and gaps against a file in memory.

use super::command::{ChangeRound, CloseRound, DeleteRound, OpenRound, RecordScores, ReopenRound};
use super::model::{
    Half, PersonGap, Progress, RoundDraft, RoundState, ScoreEdit, StaffGaps, Tally,
};
use super::{rules, store};
use crate::base::{CategoryId, Error, LevelId, Result, RoundId, Score, SkillId, StaffId, UnitId};
use crate::db::{Command, Db, Done};
use crate::framework::{self, command::SetExpected, model::ExpectedEdit};
use crate::org;
use crate::staff::command::{AddStaff, MoveStaff, SavePosition};
use crate::staff::{PositionDraft, StaffDraft};
use proptest::prelude::*;

struct World {
    db: Db,
}

fn created(done: Done) -> i64 {
    done.outcome.created.unwrap()
}

fn score(typed: &str) -> Option<Score> {
    Score::parse(typed).ok()
}

impl World {
    fn new() -> Self {
        Self {
            db: Db::memory().unwrap(),
        }
    }

    fn unit(&mut self, name: &str) -> UnitId {
        let draft = org::model::UnitDraft {
            name: name.into(),
            ..Default::default()
        };
        UnitId::from_raw(created(
            self.db.transact(&org::command::SaveUnit(draft)).unwrap(),
        ))
    }

    /// Level 10 is วิชาการ ปฏิบัติการ, level 13 ทั่วไป ปฏิบัติงาน.
    fn staff(&mut self, name: &str, line: &str, level: i64, unit: Option<UnitId>) -> StaffId {
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

    fn round(&mut self, name: &str, year: &str, half: Half) -> RoundId {
        let draft = RoundDraft {
            id: None,
            name: name.into(),
            year: year.into(),
            half,
        };
        RoundId::from_raw(created(self.db.transact(&OpenRound(draft)).unwrap()))
    }

    fn record(&mut self, round: RoundId, staff: StaffId, levels: &[(i64, &str)]) -> Result<Done> {
        let edit = |(skill, level): &(i64, &str)| ScoreEdit {
            staff,
            skill: SkillId::from_raw(*skill),
            level: score(level),
        };
        let edits = levels.iter().map(edit).collect();
        self.db.transact(&RecordScores {
            round,
            edits,
            what: String::new(),
        })
    }

    fn gap(&self, staff: StaffId, skill: i64) -> PersonGap {
        let gaps = store::person_gaps(&self.db.reader(), staff).unwrap();
        gaps.into_iter()
            .find(|gap| gap.skill.raw() == skill)
            .unwrap()
    }

    fn gaps(&self) -> Vec<StaffGaps> {
        let framework = framework::store::framework(&self.db.reader()).unwrap().id;
        store::gaps(&self.db.reader(), framework).unwrap()
    }

    fn check_gap(&self, staff: StaffId, skill: i64, expected: &str, current: &str, gap: &str) {
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

fn position(line: &str, level: i64) -> PositionDraft {
    PositionDraft {
        line: line.into(),
        level: Some(LevelId::from_raw(level)),
        category: Some(CategoryId::from_raw(1)),
        ..PositionDraft::default()
    }
}

#[test]
fn the_line_decides_the_group_before_the_type_and_the_default_takes_the_rest() {
    let mut world = World::new();
    let academic = world.staff("ก", "นิติกร", 10, None);
    let technical = world.staff("ข", "นักวิชาการคอมพิวเตอร์", 10, None);
    let mut draft = StaffDraft {
        first_name: "ค".into(),
        position: position("คนงาน", 13),
        ..StaffDraft::default()
    };
    draft.position.level = None;
    let other = StaffId::from_raw(created(world.db.transact(&AddStaff(draft)).unwrap()));
    let reader = world.db.reader();
    let framework = framework::store::framework(&reader).unwrap();
    let members = framework::store::members(&reader, framework.id).unwrap();
    let group = |staff| members[&staff].raw();
    assert_eq!((group(academic), group(technical), group(other)), (3, 5, 6));
}

#[test]
fn who_has_not_been_assessed_has_no_gap_and_no_zero() {
    let mut world = World::new();
    let staff = world.staff("สมใจ", "นิติกร", 10, None);
    world.check_gap(staff, 1, "3", "", "");
    let round = world.round("รอบที่ 1", "2570", Half::First);
    world.record(round, staff, &[(1, "1")]).unwrap();
    world.check_gap(staff, 1, "3", "1", "2");
    world.check_gap(staff, 2, "2", "", "");
}

#[test]
fn a_superseded_score_counts_no_more_and_stays_in_the_file() {
    let mut world = World::new();
    let staff = world.staff("สมใจ", "นิติกร", 10, None);
    let round = world.round("รอบที่ 1", "2570", Half::First);
    for level in ["0", "2", "2.5", "", "3"] {
        world.record(round, staff, &[(1, level)]).unwrap();
    }
    world.check_gap(staff, 1, "3", "3", "0");
    let rows = world.db.reader().number(
        "SELECT count(*) FROM score WHERE level_hundredths IS NOT NULL",
        [],
    );
    assert_eq!(rows.unwrap(), 4);
    let standing = world
        .db
        .reader()
        .number("SELECT count(*) FROM score WHERE superseded = 0", []);
    assert_eq!(standing.unwrap(), 1);
}

#[test]
fn a_cleared_score_lets_the_round_before_speak_again() {
    let mut world = World::new();
    let staff = world.staff("สมใจ", "นิติกร", 10, None);
    let second = world.round("รอบที่ 2", "2570", Half::Second);
    let first = world.round("รอบที่ 1", "2570", Half::First);
    world.record(first, staff, &[(1, "1")]).unwrap();
    world.record(second, staff, &[(1, "2")]).unwrap();
    world.check_gap(staff, 1, "3", "2", "1");
    world.record(second, staff, &[(1, "")]).unwrap();
    world.check_gap(staff, 1, "3", "1", "2");
}

#[test]
fn the_same_score_again_is_no_operation() {
    let mut world = World::new();
    let staff = world.staff("สมใจ", "นิติกร", 10, None);
    let round = world.round("รอบที่ 1", "2570", Half::First);
    assert!(
        world
            .record(round, staff, &[(1, "")])
            .unwrap()
            .operation
            .is_none()
    );
    assert!(
        world
            .record(round, staff, &[(1, "2")])
            .unwrap()
            .operation
            .is_some()
    );
    assert!(
        world
            .record(round, staff, &[(1, "2.00")])
            .unwrap()
            .operation
            .is_none()
    );
}

#[test]
fn a_level_above_the_highest_or_below_zero_or_of_a_strange_skill_is_refused_whole() {
    let mut world = World::new();
    let staff = world.staff("สมใจ", "นิติกร", 10, None);
    let round = world.round("รอบที่ 1", "2570", Half::First);
    for wrong in [(1, "4.01"), (1, "-1"), (99, "1")] {
        let refused = world.record(round, staff, &[(2, "1"), wrong]);
        assert!(matches!(refused, Err(Error::Refused(_))), "{wrong:?}");
    }
    world.check_gap(staff, 2, "2", "", "");
}

#[test]
fn a_closed_round_takes_no_scores_until_it_is_reopened() {
    let mut world = World::new();
    let staff = world.staff("สมใจ", "นิติกร", 10, None);
    let round = world.round("รอบที่ 1", "2570", Half::First);
    world.record(round, staff, &[(1, "1")]).unwrap();
    let name = String::from("รอบที่ 1");
    world
        .db
        .transact(&CloseRound {
            round,
            name: name.clone(),
        })
        .unwrap();
    assert!(matches!(
        store::round(&world.db.reader(), round).unwrap().state,
        RoundState::Closed(_)
    ));
    assert!(matches!(
        world.record(round, staff, &[(1, "2")]),
        Err(Error::Refused(_))
    ));
    world.check_gap(staff, 1, "3", "1", "2");
    world.db.transact(&ReopenRound { round, name }).unwrap();
    world.record(round, staff, &[(1, "2")]).unwrap();
    world.check_gap(staff, 1, "3", "2", "1");
}

#[test]
fn only_an_empty_round_can_be_deleted() {
    let mut world = World::new();
    let staff = world.staff("สมใจ", "นิติกร", 10, None);
    let round = world.round("รอบที่ 1", "2570", Half::First);
    world.record(round, staff, &[(1, "1")]).unwrap();
    world.record(round, staff, &[(1, "")]).unwrap();
    let delete = DeleteRound {
        round,
        name: "รอบที่ 1".into(),
    };
    assert!(
        matches!(world.db.transact(&delete), Err(Error::Refused(_))),
        "it has a past"
    );
    let empty = world.round("รอบที่ 2", "2570", Half::Second);
    world
        .db
        .transact(&DeleteRound {
            round: empty,
            name: "รอบที่ 2".into(),
        })
        .unwrap();
    assert_eq!(store::rounds(&world.db.reader()).unwrap().len(), 1);
}

#[test]
fn two_rounds_cannot_have_one_name_but_a_round_keeps_its_own() {
    let mut world = World::new();
    let round = world.round("รอบที่ 1", "2570", Half::First);
    let draft = RoundDraft {
        id: None,
        name: " รอบที่ 1 ".into(),
        year: "2571".into(),
        half: Half::First,
    };
    let refused = world.db.transact(&OpenRound(draft.clone())).unwrap_err();
    assert_eq!(refused.problems()[0].field, "name");
    world
        .db
        .transact(&ChangeRound(RoundDraft {
            id: Some(round),
            ..draft
        }))
        .unwrap();
    assert_eq!(
        store::round(&world.db.reader(), round).unwrap().year.be(),
        2571
    );
}

#[test]
fn scores_stay_with_the_person_through_a_change_of_position() {
    let mut world = World::new();
    let staff = world.staff("สมใจ", "เจ้าพนักงานธุรการ", 13, None);
    let round = world.round("รอบที่ 1", "2570", Half::First);
    world.record(round, staff, &[(4, "1")]).unwrap();
    world.check_gap(staff, 4, "2", "1", "1");
    let vacancy = created(
        world
            .db
            .transact(&SavePosition(position("นิติกร", 10)))
            .unwrap(),
    );
    let to = Some(crate::base::PositionId::from_raw(vacancy));
    world
        .db
        .transact(&MoveStaff {
            staff,
            name: "สมใจ".into(),
            to,
            from: "1/10/2569".into(),
        })
        .unwrap();
    world.check_gap(staff, 4, "3", "1", "2");
}

#[test]
fn a_round_knows_how_far_it_has_come() {
    let mut world = World::new();
    let (a, b) = (
        world.staff("ก", "นิติกร", 10, None),
        world.staff("ข", "นิติกร", 10, None),
    );
    world.staff("ค", "นิติกร", 10, None);
    let round = world.round("รอบที่ 1", "2570", Half::First);
    let all: Vec<_> = (1..=7).map(|skill| (skill, "2")).collect();
    world.record(round, a, &all).unwrap();
    world.record(round, b, &all[..3]).unwrap();
    let known = store::progress(&world.db.reader()).unwrap()[&round];
    assert_eq!(
        known,
        Progress {
            complete: 1,
            begun: 1,
            people: 3
        }
    );
    let grid = store::grid(&world.db.reader(), round).unwrap();
    let scores = store::scores(&world.db.reader(), round).unwrap();
    assert_eq!(
        (grid.people.len(), grid.skills.len(), scores.len()),
        (3, 7, 10)
    );
    assert_eq!(rules::progress(&grid, &scores), known);
    assert_eq!(
        grid.expected(&grid.people[0], SkillId::from_raw(1)),
        score("3")
    );
}

#[test]
fn a_keyed_cell_is_named_in_the_history() {
    let what = super::text::cell("สมใจ ใจดี", "DLit", score("3"));
    let keyed = RecordScores {
        round: RoundId::from_raw(1),
        edits: Vec::new(),
        what,
    };
    assert_eq!(keyed.name().th(), "บันทึกผลประเมิน สมใจ ใจดี: DLit 3");
}

#[test]
fn what_is_asked_can_be_changed_and_taken_away() {
    let mut world = World::new();
    let staff = world.staff("สมใจ", "นิติกร", 10, None);
    let round = world.round("รอบที่ 1", "2570", Half::First);
    world.record(round, staff, &[(1, "2")]).unwrap();
    let reader = world.db.reader();
    let framework = framework::store::framework(&reader).unwrap().id;
    let group = framework::store::members(&reader, framework).unwrap()[&staff];
    let mut ask = |level: &str| {
        let edits = vec![ExpectedEdit {
            group,
            skill: SkillId::from_raw(1),
            level: score(level),
        }];
        world.db.transact(&SetExpected {
            framework,
            edits,
            what: String::new(),
        })
    };
    assert!(matches!(ask("5"), Err(Error::Refused(_))));
    ask("4").unwrap();
    ask("").unwrap();
    world.check_gap(staff, 1, "", "2", "");
    world.db.undo().unwrap();
    world.check_gap(staff, 1, "4", "2", "2");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_scores_undone_give_the_same_gaps(
        edits in prop::collection::vec((0..2usize, 0..4usize, 1..8i64, prop::option::of(0..=4i16)), 1..30)
    ) {
        let mut world = World::new();
        let unit = world.unit("กองคลัง");
        let lines = [("ก", None), ("ข", None), ("ค", Some(unit)), ("ง", Some(unit))];
        let people = lines.map(|(name, unit)| world.staff(name, "นิติกร", 10, unit));
        let rounds = [world.round("รอบที่ 1", "2570", Half::First), world.round("รอบที่ 2", "2570", Half::Second)];
        let mut states = vec![world.gaps()];
        for (round, staff, skill, level) in edits {
            let (staff, skill) = (people[staff], SkillId::from_raw(skill));
            let edits = vec![ScoreEdit { staff, skill, level: level.map(Score::from_whole) }];
            let done = world.db.transact(&RecordScores { round: rounds[round], edits, what: String::new() }).unwrap();
            if done.operation.is_some() {
                states.push(world.gaps());
            }
        }
        let now = states.pop().unwrap();
        let skills = framework::store::skills(&world.db.reader(), framework::store::framework(&world.db.reader()).unwrap().id).unwrap();
        let units = org::store::units(&world.db.reader()).unwrap();
        let rows = rules::by_unit(&now, &skills, &units);
        let whole = Tally::of(now.iter().map(StaffGaps::total));
        prop_assert_eq!(rows.iter().map(|row| row.summary.people.gap_hundredths).sum::<i64>(), whole.gap_hundredths);
        for state in states.into_iter().rev() {
            world.db.undo().unwrap();
            prop_assert_eq!(world.gaps(), state);
        }
    }
}
