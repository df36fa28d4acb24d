//! Words about how documents are signed.

use crate::base::Say;

/// The caption of whoever takes note of somebody's own plan.
pub const TAKES_NOTE: &str = "ผู้รับทราบ";

pub const BAD_PER_ROW: Say = Say::new("ลงนามได้ 1 ถึง 4 คนต่อแถว", "One to four sign in a row");
pub const MANY_PLACES: Say = Say::new(
    "เอกสารหนึ่งมีผู้ลงนามได้ไม่เกิน 12 คน",
    "At most twelve sign a document",
);
pub const LONG_CAPTION: Say = Say::new(
    "ข้อความ “ลงนามในฐานะ” ยาวได้ไม่เกิน 60 ตัวอักษร",
    "“Signs as” has 60 characters at most",
);

pub fn setting_signing(document: &Say) -> Say {
    Say::of(
        format!("ตั้งผู้ลงนามของ {}", document.th()),
        format!("Choose who signs: {}", document.en()),
    )
}

pub fn forgetting_signing(document: &Say) -> Say {
    Say::of(
        format!("ใช้ผู้ลงนามตามปกติกับ {}", document.th()),
        format!("As usual again: who signs {}", document.en()),
    )
}
