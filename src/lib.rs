//! `phatthana`.
pub mod base;
pub mod db;
pub mod exchange;
pub mod org;
pub mod screen;
pub mod staff;
