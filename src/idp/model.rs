//! What a person's sheet says, as plain data.

use super::text;
use crate::assessment::{PersonGap, Round, Scores};
use crate::base::{Period, ProjectId, Score, SkillId};
use crate::org::{Signatory, Signed, Signing, Usual};
use crate::plan::model::{Project, YEARS};
use crate::plan::rules::Gathered;
use crate::staff::Staff;
use std::sync::Arc;

/// The sheet as a document that is signed.
pub const SIGNED: Signed = Signed {
    key: "sheet",
    usual: Usual::Officer,
};

/// The projects of each year that counts.
type Years = [Option<Arc<[ProjectId]>>; YEARS];

/// One project that the plan offers, and in which of its years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chance {
    pub years: [bool; YEARS],
    pub project: String,
    pub domain: String,
    pub methods: String,
    pub skill: Option<SkillId>,
}

/// One person's development sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub staff: Staff,
    pub organization: String,
    pub period: Period,
    pub position_name: String,
    pub unit_name: String,
    pub category_name: String,
    /// The framework and its edition.
    pub framework: String,
    /// The highest level of the framework.
    pub max: Score,
    pub gaps: Vec<PersonGap>,
    /// In the order of the plan.
    pub chances: Vec<Chance>,
    /// Which years of the plan the person serves.
    pub serves: [bool; YEARS],
    /// Who signs beside the person and the superior.
    pub signing: Signing,
    pub signatories: Vec<Signatory>,
}

impl Sheet {
    /// From everything gathered for the plan and one person's own columns.
    pub fn new(staff: Staff, from: &Gathered) -> Self {
        let read = &from.read;
        let row = read.staff.iter().find(|row| row.staff == Some(staff.id));
        let covered = from.coverage.of_person(staff.id);
        let gaps = read.gaps.iter().find(|person| person.staff == staff.id);
        let years = covered
            .map(|covered| covered.years.clone())
            .unwrap_or_default();
        let projects = read.contents.projects.iter();
        Self {
            organization: read.organization.name.clone(),
            period: read.contents.plan.period,
            position_name: row.map(|row| row.position_name.clone()).unwrap_or_default(),
            unit_name: row.map(|row| row.unit_name.clone()).unwrap_or_default(),
            category_name: row.map(|row| row.category_name.clone()).unwrap_or_default(),
            framework: format!("{} {}", read.framework.name, read.framework.edition),
            max: read.framework.max,
            gaps: gaps.map(|person| person.gaps.clone()).unwrap_or_default(),
            chances: projects
                .filter_map(|project| chance(from, project, &years))
                .collect(),
            serves: years.each_ref().map(Option::is_some),
            signing: from.signing(SIGNED),
            signatories: read.signatories.clone(),
            staff,
        }
    }

    /// What the person lacks, the largest gap first.
    pub fn lacking(&self) -> Vec<&PersonGap> {
        let mut lacking: Vec<&PersonGap> = self.gaps.iter().filter(|gap| gap.is_gap()).collect();
        lacking.sort_by_key(|gap| std::cmp::Reverse(gap.gap));
        lacking
    }

    /// The project that the plan offers for this skill.
    pub fn answer(&self, skill: SkillId) -> Option<&Chance> {
        self.chances
            .iter()
            .find(|chance| chance.skill == Some(skill))
    }
}

/// The project as it is offered, if it is in any year.
fn chance(from: &Gathered, project: &Project, years: &Years) -> Option<Chance> {
    let offered = |year: &Option<Arc<[ProjectId]>>| {
        year.as_ref().is_some_and(|ids| ids.contains(&project.id))
    };
    let years = years.each_ref().map(offered);
    years.contains(&true).then(|| Chance {
        years,
        project: project.name.clone(),
        domain: project.domain.name().th().to_owned(),
        methods: from.method_names(&project.methods),
        skill: project.skill,
    })
}

/// A page has room for so many rounds beside each other.
const MOST_ROUNDS: usize = 4;

/// Where one person stands, and stood in earlier rounds.
#[derive(Clone, Debug)]
pub struct Profile {
    pub sheet: Sheet,
    /// The newest rounds that recorded anything of the person, the oldest of them first.
    pub rounds: Vec<Recorded>,
}

/// What a round recorded of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    pub name: String,
    /// In the order of the sheet's gaps.
    pub scores: Vec<Option<Score>>,
}

impl Profile {
    /// From a person's sheet and all rounds, the oldest first.
    pub fn new(sheet: Sheet, rounds: &[(Round, Scores)]) -> Self {
        let recorded = |(round, scores): &(Round, Scores)| Recorded {
            name: text::round(round.year, round.half.number()),
            scores: sheet
                .gaps
                .iter()
                .map(|gap| scores.get(&(sheet.staff.id, gap.skill)).copied())
                .collect(),
        };
        let mut rounds: Vec<Recorded> = rounds.iter().map(recorded).collect();
        rounds.retain(|round| round.scores.iter().any(Option::is_some));
        let older = rounds.len().saturating_sub(MOST_ROUNDS);
        rounds.drain(..older);
        Self { sheet, rounds }
    }
}
