//! Beginning a plan, writing a project, seeing whom it leaves out, and printing.

use super::Office;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

fn projects(office: &mut Office) -> i64 {
    office.db(|db| {
        db.reader()
            .number("SELECT count(*) FROM project", [])
            .unwrap()
    })
}

/// Goes to a page by the side menu; other things may bear the same name.
fn go(office: &mut Office, page: &str) {
    office.window.get_by_role_and_label(Role::Tab, page).click();
    office.window.run_steps(4);
}

/// Brings something into view before it is used.
fn reach<'a>(office: &'a mut Office, label: &str) -> &'a mut Office {
    office.window.get_by_label(label).scroll_to_me();
    office.window.run_steps(8);
    office
}

/// A plan that has begun, without projects.
fn begun(people: usize) -> Office {
    let mut office = Office::sample(people);
    go(&mut office, "แผนพัฒนา");
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
    reach(&mut office, "การฝึกอบรม").click("การฝึกอบรม");
    reach(&mut office, "เพิ่มกลุ่มเป้าหมาย").click("เพิ่มกลุ่มเป้าหมาย");
    office.click("บุคลากรทุกคน");
    reach(&mut office, "บาท ปี 2570");
    office.fill("คน ปี 2570", "๔๐").fill("บาท ปี 2570", "25,000");
    office.picture("plan-money");
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
    office.fill("ชื่อหัวข้อ", " ");
    office.click("บันทึกเนื้อหา");
    assert!(office.sees("ใส่ชื่อหัวข้อ"));
}

#[test]
fn prose_takes_bold_fields_and_conditions_where_the_caret_is() {
    let mut office = begun(20);
    office.click("เนื้อหาเล่มแผน");
    office.fill("เนื้อหา", "ทุกคน");
    office.press(Modifiers::COMMAND, Key::A).click("ตัวหนา");
    assert_eq!(office.value("เนื้อหา"), "**ทุกคน**");
    office.press(Modifiers::COMMAND, Key::A);
    for words in ["ทุกคน", "**ทุกคน**", "ทุกคน"] {
        office.press(Modifiers::COMMAND, Key::B);
        assert_eq!(office.value("เนื้อหา"), words);
    }
    office.click("แทรกเงื่อนไข").click("ถ้ามีจังหวัด");
    assert_eq!(office.value("เนื้อหา"), "{ถ้า province}ทุกคน{จบ}");
    office.click("แทรกช่องข้อมูล").click("ชื่อหน่วยงาน");
    assert_eq!(office.value("เนื้อหา"), "{ถ้า province}ทุกคน{organization}{จบ}");
    office.fill("เนื้อหา", "ก\n{ถ้า vacant_count}ข");
    assert!(office.sees("บรรทัดที่ 2: {ถ้า vacant_count} ยังไม่ปิดด้วย {จบ}"));
    office.click("บันทึกเนื้อหา");
    office.picture("plan-prose-refused");
    assert!(office.sees("บรรทัดที่ 2:"), "it is refused with its line");
    assert_eq!(office.value("เนื้อหา"), "ก\n{ถ้า vacant_count}ข");
    office
        .fill("เนื้อหา", "**ก** {staff_count}")
        .click("บันทึกเนื้อหา");
    assert!(!office.sees("บรรทัดที่ 2:"));
    office.picture("plan-prose-bold");
    let sql = "SELECT count(*) FROM prose WHERE body = '**ก** {staff_count}'";
    assert_eq!(office.db(|db| db.reader().number(sql, []).unwrap()), 1);
}

#[test]
fn a_document_is_shown_before_it_is_saved() {
    let mut office = begun(20);
    go(&mut office, "เอกสาร");
    office.click("แนวทางการพัฒนา (ข้อ 12 ของแผนอัตรากำลัง)");
    for _ in 0..600 {
        if office.sees("ทั้งหมด 2 หน้า") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
        office.window.run_steps(1);
    }
    office.picture("document-overview");
    assert!(office.sees("ทั้งหมด 2 หน้า"), "the preview counts its pages");
}
