//! The widget kit: flows by accessible name, and pictures to look at.

mod fields;
mod gallery;
