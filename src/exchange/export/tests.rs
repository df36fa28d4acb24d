use super::*;
use crate::base::{Satang, Say};
use crate::screen::Progress;
use crate::workbook;
use crate::workbook::CellValue;
use chrono::NaiveDate;
use std::path::Path;

fn table() -> Table {
    let column = |name, kind| Column::new(Say::same(name), kind);
    Table {
        title: Say::same("โครงการ: [1/2]"),
        columns: vec![
            column("เลขประจำตัว", Kind::Text),
            Column::summed(Say::same("คน"), Kind::Number),
            Column::summed(Say::same("บาท"), Kind::Money),
            column("วันที่", Kind::Date),
        ],
        rows: vec![
            vec![
                Value::text("0123"),
                Value::Number(3),
                Value::Money(Satang::from_raw(12_345)),
                NaiveDate::from_ymd_opt(2026, 10, 1).into(),
            ],
            vec![
                Value::text("=1+1"),
                Value::Number(4),
                Value::Money(Satang::from_raw(5)),
                Value::Empty,
            ],
        ],
    }
}

#[test]
fn a_list_keeps_ids_as_text_and_adds_up() {
    let bytes = workbook::bytes(&[&table()]).unwrap();
    let book = workbook::read(Path::new("a.xlsx"), bytes, None, &Progress::default()).unwrap();
    let shown: Vec<Vec<String>> = book.sheets[0]
        .rows
        .iter()
        .map(|row| row.iter().map(CellValue::shown).collect())
        .collect();
    assert_eq!(shown[1], ["0123", "3", "123.45", "1/10/2569"]);
    assert_eq!(shown[2], ["=1+1", "4", "0.05"]);
    assert_eq!(shown[3], ["รวม", "7", "123.5"]);
    assert_eq!(book.sheets[0].name, "โครงการ 12");
}

#[test]
fn the_same_list_gives_the_same_file() {
    assert_eq!(
        workbook::bytes(&[&table()]).unwrap(),
        workbook::bytes(&[&table()]).unwrap()
    );
}

#[test]
fn problems_are_marked_in_a_copy_of_the_officers_own_file() {
    use crate::exchange::heading;
    use crate::exchange::model::{Field, RowProblem, Verdict};
    let table = "บัญชี\nชื่อ-สกุล,วันเกิด,ตำแหน่ง\nนายก้อง มีสุข,31/02/2520,นิติกร\n,,คนสวน\n";
    let read = |name: &str, bytes: Vec<u8>| {
        workbook::read(Path::new(name), bytes, None, &Progress::default()).unwrap()
    };
    let book = read("a.csv", table.as_bytes().to_vec());
    let (sheet, mapping) = heading::choose(&book).unwrap();
    let problem = |row, field: Field, reason, verdict| RowProblem {
        row,
        field,
        column: field.name().th().to_owned(),
        value: String::new(),
        reason: Say::same(reason),
        verdict,
    };
    let problems = [
        problem(3, Field::BirthDate, "ไม่มีวันนี้", Verdict::Emptied),
        problem(4, Field::FullName, "ไม่มีชื่อ", Verdict::Rejected),
    ];
    let bytes = marked(&book, sheet, &mapping, &problems).unwrap();
    let back = read("a.xlsx", bytes);
    let shown: Vec<Vec<String>> = back.sheets[0]
        .rows
        .iter()
        .map(|row| row.iter().map(CellValue::shown).collect())
        .collect();
    assert_eq!(shown[1][3], crate::exchange::text::MARKS.th());
    assert_eq!(
        shown[2],
        ["นายก้อง มีสุข", "31/02/2520", "นิติกร", "วันเกิด: ไม่มีวันนี้"]
    );
    assert_eq!(shown[3], ["", "", "คนสวน", "ชื่อ–สกุล: ไม่มีชื่อ"]);
    // The marked file comes in like the officer's own: the reasons are no field.
    let (_, again) = heading::choose(&back).unwrap();
    assert_eq!(again.columns[..3], mapping.columns[..3]);
    assert_eq!(again.columns[3], None);
}
