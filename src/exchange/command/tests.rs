//! Whole imports: rows of text in, a report of everything that came of them out.

use super::*;
use crate::db::Db;
use crate::exchange::heading;
use crate::exchange::model::Who;
use crate::exchange::resolve::Words;
use crate::screen::Progress;
use crate::workbook::{CellValue, Sheet, Workbook};
use chrono::NaiveDate;

const HEAD: &str =
    "คำนำหน้า|ชื่อ|นามสกุล|เลขประจำตัวประชาชน|เลขที่ตำแหน่ง|ตำแหน่ง|ระดับ|ประเภทบุคลากร|กอง|ฝ่าย|วันเกิด|วันบรรจุ";

fn book(head: &str, rows: &[&str]) -> Workbook {
    let cell = |text: &str| {
        if text.is_empty() {
            CellValue::Empty
        } else {
            CellValue::Text(text.to_owned())
        }
    };
    let lines = std::iter::once(head).chain(rows.iter().copied());
    let rows = lines
        .map(|line| line.split('|').map(cell).collect())
        .collect();
    Workbook {
        name: "a.xlsx".into(),
        sheets: vec![Sheet {
            name: "Sheet1".into(),
            rows,
            ..Sheet::default()
        }],
        encoding: None,
    }
}

fn prepare(db: &Db, book: &Workbook) -> (Preview, ImportStaff) {
    prepare_with(db, book, &Answers::default())
}

fn prepare_with(db: &Db, book: &Workbook, answers: &Answers) -> (Preview, ImportStaff) {
    let (sheet, mapping) = heading::choose(book).unwrap();
    let words = Words::new(&crate::staff::store::lists(&db.reader()).unwrap());
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let source = reading::Source {
        sheet: &book.sheets[sheet],
        mapping: &mapping,
        answers,
    };
    let rows = reading::read(source, &words, today, &Progress::default()).unwrap();
    let known = store::known(&db.reader()).unwrap();
    ImportStaff::of(&known, rows, mapping, answers.clone())
}

fn import(db: &mut Db, head: &str, rows: &[&str]) -> (Counts, Vec<String>) {
    let (found, command) = prepare(db, &book(head, rows));
    db.transact(&command).unwrap();
    let problem = |p: &crate::exchange::model::RowProblem| {
        format!("{} {} “{}” {}", p.row, p.column, p.value, p.reason.en())
    };
    (found.counts(), found.problems.iter().map(problem).collect())
}

/// Everybody and every vacancy, one line each.
fn staff(db: &Db) -> Vec<String> {
    let rows = crate::staff::store::rows(&db.reader()).unwrap();
    let units = crate::org::store::units(&db.reader()).unwrap();
    let tree = Tree::new(&units);
    let line = |row: &crate::staff::StaffRow| {
        let unit = row.unit.map_or_else(String::new, |unit| tree.path(unit));
        let born = row
            .birth_date
            .map_or_else(String::new, |day| day.to_string());
        [
            &row.name,
            &row.number,
            &row.position_name,
            &row.category_name,
            &unit,
            &born,
        ]
        .map(String::as_str)
        .join("|")
    };
    rows.iter().map(line).collect()
}

fn counts(
    new: usize,
    changed: usize,
    same: usize,
    rejected: usize,
) -> (usize, usize, usize, usize) {
    (new, changed, same, rejected)
}

fn of(counts: Counts) -> (usize, usize, usize, usize) {
    (counts.new, counts.changed, counts.same, counts.rejected)
}

const GOOD: [&str; 5] = [
    "นาย|สมชาย|ใจดี||99-2-01-3102-001|นักทรัพยากรบุคคล|ชก.|พนักงานเทศบาล|สำนักปลัดเทศบาล|ฝ่ายบริหารงานทั่วไป|๑ พ.ค. ๒๕๒๐|1/6/2545",
    "นางสาว|สมหญิง|ณ อยุธยา||99-2-00-1101-001|ปลัดเทศบาล (นักบริหารงานท้องถิ่น ระดับสูง)|||สำนักปลัดเทศบาล|||",
    "|นายวิชัย|แก้วดี|||คนงาน||พนักงานจ้างทั่วไป|กองช่าง||15/02/2535|",
    "|ว่าง|||99-2-01-3102-002|นักทรัพยากรบุคคลปฏิบัติการ|||สำนักปลัดเทศบาล|||",
    "นาง|สมศรี|ดีงาม||99-2-08-6500-001|ครู|ชำนาญการพิเศษ|พนักงานครูเทศบาล|กองการศึกษา|||",
];

#[test]
fn a_register_comes_in_whole() {
    let mut db = Db::memory().unwrap();
    let (found, problems) = import(&mut db, HEAD, &GOOD);
    assert_eq!((of(found), problems), (counts(5, 0, 0, 0), vec![]));
    assert_eq!(
        staff(&db),
        [
            "นายวิชัย แก้วดี||คนงาน|พนักงานจ้างทั่วไป|กองช่าง|1992-02-15",
            "นายสมชาย ใจดี|99-2-01-3102-001|นักทรัพยากรบุคคลชำนาญการ|พนักงานส่วนท้องถิ่น|สำนักปลัดเทศบาล › ฝ่ายบริหารงานทั่วไป|1977-05-01",
            "นางสมศรี ดีงาม|99-2-08-6500-001|ครูชำนาญการพิเศษ|พนักงานครู|กองการศึกษา|",
            "นางสาวสมหญิง ณ อยุธยา|99-2-00-1101-001|ปลัดเทศบาล (นักบริหารงานท้องถิ่น ระดับสูง)|พนักงานส่วนท้องถิ่น|สำนักปลัดเทศบาล|",
            "|99-2-01-3102-002|นักทรัพยากรบุคคลปฏิบัติการ|พนักงานส่วนท้องถิ่น|สำนักปลัดเทศบาล|",
        ]
    );
}

#[test]
fn the_same_file_again_changes_nothing() {
    let mut db = Db::memory().unwrap();
    import(&mut db, HEAD, &GOOD);
    let before = staff(&db);
    let (found, command) = prepare(&db, &book(HEAD, &GOOD));
    assert_eq!(
        of(found.counts()),
        counts(0, 0, 5, 0),
        "{:?}",
        found.entries
    );
    assert_eq!(db.transact(&command).unwrap().operation, None);
    assert_eq!(staff(&db), before);
}

#[test]
fn an_import_is_one_operation_and_can_be_undone() {
    let mut db = Db::memory().unwrap();
    import(&mut db, HEAD, &GOOD);
    assert_eq!(
        db.next_undo().unwrap().unwrap().name.th(),
        "นำเข้าบุคลากร 4 คน"
    );
    db.undo().unwrap();
    assert!(staff(&db).is_empty());
    assert!(crate::org::store::units(&db.reader()).unwrap().is_empty());
    db.redo().unwrap();
    assert_eq!(staff(&db).len(), 5);
}

#[test]
fn a_combined_position_comes_in_with_its_range_and_its_holder_keeps_the_own_level() {
    let mut db = Db::memory().unwrap();
    let row = |level: &str| {
        format!("นาย|สมชาย|ใจดี||52-2-01-3105-001|นิติกร|{level}|พนักงานเทศบาล|กองคลัง|||")
    };
    let vacancy = "|ว่าง|||52-2-01-3102-001|นักทรัพยากรบุคคลปฏิบัติการ/ชำนาญการ||พนักงานเทศบาล|กองคลัง|||";
    assert_eq!(
        of(import(&mut db, HEAD, &[&row("ปก./ชก."), vacancy]).0),
        counts(2, 0, 0, 0)
    );
    let level_of = |db: &Db| {
        let people = crate::staff::store::people(&db.reader()).unwrap();
        let position = people[0].position.clone().unwrap();
        (people[0].level, position.level, position.level_to)
    };
    let [lower, upper] = [10, 9].map(|id| Some(crate::base::LevelId::from_raw(id)));
    assert_eq!(level_of(&db), (lower, lower, upper));
    let rows = crate::staff::store::rows(&db.reader()).unwrap();
    assert!(
        rows.iter()
            .any(|row| row.position_name == "นักทรัพยากรบุคคลปฏิบัติการ/ชำนาญการ"),
        "{rows:#?}"
    );
    let (found, _) = import(&mut db, HEAD, &[&row("ชำนาญการ")]);
    assert_eq!(of(found), counts(0, 1, 0, 0));
    assert_eq!(level_of(&db), (upper, lower, upper), "the person rose");
    for same in ["ชำนาญการ", "ปฏิบัติการ/ชำนาญการ"]
    {
        let (found, _) = import(&mut db, HEAD, &[&row(same)]);
        assert_eq!(of(found), counts(0, 0, 1, 0), "{same}");
    }
    let (found, _) = import(&mut db, HEAD, &[&row("ชำนาญการพิเศษ")]);
    assert_eq!(of(found), counts(0, 1, 0, 0));
    let special = Some(crate::base::LevelId::from_raw(8));
    assert_eq!(level_of(&db).1, special, "another position altogether");
}

#[test]
fn a_bad_cell_is_left_empty_and_listed_and_its_person_comes_in() {
    let mut db = Db::memory().unwrap();
    let rows = [
        "นาย|สมชาย|ใจดี|1234567890123||นิติกร|ชก.||กองคลัง||31/02/2520|",
        "นาย|สมบัติ|มีสุข|||นิติกร|ปง./ชก.||กองคลัง|||",
        "นาย|สมบูรณ์|มีสุข|||คนสวน||พนักงานจ้าง|กองคลัง||1/1/2540|1/1/2545",
        "นาย|สมนึก|มีสุข||||||||1/1/2599|",
    ];
    let (found, problems) = import(&mut db, HEAD, &rows);
    assert_eq!(of(found), counts(4, 0, 0, 0));
    let starts: Vec<String> = problems
        .iter()
        .map(|p| p.split('”').next().unwrap().to_owned())
        .collect();
    assert_eq!(
        starts,
        [
            "2 เลขประจำตัวประชาชน “1234567890123",
            "2 วันเกิด “31/02/2520",
            "3 ระดับ “ปง./ชก.",
            "4 วันบรรจุ “1/1/2545",
            "4 ประเภทบุคลากร “พนักงานจ้าง",
            "4 ประเภทบุคลากร “",
            "5 วันเกิด “1/1/2599",
        ]
    );
    assert_eq!(staff(&db).len(), 4);
}

#[test]
fn rows_of_nobody_and_rows_that_repeat_somebody_stay_out() {
    let mut db = Db::memory().unwrap();
    let rows = [
        "นาย|สมชาย|ใจดี|||นิติกร|ชก.||กองคลัง||1/5/2520|",
        "||||||||||||",
        "|||||นิติกร|||กองคลัง|||",
        "|สมชาย|ใจดี|||นิติกร|ชก.||กองช่าง||1/5/2520|",
        "นาย|สมชาย|ใจดี||||ปก.||กองช่าง||1/5/2530|",
        "รวมทั้งสิ้น 4 คน|||||||||||",
        "นาย|นายก2|มีสุข|||นิติกร||||||",
    ];
    let (found, problems) = import(&mut db, HEAD, &rows);
    assert_eq!(of(found), counts(2, 0, 0, 3), "{problems:#?}");
    let rows: Vec<&str> = problems
        .iter()
        .map(|p| p.split(' ').next().unwrap())
        .collect();
    assert_eq!(rows, ["4", "5", "8"]);
}

#[test]
fn of_an_id_and_a_number_that_two_people_have_the_second_is_left_empty_and_both_come_in() {
    let mut db = Db::memory().unwrap();
    let rows = [
        "นาย|สมชาย|ใจดี|1234567890121|99-2-01-3105-001|นิติกร|ชก.||กองคลัง|||",
        "นาง|สมศรี|มีสุข|๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑|๙๙-๒-๐๑-๓๑๐๕-๐๐๑|นิติกร|ชก.||กองคลัง|||",
    ];
    let (found, problems) = import(&mut db, HEAD, &rows);
    assert_eq!(of(found), counts(2, 0, 0, 0));
    let said = |row: &str, what: &str| {
        let fits = |it: &&String| it.starts_with(row) && it.contains(what);
        assert_eq!(problems.iter().filter(fits).count(), 1, "{problems:#?}");
    };
    said("3 ", "row 2 has the same id under another name");
    said("3 ", "row 2 has the same position number");
    let ids = "SELECT count(*) FROM staff WHERE national_id IS NOT NULL";
    assert_eq!(db.reader().number(ids, []).unwrap(), 1);
    assert_eq!(staff(&db).len(), 2);
}

#[test]
fn what_differs_is_named_field_by_field_and_empty_cells_empty_nothing() {
    let mut db = Db::memory().unwrap();
    import(&mut db, HEAD, &GOOD);
    let rows = [
        "นาย|สมชาย|ใจดี||99-2-01-3102-001|นักทรัพยากรบุคคล|ชพ.||สำนักปลัดเทศบาล||2/5/2520|",
        "นาง|สมศรี|มีทรัพย์||99-2-08-6500-001|||||||",
        "|นายวิชัย|แก้วดี|||||||||",
    ];
    let (found, command) = prepare(&db, &book(HEAD, &rows));
    // A new family name without an id is another person; her number is taken.
    assert_eq!(of(found.counts()), counts(1, 1, 1, 0));
    let changes: Vec<String> = found.entries[0]
        .changes
        .iter()
        .map(|c| format!("{:?} {} → {}", c.field, c.old, c.new))
        .collect();
    assert_eq!(
        changes,
        [
            "BirthDate 1/5/2520 → 2/5/2520",
            "Level วิชาการ ชำนาญการ → วิชาการ ชำนาญการพิเศษ",
            "Unit สำนักปลัดเทศบาล › ฝ่ายบริหารงานทั่วไป → สำนักปลัดเทศบาล",
        ]
    );
    db.transact(&command).unwrap();
    let (again, _) = prepare(&db, &book(HEAD, &rows));
    assert_eq!(
        of(again.counts()),
        counts(0, 0, 3, 0),
        "{:#?}",
        again.entries
    );
}

#[test]
fn two_people_can_change_places_and_nobody_is_pushed_off_a_position() {
    let mut db = Db::memory().unwrap();
    let head = "ชื่อ-สกุล|เลขที่ตำแหน่ง|ตำแหน่ง|ระดับ";
    import(
        &mut db,
        head,
        &[
            "นายก้อง มีสุข|1|นิติกร|ปก.",
            "นายขวัญ มีสุข|2|นักประชาสัมพันธ์|ปก.",
            "นายคง มีสุข|3|บรรณารักษ์|ปก.",
        ],
    );
    let (found, problems) = import(&mut db, head, &["นายก้อง มีสุข|2||", "นายขวัญ มีสุข|1||"]);
    assert_eq!((of(found), problems), (counts(0, 2, 0, 0), vec![]));
    let lines: Vec<String> = staff(&db)
        .iter()
        .map(|l| l.split('|').take(3).collect::<Vec<_>>().join("|"))
        .collect();
    assert_eq!(
        lines,
        [
            "นายก้อง มีสุข|2|นักประชาสัมพันธ์ปฏิบัติการ",
            "นายขวัญ มีสุข|1|นิติกรปฏิบัติการ",
            "นายคง มีสุข|3|บรรณารักษ์ปฏิบัติการ"
        ]
    );
    let (found, problems) = import(&mut db, head, &["นายก้อง มีสุข|3||", "นายใหม่ มีสุข|1|นิติกร|ชก."]);
    assert_eq!(
        (found.same, found.new, problems.len()),
        (1, 1, 2),
        "{problems:#?}"
    );
    assert_eq!(staff(&db).len(), 4);
}

#[test]
fn a_number_of_another_file_does_not_make_two_people_one() {
    let mut db = Db::memory().unwrap();
    let head = "รหัสในโปรแกรม|ชื่อ|นามสกุล|วันเกิด";
    import(&mut db, head, &["1|สมชาย|ใจดี|1/5/2520"]);
    let (found, _) = import(&mut db, head, &["1|สมชาย|แสงทอง|2/6/2530"]);
    assert_eq!(of(found), counts(1, 0, 0, 0));
    // Somebody with another family name since, of the same date of birth, is the same person.
    let (found, _) = import(&mut db, head, &["1|สมชาย|มีทรัพย์|1/5/2520"]);
    assert_eq!(of(found), counts(0, 1, 0, 0));
}

#[test]
fn somebody_who_left_is_not_brought_back() {
    let mut db = Db::memory().unwrap();
    let head = "ชื่อ-สกุล|เลขประจำตัวประชาชน|ตำแหน่ง|ระดับ";
    let row = "นายก้อง มีสุข|1234567890121|นิติกร|ปก.";
    let (found, problems) = import(&mut db, head, &[row]);
    assert_eq!((found.new, problems), (1, vec![]));
    let person = crate::staff::store::rows(&db.reader()).unwrap()[0]
        .staff
        .unwrap();
    let leave = crate::staff::command::EndService {
        staff: person,
        name: "ก้อง".into(),
        draft: crate::staff::model::DepartureDraft {
            on: "1/1/2600".into(),
            ..Default::default()
        },
    };
    db.transact(&leave).unwrap();
    let (found, _) = import(&mut db, head, &[row]);
    assert_eq!(of(found), counts(0, 0, 0, 1));
}

/// The problems of a preview, and what each does.
fn problems(found: &Preview) -> Vec<String> {
    let line = |p: &crate::exchange::model::RowProblem| {
        format!("{} {} “{}” {:?}", p.row, p.column, p.value, p.verdict)
    };
    found.problems.iter().map(line).collect()
}

#[test]
fn units_over_their_people_and_cells_merged_downwards_are_the_units_of_each_row() {
    let mut db = Db::memory().unwrap();
    let rows = [
        "1|2|3|4",
        "1. สำนักปลัดเทศบาล (01)|||",
        "ฝ่ายบริหารงานทั่วไป|||",
        "1|นายก้อง มีสุข|นิติกร|ปก.",
        "งานธุรการ|||",
        "2|นายขวัญ มีสุข|จพง.ธุรการ|ปง.",
        "ลำดับ|ชื่อ-สกุล|ตำแหน่ง|ระดับ",
        "สังกัด กองคลัง|||",
        "3|น.ส.คง มีสุข|นักวิชาการคลัง|ชก.",
        "|กองแก้ว มีสุข||",
        "รวมทั้งสิ้น|4 คน||",
        "หมายเหตุ: ข้อมูล ณ วันที่ 1 ต.ค. 2569|||",
        "(ลงชื่อ)..............|||",
    ];
    let head = "ลำดับ|ชื่อ-สกุล|ตำแหน่ง|ระดับ";
    let (found, command) = prepare(&db, &book(head, &rows));
    assert_eq!(problems(&found), Vec::<String>::new());
    let passed = crate::exchange::model::Passed {
        groups: 4,
        totals: 1,
        headings: 2,
        notes: 2,
    };
    assert_eq!(found.passed, passed);
    db.transact(&command).unwrap();
    let units: Vec<String> = staff(&db)
        .iter()
        .map(|line| line.split('|').collect::<Vec<_>>())
        .map(|cells| format!("{} {}", cells[0], cells[4]))
        .collect();
    assert_eq!(
        units,
        [
            "กองแก้ว มีสุข ",
            "นายก้อง มีสุข สำนักปลัดเทศบาล › ฝ่ายบริหารงานทั่วไป",
            "นายขวัญ มีสุข สำนักปลัดเทศบาล › ฝ่ายบริหารงานทั่วไป › งานธุรการ",
            "นางสาวคง มีสุข กองคลัง",
        ]
    );
}

#[test]
fn repairs_are_listed_and_a_refused_one_stays_as_it_was_written() {
    let db = Db::memory().unwrap();
    let head = "ชื่อ-สกุล|ตำแหน่ง|ระดับ|กอง";
    let rows = [
        "น.ส.เพ่ิมพูน  มีสุข|จพง.ธุรการ|ปง.|ส านักปลัด",
        "นายก้อง มีสุข|จพง.ธุรการ|ปง.|ส านักปลัด",
    ];
    let sheet = book(head, &rows);
    let (found, _) = prepare(&db, &sheet);
    let repairs: Vec<String> = found
        .repairs
        .iter()
        .map(|it| format!("{} → {} {:?}", it.old, it.new, it.rows))
        .collect();
    assert_eq!(
        repairs,
        [
            "น.ส.เพ่ิมพูน  มีสุข → นางสาวเพิ่มพูน มีสุข [2]",
            "จพง.ธุรการ → เจ้าพนักงานธุรการ [2, 3]",
            "ส านักปลัด → สำนักปลัด [2, 3]",
        ]
    );
    let mut answers = Answers::default();
    answers
        .refused
        .insert((Field::Bureau, "ส านักปลัด".to_owned()));
    let (found, _) = prepare_with(&db, &sheet, &answers);
    assert_eq!(found.entries[0].incoming.post.units, ["ส านักปลัด"]);
    assert_eq!(found.entries[0].incoming.first_name, "เพิ่มพูน");
    assert!(found.repairs[2].is_refused);
}

#[test]
fn a_failed_formula_is_an_empty_cell_and_a_cell_typed_anew_is_read_again() {
    let db = Db::memory().unwrap();
    let head = "ชื่อ-สกุล|เลขประจำตัวประชาชน|ตำแหน่ง|ระดับ|วันเกิด";
    let rows = [
        "นายก้อง มีสุข|1.10170E+12|นิติกร|ชก.|#N/A",
        "#REF!|1234567890121|นิติกร|ชก.|31/02/2569",
        "นายข\u{FFFD}ัญ มีสุข||นิติกร|ชก.|",
    ];
    let sheet = book(head, &rows);
    let (found, _) = prepare(&db, &sheet);
    assert_eq!(
        problems(&found),
        [
            "2 วันเกิด “#N/A” Emptied",
            "2 เลขประจำตัวประชาชน “1.10170E+12” Emptied",
            "3 ชื่อ-สกุล “#REF!” Rejected",
            "3 ชื่อ-สกุล “#REF!” Emptied",
            "4 ชื่อ-สกุล “นายข\u{FFFD}ัญ มีสุข” Rejected",
            "4 ชื่อ-สกุล “นายข\u{FFFD}ัญ มีสุข” Emptied",
        ]
    );
    let mut answers = Answers::default();
    let typed = [
        ((2, Field::NationalId), "1234567890121"),
        ((2, Field::BirthDate), "๑ พ.ค. ๒๕๒๐"),
        ((4, Field::FullName), "นายขวัญ มีสุข"),
    ];
    answers.cells = typed.map(|(at, text)| (at, text.to_owned())).into();
    let (found, _) = prepare_with(&db, &sheet, &answers);
    assert_eq!(found.problems.len(), 2, "{:?}", problems(&found));
    let person = &found.entries[0].incoming;
    assert_eq!(person.national_id.as_deref(), Some("1234567890121"));
    assert_eq!(person.birth_date, NaiveDate::from_ymd_opt(1977, 5, 1));
    assert_eq!(found.entries[1].incoming.name(), "นายขวัญ มีสุข");
}

#[test]
fn a_near_namesake_is_shown_and_merged_only_when_the_person_says_so() {
    let mut db = Db::memory().unwrap();
    let head = "ชื่อ|นามสกุล|วันเกิด|ตำแหน่ง|ระดับ";
    import(
        &mut db,
        head,
        &[
            "นายสมชาย|ใจดีงาม|1/5/2520|นิติกร|ชก.",
            "นางสมศรี|แก้วดี|2/6/2530|นิติกร|ชก.",
        ],
    );
    let rows = [
        "นายสมชาย|ใจดีงาน||นิติกร|ชก.",
        "นางสมศรี|มีทรัพย์|2/6/2530|นิติกร|ชก.",
        "นายสมชาย|ใจดีงาม|9/9/2540|นิติกร|ชก.",
    ];
    let sheet = book(head, &rows);
    let (found, _) = prepare(&db, &sheet);
    assert_eq!(of(found.counts()), counts(3, 0, 0, 0));
    let ids: Vec<_> = store::known(&db.reader()).unwrap().people;
    let (first, second) = (ids[0].id, ids[1].id);
    let similar: Vec<_> = found.problems.iter().map(|p| (p.row, p.verdict)).collect();
    let near = crate::exchange::model::Verdict::Similar;
    assert_eq!(
        similar,
        [(2, near(first)), (3, near(second)), (4, near(first))]
    );
    let mut answers = Answers::default();
    answers.people.insert(3, Who::Known(second));
    answers.people.insert(2, Who::Another);
    let (found, command) = prepare_with(&db, &sheet, &answers);
    assert_eq!(of(found.counts()), counts(2, 1, 0, 0));
    assert_eq!(found.problems.len(), 1);
    db.transact(&command).unwrap();
    assert_eq!(staff(&db).len(), 4);
}

#[test]
fn a_list_of_this_file_edited_elsewhere_comes_back_as_updates() {
    let mut db = Db::memory().unwrap();
    import(&mut db, HEAD, &GOOD);
    let known = store::known(&db.reader()).unwrap();
    let mut table = crate::exchange::export::staff(&known);
    let column = |field: Field| {
        let name = field.name();
        table.columns.iter().position(|it| it.name == name).unwrap()
    };
    let (first, last) = (column(Field::FirstName), column(Field::LastName));
    let value = |text: &str| crate::exchange::export::Value::text(text);
    let row = table
        .rows
        .iter_mut()
        .find(|row| row[first] == value("สมชาย"));
    let row = row.unwrap();
    row[first] = value("สมชัย");
    row[last] = value("ใจงาม");
    let bytes = crate::workbook::bytes(&[&table]).unwrap();
    let read = |bytes: Vec<u8>| {
        let path = std::path::Path::new("a.xlsx");
        crate::workbook::read(path, bytes, None, &Progress::default()).unwrap()
    };
    let edited = read(bytes);
    let (found, command) = prepare(&db, &edited);
    assert_eq!(of(found.counts()), counts(0, 1, 3, 0), "{found:#?}");
    db.transact(&command).unwrap();
    assert!(
        staff(&db)
            .iter()
            .any(|line| line.starts_with("นายสมชัย ใจงาม|"))
    );
    // In another file the same numbers mean nobody.
    let mut other = Db::memory().unwrap();
    import(&mut other, HEAD, &["นาย|อื่น|ไกล|||คนงาน||พนักงานจ้างทั่วไป||||"]);
    assert_eq!(of(prepare(&other, &edited).0.counts()), counts(4, 0, 0, 0));
    // A position keeps its person when its number is edited in the list of positions.
    let mut table = crate::exchange::export::positions(&store::known(&db.reader()).unwrap());
    let at = table
        .columns
        .iter()
        .position(|it| it.name == Field::Number.name());
    for row in &mut table.rows {
        if row[at.unwrap()] == value("99-2-01-3102-002") {
            row[at.unwrap()] = value("99-2-01-3102-009");
        }
    }
    let (found, command) = prepare(&db, &read(crate::workbook::bytes(&[&table]).unwrap()));
    assert_eq!(of(found.counts()), counts(0, 1, 4, 0), "{found:#?}");
    db.transact(&command).unwrap();
    assert!(
        staff(&db)
            .iter()
            .any(|line| line.starts_with("|99-2-01-3102-009|"))
    );
}

mod round_trip {
    use super::*;
    use crate::exchange::export;
    use proptest::prelude::*;
    use std::path::Path;

    /// A row of a register, sometimes silent in a cell.
    fn row() -> impl Strategy<Value = String> {
        let pick = |words: &'static [&'static str]| proptest::sample::select(words);
        let date =
            || (1..28u32, 1..13u32, 2500..2549i32).prop_map(|(d, m, y)| format!("{d}/{m}/{y}"));
        (
            pick(&["นาย", "นางสาว", "ว่าที่ร้อยตรี", ""]),
            "[ก-ฮ]{2,6}",
            pick(&["ใจดี", "ณ อยุธยา", "มีสุข", ""]),
            pick(&["", "7", "12", "99-2-01-3102-001", "99-2-01-3102-002"]),
            pick(&["นิติกร", "ครู", "คนสวน", "นักทรัพยากรบุคคลชำนาญการ", ""]),
            pick(&["ชก.", "ปก.", ""]),
            pick(&["พนักงานเทศบาล", "พนักงานจ้างทั่วไป", ""]),
            pick(&["กองคลัง", "กองช่าง", ""]),
            pick(&["ฝ่ายการเงิน", "ฝ่ายแบบแผน", ""]),
            prop_oneof![date(), Just(String::new())],
        )
            .prop_map(|(t, f, l, n, p, v, c, u, s, d)| {
                format!("{t}|{f}|{l}||{n}|{p}|{v}|{c}|{u}|{s}|{d}|")
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn an_exported_list_comes_back_as_it_was(rows in proptest::collection::vec(row(), 1..12)) {
            let mut db = Db::memory().unwrap();
            let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
            let (found, _) = import(&mut db, HEAD, &rows);
            prop_assert_eq!(of(import(&mut db, HEAD, &rows).0), counts(0, 0, found.new, found.rejected));
            let table = export::staff(&store::known(&db.reader()).unwrap());
            let bytes = crate::workbook::bytes(&[&table]).unwrap();
            let book = crate::workbook::read(Path::new("a.xlsx"), bytes, None, &Progress::default()).unwrap();
            let (back, _) = prepare(&db, &book);
            prop_assert_eq!(of(back.counts()), counts(0, 0, found.new, 0), "{:#?}", back);
        }
    }
}
