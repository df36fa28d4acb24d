//! Every document of a sample municipality, for tools that read PDF files: see `.ci/paper`.

use phatthana::db::Db;
use phatthana::pdf::{Document, lay_out, plain_text, write};
use phatthana::sample::MakeSample;
use std::path::Path;

fn documents() -> Vec<(String, Document)> {
    let mut db = Db::memory().unwrap();
    let sample = MakeSample {
        people: 60,
        seed: 7,
    };
    db.transact(&sample).unwrap();
    phatthana::document::all(&db.reader()).unwrap()
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
