//! What refers to something, in words.

use crate::base::Say;
use crate::db::Reference;

/// So many rows of a table.
fn counted(table: &str, rows: usize) -> Say {
    let (th, unit, en) = match table {
        "unit" => ("ส่วนราชการย่อย", "หน่วย", "parts"),
        "position" => ("ตำแหน่ง", "อัตรา", "positions"),
        "holding" => ("การดำรงตำแหน่ง", "รายการ", "holdings"),
        "project" => ("โครงการที่รับผิดชอบ", "โครงการ", "projects"),
        "project_target" => ("กลุ่มเป้าหมายของโครงการ", "รายการ", "targets of projects"),
        "level" => ("ระดับ", "ระดับ", "levels"),
        "staff_group_rule" => ("เกณฑ์จัดกลุ่มบุคลากร", "รายการ", "rules of staff groups"),
        _ => ("รายการอื่น", "รายการ", "other entries"),
    };
    Say::of(format!("{th} {rows} {unit}"), format!("{rows} {en}"))
}

/// One table's rows: how many, and the first of them by name.
pub fn reference(from: &Reference) -> Say {
    let counted = counted(&from.table, from.rows);
    if from.names.is_empty() {
        return counted;
    }
    let more = if from.names.len() < from.rows {
        " …"
    } else {
        ""
    };
    let names = from.names.join(", ");
    Say::of(
        format!("{} ({names}{more})", counted.th()),
        format!("{} ({names}{more})", counted.en()),
    )
}

/// All of them in one sentence.
pub fn references(found: &[Reference]) -> Say {
    let all: Vec<Say> = found.iter().map(reference).collect();
    let part = |pick: fn(&Say) -> &str| all.iter().map(pick).collect::<Vec<_>>().join(" · ");
    Say::of(part(Say::th), part(Say::en))
}

/// Why something is not deleted, and what to do instead.
pub fn referred(name: &str, list: &Say) -> Say {
    Say::of(
        format!(
            "“{name}” ยังมีรายการอ้างถึง: {} เลือกเลิกใช้แทนการลบ ประวัติจะยังอยู่ครบ",
            list.th()
        ),
        format!(
            "“{name}” is still referred to: {}. Retire it instead; its history stays",
            list.en()
        ),
    )
}

pub const REFERRED: Say = Say::new(
    "ลบไม่ได้ เพราะยังมีรายการอ้างถึง",
    "Cannot be deleted: something still refers to it",
);
pub const RETIRE_INSTEAD: Say = Say::new("เลิกใช้แทนการลบ", "Retire it instead");
pub const RETIRED: Say = Say::new("เลิกใช้", "retired");

/// A retired entry in a list of choices.
pub fn retired(name: &str) -> String {
    format!("{name} ({RETIRED})")
}
