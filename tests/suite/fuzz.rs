//! Broken workbooks without end: each reader is fed mutations of sound files, and whatever comes
//! of them goes the whole way to a preview and a marked file.
//!
//! `.ci/fuzz` runs it, within bounds of memory and time. A finding is a panic, a file that takes
//! too long, or a process that dies; the file that did it stays in `target/fuzz`.

use phatthana::db::Db;
use phatthana::exchange::command::ImportStaff;
use phatthana::exchange::model::{Answers, Known};
use phatthana::exchange::reading::{self, Source};
use phatthana::exchange::resolve::Words;
use phatthana::exchange::{export, heading, store};
use phatthana::screen::Progress;
use phatthana::workbook;
use std::io::{Cursor, Read as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// No small file may take longer; debug builds on a busy machine are slow.
const TOO_LONG: Duration = Duration::from_secs(30);

/// Words that mean something to one of the readers.
const TOKENS: [&[u8]; 24] = [
    b"<table>",
    b"</table>",
    b"<tr>",
    b"<td rowspan=65534 colspan=1000>",
    b"<td>",
    b"<script>",
    b"<!--",
    b"&#xE01;",
    b"&amp;",
    b"<row r=\"1048576\">",
    b"<c r=\"XFD1048576\" t=\"s\"><v>99999999</v></c>",
    b"<mergeCell ref=\"A1:XFD1048576\"/>",
    b"<si><t>x</t></si>",
    b"table:number-rows-repeated=\"1048576\"",
    b"table:number-columns-repeated=\"16384\"",
    b"<table:table-row table:number-rows-repeated=\"4294967295\">",
    b"office:value=\"1e400\"",
    b"ss:Index=\"4294967295\"",
    b"\"",
    b"\r\n",
    b"sep=;\n",
    "รวมทั้งสิ้น".as_bytes(),
    "ชื่อ-สกุล".as_bytes(),
    "๓๑/๐๒/๒๕๖๙".as_bytes(),
];

const NUMBERS: [u32; 9] = [
    0,
    1,
    0x7F,
    0xFF,
    0xFFFF,
    0x8000,
    0x7FFF_FFFF,
    0xFFFF_FFFA,
    0xFFFF_FFFF,
];

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.roll() >> 11).unwrap() % most.max(1)
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Does one to eight things to bytes.
fn mutate(bytes: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.below(8) {
        if bytes.is_empty() {
            return;
        }
        let at = dice.below(bytes.len());
        let end = (at + 1 + dice.below(64)).min(bytes.len());
        match dice.below(9) {
            0 => bytes[at] ^= 1 << dice.below(8),
            1 => bytes[at] = dice.below(256) as u8,
            2 | 3 => {
                let number = dice.pick(&NUMBERS).to_le_bytes();
                let size = *dice.pick(&[2, 4]);
                for (slot, byte) in bytes.iter_mut().skip(at).zip(&number[..size]) {
                    *slot = *byte;
                }
            }
            4 => drop(bytes.drain(at..end)),
            5 => {
                let part = bytes[at..end].to_vec();
                let to = dice.below(bytes.len());
                let times = 1 + dice.below(40);
                bytes.splice(to..to, part.repeat(times));
            }
            6 | 7 => {
                let token = dice.pick(&TOKENS).to_vec();
                bytes.splice(at..at, token);
            }
            _ if dice.below(4) == 0 => bytes.truncate(at),
            _ => bytes.swap(at, end - 1),
        }
    }
}

/// Mutates a part inside the zip, so that its checks do not refuse everything at the door.
fn mutate_zip(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let hit = dice.below(zip.len());
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        let is_table = name.contains("sheet") || name == "content.xml" || name.contains("Strings");
        if index == hit || (is_table && dice.below(2) == 0) {
            mutate(&mut content, dice);
        }
        out.start_file(name, stored).unwrap();
        out.write_all(&content).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// Everything that is done with a file before it is written, and its marked copy.
fn walk(known: &Known, words: &Words, path: &Path, bytes: Vec<u8>) {
    let quiet = Progress::default();
    let Ok(book) = workbook::read(path, bytes, None, &quiet) else {
        return;
    };
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    for (at, sheet) in book.sheets.iter().enumerate() {
        let mapping = heading::guess(sheet);
        if heading::require(sheet, &mapping).is_err() {
            continue;
        }
        let answers = Answers::default();
        let source = Source {
            sheet,
            mapping: &mapping,
            answers: &answers,
        };
        let rows = reading::read(source, words, today, &quiet).unwrap();
        let (preview, _) = ImportStaff::of(known, rows, mapping.clone(), answers);
        if sheet.rows.len() < 1000 {
            export::marked(&book, at, &mapping, &preview.problems).unwrap();
        }
    }
}

fn setting(name: &str, usual: u64) -> u64 {
    let set = std::env::var(name).ok();
    set.and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Runs for `FUZZ_SECONDS`, beginning at `FUZZ_SEED`.
fn fuzz(name: &str, seeds: &[Vec<u8>]) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/fuzz");
    std::fs::create_dir_all(&folder).unwrap();
    let kept = folder.join(name);
    let db = Db::memory().unwrap();
    let known = store::known(&db.reader()).unwrap();
    let words = Words::new(&known.lists);
    // The readers catch what other people's code panics with; nobody wants to read that here.
    std::panic::set_hook(Box::new(|_| {}));
    let mut dice = Dice(setting("FUZZ_SEED", 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let end = Instant::now() + Duration::from_secs(setting("FUZZ_SECONDS", 60));
    let mut files = 0_u64;
    while Instant::now() < end {
        let seed = dice.pick(seeds).clone();
        let bytes = match seed.starts_with(b"PK") && dice.below(8) > 0 {
            true => mutate_zip(&seed, &mut dice),
            false => {
                let mut bytes = seed;
                mutate(&mut bytes, &mut dice);
                bytes
            }
        };
        std::fs::write(&kept, &bytes).unwrap();
        let begun = Instant::now();
        let walked = catch_unwind(AssertUnwindSafe(|| walk(&known, &words, &kept, bytes)));
        let lost = walked.is_err() || begun.elapsed() > TOO_LONG;
        if lost {
            let finding = folder.join(format!("finding-{files}-{name}"));
            std::fs::rename(&kept, &finding).unwrap();
            let said = walked.err().map(|said| {
                let word = said.downcast_ref::<String>().cloned();
                word.or_else(|| said.downcast_ref::<&str>().map(ToString::to_string))
            });
            println!("finding in {}: {said:?}", finding.display());
            std::process::exit(1);
        }
        files += 1;
    }
    println!("{name}: {files} files");
}

/// A small register, as rows of cells.
fn register() -> Vec<Vec<&'static str>> {
    vec![
        vec!["บัญชีรายชื่อพนักงาน", "", "", "", "", "", ""],
        vec![
            "ที่",
            "ชื่อ-สกุล",
            "เลขประจำตัวประชาชน",
            "ตำแหน่ง",
            "ระดับ",
            "สังกัด",
            "วันเกิด",
        ],
        vec!["กองคลัง", "", "", "", "", "", ""],
        vec![
            "1",
            "น.ส.ทดสอบ ดีงาม",
            "1234567890121",
            "จพง.ธุรการ",
            "ชง.",
            "",
            "1 ต.ค. 2520",
        ],
        vec![
            "2",
            "นายลองดู ดีงาม",
            "1234567890122",
            "นิติกร",
            "ชก.",
            "ส านักปลัด",
            "31/02/2569",
        ],
        vec![
            "3",
            "ว่าง",
            "",
            "ปลัดเทศบาล (นักบริหารงานท้องถิ่น)",
            "สูง",
            "",
            "#N/A",
        ],
        vec!["รวม", "3 คน", "", "", "", "", ""],
    ]
}

fn lines(separator: &str) -> String {
    let rows = register();
    let lines: Vec<String> = rows.iter().map(|row| row.join(separator)).collect();
    lines.join("\r\n")
}

#[test]
#[ignore = "runs for minutes; see .ci/fuzz"]
fn xlsx() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let date = rust_xlsxwriter::Format::new().set_num_format("d/m/yyyy");
    for (row, cells) in (0..).zip(register()) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write(row, column, cell).unwrap();
        }
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(1977, 5, 1).unwrap();
        sheet.write_with_format(row, 7, &day, &date).unwrap();
        sheet.write(row, 8, f64::from(row) * 1.5).unwrap();
    }
    let plain = rust_xlsxwriter::Format::new();
    sheet.merge_range(10, 0, 12, 3, "กองช่าง", &plain).unwrap();
    let db = Db::memory().unwrap();
    let list = export::staff(&store::known(&db.reader()).unwrap());
    let seeds = [
        book.save_to_buffer().unwrap(),
        phatthana::workbook::bytes(&[&list]).unwrap(),
    ];
    fuzz("fuzz.xlsx", &seeds);
}

#[test]
#[ignore = "runs for minutes; see .ci/fuzz"]
fn xls() {
    let old = include_bytes!("../books/old.xls").to_vec();
    // The same records without their container.
    let start = old.windows(4).position(|it| it == [9, 8, 16, 0]).unwrap();
    let bare = old[start..].to_vec();
    fuzz("fuzz.xls", &[old, bare]);
}

#[test]
#[ignore = "runs for minutes; see .ci/fuzz"]
fn ods() {
    fuzz("fuzz.ods", &[include_bytes!("../books/open.ods").to_vec()]);
}

#[test]
#[ignore = "runs for minutes; see .ci/fuzz"]
fn csv() {
    let thai = encoding_rs::WINDOWS_874.encode(&lines(",")).0.into_owned();
    let wide = lines("\t");
    let wide = [0xFEFF].into_iter().chain(wide.encode_utf16());
    let seeds = [
        lines(",").into_bytes(),
        format!("\u{FEFF}{}", lines(";")).into_bytes(),
        thai,
        wide.flat_map(u16::to_le_bytes).collect(),
    ];
    fuzz("fuzz.csv", &seeds);
}

#[test]
#[ignore = "runs for minutes; see .ci/fuzz"]
fn web_page() {
    let rows = register();
    let row = |row: &Vec<&str>| format!("<tr><td>{}</td></tr>", row.join("</td><td>"));
    let rows: String = rows.iter().map(row).collect();
    let page = format!("<html><body><h3>บัญชี</h3><table>{rows}</table></body></html>");
    let xml = format!(
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" \
         xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table>{}\
         </Table></Worksheet></Workbook>",
        rows.replace("<tr>", "<Row ss:Index=\"2\">")
            .replace("</tr>", "</Row>")
            .replace("<td>", "<Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">")
            .replace("</td>", "</Data></Cell>")
    );
    let thai = encoding_rs::WINDOWS_874.encode(&page).0.into_owned();
    fuzz(
        "fuzz.html.xls",
        &[page.into_bytes(), thai, xml.into_bytes()],
    );
}
