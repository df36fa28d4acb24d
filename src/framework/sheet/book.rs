//! A framework as a workbook: one sheet for each kind of thing, a row for each thing.

use crate::base::table::{Column, Kind, Table, Value};
use crate::base::{Result, Say};
use crate::framework::model::{Edition, ExpectedPart, GroupPart, SkillPart};
use crate::framework::text::book as text;
use crate::workbook;

/// The bytes of an xlsx file that [`super::read`] reads back as it is.
///
/// # Errors
/// Those of the writer, which no data should cause.
pub fn write_book(edition: &Edition) -> Result<Vec<u8>> {
    workbook::bytes(&[
        &about(edition),
        &skills(edition),
        &expected(edition),
        &staff_groups(edition),
        &stages(edition),
    ])
}

fn table(title: Say, names: &[Say], rows: Vec<Vec<Value>>) -> Table {
    let columns = names
        .iter()
        .map(|name| Column::new(name.clone(), Kind::Text));
    Table {
        title,
        columns: columns.collect(),
        rows,
    }
}

fn yes(is: bool) -> Value {
    Value::text(if is { text::YES } else { "" })
}

fn about(edition: &Edition) -> Table {
    let year = edition
        .year_be
        .map_or_else(String::new, |it| it.to_string());
    let items = [
        (text::CODE, edition.code.as_str()),
        (text::NAME, &edition.name),
        (text::EDITION, &edition.edition),
        (text::YEAR, &year),
        (text::SOURCE, &edition.source),
        (text::CAUTION, &edition.caution),
        (text::FORM_TITLE, &edition.form_title),
        (text::HIGHEST, &edition.max),
    ];
    let row = |(item, value): (Say, &str)| vec![Value::text(item.th()), Value::text(value)];
    let rows = items.into_iter().map(row).collect();
    table(text::ABOUT_SHEET, &[text::ITEM, text::VALUE], rows)
}

/// A row for each skill; a group without skills has a row of its own.
fn skills(edition: &Edition) -> Table {
    let all = edition.groups.iter().flat_map(|group| &group.skills);
    let levels = all.map(|skill| skill.levels.len()).max().unwrap_or(0);
    let mut names = vec![
        text::SKILL_GROUP_CODE,
        text::SKILL_GROUP_NAME,
        text::SKILL_CODE,
        text::SKILL_NAME,
        text::HIGHEST,
    ];
    names.extend((1..=levels).map(text::doing_at));
    names.extend([
        text::DEFINITION,
        text::SOURCE,
        text::CHECKED,
        text::TEXTS_BY_PROGRAM,
        text::RETIRED,
    ]);
    let rows = edition.groups.iter().flat_map(|group| {
        let none = group.skills.is_empty().then(SkillPart::default);
        let skills = group.skills.iter().cloned().chain(none);
        skills.map(|skill| skill_row(group, &skill, levels))
    });
    table(text::SKILL_SHEET, &names, rows.collect())
}

fn skill_row(group: &GroupPart, skill: &SkillPart, levels: usize) -> Vec<Value> {
    let words = [
        &group.code,
        &group.name,
        &skill.code,
        &skill.name,
        &skill.max,
    ];
    let texts = skill.levels.iter().map(|text| Value::text(text.as_str()));
    let texts = texts.chain(std::iter::repeat(Value::Empty)).take(levels);
    let mut row: Vec<Value> = words.map(|word| Value::text(word.as_str())).into();
    row.extend(texts);
    row.extend([
        Value::text(skill.definition.as_str()),
        Value::text(skill.source.as_str()),
        yes(skill.checked),
        yes(skill.texts_by_program),
        yes(skill.retired),
    ]);
    row
}

/// A row for each kind of people, a column for each skill.
fn expected(edition: &Edition) -> Table {
    let skills = edition.groups.iter().flat_map(|group| &group.skills);
    let codes: Vec<&str> = skills.map(|skill| skill.code.as_str()).collect();
    let mut names = vec![
        text::STAFF_GROUP,
        text::STAGE_SHEET,
        text::LINE,
        text::TYPE,
        text::LEVEL,
        text::CATEGORY,
    ];
    names.extend(codes.iter().map(|code| Say::same(*code)));
    let row = |part: &ExpectedPart| {
        let of = [
            &part.staff_group,
            &part.stage,
            &part.line,
            &part.type_name,
            &part.level,
            &part.category,
        ];
        let mut row: Vec<Value> = of.map(|word| Value::text(word.as_str())).into();
        row.extend(codes.iter().map(|code| match part.levels.get(*code) {
            None => Value::Empty,
            Some(level) if level.trim().is_empty() => Value::text(text::NOT_ASKED),
            Some(level) => Value::text(level.as_str()),
        }));
        row
    };
    let rows = edition.expected.iter().map(row).collect();
    table(text::EXPECTED_SHEET, &names, rows)
}

/// Position types and lines stand under each other in their cell.
fn staff_groups(edition: &Edition) -> Table {
    let names = [
        text::STAFF_GROUP,
        text::FOR_THE_REST,
        text::TYPE,
        text::LINE,
    ];
    let rows = edition.staff_groups.iter().map(|group| {
        vec![
            Value::text(group.name.as_str()),
            yes(group.is_default),
            Value::text(group.types.join("\n")),
            Value::text(group.lines.join("\n")),
        ]
    });
    table(text::GROUP_SHEET, &names, rows.collect())
}

fn stages(edition: &Edition) -> Table {
    let rows = edition.stages.iter();
    let rows = rows.map(|stage| vec![Value::text(stage.name.as_str()), yes(stage.current)]);
    let names = [text::STAGE_NAME, text::CURRENT];
    table(text::STAGE_SHEET, &names, rows.collect())
}
