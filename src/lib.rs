//! `phatthana`.
pub mod base;
pub mod db;
pub mod org;
pub mod screen;
pub mod staff;
