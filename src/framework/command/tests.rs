//! What frameworks become by commands, and what is refused.

use super::*;
use crate::base::{Error, FrameworkId, Score};
use crate::db::{Command, Db};
use crate::framework::model::{FrameworkDraft, GroupDraft, SkillDraft};
use crate::framework::{sheet, store};

fn made(db: &mut Db, command: &dyn Command) -> i64 {
    db.transact(command).unwrap().outcome.created.unwrap()
}

fn main(db: &Db) -> FrameworkId {
    store::framework(&db.reader()).unwrap().id
}

#[test]
fn every_shipped_edition_can_be_taken_in_and_comes_out_the_same() {
    let mut db = Db::memory().unwrap();
    for mut edition in sheet::shipped() {
        let done = db.transact(&AdoptEdition(edition.clone())).unwrap();
        let said = done.outcome.said.th().to_owned();
        assert!(!said.contains("ข้าม"), "{said}");
        let id = FrameworkId::from_raw(done.outcome.created.unwrap());
        let mut back = store::edition(&db.reader(), id).unwrap();
        // The order in which expectations stand means nothing.
        edition.expected.sort();
        back.expected.sort();
        for part in edition
            .staff_groups
            .iter_mut()
            .chain(&mut back.staff_groups)
        {
            part.types.sort();
        }
        assert_eq!(back, edition);
        db.undo().unwrap();
    }
    assert_eq!(store::frameworks(&db.reader()).unwrap().len(), 1);
}

#[test]
fn an_edition_of_the_same_code_stands_beside_the_first() {
    let mut db = Db::memory().unwrap();
    let edition = sheet::shipped().remove(0);
    for code in ["digital-2561-skills", "digital-2561-skills-2"] {
        let id = FrameworkId::from_raw(made(&mut db, &AdoptEdition(edition.clone())));
        assert_eq!(store::framework_by_id(&db.reader(), id).unwrap().code, code);
    }
}

#[test]
fn names_that_a_file_does_not_know_are_passed_over_and_told() {
    let mut db = Db::memory().unwrap();
    let mut edition = sheet::shipped().remove(2);
    for part in &mut edition.expected {
        part.line = part.line.replace("นักทรัพยากรบุคคล", "นักเดินเรือ");
    }
    let done = db.transact(&AdoptEdition(edition)).unwrap();
    assert!(done.outcome.said.th().contains("นักเดินเรือ"));
}

#[test]
fn a_copy_goes_on_from_its_model_skill_by_skill() {
    let mut db = Db::memory().unwrap();
    let from = main(&db);
    let edition = "พ.ศ. 2570".to_owned();
    let id = FrameworkId::from_raw(made(&mut db, &CopyFramework { from, edition }));
    let reader = db.reader();
    let (old, new) = (
        store::cards(&reader, from).unwrap(),
        store::cards(&reader, id).unwrap(),
    );
    assert_eq!(old.len(), new.len());
    for (old, new) in old.iter().zip(&new) {
        assert_eq!(new.follows, Some(old.skill.id));
        assert_eq!(new.behaviors, old.behaviors);
    }
    let stages = store::stages(&reader, id).unwrap();
    assert_eq!(stages.iter().filter(|stage| stage.is_current).count(), 1);
}

#[test]
fn what_is_asked_goes_over_to_the_skills_that_go_on() {
    let mut db = Db::memory().unwrap();
    let from = main(&db);
    let edition = "พ.ศ. 2570".to_owned();
    let to = FrameworkId::from_raw(made(&mut db, &CopyFramework { from, edition }));
    let skills = |db: &Db, of| store::skills(&db.reader(), of).unwrap();
    let (old, new) = (skills(&db, from)[0].id, skills(&db, to)[3].id);
    let asked = |db: &Db, of, skill| {
        let all = store::asked(&db.reader(), of).unwrap();
        let mut levels: Vec<_> = all
            .iter()
            .filter(|it| it.skill == skill)
            .map(|it| it.level)
            .collect();
        levels.sort();
        levels
    };
    assert_ne!(asked(&db, from, old), asked(&db, to, new));
    let copy = |mapping| CopyExpected {
        from,
        to,
        mapping,
        from_name: "2561".into(),
    };
    assert!(matches!(db.transact(&copy(vec![])), Err(Error::Refused(_))));
    db.transact(&copy(vec![(old, new)])).unwrap();
    assert_eq!(asked(&db, from, old), asked(&db, to, new));
}

#[test]
fn a_skill_keeps_its_place_and_its_texts_become_the_offices_own_when_they_change() {
    let mut db = Db::memory().unwrap();
    let framework = main(&db);
    let card = store::cards(&db.reader(), framework).unwrap().remove(0);
    assert!(card.texts_by_program);
    let mut draft = SkillDraft::from(&card);
    draft.name = "ชื่อใหม่".into();
    let save = |draft: &SkillDraft| SaveSkill {
        framework,
        draft: draft.clone(),
    };
    db.transact(&save(&draft)).unwrap();
    let read = |db: &Db| store::cards(&db.reader(), framework).unwrap().remove(0);
    assert!(read(&db).texts_by_program, "the texts are the same still");
    draft.behaviors[1] = "ทำได้เอง".into();
    db.transact(&save(&draft)).unwrap();
    let changed = read(&db);
    assert!(!changed.texts_by_program);
    assert_eq!(
        changed
            .behavior_at(Score::from_hundredths(250))
            .unwrap()
            .text,
        "ทำได้เอง"
    );
    assert_eq!(changed.behavior_at(Score::ZERO), None);
    draft.code = "DG".into();
    let refused = db.transact(&save(&draft)).unwrap_err();
    assert_eq!(refused.problems()[0].field, "code");
}

#[test]
fn skills_move_within_their_group_and_retire_without_losing_their_card() {
    let mut db = Db::memory().unwrap();
    let framework = FrameworkId::from_raw(made(&mut db, &AdoptEdition(sheet::shipped().remove(0))));
    let codes = |db: &Db| -> Vec<String> {
        let skills = store::skills(&db.reader(), framework).unwrap();
        skills.into_iter().take(4).map(|skill| skill.code).collect()
    };
    assert_eq!(codes(&db), ["DLit1", "DLit2", "DLit3", "DG1"]);
    let third = store::skills(&db.reader(), framework).unwrap()[2].id;
    let up = |up| MoveSkill {
        skill: third,
        up,
        name: "DLit3".into(),
    };
    db.transact(&up(true)).unwrap();
    assert_eq!(codes(&db), ["DLit1", "DLit3", "DLit2", "DG1"]);
    db.transact(&up(false)).unwrap();
    assert_eq!(
        db.transact(&up(false)).unwrap().operation,
        None,
        "it is the last of its group"
    );
    let retire = RetireSkill {
        skill: third,
        retired: true,
        name: "DLit3".into(),
    };
    db.transact(&retire).unwrap();
    assert_eq!(codes(&db), ["DLit1", "DLit2", "DG1", "DG2"]);
    let cards = store::cards(&db.reader(), framework).unwrap();
    assert!(
        cards
            .iter()
            .any(|card| card.skill.id == third && card.retired)
    );
}

#[test]
fn the_highest_level_cannot_sink_below_what_is_asked() {
    let mut db = Db::memory().unwrap();
    let framework = store::framework(&db.reader()).unwrap();
    let mut draft = FrameworkDraft::from(&framework);
    draft.max = "3".into();
    let refused = db.transact(&SaveFramework(draft.clone())).unwrap_err();
    assert_eq!(refused.problems()[0].field, "max");
    draft.max = "6".into();
    db.transact(&SaveFramework(draft)).unwrap();
    let skills = store::skills(&db.reader(), framework.id).unwrap();
    assert!(skills.iter().all(|skill| skill.max == Score::from_whole(6)));
}

#[test]
fn a_framework_is_begun_from_nothing_and_becomes_the_main_one() {
    let mut db = Db::memory().unwrap();
    let draft = FrameworkDraft {
        code: "own".into(),
        name: "สมรรถนะของเรา".into(),
        edition: "พ.ศ. 2570".into(),
        max: "5".into(),
        ..FrameworkDraft::default()
    };
    let own = FrameworkId::from_raw(made(&mut db, &SaveFramework(draft.clone())));
    let refused = db.transact(&SaveFramework(draft)).unwrap_err();
    assert_eq!(refused.problems()[0].field, "code");
    let group = GroupDraft {
        id: None,
        code: "A".into(),
        name: "หลัก".into(),
    };
    let draft = group.clone();
    let group = made(
        &mut db,
        &SaveGroup {
            framework: own,
            draft,
        },
    );
    let group = Some(crate::base::SkillGroupId::from_raw(group));
    let draft = SkillDraft {
        code: "A1".into(),
        name: "การบริการ".into(),
        max: "6".into(),
        ..SkillDraft::new(group, Score::from_whole(5))
    };
    made(
        &mut db,
        &SaveSkill {
            framework: own,
            draft,
        },
    );
    let name = "สมรรถนะของเรา".to_owned();
    db.transact(&SetMain {
        framework: own,
        name: name.clone(),
    })
    .unwrap();
    assert_eq!(main(&db), own);
    assert_eq!(
        store::skills(&db.reader(), own).unwrap()[0].max,
        Score::from_whole(6)
    );
    let retire = RetireFramework {
        framework: own,
        retired: true,
        name,
    };
    assert!(
        matches!(db.transact(&retire), Err(Error::Refused(_))),
        "the main one stays"
    );
    db.undo().unwrap();
    assert_ne!(main(&db), own);
}
