//! Whom a document is about: what is chosen, and what can be.

use super::printable::{Printable, Scope, Subject};
use crate::base::{Result, RoundId, StaffId};
use crate::db::{Reader, Versions};
use crate::org::Unit;
use crate::screen::Memo;
use crate::{assessment, org, staff};

#[derive(Default)]
pub struct Whom {
    /// Nobody chosen is everybody.
    pub person: Option<StaffId>,
    pub scope: Scope,
    pub people: Memo<(), Vec<(StaffId, String)>>,
    pub rounds: Memo<(), Vec<(RoundId, String)>>,
    pub units: Memo<(), Vec<Unit>>,
}

impl Whom {
    pub fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = versions.of(&staff::store::TABLES);
        self.people.refresh((), version, |()| people(db))?;
        let version = versions.of(&["round"]);
        self.rounds.refresh((), version, |()| {
            let rounds = assessment::store::rounds(db)?.into_iter();
            Ok(rounds.map(|round| (round.id, round.name)).collect())
        })?;
        let version = versions.of(&["unit"]);
        self.units
            .refresh((), version, |()| org::store::units(db))?;
        Ok(())
    }

    /// The one person a document is about.
    pub fn person_of(&self, printable: &Printable) -> Option<StaffId> {
        let one = [Subject::Person, Subject::Round].contains(&printable.subject);
        self.person.filter(|_| one)
    }

    /// The people of a round a document is about.
    pub fn scope_of(&self, printable: &Printable) -> Scope {
        match printable.subject {
            Subject::Round => self.scope,
            _ => Scope::default(),
        }
    }

    /// Everybody whom a round asks.
    pub fn choose_round(&mut self, round: RoundId) {
        self.person = None;
        self.scope = Scope {
            round: Some(round),
            unit: None,
        };
    }
}

fn people(db: &Reader<'_>) -> Result<Vec<(StaffId, String)>> {
    let rows = staff::store::rows(db)?.into_iter();
    Ok(rows
        .filter_map(|row| Some((row.staff?, format!("{} · {}", row.name, row.position_name))))
        .collect())
}
