//! Where the work stands, and that each figure leads to its rows.

use super::Office;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use phatthana::app::entries;

/// The page that the side menu marks as the one that is shown.
fn page(office: &Office) -> String {
    let tabs = office
        .window
        .query_all_by_role(egui::accesskit::Role::Tab)
        .filter(|tab| tab.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True));
    let names: Vec<String> = tabs
        .filter_map(|tab| tab.accesskit_node().label())
        .collect();
    let page = |name: &&String| entries().iter().any(|entry| entry.name.th() == **name);
    names.iter().find(page).cloned().unwrap_or_default()
}

#[test]
fn each_figure_leads_to_its_rows() {
    for (figure, leads_to, sees) in [
        ("บุคลากร 40", "บุคลากร", "เพิ่มบุคลากร"),
        ("ประเมินครบแล้ว", "การประเมิน", "เปิดรอบประเมิน"),
        ("มีช่องว่างทักษะ", "ช่องว่าง", "แผนที่ช่องว่าง"),
        ("ครอบคลุมตามแผน", "แผนพัฒนา", "แสดงรายคนทั้งหมด"),
        ("6. พิมพ์และลงนาม", "เอกสาร", "เล่มแผนพัฒนาบุคลากร"),
    ] {
        let mut office = Office::sample(40);
        office.go("ภาพรวม").click_like(figure);
        assert_eq!(page(&office), leads_to, "{figure}");
        assert!(office.sees(sees), "{figure} shows {sees}");
    }
}

#[test]
fn an_idle_window_asks_the_database_nothing_on_any_page() {
    let mut office = Office::sample(50);
    for entry in entries() {
        office.go(entry.name.th());
        let before = office.db(|db| db.statements());
        office.window.run_steps(100);
        assert_eq!(office.db(|db| db.statements()), before, "{}", entry.key);
    }
}
