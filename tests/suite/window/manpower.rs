//! Positions: their numbers, combined levels, planned years, and the frame on screen and in files.

use super::Office;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use phatthana::exchange::export::{self, Value};
use phatthana::exchange::text::stem;
use phatthana::manpower;
use phatthana::pdf;

fn rows(office: &Office) -> Vec<String> {
    let rows = office.window.query_all_by_role(Role::Row);
    rows.filter_map(|row| row.accesskit_node().label())
        .collect()
}

fn vacancies(office: &mut Office, number: &str) -> Vec<phatthana::staff::StaffRow> {
    let rows = office.db(|db| phatthana::staff::store::rows(&db.reader()).unwrap());
    rows.into_iter()
        .filter(|row| row.number == number)
        .collect()
}

#[test]
fn an_odd_number_is_warned_of_and_saved_as_it_is_printed() {
    let mut office = Office::sample(40);
    office.go("อัตรากำลัง").click("เพิ่มอัตรา");
    office
        .fill("สายงาน", "นิติกร")
        .fill("เลขที่ตำแหน่ง", "52-2-01-3102-001 (ถ)");
    assert!(office.sees("3102 นักทรัพยากรบุคคล"), "the parts are told");
    assert!(office.sees("มีข้อความ “(ถ)” ต่อท้าย"));
    assert!(
        office.sees("ใช้รหัสสายงาน 3102 (นักทรัพยากรบุคคล) แต่เลือกสายงาน นิติกร"),
        "the code is another line's"
    );
    office.picture("position-warned");
    office.fill("เลขที่ตำแหน่ง", "อัตราที่ 50/2");
    assert!(office.sees("ไม่ตรงรูปแบบที่พบทั่วไป"));
    office.click("บันทึกอัตรา");
    assert!(office.sees("เลือกประเภทบุคลากร"));
    assert_eq!(office.value("เลขที่ตำแหน่ง"), "อัตราที่ 50/2");
    office
        .choose("ประเภทบุคลากร", "พนักงานส่วนท้องถิ่น")
        .click("บันทึกอัตรา");
    assert_eq!(vacancies(&mut office, "อัตราที่ 50/2").len(), 1);
    office.press(Modifiers::COMMAND, Key::Z);
    assert!(vacancies(&mut office, "อัตราที่ 50/2").is_empty());
}

#[test]
fn a_combined_vacancy_is_called_by_both_levels_and_a_wrong_range_is_refused() {
    let mut office = Office::sample(40);
    office.go("อัตรากำลัง").click("เพิ่มอัตรา");
    office
        .fill("สายงาน", "นิติกร")
        .choose("ประเภทบุคลากร", "พนักงานส่วนท้องถิ่น")
        .fill("เลขที่ตำแหน่ง", "52-2-01-3105-901")
        .pick("ระดับ", "วิชาการ ปฏิบัติการ")
        .choose("ถึงระดับ (ระดับควบ)", "วิชาการ ชำนาญการ")
        .click("บันทึกอัตรา");
    let saved = vacancies(&mut office, "52-2-01-3105-901");
    assert_eq!(saved[0].position_name, "นิติกรปฏิบัติการ/ชำนาญการ");
    office.picture("position-combined");
    office.pick("ระดับ", "ทั่วไป ชำนาญงาน");
    office.click("บันทึกอัตรา");
    let saved = vacancies(&mut office, "52-2-01-3105-901");
    assert_eq!(
        saved[0].position_name, "นิติกรชำนาญงาน",
        "a range of another type is gone"
    );
}

/// The row of the frame that sums it up: existing, and the total of each year.
fn total(office: &Office) -> Vec<usize> {
    let rows = rows(office);
    let total = rows.iter().find(|row| row.starts_with("รวม ")).unwrap();
    total
        .split(' ')
        .skip(1)
        .map(|number| number.parse().unwrap())
        .collect()
}

fn list(office: &mut Office) -> export::Table {
    office.db(|db| {
        let list = export::one(&db.reader(), stem::FRAME).unwrap();
        list.unwrap().table
    })
}

fn sums(table: &export::Table) -> Vec<i64> {
    let columns = 0..table.columns.len();
    let number = |value| match value {
        Value::Number(number) => number,
        other => panic!("{other:?}"),
    };
    columns.filter_map(|at| table.sum(at)).map(number).collect()
}

#[test]
fn what_is_planned_changes_the_frame_on_screen_in_the_workbook_and_on_paper() {
    let mut office = Office::sample(120);
    office.go("อัตรากำลัง").click("กรอบอัตรากำลัง 3 ปี");
    office.picture("frame");
    let before = total(&office);
    let [existing, first, second, third] = before[..] else {
        panic!("{before:?}");
    };
    office.click("ตำแหน่ง").click("เพิ่มอัตรา");
    office
        .fill("สายงาน", "นิติกร")
        .choose("ประเภทบุคลากร", "พนักงานส่วนท้องถิ่น")
        .pick("สังกัด", "กองการเจ้าหน้าที่")
        .choose("กำหนดเพิ่มในปีงบประมาณ", "2571")
        .click("บันทึกอัตรา");
    let filled = rows(&office).into_iter().find(|row| !row.ends_with(" ว่าง"));
    office
        .row(&filled.unwrap())
        .choose("ยุบเลิกในปีงบประมาณ", "2572")
        .click("บันทึกอัตรา");
    office.picture("position-planned");
    office.click("กรอบอัตรากำลัง 3 ปี");
    assert_eq!(total(&office), [existing, first, second + 1, third]);
    let table = list(&mut office);
    let sums = sums(&table);
    let shown: Vec<i64> = [0, 5, 8, 11].map(|at| sums[at]).to_vec();
    let screen: Vec<i64> = total(&office).iter().map(|n| *n as i64).collect();
    assert_eq!(shown, screen, "the workbook agrees with the screen");
    let printed = office.db(|db| {
        let printable = phatthana::document::Printable::find(stem::FRAME).unwrap();
        let asked = phatthana::document::Asked::preview(None);
        let mut document = printable.make(&db.reader(), &asked).unwrap();
        document.digits = pdf::Digits::Arabic;
        pdf::plain_text(&pdf::lay_out(&document).unwrap())
    });
    let sums: Vec<String> = sums.iter().map(ToString::to_string).collect();
    let words: Vec<&str> = printed.split_whitespace().collect();
    let at = words.windows(sums.len()).any(|window| window == sums);
    assert!(at, "{sums:?} stands on paper in {printed}");
}

#[test]
fn the_rows_shown_add_up_to_the_total_however_they_are_narrowed() {
    let mut office = Office::sample(120);
    office.go("อัตรากำลัง").click("กรอบอัตรากำลัง 3 ปี");
    let added = |office: &Office| {
        let rows = rows(office);
        let numbers = |row: &String| -> Vec<usize> {
            let words: Vec<&str> = row.split(' ').collect();
            words[words.len() - 4..]
                .iter()
                .map(|word| word.parse().unwrap())
                .collect()
        };
        let rows = rows.iter().filter(|row| !row.starts_with("รวม "));
        rows.map(numbers).fold(vec![0; 4], |sum, row| {
            sum.iter().zip(row).map(|(a, b)| a + b).collect()
        })
    };
    let all = total(&office);
    office.choose("ประเภทบุคลากร", "พนักงานครู");
    let teachers = total(&office);
    assert!(teachers[0] < all[0] && teachers[0] > 0);
    assert_eq!(added(&office), teachers);
    office.click("ล้าง ประเภทบุคลากร").pick("สังกัด", "สำนักคลัง");
    let treasury = total(&office);
    assert!(treasury[0] < all[0] && treasury[0] > 0);
    assert_eq!(added(&office), treasury);
    office.choose("แสดงตาม", "ทุกส่วนราชการ");
    assert_eq!(total(&office), treasury, "the same positions in other rows");
    assert_eq!(added(&office), treasury);
}

#[test]
fn a_position_that_was_held_is_retired_instead_of_deleted_and_brought_back() {
    let mut office = Office::sample(40);
    office.go("อัตรากำลัง");
    let filled = rows(&office).into_iter().find(|row| !row.ends_with(" ว่าง"));
    office.row(&filled.unwrap()).click("ลบอัตรา");
    assert!(office.sees("ลบไม่ได้ เพราะยังมีรายการอ้างถึง"));
    assert!(office.sees("การดำรงตำแหน่ง "));
    office.click("เลิกใช้");
    assert!(office.sees("ยังมีผู้ดำรงตำแหน่งนี้"), "nobody loses a position so");
    let all = |office: &mut Office| {
        office.db(|db| {
            let sql = "SELECT count(*) FROM position WHERE retired = 0";
            db.reader().number(sql, []).unwrap()
        })
    };
    let before = all(&mut office);
    office.choose("สถานะ", "ว่าง");
    let vacancy = rows(&office).into_iter().find(|row| row.ends_with(" ว่าง"));
    let vacancy = vacancy.unwrap();
    office.row(&vacancy).click("เลิกใช้");
    assert_eq!(all(&mut office), before - 1);
    assert!(!rows(&office).contains(&vacancy));
    office.choose("สถานะ", "เลิกใช้").row(&vacancy);
    office.picture("position-retired");
    office.click("นำกลับมาใช้");
    assert_eq!(all(&mut office), before);
}

#[test]
fn a_position_leads_to_its_holder_and_a_vacancy_to_whom_it_is_given() {
    let mut office = Office::sample(40);
    office.go("อัตรากำลัง");
    let filled = rows(&office).into_iter().find(|row| !row.ends_with(" ว่าง"));
    office.row(&filled.unwrap()).click("เปิดแฟ้มบุคคล");
    assert!(office.sees("ผลประเมิน"), "the person's file is open");
}

#[test]
fn positions_can_be_looked_at_large_and_dark() {
    let mut office = Office::sample_large_and_dark(120);
    office.go("อัตรากำลัง");
    office.picture("positions-dark-150");
    office.click("กรอบอัตรากำลัง 3 ปี");
    office.picture("frame-dark-150");
}

#[test]
fn the_frame_of_a_city_is_reckoned_from_every_position_once() {
    let mut office = Office::sample(320);
    office.db(|db| {
        let frame = manpower::store::frame(&db.reader()).unwrap();
        let total = frame.total();
        let sql = "SELECT count(*) FROM position WHERE opens_year_be IS NULL";
        let all = db.reader().number(sql, []).unwrap();
        assert_eq!(i64::try_from(total.existing).unwrap(), all);
        assert_eq!(total.filled, 320);
        assert!(total.opens.iter().sum::<usize>() > 3 && total.closes.iter().sum::<usize>() > 1);
    });
}
