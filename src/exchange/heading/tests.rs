use super::*;

fn sheet(rows: &[&[&str]]) -> Sheet {
    let cell = |text: &&str| {
        if text.is_empty() {
            CellValue::Empty
        } else {
            CellValue::Text((*text).to_owned())
        }
    };
    let rows = rows
        .iter()
        .map(|row| row.iter().map(cell).collect())
        .collect();
    Sheet {
        name: "Sheet1".into(),
        rows,
        ..Sheet::default()
    }
}

fn columns(rows: &[&[&str]]) -> (usize, Vec<Option<Field>>) {
    let mapping = guess(&sheet(rows));
    (mapping.first_row, mapping.columns)
}

#[test]
fn headings_are_known_with_their_misspellings() {
    let cases = [
        ("ชื่อ - สกุล", Field::FullName),
        ("ชื่อ–นามสกุล", Field::FullName),
        ("นาม", Field::FirstName),
        ("วัน/เดือน/ปั เกิด", Field::BirthDate),
        ("วันเกิด (พ.ศ.)", Field::BirthDate),
        ("เลขที่\nตำแหน่ง", Field::Number),
        ("เลขที่ตำแหนง", Field::Number),
        ("ต ำแหน่ง", Field::Position),
        ("ตำแหน่งในกำรบริหำร", Field::Administrative),
        ("กอง/สำนัก", Field::Bureau),
        ("POSITION NO.", Field::Number),
        ("Date of Birth", Field::BirthDate),
        ("เลขประจำตัวประชาชน 13 หลัก", Field::NationalId),
    ];
    let wrong: Vec<_> = cases
        .iter()
        .filter(|(text, field)| field_of(text) != Some(*field))
        .collect();
    assert!(wrong.len() <= 1, "{wrong:?}");
    for stranger in ["", "เงินเดือน", "หมายเหตุ", "คุณวุฒิ", "-"]
    {
        assert_eq!(field_of(stranger), None, "{stranger}");
    }
}

#[test]
fn no_word_names_two_fields() {
    for (field, names) in &text::heading::KNOWN {
        for name in *names {
            assert_eq!(field_of(name), Some(*field), "{name}");
        }
    }
}

#[test]
fn titles_above_the_table_are_passed_over() {
    let rows: &[&[&str]] = &[
        &["บัญชีรายชื่อพนักงานเทศบาล"],
        &["ข้อมูล ณ วันที่ 1 ตุลาคม 2569"],
        &[],
        &["ลำดับ", "ชื่อ-สกุล", "ตำแหน่ง", "เงินเดือน"],
        &["1", "นายสมชาย ใจดี", "นิติกร", "20000"],
    ];
    assert_eq!(
        columns(rows),
        (
            4,
            vec![
                Some(Field::Order),
                Some(Field::FullName),
                Some(Field::Position),
                None
            ]
        )
    );
}

#[test]
fn headings_in_two_rows_are_read_together() {
    let rows: &[&[&str]] = &[
        &["ที่", "ชื่อ-สกุล", "สังกัด", ""],
        &["", "", "สำนัก/กอง", "ฝ่าย"],
        &["1", "นายสมชาย ใจดี", "กองคลัง", "ฝ่ายการเงิน"],
    ];
    assert_eq!(
        columns(rows),
        (
            2,
            vec![
                Some(Field::Order),
                Some(Field::FullName),
                Some(Field::Bureau),
                Some(Field::Section)
            ]
        )
    );
}

#[test]
fn a_name_over_three_columns_is_title_first_and_last_name() {
    let rows: &[&[&str]] = &[
        &["ชื่อ - สกุล", "", "", "ตำแหน่ง"],
        &["นาย", "สมชาย", "ใจดี", "นิติกร"],
    ];
    let fields = [
        Field::Title,
        Field::FirstName,
        Field::LastName,
        Field::Position,
    ]
    .map(Some);
    assert_eq!(columns(rows).1, fields);
}

#[test]
fn a_heading_that_means_two_things_is_settled_by_what_stands_beside_and_below() {
    let kind = |value: &str| columns(&[&["ชื่อ", "ประเภท"], &["สมชาย ใจดี", value]]).1;
    assert_eq!(
        kind("ลูกจ้างประจำ"),
        [Some(Field::FullName), Some(Field::Category)]
    );
    assert_eq!(kind("วิชาการ"), [Some(Field::FullName), Some(Field::Type)]);
    let names = columns(&[&["ชื่อ", "ชื่อสกุล"], &["สมชาย", "ใจดี"]]).1;
    assert_eq!(names, [Some(Field::FirstName), Some(Field::LastName)]);
}

#[test]
fn a_sheet_without_names_or_rows_is_refused() {
    let choose = |rows: &[&[&str]]| {
        let book = Workbook {
            name: "a.xlsx".into(),
            sheets: vec![sheet(rows)],
            encoding: None,
        };
        super::choose(&book).map(|_| ()).unwrap_err()
    };
    assert_eq!(choose(&[&["ชื่อ", "นามสกุล"], &["", ""]]), text::NO_ROWS);
    assert_eq!(choose(&[&["ก", "ข"], &["1", "2"]]), text::NO_HEADING);
    assert!(
        choose(&[&["เลขที่ตำแหน่ง", "ตำแหน่ง"], &["1", "นิติกร"]])
            .th()
            .contains("เลขที่ตำแหน่ง, ตำแหน่ง")
    );
}
