//! The staff page: the list of everybody and every vacancy, and one person's whole file beside it.
//!
//! It stands here and not in `staff`, because it shows what later features know of a person: how
//! the newest round stands, what is lacking, what the plan offers. Forms and commands are those of
//! `staff`; nothing of a person is written anywhere else.

pub mod model;
mod page;
pub mod rules;
pub mod sheet;
pub mod store;
pub mod text;
mod view;

use crate::screen::Entry;
use crate::staff;
use crate::ui::icon;

/// The staff in the side menu.
pub fn entry() -> Entry {
    Entry::new(staff::KEY, text::PAGE, icon::PEOPLE, || {
        Box::new(page::StaffPage::default())
    })
}
