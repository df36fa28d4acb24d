//! Asking for a file inside the window: a path field that always works, and a button that opens
//! the system's own dialog where there is one.

use super::dialogs::Question;
use super::text;
use crate::base::{Error, Say};
use crate::screen::{FileKind, FileWish, Save, write_whole};
use crate::ui::{self, Field, button, icon, theme};
use egui::{Key, Ui};
use std::path::{Path, PathBuf};

/// Wider than the modal gives, so that the field takes what there is.
const WIDTH: f32 = 900.0;

/// For whom the path is.
enum Purpose {
    Page { page: usize, question: &'static str },
    Start,
    Save(Save),
}

/// How a question ended.
pub enum Answer {
    Cancel,
    Browse(Question),
    Page {
        page: usize,
        question: &'static str,
        path: PathBuf,
    },
    Start(PathBuf),
    Saved(PathBuf),
    Failed(Error),
}

pub struct FilePanel {
    title: Say,
    kind: FileKind,
    folder: PathBuf,
    typed: String,
    purpose: Purpose,
    problem: Option<Say>,
    /// The path that the person was asked about replacing.
    replace: Option<PathBuf>,
}

impl FilePanel {
    /// A page asks.
    pub fn open(page: usize, wish: FileWish, folder: &Path) -> Self {
        Self::new(
            wish.title,
            wish.kind,
            folder,
            Purpose::Page {
                page,
                question: wish.question,
            },
        )
    }

    /// The start page asks.
    pub fn start(kind: FileKind, folder: &Path) -> Self {
        Self::new(text::OPEN, kind, folder, Purpose::Start)
    }

    /// Bytes are to be saved.
    pub fn save(save: Save, folder: &Path) -> Self {
        let kind = FileKind::Save {
            name: save.name.clone(),
            ending: save.ending,
        };
        Self::new(text::SAVE_AS, kind, folder, Purpose::Save(save))
    }

    fn new(title: Say, kind: FileKind, folder: &Path, purpose: Purpose) -> Self {
        let typed = match &kind {
            FileKind::Save { name, .. } => folder.join(name).display().to_string(),
            FileKind::Open { .. } | FileKind::Folder => String::new(),
        };
        Self {
            title,
            kind,
            folder: folder.to_owned(),
            typed,
            purpose,
            problem: None,
            replace: None,
        }
    }

    /// The system's dialog has answered.
    pub fn chosen(&mut self, path: PathBuf) {
        self.typed = path.display().to_string();
        self.replace = Some(path);
        self.problem = None;
    }

    pub fn show(&mut self, ui: &mut Ui) -> Option<Answer> {
        let title = self.title.clone();
        let (answer, escaped) = ui::modal(ui.ctx(), "files", title.text(), |ui| self.form_ui(ui));
        answer.or(escaped.then_some(Answer::Cancel))
    }

    fn form_ui(&mut self, ui: &mut Ui) -> Option<Answer> {
        let problems: Vec<_> = self
            .problem
            .iter()
            .map(|p| crate::base::Problem::new("path", p.clone()))
            .collect();
        let problems = ui::Problems::new(&problems);
        let field = Field::new("path", &text::WHERE)
            .width(WIDTH)
            .problem(&problems)
            .text(ui, &mut self.typed);
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(theme::GAP_LARGE);
        ui.horizontal(|ui| {
            let words = if matches!(self.kind, FileKind::Save { .. }) {
                text::SAVE_NOW
            } else {
                text::OPEN_NOW
            };
            let go = button::primary(ui, Some(icon::OK), words.text()).clicked();
            let browse = button::secondary(ui, Some(icon::FOLDER), text::BROWSE.text()).clicked();
            let cancel = button::quiet(ui, None, text::CANCEL.text()).clicked();
            match (go || entered, browse, cancel) {
                (true, _, _) => self.settle(),
                (_, true, _) => Some(Answer::Browse(self.question())),
                (_, _, true) => Some(Answer::Cancel),
                _ => None,
            }
        })
        .inner
    }

    fn question(&self) -> Question {
        Question {
            title: self.title.text().to_owned(),
            kind: self.kind.clone(),
            folder: self.folder.clone(),
        }
    }

    fn settle(&mut self) -> Option<Answer> {
        let typed = self.typed.trim();
        if typed.is_empty() {
            self.problem = Some(text::NEEDS_PATH);
            return None;
        }
        let path = PathBuf::from(typed);
        match &self.purpose {
            Purpose::Page { page, question } => Some(Answer::Page {
                page: *page,
                question,
                path,
            }),
            Purpose::Start => Some(Answer::Start(path)),
            Purpose::Save(save) => {
                let path = if path.extension().is_none() {
                    path.with_extension(save.ending)
                } else {
                    path
                };
                if path.exists() && self.replace.as_ref() != Some(&path) {
                    self.problem = Some(text::TAKEN);
                    self.replace = Some(path);
                    return None;
                }
                Some(
                    write_whole(&path, &save.bytes, &text::SAVING)
                        .map_or_else(Answer::Failed, |()| Answer::Saved(path)),
                )
            }
        }
    }
}
