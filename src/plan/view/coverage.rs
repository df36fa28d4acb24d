//! Draws how far the plan reaches: four shares, what is missing, and everybody on demand.

use crate::base::Say;
use crate::plan::page::PlanPage;
use crate::plan::rules::{CoverageRow, Finding, Gathered, Share};
use crate::plan::sheet;
use crate::plan::text::screen;
use crate::screen::Wishes;
use crate::ui::{self, Column, Table, icon, theme};
use egui::Ui;

/// The width of a figure.
const FIGURE: f32 = 220.0;

pub fn tab_ui(page: &mut PlanPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(from) = page.known.gathered.as_ref() else {
        return;
    };
    shares_ui(ui, from);
    ui.add_space(theme::GAP_LARGE);
    ui.horizontal(|ui| {
        ui::heading(ui, screen::findings(from.findings.len()).text());
        ui.add_space(theme::GAP_LARGE);
        ui::toggle_chip(ui, &screen::SHOW_EVERYBODY, &mut page.everybody);
    });
    ui.add_space(theme::GAP);
    if page.everybody {
        return everybody_ui(page, ui);
    }
    if from.findings.is_empty() {
        ui::empty(ui, icon::OK, screen::NOTHING_MISSING.text(), None);
        return;
    }
    ui::weak(ui, screen::OPEN_HINT.text());
    ui.add_space(theme::GAP_SMALL);
    findings_ui(page, ui, wishes);
}

fn shares_ui(ui: &mut Ui, from: &Gathered) {
    let coverage = &from.coverage;
    let shares: [(Share, Say); 4] = [
        (coverage.people(), screen::PEOPLE),
        (coverage.vacancies(), screen::VACANCIES),
        (coverage.lines(), screen::LINES),
        (coverage.levels(), screen::LEVELS),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_LARGE;
        for (share, caption) in shares {
            let number = format!("{}%", share.percent());
            let note = screen::of_all(share.covered, share.all);
            ui::figure(ui, FIGURE, &number, caption.text(), note.text());
        }
    });
}

fn findings_ui(page: &mut PlanPage, ui: &mut Ui, wishes: &mut Wishes) {
    let Some(from) = page.known.gathered.as_ref() else {
        return;
    };
    let columns = [
        Column::new(screen::FINDING, 320.0).grows(),
        Column::new(screen::REASON, 420.0).grows(),
    ];
    let rows: Vec<(usize, &Finding)> = from.findings.iter().enumerate().collect();
    let answer = Table::new("findings", &columns).show(
        ui,
        &mut page.found,
        &rows,
        |(at, _)| *at,
        |(_, finding)| format!("{} {}", finding.name, finding.reason),
        |cell, (_, finding), column| match column {
            0 => cell.text(finding.name.text()),
            _ => cell.weak(finding.reason.text()),
        },
    );
    let opened = answer
        .opened
        .and_then(|at| from.findings.get(at))
        .map(|finding| finding.about);
    if let Some(about) = opened {
        page.mend(about, wishes);
    }
}

fn everybody_ui(page: &mut PlanPage, ui: &mut Ui) {
    let Some(from) = page.known.gathered.as_ref() else {
        return;
    };
    let mut columns = vec![
        Column::new(screen::PERSON, 190.0).grows(),
        Column::new(screen::POSITION, 220.0).grows(),
        Column::new(screen::OF_UNIT, 160.0).grows(),
    ];
    let years = from.read.contents.plan.period.years();
    columns.extend(years.map(|year| Column::new(Say::same(year.to_string()), 110.0).center()));
    let rows: Vec<(usize, &CoverageRow)> = from.coverage.rows.iter().enumerate().collect();
    Table::new("everybody", &columns).show(
        ui,
        &mut page.people,
        &rows,
        |(at, _)| *at,
        |(_, row)| format!("{} {}", row.name, row.position_name),
        |cell, (_, row), column| match column {
            0 if row.staff.is_none() => cell.weak(screen::VACANT.text()),
            0 => cell.text(&row.name),
            1 => cell.text(&row.position_name),
            2 => cell.weak(&row.unit_name),
            _ => cell.text(&sheet::year(from, row, column - 3)),
        },
    );
}
