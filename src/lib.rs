//! `phatthana`.
pub mod base;
pub mod pdf;
pub mod ui;
