//! What a plan must be, what it adds up to, whom it reaches, and what is still missing.

mod check;
mod coverage;
mod field;
mod fill;
mod finding;
mod gathered;
mod in_use;
mod reach;
mod share;
mod template;
#[cfg(test)]
mod tests;
mod total;

pub use check::{CheckedProject, check_direction, check_project, check_prose, same_period};
pub use coverage::{Coverage, CoverageRow, Lack, coverage};
pub use field::{Facts, LAWS, facts};
pub use fill::{Line, fill, fill_line, lines, open_fields};
pub use finding::{About, Finding, SkillGap, findings};
pub use gathered::{Gathered, Read};
pub use in_use::InUse;
pub use reach::Reach;
pub use share::Share;
pub use template::{Flaw, Wrong, bolded, conditioned};
pub use total::{Group, Totals, by_direction, by_domain, by_source, by_unit};
