//! The pages in the order of the side menu, one line each: nowhere else is there a list of them.

use crate::screen::Entry;
use crate::{
    assessment, document, exchange, framework, history, manpower, org, overview, person, plan,
    reference,
};

pub fn entries() -> Vec<Entry> {
    vec![
        overview::entry(),
        person::entry(),
        manpower::entry(),
        exchange::entry(),
        assessment::entry(),
        assessment::gap_entry(),
        plan::entry(),
        document::entry().apart(),
        framework::entry(),
        org::entry(),
        org::unit_entry(),
        reference::entry(),
        history::entry(),
    ]
}
