//! Those who sign, one to four beside each other.

use super::golden::asked;
use super::sample;
use phatthana::document::{PRINTABLES, Printable};
use phatthana::org::command::{SaveSignatory, SetSigning};
use phatthana::org::model::{Place, SignatoryDraft, SignatoryRole, Signing};
use phatthana::pdf::{Layout, Pages, Run, lay_out, write};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// An invented person for each place, with positions of one to three lines.
const PEOPLE: [(&str, &str, &str); 4] = [
    ("ผู้จัดทำ", "นางสาวน้ำทิพย์ ใจกตัญญู", "นักทรัพยากรบุคคลชำนาญการ"),
    (
        "ผู้เสนอ",
        "ว่าที่ร้อยตรีหญิงกาญจนา ศรีสุวรรณวงศ์",
        "หัวหน้าฝ่ายบริหารงานบุคคล\nปฏิบัติหน้าที่แทน\nหัวหน้าสำนักปลัดเทศบาล",
    ),
    ("ผู้เห็นชอบ", "นายปั้น ฟ้าคำ", "ปลัดเทศบาลเมืองตัวอย่าง"),
    (
        "ผู้อนุมัติ",
        "นายสมมุติ ยิ่งใหญ่",
        "รองนายกเทศมนตรี รักษาราชการแทน\nนายกเทศมนตรีเมืองตัวอย่าง",
    ),
];

fn order() -> &'static Printable {
    let mut all = PRINTABLES.iter();
    all.find(|it| it.key == "committee-order").unwrap()
}

/// The order, signed by the first `count` people, `per_row` beside each other.
fn signed(count: usize, per_row: usize) -> Layout {
    let mut db = sample(12);
    let mut places = Vec::new();
    for (caption, name, position) in PEOPLE.iter().take(count) {
        let saved = db.transact(&SaveSignatory(SignatoryDraft {
            id: None,
            role: SignatoryRole::Approve,
            name: (*name).into(),
            position_text: (*position).into(),
        }));
        let id = saved.unwrap().outcome.created.unwrap();
        places.push(Place {
            signatory: Some(phatthana::base::SignatoryId::from_raw(id)),
            caption: (*caption).into(),
        });
    }
    let printable = order();
    db.transact(&SetSigning {
        document: printable.key,
        name: printable.name.clone(),
        signing: Signing { per_row, places },
    })
    .unwrap();
    let document = printable.make(&db.reader(), &asked(printable)).unwrap();
    let layout = lay_out(&document).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/look");
    std::fs::create_dir_all(&folder).unwrap();
    let pages = Pages::open(Arc::new(write(&document, layout.clone()).unwrap())).unwrap();
    let picture = pages.picture(0, 1.2).unwrap();
    let picture = image::RgbaImage::from_raw(picture.width, picture.height, picture.rgba).unwrap();
    let name = format!("signed-{count}-in-{per_row}.png");
    picture.save(folder.join(name)).unwrap();
    layout
}

fn lines(layout: &Layout, words: &str) -> Vec<Run> {
    let runs = layout.pages.iter().flat_map(|page| page.runs());
    runs.filter(|run| run.text.contains(words))
        .cloned()
        .collect()
}

#[test]
fn one_to_four_sign_beside_each_other_with_their_whole_names_on_the_paper() {
    for (count, per_row) in [(1, 1), (2, 2), (3, 2), (3, 3), (4, 2), (4, 3), (4, 4)] {
        let layout = signed(count, per_row);
        let places = lines(&layout, "(ลงชื่อ)");
        assert_eq!(places.len(), count);
        let rows: BTreeSet<i64> = places.iter().map(|run| (run.y * 10.0) as i64).collect();
        assert_eq!(rows.len(), count.div_ceil(per_row), "{count} in {per_row}");
        let runs = || layout.pages.iter().flat_map(|page| page.runs());
        let text: String = runs().map(|run| run.text.as_str()).collect();
        let text: String = text.split_whitespace().collect();
        for (caption, name, position) in PEOPLE.iter().take(count) {
            for words in [*caption, name, position] {
                let words: String = words.split_whitespace().collect();
                assert!(text.contains(&words), "{words} in {text}");
            }
        }
    }
}
