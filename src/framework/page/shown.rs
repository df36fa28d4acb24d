//! What is shown, to be taken out as a list.

use super::{By, FrameworkPage, LevelRow, Levels, Tab};
use crate::base::Say;
use crate::framework::sheet::{self, Asked};
use crate::framework::text;
use crate::screen::{ListForm, ListWish};

impl By {
    /// What stands over the names of the rows.
    pub fn corner(self) -> Say {
        match self {
            Self::Group => text::GROUP,
            Self::Post => text::POSITION_LEVEL,
            Self::Person => text::PERSON,
        }
    }
}

impl FrameworkPage {
    /// The list of this tab as it is shown; none where it shows no list.
    pub(in crate::framework) fn wish(&self, form: ListForm) -> Option<ListWish> {
        let (stem, table) = match self.tab {
            Tab::Levels => {
                let rows = self.levels.rows(&self.known, &self.people);
                let rows = rows.iter().map(|row| (row.name.clone(), self.asked(row)));
                let corner = self.levels.by.corner();
                let table = sheet::levels(corner, &self.known.skills, rows.collect());
                ("expected-levels", table)
            }
            Tab::Skills => {
                let cards = self.known.cards.iter();
                let cards = cards.map(|card| (self.known.group_name(card.skill.group), card));
                ("skills", sheet::skills(cards))
            }
            Tab::Groups | Tab::About => return None,
        };
        Some(ListWish {
            stem,
            table,
            keys: Vec::new(),
            form,
        })
    }

    fn asked(&self, row: &LevelRow) -> Vec<Asked> {
        let skills = self.known.skills.iter();
        let cells = skills.map(|skill| Levels::cell(&self.known, row, skill));
        let asked = cells.map(|cell| match (cell.nothing, cell.value, cell.expected) {
            (true, ..) => Asked::Nothing,
            (false, Some(level), _) => Asked::Own(level),
            (false, None, Some(level)) => Asked::Wider(level),
            (false, None, None) => Asked::Unknown,
        });
        asked.collect()
    }
}
