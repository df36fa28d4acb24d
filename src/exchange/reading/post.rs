//! On which position the person is.

use super::super::model::{Field, Post};
use super::super::resolve::{Words, plain};
use super::super::text;
use super::super::text::alias;
use super::Rows;
use crate::base::Say;
use crate::base::thai::to_arabic;

/// The deepest tree of units that the program keeps.
const DEEPEST: usize = 5;

pub(super) type Problems = Vec<(Field, String, Say)>;

impl Rows<'_> {
    /// The position of a row, with the problems of its cells.
    pub(super) fn post(&mut self, row: usize) -> Post {
        let fields = [
            Field::Position,
            Field::Administrative,
            Field::Line,
            Field::Type,
            Field::Level,
            Field::Category,
        ];
        let fields = fields.into_iter().chain(Field::UNITS);
        // The mended words, so that repairs are counted in every row.
        let cells: Vec<String> = fields.map(|field| self.text(row, field)).collect();
        let known = self.posts.get(&cells).cloned();
        let (mut post, problems) = known.unwrap_or_else(|| {
            let read = self.read_post(row);
            self.posts.insert(cells, read.clone());
            read
        });
        for (field, value, reason) in problems {
            self.problem(row, field, value, reason);
        }
        post.key = self.text(row, Field::PositionKey);
        post.number = number(&self.text(row, Field::Number));
        post.units = self.units.over(post.units);
        if post.units.len() > DEEPEST {
            self.problem(
                row,
                Field::Unit,
                post.units.join(text::STEP),
                text::UNITS_TOO_DEEP,
            );
            post.units.truncate(DEEPEST);
        }
        let level = post.level.and_then(|id| self.words.level_by_id(id));
        let implied = self.words.implied_category(level, &post.line);
        post.category = post.category.or(self.category).or(implied);
        post
    }

    fn read_post(&mut self, row: usize) -> (Post, Problems) {
        let mut problems = Problems::new();
        let [position, administrative, line] =
            [Field::Position, Field::Administrative, Field::Line]
                .map(|field| self.text(row, field));
        let named = name(self.words, &position, &administrative, &line);
        let mut post = Post {
            title: named.title,
            line: named.line,
            ..Post::default()
        };
        let type_name = self.type_name(row, &mut problems);
        let level = Some(self.text(row, Field::Level)).filter(|level| !level.is_empty());
        let is_own = level.is_some();
        if let Some(level) = level.or(named.level) {
            let found = self.words.levels(&level, type_name.as_deref(), &post.line);
            (post.level, post.level_to) = found.unwrap_or_default();
            if post.level.is_none() && is_own {
                let is_between = level.contains('/');
                let reason = if is_between {
                    text::LEVEL_BETWEEN
                } else {
                    text::UNKNOWN_LEVEL
                };
                problems.push((Field::Level, self.raw(row, Field::Level), reason));
            }
        }
        let category = self.text(row, Field::Category);
        post.category = self.words.category(&category);
        if post.category.is_none() && !category.is_empty() {
            problems.push((Field::Category, category, text::UNKNOWN_CATEGORY));
        }
        post.units = self.own_units(row);
        (post, problems)
    }

    fn type_name(&mut self, row: usize, problems: &mut Problems) -> Option<String> {
        let written = self.text(row, Field::Type);
        let known = self.words.type_name(&written).map(str::to_owned);
        // Contract staff have no position type; there the column often holds their category.
        if known.is_none() && !written.is_empty() && self.words.category(&written).is_none() {
            problems.push((Field::Type, written, text::UNKNOWN_TYPE));
        }
        known
    }

    fn own_units(&mut self, row: usize) -> Vec<String> {
        let mut path: Vec<String> = Vec::new();
        let whole = steps(&self.text(row, Field::Unit));
        let columns = Field::UNITS
            .into_iter()
            .filter(|field| *field != Field::Unit);
        let parts: Vec<String> = columns
            .map(|field| self.text(row, field))
            .filter(|part| !part.is_empty())
            .collect();
        let (first, then) = if self.text(row, Field::Bureau).is_empty() {
            (whole, parts)
        } else {
            (parts, whole)
        };
        for part in first.into_iter().chain(then) {
            if !path.iter().any(|known| plain(known) == plain(&part)) {
                path.push(part);
            }
        }
        path
    }
}

/// Numbers are kept as they are printed, but in Arabic digits and with single spaces.
fn number(text: &str) -> String {
    let text: String = text.chars().map(narrow).collect();
    to_arabic(&text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Full-width letters and long dashes as their plain forms.
fn narrow(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => c,
    }
}

/// "กองคลัง › ฝ่ายการเงิน" as its parts. A slash parts two units only when a unit follows it.
fn steps(text: &str) -> Vec<String> {
    let mut text = text.to_owned();
    for step in alias::STEPS {
        text = text.replace(step, "\n");
    }
    for kind in alias::UNIT_KINDS {
        for slash in ["/ ", "/"] {
            text = text.replace(&format!("{slash}{kind}"), &format!("\n{kind}"));
        }
    }
    let parts = text.split('\n').map(str::trim);
    let filled = parts.filter(|part| !part.is_empty());
    filled.map(str::to_owned).collect()
}

/// The parts of a position's name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    pub title: String,
    pub line: String,
    pub level: Option<String>,
}

/// Puts together what the three columns say that may name a position.
pub(super) fn name(words: &Words, position: &str, administrative: &str, line: &str) -> Name {
    let mut named = split(words, position);
    if !line.is_empty() {
        let (own, level) = words.split_level(line);
        let own = words.line(&own).map_or(own.clone(), str::to_owned);
        let is_same = plain(&named.line).ends_with(&plain(&own));
        if !is_same {
            named.title = Some(named.line)
                .filter(|_| named.title.is_empty())
                .unwrap_or(named.title);
            named.line = own;
        }
        named.level = named.level.or(level.map(str::to_owned));
    }
    if !administrative.is_empty() {
        let own = split(words, administrative);
        if named.line.is_empty() {
            return own;
        }
        named.title = if own.title.is_empty() {
            own.line
        } else {
            own.title
        };
    }
    if plain(&named.title) == plain(&named.line) {
        named.title.clear();
    }
    named
}

/// "ปลัดเทศบาล (นักบริหารงานท้องถิ่น ระดับสูง)", "นักทรัพยากรบุคคล (ชำนาญการ)",
/// "นักทรัพยากรบุคคลชำนาญการ".
fn split(words: &Words, text: &str) -> Name {
    let within = text.strip_suffix(')').and_then(|text| text.split_once('('));
    if let Some((before, within)) = within {
        let (before, within) = (before.trim().to_owned(), within.trim());
        let (line, level) = words.split_level(within);
        if words.line(&line).is_some() || line.starts_with(alias::MANAGER_LINES) {
            return Name {
                title: before,
                line,
                level: level.map(str::to_owned),
            };
        }
        if words.is_level(within) {
            let line = words.line(&before).map_or(before.clone(), str::to_owned);
            return Name {
                line,
                level: Some(within.to_owned()),
                ..Name::default()
            };
        }
    }
    let (line, level) = words.split_level(text);
    Name {
        line,
        level: level.map(str::to_owned),
        ..Name::default()
    }
}
