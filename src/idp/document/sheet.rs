//! The development sheet on paper: one or two pages to sign.

use super::chart::radar;
use super::profile::offered;
use super::{fields, subtitle};
use crate::assessment::PersonGap;
use crate::base::{date, retirement_day};
use crate::idp::model::{Chance, Sheet};
use crate::idp::text;
use crate::org;
use crate::pdf::{
    Block, Cell, Column, Document, Field, Heading, PageNumbers, Paragraph, Row, Section,
    Signatures, Signer, Table,
};
use crate::plan::text::paper::ranges;

use chrono::NaiveDate;

/// Rows of the agreement that stay empty for the pen.
const BLANK_ROWS: usize = 2;
/// Skills that are put forward for the agreement.
const PUT_FORWARD: usize = 3;

/// Fills an empty document with a person's sheet.
pub fn sheet(mut document: Document, sheet: &Sheet) -> Document {
    document.title = text::title(&sheet.staff.full_name());
    document.page_numbers = PageNumbers::OfTotal;
    let mut blocks = vec![
        Heading::centered(1, text::TITLE).into(),
        subtitle(text::of_years(&sheet.organization, sheet.period)),
        Block::Space(6.0),
        Block::Fields(who(sheet)),
        heading(text::GAPS),
    ];
    blocks.push(gaps(sheet).into());
    blocks.push(Block::Note(text::framework(&sheet.framework)));
    blocks.extend(radar(sheet, text::CHART).map(Block::from));
    blocks.push(heading(text::CHANCES));
    blocks.push(chances(sheet).into());
    blocks.push(heading(text::AGREEMENT));
    blocks.push(agreement(sheet).into());
    blocks.push(Paragraph::left(text::AGREED).into());
    blocks.push(signatures(sheet).into());
    document.with(Section::portrait(blocks))
}

/// The person, and how long the service lasts.
fn who(sheet: &Sheet) -> Vec<Field> {
    let day = |day: Option<NaiveDate>| {
        day.map_or_else(|| "-".to_owned(), |day| date::plain(day).th().to_owned())
    };
    let retires = sheet.staff.birth_date.map(retirement_day);
    let mut all = fields(sheet);
    all.extend([
        Field::new(text::APPOINTED, day(sheet.staff.appointed_on)),
        Field::new(text::RETIRES, day(retires)),
    ]);
    all
}

fn heading(text: &str) -> Block {
    Heading::new(2, text).into()
}

fn gaps(sheet: &Sheet) -> Table {
    let columns = vec![
        Column::center(5.0),
        Column::left(45.0),
        Column::center(13.0),
        Column::center(13.0),
        Column::center(11.0),
    ];
    let head = [
        text::ORDER,
        text::SKILL,
        text::EXPECTED,
        text::CURRENT,
        text::GAP,
    ];
    let rows = (1..)
        .zip(&sheet.gaps)
        .map(|(number, gap)| gap_row(number, gap));
    Table::new(columns)
        .head(&head)
        .rows(rows.collect())
        .or_empty(text::NO_SKILLS)
}

fn gap_row(number: usize, gap: &PersonGap) -> Row {
    let missing = Cell::from(text::level(gap.gap, "-"));
    Row::new(vec![
        number.to_string().into(),
        (&*gap.name).into(),
        text::level(gap.expected, text::NOTHING_ASKED).into(),
        text::level(gap.current, text::NOT_ASSESSED).into(),
        if gap.is_gap() {
            missing.bold()
        } else {
            missing
        },
    ])
}

/// Projects down, years across.
fn chances(sheet: &Sheet) -> Table {
    let mut columns = vec![Column::center(5.0), Column::left(42.0), Column::left(40.0)];
    columns.extend([Column::center(8.0); 3]);
    let years = sheet.period.years().map(|year| year.to_string());
    let head: Vec<&str> = [text::ORDER, text::PROJECT, text::METHOD]
        .into_iter()
        .chain(years.iter().map(String::as_str))
        .collect();
    let rows = (1..)
        .zip(&sheet.chances)
        .map(|(number, chance)| chance_row(number, chance, sheet));
    Table::new(columns)
        .head(&head)
        .rows(rows.collect())
        .or_empty(text::NO_CHANCE)
}

fn chance_row(number: usize, chance: &Chance, sheet: &Sheet) -> Row {
    let mut cells: Vec<Cell> = vec![
        number.to_string().into(),
        chance.project.as_str().into(),
        chance.methods.as_str().into(),
    ];
    cells.extend(offered(chance, sheet.serves));
    Row::new(cells)
}

/// The largest gaps with the project that answers each, then empty lines for the pen.
fn agreement(sheet: &Sheet) -> Table {
    let columns = vec![
        Column::center(5.0),
        Column::left(40.0),
        Column::left(26.0),
        Column::center(12.0),
        Column::left(18.0),
    ];
    let head = [
        text::ORDER,
        text::TO_DEVELOP,
        text::METHOD,
        text::WHEN,
        text::MEASURE,
    ];
    let lacking = sheet.lacking();
    let lacking = (1..).zip(lacking.iter().take(PUT_FORWARD));
    let rows = lacking.map(|(number, gap)| agreed_row(number, gap, sheet));
    let blank = || {
        Row::new(vec![
            "\n".into(),
            "".into(),
            "".into(),
            "".into(),
            "".into(),
        ])
    };
    let rows = rows
        .chain(std::iter::repeat_with(blank).take(BLANK_ROWS))
        .collect();
    Table::new(columns).head(&head).rows(rows)
}

fn agreed_row(number: usize, gap: &PersonGap, sheet: &Sheet) -> Row {
    let answer = sheet.answer(gap.skill);
    let years = |chance: &Chance| {
        let offered = sheet.period.years().into_iter().zip(chance.years);
        let offered = offered.filter(|(_, offered)| *offered);
        let years = offered.filter_map(|(year, _)| usize::try_from(year.be()).ok());
        ranges(&years.collect::<Vec<_>>())
    };
    let methods = |chance: &Chance| chance.methods.clone();
    Row::new(vec![
        number.to_string().into(),
        (&*gap.name).into(),
        answer.map(methods).unwrap_or_default().into(),
        answer.map(years).unwrap_or_default().into(),
        "".into(),
    ])
}

/// The person, the superior, and whoever else is to sign.
fn signatures(sheet: &Sheet) -> Signatures {
    let others = org::document::signatures(&sheet.signing, &sheet.signatories);
    let mut people = vec![
        Signer::new(text::OWNER, sheet.staff.full_name(), &sheet.position_name),
        Signer::new(text::SUPERIOR, "", ""),
    ];
    people.extend(others.people);
    Signatures { people, ..others }
}
