use crate::support::OFFICE;
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use phatthana::base::{Notice, Say};
use phatthana::ui::{self, Action, Confirm, Notices, PageHead, icon};

#[derive(Default)]
struct Page {
    notices: Notices<u32>,
    undone: Option<u32>,
    asking: bool,
    answer: Option<bool>,
    words: String,
    unit: Option<u32>,
    pressed: Option<u32>,
}

const UNIT: Say = Say::new("สังกัด", "Unit");

fn page(state: Page) -> Harness<'static, Page> {
    let (mut harness, _) = OFFICE.harness(state, |ui, page: &mut Page| {
        let print = Action::new(3, icon::PRINT, Say::new("พิมพ์", "Print"));
        let list = vec![
            (4, Say::new("ทะเบียน", "Register")),
            (5, Say::new("บัตร", "Card")),
        ];
        let actions = [
            Action::primary(1, icon::ADD, Say::new("เพิ่มบุคลากร", "Add")),
            print.menu(list),
        ];
        let head = PageHead::new("บุคลากร", &actions).count("12 คน");
        page.pressed = head.show(ui).or(page.pressed);
        ui.horizontal(|ui| {
            ui::search(ui, &mut page.words);
            ui::chip(
                ui,
                &UNIT,
                &mut page.unit,
                &[(1, "กองคลัง".to_owned()), (2, "กองช่าง".to_owned())],
            );
        });
        page.undone = page.notices.show(ui.ctx()).or(page.undone);
        if page.asking {
            let confirm = Confirm {
                title: "ลบแผน",
                what: "แผนจะหายไปถาวร",
                act: "ลบแผนนี้",
            };
            page.answer = confirm.show(ui.ctx()).or(page.answer);
            page.asking = page.answer.is_none();
        }
    });
    harness.run_steps(3);
    harness
}

#[test]
fn a_notice_carries_its_undo() {
    let mut state = Page::default();
    state
        .notices
        .say(Say::new("เพิ่มบุคลากรแล้ว 1 คน", "Added"), Some(7));
    let mut page = page(state);
    page.get_by_label("เพิ่มบุคลากรแล้ว 1 คน");
    page.get_by_label("เลิกทำ").click();
    page.run_steps(3);
    assert_eq!(page.state().undone, Some(7));
    assert!(page.query_by_label("เพิ่มบุคลากรแล้ว 1 คน").is_none());
}

#[test]
fn a_notice_goes_by_itself_and_an_error_stays() {
    let mut state = Page::default();
    state.notices.say(Say::new("บันทึกแล้ว", "Saved"), None);
    state.notices.error(Notice {
        title: Say::new("ไฟล์นี้เปิดอยู่แล้ว", "Open already"),
        what: Say::new("โปรแกรมอื่นกำลังใช้ไฟล์", "Another program uses it"),
        next: Say::new("ปิดหน้าต่างอื่นก่อน", "Close it"),
        detail: "os error 32".to_owned(),
    });
    let mut page = page(state);
    page.get_by_label("บันทึกแล้ว");
    page.run_steps(40);
    assert!(page.query_by_label("บันทึกแล้ว").is_none());
    page.get_by_label("ไฟล์นี้เปิดอยู่แล้ว");
    assert!(
        page.query_by_label("os error 32").is_none(),
        "detail is folded"
    );
    page.get_by_label("ปิด").click();
    page.run_steps(3);
    assert!(page.query_by_label("ไฟล์นี้เปิดอยู่แล้ว").is_none());
}

#[test]
fn a_question_is_answered_by_its_verb_or_left_with_esc() {
    let mut asked = page(Page {
        asking: true,
        ..Page::default()
    });
    asked.get_by_label("ลบแผนนี้").click();
    asked.run_steps(2);
    assert_eq!(asked.state().answer, Some(true));
    let mut left = page(Page {
        asking: true,
        ..Page::default()
    });
    left.key_press(Key::Escape);
    left.run_steps(2);
    assert_eq!(left.state().answer, Some(false));
}

#[test]
fn a_page_head_says_what_was_pressed() {
    let mut page = page(Page::default());
    page.get_by_label("เพิ่มบุคลากร").click();
    page.run_steps(2);
    assert_eq!(page.state().pressed, Some(1));
    page.state_mut().pressed = None;
    page.get_by_label("พิมพ์").click();
    page.run_steps(3);
    page.get_by_label("บัตร").click();
    page.run_steps(2);
    assert_eq!(page.state().pressed, Some(5));
}

#[test]
fn a_chip_narrows_and_its_cross_clears() {
    let mut page = page(Page::default());
    page.get_by_label("สังกัด").click();
    page.run_steps(3);
    page.get_by_label("กองช่าง").click();
    page.run_steps(3);
    assert_eq!(page.state().unit, Some(2));
    page.get_by_label("ล้าง สังกัด").click();
    page.run_steps(3);
    assert_eq!(page.state().unit, None);
}

#[test]
fn ctrl_f_goes_to_the_search_box() {
    let mut page = page(Page::default());
    page.key_press_modifiers(egui::Modifiers::COMMAND, Key::F);
    page.run_steps(2);
    page.get_by_label("ค้นหา").type_text("น้ำ");
    page.run_steps(2);
    assert_eq!(page.state().words, "น้ำ");
    page.get_by_label("ล้าง").click();
    page.run_steps(2);
    assert_eq!(page.state().words, "");
}
