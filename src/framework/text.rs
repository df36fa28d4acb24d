//! Words about frameworks.

use crate::base::{Say, Score};

pub const PAGE: Say = Say::new("กรอบสมรรถนะ", "Framework");
pub const NEEDS_SKILL_NAME: Say = Say::new("ใส่ชื่อทักษะ", "Enter the skill's name");

pub fn above_max(max: Score) -> Say {
    Say::of(
        format!("ระดับสูงสุดของกรอบนี้คือ {max} ใส่ค่าตั้งแต่ 0 ถึง {max}"),
        format!("The highest level of this framework is {max}; enter 0 to {max}"),
    )
}

/// "กำหนดระดับที่คาดหวัง ผู้บริหารระดับสูง: DLit 3".
pub fn setting_expected(what: &str, cells: usize) -> Say {
    if what.is_empty() {
        return Say::of(
            format!("กำหนดระดับที่คาดหวัง {cells} ช่อง"),
            format!("Set {cells} expected levels"),
        );
    }
    Say::of(
        format!("กำหนดระดับที่คาดหวัง {what}"),
        format!("Set expected level {what}"),
    )
}

pub fn renaming_skill(code: &str, name: &str) -> Say {
    Say::of(
        format!("แก้ชื่อทักษะ {code}: {name}"),
        format!("Rename skill {code}: {name}"),
    )
}

pub fn grouping(of: &str, group: &str) -> Say {
    Say::of(
        format!("จัด {of} เข้ากลุ่ม {group}"),
        format!("Put {of} into group {group}"),
    )
}

pub fn ungrouping(of: &str) -> Say {
    Say::of(
        format!("เลิกกำหนดกลุ่มของ {of}"),
        format!("Take {of} out of its group"),
    )
}
