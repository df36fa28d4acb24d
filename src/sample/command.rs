//! Makes the sample as one operation.

use super::random::Random;
use super::{career, frame, people, plan, scores, text};
use crate::base::{FiscalYear, Period, Result, Say};
use crate::db::{Command, Outcome, Tx};
use crate::exchange;
use crate::org::model::{Organization, OrganizationKind, SignatoryDraft, SignatoryRole};
use crate::org::store as org;

/// The plan that the sample is about: fiscal years 2570 to 2572.
const FIRST_YEAR: i32 = 2570;

/// Fills an empty file with an invented municipality.
#[derive(Clone, Copy, Debug)]
pub struct MakeSample {
    pub people: usize,
    pub seed: u64,
}

impl Default for MakeSample {
    fn default() -> Self {
        Self {
            people: 320,
            seed: 2570,
        }
    }
}

impl Command for MakeSample {
    fn name(&self) -> Say {
        text::MAKE
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let mut random = Random::new(self.seed);
        // Chosen by chance in other files: the same seed gives the same lists.
        exchange::store::set_token(tx, &format!("{:08x}", self.seed))?;
        organization(tx)?;
        let staff = people::make(tx, &mut random, self.people)?;
        career::spread(tx)?;
        career::make(tx)?;
        frame::make(tx)?;
        scores::make(tx, &mut random)?;
        plan::make(tx, &mut random, staff.len())?;
        Ok(Outcome::said(text::made(staff.len())))
    }
}

fn organization(tx: &Tx<'_>) -> Result<()> {
    let first = FiscalYear::from_be(FIRST_YEAR)
        .unwrap_or_else(|| FiscalYear::of(chrono::NaiveDate::default()));
    let (name, province) = (text::ORGANIZATION.to_owned(), text::PROVINCE.to_owned());
    let period = Period::starting(first);
    org::set_organization(
        tx,
        &Organization {
            name,
            kind: OrganizationKind::City,
            province,
            period,
        },
    )?;
    for (role, name, position) in text::SIGNATORIES {
        let (name, position_text) = (name.to_owned(), position.to_owned());
        let draft = SignatoryDraft {
            id: None,
            role: SignatoryRole::of(role),
            name,
            position_text,
        };
        org::insert_signatory(tx, &draft)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Db;
    use crate::staff::store;

    fn rows(seed: u64, people: usize) -> Vec<crate::staff::StaffRow> {
        let mut db = Db::memory().unwrap();
        db.transact(&MakeSample { people, seed }).unwrap();
        store::rows(&db.reader()).unwrap()
    }

    #[test]
    fn the_same_seed_invents_the_same_people() {
        let people =
            |rows: &[crate::staff::StaffRow]| rows.iter().filter(|row| row.staff.is_some()).count();
        let first = rows(7, 120);
        assert_eq!(first, rows(7, 120));
        assert_ne!(first, rows(8, 120));
        assert_eq!(people(&first), 120);
        assert!(first.len() > 120, "some positions are vacant");
        assert!(first.iter().all(|row| row.unit.is_some()));
    }

    #[test]
    fn every_category_level_and_unit_of_a_city_has_somebody_and_people_have_a_past() {
        let mut db = Db::memory().unwrap();
        db.transact(&MakeSample::default()).unwrap();
        let none = |sql: &str| assert_eq!(db.reader().number(sql, []).unwrap(), 0, "{sql}");
        none("SELECT count(*) FROM category WHERE id NOT IN (SELECT category_id FROM serving)");
        none(
            "SELECT count(*) FROM level WHERE id NOT IN
             (SELECT level_id FROM serving WHERE level_id IS NOT NULL)",
        );
        none("SELECT count(*) FROM unit WHERE id NOT IN (SELECT unit_id FROM position)");
        let some = |table: &str| {
            let sql = format!("SELECT count(*) FROM {table}");
            assert!(db.reader().number(&sql, []).unwrap() > 3, "{table}");
        };
        for table in [
            "education",
            "duty",
            "departure",
            "holding WHERE deed = 'promoted'",
            "position WHERE level_to_id IS NOT NULL",
            "position WHERE opens_year_be IS NOT NULL",
            "unit WHERE head_id IS NOT NULL",
        ] {
            some(table);
        }
        let depth = crate::org::store::units(&db.reader()).unwrap();
        assert_eq!(depth.iter().map(|unit| unit.depth).max(), Some(4));
    }

    #[test]
    fn it_has_gaps_to_close_and_people_whom_no_project_is_for() {
        let mut db = Db::memory().unwrap();
        db.transact(&MakeSample {
            people: 120,
            seed: 7,
        })
        .unwrap();
        let from = crate::plan::store::gathered(&db.reader()).unwrap();
        let projects = &from.read.contents.projects;
        assert!(
            projects
                .iter()
                .all(|project| !project.targets.is_empty() && project.unit.is_some()),
            "{projects:#?}"
        );
        let people = from.coverage.people();
        assert!(
            people.covered * 10 > people.all * 7 && !people.is_whole(),
            "{people:?}"
        );
        assert!(
            from.read
                .gaps
                .iter()
                .flat_map(|person| &person.gaps)
                .any(|gap| gap.is_gap())
        );
        let rounds = crate::assessment::store::rounds(&db.reader()).unwrap();
        assert_eq!(rounds.iter().filter(|round| round.is_open()).count(), 1);
        assert_eq!(rounds.len(), 3);
    }
}
