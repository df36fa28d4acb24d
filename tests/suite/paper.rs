//! Every document of a sample municipality, for tools that read PDF files: see `.ci/paper`.

use chrono::NaiveDate;
use phatthana::db::Db;
use phatthana::pdf::{Document, Paragraph, Section, lay_out, plain_text, write};
use phatthana::sample::MakeSample;
use std::path::Path;

fn documents() -> Vec<(String, Document)> {
    let mut db = Db::memory().unwrap();
    let sample = MakeSample {
        people: 60,
        seed: 7,
    };
    db.transact(&sample).unwrap();
    let mut documents = phatthana::document::all(&db.reader()).unwrap();
    documents.push(("words".to_string(), words()));
    documents
}

/// Words of all kinds in justified paragraphs, some with spaces, some set wide, some in bold.
fn words() -> Document {
    let list = include_str!("../../assets/words/thai.txt");
    let words: Vec<&str> = list.lines().step_by(17).collect();
    let paragraphs = words.chunks(40).enumerate().map(|(index, words)| {
        let text = words.join(if index % 3 == 0 { " " } else { "" });
        let mut paragraph = Paragraph::justified(text).indent((index % 7) as f32 * 12.0);
        paragraph.bold = index % 5 == 0;
        paragraph.hanging = (index % 4) as f32 * 15.0;
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
