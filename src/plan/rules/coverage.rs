//! Who gets an opportunity, when, and by which project.
//!
//! A year of a project counts when people are planned in it. A person who retires before a year
//! begins is not counted for that year, and not at all when that is so for the whole plan. Nor is
//! a vacancy counted in years in which the manpower plan has no such position.

use super::in_use::in_use;
use super::{InUse, Reach, Share};
use crate::base::{
    CategoryId, FiscalYear, LevelId, LineId, Period, PositionId, ProjectId, StaffId, UnitId,
    retirement_day,
};
use crate::org::Unit;
use crate::plan::model::{Project, YEARS};
use crate::staff::{Lists, StaffRow};
use std::collections::HashMap;
use std::sync::Arc;

/// Projects of one year; shared by all whom the same projects mean.
type Chances = Arc<[ProjectId]>;

/// One person or vacancy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageRow {
    pub staff: Option<StaffId>,
    pub position: Option<PositionId>,
    /// Empty for a vacancy.
    pub name: String,
    pub position_name: String,
    pub number: String,
    pub unit_name: String,
    pub line: Option<LineId>,
    pub level: Option<LevelId>,
    /// The projects of each year; none for a year that does not count for this person.
    pub years: [Option<Chances>; YEARS],
    /// Why there is no opportunity, when there is none.
    pub lack: Option<Lack>,
}

impl CoverageRow {
    /// Does any year count?
    pub fn counts(&self) -> bool {
        self.years.iter().any(Option::is_some)
    }

    pub fn is_covered(&self) -> bool {
        self.years
            .iter()
            .flatten()
            .any(|chances| !chances.is_empty())
    }
}

/// Why somebody has no opportunity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The plan has no project at all.
    NoProject,
    /// There is no position to be meant by, and no project is for everyone.
    NoPosition,
    /// No project is for such people.
    NotMeant,
    /// Projects are for them, but no people are planned in any year.
    NoPeoplePlanned,
    /// The projects that are for it come in years in which the vacancy is not there.
    NotThere,
    /// The projects that are for them come after they retire.
    AfterRetirement,
}

/// The answer for a whole organization.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// People first, as the staff list orders them.
    pub rows: Vec<CoverageRow>,
    pub lines: Vec<InUse<LineId>>,
    pub levels: Vec<InUse<LevelId>>,
}

impl Coverage {
    fn share(&self, wanted: impl Fn(&CoverageRow) -> bool) -> Share {
        let counted = self.rows.iter().filter(|row| row.counts() && wanted(row));
        Share::count(counted.map(CoverageRow::is_covered))
    }

    pub fn people(&self) -> Share {
        self.share(|row| row.staff.is_some())
    }

    pub fn vacancies(&self) -> Share {
        self.share(|row| row.staff.is_none())
    }

    pub fn lines(&self) -> Share {
        Share::count(self.lines.iter().map(|line| line.share.covered > 0))
    }

    pub fn levels(&self) -> Share {
        Share::count(self.levels.iter().map(|level| level.share.covered > 0))
    }

    /// How many people retire before the plan begins.
    pub fn retiring_before(&self) -> usize {
        let people = self.rows.iter().filter(|row| row.staff.is_some());
        people.filter(|row| !row.counts()).count()
    }

    pub fn of_person(&self, id: StaffId) -> Option<&CoverageRow> {
        self.rows.iter().find(|row| row.staff == Some(id))
    }
}

/// What decides which projects mean a row.
type Kind = (
    Option<CategoryId>,
    [Option<LevelId>; 2],
    Option<LineId>,
    Option<UnitId>,
);

/// The projects for one kind of people.
struct Meant {
    any: bool,
    years: [Chances; YEARS],
}

/// Checks everybody and every vacancy against the projects.
pub fn coverage(
    projects: &[Project],
    rows: &[StaffRow],
    units: &[Unit],
    lists: &Lists,
    period: Period,
) -> Coverage {
    let reach = Reach::new(units, lists);
    let mut kinds: HashMap<Kind, Meant> = HashMap::new();
    let covered = |row: &StaffRow| {
        let levels = [row.level, row.level_to];
        let kind = (row.category, levels, row.line, row.unit);
        let meant = kinds
            .entry(kind)
            .or_insert_with(|| meant(projects, &reach, row));
        covered_row(row, meant, period, projects.is_empty())
    };
    let rows: Vec<CoverageRow> = rows.iter().map(covered).collect();
    let lines = lists.lines.iter();
    let lines = lines.map(|line| (line.id, line.name.clone()));
    let levels = lists.levels.iter();
    let levels = levels.map(|level| (level.id, level.full_name()));
    let lines = in_use(&rows, |row| row.line, lines);
    let levels = in_use(&rows, |row| row.level, levels);
    Coverage {
        rows,
        lines,
        levels,
    }
}

fn meant(projects: &[Project], reach: &Reach<'_>, row: &StaffRow) -> Meant {
    let meant: Vec<&Project> = projects
        .iter()
        .filter(|project| reach.means(project, row))
        .collect();
    let in_year = |at: usize| {
        let planned =
            |project: &&&Project| project.years.get(at).is_some_and(|year| year.headcount > 0);
        meant
            .iter()
            .filter(planned)
            .map(|project| project.id)
            .collect()
    };
    Meant {
        any: !meant.is_empty(),
        years: std::array::from_fn(in_year),
    }
}

fn covered_row(row: &StaffRow, meant: &Meant, period: Period, no_project: bool) -> CoverageRow {
    let serves = |year: FiscalYear| match (row.staff, row.birth_date) {
        (None, _) => row.planned.is_there_in(year),
        (Some(_), birth) => birth.is_none_or(|birth| retirement_day(birth) >= year.first_day()),
    };
    let mut years = meant.years.clone().map(Some);
    for (chances, year) in years.iter_mut().zip(period.years()) {
        if !serves(year) {
            *chances = None;
        }
    }
    let mut covered = CoverageRow {
        staff: row.staff,
        position: row.position,
        name: row.name.clone(),
        position_name: row.position_name.clone(),
        number: row.number.clone(),
        unit_name: row.unit_name.clone(),
        line: row.line,
        level: row.level,
        years,
        lack: None,
    };
    if covered.counts() && !covered.is_covered() {
        covered.lack = Some(lack(row, meant, no_project));
    }
    covered
}

fn lack(row: &StaffRow, meant: &Meant, no_project: bool) -> Lack {
    let planned = meant.years.iter().any(|chances| !chances.is_empty());
    match (no_project, meant.any, planned) {
        (true, ..) => Lack::NoProject,
        (_, false, _) if row.position.is_none() => Lack::NoPosition,
        (_, false, _) => Lack::NotMeant,
        (_, true, false) => Lack::NoPeoplePlanned,
        (_, true, true) if row.staff.is_none() => Lack::NotThere,
        (_, true, true) => Lack::AfterRetirement,
    }
}

#[cfg(test)]
mod tests;
