//! Beginning a plan, writing a project, seeing whom it leaves out, and printing.

use super::Office;
use egui::{Key, Modifiers};

fn projects(office: &mut Office) -> i64 {
    office.db(|db| {
        db.reader()
            .number("SELECT count(*) FROM project", [])
            .unwrap()
    })
}

/// A plan that has begun, without projects.
fn begun(people: usize) -> Office {
    let mut office = Office::sample(people);
    office.click("แผนพัฒนา");
    if office.sees("เริ่มแผนปี 2570–2572") {
        office.click("เริ่มแผนปี 2570–2572");
    }
    office
}

#[test]
fn a_project_is_refused_saved_covers_people_and_is_taken_back() {
    let mut office = begun(40);
    let before = projects(&mut office);
    office
        .click("เพิ่มโครงการ")
        .fill("ชื่อโครงการ", "อบรมดิจิทัลสำหรับทุกคน");
    office.picture("plan-form");
    office.click("บันทึกโครงการ");
    assert!(
        office.sees("เลือกด้านการพัฒนา"),
        "the missing domain is said beside its field"
    );
    assert_eq!(office.value("ชื่อโครงการ"), "อบรมดิจิทัลสำหรับทุกคน");
    office.click("ด้านการพัฒนา").click_like("ด้านทักษะดิจิทัล");
    office.click("การฝึกอบรม");
    office.click("เพิ่มกลุ่มเป้าหมาย").click("บุคลากรทุกคน");
    office.fill("คน ปี 2570", "๔๐").fill("บาท ปี 2570", "25,000");
    office.click("บันทึกโครงการ");
    assert_eq!(projects(&mut office), before + 1);
    office.picture("plan-saved");
    office.click("ความครอบคลุม");
    office.picture("plan-coverage");
    assert!(office.sees("100%"), "everybody is covered");
    office.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(projects(&mut office), before);
}

#[test]
fn prose_that_is_refused_keeps_its_words() {
    let mut office = begun(20);
    office.click("เนื้อหาเล่มแผน");
    office.picture("plan-prose");
    office.fill("ชื่อหัวข้อ", "");
    office.click("บันทึกเนื้อหา");
    assert!(office.sees("ใส่ชื่อหัวข้อ"));
}

#[test]
fn a_document_is_shown_before_it_is_saved() {
    let mut office = begun(20);
    office
        .click("เอกสาร")
        .click("แนวทางการพัฒนา (ข้อ 12 ของแผนอัตรากำลัง)");
    for _ in 0..200 {
        if office.sees("2 หน้า") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
        office.window.run_steps(1);
    }
    office.picture("document-overview");
    assert!(office.sees("2 หน้า"), "the preview counts its pages");
}
