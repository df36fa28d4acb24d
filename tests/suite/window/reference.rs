//! The lists that positions choose from.

use super::Office;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

fn rows(office: &Office) -> Vec<String> {
    let rows = office.window.query_all_by_role(Role::Row);
    rows.filter_map(|row| row.accesskit_node().label())
        .collect()
}

#[test]
fn a_category_is_added_ordered_retired_and_offered_no_more() {
    let mut office = Office::sample(40);
    office.go("ตารางอ้างอิง").click("เพิ่มประเภทบุคลากร");
    office.click("บันทึก");
    assert!(office.sees("ใส่ชื่อ"));
    office.fill("ชื่อ", "จ้างเหมาบริการ").click("บันทึก");
    office.picture("reference-categories");
    assert_eq!(rows(&office).last().unwrap(), "จ้างเหมาบริการ");
    office.click("เลื่อนขึ้น");
    let at = rows(&office).len() - 2;
    assert_eq!(rows(&office)[at], "จ้างเหมาบริการ");
    office.click("เลิกใช้");
    assert!(office.sees("จ้างเหมาบริการ (เลิกใช้)"));
    let lists = office.db(|db| phatthana::staff::store::lists(&db.reader()).unwrap());
    let names: Vec<String> = lists
        .categories_for(None)
        .into_iter()
        .map(|it| it.1)
        .collect();
    assert!(!names.contains(&"จ้างเหมาบริการ".to_owned()), "{names:?}");
    for _ in 0..3 {
        office.press(Modifiers::COMMAND, Key::Z);
    }
    let names = rows(&office);
    assert!(
        !names.iter().any(|name| name.contains("จ้างเหมาบริการ")),
        "three deeds, three steps back: {names:?}"
    );
}

#[test]
fn a_level_in_use_is_not_deleted_and_a_new_type_has_its_levels() {
    let mut office = Office::sample(60);
    office.go("ตารางอ้างอิง").click("ประเภทตำแหน่งและระดับ");
    office.picture("reference-levels");
    office.row("วิชาการ ชำนาญการ").click("ลบ");
    assert!(office.sees("ลบไม่ได้ เพราะยังมีรายการอ้างถึง"));
    office.picture("reference-refused");
    office.click("เพิ่มประเภทตำแหน่ง");
    office.fill("ชื่อ", "เชี่ยวชาญเฉพาะ").click("บันทึก");
    office.click("เพิ่มระดับในประเภทนี้");
    office
        .fill("ชื่อ", "ระดับ 9")
        .fill("ชื่อย่อ", "ชช.9")
        .click("บันทึก");
    assert!(rows(&office).contains(&"เชี่ยวชาญเฉพาะ ระดับ 9".to_owned()));
}

#[test]
fn a_line_has_its_code_and_is_found_by_it() {
    let mut office = Office::sample(40);
    office.go("ตารางอ้างอิง").click("สายงาน").click("เพิ่มสายงาน");
    office
        .fill("ชื่อ", "นักโภชนาการ")
        .fill("รหัสสายงาน", "36")
        .click("บันทึก");
    assert!(office.sees("รหัสสายงานเป็นตัวเลข 4 หลัก"));
    office.fill("รหัสสายงาน", "๓๖๐๔").click("บันทึก");
    office.fill("ค้นหา", "3604");
    office.picture("reference-lines");
    assert_eq!(rows(&office), ["นักโภชนาการ"]);
}
