//! Every document of a sample municipality: as lines in their places, as pictures, and for tools
//! that read PDF files (see `.ci/paper`).

mod golden;
mod hard;
mod margins;
mod picture;
mod random;
mod signing;

use chrono::NaiveDate;
use phatthana::base::Rich;
use phatthana::db::Db;
use phatthana::document::{Asked, LISTS};
use phatthana::pdf::{Document, Paragraph, Seal, Section, lay_out, plain_text, write};
use phatthana::sample::MakeSample;
use std::path::Path;

/// A file with a sample municipality.
fn sample(people: usize) -> Db {
    let mut db = Db::memory().unwrap();
    db.transact(&MakeSample { people, seed: 7 }).unwrap();
    db
}

fn documents() -> Vec<(String, Document)> {
    let db = sample(60);
    let mut documents = phatthana::document::all(&db.reader()).unwrap();
    let asked = Asked::preview(None);
    for list in &LISTS {
        let made = list.make(&db.reader(), &asked).unwrap();
        documents.push((list.key.to_string(), made));
    }
    documents.push(("sealed".to_string(), sealed(&documents[0].1)));
    documents.push(("words".to_string(), words()));
    documents
}

/// The same as it is issued.
fn sealed(document: &Document) -> Document {
    let seal = Seal {
        code: "phatthana:1|นบ 52001/123|1|0123456789abcdef".to_string(),
        words: "เลขที่ นบ 52001/123 ฉบับที่ 1".to_string(),
    };
    Document {
        seal: Some(seal),
        ..document.clone()
    }
}

/// Words of all kinds in justified paragraphs, some with spaces, some set wide, some in bold,
/// some with bold words or parts of words.
fn words() -> Document {
    let list = include_str!("../../../assets/words/thai.txt");
    let words: Vec<&str> = list.lines().step_by(17).collect();
    let paragraphs = words.chunks(40).enumerate().map(|(index, words)| {
        let between = if index % 3 == 0 { " " } else { "" };
        let mut text = Rich::default();
        for (at, word) in words.iter().enumerate() {
            // Some words are bold, and some from their middle on.
            let middle = word.floor_char_boundary(if at % 4 == 0 { word.len() / 2 } else { 0 });
            let (plain, bold) = word.split_at(middle);
            text.push(plain, false);
            text.push(bold, index % 4 == 1 && at % 2 == 0);
            text.push(between, false);
        }
        let mut paragraph = Paragraph::justified(text).indent((index % 7) as f32 * 12.0);
        paragraph.bold = index % 5 == 0;
        paragraph.hanging = (index % 4) as f32 * 15.0;
        // PDFium sees a space before a note right after a word that turns bold within.
        if index % 4 == 2 {
            paragraph = paragraph.footnote("เชิงอรรถที่อ้างถึง").then(words[0]);
        }
        paragraph.into()
    });
    let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    Document::new("คำ", "เทศบาลตัวอย่าง", date).with(Section::portrait(paragraphs.collect()))
}

#[test]
#[ignore = "writes what .ci/paper compares"]
fn documents_lie_beside_their_texts() {
    let folder = Path::new("target/look/paper");
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder).unwrap();
    for (stem, document) in documents() {
        let layout = lay_out(&document).unwrap();
        let path = folder.join(stem);
        std::fs::write(path.with_extension("txt"), plain_text(&layout)).unwrap();
        let bytes = write(&document, layout).unwrap();
        std::fs::write(path.with_extension("pdf"), bytes).unwrap();
    }
}
