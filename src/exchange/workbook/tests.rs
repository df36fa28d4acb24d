use super::*;
use crate::exchange::model::CellValue;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook as Writer};

fn words(reason: &Result<Workbook>) -> String {
    match reason {
        Err(Error::NotOurs { reason, .. }) => reason.en().to_owned(),
        other => format!("{other:?}"),
    }
}

fn check(name: &str, bytes: &[u8], expected: &Say) {
    assert_eq!(
        words(&read(Path::new(name), bytes.to_vec(), None)),
        expected.en(),
        "{name}"
    );
}

fn xlsx(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Writer::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

fn rows(name: &str, bytes: &[u8]) -> Vec<Vec<String>> {
    let book = read(Path::new(name), bytes.to_vec(), None).unwrap();
    let shown = |row: &Vec<CellValue>| row.iter().map(CellValue::shown).collect();
    book.sheets[0].rows.iter().map(shown).collect()
}

#[test]
fn what_is_no_workbook_is_named() {
    check("a.xlsx", b"", &text::EMPTY_FILE);
    check(
        "a.xlsx",
        b"\xFF\xD8\xFF\xE0 a photograph",
        &text::IS_PICTURE,
    );
    check("a.xlsx", b"%PDF-1.7 ...", &text::IS_PDF);
    check("a.xlsx", b"just words", &text::NOT_A_WORKBOOK);
    check("a.csv", b"MZ\x90\0 a program", &text::NOT_A_WORKBOOK);
    check("a.xls", b"\n<html><table>", &text::IS_WEB_PAGE);
    check("a.csv", b"SQLite format 3\0 ....", &text::IS_DATABASE);
    check("a.csv", b"PK\x03\x04 and then nothing", &text::DAMAGED_BOOK);
    check("a.csv", b"\n\n  \n,,\n", &text::EMPTY_BOOK);
    check("a.csv", b"a\0b", &text::NOT_A_WORKBOOK);
    check("a.csv", b"\xDB\xDC", &text::UNREADABLE_TEXT);
    check("a.xlsx", &xlsx(|_| ()), &text::EMPTY_BOOK);
}

#[test]
fn a_workbook_cut_in_half_is_damaged() {
    let whole = xlsx(|sheet| {
        sheet.write(0, 0, "ชื่อ").unwrap();
    });
    check("a.xlsx", &whole[..whole.len() / 2], &text::DAMAGED_BOOK);
}

#[test]
fn an_encrypted_workbook_asks_for_one_without_a_password() {
    let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    bytes.resize(600, 0);
    bytes.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    check("a.xlsx", &bytes, &text::ENCRYPTED);
}

#[test]
fn an_archive_that_unpacks_to_far_too_much_is_not_opened() {
    use std::io::Write as _;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated);
    zip.start_file("xl/workbook.xml", options).unwrap();
    let zeros = vec![0_u8; 1 << 20];
    for _ in 0..401 {
        zip.write_all(&zeros).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20);
    check("a.xlsx", &bytes, &text::UNPACKS_TOO_LARGE);
}

#[test]
fn cells_keep_their_places_and_their_kinds() {
    let date = Format::new().set_num_format("d/m/yyyy");
    let bytes = xlsx(|sheet| {
        sheet.write(2, 1, "ชื่อ").unwrap();
        sheet.write(3, 1, 1_101_700_000_001_f64).unwrap();
        let day = ExcelDateTime::from_ymd(1977, 5, 1).unwrap();
        sheet.write_with_format(3, 2, &day, &date).unwrap();
        sheet.write(3, 1000, "far away").unwrap();
    });
    let rows = rows("a.xlsx", &bytes);
    assert_eq!(rows[2], ["", "ชื่อ"]);
    assert_eq!(rows[3], ["", "1101700000001", "1/5/2520"]);
}

#[test]
fn text_files_are_read_in_the_code_and_with_the_separator_they_have() {
    let table = "ชื่อ;นามสกุล\nสมชาย;\"ใจ;ดี\"\n\nสมหญิง;\"สอง\nบรรทัด\"";
    let expected = vec![
        vec!["ชื่อ", "นามสกุล"],
        vec!["สมชาย", "ใจ;ดี"],
        vec![""],
        vec!["สมหญิง", "สอง\nบรรทัด"],
    ];
    let utf8 = table.as_bytes().to_vec();
    let with_bom = [b"\xEF\xBB\xBF".to_vec(), utf8.clone()].concat();
    let thai = encoding_rs::WINDOWS_874.encode(table).0.into_owned();
    let wide: Vec<u8> = [0xFEFF]
        .into_iter()
        .chain(table.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    for bytes in [utf8, with_bom, thai, wide] {
        assert_eq!(rows("a.csv", &bytes), expected);
    }
    assert_eq!(rows("a.csv", "a,b\tc,d\n1,2,3".as_bytes())[0].len(), 3);
    assert_eq!(rows("a.txt", "a\tb\n1\t2".as_bytes())[1], ["1", "2"]);
}

#[test]
fn two_bytes_that_are_valid_in_both_codes_are_thai() {
    // ยก in code page 874 is also UTF-8 for a Latin letter.
    assert_eq!(rows("a.csv", &[0xC2, 0xA1]), [["ยก"]]);
}
