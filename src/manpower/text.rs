//! Words about positions and their frame.

use super::model::{By, Standing};
use crate::base::{FiscalYear, Say};
use crate::staff::text as staff;

pub const PAGE: Say = Say::new("อัตรากำลัง", "Positions");
pub const LIST: Say = Say::new("ตำแหน่ง", "Positions");
pub const FRAME: Say = Say::new("กรอบอัตรากำลัง 3 ปี", "Three-year frame");
/// The name of its file, and its key among the documents.
pub const FRAME_STEM: &str = "กรอบอัตรากำลัง 3 ปี";
pub const POSITION_LIST: Say = Say::new("บัญชีอัตรากำลัง", "Positions");
pub const ADD: Say = Say::new("เพิ่มอัตรา", "Add position");
pub const PRINT_FRAME: Say = Say::new("พิมพ์กรอบ", "Print the frame");
pub const NEW: Say = Say::new("อัตราใหม่", "New position");
pub const NONE: Say = Say::new(
    "ยังไม่มีอัตรากำลัง เพิ่มทีละอัตรา หรือนำเข้าพร้อมบุคลากร",
    "No positions yet: add them one by one, or import them with the staff",
);
pub const NONE_FIT: Say = Say::new("ไม่มีอัตราที่ตรงกับเงื่อนไข", "No position fits this filter");
pub const NO_PERIOD: Say = Say::new(
    "ตั้งชื่อหน่วยงานและปีแรกของแผนที่หน้าข้อมูลหน่วยงานก่อน จึงจะมีกรอบ 3 ปี",
    "Name the organization and its first year first; then there is a frame of three years",
);
pub const NUMBER: Say = Say::new("เลขที่ตำแหน่ง", "Number");
pub const NAME: Say = Say::new("ตำแหน่ง", "Position");
pub const UNIT: Say = Say::new("สังกัด", "Unit");
pub const CATEGORY: Say = Say::new("ประเภทบุคลากร", "Category");
pub const HOLDER: Say = Say::new("ผู้ดำรงตำแหน่ง", "Held by");
pub const PLANNED: Say = Say::new("แผน", "Plan");
pub const STANDING: Say = Say::new("สถานะ", "Standing");
pub const NO_UNIT: Say = Say::new("ไม่ระบุสังกัด", "no unit");
pub const SAVE: Say = Say::new("บันทึกอัตรา", "Save position");
pub const ANOTHER: Say = Say::new("เพิ่มอัตราเหมือนกัน", "Add another like it");
pub const RETIRE: Say = Say::new("เลิกใช้", "Retire");
pub const RESTORE: Say = Say::new("นำกลับมาใช้", "Bring back");
pub const DELETE: Say = Say::new("ลบอัตรา", "Delete position");
pub const OPEN_HOLDER: Say = Say::new("เปิดแฟ้มบุคคล", "Open the person's file");
pub const FILL: Say = Say::new("บรรจุบุคคลลงอัตรานี้", "Fill this vacancy");
pub const PLAN_OF_POSITION: Say = Say::new("แผนอัตรากำลัง", "Manpower plan");
pub const RETIRED_HELP: Say = Say::new(
    "เลิกใช้แล้ว เก็บไว้เป็นประวัติ ไม่นับในกรอบและไม่แสดงให้เลือก",
    "Retired: kept for history, not counted and offered nowhere",
);
pub const BY: Say = Say::new("แสดงตาม", "By");
pub const EXISTING: Say = Say::new("กรอบเดิม", "Existing");
pub const FILLED: Say = Say::new("มีคนครอง", "Filled");
pub const VACANT: Say = Say::new("ว่าง", "Vacant");
pub const TOTAL: Say = Say::new("รวม", "Total");

pub fn standing(standing: Standing) -> Say {
    match standing {
        Standing::Filled => Say::new("มีคนครอง", "filled"),
        Standing::Vacant => Say::new("ว่าง", "vacant"),
        Standing::Opens => Say::new("กำหนดเพิ่มตามแผน", "opened by the plan"),
        Standing::Closes => Say::new("ยุบเลิกตามแผน", "closed by the plan"),
        Standing::Retired => Say::new("เลิกใช้", "retired"),
    }
}

pub fn by(by: By) -> Say {
    match by {
        By::Department => Say::new("สำนัก/กอง", "departments"),
        By::Unit => Say::new("ทุกส่วนราชการ", "every unit"),
    }
}

pub const OPENS: Say = Say::new("เพิ่ม", "Opens");
pub const CLOSES: Say = Say::new("ลด", "Closes");

/// What stands over the columns of a year on paper.
pub fn year(year: FiscalYear) -> Say {
    Say::of(format!("ปีงบประมาณ {year}"), format!("Fiscal year {year}"))
}

/// Heads of the columns of a year.
pub fn opens_in(year: FiscalYear) -> Say {
    Say::of(format!("เพิ่ม {year}"), format!("Opens {year}"))
}

pub fn closes_in(year: FiscalYear) -> Say {
    Say::of(format!("ลด {year}"), format!("Closes {year}"))
}

/// Head of a column with both, where there is no room for two.
pub fn change_in(year: FiscalYear) -> Say {
    Say::same(format!("+/− {year}"))
}

/// "+1 −2": what a year opens and closes. Nothing is a dash, so that what is there is seen.
pub fn change(opens: usize, closes: usize) -> String {
    let opens = (opens > 0).then(|| format!("+{opens}"));
    let closes = (closes > 0).then(|| format!("−{closes}"));
    let parts: Vec<String> = opens.into_iter().chain(closes).collect();
    match parts.is_empty() {
        true => "–".to_owned(),
        false => parts.join(" "),
    }
}

pub fn total_in(year: FiscalYear) -> Say {
    Say::of(format!("รวม {year}"), format!("Total {year}"))
}

/// A vacancy in a list that goes out, in words that are read back as one: "ว่าง (เพิ่มปี 2571)".
pub fn vacancy(opens: Option<FiscalYear>, closes: Option<FiscalYear>) -> String {
    let said = staff::vacancy(opens, closes);
    match opens {
        Some(_) => format!("{} ({})", staff::vacancy(None, None).th(), said.th()),
        None => said.th().to_owned(),
    }
}

/// "+2571 −2572", as a row of the list says it.
pub fn planned(opens: Option<FiscalYear>, closes: Option<FiscalYear>) -> String {
    let opens = opens.map(|year| format!("+{year}"));
    let closes = closes.map(|year| format!("−{year}"));
    let parts: Vec<String> = opens.into_iter().chain(closes).collect();
    parts.join(" ")
}

pub fn counts((all, filled, vacant): (usize, usize, usize)) -> Say {
    Say::of(
        format!("{all} อัตรา · มีคนครอง {filled} · ว่าง {vacant}"),
        format!("{all} positions · {filled} filled · {vacant} vacant"),
    )
}

pub fn frame_counts(existing: usize, vacant: usize, last: usize) -> Say {
    Say::of(
        format!("เดิม {existing} อัตรา (ว่าง {vacant}) · ปีสุดท้าย {last} อัตรา"),
        format!("{existing} now ({vacant} vacant) · {last} in the last year"),
    )
}
