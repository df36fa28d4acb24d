//! Adding, refusing and undoing staff; finding, choosing and taking out of the list.

use super::Office;
use calamine::Reader as _;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

fn people(office: &mut Office) -> i64 {
    office.db(|db| {
        db.reader()
            .number("SELECT count(*) FROM staff", [])
            .unwrap()
    })
}

#[test]
fn a_person_is_added_found_changed_and_taken_back() {
    let mut office = Office::sample(30);
    office.go("บุคลากร").click("เพิ่มบุคลากร");
    office
        .fill("คำนำหน้า", "นางสาว")
        .fill("ชื่อ", "น้ำทิพย์")
        .fill("นามสกุล", "ทดสอบดี");
    office.fill("วันเกิด", "๑ ต.ค. ๒๕๓๐").fill("สายงาน", "นิติกร");
    office.click("บันทึก");
    office.picture("staff-refused");
    assert!(
        office.sees("เลือกประเภทบุคลากร"),
        "the missing category is said beside its field"
    );
    assert_eq!(office.value("ชื่อ"), "น้ำทิพย์", "a refused form keeps its text");
    assert_eq!(people(&mut office), 30);
    office.choose("ประเภทบุคลากร", "พนักงานส่วนท้องถิ่น");
    office.click("บันทึก");
    assert_eq!(people(&mut office), 31);
    assert!(office.sees("เพิ่มบุคลากร นางสาวน้ำทิพย์ ทดสอบดี"));
    office.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(people(&mut office), 30);
}

/// What the rows in view are called, from the top.
pub fn rows(office: &Office) -> Vec<String> {
    let rows = office.window.query_all_by_role(Role::Row);
    rows.filter_map(|row| row.accesskit_node().label())
        .collect()
}

#[test]
fn the_order_stays_when_the_form_takes_the_room_of_columns() {
    let mut office = Office::sample(30);
    office.go("บุคลากร");
    let head = |office: &Office, title: &str| {
        let window = &office.window;
        window
            .query_all_by_role_and_label(Role::ColumnHeader, title)
            .count()
    };
    assert_eq!(head(&office, "เลขที่ตำแหน่ง"), 1);
    let unit = office
        .window
        .get_by_role_and_label(Role::ColumnHeader, "สังกัด");
    unit.click();
    office.window.run_steps(4);
    let before = rows(&office);
    let chosen = before[3].clone();
    office.click(&chosen);
    assert!(office.sees("เพิ่มวุฒิการศึกษา"), "the form is open");
    assert_eq!(head(&office, "เลขที่ตำแหน่ง"), 0);
    assert_eq!(rows(&office), before);
}

#[test]
fn a_finding_about_a_vacancy_opens_the_vacancy() {
    let mut office = Office::sample(60);
    office.go("แผนพัฒนา").click("ความครอบคลุม");
    let finding = rows(&office).into_iter().find(|row| row.contains("ว่าง"));
    office
        .click(&finding.unwrap())
        .press(Modifiers::NONE, Key::Enter);
    assert!(office.sees("บรรจุบุคคลลงอัตรานี้"), "the vacancy's form is open");
}

#[test]
fn a_search_finds_a_row_however_it_is_typed() {
    let mut office = Office::sample(320);
    office.go("บุคลากร");
    let name = "นายก้องภพ แก้วนิยม";
    for typed in [
        "แก้วนิยม",
        "ก้องภ",
        "นายก้องภพ   แก้วนิยม",
        "แก้วนิยม ก้องภพ",
        "ก้องภพ\u{200B} แก้วนิยม",
    ] {
        office.fill("ค้นหา", typed);
        let found = rows(&office);
        assert!(
            found.iter().any(|row| row.contains(name)),
            "{typed}: {found:?}"
        );
    }
    for (typed, number) in [
        ("๙๙-๒-๐๕-๓๗๐๑", "99-2-05-3701-002"),
        ("992053701002", "99-2-05-3701-002"),
    ] {
        office.fill("ค้นหา", typed);
        let found = rows(&office);
        assert!(
            found.iter().any(|row| row.contains(number)),
            "{typed}: {found:?}"
        );
    }
    // Marks in the order in which a PDF gives them.
    office.fill("ค้นหา", "พันธ\u{E4C}\u{E38}");
    let found = rows(&office);
    assert!(!found.is_empty() && found.iter().all(|row| row.contains("พันธุ์")));
    office.fill("ค้นหา", "ไม่มีใครชื่อนี้");
    assert!(rows(&office).is_empty() && office.sees("ไม่มีรายการที่ตรงกับเงื่อนไข"));
}

/// The rows of a workbook, its head first.
pub fn sheet(path: &std::path::Path) -> Vec<Vec<String>> {
    let mut book = calamine::open_workbook_auto(path).unwrap();
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    let row = |row: &[calamine::Data]| row.iter().map(ToString::to_string).collect();
    range.rows().map(row).collect()
}

#[test]
fn a_list_is_taken_out_exactly_as_it_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = Office::sample(320);
    office
        .go("บุคลากร")
        .narrow("ประเภทบุคลากร", "พนักงานครู")
        .narrow("สถานะ", "เกษียณในช่วงแผน");
    office.click("คอลัมน์");
    for column in ["ประเภทบุคลากร", "สังกัด", "เกษียณ"]
    {
        let boxes = office
            .window
            .query_all_by_role_and_label(Role::CheckBox, column);
        boxes.last().unwrap().click();
        office.window.run_steps(4);
    }
    office.picture("staff-columns");
    office.press(Modifiers::NONE, Key::Escape);
    let head = office
        .window
        .get_by_role_and_label(Role::ColumnHeader, "เกษียณ");
    head.click();
    office.window.run_steps(4);
    office.picture("staff-filtered");
    let shown = rows(&office);
    assert!((2..20).contains(&shown.len()), "{shown:?}");
    office.take_out("Excel ตามที่แสดง", &folder.path().join("list.xlsx"));
    office.take_out("PDF ตามที่แสดง", &folder.path().join("list.pdf"));
    let written = sheet(&folder.path().join("list.xlsx"));
    assert_eq!(written[0][2..], ["ชื่อ–สกุล", "ตำแหน่ง", "เลขที่ตำแหน่ง", "เกษียณ"]);
    assert!(
        written[1..].iter().all(|row| row[0].contains('@')),
        "own ids"
    );
    let spoken = |row: &Vec<String>| format!("{} {} {}", row[2], row[3], row[4]);
    let written: Vec<String> = written[1..].iter().map(spoken).collect();
    assert_eq!(written, shown);
    let pdf = std::fs::read(folder.path().join("list.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF"));
}

#[test]
fn three_are_changed_at_once_and_one_undo_takes_it_back() {
    let mut office = Office::sample(60);
    office.go("บุคลากร");
    assert!(!office.sees("เปลี่ยนสังกัด"), "nothing is chosen yet");
    let all = rows(&office);
    for row in [&all[1], &all[3], &all[4]] {
        office.click(&format!("เลือก {row}"));
    }
    office.picture("staff-chosen");
    assert!(office.sees("เลือก 3 รายการ"));
    office.click("เปลี่ยนสังกัด").set("สังกัด", "สำนักปลัดเทศบาล");
    office.picture("staff-many");
    let unit = "SELECT count(*) FROM serving v JOIN unit u ON u.id = v.unit_id WHERE u.name = 'สำนักปลัดเทศบาล'";
    let count = |office: &mut Office| office.db(|db| db.reader().number(unit, []).unwrap());
    let before = count(&mut office);
    office.click("เปลี่ยนทั้ง 3 รายการ");
    assert_eq!(count(&mut office), before + 3);
    assert!(!office.sees("เลือก 3 รายการ"));
    office.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(count(&mut office), before);
}

#[test]
fn the_list_is_narrowed_by_the_newest_round() {
    let mut office = Office::sample(60);
    office.go("บุคลากร");
    let people = rows(&office).len();
    let mut found = 0;
    for state in ["ประเมินครบ", "ประเมินบางส่วน", "ยังไม่ประเมิน"]
    {
        office.narrow("รอบล่าสุด", state);
        found += rows(&office).len();
    }
    office.picture("staff-not-assessed");
    assert!(found > 0 && people > 0);
    office.click("ล้างตัวกรอง").narrow("ช่องว่าง", "มีช่องว่าง");
    let lacking = rows(&office).len();
    assert!(lacking > 0);
    office.go("ช่องว่าง").go("บุคลากร");
    assert_eq!(rows(&office).len(), lacking, "the filter stays");
}
