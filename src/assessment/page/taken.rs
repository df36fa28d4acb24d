//! What the gap page shows, to be taken out as a list.

use super::{GapPage, Tab};
use crate::assessment::sheet;
use crate::screen::{Keys, ListForm, ListKeys, ListWish};

impl GapPage {
    /// The list of this view; none where it shows pictures.
    pub(in crate::assessment) fn wish(&self, form: ListForm) -> Option<ListWish> {
        let skills = &self.known.skills;
        let (stem, table, keys) = match self.tab {
            Tab::People => {
                let people = self.shown.iter();
                let people = people.filter_map(|at| self.known.people.get(*at));
                let people: Vec<_> = people.collect();
                let rows = people.iter().map(|person| Some(person.staff.raw()));
                let of = Keys::Staff;
                let keys = ListKeys {
                    of,
                    rows: rows.collect(),
                };
                ("gaps", sheet::gaps(skills, &people), vec![keys])
            }
            Tab::Ranking => ("needed", sheet::needed(skills, &self.ranking), Vec::new()),
            Tab::Map | Tab::Change | Tab::Needs => return None,
        };
        Some(ListWish {
            stem,
            table,
            keys,
            form,
        })
    }
}
