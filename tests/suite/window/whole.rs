//! The whole way, twice: in the window by what things are called, and without one. Both end with
//! the same figures on the screen, in the lists and on paper.

use super::Office;
use super::figures::{Figures, as_written, on_paper};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use phatthana::base::Satang;
use phatthana::cli;
use rust_xlsxwriter::Workbook;
use std::path::Path;

/// A register as offices keep it: a title above the head, a head of their own.
const REGISTER: [[&str; 5]; 7] = [
    ["ที่", "ชื่อ-สกุล", "ตำแหน่ง", "ระดับ", "สังกัด"],
    [
        "1",
        "นางสาวน้ำทิพย์ ใจกว้าง",
        "นักทรัพยากรบุคคล",
        "ชำนาญการ",
        "สำนักปลัด",
    ],
    ["2", "นายสมชาย ปู่เจ้า", "นิติกร", "ปฏิบัติการ", "สำนักปลัด"],
    [
        "3",
        "นางกำไล แก้วกล้า",
        "นักวิชาการเงินและบัญชี",
        "ชำนาญการ",
        "กองคลัง",
    ],
    [
        "4",
        "นางสาวปิ่นแก้ว ศรีสุข",
        "เจ้าพนักงานธุรการ",
        "ปฏิบัติงาน",
        "กองคลัง",
    ],
    ["5", "นายเปรมปรีดิ์ ตั้งมั่น", "นายช่างโยธา", "ชำนาญงาน", "กองช่าง"],
    ["6", "นายฐิติ กำแพงเพ็ชร", "นายช่างโยธา", "ปฏิบัติงาน", "กองช่าง"],
];

fn register(path: &Path) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "บัญชีรายชื่อพนักงานเทศบาล").unwrap();
    for (row, cells) in (2..).zip(REGISTER) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write(row, column, cell).unwrap();
        }
    }
    book.save(path).unwrap();
}

fn phatthana(arguments: &[&Path]) -> u8 {
    let arguments = std::iter::once(Path::new("phatthana")).chain(arguments.iter().copied());
    let arguments = arguments.map(|argument| argument.as_os_str().to_owned());
    let (mut out, mut err) = (Vec::new(), Vec::new());
    match cli::run(arguments, &mut out, &mut err) {
        cli::Ran::Ended(code) => code,
        cli::Ran::Window(_) => panic!("a window is wanted"),
    }
}

/// Writes every document and list of the file and compares them with each other and the window.
fn agrees(office: &mut Office, file: &Path, folder: &Path) -> Figures {
    let figures = Figures::on_screen(office);
    office.click("ปิดไฟล์");
    assert_eq!(phatthana(&[Path::new("export"), file, folder]), 0);
    assert_eq!(Figures::in_lists(folder), figures);
    assert_eq!(on_paper(folder), as_written(&figures));
    figures
}

fn own_file(office: &mut Office, file: &Path) {
    office.click("เริ่มไฟล์ของหน่วยงาน");
    office
        .click("สร้างไฟล์")
        .fill("ชื่อหน่วยงาน", "เทศบาลตำบลสองคลอง")
        .fill("จังหวัด", "สมุทรสมมติ")
        .fill("ปีงบประมาณแรกของแผน (พ.ศ.)", "๒๕๗๐")
        .fill("ที่เก็บไฟล์", file.to_str().unwrap());
    office.picture("whole-1-own");
    office.click("สร้างไฟล์");
    assert!(office.sees("เทศบาลตำบลสองคลอง · แผน 2570–2572"));
    office.picture("whole-1-overview");
    office.go("ข้อมูลหน่วยงาน").click("เพิ่มผู้ลงนาม");
    office
        .fill("ชื่อ–สกุลพร้อมคำนำหน้า", "นายอดุลย์ ศรีคลอง")
        .fill("ตำแหน่งที่พิมพ์ในเอกสาร", "นายกเทศมนตรีตำบลสองคลอง")
        .click("บันทึกผู้ลงนาม");
    assert!(office.sees("นายอดุลย์ ศรีคลอง"));
    office.picture("whole-2-organization");
}

fn staff(office: &mut Office, workbook: &Path) {
    office
        .go("นำเข้าจากไฟล์")
        .fill("หรือพิมพ์ที่อยู่ไฟล์", workbook.to_str().unwrap())
        .click("เปิดไฟล์");
    office
        .wait_for("register.xlsx · 6 แถว")
        .click("ตรวจสอบข้อมูล");
    office.wait_for("นำเข้า 6 แถว").click("นำเข้า 6 แถว");
    office.go("บุคลากร").fill("ค้นหา", "เปรมปรีดิ์");
    office.picture("whole-4-found");
    assert!(office.sees("นายเปรมปรีดิ์ ตั้งมั่น") && !office.sees("นายฐิติ"));
    office
        .click_like("นายเปรมปรีดิ์ ตั้งมั่น")
        .fill("นามสกุล", "ตั้งใจมั่น")
        .click("บันทึก");
    assert!(office.sees("ตั้งใจมั่น นายช่างโยธา"));
    office.press(Modifiers::COMMAND, Key::Z);
    assert!(!office.sees("ตั้งใจมั่น นายช่างโยธา"));
}

fn round(office: &mut Office) {
    office
        .go("การประเมิน")
        .click("เปิดรอบประเมิน")
        .click("เปิดรอบนี้")
        .click("บันทึกผล");
    let window = &office.window;
    let row = window.get_by_role_and_label(Role::RowHeader, "นางกำไล แก้วกล้า");
    let skill = "ความเข้าใจและใช้เทคโนโลยีดิจิทัล";
    let column = window.get_by_role_and_label(Role::ColumnHeader, skill);
    let at = egui::pos2(column.rect().center().x, row.rect().center().y);
    office.window.drag_at(at);
    office.window.drop_at(at);
    office.window.run_steps(4);
    for level in ["1", "๑", "0", "1", "0", "1", "1"] {
        office.window.event(Event::Text(level.to_owned()));
        office.window.run_steps(2);
    }
    office.picture("whole-5-round");
    assert!(office.sees("ประเมินแล้ว 1 จาก 6 คน"));
    office.go("ช่องว่าง").click("รายบุคคล");
    assert!(office.sees("นางกำไล แก้วกล้า"));
}

fn plan(office: &mut Office) {
    office.go("แผนพัฒนา").click("เริ่มแผนปี 2570–2572");
    for (name, domain, target, money) in [
        (
            "อบรมการใช้ระบบสารบรรณดิจิทัล",
            "ด้านทักษะดิจิทัล",
            "บุคลากรทุกคน",
            "25,000",
        ),
        (
            "ศึกษาดูงานเมืองน่าอยู่",
            "ด้านความรู้ทั่วไป",
            "บุคลากรทุกคน",
            "120,500.50",
        ),
    ] {
        office.click("เพิ่มโครงการ").fill("ชื่อโครงการ", name);
        office.click("ด้านการพัฒนา").click_like(domain);
        office
            .click("การฝึกอบรม")
            .click("เพิ่มกลุ่มเป้าหมาย")
            .click(target);
        office.window.get_by_label("บาท ปี 2570").scroll_to_me();
        office.window.run_steps(8);
        office.fill("คน ปี 2570", "6").fill("บาท ปี 2571", money);
        office.click("บันทึกโครงการ");
        assert!(office.sees(name));
    }
    office.click("ความครอบคลุม");
    assert!(office.sees("100%"), "everybody has an opportunity");
    office.picture("whole-6-coverage");
}

fn documents(office: &mut Office, folder: &Path) {
    office.go("เอกสาร");
    for (document, pdf) in [
        ("แนวทางการพัฒนา (ข้อ 12 ของแผนอัตรากำลัง)", "section.pdf"),
        ("เล่มแผนพัฒนาบุคลากร 3 ปี", "book.pdf"),
    ] {
        office.click(document).wait_for("ทั้งหมด").click("บันทึก PDF");
        let path = folder.join(pdf);
        office
            .fill("ที่เก็บไฟล์", path.to_str().unwrap())
            .click("บันทึกไฟล์");
        assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF"), "{pdf}");
    }
}

#[test]
fn from_an_empty_file_to_the_signed_plan_in_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let (file, workbook) = (path("ของเรา.phatthana"), path("register.xlsx"));
    register(&workbook);
    let mut office = Office::start();
    own_file(&mut office, &file);
    staff(&mut office, &workbook);
    round(&mut office);
    plan(&mut office);
    documents(&mut office, folder.path());
    let figures = agrees(&mut office, &file, &path("out"));
    assert_eq!(
        (figures.people, figures.projects, figures.budget),
        (6, 2, Satang::from_raw(14_550_050))
    );
    assert_eq!((figures.reached, figures.gaps), ((6, 6), (1, 1)));
    // The preview's file is the export's file.
    for (saved, exported) in [
        ("section.pdf", "section-12.pdf"),
        ("book.pdf", "plan-book.pdf"),
    ] {
        let exported = std::fs::read(path("out").join(exported)).unwrap();
        assert_eq!(std::fs::read(path(saved)).unwrap(), exported, "{saved}");
    }
    undone_after_a_restart(&file);
}

/// What was done in another run of the program is taken back, and done again.
fn undone_after_a_restart(file: &Path) {
    let mut office = Office::open(file);
    office.go("แผนพัฒนา");
    assert!(office.sees("2 โครงการ · ปี"));
    office.press(Modifiers::COMMAND, Key::Z);
    assert!(office.sees("1 โครงการ · ปี"));
    office.press(Modifiers::COMMAND, Key::Y);
    assert!(office.sees("2 โครงการ · ปี"));
}

#[test]
fn from_a_sample_and_a_workbook_to_every_document_by_commands() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let (file, workbook) = (path("sample.phatthana"), path("register.xlsx"));
    register(&workbook);
    let p = Path::new;
    assert_eq!(phatthana(&[p("sample"), &file, p("--people"), p("120")]), 0);
    assert_eq!(phatthana(&[p("import"), &file, &workbook]), 0);
    assert_eq!(phatthana(&[p("check"), &file]), 0);
    let mut office = Office::open(&file);
    let figures = agrees(&mut office, &file, &path("out"));
    assert_eq!(figures.people, 126);
    assert!(figures.gaps.0 > 0 && figures.vacancies > 0);
    assert_eq!(phatthana(&[p("history"), &file, p("--undo")]), 0);
    let mut office = Office::open(&file);
    assert_eq!(agrees(&mut office, &file, &path("again")).people, 120);
}
