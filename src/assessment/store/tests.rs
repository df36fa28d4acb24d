//! Which score counts, for whom, and how far a round has come.

use super::*;
use crate::assessment::command::{ChangeRound, OpenRound, RecordScores};
use crate::assessment::model::{
    Assessor, Half, Progress, RoundDraft, ScoreEdit, Scores, StaffGaps, Tally,
};
use crate::assessment::rules;
use crate::assessment::tests::{World, created, position, score};
use crate::base::{RoundId, Score, SkillId, StaffId};
use crate::db::Db;
use crate::org;
use crate::staff::StaffDraft;
use crate::staff::command::{AddStaff, MoveStaff, SavePosition};
use crate::staff::model::MoveDraft;
use proptest::prelude::*;

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
            draft: MoveDraft {
                to,
                on: "1/10/2569".into(),
                ..MoveDraft::default()
            },
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
    let known = progress(&world.db.reader()).unwrap()[&round];
    assert_eq!(
        known,
        Progress {
            complete: 1,
            begun: 1,
            people: 3
        }
    );
    let grid = grid(&world.db.reader(), round).unwrap();
    let scores = scores(&world.db.reader(), round).unwrap();
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
fn what_assessors_answer_comes_to_one_score_and_nothing_counts_before() {
    let mut world = World::new();
    let staff = world.staff("สมใจ", "นิติกร", 10, None);
    let draft = RoundDraft {
        name: "รอบที่ 1".into(),
        year: "2570".into(),
        weights: ["30", "70", "", ""].map(str::to_owned),
        ..RoundDraft::default()
    };
    let round = RoundId::from_raw(created(world.db.transact(&OpenRound(draft)).unwrap()));
    let answer = |world: &mut World, by, level: &str| {
        let edit = ScoreEdit {
            staff,
            skill: SkillId::from_raw(1),
            level: score(level),
        };
        world.db.transact(&RecordScores {
            round,
            by,
            edits: vec![edit],
            what: String::new(),
        })
    };
    let own = Some(Assessor::Own);
    assert!(
        answer(&mut world, None, "3").is_err(),
        "whose answer is it?"
    );
    assert!(
        answer(&mut world, Some(Assessor::Peer), "3").is_err(),
        "peers do not assess"
    );
    world.check_gap(staff, 1, "3", "", "");
    answer(&mut world, own, "3").unwrap();
    world.check_gap(staff, 1, "3", "3", "0");
    answer(&mut world, Some(Assessor::Supervisor), "1").unwrap();
    world.check_gap(staff, 1, "3", "1.6", "1.4");
    answer(&mut world, own, "").unwrap();
    world.check_gap(staff, 1, "3", "1", "2");
    world.db.undo().unwrap();
    world.check_gap(staff, 1, "3", "1.6", "1.4");
    let own = scores_of(&world.db.reader(), round, own).unwrap();
    assert_eq!(own.get(&(staff, SkillId::from_raw(1))).copied(), score("3"));
}

#[test]
fn a_round_counts_only_those_whom_it_asks() {
    let mut world = World::new();
    let unit = world.unit("กองคลัง");
    world.staff("ก", "นิติกร", 10, None);
    let asked = world.staff("ข", "เจ้าพนักงานธุรการ", 13, Some(unit));
    world.staff("ค", "นิติกร", 10, Some(unit));
    let mut draft = RoundDraft {
        name: "รอบที่ 1".into(),
        year: "2570".into(),
        ..RoundDraft::default()
    };
    draft.whom.units = vec![unit];
    draft.whom.types = vec!["ทั่วไป".into()];
    let round = RoundId::from_raw(created(world.db.transact(&OpenRound(draft)).unwrap()));
    let people = |world: &World| -> Vec<StaffId> {
        let grid = grid(&world.db.reader(), round).unwrap();
        grid.people.iter().map(|row| row.staff).collect()
    };
    assert_eq!(people(&world), [asked]);
    assert_eq!(progress(&world.db.reader()).unwrap()[&round].people, 1);
    let mut draft = RoundDraft::from(&super::round(&world.db.reader(), round).unwrap());
    draft.whom.types.clear();
    world.db.transact(&ChangeRound(draft)).unwrap();
    assert_eq!(people(&world).len(), 2);
}

#[test]
fn moving_a_round_in_time_opens_what_is_newest_now() {
    let mut world = World::new();
    let staff = world.staff("สมใจ", "นิติกร", 10, None);
    let first = world.round("รอบที่ 1", "2570", Half::First);
    let second = world.round("รอบที่ 2", "2570", Half::Second);
    world.record(first, staff, &[(1, "1")]).unwrap();
    world.record(second, staff, &[(1, "2")]).unwrap();
    world.check_gap(staff, 1, "3", "2", "1");
    let mut draft = RoundDraft::from(&round(&world.db.reader(), first).unwrap());
    draft.year = "2571".into();
    world.db.transact(&ChangeRound(draft)).unwrap();
    world.check_gap(staff, 1, "3", "1", "2");
    world.db.undo().unwrap();
    world.check_gap(staff, 1, "3", "2", "1");
}

/// The level of the newest round that has one, found the slow way.
fn newest(db: &Db, staff: StaffId, skill: SkillId) -> Option<Score> {
    let rounds = rounds(&db.reader()).unwrap();
    let mut levels = rounds.iter().filter_map(|round| {
        let scores = scores(&db.reader(), round.id).unwrap();
        scores.get(&(staff, skill)).copied()
    });
    levels.next()
}

/// Every open score stands and is the newest; every gap is reckoned from it and from no other.
fn check_open(db: &Db, people: &[StaffId]) {
    let closed = "SELECT count(*) FROM score WHERE is_open = 1 AND (superseded = 1 OR level_hundredths IS NULL)";
    assert_eq!(db.reader().number(closed, []).unwrap(), 0);
    let framework = framework::store::framework(&db.reader()).unwrap().id;
    for person in gaps(&db.reader(), framework).unwrap() {
        for gap in &person.gaps {
            assert_eq!(gap.current, newest(db, person.staff, gap.skill));
            assert_eq!(gap.gap, rules::gap(gap.expected, gap.current));
        }
        let alone = person_gaps(&db.reader(), person.staff).unwrap();
        assert_eq!(person.gaps, alone);
    }
    assert!(!people.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn a_gap_is_never_reckoned_from_a_closed_or_superseded_score(
        deeds in prop::collection::vec((0..3usize, 0..2usize, 1..4i64, prop::option::of(0..=4i16), 0..8u8), 1..25)
    ) {
        let mut world = World::new();
        let people = ["ก", "ข"].map(|name| world.staff(name, "นิติกร", 10, None));
        let rounds = ["1", "2", "3"].map(|name| world.round(name, "2570", Half::First));
        let begun = world.db.next_undo().unwrap().unwrap().id;
        let mut kept: Vec<Scores> = rounds.iter().map(|_| Scores::new()).collect();
        for (at, staff, skill, level, deed) in deeds {
            let since = mark(&world.db.reader()).unwrap();
            match deed {
                0 if world.db.next_undo().unwrap().is_some_and(|it| it.id > begun) => {
                    world.db.undo().unwrap();
                }
                0 => {}
                1 => _ = world.db.redo(),
                2 => {
                    let mut draft = RoundDraft::from(&round(&world.db.reader(), rounds[at]).unwrap());
                    draft.year = format!("{}", 2570 + skill);
                    world.db.transact(&ChangeRound(draft)).unwrap();
                }
                _ => {
                    let level = level.map(|level| level.to_string()).unwrap_or_default();
                    world.record(rounds[at], people[staff], &[(skill, &level)]).unwrap();
                }
            }
            check_open(&world.db, &people);
            // A grid that reads only what has changed shows what one that reads everything shows.
            for (round, kept) in rounds.iter().zip(&mut kept) {
                changed(&world.db.reader(), since, *round, None, kept).unwrap();
                prop_assert_eq!(&*kept, &scores(&world.db.reader(), *round).unwrap());
            }
        }
    }

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
            let done = world.db.transact(&RecordScores { round: rounds[round], by: None, edits, what: String::new() }).unwrap();
            if done.operation.is_some() {
                states.push(world.gaps());
            }
        }
        let now = states.pop().unwrap();
        let skills = framework::store::skills(&world.db.reader(), framework::store::framework(&world.db.reader()).unwrap().id).unwrap();
        let units = org::store::units(&world.db.reader()).unwrap();
        let rows = rules::by_unit(&now, &rules::by_skill(&skills), &units);
        let whole = Tally::of(now.iter().map(StaffGaps::total));
        prop_assert_eq!(rows.iter().map(|row| row.summary.people.gap_hundredths).sum::<i64>(), whole.gap_hundredths);
        for state in states.into_iter().rev() {
            world.db.undo().unwrap();
            prop_assert_eq!(world.gaps(), state);
        }
    }
}
