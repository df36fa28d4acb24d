//! The tree of units: adding, moving, ordering, retiring and bringing back.

use super::Office;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use phatthana::org::store::units;

/// The whole tree in its order: depth, name, and whether it is retired.
fn tree(office: &mut Office) -> Vec<(usize, String, bool)> {
    let units = office.db(|db| units(&db.reader()).unwrap());
    let told = units.into_iter();
    told.map(|unit| (unit.depth, unit.name, unit.retired))
        .collect()
}

/// The units below this one, with how deep they stand.
fn branch(office: &mut Office, name: &str) -> Vec<(usize, String)> {
    let tree = tree(office);
    let at = tree.iter().position(|unit| unit.1 == name).unwrap();
    let depth = tree[at].0;
    let below = tree[at + 1..].iter().take_while(|unit| unit.0 > depth);
    below.map(|unit| (unit.0, unit.1.clone())).collect()
}

fn rows(office: &Office) -> Vec<String> {
    let rows = office.window.query_all_by_role(Role::Row);
    rows.filter_map(|row| row.accesskit_node().label())
        .collect()
}

const LEVELS: [&str; 5] = [
    "สำนักการช่าง",
    "ส่วนควบคุมการก่อสร้าง",
    "ฝ่ายแบบแผน",
    "กลุ่มงานออกแบบ",
    "งานสถาปัตยกรรม",
];

/// Five levels below each other, each begun from the one above.
fn five_levels() -> Office {
    let mut office = Office::sample(40);
    office.go("ส่วนราชการ").click("ยุบทั้งหมด");
    for (depth, name) in LEVELS.into_iter().enumerate() {
        office.click(if depth == 0 {
            "เพิ่มส่วนราชการ"
        } else {
            "เพิ่มหน่วยย่อย"
        });
        office.fill("ชื่อส่วนราชการ", name).click("บันทึกส่วนราชการ");
    }
    office
}

#[test]
fn five_levels_are_added_and_a_sixth_is_refused_with_its_words_kept() {
    let mut office = five_levels();
    let names = LEVELS[1..].iter().map(|it| (*it).to_owned());
    let expected: Vec<_> = (1..).zip(names).collect();
    assert_eq!(branch(&mut office, LEVELS[0]), expected);
    office.picture("units-five-levels");
    office
        .click("เพิ่มหน่วยย่อย")
        .fill("ชื่อส่วนราชการ", "หน่วยที่หก")
        .click("บันทึกส่วนราชการ");
    assert!(office.sees("จัดชั้นส่วนราชการได้ไม่เกิน 5 ชั้น"));
    assert_eq!(office.value("ชื่อส่วนราชการ"), "หน่วยที่หก");
    assert!(!tree(&mut office).iter().any(|unit| unit.1 == "หน่วยที่หก"));
}

#[test]
fn a_section_moves_with_everything_below_it_and_back() {
    let mut office = five_levels();
    office.row("ฝ่ายแบบแผน").pick("สังกัดภายใต้", "สำนักคลัง");
    office.click("บันทึกส่วนราชการ");
    let moved: Vec<String> = branch(&mut office, "สำนักคลัง")
        .into_iter()
        .filter(|unit| LEVELS.contains(&unit.1.as_str()))
        .map(|unit| format!("{} {}", unit.0, unit.1))
        .collect();
    assert_eq!(moved, ["1 ฝ่ายแบบแผน", "2 กลุ่มงานออกแบบ", "3 งานสถาปัตยกรรม"]);
    assert!(
        rows(&office).contains(&"ฝ่ายแบบแผน".to_owned()),
        "it is shown where it went"
    );
    office.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(branch(&mut office, LEVELS[0]).len(), 4);
}

#[test]
fn units_are_put_in_order_by_button_and_by_key() {
    let mut office = Office::sample(40);
    office.go("ส่วนราชการ").click("ยุบทั้งหมด");
    let before = rows(&office);
    office.row(&before[1]).click("เลื่อนขึ้น");
    let names = |from: &[usize]| {
        from.iter()
            .map(|at| before[*at].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(rows(&office)[..3], names(&[1, 0, 2]));
    office.press(Modifiers::ALT, Key::ArrowDown);
    office.press(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(rows(&office)[..3], names(&[0, 2, 1]));
}

#[test]
fn a_unit_in_use_is_not_deleted_but_retired_hidden_and_brought_back() {
    let mut office = Office::sample(40);
    office.go("ส่วนราชการ").click("ยุบทั้งหมด");
    let before = tree(&mut office);
    office.row("สำนักคลัง").click("ลบส่วนราชการ");
    assert!(office.sees("ลบไม่ได้ เพราะยังมีรายการอ้างถึง"));
    assert!(office.sees("ตำแหน่ง "), "what refers to it is listed");
    office.picture("units-refused");
    office.click("เลิกใช้แทนการลบ");
    let retired = tree(&mut office);
    assert_eq!(retired.len(), before.len(), "nothing is gone");
    let at = retired.iter().position(|unit| unit.1 == "สำนักคลัง").unwrap();
    let below = branch(&mut office, "สำนักคลัง").len();
    assert!(below > 0 && retired[at..=at + below].iter().all(|unit| unit.2));
    assert!(rows(&office).contains(&"สำนักคลัง (เลิกใช้)".to_owned()));
    office.picture("units-retired");
    office.click("แสดงที่เลิกใช้");
    assert!(!rows(&office).iter().any(|row| row.contains("สำนักคลัง")));
    office.click("เพิ่มส่วนราชการ").click("สังกัดภายใต้");
    let offered = |office: &Office, name: &str| {
        let window = &office.window;
        window
            .query_all_by_role_and_label(Role::ListBoxOption, name)
            .count()
    };
    assert_eq!(offered(&office, "สำนักช่าง"), 1);
    assert_eq!(offered(&office, "สำนักคลัง"), 0, "it is offered nowhere");
    office.press(Modifiers::NONE, Key::Escape);
    office.click("แสดงที่เลิกใช้").row("สำนักคลัง (เลิกใช้)");
    office.click("นำกลับมาใช้");
    assert_eq!(tree(&mut office), before);
}

#[test]
fn a_unit_without_anything_in_it_is_deleted_and_taken_back() {
    let mut office = five_levels();
    office.row(LEVELS[4]).click("ลบส่วนราชการ");
    assert_eq!(branch(&mut office, LEVELS[0]).len(), 3);
    office.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(branch(&mut office, LEVELS[0]).len(), 4);
}

#[test]
fn the_chart_leads_to_a_unit() {
    let mut office = Office::sample(320);
    office.go("ส่วนราชการ").click("ผังโครงสร้าง");
    office.picture("units-chart");
    office.click_like("สำนักคลัง");
    assert_eq!(office.value("ชื่อส่วนราชการ"), "สำนักคลัง");
}

#[test]
fn the_chart_can_be_looked_at_large_and_dark() {
    let mut office = Office::sample_large_and_dark(120);
    office.go("ส่วนราชการ").row("สำนักคลัง");
    office.picture("units-dark-150");
    office.click("ผังโครงสร้าง");
    office.picture("units-chart-dark-150");
}
