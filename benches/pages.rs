//! How fast a long book becomes a file.
#![allow(clippy::expect_used)]

use chrono::NaiveDate;
use phatthana::db::Db;
use phatthana::pdf::{
    Block, Cell, Column, Document, Heading, Pages, Paragraph, Row, Section, Table, lay_out, render,
};
use phatthana::plan;
use phatthana::sample::MakeSample;
use std::sync::Arc;

const PROSE: &str = "เทศบาลจัดทำแผนพัฒนาพนักงานเทศบาลตามกรอบของแผนอัตรากำลัง \
    เพื่อเป็นกรอบในการพัฒนาความรู้ ทักษะ ทัศนคติที่ดี คุณธรรมและจริยธรรม \
    อันจะทำให้ปฏิบัติหน้าที่ราชการในตำแหน่งนั้นได้อย่างมีประสิทธิภาพ \
    โดยต้องพัฒนาทั้ง 5 ด้าน น้ำใจและกตัญญูต่อประชาชน ";

fn main() {
    divan::main();
}

fn document(sections: Vec<Section>) -> Document {
    let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    Document {
        sections,
        ..Document::new("แผนพัฒนาบุคลากร", "เทศบาลตัวอย่าง", date)
    }
}

/// About so many pages of justified prose with headings and contents.
fn book(pages: usize) -> Document {
    let mut blocks = vec![Block::Contents("สารบัญ".to_string())];
    for page in 1..=pages {
        blocks.push(Heading::new(2, format!("{page}. ที่มาของแผนพัฒนาบุคลากร")).into());
        let paragraph = Paragraph::justified(PROSE.repeat(4));
        blocks.extend([
            paragraph.clone().into(),
            paragraph.clone().into(),
            paragraph.into(),
        ]);
    }
    document(vec![Section::portrait(blocks)])
}

/// A table over many landscape pages.
fn register(rows: usize) -> Document {
    let row = |number: usize| {
        let texts = [
            &number.to_string(),
            "นางสาวน้ำทิพย์ ใจกตัญญู",
            "นักทรัพยากรบุคคลชำนาญการ",
            "ฝ่ายอำนวยการ สำนักปลัดเทศบาล",
            "โครงการฝึกอบรมการใช้เทคโนโลยีดิจิทัลเพื่อการให้บริการประชาชน",
            "45,000.00",
        ];
        Row::new(texts.map(Cell::from).into())
    };
    let columns = vec![
        Column::center(1.0),
        Column::left(3.0),
        Column::left(3.0),
        Column::left(3.0),
        Column::left(4.0),
        Column::right(1.5),
    ];
    let table = Table::new(columns)
        .head(&["ที่", "ชื่อ–สกุล", "ตำแหน่ง", "สังกัด", "หลักสูตร", "งบประมาณ (บาท)"])
        .rows((1..=rows).map(row).collect());
    document(vec![Section::landscape(vec![table.into()])])
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
