//! A workbook comes in through the window: file, columns, check, done, and back out.

use super::Office;

const REGISTER: &str = "ชื่อ-สกุล,ตำแหน่ง,ระดับ,วันเกิด\n\
    นายทดสอบ นำเข้า,นิติกร,ชก.,31/02/2520\n\
    นางสาวลองดู นำเข้า,นักทรัพยากรบุคคลปฏิบัติการ,,1/3/2530\n";

fn people(office: &mut Office) -> i64 {
    office.db(|db| {
        db.reader()
            .number("SELECT count(*) FROM staff", [])
            .unwrap()
    })
}

#[test]
fn a_register_is_read_checked_written_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("register.csv");
    std::fs::write(&file, REGISTER).unwrap();
    let mut office = Office::sample(30);
    office.go("นำเข้าจากไฟล์").picture("import-1-file");
    office.click("เปิดไฟล์");
    assert!(office.sees("ใส่ที่อยู่ไฟล์"));
    office
        .fill("หรือพิมพ์ที่อยู่ไฟล์", file.to_str().unwrap())
        .click("เปิดไฟล์");
    office.wait_for("register.csv · 2 แถว");
    office.picture("import-2-columns");
    office.click("ตรวจสอบข้อมูล");
    office.wait_for("มีปัญหา 1");
    office.picture("import-3-check");
    office.click("ใหม่ 2").picture("import-3-new");
    office.click("นำเข้า 2 แถว");
    assert!(office.sees("นำเข้าแล้ว: ใหม่ 2"));
    assert_eq!(people(&mut office), 32);
    office.picture("import-4-done");
    office.click("ยกเลิกการนำเข้า");
    assert_eq!(people(&mut office), 30);
}

#[test]
fn a_file_that_is_no_workbook_is_refused_beside_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("photo.xlsx");
    std::fs::write(&file, b"\xFF\xD8\xFF a picture").unwrap();
    let mut office = Office::sample(10);
    office.go("นำเข้าจากไฟล์");
    office
        .fill("หรือพิมพ์ที่อยู่ไฟล์", file.to_str().unwrap())
        .click("เปิดไฟล์");
    office.wait_for("เป็นไฟล์รูปภาพ");
}
