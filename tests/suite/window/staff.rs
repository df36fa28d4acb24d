//! Adding, changing, refusing and undoing staff.

use super::Office;
use egui::{Key, Modifiers};

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
