//! The gaps of the whole organization on paper: the map, what is most needed, and what has changed.
//! Groups so small that a number would point at somebody are left out.

use crate::assessment::model::Tally;
use crate::assessment::rules::{self, Between, Change, HeatRow, RowKey, Summary, Told};
use crate::assessment::text;
use crate::base::{Say, Score};
use crate::framework::Skill;
use crate::pdf::{
    Bar, Bars, Block, Cell, Chart, Column, Columns, Document, Figure, Group, Heading, PageNumbers,
    Paragraph, Row, Section, Table,
};

/// Fills an empty document with the summary.
pub fn summary(mut document: Document, told: &Told) -> Document {
    let organization = document.author.clone();
    document.title = text::SUMMARY_TITLE.to_owned();
    document.page_numbers = PageNumbers::OfTotal;
    let whole = Summary::of(&told.columns, &told.people);
    let mut blocks = vec![
        Heading::centered(1, text::SUMMARY_TITLE).unlisted().into(),
        Paragraph::centered(organization).bold().into(),
        Paragraph::centered(told.framework.full_name()).into(),
        Paragraph::left(text::assessed(&whole.people).th()).into(),
        heading(text::MAP_HEAD),
        map(told, &whole).into(),
        Block::Note(text::small_groups()),
        Block::Note(text::columns_note(
            told.columns
                .iter()
                .map(|it| (it.code.as_str(), it.name.as_str())),
        )),
    ];
    blocks.extend(group_chart(told));
    blocks.push(heading(text::RANKING_HEAD));
    blocks.push(ranking(told).into());
    blocks.extend(changes(told));
    document.with(Section::portrait(blocks))
}

/// By its code, as the pictures call it, and its name.
fn named(skill: &Skill) -> String {
    format!("{} {}", skill.code, skill.name)
}

fn heading(words: &str) -> Block {
    Heading::new(2, words).into()
}

/// Units down, skill groups across: with a gap, of the assessed, on ground as dark as the share.
fn map(told: &Told, whole: &Summary) -> Table {
    let mut columns = vec![Column::left(12.0)];
    columns.extend(told.columns.iter().map(|_| Column::center(3.4)));
    columns.push(Column::center(3.4));
    let mut head = vec![text::UNIT.th().to_owned()];
    head.extend(told.columns.iter().map(|column| column.code.clone()));
    head.push(text::ANY_SKILL.th().to_owned());
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    let mut rows = vec![map_row(text::WHOLE.th(), whole, true)];
    let tops: Vec<&HeatRow> = told.units.iter().filter(|row| row.depth == 0).collect();
    let also = rules::hidden_too(&tops);
    rows.extend(tops.iter().map(|row| {
        let name = text::row_th(row.key, &row.name);
        match Some(row.key) == also {
            true => hidden_row(&name, told.columns.len() + 1),
            false => map_row(&name, &row.summary, false),
        }
    }));
    Table::new(columns).head(&head).rows(rows)
}

fn map_row(name: &str, summary: &Summary, bold: bool) -> Row {
    let tallies = summary.columns.iter().chain([&summary.people]);
    let mut cells: Vec<Cell> = vec![name.into()];
    cells.extend(tallies.map(heat));
    Row::new(match bold {
        true => cells.into_iter().map(Cell::bold).collect(),
        false => cells,
    })
}

fn hidden_row(name: &str, count: usize) -> Row {
    let hidden = std::iter::repeat_with(|| Cell::from(text::HIDDEN));
    let name = std::iter::once(Cell::from(name));
    Row::new(name.chain(hidden.take(count)).collect())
}

fn heat(tally: &Tally) -> Cell {
    if !tally.is_told() {
        return text::HIDDEN.into();
    }
    let Some(percent) = tally.percent() else {
        return "–".into();
    };
    let shade = percent * usize::from(Cell::DARKEST) / 100;
    let cell = Cell::from(format!("{}/{}", tally.with_gap, tally.assessed));
    cell.shade(u8::try_from(shade).unwrap_or(Cell::DARKEST))
}

/// A bar for each staff group that is large enough to be told.
fn group_chart(told: &Told) -> Option<Block> {
    let named = told
        .groups
        .iter()
        .filter(|row| row.key != RowKey::Group(None));
    let bars = named.filter_map(|row| {
        let tally = &row.summary.people;
        let percent = tally.percent().filter(|_| tally.is_told())?;
        let words = text::of_people(tally).th().to_owned();
        Some(Bar::new(&row.name, i64::try_from(percent).ok()?, words))
    });
    figure(bars.collect(), text::GROUP_CHART)
}

fn figure(bars: Vec<Bar>, caption: &str) -> Option<Block> {
    let said = bars.iter().map(|bar| format!("{} {}", bar.label, bar.text));
    let alt = format!("{caption}: {}", said.collect::<Vec<_>>().join("; "));
    (!bars.is_empty()).then(|| {
        Block::Figure(Figure {
            chart: Chart::Bars(Bars { bars, full: 100 }),
            caption: caption.to_owned(),
            alt,
        })
    })
}

/// The most needed skills, with counts and percentages.
fn ranking(told: &Told) -> Table {
    let columns = vec![
        Column::center(1.2),
        Column::left(12.0),
        Column::right(3.0),
        Column::right(3.0),
        Column::right(2.4),
        Column::decimal(3.0),
    ];
    let head = [
        text::RANK,
        text::SKILL,
        text::ASSESSED,
        text::WITH_GAP,
        text::PERCENT,
        text::MEAN_GAP,
    ];
    let head: Vec<&str> = head.iter().map(Say::th).collect();
    let told_only = told.ranking.iter().filter(|ranked| ranked.tally.is_told());
    let rows = (1..).zip(told_only).map(|(number, ranked)| {
        let name = told.skills.get(ranked.at).map_or_else(String::new, named);
        let percent = ranked.tally.percent().map(|it| it.to_string());
        let mean = ranked.tally.average().map(|it| it.to_string());
        Row::new(vec![
            usize::to_string(&number).into(),
            name.into(),
            ranked.tally.assessed.to_string().into(),
            ranked.tally.with_gap.to_string().into(),
            percent.unwrap_or_default().into(),
            mean.unwrap_or_default().into(),
        ])
    });
    Table::new(columns)
        .head(&head)
        .rows(rows.collect())
        .or_empty(text::NOTHING_LACKING)
}

/// The mean level of each skill in both rounds, side by side, and the numbers below.
fn changes(told: &Told) -> Vec<Block> {
    let Some(Between {
        before,
        after,
        changes,
    }) = &told.between
    else {
        return Vec::new();
    };
    let known = told.skills.iter().zip(changes);
    let known = known.filter(|(_, change)| change.both >= Tally::LEAST_TOLD);
    let known: Vec<(&Skill, &Change, (Score, Score))> = known
        .filter_map(|(skill, change)| Some((skill, change, change.means()?)))
        .collect();
    if known.is_empty() {
        return Vec::new();
    }
    let value = |level: Score| (i64::from(level.hundredths()), level.to_string());
    let group = |(skill, _, (before, after)): &(&Skill, &Change, (Score, Score))| Group {
        label: skill.code.clone(),
        values: vec![value(*before), value(*after)],
    };
    let said = known.iter().map(|(skill, change, (before, after))| {
        text::changed(&skill.code, change, *before, *after)
            .th()
            .to_owned()
    });
    let alt = format!(
        "{}: {}",
        text::CHANGE_HEAD,
        said.collect::<Vec<_>>().join("; ")
    );
    let chart = Columns {
        series: vec![before.name.clone(), after.name.clone()],
        groups: known.iter().map(group).collect(),
    };
    vec![
        heading(text::CHANGE_HEAD),
        Block::Figure(Figure {
            chart: Chart::Columns(chart),
            caption: text::CHANGE_CHART.to_owned(),
            alt,
        }),
        change_table(&known).into(),
        Block::Note(text::CHANGE_HINT_PAPER.to_owned()),
    ]
}

fn change_table(known: &[(&Skill, &Change, (Score, Score))]) -> Table {
    let columns = vec![
        Column::left(12.0),
        Column::right(2.4),
        Column::decimal(2.6),
        Column::decimal(2.6),
        Column::right(2.4),
        Column::right(2.4),
        Column::right(2.4),
    ];
    let (skill, older, newer) = (text::SKILL, text::BEFORE, text::AFTER);
    let head = [
        skill.th(),
        text::BOTH_HEAD,
        older.th(),
        newer.th(),
        text::UP_HEAD,
        text::SAME_HEAD,
        text::DOWN_HEAD,
    ];
    let rows = known.iter().map(|(skill, change, (before, after))| {
        let counts = [change.up, change.same(), change.down];
        let mut cells: Vec<Cell> = vec![
            named(skill).into(),
            change.both.to_string().into(),
            before.to_string().into(),
            after.to_string().into(),
        ];
        cells.extend(counts.iter().map(|count| Cell::from(count.to_string())));
        Row::new(cells)
    });
    Table::new(columns).head(&head).rows(rows.collect())
}
