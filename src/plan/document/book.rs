//! The plan book: cover, contents, the parts of the law in their order, annexes.

use super::prose::{blocks, dressed};
use super::signed::{self, signatures};
use super::{Marks, annex, by_number, by_position, main_table, summary};
use crate::base::date;
use crate::pdf::{Block, Document, Heading, Image, Paragraph, Section, Size};
use crate::plan::model::Part;
use crate::plan::rules::{Gathered, fill_line};
use crate::plan::text::paper;
use chrono::NaiveDate;

/// The parts that are printed; the laws are quoted within them.
const PARTS: [Part; 6] = [
    Part::Reason,
    Part::Goal,
    Part::Curriculum,
    Part::Method,
    Part::Budget,
    Part::FollowUp,
];

/// The width of the emblem on the cover.
const EMBLEM_MM: f32 = 35.0;
/// A narrow one leaves room for the title.
const EMBLEM_HIGHEST_MM: f32 = 50.0;

/// The whole book; `order` is how the committee's order was issued, if it was.
pub fn book(from: &Gathered, date: NaiveDate, order: Option<Marks<'_>>) -> Document {
    let mut document = dressed(&from.read.contents.plan.name, paper::BOOK_TITLE, from, date);
    document.sections = vec![cover(from), foreword(from, date), contents()];
    for (number, part) in (1..).zip(PARTS) {
        document.sections.extend(part_sections(number, part, from));
    }
    document.sections.extend(annex::sections(from, order));
    document
}

fn cover(from: &Gathered) -> Section {
    let (organization, period) = (&from.read.organization, from.read.contents.plan.period);
    let days = paper::days(
        date::plain(period.first_day()).th(),
        date::plain(period.last_day()).th(),
    );
    let line = |text: String, size| Block::from(Paragraph::centered(text).bold().size(size));
    let mut blocks = vec![
        line(paper::BOOK_TITLE.into(), Size::Title),
        Block::Space(12.0),
        line(paper::years(period), Size::Large),
        line(days, Size::Body),
        Block::Space(180.0),
        line(organization.name.clone(), Size::Title),
    ];
    if let Some(emblem) = &from.read.emblem {
        let picture = Image::centered(emblem.clone(), EMBLEM_MM, paper::EMBLEM)
            .at_most_high(EMBLEM_HIGHEST_MM);
        blocks.splice(0..0, [picture.into(), Block::Space(24.0)]);
    }
    let province = paper::province(&organization.province);
    if !province.is_empty() {
        blocks.push(line(province, Size::Large));
    }
    Section::cover(blocks)
}

/// The foreword, signed by the organization with the month in which it is written.
fn foreword(from: &Gathered, day: NaiveDate) -> Section {
    let prose = from.read.contents.prose_of(Part::Foreword);
    let (mut all, _) = blocks(&prose.body, 0, from);
    let title = Heading::centered(1, fill_line(&prose.title, &from.facts)).unlisted();
    all.insert(0, title.into());
    let month = paper::month(date::month(day).th(), date::year_be(day));
    all.extend([
        Block::Space(24.0),
        Paragraph::right(from.read.organization.name.as_str()).into(),
        Paragraph::right(month).into(),
    ]);
    Section::portrait(all).unnumbered()
}

fn contents() -> Section {
    Section::portrait(vec![Block::Contents(paper::CONTENTS.into())]).unnumbered()
}

/// A part's prose and the tables that belong to it; wide tables lie on pages of their own.
fn part_sections(number: usize, part: Part, from: &Gathered) -> Vec<Section> {
    let prose = from.read.contents.prose_of(part);
    let (mut all, headings) = blocks(&prose.body, number, from);
    let title = fill_line(&prose.title, &from.facts);
    all.insert(0, Heading::centered(1, paper::part(number, &title)).into());
    let heading = |after: usize, text: &str| {
        Block::from(Heading::new(
            2,
            format!("{number}.{} {text}", headings + after),
        ))
    };
    match part {
        Part::Goal => all.extend([heading(1, paper::MANPOWER), summary::manpower(from).into()]),
        Part::Curriculum => {
            all.push(heading(1, paper::GAPS));
            all.extend(summary::gaps(from));
        }
        Part::Method => {
            all.extend([heading(1, paper::METHODS), by_number::methods(from).into()]);
            let table = vec![
                heading(2, paper::MAIN_TABLE),
                main_table::main_table(from).into(),
            ];
            return vec![Section::portrait(all), Section::landscape(table)];
        }
        Part::Budget => {
            all.extend([
                heading(1, paper::BUDGET_TABLE),
                summary::budget(from).into(),
                heading(2, paper::BY_DOMAIN),
                summary::domains(from).into(),
                heading(3, paper::BY_POSITION),
            ]);
            all.extend(by_position::blocks(from));
        }
        Part::FollowUp => all.extend([Block::Space(24.0), signatures(signed::BOOK, from).into()]),
        _ => {}
    }
    vec![Section::portrait(all)]
}
