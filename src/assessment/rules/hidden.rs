//! What a printed summary must not say: groups so small that a number points at somebody.

use super::{HeatRow, RowKey};

/// A single hidden row could be reckoned from the whole less the others. The smallest of these is
/// hidden too; none where no row is hidden, or several are.
pub fn hidden_too(rows: &[&HeatRow]) -> Option<RowKey> {
    let (told, hidden): (Vec<&HeatRow>, Vec<_>) =
        rows.iter().partition(|row| row.summary.people.is_told());
    let known = told.iter().filter(|row| row.summary.people.assessed > 0);
    let smallest = known.min_by_key(|row| row.summary.people.assessed);
    smallest.filter(|_| hidden.len() == 1).map(|row| row.key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::model::Tally;
    use crate::assessment::rules::Summary;
    use crate::base::UnitId;

    #[test]
    fn one_small_group_hides_the_next_one_and_two_hide_each_other() {
        let check = |sizes: &[usize], also: Option<i64>| {
            let row = |(id, size): (i64, &usize)| HeatRow {
                key: RowKey::Unit(Some(UnitId::from_raw(id))),
                parent: None,
                name: String::new(),
                depth: 0,
                has_parts: false,
                summary: Summary {
                    people: Tally {
                        assessed: *size,
                        ..Tally::default()
                    },
                    columns: Vec::new(),
                },
            };
            let rows: Vec<HeatRow> = (1..).zip(sizes).map(row).collect();
            let rows: Vec<&HeatRow> = rows.iter().collect();
            let also = also.map(|id| RowKey::Unit(Some(UnitId::from_raw(id))));
            assert_eq!(hidden_too(&rows), also, "{sizes:?}");
        };
        check(&[], None);
        check(&[12, 8, 20], None);
        check(&[12, 3, 8, 0], Some(3));
        check(&[12, 3, 2, 8], None);
        check(&[4], None);
    }
}
