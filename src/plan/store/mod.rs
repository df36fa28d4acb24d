//! The plan in the file, and everything that its pages and documents are made of.

mod frame;
mod project;
mod write;

pub use frame::{
    delete_direction, directions, insert_direction, insert_plan, plan_of, plans, prose, set_prose,
    update_direction,
};
pub use project::{methods, projects};
pub use write::{delete_project, set_order, write_project};

use super::model::Contents;
use super::rules::{Gathered, Read, same_period};
use super::text;
use crate::base::{Error, Period, Result};
use crate::db::{Reader, Tx};
use crate::{assessment, framework, org, staff};

/// The tables that a plan is kept in.
pub const TABLES: [&str; 8] = [
    "plan",
    "direction",
    "project",
    "project_method",
    "project_year",
    "project_target",
    "prose",
    "method",
];

/// Everything of the plan for these years.
pub fn contents(db: &Reader<'_>, period: Period) -> Result<Option<Contents>> {
    let Some(plan) = plan_of(db, period)? else {
        return Ok(None);
    };
    let directions = directions(db, plan.id)?;
    let projects = projects(db, plan.id)?;
    let prose = prose(db, plan.id)?;
    Ok(Some(Contents {
        plan,
        directions,
        projects,
        prose,
    }))
}

/// Everything that pages and documents of the plan say.
///
/// # Errors
/// Refused, with the reason, while there is no organization or no plan for its years.
pub fn gathered(db: &Reader<'_>) -> Result<Gathered> {
    let organization = org::store::organization(db)?;
    let organization = organization.ok_or(Error::Refused(text::NO_ORGANIZATION))?;
    let Some(contents) = contents(db, organization.period)? else {
        return Err(no_plan(db, organization.period)?);
    };
    let framework = framework::store::framework(db)?;
    Ok(Gathered::new(Read {
        organization,
        contents,
        units: org::store::units(db)?,
        lists: staff::store::lists(db)?,
        methods: methods(db)?,
        skills: framework::store::skills(db, framework.id)?,
        signatories: org::store::signatories(db)?,
        signings: org::store::signings(db)?,
        staff: staff::store::rows(db)?,
        gaps: assessment::store::gaps(db, framework.id)?,
        framework,
        carries_sums: carries_sums(db)?,
        emblem: org::store::emblem(db)?.map(Into::into),
    }))
}

/// Why there is no plan for these years: none at all, or one for other years.
pub fn no_plan(db: &Reader<'_>, period: Period) -> Result<Error> {
    let other = plans(db)?.pop();
    let differs = other.and_then(|other| same_period(other.period, period).err());
    Ok(differs.unwrap_or(Error::Refused(text::NO_PLAN)))
}

/// Everything that [`gathered`] reads.
pub fn gathered_tables() -> Vec<&'static str> {
    [
        &TABLES[..],
        &org::store::TABLES,
        &org::store::SIGNING_TABLES,
        &["setting"],
        &assessment::store::gap_tables(),
    ]
    .concat()
}

const CARRIES_SUMS: &str = "carries_sums";
const YES: &str = "yes";

/// Does the office want sums carried from page to page in the budget table?
pub fn carries_sums(db: &Reader<'_>) -> Result<bool> {
    Ok(org::store::setting(db, CARRIES_SUMS)?.as_deref() == Some(YES))
}

pub fn set_carries_sums(tx: &Tx<'_>, carries: bool) -> Result<()> {
    org::store::set_setting(tx, CARRIES_SUMS, if carries { YES } else { "no" })
}
