//! Prose of two weights on paper.

use crate::base::Rich;
use crate::base::thai::clusters;
use crate::pdf::content::{Align, Block, Digits, ListItem, Paragraph, Section};
use crate::pdf::look::document;
use crate::pdf::{Layout, Run, Weight, dump, lay_out, plain_text};
use proptest::prelude::*;

fn laid_out(block: Block) -> Layout {
    let mut document = document(vec![Section::portrait(vec![block]).unnumbered()]);
    document.digits = Digits::Arabic;
    lay_out(&document).unwrap()
}

fn runs(layout: &Layout) -> Vec<&Run> {
    layout.pages.iter().flat_map(|page| page.runs()).collect()
}

fn rich(spans: &[(&str, bool)]) -> Rich {
    let mut rich = Rich::default();
    spans.iter().for_each(|(text, bold)| rich.push(text, *bold));
    rich
}

#[test]
fn a_bold_word_stands_within_its_line() {
    let said = rich(&[
        ("งบประมาณรวม ", false),
        ("2,500 บาท", true),
        (" ต่อปี", false),
    ]);
    for block in [
        Paragraph::justified(said.clone()).into(),
        Block::List(vec![ListItem::new("1.", said.clone())]),
    ] {
        let layout = laid_out(block);
        let line = runs(&layout).pop().unwrap();
        let wanted = [
            (Weight::Regular, "งบประมาณรวม"),
            (Weight::Bold, " 2,500 บาท"),
            (Weight::Regular, " ต่อปี"),
        ];
        assert_eq!(line.parts().collect::<Vec<_>>(), wanted);
        assert!(plain_text(&layout).contains("งบประมาณรวม 2,500 บาท ต่อปี\n"));
        assert!(dump(&layout).contains("งบประมาณรวม** 2,500 บาท** ต่อปี\n"));
    }
}

#[test]
fn a_mark_has_the_weight_of_its_letter() {
    let layout = laid_out(Paragraph::left(rich(&[("ก", false), ("ิน", true), ("้ำ", false)])).into());
    let said: Vec<_> = runs(&layout).iter().flat_map(|run| run.parts()).collect();
    assert_eq!(said, [(Weight::Regular, "กิ"), (Weight::Bold, "น้ำ")]);
}

#[test]
fn a_bold_paragraph_is_bold_throughout() {
    let said = rich(&[("หนึ่ง", false), ("สอง", true)]);
    let layout = laid_out(Paragraph::left(said).bold().into());
    let line = runs(&layout).pop().unwrap();
    assert_eq!(line.parts().collect::<Vec<_>>(), [(Weight::Bold, "หนึ่งสอง")]);
}

#[test]
fn a_footnote_keeps_its_number_in_bold_text() {
    let said = Paragraph::left(rich(&[("ตาม", false), ("ประกาศ", true)])).footnote("ฉบับที่ 2");
    let layout = laid_out(said.then(" นี้").into());
    let text = plain_text(&layout);
    assert!(
        text.contains("ตามประกาศ¹ นี้") && text.contains("ฉบับที่ 2"),
        "{text}"
    );
}

fn spans() -> impl Strategy<Value = Vec<(&'static str, bool)>> {
    let words = prop_oneof![
        Just("พัฒนาบุคลากร"),
        Just("น้ำ"),
        Just("้ำ"),
        Just("ทิ้งกี้กุ้ง"),
        Just("ิ"),
        Just("ปั้นปึ่ง"),
        Just("office "),
        Just("1,250.50"),
        Just(" "),
        Just("\n"),
        Just("https://www.example.go.th/plan/2570"),
    ];
    proptest::collection::vec((words, any::<bool>()), 0..60)
}

/// Without the spaces at the ends of lines, which take no room.
fn inked(text: &str) -> String {
    text.split('\n')
        .map(|line| line.trim_end_matches(' '))
        .collect()
}

proptest! {
    #[test]
    fn what_is_printed_is_what_was_said_in_the_weights_it_was_said_in(
        spans in spans(), justified in any::<bool>(), indent in 0.0_f32..80.0,
    ) {
        let said = rich(&spans);
        let mut paragraph = Paragraph::left(said.clone()).indent(indent);
        paragraph.align = if justified { Align::Justify } else { Align::Left };
        let layout = laid_out(paragraph.into());
        let printed: String = runs(&layout).iter().map(|run| run.text.as_str()).collect();
        prop_assert_eq!(printed, inked(&said.plain()));

        let letters = |text: &str, bold| {
            text.chars().filter(|c| *c != ' ' && *c != '\n').map(|c| (c, bold)).collect::<Vec<_>>()
        };
        let weights: Vec<_> = runs(&layout).iter()
            .flat_map(|run| run.parts())
            .flat_map(|(weight, text)| letters(text, weight == Weight::Bold)).collect();
        let wanted: Vec<_> = said.lines().iter().flat_map(|line| {
            let plain = line.plain();
            let mut from = 0;
            clusters(&plain).into_iter().flat_map(|to| {
                let cluster = line.part(from, to);
                from = to;
                letters(&cluster.plain(), cluster.trimmed().spans().first().is_some_and(|it| it.bold))
            }).collect::<Vec<_>>()
        }).collect();
        prop_assert_eq!(weights, wanted);
    }
}
