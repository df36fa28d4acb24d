//! What the tests of several features share.

use super::Unit;
use crate::base::UnitId;

/// A unit that lacks everything but these.
pub fn unit(id: i64, parent: Option<i64>, depth: usize) -> Unit {
    let (id, parent) = (UnitId::from_raw(id), parent.map(UnitId::from_raw));
    Unit {
        id,
        parent,
        name: format!("หน่วย {}", id.raw()),
        depth,
        retired: false,
        head: None,
    }
}
