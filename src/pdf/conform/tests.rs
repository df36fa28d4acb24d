//! Files read back: what readers aloud find in them.

use crate::pdf::content::*;
use crate::pdf::look::{book, document, plan_table};
use crate::pdf::page::{Item, Layout};
use crate::pdf::structure::{PartId, Tag};
use crate::pdf::{lay_out, render};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Object, ObjectId};
use std::collections::BTreeMap;
use std::fmt::Write;

fn chart() -> Block {
    let chart = Chart::Bars(Bars {
        bars: vec![Bar::new("ด้านดิจิทัล", 12, "12 คน")],
        full: 20,
    });
    let (caption, alt) = ("แผนภูมิที่ 1".into(), "ด้านดิจิทัล 12 คน".into());
    Figure {
        chart,
        caption,
        alt,
    }
    .into()
}

fn marks() -> Table {
    let marks = [Mark::Box, Mark::TickedBox, Mark::Tick, Mark::Bar];
    Table::new(vec![Column::center(1.0); 4]).rows(vec![Row::new(marks.map(Cell::mark).into())])
}

/// A document of few words with every kind of block, two pages of them.
fn small() -> Document {
    let fields = vec![
        Field::new("ชื่อ", "น้ำทิพย์"),
        Field::wide("สังกัด", "สำนักปลัดเทศบาล"),
    ];
    let items = vec![
        ListItem::new("1.", "ข้อแรก"),
        ListItem::at(2, "(ก)", "ข้อย่อย"),
        ListItem::new("2.", "ข้อถัดไป"),
    ];
    let mut table = plan_table(1);
    table.rows.truncate(2);
    let people = vec![
        Signer::new("ผู้จัดทำ", "นายปั้น", "นักวิชาการ"),
        Signer::new("ผู้อนุมัติ", "", "นายก"),
    ];
    let first = vec![
        Block::Contents("สารบัญ".into()),
        Heading::centered(1, "ส่วนที่ 1").into(),
        Paragraph::justified("เพื่อเป็นกรอบในการพัฒนาความรู้ ทักษะ ทัศนคติที่ดี")
            .footnote("ตามประกาศ")
            .into(),
        Heading::new(3, "หัวข้อย่อย").into(),
        Block::List(items),
        Block::Space(8.0),
        Block::Fields(fields),
        Block::Note("หมายเหตุ".into()),
        chart(),
        Choices {
            per_row: 2,
            options: vec![Choice::new("เห็นชอบ").ticked(true), Choice::new("ไม่เห็นชอบ")],
        }
        .into(),
        marks().into(),
        Block::PageBreak,
        Signatures::new(people).into(),
    ];
    let sections = vec![
        Section::portrait(first),
        Section::landscape(vec![table.into()]),
    ];
    let footer = "เทศบาลเมืองตัวอย่าง".into();
    Document {
        footer,
        ..document(sections)
    }
}

/// A file and what its objects say.
struct File {
    raw: lopdf::Document,
}

impl File {
    fn of(document: &Document) -> Self {
        let raw = lopdf::Document::load_mem(&render(document).unwrap()).unwrap();
        Self { raw }
    }

    fn catalog(&self, key: &str) -> &Object {
        self.follow(self.raw.catalog().unwrap().get(key.as_bytes()).unwrap())
    }

    fn follow<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.raw.dereference(object).unwrap().1
    }

    fn get<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> &'a Object {
        self.follow(dictionary.get(key.as_bytes()).unwrap())
    }

    fn pages(&self) -> Vec<ObjectId> {
        self.raw.get_pages().into_values().collect()
    }

    fn operations(&self, page: ObjectId) -> Vec<Operation> {
        let bytes = self.raw.get_page_content(page);
        Content::decode(&bytes).unwrap().operations
    }

    /// What stands in the parent tree under a number.
    fn parents(&self, key: i64) -> &Object {
        let root = self.catalog("StructTreeRoot").as_dict().unwrap();
        let tree = self.get(root, "ParentTree").as_dict().unwrap();
        let numbers = self.get(tree, "Nums").as_array().unwrap();
        let pair = numbers
            .chunks(2)
            .find(|pair| pair[0].as_i64().unwrap() == key);
        self.follow(&pair.unwrap()[1])
    }

    /// The tree, a part on a line with its attributes and texts.
    fn tree(&self, layout: &Layout) -> String {
        let texts = texts(layout);
        let root = self.catalog("StructTreeRoot").as_dict().unwrap();
        let mut out = String::new();
        self.write(self.get(root, "K").as_dict().unwrap(), 0, &texts, &mut out);
        out
    }

    fn write(&self, part: &Dictionary, depth: usize, texts: &Texts, out: &mut String) {
        let name = self.get(part, "S").as_name().unwrap();
        let _ = write!(
            out,
            "{}{}",
            "  ".repeat(depth),
            String::from_utf8_lossy(name)
        );
        if let Ok(Object::Dictionary(attributes)) = part.get(b"A") {
            for (key, value) in attributes.iter().skip(1) {
                let _ = write!(out, " {}={value:?}", String::from_utf8_lossy(key));
            }
        }
        if let Ok(alt) = part.get(b"Alt") {
            let _ = write!(out, " “{}”", lopdf::decode_text_string(alt).unwrap());
        }
        let mut below = Vec::new();
        for kid in self.get(part, "K").as_array().unwrap() {
            match (kid, self.follow(kid)) {
                (_, Object::Integer(stretch)) => {
                    let page = part.get(b"Pg").and_then(Object::as_reference).unwrap();
                    let page = self.pages().iter().position(|id| *id == page).unwrap();
                    let text = &texts[&(page, *stretch)];
                    let _ = write!(out, " | {text}");
                }
                (Object::Dictionary(kid), _) => {
                    let kind = kid.get(b"Type").and_then(Object::as_name).unwrap();
                    let _ = write!(out, " | {}", String::from_utf8_lossy(kind));
                }
                (_, kid) => below.push(kid.as_dict().unwrap()),
            }
        }
        out.push('\n');
        for kid in below {
            self.write(kid, depth + 1, texts, out);
        }
    }
}

/// By page and number of the stretch.
type Texts = BTreeMap<(usize, i64), String>;

fn texts(layout: &Layout) -> Texts {
    let mut texts = Texts::new();
    for (index, page) in layout.pages.iter().enumerate() {
        let (mut number, mut before) = (-1, None);
        for (mark, item) in page.shown() {
            let Tag::Part(_) = mark else {
                before = Some(mark);
                continue;
            };
            number += i64::from(before.replace(mark) != Some(mark));
            let text = texts.entry((index, number)).or_default();
            if let Item::Text(run) = item {
                text.push_str(&run.text);
            }
        }
    }
    texts
}

#[test]
fn every_kind_of_block_is_a_part_of_its_kind() {
    let layout = lay_out(&small()).unwrap();
    insta::assert_snapshot!(File::of(&small()).tree(&layout));
}

#[test]
fn every_note_has_a_name_by_which_the_tree_finds_it() {
    let notes = |text: &str| {
        Paragraph::left(text)
            .footnote("หนึ่ง")
            .then(" และ")
            .footnote("สอง")
    };
    let blocks = vec![notes("ก").into(), notes("ข").into()];
    let file = File::of(&document(vec![Section::portrait(blocks)]));
    let root = file.catalog("StructTreeRoot").as_dict().unwrap();
    let tree = file.get(root, "IDTree").as_dict().unwrap();
    let names = file.get(tree, "Names").as_array().unwrap();
    assert_eq!(names.len(), 8);
    for pair in names.chunks(2) {
        let note = file.follow(&pair[1]).as_dict().unwrap();
        assert_eq!(note.get(b"S").unwrap().as_name().unwrap(), b"Note");
        assert_eq!(note.get(b"ID").unwrap(), &pair[0]);
    }
    let text = |at: usize| names[at * 2].as_str().unwrap();
    assert!((1..4).all(|at| text(at - 1) < text(at)));
}

#[test]
fn every_stretch_of_a_page_has_a_parent_that_knows_it() {
    let file = File::of(&book());
    for (index, id) in file.pages().into_iter().enumerate() {
        let page = file.raw.get_dictionary(id).unwrap();
        let key = page.get(b"StructParents").unwrap().as_i64().unwrap();
        let parents = file.parents(key).as_array().unwrap();
        let begins = |operation: &Operation| {
            let properties = operation.operands.get(1)?.as_dict().ok()?;
            properties.get(b"MCID").ok()?.as_i64().ok()
        };
        let operations = file.operations(id);
        let stretches: Vec<i64> = operations.iter().filter_map(begins).collect();
        assert!(
            stretches.iter().copied().eq(0..parents.len() as i64),
            "page {index}: {stretches:?}"
        );
        for (stretch, parent) in parents.iter().enumerate() {
            let parent = file.follow(parent).as_dict().unwrap();
            let own = parent.get(b"Pg").unwrap().as_reference().unwrap() == id;
            let kids = file.get(parent, "K").as_array().unwrap();
            let knows = kids.iter().any(|kid| match kid {
                Object::Integer(number) => own && *number == stretch as i64,
                Object::Dictionary(kid) => {
                    kid.get(b"Pg").unwrap().as_reference().unwrap() == id
                        && kid.get(b"MCID").and_then(Object::as_i64).ok() == Some(stretch as i64)
                }
                _ => false,
            });
            assert!(knows, "page {index}, stretch {stretch}");
        }
    }
}

#[test]
fn whatever_is_painted_is_a_part_or_an_artifact() {
    let file = File::of(&book());
    for id in file.pages() {
        let mut open: Vec<bool> = Vec::new();
        for operation in file.operations(id) {
            match operation.operator.as_str() {
                "BDC" => {
                    let artifact = operation.operands[0].as_name().unwrap() == b"Artifact";
                    let part = operation.operands[1].as_dict().unwrap().has(b"MCID");
                    open.push(artifact || part);
                }
                "EMC" => assert!(open.pop().is_some()),
                "Tj" | "TJ" | "f" | "f*" | "S" | "s" | "B" | "b" | "Do" => {
                    assert!(open.contains(&true), "{operation:?}");
                }
                _ => {}
            }
        }
        assert!(open.is_empty());
    }
}

#[test]
fn every_link_has_words_and_a_part_that_knows_it() {
    let file = File::of(&book());
    let mut count = 0;
    for id in file.pages() {
        let Ok(links) = file.raw.get_dictionary(id).unwrap().get(b"Annots") else {
            continue;
        };
        for link in links.as_array().unwrap() {
            let (number, link) = (link.as_reference().unwrap(), file.follow(link));
            let link = link.as_dict().unwrap();
            assert!(link.get(b"Contents").unwrap().as_str().unwrap().len() > 2);
            let key = link.get(b"StructParent").unwrap().as_i64().unwrap();
            let part = file.parents(key).as_dict().unwrap();
            let kids = file.get(part, "K").as_array().unwrap();
            let knows = |kid: &Object| {
                let kid = kid.as_dict().and_then(|kid| kid.get(b"Obj"));
                kid.and_then(Object::as_reference).ok() == Some(number)
            };
            assert!(kids.iter().any(knows));
            count += 1;
        }
    }
    assert_eq!(count, 10);
}

#[test]
fn a_part_shows_its_whole_text_over_lines_and_pages() {
    let text = "เทศบาลจัดทำแผนพัฒนาพนักงานเทศบาล ตามกรอบของแผนอัตรากำลัง น้ำใจและกตัญญู ".repeat(90);
    let text = text.trim_end();
    let list = vec![ListItem::new("-", text)];
    let blocks = vec![Paragraph::justified(text).into(), Block::List(list)];
    let layout = lay_out(&document(vec![Section::portrait(blocks)])).unwrap();
    assert!(layout.pages.len() > 2);
    let mut shown: BTreeMap<PartId, String> = BTreeMap::new();
    for (mark, item) in layout.pages.iter().flat_map(|page| page.shown()) {
        if let (Tag::Part(part), Item::Text(run)) = (mark, item) {
            shown.entry(part).or_default().push_str(&run.text);
        }
    }
    let shown: Vec<&str> = shown.values().map(String::as_str).collect();
    assert_eq!(shown, [text, "-", text]);
}

#[test]
fn pages_are_labelled_as_they_are_numbered() {
    let labels = |digits| {
        let file = File::of(&Document { digits, ..book() });
        let labels = file.catalog("PageLabels").as_dict().unwrap();
        let labels = file.get(labels, "Nums").as_array().unwrap().clone();
        let label = |pair: &[Object]| {
            let label = pair[1].as_dict().unwrap();
            let number = label.get(b"P").ok().map_or_else(
                || {
                    label
                        .get(b"St")
                        .and_then(Object::as_i64)
                        .unwrap_or(0)
                        .to_string()
                },
                |prefix| lopdf::decode_text_string(prefix).unwrap(),
            );
            format!("{}: {number}", pair[0].as_i64().unwrap())
        };
        labels.chunks(2).map(label).collect::<Vec<_>>()
    };
    assert_eq!(labels(Digits::Arabic), ["0: 0", "2: 1"]);
    assert_eq!(
        labels(Digits::Thai),
        ["0: 0", "2: ๑", "3: ๒", "4: ๓", "5: ๔", "6: ๕"]
    );
}
