//! What the tests of the rules share.

use crate::base::{DirectionId, ProjectId, Satang, UnitId};
use crate::plan::model::{Domain, Project, Target, YearPlan};

/// A project that lacks everything but these.
pub fn project(id: i64, targets: Vec<Target>, headcount: [u32; 3]) -> Project {
    Project {
        id: ProjectId::from_raw(id),
        direction: DirectionId::from_raw(id % 3 + 1),
        name: format!("โครงการ {id}"),
        objective: String::new(),
        domain: Domain::General,
        skill: None,
        methods: Vec::new(),
        unit: (id % 2 == 0).then(|| UnitId::from_raw(id)),
        indicator: String::new(),
        budget_source: String::new(),
        targets,
        years: headcount.map(|headcount| YearPlan {
            headcount,
            budget: Satang::from_raw(i64::from(headcount) * 1_001),
        }),
    }
}
