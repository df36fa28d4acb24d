//! Pictures of all widgets, in `target/look`.

use super::sample::{Person, people};
use crate::support::{Look, OFFICE, save_picture};
use egui::{Theme, Ui, vec2};
use phatthana::base::{Problem, Say, Score};
use phatthana::ui::{
    self, Cell, Column, Field, Grid, GridCell, GridColumn, GridState, Problems, Sort, Table,
    TableState, button, icon, theme,
};

const LOOKS: [(&str, Look); 3] = [
    ("light", OFFICE),
    (
        "dark",
        Look {
            theme: Theme::Dark,
            ..OFFICE
        },
    ),
    (
        "150",
        Look {
            scale: 1.5,
            ..OFFICE
        },
    ),
];

pub fn look_at<S: Clone + 'static>(name: &str, state: &S, draw: fn(&mut Ui, &mut S)) {
    for (kind, look) in &LOOKS {
        let page = move |ui: &mut Ui, state: &mut S| {
            let frame = egui::Frame::new()
                .fill(theme::palette(ui).paper)
                .inner_margin(theme::PAGE_MARGIN);
            frame.show(ui, |ui| {
                ui.set_min_size(ui.available_size());
                draw(ui, state);
            });
        };
        let (mut harness, renderer) = look.harness(state.clone(), page);
        harness.run_ok();
        save_picture(&harness, &renderer, &format!("{name}-{kind}"));
    }
}

#[derive(Clone, Default)]
struct Form {
    first: String,
    last: String,
    born: String,
    salary: String,
    wrong: String,
    years: String,
    note: String,
    unit: Option<u32>,
    level: Option<u32>,
    on: bool,
}

const FIRST: Say = Say::new("ชื่อ", "First name");
const LAST: Say = Say::new("นามสกุล", "Last name");
const BORN: Say = Say::new("วันเกิด", "Born");
const SALARY: Say = Say::new("เงินเดือน", "Salary");
const START: Say = Say::new("วันที่เริ่มปฏิบัติงาน", "Start");
const YEARS: Say = Say::new("อายุงาน (ปี)", "Years");
const NOTE: Say = Say::new("หมายเหตุ", "Note");
const UNIT: Say = Say::new("สังกัด", "Unit");
const LEVEL: Say = Say::new("ระดับตำแหน่ง", "Level");
const ACTIVE: Say = Say::new("ยังปฏิบัติงานอยู่", "Active");
const HELP: Say = Say::new("นับถึงวันที่ 30 กันยายนของปีงบประมาณ", "Up to 30 September");

#[test]
fn fields_and_text() {
    let state = Form {
        first: "ญาณิศา".to_owned(),
        born: "5/2/2520".to_owned(),
        salary: "35,220".to_owned(),
        wrong: "31/2/2560".to_owned(),
        years: "๑๒".to_owned(),
        note: "ปฏิบัติหน้าที่ในตำแหน่งนักทรัพยากรบุคคลชำนาญการ ดูแลแผนพัฒนาบุคลากรสามปี และการประเมินสมรรถนะของข้าราชการส่วนท้องถิ่น (DG-SA, e-Learning)".to_owned(),
        unit: Some(1),
        on: true,
        ..Form::default()
    };
    look_at("fields", &state, fields_ui);
}

fn fields_ui(ui: &mut Ui, form: &mut Form) {
    let all = [Problem::new(
        "last",
        Say::new("กรอกนามสกุลก่อนบันทึก", "Type the last name"),
    )];
    let problems = Problems::new(&all);
    let units = [(1, "สำนักปลัดเทศบาล".to_owned()), (2, "กองคลัง".to_owned())];
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(320.0);
            ui::title(ui, "ข้อมูลบุคลากร");
            Field::new("first", &FIRST)
                .required()
                .text(ui, &mut form.first);
            Field::new("last", &LAST)
                .required()
                .problem(&problems)
                .text(ui, &mut form.last);
            Field::new("born", &BORN).date(ui, &mut form.born);
            Field::new("start", &START).date(ui, &mut form.wrong);
            Field::new("salary", &SALARY).money(ui, &mut form.salary);
            Field::new("years", &YEARS)
                .help(&HELP)
                .width(160.0)
                .number(ui, &mut form.years);
        });
        ui.vertical(|ui| {
            ui.set_width(360.0);
            ui::heading(ui, "ตำแหน่งและสังกัด");
            Field::new("unit", &UNIT)
                .required()
                .choice(ui, &mut form.unit, &units);
            Field::new("level", &LEVEL).choice(ui, &mut form.level, &units);
            Field::new("active", &ACTIVE).checkbox(ui, &mut form.on);
            Field::new("note", &NOTE)
                .width(340.0)
                .area(ui, &mut form.note, 4);
            ui.horizontal(|ui| {
                button::primary(ui, Some(icon::SAVE), "บันทึกข้อมูล");
                button::secondary(ui, Some(icon::PRINT), "พิมพ์");
                button::quiet(ui, None, "ปิด");
            });
            ui.horizontal(|ui| {
                button::danger(ui, Some(icon::DELETE), "ลบถาวร");
                button::icon_only(ui, icon::SETTINGS, "ตั้งค่า");
                button::icon_only(ui, icon::UNDO, "เลิกทำ");
                ui.add_enabled_ui(false, |ui| button::secondary(ui, Some(icon::REDO), "ทำซ้ำ"));
            });
        });
        ui.vertical(|ui| {
            ui.set_width(400.0);
            text_ui(ui);
        });
    });
}

fn text_ui(ui: &mut Ui) {
    ui::title(ui, "ภาพรวมแผนพัฒนาบุคลากร");
    ui::weak(ui, "แก้ไขล่าสุด 1 ต.ค. 2569 เวลา 14:03 น.");
    ui::wrapped(
        ui,
        "องค์การบริหารส่วนตำบลหนองบัวแดงขอรายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. ๒๕๖๘ (Fiscal Year 2025) \
         ซึ่งได้ดำเนินการตามแผนพัฒนาท้องถิ่นห้าปีและข้อบัญญัติงบประมาณรายจ่ายประจำปี กำนันผู้ใหญ่บ้านให้ความร่วมมือเป็นอย่างดียิ่ง",
    );
    ui::strong(ui, "ที่ผู้ให้น้ำใจปั๊มกตัญญู ฐานปฏิบัติ ญี่ปุ่น ปิ่น ป๊ำ ฎุ ฏู");
    ui::text(ui, "ที่ผู้ให้น้ำใจปั๊มกตัญญู ฐานปฏิบัติ ญี่ปุ่น ปิ่น ป๊ำ ฎุ ฏู");
    ui.allocate_ui(vec2(200.0, 30.0), |ui| {
        ui::line(ui, "โครงการอบรมเชิงปฏิบัติการการจัดทำแผน")
    });
    ui::heading(ui, "ตัวเลข 0123456789 ๐๑๒๓๔๕๖๗๘๙");
    ui.horizontal_wrapped(|ui| {
        for sign in [
            icon::ADD,
            icon::SEARCH,
            icon::UNDO,
            icon::PRINT,
            icon::IMPORT,
            icon::EXPORT,
            icon::HOME,
            icon::PEOPLE,
            icon::ASSESS,
            icon::GAP,
            icon::PLAN,
            icon::TRAINING,
            icon::DOCUMENT,
            icon::HISTORY,
            icon::WARNING,
            icon::OK,
            icon::FOLDER,
        ] {
            ui.label(sign.text());
        }
    });
}

#[derive(Clone, Default)]
struct List {
    people: Vec<Person>,
    table: TableState<usize>,
}

#[test]
fn a_table() {
    let mut list = List {
        people: people(10_000),
        ..List::default()
    };
    list.table.selected = Some(3);
    list.table.chosen = [1, 4].into();
    list.table.sort = Some(Sort {
        column: 0,
        descending: false,
    });
    look_at("table", &list, table_ui);
}

fn table_ui(ui: &mut Ui, list: &mut List) {
    let columns = [
        Column::new(Say::new("ชื่อ-สกุล", "Name"), 180.0)
            .grows()
            .sortable(),
        Column::new(Say::new("ตำแหน่ง", "Line"), 200.0)
            .grows()
            .sortable(),
        Column::new(Say::new("สังกัด", "Unit"), 150.0).sortable(),
        Column::new(Say::new("เงินเดือน", "Salary"), 110.0)
            .right()
            .sortable(),
        Column::new(Say::new("ช่องว่าง", "Gaps"), 80.0).center(),
    ];
    let List { people, table } = list;
    let cell = |cell: &mut Cell<'_>, person: &Person, column: usize| match column {
        0 => cell.text(&person.name),
        1 => cell.weak(&person.line),
        2 => cell.text(&person.unit),
        3 => cell.text(&person.salary),
        _ if person.gaps == 0 => cell.icon(icon::OK, theme::LIGHT.accent, "ไม่มีช่องว่าง"),
        _ => cell.text(&person.gaps.to_string()),
    };
    let name = |person: &Person| format!("{} {}", person.name, person.unit);
    Table::new("people", &columns).choosable().show(
        ui,
        table,
        people,
        |person| person.number,
        name,
        cell,
    );
}

#[derive(Clone, Default)]
struct Round {
    people: Vec<Person>,
    grid: GridState,
}

#[test]
fn a_grid() {
    let mut round = Round {
        people: people(300),
        ..Round::default()
    };
    round.grid.go_to(2, 3);
    look_at("grid", &round, grid_ui);
}

fn grid_ui(ui: &mut Ui, round: &mut Round) {
    let titles = [
        "การมุ่งผลสัมฤทธิ์",
        "การยึดมั่นในความถูกต้องและจริยธรรม",
        "การบริการเป็นเลิศ",
        "การทำงานเป็นทีม",
        "ดิจิทัล",
    ];
    let columns: Vec<GridColumn> = (0..20)
        .map(|at| GridColumn {
            group: if at < 5 {
                "สมรรถนะหลัก"
            } else if at < 12 {
                "สมรรถนะประจำสายงาน"
            } else {
                "ทักษะ"
            }
            .to_owned(),
            title: titles[at % 5].to_owned(),
            expected: (at < 5).then_some(Score::from_whole(3)),
            ..GridColumn::default()
        })
        .collect();
    let level = |whole: usize| Score::from_whole(whole as i16);
    let cell = |row: usize, column: usize| GridCell {
        value: (!(row + column).is_multiple_of(4)).then_some(level((row * 3 + column) % 5 + 1)),
        expected: ((row * 2 + column) % 7 != 3).then_some(level(2 + column % 3)),
        ..GridCell::default()
    };
    let people = &round.people;
    Grid::new("round", &columns, people.len()).show(
        ui,
        &mut round.grid,
        |row| people[row].name.clone(),
        cell,
    );
}
