//! Reads where the work stands, from what the other features read.

use super::model::{PlanStanding, Standing};
use crate::assessment::rules::{Summary, by_skill};
use crate::assessment::{self, Progress, Round, StaffGaps};
use crate::base::{Error, FiscalYear, Result, clock};
use crate::db::Reader;
use crate::framework::{self, Skill};
use crate::org;
use crate::plan::rules::{Gathered, Totals, by_domain};
use crate::plan::{self, store::gathered};
use crate::staff::{self, StaffRow};

/// Everything that the overview depends on.
pub fn tables() -> Vec<&'static str> {
    plan::store::gathered_tables()
}

/// Where the work stands now.
pub fn standing(db: &Reader<'_>) -> Result<Standing> {
    let round = newest_round(db)?;
    match gathered(db) {
        Ok(from) => {
            let read = &from.read;
            let known = counted(&read.staff, &read.skills, &read.gaps);
            Ok(Standing {
                period: Some(read.organization.period),
                round,
                plan: Some(plan_standing(&from)),
                ..known
            })
        }
        // There is no organization or no plan yet: the rest is known all the same.
        Err(Error::Refused(_)) => {
            let framework = framework::store::framework(db)?.id;
            let skills = framework::store::skills(db, framework)?;
            let gaps = assessment::store::gaps(db, framework)?;
            let organization = org::store::organization(db)?;
            Ok(Standing {
                period: organization.map(|organization| organization.period),
                round,
                ..counted(&staff::store::rows(db)?, &skills, &gaps)
            })
        }
        Err(other) => Err(other),
    }
}

fn newest_round(db: &Reader<'_>) -> Result<Option<(Round, Progress)>> {
    let Some(round) = assessment::store::rounds(db)?.into_iter().next() else {
        return Ok(None);
    };
    let known = assessment::store::progress(db)?.remove(&round.id);
    let none = Progress {
        people: assessment::store::people(db)?,
        ..Progress::default()
    };
    Ok(Some((round, known.unwrap_or(none))))
}

fn counted(rows: &[StaffRow], skills: &[Skill], gaps: &[StaffGaps]) -> Standing {
    let people = rows.iter().filter(|row| row.staff.is_some()).count();
    let year = FiscalYear::of(clock::today());
    let summary = Summary::of(&by_skill(skills), gaps);
    let named = skills
        .iter()
        .map(|skill| format!("{} {}", skill.code, skill.name));
    Standing {
        people,
        vacancies: rows.iter().filter(|row| row.is_vacant_in(year)).count(),
        gaps: summary.people,
        skills: named.zip(summary.columns).collect(),
        ..Standing::default()
    }
}

fn plan_standing(from: &Gathered) -> PlanStanding {
    let contents = &from.read.contents;
    let totals = Totals::of(&contents.projects);
    let domains = by_domain(&contents.projects);
    PlanStanding {
        projects: totals.projects,
        reached: from.coverage.people(),
        vacancies: from.coverage.vacancies(),
        findings: from.findings.len(),
        budget: totals.all_budget(),
        years: contents
            .plan
            .period
            .years()
            .into_iter()
            .zip(totals.budget)
            .collect(),
        domains: domains
            .into_iter()
            .map(|group| (group.key, group.totals.all_budget()))
            .collect(),
    }
}
