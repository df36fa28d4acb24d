//! Everything that the plan's pages and documents say, read and reckoned once.

use super::{Coverage, Facts, Finding, SkillGap, coverage, facts, findings};
use crate::assessment::StaffGaps;
use crate::base::thai::{Names, parts_of_name};
use crate::base::{LevelId, LineId, MethodId, ProjectId, SkillId, UnitId};
use crate::framework::{Framework, Skill};
use crate::org::model::Signings;
use crate::org::{self, Organization, Signatory, Signed, Signing, Unit};
use crate::plan::model::{Contents, Method, Target};
use crate::plan::text;
use crate::staff::{Lists, StaffRow};
use std::sync::Arc;

/// What is read from the file.
#[derive(Clone, Debug)]
pub struct Read {
    pub organization: Organization,
    pub contents: Contents,
    pub units: Vec<Unit>,
    pub lists: Lists,
    pub methods: Vec<Method>,
    pub framework: Framework,
    pub skills: Vec<Skill>,
    pub signatories: Vec<Signatory>,
    pub signings: Signings,
    pub staff: Vec<StaffRow>,
    pub gaps: Vec<StaffGaps>,
    /// Whether sums are carried from page to page where the budget table is parted.
    pub carries_sums: bool,
    /// The organization's emblem, as its file's bytes.
    pub emblem: Option<Arc<[u8]>>,
}

/// That, and what follows from it.
#[derive(Clone, Debug)]
pub struct Gathered {
    pub read: Read,
    pub coverage: Coverage,
    pub facts: Facts,
    pub findings: Vec<Finding>,
    /// What no line may break inside: names of people, of units and of the organization.
    pub names: Names,
}

impl Gathered {
    pub fn new(read: Read) -> Self {
        let Read {
            organization,
            contents,
            units,
            lists,
            methods,
            skills,
            staff,
            gaps,
            ..
        } = &read;
        let period = contents.plan.period;
        let coverage = coverage(&contents.projects, staff, units, lists, period);
        let facts = facts(organization, contents, &coverage, units, methods);
        let findings = findings(contents, &coverage, &skill_gaps(skills, gaps));
        let names = names(&read);
        Self {
            read,
            coverage,
            facts,
            findings,
            names,
        }
    }

    /// How a document is signed: as was chosen, or as usual.
    pub fn signing(&self, document: Signed) -> Signing {
        let chosen = self.read.signings.of(document.key).cloned();
        let usual = || org::rules::usual(document.usual, &self.read.signatories);
        chosen.unwrap_or_else(usual)
    }

    pub fn unit_name(&self, id: UnitId) -> &str {
        let unit = self.read.units.iter().find(|unit| unit.id == id);
        unit.map_or("", |unit| unit.name.as_str())
    }

    pub fn method_names(&self, ids: &[MethodId]) -> String {
        let named = self
            .read
            .methods
            .iter()
            .filter(|method| ids.contains(&method.id));
        named
            .map(|method| method.name.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// Whom targets mean, in words.
    pub fn target_names(&self, targets: &[Target]) -> Vec<String> {
        targets
            .iter()
            .map(|target| self.target_name(target))
            .collect()
    }

    fn target_name(&self, target: &Target) -> String {
        let lists = &self.read.lists;
        let level = |id: LevelId| {
            lists
                .level(id)
                .map(|level| text::level_target(&level.full_name()))
        };
        let line = |id: LineId| lists.line(id).map(|line| line.name.clone());
        match target {
            Target::Everyone => Some(text::EVERYONE.th().to_owned()),
            Target::Category(id) => lists.category(*id).map(|category| category.name.clone()),
            Target::Type(name) => Some(text::type_target(name)),
            Target::Level(id) => level(*id),
            Target::Line(id) => line(*id),
            Target::Unit(id) => Some(text::unit_target(self.unit_name(*id))),
        }
        .unwrap_or_default()
    }

    /// The number that the main table gives a project: they are counted through the whole plan.
    pub fn project_number(&self, id: ProjectId) -> Option<usize> {
        let at = self
            .read
            .contents
            .projects
            .iter()
            .position(|project| project.id == id)?;
        Some(at + 1)
    }
}

/// Longer names of units break between their words: kept whole they would widen a table's column
/// at the cost of all the others.
const LONGEST_WHOLE: usize = 16;

fn names(read: &Read) -> Names {
    let staff = read.staff.iter().map(|row| row.name.as_str());
    let people = staff.chain(
        read.signatories
            .iter()
            .map(|signatory| signatory.name.as_str()),
    );
    let people = people.flat_map(parts_of_name);
    let units = read.units.iter().map(|unit| unit.name.as_str());
    let units = units.filter(|name| name.chars().count() <= LONGEST_WHOLE);
    let places = [
        read.organization.name.as_str(),
        read.organization.province.as_str(),
    ];
    Names::new(people.chain(units).chain(places))
}

/// For each skill, how many people are below what is expected of them.
fn skill_gaps(skills: &[Skill], gaps: &[StaffGaps]) -> Vec<SkillGap> {
    let lacking = |id: SkillId| {
        let below = |person: &&StaffGaps| person.gap_in(id).is_some_and(|gap| gap.is_gap());
        gaps.iter().filter(below).count()
    };
    let gap = |skill: &Skill| SkillGap {
        skill: skill.id,
        name: skill.name.clone(),
        people: lacking(skill.id),
    };
    skills.iter().map(gap).collect()
}
