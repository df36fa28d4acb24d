//! Documents of blocks by chance: whatever is said stands on the pages, once and whole, within
//! the margins, and the same document gives the same bytes. `PROPTEST_CASES` asks for more.

use super::margins::{outside, said};
use chrono::NaiveDate;
use phatthana::base::{Error, Rich, thai::to_arabic};
use phatthana::pdf::*;
use proptest::collection::vec;
use proptest::prelude::*;
use std::sync::Arc;

/// What words are made of. Each is told from all others by a number in brackets.
const WORDS: [&str; 20] = [
    "งาน",
    "พัฒนาบุคลากร",
    "น้ำ",
    "กตัญญู",
    "ปั้มน้ำ",
    "ป้ำ",
    "ฏิกูล",
    "ญาติ",
    "โครงการฝึกอบรม",
    "Latin",
    "PDF/A-2a",
    "12,345.50",
    "พ.ศ.",
    "“อ้างถึง”",
    "อื่นๆ",
    "ฯลฯ",
    "e-mail:a.b@c.th",
    "①",
    "Ü",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
];
const JOINTS: [&str; 4] = [" ", "", "\n", "  "];

/// Words by their places, each with what stands before it.
type Text = Vec<(usize, usize)>;

/// A block by chance: which kind, with which texts and which numbers.
#[derive(Clone, Debug)]
struct Chance {
    kind: usize,
    texts: Vec<Text>,
    shape: [usize; 4],
}

#[derive(Clone, Debug)]
struct Sheet {
    lies: bool,
    cover: bool,
    blocks: Vec<Chance>,
}

fn text(most: usize) -> impl Strategy<Value = Text> {
    vec((0..WORDS.len(), 0..JOINTS.len()), 0..most)
}

fn block() -> impl Strategy<Value = Chance> {
    let texts = prop_oneof![4 => vec(text(8), 0..12), 1 => vec(text(90), 1..3)];
    (0..KINDS.len(), texts, [0..7_usize, 0..7, 0..7, 0..7])
        .prop_map(|(kind, texts, shape)| Chance { kind, texts, shape })
}

fn sheets() -> impl Strategy<Value = Vec<Sheet>> {
    let sheet = (any::<bool>(), 0..5_u8, vec(block(), 0..8));
    let sheet = sheet.prop_map(|(lies, cover, blocks)| Sheet {
        lies,
        cover: cover == 0,
        blocks,
    });
    vec(sheet, 1..4)
}

/// Turns chance into blocks and remembers what they say.
#[derive(Default)]
struct Teller {
    words: usize,
    told: Vec<String>,
    listed: Vec<String>,
}

impl Teller {
    fn text(&mut self, text: &Text) -> String {
        let mut all = String::new();
        for (at, (word, joint)) in text.iter().enumerate() {
            self.words += 1;
            all.push_str(if at == 0 { "" } else { JOINTS[*joint] });
            all.push_str(&format!("{}[{}]", WORDS[*word], self.words));
        }
        self.told.push(all.split_whitespace().collect());
        all
    }

    fn texts(&mut self, chance: &Chance) -> Vec<String> {
        chance.texts.iter().map(|text| self.text(text)).collect()
    }

    /// On one line, as what stands beside dots is.
    fn line(&mut self, text: &Text) -> String {
        let few: Text = text.iter().take(2).map(|(word, _)| (*word, 0)).collect();
        self.text(&few)
    }
}

/// Every kind of block.
const KINDS: [fn(&mut Teller, &Chance) -> Vec<Block>; 14] = [
    headings, paragraphs, bold, cited, list, table, table, signatures, fields, room, note, chart,
    form, picture,
];

fn headings(teller: &mut Teller, chance: &Chance) -> Vec<Block> {
    let [level, listed, ..] = chance.shape;
    let texts = chance.texts.iter().take(2);
    let heading = |text: &Text| {
        let heading = Heading::new(level as u8 % 4, teller.text(text));
        if listed == 0 {
            return heading.unlisted().into();
        }
        teller.listed.extend(teller.told.last().cloned());
        Block::from(heading)
    };
    texts.map(heading).collect()
}

fn paragraphs(teller: &mut Teller, chance: &Chance) -> Vec<Block> {
    let aligns = [
        Align::Left,
        Align::Center,
        Align::Right,
        Align::Justify,
        Align::Decimal,
    ];
    let sizes = [Size::Body, Size::Small, Size::Large, Size::Title];
    let [align, size, indent, hanging] = chance.shape;
    let paragraph = |text: String| {
        Block::from(Paragraph {
            align: aligns[align % aligns.len()],
            size: sizes[size % sizes.len()],
            first_indent: indent as f32 * 8.0,
            hanging: hanging as f32 * 8.0,
            ..Paragraph::left(text)
        })
    };
    teller.texts(chance).into_iter().map(paragraph).collect()
}

/// Bold from and to anywhere, within words too.
fn bold(teller: &mut Teller, chance: &Chance) -> Vec<Block> {
    let paragraph = |text: String| {
        let mut rich = Rich::default();
        let mut is_bold = false;
        for (at, letter) in text.chars().enumerate() {
            is_bold ^= at % (chance.shape[0] + 3) == 0;
            rich.push(letter.encode_utf8(&mut [0; 4]), is_bold);
        }
        Block::from(Paragraph::justified(rich))
    };
    teller.texts(chance).into_iter().map(paragraph).collect()
}

fn cited(teller: &mut Teller, chance: &Chance) -> Vec<Block> {
    let mut blocks = Vec::new();
    for pair in chance.texts.chunks(2) {
        let mut paragraph = Paragraph::justified(teller.text(&pair[0]));
        if let Some(note) = pair.get(1) {
            let short: Text = note.iter().take(9).copied().collect();
            paragraph = paragraph.footnote(teller.text(&short));
        }
        blocks.push(paragraph.into());
    }
    blocks
}

fn list(teller: &mut Teller, chance: &Chance) -> Vec<Block> {
    let markers = ["-", "๑.", "(ก)", "๑.๒.๓.๔", "•"];
    let texts = teller.texts(chance).into_iter().enumerate();
    let item = |(at, text)| {
        let marker = markers[(at + chance.shape[1]) % markers.len()];
        ListItem::at((at * chance.shape[0] % 5) as u8, marker, text)
    };
    vec![Block::List(texts.map(item).collect())]
}

fn table(teller: &mut Teller, chance: &Chance) -> Vec<Block> {
    let [columns, heads, span, style] = chance.shape;
    let kinds = [Column::left, Column::center, Column::right, Column::decimal];
    let made = (0..=columns).map(|at| kinds[(at + style) % 4](1.0 + at as f32));
    let mut table = Table::new(made.collect());
    let mut texts = chance.texts.iter();
    if heads > 2 {
        let row = texts.by_ref().take(columns + 1);
        let cells = row
            .map(|text| HeadCell::across(teller.line(text), 1))
            .collect();
        table = table.head_row(cells);
    }
    let texts: Vec<&Text> = texts.collect();
    let row = |(at, texts): (usize, &[&Text])| {
        let cells = texts.iter().map(|text| {
            let cell = Cell::from(teller.text(text));
            if at % 3 == 0 {
                cell.span(span)
            } else {
                cell.bold()
            }
        });
        let cells = cells.collect();
        match (at + style) % 5 {
            4 => Row::total(cells),
            _ => Row::new(cells),
        }
    };
    // A row has no more cells than places, whatever they cover.
    let across = ((columns + 1) / span.max(1)).max(1);
    table = table.rows(texts.chunks(across).enumerate().map(row).collect());
    if style % 2 == 0 {
        table = table.zebra();
    }
    vec![table.or_empty("ไม่มี").into()]
}

fn signatures(teller: &mut Teller, chance: &Chance) -> Vec<Block> {
    let people = chance.texts.chunks(3).map(|texts| {
        let mut said = texts.iter().map(|text| teller.line(text));
        let mut next = || said.next().unwrap_or_default();
        Signer::new(next(), next(), next())
    });
    let people = people.collect();
    vec![
        Signatures {
            per_row: chance.shape[0],
            people,
        }
        .into(),
    ]
}

fn fields(teller: &mut Teller, chance: &Chance) -> Vec<Block> {
    let fields = chance.texts.chunks(2).map(|texts| Field {
        label: teller.text(&texts[0]),
        value: texts
            .get(1)
            .map(|text| teller.text(text))
            .unwrap_or_default(),
        wide: chance.shape[0] > 3,
    });
    vec![Block::Fields(fields.collect())]
}

fn room(_: &mut Teller, chance: &Chance) -> Vec<Block> {
    let high = chance.shape[0] as f32 * 150.0;
    match chance.shape[1] {
        0 => vec![Block::PageBreak],
        1..4 => vec![Block::Space(high)],
        _ => vec![Block::Room(high.min(500.0))],
    }
}

fn note(teller: &mut Teller, chance: &Chance) -> Vec<Block> {
    teller.texts(chance).into_iter().map(Block::Note).collect()
}

fn chart(teller: &mut Teller, chance: &Chance) -> Vec<Block> {
    let value = |at: usize| (chance.shape[at % 4] as i64 - 1) * 100;
    let few: Vec<Text> = chance
        .texts
        .iter()
        .map(|text| text.iter().take(4).copied().collect())
        .collect();
    let labels = few.iter().map(|text| teller.text(text)).enumerate();
    let chart = match chance.shape[0] % 3 {
        0 => Chart::Bars(Bars {
            bars: labels
                .map(|(at, label)| Bar::new(label, value(at), ""))
                .collect(),
            full: value(1),
        }),
        1 => {
            let node = |(at, text)| TreeNode {
                depth: at % 3,
                text,
                note: String::new(),
            };
            Chart::Tree(Tree {
                nodes: labels.map(node).collect(),
                ..Tree::default()
            })
        }
        _ => {
            let group = |(at, label)| Group {
                label,
                values: vec![(value(at), String::new()); 2],
            };
            let series = vec!["ก".into(), "ข".into()];
            Chart::Columns(Columns {
                series,
                groups: labels.take(5).map(group).collect(),
            })
        }
    };
    vec![
        Figure {
            chart,
            caption: String::new(),
            alt: "ภาพ".into(),
        }
        .into(),
    ]
}

fn form(teller: &mut Teller, chance: &Chance) -> Vec<Block> {
    let options = chance.texts.iter().map(|text| Choice {
        text: teller.text(text),
        ticked: chance.shape[0] > 3,
        open: chance.shape[1] > 3,
    });
    let choices = Choices {
        options: options.collect(),
        per_row: chance.shape[2],
    };
    let parts = chance.texts.iter().take(3);
    let parts = parts
        .map(|text| Blank::new(teller.line(text), 1.0).unit("บาท"))
        .collect();
    let blanks = Blanks {
        parts,
        more: chance.shape[3],
    };
    vec![choices.into(), blanks.into()]
}

fn picture(_: &mut Teller, chance: &Chance) -> Vec<Block> {
    let [width, height, wide, _] = chance.shape.map(|number| number as u32);
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::GrayImage::from_pixel(1 + width * 9, 1 + height * 9, image::Luma([120]))
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    let bytes: Arc<[u8]> = bytes.into_inner().into();
    vec![Image::centered(bytes, wide as f32 * 50.0, "ภาพ").into()]
}

/// The document, and what it says: what its contents repeat besides.
fn told(sheets: &[Sheet], has_contents: bool) -> (Document, Teller) {
    let mut teller = Teller::default();
    let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let mut document = Document::new("เอกสาร", "เทศบาลตัวอย่าง", date);
    document.turn_wide_tables = sheets.len().is_multiple_of(2);
    document.footer = "ท้ายกระดาษ".into();
    if has_contents {
        document = document.with(Section::portrait(vec![Block::Contents("สารบัญ".into())]));
    }
    for sheet in sheets {
        let blocks = sheet.blocks.iter();
        let blocks = blocks
            .flat_map(|chance| KINDS[chance.kind](&mut teller, chance))
            .collect();
        document = document.with(match (sheet.cover, sheet.lies) {
            (true, _) => Section::cover(blocks),
            (_, true) => Section::landscape(blocks),
            _ => Section::portrait(blocks),
        });
    }
    (document, teller)
}

/// More than the gate's few where the environment asks for them.
fn cases() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    let cases = asked.and_then(|cases| cases.parse().ok());
    ProptestConfig::with_cases(cases.unwrap_or(40))
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn every_word_of_any_document_stands_on_its_pages_once_and_whole(sheets in sheets(), has_contents: bool) {
        let (document, teller) = told(&sheets, has_contents);
        let layout = match lay_out(&document) {
            Ok(layout) => layout,
            Err(Error::Refused(_)) => return Ok(()),
            Err(other) => panic!("{other:?}"),
        };
        prop_assert_eq!(outside(&layout), None);
        let said: Vec<String> = said(&layout).iter().map(|text| to_arabic(text)).collect();
        for text in teller.told.iter().filter(|text| !text.is_empty()) {
            let times: usize = said.iter().map(|part| part.matches(text.as_str()).count()).sum();
            let repeated = usize::from(has_contents && teller.listed.contains(text));
            prop_assert_eq!(times, 1 + repeated, "{}", text);
        }
        let again = lay_out(&document).unwrap();
        prop_assert!(write(&document, layout).unwrap() == write(&document, again).unwrap());
    }
}
