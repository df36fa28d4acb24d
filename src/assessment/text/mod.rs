//! Words about assessments.

mod change;
mod gap;
mod keying;
mod paper;
mod round;

pub use change::*;
pub use gap::*;
pub use keying::*;
pub use paper::*;
pub use round::*;

use super::model::{Assessor, Half};
use crate::base::{Say, Score};

pub const PAGE: Say = Say::new("การประเมิน", "Assessment");
pub const GAP_PAGE: Say = Say::new("ช่องว่าง", "Gaps");
pub const NO_UNIT: Say = Say::new("ไม่ระบุสังกัด", "no unit");
pub const NO_KIND: Say = Say::new("ไม่ระบุ", "none");
pub const NO_PEOPLE: Say = Say::new(
    "ยังไม่มีบุคลากรให้ประเมิน นำเข้าหรือเพิ่มบุคลากรก่อน",
    "Nobody to assess yet: import or add staff first",
);
pub const GO_TO_STAFF: Say = Say::new("ไปที่บุคลากร", "Go to staff");
pub const NONE_FIT: Say = Say::new("ไม่มีรายการที่ตรงกับเงื่อนไข", "Nothing fits this filter");
pub const UNIT: Say = Say::new("สังกัด", "Unit");
pub const EXPECTED: Say = Say::new("ระดับที่คาดหวัง", "Expected level");
pub const CURRENT: Say = Say::new("ระดับปัจจุบัน", "Current level");
pub const GAP: Say = Say::new("ช่องว่าง", "Gap");
pub const SKILL: Say = Say::new("ทักษะ", "Skill");
pub const SKILL_CODE: Say = Say::new("รหัสทักษะ", "Skill code");

pub fn half(half: Half) -> Say {
    match half {
        Half::First => Say::new("ครึ่งปีแรก (ต.ค.–มี.ค.)", "first half (Oct–Mar)"),
        Half::Second => Say::new("ครึ่งปีหลัง (เม.ย.–ก.ย.)", "second half (Apr–Sep)"),
    }
}

pub fn assessor(assessor: Assessor) -> Say {
    match assessor {
        Assessor::Own => Say::new("ตนเอง", "self"),
        Assessor::Supervisor => Say::new("ผู้บังคับบัญชา", "supervisor"),
        Assessor::Peer => Say::new("เพื่อนร่วมงาน", "peer"),
        Assessor::Subordinate => Say::new("ผู้ใต้บังคับบัญชา", "subordinate"),
    }
}

/// The three lines of the note beside the grid.
pub fn levels(expected: Option<Score>, current: Option<Score>, gap: Option<Score>) -> Vec<Say> {
    let line = |what: &Say, level: Option<Score>, none: &Say| {
        let say = |what: &str, none: &str| {
            format!(
                "{what} {}",
                level.map_or_else(|| none.to_owned(), |level| level.to_string())
            )
        };
        Say::of(say(what.th(), none.th()), say(what.en(), none.en()))
    };
    let none = Say::new("ไม่กำหนด", "none");
    let open = Say::new("ยังไม่ประเมิน", "not assessed");
    let mut lines = vec![
        line(&EXPECTED, expected, &none),
        line(&CURRENT, current, &open),
    ];
    lines.extend(gap.map(|gap| line(&GAP, Some(gap), &none)));
    lines
}
