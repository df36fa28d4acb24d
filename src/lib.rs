//! `phatthana`.
pub mod base;
