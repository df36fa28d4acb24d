//! What a tab of the framework page shows, as it is taken out.

use crate::base::table::{Column, Kind, Table, Value};
use crate::base::{Say, Score};
use crate::framework::model::{Skill, SkillCard};
use crate::framework::text;
use crate::framework::text::book;

/// What a cell of the matrix says.
pub enum Asked {
    /// Written for this row.
    Own(Score),
    /// Follows from a wider rule.
    Wider(Score),
    /// Nothing is asked, on purpose.
    Nothing,
    Unknown,
}

/// The matrix at hand: its rows by name, what is written for them standing out.
pub fn levels(corner: Say, skills: &[Skill], rows: Vec<(String, Vec<Asked>)>) -> Table {
    let mut columns = vec![Column::new(corner, Kind::Text)];
    let codes = skills.iter().map(|skill| Say::same(skill.code.as_str()));
    columns.extend(codes.map(|code| Column::new(code, Kind::Mark)));
    let cell = |asked: &Asked| match asked {
        Asked::Own(level) => Value::Strong(level.to_string()),
        Asked::Wider(level) => Value::text(level.to_string()),
        Asked::Nothing => Value::text(book::NOT_ASKED),
        Asked::Unknown => Value::Empty,
    };
    let row = |(name, asked): (String, Vec<Asked>)| {
        let cells = asked.iter().map(cell);
        std::iter::once(Value::text(name)).chain(cells).collect()
    };
    Table {
        title: book::EXPECTED_SHEET,
        columns,
        rows: rows.into_iter().map(row).collect(),
    }
}

/// The skills with their groups, the retired too.
pub fn skills<'a>(cards: impl Iterator<Item = (&'a str, &'a SkillCard)>) -> Table {
    let names = [
        text::SKILL_GROUP,
        book::SKILL_CODE,
        book::SKILL_NAME,
        book::HIGHEST,
        book::DEFINITION,
        book::RETIRED,
    ];
    let row = |(group, card): (&str, &SkillCard)| {
        vec![
            Value::text(group),
            Value::text(card.skill.code.as_str()),
            Value::text(card.skill.name.as_str()),
            Value::text(card.skill.max.to_string()),
            Value::text(card.definition.as_str()),
            Value::text(if card.retired { book::YES } else { "" }),
        ]
    };
    Table {
        title: book::SKILL_SHEET,
        columns: names.map(|name| Column::new(name, Kind::Text)).into(),
        rows: cards.map(row).collect(),
    }
}
