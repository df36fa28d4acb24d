//! Draws the parts of the book and the form in which one is written.

use crate::base::Rich;
use crate::plan::command::{RestoreProse, SaveProse};
use crate::plan::model::{Part, Prose};
use crate::plan::page::PlanPage;
use crate::plan::rules::{bolded, check_prose, conditioned};
use crate::plan::text::{FIELDS, if_says, screen};
use crate::screen::Wishes;
use crate::ui::thai::replace_selected;
use crate::ui::{self, Field, Label, Problems, button, icon, theme};
use egui::{Id, Key, Modifiers, ScrollArea, Ui};

const FORM: f32 = 760.0;
/// The widest that lines of prose are still easy to read.
const WIDEST: f32 = 860.0;

pub fn tab_ui(page: &mut PlanPage, ui: &mut Ui, wishes: &mut Wishes) {
    let mut width = FORM;
    let (mut list, mut panel) = ui::split(ui, "prose", &mut width);
    parts_ui(page, &mut list);
    let part = page.part.unwrap_or(Part::Reason);
    ScrollArea::vertical()
        .id_salt(part.word())
        .auto_shrink(false)
        .show(&mut panel, |ui| {
            part_ui(page, ui, part, wishes);
        });
}

fn parts_ui(page: &mut PlanPage, ui: &mut Ui) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for (heading, letters) in [(screen::BOOK_PARTS, false), (screen::LETTERS, true)] {
            ui::strong(ui, heading.text());
            for part in Part::ALL.into_iter().filter(|it| it.is_letter() == letters) {
                part_name_ui(page, ui, part);
            }
            ui.add_space(theme::GAP_LARGE);
        }
        fields_ui(page, ui);
    });
}

/// The name of a part, to be chosen.
fn part_name_ui(page: &mut PlanPage, ui: &mut Ui, part: Part) {
    let Some(from) = page.known.gathered.as_ref() else {
        return;
    };
    let prose = from.read.contents.prose_of(part);
    let changed = page.typed.get(&part).is_some_and(|typed| *typed != prose);
    let current = part == page.part.unwrap_or(Part::Reason);
    let response = button::quiet(ui, current.then_some(icon::NEXT), &prose.title);
    if changed {
        Label::new(screen::CHANGED.text())
            .small()
            .color(theme::palette(ui).warn)
            .show(ui);
    }
    if response.clicked() {
        page.part = Some(part);
        page.problems.clear();
    }
}

/// The live fields with what they stand for now.
fn fields_ui(page: &PlanPage, ui: &mut Ui) {
    let Some(from) = page.gathered() else { return };
    ui::strong(ui, screen::FIELDS.text());
    for (name, meaning) in &FIELDS {
        let value = from.facts.get(name).map(Rich::plain).unwrap_or_default();
        let value = value.lines().next().unwrap_or_default();
        let row = Label::new(&format!("{{{name}}}")).small().show(ui);
        row.on_hover_text(meaning.text());
        Label::new(if value.is_empty() {
            meaning.text()
        } else {
            value
        })
        .small()
        .weak()
        .elided()
        .show(ui);
        ui.add_space(theme::GAP_SMALL);
    }
}

/// What puts bold, fields and conditions where the caret is, or around what is selected. True if
/// it did.
fn signs_ui(ui: &mut Ui, id: Id, body: &mut String) -> bool {
    let typing = ui.memory(|memory| memory.has_focus(id));
    let key = typing && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::B));
    let before = body.len();
    ui.horizontal(|ui| {
        let bold = button::quiet(ui, Some(icon::BOLD), screen::BOLD.text());
        if bold.on_hover_text("Ctrl+B").clicked() || key {
            replace_selected(ui, id, body, bolded);
        }
        let named = FIELDS.map(|(name, meaning)| (name, meaning.text().to_owned()));
        if let Some(name) = ui::pick(ui, &screen::INSERT_FIELD, &named) {
            replace_selected(ui, id, body, |_| {
                let field = format!("{{{name}}}");
                let end = field.len();
                (field, end..end)
            });
        }
        let said = FIELDS.map(|(name, meaning)| (name, if_says(&meaning).text().to_owned()));
        if let Some(name) = ui::pick(ui, &screen::INSERT_CONDITION, &said) {
            replace_selected(ui, id, body, |words| conditioned(words, name));
        }
    });
    body.len() != before
}

/// What would be refused, while it is still being typed.
fn flaws_ui(ui: &mut Ui, prose: &Prose) {
    let color = theme::palette(ui).warn;
    for problem in check_prose(prose) {
        let words = Label::new(problem.reason.text()).small().color(color);
        words.wrapped().show(ui);
    }
}

fn part_ui(page: &mut PlanPage, ui: &mut Ui, part: Part, wishes: &mut Wishes) {
    let Some(from) = page.known.gathered.as_ref() else {
        return;
    };
    let stored = from.read.contents.prose_of(part);
    let mut prose = page
        .typed
        .get(&part)
        .cloned()
        .unwrap_or_else(|| stored.clone());
    let reported = page.problems.clone();
    let problems = Problems::new(&reported);
    let width = ui.available_width().min(WIDEST);
    Field::new("title", &screen::TITLE)
        .required()
        .problem(&problems)
        .width(width)
        .text(ui, &mut prose.title);
    let (label, help) = (screen::BODY, screen::BODY_HELP);
    let body = Field::new("body", &label)
        .problem(&problems)
        .help(&help)
        .width(width);
    let put = signs_ui(ui, body.id(ui), &mut prose.body);
    let area = body.area(ui, &mut prose.body, 11);
    if put {
        area.request_focus();
    }
    if problems.is_empty() {
        flaws_ui(ui, &prose);
    }
    ui.add_space(theme::GAP);
    ui.horizontal(|ui| {
        if button::primary(ui, Some(icon::SAVE), screen::SAVE_PROSE.text()).clicked() {
            page.asked = true;
            page.part = Some(part);
            wishes.run(SaveProse(prose.clone()));
        }
        if stored != Prose::shipped(part)
            && button::quiet(ui, Some(icon::UNDO), screen::RESTORE.text()).clicked()
        {
            page.asked = true;
            page.part = Some(part);
            wishes.run(RestoreProse(part));
        }
    });
    match prose == stored {
        true => drop(page.typed.remove(&part)),
        false => drop(page.typed.insert(part, prose)),
    }
}
