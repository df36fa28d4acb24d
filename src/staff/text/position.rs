//! Words about positions.

use crate::base::{FiscalYear, Say};

pub const UNUSUAL_NUMBER: Say = Say::new(
    "เลขที่ตำแหน่งไม่ตรงรูปแบบที่พบทั่วไป (PP-T-DD-CCCC-NNN) ตรวจสอบอีกครั้ง",
    "The number is not of the usual form (PP-T-DD-CCCC-NNN); please check",
);
pub const NEEDS_LINE: Say = Say::new("ใส่สายงานหรือชื่อตำแหน่ง", "Enter a line or position");
pub const NEEDS_CATEGORY: Say = Say::new("เลือกประเภทบุคลากร", "Choose a category");
pub const NUMBER_TAKEN: Say = Say::new(
    "มีตำแหน่งเลขที่นี้อยู่แล้ว",
    "A position of this number exists already",
);
pub const POSITION_FILLED: Say = Say::new(
    "ตำแหน่งนี้มีผู้ดำรงตำแหน่งอยู่แล้ว",
    "Somebody holds this position already",
);
pub const NEW_POSITION: Say = Say::new("อัตราว่างใหม่", "New vacancy");
pub const POSITION_TITLE: Say = Say::new("ชื่อตำแหน่งในการบริหาร", "Administrative title");
pub const KNOWN_LINES: Say = Say::new("เลือกจากสายงานที่มี", "Known lines");
pub const FILL: Say = Say::new("บรรจุบุคคลลงอัตรานี้", "Fill this vacancy");

/// A line with its level as documents print it, always in Thai.
pub fn ranked(line: &str, level: &str) -> String {
    format!("{line} ระดับ{level}")
}

pub fn saving_position(name: &str) -> Say {
    Say::of(format!("บันทึกอัตรา {name}"), format!("Save position {name}"))
}

// Levels.
pub const LEVEL_TO: Say = Say::new("ถึงระดับ (ระดับควบ)", "Up to level (combined)");
pub const LEVEL_TO_HINT: Say = Say::new("ไม่ใช่ระดับควบ", "not combined");
pub const OWN_LEVEL: Say = Say::new("ระดับของผู้ดำรงตำแหน่ง", "Level of who holds it");
pub const NEEDS_LOWER_LEVEL: Say = Say::new(
    "เลือกระดับเริ่มต้นก่อน แล้วจึงเลือกระดับสูงสุดของระดับควบ",
    "Choose the lower level first, then the highest of the range",
);
pub const OTHER_TYPE: Say = Say::new(
    "ระดับควบต้องอยู่ในประเภทตำแหน่งเดียวกัน",
    "A combined position stays within one type",
);
pub const NO_RANGE: Say = Say::new(
    "ระดับสูงสุดของระดับควบต้องสูงกว่าระดับเริ่มต้น",
    "The highest level of the range is above the lowest",
);

// The number.
pub const PROVINCE_PART: Say = Say::new("จังหวัด", "Province");
pub const KIND_PART: Say = Say::new("ประเภท อปท.", "Kind");
pub const DEPARTMENT_PART: Say = Say::new("สำนัก/กอง", "Department");
pub const LINE_PART: Say = Say::new("สายงาน", "Line");
pub const RUNNING_PART: Say = Say::new("ลำดับที่", "Running number");
pub const UNKNOWN_CODE: Say = Say::new("ไม่มีในตารางสายงาน", "not in the list of lines");

/// What the second part of a number says, where it is known.
pub fn number_kind(digit: &str) -> Option<Say> {
    match digit {
        "1" => Some(Say::new("อบจ.", "PAO")),
        "2" => Some(Say::new("เทศบาล", "municipality")),
        "3" => Some(Say::new("อบต.", "SAO")),
        _ => None,
    }
}

pub fn number_with_rest(rest: &str) -> Say {
    Say::of(
        format!("มีข้อความ “{rest}” ต่อท้ายเลขที่ตำแหน่ง ตรวจสอบอีกครั้ง"),
        format!("“{rest}” stands behind the number; please check"),
    )
}

/// The number's line, by its code and its names, is not the one that is written.
pub fn other_line(code: &str, names: &str, chosen: &str) -> Say {
    let (th, en) = match names {
        "" => ("ไม่มีในตารางสายงาน", "not in the list of lines"),
        names => (names, names),
    };
    Say::of(
        format!("เลขที่ตำแหน่งใช้รหัสสายงาน {code} ({th}) แต่เลือกสายงาน {chosen}"),
        format!("The number has the line code {code} ({en}), but the line is {chosen}"),
    )
}

// The manpower plan.
pub const OPENS: Say = Say::new("กำหนดเพิ่มในปีงบประมาณ", "Opens in fiscal year");
pub const OPENS_HINT: Say = Say::new("มีอยู่เดิม", "there already");
pub const CLOSES: Say = Say::new("ยุบเลิกในปีงบประมาณ", "Closes in fiscal year");
pub const CLOSES_HINT: Say = Say::new("ไม่ยุบเลิก", "stays");
pub const PLANNED_HELP: Say = Say::new(
    "นับเป็น +1 และ −1 ในกรอบอัตรากำลัง 3 ปี",
    "Counted as +1 and −1 in the three-year frame",
);
pub const CLOSES_TOO_EARLY: Say = Say::new(
    "ปีที่ยุบเลิกต้องหลังปีที่กำหนดเพิ่ม",
    "The year it closes comes after the year it opens",
);

/// A vacancy in a list: whether the plan opens or closes it.
pub fn vacancy(opens: Option<FiscalYear>, closes: Option<FiscalYear>) -> Say {
    match (opens, closes) {
        (None, None) => Say::new("ว่าง", "vacant"),
        (Some(opens), None) => Say::of(format!("เพิ่มปี {opens}"), format!("new in {opens}")),
        (None, Some(closes)) => Say::of(
            format!("ว่าง (ยุบปี {closes})"),
            format!("vacant (closes {closes})"),
        ),
        (Some(opens), Some(closes)) => Say::of(
            format!("เพิ่มปี {opens} ยุบปี {closes}"),
            format!("{opens} to {closes}"),
        ),
    }
}

// What is done.
pub const HELD_STILL: Say = Say::new(
    "ยังมีผู้ดำรงตำแหน่งนี้ บันทึกการย้ายหรือการพ้นจากราชการก่อน",
    "Somebody holds this position: record a move or a leaving first",
);

pub fn retiring_position(name: &str) -> Say {
    Say::of(
        format!("เลิกใช้อัตรา {name}"),
        format!("Retire position {name}"),
    )
}

pub fn restoring_position(name: &str) -> Say {
    Say::of(
        format!("นำอัตรา {name} กลับมาใช้"),
        format!("Bring position {name} back"),
    )
}
