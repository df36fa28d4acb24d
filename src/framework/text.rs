//! Words about frameworks.

use crate::base::{Say, Score};

pub const PAGE: Say = Say::new("กรอบสมรรถนะ", "Framework");
pub const LEVELS: Say = Say::new("ระดับที่คาดหวัง", "Expected levels");
pub const GROUPS: Say = Say::new("ใครอยู่กลุ่มใด", "Who is in which group");
pub const SKILLS: Say = Say::new("ชื่อทักษะ", "Names of skills");
pub const GROUP: Say = Say::new("กลุ่มบุคลากร", "Staff group");
pub const BY_TYPE: Say = Say::new("ตามประเภทตำแหน่ง", "By position type");
pub const BY_LINE: Say = Say::new("เฉพาะสายงาน", "By line");
pub const AS_TYPE: Say = Say::new("ตามประเภทตำแหน่ง", "as the position type says");
pub const NO_LINES: Say = Say::new(
    "เมื่อมีบุคลากรแล้ว สายงานจะแสดงที่นี่",
    "The lines appear here once there are staff",
);
pub const SAVE: Say = Say::new("บันทึกชื่อทักษะ", "Save name");
pub const CLOSE: Say = Say::new("ปิด", "Close");
pub const DEFAULTS: Say = Say::new(
    concat!(
        "ระดับที่คาดหวังและการจัดกลุ่มที่มากับโปรแกรมเป็นค่าเริ่มต้น ยังไม่ได้ตรวจสอบกับเอกสารต้นฉบับ ",
        "แก้ไขให้ตรงกับที่หน่วยงานใช้ก่อนเริ่มประเมิน",
    ),
    concat!(
        "The expected levels and groups that came with the program are defaults, not checked ",
        "against the source; mend them to what your organization uses before assessing",
    ),
);
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

/// One cell as the history names it: "ผู้บริหารระดับสูง: DLit 3".
pub fn cell(group: &str, skill: &str, level: Option<Score>) -> String {
    level.map_or_else(
        || format!("{group}: {skill} –"),
        |level| format!("{group}: {skill} {level}"),
    )
}

pub fn levels_hint(max: Score) -> Say {
    Say::of(
        format!("พิมพ์ระดับ 0–{max} ทีละช่อง หรือวางตารางจาก Excel กด Delete เมื่อไม่คาดหวังทักษะนั้น"),
        format!("Type levels 0–{max}, or paste a block from Excel; Delete where nothing is asked"),
    )
}

pub fn groups_hint(rest: &str) -> Say {
    Say::of(
        format!("ดูสายงานก่อน ถ้าไม่ได้กำหนดจึงดูประเภทตำแหน่ง ที่เหลืออยู่ในกลุ่ม {rest}"),
        format!("The line decides, else the position type; the rest belong to {rest}"),
    )
}

/// "วิชาการ (120 คน)".
pub fn with_people(name: &str, people: usize) -> Say {
    Say::of(
        format!("{name} ({people} คน)"),
        format!("{name} ({people} people)"),
    )
}

pub fn rename(code: &str) -> Say {
    Say::of(format!("แก้ชื่อทักษะ {code}"), format!("Rename skill {code}"))
}

pub fn skill_name(code: &str) -> Say {
    Say::of(format!("ชื่อทักษะ {code}"), format!("Name of skill {code}"))
}
