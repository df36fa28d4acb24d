//! Our writer and krilla's on the same laid-out pages, in one run: seconds, peak memory, size.
//!
//! ```text
//! cargo bench --bench writers                           both, on prose and on tables
//! cargo bench --bench writers -- WRITER DOCUMENT [FILE] one of them, writing the file
//! cargo bench --bench writers -- words DOCUMENT         what the document says, as JSON
//! ```
//! Each time is taken in a process of its own, so that its peak memory is its own.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unimplemented,
    reason = "a benchmark may fail loudly"
)]

mod krilla;
#[path = "../long/mod.rs"]
mod long;
mod words;

use phatthana::pdf::{Document, lay_out, write};
use std::process::Command;
use std::time::{Duration, Instant};

const WRITERS: [&str; 2] = ["ours", "krilla"];
const DOCUMENTS: [&str; 3] = ["prose", "table", "long-table"];
/// For `benches/compare`.
const MORE: [&str; 2] = ["plan", "paragraph"];
/// The least of so many is taken: what else the machine does only ever adds.
const ROUNDS: usize = 3;

fn main() {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    match words.as_slice() {
        [] => compare(),
        [words, name] if words == "words" => println!("{}", words::of(&document(name))),
        [writer, name, file @ ..] => alone(writer, name, file.first()),
        _ => println!("WRITER ({WRITERS:?}) and DOCUMENT ({DOCUMENTS:?} {MORE:?})"),
    }
}

fn document(name: &str) -> Document {
    match name {
        "prose" => long::book(1000),
        "table" => long::register(5000),
        "long-table" => long::register(14_000),
        "plan" => long::plan(1000, 2000),
        "paragraph" => long::paragraph(),
        _ => unimplemented!("no document {name}"),
    }
}

/// What one process measured.
#[derive(Clone, Copy)]
struct Taken {
    pages: usize,
    layout: Duration,
    total: Duration,
    size: usize,
    /// The most memory that the process has held, in KiB.
    peak: usize,
}

/// Lays out and writes, and says what it took on one line.
fn alone(writer: &str, name: &str, file: Option<&String>) {
    let document = document(name);
    let start = Instant::now();
    let layout = lay_out(&document).unwrap();
    let (laid_out, pages) = (start.elapsed(), layout.pages.len());
    let bytes = if writer == "krilla" {
        krilla::write(&document, layout)
    } else {
        write(&document, layout).unwrap()
    };
    let total = start.elapsed();
    let (layout, total) = (laid_out.as_micros(), total.as_micros());
    println!("{pages} {layout} {total} {} {}", bytes.len(), peak());
    if let Some(file) = file {
        std::fs::write(file, bytes).unwrap();
    }
}

/// 0 where the system does not tell.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    number.unwrap_or(0)
}

fn taken(writer: &str, name: &str) -> Taken {
    let program = std::env::current_exe().unwrap();
    let output = Command::new(program).args([writer, name]).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let numbers: Vec<u64> = said
        .split_whitespace()
        .map(|number| number.parse().unwrap())
        .collect();
    Taken {
        pages: numbers[0] as usize,
        layout: Duration::from_micros(numbers[1]),
        total: Duration::from_micros(numbers[2]),
        size: numbers[3] as usize,
        peak: numbers[4] as usize,
    }
}

fn compare() {
    for name in DOCUMENTS {
        let rounds: Vec<[Taken; 2]> = (0..ROUNDS)
            .map(|_| WRITERS.map(|writer| taken(writer, name)))
            .collect();
        let mut totals = [Duration::MAX; 2];
        for (index, writer) in WRITERS.iter().enumerate() {
            let all = || rounds.iter().map(|round| round[index]);
            let best = all().min_by_key(|taken| taken.total).unwrap();
            let peak = all().map(|taken| taken.peak).max().unwrap_or(0);
            totals[index] = best.total;
            println!(
                "{name:11} {writer:7} {} pages  layout {:5.0} ms  writing {:5.0} ms  together {:5.0} ms  peak {:4} MB  file {:6} KB",
                best.pages,
                best.layout.as_secs_f64() * 1e3,
                (best.total - best.layout).as_secs_f64() * 1e3,
                best.total.as_secs_f64() * 1e3,
                peak.div_ceil(1024),
                best.size / 1024,
            );
        }
        let ratio = totals[0].as_secs_f64() / totals[1].as_secs_f64();
        println!("{name:11} ours takes {ratio:.2} of the time with krilla\n");
    }
}
