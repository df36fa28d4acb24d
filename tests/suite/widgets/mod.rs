//! The widget kit: flows by accessible name, and pictures to look at.

mod fields;
mod gallery;
mod gallery_pages;
mod lists;
mod sample;
mod viewer;
mod words;
