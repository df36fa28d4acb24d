//! What a person does with a framework, what must be mended first, and why something is refused.

use crate::base::{Say, Score};

pub const NEEDS_CODE: Say = Say::new("ใส่รหัส", "Enter a code");
pub const CODE_TAKEN: Say = Say::new("มีรหัสนี้อยู่แล้ว", "This code is there already");
pub const NEEDS_NAME: Say = Say::new("ใส่ชื่อกรอบ", "Enter the framework's name");
pub const NEEDS_EDITION: Say = Say::new("ใส่ชื่อฉบับ", "Enter the edition");
pub const NEEDS_SKILL_NAME: Say = Say::new("ใส่ชื่อ", "Enter a name");
pub const NEEDS_GROUP: Say = Say::new("เลือกกลุ่มทักษะ", "Choose a skill group");
pub const NEEDS_GROUP_NAME: Say = Say::new("ใส่ชื่อกลุ่ม", "Enter the group's name");
pub const NOT_A_YEAR: Say = Say::new(
    "ใส่ปี พ.ศ. สี่หลัก ระหว่าง 2500 ถึง 2700 หรือเว้นว่าง",
    "Enter a Buddhist year from 2500 to 2700, or leave it empty",
);
pub const NOT_A_HIGHEST: Say = Say::new(
    "ใส่ระดับสูงสุดเป็นจำนวนเต็ม 1 ถึง 9",
    "Enter a whole highest level from 1 to 9",
);
pub const MAIN_STAYS: Say = Say::new(
    "กรอบนี้ใช้ในแผนและเอกสารอยู่ เลือกกรอบหลักอื่นก่อน",
    "The plan speaks of this framework; choose another main one first",
);
pub const STRANGE_SKILL: Say = Say::new(
    "ทักษะนี้ไม่ได้อยู่ในกรอบนี้ หรือเลิกใช้แล้ว",
    "This skill is not part of the framework, or is retired",
);
pub const NOTHING_MAPPED: Say = Say::new(
    "ยังไม่ได้จับคู่ทักษะ เลือกทักษะเดิมอย่างน้อยหนึ่งรายการ",
    "No skill goes on from another yet; choose at least one",
);
pub const NOT_A_FRAMEWORK: Say = Say::new(
    "ไฟล์นี้ไม่ใช่กรอบสมรรถนะของโปรแกรม เลือกไฟล์ที่ส่งออกจากหน้ากรอบสมรรถนะ",
    "This file is not a framework of this program; choose one that its framework page saved",
);

pub fn above_max(max: Score) -> Say {
    Say::of(
        format!("ระดับสูงสุดของทักษะนี้คือ {max} ใส่ค่าตั้งแต่ 0 ถึง {max}"),
        format!("The highest level of this skill is {max}; enter 0 to {max}"),
    )
}

pub fn below_used(used: Score) -> Say {
    Say::of(
        format!("มีผลประเมินหรือระดับที่คาดหวัง {used} อยู่แล้ว ระดับสูงสุดต่ำกว่านี้ไม่ได้"),
        format!("Level {used} is in use already; the highest cannot be below it"),
    )
}

pub fn bad_json(line: usize, column: usize) -> Say {
    Say::of(
        format!("อ่านไฟล์ไม่ได้ที่บรรทัด {line} ตัวที่ {column} แก้ไฟล์แล้วลองใหม่"),
        format!("The file cannot be read at line {line}, column {column}; mend it and try again"),
    )
}

pub fn code_twice(code: &str) -> Say {
    Say::of(
        format!("รหัสหรือชื่อ “{code}” ซ้ำหรือว่างในไฟล์ แก้ให้ไม่ซ้ำแล้วลองใหม่"),
        format!("“{code}” stands twice in the file, or is empty; mend it and try again"),
    )
}

pub fn nameless(code: &str, name: &str) -> Say {
    Say::of(
        format!("ทักษะ “{code}” “{name}” ไม่มีรหัสหรือชื่อ เติมในไฟล์แล้วลองใหม่"),
        format!("The skill “{code}” “{name}” lacks a code or a name; fill it in and try again"),
    )
}

pub fn too_many_levels(code: &str, max: Score) -> Say {
    Say::of(
        format!("ทักษะ {code} มีข้อความพฤติกรรมเกินระดับสูงสุด {max}"),
        format!("The skill {code} has behavior texts above its highest level {max}"),
    )
}

pub fn bad_expected(code: &str, level: &str) -> Say {
    Say::of(
        format!("ระดับที่คาดหวัง “{level}” ของ “{code}” ใช้ไม่ได้ แก้ในไฟล์แล้วลองใหม่"),
        format!("The expected level “{level}” of “{code}” cannot be used; mend it and try again"),
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

pub fn copying_expected(from: &str) -> Say {
    Say::of(
        format!("นำระดับที่คาดหวังมาจาก {from}"),
        format!("Take over expected levels from {from}"),
    )
}

pub fn copied_expected(levels: usize, from: &str) -> Say {
    Say::of(
        format!("นำระดับที่คาดหวัง {levels} รายการมาจาก {from}"),
        format!("Took over {levels} expected levels from {from}"),
    )
}

pub fn saving_framework(name: &str, edition: &str) -> Say {
    Say::of(
        format!("บันทึกกรอบ {name} {edition}"),
        format!("Save framework {name} {edition}"),
    )
}

pub fn setting_main(name: &str) -> Say {
    Say::of(
        format!("ใช้กรอบ {name} ในแผนและเอกสาร"),
        format!("Let the plan speak of {name}"),
    )
}

pub fn retiring(name: &str, retired: bool) -> Say {
    match retired {
        true => Say::of(format!("เลิกใช้ {name}"), format!("Retire {name}")),
        false => Say::of(format!("นำ {name} กลับมาใช้"), format!("Use {name} again")),
    }
}

pub fn saving_group(name: &str) -> Say {
    Say::of(
        format!("บันทึกกลุ่มทักษะ {name}"),
        format!("Save skill group {name}"),
    )
}

pub fn saving_skill(code: &str, name: &str) -> Say {
    Say::of(
        format!("บันทึกทักษะ {code}: {name}"),
        format!("Save skill {code}: {name}"),
    )
}

pub fn moving(name: &str, up: bool) -> Say {
    match up {
        true => Say::of(format!("เลื่อน {name} ขึ้น"), format!("Move {name} up")),
        false => Say::of(format!("เลื่อน {name} ลง"), format!("Move {name} down")),
    }
}

pub fn renaming_group(name: &str) -> Say {
    Say::of(
        format!("แก้ชื่อกลุ่มบุคลากร {name}"),
        format!("Rename staff group {name}"),
    )
}

pub fn setting_stage(name: &str) -> Say {
    Say::of(
        format!("กำหนดว่าหน่วยงานอยู่ใน{name}"),
        format!("Set the stage: {name}"),
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

pub fn adopting(name: &str, edition: &str) -> Say {
    Say::of(
        format!("เพิ่มกรอบ {name} {edition}"),
        format!("Add framework {name} {edition}"),
    )
}

/// What was done, and how many names of it this file does not know.
pub fn adopted_without(done: &Say, first: &str, others: usize) -> Say {
    Say::of(
        format!("{} ข้าม {others} รายการที่ไม่มีในไฟล์นี้ เช่น “{first}”", done.th()),
        format!(
            "{}; passed over {others} things that this file does not know, such as “{first}”",
            done.en()
        ),
    )
}

pub fn copying(edition: &str) -> Say {
    Say::of(
        format!("ทำสำเนากรอบเป็นฉบับ {edition}"),
        format!("Copy the framework as edition {edition}"),
    )
}
