//! Adding, changing, refusing and undoing staff.

use super::Office;
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
fn rows(office: &Office) -> Vec<String> {
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
    assert!(office.sees("ประวัติการดำรงตำแหน่ง"), "the form is open");
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
