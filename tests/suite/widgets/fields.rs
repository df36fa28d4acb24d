use crate::support::OFFICE;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use phatthana::base::{Problem, Say};
use phatthana::ui::{Field, Problems};

const NAME: Say = Say::new("ชื่อ", "First name");
const BORN: Say = Say::new("วันเกิด", "Born");
const SALARY: Say = Say::new("เงินเดือน", "Salary");
const UNIT: Say = Say::new("สังกัด", "Unit");

#[derive(Default)]
struct Form {
    name: String,
    born: String,
    salary: String,
    unit: Option<u32>,
    units: Vec<(u32, String)>,
    problems: Vec<Problem>,
}

fn form(state: Form) -> Harness<'static, Form> {
    let draw = |ui: &mut egui::Ui, form: &mut Form| {
        let problems = Problems::new(&form.problems);
        Field::new("name", &NAME)
            .required()
            .problem(&problems)
            .text(ui, &mut form.name);
        Field::new("born", &BORN)
            .problem(&problems)
            .date(ui, &mut form.born);
        Field::new("salary", &SALARY)
            .problem(&problems)
            .money(ui, &mut form.salary);
        Field::new("unit", &UNIT)
            .problem(&problems)
            .choice(ui, &mut form.unit, &form.units);
    };
    let (mut harness, _) = OFFICE.harness(state, draw);
    harness.run();
    harness
}

fn type_into(form: &mut Harness<'_, Form>, label: &str, text: &str) {
    form.get_by_role_and_label(Role::TextInput, label).focus();
    form.run();
    form.get_by_role_and_label(Role::TextInput, label)
        .type_text(text);
    form.run();
}

#[test]
fn a_field_is_found_by_its_label_and_typed_into() {
    let mut form = form(Form::default());
    type_into(&mut form, "ชื่อ", "กำนันน้ำ");
    assert_eq!(form.state().name, "กำนันน้ำ");
}

#[test]
fn the_caret_moves_by_cluster_and_delete_takes_one() {
    let mut form = form(Form::default());
    type_into(&mut form, "ชื่อ", "กำนันน้ำ");
    form.key_press(Key::ArrowLeft);
    form.run();
    form.get_by_role_and_label(Role::TextInput, "ชื่อ")
        .type_text("X");
    form.run();
    assert_eq!(form.state().name, "กำนันXน้ำ");
    form.key_press(Key::Home);
    form.run();
    form.key_press(Key::Delete);
    form.run();
    assert_eq!(form.state().name, "นันXน้ำ");
}

#[test]
fn a_date_is_written_the_usual_way_when_the_field_is_left() {
    let mut form = form(Form::default());
    type_into(&mut form, "วันเกิด", "๕ กุมภาพันธ์ ๒๕๒๐");
    form.key_press(Key::Tab);
    form.run();
    assert_eq!(form.state().born, "5/2/2520");
}

#[test]
fn a_wrong_date_keeps_its_text_and_says_so() {
    let mut form = form(Form::default());
    type_into(&mut form, "วันเกิด", "31/2/2520");
    form.key_press(Key::Tab);
    form.run();
    assert_eq!(form.state().born, "31/2/2520");
    assert!(form.query_by_label_contains("31/2/2520 ").is_some());
}

#[test]
fn money_is_grouped_when_the_field_is_left() {
    let mut form = form(Form::default());
    type_into(&mut form, "เงินเดือน", "๑๒๕๐๐.๕");
    form.key_press(Key::Tab);
    form.run();
    assert_eq!(form.state().salary, "12,500.50");
}

#[test]
fn a_problem_stands_beside_its_field() {
    let problems = vec![Problem::new(
        "name",
        Say::new("กรอกชื่อก่อนบันทึก", "Type the name first"),
    )];
    let form = form(Form {
        problems,
        ..Form::default()
    });
    let problem = form.get_by_label("กรอกชื่อก่อนบันทึก").rect();
    let field = form.get_by_role_and_label(Role::TextInput, "ชื่อ").rect();
    assert!(problem.top() >= field.bottom() && problem.top() < field.bottom() + 12.0);
}

fn units(count: u32) -> Vec<(u32, String)> {
    (1..=count)
        .map(|number| (number, format!("กองที่ {number}")))
        .collect()
}

#[test]
fn a_short_list_is_chosen_from_with_the_pointer() {
    let mut form = form(Form {
        units: units(3),
        ..Form::default()
    });
    form.get_by_role_and_label(Role::ComboBox, "สังกัด").click();
    form.run();
    form.get_by_label("กองที่ 2").click();
    form.run();
    assert_eq!(form.state().unit, Some(2));
    assert!(
        form.query_by_label("กองที่ 3").is_none(),
        "the list has closed"
    );
}

#[test]
fn a_long_list_is_narrowed_by_typing_and_chosen_from_with_enter() {
    let mut form = form(Form {
        units: units(40),
        ..Form::default()
    });
    form.get_by_role_and_label(Role::ComboBox, "สังกัด").click();
    form.run();
    form.get_by_label("ค้นหา").type_text("37");
    form.run();
    form.key_press(Key::Enter);
    form.run();
    assert_eq!(form.state().unit, Some(37));
}

#[test]
fn a_list_opens_and_moves_with_the_keys() {
    let mut form = form(Form {
        units: units(3),
        unit: Some(1),
        ..Form::default()
    });
    form.get_by_role_and_label(Role::ComboBox, "สังกัด").focus();
    form.run();
    form.key_press(Key::ArrowDown);
    form.run();
    form.key_press(Key::ArrowDown);
    form.run();
    form.key_press(Key::Enter);
    form.run();
    assert_eq!(form.state().unit, Some(2));
}

#[test]
fn a_choice_that_is_not_required_can_be_cleared() {
    let mut form = form(Form {
        units: units(3),
        unit: Some(1),
        ..Form::default()
    });
    form.get_by_role_and_label(Role::ComboBox, "สังกัด").click();
    form.run();
    form.get_by_label("— ไม่ระบุ —").click();
    form.run();
    assert_eq!(form.state().unit, None);
}

#[test]
fn select_all_and_typing_replaces() {
    let mut form = form(Form {
        name: "เดิม".to_owned(),
        ..Form::default()
    });
    form.get_by_role_and_label(Role::TextInput, "ชื่อ").focus();
    form.run();
    form.key_press_modifiers(Modifiers::COMMAND, Key::A);
    form.run();
    form.get_by_role_and_label(Role::TextInput, "ชื่อ")
        .type_text("ใหม่");
    form.run();
    assert_eq!(form.state().name, "ใหม่");
}
