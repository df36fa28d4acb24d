//! What may be written after the program's name.

use super::text::help;
use clap::{Parser, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(name = "phatthana", version, about = help::ABOUT, args_conflicts_with_subcommands = true)]
pub struct Arguments {
    #[arg(help = help::FILE, value_name = "FILE")]
    pub file: Option<PathBuf>,
    #[arg(long, global = true, help = help::JSON)]
    pub json: bool,
    #[command(subcommand)]
    pub task: Option<Task>,
}

#[derive(Debug, Subcommand)]
pub enum Task {
    #[command(about = help::NEW)]
    New {
        #[arg(help = help::NEW_FILE)]
        file: PathBuf,
    },
    #[command(about = help::SAMPLE)]
    Sample {
        #[arg(help = help::NEW_FILE)]
        file: PathBuf,
        #[arg(long, default_value_t = 320, help = help::PEOPLE, value_parser = people)]
        people: usize,
        #[arg(long, default_value_t = 2570, help = help::SEED)]
        seed: u64,
    },
    #[command(about = help::IMPORT)]
    Import {
        #[arg(help = help::FILE)]
        file: PathBuf,
        #[arg(help = help::WORKBOOK)]
        workbook: PathBuf,
        #[arg(long, help = help::DRY_RUN)]
        dry_run: bool,
    },
    #[command(about = help::CHECK)]
    Check {
        #[arg(help = help::FILE)]
        file: PathBuf,
    },
    #[command(about = help::EXPORT)]
    Export {
        #[arg(help = help::FILE)]
        file: PathBuf,
        #[arg(help = help::FOLDER, value_name = "DIR")]
        folder: PathBuf,
    },
    #[command(about = help::HISTORY)]
    History {
        #[arg(help = help::FILE)]
        file: PathBuf,
        #[arg(long, help = help::UNDO)]
        undo: bool,
    },
}

/// More than the largest local government has would only fill the disk.
fn people(typed: &str) -> Result<usize, String> {
    match typed.parse() {
        Ok(people) if (1..=100_000).contains(&people) => Ok(people),
        _ => Err(help::PEOPLE_RANGE.to_owned()),
    }
}
