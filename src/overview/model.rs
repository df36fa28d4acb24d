//! Where the work stands, as plain data.

use crate::assessment::{Progress, Round, Tally};
use crate::base::{FiscalYear, Period, Satang, Say};
use crate::plan::Domain;
use crate::plan::rules::Share;

/// What is known of the whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The plan's years, once the organization has a name.
    pub period: Option<Period>,
    pub people: usize,
    pub vacancies: usize,
    /// The newest round, and how far it has come.
    pub round: Option<(Round, Progress)>,
    /// One count per person: the person's whole gap.
    pub gaps: Tally,
    /// The skills of the framework by code and name, each with how many people lack it.
    pub skills: Vec<(String, Tally)>,
    /// `None` while there is no plan for these years.
    pub plan: Option<PlanStanding>,
}

/// What the plan has come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStanding {
    pub projects: usize,
    /// People who get an opportunity.
    pub reached: Share,
    /// Vacancies that do.
    pub vacancies: Share,
    /// Things in the plan that still have to be looked at.
    pub findings: usize,
    pub budget: Satang,
    pub years: Vec<(FiscalYear, Satang)>,
    /// Every domain, those without money too.
    pub domains: Vec<(Domain, Satang)>,
}

/// One step of the year's work, in the order in which it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    Organization,
    Staff,
    Assessment,
    Gaps,
    Plan,
    Print,
}

/// How far a step has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Done,
    Begun,
    Open,
    /// Another step has to come first.
    Blocked,
}

/// A step with how it stands, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub task: Task,
    pub state: State,
    pub detail: Say,
}
