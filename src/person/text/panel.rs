//! Words of one person's file.

use crate::base::{FiscalYear, Say, Score};

pub const INFO: Say = Say::new("ข้อมูล", "Person");
pub const POSITION: Say = Say::new("ตำแหน่ง", "Position");
pub const ASSESSMENT: Say = Say::new("ผลประเมิน", "Assessments");
pub const PLAN: Say = Say::new("การพัฒนา", "Development");
pub const HISTORY: Say = Say::new("ประวัติ", "History");

pub const STALE: Say = Say::new(
    "ข้อมูลในไฟล์เปลี่ยนไปหลังจากเริ่มพิมพ์ ตรวจก่อนบันทึก",
    "The file has changed since you began typing; look before you save",
);
pub const KEPT: Say = Say::new("มีข้อความที่ยังไม่ได้บันทึก", "Something typed is not saved yet");
pub const DISCARD: Say = Say::new("ทิ้งที่พิมพ์ไว้", "Discard");
pub const DELETE_PERSON: Say = Say::new("ลบบุคลากรที่บันทึกผิด", "Delete, entered by mistake");

pub const NO_ROUND: Say = Say::new("ยังไม่มีผลประเมิน", "Not assessed yet");
pub const TO_ROUNDS: Say = Say::new("ไปที่การประเมิน", "Go to the rounds");
pub const SKILL: Say = Say::new("ทักษะ", "Skill");
pub const EXPECTED: Say = Say::new("คาดหวัง", "Expected");
pub const CURRENT: Say = Say::new("ปัจจุบัน", "Current");

pub const NO_PLAN: Say = Say::new("ยังไม่มีแผน", "There is no plan yet");
pub const TO_PLAN: Say = Say::new("ไปที่แผนพัฒนา", "Go to the plan");
pub const LACKING: Say = Say::new("สิ่งที่ควรพัฒนา", "To be developed");
pub const NOTHING_LACKING: Say = Say::new("ไม่มีช่องว่างที่ทราบ", "No gap is known");
pub const OFFERED: Say = Say::new("โครงการที่แผนเปิดให้", "Projects that the plan offers");
pub const NOT_OFFERED: Say = Say::new(
    "แผนยังไม่มีโครงการสำหรับบุคคลนี้",
    "No project of the plan is for this person yet",
);
pub const PROFILE: Say = Say::new("ข้อมูลทักษะรายบุคคล", "Skill profile");
pub const SHEET: Say = Say::new("แผนพัฒนารายบุคคล", "Development sheet");

pub const NO_HISTORY: Say = Say::new("ยังไม่มีการแก้ไขที่บันทึกไว้", "No change has been recorded yet");

/// "DLit ขาด 1".
pub fn lacks(gap: Score) -> Say {
    Say::of(format!("ขาด {gap}"), format!("lacks {gap}"))
}

/// A round in the head of a narrow column: "1/2570".
pub fn round(year: FiscalYear, half: i64) -> String {
    format!("{half}/{year}")
}

pub fn retires(day: &Say) -> Say {
    Say::of(
        format!("เกษียณ {}", day.th()),
        format!("retires {}", day.en()),
    )
}

pub fn retires_within(day: &Say) -> Say {
    Say::of(
        format!("เกษียณในช่วงแผน {}", day.th()),
        format!("retires within the plan, {}", day.en()),
    )
}

/// For whoever cannot see the radar.
pub fn radar(skills: &[(String, String, String)]) -> Say {
    let join = |word: &str| {
        let parts = skills
            .iter()
            .map(|(name, current, expected)| format!("{name} {current}{word}{expected}"));
        parts.collect::<Vec<_>>().join(", ")
    };
    Say::of(join(" จาก "), join(" of "))
}

pub const UNKNOWN_LEVEL: &str = "–";
