//! The matrix of expected levels: its rows by staff group, by post, or by person.

use super::{Known, People};
use crate::base::{CategoryId, LineId, Score, StaffGroupId, StaffId, StageId};
use crate::framework::command::SetExpected;
use crate::framework::model::{Ask, AskedOf, ExpectedEdit, Post, Skill};
use crate::framework::text;
use crate::ui::{GridCell, GridEdit, GridState};

/// What the rows of the matrix are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    #[default]
    Group,
    Post,
    Person,
}

/// Which part of the matrix is at hand.
#[derive(Default)]
pub struct Levels {
    pub by: By,
    pub stage: Option<StageId>,
    pub line: Option<LineId>,
    pub category: Option<CategoryId>,
    pub person: Option<StaffId>,
    pub grid: GridState,
}

/// A row of the matrix.
pub struct LevelRow {
    pub name: String,
    pub of: AskedOf,
    /// By what the row goes on where nothing is written for it.
    wider: (Option<StaffGroupId>, Post),
}

impl Levels {
    /// Keeps to what this edition has.
    pub fn fit(&mut self, known: &Known) {
        if known.staff_groups.is_empty() && self.by == By::Group {
            self.by = By::Post;
        }
        if !known
            .stages
            .iter()
            .any(|stage| Some(stage.id) == self.stage)
        {
            self.stage = None;
        }
    }

    /// The rows at hand, in their order.
    pub fn rows(&self, known: &Known, people: &People) -> Vec<LevelRow> {
        match self.by {
            By::Group => known
                .staff_groups
                .iter()
                .map(|group| LevelRow {
                    name: group.name.clone(),
                    of: AskedOf::Group(group.id, self.stage),
                    wider: (Some(group.id), Post::default()),
                })
                .collect(),
            By::Post => self.posts(known),
            By::Person => self.persons(known, people),
        }
    }

    fn posts(&self, known: &Known) -> Vec<LevelRow> {
        let (line, category) = (self.line, self.category);
        let any = (None, text::ANY_LEVEL.text().to_owned());
        let levels = known.lists.levels.iter().filter(|it| !it.retired);
        let levels = levels.map(|level| (Some(level.id), level.full_name()));
        let rows = std::iter::once(any).chain(levels).map(|(level, name)| {
            let post = Post {
                line,
                level,
                category,
            };
            LevelRow {
                name,
                of: AskedOf::Post(post),
                wider: (None, post),
            }
        });
        rows.collect()
    }

    fn persons(&self, known: &Known, people: &People) -> Vec<LevelRow> {
        let wanted =
            |staff: StaffId| Some(staff) == self.person || known.expectation.is_apart(staff);
        let rows = people
            .who
            .iter()
            .filter(|who| wanted(who.staff))
            .map(|who| {
                let name = people.names.iter().find(|(id, _)| *id == who.staff);
                LevelRow {
                    name: name.map(|(_, name)| name.clone()).unwrap_or_default(),
                    of: AskedOf::Person(who.staff),
                    wider: (who.group, who.post),
                }
            });
        rows.collect()
    }

    /// What a cell shows: what is written for it, else in grey what follows from a wider rule.
    pub fn cell(known: &Known, row: &LevelRow, skill: &Skill) -> GridCell {
        let all = &known.expectation;
        if let Some(level) = all.written(row.of, skill.id) {
            return GridCell {
                value: level,
                expected: None,
                nothing: level.is_none(),
            };
        }
        let (group, post) = row.wider;
        let wider = match row.of {
            // In any stage there is nothing wider.
            AskedOf::Group(_, None) => None,
            AskedOf::Group(group, Some(_)) => {
                all.written(AskedOf::Group(group, None), skill.id).flatten()
            }
            _ => all.usual(group, post, skill.id),
        };
        GridCell {
            expected: wider,
            ..GridCell::default()
        }
    }

    /// What was keyed or pasted, by id; one cell is named in the history.
    pub fn set(known: &Known, rows: &[LevelRow], edits: &[GridEdit]) -> Option<SetExpected> {
        let asks = edits
            .iter()
            .map(|edit| (edit.row, edit.column, Ask::or_inherit(edit.value)));
        Self::ask(known, rows, &asks.collect::<Vec<_>>())
    }

    /// The current cell asks nothing from now on.
    pub fn nothing(&self, known: &Known, rows: &[LevelRow]) -> Option<SetExpected> {
        let (row, column) = self.grid.at?;
        Self::ask(known, rows, &[(row, column, Ask::Nothing)])
    }

    fn ask(known: &Known, rows: &[LevelRow], asks: &[(usize, usize, Ask)]) -> Option<SetExpected> {
        let place = |row: usize, column: usize| Some((rows.get(row)?, known.skills.get(column)?));
        let edits = asks.iter().filter_map(|(row, column, ask)| {
            let (row, skill) = place(*row, *column)?;
            Some(ExpectedEdit {
                of: row.of,
                skill: skill.id,
                ask: *ask,
            })
        });
        let edits: Vec<ExpectedEdit> = edits.collect();
        let what = match asks {
            [(row, column, ask)] => place(*row, *column).map(|(row, skill)| {
                let level: Option<Score> = match ask {
                    Ask::Level(level) => Some(*level),
                    _ => None,
                };
                text::cell(&row.name, &skill.code, level)
            }),
            _ => None,
        };
        let framework = known.framework.as_ref()?.id;
        (!edits.is_empty()).then(|| SetExpected {
            framework,
            edits,
            what: what.unwrap_or_default(),
        })
    }
}
