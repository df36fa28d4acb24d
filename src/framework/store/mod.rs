//! Frameworks in the file.

mod asked;
mod edition;
mod group;
mod read;
mod write;

pub use asked::{asked, copy_asked, expectation, set_expected};
pub use edition::{Skipped, adopt, edition, follow};
pub use group::{
    line_rules, members, set_group_name, set_rule, set_stage, staff_groups, stages, type_rules, who,
};
pub use read::{cards, framework, framework_by_id, frameworks, highest_used, skill_groups, skills};
pub use write::{
    group_by_code, move_skill, set_behaviors, set_main, set_retired, set_skill_retired,
    skill_by_code, write_framework, write_group, write_skill,
};

/// The tables that say what is asked of whom, without those that say who holds which position.
pub const TABLES: [&str; 8] = [
    "framework",
    "skill_group",
    "skill",
    "behavior",
    "stage",
    "staff_group",
    "staff_group_rule",
    "expected_level",
];

fn count(r: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<usize> {
    Ok(usize::try_from(r.get::<_, i64>(column)?).unwrap_or(0))
}
