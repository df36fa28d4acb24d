//! How fast a long book becomes a file.
#![allow(clippy::expect_used)]

mod long;

use chrono::NaiveDate;
use long::{book, register};
use phatthana::db::Db;
use phatthana::pdf::{Pages, lay_out, render};
use phatthana::plan;
use phatthana::sample::MakeSample;
use std::sync::Arc;

fn main() {
    divan::main();
}

#[divan::bench(args = [10, 100, 1000], sample_count = 3)]
fn pages_of_prose(bencher: divan::Bencher, pages: usize) {
    let book = book(pages);
    bencher.bench(|| render(&book));
}

#[divan::bench(args = [1000], sample_count = 3)]
fn pages_of_prose_laid_out_only(bencher: divan::Bencher, pages: usize) {
    let book = book(pages);
    bencher.bench(|| lay_out(&book));
}

/// The plan book of a municipality, from what has been read to the bytes of the file.
#[divan::bench(args = [320, 1950], sample_count = 3)]
fn plan_book_of_so_many_people(bencher: divan::Bencher, people: usize) {
    let mut db = Db::memory().expect("a file in memory");
    let sample = MakeSample { people, seed: 1 };
    db.transact(&sample).expect("a sample");
    let from = plan::store::gathered(&db.reader()).expect("a plan");
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    bencher.bench(|| render(&plan::document::book(&from, today, None)));
}

#[divan::bench(args = [500, 5000], sample_count = 3)]
fn rows_of_a_table(bencher: divan::Bencher, rows: usize) {
    let register = register(rows);
    bencher.bench(|| render(&register));
}

#[divan::bench(sample_count = 5)]
fn a_page_drawn_for_the_screen(bencher: divan::Bencher) {
    let pages = render(&register(100)).and_then(|bytes| Pages::open(Arc::new(bytes)));
    bencher.bench(|| pages.as_ref().ok().map(|pages| pages.picture(1, 1.5)));
}
