//! How each document is printed is chosen beside it, and people's papers are found from their files.

use super::Office;
use egui::{Key, Modifiers};
use phatthana::document::{Asked, PRINTABLES};
use phatthana::pdf::{Block, Cell, Digits, Document, Table};
use phatthana::plan::store::carries_sums;

const BOOK: &str = "เล่มแผนพัฒนาบุคลากร 3 ปี";
const MEMO: &str = "บันทึกข้อความเสนอแผน";

fn made(office: &mut Office, key: &str) -> Document {
    let printable = PRINTABLES.iter().find(|it| it.key == key).unwrap();
    office.db(|db| printable.make(&db.reader(), &Asked::preview(None)).unwrap())
}

/// The digits of the text, and of each table where they are its own.
fn digits(document: &Document) -> (Digits, Vec<Option<Digits>>) {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let tables = blocks.filter_map(|block| match block {
        Block::Table(table) => Some(table.digits),
        _ => None,
    });
    let mut tables: Vec<_> = tables.collect();
    tables.dedup();
    (document.digits, tables)
}

#[test]
fn a_document_has_the_digits_that_were_chosen_for_it_and_no_other_has() {
    let mut office = Office::sample(12);
    office.go("เอกสาร").click(BOOK).wait_for("ทั้งหมด");
    office.picture("document-book");
    office.click("เลขอารบิกในตาราง");
    assert!(
        office.sees("ใช้เลขไทย และเลขอารบิกในตารางในเล่มแผน"),
        "it is said"
    );
    let in_tables = (Digits::Thai, vec![Some(Digits::Arabic)]);
    assert_eq!(digits(&made(&mut office, "plan-book")), in_tables);
    office
        .click(MEMO)
        .wait_for("ทั้งหมด 1 หน้า")
        .click("เลขอารบิกทั้งเอกสาร");
    assert!(!office.sees("เลขอารบิกในตาราง"), "tables follow");
    assert_eq!(made(&mut office, "memo").digits, Digits::Arabic);
    assert_eq!(digits(&made(&mut office, "plan-book")), in_tables);
    office.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(made(&mut office, "memo").digits, Digits::Thai);
    office.press(Modifiers::COMMAND, Key::Z);
    let before = (Digits::Thai, vec![None]);
    assert_eq!(digits(&made(&mut office, "plan-book")), before);
}

#[test]
fn sums_are_carried_in_the_budget_table_where_the_office_wants_it() {
    let mut office = Office::sample(12);
    office.go("เอกสาร").click(MEMO).wait_for("ทั้งหมด 1 หน้า");
    assert!(!office.sees("ยอดยกไป/ยกมา"), "a memo has no budget table");
    office
        .click(BOOK)
        .wait_for("ทั้งหมด")
        .click("ยอดยกไป/ยกมาในตารางงบประมาณ");
    assert!(office.db(|db| carries_sums(&db.reader()).unwrap()));
    let book = made(&mut office, "plan-book");
    let blocks = book.sections.iter().flat_map(|section| &section.blocks);
    let tables = blocks.filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let carrying = |table: &&Table| table.rows.iter().any(|row| !row.carried.is_empty());
    let tables: Vec<&Table> = tables.filter(carrying).collect();
    let [budget] = tables[..] else {
        panic!("{} tables carry sums", tables.len())
    };
    let [.., last, total] = &budget.rows[..] else {
        panic!("the plan has projects")
    };
    let words =
        |cells: &[Cell]| -> Vec<String> { cells.iter().map(|it| it.text.clone()).collect() };
    assert_eq!(words(&last.carried), words(&total.cells[1..]));
    office.press(Modifiers::COMMAND, Key::Z);
    assert!(!office.db(|db| carries_sums(&db.reader()).unwrap()));
}

#[test]
fn the_minutes_say_what_was_written_into_them_and_stand_in_the_book() {
    let mut office = Office::sample(12);
    office
        .go("แผนพัฒนา")
        .click("เนื้อหาเล่มแผน")
        .click("รายงานการประชุมคณะกรรมการจัดทำแผนพัฒนาบุคลากร 3 ปี")
        .fill("เนื้อหา", "ครั้งที่ 1/2569")
        .click("บันทึกเนื้อหา");
    for key in ["committee-minutes", "plan-book"] {
        let document = made(&mut office, key);
        let layout = phatthana::pdf::lay_out(&document).unwrap();
        let runs = layout.pages.iter().flat_map(|page| page.runs());
        let said = runs.filter(|run| run.text == "ครั้งที่ ๑/๒๕๖๙").count();
        assert_eq!(said, 1, "{key}");
    }
    office
        .go("เอกสาร")
        .click("รายงานการประชุมคณะกรรมการ")
        .wait_for("ทั้งหมด 1 หน้า");
    office.picture("document-minutes");
}

#[test]
fn a_persons_skill_profile_is_printed_from_the_persons_file() {
    let mut office = Office::sample(40);
    office.go("บุคลากร").open_file("นาง").tab("ผลประเมิน");
    office.picture("person-profile");
    office.click("ข้อมูลทักษะรายบุคคล").wait_for("ทั้งหมด 1 หน้า");
    office.picture("document-profile");
}
