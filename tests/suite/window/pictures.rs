//! Every screen as a picture, to be looked at.

use super::Office;
use crate::support::{Look, OFFICE};
use phatthana::app::{Memory, entries};

#[test]
fn every_page_can_be_looked_at() {
    Office::start().picture("start");
    let mut office = Office::sample(320);
    for entry in entries() {
        office.go(entry.name.th());
        office.picture(&format!("page-{}", entry.key));
    }
}

#[test]
fn every_page_can_be_looked_at_on_a_wide_screen() {
    let look = Look {
        size: [1920.0, 1080.0],
        ..OFFICE
    };
    let mut office = Office::sample_in(&look, Memory::default(), 320);
    for entry in entries() {
        office.go(entry.name.th());
        office.picture(&format!("page-{}-wide", entry.key));
    }
}

#[test]
fn every_page_can_be_looked_at_large_and_dark() {
    let mut office = Office::sample_large_and_dark(60);
    for entry in entries() {
        office.go(entry.name.th());
        office.picture(&format!("page-{}-dark-150", entry.key));
    }
}
