use super::sample::pages;
use crate::support::OFFICE;
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use phatthana::pdf::Pages;
use phatthana::ui::{PaperState, paper};

struct Viewer {
    pages: Pages,
    state: PaperState,
}

fn viewer(count: usize) -> Harness<'static, Viewer> {
    let state = Viewer {
        pages: pages(count),
        state: PaperState::default(),
    };
    let draw = |ui: &mut egui::Ui, viewer: &mut Viewer| paper(ui, &mut viewer.state, &viewer.pages);
    let (mut harness, _) = OFFICE.harness(state, draw);
    harness.run_steps(20);
    harness
}

#[test]
fn the_keys_turn_pages() {
    let mut viewer = viewer(5);
    for (key, page) in [
        (Key::PageDown, 1),
        (Key::PageDown, 2),
        (Key::PageUp, 1),
        (Key::End, 4),
        (Key::Home, 0),
    ] {
        viewer.key_press(key);
        viewer.run_steps(12);
        assert_eq!(viewer.state().state.page(), page, "{key:?}");
    }
}

#[test]
fn a_page_is_gone_to_by_its_number_and_by_its_small_picture() {
    let mut viewer = viewer(5);
    viewer.get_by_label("จาก 5");
    viewer.get_by_label("ไปหน้า").focus();
    viewer.run_steps(2);
    viewer.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    viewer.get_by_label("ไปหน้า").type_text("๔");
    viewer.run_steps(2);
    viewer.key_press(Key::Enter);
    viewer.run_steps(12);
    assert_eq!(viewer.state().state.page(), 3);
}

#[test]
fn few_pictures_are_kept_of_many_pages() {
    let mut viewer = viewer(120);
    for _ in 0..100 {
        viewer.key_press(Key::PageDown);
        viewer.run_steps(2);
    }
    viewer.run_steps(20);
    assert!(
        viewer.state().state.kept() <= 48,
        "{}",
        viewer.state().state.kept()
    );
}
