//! The development sheet on paper: one or two pages to sign.

use super::model::{Chance, Sheet};
use super::text;
use crate::assessment::PersonGap;
use crate::base::{Score, date, retirement_day};
use crate::pdf::{
    Block, Cell, Chart, Column, Document, Field, Figure, Heading, PageNumbers, Paragraph, Profile,
    Radar, Row, Section, Signatures, Signer, Size, Table,
};

/// Rows of the agreement that stay empty for the pen.
const BLANK_ROWS: usize = 2;
/// Hundredths of a level from one ring of the profile to the next.
const ONE_LEVEL: i64 = 100;
/// Skills that are put forward for the agreement.
const PUT_FORWARD: usize = 3;

/// Fills an empty document with a person's sheet.
pub fn sheet(mut document: Document, sheet: &Sheet) -> Document {
    document.title = text::title(&sheet.staff.full_name());
    document.page_numbers = PageNumbers::OfTotal;
    let mut blocks = head(sheet);
    blocks.push(heading(text::GAPS));
    blocks.push(gaps(sheet).into());
    blocks.push(Block::Note(text::framework(&sheet.framework)));
    blocks.extend(profile(sheet).map(Block::from));
    blocks.push(heading(text::CHANCES));
    blocks.push(chances(sheet).into());
    blocks.push(heading(text::AGREEMENT));
    blocks.push(agreement(sheet).into());
    blocks.push(Paragraph::left(text::AGREED).into());
    blocks.push(Block::Space(12.0));
    blocks.push(signatures(sheet).into());
    document.with(Section::portrait(blocks))
}

/// Fills an empty document with many people's sheets, one after the other. Pages are not
/// numbered through: each sheet is a paper of its own.
pub fn sheets(empty: &Document, all: &[Sheet]) -> Document {
    let of_one = |said: &Sheet| sheet(empty.clone(), said).sections;
    Document {
        title: text::TITLE.to_owned(),
        sections: all
            .iter()
            .flat_map(of_one)
            .map(Section::unnumbered)
            .collect(),
        ..empty.clone()
    }
}

fn heading(text: &str) -> Block {
    Heading::new(2, text).into()
}

fn head(sheet: &Sheet) -> Vec<Block> {
    let number = sheet
        .staff
        .position
        .as_ref()
        .map_or("", |position| position.number.as_str());
    let day = |day: Option<chrono::NaiveDate>| {
        day.map_or_else(|| "-".into(), |day| date::plain(day).th().to_owned())
    };
    let field = |label, value: &str| Field::new(label, if value.is_empty() { "-" } else { value });
    let retires = sheet.staff.birth_date.map(retirement_day);
    vec![
        Heading::centered(1, text::TITLE).into(),
        Paragraph::centered(text::years(sheet.period)).bold().into(),
        Paragraph::centered(sheet.organization.as_str())
            .bold()
            .size(Size::Body)
            .into(),
        Block::Space(6.0),
        Block::Fields(vec![
            field(text::NAME, &sheet.staff.full_name()),
            field(text::CATEGORY, &sheet.category_name),
            Field::wide(
                text::POSITION,
                if sheet.position_name.is_empty() {
                    "-"
                } else {
                    &sheet.position_name
                },
            ),
            field(text::NUMBER, number),
            field(text::UNIT, &sheet.unit_name),
            field(text::APPOINTED, &day(sheet.staff.appointed_on)),
            field(text::RETIRES, &day(retires)),
        ]),
    ]
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

/// The person's levels beside what is asked; none where fewer than three skills are known or
/// nothing has been assessed.
fn profile(sheet: &Sheet) -> Option<Figure> {
    let level = |level: Option<Score>| level.map(|level| i64::from(level.hundredths()));
    let known = |gap: &PersonGap| gap.current.is_some();
    let profile = |name: &str, values: fn(&PersonGap) -> Option<Score>| Profile {
        name: name.into(),
        values: sheet.gaps.iter().map(|gap| level(values(gap))).collect(),
    };
    let profiles = vec![
        profile(text::EXPECTED, |gap| gap.expected),
        profile(text::CURRENT, |gap| gap.current),
    ];
    let axes = sheet.gaps.iter().map(|gap| gap.name.to_string()).collect();
    let rings = i64::from(sheet.max.hundredths()).div_euclid(ONE_LEVEL);
    let radar = Radar::new(axes, profiles, rings, ONE_LEVEL)?;
    sheet.gaps.iter().any(known).then(|| Figure {
        chart: Chart::Radar(radar),
        caption: text::PROFILE.into(),
        alt: profile_alt(sheet),
    })
}

fn profile_alt(sheet: &Sheet) -> String {
    let levels = sheet.gaps.iter().map(|gap| {
        (
            &*gap.name,
            level(gap.current, text::NOT_ASSESSED),
            level(gap.expected, text::NOTHING_ASKED),
        )
    });
    text::profile_alt(&levels.collect::<Vec<_>>())
}

/// A level in words, or why there is none.
fn level(level: Option<Score>, none: &str) -> String {
    level.map_or_else(|| none.to_owned(), |level| level.to_string())
}

fn gap_row(number: usize, gap: &PersonGap) -> Row {
    let missing = Cell::from(level(gap.gap, "-"));
    Row::new(vec![
        number.to_string().into(),
        (&*gap.name).into(),
        level(gap.expected, text::NOTHING_ASKED).into(),
        level(gap.current, text::NOT_ASSESSED).into(),
        if gap.is_gap() {
            missing.bold()
        } else {
            missing
        },
    ])
}

/// Projects down, years across.
fn chances(sheet: &Sheet) -> Table {
    let mut columns = vec![
        Column::center(5.0),
        Column::left(31.0),
        Column::left(20.0),
        Column::left(30.0),
    ];
    columns.extend([Column::center(8.0); 3]);
    let years = sheet.period.years().map(|year| year.to_string());
    let head: Vec<&str> = [text::ORDER, text::PROJECT, text::DOMAIN, text::METHOD]
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
        chance.domain.as_str().into(),
        methods(chance).into(),
    ];
    let years = chance.years.iter().zip(sheet.serves);
    cells.extend(years.map(|(offered, serves)| match (serves, offered) {
        (false, _) => Cell::from(text::RETIRED),
        (true, true) => Cell::from(text::OFFERED).bold(),
        (true, false) => Cell::from("-"),
    }));
    Row::new(cells)
}

fn methods(chance: &Chance) -> String {
    chance.methods.clone()
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
        let offered = offered
            .filter(|(_, offered)| *offered)
            .map(|(year, _)| year.to_string());
        text::joined(&offered.collect::<Vec<_>>())
    };
    Row::new(vec![
        number.to_string().into(),
        (&*gap.name).into(),
        answer.map(methods).unwrap_or_default().into(),
        answer.map(years).unwrap_or_default().into(),
        "".into(),
    ])
}

/// The person, the superior, and the personnel office.
fn signatures(sheet: &Sheet) -> Signatures {
    let officer = sheet.officer.as_ref();
    let officer = officer.map_or_else(
        || Signer::new(text::OFFICER, "", ""),
        |officer| Signer::new(text::OFFICER, &officer.name, &officer.position_text),
    );
    Signatures::new(vec![
        Signer::new(text::OWNER, sheet.staff.full_name(), &sheet.position_name),
        Signer::new(text::SUPERIOR, "", ""),
        officer,
    ])
}
