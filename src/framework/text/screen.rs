//! Words of the framework page.

use crate::base::{Say, Score};

pub const FRAMEWORK: Say = Say::new("กรอบ", "Framework");
pub const ADD: Say = Say::new("เพิ่มกรอบ", "Add a framework");
pub const ADD_EMPTY: Say = Say::new("กรอบว่าง", "An empty one");
pub const ADD_FILE: Say = Say::new("จากไฟล์ Excel หรือ JSON…", "From a workbook or a JSON file…");
pub const EXPORT_BOOK: Say = Say::new(
    "ทั้งกรอบเป็น Excel เพื่อแก้แล้วนำกลับ",
    "The whole as a workbook, to edit and bring back",
);
pub const EXPORT_JSON: Say = Say::new("ทั้งกรอบเป็น JSON", "The whole as JSON");
pub const CHOOSE_FILE: Say = Say::new("เลือกไฟล์กรอบสมรรถนะ", "Choose a framework file");
pub const READING: Say = Say::new("กำลังอ่านกรอบสมรรถนะ", "Reading the framework");
pub const LARGE_FILE: Say = Say::new(
    "ไฟล์ใหญ่เกิน 8 เมกะไบต์ จึงไม่ใช่กรอบสมรรถนะ",
    "The file is larger than 8 megabytes and cannot be a framework",
);
pub const MAIN: Say = Say::new("ใช้ในแผนและเอกสาร", "The plan speaks of it");
pub const RETIRED: Say = Say::new("เลิกใช้แล้ว", "retired");
pub const LEVELS: Say = Say::new("ระดับที่คาดหวัง", "Expected levels");
pub const GROUPS: Say = Say::new("ใครอยู่กลุ่มใด", "Who is in which group");
pub const SKILLS: Say = Say::new("ทักษะและพฤติกรรม", "Skills and behaviors");
pub const ABOUT: Say = Say::new("รายละเอียดกรอบ", "About");

pub const BY_GROUP: Say = Say::new("ตามกลุ่มบุคลากร", "By staff group");
pub const BY_POST: Say = Say::new("ตามสายงานและระดับ", "By line and level");
pub const BY_PERSON: Say = Say::new("เฉพาะบุคคล", "One person");
pub const STAGE: Say = Say::new("ระยะ", "Stage");
pub const ANY_STAGE: Say = Say::new("ทุกระยะ", "any stage");
pub const NOW_IN: Say = Say::new("หน่วยงานอยู่ใน", "The organization is in");
pub const LINE: Say = Say::new("สายงาน", "Line");
pub const ANY_LINE: Say = Say::new("ทุกสายงาน", "any line");
pub const CATEGORY: Say = Say::new("ประเภทบุคลากร", "Category");
pub const ANY_CATEGORY: Say = Say::new("ทุกประเภท", "any category");
pub const POSITION_LEVEL: Say = Say::new("ระดับตำแหน่ง", "Position level");
pub const ANY_LEVEL: Say = Say::new("ทุกระดับตำแหน่ง", "any level");
pub const PERSON: Say = Say::new("บุคคล", "Person");
pub const CHOOSE_PERSON: Say = Say::new("เลือกบุคคลที่คาดหวังต่างจากกลุ่ม", "Choose a person");
pub const NOBODY_APART: Say = Say::new(
    "ยังไม่มีใครถูกคาดหวังต่างจากกลุ่มหรือสายงานของตน เลือกบุคคลข้างบนเพื่อกำหนด",
    "Nothing is asked of anybody apart yet; choose a person above",
);
pub const ASK_NOTHING: Say = Say::new("ไม่คาดหวังทักษะนี้", "Ask nothing here");
pub const GREY: Say = Say::new(
    "ตัวเลขสีเทามาจากเกณฑ์ที่กว้างกว่า กด Delete เพื่อกลับไปใช้",
    "Grey levels follow from a wider rule; Delete goes back to it",
);

pub const BY_TYPE: Say = Say::new("ตามประเภทตำแหน่ง", "By position type");
pub const BY_LINE: Say = Say::new("เฉพาะสายงาน", "By line");
pub const AS_TYPE: Say = Say::new("ตามประเภทตำแหน่ง", "as the position type says");
pub const NO_GROUPS: Say = Say::new(
    "กรอบนี้ไม่แบ่งกลุ่มบุคลากร ใช้สายงาน ระดับตำแหน่ง และประเภทบุคลากรแทน",
    "This framework has no staff groups; lines, levels and categories decide",
);
pub const NO_LINES: Say = Say::new(
    "เมื่อมีบุคลากรแล้ว สายงานจะแสดงที่นี่",
    "The lines appear here once there are staff",
);

pub const ADD_SKILL: Say = Say::new("เพิ่มทักษะ", "Add a skill");
pub const ADD_GROUP: Say = Say::new("เพิ่มกลุ่มทักษะ", "Add a skill group");
pub const NO_SKILLS: Say = Say::new(
    "ยังไม่มีทักษะ เพิ่มกลุ่มทักษะก่อน แล้วเพิ่มทักษะในกลุ่ม",
    "No skills yet: add a skill group first, then its skills",
);
pub const CODE: Say = Say::new("รหัส", "Code");
pub const SKILL_NAME: Say = Say::new("ชื่อทักษะ", "Name of the skill");
pub const GROUP_NAME: Say = Say::new("ชื่อกลุ่ม", "Name of the group");
pub const DEFINITION: Say = Say::new("คำจำกัดความ", "Definition");
pub const SOURCE: Say = Say::new("แหล่งที่มา", "Source");
pub const CHECKED: Say = Say::new("ตรวจกับเอกสารต้นฉบับแล้ว", "Checked against the source");
pub const NOT_CHECKED: Say = Say::new("ยังไม่ได้ตรวจกับต้นฉบับ", "not checked against the source");
pub const OWN_MAX: Say = Say::new("ระดับสูงสุดของทักษะนี้", "Highest level of this skill");
pub const AS_FRAMEWORK: Say = Say::new("ตามกรอบ", "the framework's");
pub const SAVE_SKILL: Say = Say::new("บันทึกทักษะ", "Save the skill");
pub const SAVE_GROUP: Say = Say::new("บันทึกกลุ่ม", "Save the group");
pub const CLOSE: Say = Say::new("ปิด", "Close");
pub const RETIRE: Say = Say::new("เลิกใช้", "Retire");
pub const USE_AGAIN: Say = Say::new("นำกลับมาใช้", "Use again");
pub const CUMULATIVE: Say = Say::new(
    "แต่ละระดับรวมสิ่งที่ทำได้ในระดับก่อนหน้า เขียนเฉพาะส่วนที่เพิ่ม",
    "Each level includes those below it; write only what is added",
);

pub const NAME: Say = Say::new("ชื่อกรอบ", "Name of the framework");
pub const EDITION: Say = Say::new("ฉบับ", "Edition");
pub const YEAR: Say = Say::new("ปี พ.ศ.", "Year");
pub const MAX: Say = Say::new("ระดับสูงสุด", "Highest level");
pub const FORM_TITLE: Say = Say::new("ชื่อแบบสำรวจบนกระดาษ", "What its questionnaire is called");
pub const CAUTION: Say = Say::new("สิ่งที่ยังไม่ได้ตรวจสอบ", "What has not been checked");
pub const CAUTION_HELP: Say = Say::new(
    "แสดงบนหน้าจอจนกว่าจะลบออกเมื่อตรวจแล้ว",
    "Said on the screen until it is emptied",
);
pub const SAVE: Say = Say::new("บันทึกกรอบ", "Save the framework");
pub const MAKE_MAIN: Say = Say::new("ใช้กรอบนี้ในแผนและเอกสาร", "Let the plan speak of it");
pub const COPY: Say = Say::new("ทำสำเนาเป็นฉบับใหม่", "Copy as a new edition");
pub const NEXT_EDITION: Say = Say::new("ชื่อฉบับใหม่", "Name of the new edition");
pub const TAKE_OVER: Say = Say::new("นำระดับที่คาดหวังมาจากฉบับอื่น", "Take over expected levels");
pub const TAKE_OVER_HINT: Say = Say::new(
    "เลือกฉบับเดิม แล้วตรวจว่าทักษะใดต่อจากทักษะใด โปรแกรมจับคู่ตามรหัสและชื่อไว้ให้ก่อน",
    "Choose the old edition and check which skill goes on from which; codes and names are matched for you",
);
pub const FROM: Say = Say::new("ฉบับเดิม", "Old edition");
pub const NO_MODEL: Say = Say::new("ไม่นำมา", "none");
pub const TAKE: Say = Say::new("นำระดับที่คาดหวังมา", "Take the levels over");

pub fn levels_hint(max: Score) -> Say {
    Say::of(
        format!("พิมพ์ระดับ 0–{max} ทีละช่อง (เช่น 2 หรือ 2.5) หรือวางตารางจาก Excel"),
        format!("Type levels 0–{max} (such as 2 or 2.5), or paste a block from Excel"),
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

/// "7 กลุ่ม 31 ทักษะ".
pub fn size(groups: usize, skills: usize) -> Say {
    Say::of(
        format!("{groups} กลุ่ม {skills} ทักษะ"),
        format!("{groups} groups, {skills} skills"),
    )
}

pub fn edit_skill(code: &str) -> Say {
    Say::of(format!("แก้ทักษะ {code}"), format!("Edit skill {code}"))
}

pub fn edit_group(code: &str) -> Say {
    Say::of(format!("แก้กลุ่ม {code}"), format!("Edit group {code}"))
}

pub fn move_up(code: &str) -> Say {
    Say::of(format!("เลื่อน {code} ขึ้น"), format!("Move {code} up"))
}

pub fn move_down(code: &str) -> Say {
    Say::of(format!("เลื่อน {code} ลง"), format!("Move {code} down"))
}

/// The label of a behavior text.
pub fn at_level(level: usize) -> Say {
    Say::of(
        format!("พฤติกรรมระดับ {level}"),
        format!("Behavior at level {level}"),
    )
}

/// The label of the choice of the skill that another goes on from.
pub fn goes_on_from(code: &str, name: &str) -> Say {
    Say::of(
        format!("{code} {name} ต่อจาก"),
        format!("{code} {name} goes on from"),
    )
}

/// How far the texts of a skill go.
pub fn has_texts(levels: usize) -> Say {
    match levels {
        0 => Say::new("ยังไม่มีข้อความพฤติกรรม", "no behavior texts"),
        levels => Say::of(
            format!("พฤติกรรม {levels} ระดับ"),
            format!("{levels} levels in words"),
        ),
    }
}
