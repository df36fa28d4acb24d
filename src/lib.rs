//! `phatthana`.
pub mod assessment;
pub mod base;
pub mod db;
pub mod framework;
pub mod org;
pub mod pdf;
pub mod screen;
pub mod staff;
pub mod ui;
