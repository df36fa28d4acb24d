//! What a project, a direction and a part of the book must be before they are written.

use super::LAWS;
use super::template::{is_field, read};
use crate::base::thai::to_arabic;
use crate::base::{DirectionId, Error, Period, Problem, Result, Satang, Say};
use crate::plan::model::{
    Direction, DirectionDraft, Domain, Part, Project, ProjectDraft, Prose, YEARS, YearDraft,
    YearPlan,
};
use crate::plan::text;

/// More people than any local government has.
const MOST_PEOPLE: u32 = 100_000;
/// Ten billion baht.
const MOST_MONEY: Satang = Satang::from_raw(1_000_000_000_000);

/// What a draft must have, read from what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckedProject {
    pub direction: DirectionId,
    pub domain: Domain,
    pub years: [YearPlan; YEARS],
}

/// The fields of the numbers, year by year.
const HEADCOUNTS: [&str; YEARS] = ["headcount_1", "headcount_2", "headcount_3"];
const BUDGETS: [&str; YEARS] = ["budget_1", "budget_2", "budget_3"];

/// Reads a draft; `others` are the plan's projects.
///
/// # Errors
/// One problem for each field to mend.
pub fn check_project(
    draft: &ProjectDraft,
    others: &[Project],
) -> std::result::Result<CheckedProject, Vec<Problem>> {
    let mut problems = check_words(draft, others);
    let mut years = [YearPlan::default(); YEARS];
    for (at, (year, typed)) in years.iter_mut().zip(&draft.years).enumerate() {
        match headcount(typed) {
            Ok(people) => year.headcount = people,
            Err(reason) => problems.push(Problem::new(field(&HEADCOUNTS, at), reason)),
        }
        match budget(typed) {
            Ok(money) => year.budget = money,
            Err(reason) => problems.push(Problem::new(field(&BUDGETS, at), reason)),
        }
    }
    match (draft.direction, draft.domain, problems.is_empty()) {
        (Some(direction), Some(domain), true) => Ok(CheckedProject {
            direction,
            domain,
            years,
        }),
        _ => Err(problems),
    }
}

fn field(names: &[&'static str; YEARS], at: usize) -> &'static str {
    names.get(at).copied().unwrap_or_default()
}

fn check_words(draft: &ProjectDraft, others: &[Project]) -> Vec<Problem> {
    let name = draft.name.trim();
    let twin = |other: &Project| {
        other.name == name && Some(other.direction) == draft.direction && Some(other.id) != draft.id
    };
    let mut problems = Vec::new();
    let mut wrong = |is_wrong: bool, field, reason: Say| {
        if is_wrong {
            problems.push(Problem::new(field, reason));
        }
    };
    wrong(name.is_empty(), "name", text::NEEDS_NAME);
    wrong(others.iter().any(twin), "name", text::SAME_PROJECT);
    wrong(
        draft.direction.is_none(),
        "direction",
        text::NEEDS_DIRECTION,
    );
    wrong(draft.domain.is_none(), "domain", text::NEEDS_DOMAIN);
    wrong(draft.methods.is_empty(), "methods", text::NEEDS_METHOD);
    problems
}

fn headcount(typed: &YearDraft) -> std::result::Result<u32, Say> {
    let digits = to_arabic(typed.headcount.trim()).replace(',', "");
    if matches!(digits.as_str(), "" | "-") {
        return Ok(0);
    }
    let people: Option<u32> = digits.parse().ok();
    people
        .filter(|people| *people <= MOST_PEOPLE)
        .ok_or(text::BAD_HEADCOUNT)
}

fn budget(typed: &YearDraft) -> std::result::Result<Satang, Say> {
    if typed.budget.trim().is_empty() {
        return Ok(Satang::ZERO);
    }
    match Satang::parse(&typed.budget)? {
        money if money < Satang::ZERO => Err(text::NEGATIVE_BUDGET),
        money if money > MOST_MONEY => Err(text::HUGE_BUDGET),
        money => Ok(money),
    }
}

pub fn check_direction(draft: &DirectionDraft, others: &[Direction]) -> Vec<Problem> {
    let name = draft.name.trim();
    let twin = |other: &Direction| other.name == name && Some(other.id) != draft.id;
    let reason = match name {
        "" => Some(text::NEEDS_DIRECTION_NAME),
        _ if others.iter().any(twin) => Some(text::SAME_DIRECTION),
        _ => None,
    };
    let name = reason.map(|reason| Problem::new("name", reason));
    let flaw = read(&draft.explanation, is_field).err();
    let words = flaw.map(|flaw| Problem::new("explanation", text::flaw(&flaw)));
    name.into_iter().chain(words).collect()
}

pub fn check_prose(prose: &Prose) -> Vec<Problem> {
    let mut problems = Vec::new();
    if prose.title.trim().is_empty() {
        problems.push(Problem::new("title", text::NEEDS_TITLE));
    }
    if prose.body.trim().is_empty() && prose.part != Part::Laws {
        problems.push(Problem::new("body", text::NEEDS_BODY));
    }
    for (field, words) in [("title", &prose.title), ("body", &prose.body)] {
        // The laws cannot quote themselves.
        let known = |name: &str| is_field(name) && (prose.part != Part::Laws || name != LAWS);
        let flaw = read(words, known).err();
        problems.extend(flaw.map(|flaw| Problem::new(field, text::flaw(&flaw))));
    }
    problems
}

/// A plan must cover the very years of the manpower plan.
///
/// # Errors
/// Refused, with both periods, when they differ.
pub fn same_period(plan: Period, organization: Period) -> Result<()> {
    if plan == organization {
        return Ok(());
    }
    Err(Error::Refused(text::other_period(plan, organization)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{FiscalYear, MethodId, ProjectId};

    fn draft() -> ProjectDraft {
        ProjectDraft {
            direction: Some(DirectionId::from_raw(1)),
            name: "อบรมการใช้โปรแกรมสำนักงาน".into(),
            domain: Some(Domain::Digital),
            methods: vec![MethodId::from_raw(2)],
            years: [
                YearDraft {
                    headcount: "๒๐".into(),
                    budget: "15,000.50".into(),
                },
                YearDraft {
                    headcount: "1,200".into(),
                    budget: "-".into(),
                },
                YearDraft::default(),
            ],
            ..ProjectDraft::default()
        }
    }

    fn fields(change: impl FnOnce(&mut ProjectDraft)) -> Vec<&'static str> {
        let mut draft = draft();
        change(&mut draft);
        let problems = check_project(&draft, &[]).err().unwrap_or_default();
        problems.iter().map(|problem| problem.field).collect()
    }

    #[test]
    fn numbers_are_read_in_any_digits_and_empty_is_none() {
        let checked = check_project(&draft(), &[]).unwrap();
        let years = checked
            .years
            .map(|year| (year.headcount, year.budget.raw()));
        assert_eq!(years, [(20, 1_500_050), (1200, 0), (0, 0)]);
    }

    #[test]
    fn each_wrong_field_has_its_own_problem() {
        assert!(fields(|_| ()).is_empty());
        assert_eq!(fields(|d| d.name = " ".into()), ["name"]);
        assert_eq!(fields(|d| d.direction = None), ["direction"]);
        assert_eq!(fields(|d| d.domain = None), ["domain"]);
        assert_eq!(fields(|d| d.methods.clear()), ["methods"]);
        for wrong in ["สิบ", "-3", "2.5", "100001"] {
            assert_eq!(
                fields(|d| d.years[1].headcount = wrong.into()),
                ["headcount_2"],
                "{wrong}"
            );
        }
        for wrong in ["มาก", "-1", "1.234", "10000000001"] {
            assert_eq!(
                fields(|d| d.years[2].budget = wrong.into()),
                ["budget_3"],
                "{wrong}"
            );
        }
        assert_eq!(
            fields(|d| (d.name.clear(), d.years[0].headcount = "x".into()).1),
            ["name", "headcount_1"]
        );
    }

    #[test]
    fn two_projects_of_one_direction_have_two_names() {
        let draft = draft();
        let checked = check_project(&draft, &[]).unwrap();
        let twin = Project {
            id: ProjectId::from_raw(7),
            direction: checked.direction,
            name: draft.name.clone(),
            objective: String::new(),
            domain: Domain::General,
            skill: None,
            methods: Vec::new(),
            unit: None,
            indicator: String::new(),
            budget_source: String::new(),
            targets: Vec::new(),
            years: checked.years,
        };
        assert!(check_project(&draft, std::slice::from_ref(&twin)).is_err());
        let same = ProjectDraft {
            id: Some(twin.id),
            ..draft
        };
        assert!(check_project(&same, &[twin]).is_ok());
    }

    #[test]
    fn a_plan_has_the_years_of_the_manpower_plan() {
        let period = |be| Period::starting(FiscalYear::from_be(be).unwrap());
        assert!(same_period(period(2570), period(2570)).is_ok());
        let refused = same_period(period(2570), period(2573)).unwrap_err();
        assert!(refused.to_string().contains("2573–2575"), "{refused}");
    }

    #[test]
    fn a_part_keeps_its_words_and_its_fields() {
        let wrong = |body: &str| {
            let prose = Prose {
                body: body.into(),
                ..Prose::shipped(Part::Goal)
            };
            check_prose(&prose)
                .iter()
                .map(|problem| problem.field)
                .collect::<Vec<_>>()
        };
        assert!(wrong("ทุกคนใน{organization}").is_empty());
        assert_eq!(wrong("  "), ["body"]);
        assert_eq!(wrong("ทุกคนใน{organisation}"), ["body"]);
        assert_eq!(wrong("{laws} **ตัวหนา"), ["body"]);
        let quotes_itself = Prose {
            part: Part::Laws,
            body: "{laws}".into(),
            ..Prose::shipped(Part::Laws)
        };
        assert_eq!(check_prose(&quotes_itself).len(), 1);
        for part in Part::ALL {
            assert_eq!(check_prose(&Prose::shipped(part)), [], "{part:?}");
        }
    }
}
