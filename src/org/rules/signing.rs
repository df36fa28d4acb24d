//! Who signs where nobody has chosen, and what a choice must be.

use crate::base::Problem;
use crate::org::model::{MOST_PER_ROW, Place, Signatory, SignatoryRole, Signing, Usual};
use crate::org::text;

/// More than these sign no document.
const MOST_PLACES: usize = 12;
/// The longest that a caption may be, in letters.
const LONGEST_CAPTION: usize = 60;

/// How a document is signed while nobody has chosen.
pub fn usual(usual: Usual, list: &[Signatory]) -> Signing {
    let first = |role: SignatoryRole| {
        let found = list.iter().find(|signatory| signatory.role == role);
        found.map(|signatory| signatory.id)
    };
    let one = |role, caption: &str| Place {
        signatory: first(role),
        caption: caption.to_owned(),
    };
    let (per_row, places) = match usual {
        Usual::Nobody => (2, Vec::new()),
        Usual::Approver => (1, vec![one(SignatoryRole::Approve, "")]),
        Usual::Officer => (2, vec![one(SignatoryRole::Prepare, text::TAKES_NOTE)]),
        Usual::Dots(captions) => {
            let place = |caption: &&str| Place {
                signatory: None,
                caption: (*caption).to_owned(),
            };
            (captions.len().min(2), captions.iter().map(place).collect())
        }
        Usual::EveryRole => {
            let places = SignatoryRole::ALL.into_iter();
            (2, places.flat_map(|role| of_role(role, list)).collect())
        }
    };
    Signing { per_row, places }
}

/// Everybody who has a role, or an empty place for it.
fn of_role(role: SignatoryRole, list: &[Signatory]) -> Vec<Place> {
    let place = |signatory| Place {
        signatory,
        caption: role.name().th().to_owned(),
    };
    let having = list.iter().filter(|signatory| signatory.role == role);
    let places: Vec<Place> = having.map(|it| place(Some(it.id))).collect();
    match places.is_empty() {
        true => vec![place(None)],
        false => places,
    }
}

pub fn check_signing(signing: &Signing) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |is_wrong: bool, field, reason| {
        if is_wrong {
            problems.push(Problem::new(field, reason));
        }
    };
    let rows = 1..=MOST_PER_ROW;
    wrong(
        !rows.contains(&signing.per_row),
        "per_row",
        text::BAD_PER_ROW,
    );
    let many = signing.places.len() > MOST_PLACES;
    wrong(many, "places", text::MANY_PLACES);
    let long = |place: &Place| place.caption.chars().count() > LONGEST_CAPTION;
    wrong(
        signing.places.iter().any(long),
        "places",
        text::LONG_CAPTION,
    );
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SignatoryId;

    fn signatory(id: i64, role: SignatoryRole) -> Signatory {
        Signatory {
            id: SignatoryId::from_raw(id),
            role,
            name: format!("คนที่ {id}"),
            position_text: String::new(),
        }
    }

    fn ids(signing: &Signing) -> Vec<Option<i64>> {
        let places = signing.places.iter();
        places
            .map(|it| it.signatory.map(SignatoryId::raw))
            .collect()
    }

    #[test]
    fn everybody_signs_in_their_roles_and_a_role_that_nobody_has_is_left_to_the_pen() {
        let list = [
            signatory(1, SignatoryRole::Prepare),
            signatory(2, SignatoryRole::Prepare),
            signatory(3, SignatoryRole::Approve),
        ];
        let all = usual(Usual::EveryRole, &list);
        assert_eq!(ids(&all), [Some(1), Some(2), None, None, Some(3)]);
        assert_eq!(ids(&usual(Usual::Approver, &list)), [Some(3)]);
        assert_eq!(ids(&usual(Usual::Officer, &list)), [Some(1)]);
        assert_eq!(ids(&usual(Usual::Approver, &[])), [None]);
        assert_eq!(ids(&usual(Usual::Dots(&["ผู้รับรอง"]), &list)), [None]);
        assert!(usual(Usual::Nobody, &list).places.is_empty());
        assert!(check_signing(&all).is_empty());
    }

    #[test]
    fn what_no_paper_has_room_for_is_refused() {
        let refused = |per_row, places: usize, caption: &str| {
            let place = Place {
                signatory: None,
                caption: caption.to_owned(),
            };
            let places = vec![place; places];
            let problems = check_signing(&Signing { per_row, places });
            problems.iter().map(|it| it.field).collect::<Vec<_>>()
        };
        assert!(refused(4, 12, "ผู้รับรอง").is_empty());
        assert_eq!(refused(0, 1, ""), ["per_row"]);
        assert_eq!(refused(5, 13, ""), ["per_row", "places"]);
        assert_eq!(refused(1, 1, &"ก".repeat(61)), ["places"]);
    }
}
