use super::*;
use crate::workbook::CellValue;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook as Writer};

fn words(reason: &Result<Workbook>) -> String {
    match reason {
        Err(Error::NotOurs { reason, .. }) => reason.en().to_owned(),
        other => format!("{other:?}"),
    }
}

fn check(name: &str, bytes: &[u8], expected: &Say) {
    assert_eq!(
        words(&read(
            Path::new(name),
            bytes.to_vec(),
            None,
            &Progress::default()
        )),
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
    let book = read(Path::new(name), bytes.to_vec(), None, &Progress::default()).unwrap();
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
    check("a.xls", b"\n<html><table>", &text::EMPTY_BOOK);
    check("a.csv", b"SQLite format 3\0 ....", &text::IS_DATABASE);
    check("a.csv", b"PK\x03\x04 and then nothing", &text::DAMAGED_BOOK);
    check("a.csv", b"\n\n  \n,,\n", &text::EMPTY_BOOK);
    check("a.csv", b"a\0b", &text::NOT_A_WORKBOOK);
    check("a.csv", b"\xDB\xDC\xDD\xDE", &text::UNREADABLE_TEXT);
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
    let locked = include_bytes!("../../tests/books/locked.xlsx");
    check("a.xlsx", locked, &text::ENCRYPTED);
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("META-INF/manifest.xml", options).unwrap();
    std::io::Write::write_all(&mut zip, b"<manifest:encryption-data/>").unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    check("a.ods", &bytes, &text::ENCRYPTED);
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
    let expected: Vec<Vec<&str>> = vec![
        vec!["ชื่อ", "นามสกุล"],
        vec!["สมชาย", "ใจ;ดี"],
        vec![],
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

/// Every sheet as lines, cells between bars.
fn dump(name: &str, bytes: &[u8]) -> String {
    let book = read(Path::new(name), bytes.to_vec(), None, &Progress::default()).unwrap();
    let mut all = String::new();
    for sheet in &book.sheets {
        all += &format!("[{}]\n", sheet.name);
        for row in &sheet.rows {
            let cells: Vec<String> = row.iter().map(CellValue::shown).collect();
            all += cells.join("|").trim_end_matches('|');
            all.push('\n');
        }
    }
    all
}

const REGISTER: &str = "[พนักงาน]
บัญชีรายชื่อพนักงานเทศบาลตำบลตัวอย่าง
ข้อมูล ณ วันที่ 1 ตุลาคม 2569

ลำดับ|ชื่อ-สกุล|เลขประจำตัวประชาชน|ตำแหน่ง|ระดับ|สังกัด|วันเกิด|วันบรรจุ|เงินเดือน
1|นายทดสอบ เก่าแก่|1234567890121|นิติกร|ชก.|กองคลัง|1/5/2520|๑ ต.ค. ๒๕๔๕|15060.5
2|นางสาวลองดู เก่าแก่|1101700207030|นักทรัพยากรบุคคล|ปก.|กองคลัง|15/3/2533|๑ ต.ค. ๒๕๔๕|15060.5
3|นางมานี มีนา||ครู|คศ.1|กองการศึกษา|31/12/2528|๑ ต.ค. ๒๕๔๕|15060.5
|รวม|||||||45181.5
[อื่นๆ]
";

#[test]
fn workbooks_of_each_format_say_the_same() {
    let books: [(&str, &[u8]); 2] = [
        ("old.xls", include_bytes!("../../tests/books/old.xls")),
        ("open.ods", include_bytes!("../../tests/books/open.ods")),
    ];
    for (name, bytes) in books {
        let dump = dump(name, bytes);
        let other = dump.strip_prefix(REGISTER);
        let other: Vec<&str> = other.expect(&dump).lines().collect();
        assert_eq!(other[0].len(), 300);
        assert_eq!(other[2..], ["-5", "0.01"], "{name}");
    }
}

#[test]
fn a_web_page_named_as_a_workbook_is_read_as_a_browser_lays_it_out() {
    let page =
        "<html><head><title>no</title><style>td{}</style></head><body><h3>บัญชี&nbsp;รายชื่อ</h3>
        <table border=1><tr><th rowspan=2>ชื่อ<br>สกุล<th colspan='2'>สังกัด</tr>
        <tr><td>กอง<td>ฝ่าย</tr>
        <tr><td>นาย  ก&#3585; &amp; ข<td rowspan=2>กองคลัง<td>#N/A</tr>
        <tr><td>นาง ค</td><td><table><tr><td>ใน</td></tr></table></td></tr></table>ท้าย</body>";
    let expected = "[]\nบัญชี\u{a0}รายชื่อ\nชื่อ\nสกุล|สังกัด\nชื่อ\nสกุล|กอง|ฝ่าย\n\
        นาย กก & ข|กองคลัง|#N/A\nนาง ค|กองคลัง|ใน\nท้าย\n";
    assert_eq!(dump("a.xls", page.as_bytes()), expected);
    let thai = encoding_rs::WINDOWS_874.encode(page).0.into_owned();
    assert_eq!(dump("a.xls", &thai), expected);
    let book = read(
        Path::new("a.xls"),
        page.as_bytes().to_vec(),
        None,
        &Progress::default(),
    );
    assert_eq!(
        book.unwrap().sheets[0].cell(3, 2),
        &CellValue::Error("#N/A".into())
    );
}

#[test]
fn the_xml_of_2003_is_read_with_its_gaps() {
    let xml = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>
        <Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">
        <Worksheet ss:Name=\"ก\"><Table><Row><Cell><Data ss:Type=\"String\">ชื่อ &amp; สกุล</Data></Cell></Row>
        <Row ss:Index=\"3\"><Cell ss:Index=\"2\" ss:MergeDown=\"1\"><Data ss:Type=\"DateTime\">1977-05-01T00:00:00.000</Data></Cell>
        <Cell><Data ss:Type=\"Number\">1101700207030</Data></Cell></Row><Row><Cell><Data ss:Type=\"String\">x</Data></Cell></Row>
        </Table></Worksheet></Workbook>";
    assert_eq!(
        dump("a.xls", xml.as_bytes()),
        "[ก]\nชื่อ & สกุล\n\n|1/5/2520|1101700207030\nx|1/5/2520\n"
    );
}

/// A record of an old workbook.
fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
}

#[test]
fn bare_records_of_simple_programs_are_read() {
    let label = |row: u16, text: &[u8]| {
        let length = u16::try_from(text.len()).unwrap().to_le_bytes();
        record(
            0x204,
            &[&row.to_le_bytes()[..], &[0, 0, 0, 0], &length[..], text].concat(),
        )
    };
    let thai = encoding_rs::WINDOWS_874.encode("ชื่อ").0.into_owned();
    let number = [&[2, 0, 1, 0, 0, 0], &12.5_f64.to_le_bytes()[..]].concat();
    let bytes = [
        record(0x809, &[0, 0, 0x10, 0, 0, 0, 0, 0]),
        label(0, &thai),
        label(1, "สมชาย".as_bytes()),
        record(0x203, &number),
        record(0x0A, &[]),
    ];
    assert_eq!(dump("a.xls", &bytes.concat()), "[]\nชื่อ\nสมชาย\n|12.5\n");
}

#[test]
fn a_stray_cell_far_down_is_named_and_a_million_empty_rows_are_nothing() {
    let far = xlsx(|sheet| {
        sheet.write(0, 0, "ชื่อ").unwrap();
        sheet.write(1_048_575, 2, "x").unwrap();
    });
    check(
        "a.xlsx",
        &far,
        &text::too_far_down("Sheet1", "C1048576", MAX_ROWS),
    );
    let grey = Format::new().set_background_color("#DDDDDD");
    let empty = xlsx(|sheet| {
        sheet.write(0, 0, "ชื่อ").unwrap();
        for row in 1..300_000 {
            sheet.write_blank(row, 0, &grey).unwrap();
        }
    });
    assert_eq!(rows("a.xlsx", &empty), [["ชื่อ"]]);
    let lines = format!("ชื่อ\n{}", "\n".repeat(1_000_000));
    assert_eq!(rows("a.csv", lines.as_bytes()), [["ชื่อ"]]);
}

#[test]
fn a_file_that_was_stopped_is_not_read_on() {
    let progress = Progress::default();
    progress.cancel();
    let table = b"a,b\n1,2\n".to_vec();
    let stopped = read(Path::new("a.csv"), table, None, &progress);
    assert!(matches!(stopped, Err(Error::Refused(_))), "{stopped:?}");
}

#[test]
fn a_letter_that_cannot_be_read_is_lost_alone() {
    let mut bytes = "ชื่อ,นามสกุล\nสมชาย,ใจดี\nสมหญิง,แก้วดี\n".as_bytes().to_vec();
    bytes[40] = 0xFF;
    let rows = rows("a.csv", &bytes);
    assert_eq!(rows[0], ["ชื่อ", "นามสกุล"]);
    assert!(rows[1][0].contains('\u{FFFD}'), "{rows:?}");
    assert_eq!(rows[2], ["สมหญิง", "แก้วดี"]);
}
