//! Words about who signs the chosen document.

use crate::base::Say;

pub const SIGNERS: Say = Say::new("ผู้ลงนาม", "Who signs");
pub const CHANGE: Say = Say::new("เลือกผู้ลงนาม", "Choose who signs");
pub const ADD: Say = Say::new("เพิ่มผู้ลงนาม", "Add one who signs");
pub const SAVE: Say = Say::new("ใช้ผู้ลงนามนี้", "Sign so");
pub const AS_USUAL: Say = Say::new("กลับไปใช้ผู้ลงนามตามปกติ", "As usual again");
pub const PER_ROW: Say = Say::new("จำนวนคนต่อแถว", "Beside each other");
pub const NOBODY: Say = Say::new("เว้นไว้เขียนชื่อ", "left to the pen");
pub const CAPTION_HINT: Say = Say::new("ไม่พิมพ์", "not said");
pub const LIST_HELP: Say = Say::new(
    "รายชื่อ ตำแหน่ง และการรักษาราชการแทน แก้ที่ข้อมูลหน่วยงาน",
    "Names, positions and acting forms are kept with the organization",
);
pub const TO_LIST: Say = Say::new("ไปหน้ารายชื่อผู้ลงนาม", "Go to the signatories");

pub fn signed_by(names: &[&str]) -> Say {
    if names.is_empty() {
        return Say::new("ไม่มีชื่อผู้ลงนามในเอกสาร", "Nobody is named to sign");
    }
    let names = names.join(", ");
    Say::of(format!("ลงนามโดย {names}"), format!("Signed by {names}"))
}

pub fn place(number: usize) -> Say {
    Say::of(format!("ผู้ลงนามคนที่ {number}"), format!("Signatory {number}"))
}

pub fn caption(number: usize) -> Say {
    Say::of(
        format!("คนที่ {number} ลงนามในฐานะ"),
        format!("Signatory {number} signs as"),
    )
}

pub fn up(number: usize) -> Say {
    Say::of(
        format!("เลื่อนคนที่ {number} ขึ้น"),
        format!("Signatory {number} up"),
    )
}

pub fn down(number: usize) -> Say {
    Say::of(
        format!("เลื่อนคนที่ {number} ลง"),
        format!("Signatory {number} down"),
    )
}

pub fn remove(number: usize) -> Say {
    Say::of(
        format!("เอาคนที่ {number} ออก"),
        format!("Take signatory {number} out"),
    )
}
