//! The commands against a file in memory.

use super::*;
use crate::base::{FiscalYear, MethodId, Satang};
use crate::db::Db;
use crate::org::command::SetOrganization;
use crate::org::model::OrganizationDraft;
use crate::plan::model::{Contents, Domain, Target, YearDraft};

fn period(be: i32) -> Period {
    Period::starting(FiscalYear::from_be(be).unwrap())
}

fn set_year(db: &mut Db, year: &str) {
    let draft = OrganizationDraft {
        name: "เทศบาลนครตัวอย่าง".into(),
        first_year: year.into(),
        ..OrganizationDraft::default()
    };
    db.transact(&SetOrganization(draft)).unwrap();
}

/// A file whose plan 2570–2572 has begun.
fn begun() -> Db {
    let mut db = Db::memory().unwrap();
    set_year(&mut db, "2570");
    db.transact(&BeginPlan {
        period: period(2570),
    })
    .unwrap();
    db
}

fn contents(db: &Db) -> Contents {
    store::contents(&db.reader(), period(2570))
        .unwrap()
        .unwrap()
}

fn draft(db: &Db, name: &str) -> ProjectDraft {
    ProjectDraft {
        direction: Some(contents(db).directions[0].id),
        name: name.into(),
        domain: Some(Domain::Digital),
        methods: vec![MethodId::from_raw(4), MethodId::from_raw(2)],
        targets: vec![Target::Type("วิชาการ".into()), Target::Everyone],
        years: [
            YearDraft {
                headcount: "30".into(),
                budget: "45,000.25".into(),
            },
            YearDraft::default(),
            YearDraft {
                headcount: "๒๐".into(),
                budget: String::new(),
            },
        ],
        ..ProjectDraft::default()
    }
}

fn save(db: &mut Db, draft: ProjectDraft) -> Result<crate::db::Done> {
    db.transact(&SaveProject(draft))
}

fn names(db: &Db) -> Vec<String> {
    contents(db)
        .projects
        .into_iter()
        .map(|project| project.name)
        .collect()
}

#[test]
fn a_plan_begins_with_four_directions_and_every_part() {
    let contents = contents(&begun());
    assert_eq!(contents.plan.period, period(2570));
    assert_eq!(contents.directions.len(), 4);
    let parts: Vec<Part> = contents.prose.iter().map(|prose| prose.part).collect();
    assert_eq!(parts, Part::ALL);
}

#[test]
fn a_plan_needs_an_organization_and_its_years() {
    let mut db = Db::memory().unwrap();
    let begin = |db: &mut Db, be| db.transact(&BeginPlan { period: period(be) });
    assert!(matches!(begin(&mut db, 2570), Err(Error::Refused(_))));
    set_year(&mut db, "2570");
    assert!(matches!(begin(&mut db, 2573), Err(Error::Refused(_))));
    begin(&mut db, 2570).unwrap();
    assert!(matches!(begin(&mut db, 2570), Err(Error::Refused(_))));
}

#[test]
fn a_plan_of_other_years_than_the_organization_is_not_changed() {
    let mut db = begun();
    let draft = draft(&db, "อบรมดิจิทัล");
    set_year(&mut db, "2573");
    let refused = save(&mut db, draft.clone()).unwrap_err().to_string();
    assert!(
        refused.contains("2570–2572") && refused.contains("2573–2575"),
        "{refused}"
    );
    set_year(&mut db, "2570");
    save(&mut db, draft).unwrap();
}

#[test]
fn a_project_comes_back_as_it_was_written() {
    let mut db = begun();
    let written = draft(&db, " อบรมดิจิทัล ");
    save(&mut db, written.clone()).unwrap();
    let project = contents(&db).projects.remove(0);
    assert_eq!(project.name, "อบรมดิจิทัล");
    assert_eq!(project.targets, written.targets);
    assert_eq!(
        project.methods,
        [MethodId::from_raw(2), MethodId::from_raw(4)]
    );
    let years = project.years.map(|year| (year.headcount, year.budget));
    let none = Satang::ZERO;
    assert_eq!(
        years,
        [(30, Satang::from_raw(4_500_025)), (0, none), (20, none)]
    );
    let again = ProjectDraft::from(&project);
    assert_eq!(again.years.map(|year| year.headcount), ["30", "", "20"]);
}

#[test]
fn an_edited_project_can_be_brought_back() {
    let mut db = begun();
    let first = draft(&db, "อบรมดิจิทัล");
    save(&mut db, first).unwrap();
    let before = contents(&db);
    let mut edited = ProjectDraft::from(&before.projects[0]);
    edited.name = "อบรมผู้นำดิจิทัล".into();
    edited.direction = Some(before.directions[3].id);
    edited.targets = vec![Target::Type("บริหารท้องถิ่น".into())];
    edited.methods.pop();
    edited.years[1].headcount = "7".into();
    save(&mut db, edited).unwrap();
    let after = contents(&db);
    assert_ne!(after, before);
    db.undo().unwrap();
    assert_eq!(contents(&db), before);
    db.redo().unwrap();
    assert_eq!(contents(&db), after);
}

#[test]
fn saving_what_has_not_changed_is_no_operation() {
    let mut db = begun();
    let first = draft(&db, "อบรมดิจิทัล");
    save(&mut db, first).unwrap();
    let same = ProjectDraft::from(&contents(&db).projects[0]);
    assert_eq!(save(&mut db, same).unwrap().operation, None);
}

#[test]
fn a_deleted_project_comes_back_whole() {
    let mut db = begun();
    let first = draft(&db, "อบรมดิจิทัล");
    save(&mut db, first).unwrap();
    let before = contents(&db);
    db.transact(&DeleteProject(before.projects[0].clone()))
        .unwrap();
    assert!(contents(&db).projects.is_empty());
    db.undo().unwrap();
    assert_eq!(contents(&db), before);
}

#[test]
fn projects_change_places_with_their_neighbours() {
    let mut db = begun();
    for name in ["ก", "ข", "ค"] {
        let draft = draft(&db, name);
        save(&mut db, draft).unwrap();
    }
    let move_one = |db: &mut Db, name: &str, up| {
        let project = contents(db)
            .projects
            .into_iter()
            .find(|project| project.name == name)
            .unwrap();
        db.transact(&MoveProject { project, up }).unwrap()
    };
    move_one(&mut db, "ค", true);
    assert_eq!(names(&db), ["ก", "ค", "ข"]);
    move_one(&mut db, "ก", false);
    assert_eq!(names(&db), ["ค", "ก", "ข"]);
    assert_eq!(move_one(&mut db, "ค", true).operation, None);
}

#[test]
fn a_direction_with_projects_stays() {
    let mut db = begun();
    let first = draft(&db, "อบรมดิจิทัล");
    save(&mut db, first).unwrap();
    let mut directions = contents(&db).directions;
    let (last, first) = (directions.pop().unwrap(), directions.remove(0));
    assert!(matches!(
        db.transact(&DeleteDirection(first)),
        Err(Error::Refused(_))
    ));
    db.transact(&DeleteDirection(last)).unwrap();
    assert_eq!(contents(&db).directions.len(), 3);
}

#[test]
fn prose_goes_back_to_the_shipped_text() {
    let mut db = begun();
    let mut prose = Prose::shipped(Part::Goal);
    prose.body = "เขียนใหม่ทั้งหมด".into();
    db.transact(&SaveProse(prose.clone())).unwrap();
    assert_eq!(contents(&db).part(Part::Goal), Some(&prose));
    db.transact(&RestoreProse(Part::Goal)).unwrap();
    assert_eq!(
        contents(&db).part(Part::Goal),
        Some(&Prose::shipped(Part::Goal))
    );
}
