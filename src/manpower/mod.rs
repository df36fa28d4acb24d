//! Positions (อัตรากำลัง), filled and vacant, and the three-year frame that plans them: how many
//! there are, how many are to be opened and closed in each fiscal year, and what that makes.

pub mod form;
pub mod model;
pub mod page;
pub mod rules;
pub mod sheet;
pub mod store;
pub mod text;
pub mod view;

use crate::screen::Entry;
use crate::ui::icon;

/// The key of the page; a row of it is a position.
pub const KEY: &str = "manpower";

/// Positions and their frame in the side menu.
pub fn entry() -> Entry {
    Entry::new(KEY, text::PAGE, icon::POSITION, || {
        Box::new(page::ManpowerPage::default())
    })
}
