//! The program: the command line, or the window.

use phatthana::{app, cli};
use std::io::{stderr, stdout};
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run(std::env::args_os(), &mut stdout(), &mut stderr()) {
        cli::Ran::Ended(code) => ExitCode::from(code),
        cli::Ran::Window(file) => match app::run(file) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => ExitCode::from(cli::say_failure(&error, &mut stderr())),
        },
    }
}
