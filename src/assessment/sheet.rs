//! Lists of this feature: the scores of a round, which the import of results reads back, the gaps
//! of people, and the skills that are most needed.

use super::model::{PersonGap, RoundGrid, RoundRow, Scores, StaffGaps};
use super::rules::Ranked;
use super::{rules, text};
use crate::base::Say;
use crate::base::table::{Column, Kind, Table, Value};
use crate::framework::Skill;

/// One row for each of these people, with the code of the form, and one column for each skill. A
/// level that is not known is an empty cell, never a zero.
pub fn scores<'a>(
    grid: &RoundGrid,
    scores: &Scores,
    people: impl Iterator<Item = &'a RoundRow>,
) -> Table {
    let mut columns = vec![
        Column::new(text::CODE_HEAD, Kind::Text),
        Column::new(text::PERSON, Kind::Text),
        Column::new(text::POSITION, Kind::Text),
        Column::new(text::UNIT, Kind::Text),
    ];
    columns.extend(grid.skills.iter().map(|skill| {
        let name = Say::same(format!("{} {}", skill.code, skill.name));
        Column::new(name, Kind::Score)
    }));
    let row = |person: &RoundRow| {
        let mut row = vec![
            Value::text(rules::paper_code(grid.round.id, person.staff)),
            Value::text(&person.name),
            Value::text(&person.position_name),
            Value::text(&person.unit_name),
        ];
        row.extend(grid.skills.iter().map(|skill| {
            let score = scores.get(&(person.staff, skill.id));
            score.map_or(Value::Empty, |score| {
                Value::Score(i64::from(score.hundredths()))
            })
        }));
        row
    };
    Table {
        title: Say::same(grid.round.name.clone()),
        columns,
        rows: people.map(row).collect(),
    }
}

/// People down, skills across: how far each is from what is asked.
pub fn gaps(skills: &[Skill], people: &[&StaffGaps]) -> Table {
    let mut columns = vec![
        Column::new(text::PERSON, Kind::Text),
        Column::new(text::POSITION, Kind::Text),
        Column::new(text::UNIT, Kind::Text),
    ];
    let codes = skills.iter().map(|skill| Say::same(skill.code.as_str()));
    columns.extend(codes.map(|code| Column::new(code, Kind::Mark)));
    columns.push(Column::new(text::TOTAL, Kind::Mark));
    let mark = |gap: &PersonGap| match gap.is_gap() {
        true => Value::Strong(text::mark(gap)),
        false => Value::text(text::mark(gap)),
    };
    let row = |person: &&StaffGaps| {
        let mut row = vec![
            Value::text(person.name.as_str()),
            Value::text(person.position_name.as_str()),
            Value::text(person.unit_name.as_str()),
        ];
        row.extend(person.gaps.iter().map(mark));
        row.push(Value::Strong(text::total(person)));
        row
    };
    Table {
        title: text::GAP_PAGE,
        columns,
        rows: people.iter().map(row).collect(),
    }
}

/// The skills that are most needed, the first first.
pub fn needed(skills: &[Skill], ranking: &[Ranked]) -> Table {
    let row = |(rank, ranked): (i64, &Ranked)| {
        let skill = skills.get(ranked.at);
        let tally = &ranked.tally;
        let mean = tally.average().map(|it| i64::from(it.hundredths()));
        vec![
            Value::Number(rank),
            Value::text(skill.map_or("", |skill| &skill.code)),
            Value::text(skill.map_or("", |skill| &skill.name)),
            Value::count(tally.assessed),
            Value::count(tally.with_gap),
            Value::text(text::percent(tally)),
            mean.map_or(Value::Empty, Value::Score),
        ]
    };
    Table {
        title: text::MOST_NEEDED,
        columns: vec![
            Column::new(text::RANK, Kind::Number),
            Column::new(text::SKILL_CODE, Kind::Text),
            Column::new(text::SKILL, Kind::Text),
            Column::new(text::ASSESSED, Kind::Number),
            Column::new(text::WITH_GAP, Kind::Number),
            Column::new(text::PERCENT, Kind::Mark),
            Column::new(text::MEAN_GAP, Kind::Score),
        ],
        rows: (1..).zip(ranking).map(row).collect(),
    }
}
