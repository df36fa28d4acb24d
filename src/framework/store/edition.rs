//! A framework out of the file as it travels, and one that has travelled into the file.

use super::write::{set_behaviors, write_framework, write_group, write_skill};
use super::{asked, cards, framework_by_id, group, set_expected, skill_groups};
use crate::base::{FrameworkId, LevelId, Result, Score, SkillId, StaffGroupId, StageId};
use crate::db::{Reader, Tx};
use crate::framework::model::{
    Ask, AskedOf, Edition, ExpectedEdit, ExpectedPart, FORMAT, FrameworkDraft, GroupDraft,
    GroupPart, GroupRule, Post, RuleOf, SkillCard, SkillDraft, SkillPart, StaffGroup,
    StaffGroupPart, Stage, StagePart,
};
use crate::staff::{self, Lists};
use rusqlite::params;
use std::collections::{BTreeMap, HashMap};

/// A framework as it travels.
pub fn edition(db: &Reader<'_>, id: FrameworkId) -> Result<Edition> {
    let framework = framework_by_id(db, id)?;
    let cards = cards(db, id)?;
    let groups = skill_groups(db, id)?.into_iter().map(|group| {
        let own = cards
            .iter()
            .filter(|card| card.skill.group == Some(group.id));
        GroupPart {
            skills: own.map(skill_part).collect(),
            code: group.code,
            name: group.name,
        }
    });
    let groups = groups.collect();
    let (stages, staff_groups) = (group::stages(db, id)?, group::staff_groups(db, id)?);
    let rules = [group::type_rules(db, id)?, group::line_rules(db, id)?].concat();
    let of_group = |group: &StaffGroup| StaffGroupPart {
        name: group.name.clone(),
        is_default: group.is_default,
        types: names(&rules, group.id, |of| matches!(of, RuleOf::Type(_))),
        lines: names(&rules, group.id, |of| matches!(of, RuleOf::Line(_))),
    };
    let lists = staff::store::lists(db)?;
    let expected = expected_parts(db, id, &cards, &stages, &staff_groups, &lists)?;
    Ok(Edition {
        format: FORMAT.to_owned(),
        code: framework.code,
        name: framework.name,
        edition: framework.edition,
        year_be: framework.year_be,
        source: framework.source,
        caution: framework.caution,
        form_title: framework.form_title,
        max: framework.max.to_string(),
        groups,
        staff_groups: staff_groups.iter().map(of_group).collect(),
        stages: stages.into_iter().map(stage_part).collect(),
        expected,
    })
}

fn stage_part(stage: Stage) -> StagePart {
    StagePart {
        name: stage.name,
        current: stage.is_current,
    }
}

fn skill_part(card: &SkillCard) -> SkillPart {
    let draft = SkillDraft::from(card);
    let mut levels = draft.behaviors;
    while levels.last().is_some_and(String::is_empty) {
        levels.pop();
    }
    SkillPart {
        code: draft.code,
        name: draft.name,
        definition: draft.definition,
        source: draft.source,
        checked: draft.checked,
        texts_by_program: card.texts_by_program,
        retired: card.retired,
        max: draft.max,
        levels,
    }
}

fn names(rules: &[GroupRule], group: StaffGroupId, of: fn(&RuleOf) -> bool) -> Vec<String> {
    let own = rules
        .iter()
        .filter(|rule| rule.group == Some(group) && of(&rule.of));
    own.map(|rule| rule.name.clone()).collect()
}

/// What is asked, gathered by group and post; what is asked of one person stays here.
fn expected_parts(
    db: &Reader<'_>,
    id: FrameworkId,
    cards: &[SkillCard],
    stages: &[Stage],
    groups: &[StaffGroup],
    lists: &Lists,
) -> Result<Vec<ExpectedPart>> {
    let codes: HashMap<SkillId, &str> = cards
        .iter()
        .map(|card| (card.skill.id, card.skill.code.as_str()))
        .collect();
    let mut parts: BTreeMap<ExpectedPart, BTreeMap<String, String>> = BTreeMap::new();
    for one in asked(db, id)? {
        let mut part = ExpectedPart::default();
        match one.of {
            AskedOf::Person(_) => continue,
            AskedOf::Group(group, stage) => {
                let group = groups.iter().find(|it| it.id == group);
                part.staff_group = group.map(|it| it.name.clone()).unwrap_or_default();
                let stage = stages.iter().find(|it| Some(it.id) == stage);
                part.stage = stage.map(|it| it.name.clone()).unwrap_or_default();
            }
            AskedOf::Post(post) => {
                let line = post.line.and_then(|id| lists.line(id));
                part.line = line.map(|it| it.name.clone()).unwrap_or_default();
                let level = post.level.and_then(|id| lists.level(id));
                part.type_name = level.map(|it| it.type_name.clone()).unwrap_or_default();
                part.level = level.map(|it| it.name.clone()).unwrap_or_default();
                let category = post.category.and_then(|id| lists.category(id));
                part.category = category.map(|it| it.name.clone()).unwrap_or_default();
            }
        }
        let level = one.level.map(|level| level.to_string()).unwrap_or_default();
        let code = codes.get(&one.skill).copied().unwrap_or_default();
        parts
            .entry(part)
            .or_default()
            .insert(code.to_owned(), level);
    }
    let whole = parts
        .into_iter()
        .map(|(part, levels)| ExpectedPart { levels, ..part });
    Ok(whole.collect())
}

/// Names of a travelled framework that this file does not know; what is said of them was left out.
pub type Skipped = Vec<String>;

/// Puts a travelled framework into the file as a new one.
pub fn adopt(
    tx: &Tx<'_>,
    from: &Edition,
    draft: &FrameworkDraft,
    max: Score,
) -> Result<(FrameworkId, Skipped)> {
    let id = write_framework(tx, draft, from.year_be, max)?;
    let mut skills = HashMap::new();
    for part in &from.groups {
        let (code, name) = (part.code.clone(), part.name.clone());
        let group = GroupDraft {
            id: None,
            code,
            name,
        };
        let group = write_group(tx, id, &group)?;
        for skill in &part.skills {
            let draft = SkillDraft {
                id: None,
                group: Some(group),
                code: skill.code.clone(),
                name: skill.name.clone(),
                definition: skill.definition.clone(),
                source: skill.source.clone(),
                checked: skill.checked,
                ..SkillDraft::default()
            };
            let made = write_skill(tx, id, &draft, Score::parse(&skill.max).ok())?;
            set_behaviors(tx, made, &skill.levels, skill.texts_by_program)?;
            if skill.retired {
                super::set_skill_retired(tx, made, true)?;
            }
            skills.insert(skill.code.as_str(), made);
        }
    }
    let mut writer = Adopting {
        lists: staff::store::lists(tx)?,
        skills,
        stages: stages(tx, id, &from.stages)?,
        groups: HashMap::new(),
        skipped: Vec::new(),
    };
    writer.staff_groups(tx, id, &from.staff_groups)?;
    from.expected
        .iter()
        .try_for_each(|part| writer.expected(tx, part))?;
    Ok((id, writer.skipped))
}

fn stages<'a>(
    tx: &Tx<'_>,
    id: FrameworkId,
    parts: &'a [StagePart],
) -> Result<HashMap<&'a str, StageId>> {
    let mut stages = HashMap::new();
    let current = parts.iter().position(|part| part.current);
    for (sort, part) in parts.iter().enumerate() {
        let is_current = current == Some(sort);
        let sql = "INSERT INTO stage (framework_id, name, sort, is_current) VALUES (?, ?, ?, ?)";
        let made = tx.insert(sql, params![id, part.name, sort as i64, is_current])?;
        stages.insert(part.name.as_str(), StageId::from_raw(made));
    }
    Ok(stages)
}

/// Everything that the rest of a travelled framework names.
struct Adopting<'a> {
    lists: Lists,
    skills: HashMap<&'a str, SkillId>,
    stages: HashMap<&'a str, StageId>,
    groups: HashMap<&'a str, StaffGroupId>,
    skipped: Skipped,
}

impl<'a> Adopting<'a> {
    fn staff_groups(
        &mut self,
        tx: &Tx<'_>,
        id: FrameworkId,
        parts: &'a [StaffGroupPart],
    ) -> Result<()> {
        let default = parts.iter().position(|part| part.is_default);
        for (sort, part) in parts.iter().enumerate() {
            let is_default = default == Some(sort);
            let sql = "INSERT INTO staff_group (framework_id, name, sort, is_default) VALUES (?, ?, ?, ?)";
            let made = tx.insert(sql, params![id, part.name, sort as i64, is_default])?;
            let made = StaffGroupId::from_raw(made);
            self.groups.insert(&part.name, made);
            for name in &part.types {
                let of = RuleOf::Type(name.clone());
                group::set_rule(tx, id, &of, Some(made))?;
            }
            for name in &part.lines {
                match self.lists.lines.iter().find(|line| line.name == *name) {
                    Some(line) => group::set_rule(tx, id, &RuleOf::Line(line.id), Some(made))?,
                    None => self.skipped.push(name.clone()),
                }
            }
        }
        Ok(())
    }

    fn expected(&mut self, tx: &Tx<'_>, part: &ExpectedPart) -> Result<()> {
        let of = match self.of(part) {
            Ok(of) => of,
            Err(name) => {
                self.skipped.push(name);
                return Ok(());
            }
        };
        for (code, level) in &part.levels {
            let Some(skill) = self.skills.get(code.as_str()).copied() else {
                self.skipped.push(code.clone());
                continue;
            };
            let ask = Score::parse(level).map_or(Ask::Nothing, Ask::Level);
            set_expected(tx, &ExpectedEdit { of, skill, ask })?;
        }
        Ok(())
    }

    /// Of whom it is asked, or the name that is not known here.
    fn of(&self, part: &ExpectedPart) -> std::result::Result<AskedOf, String> {
        if !part.staff_group.is_empty() {
            let group = find(&self.groups, &part.staff_group)?;
            let stage = match part.stage.as_str() {
                "" => None,
                stage => Some(find(&self.stages, stage)?),
            };
            return Ok(AskedOf::Group(group, stage));
        }
        let lists = &self.lists;
        let line = named(&part.line, |name| {
            lists
                .lines
                .iter()
                .find(|it| it.name == *name)
                .map(|it| it.id)
        })?;
        let level = named(&part.level, |name| self.level(&part.type_name, name))?;
        let category = named(&part.category, |name| {
            let found = lists.categories.iter().find(|it| it.name == *name);
            found.map(|it| it.id)
        })?;
        Ok(AskedOf::Post(Post {
            line,
            level,
            category,
        }))
    }

    fn level(&self, type_name: &str, name: &str) -> Option<LevelId> {
        let levels = self.lists.levels.iter();
        let mut same = levels.filter(|it| it.type_name == type_name && it.name == name);
        same.next().map(|it| it.id)
    }
}

fn find<T: Copy>(known: &HashMap<&str, T>, name: &str) -> std::result::Result<T, String> {
    known.get(name).copied().ok_or_else(|| name.to_owned())
}

/// An empty name means any; an unknown one comes back.
fn named<T>(
    name: &str,
    find: impl Fn(&str) -> Option<T>,
) -> std::result::Result<Option<T>, String> {
    match name {
        "" => Ok(None),
        name => find(name).map(Some).ok_or_else(|| name.to_owned()),
    }
}

/// Notes that the skills of a copied edition go on from those of the same code.
pub fn follow(tx: &Tx<'_>, from: FrameworkId, to: FrameworkId) -> Result<()> {
    let sql = "UPDATE skill SET follows_id =
                 (SELECT old.id FROM skill old WHERE old.framework_id = ?1 AND old.code = skill.code)
               WHERE framework_id = ?2";
    tx.run(sql, params![from, to]).map(drop)
}
