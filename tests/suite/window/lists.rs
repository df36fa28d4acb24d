//! Lists that go out of the window as they are shown, and those that come back.

use super::Office;
use super::staff::{rows, sheet};
use rust_xlsxwriter::Workbook;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const WORKBOOK: &str = "Excel ตามที่แสดง";

/// What the page writes.
fn taken(office: &mut Office, folder: &TempDir, name: &str) -> (PathBuf, Vec<Vec<String>>) {
    let file = folder.path().join(format!("{name}.xlsx"));
    office.take_out(WORKBOOK, &file);
    let rows = sheet(&file);
    (file, rows)
}

/// The file as a spreadsheet program would save it after some cells were typed anew.
fn save(file: &Path, rows: &[Vec<String>]) {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    for (at, row) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            page.write(at, column, cell).unwrap();
        }
    }
    book.save(file).unwrap();
}

/// Reads a file of so many rows to the preview.
fn check(office: &mut Office, file: &Path, rows: usize) {
    office.go("นำเข้าจากไฟล์");
    office
        .fill("หรือพิมพ์ที่อยู่ไฟล์", file.to_str().unwrap())
        .click("เปิดไฟล์")
        .wait_for(&format!(" · {rows} แถว"));
    office.click("ตรวจสอบข้อมูล").wait_for("เหมือนเดิม");
}

fn at(rows: &[Vec<String>], head: &str) -> usize {
    rows[0].iter().position(|it| it == head).unwrap()
}

#[test]
fn a_list_taken_out_of_the_window_comes_back_without_a_change() {
    let folder = tempfile::tempdir().unwrap();
    for (page, name) in [("บุคลากร", "staff"), ("อัตรากำลัง", "positions")]
    {
        let mut office = Office::sample(120);
        office.go(page);
        let (file, rows) = taken(&mut office, &folder, name);
        check(&mut office, &file, rows.len() - 1);
        let same = format!("เหมือนเดิม {}", rows.len() - 1);
        office.picture("import-same");
        assert!(office.sees(&same), "{page}: {same}");
    }
}

#[test]
fn cells_edited_in_a_list_taken_out_of_the_window_are_previewed_applied_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = Office::sample(60);
    office.go("บุคลากร");
    let (file, mut list) = taken(&mut office, &folder, "staff");
    let (name, unit) = (at(&list, "ชื่อ–สกุล"), at(&list, "สังกัด"));
    let edited = list.iter().position(|row| row[unit] == "สำนักคลัง").unwrap();
    let (was, number) = (list[edited][name].clone(), list.len() - 1);
    list[edited][name] = "นางสาวน้ำค้าง ยามเช้า".to_owned();
    list[edited][unit] = "กองการเจ้าหน้าที่".to_owned();
    save(&file, &list);
    check(&mut office, &file, number);
    assert!(office.sees(&format!("เหมือนเดิม {}", number - 1)));
    office.click("เปลี่ยน 1").click_like("น้ำค้าง");
    office.picture("import-edited");
    assert!(office.sees("สำนักคลัง") && office.sees("กองการเจ้าหน้าที่"));
    office.click("นำเข้า 1 แถว");
    assert_eq!(
        units_of(&mut office, "นางสาวน้ำค้าง ยามเช้า"),
        ["กองการเจ้าหน้าที่"]
    );
    office.click("ยกเลิกการนำเข้า");
    assert!(units_of(&mut office, "นางสาวน้ำค้าง ยามเช้า").is_empty());
    assert_eq!(units_of(&mut office, &was), ["สำนักคลัง"]);
}

/// Where those of this name serve.
fn units_of(office: &mut Office, name: &str) -> Vec<String> {
    let rows = office.db(|db| phatthana::staff::store::rows(&db.reader()).unwrap());
    let called = rows.into_iter().filter(|row| row.name == name);
    called.map(|row| row.unit_name).collect()
}

#[test]
fn every_list_goes_out_as_it_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = Office::sample(120);
    office.go("อัตรากำลัง").choose("สถานะ", "ว่าง");
    let shown = rows(&office);
    let (_, list) = taken(&mut office, &folder, "vacant");
    let named = |row: &Vec<String>| format!("{} {} ", row[2], row[3]);
    assert_eq!(list.len(), shown.len() + 1);
    for (row, shown) in list[1..].iter().zip(&shown) {
        assert!(shown.starts_with(&named(row)), "{shown} {row:?}");
        assert!(row[6].starts_with("ว่าง"));
    }
    assert!(list[1..].iter().all(|row| row[0].contains('@')));

    office.click("กรอบอัตรากำลัง 3 ปี").pick("สังกัด", "สำนักคลัง");
    let shown = rows(&office);
    let (_, list) = taken(&mut office, &folder, "frame");
    // The sum stands first on the screen and last in the sheet, below its head.
    assert_eq!(list.len(), shown.len() + 1);
    let place = |row: &Vec<String>| format!("{} {}", row[0], row[1]);
    for (row, shown) in list[1..].iter().zip(&shown[1..]) {
        assert!(shown.starts_with(&place(row)), "{shown} {row:?}");
    }

    office.go("ส่วนราชการ").click("ยุบทั้งหมด");
    let shown = rows(&office);
    let (_, list) = taken(&mut office, &folder, "units");
    let names: Vec<&str> = list[1..].iter().map(|row| row[1].as_str()).collect();
    assert_eq!(names, shown, "what is folded is not shown");

    office.go("แผนพัฒนา");
    let shown = rows(&office);
    let (_, list) = taken(&mut office, &folder, "projects");
    let names: Vec<&str> = list[1..].iter().map(|row| row[1].as_str()).collect();
    assert!(names.len() > shown.len(), "those below the window too");
    assert_eq!(names[..shown.len()], shown);
    office.click("ความครอบคลุม");
    let (_, list) = taken(&mut office, &folder, "findings");
    assert!(list.len() > 1 && list[0].len() == 2);
    office.click("แสดงรายคนทั้งหมด").picture("plan-everybody");
    let (_, list) = taken(&mut office, &folder, "coverage");
    assert!(list.len() > 120 && list[1][0].contains('@'));
}

#[test]
fn the_history_reference_lists_and_frameworks_are_taken_out_as_they_are_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = Office::sample(60);
    office.go("ประวัติการแก้ไข");
    let (_, history) = taken(&mut office, &folder, "history");
    assert_eq!(history[0][..3], ["เมื่อ", "รายการ", "สถานะ"]);
    assert_eq!(history[1][1..3], ["สร้างข้อมูลตัวอย่าง", "มีผลอยู่"]);
    office.go("ตารางอ้างอิง");
    let (_, categories) = taken(&mut office, &folder, "categories");
    assert_eq!(categories[1][0], "พนักงานส่วนท้องถิ่น");
    office.go("กรอบสมรรถนะ");
    let (_, levels) = taken(&mut office, &folder, "levels");
    assert_eq!(levels[0][1..3], ["DLit", "DG"]);
    assert_eq!(levels[1][0], "ผู้บริหารระดับสูง");
    assert!(levels[1][1].parse::<u8>().is_ok(), "{levels:?}");
    office.tab("ทักษะและพฤติกรรม");
    let (_, skills) = taken(&mut office, &folder, "skills");
    assert_eq!(skills.len(), levels[0].len(), "a row for each skill");
    office.go("ช่องว่าง").tab("รายบุคคล");
    let (_, gaps) = taken(&mut office, &folder, "gaps");
    assert_eq!(gaps[0][4..6], ["DLit", "DG"]);
    assert_eq!(gaps.len(), 61, "everybody, and the head");
    office.tab("ต้องพัฒนามากที่สุด");
    let (_, needed) = taken(&mut office, &folder, "needed");
    assert_eq!(needed[1][0], "1");
    let lacking = gaps[1..].iter().filter(|row| {
        let at = gaps[0]
            .iter()
            .position(|code| *code == needed[1][1])
            .unwrap();
        row[at].starts_with('−')
    });
    assert_eq!(needed[1][4], lacking.count().to_string(), "the same people");
    office.take_out("PDF ตามที่แสดง", &folder.path().join("skills.pdf"));
    let pdf = std::fs::read(folder.path().join("skills.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF"));
}

#[test]
fn a_framework_is_filled_in_as_a_workbook_and_brought_back_as_another_edition() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("framework.xlsx");
    let mut office = Office::sample(30);
    office.go("กรอบสมรรถนะ");
    office.take_out("ทั้งกรอบเป็น Excel เพื่อแก้แล้วนำกลับ", &file);
    let mut sheets = all_sheets(&file);
    for row in sheets.iter_mut().flat_map(|(_, rows)| rows) {
        match row[0].as_str() {
            "รหัสกรอบ" => row[1] = "office-2570".to_owned(),
            "ชื่อกรอบ" => row[1] = "ทักษะที่สำนักงานตกลงกัน".to_owned(),
            _ => {}
        }
    }
    let mut book = Workbook::new();
    for (name, rows) in &sheets {
        let page = book.add_worksheet();
        page.set_name(name).unwrap();
        for (at, row) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(row) {
                page.write(at, column, cell).unwrap();
            }
        }
    }
    book.save(&file).unwrap();
    office.click("เพิ่มกรอบ").click("จากไฟล์ Excel หรือ JSON…");
    office
        .wait_for("ที่เก็บไฟล์")
        .fill("ที่เก็บไฟล์", file.to_str().unwrap())
        .click("เปิด")
        .wait_for("ทักษะที่สำนักงานตกลงกัน");
    office.picture("framework-from-workbook");
    let all = "SELECT count(*) FROM skill s JOIN framework f ON f.id = s.framework_id WHERE f.code = 'office-2570'";
    let skills = sheets.iter().find(|(name, _)| name == "ทักษะ").unwrap();
    let taken_in = office.db(|db| db.reader().number(all, []).unwrap());
    assert_eq!(taken_in, (skills.1.len() - 1) as i64);
}

fn all_sheets(file: &Path) -> Vec<(String, Vec<Vec<String>>)> {
    use calamine::Reader as _;
    let mut book = calamine::open_workbook_auto(file).unwrap();
    let sheets = book.worksheets().into_iter().map(|(name, range)| {
        let row = |row: &[calamine::Data]| row.iter().map(ToString::to_string).collect();
        (name, range.rows().map(row).collect())
    });
    sheets.collect()
}
