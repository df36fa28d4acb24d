//! What a person may do with a framework: its defaults are proposals, the officer decides.

mod asked;
mod edit;
mod edition;
#[cfg(test)]
mod tests;

pub use asked::{CopyExpected, SetExpected, SetGroupRule, SetStage};
pub use edit::{
    MoveSkill, RenameStaffGroup, RetireFramework, RetireSkill, SaveFramework, SaveGroup, SaveSkill,
    SetMain,
};
pub use edition::{AdoptEdition, CopyFramework};
