//! Who gets an opportunity, when, and by which project.
//!
//! A year of a project counts when people are planned in it. A person who retires before a year
//! begins is not counted for that year, and not at all when that is so for the whole plan.

use super::Reach;
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
    /// The projects that are for them come after they retire.
    AfterRetirement,
}

/// A line or a level that somebody or some vacancy has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InUse<K> {
    pub id: K,
    pub name: String,
    /// People and vacancies that count.
    pub share: Share,
    /// Projects that reach at least one of them, year by year.
    pub years: [Vec<ProjectId>; YEARS],
}

/// So many of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub covered: usize,
    pub all: usize,
}

impl Share {
    fn count(covered: impl IntoIterator<Item = bool>) -> Self {
        covered
            .into_iter()
            .fold(Self::default(), |share, covered| Self {
                covered: share.covered + usize::from(covered),
                all: share.all + 1,
            })
    }

    pub fn is_whole(self) -> bool {
        self.covered == self.all
    }

    /// "97.5"; rounded down, so that 100 is said of the whole only, and "-" of nothing.
    pub fn percent(self) -> String {
        let Some(tenths) = (self.covered * 1000).checked_div(self.all) else {
            return "-".into();
        };
        match tenths % 10 {
            0 => (tenths / 10).to_string(),
            rest => format!("{}.{rest}", tenths / 10),
        }
    }
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

    /// How many people no year counts for.
    pub fn retiring_before(&self) -> usize {
        self.rows.iter().filter(|row| !row.counts()).count()
    }

    pub fn of_person(&self, id: StaffId) -> Option<&CoverageRow> {
        self.rows.iter().find(|row| row.staff == Some(id))
    }
}

/// What decides which projects mean a row.
type Kind = (
    Option<CategoryId>,
    Option<LevelId>,
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
        let kind = (row.category, row.level, row.line, row.unit);
        let meant = kinds
            .entry(kind)
            .or_insert_with(|| meant(projects, &reach, row));
        covered_row(row, meant, period, projects.is_empty())
    };
    let rows: Vec<CoverageRow> = rows.iter().map(covered).collect();
    let lines = in_use(&rows, |row| row.line);
    let levels = in_use(&rows, |row| row.level);
    let line = |id| lists.line(id).map(|line| line.name.clone());
    let level = |id| lists.level(id).map(crate::staff::Level::full_name);
    let lines = named(lines, lists.lines.iter().map(|line| line.id), line);
    let levels = named(levels, lists.levels.iter().map(|level| level.id), level);
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
    let serves = |year: FiscalYear| {
        row.birth_date
            .is_none_or(|birth| retirement_day(birth) >= year.first_day())
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
        (_, true, true) => Lack::AfterRetirement,
    }
}

/// What is known of a line or a level before it has a name.
#[derive(Default)]
struct Used {
    share: Share,
    years: [Vec<ProjectId>; YEARS],
}

fn in_use<K: std::hash::Hash + Eq>(
    rows: &[CoverageRow],
    key: impl Fn(&CoverageRow) -> Option<K>,
) -> HashMap<K, Used> {
    let mut all: HashMap<K, Used> = HashMap::new();
    for row in rows.iter().filter(|row| row.counts()) {
        let Some(key) = key(row) else { continue };
        let used = all.entry(key).or_default();
        used.share.all += 1;
        used.share.covered += usize::from(row.is_covered());
        for (known, chances) in used.years.iter_mut().zip(&row.years) {
            let chances = chances.iter().flat_map(|chances| chances.iter());
            chances.for_each(|id| {
                if !known.contains(id) {
                    known.push(*id)
                }
            });
        }
    }
    all
}

/// In the order of the list.
fn named<K: std::hash::Hash + Eq + Copy>(
    mut used: HashMap<K, Used>,
    order: impl Iterator<Item = K>,
    name: impl Fn(K) -> Option<String>,
) -> Vec<InUse<K>> {
    let one = |id: K| {
        let Used { share, years } = used.remove(&id)?;
        Some(InUse {
            id,
            name: name(id)?,
            share,
            years,
        })
    };
    order.filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::project;
    use super::*;
    use crate::base::CategoryId;
    use crate::plan::model::Target;
    use crate::staff::{Category, Level, Line};
    use chrono::NaiveDate;

    fn unit(id: i64, parent: Option<i64>, depth: usize) -> Unit {
        let (id, parent) = (UnitId::from_raw(id), parent.map(UnitId::from_raw));
        Unit {
            id,
            parent,
            name: format!("หน่วย {}", id.raw()),
            depth,
            retired: false,
        }
    }

    /// 1 กอง › 2 ฝ่าย › 3 งาน, and 4 beside them.
    fn units() -> Vec<Unit> {
        vec![
            unit(1, None, 0),
            unit(2, Some(1), 1),
            unit(3, Some(2), 2),
            unit(4, None, 0),
        ]
    }

    fn lists() -> Lists {
        let level = |id, type_name: &str, name: &str| Level {
            id: LevelId::from_raw(id),
            type_name: type_name.into(),
            name: name.into(),
            abbreviation: String::new(),
        };
        let line = |id, name: &str| Line {
            id: LineId::from_raw(id),
            code: String::new(),
            name: name.into(),
        };
        Lists {
            categories: vec![Category {
                id: CategoryId::from_raw(1),
                name: "พนักงานส่วนท้องถิ่น".into(),
            }],
            levels: vec![level(1, "วิชาการ", "ชำนาญการ"), level(2, "ทั่วไป", "ปฏิบัติงาน")],
            lines: vec![line(1, "นิติกร"), line(2, "เจ้าพนักงานธุรการ")],
        }
    }

    fn person(id: i64, line: i64, unit: i64) -> StaffRow {
        StaffRow {
            staff: Some(StaffId::from_raw(id)),
            position: Some(PositionId::from_raw(id)),
            name: format!("คนที่ {id}"),
            line: Some(LineId::from_raw(line)),
            level: Some(LevelId::from_raw(line)),
            category: Some(CategoryId::from_raw(1)),
            unit: Some(UnitId::from_raw(unit)),
            ..blank()
        }
    }

    fn blank() -> StaffRow {
        StaffRow {
            staff: None,
            position: None,
            name: String::new(),
            number: String::new(),
            title: String::new(),
            position_name: String::new(),
            line: None,
            level: None,
            category: None,
            unit: None,
            unit_name: String::new(),
            category_name: String::new(),
            birth_date: None,
            haystack: String::new(),
        }
    }

    fn born(id: i64, year: i32) -> StaffRow {
        StaffRow {
            birth_date: NaiveDate::from_ymd_opt(year, 5, 1),
            ..person(id, 1, 3)
        }
    }

    fn check(projects: &[Project], rows: &[StaffRow]) -> Coverage {
        let period = Period::starting(FiscalYear::from_be(2570).unwrap());
        coverage(projects, rows, &units(), &lists(), period)
    }

    fn lack_of(projects: &[Project], row: StaffRow) -> Option<Lack> {
        check(projects, &[row]).rows[0].lack
    }

    #[test]
    fn a_target_means_those_who_fit_it() {
        let everybody = person(1, 1, 3);
        let means = |target: Target| {
            lack_of(&[project(1, vec![target], [1, 0, 0])], everybody.clone()).is_none()
        };
        assert!(means(Target::Everyone));
        assert!(means(Target::Category(CategoryId::from_raw(1))));
        assert!(!means(Target::Category(CategoryId::from_raw(2))));
        assert!(means(Target::Type("วิชาการ".into())));
        assert!(!means(Target::Type("ทั่วไป".into())));
        assert!(means(Target::Level(LevelId::from_raw(1))));
        assert!(!means(Target::Level(LevelId::from_raw(2))));
        assert!(means(Target::Line(LineId::from_raw(1))));
        assert!(!means(Target::Line(LineId::from_raw(2))));
        assert!(means(Target::Unit(UnitId::from_raw(3))));
        assert!(
            means(Target::Unit(UnitId::from_raw(2))),
            "a unit means its parts"
        );
        assert!(means(Target::Unit(UnitId::from_raw(1))), "and theirs");
        assert!(!means(Target::Unit(UnitId::from_raw(4))));
    }

    #[test]
    fn who_has_no_opportunity_is_told_why() {
        let everyone = |headcount| vec![project(1, vec![Target::Everyone], headcount)];
        let clerks = vec![project(
            1,
            vec![Target::Line(LineId::from_raw(2))],
            [5, 5, 5],
        )];
        assert_eq!(lack_of(&[], person(1, 1, 3)), Some(Lack::NoProject));
        assert_eq!(lack_of(&clerks, person(1, 1, 3)), Some(Lack::NotMeant));
        assert_eq!(
            lack_of(&everyone([0, 0, 0]), person(1, 1, 3)),
            Some(Lack::NoPeoplePlanned)
        );
        assert_eq!(
            lack_of(&everyone([0, 0, 9]), born(1, 1967)),
            Some(Lack::AfterRetirement)
        );
        assert_eq!(lack_of(&everyone([0, 9, 0]), born(1, 1968)), None);
        let homeless = StaffRow {
            staff: Some(StaffId::from_raw(1)),
            ..blank()
        };
        assert_eq!(lack_of(&clerks, homeless.clone()), Some(Lack::NoPosition));
        assert_eq!(lack_of(&everyone([1, 0, 0]), homeless), None);
    }

    #[test]
    fn years_after_retirement_do_not_count() {
        let all = check(
            &[project(1, vec![Target::Everyone], [9, 9, 9])],
            &[born(1, 1967), born(2, 1960), born(3, 1990)],
        );
        let counted = |row: &CoverageRow| row.years.iter().map(Option::is_some).collect::<Vec<_>>();
        assert_eq!(counted(&all.rows[0]), [true, false, false]);
        assert_eq!(counted(&all.rows[1]), [false, false, false]);
        assert_eq!(counted(&all.rows[2]), [true, true, true]);
        assert_eq!(
            (all.people(), all.retiring_before()),
            (Share { covered: 2, all: 2 }, 1)
        );
    }

    #[test]
    fn vacancies_lines_and_levels_are_checked_too() {
        let vacancy = StaffRow {
            staff: None,
            name: String::new(),
            ..person(2, 2, 4)
        };
        let lawyers = project(1, vec![Target::Line(LineId::from_raw(1))], [3, 0, 0]);
        let all = check(&[lawyers], &[person(1, 1, 3), vacancy]);
        assert_eq!(all.vacancies(), Share { covered: 0, all: 1 });
        assert_eq!(all.rows[1].lack, Some(Lack::NotMeant));
        assert_eq!(
            (all.lines(), all.levels()),
            (Share { covered: 1, all: 2 }, Share { covered: 1, all: 2 })
        );
        assert_eq!(all.lines[0].years[0], [ProjectId::from_raw(1)]);
        assert_eq!(all.levels[1].name, "ทั่วไป ปฏิบัติงาน");
    }

    #[test]
    fn a_hundred_percent_is_said_of_the_whole_only() {
        let percent = |covered, all| Share { covered, all }.percent();
        assert_eq!(percent(1189, 1189), "100");
        assert_eq!(percent(1999, 2000), "99.9");
        assert_eq!(percent(1, 3), "33.3");
        assert_eq!(percent(0, 7), "0");
        assert_eq!(percent(0, 0), "-");
    }
}
