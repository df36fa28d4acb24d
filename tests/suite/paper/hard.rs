//! Hard cases on every document: what people type at its longest and strangest, and files with
//! next to nothing in them. Right, or refused in words; never a panic, never a cut-off word.

use super::golden::asked;
use super::margins::assert_within;
use super::sample;
use phatthana::base::thai::to_arabic;
use phatthana::base::{CategoryId, Error, LevelId, MethodId, StaffId};
use phatthana::db::{Command, Db};
use phatthana::document::{Asked, LISTS, PRINTABLES, Printable, Subject};
use phatthana::framework::command::SaveSkill;
use phatthana::framework::{self, model::SkillDraft};
use phatthana::org::command::{SaveSignatory, SaveUnit, SetEmblem, SetOrganization};
use phatthana::org::model::{
    OrganizationDraft, OrganizationKind, SignatoryDraft, SignatoryRole, UnitDraft,
};
use phatthana::pdf::{Document, Layout, Page, Pages, lay_out, plain_text, write};
use phatthana::plan::command::SaveProject;
use phatthana::plan::model::{Domain, ProjectDraft, Target, YearDraft};
use phatthana::staff::command::AddStaff;
use phatthana::staff::{PositionDraft, StaffDraft};
use std::path::Path;
use std::sync::Arc;

/// First and last names: 120 letters without a space, signs that no font has, scripts that run
/// the other way, marks upon marks, and what has no shape at all.
const NAMES: [(&str, &str); 9] = [
    (LONG, LONG),
    ("สมใจ😀", "漢字"),
    ("Олег", "Δημήτρης"),
    ("محمد", "بن عليّ"),
    ("שלום", "ศรีสุข"),
    ("ก้้้้้้ำ", "เ"),
    ("Ångström", "O’Brien-Łukasiewicz"),
    ("\u{202E}สมหมาย\u{202C}", "สม\u{200B}หวัง\u{FEFF}"),
    ("สม\tปอง", "แก้ว\nใส"),
];

/// 60 letters that no dictionary knows as words.
const LONG: &str = "กัลยารัตนวรวัฒนพิพัฒน์ธรรมสุนทรวิสุทธิศิริเกียรติไพบูลย์สกุล";

/// Words with numbers of their own, so that each can be looked for.
fn counted(word: &str, count: usize) -> String {
    let words = (1..=count).map(|number| format!("{word}{number:04}"));
    words.collect::<Vec<_>>().join(" ")
}

fn made(db: &mut Db, command: &dyn Command) -> i64 {
    db.transact(command).unwrap().outcome.created.unwrap()
}

fn people(db: &mut Db) -> Vec<StaffId> {
    let rows = phatthana::staff::store::rows(&db.reader()).unwrap();
    let unit = rows.iter().find_map(|row| row.unit);
    let (level, category) = (LevelId::from_raw(1), CategoryId::from_raw(1));
    let named = NAMES.iter().enumerate().map(|(at, (first, last))| {
        let draft = StaffDraft {
            title: "นางสาว".into(),
            first_name: (*first).into(),
            last_name: (*last).into(),
            position: PositionDraft {
                number: format!("99-9-99-9999-{at:03}"),
                title: format!("หัวหน้า{LONG}{LONG}"),
                line: "นักทรัพยากรบุคคล".into(),
                level: Some(level),
                category: Some(category),
                unit,
                ..PositionDraft::default()
            },
            ..StaffDraft::default()
        };
        StaffId::from_raw(made(db, &AddStaff(draft)))
    });
    named.collect()
}

fn organization(db: &mut Db) {
    let name = format!("เทศบาลเมือง{LONG}{LONG}");
    db.transact(&SetOrganization(OrganizationDraft {
        name,
        kind: OrganizationKind::Town,
        province: LONG.into(),
        first_year: "2570".into(),
    }))
    .unwrap();
    for role in SignatoryRole::ALL {
        let draft = SignatoryDraft {
            id: None,
            role,
            name: format!("นาย{LONG} {LONG}"),
            position_text: format!("รองนายก{LONG}{LONG} รักษาราชการแทน\nนายก{LONG}{LONG}"),
        };
        db.transact(&SaveSignatory(draft)).unwrap();
    }
    let unit = UnitDraft {
        name: format!("กอง{LONG}{LONG}"),
        ..UnitDraft::default()
    };
    db.transact(&SaveUnit(unit)).unwrap();
}

/// A project whose objective fills cells of several pages.
fn project(db: &mut Db) {
    let read = db.reader();
    let from = phatthana::plan::store::gathered(&read).unwrap();
    let direction = from.read.contents.directions.first().map(|it| it.id);
    let unit = from.read.units.last().map(|it| it.id);
    let draft = ProjectDraft {
        id: None,
        direction,
        name: format!("โครงการ{LONG}{LONG}"),
        objective: counted("ข้อ", 200),
        domain: Some(Domain::ALL[0]),
        skill: None,
        methods: vec![MethodId::from_raw(1)],
        unit,
        indicator: counted("ร้อยละ", 40),
        budget_source: LONG.into(),
        targets: vec![Target::Everyone],
        years: ["99999", "100000", "1"].map(|count| YearDraft {
            headcount: count.into(),
            budget: "999,999,999.25".into(),
        }),
    };
    db.transact(&SaveProject(draft)).unwrap();
}

/// A municipality with all of that, and the people with the hard names.
fn hard() -> (Db, Vec<StaffId>) {
    let mut db = sample(12);
    organization(&mut db);
    let people = people(&mut db);
    project(&mut db);
    let mut emblem = std::io::Cursor::new(Vec::new());
    image::GrayImage::from_pixel(1, 4_000, image::Luma([90]))
        .write_to(&mut emblem, image::ImageFormat::Png)
        .unwrap();
    db.transact(&SetEmblem(Some(Arc::new(emblem.into_inner()))))
        .unwrap();
    (db, people)
}

/// Draws it for whoever wants to look, and sees that the file has the pages that were laid out.
fn assert_written(document: &Document, layout: Layout, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/look/hard");
    std::fs::create_dir_all(&folder).unwrap();
    let pages = layout.pages.len();
    std::fs::write(folder.join(format!("{name}.txt")), plain_text(&layout)).unwrap();
    let bytes = write(document, layout).unwrap();
    std::fs::write(folder.join(format!("{name}.pdf")), &bytes).unwrap();
    assert_eq!(Pages::open(Arc::new(bytes)).unwrap().count(), pages);
}

/// The text without white space, with Arabic digits.
fn letters(text: &str) -> String {
    let shown = |c: &char| {
        !c.is_whitespace() && !c.is_control() && !"\u{200B}\u{FEFF}\u{202E}\u{202C}".contains(*c)
    };
    to_arabic(text).chars().filter(shown).collect()
}

fn said(layout: &Layout) -> String {
    let runs = layout.pages.iter().flat_map(Page::runs);
    letters(&runs.map(|run| run.text.as_str()).collect::<String>())
}

fn all() -> impl Iterator<Item = &'static Printable> {
    PRINTABLES.iter().chain(&LISTS)
}

fn is_about_one(printable: &Printable) -> bool {
    [Subject::Person, Subject::Round].contains(&printable.subject)
}

/// What is asked for of a printable: for each of these people where it is about one.
fn papers(db: &Db, printable: &Printable, people: &[StaffId]) -> Vec<(String, Document)> {
    let name = printable.name.en().to_lowercase().replace(' ', "-");
    if !is_about_one(printable) {
        let document = printable.make(&db.reader(), &asked(printable));
        return vec![(name, document.unwrap())];
    }
    let of = |person: &StaffId| {
        let asked = Asked {
            staff: Some(*person),
            ..asked(printable)
        };
        let document = printable.make(&db.reader(), &asked).unwrap();
        (format!("{name}-{}", person.raw()), document)
    };
    people.iter().map(of).collect()
}

#[test]
fn every_document_holds_the_longest_and_strangest_names_within_its_margins() {
    let (db, people) = hard();
    for printable in all() {
        for (at, (name, document)) in papers(&db, printable, &people).into_iter().enumerate() {
            let layout = lay_out(&document).unwrap();
            assert_within(&layout, &name);
            let said = said(&layout);
            if is_about_one(printable) {
                let (first, last) = NAMES[at];
                assert!(said.contains(&letters(first)), "{name}: {said}");
                assert!(said.contains(&letters(last)), "{name}: {said}");
            }
            assert_written(&document, layout, &name);
        }
    }
}

#[test]
fn what_no_font_has_is_named_before_it_is_printed() {
    let (db, _) = hard();
    let staff = LISTS.first().unwrap();
    let layout = lay_out(&staff.make(&db.reader(), &asked(staff)).unwrap()).unwrap();
    for (sign, (first, last)) in [
        ('😀', NAMES[1]),
        ('漢', NAMES[1]),
        ('م', NAMES[3]),
        ('ש', NAMES[4]),
    ] {
        let (_, place) = layout.missing.iter().find(|it| it.0 == sign).unwrap();
        assert!(place.contains(first) || place.contains(last), "{place}");
    }
}

#[test]
fn a_cell_of_several_pages_is_there_to_its_last_word() {
    let (db, people) = hard();
    for key in ["plan-book", "section-12", "projects"] {
        let Some(printable) = all().find(|it| it.key == key || it.name.en() == key) else {
            continue;
        };
        let (_, document) = papers(&db, printable, &people).remove(0);
        let said = said(&lay_out(&document).unwrap());
        if said.contains("ข้อ0001") {
            let lost: Vec<String> = (1..=200)
                .map(|number| format!("ข้อ{number:04}"))
                .filter(|word| !said.contains(word))
                .collect();
            assert_eq!(lost, [""; 0], "{key}");
        }
    }
}

/// A file with nothing but its organization, and one without even that.
#[test]
fn an_empty_file_prints_what_it_can_and_says_why_it_cannot_print_the_rest() {
    let mut named = Db::memory().unwrap();
    let draft = OrganizationDraft {
        name: "เทศบาลตำบลว่าง".into(),
        kind: OrganizationKind::Subdistrict,
        province: "ลำปาง".into(),
        first_year: "2570".into(),
    };
    named.transact(&SetOrganization(draft)).unwrap();
    for db in [Db::memory().unwrap(), named] {
        for printable in all() {
            match printable.make(&db.reader(), &asked(printable)) {
                Ok(document) => {
                    let layout = lay_out(&document).unwrap();
                    assert_within(&layout, printable.key);
                    assert_eq!(layout.missing, []);
                    assert!(!layout.pages.is_empty(), "{}", printable.key);
                    assert_written(&document, layout, &format!("empty-{}", printable.name.en()));
                }
                Err(Error::Refused(reason)) => assert!(reason.th().len() > 20, "{reason:?}"),
                Err(other) => panic!("{}: {other:?}", printable.key),
            }
        }
    }
}

#[test]
fn one_person_makes_every_document() {
    let db = sample(1);
    let rows = phatthana::staff::store::rows(&db.reader()).unwrap();
    let people: Vec<StaffId> = rows.iter().filter_map(|row| row.staff).collect();
    assert_eq!(people.len(), 1);
    for printable in all() {
        for (name, document) in papers(&db, printable, &people) {
            let layout = lay_out(&document).unwrap();
            assert_within(&layout, &name);
            assert_eq!(layout.missing, [], "{name}");
            assert_written(&document, layout, &format!("one-{name}"));
        }
    }
}

/// Adds skills until the framework has so many.
fn with_skills(db: &mut Db, count: usize) {
    let framework = framework::store::framework(&db.reader()).unwrap().id;
    let before = framework::store::skills(&db.reader(), framework).unwrap();
    for number in before.len()..count {
        let draft = SkillDraft {
            id: None,
            group: before[0].group,
            code: format!("S{number:02}"),
            name: format!("ทักษะที่ {number} การใช้เครื่องมือสนับสนุนการทำงาน"),
            ..SkillDraft::default()
        };
        db.transact(&SaveSkill { framework, draft }).unwrap();
    }
}

#[test]
fn sixty_skills_are_printed_or_refused_with_what_to_do() {
    let mut db = sample(12);
    with_skills(&mut db, 60);
    let rows = phatthana::staff::store::rows(&db.reader()).unwrap();
    let person: Vec<StaffId> = rows.iter().filter_map(|row| row.staff).take(1).collect();
    for printable in all() {
        for (name, document) in papers(&db, printable, &person) {
            match lay_out(&document) {
                Ok(layout) => {
                    assert_within(&layout, &name);
                    assert_eq!(layout.missing, [], "{name}");
                    assert_written(&document, layout, &format!("sixty-{name}"));
                }
                Err(Error::Refused(reason)) => {
                    println!("{name}: {}", reason.th());
                    assert!(reason.th().contains("คอลัมน์"), "{reason:?}");
                }
                Err(other) => panic!("{name}: {other:?}"),
            }
        }
    }
}

/// Everybody is on the list, and everything of the first and the last.
#[test]
fn five_thousand_people_are_all_on_their_list() {
    let db = sample(5_000);
    let staff = LISTS.first().unwrap();
    let layout = lay_out(&staff.make(&db.reader(), &asked(staff)).unwrap()).unwrap();
    assert_within(&layout, "staff");
    let said = said(&layout);
    let rows = phatthana::staff::store::rows(&db.reader()).unwrap();
    let mut people = rows.iter().filter(|row| row.staff.is_some());
    assert_eq!(people.clone().count(), 5_000);
    let lost = people.find(|row| !said.contains(&letters(&row.name)));
    assert!(lost.is_none(), "{lost:?}");
    assert!(layout.pages.len() > 100);
}
