//! How forms on paper are keyed in: found by their codes, and one person at a time.

use super::Grid;
use crate::assessment::model::{Round, RoundRow};
use crate::assessment::rules::{self, RoundFilter};
use crate::assessment::{sheet, text};
use crate::base::{Say, Score, StaffId};
use crate::framework::{self, SkillCard};
use crate::screen::{ListForm, ListWish};
use crate::ui::{GridEdit, GridState, Rungs, TableState};

#[derive(Default)]
pub struct Keying {
    /// The code of a form as it is typed.
    pub code: String,
    /// Why nobody has been found by it.
    pub said: Option<Say>,
    /// Found by the code, and not gone to yet.
    wanted: Option<StaffId>,
    /// One person at a time, with what is done at each level.
    pub is_single: bool,
    pub people: TableState<StaffId>,
    pub ladder: GridState,
}

impl Keying {
    /// Only the way of keying in is kept.
    pub fn in_another_round(&self) -> Self {
        Self {
            is_single: self.is_single,
            ..Self::default()
        }
    }
}

impl Grid {
    /// Goes to the person whose form bears the code that was typed.
    pub fn find_code(&mut self, rounds: &[Round]) {
        self.keying.said = None;
        let Some((round, staff)) = rules::read_code(&self.keying.code) else {
            self.keying.said = Some(text::BAD_CODE);
            return;
        };
        if Some(round) != self.round {
            let other = rounds.iter().find(|it| it.id == round);
            self.keying.said = Some(text::code_of_another(other.map(|it| it.name.as_str())));
            return;
        }
        let Some(at) = self.place_of(staff) else {
            self.keying.said = Some(text::CODE_OF_NOBODY);
            return;
        };
        if !self.shown.contains(&at) {
            self.filter = RoundFilter::default();
        }
        self.keying.wanted = Some(staff);
        self.keying.code.clear();
    }

    /// Where a person is among those whom the round asks.
    fn place_of(&self, staff: StaffId) -> Option<usize> {
        let people = &self.sheet.as_ref()?.people;
        people.iter().position(|it| it.staff == staff)
    }

    /// Goes to whom the code has found, once the rows stand.
    pub(super) fn go_to_wanted(&mut self) {
        let Some(staff) = self.keying.wanted.take() else {
            return;
        };
        let at = self.place_of(staff);
        if let Some(row) = self.shown.iter().position(|index| Some(*index) == at) {
            self.begin(row);
        }
    }

    /// Goes to a person's first skill without a score; the next keys fill it.
    pub fn begin(&mut self, row: usize) {
        let Some(person) = self.row(row) else { return };
        let staff = person.staff;
        let asked = self.asked_columns(person);
        let open = |column: &&usize| self.cell(row, **column).value.is_none();
        let first = asked.iter().find(open).or(asked.first()).copied();
        let rung = asked.iter().position(|column| Some(*column) == first);
        self.state.begin_at(row, first.unwrap_or_default());
        self.keying.people.select(staff);
        self.keying.ladder.begin_at(rung.unwrap_or_default(), 0);
    }

    /// The next person or the one before.
    pub fn step(&mut self, back: bool) {
        let row = self.state.at.map_or(0, |(row, _)| row);
        let next = if back {
            row.checked_sub(1)
        } else {
            Some(row + 1)
        };
        if let Some(next) = next.filter(|next| *next < self.shown.len()) {
            self.begin(next);
        }
    }

    /// The skills of a person's form: those of which a level is asked or known.
    fn asked_columns(&self, person: &RoundRow) -> Vec<usize> {
        let skills = self.sheet.as_ref().map_or(&[][..], |sheet| &sheet.skills);
        let places = skills.iter().zip(person.asked.iter()).enumerate();
        let said = places.filter(|(_, (skill, asked))| {
            asked.is_some() || self.scores.contains_key(&(person.staff, skill.id))
        });
        said.map(|(column, _)| column).collect()
    }

    /// A person's form: which skill each of its parts is, and what it says.
    pub fn rungs(&self, row: usize) -> (Vec<usize>, Vec<Rungs>) {
        let Some(person) = self.row(row) else {
            return Default::default();
        };
        let columns = self.asked_columns(person);
        let rungs = (1..).zip(&columns);
        let rungs = rungs.map(|(number, column)| self.rung(row, number, *column));
        let rungs = rungs.collect();
        (columns, rungs)
    }

    fn rung(&self, row: usize, number: usize, column: usize) -> Rungs {
        let Some((_, skill)) = self.at(row, column) else {
            return Rungs::default();
        };
        let cell = self.cell(row, column);
        let card = self.cards.iter().find(|card| card.skill.id == skill.id);
        let top = i16::try_from(skill.max.hundredths() / 100).unwrap_or(0);
        let levels = (0..=top).map(|level| words(card, level)).collect();
        Rungs {
            title: format!("{number}. {} {}", skill.code, skill.name),
            code: skill.code.clone(),
            note: text::rung_note(cell.expected, cell.value, cell.gap())
                .text()
                .to_owned(),
            cell,
            levels,
            highest: skill.max,
        }
    }

    /// What was filled in on a person's form, as edits of the grid.
    pub fn of_ladder(&self, row: usize, columns: &[usize], edits: &[GridEdit]) -> Vec<GridEdit> {
        let edits = edits.iter().filter_map(|edit| {
            let column = *columns.get(edit.row)?;
            let value = edit.value;
            Some(GridEdit { row, column, value })
        });
        edits.collect()
    }

    /// The scores of everybody in view, as they are shown.
    pub fn list(&self) -> Option<ListWish> {
        let sheet = self.sheet.as_ref()?;
        let people = self.shown.iter().filter_map(|at| sheet.people.get(*at));
        Some(ListWish {
            stem: text::SCORES_STEM,
            table: sheet::scores(sheet, &self.scores, people),
            // The code of the form tells each row when the list comes back.
            keys: Vec::new(),
            form: ListForm::Workbook,
        })
    }

    /// How many of the asked skills of a person have a score, and how many are asked.
    pub fn filled(&self, person: &RoundRow) -> (usize, usize) {
        let skills = self.sheet.as_ref().map_or(&[][..], |sheet| &sheet.skills);
        let asked = skills.iter().zip(person.asked.iter());
        let asked = asked.filter(|(_, asked)| asked.is_some());
        let has = |skill| self.scores.contains_key(&(person.staff, skill));
        asked.fold((0, 0), |(filled, all), (skill, _)| {
            (filled + usize::from(has(skill.id)), all + 1)
        })
    }
}

/// What is done at a level, or nothing where the framework has no words for it.
fn words(card: Option<&SkillCard>, level: i16) -> String {
    match card {
        Some(card) if !card.behaviors.is_empty() => {
            let level = Score::from_whole(level);
            text::behavior(card, level).text().to_owned()
        }
        _ if level == 0 => framework::text::LEVEL_ZERO.text().to_owned(),
        _ => String::new(),
    }
}
