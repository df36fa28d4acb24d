//! Words about staff and positions.

mod position;
pub mod service;

pub use position::*;

use super::model::ManyChange;
use crate::base::Say;

pub const PAGE: Say = Say::new("บุคลากร", "Staff");
pub const ADD: Say = Say::new("เพิ่มบุคลากร", "Add staff");
pub const IMPORT_FIRST: Say = Say::new("นำเข้าจาก Excel", "Import a workbook");
pub const ADD_POSITION: Say = Say::new("เพิ่มอัตราว่าง", "Add vacancy");
pub const IMPORT: Say = Say::new("นำเข้า", "Import");
pub const NONE: Say = Say::new(
    "ยังไม่มีบุคลากร นำเข้าจากไฟล์ Excel หรือเพิ่มทีละคน",
    "No staff yet: import a workbook or add people one by one",
);
pub const NONE_FIT: Say = Say::new("ไม่มีรายการที่ตรงกับเงื่อนไข", "Nothing fits this filter");
pub const NAME: Say = Say::new("ชื่อ–สกุล", "Name");
pub const TITLE: Say = Say::new("คำนำหน้า", "Title");
pub const FIRST_NAME: Say = Say::new("ชื่อ", "First name");
pub const LAST_NAME: Say = Say::new("นามสกุล", "Last name");
pub const NATIONAL_ID: Say = Say::new("เลขประจำตัวประชาชน", "National id");
pub const BIRTH_DATE: Say = Say::new("วันเกิด", "Date of birth");
pub const APPOINTED_ON: Say = Say::new("วันบรรจุ", "Appointed on");
pub const NUMBER: Say = Say::new("เลขที่ตำแหน่ง", "Position number");
pub const POSITION: Say = Say::new("ตำแหน่ง", "Position");
pub const LINE: Say = Say::new("สายงาน", "Line");
pub const LEVEL: Say = Say::new("ระดับ", "Level");
pub const CATEGORY: Say = Say::new("ประเภทบุคลากร", "Category");
pub const UNIT: Say = Say::new("สังกัด", "Unit");
pub const VACANT: Say = Say::new("ว่าง", "vacant");
pub const VACANT_ONLY: Say = Say::new("เฉพาะอัตราว่าง", "Vacancies only");
pub const NO_LEVEL: Say = Say::new("ไม่มีระดับ", "no level");
pub const NO_UNIT: Say = Say::new("ไม่ระบุสังกัด", "no unit");
pub const PERSON: Say = Say::new("ข้อมูลบุคคล", "Person");
pub const SAVE: Say = Say::new("บันทึก", "Save");
pub const CLOSE: Say = Say::new("ปิด", "Close");
pub const LEAVE: Say = Say::new("พ้นจากราชการ", "Left service");
pub const LEFT_ON: Say = Say::new("วันที่พ้นจากราชการ", "Left on");
pub const DELETE: Say = Say::new("ลบ", "Delete");
pub const RETIRES: Say = Say::new("เกษียณ", "Retires");
pub const NEW_PERSON: Say = Say::new("บุคลากรใหม่", "New person");
pub const MOVE: Say = Say::new("ย้ายไปตำแหน่งอื่น", "Move to another position");
pub const MOVE_TO: Say = Say::new("ตำแหน่งใหม่ (อัตราว่าง)", "New position (vacant)");
pub const MOVE_ON: Say = Say::new("ตั้งแต่วันที่", "From");
pub const HISTORY: Say = Say::new("ประวัติการดำรงตำแหน่ง", "Positions held");
pub const UNTIL_NOW: Say = Say::new("ปัจจุบัน", "now");

pub const NEEDS_NAME: Say = Say::new("ใส่ชื่อ", "Enter a name");
pub const DIGIT_IN_NAME: Say = Say::new("ชื่อมีตัวเลขปน", "There is a digit in the name");
pub const NEEDS_DATE: Say = Say::new("ใส่วันที่", "Enter a date");
pub const NEEDS_POSITION: Say = Say::new("เลือกตำแหน่งใหม่", "Choose the new position");
pub const APPOINTED_TOO_EARLY: Say = Say::new(
    "วันบรรจุเร็วกว่าอายุ 15 ปี ตรวจสอบวันเกิดและวันบรรจุ",
    "Appointed before the age of 15; check both dates",
);
pub const ID_TAKEN: Say = Say::new(
    "เลขประจำตัวนี้เป็นของบุคลากรอีกคนแล้ว",
    "Somebody else has this id already",
);
pub const LEFT_BEFORE: Say = Say::new(
    "วันที่อยู่ก่อนวันเริ่มดำรงตำแหน่ง",
    "The date lies before the holding began",
);

pub fn adding(name: &str) -> Say {
    Say::of(format!("เพิ่มบุคลากร {name}"), format!("Add {name}"))
}

pub fn changing(name: &str) -> Say {
    Say::of(format!("แก้ข้อมูล {name}"), format!("Change {name}"))
}

pub fn leaving(name: &str) -> Say {
    Say::of(
        format!("{name} พ้นจากราชการ"),
        format!("{name} left service"),
    )
}

pub fn moving(name: &str) -> Say {
    Say::of(format!("ย้ายตำแหน่ง {name}"), format!("Move {name}"))
}

pub fn deleting(name: &str) -> Say {
    Say::of(format!("ลบ {name}"), format!("Delete {name}"))
}

pub fn count(shown: usize, all: usize) -> Say {
    if shown == all {
        return Say::of(format!("{all} รายการ"), format!("{all} entries"));
    }
    Say::of(
        format!("{shown} จาก {all} รายการ"),
        format!("{shown} of {all} entries"),
    )
}

pub const CONFIRM_MOVE: Say = Say::new("บันทึกการย้าย", "Record the move");
pub const CONFIRM_LEAVE: Say = Say::new("บันทึกการพ้นจากราชการ", "Record the leaving");

pub fn without_position(name: &str) -> Say {
    Say::of(
        format!("{name} ยังไม่มีตำแหน่ง"),
        format!("{name} holds no position"),
    )
}

pub fn number_twice(number: &str, first: &str, second: &str) -> Say {
    Say::of(
        format!("เลขที่ตำแหน่ง {number} ใช้ซ้ำ: {first}, {second}"),
        format!("Position number {number} is used twice: {first}, {second}"),
    )
}

pub const EDUCATION: Say = Say::new("การศึกษา", "Education");
pub const ADD_EDUCATION: Say = Say::new("เพิ่มวุฒิการศึกษา", "Add a degree");
pub const SAVE_EDUCATION: Say = Say::new("บันทึกวุฒิ", "Save the degree");
pub const DELETE_EDUCATION: Say = Say::new("ลบวุฒิ", "Delete the degree");
pub const DEGREE: Say = Say::new("วุฒิ", "Degree");
pub const DEGREE_HINT: Say = Say::new("เช่น รัฐประศาสนศาสตรบัณฑิต", "such as B.P.A.");
pub const FIELD: Say = Say::new("สาขา", "Field");
pub const PLACE: Say = Say::new("สถานศึกษา", "Place");
pub const YEAR: Say = Say::new("ปีที่สำเร็จ (พ.ศ.)", "Year (B.E.)");
pub const NO_EDUCATION: Say = Say::new("ยังไม่ได้บันทึกวุฒิการศึกษา", "No degree has been recorded");
pub const NEEDS_DEGREE: Say = Say::new("ใส่วุฒิ", "Enter the degree");
pub const NO_SUCH_YEAR: Say = Say::new(
    "ใส่ปี พ.ศ. สี่หลัก เช่น 2550",
    "Enter a year of the Buddhist era, such as 2550",
);
pub const SHOW_ID: Say = Say::new("แสดงเลขประจำตัวประชาชน", "Show the national id");

pub fn saving_education(name: &str) -> Say {
    Say::of(
        format!("บันทึกวุฒิการศึกษาของ {name}"),
        format!("Record a degree of {name}"),
    )
}

pub fn deleting_education(name: &str) -> Say {
    Say::of(
        format!("ลบวุฒิการศึกษาของ {name}"),
        format!("Delete a degree of {name}"),
    )
}

/// What the history calls a change for many.
pub fn changing_many(change: &ManyChange, count: usize) -> Say {
    let (th, en) = match change {
        ManyChange::Unit(_) => ("เปลี่ยนสังกัด", "Change the unit of"),
        ManyChange::Category(_) => ("เปลี่ยนประเภทบุคลากร", "Change the category of"),
        ManyChange::Level(_) => ("แก้ไขระดับ", "Correct the level of"),
        ManyChange::Leave(_) => ("พ้นจากราชการ", "Leaving of"),
    };
    Say::of(format!("{th} {count} รายการ"), format!("{en} {count}"))
}

pub fn has_no_position(name: &str) -> Say {
    Say::of(
        format!("{name} ยังไม่มีตำแหน่ง จึงเปลี่ยนไม่ได้ นำออกจากที่เลือกหรือบรรจุลงอัตราก่อน"),
        format!("{name} holds no position; leave them out or appoint them first"),
    )
}

/// What is wrong, and with whom.
pub fn about(name: &str, reason: &Say) -> Say {
    Say::of(
        format!("{name}: {}", reason.th()),
        format!("{name}: {}", reason.en()),
    )
}
