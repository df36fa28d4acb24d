//! Everything that is tested from outside, in one binary.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    reason = "a test may fail loudly"
)]

mod assessment;
mod fuzz;
mod lines;
mod paper;
mod support;
mod widgets;
mod window;
