//! Files of a large municipality: opening one with 10,000 people, and taking 10,000 rows in.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use phatthana::base::{Say, clock};
use phatthana::db::Db;
use phatthana::exchange::command::ImportStaff;
use phatthana::exchange::export::{Column, Kind as ExportKind, Table, Value};
use phatthana::exchange::model::{Answers, Mapping, Reading};
use phatthana::exchange::reading::{self, Source};
use phatthana::exchange::resolve::Words;
use phatthana::exchange::{export, heading, store};
use phatthana::sample::MakeSample;
use phatthana::screen::Progress;
use phatthana::workbook;
use phatthana::workbook::Workbook;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tempfile::TempDir;

const PEOPLE: usize = 10_000;

fn main() {
    divan::main();
}

/// A file with its folder, and its staff list as a workbook.
struct Sample {
    _folder: TempDir,
    file: PathBuf,
    list: Vec<u8>,
}

fn sample() -> &'static Sample {
    static SAMPLE: OnceLock<Sample> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("large.phatthana");
        let mut db = Db::create(&file).unwrap();
        db.transact(&MakeSample {
            people: PEOPLE,
            seed: 1,
        })
        .unwrap();
        let list = export::staff(&store::known(&db.reader()).unwrap());
        let list = phatthana::workbook::bytes(&[&twenty_columns(list)]).unwrap();
        Sample {
            _folder: folder,
            file,
            list,
        }
    })
}

/// The list as wide as an office's own register, which holds much that is not taken in.
fn twenty_columns(mut list: Table) -> Table {
    for extra in list.columns.len()..20 {
        let name = Say::same("ที่อยู่ตามทะเบียนบ้าน");
        list.columns.push(Column::new(name, ExportKind::Text));
        for (number, row) in (1..).zip(&mut list.rows) {
            row.push(Value::text(format!(
                "{number}/{extra} หมู่ {extra} ตำบลตัวอย่าง"
            )));
        }
    }
    list
}

fn book() -> Workbook {
    workbook::read(
        Path::new("list.xlsx"),
        sample().list.clone(),
        None,
        &Progress::default(),
    )
    .unwrap()
}

fn rows(db: &Db, book: &Workbook) -> (Reading, Mapping) {
    let (sheet, mapping) = heading::choose(book).unwrap();
    let words = Words::new(&phatthana::staff::store::lists(&db.reader()).unwrap());
    let source = Source {
        sheet: &book.sheets[sheet],
        mapping: &mapping,
        answers: &Answers::default(),
    };
    let rows = reading::read(source, &words, clock::today(), &Progress::default()).unwrap();
    (rows, mapping)
}

#[divan::bench(sample_count = 5)]
fn open_a_file_with_10_000_people(bencher: divan::Bencher<'_, '_>) {
    let sample = sample();
    bencher.bench_local(|| Db::open(&sample.file).unwrap());
}

/// The reference: the same file by SQLite alone.
#[divan::bench(sample_count = 5)]
fn open_it_by_sqlite_alone(bencher: divan::Bencher<'_, '_>) {
    let sample = sample();
    bencher.bench_local(|| {
        let file = rusqlite::Connection::open(&sample.file).unwrap();
        let count = "SELECT count(*) FROM staff";
        file.query_row(count, [], |row| row.get::<_, i64>(0))
            .unwrap()
    });
}

/// The reference: as many plain rows as the import writes, in one transaction without a journal
/// of changes.
#[divan::bench(sample_count = 3)]
fn insert_30_000_plain_rows(bencher: divan::Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    let mut number = 0;
    bencher.bench_local(|| {
        number += 1;
        let path = folder.path().join(format!("{number}.sqlite"));
        let mut file = rusqlite::Connection::open(path).unwrap();
        let table = "CREATE TABLE plain (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT, d INT)";
        file.execute(table, []).unwrap();
        let tx = file.transaction().unwrap();
        for row in 0..30_000 {
            let sql = "INSERT INTO plain (a, b, c, d) VALUES (?, 'นางสาวน้ำทิพย์', 'ใจดี', 2570)";
            tx.prepare_cached(sql).unwrap().execute([row]).unwrap();
        }
        tx.commit().unwrap();
    });
}

#[divan::bench(sample_count = 5)]
fn open_a_workbook_of_10_000_rows(bencher: divan::Bencher<'_, '_>) {
    sample();
    bencher.bench_local(book);
}

#[divan::bench(sample_count = 5)]
fn preview_10_000_rows(bencher: divan::Bencher<'_, '_>) {
    let db = Db::memory().unwrap();
    let book = book();
    bencher.bench_local(|| {
        let (reading, mapping) = rows(&db, &book);
        ImportStaff::prepare(&db.reader(), reading, mapping).unwrap()
    });
}

#[divan::bench(sample_count = 3)]
fn import_10_000_rows_into_a_file(bencher: divan::Bencher<'_, '_>) {
    let book = book();
    let folder = tempfile::tempdir().unwrap();
    let mut number = 0;
    bencher
        .with_inputs(|| {
            number += 1;
            let db = Db::create(&folder.path().join(format!("{number}.phatthana"))).unwrap();
            let (reading, mapping) = rows(&db, &book);
            let (_, command) = ImportStaff::prepare(&db.reader(), reading, mapping).unwrap();
            (db, command)
        })
        .bench_local_values(|(mut db, command)| {
            db.transact(&command).unwrap();
            db
        });
}

#[divan::bench(sample_count = 5)]
fn preview_the_same_10_000_rows_again(bencher: divan::Bencher<'_, '_>) {
    let db = Db::open(&sample().file).unwrap();
    let book = book();
    bencher.bench_local(|| {
        let (reading, mapping) = rows(&db, &book);
        let (preview, command) = ImportStaff::prepare(&db.reader(), reading, mapping).unwrap();
        assert_eq!(command.counts().same, PEOPLE);
        preview
    });
}

/// The rows of the staff list as they are read, ordered by Thai collation.
#[divan::bench(sample_count = 10)]
fn read_a_list_of_10_000_people(bencher: divan::Bencher<'_, '_>) {
    let db = Db::open(&sample().file).unwrap();
    bencher.bench_local(|| phatthana::staff::store::rows(&db.reader()).unwrap());
}
