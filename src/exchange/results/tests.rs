use super::*;
use crate::assessment::command::RecordScores;
use crate::assessment::{Half, RoundDraft, ScoreEdit, sheet};
use crate::base::{Score, StaffId};
use crate::db::Db;
use crate::exchange::model::{Answers, Counts, Mapping, Preview, Verdict, Who};
use crate::exchange::reading::{self, Source};
use crate::exchange::resolve::Words;
use crate::exchange::store;
use crate::screen::Progress;
use crate::workbook::{self, CellValue, Sheet, Workbook};
use chrono::NaiveDate;
use proptest::prelude::*;

const PEOPLE: [(&str, &str, &str); 4] = [
    ("นาย", "สมใจ", "ใจดี"),
    ("นางสาว", "ญาณิศา", "แก้วกล้า"),
    ("นาย", "กิตติพงษ์", "ศรีสุข"),
    ("นาง", "อรุณี", "ตั้งมั่น"),
];

fn office() -> (Db, RoundId, Vec<StaffId>) {
    let mut db = Db::memory().unwrap();
    let people = PEOPLE.map(|(title, first, last)| {
        let draft = crate::staff::StaffDraft {
            title: title.into(),
            first_name: first.into(),
            last_name: last.into(),
            position: crate::staff::PositionDraft {
                line: "นิติกร".into(),
                level: Some(crate::base::LevelId::from_raw(10)),
                category: Some(crate::base::CategoryId::from_raw(1)),
                ..Default::default()
            },
            ..Default::default()
        };
        let done = db.transact(&crate::staff::command::AddStaff(draft));
        StaffId::from_raw(done.unwrap().outcome.created.unwrap())
    });
    let draft = RoundDraft {
        name: "รอบแรก".into(),
        year: "2570".into(),
        half: Half::First,
        ..RoundDraft::default()
    };
    let open = crate::assessment::command::OpenRound(draft);
    let round = db.transact(&open).unwrap().outcome.created.unwrap();
    (db, RoundId::from_raw(round), people.to_vec())
}

fn book(lines: &[&str]) -> Workbook {
    let cell = |text: &str| match text {
        "" => CellValue::Empty,
        text => CellValue::Text(text.to_owned()),
    };
    let rows = lines.iter();
    let rows = rows.map(|line| line.split('|').map(cell).collect());
    Workbook {
        name: "a.xlsx".into(),
        sheets: vec![Sheet {
            name: "Sheet1".into(),
            rows: rows.collect(),
            ..Sheet::default()
        }],
        encoding: None,
    }
}

fn hold(db: &Db, round: RoundId, book: &Workbook, answers: &Answers) -> (Preview, ImportScores) {
    let target = Target::read(&db.reader(), round, None).unwrap();
    let (sheet, mapping): (usize, Mapping) = choose(book, &target.grid.skills).unwrap();
    let known = store::known(&db.reader()).unwrap();
    let source = Source {
        sheet: &book.sheets[sheet],
        mapping: &mapping,
        answers,
    };
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let words = Words::new(&known.lists);
    let rows = reading::read(source, &words, today, &Progress::default()).unwrap();
    ImportScores::of(&known, &target, rows, mapping, answers.clone())
}

fn record(db: &mut Db, round: RoundId, cells: &[(StaffId, i64, i32)]) {
    let skills = &Target::read(&db.reader(), round, None).unwrap().grid.skills;
    let edits = cells.iter().map(|(staff, at, level)| ScoreEdit {
        staff: *staff,
        skill: skills[usize::try_from(*at).unwrap()].id,
        level: Some(Score::from_hundredths(*level)),
    });
    let edits = edits.collect();
    let what = String::new();
    let by = None;
    let command = RecordScores {
        round,
        by,
        edits,
        what,
    };
    db.transact(&command).unwrap();
}

fn told(preview: &Preview) -> Vec<String> {
    let entries = preview.entries.iter().map(|entry| {
        let changes = entry.changes.iter();
        let changes: Vec<String> = changes
            .map(|it| format!("{:?} {} → {}", it.field, it.old, it.new))
            .collect();
        let row = entry.incoming.row;
        format!("{row} {:?} {}", entry.kind, changes.join(", "))
    });
    let problems = preview.problems.iter().map(|it| {
        let (row, column, value) = (it.row, &it.column, &it.value);
        let reason = it.reason.en();
        format!("{row} {column} “{value}” {reason}")
    });
    entries.chain(problems).collect()
}

#[test]
fn rows_are_new_changed_the_same_or_stay_out_with_a_reason() {
    let (mut db, round, people) = office();
    record(&mut db, round, &[(people[1], 0, 200), (people[2], 1, 300)]);
    let code = crate::assessment::rules::paper_code(round, people[3]);
    let by_code = format!("{code}|||1|||");
    let lines = [
        "ผลการประเมินทักษะดิจิทัล",
        "รหัสแบบ|ชื่อ-สกุล|หมายเหตุ|DLit|การควบคุมกำกับ และการปฏิบัติตามกฎหมาย นโยบายและมาตรฐานการจัดการด้านดิจิทัล|3. DT (ระดับ)|SPM",
        "|นายสมใจ ใจดี||๒|1.5|9|",
        "|น.ส.ญาณิศา แก้วกล้า||3|||",
        "|นายกิตติพงษ์ ศรีสุข||ไม่ประเมิน|3||",
        by_code.as_str(),
        "|นายแปลก หน้าใหม่||1|||",
        "|นายสมใจ ใจดี||4|||",
        "1-0001-0|นางอรุณี ตั้งใจ||2|||",
    ];
    let (preview, command) = hold(&db, round, &book(&lines), &Answers::default());
    insta::assert_snapshot!(told(&preview).join("\n"));
    let counts = command.counts();
    assert_eq!((counts.new, counts.changed, counts.same), (2, 1, 1));
    let before = crate::assessment::store::scores(&db.reader(), round).unwrap();
    db.transact(&command).unwrap();
    let after = crate::assessment::store::scores(&db.reader(), round).unwrap();
    assert_eq!(after.len(), before.len() + 3);
    db.undo().unwrap();
    let undone = crate::assessment::store::scores(&db.reader(), round).unwrap();
    assert_eq!(undone, before, "one operation, one undo");
}

#[test]
fn a_row_that_only_resembles_somebody_comes_in_when_the_officer_says_so() {
    let (db, round, people) = office();
    let lines = ["ชื่อ-สกุล|DLit", "นางอรุณี ตั้งมัน|2"];
    let mut answers = Answers::default();
    let (preview, _) = hold(&db, round, &book(&lines), &answers);
    assert!(preview.entries.is_empty());
    let mut problems = preview.problems.iter();
    assert!(problems.any(|it| it.verdict == Verdict::Similar(people[3])));
    answers.people.insert(2, Who::Known(people[3]));
    let (preview, command) = hold(&db, round, &book(&lines), &answers);
    assert_eq!(preview.problems, []);
    assert_eq!(command.counts().new, 1);
}

#[test]
fn results_of_a_closed_round_are_refused() {
    let (mut db, round, _) = office();
    let lines = ["ชื่อ-สกุล|DLit", "นางอรุณี ตั้งมั่น|2"];
    let (_, command) = hold(&db, round, &book(&lines), &Answers::default());
    let name = "รอบแรก".to_owned();
    let close = crate::assessment::command::CloseRound { round, name };
    db.transact(&close).unwrap();
    assert!(db.transact(&command).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn what_was_taken_out_changes_nothing_when_it_comes_back(
        cells in prop::collection::vec((0..4usize, 0..7i64, 0..=400i32), 0..20)
    ) {
        let (mut db, round, people) = office();
        let cells: Vec<_> = cells.into_iter().map(|(who, at, level)| (people[who], at, level)).collect();
        record(&mut db, round, &cells);
        let target = Target::read(&db.reader(), round, None).unwrap();
        let table = sheet::scores(&target.grid, &target.scores, target.grid.people.iter());
        let file = tempfile::Builder::new().suffix(".xlsx").tempfile().unwrap();
        std::fs::write(file.path(), workbook::bytes(&[&table]).unwrap()).unwrap();
        let book = workbook::open(file.path(), None, &Progress::default()).unwrap();
        let (preview, command) = hold(&db, round, &book, &Answers::default());
        prop_assert_eq!(&preview.problems, &[]);
        prop_assert_eq!(command.counts(), Counts { same: 4, ..Counts::default() });
        db.transact(&command).unwrap();
        let after = crate::assessment::store::scores(&db.reader(), round).unwrap();
        prop_assert_eq!(after, target.scores);
    }
}
