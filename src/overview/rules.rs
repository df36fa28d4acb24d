//! Which steps of the year's work are done, and which comes next.

use super::model::{Standing, State, Step, Task};
use super::text;

/// All steps, in the order in which they are done.
pub fn steps(standing: &Standing) -> Vec<Step> {
    vec![
        organization(standing),
        staff(standing),
        assessment(standing),
        gaps(standing),
        plan(standing),
        print(standing),
    ]
}

/// The first step that is not done and can be done now.
pub fn next(steps: &[Step]) -> Option<Task> {
    let can = |step: &&Step| matches!(step.state, State::Begun | State::Open);
    steps.iter().find(can).map(|step| step.task)
}

fn organization(standing: &Standing) -> Step {
    let (state, detail) = match standing.period {
        Some(period) => (State::Done, text::period(period)),
        None => (State::Open, text::NO_ORGANIZATION),
    };
    Step {
        task: Task::Organization,
        state,
        detail,
    }
}

fn staff(standing: &Standing) -> Step {
    let (state, detail) = match standing.people {
        0 => (State::Open, text::NO_STAFF),
        people => (State::Done, text::staff(people, standing.vacancies)),
    };
    Step {
        task: Task::Staff,
        state,
        detail,
    }
}

fn assessment(standing: &Standing) -> Step {
    let (state, detail) = match &standing.round {
        _ if standing.people == 0 => (State::Blocked, text::STAFF_FIRST),
        None => (State::Open, text::NO_ROUND),
        Some((round, progress)) if progress.complete >= progress.people => (
            State::Done,
            text::all_assessed(&round.name, progress.people),
        ),
        Some((round, _)) if !round.is_open() => (State::Done, text::round_closed(&round.name)),
        Some((round, progress)) => (State::Begun, text::to_assess(&round.name, progress)),
    };
    Step {
        task: Task::Assessment,
        state,
        detail,
    }
}

fn gaps(standing: &Standing) -> Step {
    let (state, detail) = match standing.gaps.assessed {
        0 => (State::Blocked, text::ASSESSMENT_FIRST),
        assessed => (State::Done, text::gaps(standing.gaps.with_gap, assessed)),
    };
    Step {
        task: Task::Gaps,
        state,
        detail,
    }
}

fn plan(standing: &Standing) -> Step {
    let (state, detail) = match &standing.plan {
        None if standing.period.is_none() => (State::Blocked, text::ORGANIZATION_FIRST),
        None => (State::Open, text::NO_PLAN),
        Some(plan) if plan.projects == 0 => (State::Begun, text::NO_PROJECT),
        Some(plan) if plan.findings > 0 => (State::Begun, text::findings(plan)),
        Some(plan) => (State::Done, text::plan_whole(plan)),
    };
    Step {
        task: Task::Plan,
        state,
        detail,
    }
}

fn print(standing: &Standing) -> Step {
    let ready = standing.plan.as_ref().is_some_and(|plan| plan.projects > 0);
    let (state, detail) = match ready {
        true => (State::Open, text::READY_TO_PRINT),
        false => (State::Blocked, text::PLAN_FIRST),
    };
    Step {
        task: Task::Print,
        state,
        detail,
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::PlanStanding;
    use super::*;
    use crate::assessment::{Half, Progress, Round, RoundState, Tally};
    use crate::base::{FiscalYear, FrameworkId, Period, RoundId, Satang};
    use crate::plan::rules::Share;

    fn states(standing: &Standing) -> String {
        let sign = |step: &Step| match step.state {
            State::Done => 'd',
            State::Begun => 'b',
            State::Open => 'o',
            State::Blocked => '-',
        };
        steps(standing).iter().map(sign).collect()
    }

    fn check(standing: &Standing, wanted: &str, task: Option<Task>) {
        assert_eq!(states(standing), wanted);
        assert_eq!(next(&steps(standing)), task);
    }

    fn round(complete: usize) -> Option<(Round, Progress)> {
        let round = Round {
            id: RoundId::from_raw(1),
            framework: FrameworkId::from_raw(1),
            name: "รอบที่ 1".into(),
            year: FiscalYear::from_be(2570).unwrap(),
            half: Half::First,
            state: RoundState::Open,
            whom: crate::assessment::model::Whom::default(),
            weights: Vec::new(),
        };
        let progress = Progress {
            complete,
            begun: 0,
            people: 10,
        };
        Some((round, progress))
    }

    fn plan(projects: usize, findings: usize) -> Option<PlanStanding> {
        Some(PlanStanding {
            projects,
            findings,
            reached: Share::default(),
            vacancies: Share::default(),
            budget: Satang::ZERO,
            years: Vec::new(),
            domains: Vec::new(),
        })
    }

    #[test]
    fn the_next_step_is_the_first_that_is_open_and_not_blocked() {
        let mut file = Standing::default();
        check(&file, "oo----", Some(Task::Organization));
        file.period = FiscalYear::from_be(2570).map(Period::starting);
        check(&file, "do--o-", Some(Task::Staff));
        file.people = 10;
        check(&file, "ddo-o-", Some(Task::Assessment));
        file.round = round(4);
        file.gaps = Tally {
            all: 10,
            assessed: 4,
            ..Tally::default()
        };
        check(&file, "ddbdo-", Some(Task::Assessment));
        file.round = round(10);
        check(&file, "ddddo-", Some(Task::Plan));
        file.plan = plan(0, 6);
        check(&file, "ddddb-", Some(Task::Plan));
        file.plan = plan(3, 2);
        check(&file, "ddddbo", Some(Task::Plan));
        file.plan = plan(3, 0);
        check(&file, "dddddo", Some(Task::Print));
    }

    #[test]
    fn a_closed_round_is_done_however_many_it_has_left_out() {
        let mut file = Standing {
            people: 10,
            round: round(4),
            ..Standing::default()
        };
        if let Some((round, _)) = &mut file.round {
            round.state = RoundState::Closed(round.year.last_day());
        }
        assert_eq!(steps(&file)[2].state, State::Done);
    }
}
