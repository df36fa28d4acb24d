//! Positions and the lists they choose from.

use crate::base::{CategoryId, FiscalYear, LevelId, LineId, PositionId, UnitId};
use crate::staff::text;

/// A staff category (ประเภทบุคลากร): officials, teachers, permanent employees, contract kinds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    pub id: CategoryId,
    pub name: String,
    pub retired: bool,
}

/// How a level stands in the name of a position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// นิติกรชำนาญการ
    #[default]
    Joined,
    /// นักบริหารงานท้องถิ่น ระดับสูง
    Apart,
    /// พนักงานขับรถยนต์: a group of employees is no part of the name.
    Unnamed,
}

impl Naming {
    pub const ALL: [Self; 3] = [Self::Joined, Self::Apart, Self::Unnamed];

    /// The word that the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Joined => "joined",
            Self::Apart => "apart",
            Self::Unnamed => "unnamed",
        }
    }

    pub fn of(word: &str) -> Self {
        let fits = |naming: &Self| naming.word() == word;
        Self::ALL.into_iter().find(fits).unwrap_or_default()
    }
}

/// A level within a position type: วิชาการ · ชำนาญการ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    pub id: LevelId,
    /// The position type (ประเภทตำแหน่ง) it belongs to.
    pub type_name: String,
    pub name: String,
    /// ปก., ชก. …; may be empty.
    pub abbreviation: String,
    pub naming: Naming,
    pub retired: bool,
}

impl Level {
    /// As lists show it: "วิชาการ ชำนาญการ".
    pub fn full_name(&self) -> String {
        format!("{} {}", self.type_name, self.name)
    }

    /// The levels of a combined position (ระดับควบ) in one: ปฏิบัติการ/ชำนาญการ.
    #[must_use]
    pub fn up_to(self, upper: Option<&Self>) -> Self {
        let Some(upper) = upper.filter(|upper| upper.id != self.id) else {
            return self;
        };
        let abbreviation = match (self.abbreviation.as_str(), upper.abbreviation.as_str()) {
            ("", _) | (_, "") => String::new(),
            (own, upper) => format!("{own}/{upper}"),
        };
        Self {
            name: format!("{}/{}", self.name, upper.name),
            abbreviation,
            ..self
        }
    }
}

/// A line of work (สายงาน).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: LineId,
    /// The four digits of the position number, where known.
    pub code: String,
    pub name: String,
    pub retired: bool,
}

/// The lists that positions choose from, with what is retired: it keeps its name where it was
/// chosen once.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    pub categories: Vec<Category>,
    /// Type by type, the highest level of each first.
    pub levels: Vec<Level>,
    pub lines: Vec<Line>,
}

impl Lists {
    pub fn category(&self, id: CategoryId) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == id)
    }

    pub fn level(&self, id: LevelId) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == id)
    }

    pub fn line(&self, id: LineId) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// The levels of a position in one: its own, or the range of a combined one.
    pub fn combined(&self, from: Option<LevelId>, to: Option<LevelId>) -> Option<Level> {
        let from = self.level(from?)?.clone();
        Some(from.up_to(to.and_then(|to| self.level(to))))
    }

    /// Every level from the lowest to the highest of a combined position, highest first; one
    /// level where it is none.
    pub fn range(&self, from: Option<LevelId>, to: Option<LevelId>) -> &[Level] {
        let at = |id: Option<LevelId>| self.levels.iter().position(|level| Some(level.id) == id);
        let Some(lowest) = at(from) else { return &[] };
        let highest = at(to).filter(|highest| *highest < lowest);
        self.levels
            .get(highest.unwrap_or(lowest)..=lowest)
            .unwrap_or_default()
    }

    /// Categories for a choice; one that is retired only where it is chosen.
    pub fn categories_for(&self, chosen: Option<CategoryId>) -> Vec<(CategoryId, String)> {
        let offered = self.categories.iter();
        let offered = offered.filter(|it| !it.retired || Some(it.id) == chosen);
        offered.map(|it| (it.id, it.name.clone())).collect()
    }

    /// Levels for a choice; one that is retired only where it is chosen.
    pub fn levels_for(&self, chosen: Option<LevelId>) -> Vec<(LevelId, String)> {
        let offered = self.levels.iter();
        let offered = offered.filter(|it| !it.retired || Some(it.id) == chosen);
        offered.map(|it| (it.id, it.full_name())).collect()
    }

    /// Lines for a choice, without those that are retired.
    pub fn lines_for(&self) -> Vec<(LineId, String)> {
        let offered = self.lines.iter().filter(|it| !it.retired);
        offered.map(|it| (it.id, it.name.clone())).collect()
    }
}

/// When the manpower plan opens and closes a position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Planned {
    /// The first fiscal year in which it is there; none: it has always been.
    pub opens: Option<FiscalYear>,
    /// The first fiscal year in which it is there no more; none: it stays.
    pub closes: Option<FiscalYear>,
}

impl Planned {
    pub fn is_there_in(self, year: FiscalYear) -> bool {
        self.opens.is_none_or(|opens| opens <= year)
            && self.closes.is_none_or(|closes| closes > year)
    }
}

/// One position, filled or vacant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    pub id: PositionId,
    /// As printed; not a clean key in real registers, and often empty for contract staff.
    pub number: String,
    /// The administrative title: "ปลัดเทศบาล"; empty where the line's name is the title.
    pub title: String,
    pub line: LineId,
    /// Its level; the lowest of a combined position.
    pub level: Option<LevelId>,
    /// The highest level of a combined position.
    pub level_to: Option<LevelId>,
    pub category: CategoryId,
    pub unit: Option<UnitId>,
    pub planned: Planned,
    /// Kept for history, and filled no more.
    pub retired: bool,
}

/// A position being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PositionDraft {
    pub id: Option<PositionId>,
    pub number: String,
    pub title: String,
    /// The line's name as typed; an unknown one is added to the list of lines.
    pub line: String,
    pub level: Option<LevelId>,
    pub level_to: Option<LevelId>,
    pub category: Option<CategoryId>,
    pub unit: Option<UnitId>,
    pub planned: Planned,
}

impl PositionDraft {
    pub fn of(position: &Position, lists: &Lists) -> Self {
        let line = lists.line(position.line);
        Self {
            id: Some(position.id),
            number: position.number.clone(),
            title: position.title.clone(),
            line: line.map(|line| line.name.clone()).unwrap_or_default(),
            level: position.level,
            level_to: position.level_to,
            category: Some(position.category),
            unit: position.unit,
            planned: position.planned,
        }
    }

    /// Another position of the same kind, whose number is still to be given.
    #[must_use]
    pub fn another(&self) -> Self {
        Self {
            id: None,
            number: String::new(),
            ..self.clone()
        }
    }
}

/// A line's name with its level as documents print it: "นักทรัพยากรบุคคลชำนาญการ", and
/// "ปลัดเทศบาล (นักบริหารงานท้องถิ่น ระดับสูง)" for those with an administrative title.
pub fn position_name(title: &str, line: &str, level: Option<&Level>) -> String {
    let plain = match level {
        None => line.to_owned(),
        Some(level) => match level.naming {
            Naming::Unnamed => line.to_owned(),
            Naming::Apart => text::ranked(line, &level.name),
            Naming::Joined if level.name.starts_with(line) => level.name.clone(),
            Naming::Joined => format!("{line}{}", level.name),
        },
    };
    if title.is_empty() {
        plain
    } else {
        format!("{title} ({plain})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(id: i64, type_name: &str, name: &str, short: &str, naming: Naming) -> Level {
        Level {
            id: LevelId::from_raw(id),
            type_name: type_name.into(),
            name: name.into(),
            abbreviation: short.into(),
            naming,
            retired: false,
        }
    }

    fn academic() -> Lists {
        let one = |id, name, short| level(id, "วิชาการ", name, short, Naming::Joined);
        let levels = vec![
            one(8, "ชำนาญการพิเศษ", "ชพ."),
            one(9, "ชำนาญการ", "ชก."),
            one(10, "ปฏิบัติการ", "ปก."),
        ];
        Lists {
            levels,
            ..Lists::default()
        }
    }

    #[test]
    fn a_level_stands_in_a_name_as_its_type_says() {
        let name = |naming, level_name: &str| {
            let level = level(1, "ประเภท", level_name, "", naming);
            position_name("", "นิติกร", Some(&level))
        };
        assert_eq!(name(Naming::Joined, "ชำนาญการ"), "นิติกรชำนาญการ");
        assert_eq!(name(Naming::Apart, "ต้น"), "นิติกร ระดับต้น");
        assert_eq!(name(Naming::Unnamed, "กลุ่มช่าง"), "นิติกร");
        let teacher = level(1, "ครู", "ครูชำนาญการ", "", Naming::Joined);
        assert_eq!(position_name("", "ครู", Some(&teacher)), "ครูชำนาญการ");
        assert_eq!(position_name("หัวหน้า", "ครู", None), "หัวหน้า (ครู)");
    }

    #[test]
    fn a_combined_position_is_for_every_level_of_its_range() {
        let lists = academic();
        let id = |raw| Some(LevelId::from_raw(raw));
        let ids = |from, to| {
            let range = lists.range(id(from), id(to));
            range.iter().map(|level| level.id.raw()).collect::<Vec<_>>()
        };
        assert_eq!(ids(10, 8), [8, 9, 10]);
        assert_eq!(ids(10, 10), [10]);
        assert_eq!(
            ids(8, 10),
            [8],
            "an upper level below the lower counts for nothing"
        );
        assert_eq!(ids(10, 99), [10]);
        let combined = lists.combined(id(10), id(9)).unwrap();
        assert_eq!(combined.abbreviation, "ปก./ชก.");
        assert_eq!(
            position_name("", "นิติกร", Some(&combined)),
            "นิติกรปฏิบัติการ/ชำนาญการ"
        );
    }

    #[test]
    fn a_planned_position_is_there_from_the_year_that_opens_it_to_the_one_that_closes_it() {
        let year = |be| FiscalYear::from_be(be);
        let there = |opens, closes| {
            let planned = Planned { opens, closes };
            [2569, 2570, 2571, 2572].map(|be| planned.is_there_in(year(be).unwrap()))
        };
        assert_eq!(there(None, None), [true; 4]);
        assert_eq!(there(year(2571), None), [false, false, true, true]);
        assert_eq!(there(None, year(2570)), [true, false, false, false]);
        assert_eq!(there(year(2570), year(2572)), [false, true, true, false]);
    }
}
