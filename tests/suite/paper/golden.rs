//! Documents as the text and the places of their lines.

use super::sample;
use chrono::NaiveDate;
use phatthana::base::StaffId;
use phatthana::document::{Asked, LISTS, PRINTABLES, Printable, Scope, Subject};
use phatthana::pdf::{dump, lay_out};

/// These have goldens beside the code that makes them.
const ELSEWHERE: [&str; 6] = [
    "committee-order",
    "section-12",
    "memo",
    "cover-letter",
    "announcement",
    "sheet",
];

/// For one person where it is about one, on a day that stays.
pub fn asked(printable: &Printable) -> Asked<'static> {
    let person = [Subject::Person, Subject::Round].contains(&printable.subject);
    Asked {
        staff: person.then(|| StaffId::from_raw(7)),
        scope: Scope::default(),
        day: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        number: "",
    }
}

/// Lists are called in Thai; the names of files are not.
fn file_name(printable: &Printable) -> String {
    match printable.subject {
        Subject::List => printable.name.en().to_lowercase().replace(' ', "-"),
        _ => printable.key.to_owned(),
    }
}

#[test]
fn documents_stand_on_paper_as_they_were_agreed() {
    let db = sample(12);
    let all = PRINTABLES.iter().chain(&LISTS);
    for printable in all.filter(|it| !ELSEWHERE.contains(&it.key)) {
        let document = printable.make(&db.reader(), &asked(printable)).unwrap();
        let layout = lay_out(&document).unwrap();
        assert_eq!(layout.missing, [], "{}", printable.key);
        insta::with_settings!({ prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(file_name(printable), dump(&layout));
        });
    }
}

#[test]
fn a_sheet_has_two_pages_at_most_and_a_profile_one() {
    let db = sample(60);
    for (key, most) in [("sheet", 2), ("skill-profile", 1)] {
        let printable = PRINTABLES.iter().find(|it| it.key == key).unwrap();
        let papers = printable.papers(&db.reader(), &Asked::preview(None));
        for (person, paper) in papers.unwrap() {
            let pages = lay_out(&paper).unwrap().pages.len();
            assert!(pages <= most, "{key} of {person:?}: {pages}");
        }
    }
}
