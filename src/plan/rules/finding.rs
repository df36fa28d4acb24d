//! What is still missing in a plan, each with the row where it can be mended.

use super::Coverage;
use crate::base::{
    DirectionId, LevelId, LineId, PositionId, ProjectId, Satang, Say, SkillId, StaffId,
};
use crate::plan::model::{Contents, Domain, Project};
use crate::plan::text;

/// The row that a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Person(StaffId),
    Vacancy(PositionId),
    Line(LineId),
    Level(LevelId),
    Project(ProjectId),
    Direction(DirectionId),
    Domain(Domain),
    Skill(SkillId),
}

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub about: About,
    /// The row in words.
    pub name: Say,
    pub reason: Say,
}

/// A skill that people lack, from the newest assessments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillGap {
    pub skill: SkillId,
    pub name: String,
    /// How many people are below what is expected of them.
    pub people: usize,
}

/// Everything that is missing: projects first (there it can be mended), then skills, domains and
/// directions, lines and levels, and at last each person and vacancy without an opportunity.
pub fn findings(contents: &Contents, coverage: &Coverage, gaps: &[SkillGap]) -> Vec<Finding> {
    let projects = contents.projects.iter().flat_map(of_project);
    let all = projects
        .chain(of_skills(contents, gaps))
        .chain(of_domains(contents))
        .chain(of_directions(contents))
        .chain(of_lines(coverage))
        .chain(of_people(coverage));
    all.collect()
}

fn of_project(project: &Project) -> Option<Finding> {
    let flaws = flaws(project);
    (!flaws.is_empty()).then(|| Finding {
        about: About::Project(project.id),
        name: Say::same(project.name.clone()),
        reason: text::flaws(&flaws),
    })
}

/// What a project lacks, as words.
pub(super) fn flaws(project: &Project) -> Vec<Say> {
    let blank = |text: &str| text.trim().is_empty();
    let no_money = project.years.iter().all(|year| year.budget == Satang::ZERO);
    let flaws = [
        (project.targets.is_empty(), text::NO_TARGET),
        (
            project.years.iter().all(|year| year.headcount == 0),
            text::NO_PEOPLE,
        ),
        (project.methods.is_empty(), text::NO_METHOD),
        (blank(&project.indicator), text::NO_INDICATOR),
        (project.unit.is_none(), text::NO_UNIT),
        (no_money && blank(&project.budget_source), text::NO_BUDGET),
        (!no_money && blank(&project.budget_source), text::NO_SOURCE),
    ];
    flaws
        .into_iter()
        .filter(|(lacks, _)| *lacks)
        .map(|(_, flaw)| flaw)
        .collect()
}

fn of_skills<'a>(
    contents: &'a Contents,
    gaps: &'a [SkillGap],
) -> impl Iterator<Item = Finding> + 'a {
    let met = |skill| {
        contents
            .projects
            .iter()
            .any(|project| project.skill == Some(skill))
    };
    gaps.iter()
        .filter(move |gap| gap.people > 0 && !met(gap.skill))
        .map(|gap| Finding {
            about: About::Skill(gap.skill),
            name: Say::same(gap.name.clone()),
            reason: text::gap_without_project(gap.people),
        })
}

fn of_domains(contents: &Contents) -> impl Iterator<Item = Finding> + '_ {
    let used = |domain| {
        contents
            .projects
            .iter()
            .any(|project| project.domain == domain)
    };
    Domain::ALL
        .into_iter()
        .filter(move |domain| !used(*domain))
        .map(|domain| Finding {
            about: About::Domain(domain),
            name: domain.name(),
            reason: text::DOMAIN_UNUSED,
        })
}

fn of_directions(contents: &Contents) -> impl Iterator<Item = Finding> + '_ {
    let empty = |id| contents.projects_of(id).next().is_none();
    contents
        .directions
        .iter()
        .filter(move |direction| empty(direction.id))
        .map(|direction| Finding {
            about: About::Direction(direction.id),
            name: Say::same(direction.name.clone()),
            reason: text::DIRECTION_EMPTY,
        })
}

fn of_lines(coverage: &Coverage) -> impl Iterator<Item = Finding> + '_ {
    let lines = coverage
        .lines
        .iter()
        .filter(|line| line.share.covered == 0)
        .map(|line| Finding {
            about: About::Line(line.id),
            name: text::line_named(&line.name),
            reason: text::line_left_out(line.share.all),
        });
    let levels = coverage
        .levels
        .iter()
        .filter(|level| level.share.covered == 0)
        .map(|level| Finding {
            about: About::Level(level.id),
            name: text::level_named(&level.name),
            reason: text::line_left_out(level.share.all),
        });
    lines.chain(levels)
}

fn of_people(coverage: &Coverage) -> impl Iterator<Item = Finding> + '_ {
    coverage.rows.iter().filter_map(|row| {
        let reason = text::lack(row.lack?);
        Some(match (row.staff, row.position) {
            (Some(staff), _) => Finding {
                about: About::Person(staff),
                name: Say::same(row.name.clone()),
                reason,
            },
            (None, position) => {
                let name = text::vacancy(&row.position_name, &row.number);
                Finding {
                    about: About::Vacancy(position?),
                    name,
                    reason,
                }
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::project;
    use super::*;
    use crate::base::{FiscalYear, MethodId, Period, PlanId, UnitId};
    use crate::plan::model::{Direction, Plan, Target};

    fn whole(id: i64) -> Project {
        Project {
            methods: vec![MethodId::from_raw(1)],
            indicator: "ร้อยละ 80 ผ่านการทดสอบ".into(),
            unit: Some(UnitId::from_raw(1)),
            budget_source: "งบประมาณรายจ่ายประจำปี".into(),
            ..project(id, vec![Target::Everyone], [1, 1, 1])
        }
    }

    #[test]
    fn each_thing_a_project_lacks_is_named() {
        let lacks = |change: fn(&mut Project)| {
            let mut project = whole(1);
            change(&mut project);
            flaws(&project)
        };
        assert_eq!(lacks(|_| ()), []);
        assert_eq!(lacks(|p| p.targets.clear()), [text::NO_TARGET]);
        assert_eq!(lacks(|p| p.indicator = " ".into()), [text::NO_INDICATOR]);
        assert_eq!(lacks(|p| p.unit = None), [text::NO_UNIT]);
        assert_eq!(lacks(|p| p.methods.clear()), [text::NO_METHOD]);
        assert_eq!(lacks(|p| p.budget_source.clear()), [text::NO_SOURCE]);
        assert_eq!(
            lacks(|p| p.years.iter_mut().for_each(|y| y.headcount = 0)),
            [text::NO_PEOPLE]
        );
        let free = |p: &mut Project| p.years.iter_mut().for_each(|y| y.budget = Satang::ZERO);
        let mut said = whole(1);
        free(&mut said);
        assert_eq!(
            flaws(&said),
            [],
            "a named source without money is a decision"
        );
        said.budget_source.clear();
        assert_eq!(flaws(&said), [text::NO_BUDGET]);
    }

    #[test]
    fn unused_domains_and_skills_without_a_project_are_found() {
        let period = Period::starting(FiscalYear::from_be(2570).unwrap());
        let plan = Plan {
            id: PlanId::from_raw(1),
            name: "แผน".into(),
            period,
        };
        let mut contents = Contents {
            plan,
            directions: Vec::new(),
            projects: vec![whole(1)],
            prose: Vec::new(),
        };
        let direction = |id| Direction {
            id: DirectionId::from_raw(id),
            name: "แนวทาง".into(),
            explanation: String::new(),
        };
        contents.directions = vec![direction(2), direction(3)];
        let skill = SkillId::from_raw(4);
        let gaps = [SkillGap {
            skill,
            name: "ผู้นำดิจิทัล".into(),
            people: 12,
        }];
        let found = |contents: &Contents, gaps: &[SkillGap]| {
            findings(contents, &Coverage::default(), gaps)
                .iter()
                .map(|f| f.about)
                .collect::<Vec<_>>()
        };
        let about = found(&contents, &gaps);
        assert_eq!(about.first(), Some(&About::Skill(skill)));
        assert_eq!(
            about
                .iter()
                .filter(|about| matches!(about, About::Domain(_)))
                .count(),
            5
        );
        assert_eq!(
            about.last(),
            Some(&About::Direction(DirectionId::from_raw(3)))
        );
        contents.projects[0].skill = Some(skill);
        assert!(!found(&contents, &gaps).contains(&About::Skill(skill)));
    }
}
