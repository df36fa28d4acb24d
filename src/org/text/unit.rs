//! Words about units.

use crate::base::Say;
use crate::org::model::Staffing;

pub const UNITS: Say = Say::new("ส่วนราชการ", "Units");
pub const CHART: Say = Say::new("ผังโครงสร้าง", "Chart");
pub const UNIT: Say = Say::new("ชื่อส่วนราชการ", "Unit name");
pub const PARENT: Say = Say::new("สังกัดภายใต้", "Part of");
pub const TOP: Say = Say::new("ขึ้นตรงต่อหน่วยงาน", "directly under the organization");
pub const HEAD: Say = Say::new("หัวหน้าส่วนราชการ", "Head of the unit");
pub const NO_HEAD: Say = Say::new("ยังไม่กำหนด", "not named");
pub const HEAD_HELP: Say = Say::new(
    "เลือกตำแหน่ง ผู้ดำรงตำแหน่งนั้นเป็นหัวหน้า",
    "A position: whoever holds it is the head",
);
pub const VACANT: Say = Say::new("ว่าง", "vacant");
pub const POSITIONS: Say = Say::new("ตำแหน่ง", "Positions");
pub const PEOPLE: Say = Say::new("คน", "People");
pub const NEW_UNIT: Say = Say::new("ส่วนราชการใหม่", "New unit");
pub const ADD_UNIT: Say = Say::new("เพิ่มส่วนราชการ", "Add unit");
pub const ADD_PART: Say = Say::new("เพิ่มหน่วยย่อย", "Add a part");
pub const SAVE_UNIT: Say = Say::new("บันทึกส่วนราชการ", "Save unit");
pub const DELETE_UNIT: Say = Say::new("ลบส่วนราชการ", "Delete unit");
pub const RETIRE_UNIT: Say = Say::new("เลิกใช้", "Retire");
pub const RESTORE_UNIT: Say = Say::new("นำกลับมาใช้", "Bring back");
pub const MOVE_UP: Say = Say::new("เลื่อนขึ้น", "Move up");
pub const MOVE_DOWN: Say = Say::new("เลื่อนลง", "Move down");
pub const SHOW_RETIRED: Say = Say::new("แสดงที่เลิกใช้", "Show retired");
pub const FOLD_ALL: Say = Say::new("ยุบทั้งหมด", "Fold all");
pub const UNFOLD_ALL: Say = Say::new("ขยายทั้งหมด", "Unfold all");
pub const FOLD: Say = Say::new("ยุบ", "Fold");
pub const UNFOLD: Say = Say::new("ขยาย", "Unfold");
pub const NO_UNITS: Say = Say::new(
    "ยังไม่มีส่วนราชการ เพิ่มเองหรือนำเข้าพร้อมบุคลากร",
    "No units yet: add them, or import them with the staff",
);
pub const NONE_SHOWN: Say = Say::new(
    "ส่วนราชการทั้งหมดเลิกใช้แล้ว กดแสดงที่เลิกใช้เพื่อดู",
    "All units are retired: show them to see them",
);
pub const RETIRED_HELP: Say = Say::new(
    "เลิกใช้แล้ว เก็บไว้เป็นประวัติ ไม่แสดงให้เลือกในที่อื่น",
    "Retired: kept for history and offered nowhere",
);
pub const RETIRE_HELP: Say = Say::new(
    "การเลิกใช้รวมหน่วยย่อยทั้งหมด ข้อมูลเดิมยังอยู่และนำกลับมาใช้ได้",
    "Its parts are retired with it; everything stays and can be brought back",
);

pub const NEEDS_UNIT: Say = Say::new("ใส่ชื่อส่วนราชการ", "Enter the unit's name");
pub const SAME_UNIT: Say = Say::new(
    "มีส่วนราชการชื่อนี้อยู่แล้วในสังกัดเดียวกัน",
    "A unit of this name is already there",
);
pub const SAME_RETIRED: Say = Say::new(
    "มีส่วนราชการชื่อนี้ที่เลิกใช้แล้วในสังกัดเดียวกัน กดแสดงที่เลิกใช้แล้วนำกลับมาใช้",
    "A retired unit of this name is already there: show it and bring it back",
);
pub const OWN_PARENT: Say = Say::new(
    "ส่วนราชการอยู่ภายใต้ตัวเองหรือหน่วยย่อยของตัวเองไม่ได้",
    "A unit cannot be under itself or its own parts",
);
pub const RETIRED_PARENT: Say = Say::new(
    "ส่วนราชการที่เลือกเลิกใช้แล้ว เลือกส่วนราชการอื่น",
    "The chosen unit is retired: choose another",
);
pub const TOO_DEEP: Say = Say::new(
    "จัดชั้นส่วนราชการได้ไม่เกิน 5 ชั้น",
    "Units go five levels deep at most",
);

pub fn count(units: usize) -> Say {
    Say::of(format!("{units} หน่วย"), format!("{units} units"))
}

/// Positions and people of a unit with all its parts.
pub fn staffing(positions: usize, people: usize) -> Say {
    Say::of(
        format!("{positions} อัตรา มีคนครอง {people} คน"),
        format!("{positions} positions, {people} people"),
    )
}

/// A head as it is chosen: the title and who holds it.
pub fn head(title: &str, holder: Option<&str>) -> String {
    let vacant = VACANT;
    format!("{title} · {}", holder.unwrap_or(vacant.text()))
}

pub fn saving_unit(name: &str, new: bool) -> Say {
    match new {
        true => Say::of(format!("เพิ่มส่วนราชการ {name}"), format!("Add unit {name}")),
        false => Say::of(format!("แก้ส่วนราชการ {name}"), format!("Change unit {name}")),
    }
}

pub fn ordering_unit(name: &str) -> Say {
    Say::of(
        format!("จัดลำดับส่วนราชการ {name}"),
        format!("Reorder unit {name}"),
    )
}

pub fn retiring_unit(name: &str) -> Say {
    Say::of(
        format!("เลิกใช้ส่วนราชการ {name}"),
        format!("Retire unit {name}"),
    )
}

pub fn restoring_unit(name: &str) -> Say {
    Say::of(
        format!("นำส่วนราชการ {name} กลับมาใช้"),
        format!("Bring unit {name} back"),
    )
}

pub fn deleting_unit(name: &str) -> Say {
    Say::of(format!("ลบส่วนราชการ {name}"), format!("Delete unit {name}"))
}

pub const PRINT_CHART: Say = Say::new("พิมพ์ผัง", "Print the chart");
/// On paper, always in Thai.
pub const CHART_TITLE: &str = "ผังโครงสร้างส่วนราชการ";
pub const CONTINUED: &str = "(ต่อ)";

/// What a reader who cannot see the chart is told.
pub fn chart_alt(units: usize) -> String {
    format!("{CHART_TITLE} {units} หน่วย แสดงหัวหน้าและจำนวนอัตราที่มีคนครอง")
}

/// The small print of a unit in the chart: who leads it, and how many positions of all that it
/// has with its parts are filled.
pub fn chart_note(own: Option<&Staffing>, all: Option<(usize, usize)>) -> Say {
    let (positions, people) = all.unwrap_or_default();
    let (mut th, mut en) = (
        format!("{people}/{positions} อัตรา"),
        format!("{people}/{positions} filled"),
    );
    if let Some(head) = own.and_then(|own| own.head.as_ref()) {
        let holder = head.holder.as_deref();
        th = format!("{} · {th}", holder.unwrap_or(VACANT_HEAD.th()));
        en = format!("{} · {en}", holder.unwrap_or(VACANT_HEAD.en()));
    }
    Say::of(th, en)
}

const VACANT_HEAD: Say = Say::new("หัวหน้าว่าง", "head vacant");
