//! Who signs a document is chosen beside it, and stands on its paper.

use super::Office;
use egui::{Key, Modifiers};
use phatthana::document::{Asked, Printable};
use phatthana::pdf::{Document, lay_out, plain_text, render};

const ORDER: &str = "คำสั่งแต่งตั้งคณะกรรมการ";

fn order(office: &mut Office) -> Document {
    office.db(|db| {
        let order = Printable::find("committee-order").unwrap();
        order.make(&db.reader(), &Asked::preview(None)).unwrap()
    })
}

fn said(office: &mut Office) -> String {
    plain_text(&lay_out(&order(office)).unwrap())
}

/// Somebody who acts for the mayor is on the list of signatories.
fn with_deputy() -> Office {
    let mut office = Office::sample(20);
    office.go("ข้อมูลหน่วยงาน").click("เพิ่มผู้ลงนาม");
    office.fill("ชื่อ–สกุลพร้อมคำนำหน้า", "นายปั้น ฟ้าคำ").fill(
        "ตำแหน่งที่พิมพ์ในเอกสาร",
        "รองนายกเทศมนตรี รักษาราชการแทน\nนายกเทศมนตรี",
    );
    office.picture("signatory-form");
    office.click("บันทึกผู้ลงนาม");
    office.picture("signatory-list");
    office
}

#[test]
fn another_signatory_is_chosen_beside_the_document_and_stands_on_its_paper() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("order.pdf");
    let mut office = with_deputy();
    office.go("เอกสาร").click(ORDER).wait_for("ทั้งหมด 1 หน้า");
    let usual = said(&mut office);
    assert!(!usual.contains("ฟ้าคำ"));
    assert!(
        office.sees("ลงนามโดย "),
        "who signs is said below the document"
    );
    office.click("เลือกผู้ลงนาม");
    office.picture("signing-form");
    office.choose("ผู้ลงนามคนที่ 1", "นายปั้น ฟ้าคำ");
    office.click("ใช้ผู้ลงนามนี้");
    assert!(office.sees("ลงนามโดย นายปั้น ฟ้าคำ"));
    office.wait_for("ทั้งหมด 1 หน้า");
    office.picture("signing-order");
    let text = said(&mut office);
    assert!(text.contains("( นายปั้น ฟ้าคำ )"), "{text}");
    assert!(
        text.contains("รองนายกเทศมนตรี รักษาราชการแทน\nนายกเทศมนตรี\n"),
        "{text}"
    );
    office
        .click("บันทึก PDF")
        .fill("ที่เก็บไฟล์", path.to_str().unwrap())
        .click("บันทึกไฟล์");
    let document = order(&mut office);
    assert_eq!(std::fs::read(&path).unwrap(), render(&document).unwrap());
    office.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(said(&mut office), usual, "undone");
}

#[test]
fn places_are_added_ordered_left_to_the_pen_and_given_up_again() {
    let mut office = with_deputy();
    office.go("เอกสาร").click(ORDER).wait_for("ทั้งหมด 1 หน้า");
    let usual = said(&mut office);
    office.click("เลือกผู้ลงนาม").click_like("เพิ่มผู้ลงนาม");
    office.fill("คนที่ 2 ลงนามในฐานะ", "พยาน");
    office.click("เลื่อนคนที่ 2 ขึ้น");
    assert_eq!(office.value("คนที่ 1 ลงนามในฐานะ"), "พยาน");
    office.choose("จำนวนคนต่อแถว", "2");
    office.fill("คนที่ 2 ลงนามในฐานะ", &"ก".repeat(61));
    office.click("ใช้ผู้ลงนามนี้");
    assert!(office.sees("ยาวได้ไม่เกิน 60 ตัวอักษร"));
    assert_eq!(office.value("คนที่ 1 ลงนามในฐานะ"), "พยาน", "nothing is lost");
    office.fill("คนที่ 2 ลงนามในฐานะ", "ผู้สั่ง").click("ใช้ผู้ลงนามนี้");
    let text = said(&mut office);
    assert!(text.contains("พยาน") && text.contains("ผู้สั่ง"), "{text}");
    assert_eq!(text.matches("(ลงชื่อ)").count(), 2);
    assert!(
        text.contains("(......"),
        "whoever is not named writes: {text}"
    );
    office.wait_for("ทั้งหมด 1 หน้า");
    office.picture("signing-two");
    office.click("เลือกผู้ลงนาม").click_like("เพิ่มผู้ลงนาม");
    office.click_like("เพิ่มผู้ลงนาม").choose("จำนวนคนต่อแถว", "4");
    office.picture("signing-four");
    office.press(Modifiers::NONE, Key::Escape);
    office.click("เลือกผู้ลงนาม").click("กลับไปใช้ผู้ลงนามตามปกติ");
    assert_eq!(said(&mut office), usual);
}

#[test]
fn a_list_is_signed_at_its_end_and_a_form_beside_the_person() {
    let mut office = with_deputy();
    for (document, key, before) in [
        ("บัญชีรายชื่อบุคลากร", "บัญชีรายชื่อบุคลากร", 0),
        ("แบบประเมินทักษะ (เปล่า)", "assessment-form", 2),
        ("แผนพัฒนารายบุคคล", "sheet", 3),
    ] {
        office.go("เอกสาร").click(document).wait_for("ทั้งหมด");
        office.click("เลือกผู้ลงนาม").click_like("เพิ่มผู้ลงนาม");
        let last = if key == "sheet" { 2 } else { 1 };
        office.choose(&format!("ผู้ลงนามคนที่ {last}"), "นายปั้น ฟ้าคำ");
        office.click("ใช้ผู้ลงนามนี้");
        let staff = office.db(|db| {
            let rows = phatthana::staff::store::rows(&db.reader()).unwrap();
            rows.into_iter().find_map(|row| row.staff)
        });
        let text = office.db(|db| {
            let printable = Printable::find(key).unwrap();
            let asked = Asked::preview(staff);
            let made = printable.make(&db.reader(), &asked).unwrap();
            plain_text(&lay_out(&made).unwrap())
        });
        assert_eq!(text.matches("(ลงชื่อ)").count(), before + 1, "{text}");
        assert!(text.contains("( นายปั้น ฟ้าคำ )"), "{text}");
    }
}
