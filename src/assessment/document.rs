//! The form of a round on paper: to be filled in by hand, or with what was recorded; and the gaps
//! of the whole organization.

mod form;
mod summary;

pub use summary::summary;

use super::model::{Round, RoundGrid, RoundRow, Scores};
use super::{rules, text};
use crate::base::{Score, date};
use crate::framework::{Skill, SkillCard};
use crate::pdf::{
    Block, Cell, Column, Document, Field, Heading, Mark, PageNumbers, Paragraph, Row, Section,
    Signatures, Signer, Table,
};
use chrono::NaiveDate;

/// More levels than these do not fit beside each other.
const MOST_LEVELS: i32 = 10;

/// What a form is filled in with.
pub struct Filled<'a> {
    pub organization: &'a str,
    pub round: &'a Round,
    pub grid: &'a RoundGrid,
    /// What people do at each level; without it the levels stand side by side.
    pub cards: &'a [SkillCard],
    /// The recorded scores; none for a form to be filled in by hand.
    pub scores: &'a Scores,
}

/// Fills an empty document with a person's form.
pub fn form(mut document: Document, filled: &Filled<'_>, person: &RoundRow) -> Document {
    document.title = text::paper_title(&filled.round.name);
    document.page_numbers = PageNumbers::None;
    let blocks = blocks(filled, person, document.date);
    document.with(Section::portrait(blocks).unnumbered())
}

fn blocks(filled: &Filled<'_>, person: &RoundRow, day: NaiveDate) -> Vec<Block> {
    let framework = &filled.grid.framework;
    let signer = |caption: &str| Signer::new(caption, "", "");
    // Others assess too where the round says so: whoever fills it in writes who.
    let by = match filled.round.weights.is_empty() {
        true => text::BY_THEMSELVES,
        false => "",
    };
    vec![
        Heading::centered(1, text::form_title(&framework.form_title))
            .unlisted()
            .into(),
        Paragraph::centered(filled.round.name.as_str())
            .bold()
            .into(),
        Paragraph::centered(filled.organization).bold().into(),
        Block::Space(6.0),
        Block::Fields(vec![
            Field::new(text::PERSON.th(), &person.name),
            Field::new(
                text::CODE_ON_PAPER,
                rules::paper_code(filled.round.id, person.staff),
            ),
            Field::new(text::POSITION.th(), &person.position_name),
            Field::new(text::UNIT.th(), &person.unit_name),
            Field::new(text::ASSESSED_BY, by),
            Field::new(text::ASSESSED_ON, ""),
        ]),
        Block::Space(6.0),
        Paragraph::left(text::HOW_TO_TICK).into(),
        match form::fits(filled, person) {
            true => form::behaviors(filled, person).into(),
            false => table(filled, person).into(),
        },
        Block::Note(note(filled, day)),
        Block::Space(24.0),
        Signatures::new(vec![
            Signer::new(text::ASSESSED_PERSON, &person.name, &person.position_name),
            signer(text::SUPERIOR),
        ])
        .into(),
    ]
}

/// Which framework in which edition it is, of which day, and that neither the questionnaire nor
/// its texts are official where they are not.
fn note(filled: &Filled<'_>, day: NaiveDate) -> String {
    let framework = &filled.grid.framework;
    let mut notes = vec![text::framework_note(
        &framework.full_name(),
        &date::long(day),
    )];
    if !framework.form_title.is_empty() {
        notes.push(text::OWN_QUESTIONNAIRE.to_owned());
    }
    if filled.cards.iter().any(|card| card.texts_by_program) {
        notes.push(crate::framework::text::BY_PROGRAM.th().to_owned());
    }
    notes.join(" ")
}

fn table(filled: &Filled<'_>, person: &RoundRow) -> Table {
    let top = filled.grid.framework.max.hundredths() / 100;
    let levels: Vec<i32> = (0..=top.min(MOST_LEVELS)).collect();
    let mut columns = vec![Column::center(1.0), Column::left(12.0), Column::center(2.0)];
    columns.extend(levels.iter().map(|_| Column::center(1.3)));
    let mut head = vec![
        text::ORDER.to_owned(),
        text::SKILL.th().to_owned(),
        text::EXPECTED.th().to_owned(),
    ];
    head.extend(levels.iter().map(i32::to_string));
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    let rows = (1..).zip(&filled.grid.skills);
    let rows = rows.map(|(number, skill)| row(filled, person, number, skill, &levels));
    Table::new(columns).head(&head).rows(rows.collect())
}

fn row(
    filled: &Filled<'_>,
    person: &RoundRow,
    number: usize,
    skill: &Skill,
    levels: &[i32],
) -> Row {
    let expected = filled.grid.expected(person, skill.id);
    let score = filled.scores.get(&(person.staff, skill.id)).copied();
    let said = match score.filter(|score| score.hundredths() % 100 != 0) {
        // A level between two stands in words: no box is for it.
        Some(score) => text::skill_with_score(&skill.name, &score.to_string()),
        None => skill.name.clone(),
    };
    let card = filled.cards.iter().find(|card| card.skill.id == skill.id);
    let said = match card.filter(|card| !card.behaviors.is_empty()).zip(expected) {
        Some((card, level)) => text::skill_at(&said, level, text::behavior(card, level).th()),
        None => said,
    };
    let mut cells = vec![
        Cell::from(number.to_string().as_str()),
        Cell::from(said.as_str()),
        Cell::from(
            expected
                .map_or_else(|| "-".to_owned(), |it| it.to_string())
                .as_str(),
        ),
    ];
    let ticked = |level: &i32| score == Some(Score::from_hundredths(level * 100));
    cells.extend(levels.iter().map(|level| {
        Cell::mark(match ticked(level) {
            true => Mark::TickedBox,
            false => Mark::Box,
        })
    }));
    Row::new(cells)
}
