//! What a column is called, how wide it is and where its words stand.

use crate::base::Say;
use egui::Align;

/// One column.
#[derive(Clone, Debug)]
pub struct Column {
    pub(super) title: Say,
    pub(super) width: f32,
    pub(super) grows: bool,
    pub(super) align: Align,
    pub(super) sortable: bool,
    pub(super) hidden: bool,
}

impl Column {
    /// A column of this width, at the left.
    pub const fn new(title: Say, width: f32) -> Self {
        Self {
            title,
            width,
            grows: false,
            align: Align::Min,
            sortable: false,
            hidden: false,
        }
    }

    /// Takes its share of the room that is left over; its width is the least.
    #[must_use]
    pub fn grows(self) -> Self {
        Self {
            grows: true,
            ..self
        }
    }

    /// For numbers.
    #[must_use]
    pub fn right(self) -> Self {
        Self {
            align: Align::Max,
            ..self
        }
    }

    /// For short signs.
    #[must_use]
    pub fn center(self) -> Self {
        Self {
            align: Align::Center,
            ..self
        }
    }

    /// A click on its head sorts.
    #[must_use]
    pub fn sortable(self) -> Self {
        Self {
            sortable: true,
            ..self
        }
    }

    /// Not drawn for now; the numbers of the others, and a sort by this one, stay as they are.
    #[must_use]
    pub fn hidden(self, hidden: bool) -> Self {
        Self { hidden, ..self }
    }
}
