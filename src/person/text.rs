//! Words of the staff page.

pub mod history;
pub mod panel;

use super::model::{Assessed, Column, Status};
use crate::base::{Say, date};
use crate::staff::{StaffRow, text as staff};

pub const PAGE: Say = staff::PAGE;
pub const LIST: Say = Say::new("บัญชีรายชื่อบุคลากร", "Staff");
pub const VACANT: Say = Say::new("ว่าง", "vacant");
pub const ADD: Say = Say::new("เพิ่มบุคลากร", "Add staff");
pub const ADD_POSITION: Say = Say::new("เพิ่มอัตราว่าง", "Add vacancy");
pub const IMPORT: Say = Say::new("นำเข้า", "Import");
pub const CHOSEN_AS_WORKBOOK: Say = Say::new("Excel ที่เลือก", "Chosen as Excel");
pub const CHOSEN_AS_PAPER: Say = Say::new("PDF ที่เลือก", "Chosen as PDF");
pub const COLUMNS: Say = Say::new("คอลัมน์", "Columns");
pub const USUAL_COLUMNS: Say = Say::new("คอลัมน์ปกติ", "Usual columns");
pub const TYPE: Say = Say::new("ประเภทตำแหน่ง", "Position type");
pub const STATUS: Say = Say::new("สถานะ", "Status");
pub const ROUND: Say = Say::new("รอบล่าสุด", "Newest round");
pub const GAP: Say = Say::new("ช่องว่าง", "Gap");
pub const HAS_GAP: Say = Say::new("มีช่องว่าง", "Has a gap");
pub const NO_GAP: Say = Say::new("ไม่มีช่องว่าง", "No gap");
pub const CLEAR_FILTER: Say = Say::new("ล้างตัวกรอง", "Clear the filter");
pub const UNSAVED: Say = Say::new("ยังไม่ได้บันทึก", "not saved yet");

pub fn column(column: Column) -> Say {
    match column {
        Column::Name => staff::NAME,
        Column::Position => staff::POSITION,
        Column::Number => staff::NUMBER,
        Column::Unit => staff::UNIT,
        Column::Category => staff::CATEGORY,
        Column::Type => TYPE,
        Column::Level => staff::LEVEL,
        Column::Line => staff::LINE,
        Column::Since => Say::new("ดำรงตำแหน่งตั้งแต่", "Held since"),
        Column::AppointedOn => staff::APPOINTED_ON,
        Column::BirthDate => staff::BIRTH_DATE,
        Column::Retires => Say::new("เกษียณ", "Retires"),
        Column::Status => STATUS,
        Column::Assessed => Say::new("ผลประเมินรอบล่าสุด", "Newest round"),
        Column::Gaps => Say::new("ทักษะที่มีช่องว่าง", "Skills with a gap"),
    }
}

pub fn status(status: Status) -> Say {
    match status {
        Status::Serving => Say::new("ปฏิบัติงานอยู่", "Serving"),
        Status::Vacant => Say::new("อัตราว่าง", "Vacant"),
        Status::Retiring => Say::new("เกษียณในช่วงแผน", "Retires within the plan"),
        Status::Left => Say::new("พ้นจากราชการ", "Left"),
    }
}

/// How a row stands.
pub fn status_of(row: &StaffRow) -> Say {
    match (row.staff, row.left_on) {
        (None, _) => status(Status::Vacant),
        (Some(_), None) => status(Status::Serving),
        (Some(_), Some(on)) => {
            let day = date::short(on);
            Say::of(format!("พ้นเมื่อ {}", day.th()), format!("Left {}", day.en()))
        }
    }
}

pub fn assessed(assessed: Assessed) -> Say {
    match assessed {
        Assessed::Whole => Say::new("ประเมินครบ", "Assessed"),
        Assessed::Partly => Say::new("ประเมินบางส่วน", "Partly assessed"),
        Assessed::No => Say::new("ยังไม่ประเมิน", "Not assessed"),
    }
}

pub fn chosen(count: usize, unseen: usize) -> Say {
    if unseen == 0 {
        return Say::of(format!("เลือก {count} รายการ"), format!("{count} chosen"));
    }
    Say::of(
        format!("เลือก {count} รายการ (ไม่อยู่ในที่แสดง {unseen})"),
        format!("{count} chosen ({unseen} not shown)"),
    )
}

pub const CHOOSE_NONE: Say = Say::new("เลิกเลือก", "Choose none");
pub const CHANGE_UNIT: Say = Say::new("เปลี่ยนสังกัด", "Change unit");
pub const CHANGE_CATEGORY: Say = Say::new("เปลี่ยนประเภท", "Change category");
pub const CORRECT_LEVEL: Say = Say::new("แก้ไขระดับที่ผิด", "Correct level");
pub const LEAVE: Say = Say::new("บันทึกพ้นจากราชการ", "Record leaving");
pub const CANCEL: Say = Say::new("ไม่ทำ", "Cancel");

/// "เปลี่ยนทั้ง 3 รายการ".
pub fn do_all(count: usize) -> Say {
    Say::of(
        format!("เปลี่ยนทั้ง {count} รายการ"),
        format!("Change all {count}"),
    )
}

/// "ยังไม่ได้บันทึก 2 รายการ".
pub fn unsaved(count: usize) -> Say {
    Say::of(
        format!("ยังไม่ได้บันทึก {count} รายการ"),
        format!("{count} not saved yet"),
    )
}
