//! The letters that go with a plan: announcement, order, memo and cover letter.
//!
//! Their forms follow the rules of official correspondence (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ
//! พ.ศ. 2526); what they say is prose that the officer may rewrite. The Garuda is not shipped: its
//! place is left free.

use super::prose::{blocks, dressed};
use super::signed::{self, signatures};
use crate::base::date;
use crate::org::{SignatoryRole, Signed};
use crate::pdf::{Block, Document, Field, MM, Paragraph, Section, Size};
use crate::plan::model::{Part, Prose};
use crate::plan::rules::{Gathered, fill_line};
use crate::plan::text::letter as text;
use chrono::NaiveDate;

/// The room of the Garuda on announcements, orders and letters, in millimetres.
const EMBLEM_MM: f32 = 30.0;

/// What a letter bears that is not in the plan.
#[derive(Clone, Copy, Debug)]
pub struct Marks<'a> {
    /// The office's own number; empty while there is none.
    pub number: &'a str,
    pub day: NaiveDate,
}

/// The announcement that puts the plan into force.
pub fn announcement(from: &Gathered, marks: Marks<'_>) -> Document {
    let prose = from.read.contents.prose_of(Part::Announcement);
    let title = text::announcement(&from.read.organization.name);
    let mut all = vec![Block::Room(EMBLEM_MM * MM)];
    all.extend(head(&title, None, &prose, from));
    let day = text::announced_on(date::long(marks.day).th());
    all.extend(ended(&day, signed::ANNOUNCEMENT, from));
    letter(&prose, all, from, marks)
}

/// The order that appoints the committee.
pub fn order(from: &Gathered, marks: Marks<'_>) -> Document {
    let prose = from.read.contents.prose_of(Part::Order);
    let mut all = vec![Block::Room(EMBLEM_MM * MM)];
    all.extend(order_text(from, Some(marks)));
    letter(&prose, all, from, marks)
}

/// What the order says, with dots for the marks while it has none.
pub fn order_text(from: &Gathered, marks: Option<Marks<'_>>) -> Vec<Block> {
    let prose = from.read.contents.prose_of(Part::Order);
    let title = text::order(&from.read.organization.name);
    let number = text::number(marks.map_or("", |marks| marks.number));
    let mut all = head(&title, Some(number), &prose, from);
    let day = marks.map(|marks| date::long(marks.day));
    let day = day.as_ref().map_or("", |day| day.th());
    let day = text::ordered_on(&text::or_dots(day));
    all.extend(ended(&day, signed::ORDER, from));
    all
}

/// The memo that proposes the plan within the house.
pub fn memo(from: &Gathered, marks: Marks<'_>) -> Document {
    let prose = from.read.contents.prose_of(Part::Memo);
    let title = Paragraph::centered(text::MEMO_TITLE).bold();
    let mut signatories = from.read.signatories.iter();
    let approver = signatories.find(|it| it.role == SignatoryRole::Approve);
    let addressee = approver.map_or_else(String::new, |it| it.position_text.replace('\n', " "));
    let mut all = vec![
        title.size(Size::Title).into(),
        Block::Space(6.0),
        Block::Fields(vec![
            Field::wide(text::OFFICE, &from.read.organization.name),
            Field::new(text::NUMBER, text::or_dots(marks.number)),
            Field::new(text::DAY, date::plain(marks.day).th()),
            Field::wide(text::SUBJECT, fill_line(&prose.title, &from.facts)),
        ]),
        Block::Space(6.0),
        Paragraph::left(text::to(&addressee)).into(),
    ];
    all.extend(said(&prose, from));
    all.push(Block::Space(24.0));
    all.push(signatures(signed::MEMO, from).into());
    letter(&prose, all, from, marks)
}

/// The letter that sends the plan to the committee of the province.
pub fn cover_letter(from: &Gathered, marks: Marks<'_>) -> Document {
    let prose = from.read.contents.prose_of(Part::Letter);
    let organization = &from.read.organization;
    let mut all = vec![
        Block::Room(EMBLEM_MM * MM),
        Paragraph::left(text::number(marks.number)).into(),
        Paragraph::right(organization.name.as_str()).into(),
        Paragraph::centered(date::plain(marks.day).th()).into(),
        Block::Space(6.0),
        Paragraph::left(text::subject(&fill_line(&prose.title, &from.facts))).into(),
    ];
    all.extend(said(&prose, from));
    all.extend(ended(text::REGARDS, signed::LETTER, from));
    letter(&prose, all, from, marks)
}

/// A paper of its own: not numbered, titled as its text is.
pub fn letter(prose: &Prose, blocks: Vec<Block>, from: &Gathered, marks: Marks<'_>) -> Document {
    let title = fill_line(&prose.title, &from.facts);
    dressed(&title, &title, from, marks.day).with(Section::portrait(blocks).unnumbered())
}

/// Who announces or orders, and about what.
fn head(title: &str, number: Option<String>, prose: &Prose, from: &Gathered) -> Vec<Block> {
    let bold = |text: String| Block::from(Paragraph::centered(text).bold());
    let subject = text::subject(&fill_line(&prose.title, &from.facts));
    let mut all = vec![bold(title.to_owned())];
    all.extend(number.map(bold));
    all.extend([bold(subject), Block::Space(12.0)]);
    all.extend(said(prose, from));
    all
}

fn said(prose: &Prose, from: &Gathered) -> Vec<Block> {
    blocks(&prose.body, 1, from).0
}

/// The last line, and those who sign.
fn ended(last: &str, document: Signed, from: &Gathered) -> Vec<Block> {
    vec![
        Block::Space(18.0),
        Paragraph::centered(last).into(),
        Block::Space(30.0),
        signatures(document, from).into(),
    ]
}
