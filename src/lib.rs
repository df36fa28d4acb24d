//! `phatthana`.
pub mod base;
pub mod pdf;
