//! What a person's sheet says, as plain data.

use crate::assessment::PersonGap;
use crate::base::{Period, SkillId};
use crate::org::Signatory;
use crate::plan::model::YEARS;
use crate::plan::rules::Gathered;
use crate::staff::Staff;

/// One project that the plan offers in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chance {
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
    pub gaps: Vec<PersonGap>,
    /// Year by year; none for a year after retirement.
    pub years: [Option<Vec<Chance>>; YEARS],
    /// Who takes note for the personnel office.
    pub officer: Option<Signatory>,
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
        let chances = |ids: &[crate::base::ProjectId]| {
            ids.iter().filter_map(|id| chance(from, *id)).collect()
        };
        let officer = read
            .signatories
            .iter()
            .find(|s| s.role == crate::org::SignatoryRole::Prepare);
        Self {
            organization: read.organization.name.clone(),
            period: read.contents.plan.period,
            position_name: row.map(|row| row.position_name.clone()).unwrap_or_default(),
            unit_name: row.map(|row| row.unit_name.clone()).unwrap_or_default(),
            category_name: row.map(|row| row.category_name.clone()).unwrap_or_default(),
            framework: format!("{} {}", read.framework.name, read.framework.edition),
            gaps: gaps.map(|person| person.gaps.clone()).unwrap_or_default(),
            years: years.map(|year| year.map(|ids| chances(&ids))),
            officer: officer.cloned(),
            staff,
        }
    }

    /// What the person lacks, the largest gap first.
    pub fn lacking(&self) -> Vec<&PersonGap> {
        let mut lacking: Vec<&PersonGap> = self.gaps.iter().filter(|gap| gap.is_gap()).collect();
        lacking.sort_by_key(|gap| std::cmp::Reverse(gap.gap));
        lacking
    }

    /// The first year in which a project for this skill is offered, and how it is taught.
    pub fn answer(&self, skill: SkillId) -> Option<(usize, &Chance)> {
        let in_year = |(at, year): (usize, &'_ Option<Vec<Chance>>)| {
            let at_skill = |chance: &&Chance| chance.skill == Some(skill);
            year.as_ref()
                .and_then(|year| year.iter().position(|c| at_skill(&c)))
                .map(|found| (at, found))
        };
        let (at, found) = self.years.iter().enumerate().find_map(in_year)?;
        Some((at, self.years.get(at)?.as_ref()?.get(found)?))
    }
}

fn chance(from: &Gathered, id: crate::base::ProjectId) -> Option<Chance> {
    let project = from.read.contents.project(id)?;
    Some(Chance {
        project: project.name.clone(),
        domain: project.domain.name().th().to_owned(),
        methods: from.method_names(&project.methods),
        skill: project.skill,
    })
}
