//! Reads the arguments, then either does the work at once or opens the window.

use phatthana::cli::{self, Start};
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    match cli::start(std::env::args_os(), &mut out, &mut err) {
        Start::Finished(code) => ExitCode::from(code),
        Start::Window(file) => window(file),
    }
}

/// The window, as soon as there is one: `phatthana::app::run(file)`.
fn window(_file: Option<PathBuf>) -> ExitCode {
    ExitCode::SUCCESS
}
