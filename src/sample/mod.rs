//! A sample municipality of invented people, the same for the same seed: to look at the program
//! with, to test it on, and to measure it by.

mod career;
mod command;
mod frame;
mod people;
mod plan;
mod random;
mod scores;
mod text;

pub use command::MakeSample;
