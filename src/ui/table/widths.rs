//! How wide each column is.

use super::Column;

/// The column of boxes before the rows.
pub(super) const CHOOSE: f32 = 36.0;

/// The widths for this much room, the boxes' column first if there is one; none for what is
/// hidden.
pub(super) fn resolve(columns: &[Column], choosable: bool, room: f32) -> Vec<f32> {
    let choose = if choosable { CHOOSE } else { 0.0 };
    let shown = || columns.iter().filter(|column| !column.hidden);
    let least: f32 = choose + shown().map(|column| column.width).sum::<f32>();
    let growing: f32 = shown()
        .filter(|column| column.grows)
        .map(|column| column.width)
        .sum();
    let spare = (room - least).max(0.0);
    let width = |column: &Column| {
        if column.hidden {
            return 0.0;
        }
        let share = if column.grows && growing > 0.0 {
            column.width / growing
        } else {
            0.0
        };
        (column.width + spare * share).floor()
    };
    choosable
        .then_some(CHOOSE)
        .into_iter()
        .chain(columns.iter().map(width))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Say;

    const TITLE: Say = Say::new("ชื่อ", "Name");

    #[test]
    fn spare_room_goes_to_the_columns_that_grow() {
        let columns = [
            Column::new(TITLE, 50.0),
            Column::new(TITLE, 100.0).grows(),
            Column::new(TITLE, 200.0).grows(),
        ];
        assert_eq!(resolve(&columns, false, 650.0), [50.0, 200.0, 400.0]);
        assert_eq!(resolve(&columns, true, 100.0), [36.0, 50.0, 100.0, 200.0]);
        let [first, second, third] = columns;
        let columns = [first, second.hidden(true), third];
        assert_eq!(resolve(&columns, false, 650.0), [50.0, 0.0, 600.0]);
    }
}
