//! Words about frameworks.

pub mod book;
mod change;
mod screen;

pub use change::*;
pub use screen::*;

use crate::base::{Say, Score};

pub const PAGE: Say = Say::new("กรอบสมรรถนะ", "Framework");
pub const GROUP: Say = Say::new("กลุ่มบุคลากร", "Staff group");
pub const SKILL_GROUP: Say = Say::new("กลุ่มทักษะ", "Skill group");
/// What somebody at level 0 does; it is the same in every skill.
pub const LEVEL_ZERO: Say = Say::new("ยังไม่แสดงทักษะด้านนี้ชัดเจน", "not clearly shown yet");
/// Before the behavior of a level above the first: levels are cumulative.
pub const AND: Say = Say::new("ทำได้ตามระดับก่อนหน้า และ", "all below, and: ");
/// Beside behavior texts that no authority gave.
pub const BY_PROGRAM: Say = Say::new(
    "ข้อความพฤติกรรมเป็นของโปรแกรม ไม่ใช่ข้อความทางการ",
    "The behavior texts are the program's own, not official",
);

pub fn level(level: Score) -> Say {
    Say::of(format!("ระดับ {level}"), format!("Level {level}"))
}

/// "ผู้บริหารระดับสูง: DLit 3", as the history names one cell.
pub fn cell(of: &str, skill: &str, level: Option<Score>) -> String {
    level.map_or_else(
        || format!("{of}: {skill} –"),
        |level| format!("{of}: {skill} {level}"),
    )
}
