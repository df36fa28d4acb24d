//! What may stand on the command line.

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser, Subcommand};
use std::ffi::OsString;
use std::path::PathBuf;

/// Three-year personnel development plans for Thai local governments.
#[derive(Debug, Parser)]
#[command(name = "phatthana", version, subcommand_negates_reqs = true)]
pub struct Args {
    /// A file to open in the window
    pub file: Option<PathBuf>,

    /// Print results for machines
    #[arg(long, global = true)]
    pub json: bool,

    #[command(subcommand)]
    pub action: Option<Action>,
}

impl Args {
    /// Reads the arguments. A file for the window together with a command is wrong usage; said
    /// here and not by clap's own setting, which would also refuse `--json` before the command.
    pub fn read(args: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let read = Self::try_parse_from(args)?;
        if read.file.is_some() && read.action.is_some() {
            let said = "a file for the window cannot stand before a command";
            return Err(Self::command().error(ErrorKind::ArgumentConflict, said));
        }
        Ok(read)
    }
}

#[derive(Debug, Subcommand)]
pub enum Action {
    /// Make an empty file
    New { file: PathBuf },
    /// Make a sample municipality, the same for the same seed
    Sample {
        file: PathBuf,
        /// How many people serve in it
        #[arg(long, default_value_t = 320, value_parser = clap::value_parser!(u32).range(1..=200_000))]
        people: u32,
        /// Another seed, other people
        #[arg(long, default_value_t = 2570)]
        seed: u64,
    },
    /// Take staff in from a workbook (xlsx, xls, ods, csv)
    Import {
        file: PathBuf,
        workbook: PathBuf,
        /// Report only, write nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Write every document as PDF and every list as xlsx
    Export {
        file: PathBuf,
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Check that the file is whole and keeps the program's own rules
    Check { file: PathBuf },
    /// What was done to the file, newest first
    History {
        file: PathBuf,
        /// Take the newest entry back
        #[arg(long)]
        undo: bool,
    },
}
