//! The tree of units, found by their names.

use super::super::resolve::{alike, plain};
use super::super::text;
use crate::base::{Result, UnitId};
use crate::org::Unit;
use std::collections::HashMap;

#[derive(Default)]
pub struct Tree {
    children: HashMap<(Option<UnitId>, String), UnitId>,
    by_name: HashMap<String, Vec<UnitId>>,
    names: HashMap<UnitId, (Option<UnitId>, String)>,
}

impl Tree {
    pub fn new(units: &[Unit]) -> Self {
        let mut tree = Self::default();
        for unit in units {
            tree.add(unit.parent, unit.id, &unit.name);
        }
        tree
    }

    fn add(&mut self, parent: Option<UnitId>, id: UnitId, name: &str) {
        let key = plain(name);
        self.children.entry((parent, key.clone())).or_insert(id);
        self.by_name.entry(key).or_default().push(id);
        self.names.insert(id, (parent, name.to_owned()));
    }

    /// From the unit up to the top.
    fn upwards(&self, from: UnitId) -> impl Iterator<Item = &(Option<UnitId>, String)> {
        let first = self.names.get(&from);
        let up = |(parent, _): &&(Option<UnitId>, String)| self.names.get(&(*parent)?);
        std::iter::successors(first, up).take(20)
    }

    /// "กองคลัง › ฝ่ายการเงิน".
    pub fn path(&self, id: UnitId) -> String {
        let mut names: Vec<&str> = self.upwards(id).map(|(_, name)| name.as_str()).collect();
        names.reverse();
        names.join(text::STEP)
    }

    /// The unit that a path means. `current` stays where the path is the end of its own: a file
    /// that names only the lowest unit does not move anybody.
    pub fn find(&self, path: &[String], current: Option<UnitId>) -> Option<UnitId> {
        let first = path.first()?;
        if let Some(current) = current
            && self.ends_with(current, path)
        {
            return Some(current);
        }
        let mut unit = match self.children.get(&(None, plain(first))) {
            Some(top) => *top,
            None => self.only(first)?,
        };
        for name in path.iter().skip(1) {
            unit = *self.children.get(&(Some(unit), plain(name)))?;
        }
        Some(unit)
    }

    fn ends_with(&self, unit: UnitId, path: &[String]) -> bool {
        let mut upwards = self.upwards(unit);
        path.iter()
            .rev()
            .all(|name| upwards.next().is_some_and(|(_, own)| alike(own, name)))
    }

    fn only(&self, name: &str) -> Option<UnitId> {
        match self.by_name.get(&plain(name)).map(Vec::as_slice) {
            Some([only]) => Some(*only),
            _ => None,
        }
    }

    /// The unit that a path means; what is missing of it is made.
    ///
    /// # Errors
    /// Those of `make`, which is handed the parent and the name.
    pub fn ensure(
        &mut self,
        path: &[String],
        mut make: impl FnMut(Option<UnitId>, &str) -> Result<UnitId>,
    ) -> Result<Option<UnitId>> {
        let mut unit = None;
        for (depth, name) in path.iter().enumerate() {
            let known = self.children.get(&(unit, plain(name))).copied();
            let known = known.or_else(|| self.only(name).filter(|_| depth == 0));
            unit = Some(match known {
                Some(id) => id,
                None => {
                    let id = make(unit, name)?;
                    self.add(unit, id, name);
                    id
                }
            });
        }
        Ok(unit)
    }
}
