//! From the words of a register to the program's own categories, levels and lines.

use super::text::alias;
use crate::base::thai::fold_whole;
use crate::base::{CategoryId, LevelId};
use crate::staff::{Level, Lists};
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// Letters and digits only, in one spelling.
pub fn plain(text: &str) -> String {
    let letter = |c: &char| c.is_alphanumeric() || ('\u{E01}'..='\u{E5B}').contains(c);
    fold_whole(text).chars().filter(letter).collect()
}

/// Whether a text says one of these words, however it is spelled. Their plain forms are kept
/// after the first time: registers ask of every cell.
pub fn says(text: &str, words: &[&str], kept: &'static OnceLock<HashSet<String>>) -> bool {
    let kept = kept.get_or_init(|| words.iter().map(|word| plain(word)).collect());
    kept.contains(text)
}

/// Whether two names are the same but for their spelling.
pub fn alike(a: &str, b: &str) -> bool {
    a == b || plain(a) == plain(b)
}

/// The category's own name, for one of its usual words.
pub fn category_word(text: &str) -> Option<&'static str> {
    let text = plain(text);
    let fits = |name: &str, others: &[&str]| {
        plain(name) == text || others.iter().any(|o| plain(o) == text)
    };
    let known = alias::CATEGORIES.iter();
    known
        .clone()
        .find(|(name, others)| fits(name, others))
        .map(|(name, _)| *name)
}

/// What is known before a row is read: the lists, by every word for their entries.
pub struct Words {
    categories: HashMap<String, CategoryId>,
    levels: HashMap<String, Vec<Level>>,
    types: HashMap<String, String>,
    lines: HashMap<String, Line>,
    /// Names of levels as they may be joined to a line, longest first.
    endings: Vec<String>,
    /// The highest level of each type first.
    order: Vec<LevelId>,
}

#[derive(Clone)]
struct Line {
    name: String,
    code: String,
}

impl Words {
    pub fn new(lists: &Lists) -> Self {
        Self {
            categories: categories(lists),
            levels: levels(lists),
            types: types(lists),
            lines: lines(lists),
            endings: endings(lists),
            order: lists.levels.iter().map(|level| level.id).collect(),
        }
    }

    pub fn category(&self, text: &str) -> Option<CategoryId> {
        self.categories.get(&plain(text)).copied()
    }

    /// The type's own name, for one of its usual words.
    pub fn type_name(&self, text: &str) -> Option<&str> {
        self.types.get(&plain(text)).map(String::as_str)
    }

    /// The line as the list writes it, if it is on the list.
    pub fn line(&self, text: &str) -> Option<&str> {
        self.lines.get(&plain(text)).map(|line| line.name.as_str())
    }

    /// The level that a text names, on a line and with a type where they are known.
    pub fn level(&self, text: &str, type_name: Option<&str>, line: &str) -> Option<&Level> {
        let found = self.levels.get(&plain(text))?;
        let of_type = |wanted: &str| found.iter().find(|level| level.type_name == wanted);
        match (
            type_name.or_else(|| self.type_of_line(line)),
            found.as_slice(),
        ) {
            (Some(wanted), [only]) if type_name.is_none() || only.type_name == wanted => Some(only),
            (Some(wanted), _) => of_type(wanted),
            (None, [only]) => Some(only),
            // ชำนาญการ is a level of teachers too; without a word about teachers it is none.
            (None, several) => {
                let mut others = several
                    .iter()
                    .filter(|level| level.type_name != alias::TEACHER_TYPE);
                others.next().filter(|_| others.next().is_none())
            }
        }
    }

    /// The same for a text that may name the levels of a combined position: "ปก./ชก.". The lowest
    /// comes first, and the highest where there are two.
    pub fn levels(
        &self,
        text: &str,
        type_name: Option<&str>,
        line: &str,
    ) -> Option<(Option<LevelId>, Option<LevelId>)> {
        if let Some(level) = self.level(text, type_name, line) {
            return Some((Some(level.id), None));
        }
        let (one, other) = text.split_once('/')?;
        let one = self.level(one, type_name, line)?;
        let other = self.level(other, Some(&one.type_name), line)?;
        let place = |level: &Level| self.order.iter().position(|id| *id == level.id);
        let (low, high) = match place(one) > place(other) {
            true => (one, other),
            false => (other, one),
        };
        (low.id != high.id).then_some((Some(low.id), Some(high.id)))
    }

    pub fn level_by_id(&self, id: LevelId) -> Option<&Level> {
        self.levels.values().flatten().find(|level| level.id == id)
    }

    /// Whether a text is nothing but a level, or the levels of a combined position.
    pub fn is_level(&self, text: &str) -> bool {
        let known = |part: &str| self.levels.contains_key(&plain(part));
        known(text)
            || text
                .split_once('/')
                .is_some_and(|(a, b)| known(a) && known(b))
    }

    /// The type that a line belongs to, where its name or its code says so.
    fn type_of_line(&self, line: &str) -> Option<&'static str> {
        if line == alias::EXECUTIVE_LINE {
            return Some(alias::EXECUTIVE_TYPE);
        }
        if line.starts_with(alias::MANAGER_LINES) {
            return Some(alias::MANAGER_TYPE);
        }
        let code = self
            .lines
            .get(&plain(line))
            .map(|line| line.code.as_str())?;
        let is_teacher = code.starts_with('5') || code.starts_with('6');
        is_teacher.then_some(alias::TEACHER_TYPE)
    }

    /// The category of a level or a line, where only one can be meant.
    pub fn implied_category(&self, level: Option<&Level>, line: &str) -> Option<CategoryId> {
        // A group of employees is a level of a type that bears the category's own name.
        let named = level.and_then(|level| self.category(&level.type_name));
        if named.is_some() {
            return named;
        }
        let is_teacher = level.map_or_else(
            || self.type_of_line(line) == Some(alias::TEACHER_TYPE),
            |level| level.type_name == alias::TEACHER_TYPE,
        );
        let has_code = self
            .lines
            .get(&plain(line))
            .is_some_and(|line| !line.code.is_empty());
        if !is_teacher && level.is_none() && !has_code {
            return None;
        }
        self.category(if is_teacher {
            alias::TEACHERS
        } else {
            alias::OFFICIALS
        })
    }

    /// Splits a level off the end of a position's name: "นักทรัพยากรบุคคลชำนาญการ", "… ระดับสูง".
    /// The line in the list's spelling where it is on the list.
    pub fn split_level<'a>(&self, text: &'a str) -> (String, Option<&'a str>) {
        let text = text.trim();
        let known = |name: &str| self.line(name).map(str::to_owned);
        if let Some(line) = known(text) {
            return (line, None);
        }
        if self
            .level(text, Some(alias::TEACHER_TYPE), alias::TEACHER_TYPE)
            .is_some_and(|l| plain(&l.name) == plain(text))
        {
            return (alias::TEACHER_TYPE.to_owned(), Some(text));
        }
        if let Some((before, after)) = text.rsplit_once('/')
            && self.is_level(after)
            && let (line, Some(level)) = self.split_level(before)
        {
            let from = before.trim_end().len().saturating_sub(level.len());
            return (line, text.get(from..));
        }
        for ending in &self.endings {
            let Some(base) = text.strip_suffix(ending.as_str()) else {
                continue;
            };
            let base = base.trim_end();
            let is_ranked = alias::RANKED.iter().any(|start| base.starts_with(start));
            let level = text.get(text.len() - ending.len()..);
            if let Some(line) = known(base).or_else(|| is_ranked.then(|| base.to_owned())) {
                return (line, level);
            }
        }
        (text.to_owned(), None)
    }
}

fn categories(lists: &Lists) -> HashMap<String, CategoryId> {
    let own = |name: &str| {
        lists
            .categories
            .iter()
            .find(|c| c.name == name)
            .map(|c| c.id)
    };
    let aliases = alias::CATEGORIES
        .iter()
        .filter_map(|(name, others)| Some((own(name)?, *others)));
    let mut words: HashMap<String, CategoryId> = aliases
        .flat_map(|(id, others)| others.iter().map(move |word| (plain(word), id)))
        .collect();
    words.extend(
        lists
            .categories
            .iter()
            .map(|category| (plain(&category.name), category.id)),
    );
    words
}

fn types(lists: &Lists) -> HashMap<String, String> {
    let aliases = alias::TYPES.iter();
    let mut words: HashMap<String, String> = aliases
        .flat_map(|(name, others)| others.iter().map(|word| (plain(word), (*name).to_owned())))
        .collect();
    let own = lists.levels.iter().map(|level| &level.type_name);
    words.extend(own.map(|name| (plain(name), name.clone())));
    words
}

fn levels(lists: &Lists) -> HashMap<String, Vec<Level>> {
    let mut words: HashMap<String, Vec<Level>> = HashMap::new();
    for level in &lists.levels {
        for word in words_of(level) {
            let known = words.entry(plain(&word)).or_default();
            if !word.is_empty() && !known.contains(level) {
                known.push(level.clone());
            }
        }
    }
    words.remove("");
    words
}

fn words_of(level: &Level) -> Vec<String> {
    let Level {
        type_name,
        name,
        abbreviation,
        ..
    } = level;
    let short = name.strip_prefix(type_name.as_str()).unwrap_or(name);
    let (ranked, typed) = (alias::LEVEL, alias::TYPE);
    vec![
        name.clone(),
        short.to_owned(),
        abbreviation.clone(),
        format!("{ranked}{name}"),
        format!("{ranked}{short}"),
        format!("{type_name}{name}"),
        format!("{type_name}{ranked}{name}"),
        format!("{typed}{type_name}{ranked}{name}"),
        format!("{name}{abbreviation}"),
    ]
}

fn lines(lists: &Lists) -> HashMap<String, Line> {
    let line = |line: &crate::staff::Line| Line {
        name: line.name.clone(),
        code: line.code.clone(),
    };
    lists
        .lines
        .iter()
        .map(|l| (plain(&l.name), line(l)))
        .collect()
}

fn endings(lists: &Lists) -> Vec<String> {
    let mut endings: Vec<String> = Vec::new();
    for level in &lists.levels {
        let name = level
            .name
            .strip_prefix(level.type_name.as_str())
            .unwrap_or(&level.name);
        // ต้น, กลาง and สูง end other words as well; only ระดับ makes them a level.
        if name.chars().count() > 4 {
            endings.push(name.to_owned());
        }
        endings.push(format!("{}{name}", alias::LEVEL));
        endings.push(format!("{} {name}", alias::LEVEL));
        if !level.abbreviation.is_empty() && level.abbreviation.contains('.') {
            endings.push(format!(" {}", level.abbreviation));
            endings.push(level.abbreviation.clone());
        }
    }
    endings.sort_by_key(|ending| std::cmp::Reverse(ending.chars().count()));
    endings.dedup();
    endings
}
