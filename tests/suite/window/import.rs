//! A workbook comes in through the window: file, columns, check, done, and back out.

use super::Office;
use crate::support::{Look, OFFICE};
use phatthana::app::Memory;
use phatthana::exchange::export::{self, Value};
use phatthana::exchange::model::Field;
use phatthana::exchange::store;
use std::path::Path;

const REGISTER: &str = "ทะเบียนพนักงานเทศบาล,,,,\n\
    ที่,ชื่อ-สกุล,ตำแหน่ง,ระดับ,วันเกิด\n\
    สำนักปลัดเทศบาล,,,,\n\
    1,นายทดสอบ นำเข้า,นิติกร,ชก.,31/02/2520\n\
    2,น.ส.ลองดู นำเข้า,นักทรัพยากรบุคคลปฏิบัติการ,,1 มี.ค. 2530\n\
    3,นายทดลอง เพ่ิมพูน,จพง.ธุรการ,ปง.,#N/A\n\
    รวม,3 คน,,,\n";

fn people(office: &mut Office) -> i64 {
    office.db(|db| {
        db.reader()
            .number("SELECT count(*) FROM staff", [])
            .unwrap()
    })
}

/// The names of those whose first name is this.
fn called(office: &mut Office, first: &str) -> Vec<String> {
    office.db(|db| {
        let known = store::known(&db.reader()).unwrap();
        let people = known.people.iter().filter(|it| it.first_name == first);
        people.map(phatthana::staff::Staff::full_name).collect()
    })
}

/// Opens a file on the import page.
fn open(office: &mut Office, file: &Path) {
    office.go("นำเข้าจากไฟล์");
    office
        .fill("หรือพิมพ์ที่อยู่ไฟล์", file.to_str().unwrap())
        .click("เปิดไฟล์");
}

fn register(folder: &tempfile::TempDir) -> std::path::PathBuf {
    let file = folder.path().join("register.csv");
    std::fs::write(&file, REGISTER).unwrap();
    file
}

#[test]
fn a_register_is_read_checked_written_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let file = register(&folder);
    let mut office = Office::sample(30);
    office.go("นำเข้าจากไฟล์").picture("import-1-file");
    office.click("เปิดไฟล์");
    assert!(office.sees("ใส่ที่อยู่ไฟล์"));
    open(&mut office, &file);
    office.wait_for("register.csv · 5 แถว");
    office.picture("import-2-columns");
    office.click("ตรวจสอบข้อมูล");
    office.wait_for("เว้นว่าง 2");
    office.picture("import-3-check");
    office.click("ใหม่ 3").picture("import-3-new");
    office.click("นำเข้า 3 แถว");
    assert!(office.sees("นำเข้าแล้ว: ใหม่ 3"));
    assert_eq!(people(&mut office), 33);
    assert_eq!(called(&mut office, "ลองดู"), ["นางสาวลองดู นำเข้า"]);
    office.picture("import-4-done");
    office.click("ยกเลิกการนำเข้า");
    assert_eq!(people(&mut office), 30);
}

#[test]
fn a_bad_cell_is_mended_in_place_and_a_repair_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = register(&folder);
    let mut office = Office::sample(30);
    open(&mut office, &file);
    office.wait_for("register.csv · 5 แถว");
    office.click("ตรวจสอบข้อมูล");
    office.wait_for("เว้นว่าง 2");
    office.click_like("แถว 4 วันเกิด 31/02/2520");
    office.picture("import-3-problem");
    office.fill("ค่าที่ถูกต้อง", "28 ก.พ. 2520").click("ใช้ค่านี้");
    office.wait_for("เว้นว่าง 1");
    office.click("แก้คำ 3");
    office.click_like("นายทดลอง เพ่ิมพูน → นายทดลอง เพิ่มพูน");
    office.picture("import-3-repairs");
    office.click("คงไว้ตามไฟล์");
    office.wait_for("แก้คำนี้");
    office.click("ใหม่ 3");
    office.click_like("แถว 4 นายทดสอบ");
    assert!(office.sees("28/2/2520"));
    office.picture("import-3-row");
    office.click("นำเข้า 3 แถว");
    assert!(office.sees("นำเข้าแล้ว: ใหม่ 3"));
    assert_eq!(called(&mut office, "ทดลอง"), ["นายทดลอง เพ่ิมพูน"]);
    let born = office.db(|db| {
        let known = store::known(&db.reader()).unwrap();
        let mut people = known.people.into_iter();
        people
            .find(|it| it.first_name == "ทดสอบ")
            .unwrap()
            .birth_date
    });
    assert_eq!(born.unwrap().to_string(), "1977-02-28");
    office.click("ยกเลิกการนำเข้า");
    assert_eq!(people(&mut office), 30);
}

#[test]
fn an_exported_list_edited_elsewhere_comes_back_as_updates() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("staff.xlsx");
    let mut office = Office::sample(30);
    let mut table = office.db(|db| export::staff(&store::known(&db.reader()).unwrap()));
    let column = |field: Field| {
        let name = field.name();
        table.columns.iter().position(|it| it.name == name).unwrap()
    };
    let (first, last) = (column(Field::FirstName), column(Field::LastName));
    let row = &mut table.rows[3];
    row[first] = Value::text("เปลี่ยนชื่อ");
    row[last] = Value::text("เปลี่ยนสกุล");
    std::fs::write(&file, phatthana::workbook::bytes(&[&table]).unwrap()).unwrap();
    open(&mut office, &file);
    office.wait_for("staff.xlsx · 30 แถว");
    office.click("ตรวจสอบข้อมูล");
    office.wait_for("เปลี่ยน 1");
    office.picture("import-3-changed");
    office.click("นำเข้า 1 แถว");
    assert_eq!(people(&mut office), 30);
    assert_eq!(called(&mut office, "เปลี่ยนชื่อ").len(), 1);
}

#[test]
fn somebody_like_a_known_person_is_merged_when_the_officer_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("one.csv");
    let mut office = Office::sample(30);
    let known = office.db(|db| store::known(&db.reader()).unwrap());
    let person = &known.people[5];
    let row = format!("{},{} เปลี่ยน,1/1/2500", person.title, person.first_name);
    std::fs::write(&file, format!("คำนำหน้า,ชื่อ-สกุล,วันเกิด\n{row}\n")).unwrap();
    let born = phatthana::base::date::numeric(person.birth_date.unwrap());
    let row = format!("{},{} เปลี่ยน,{born}", person.title, person.first_name);
    std::fs::write(&file, format!("คำนำหน้า,ชื่อ-สกุล,วันเกิด\n{row}\n")).unwrap();
    open(&mut office, &file);
    office.wait_for("one.csv · 1 แถว");
    office.click("ตรวจสอบข้อมูล");
    office.wait_for("ขัดแย้ง 1");
    office.click_like("แถว 2 ").picture("import-3-similar");
    office.click("เป็นคนเดียวกัน");
    office.wait_for("เปลี่ยน 1");
    assert!(office.sees("ใหม่ 0"));
}

#[test]
fn the_row_of_the_heading_is_chosen_by_hand_and_the_columns_are_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("odd.csv");
    let table = "ชื่อ,ตำแหน่ง,ระดับ\nผู้ใช้,หน้าที่,ขั้น\nนายแปลก หัวตาราง,นิติกร,ชก.\n";
    std::fs::write(&file, table).unwrap();
    let mut office = Office::sample(30);
    open(&mut office, &file);
    office.wait_for("odd.csv · 2 แถว");
    office.click("หัวตารางอยู่แถว 1");
    office.picture("import-2-heading");
    office.click_like("แถว 2 ผู้ใช้");
    office.wait_for("odd.csv · 1 แถว");
    assert!(office.sees("หัวตารางอยู่แถว 2"));
    office.choose("ผู้ใช้", "ชื่อ–สกุล");
    office.choose("หน้าที่", "ตำแหน่ง");
    office.click("ตรวจสอบข้อมูล");
    office.wait_for("ใหม่ 1");
    office.click("นำเข้า 1 แถว").click("นำเข้าไฟล์อื่น");
    // The same headings again, this time in the first row.
    let table = "ผู้ใช้,หน้าที่,ขั้น\nนางแปลก อีกคน,นิติกร,ชก.\n";
    std::fs::write(&file, table).unwrap();
    open(&mut office, &file);
    office.wait_for("จับคู่ตามไฟล์ก่อน");
    office.picture("import-2-recalled");
    office.click("ตรวจสอบข้อมูล");
    office.wait_for("ใหม่ 1");
}

#[test]
fn a_file_that_is_no_workbook_is_refused_beside_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("photo.xlsx");
    std::fs::write(&file, b"\xFF\xD8\xFF a picture").unwrap();
    let mut office = Office::sample(10);
    open(&mut office, &file);
    office.wait_for("เป็นไฟล์รูปภาพ");
}

#[test]
fn each_step_fits_a_window_at_one_and_a_half() {
    let folder = tempfile::tempdir().unwrap();
    let file = register(&folder);
    let look = Look {
        scale: 1.5,
        ..OFFICE
    };
    let mut office = Office::sample_in(&look, Memory::default(), 30);
    open(&mut office, &file);
    office.wait_for("register.csv · 5 แถว");
    office.picture("import-large-2-columns");
    office.click("ตรวจสอบข้อมูล");
    office.wait_for("เว้นว่าง 2");
    office.click_like("แถว 4 วันเกิด 31/02/2520");
    office.picture("import-large-3-problem");
    office.click("แก้คำ 3");
    office.picture("import-large-3-repairs");
}
