//! The plan of the sample: projects in every domain, with people and money for three years, and
//! some groups of people whom none of them is for, so that the check of coverage has work.

use super::random::Random;
use super::text::project::{For, PROJECTS, Sketch};
use crate::base::{DirectionId, Result, SkillId};
use crate::db::{Command, Tx};
use crate::org::Unit;
use crate::plan::command::{BeginPlan, SaveProject};
use crate::plan::model::{Domain, Method, ProjectDraft, Target, YearDraft};
use crate::plan::store;
use crate::staff::Lists;

/// What projects choose from.
struct Choice {
    directions: Vec<DirectionId>,
    methods: Vec<Method>,
    skills: Vec<(String, SkillId)>,
    units: Vec<Unit>,
    lists: Lists,
}

/// Begins the plan and fills it.
pub fn make(tx: &Tx<'_>, random: &mut Random, people: usize) -> Result<()> {
    let Some(organization) = crate::org::store::organization(tx)? else {
        return Ok(());
    };
    BeginPlan {
        period: organization.period,
    }
    .run(tx)?;
    let Some(plan) = store::plan_of(tx, organization.period)? else {
        return Ok(());
    };
    let framework = crate::framework::store::framework(tx)?.id;
    let skills = crate::framework::store::skills(tx, framework)?;
    let choice = Choice {
        directions: store::directions(tx, plan.id)?
            .into_iter()
            .map(|direction| direction.id)
            .collect(),
        methods: store::methods(tx)?,
        skills: skills
            .into_iter()
            .map(|skill| (skill.code, skill.id))
            .collect(),
        units: crate::org::store::units(tx)?,
        lists: crate::staff::store::lists(tx)?,
    };
    for sketch in &PROJECTS {
        SaveProject(draft(sketch, &choice, random, people)).run(tx)?;
    }
    Ok(())
}

fn draft(sketch: &Sketch, choice: &Choice, random: &mut Random, people: usize) -> ProjectDraft {
    let method = |name: &&str| {
        choice
            .methods
            .iter()
            .find(|method| method.name == **name)
            .map(|method| method.id)
    };
    let unit = choice
        .units
        .iter()
        .find(|unit| unit.name == sketch.unit)
        .map(|unit| unit.id);
    let skill = choice
        .skills
        .iter()
        .find(|(code, _)| code == sketch.skill)
        .map(|(_, id)| *id);
    ProjectDraft {
        id: None,
        direction: choice.directions.get(sketch.direction).copied(),
        name: sketch.name.to_owned(),
        objective: sketch.objective.to_owned(),
        domain: Domain::of(sketch.domain),
        skill,
        methods: sketch.methods.iter().filter_map(method).collect(),
        unit,
        indicator: sketch.indicator.to_owned(),
        budget_source: sketch.source.to_owned(),
        targets: sketch
            .targets
            .iter()
            .filter_map(|target| target_of(target, choice))
            .collect(),
        years: sketch
            .years
            .map(|share| year(share, sketch.baht_each, random, people)),
    }
}

fn target_of(target: &For, choice: &Choice) -> Option<Target> {
    let lists = &choice.lists;
    match *target {
        For::Category(name) => lists
            .categories
            .iter()
            .find(|c| c.name == name)
            .map(|c| Target::Category(c.id)),
        For::Type(name) => Some(Target::Type(name.to_owned())),
        For::Line(name) => lists
            .lines
            .iter()
            .find(|line| line.name == name)
            .map(|line| Target::Line(line.id)),
    }
}

/// So many of a hundred people, at so much money each, rounded to thousands.
fn year(share: usize, baht_each: usize, random: &mut Random, people: usize) -> YearDraft {
    if share == 0 {
        return YearDraft::default();
    }
    let headcount = (people * share / 100).max(1) + random.below(4);
    let baht = (headcount * baht_each).div_ceil(1000) * 1000;
    let budget = if baht == 0 {
        String::new()
    } else {
        baht.to_string()
    };
    YearDraft {
        headcount: headcount.to_string(),
        budget,
    }
}
