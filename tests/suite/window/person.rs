//! One person's file: what is typed in it, promotion and mending, leaving and coming back.

use super::Office;
use super::staff::rows;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

/// Somebody of the sample municipality, an official at a level below the highest.
pub const SOMEBODY: &str = "นางขวัญใจ นิลขจร";

impl Office {
    /// Looks at a part of the open file; a page of the side menu may have the same name.
    pub fn tab(&mut self, name: &str) -> &mut Self {
        let tabs = self.window.query_all_by_role_and_label(Role::Tab, name);
        tabs.last().unwrap().click();
        self.window.run_steps(4);
        self
    }

    /// Narrows the list by a chip.
    pub fn narrow(&mut self, chip: &str, entry: &str) -> &mut Self {
        let chips = || {
            self.window
                .query_all_by_role_and_label(Role::ComboBox, chip)
        };
        chips().next().unwrap().click();
        self.take(entry)
    }

    /// Chooses from the last list of this name, however many chips and columns bear it too.
    pub fn set(&mut self, field: &str, entry: &str) -> &mut Self {
        let fields = self
            .window
            .query_all_by_role_and_label(Role::ComboBox, field);
        fields.last().unwrap().click();
        self.take(entry)
    }

    fn take(&mut self, entry: &str) -> &mut Self {
        self.window.run_steps(4);
        let entries = self
            .window
            .query_all_by_role_and_label(Role::ListBoxOption, entry);
        entries.last().unwrap().click();
        self.window.run_steps(4);
        self
    }

    /// Opens the file of the first row that is called like this.
    pub fn open_file(&mut self, name: &str) -> &mut Self {
        let row = rows(self).into_iter().find(|row| row.contains(name));
        let row = row.unwrap_or_else(|| panic!("no row is called like {name}"));
        self.window.get_by_role_and_label(Role::Row, &row).click();
        self.window.run_steps(4);
        self
    }

    pub fn number(&mut self, sql: &str) -> i64 {
        self.db(|db| db.reader().number(sql, []).unwrap())
    }
}

#[test]
fn a_persons_file_can_be_looked_at() {
    let mut office = Office::sample(320);
    office.go("บุคลากร");
    office.picture("person-list");
    office.open_file("นางสาวกนกวรรณ ชัยงาม");
    office.picture("person-info");
    for (tab, name) in [
        ("ตำแหน่ง", "position"),
        ("ผลประเมิน", "assessment"),
        ("การพัฒนา", "plan"),
        ("ประวัติ", "history"),
    ] {
        office.tab(tab);
        office.picture(&format!("person-{name}"));
    }
    assert!(office.sees("สร้างข้อมูลตัวอย่าง"), "the history says whence");
}

/// The same at 150 % and in the dark, where room is scarce.
#[test]
fn a_persons_file_can_be_looked_at_large_and_dark() {
    let mut office = Office::sample_large_and_dark(320);
    office.go("บุคลากร").open_file("นางสาวกนกวรรณ ชัยงาม");
    office.picture("person-info-150");
    for (tab, name) in [("ตำแหน่ง", "position"), ("ผลประเมิน", "assessment")]
    {
        office.tab(tab);
        office.picture(&format!("person-{name}-150"));
    }
    office.press(Modifiers::NONE, Key::Escape);
    let all = rows(&office);
    office.click(&format!("เลือก {}", all[1]));
    office.click("บันทึกพ้นจากราชการ");
    office.picture("staff-many-150");
    assert!(office.sees("เปลี่ยนทั้ง 1 รายการ"));
}

#[test]
fn a_promotion_keeps_the_old_row_and_mending_does_not_make_one() {
    let mut office = Office::sample(320);
    let held = "SELECT count(*) FROM holding WHERE deed = 'promoted'";
    let before = office.number(held);
    office.go("บุคลากร").open_file(SOMEBODY).tab("ตำแหน่ง");
    office.click("เลื่อนระดับ").click("บันทึกการเลื่อนระดับ");
    assert!(office.sees("เลือกระดับใหม่"));
    office
        .choose("ระดับใหม่", "วิชาการ ชำนาญการ")
        .fill("ตั้งแต่วันที่", "๑ ต.ค. ๒๕๖๙")
        .fill("คำสั่งที่", "45/2569");
    office.picture("person-promotion");
    office.click("บันทึกการเลื่อนระดับ");
    office.picture("person-promoted");
    assert!(office.sees("นิติกรชำนาญการ") && office.sees("คำสั่งที่ 45/2569"));
    assert!(
        office.sees("นิติกรปฏิบัติการ"),
        "the old level stays in the line"
    );
    assert_eq!(office.number(held), before + 1);
    office.click("แก้ไขข้อมูลตำแหน่ง");
    office.picture("person-mending");
    office
        .fill("เลขที่ตำแหน่ง", "99-2-01-3105-999")
        .click("บันทึกการแก้ไข");
    assert_eq!(office.number("SELECT count(*) FROM holding WHERE staff_id = (SELECT staff_id FROM holding ORDER BY id DESC LIMIT 1)"), 2);
    office.picture("person-mended");
    office.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(office.number(held), before + 1, "the mending is taken back");
    office.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(office.number(held), before);
}

#[test]
fn typed_words_wait_for_their_person() {
    let mut office = Office::sample(30);
    office.go("บุคลากร");
    let all = rows(&office);
    let (first, second) = (all[2].clone(), all[5].clone());
    office.click(&first).fill("นามสกุล", "ยังไม่บันทึก");
    office.click(&second);
    assert_ne!(office.value("นามสกุล"), "ยังไม่บันทึก");
    office.picture("person-kept");
    office.click("ยังไม่ได้บันทึก 1 รายการ");
    assert_eq!(office.value("นามสกุล"), "ยังไม่บันทึก");
    assert!(office.sees("มีข้อความที่ยังไม่ได้บันทึก"));
    office.press(Modifiers::NONE, Key::Escape);
    office.press(Modifiers::NONE, Key::Escape);
    office.click("เพิ่มบุคลากร").fill("ชื่อ", "ใหม่");
    office.click(&second).click("เพิ่มบุคลากร");
    assert_eq!(office.value("ชื่อ"), "ใหม่", "somebody new is kept too");
    office.open_file(&first).click("ทิ้งที่พิมพ์ไว้");
    assert_ne!(office.value("นามสกุล"), "ยังไม่บันทึก");
    assert_eq!(office.number("SELECT count(*) FROM operation"), 1);
}

#[test]
fn a_national_id_is_checked_masked_and_shown_when_asked_for() {
    let mut office = Office::sample(30);
    office.go("บุคลากร");
    let first = rows(&office)[2].clone();
    office
        .click(&first)
        .fill("เลขประจำตัวประชาชน", "1-2345-67890-12-2");
    office.click("บันทึก");
    assert_eq!(office.number("SELECT count(national_id) FROM staff"), 0);
    office.picture("person-wrong-id");
    office
        .fill("เลขประจำตัวประชาชน", "1-2345-67890-12-1")
        .click("บันทึก");
    assert_eq!(office.number("SELECT count(national_id) FROM staff"), 1);
    let other = rows(&office)[4].clone();
    office.click(&other).click(&first);
    assert!(office.sees("x-xxxx-xxxxx-12-1") && !office.sees("1234567890121"));
    office.picture("person-masked-id");
    office.click("แสดงเลขประจำตัวประชาชน");
    assert_eq!(office.value("เลขประจำตัวประชาชน"), "1234567890121");
    office.click(&other).click(&first);
    assert!(office.sees("x-xxxx-xxxxx-12-1"), "masked again");
    office.fill("ค้นหา", "๑๒๓๔๕๖๗๘๙๐๑๒๑");
    assert_eq!(rows(&office), [first]);
}

#[test]
fn a_degree_is_added_and_taken_back() {
    let mut office = Office::sample(30);
    office.go("บุคลากร");
    // Every fifth has no degree.
    let first = rows(&office)[4].clone();
    office.click(&first).click("เพิ่มวุฒิการศึกษา").click("บันทึกวุฒิ");
    assert!(office.sees("ใส่วุฒิ"));
    office
        .fill("วุฒิ", "รัฐประศาสนศาสตรบัณฑิต")
        .fill("สถานศึกษา", "มหาวิทยาลัยสมมติ")
        .fill("ปีที่สำเร็จ (พ.ศ.)", "๒๕๕๐")
        .click("บันทึกวุฒิ");
    office.picture("person-education");
    assert!(office.sees("มหาวิทยาลัยสมมติ · 2550"));
    office.press(Modifiers::COMMAND, Key::Z);
    assert!(office.sees("ยังไม่ได้บันทึกวุฒิการศึกษา"));
}

#[test]
fn who_has_left_is_found_by_the_filter_and_brought_back() {
    let mut office = Office::sample(60);
    let gone = "SELECT count(*) FROM staff WHERE left_on IS NOT NULL";
    let before = office.number(gone);
    office.go("บุคลากร");
    let first = rows(&office)[2].clone();
    office
        .click(&first)
        .tab("ตำแหน่ง")
        .click("พ้นจากราชการ")
        .choose("เหตุที่พ้น", "โอนไปหน่วยงานอื่น")
        .fill("วันสุดท้ายที่ปฏิบัติงาน", "30/9/2569");
    office.picture("person-leaving");
    office.click("บันทึกการพ้นจากราชการ");
    assert!(!rows(&office).contains(&first));
    office.picture("person-left");
    assert!(office.sees("พ้นจากราชการ: โอนไปหน่วยงานอื่น"));
    office.narrow("สถานะ", "พ้นจากราชการ");
    assert!(rows(&office).contains(&first));
    office.click(&first).click("กลับเข้ารับราชการ");
    office
        .fill("ตั้งแต่วันที่", "1/10/2570")
        .click("บันทึกการกลับเข้ารับราชการ");
    office.picture("person-back");
    assert_eq!(office.number(gone), before);
    let line = "SELECT count(*) FROM departure WHERE returned_on = '2027-10-01'";
    assert_eq!(office.number(line), 1);
}

#[test]
fn somebody_acts_in_another_position_and_keeps_the_own_one() {
    let mut office = Office::sample(60);
    let before = office.number("SELECT count(*) FROM duty");
    office.go("บุคลากร");
    let first = rows(&office)[2].clone();
    office.click(&first).tab("ตำแหน่ง").click("รักษาการ");
    office.click("รักษาการในตำแหน่ง");
    let entries = || office.window.query_all_by_role(Role::ListBoxOption);
    entries().next().unwrap().click();
    office.window.run_steps(4);
    office.fill("ตั้งแต่วันที่", "1/10/2569").click("บันทึกหน้าที่");
    office.picture("person-acting");
    assert_eq!(office.number("SELECT count(*) FROM duty"), before + 1);
    assert_eq!(
        office.number("SELECT count(*) FROM holding WHERE to_date IS NULL"),
        60
    );
}
