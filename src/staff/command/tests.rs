//! Deeds and corrections, against a file in memory.

use super::*;
use crate::base::{CategoryId, Error, LevelId, PositionId, Result, StaffId, UnitId};
use crate::db::{Command, Db, Done};
use crate::staff::model::{
    Deed, DepartureDraft, DutyDraft, DutyKind, EducationDraft, HoldingDraft, Many, ManyChange,
    MoveDraft, Order, PromotionDraft, Reason,
};
use crate::staff::{PositionDraft, Staff, StaffDraft, store};

/// ปฏิบัติการ and ชำนาญการ of the file that every municipality begins with.
const PRACTITIONER: LevelId = LevelId::from_raw(10);
const PROFESSIONAL: LevelId = LevelId::from_raw(9);
/// เชี่ยวชาญ, above both.
const EXPERT: LevelId = LevelId::from_raw(7);

struct World {
    db: Db,
}

fn position(line: &str, number: &str) -> PositionDraft {
    PositionDraft {
        line: line.into(),
        number: number.into(),
        level: Some(PRACTITIONER),
        category: Some(CategoryId::from_raw(1)),
        ..PositionDraft::default()
    }
}

impl World {
    fn new() -> Self {
        Self {
            db: Db::memory().unwrap(),
        }
    }

    fn run(&mut self, command: impl Command) -> Result<Done> {
        self.db.transact(&command)
    }

    fn made(&mut self, command: impl Command) -> i64 {
        self.run(command).unwrap().outcome.created.unwrap()
    }

    /// Appointed on 1 October 2560 to a position of their own.
    fn person(&mut self, name: &str, number: &str) -> StaffId {
        StaffId::from_raw(self.made(AddStaff(StaffDraft {
            first_name: name.into(),
            appointed_on: "1/10/2560".into(),
            position: position("นิติกร", number),
            ..StaffDraft::default()
        })))
    }

    fn vacancy(&mut self, line: &str) -> PositionId {
        PositionId::from_raw(self.made(SavePosition(position(line, ""))))
    }

    fn staff(&self, id: StaffId) -> Staff {
        store::staff(&self.db.reader(), id).unwrap()
    }

    /// Newest first: deed, name and days.
    fn line(&self, id: StaffId) -> Vec<String> {
        let service = store::service(&self.db.reader(), id).unwrap();
        let held = service.holdings.iter().map(|it| {
            let until = it.to.map_or("…".into(), |day| day.to_string());
            format!(
                "{} {} {}–{until}",
                it.deed.word(),
                it.position_name,
                it.from
            )
        });
        held.collect()
    }

    fn promote(&mut self, staff: StaffId, level: LevelId, on: &str, with: bool) -> Result<Done> {
        self.run(Promote {
            staff,
            name: "ก".into(),
            draft: PromotionDraft {
                level: Some(level),
                on: on.into(),
                with_position: with,
                order: Order {
                    number: "12/2563".into(),
                    note: String::new(),
                },
            },
        })
    }

    fn leave(&mut self, staff: StaffId, on: &str) -> Result<Done> {
        self.run(EndService {
            staff,
            name: "ก".into(),
            draft: leaving(on),
        })
    }
}

fn leaving(on: &str) -> DepartureDraft {
    DepartureDraft {
        reason: Reason::Retired,
        on: on.into(),
        ..DepartureDraft::default()
    }
}

fn to(position: Option<PositionId>, deed: Deed, on: &str) -> MoveDraft {
    MoveDraft {
        deed,
        to: position,
        on: on.into(),
        order: Order::default(),
    }
}

fn fields(result: Result<Done>) -> Vec<&'static str> {
    let error = result.expect_err("refused");
    error.problems().iter().map(|it| it.field).collect()
}

#[test]
fn a_promotion_keeps_the_old_level_and_one_undo_takes_it_back() {
    let mut world = World::new();
    let staff = world.person("สมใจ", "1");
    let before = world.line(staff);
    world
        .promote(staff, PROFESSIONAL, "1/4/2563", true)
        .unwrap();
    assert_eq!(
        world.line(staff),
        [
            "promoted นิติกรชำนาญการ 2020-04-01–…",
            "appointed นิติกรปฏิบัติการ 2017-10-01–2020-03-31"
        ]
    );
    assert_eq!(world.staff(staff).level, Some(PROFESSIONAL));
    world.db.undo().unwrap();
    assert_eq!(world.line(staff), before);
    assert_eq!(world.staff(staff).level, Some(PRACTITIONER));
}

#[test]
fn a_promotion_within_a_position_of_several_levels_leaves_the_position_alone() {
    let mut world = World::new();
    let staff = world.person("สมใจ", "1");
    world
        .promote(staff, PROFESSIONAL, "1/4/2563", false)
        .unwrap();
    let found = world.staff(staff);
    assert_eq!(found.level, Some(PROFESSIONAL));
    assert_eq!(found.position.unwrap().level, Some(PRACTITIONER));
    let rows = store::rows(&world.db.reader()).unwrap();
    assert_eq!(rows[0].position_name, "นิติกรชำนาญการ");
}

#[test]
fn a_combined_position_stays_while_it_takes_the_level() {
    let mut world = World::new();
    let combined = PositionDraft {
        level_to: Some(PROFESSIONAL),
        ..position("นิติกร", "1")
    };
    let staff = StaffId::from_raw(world.made(AddStaff(StaffDraft {
        first_name: "สมใจ".into(),
        appointed_on: "1/10/2560".into(),
        position: combined,
        ..StaffDraft::default()
    })));
    let check = |world: &World, own, seat: (LevelId, Option<LevelId>)| {
        let found = world.staff(staff);
        let position = found.position.unwrap();
        assert_eq!(found.level, Some(own));
        assert_eq!((position.level, position.level_to), (Some(seat.0), seat.1));
    };
    let as_it_was = (PRACTITIONER, Some(PROFESSIONAL));
    world
        .promote(staff, PROFESSIONAL, "1/4/2563", true)
        .unwrap();
    check(&world, PROFESSIONAL, as_it_was);
    let service = store::service(&world.db.reader(), staff).unwrap();
    let mut draft = HoldingDraft::from(service.current().unwrap());
    draft.level = None;
    let correct = CorrectHolding {
        staff,
        name: "ก".into(),
        draft,
    };
    world.run(correct).unwrap();
    check(&world, PRACTITIONER, as_it_was);
    let many = |level| ChangeMany {
        who: Many {
            staff: vec![staff],
            vacancies: Vec::new(),
        },
        change: ManyChange::Level(Some(level)),
    };
    world.run(many(PROFESSIONAL)).unwrap();
    check(&world, PROFESSIONAL, as_it_was);
    world.run(many(EXPERT)).unwrap();
    check(&world, EXPERT, (EXPERT, None));
}

#[test]
fn a_promotion_needs_another_level_and_a_later_day() {
    let mut world = World::new();
    let staff = world.person("สมใจ", "1");
    let same = world.promote(staff, PRACTITIONER, "1/4/2563", true);
    assert_eq!(fields(same), ["new_level"]);
    for day in ["1/10/2560", "", "31/2/2563"] {
        let early = world.promote(staff, PROFESSIONAL, day, true);
        assert_eq!(fields(early), ["promote_on"], "{day}");
    }
    assert_eq!(world.line(staff).len(), 1, "nothing was half-written");
}

#[test]
fn mending_a_position_leaves_one_row_and_the_past_as_it_was() {
    let mut world = World::new();
    let staff = world.person("สมใจ", "1");
    let held = world.staff(staff).held();
    let vacancy = world.vacancy("นักทรัพยากรบุคคล");
    let draft = to(Some(vacancy), Deed::Transferred, "1/10/2562");
    world
        .run(MoveStaff {
            staff,
            name: "ก".into(),
            draft,
        })
        .unwrap();
    for id in [held, Some(vacancy)] {
        world
            .run(SavePosition(PositionDraft {
                id,
                level: Some(PROFESSIONAL),
                number: id.unwrap().raw().to_string(),
                ..position("นักวิชาการคลัง", "")
            }))
            .unwrap();
    }
    assert_eq!(
        world.line(staff),
        [
            "transferred นักวิชาการคลังชำนาญการ 2019-10-01–…",
            "appointed นิติกรปฏิบัติการ 2017-10-01–2019-09-30"
        ]
    );
}

#[test]
fn somebody_acts_beside_the_own_position_until_leaving() {
    let mut world = World::new();
    let staff = world.person("สมใจ", "1");
    let vacancy = world.vacancy("นักทรัพยากรบุคคล");
    let act = |position| SaveDuty {
        staff,
        name: "ก".into(),
        draft: DutyDraft {
            kind: DutyKind::Acting,
            position,
            from: "1/10/2565".into(),
            ..DutyDraft::default()
        },
    };
    let own = world.staff(staff).held();
    assert_eq!(fields(world.run(act(own))), ["duty_position"]);
    world.run(act(Some(vacancy))).unwrap();
    assert_eq!(world.staff(staff).held(), own, "the own position stays");
    let rows = store::rows(&world.db.reader()).unwrap();
    let vacant = rows.iter().filter(|row| row.staff.is_none());
    assert_eq!(vacant.count(), 1, "the position acted in stays vacant");
    world.leave(staff, "30/9/2569").unwrap();
    let service = store::service(&world.db.reader(), staff).unwrap();
    let ended = service.duties[0].to.unwrap().to_string();
    assert_eq!(ended, "2026-09-30");
    assert_eq!(service.duties[0].place, "นักทรัพยากรบุคคลปฏิบัติการ");
}

#[test]
fn who_left_stands_in_a_list_of_their_own_and_can_come_back() {
    let mut world = World::new();
    let staff = world.person("สมใจ", "1");
    world.leave(staff, "30/9/2565").unwrap();
    let reader = world.db.reader();
    assert!(store::rows(&reader).unwrap()[0].staff.is_none());
    let left = store::left_rows(&reader).unwrap();
    assert_eq!(left[0].position_name, "นิติกรปฏิบัติการ");
    assert_eq!(left[0].left_on.unwrap().to_string(), "2022-09-30");
    let seat = store::rows(&reader).unwrap()[0].position;
    let back = |on: &str| ReturnToService {
        staff,
        name: "ก".into(),
        draft: to(seat, Deed::Returned, on),
    };
    assert_eq!(fields(world.run(back("30/9/2565"))), ["move_on"]);
    world.run(back("1/10/2566")).unwrap();
    assert!(!world.staff(staff).has_left());
    assert_eq!(world.line(staff)[0], "returned นิติกรปฏิบัติการ 2023-10-01–…");
    let service = store::service(&world.db.reader(), staff).unwrap();
    assert_eq!(
        service.departures.len(),
        1,
        "that they had left stays known"
    );
    assert!(service.departure().is_none());
}

#[test]
fn a_corrected_departure_ends_the_last_holding_with_it() {
    let mut world = World::new();
    let staff = world.person("สมใจ", "1");
    world.leave(staff, "30/9/2565").unwrap();
    let service = store::service(&world.db.reader(), staff).unwrap();
    let mut draft = DepartureDraft::from(&service.departures[0]);
    draft.on = "1/10/2555".into();
    let correct = |draft| CorrectDeparture {
        staff,
        name: "ก".into(),
        draft,
    };
    let early = world.run(correct(draft.clone()));
    assert_eq!(fields(early), ["left_on"]);
    draft.on = "31/8/2565".into();
    draft.reason = Reason::Resigned;
    world.run(correct(draft)).unwrap();
    assert_eq!(
        world.line(staff),
        ["appointed นิติกรปฏิบัติการ 2017-10-01–2022-08-31"]
    );
    assert_eq!(
        world.staff(staff).left_on.unwrap().to_string(),
        "2022-08-31"
    );
}

#[test]
fn nobody_holds_two_positions_on_one_day_and_no_position_has_two_holders() {
    let mut world = World::new();
    let (first, second) = (world.person("สมใจ", "1"), world.person("สมชาย", "2"));
    let seat = world.staff(first).held();
    world.leave(first, "30/9/2565").unwrap();
    let go = |on: &str| MoveStaff {
        staff: second,
        name: "ก".into(),
        draft: to(seat, Deed::Transferred, on),
    };
    assert_eq!(fields(world.run(go("1/1/2565"))), ["move_on"]);
    world.run(go("1/10/2565")).unwrap();
    let service = store::service(&world.db.reader(), second).unwrap();
    let mut draft = HoldingDraft::from(&service.holdings[1]);
    draft.to = "31/12/2565".into();
    let correct = CorrectHolding {
        staff: second,
        name: "ก".into(),
        draft,
    };
    assert_eq!(fields(world.run(correct)), ["holding_from"]);
}

#[test]
fn what_is_held_now_is_not_deleted_and_what_never_was_is() {
    let mut world = World::new();
    let staff = world.person("สมใจ", "1");
    world
        .promote(staff, PROFESSIONAL, "1/4/2563", true)
        .unwrap();
    let service = store::service(&world.db.reader(), staff).unwrap();
    let delete = |at: usize| DeleteHolding {
        staff,
        name: "ก".into(),
        holding: service.holdings[at].id,
    };
    assert!(matches!(world.run(delete(0)), Err(Error::Refused(_))));
    world.run(delete(1)).unwrap();
    assert_eq!(world.line(staff).len(), 1);
}

#[test]
fn one_change_for_three_is_one_operation_with_one_undo() {
    let mut world = World::new();
    let staff: Vec<StaffId> = (1..=3)
        .map(|number| world.person(&"ก".repeat(number), &number.to_string()))
        .collect();
    let vacancy = world.vacancy("นักทรัพยากรบุคคล");
    let unit = crate::org::command::SaveUnit(crate::org::model::UnitDraft {
        name: "กองคลัง".into(),
        ..Default::default()
    });
    let unit = UnitId::from_raw(world.made(unit));
    let in_unit = |world: &World| {
        let rows = store::rows(&world.db.reader()).unwrap();
        rows.iter().filter(|row| row.unit == Some(unit)).count()
    };
    let change = |change| ChangeMany {
        who: Many {
            staff: staff.clone(),
            vacancies: vec![vacancy],
        },
        change,
    };
    world.run(change(ManyChange::Unit(Some(unit)))).unwrap();
    assert_eq!(in_unit(&world), 4);
    world.db.undo().unwrap();
    assert_eq!(in_unit(&world), 0);
    let leave = change(ManyChange::Leave(leaving("30/9/2569")));
    world.run(leave).unwrap();
    assert_eq!(store::left_rows(&world.db.reader()).unwrap().len(), 3);
    world.db.undo().unwrap();
    assert_eq!(store::left_rows(&world.db.reader()).unwrap().len(), 0);
}

#[test]
fn a_change_that_one_of_many_cannot_take_changes_nobody() {
    let mut world = World::new();
    let (first, second) = (world.person("สมใจ", "1"), world.person("สมชาย", "2"));
    world
        .promote(second, PROFESSIONAL, "1/4/2569", true)
        .unwrap();
    let leave = ChangeMany {
        who: Many {
            staff: vec![first, second],
            vacancies: Vec::new(),
        },
        change: ManyChange::Leave(leaving("30/9/2568")),
    };
    let error = world.run(leave).unwrap_err();
    assert!(error.problems()[0].reason.th().starts_with("สมชาย: "));
    assert!(!world.staff(first).has_left());
}

#[test]
fn a_degree_is_recorded_mended_and_taken_out() {
    let mut world = World::new();
    let staff = world.person("สมใจ", "1");
    let save = |id, degree: &str| SaveEducation {
        staff,
        name: "ก".into(),
        draft: EducationDraft {
            id,
            degree: degree.into(),
            year: "๒๕๕๐".into(),
            ..EducationDraft::default()
        },
    };
    assert_eq!(fields(world.run(save(None, " "))), ["degree"]);
    world.run(save(None, "น.บ.")).unwrap();
    let found = store::education(&world.db.reader(), staff).unwrap();
    assert_eq!(found[0].year_be, Some(2550));
    world.run(save(Some(found[0].id), "น.ม.")).unwrap();
    let found = store::education(&world.db.reader(), staff).unwrap();
    assert_eq!((found.len(), found[0].degree.as_str()), (1, "น.ม."));
    let education = found[0].id;
    world
        .run(DeleteEducation {
            staff,
            name: "ก".into(),
            education,
        })
        .unwrap();
    world.db.undo().unwrap();
    assert_eq!(
        store::education(&world.db.reader(), staff).unwrap().len(),
        1
    );
}
