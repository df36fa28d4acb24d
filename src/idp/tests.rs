//! The sheet of an invented person.

use super::model::{Chance, Profile, Sheet};
use crate::assessment::PersonGap;
use crate::assessment::model::{Half, Round, RoundState, Weights, Whom};
use crate::base::{FiscalYear, FrameworkId, Period, RoundId, Score, SkillId, StaffId};
use crate::pdf::{Document, dump, lay_out};
use crate::staff::Staff;
use chrono::NaiveDate;

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

fn gap(id: i64, name: &str, expected: i32, current: Option<i32>) -> PersonGap {
    let (expected, current) = (
        Score::from_hundredths(expected),
        current.map(Score::from_hundredths),
    );
    PersonGap {
        skill: SkillId::from_raw(id),
        code: format!("S{id}").into(),
        name: name.into(),
        expected: Some(expected),
        current,
        gap: crate::assessment::rules::gap(Some(expected), current),
    }
}

fn chance(project: &str, skill: i64, years: [bool; 3]) -> Chance {
    Chance {
        years,
        project: project.into(),
        domain: "ด้านทักษะดิจิทัล".into(),
        methods: "การฝึกอบรม".into(),
        skill: Some(SkillId::from_raw(skill)),
    }
}

fn sheet() -> Sheet {
    let staff = Staff {
        id: StaffId::from_raw(1),
        title: "นางสาว".into(),
        first_name: "น้ำทิพย์".into(),
        last_name: "ทดสอบดี".into(),
        national_id: None,
        birth_date: day(1968, 5, 1),
        appointed_on: day(1995, 10, 2),
        left_on: None,
        position: None,
        level: None,
        since: None,
    };
    Sheet {
        staff,
        organization: "เทศบาลนครตัวอย่าง".into(),
        period: Period::starting(FiscalYear::from_be(2570).unwrap()),
        position_name: "นิติกรชำนาญการ".into(),
        unit_name: "กองนิติการ".into(),
        category_name: "พนักงานส่วนท้องถิ่น".into(),
        framework: "กรอบทักษะ พ.ศ. 2561".into(),
        max: Score::from_whole(4),
        gaps: vec![
            gap(1, "ความเข้าใจดิจิทัล", 300, Some(250)),
            gap(2, "การใช้ข้อมูล", 300, Some(100)),
            gap(3, "ผู้นำดิจิทัล", 100, None),
        ],
        chances: vec![
            chance("ใช้ข้อมูลในงานราชการ", 2, [true, false, false]),
            chance("เข้าใจดิจิทัล", 1, [true, true, false]),
        ],
        serves: [true, true, false],
        signing: crate::org::rules::usual(crate::org::Usual::Officer, &[]),
        signatories: Vec::new(),
    }
}

#[test]
fn the_largest_gap_is_put_forward_first_with_the_project_that_answers_it() {
    let sheet = sheet();
    let lacking: Vec<&str> = sheet.lacking().iter().map(|gap| &*gap.code).collect();
    assert_eq!(lacking, ["S2", "S1"], "not assessed is no gap");
    let answer = sheet.answer(SkillId::from_raw(2)).unwrap();
    assert_eq!(answer.project, "ใช้ข้อมูลในงานราชการ");
}

#[test]
fn a_sheet_stands_on_paper_as_it_was_agreed() {
    let document = Document::new("", "เทศบาลนครตัวอย่าง", day(2026, 11, 22).unwrap());
    let layout = lay_out(&super::sheet(document, &sheet())).unwrap();
    assert_eq!(layout.missing, []);
    insta::assert_snapshot!(dump(&layout));
}

#[test]
fn a_profile_needs_three_skills_and_one_assessed() {
    let drawn = |sheet: &Sheet| {
        let empty = Document::new("", "", day(2026, 11, 22).unwrap());
        let layout = lay_out(&super::sheet(empty, sheet)).unwrap();
        dump(&layout).contains(super::text::CHART)
    };
    let whole = sheet();
    let mut two = sheet();
    two.gaps.truncate(2);
    let mut unknown = sheet();
    unknown.gaps.iter_mut().for_each(|gap| gap.current = None);
    assert_eq!([&whole, &two, &unknown].map(drawn), [true, false, false]);
}

#[test]
fn a_profile_shows_the_newest_rounds_that_know_the_person_the_oldest_first() {
    let sheet = sheet();
    let round = |half: i64, year: i32, known: bool| {
        let round = Round {
            id: RoundId::from_raw(half),
            framework: FrameworkId::from_raw(1),
            name: String::new(),
            year: FiscalYear::from_be(year).unwrap(),
            half: Half::of(half),
            state: RoundState::Open,
            whom: Whom::default(),
            weights: Weights::default(),
        };
        let skill = SkillId::from_raw(2);
        let score = ((sheet.staff.id, skill), Score::from_hundredths(100));
        (round, known.then_some(score).into_iter().collect())
    };
    let rounds = [
        round(1, 2566, true),
        round(2, 2566, true),
        round(1, 2567, false),
        round(2, 2567, true),
        round(1, 2568, true),
        round(2, 2600, true),
    ];
    let profile = Profile::new(sheet.clone(), &rounds);
    let names: Vec<&str> = profile.rounds.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["2/66", "2/67", "1/68", "2/00"]);
    let level = Some(Score::from_hundredths(100));
    assert_eq!(profile.rounds[0].scores, [None, level, None]);
}
