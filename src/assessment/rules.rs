//! What a gap is, and how gaps add up.

use super::model::{
    PersonGap, Progress, RoundDraft, RoundGrid, RoundRow, Scores, StaffGaps, Tally,
};
use super::text;
use crate::base::thai::{fold, to_arabic};
use crate::base::{FiscalYear, Problem, Score, SkillId, StaffGroupId, UnitId};
use crate::framework::Skill;
use crate::org::Unit;
use std::collections::HashMap;

/// What is missing to the expected level: never below zero, and unknown unless both are known.
pub fn gap(expected: Option<Score>, current: Option<Score>) -> Option<Score> {
    Some(expected?.difference(current?).max(Score::ZERO))
}

impl PersonGap {
    /// Is something missing?
    pub fn is_gap(&self) -> bool {
        self.gap.is_some_and(|gap| gap > Score::ZERO)
    }

    /// What the person has beyond the expected level, if anything.
    pub fn surplus(&self) -> Option<Score> {
        gap(self.current, self.expected).filter(|surplus| *surplus > Score::ZERO)
    }
}

impl StaffGaps {
    /// The person's skills as one tally.
    pub fn tally(&self) -> Tally {
        Tally::of(self.gaps.iter().map(|gap| gap.gap))
    }

    /// The sum of the person's gaps; `None` when nothing has been assessed.
    pub fn total(&self) -> Option<Score> {
        let tally = self.tally();
        (tally.assessed > 0).then(|| score(tally.gap_hundredths))
    }

    pub fn gap_in(&self, skill: SkillId) -> Option<&PersonGap> {
        self.gaps.iter().find(|gap| gap.skill == skill)
    }
}

impl Tally {
    pub fn of(gaps: impl IntoIterator<Item = Option<Score>>) -> Self {
        let mut tally = Self::default();
        gaps.into_iter().for_each(|gap| tally.add(gap));
        tally
    }

    pub fn add(&mut self, gap: Option<Score>) {
        self.all += 1;
        if let Some(gap) = gap {
            self.assessed += 1;
            self.with_gap += usize::from(gap > Score::ZERO);
            self.gap_hundredths += i64::from(gap.hundredths());
        }
    }

    /// The average gap of the assessed, rounded half up.
    pub fn average(&self) -> Option<Score> {
        let count = i64::try_from(self.assessed)
            .ok()
            .filter(|count| *count > 0)?;
        Some(score((self.gap_hundredths * 2 + count) / (count * 2)))
    }

    /// How many of the assessed have a gap, in whole percent rounded half up.
    pub fn percent(&self) -> Option<usize> {
        (self.with_gap * 200 + self.assessed).checked_div(self.assessed * 2)
    }
}

fn score(hundredths: i64) -> Score {
    Score::from_hundredths(i32::try_from(hundredths).unwrap_or(i32::MAX))
}

/// People and skills of one unit, one staff group or the whole organization.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// One count per person: the person's whole gap.
    pub people: Tally,
    /// One tally per skill, in the order of the framework.
    pub skills: Vec<Tally>,
}

impl Summary {
    pub fn of<'a>(skills: &[Skill], people: impl IntoIterator<Item = &'a StaffGaps>) -> Self {
        let mut summary = Self {
            people: Tally::default(),
            skills: vec![Tally::default(); skills.len()],
        };
        people.into_iter().for_each(|person| summary.add(person));
        summary
    }

    fn add(&mut self, person: &StaffGaps) {
        self.people.add(person.total());
        for (tally, gap) in self.skills.iter_mut().zip(&person.gaps) {
            tally.add(gap.gap);
        }
    }
}

/// A row of the heat map: a unit with all its parts, or those without a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitSummary {
    pub unit: Option<UnitId>,
    pub parent: Option<UnitId>,
    /// Empty for those without a unit.
    pub name: String,
    pub depth: usize,
    /// Has parts in which people serve.
    pub has_parts: bool,
    pub summary: Summary,
}

/// Units in the order of the tree, each with the people of all its parts; those without a unit
/// come last. Units where nobody serves are left out.
pub fn by_unit(people: &[StaffGaps], skills: &[Skill], units: &[Unit]) -> Vec<UnitSummary> {
    let parents: HashMap<UnitId, Option<UnitId>> =
        units.iter().map(|unit| (unit.id, unit.parent)).collect();
    let mut sums: HashMap<Option<UnitId>, Summary> = HashMap::new();
    for person in people {
        for unit in upward(&parents, person.unit) {
            sums.entry(unit)
                .or_insert_with(|| Summary::of(skills, []))
                .add(person);
        }
    }
    let with_parts: Vec<UnitId> = units
        .iter()
        .filter(|unit| sums.contains_key(&Some(unit.id)))
        .filter_map(|unit| unit.parent)
        .collect();
    let mut rows: Vec<UnitSummary> = units
        .iter()
        .filter_map(|unit| {
            let (parent, name, depth) = (unit.parent, unit.name.clone(), unit.depth);
            let has_parts = with_parts.contains(&unit.id);
            let summary = sums.remove(&Some(unit.id))?;
            Some(UnitSummary {
                unit: Some(unit.id),
                parent,
                name,
                depth,
                has_parts,
                summary,
            })
        })
        .collect();
    rows.extend(sums.remove(&None).map(without_unit));
    rows
}

fn without_unit(summary: Summary) -> UnitSummary {
    UnitSummary {
        unit: None,
        parent: None,
        name: String::new(),
        depth: 0,
        has_parts: false,
        summary,
    }
}

/// The unit and all above it; `None` alone for no unit.
fn upward(parents: &HashMap<UnitId, Option<UnitId>>, unit: Option<UnitId>) -> Vec<Option<UnitId>> {
    let known = unit.filter(|unit| parents.contains_key(unit));
    let Some(first) = known else {
        return vec![None];
    };
    let above = |unit: &UnitId| parents.get(unit).copied().flatten();
    std::iter::successors(Some(first), above)
        .take(parents.len())
        .map(Some)
        .collect()
}

/// One summary per staff group that has people.
pub fn by_group(people: &[StaffGaps], skills: &[Skill]) -> HashMap<Option<StaffGroupId>, Summary> {
    let mut sums: HashMap<Option<StaffGroupId>, Summary> = HashMap::new();
    for person in people {
        sums.entry(person.group)
            .or_insert_with(|| Summary::of(skills, []))
            .add(person);
    }
    sums
}

/// The unit and everything under it; `None` stands for those without a unit.
pub fn unit_and_parts(units: &[Unit], unit: Option<UnitId>) -> Vec<Option<UnitId>> {
    let parents: HashMap<UnitId, Option<UnitId>> =
        units.iter().map(|unit| (unit.id, unit.parent)).collect();
    let within = |part: &&Unit| upward(&parents, Some(part.id)).contains(&unit);
    match unit {
        Some(_) => units
            .iter()
            .filter(within)
            .map(|part| Some(part.id))
            .collect(),
        None => vec![None],
    }
}

/// What the grid of a round shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoundFilter {
    pub search: String,
    pub unit: Option<UnitId>,
    /// Only people who still lack a score where a level is asked of them.
    pub unfinished: bool,
}

impl RoundFilter {
    /// Indexes of the people who fit; `under` is the chosen unit with its parts.
    pub fn apply(
        &self,
        grid: &RoundGrid,
        scores: &Scores,
        under: Option<&[Option<UnitId>]>,
    ) -> Vec<usize> {
        let needle = fold(&self.search);
        let fits = |row: &RoundRow| {
            (needle.is_empty() || row.haystack.contains(&needle))
                && under.is_none_or(|under| under.contains(&row.unit))
                && (!self.unfinished || !is_finished(grid, scores, row))
        };
        let people = grid.people.iter().enumerate();
        people
            .filter(|(_, row)| fits(row))
            .map(|(index, _)| index)
            .collect()
    }
}

/// Does the person have a score in every skill in which a level is asked?
fn is_finished(grid: &RoundGrid, scores: &Scores, row: &RoundRow) -> bool {
    grid.skills.iter().all(|skill| {
        grid.expected(row, skill.id).is_none() || scores.contains_key(&(row.staff, skill.id))
    })
}

/// How far a round has come.
pub fn progress(grid: &RoundGrid, scores: &Scores) -> Progress {
    let begun = |row: &&RoundRow| {
        grid.skills
            .iter()
            .any(|skill| scores.contains_key(&(row.staff, skill.id)))
    };
    let begun: Vec<&RoundRow> = grid.people.iter().filter(begun).collect();
    let complete = begun
        .iter()
        .filter(|row| is_finished(grid, scores, row))
        .count();
    Progress {
        complete,
        begun: begun.len() - complete,
        people: grid.people.len(),
    }
}

/// What the list of gaps shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GapFilter {
    pub search: String,
    pub unit: Option<UnitId>,
    pub only_gaps: bool,
}

impl GapFilter {
    /// Indexes of the people who fit; `under` is the chosen unit with its parts.
    pub fn apply(&self, people: &[StaffGaps], under: Option<&[Option<UnitId>]>) -> Vec<usize> {
        let needle = fold(&self.search);
        let said = |person: &StaffGaps, needle: &str| {
            [&person.name, &person.position_name, &person.unit_name]
                .iter()
                .any(|words| fold(words).contains(needle))
        };
        let fits = |person: &StaffGaps| {
            (needle.is_empty() || said(person, &needle))
                && under.is_none_or(|under| under.contains(&person.unit))
                && (!self.only_gaps || person.gaps.iter().any(PersonGap::is_gap))
        };
        let people = people.iter().enumerate();
        people
            .filter(|(_, person)| fits(person))
            .map(|(index, _)| index)
            .collect()
    }
}

/// The fiscal year that was typed; years far off are typing errors.
pub fn year(typed: &str) -> Option<FiscalYear> {
    let year: i32 = to_arabic(typed.trim()).parse().ok()?;
    FiscalYear::from_be(year).filter(|year| (2550..=2650).contains(&year.be()))
}

/// `taken` says whether another round has the name.
pub fn check_round(draft: &RoundDraft, taken: bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    if draft.name.trim().is_empty() {
        problems.push(Problem::new("name", text::NEEDS_NAME));
    } else if taken {
        problems.push(Problem::new("name", text::NAME_TAKEN));
    }
    if year(&draft.year).is_none() {
        problems.push(Problem::new("year", text::NOT_A_YEAR));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::StaffId;

    fn score(typed: &str) -> Option<Score> {
        Score::parse(typed).ok()
    }

    fn cell(skill: i64, expected: &str, current: &str) -> PersonGap {
        let (expected, current) = (score(expected), score(current));
        PersonGap {
            skill: SkillId::from_raw(skill),
            code: format!("S{skill}"),
            name: String::new(),
            expected,
            current,
            gap: gap(expected, current),
        }
    }

    #[test]
    fn a_gap_is_what_is_missing_and_unknown_unless_both_levels_are_known() {
        let check = |expected, current, gap: &str, surplus: &str| {
            let cell = cell(1, expected, current);
            assert_eq!(cell.gap, score(gap), "{expected} {current}");
            assert_eq!(cell.surplus(), score(surplus), "{expected} {current}");
            assert_eq!(
                cell.is_gap(),
                !["", "0"].contains(&gap),
                "{expected} {current}"
            );
        };
        check("3", "1", "2", "");
        check("3", "2.75", "0.25", "");
        check("3", "3", "0", "");
        check("2", "3.5", "0", "1.5");
        check("3", "0", "3", "");
        check("3", "", "", "");
        check("", "3", "", "");
        check("", "", "", "");
    }

    #[test]
    fn only_the_assessed_are_a_denominator_and_averages_round_half_up() {
        let check = |gaps: &[&str], counts: (usize, usize, usize), average: &str, percent| {
            let tally = Tally::of(gaps.iter().map(|gap| score(gap)));
            assert_eq!(
                (tally.all, tally.assessed, tally.with_gap),
                counts,
                "{gaps:?}"
            );
            assert_eq!(tally.average(), score(average), "{gaps:?}");
            assert_eq!(tally.percent(), percent, "{gaps:?}");
        };
        check(&[], (0, 0, 0), "", None);
        check(&["", ""], (2, 0, 0), "", None);
        check(&["0", "1", ""], (3, 2, 1), "0.5", Some(50));
        check(&["1", "0", "0"], (3, 3, 1), "0.33", Some(33));
        check(&["1", "1", "0"], (3, 3, 2), "0.67", Some(67));
        check(&["0.01", "0"], (2, 2, 1), "0.01", Some(50));
        check(
            &["1", "0", "0", "0", "0", "0", "0", "0"],
            (8, 8, 1),
            "0.13",
            Some(13),
        );
    }

    fn person(staff: i64, unit: Option<i64>, gaps: [(&str, &str); 2]) -> StaffGaps {
        let [first, second] = gaps;
        StaffGaps {
            staff: StaffId::from_raw(staff),
            name: format!("คนที่ {staff}"),
            unit: unit.map(UnitId::from_raw),
            unit_name: String::new(),
            position_name: String::new(),
            group: Some(StaffGroupId::from_raw(staff % 2)),
            gaps: vec![cell(1, first.0, first.1), cell(2, second.0, second.1)],
        }
    }

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

    fn skills() -> Vec<Skill> {
        let skill = |id| Skill {
            id: SkillId::from_raw(id),
            code: format!("S{id}"),
            name: "ทักษะ".into(),
        };
        vec![skill(1), skill(2)]
    }

    fn people() -> Vec<StaffGaps> {
        vec![
            person(1, Some(1), [("3", "1"), ("2", "2")]),
            person(2, Some(2), [("3", "2"), ("2", "")]),
            person(3, Some(3), [("3", ""), ("2", "")]),
            person(4, None, [("1", "3"), ("2", "1")]),
        ]
    }

    #[test]
    fn a_unit_counts_the_people_of_all_its_parts() {
        let units = [
            unit(1, None, 0),
            unit(2, Some(1), 1),
            unit(3, None, 0),
            unit(4, None, 0),
        ];
        let rows = by_unit(&people(), &skills(), &units);
        let told: Vec<_> = rows
            .iter()
            .map(|row| {
                let (people, first) = (row.summary.people, row.summary.skills[0]);
                let unit = row.unit.map_or(0, UnitId::raw);
                (
                    unit,
                    row.has_parts,
                    people.all,
                    people.assessed,
                    people.with_gap,
                    first.gap_hundredths,
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                (1, true, 2, 2, 2, 300),
                (2, false, 1, 1, 1, 100),
                (3, false, 1, 0, 0, 0),
                (0, false, 1, 1, 1, 0),
            ]
        );
    }

    #[test]
    fn the_gap_of_a_unit_is_the_sum_of_its_people() {
        let people = people();
        let units: Vec<Unit> = (1..=3).map(|id| unit(id, None, 0)).collect();
        let all = Summary::of(&skills(), &people);
        let rows = by_unit(&people, &skills(), &units);
        let groups = by_group(&people, &skills());
        for parts in [
            rows.iter().map(|row| &row.summary).collect::<Vec<_>>(),
            groups.values().collect(),
        ] {
            let sum = |of: fn(&Tally) -> i64| parts.iter().map(|s| of(&s.people)).sum::<i64>();
            assert_eq!(sum(|t| t.gap_hundredths), all.people.gap_hundredths);
            assert_eq!(sum(|t| t.with_gap as i64), all.people.with_gap as i64);
            assert_eq!(sum(|t| t.assessed as i64), all.people.assessed as i64);
        }
        let by_skill: i64 = all.skills.iter().map(|tally| tally.gap_hundredths).sum();
        assert_eq!(by_skill, all.people.gap_hundredths);
    }

    #[test]
    fn each_wrong_field_of_a_round_has_its_own_problem() {
        let check = |name: &str, year: &str, taken, fields: &[&str]| {
            let draft = RoundDraft {
                name: name.into(),
                year: year.into(),
                ..RoundDraft::default()
            };
            let found: Vec<_> = check_round(&draft, taken).iter().map(|p| p.field).collect();
            assert_eq!(found, fields, "{name} {year}");
        };
        check("รอบที่ 1", "2570", false, &[]);
        check("รอบที่ 1", "๒๕๗๐", false, &[]);
        check("รอบที่ 1", "2570", true, &["name"]);
        check(" ", "2570", false, &["name"]);
        check("รอบที่ 1", "2027", false, &["year"]);
        check("", "", false, &["name", "year"]);
    }
}
