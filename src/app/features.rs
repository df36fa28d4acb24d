//! The pages in the order of the side menu, one line each: nowhere else is there a list of them.

use crate::screen::Entry;
use crate::{document, exchange, history, org, plan, staff};

pub fn entries() -> Vec<Entry> {
    vec![
        staff::entry(),
        exchange::entry(),
        plan::entry(),
        document::entry(),
        history::entry(),
        org::entry(),
    ]
}
