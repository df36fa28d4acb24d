//! A document is issued: kept with every byte, numbered, sealed, compared, revised.

use super::Office;
use egui::{Key, Modifiers};
use phatthana::base::{IssueId, sha256};
use phatthana::document::{model::Issue, store};
use std::path::Path;

const SECTION: &str = "แนวทางการพัฒนา (ข้อ 12 ของแผนอัตรากำลัง)";

fn issues(office: &mut Office) -> Vec<Issue> {
    office.db(|db| store::issues(&db.reader()).unwrap())
}

fn bytes(office: &mut Office, id: IssueId) -> Vec<u8> {
    office.db(|db| store::bytes(&db.reader(), id).unwrap())
}

fn issue(office: &mut Office, number: &str) {
    office
        .go("เอกสาร")
        .click("พิมพ์เอกสาร")
        .click(SECTION)
        .wait_for("ทั้งหมด 2 หน้า")
        .click("ออกเลขที่")
        .fill("เลขที่เอกสาร", number)
        .fill("ลงวันที่", "๑ ต.ค. ๒๕๖๙")
        .click("ออกเอกสารนี้");
}

/// Compares a file with the register, by its path.
fn verify(office: &mut Office, path: &Path) {
    office
        .click("ตรวจสอบไฟล์")
        .fill("ที่เก็บไฟล์", path.to_str().unwrap())
        .click("เปิด");
}

#[test]
fn an_issued_document_is_kept_sealed_compared_and_revised() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = Office::sample(30);
    issue(&mut office, " ");
    assert!(office.sees("ใส่เลขที่เอกสาร"));
    office
        .fill("เลขที่เอกสาร", "นบ 52001/๑๒๓")
        .click("ออกเอกสารนี้")
        .wait_for("ออกเอกสารเลขที่ นบ 52001/๑๒๓ ครั้งที่ 1 แล้ว");
    office.picture("document-register");
    let first = issues(&mut office)[0].clone();
    let kept = bytes(&mut office, first.id);
    assert_eq!(sha256(&kept), first.sha256);
    let pdf = lopdf::Document::load_mem(&kept).unwrap();
    let text = pdf.extract_text(&[1]).unwrap();
    assert!(text.contains(&first.fingerprint[..16]), "{text}");

    // The same bytes are known, a single other byte is not.
    let (same, other) = (
        folder.path().join("same.pdf"),
        folder.path().join("other.pdf"),
    );
    std::fs::write(&same, &kept).unwrap();
    std::fs::write(&other, [&kept[..], b"\n"].concat()).unwrap();
    verify(&mut office, &same);
    office.wait_for("ตรงทุกไบต์กับเอกสารเลขที่ นบ 52001/๑๒๓");
    verify(&mut office, &other);
    office.wait_for("ไม่ตรงกับเอกสารใดในทะเบียน");
    office.picture("document-verified");

    // The signed copy is kept beside it.
    office
        .click("แนบไฟล์สแกน")
        .fill("ที่เก็บไฟล์", other.to_str().unwrap())
        .click("เปิด")
        .wait_for("แนบฉบับลงนามของเลขที่");
    verify(&mut office, &other);
    office.wait_for("เป็นไฟล์สแกนฉบับลงนามของเลขที่");

    // The number goes on for the same document, and is refused for another.
    issue(&mut office, "นบ 52001/๑๒๓");
    office.wait_for("ครั้งที่ 2 แล้ว");
    assert_eq!(issues(&mut office)[0].fingerprint, first.fingerprint);
    office
        .click("พิมพ์เอกสาร")
        .click("เล่มแผนพัฒนาบุคลากร 3 ปี")
        .wait_for("ทั้งหมด")
        .click("ออกเลขที่")
        .fill("เลขที่เอกสาร", "นบ 52001/๑๒๓")
        .click("ออกเอกสารนี้");
    assert!(office.sees("เลขที่นี้ใช้กับ"));
    assert_eq!(issues(&mut office).len(), 2);
    assert_eq!(bytes(&mut office, first.id), kept, "what was issued stays");
    office.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(issues(&mut office).len(), 1, "issuing can be taken back");
}

#[test]
fn everybody_s_sheets_are_one_document_or_files_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = Office::sample(12);
    office
        .go("เอกสาร")
        .click("แผนพัฒนารายบุคคล")
        .wait_for("ทั้งหมด");
    office.picture("document-everybody");
    office
        .fill("ชื่อไฟล์ของแต่ละคน", "{id} {name}")
        .click("แยกไฟล์ต่อคน")
        .fill("ที่เก็บไฟล์", folder.path().to_str().unwrap())
        .click("เปิด")
        .wait_for("เขียนแล้ว 12 ไฟล์");
    let files = std::fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), 12);
    assert!(names[0].starts_with("0001 ") && names[0].ends_with(".pdf"));
}

#[test]
fn a_list_is_printed_without_ids_and_saved_as_a_workbook() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("staff.xlsx");
    let mut office = Office::sample(40);
    office
        .go("เอกสาร")
        .click("บัญชีรายชื่อบุคลากร")
        .wait_for("ทั้งหมด");
    office.picture("document-list");
    assert!(!office.sees("ออกเลขที่"), "a list is no paper to be signed");
    office
        .click("บันทึก Excel")
        .fill("ที่เก็บไฟล์", path.to_str().unwrap())
        .click("บันทึกไฟล์");
    assert!(std::fs::read(&path).unwrap().starts_with(b"PK"));
}
