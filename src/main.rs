//! The program: the command line, or the window.

use phatthana::cli::{self, Ran};
use std::io::{stderr, stdout};
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run(std::env::args_os(), &mut stdout(), &mut stderr()) {
        Ran::Ended(code) => ExitCode::from(code),
        Ran::Window(_file) => ExitCode::SUCCESS,
    }
}
