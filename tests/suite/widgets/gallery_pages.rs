//! Pictures of whole pages made of the widgets.

use super::gallery::look_at;
use super::sample::{Person, pages, people};
use crate::support::{OFFICE, save_picture};
use egui::accesskit::Role;
use egui::{Ui, vec2};
use egui_kittest::kittest::Queryable as _;
use phatthana::base::{Notice, Say};
use phatthana::ui::{
    self, Action, Cell, Column, Confirm, Field, Notices, PageHead, PaperState, Progress, Table,
    TableState, icon, theme,
};
use std::rc::Rc;

#[derive(Clone)]
struct Staff {
    people: Rc<Vec<Person>>,
    table: TableState<usize>,
    words: String,
    unit: Option<u32>,
    level: Option<u32>,
    gaps: bool,
    tab: u8,
    width: f32,
    name: String,
    note: String,
}

const TABS: [(u8, Say); 4] = [
    (0, Say::new("ข้อมูล", "Data")),
    (1, Say::new("ตำแหน่ง", "Position")),
    (2, Say::new("ผลประเมิน", "Scores")),
    (3, Say::new("ประวัติ", "History")),
];

#[test]
fn a_list_with_its_detail() {
    let mut staff = Staff {
        people: Rc::new(people(1_189)),
        table: TableState::default(),
        words: "แก้ว".to_owned(),
        unit: Some(1),
        level: None,
        gaps: false,
        tab: 0,
        width: 380.0,
        name: "ปิ่นแก้ว".to_owned(),
        note: "ผ่านการอบรมหลักสูตรนักทรัพยากรบุคคล รุ่นที่ 12".to_owned(),
    };
    staff.table.selected = Some(3);
    look_at("page", &staff, staff_ui);
}

fn staff_ui(ui: &mut Ui, staff: &mut Staff) {
    let actions = [
        Action::primary(1, icon::ADD, Say::new("เพิ่มบุคลากร", "Add")),
        Action::new(2, icon::IMPORT, Say::new("นำเข้า", "Import")),
        Action::new(3, icon::PRINT, Say::new("พิมพ์", "Print")),
    ];
    PageHead::new("บุคลากร", &actions).count("1,189 คน").show(ui);
    ui::progress(
        ui,
        &Progress {
            what: Say::new("กำลังตรวจไฟล์นำเข้า", "Checking"),
            share: 0.4,
        },
    );
    let units = [(1, "กองคลัง".to_owned()), (2, "กองช่าง".to_owned())];
    ui.horizontal(|ui| {
        ui::search(ui, &mut staff.words);
        ui::chip(ui, &Say::new("สังกัด", "Unit"), &mut staff.unit, &units);
        ui::chip(ui, &Say::new("ระดับ", "Level"), &mut staff.level, &units);
        ui::toggle_chip(ui, &Say::new("มีช่องว่าง", "Gaps"), &mut staff.gaps);
    });
    let (mut list, mut detail) = ui::split(ui, "staff", &mut staff.width);
    let columns = [
        Column::new(Say::new("ชื่อ-สกุล", "Name"), 180.0)
            .grows()
            .sortable(),
        Column::new(Say::new("ตำแหน่ง", "Line"), 200.0)
            .grows()
            .sortable(),
        Column::new(Say::new("สังกัด", "Unit"), 150.0).sortable(),
        Column::new(Say::new("ช่องว่าง", "Gaps"), 80.0).right(),
    ];
    let cell = |cell: &mut Cell<'_>, person: &Person, column: usize| match column {
        0 => cell.text(&person.name),
        1 => cell.weak(&person.line),
        2 => cell.weak(&person.unit),
        _ => cell.text(&person.gaps.to_string()),
    };
    let name = |person: &Person| format!("{} {}", person.name, person.unit);
    let table = Table::new("people", &columns);
    table.show(
        &mut list,
        &mut staff.table,
        &staff.people,
        |person| person.number,
        name,
        cell,
    );
    ui::heading(&mut detail, "นายปิ่นแก้ว ปู่เจ้า");
    ui::weak(&mut detail, "นักทรัพยากรบุคคลชำนาญการ · กองช่าง");
    ui::tabs(&mut detail, &mut staff.tab, &TABS);
    detail.add_space(theme::GAP_SMALL);
    Field::new("name", &Say::new("ชื่อ", "Name"))
        .required()
        .text(&mut detail, &mut staff.name);
    Field::new("unit", &Say::new("สังกัด", "Unit")).choice(&mut detail, &mut staff.unit, &units);
    Field::new("note", &Say::new("หมายเหตุ", "Note"))
        .width(360.0)
        .area(&mut detail, &mut staff.note, 3);
}

#[test]
fn a_home_page() {
    look_at("home", &(), |ui, ()| {
        ui::title(ui, "ภาพรวม");
        ui.horizontal(|ui| {
            ui::figure(ui, 220.0, "1,189", "บุคลากร", "");
            ui::figure(ui, 220.0, "72 %", "ประเมินแล้ว", "+8 จากเดือนก่อน");
            ui::figure(ui, 220.0, "64 %", "ครอบคลุมตามแผน", "");
            ui::figure(ui, 220.0, "2.4 ล้าน", "เบิกจ่าย", "");
        });
        ui.add_space(theme::GAP_LARGE);
        let (mut left, mut right) = ui::split(ui, "home", &mut 420.0);
        ui::heading(&mut left, "ช่องว่างตามกลุ่มสมรรถนะ");
        let bars = [
            ("สมรรถนะหลัก", 0.8, "412 จุด"),
            ("สมรรถนะประจำสายงานและผู้บริหาร", 0.55, "283 จุด"),
            ("ทักษะด้านดิจิทัล", 0.2, "104 จุด"),
        ];
        let bars = bars.map(|(name, share, value)| ui::Bar {
            name: name.to_owned(),
            share,
            value: value.to_owned(),
            ..ui::Bar::default()
        });
        ui::bars(&mut left, 0.4, &bars);
        left.add_space(theme::GAP);
        ui::heading(&mut left, "แผนที่ความร้อน");
        for row in 0..4 {
            left.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                for column in 0..8 {
                    let share = (row * 8 + column) as f32 / 31.0;
                    let words = format!("{}", row * 8 + column);
                    ui::heat(
                        ui,
                        vec2(56.0, 32.0),
                        Some(share),
                        &words,
                        &format!("ช่อง {row} {column}"),
                    );
                }
            });
        }
        ui::empty(
            &mut right,
            icon::PLAN,
            "ยังไม่มีโครงการในแผนนี้",
            Some((icon::ADD, "เพิ่มโครงการ")),
        );
    });
}

#[test]
fn notices_and_a_question() {
    let (mut harness, renderer) = OFFICE.harness(Notices::<u32>::default(), |ui, notices| {
        ui::title(ui, "บุคลากร");
        notices.show(ui.ctx());
        let confirm = Confirm {
            title: "ลบแผนพัฒนาบุคลากร 2570–2572",
            what: "โครงการ 24 รายการและข้อเสนอทั้งหมดจะหายไปถาวร และเลิกทำไม่ได้",
            act: "ลบแผนนี้",
        };
        confirm.show(ui.ctx());
    });
    let notices = harness.state_mut();
    notices.error(Notice {
        title: Say::new("ไฟล์นี้เปิดอยู่แล้ว", "Open already"),
        what: Say::new("โปรแกรมอื่นกำลังใช้ไฟล์ “เทศบาล.phatthana” อยู่", "In use"),
        next: Say::new("ปิดหน้าต่างอื่นที่เปิดไฟล์นี้ก่อน แล้วเปิดใหม่", "Close it"),
        detail: "os error 32".to_owned(),
    });
    notices.say(Say::new("ย้ายสังกัดแล้ว 12 คน", "Moved"), Some(1));
    harness.run_steps(4);
    save_picture(&harness, &renderer, "notices");
}

#[test]
fn a_document() {
    let state = (pages(12), PaperState::default());
    let (mut harness, renderer) =
        OFFICE.harness(state, |ui, (pages, state)| ui::paper(ui, state, pages));
    harness.run_steps(20);
    save_picture(&harness, &renderer, "paper");
}

#[test]
fn an_open_list() {
    let units: Vec<(u32, String)> = (1..40)
        .map(|at| (at, format!("กองที่ {at} งานบริหารทั่วไป")))
        .collect();
    let state = (Some(3), units, "น้ำใจ".to_owned());
    let (mut harness, renderer) = OFFICE.harness(state, |ui, (unit, units, name)| {
        let frame = egui::Frame::new()
            .fill(theme::palette(ui).paper)
            .inner_margin(theme::PAGE_MARGIN);
        frame.show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            Field::new("name", &Say::new("ชื่อ", "Name")).text(ui, name);
            Field::new("unit", &Say::new("สังกัด", "Unit")).choice(ui, unit, units);
        });
    });
    harness.run_steps(2);
    harness
        .get_by_role_and_label(Role::ComboBox, "สังกัด")
        .click();
    harness.run_steps(4);
    save_picture(&harness, &renderer, "list");
}
