//! The real window around the shell.

use super::dialogs::SystemDialogs;
use super::{Memory, Shell, text};
use crate::base::{Error, Result};
use std::path::PathBuf;

/// Opens the window, on a file or on the start page, and returns when it is closed.
///
/// # Errors
/// `File` or the like when the file cannot be opened: then no window comes up. `Bug` with what the
/// system said when there is no screen to draw on.
pub fn run(path: Option<PathBuf>) -> Result<()> {
    let mut shell = Shell::new(Memory::load(), Box::new(SystemDialogs::default()));
    if let Some(path) = path {
        shell.open(&path)?;
    }
    let viewport = egui::ViewportBuilder::default()
        .with_title(text::PROGRAM.text())
        .with_app_id("phatthana")
        .with_inner_size([1280.0, 720.0])
        .with_min_inner_size([900.0, 560.0]);
    let options = eframe::NativeOptions {
        viewport,
        ..eframe::NativeOptions::default()
    };
    let made = eframe::run_native(
        "phatthana",
        options,
        Box::new(|context| {
            shell.install(&context.egui_ctx);
            Ok(Box::new(Window(shell)))
        }),
    );
    made.map_err(|error| no_window(&error))
}

fn no_window(error: &eframe::Error) -> Error {
    Error::Refused(text::no_window(&error.to_string()))
}

struct Window(Shell);

impl eframe::App for Window {
    fn logic(&mut self, context: &egui::Context, _: &mut eframe::Frame) {
        self.0.prepare(context);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        self.0.show(ui);
    }
}
