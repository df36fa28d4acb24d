//! Assessment by its accessible labels: open a round, fill it in, see the gaps, take it back.

use crate::support::{Look, OFFICE, save_picture};
use egui::accesskit::Role;
use egui::{Event, Key, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use phatthana::assessment::command::{OpenRound, RecordScores};
use phatthana::assessment::{self, Half, RoundDraft, ScoreEdit};
use phatthana::base::{CategoryId, LevelId, RoundId, Score, SkillId, StaffId, UnitId};
use phatthana::db::{Command, Db};
use phatthana::org::{command::SaveUnit, model::UnitDraft};
use phatthana::screen::{Entry, Page, Place, Wishes};
use phatthana::staff::command::AddStaff;
use phatthana::staff::{PositionDraft, StaffDraft};
use phatthana::ui::theme;

/// One page over a file in memory, with as much of a shell as it takes.
struct Desk {
    db: Db,
    page: Box<dyn Page>,
    gone: Option<Place>,
    refused: usize,
}

impl Desk {
    fn frame(&mut self, ui: &mut egui::Ui) {
        self.page
            .prepare(&self.db.reader(), self.db.versions())
            .unwrap();
        let mut wishes = Wishes::default();
        self.page.show(ui, &mut wishes);
        self.gone = wishes.go.or(self.gone);
        for command in wishes.commands {
            let result = self.db.transact(command.as_ref());
            self.refused += usize::from(result.is_err());
            self.page.settled(&result);
        }
    }
}

/// The room that the shell gives a page.
fn in_a_page(ui: &mut egui::Ui, add: impl FnOnce(&mut egui::Ui)) {
    let frame = egui::Frame::new()
        .fill(theme::palette(ui).paper)
        .inner_margin(theme::PAGE_MARGIN);
    frame.show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        add(ui);
    });
}

fn desk(db: Db, entry: &Entry) -> Harness<'static, Desk> {
    let state = Desk {
        db,
        page: (entry.make)(),
        gone: None,
        refused: 0,
    };
    let (mut harness, _) = OFFICE.harness(state, |ui, desk: &mut Desk| {
        in_a_page(ui, |ui| desk.frame(ui))
    });
    harness.run();
    harness
}

fn made(db: &mut Db, command: &dyn Command) -> i64 {
    db.transact(command).unwrap().outcome.created.unwrap()
}

const NAMES: [&str; 12] = [
    "สมใจ",
    "ญาณิศา",
    "กิตติพงษ์",
    "ปิ่นแก้ว",
    "ฐิติมา",
    "น้ำผึ้ง",
    "บุญชู",
    "เปรมปรีดิ์",
    "วิชัย",
    "อรุณี",
    "ธนพล",
    "ชุติมา",
];
const FAMILIES: [&str; 6] = ["ใจดี", "แก้วกล้า", "ศรีสุข", "ปู่เจ้า", "ตั้งมั่น", "กำแพงเพ็ชร"];
const UNITS: [&str; 5] = [
    "สำนักปลัดเทศบาล",
    "กองคลัง",
    "กองช่าง",
    "กองสาธารณสุขและสิ่งแวดล้อม",
    "กองการศึกษา",
];
const LINES: [(&str, i64); 4] = [
    ("นิติกร", 10),
    ("เจ้าพนักงานธุรการ", 13),
    ("นักวิชาการคอมพิวเตอร์", 9),
    ("นักบริหารงานการคลัง", 6),
];

/// A municipality with this many people in five units, one of them with a part.
fn municipality(count: usize) -> (Db, Vec<StaffId>) {
    let mut db = Db::memory().unwrap();
    let unit = |name: &str, parent| UnitDraft {
        name: name.into(),
        parent,
        ..UnitDraft::default()
    };
    let mut units: Vec<UnitId> = UNITS
        .iter()
        .map(|name| UnitId::from_raw(made(&mut db, &SaveUnit(unit(name, None)))))
        .collect();
    units.push(UnitId::from_raw(made(
        &mut db,
        &SaveUnit(unit("ฝ่ายการเงินและบัญชี", Some(units[1]))),
    )));
    let people = (0..count).map(|at| {
        let (line, level) = LINES[at % LINES.len()];
        let draft = StaffDraft {
            title: if at % 3 == 0 {
                "นาย"
            } else {
                "นางสาว"
            }
            .into(),
            first_name: NAMES[at % NAMES.len()].into(),
            last_name: FAMILIES[(at / NAMES.len() + at) % FAMILIES.len()].into(),
            appointed_on: "1/10/2565".into(),
            position: PositionDraft {
                line: line.into(),
                level: Some(LevelId::from_raw(level)),
                category: Some(CategoryId::from_raw(1)),
                unit: Some(units[at % units.len()]),
                ..PositionDraft::default()
            },
            ..StaffDraft::default()
        };
        StaffId::from_raw(made(&mut db, &AddStaff(draft)))
    });
    let people = people.collect();
    (db, people)
}

fn open_round(db: &mut Db, name: &str, half: Half) -> RoundId {
    let draft = RoundDraft {
        id: None,
        name: name.into(),
        year: "2570".into(),
        half,
        ..RoundDraft::default()
    };
    RoundId::from_raw(made(db, &OpenRound(draft)))
}

/// Scores for two people of three, in most skills.
fn assess(db: &mut Db, round: RoundId, people: &[StaffId]) {
    let mut edits = Vec::new();
    for (at, staff) in people.iter().enumerate().filter(|(at, _)| at % 3 != 2) {
        for skill in (1..=7).filter(|skill| at % 5 != 0 || *skill != 4) {
            let level = Some(Score::from_whole(((at * 7 + skill * 3) % 5) as i16));
            edits.push(ScoreEdit {
                staff: *staff,
                skill: SkillId::from_raw(skill as i64),
                level,
            });
        }
    }
    db.transact(&RecordScores {
        round,
        by: None,
        edits,
        what: String::new(),
    })
    .unwrap();
}

fn click(desk: &mut Harness<'_, Desk>, label: &str) {
    desk.get_by_label(label).click();
    desk.run();
}

/// Clicks what may have to be scrolled to.
fn click_far(desk: &mut Harness<'_, Desk>, label: &str) {
    desk.get_by_label(label).scroll_to_me();
    desk.run();
    click(desk, label);
}

fn type_into(desk: &mut Harness<'_, Desk>, field: &str, words: &str) {
    desk.get_by_role_and_label(Role::TextInput, field).focus();
    desk.run();
    desk.get_by_role_and_label(Role::TextInput, field)
        .type_text(words);
    desk.run();
}

fn press(desk: &mut Harness<'_, Desk>, typed: &str) {
    desk.event(Event::Text(typed.to_owned()));
    desk.run();
}

fn click_cell(desk: &mut Harness<'_, Desk>, person: &str, skill: &str) {
    let row = desk.get_by_role_and_label(Role::RowHeader, person).rect();
    let column = desk.get_by_role_and_label(Role::ColumnHeader, skill).rect();
    let at = egui::pos2(column.center().x, row.center().y);
    desk.drag_at(at);
    desk.drop_at(at);
    desk.run();
}

const FIRST_SKILL: &str = "ความเข้าใจและใช้เทคโนโลยีดิจิทัล";

#[test]
fn a_round_is_opened_filled_in_from_the_keyboard_and_taken_back() {
    let (db, people) = municipality(3);
    let mut desk = desk(db, &assessment::entry());
    click(&mut desk, "เปิดรอบประเมิน");
    let name = desk.get_by_label("ชื่อรอบประเมิน");
    name.focus();
    desk.run();
    desk.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    desk.run();
    desk.key_press(Key::Delete);
    desk.run();
    click(&mut desk, "เปิดรอบนี้");
    assert!(desk.query_by_label("ใส่ชื่อรอบประเมิน").is_some());
    assert_eq!(desk.state().refused, 1);
    desk.get_by_label("ชื่อรอบประเมิน").focus();
    desk.run();
    desk.get_by_label("ชื่อรอบประเมิน").type_text("รอบแรก");
    desk.run();
    click(&mut desk, "เปิดรอบนี้");
    assert!(
        desk.query_by_label("เปิดรอบนี้").is_none(),
        "the form is closed"
    );
    click(&mut desk, "บันทึกผล");
    assert!(desk.query_by_label("ประเมินแล้ว 0 จาก 3 คน").is_some());
    click_cell(&mut desk, "นายสมใจ ใจดี", FIRST_SKILL);
    for level in ["2", "๑", "1", "2", "1", "0", "1"] {
        press(&mut desk, level);
    }
    assert!(desk.query_by_label("ประเมินแล้ว 1 จาก 3 คน").is_some());
    let gaps = assessment::store::person_gaps(&desk.state().db.reader(), people[0]).unwrap();
    let found: Vec<String> = gaps.iter().map(assessment::text::mark).collect();
    assert_eq!(found, ["−1", "−1", "−1", "−1", "−1", "−1", "−1"]);
    let last = desk.state().db.next_undo().unwrap().unwrap();
    assert_eq!(last.name.th(), "บันทึกผลประเมิน สมใจ ใจดี: DTr 1");
    desk.state_mut().db.undo().unwrap();
    desk.run();
    assert!(
        desk.query_by_label("ประเมินแล้ว 0 จาก 3 คน · ยังไม่ครบ 1 คน")
            .is_some()
    );
}

#[test]
fn a_block_from_a_spreadsheet_is_one_operation_and_says_what_it_passed_over() {
    let (mut db, people) = municipality(4);
    let round = open_round(&mut db, "รอบแรก", Half::First);
    let mut desk = desk(db, &assessment::entry());
    click(&mut desk, "บันทึกผล");
    click_cell(&mut desk, "นายสมใจ ใจดี", FIRST_SKILL);
    desk.event(Event::Paste("1\t2.5\tไม่มี\r\n".to_owned()));
    desk.run();
    let scores = assessment::store::scores(&desk.state().db.reader(), round).unwrap();
    let level = |skill| {
        scores
            .get(&(people[0], SkillId::from_raw(skill)))
            .map(ToString::to_string)
    };
    assert_eq!(
        [level(1), level(2), level(3)],
        [Some("1".into()), Some("2.5".into()), None]
    );
    let said = "ข้าม 1 ช่องที่วาง เพราะไม่ใช่ระดับที่ใช้ได้หรืออยู่นอกตาราง";
    assert!(desk.query_by_label(said).is_some());
    desk.state_mut().db.undo().unwrap();
    let scores = assessment::store::scores(&desk.state().db.reader(), round).unwrap();
    assert!(scores.is_empty());
}

#[test]
fn a_form_is_found_by_its_code_and_keyed_in_one_person_at_a_time() {
    let (mut db, people) = municipality(4);
    let round = open_round(&mut db, "รอบแรก", Half::First);
    let code = |at: usize| assessment::rules::paper_code(round, people[at]);
    let mut desk = desk(db, &assessment::entry());
    click(&mut desk, "บันทึกผล");
    let enter = |desk: &mut Harness<'_, Desk>, code: &str| {
        desk.key_press_modifiers(egui::Modifiers::COMMAND, Key::G);
        desk.run();
        press(desk, code);
        desk.key_press(Key::Enter);
        desk.run_steps(4);
    };
    let level = |desk: &Harness<'_, Desk>, at: usize, skill: i64| {
        let scores = assessment::store::scores(&desk.state().db.reader(), round).unwrap();
        let found = scores.get(&(people[at], SkillId::from_raw(skill)));
        found.map(ToString::to_string)
    };
    enter(&mut desk, "1-0001-0");
    assert!(desk.query_by_label_contains("รหัสแบบไม่ถูกต้อง").is_some());
    enter(&mut desk, &code(2));
    assert!(desk.query_by_label_contains("รหัสแบบไม่ถูกต้อง").is_none());
    press(&mut desk, "3");
    assert_eq!(level(&desk, 2, 1), Some("3".into()), "in the grid");
    click(&mut desk, "กรอกทีละคน");
    enter(&mut desk, &code(1));
    press(&mut desk, "2");
    press(&mut desk, "๑");
    assert_eq!(level(&desk, 1, 1), Some("2".into()));
    assert_eq!(level(&desk, 1, 2), Some("1".into()));
    desk.get_by_label_contains("DT 2 ").click();
    desk.run();
    assert_eq!(level(&desk, 1, 3), Some("2".into()), "by a click");
    desk.get_by_label_contains("DT 2 ").click();
    desk.run();
    assert_eq!(level(&desk, 1, 3), None, "and taken back by another");
}

#[test]
fn a_closed_round_is_only_looked_at() {
    let (mut db, people) = municipality(4);
    let round = open_round(&mut db, "รอบแรก", Half::First);
    assess(&mut db, round, &people);
    let mut desk = desk(db, &assessment::entry());
    click(&mut desk, "ปิดรอบ");
    click(&mut desk, "ดูผล");
    let before = assessment::store::scores(&desk.state().db.reader(), round).unwrap();
    click_cell(&mut desk, "นายสมใจ ใจดี", FIRST_SKILL);
    press(&mut desk, "4");
    assert_eq!(
        assessment::store::scores(&desk.state().db.reader(), round).unwrap(),
        before
    );
    assert_eq!(desk.state().refused, 0, "it does not even ask");
    click(&mut desk, "เปิดรอบอีกครั้ง");
    click(&mut desk, "เปิดรอบ");
    assert!(desk.query_by_label("ใส่เหตุผลที่เปิดรอบอีกครั้ง").is_some());
    type_into(&mut desk, "เหตุผลที่เปิดอีกครั้ง", "กรอกผิดแถว");
    click(&mut desk, "เปิดรอบ");
    assert!(desk.query_by_label("เปิดอีกครั้งเพราะ กรอกผิดแถว").is_some());
    click_cell(&mut desk, "นายสมใจ ใจดี", FIRST_SKILL);
    press(&mut desk, "4");
    assert_ne!(
        assessment::store::scores(&desk.state().db.reader(), round).unwrap(),
        before
    );
}

#[test]
fn without_scores_the_gaps_send_to_the_assessment() {
    let (db, _) = municipality(3);
    let mut desk = desk(db, &assessment::gap_entry());
    click(&mut desk, "ไปที่การประเมิน");
    assert_eq!(
        desk.state().gone.map(|place| place.page),
        Some(assessment::KEY)
    );
}

#[test]
fn a_cell_of_the_heat_map_says_who_is_behind_it() {
    let (mut db, people) = municipality(3);
    let round = open_round(&mut db, "รอบแรก", Half::First);
    let edit = |staff, level| ScoreEdit {
        staff,
        skill: SkillId::from_raw(1),
        level: Some(Score::from_whole(level)),
    };
    let edits = vec![edit(people[0], 1), edit(people[1], 3)];
    db.transact(&RecordScores {
        round,
        by: None,
        edits,
        what: String::new(),
    })
    .unwrap();
    let mut desk = desk(db, &assessment::gap_entry());
    assert!(
        desk.query_by_label("ประเมินแล้ว 2 จาก 3 คน มีช่องว่าง 1 คน")
            .is_some()
    );
    click(
        &mut desk,
        "สำนักปลัดเทศบาล · DLit: มีช่องว่าง 1 จาก 1 คน · เฉลี่ย 2",
    );
    assert!(desk.query_by_label("นายสมใจ ใจดี").is_some());
    assert!(
        desk.query_by_label_contains("DLit ได้ 1 คาดหวัง 3 (−2)")
            .is_some()
    );
    click(&mut desk, "รายบุคคล");
    click(&mut desk, "เฉพาะคนที่มีช่องว่าง");
    assert!(desk.query_by_label("1 คน").is_some());
}

#[test]
fn a_gap_is_put_into_the_plan_for_one_or_for_all_who_share_it() {
    let (mut db, people) = municipality(4);
    let round = open_round(&mut db, "รอบแรก", Half::First);
    let edit = |staff: usize, skill, level| ScoreEdit {
        staff: people[staff],
        skill: SkillId::from_raw(skill),
        level: Some(Score::from_whole(level)),
    };
    let edits = vec![edit(0, 1, 1), edit(1, 1, 2), edit(1, 2, 1), edit(2, 1, 4)];
    db.transact(&RecordScores {
        round,
        by: None,
        edits,
        what: String::new(),
    })
    .unwrap();
    let mut desk = desk(db, &assessment::gap_entry());
    let needs = |desk: &Harness<'_, Desk>| {
        let needs = assessment::store::needs(&desk.state().db.reader()).unwrap();
        let told = needs.iter().map(|it| (it.staff, it.skill.raw()));
        told.collect::<Vec<_>>()
    };
    click(&mut desk, "ทั้งหน่วยงาน · DLit: มีช่องว่าง 2 จาก 3 คน · เฉลี่ย 1");
    click(&mut desk, "ใส่ในแผน 2 รายการ");
    assert_eq!(needs(&desk), [(people[1], 1), (people[0], 1)]);
    assert!(desk.query_by_label("ใส่ในแผนแล้ว").is_some());
    let last = desk.state().db.next_undo().unwrap().unwrap();
    assert_eq!(last.name.th(), "ใส่ช่องว่างในแผน ทั้งหน่วยงาน · DLit");
    click(&mut desk, "รายบุคคล");
    let row = desk.get_all_by_role(Role::Row).find(|row| {
        row.accesskit_node()
            .label()
            .is_some_and(|it| it.contains("ญาณิศา"))
    });
    row.unwrap().click();
    desk.run();
    assert!(
        desk.query_by_label_contains("แผนภูมิทักษะของ นางสาวญาณิศา")
            .is_some()
    );
    click(&mut desk, "ใส่ในแผน 1 รายการ");
    assert_eq!(needs(&desk).len(), 3);
    click(&mut desk, "ความต้องการพัฒนา (3)");
    assert!(desk.query_by_label_contains("DG การควบคุมกำกับ").is_some());
    click(&mut desk, "นำ DLit ออกทั้งหมด");
    assert_eq!(needs(&desk), [(people[1], 2)]);
}

#[test]
fn two_rounds_are_compared_among_those_who_are_in_both() {
    let (mut db, people) = municipality(3);
    for (name, half, levels) in [
        ("รอบแรก", Half::First, [1, 2, 3]),
        ("รอบหลัง", Half::Second, [2, 2, 9]),
    ] {
        let round = open_round(&mut db, name, half);
        let edits = people.iter().zip(levels).filter(|(_, level)| *level < 9);
        let edits = edits.map(|(staff, level)| ScoreEdit {
            staff: *staff,
            skill: SkillId::from_raw(1),
            level: Some(Score::from_whole(level)),
        });
        db.transact(&RecordScores {
            round,
            by: None,
            edits: edits.collect(),
            what: String::new(),
        })
        .unwrap();
    }
    let mut desk = desk(db, &assessment::gap_entry());
    click(&mut desk, "เปลี่ยนแปลงระหว่างรอบ");
    assert!(
        desk.query_by_label("DLit เฉลี่ย 1.5 เป็น 2 จาก 2 คน")
            .is_some()
    );
    let said = "สูงขึ้น 1 เท่าเดิม 1 ลดลง 0 จาก 2 คน · มีช่องว่าง 2 → 2 คน";
    assert!(desk.query_by_label(said).is_some());
}

#[test]
fn what_is_asked_is_set_in_the_matrix() {
    let (db, people) = municipality(1);
    let mut desk = desk(db, &phatthana::framework::entry());
    click_cell(&mut desk, "งานนโยบายและวิชาการ", FIRST_SKILL);
    press(&mut desk, "4");
    let expected = |desk: &Harness<'_, Desk>| {
        let gaps = assessment::store::person_gaps(&desk.state().db.reader(), people[0]).unwrap();
        gaps[0].expected.map(|level| level.to_string())
    };
    assert_eq!(expected(&desk).as_deref(), Some("4"));
    let last = desk.state().db.next_undo().unwrap().unwrap();
    assert_eq!(
        last.name.th(),
        "กำหนดระดับที่คาดหวัง งานนโยบายและวิชาการ: DLit 4"
    );
    desk.state_mut().db.undo().unwrap();
    assert_eq!(expected(&desk).as_deref(), Some("3"));
}

const DIGITAL: &str = "ทักษะด้านดิจิทัลของข้าราชการและบุคลากรภาครัฐ (พ.ศ. 2561)";
const COMPETENCY: &str = "สมรรถนะข้าราชการและพนักงานส่วนท้องถิ่น (ระบบแท่ง พ.ศ. 2558)";

#[test]
fn a_shipped_edition_is_added_and_asks_by_line_and_level() {
    let (db, people) = municipality(4);
    let mut desk = desk(db, &phatthana::framework::entry());
    click(&mut desk, "เพิ่มกรอบ");
    click(&mut desk, COMPETENCY);
    assert!(desk.query_by_label("3 กลุ่ม 31 ทักษะ").is_some());
    assert!(
        desk.query_by_label_contains("ยังไม่ได้ตรวจกับมาตรฐานกำหนดตำแหน่ง")
            .is_some()
    );
    click(&mut desk, "ใช้กรอบนี้ในแผนและเอกสาร");
    click(&mut desk, "ระดับที่คาดหวัง");
    let expected = |desk: &Harness<'_, Desk>, skill: usize| {
        let gaps = assessment::store::person_gaps(&desk.state().db.reader(), people[3]).unwrap();
        gaps[skill].expected.map(|level| level.to_string())
    };
    assert_eq!(expected(&desk, 0).as_deref(), Some("3"));
    assert_eq!(
        expected(&desk, 9),
        None,
        "no line skill is asked of this line yet"
    );
    click_cell(&mut desk, "อำนวยการท้องถิ่น ต้น", "การมุ่งผลสัมฤทธิ์");
    press(&mut desk, "2.5");
    assert_eq!(expected(&desk, 0).as_deref(), Some("2.5"));
    let last = desk.state().db.next_undo().unwrap().unwrap();
    assert_eq!(last.name.th(), "กำหนดระดับที่คาดหวัง อำนวยการท้องถิ่น ต้น: C1 2.5");
    desk.key_press(Key::ArrowLeft);
    desk.run();
    click(&mut desk, "ไม่คาดหวังทักษะนี้");
    assert_eq!(expected(&desk, 0), None);
}

#[test]
fn one_person_can_be_asked_something_else() {
    let (db, people) = municipality(2);
    let mut desk = desk(db, &phatthana::framework::entry());
    click(&mut desk, "เฉพาะบุคคล");
    assert!(
        desk.query_by_label_contains("ยังไม่มีใครถูกคาดหวังต่างจากกลุ่ม")
            .is_some()
    );
    click(&mut desk, "บุคคล");
    let name = "นายสมใจ ใจดี · นิติกรปฏิบัติการ";
    click(&mut desk, name);
    click_cell(&mut desk, name, FIRST_SKILL);
    press(&mut desk, "1");
    let expected = |person: StaffId| {
        let gaps = assessment::store::person_gaps(&desk.state().db.reader(), person).unwrap();
        gaps[0].expected.map(|level| level.to_string())
    };
    assert_eq!(expected(people[0]).as_deref(), Some("1"));
    assert_eq!(expected(people[1]).as_deref(), Some("3"));
}

#[test]
fn a_skill_is_written_with_what_people_do_and_retired() {
    let (db, _) = municipality(1);
    let mut desk = desk(db, &phatthana::framework::entry());
    click(&mut desk, "ทักษะและพฤติกรรม");
    desk.get_all_by_label("เพิ่มทักษะ").next().unwrap().click();
    desk.run();
    click_far(&mut desk, "บันทึกทักษะ");
    assert!(desk.query_by_label("ใส่รหัส").is_some());
    type_into(&mut desk, "รหัส", "DLit9");
    type_into(&mut desk, "ชื่อทักษะ", "ใช้ปัญญาประดิษฐ์ช่วยงาน");
    let level = desk.get_by_label("พฤติกรรมระดับ 2");
    level.scroll_to_me();
    desk.run();
    desk.get_by_label("พฤติกรรมระดับ 2").focus();
    desk.run();
    desk.get_by_label("พฤติกรรมระดับ 2").type_text("ตรวจผลก่อนใช้");
    desk.run();
    click_far(&mut desk, "บันทึกทักษะ");
    let framework = phatthana::framework::store::framework(&desk.state().db.reader())
        .unwrap()
        .id;
    let cards = |desk: &Harness<'_, Desk>| {
        phatthana::framework::store::cards(&desk.state().db.reader(), framework).unwrap()
    };
    let made = cards(&desk)
        .into_iter()
        .find(|it| it.skill.code == "DLit9")
        .unwrap();
    assert_eq!(made.behaviors[0].text, "ตรวจผลก่อนใช้");
    assert_eq!(made.behaviors[0].level, Score::from_whole(2));
    click(&mut desk, "เลิกใช้ DLit9");
    assert!(
        cards(&desk)
            .iter()
            .any(|it| it.skill.code == "DLit9" && it.retired)
    );
}

#[test]
fn an_idle_frame_asks_the_file_nothing() {
    let (mut db, people) = municipality(30);
    let round = open_round(&mut db, "รอบแรก", Half::First);
    assess(&mut db, round, &people);
    for entry in [
        assessment::entry(),
        assessment::gap_entry(),
        phatthana::framework::entry(),
    ] {
        let (mut db, people) = municipality(12);
        let round = open_round(&mut db, "รอบแรก", Half::First);
        assess(&mut db, round, &people);
        let mut desk = desk(db, &entry);
        if entry.key == assessment::KEY {
            click(&mut desk, "บันทึกผล");
        }
        let before = desk.state().db.statements();
        for _ in 0..100 {
            desk.step();
        }
        assert_eq!(desk.state().db.statements(), before, "{}", entry.key);
    }
}

/// Pictures to look at, in `target/look`.
#[test]
fn pictures_of_assessment() {
    let looks = [
        ("light", OFFICE),
        (
            "dark",
            Look {
                theme: Theme::Dark,
                ..OFFICE
            },
        ),
    ];
    let framework = phatthana::framework::entry;
    let pictures: [(&str, Entry, &[&str]); 19] = [
        ("rounds-none", assessment::entry(), &[]),
        ("rounds", assessment::entry(), &[]),
        ("rounds-form", assessment::entry(), &["เปิดรอบประเมิน"]),
        ("rounds-reopen", assessment::entry(), &["เปิดรอบอีกครั้ง"]),
        ("round-grid", assessment::entry(), &["บันทึกผล"]),
        (
            "round-single",
            assessment::entry(),
            &["บันทึกผล", "กรอกทีละคน"],
        ),
        ("gap-heat", assessment::gap_entry(), &["หน่วยย่อยของ กองคลัง"]),
        ("gap-people", assessment::gap_entry(), &["รายบุคคล"]),
        ("gap-ranking", assessment::gap_entry(), &["ต้องพัฒนามากที่สุด"]),
        (
            "gap-change",
            assessment::gap_entry(),
            &["เปลี่ยนแปลงระหว่างรอบ"],
        ),
        ("framework", framework(), &[]),
        ("framework-posts", framework(), &["ตามสายงานและระดับ"]),
        ("framework-groups", framework(), &["ใครอยู่กลุ่มใด"]),
        ("framework-skills", framework(), &["ทักษะและพฤติกรรม"]),
        (
            "framework-skill",
            framework(),
            &["ทักษะและพฤติกรรม", "แก้ทักษะ DLit"],
        ),
        ("framework-about", framework(), &["รายละเอียดกรอบ"]),
        ("framework-add", framework(), &["เพิ่มกรอบ"]),
        (
            "framework-take-over",
            framework(),
            &["เพิ่มกรอบ", COMPETENCY, "ฉบับเดิม", DIGITAL],
        ),
        (
            "framework-competency",
            framework(),
            &["เพิ่มกรอบ", COMPETENCY, "ระดับที่คาดหวัง"],
        ),
    ];
    for (name, entry, clicks) in pictures {
        for (kind, look) in &looks {
            let (mut db, people) = municipality(60);
            if name != "rounds-none" {
                let past = open_round(&mut db, "รอบที่ 1 ปีงบประมาณ 2570", Half::First);
                assess(&mut db, past, &people);
                let close = assessment::command::CloseRound {
                    round: past,
                    name: "รอบที่ 1".into(),
                };
                db.transact(&close).unwrap();
                let now = open_round(&mut db, "รอบที่ 2 ปีงบประมาณ 2570", Half::Second);
                assess(&mut db, now, &people[..40]);
            }
            let state = Desk {
                db,
                page: (entry.make)(),
                gone: None,
                refused: 0,
            };
            let draw = |ui: &mut egui::Ui, desk: &mut Desk| in_a_page(ui, |ui| desk.frame(ui));
            let (mut desk, renderer) = look.harness(state, draw);
            desk.run();
            for label in clicks {
                click(&mut desk, label);
            }
            if name == "gap-people" {
                desk.get_all_by_role(Role::Row).nth(12).unwrap().click();
                desk.run();
            }
            if name == "round-grid" {
                let third = desk.get_all_by_role(Role::RowHeader).nth(3).unwrap();
                let name = third.accesskit_node().label().unwrap_or_default();
                click_cell(&mut desk, &name, FIRST_SKILL);
            }
            desk.run();
            save_picture(&desk, &renderer, &format!("{name}-{kind}"));
        }
    }
}
