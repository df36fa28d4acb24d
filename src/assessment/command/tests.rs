//! What is refused, what is no operation, and what the history calls it.

use super::*;
use crate::assessment::model::{Half, RoundState};
use crate::assessment::tests::{World, score};
use crate::base::SkillId;
use crate::framework::command::SetExpected;
use crate::framework::model::{Ask, AskedOf, ExpectedEdit};

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
    let reopen = |reason: &str| ReopenRound {
        round,
        name: name.clone(),
        reason: reason.into(),
    };
    let refused = world.db.transact(&reopen(" ")).unwrap_err();
    assert_eq!(refused.problems()[0].field, "reason");
    world.db.transact(&reopen("กรอกผิดแถว")).unwrap();
    assert_eq!(
        store::round(&world.db.reader(), round).unwrap().state,
        RoundState::Reopened("กรอกผิดแถว".into())
    );
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
        ..RoundDraft::default()
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
fn a_keyed_cell_is_named_in_the_history() {
    let what = text::cell("สมใจ ใจดี", "DLit", score("3"));
    let keyed = RecordScores {
        round: RoundId::from_raw(1),
        by: None,
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
            of: AskedOf::Group(group, None),
            skill: SkillId::from_raw(1),
            ask: Ask::or_inherit(score(level)),
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

#[test]
fn a_gap_is_put_forward_once_and_what_is_no_gap_not_at_all() {
    let mut world = World::new();
    let staff = world.staff("สมใจ", "นิติกร", 10, None);
    let round = world.round("รอบที่ 1", "2570", Half::First);
    world.record(round, staff, &[(1, "1"), (2, "4")]).unwrap();
    let framework = framework::store::framework(&world.db.reader()).unwrap().id;
    let put = |skills: &[i64]| PutIntoPlan {
        framework,
        cells: skills
            .iter()
            .map(|it| (staff, SkillId::from_raw(*it)))
            .collect(),
        what: "สมใจ".into(),
    };
    assert!(
        matches!(world.db.transact(&put(&[2, 3])), Err(Error::Refused(_))),
        "nothing is missing in the one, nothing known of the other"
    );
    world.db.transact(&put(&[1, 2, 3])).unwrap();
    assert!(matches!(
        world.db.transact(&put(&[1])),
        Err(Error::Refused(_))
    ));
    let needs = store::needs(&world.db.reader()).unwrap();
    assert_eq!(needs.len(), 1);
    assert_eq!(
        (Some(needs[0].expected), Some(needs[0].current)),
        (score("3"), score("1"))
    );
    // The levels of that day stay, whatever is scored later.
    world.record(round, staff, &[(1, "2")]).unwrap();
    assert_eq!(store::needs(&world.db.reader()).unwrap(), needs);
    let drop = DropNeeds {
        needs: vec![needs[0].id],
        what: "สมใจ".into(),
    };
    world.db.transact(&drop).unwrap();
    assert_eq!(store::needs(&world.db.reader()).unwrap(), []);
    world.db.transact(&put(&[1])).unwrap();
}
