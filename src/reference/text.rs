//! Words about the lists that positions choose from.

use super::model::{Kind, List};
use crate::base::Say;
use crate::staff::model::Naming;

pub const PAGE: Say = Say::new("ตารางอ้างอิง", "Reference lists");
pub const NAME: Say = Say::new("ชื่อ", "Name");
pub const ABBREVIATION: Say = Say::new("ชื่อย่อ", "Abbreviation");
pub const CODE: Say = Say::new("รหัสสายงาน", "Code");
pub const CODE_HINT: Say = Say::new("ตัวเลข 4 หลัก เช่น 3102", "four digits, such as 3102");
pub const TYPE: Say = Say::new("ประเภทตำแหน่ง", "Type");
pub const NAMING: Say = Say::new("การเขียนระดับในชื่อตำแหน่ง", "Its levels in position names");
pub const USED: Say = Say::new("ตำแหน่งที่ใช้", "Positions");
pub const SAVE: Say = Say::new("บันทึก", "Save");
pub const RETIRE: Say = Say::new("เลิกใช้", "Retire");
pub const RESTORE: Say = Say::new("นำกลับมาใช้", "Bring back");
pub const DELETE: Say = Say::new("ลบ", "Delete");
pub const MOVE_UP: Say = Say::new("เลื่อนขึ้น", "Move up");
pub const MOVE_DOWN: Say = Say::new("เลื่อนลง", "Move down");
pub const ADD_LEVEL: Say = Say::new("เพิ่มระดับในประเภทนี้", "Add a level to this type");
pub const SHOW_RETIRED: Say = Say::new("แสดงที่เลิกใช้", "Show retired");
pub const NONE_FIT: Say = Say::new("ไม่มีรายการที่ตรงกับคำค้น", "Nothing fits this search");
pub const BY_CODE: Say = Say::new(
    "สายงานเรียงตามรหัส แก้รหัสเพื่อย้ายตำแหน่งในรายการ",
    "Lines stand in the order of their codes",
);
pub const HIGHEST_FIRST: Say = Say::new(
    "เรียงจากระดับสูงลงไป ลำดับนี้ใช้กับระดับควบและการเลื่อนระดับ",
    "The highest level first: combined positions and promotions go by this order",
);
pub const RETIRED_HELP: Say = Say::new(
    "เลิกใช้แล้ว รายการเดิมยังแสดงชื่อนี้ แต่ไม่มีให้เลือกใหม่",
    "Retired: what has it keeps it, and it is offered no more",
);

pub const NEEDS_NAME: Say = Say::new("ใส่ชื่อ", "Enter a name");
pub const SAME_NAME: Say = Say::new("มีชื่อนี้อยู่แล้ว", "This name is already there");
pub const SAME_RETIRED: Say = Say::new(
    "มีชื่อนี้ที่เลิกใช้แล้ว กดแสดงที่เลิกใช้แล้วนำกลับมาใช้",
    "A retired entry has this name: show it and bring it back",
);
pub const BAD_CODE: Say = Say::new(
    "รหัสสายงานเป็นตัวเลข 4 หลัก หรือเว้นว่างไว้",
    "A code has four digits, or is left empty",
);

/// What stands beside the name.
pub fn short(list: List) -> Say {
    match list {
        List::Lines => CODE,
        List::Categories | List::Levels => ABBREVIATION,
    }
}

pub fn list(list: List) -> Say {
    match list {
        List::Categories => Say::new("ประเภทบุคลากร", "Categories"),
        List::Levels => Say::new("ประเภทตำแหน่งและระดับ", "Types and levels"),
        List::Lines => Say::new("สายงาน", "Lines"),
    }
}

pub fn kind(kind: Kind) -> Say {
    match kind {
        Kind::Category => Say::new("ประเภทบุคลากร", "category"),
        Kind::Type => Say::new("ประเภทตำแหน่ง", "type"),
        Kind::Level => Say::new("ระดับ", "level"),
        Kind::Line => Say::new("สายงาน", "line"),
    }
}

pub fn adding(kind: Kind) -> Say {
    let kind = self::kind(kind);
    Say::of(format!("เพิ่ม{}", kind.th()), format!("Add {}", kind.en()))
}

pub fn new(kind: Kind) -> Say {
    let kind = self::kind(kind);
    Say::of(format!("{}ใหม่", kind.th()), format!("New {}", kind.en()))
}

/// With an example, always of a Thai name.
pub fn naming(naming: Naming) -> Say {
    match naming {
        Naming::Joined => Say::new("ต่อท้าย เช่น นิติกรชำนาญการ", "joined: นิติกรชำนาญการ"),
        Naming::Apart => Say::new(
            "เขียนแยก เช่น นักบริหารงานช่าง ระดับต้น",
            "apart: นักบริหารงานช่าง ระดับต้น",
        ),
        Naming::Unnamed => Say::new("ไม่เขียน เช่น พนักงานขับรถยนต์", "left out: พนักงานขับรถยนต์"),
    }
}

pub fn count(count: usize) -> Say {
    Say::of(format!("{count} รายการ"), format!("{count} entries"))
}

/// "ใช้กับ 12 ตำแหน่ง".
pub fn used(positions: usize) -> Say {
    Say::of(
        format!("ใช้กับ {positions} ตำแหน่ง"),
        format!("{positions} positions have it"),
    )
}

fn about(th: &str, en: &str, kind: Kind, name: &str) -> Say {
    let kind = self::kind(kind);
    Say::of(
        format!("{th}{} {name}", kind.th()),
        format!("{en} {} {name}", kind.en()),
    )
}

pub fn saving(kind: Kind, name: &str, new: bool) -> Say {
    match new {
        true => about("เพิ่ม", "Add", kind, name),
        false => about("แก้", "Change", kind, name),
    }
}

pub fn ordering(kind: Kind, name: &str) -> Say {
    about("จัดลำดับ", "Reorder", kind, name)
}

pub fn retiring(kind: Kind, name: &str) -> Say {
    about("เลิกใช้", "Retire", kind, name)
}

pub fn restoring(kind: Kind, name: &str) -> Say {
    about("นำกลับมาใช้: ", "Bring back", kind, name)
}

pub fn deleting(kind: Kind, name: &str) -> Say {
    about("ลบ", "Delete", kind, name)
}
