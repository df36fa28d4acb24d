//! `phatthana`.
pub mod base;
pub mod ui;
