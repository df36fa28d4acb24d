//! What is imported: a register of staff, or the results of a round. Everything that differs
//! between the two stands here.

use crate::base::{Result, RoundId, Say};
use crate::db::{Reader, Versions};
use crate::exchange::command::ImportStaff;
use crate::exchange::model::{Answers, Counts, Field, Known, Mapping, Preview, Reading};
use crate::exchange::results::{self, ImportScores, Target};
use crate::exchange::text::results as words;
use crate::exchange::{heading, store};
use crate::screen::{Memo, Wishes};
use crate::workbook::{Sheet, Workbook};
use crate::{assessment, framework};
use assessment::Round;
use assessment::model::Assessor;
use std::sync::Arc;

#[derive(Clone, Default)]
pub enum Aim {
    #[default]
    Register,
    Results(Arc<Target>),
}

/// What writes the rows that were checked.
#[derive(Clone)]
pub enum Ready {
    Staff(ImportStaff),
    Scores(ImportScores),
}

impl Ready {
    pub fn counts(&self) -> Counts {
        match self {
            Self::Staff(command) => command.counts(),
            Self::Scores(command) => command.counts(),
        }
    }

    pub fn send(&self, wishes: &mut Wishes) {
        match self {
            Self::Staff(command) => wishes.run(command.clone()),
            Self::Scores(command) => wishes.run(command.clone()),
        }
    }
}

impl Aim {
    pub fn is_results(&self) -> bool {
        matches!(self, Self::Results(_))
    }

    /// The sheet that has the table, and its columns.
    ///
    /// # Errors
    /// With the reason when none has.
    pub fn choose(&self, book: &Workbook) -> std::result::Result<(usize, Mapping), Say> {
        match self {
            Self::Register => heading::choose(book),
            Self::Results(target) => results::choose(book, &target.grid.skills),
        }
    }

    pub fn guess(&self, sheet: &Sheet) -> Mapping {
        match self {
            Self::Register => heading::guess(sheet),
            Self::Results(target) => results::guess(sheet, &target.grid.skills),
        }
    }

    pub fn guess_at(&self, sheet: &Sheet, row: usize) -> Mapping {
        match self {
            Self::Register => heading::guess_at(sheet, row),
            Self::Results(target) => results::guess_at(sheet, row, &target.grid.skills),
        }
    }

    /// # Errors
    /// With the reason why the rows cannot be checked yet.
    pub fn require(&self, sheet: &Sheet, mapping: &Mapping) -> std::result::Result<(), Say> {
        match self {
            Self::Register => heading::require(sheet, mapping),
            Self::Results(target) => {
                if target.by.is_none() && !target.grid.round.weights.is_empty() {
                    return Err(words::CHOOSE_ASSESSOR);
                }
                results::require(sheet, mapping)
            }
        }
    }

    /// What a column can be.
    pub fn fields(&self) -> Vec<(Field, String)> {
        let named = |field: Field| (field, self.name_of(field).text().to_owned());
        match self {
            Self::Register => Field::ALL.map(named).into(),
            Self::Results(target) => {
                let skills = (0..).zip(&target.grid.skills);
                let skills = skills.map(|(place, _)| Field::Skill(place));
                let all = skills.chain(Field::OF_RESULTS).chain([Field::Order]);
                all.map(named).collect()
            }
        }
    }

    /// What a field is called; a skill by its code and its name.
    pub fn name_of(&self, field: Field) -> Say {
        match (self, field) {
            (Self::Results(target), Field::Skill(place)) => {
                let skill = target.grid.skills.get(usize::from(place));
                skill.map_or(field.name(), |skill| {
                    Say::same(format!("{} {}", skill.code, skill.name))
                })
            }
            _ => field.name(),
        }
    }

    /// Holds rows against the file.
    pub fn hold(
        &self,
        known: &Known,
        reading: Reading,
        mapping: Mapping,
        answers: Answers,
    ) -> (Preview, Ready) {
        match self {
            Self::Register => {
                let (preview, command) = ImportStaff::of(known, reading, mapping, answers);
                (preview, Ready::Staff(command))
            }
            Self::Results(target) => {
                let (preview, command) = ImportScores::of(known, target, reading, mapping, answers);
                (preview, Ready::Scores(command))
            }
        }
    }
}

/// What is chosen, and what can be.
#[derive(Default)]
pub struct Aims {
    /// None is a register.
    pub round: Option<RoundId>,
    /// Whose answers they are, in a round with assessors.
    pub by: Option<Assessor>,
    /// Those that take results now.
    pub rounds: Memo<(), Vec<Round>>,
    pub aim: Memo<(Option<RoundId>, Option<Assessor>), Aim>,
}

impl Aims {
    /// True if what is imported is another thing, or has changed.
    pub fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<bool> {
        let rounds = versions.of(&["round", "round_asked", "round_assessor"]);
        self.rounds.refresh((), rounds, |()| {
            let rounds = assessment::store::rounds(db)?.into_iter();
            Ok(rounds.filter(Round::is_open).collect())
        })?;
        let scores = versions.of(&["score", "answer"]) + rounds;
        let people = versions.of(&store::TABLES) + versions.of(&framework::store::TABLES);
        let wanted = (self.round, self.by);
        self.aim
            .refresh(wanted, scores + people, |(round, by)| match round {
                Some(round) => {
                    let target = Target::read(db, *round, *by)?;
                    Ok(Aim::Results(Arc::new(target)))
                }
                None => Ok(Aim::Register),
            })
    }

    pub fn chosen(&self) -> Option<&Round> {
        let chosen = self.round?;
        self.rounds.iter().find(|round| round.id == chosen)
    }
}
