use super::*;
use crate::base::{Satang, Say};
use crate::exchange::model::CellValue;
use crate::exchange::workbook;
use crate::screen::Progress;
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
    let bytes = super::workbook(&table()).unwrap();
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
        super::workbook(&table()).unwrap(),
        super::workbook(&table()).unwrap()
    );
}
