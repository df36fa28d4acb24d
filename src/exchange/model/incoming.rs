//! Rows as people and positions, and the cells that could not be used.

use crate::base::{CategoryId, LevelId, Say, StaffId};
use chrono::NaiveDate;

/// One row of the file as a person, or as a vacant position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    /// As the officer's file counts it.
    pub row: usize,
    /// This program's own number of the person, from a list that it exported.
    pub key: Option<StaffId>,
    pub title: String,
    pub first_name: String,
    pub last_name: String,
    pub national_id: Option<String>,
    pub birth_date: Option<NaiveDate>,
    pub appointed_on: Option<NaiveDate>,
    pub is_vacant: bool,
    pub post: Post,
}

impl Incoming {
    pub fn name(&self) -> String {
        crate::staff::model::full_name(&self.title, &self.first_name, &self.last_name)
    }
}

/// What a row says about a position; what it does not say is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Post {
    pub number: String,
    pub title: String,
    pub line: String,
    pub level: Option<LevelId>,
    pub category: Option<CategoryId>,
    /// From the top of the tree down.
    pub units: Vec<String>,
}

/// A cell that could not be used, or a row that could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    pub row: usize,
    /// The column's heading in the officer's file.
    pub column: String,
    pub value: String,
    pub reason: Say,
    /// The whole row stays out.
    pub is_rejection: bool,
}

/// What the rows of a sheet say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub rows: Vec<Incoming>,
    pub problems: Vec<RowProblem>,
}
