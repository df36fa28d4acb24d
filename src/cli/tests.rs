use super::{Ran as Way, run};
use rust_xlsxwriter::Workbook;
use std::path::{Path, PathBuf};

struct Ran {
    code: u8,
    out: String,
    err: String,
}

fn phatthana(arguments: &[&Path]) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = std::iter::once(Path::new("phatthana")).chain(arguments.iter().copied());
    let way = run(
        arguments.map(|a| a.as_os_str().to_owned()),
        &mut out,
        &mut err,
    );
    let Way::Ended(code) = way else {
        panic!("{way:?}")
    };
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran {
        code,
        out: text(out),
        err: text(err),
    }
}

fn p(text: &str) -> &Path {
    Path::new(text)
}

fn json(ran: &Ran) -> serde_json::Value {
    serde_json::from_str(&ran.out).unwrap()
}

fn workbook(path: &Path, rows: &[&[&str]]) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write(row, column, *cell).unwrap();
        }
    }
    book.save(path).unwrap();
}

/// A new file, and the workbook of a register of two with a wrong date in its third row.
struct Register {
    folder: tempfile::TempDir,
    file: PathBuf,
    book: PathBuf,
}

impl Register {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (file, book) = (
            folder.path().join("a.phatthana"),
            folder.path().join("a.xlsx"),
        );
        assert_eq!(phatthana(&[p("new"), &file]).code, 0);
        workbook(
            &book,
            &[
                &["บัญชีรายชื่อ"],
                &["ชื่อ-สกุล", "ตำแหน่ง", "ระดับ", "วันเกิด"],
                &["นายสมชาย ใจดี", "นิติกร", "ชก.", "31/02/2520"],
                &["นางสมศรี ดีงาม", "นักทรัพยากรบุคคลปฏิบัติการ", "", "1/3/2530"],
            ],
        );
        Self { folder, file, book }
    }

    fn import(&self, options: &[&str]) -> Ran {
        let options = options.iter().map(|option| p(option));
        let arguments = [p("import"), &self.file, &self.book];
        phatthana(&arguments.into_iter().chain(options).collect::<Vec<_>>())
    }
}

#[test]
fn a_register_goes_in_and_is_checked() {
    let register = Register::new();
    let dry = register.import(&["--json", "--dry-run"]);
    let wet = register.import(&["--json"]);
    for ran in [&dry, &wet] {
        let new = json(ran)["new"].as_u64();
        assert_eq!((ran.code, new), (1, Some(2)), "{} {}", ran.out, ran.err);
        let problem = &json(ran)["problems"][0];
        let said = |key: &str| problem[key].as_str().map(str::to_owned);
        assert_eq!(problem["row"].as_u64(), Some(3));
        assert_eq!(said("column").as_deref(), Some("วันเกิด"));
        assert_eq!(said("value").as_deref(), Some("31/02/2520"));
    }
    let again = register.import(&[]);
    assert!(
        again.out.contains("เหมือนเดิม 2") && again.out.contains("2 same"),
        "{}",
        again.out
    );
    assert!(
        again.err.contains("แถว 3 วันเกิด “31/02/2520”"),
        "{}",
        again.err
    );
}

#[test]
fn an_exported_list_comes_back_as_it_was() {
    let register = Register::new();
    register.import(&[]);
    let lists = register.folder.path().join("out");
    let export = phatthana(&[p("--json"), p("export"), &register.file, &lists]);
    assert_eq!(export.code, 0, "{}", export.err);
    let mut names: Vec<String> = json(&export)["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f.as_str().unwrap().to_owned())
        .collect();
    let mut found: Vec<String> = std::fs::read_dir(&lists)
        .unwrap()
        .map(|f| f.unwrap().file_name().into_string().unwrap())
        .collect();
    found.sort();
    names.sort();
    assert_eq!(found, names);
    for name in names.iter().filter(|name| name.starts_with("บัญชี")) {
        let book = lists.join(name);
        let back = phatthana(&[p("--json"), p("import"), &register.file, &book]);
        let same = json(&back)["same"].as_u64();
        assert_eq!(
            (back.code, same),
            (0, Some(2)),
            "{name}: {} {}",
            back.out,
            back.err
        );
    }
}

#[test]
fn an_export_says_what_it_could_not_print() {
    let folder = tempfile::tempdir().unwrap();
    let (file, book, lists) = (
        folder.path().join("a.phatthana"),
        folder.path().join("a.xlsx"),
        folder.path().join("out"),
    );
    let people = ["--people", "5"].map(p);
    phatthana(&[p("sample"), &file, people[0], people[1]]);
    workbook(&book, &[&["ชื่อ-สกุล", "ตำแหน่ง"], &["นายสมชาย😀 ใจดี", "นิติกร"]]);
    phatthana(&[p("import"), &file, &book]);
    let export = phatthana(&[p("--json"), p("export"), &file, &lists]);
    assert_eq!(export.code, 0, "{}", export.err);
    let said = export.err.lines().filter(|line| line.contains("U+1F600"));
    assert_eq!(said.count(), 1, "{}", export.err);
    let remarks = json(&export)["remarks"].as_array().unwrap().len();
    assert_eq!(remarks, export.err.lines().count());
}

#[test]
fn an_import_is_one_operation_and_is_taken_back_once() {
    let register = Register::new();
    let file = register.file.as_path();
    register.import(&["--dry-run"]);
    register.import(&[]);
    register.import(&[]);
    let history = phatthana(&[p("--json"), p("history"), file]);
    assert_eq!(json(&history).as_array().unwrap().len(), 1);
    assert_eq!(phatthana(&[p("history"), file, p("--undo")]).code, 0);
    let nothing = phatthana(&[p("history"), file, p("--undo")]);
    assert_eq!(nothing.code, 1);
    assert!(
        nothing.err.contains("ไม่มีรายการให้ยกเลิก") && nothing.err.contains("nothing to undo"),
        "{}",
        nothing.err
    );
}

#[test]
fn the_sample_is_well_and_the_same_for_the_same_seed() {
    let folder = tempfile::tempdir().unwrap();
    let made = |name: &str, seed: &str| {
        let (file, lists) = (
            folder.path().join(name),
            folder.path().join(format!("{name}.out")),
        );
        let ran = phatthana(&[
            p("sample"),
            &file,
            p("--people"),
            p("40"),
            p("--seed"),
            p(seed),
        ]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let check = phatthana(&[p("check"), &file]);
        assert_eq!(check.code, 0, "{}", check.err);
        assert_eq!(phatthana(&[p("export"), &file, &lists]).code, 0);
        let list = lists.join(format!("{}.xlsx", crate::exchange::text::stem::STAFF));
        let back = phatthana(&[p("--json"), p("import"), &file, &list]);
        assert_eq!(json(&back)["same"].as_u64(), Some(40), "{}", back.out);
        std::fs::read(list).unwrap()
    };
    let first = made("a.phatthana", "7");
    assert_eq!(first, made("b.phatthana", "7"));
    assert_ne!(first, made("c.phatthana", "8"));
}

#[test]
fn a_file_that_cannot_be_used_is_refused_in_both_languages_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let (file, words, picture) = (path("a.phatthana"), path("b.phatthana"), path("c.xlsx"));
    phatthana(&[p("new"), &file]);
    std::fs::write(&words, "only words ".repeat(50)).unwrap();
    std::fs::write(&picture, b"\xFF\xD8\xFF a picture").unwrap();
    let (empty, headless) = (path("d.xlsx"), path("e.xlsx"));
    workbook(&empty, &[]);
    workbook(&headless, &[&["เลขที่ตำแหน่ง", "ตำแหน่ง"], &["1", "นิติกร"]]);
    let refused = [
        phatthana(&[p("new"), &file]),
        phatthana(&[p("check"), &words]),
        phatthana(&[p("check"), &path("none")]),
        phatthana(&[p("import"), &file, &picture]),
        phatthana(&[p("import"), &file, &empty]),
        phatthana(&[p("import"), &file, &headless]),
        phatthana(&[p("import"), &file, &path("none.xlsx")]),
        phatthana(&[p("export"), &file, &words]),
    ];
    for (at, ran) in refused.iter().enumerate() {
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{at}");
        assert!(ran.err.lines().count() >= 2, "{at}: {}", ran.err);
    }
    assert_eq!(phatthana(&[p("history"), &file]).out, "");
    assert_eq!(
        phatthana(&[p("--json"), p("history"), &file]).out,
        "[]
"
    );
    assert_eq!(phatthana(&[p("a.phatthana"), p("new"), p("b")]).code, 2);
}

#[test]
fn wrong_usage_is_two_and_help_is_none() {
    for wrong in [
        &["import"][..],
        &["sample", "a", "--people", "0"],
        &["--nonsense"],
        &["export", "a"],
    ] {
        let arguments: Vec<&Path> = wrong.iter().map(Path::new).collect();
        let ran = phatthana(&arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{wrong:?}");
        assert!(ran.err.contains("ใช้คำสั่งไม่ถูกต้อง"));
    }
    let help = phatthana(&[p("--help")]);
    assert_eq!((help.code, help.err.as_str()), (0, ""));
    assert!(help.out.contains("import"));
}
