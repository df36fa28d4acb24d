//! The skill profile on paper: one page with a person's levels over the rounds.

use super::chart::radar;
use super::{fields, subtitle};
use crate::assessment::PersonGap;
use crate::base::SkillId;
use crate::idp::model::{Chance, Profile};
use crate::idp::text;
use crate::pdf::{
    Block, Cell, Column, Document, HeadCell, Heading, PageNumbers, Row, Section, Table,
};
use crate::plan::model::YEARS;
use crate::plan::text::paper::ranges;

/// Fills an empty document with a person's profile.
pub fn profile(mut document: Document, profile: &Profile) -> Document {
    let sheet = &profile.sheet;
    document.title = text::profile_title(&sheet.staff.full_name());
    document.page_numbers = PageNumbers::None;
    let mut blocks = vec![
        Heading::centered(1, text::PROFILE).into(),
        subtitle(sheet.organization.as_str()),
        Block::Fields(fields(sheet)),
    ];
    // The title says what the chart is; its caption would cost a line of the page.
    blocks.extend(radar(sheet, "").map(Block::from));
    blocks.push(levels(profile).into());
    blocks.push(Block::Note(text::rounds_note(&sheet.framework)));
    blocks.push(offers(profile).into());
    document.with(Section::portrait(blocks).unnumbered())
}

/// Skills down; what is asked, what each round recorded, where the person stands, what answers.
fn levels(profile: &Profile) -> Table {
    let rounds = profile.rounds.len();
    // Levels take no more than their heads, so that names of skills have the room.
    let mut columns = vec![Column::center(3.0), Column::left(60.0)];
    columns.extend(std::iter::repeat_n(Column::center(5.0), rounds + 4));
    let rows = (1..).zip(&profile.sheet.gaps).enumerate();
    let rows = rows.map(|(at, (number, gap))| level_row(profile, at, number, gap));
    let table = Table::new(columns).rows(rows.collect());
    heads(table, profile).or_empty(text::NO_SKILLS)
}

/// Levels stand beside each other under one head: what is asked, each round, where the person is.
fn heads(table: Table, profile: &Profile) -> Table {
    let down = |words: &str| HeadCell::down(words, 2);
    let mut head = [text::ORDER, text::SKILL].map(down).to_vec();
    head.push(HeadCell::across(text::LEVELS, profile.rounds.len() + 2));
    head.extend([text::GAP, text::ANSWERED_BY].map(down));
    let rounds = profile.rounds.iter().map(|round| round.name.as_str());
    let names = std::iter::once(text::ASKED)
        .chain(rounds)
        .chain([text::NOW]);
    table
        .head_row(head)
        .head_row(names.map(HeadCell::from).collect())
}

fn level_row(profile: &Profile, at: usize, number: usize, gap: &PersonGap) -> Row {
    let mut cells: Vec<Cell> = vec![
        number.to_string().into(),
        (&*gap.name).into(),
        text::level(gap.expected, "-").into(),
    ];
    let recorded = profile.rounds.iter();
    cells.extend(recorded.map(|round| {
        let score = round.scores.get(at).copied().flatten();
        Cell::from(text::level(score, "-"))
    }));
    let missing = Cell::from(text::level(gap.gap, "-"));
    cells.extend([
        Cell::from(text::level(gap.current, "-")),
        if gap.is_gap() {
            missing.bold()
        } else {
            missing
        },
        answers(profile, gap.skill).into(),
    ]);
    Row::new(cells)
}

/// The numbers that the projects for a skill have in the table below.
fn answers(profile: &Profile, skill: SkillId) -> String {
    let chances = (1..).zip(&profile.sheet.chances);
    let answers = chances.filter(|(_, chance)| chance.skill == Some(skill));
    let numbers: Vec<usize> = answers.map(|(number, _)| number).collect();
    match numbers.is_empty() {
        true => "-".to_owned(),
        false => ranges(&numbers),
    }
}

/// Projects down, years across.
fn offers(profile: &Profile) -> Table {
    let sheet = &profile.sheet;
    let years = sheet.period.years().map(|year| year.to_string());
    let mut columns = vec![Column::center(4.0), Column::left(60.0)];
    columns.extend(years.iter().map(|_| Column::center(10.0)));
    let head: Vec<&str> = [text::ORDER, text::OFFERS]
        .into_iter()
        .chain(years.iter().map(String::as_str))
        .collect();
    let rows = (1..).zip(&sheet.chances).map(|(number, chance)| {
        let mut cells: Vec<Cell> = vec![
            usize::to_string(&number).into(),
            chance.project.as_str().into(),
        ];
        cells.extend(offered(chance, sheet.serves));
        Row::new(cells)
    });
    Table::new(columns)
        .head(&head)
        .rows(rows.collect())
        .or_empty(text::NO_CHANCE)
}

/// In which years a project is offered to somebody who serves in some of them.
pub fn offered(chance: &Chance, serves: [bool; YEARS]) -> Vec<Cell> {
    let years = chance.years.iter().zip(serves);
    let cell = |(offered, serves): (&bool, bool)| match (serves, offered) {
        (false, _) => Cell::from(text::RETIRED),
        (true, true) => Cell::from(text::OFFERED).bold(),
        (true, false) => Cell::from("-"),
    };
    years.map(cell).collect()
}
