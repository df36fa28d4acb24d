//! The documents of an invented municipality, as the text and the places of their lines.

use crate::base::thai::to_arabic;
use crate::base::{MethodId, SkillId};
use crate::db::Db;
use crate::org::store::units;
use crate::pdf::{Block, Document, lay_out};
use crate::plan::command::{BeginPlan, DeleteProject, SaveProject};
use crate::plan::model::{Domain, ProjectDraft, Target, YearDraft};
use crate::plan::rules::Gathered;
use crate::plan::store;
use crate::sample::MakeSample;
use chrono::NaiveDate;

#[expect(clippy::type_complexity, reason = "a table of cases")]
const PROJECTS: [(
    usize,
    &str,
    Domain,
    &[i64],
    Option<i64>,
    &str,
    [(&str, &str); 3],
); 8] = [
    (
        0,
        "อบรมการเปิดเผยข้อมูลภาครัฐและการคุ้มครองข้อมูลส่วนบุคคล",
        Domain::General,
        &[2],
        None,
        "ร้อยละ 80 ผ่านการทดสอบหลังอบรม",
        [("60", "45000"), ("60", "45000"), ("60", "45000")],
    ),
    (
        0,
        "ปฐมนิเทศผู้ได้รับการบรรจุใหม่",
        Domain::General,
        &[1],
        None,
        "ทุกคนผ่านการปฐมนิเทศภายใน 30 วัน",
        [("20", "15000"), ("20", "15000"), ("20", "15000")],
    ),
    (
        1,
        "ส่งเสริมคุณธรรม จริยธรรม และจิตบริการประชาชน",
        Domain::Ethics,
        &[2, 3],
        None,
        "ความพึงพอใจของผู้รับบริการไม่ต่ำกว่าร้อยละ 85",
        [("150", "180000"), ("0", "0"), ("150", "180000")],
    ),
    (
        1,
        "พัฒนาบุคลิกภาพและการสื่อสารสำหรับผู้ให้บริการ ณ จุดเดียว",
        Domain::Personal,
        &[4],
        None,
        "",
        [("0", "0"), ("80", "92500.50"), ("0", "0")],
    ),
    (
        2,
        "หลักสูตรนักบริหารงานสำหรับผู้อำนวยการและหัวหน้าฝ่าย",
        Domain::Management,
        &[2],
        Some(5),
        "ผ่านหลักสูตรทุกคน",
        [("4", "128000"), ("4", "128000"), ("4", "128000")],
    ),
    (
        2,
        "พัฒนาความรู้เฉพาะตำแหน่งตามสายงาน",
        Domain::Specific,
        &[2, 6],
        None,
        "ร้อยละ 90 ได้รับการพัฒนาตามสายงาน",
        [("100", "600000"), ("100", "600000"), ("100", "600000")],
    ),
    (
        3,
        "ยกระดับความเข้าใจและการใช้เทคโนโลยีดิจิทัล",
        Domain::Digital,
        &[4, 7],
        Some(1),
        "ระดับทักษะเฉลี่ยเพิ่มขึ้นไม่น้อยกว่า 0.5",
        [("100", "250000"), ("100", "250000"), ("100", "250000")],
    ),
    (
        3,
        "ออกแบบบริการดิจิทัลเพื่อประชาชน",
        Domain::Digital,
        &[4],
        Some(4),
        "มีบริการออนไลน์ใหม่ปีละ 2 บริการ",
        [("0", "0"), ("25", "75000"), ("25", "75000")],
    ),
];

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// A municipality of invented people with a plan of eight projects.
pub fn planned(people: usize) -> Db {
    let mut db = Db::memory().unwrap();
    db.transact(&MakeSample { people, seed: 7 }).unwrap();
    let period = crate::org::store::organization(&db.reader())
        .unwrap()
        .unwrap()
        .period;
    match store::contents(&db.reader(), period).unwrap() {
        None => drop(db.transact(&BeginPlan { period }).unwrap()),
        Some(sample) => {
            sample
                .projects
                .into_iter()
                .for_each(|project| drop(db.transact(&DeleteProject(project)).unwrap()));
        }
    }
    add_projects(&mut db);
    db
}

fn add_projects(db: &mut Db) {
    let period = crate::org::store::organization(&db.reader())
        .unwrap()
        .unwrap()
        .period;
    let directions = store::contents(&db.reader(), period)
        .unwrap()
        .unwrap()
        .directions;
    let units = units(&db.reader()).unwrap();
    let targets = |at: usize| match at {
        4 => vec![
            Target::Type("อำนวยการท้องถิ่น".into()),
            Target::Type("บริหารท้องถิ่น".into()),
        ],
        5 => vec![Target::Type("วิชาการ".into()), Target::Type("ทั่วไป".into())],
        3 => units
            .first()
            .map(|unit| Target::Unit(unit.id))
            .into_iter()
            .collect(),
        7 => vec![Target::Type("วิชาการ".into())],
        2 => vec![Target::Category(crate::base::CategoryId::from_raw(1))],
        _ => vec![Target::Everyone],
    };
    for (at, (direction, name, domain, methods, skill, indicator, years)) in
        PROJECTS.iter().enumerate()
    {
        let draft = ProjectDraft {
            id: None,
            direction: Some(directions[*direction].id),
            name: (*name).into(),
            objective: "เพื่อให้บุคลากรกลุ่มเป้าหมายมีความรู้และทักษะที่จำเป็นต่อการปฏิบัติงาน".into(),
            domain: Some(*domain),
            skill: skill.map(SkillId::from_raw),
            methods: methods.iter().map(|id| MethodId::from_raw(*id)).collect(),
            unit: units.get(at % 3).map(|unit| unit.id),
            indicator: (*indicator).into(),
            budget_source: "งบประมาณรายจ่ายประจำปี".into(),
            targets: targets(at),
            years: years.map(|(headcount, budget)| YearDraft {
                headcount: headcount.into(),
                budget: budget.into(),
            }),
        };
        db.transact(&SaveProject(draft)).unwrap();
    }
}

pub fn gathered(people: usize) -> Gathered {
    store::gathered(&planned(people).reader()).unwrap()
}

/// The words of a document in reading order, with Arabic digits.
fn words(document: &Document) -> String {
    let layout = lay_out(document).unwrap();
    assert_eq!(layout.missing, []);
    let runs = layout.pages.iter().flat_map(|page| page.runs());
    to_arabic(
        &runs
            .map(|run| run.text.as_str())
            .collect::<Vec<_>>()
            .join(" "),
    )
}

#[test]
fn section_12_names_every_duty_and_fills_two_pages_at_most() {
    let from = gathered(40);
    let document = super::overview(&from, day());
    let layout = lay_out(&document).unwrap();
    assert!(layout.pages.len() <= 2, "{} pages", layout.pages.len());
    let said = words(&document);
    for duty in [
        "2570–2572",
        "ทุกสายงาน",
        "26 กันยายน 2560",
        "2566–2570",
        "1013.4/42",
        "การปฐมนิเทศ",
    ] {
        assert!(said.contains(duty), "{duty}\n{said}");
    }
    assert!(!said.contains('{'), "{said}");
}

#[test]
fn section_12_stands_on_paper_as_it_was_agreed() {
    let layout = lay_out(&super::overview(&gathered(40), day())).unwrap();
    insta::assert_snapshot!(crate::pdf::dump(&layout));
}

#[test]
fn the_main_table_stands_on_paper_as_it_was_agreed() {
    let table = super::main_table::main_table(&gathered(40));
    let section = crate::pdf::Section::landscape(vec![table.into()]);
    let layout = lay_out(&Document::new("", "", day()).with(section)).unwrap();
    insta::assert_snapshot!(crate::pdf::dump(&layout));
}

#[test]
fn the_book_says_the_sums_of_its_rows() {
    let from = gathered(40);
    let said = words(&super::book(&from, day(), None));
    let all = crate::plan::rules::Totals::of(&from.read.contents.projects).all_budget();
    assert_eq!(all.to_string(), "3,716,500.50");
    assert!(said.contains("3,716,500.50"));
    assert!(!said.contains('{'), "a field was left open");
    for part in 1..=6 {
        assert!(said.contains(&format!("ส่วนที่ {part} ")), "part {part}");
    }
}

#[test]
fn the_letters_stand_on_paper_as_they_were_agreed() {
    let db = planned(60);
    let from = store::gathered(&db.reader()).unwrap();
    let marks = super::Marks {
        number: "ตย 52001/99",
        day: day(),
    };
    let letters = [
        super::order(&from, marks),
        super::memo(&from, marks),
        super::cover_letter(&from, marks),
        super::announcement(&from, marks),
    ];
    let dumps = letters.map(|letter| crate::pdf::dump(&lay_out(&letter).unwrap()));
    insta::assert_snapshot!(dumps.join("\n"));
}

/// The words in the cells of a table's rows.
fn cells(blocks: &[Block]) -> Vec<Vec<String>> {
    let tables = blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let rows = tables.flat_map(|table| &table.rows);
    rows.map(|row| row.cells.iter().map(|cell| cell.text.clone()).collect())
        .collect()
}

#[test]
fn every_line_in_use_stands_once_among_the_courses_by_position() {
    let from = gathered(60);
    let rows = cells(&super::by_position::blocks(&from));
    let lines = rows.iter().filter(|row| row.len() == 5);
    let listed: Vec<&str> = lines.flat_map(|row| row[1].split(", ")).collect();
    let mut in_use: Vec<&str> = from
        .coverage
        .lines
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    for line in &listed {
        let at = in_use.iter().position(|name| name == line);
        in_use.swap_remove(at.unwrap_or_else(|| panic!("{line} twice, or not in use")));
    }
    assert!(in_use.is_empty(), "{in_use:?}");
    let projects = rows.iter().filter(|row| row.len() == 4).count();
    assert_eq!(projects, from.read.contents.projects.len());
}

#[test]
fn everybody_and_every_vacancy_stands_once_among_the_people_by_year() {
    let from = gathered(60);
    let rows = cells(&super::people::blocks(&from));
    let numbers = rows.iter().filter(|row| row.len() == 7);
    let numbers: Vec<usize> = numbers.map(|row| row[0].parse().unwrap()).collect();
    let all = from.coverage.rows.len();
    assert_eq!(numbers, (1..=all).collect::<Vec<_>>());
}
