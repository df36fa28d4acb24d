//! Sums, always from the projects that are shown.

use crate::base::{DirectionId, Satang, UnitId};
use crate::plan::model::{Direction, Domain, Project, YEARS};

/// People and money of some projects, year by year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub projects: usize,
    pub headcount: [u64; YEARS],
    pub budget: [Satang; YEARS],
}

impl Totals {
    pub fn of<'a>(projects: impl IntoIterator<Item = &'a Project>) -> Self {
        projects.into_iter().fold(Self::default(), Self::with)
    }

    fn with(mut self, project: &Project) -> Self {
        self.projects += 1;
        for (sum, year) in self.headcount.iter_mut().zip(&project.years) {
            *sum += u64::from(year.headcount);
        }
        for (sum, year) in self.budget.iter_mut().zip(&project.years) {
            *sum = add(*sum, year.budget);
        }
        self
    }

    /// People over all years.
    pub fn all_headcount(&self) -> u64 {
        self.headcount.iter().sum()
    }

    /// Money over all years.
    pub fn all_budget(&self) -> Satang {
        self.budget.into_iter().fold(Satang::ZERO, add)
    }
}

/// Checked drafts keep sums far below the limit.
fn add(a: Satang, b: Satang) -> Satang {
    a.checked_add(b).unwrap_or(Satang::from_raw(i64::MAX))
}

/// The totals of those projects that share something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<K> {
    pub key: K,
    pub totals: Totals,
}

/// One group for each key, in the order given.
fn grouped<K: PartialEq>(
    projects: &[Project],
    keys: impl IntoIterator<Item = K>,
    key: impl Fn(&Project) -> K,
) -> Vec<Group<K>> {
    let group = |wanted: K| {
        let totals = Totals::of(projects.iter().filter(|project| key(project) == wanted));
        Group {
            key: wanted,
            totals,
        }
    };
    keys.into_iter().map(group).collect()
}

/// The keys that occur, in the order in which they occur first.
fn occurring<K: PartialEq>(projects: &[Project], key: impl Fn(&Project) -> K) -> Vec<K> {
    projects.iter().map(key).fold(Vec::new(), |mut keys, key| {
        if !keys.contains(&key) {
            keys.push(key);
        }
        keys
    })
}

/// Every direction, those without a project too.
pub fn by_direction(projects: &[Project], directions: &[Direction]) -> Vec<Group<DirectionId>> {
    grouped(
        projects,
        directions.iter().map(|direction| direction.id),
        |project| project.direction,
    )
}

/// Every domain, those without a project too.
pub fn by_domain(projects: &[Project]) -> Vec<Group<Domain>> {
    grouped(projects, Domain::ALL, |project| project.domain)
}

/// The responsible units that occur; none for projects without one.
pub fn by_unit(projects: &[Project]) -> Vec<Group<Option<UnitId>>> {
    let unit = |project: &Project| project.unit;
    grouped(projects, occurring(projects, unit), unit)
}

/// The sources of money that occur; empty where none is named.
pub fn by_source(projects: &[Project]) -> Vec<Group<String>> {
    let source = |project: &Project| project.budget_source.trim().to_owned();
    grouped(projects, occurring(projects, source), source)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::rules::tests::project;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn groups_add_up_to_the_whole(rows in prop::collection::vec((0..20i64, any::<[u16; 3]>()), 0..30)) {
            let projects: Vec<Project> =
                rows.iter().map(|(id, years)| project(*id, Vec::new(), years.map(u32::from))).collect();
            let whole = Totals::of(&projects);
            let directions = [1, 2, 3].map(|id| Direction {
                id: DirectionId::from_raw(id), name: String::new(), explanation: String::new(),
            });
            let sums: [Vec<Totals>; 4] = [
                by_direction(&projects, &directions).into_iter().map(|g| g.totals).collect(),
                by_domain(&projects).into_iter().map(|g| g.totals).collect(),
                by_unit(&projects).into_iter().map(|g| g.totals).collect(),
                by_source(&projects).into_iter().map(|g| g.totals).collect(),
            ];
            for groups in sums {
                prop_assert_eq!(groups.iter().map(|t| t.projects).sum::<usize>(), whole.projects);
                prop_assert_eq!(groups.iter().map(Totals::all_headcount).sum::<u64>(), whole.all_headcount());
                prop_assert_eq!(Satang::sum(groups.iter().map(Totals::all_budget)), Some(whole.all_budget()));
            }
        }
    }
}
