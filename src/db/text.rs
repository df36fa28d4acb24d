//! Words of the database kit.

use crate::base::Say;

pub const NOT_A_FILE: Say = Say::new("ไม่ใช่ไฟล์ของโปรแกรมพัฒนา", "is not a file of this program");
pub const EMPTY: Say = Say::new("เป็นไฟล์ว่าง", "is an empty file");
pub const OPENING: Say = Say::new("เปิดไฟล์ไม่ได้", "The file cannot be opened");
pub const CREATING: Say = Say::new("สร้างไฟล์ใหม่ไม่ได้", "The new file cannot be made");
pub const COPYING: Say = Say::new(
    "สำรองไฟล์ก่อนปรับรุ่นไม่ได้",
    "The copy before the upgrade cannot be made",
);
pub const USING: Say = Say::new("อ่านหรือบันทึกข้อมูลไม่สำเร็จ", "Reading or saving data failed");
pub const IN_USE: Say = Say::new(
    "ยังมีข้อมูลอื่นใช้รายการนี้อยู่ ให้ย้ายหรือลบข้อมูลนั้นก่อน",
    "Other data still uses this entry; move or delete that first",
);
pub const DOUBLE: Say = Say::new("มีรายการที่ซ้ำกันอยู่แล้ว", "An entry like this exists already");
pub const BAD_VALUE: Say = Say::new(
    "มีค่าที่ไม่อนุญาตในรายการนี้",
    "The entry holds a value that is not allowed",
);
pub const DISK_FULL: Say = Say::new(
    "พื้นที่ในดิสก์เต็ม ลบไฟล์ที่ไม่ใช้แล้วลองใหม่",
    "The disk is full; free some space and retry",
);
pub const READ_ONLY: Say = Say::new(
    "โฟลเดอร์หรือไฟล์นี้อ่านได้อย่างเดียว",
    "This folder or file is read-only",
);
pub const NO_ROW: Say = Say::new("รายการนี้ถูกลบไปแล้ว", "This entry is no longer there");
pub const NOTHING_TO_UNDO: Say = Say::new("ไม่มีรายการให้ยกเลิก", "There is nothing to undo");
pub const NOTHING_TO_REDO: Say = Say::new("ไม่มีรายการให้ทำซ้ำ", "There is nothing to redo");

/// Undo refused: a row is no longer as that operation left it.
pub fn changed_since(name: &Say) -> Say {
    Say::of(
        format!("ยกเลิก “{}” ไม่ได้ เพราะข้อมูลถูกแก้ไขหลังจากนั้น", name.th()),
        format!(
            "“{}” cannot be undone: its rows have changed since",
            name.en()
        ),
    )
}

pub fn undone(name: &Say) -> Say {
    Say::of(
        format!("ยกเลิกแล้ว: {}", name.th()),
        format!("Undone: {}", name.en()),
    )
}

pub fn redone(name: &Say) -> Say {
    Say::of(
        format!("ทำซ้ำแล้ว: {}", name.th()),
        format!("Redone: {}", name.en()),
    )
}
