//! `phatthana`.
pub mod base;
pub mod db;
pub mod screen;
