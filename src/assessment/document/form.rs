//! The skills of a form with what people do at each level, and a box for each.

use super::Filled;
use crate::assessment::model::RoundRow;
use crate::assessment::text;
use crate::base::Score;
use crate::framework::{self, Skill, SkillCard};
use crate::pdf::{Cell, Column, Mark, Row, Table};

/// More levels than these would take a third page: then only what is asked is told.
const MOST_ROWS: usize = 84;

/// Whether all levels of all skills that are asked fit with what is done at each.
pub fn fits(filled: &Filled<'_>, person: &RoundRow) -> bool {
    let asked = asked_skills(filled, person).into_iter();
    let rows: usize = asked.map(|(skill, _)| levels(skill).count() + 1).sum();
    let told = filled.cards.iter().any(|card| !card.behaviors.is_empty());
    told && rows <= MOST_ROWS
}

/// One group of rows for each skill that is asked of the person; all skills where nothing is.
pub fn behaviors(filled: &Filled<'_>, person: &RoundRow) -> Table {
    let columns = vec![Column::center(1.3), Column::center(1.6), Column::left(16.0)];
    let head = [text::TICK, text::LEVEL_HEAD, text::BEHAVIOR_HEAD];
    let mut rows = Vec::new();
    for (number, (skill, asked)) in (1..).zip(asked_skills(filled, person)) {
        let score = filled.scores.get(&(person.staff, skill.id)).copied();
        rows.push(Row::group(text::skill_head(
            number,
            &skill.name,
            asked,
            score,
        )));
        let card = filled.cards.iter().find(|card| card.skill.id == skill.id);
        rows.extend(levels(skill).map(|level| level_row(level, card, score)));
    }
    Table::new(columns).head(&head).rows(rows)
}

/// The skills of which a level is asked, with that level.
pub fn asked_skills<'a>(
    filled: &'a Filled<'_>,
    person: &'a RoundRow,
) -> Vec<(&'a Skill, Option<Score>)> {
    let all = filled.grid.skills.iter().zip(person.asked.iter().copied());
    let asked: Vec<_> = all.clone().filter(|(_, asked)| asked.is_some()).collect();
    if asked.is_empty() {
        return all.collect();
    }
    asked
}

fn levels(skill: &Skill) -> impl Iterator<Item = Score> {
    let top = i16::try_from(skill.max.hundredths() / 100).unwrap_or(0);
    (0..=top.min(9)).map(Score::from_whole)
}

fn level_row(level: Score, card: Option<&SkillCard>, score: Option<Score>) -> Row {
    let words = match card {
        Some(card) if level > Score::ZERO => text::behavior(card, level).th().to_owned(),
        _ if level == Score::ZERO => framework::text::LEVEL_ZERO.th().to_owned(),
        _ => String::new(),
    };
    // A level between two stands in the head: no box is for it.
    let mark = match score == Some(level) {
        true => Mark::TickedBox,
        false => Mark::Box,
    };
    Row::new(vec![
        Cell::mark(mark),
        level.to_string().into(),
        words.into(),
    ])
}
