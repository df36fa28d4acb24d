//! The pages in the order of the side menu, one line each: nowhere else is there a list of them.

use crate::screen::Entry;
use crate::{assessment, framework, history, org, staff};

pub fn entries() -> Vec<Entry> {
    vec![
        staff::entry(),
        assessment::entry(),
        assessment::gap_entry(),
        framework::entry(),
        history::entry(),
        org::entry(),
    ]
}
