//! Draws the register of issued documents, and the chosen one as it was issued.

use crate::base::date;
use crate::document::model::{Verdict, short};
use crate::document::page::{Fetch, FileFor, Register};
use crate::document::text;
use crate::screen::Wishes;
use crate::ui::{self, Action, Column, Label, PageHead, Table, button, icon, theme};
use egui::Ui;

/// The width of the side that shows the chosen document.
const DETAIL: f32 = 520.0;

pub fn head_ui(page: &mut Register, ui: &mut Ui, wishes: &mut Wishes) {
    let actions = [Action::new((), icon::VIEW, text::VERIFY)];
    if PageHead::new(text::PAGE.text(), &actions)
        .show(ui)
        .is_some()
    {
        page.ask(FileFor::Verify, wishes);
    }
}

pub fn tab_ui(page: &mut Register, ui: &mut Ui, wishes: &mut Wishes) {
    said_ui(page, ui);
    if page.issues.is_empty() {
        ui::empty(ui, icon::SEAL, text::NONE_ISSUED.text(), None);
        return;
    }
    ui::search(ui, &mut page.search);
    ui.add_space(theme::GAP);
    if page.chosen().is_none() {
        return list_ui(page, ui);
    }
    let mut width = page.width.unwrap_or(DETAIL);
    let (mut list, mut detail) = ui::split(ui, "register", &mut width);
    page.width = Some(width);
    list_ui(page, &mut list);
    detail_ui(page, &mut detail, wishes);
}

/// How the comparison of a file ended, or what went wrong with it.
fn said_ui(page: &Register, ui: &mut Ui) {
    if let Some(verdict) = &page.verdict {
        let palette = theme::palette(ui);
        let color = match verdict {
            Verdict::Unknown => palette.danger,
            Verdict::Issued(_) | Verdict::Scan(_) => palette.accent,
        };
        let said = text::verdict(verdict);
        Label::new(said.text())
            .strong()
            .color(color)
            .wrapped()
            .show(ui);
        ui.add_space(theme::GAP);
    }
    if let Some(wrong) = &page.wrong {
        let color = theme::palette(ui).danger;
        Label::new(wrong.what.text())
            .color(color)
            .wrapped()
            .show(ui);
        ui.add_space(theme::GAP);
    }
}

fn list_ui(page: &mut Register, ui: &mut Ui) {
    let columns = [
        Column::new(text::NUMBER, 130.0).grows(),
        Column::new(text::REVISION, 60.0).right(),
        Column::new(text::TITLE, 170.0).grows(),
        Column::new(text::ISSUED_ON, 100.0),
        Column::new(text::SCAN, 90.0).center(),
    ];
    if page.found.is_empty() {
        ui::wrapped_weak(ui, text::NONE_FIT.text());
        return;
    }
    Table::new("register", &columns).show(
        ui,
        &mut page.table,
        &page.found,
        |issue| issue.id,
        |issue| format!("{} {}", issue.number, issue.title),
        |cell, issue, column| match column {
            0 => cell.text(&issue.number),
            1 => cell.text(&issue.revision.to_string()),
            2 => cell.text(&issue.title),
            3 => cell.weak(date::short(issue.issued_on).text()),
            _ if issue.scan.is_some() => cell.text(text::HAS_SCAN.text()),
            _ => {}
        },
    );
}

fn detail_ui(page: &mut Register, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(issue) = page.chosen().cloned() else {
        return;
    };
    ui::heading(ui, &issue.title);
    let code = short(&issue.fingerprint);
    ui::weak(ui, &format!("{} {code}", text::FINGERPRINT));
    ui.horizontal(|ui| {
        if button::secondary(ui, Some(icon::PDF), text::SAVE_COPY.text()).clicked() {
            page.fetch = Some(Fetch::Copy);
        }
        if button::secondary(ui, Some(icon::ADD), text::ATTACH.text()).clicked() {
            page.ask(FileFor::Scan(issue.id), wishes);
        }
        if issue.scan.is_some()
            && button::quiet(ui, Some(icon::SAVE), text::SAVE_SCAN.text()).clicked()
        {
            page.fetch = Some(Fetch::Scan);
        }
    });
    ui.add_space(theme::GAP_SMALL);
    if let Some(pages) = page.kept.as_ref() {
        ui::paper(ui, &mut page.paper, pages);
    }
}
