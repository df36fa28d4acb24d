//! A list that an officer takes out of a page exactly as it is shown.

use super::text;
use crate::base::Say;
use crate::base::table::Table;
use crate::ui::{Action, icon};

/// A list exactly as it is shown, to be saved where the officer says.
#[derive(Clone, Debug)]
pub struct ListWish {
    /// The name that the file is given to begin with.
    pub stem: &'static str,
    pub table: Table,
    /// What tells its rows apart when the workbook comes back. Nothing for sums.
    pub keys: Vec<ListKeys>,
    pub form: ListForm,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListForm {
    /// xlsx
    Workbook,
    /// PDF, to be printed
    Paper,
}

/// This program's own numbers of the rows of a list, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListKeys {
    pub of: Keys,
    pub rows: Vec<Option<i64>>,
}

/// What a number is the number of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    Staff,
    Position,
    Unit,
    Project,
}

/// The action of a page head that takes its list out; `why_not` says why there is none.
pub fn take_out<A: Copy>(act: fn(ListForm) -> A, why_not: Option<Say>) -> Action<A> {
    let forms = vec![
        (act(ListForm::Workbook), text::AS_WORKBOOK),
        (act(ListForm::Paper), text::AS_PAPER),
    ];
    Action::new(act(ListForm::Workbook), icon::EXPORT, text::TAKE_OUT)
        .menu(forms)
        .blocked(why_not)
}
