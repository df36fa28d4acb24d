//! The first page: the sample, a file of one's own, or a file that exists; and the recent ones.

use super::text;
use crate::base::{FiscalYear, Problem, Say, clock};
use crate::org::model::{OrganizationDraft, OrganizationKind};
use crate::org::{self, rules};
use crate::screen::FileKind;
use crate::ui::{self, Field, Icon, Problems, button, icon, theme};
use egui::{Align, Layout, ScrollArea, Ui, Vec2};
use std::path::{Path, PathBuf};

const WIDTH: f32 = 560.0;

/// What the person wishes on the start page.
pub enum StartWish {
    Sample(PathBuf),
    Own {
        path: PathBuf,
        draft: OrganizationDraft,
    },
    Open(PathBuf),
    Browse(FileKind),
}

pub struct Start {
    folder: PathBuf,
    /// The form of a file of one's own, while it is open.
    own: Option<OrganizationDraft>,
    path: String,
    problems: Vec<Problem>,
    chosen: Option<PathBuf>,
}

impl Start {
    pub fn new(folder: &Path) -> Self {
        let path = folder.join(text::NEW_FILE).display().to_string();
        Self {
            folder: folder.to_owned(),
            own: None,
            path,
            problems: Vec::new(),
            chosen: None,
        }
    }

    /// A file that was asked for is chosen.
    pub fn chosen(&mut self, path: PathBuf) {
        self.chosen = Some(path);
    }

    pub fn show(
        &mut self,
        ui: &mut Ui,
        recent: &[PathBuf],
        busy: Option<&Say>,
    ) -> Option<StartWish> {
        let mut wish = self.chosen.take().map(StartWish::Open);
        egui::CentralPanel::default().show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                let side = ((ui.available_width() - WIDTH) / 2.0).max(0.0);
                ui.add_space((ui.available_height() * 0.08).max(theme::GAP_LARGE));
                ui.horizontal_top(|ui| {
                    ui.add_space(side);
                    ui.allocate_ui_with_layout(
                        Vec2::new(WIDTH, 0.0),
                        Layout::top_down(Align::Min),
                        |ui| {
                            ui.set_width(WIDTH);
                            let wished = self.body_ui(ui, recent, busy);
                            wish = wish.take().or(wished);
                        },
                    );
                });
            });
        });
        wish
    }

    fn body_ui(
        &mut self,
        ui: &mut Ui,
        recent: &[PathBuf],
        busy: Option<&Say>,
    ) -> Option<StartWish> {
        ui::Label::new(text::PROGRAM.text())
            .strong()
            .size(theme::SIZE_FIGURE)
            .show(ui);
        ui::Label::new(text::SUBTITLE.text()).weak().show(ui);
        ui.add_space(theme::GAP_LARGE);
        if let Some(name) = busy {
            ui.horizontal(|ui| {
                ui.spinner();
                ui::text(ui, name.text());
            });
            return None;
        }
        match self.own.is_some() {
            true => self.own_ui(ui),
            false => self.choices_ui(ui, recent),
        }
    }

    fn choices_ui(&mut self, ui: &mut Ui, recent: &[PathBuf]) -> Option<StartWish> {
        let mut wish = None;
        if choice_ui(ui, icon::HOME, &text::SAMPLE, &text::SAMPLE_WHAT) {
            wish = Some(StartWish::Sample(self.folder.join(text::SAMPLE_FILE)));
        }
        if choice_ui(ui, icon::ADD, &text::OWN, &text::OWN_WHAT) {
            self.own = Some(fresh_draft());
        }
        if choice_ui(ui, icon::FOLDER, &text::OPEN, &text::OPEN_WHAT) {
            wish = Some(StartWish::Browse(FileKind::Open {
                endings: &["phatthana"],
            }));
        }
        if !recent.is_empty() {
            ui.add_space(theme::GAP_LARGE);
            ui::heading(ui, text::RECENT.text());
            ui.add_space(theme::GAP_SMALL);
        }
        for path in recent {
            if recent_ui(ui, path) {
                wish = Some(StartWish::Open(path.clone()));
            }
        }
        wish
    }

    fn own_ui(&mut self, ui: &mut Ui) -> Option<StartWish> {
        let draft = self.own.as_mut()?;
        let problems = Problems::new(&self.problems);
        ui::title(ui, text::OWN.text());
        ui.add_space(theme::GAP);
        let words = (
            org::text::NAME,
            org::text::NAME_HINT,
            org::text::KIND,
            org::text::PROVINCE,
            org::text::FIRST_YEAR,
        );
        let name = Field::new("name", &words.0)
            .required()
            .hint(words.1.text())
            .width(WIDTH)
            .problem(&problems);
        if name.text(ui, &mut draft.name).changed() {
            draft.kind = rules::kind_of(&draft.name).unwrap_or(draft.kind);
        }
        let kinds = OrganizationKind::ALL.map(|kind| (kind, kind.name().text().to_owned()));
        let mut kind = Some(draft.kind);
        Field::new("kind", &words.2)
            .required()
            .choice(ui, &mut kind, &kinds);
        draft.kind = kind.unwrap_or(draft.kind);
        Field::new("province", &words.3).text(ui, &mut draft.province);
        Field::new("first_year", &words.4)
            .required()
            .problem(&problems)
            .text(ui, &mut draft.first_year);
        Field::new("path", &text::WHERE)
            .required()
            .width(WIDTH)
            .problem(&problems)
            .text(ui, &mut self.path);
        ui.add_space(theme::GAP_LARGE);
        let (create, cancel) = ui
            .horizontal(|ui| {
                let create = button::primary(ui, Some(icon::OK), text::CREATE.text()).clicked();
                (
                    create,
                    button::quiet(ui, None, text::CANCEL.text()).clicked(),
                )
            })
            .inner;
        if cancel {
            self.own = None;
            return None;
        }
        if create { self.create() } else { None }
    }

    fn create(&mut self) -> Option<StartWish> {
        let draft = self.own.clone()?;
        self.problems = rules::check_organization(&draft);
        if self.path.trim().is_empty() {
            self.problems.push(Problem::new("path", text::NEEDS_PATH));
        }
        let path = PathBuf::from(self.path.trim());
        let path = if path.extension().is_none() {
            path.with_extension("phatthana")
        } else {
            path
        };
        self.problems
            .is_empty()
            .then_some(StartWish::Own { path, draft })
    }
}

/// The plan that is due: this fiscal year's.
fn fresh_draft() -> OrganizationDraft {
    let year = FiscalYear::of(clock::today());
    OrganizationDraft {
        first_year: year.be().to_string(),
        ..OrganizationDraft::default()
    }
}

/// One of the three large choices.
fn choice_ui(ui: &mut Ui, icon: Icon, name: &Say, what: &Say) -> bool {
    let clicked = ui::card(ui, icon, name.text(), what.text()).clicked();
    ui.add_space(theme::GAP_SMALL);
    clicked
}

/// A file that was open before: its name, and the folder it lies in.
fn recent_ui(ui: &mut Ui, path: &Path) -> bool {
    let name = path.file_stem().unwrap_or(path.as_os_str());
    let folder = path.parent().unwrap_or(path).display().to_string();
    let sign = (icon::DOCUMENT, theme::palette(ui).weak);
    let row = ui::step(ui, sign, &name.to_string_lossy(), &folder, "", false);
    row.clicked()
}
