//! Whom projects reach, and why they do not.

use super::*;
use crate::org::tests::unit;
use crate::plan::model::Target;
use crate::plan::rules::tests::project;
use crate::staff::model::{Naming, Planned};
use crate::staff::{Category, Level, Line};
use chrono::NaiveDate;

/// 1 กอง › 2 ฝ่าย › 3 งาน, and 4 beside them.
fn units() -> Vec<Unit> {
    vec![
        unit(1, None, 0),
        unit(2, Some(1), 1),
        unit(3, Some(2), 2),
        unit(4, None, 0),
    ]
}

fn lists() -> Lists {
    let level = |id, type_name: &str, name: &str| Level {
        id: LevelId::from_raw(id),
        type_name: type_name.into(),
        name: name.into(),
        abbreviation: String::new(),
        naming: Naming::default(),
        retired: false,
    };
    let line = |id, name: &str| Line {
        id: LineId::from_raw(id),
        code: String::new(),
        name: name.into(),
        retired: false,
    };
    Lists {
        categories: vec![Category {
            id: CategoryId::from_raw(1),
            name: "พนักงานส่วนท้องถิ่น".into(),
            retired: false,
        }],
        levels: vec![
            level(1, "วิชาการ", "ชำนาญการ"),
            level(3, "วิชาการ", "ปฏิบัติการ"),
            level(2, "ทั่วไป", "ปฏิบัติงาน"),
        ],
        lines: vec![line(1, "นิติกร"), line(2, "เจ้าพนักงานธุรการ")],
    }
}

fn person(id: i64, line: i64, unit: i64) -> StaffRow {
    StaffRow {
        staff: Some(StaffId::from_raw(id)),
        position: Some(PositionId::from_raw(id)),
        name: format!("คนที่ {id}"),
        line: Some(LineId::from_raw(line)),
        level: Some(LevelId::from_raw(line)),
        category: Some(CategoryId::from_raw(1)),
        unit: Some(UnitId::from_raw(unit)),
        ..StaffRow::default()
    }
}

fn born(id: i64, year: i32) -> StaffRow {
    StaffRow {
        birth_date: NaiveDate::from_ymd_opt(year, 5, 1),
        ..person(id, 1, 3)
    }
}

fn check(projects: &[Project], rows: &[StaffRow]) -> Coverage {
    let period = Period::starting(FiscalYear::from_be(2570).unwrap());
    coverage(projects, rows, &units(), &lists(), period)
}

fn lack_of(projects: &[Project], row: StaffRow) -> Option<Lack> {
    check(projects, &[row]).rows[0].lack
}

#[test]
fn a_target_means_those_who_fit_it() {
    let everybody = person(1, 1, 3);
    let means = |target: Target| {
        lack_of(&[project(1, vec![target], [1, 0, 0])], everybody.clone()).is_none()
    };
    assert!(means(Target::Everyone));
    assert!(means(Target::Category(CategoryId::from_raw(1))));
    assert!(!means(Target::Category(CategoryId::from_raw(2))));
    assert!(means(Target::Type("วิชาการ".into())));
    assert!(!means(Target::Type("ทั่วไป".into())));
    assert!(means(Target::Level(LevelId::from_raw(1))));
    assert!(!means(Target::Level(LevelId::from_raw(2))));
    assert!(means(Target::Line(LineId::from_raw(1))));
    assert!(!means(Target::Line(LineId::from_raw(2))));
    assert!(means(Target::Unit(UnitId::from_raw(3))));
    assert!(
        means(Target::Unit(UnitId::from_raw(2))),
        "a unit means its parts"
    );
    assert!(means(Target::Unit(UnitId::from_raw(1))), "and theirs");
    assert!(!means(Target::Unit(UnitId::from_raw(4))));
}

#[test]
fn who_has_no_opportunity_is_told_why() {
    let everyone = |headcount| vec![project(1, vec![Target::Everyone], headcount)];
    let clerks = vec![project(
        1,
        vec![Target::Line(LineId::from_raw(2))],
        [5, 5, 5],
    )];
    assert_eq!(lack_of(&[], person(1, 1, 3)), Some(Lack::NoProject));
    assert_eq!(lack_of(&clerks, person(1, 1, 3)), Some(Lack::NotMeant));
    assert_eq!(
        lack_of(&everyone([0, 0, 0]), person(1, 1, 3)),
        Some(Lack::NoPeoplePlanned)
    );
    assert_eq!(
        lack_of(&everyone([0, 0, 9]), born(1, 1967)),
        Some(Lack::AfterRetirement)
    );
    assert_eq!(lack_of(&everyone([0, 9, 0]), born(1, 1968)), None);
    let homeless = StaffRow {
        staff: Some(StaffId::from_raw(1)),
        ..StaffRow::default()
    };
    assert_eq!(lack_of(&clerks, homeless.clone()), Some(Lack::NoPosition));
    assert_eq!(lack_of(&everyone([1, 0, 0]), homeless), None);
}

#[test]
fn years_after_retirement_do_not_count() {
    let all = check(
        &[project(1, vec![Target::Everyone], [9, 9, 9])],
        &[born(1, 1967), born(2, 1960), born(3, 1990)],
    );
    let counted = |row: &CoverageRow| row.years.iter().map(Option::is_some).collect::<Vec<_>>();
    assert_eq!(counted(&all.rows[0]), [true, false, false]);
    assert_eq!(counted(&all.rows[1]), [false, false, false]);
    assert_eq!(counted(&all.rows[2]), [true, true, true]);
    assert_eq!(
        (all.people(), all.retiring_before()),
        (Share { covered: 2, all: 2 }, 1)
    );
}

fn vacancy(planned: Planned) -> StaffRow {
    StaffRow {
        staff: None,
        name: String::new(),
        planned,
        ..person(2, 2, 4)
    }
}

#[test]
fn a_vacancy_counts_in_the_years_in_which_the_plan_has_it() {
    let year = FiscalYear::from_be;
    let opens = vacancy(Planned {
        opens: year(2571),
        closes: None,
    });
    let closes = vacancy(Planned {
        opens: None,
        closes: year(2570),
    });
    let first_year_only = [project(1, vec![Target::Everyone], [9, 0, 0])];
    let all = check(&first_year_only, &[opens, closes]);
    let counted = |row: &CoverageRow| row.years.iter().map(Option::is_some).collect::<Vec<_>>();
    assert_eq!(counted(&all.rows[0]), [false, true, true]);
    assert_eq!(all.rows[0].lack, Some(Lack::NotThere));
    assert_eq!(counted(&all.rows[1]), [false, false, false]);
    assert_eq!(all.vacancies(), Share { covered: 0, all: 1 });
    assert_eq!(all.retiring_before(), 0, "a position does not retire");
}

#[test]
fn a_combined_vacancy_is_meant_by_each_of_its_levels() {
    let level = |id| Target::Level(LevelId::from_raw(id));
    let combined = StaffRow {
        level: Some(LevelId::from_raw(3)),
        level_to: Some(LevelId::from_raw(1)),
        ..vacancy(Planned::default())
    };
    for id in [1, 3] {
        let projects = [project(1, vec![level(id)], [1, 1, 1])];
        assert_eq!(lack_of(&projects, combined.clone()), None, "level {id}");
    }
    let projects = [project(1, vec![level(2)], [1, 1, 1])];
    assert_eq!(lack_of(&projects, combined), Some(Lack::NotMeant));
}

#[test]
fn vacancies_lines_and_levels_are_checked_too() {
    let vacancy = StaffRow {
        staff: None,
        name: String::new(),
        ..person(2, 2, 4)
    };
    let lawyers = project(1, vec![Target::Line(LineId::from_raw(1))], [3, 0, 0]);
    let all = check(&[lawyers], &[person(1, 1, 3), vacancy]);
    assert_eq!(all.vacancies(), Share { covered: 0, all: 1 });
    assert_eq!(all.rows[1].lack, Some(Lack::NotMeant));
    assert_eq!(
        (all.lines(), all.levels()),
        (Share { covered: 1, all: 2 }, Share { covered: 1, all: 2 })
    );
    assert_eq!(all.lines[0].years[0], [ProjectId::from_raw(1)]);
    assert_eq!(all.levels[1].name, "ทั่วไป ปฏิบัติงาน");
}
