//! Invents the units, the positions and the people who hold them.

use super::random::Random;
use super::text::{self, Department};
use crate::base::{CategoryId, LevelId, Result, StaffId, UnitId};
use crate::db::Tx;
use crate::org::model::UnitDraft;
use crate::org::store as org;
use crate::staff::model::{Lists, Planned, PositionDraft};
use crate::staff::store::{self, PersonRow};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// The year for which ages are counted, CE; fixed, so that the same seed stays the same.
const THIS_YEAR: i32 = 2026;

/// A department with its units in the file.
struct Place<'a> {
    department: &'a Department,
    unit: UnitId,
    parts: Vec<(UnitId, &'static str)>,
}

/// A post to be filled or left vacant.
struct Post {
    title: String,
    line: String,
    level: Option<LevelId>,
    category: usize,
    unit: UnitId,
    code: &'static str,
    numbered: bool,
    /// Years of service that the post needs at least.
    seniority: usize,
}

pub struct People<'a, 'b> {
    tx: &'a Tx<'b>,
    random: &'a mut Random,
    lists: Lists,
    places: Vec<Place<'static>>,
    names: HashSet<String>,
    /// Running number per line code.
    numbers: HashMap<String, usize>,
    made: Vec<StaffId>,
}

/// Fills the file with this many people and some vacancies; those who serve come back.
pub fn make(tx: &Tx<'_>, random: &mut Random, people: usize) -> Result<Vec<StaffId>> {
    let places = units(tx)?;
    let lists = store::lists(tx)?;
    let (names, numbers, made) = (HashSet::new(), HashMap::new(), Vec::new());
    let mut maker = People {
        tx,
        random,
        lists,
        places,
        names,
        numbers,
        made,
    };
    for post in maker.leaders() {
        if maker.made.len() < people {
            maker.fill(post, false)?;
        }
    }
    while maker.made.len() < people {
        let Some(post) = maker.post() else { break };
        let vacant = post.category < 4 && maker.random.percent(7);
        maker.fill(post, vacant)?;
    }
    Ok(maker.made)
}

fn units(tx: &Tx<'_>) -> Result<Vec<Place<'static>>> {
    let mut places = Vec::new();
    let add = |parent, name: &str| {
        org::insert_unit(
            tx,
            &UnitDraft {
                id: None,
                parent,
                name: name.to_owned(),
                head: None,
            },
        )
    };
    for department in &text::DEPARTMENTS {
        let unit = add(None, department.name)?;
        let parts = department
            .parts
            .iter()
            .map(|name| Ok((add(Some(unit), name)?, *name)));
        places.push(Place {
            department,
            unit,
            parts: parts.collect::<Result<_>>()?,
        });
    }
    Ok(places)
}

impl People<'_, '_> {
    fn level(&self, type_name: &str, name: &str) -> Option<LevelId> {
        let fits =
            |level: &&crate::staff::Level| level.type_name == type_name && level.name == name;
        self.lists.levels.iter().find(fits).map(|level| level.id)
    }

    /// The clerk, the deputies, the heads of departments and of their parts.
    fn leaders(&self) -> Vec<Post> {
        let mut posts = Vec::new();
        let Some(first) = self.places.first() else {
            return posts;
        };
        let top = |title: &str, level: &str| Post {
            title: title.to_owned(),
            line: text::TOP_LINE.to_owned(),
            level: self.level(text::EXECUTIVE, level),
            category: 0,
            unit: first.unit,
            code: "00",
            numbered: true,
            seniority: 25,
        };
        posts.extend([
            top(text::CLERK.0, text::HIGH),
            top(text::CLERK.1, text::MIDDLE),
            top(text::CLERK.1, text::MIDDLE),
        ]);
        for place in self
            .places
            .iter()
            .filter(|place| !place.department.head_line.is_empty())
        {
            posts.push(self.head(
                place,
                text::head_of(place.department.name),
                text::MIDDLE,
                place.unit,
                20,
            ));
            for (unit, name) in &place.parts {
                if text::SECTIONS
                    .iter()
                    .any(|section| name.starts_with(section))
                {
                    posts.push(self.head(place, text::chief_of(name), text::LOW, *unit, 15));
                }
            }
        }
        posts
    }

    fn head(
        &self,
        place: &Place<'static>,
        title: String,
        level: &str,
        unit: UnitId,
        seniority: usize,
    ) -> Post {
        Post {
            title,
            line: place.department.head_line.to_owned(),
            level: self.level(text::DIRECTOR, level),
            category: 0,
            unit,
            code: place.department.code,
            numbered: true,
            seniority,
        }
    }

    /// One more post somewhere, of any category.
    fn post(&mut self) -> Option<Post> {
        let shares: Vec<usize> = self
            .places
            .iter()
            .map(|place| place.department.share)
            .collect();
        let at = self.random.weighted(&shares);
        let place = self.places.get(at)?;
        let (department, top) = (place.department, place.unit);
        let parts: Vec<UnitId> = place.parts.iter().map(|part| part.0).collect();
        let unit = parts
            .get(self.random.below(parts.len()))
            .copied()
            .unwrap_or(top);
        let weights = if at == text::SCHOOLS {
            [12, 58, 12, 2, 10, 6, 0]
        } else {
            [48, 0, 0, 10, 24, 17, 1]
        };
        let category = self.random.weighted(&weights);
        let (line, levels) = self.work(category, department)?;
        let step = self.random.below(levels.1.len());
        let level = levels
            .1
            .get(step)
            .and_then(|name| self.level(levels.0, name));
        let (title, code, numbered, seniority) =
            (String::new(), department.code, category < 4, step * 6);
        Some(Post {
            title,
            line,
            level,
            category,
            unit,
            code,
            numbered,
            seniority,
        })
    }

    /// What somebody of a category does in a department, and the levels there are.
    fn work(
        &mut self,
        category: usize,
        department: &Department,
    ) -> Option<(String, (&'static str, &'static [&'static str]))> {
        let none: (&str, &[&str]) = ("", &[]);
        let academic = self.random.percent(55);
        let (line, levels) = match category {
            0 if academic => (
                self.random.pick(department.academic)?,
                (text::ACADEMIC.0, text::ACADEMIC.1.as_slice()),
            ),
            0 => (
                self.random.pick(department.general)?,
                (text::GENERAL_LEVELS.0, text::GENERAL_LEVELS.1.as_slice()),
            ),
            1 => (
                text::TEACHER,
                (text::TEACHER_LEVELS.0, text::TEACHER_LEVELS.1.as_slice()),
            ),
            2 => (self.random.pick(&text::EDUCATION)?, none),
            3 => (self.random.pick(&text::PERMANENT)?, none),
            4 => (self.random.pick(&text::MISSION)?, none),
            5 => (self.random.pick(&text::GENERAL)?, none),
            _ => (text::EXPERT, none),
        };
        Some((line.to_owned(), levels))
    }

    fn fill(&mut self, post: Post, vacant: bool) -> Result<()> {
        let number = if post.numbered {
            self.number(&post)
        } else {
            String::new()
        };
        let category = self
            .lists
            .categories
            .get(post.category)
            .map_or(CategoryId::from_raw(1), |c| c.id);
        let draft = PositionDraft {
            id: None,
            number,
            title: post.title,
            line: post.line,
            level: post.level,
            level_to: None,
            category: Some(category),
            unit: Some(post.unit),
            planned: Planned::default(),
        };
        let position = store::write_position(self.tx, &draft)?;
        if vacant {
            return Ok(());
        }
        let (title, first, last) = self.name();
        let age = 24 + post.seniority + self.random.below(36_usize.saturating_sub(post.seniority));
        let started = 22 + self.random.below((age - 23).clamp(1, 12));
        let born = self.day(THIS_YEAR - i32::try_from(age).unwrap_or(40));
        let appointed = self.day(THIS_YEAR - i32::try_from(age - started).unwrap_or(0).max(1));
        let person = PersonRow {
            title,
            first_name: &first,
            last_name: &last,
            national_id: None,
            birth_date: born,
            appointed_on: appointed,
        };
        let staff = store::write_staff(self.tx, None, &person)?;
        store::begin_holding(self.tx, staff, position, appointed.unwrap_or_default())?;
        self.made.push(staff);
        Ok(())
    }

    fn day(&mut self, year: i32) -> Option<NaiveDate> {
        let (month, day) = (1 + self.random.below(12), 1 + self.random.below(28));
        NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
    }

    /// `PP-T-DD-CCCC-NNN`; 99 is no province, so that no number is somebody's.
    fn number(&mut self, post: &Post) -> String {
        let line = self.lists.lines.iter().find(|line| line.name == post.line);
        let code = line.map_or("0000", |line| line.code.as_str()).to_owned();
        let next = self.numbers.entry(code.clone()).or_default();
        *next += 1;
        format!("99-2-{}-{code}-{next:03}", post.code)
    }

    /// A name that nobody else here has.
    fn name(&mut self) -> (&'static str, String, String) {
        loop {
            let man = self.random.percent(42);
            let first = self
                .random
                .pick(if man { &text::MEN } else { &text::WOMEN })
                .unwrap_or_default();
            let head = self.random.pick(&text::FAMILY_HEADS).unwrap_or_default();
            let tail = self.random.pick(&text::FAMILY_TAILS).unwrap_or_default();
            let married = self.random.percent(45);
            let mut last = format!("{head}{tail}");
            if self.names.len() > 20_000 {
                // A city of a hundred thousand needs more family names than two halves make.
                last += self.random.pick(&text::FAMILY_TAILS).unwrap_or_default();
            }
            if self.names.insert(format!("{first} {last}")) {
                let title = match (man, married) {
                    (true, _) => text::TITLES.0,
                    (false, true) => text::TITLES.1,
                    (false, false) => text::TITLES.2,
                };
                return (title, first.to_owned(), last);
            }
        }
    }
}
