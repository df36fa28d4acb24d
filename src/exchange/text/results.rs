//! Words of an import of results.

use crate::base::{Say, Score};
use crate::exchange::model::Counts;

pub const WHAT: Say = Say::new("นำเข้าอะไร", "What to import");
pub const REGISTER: Say = Say::new("บุคลากรและตำแหน่ง", "Staff and positions");
pub const BY: Say = Say::new("เป็นผลของผู้ประเมิน", "Answers of");
pub const INTRO: Say = Say::new(
    "เลือกไฟล์ Excel หรือ CSV ที่มีหนึ่งแถวต่อคน มีรหัสแบบหรือชื่อ–สกุล และหนึ่งคอลัมน์ต่อทักษะ ช่องว่างหมายถึงไม่แก้ของเดิม โปรแกรมจะแสดงให้ตรวจก่อนบันทึกทุกครั้ง",
    "Choose an Excel or CSV file with one row for each person, a form code or a name, and one column for each skill. An empty cell leaves what is recorded. Nothing is written before you have seen it",
);
pub const NO_SKILLS: Say = Say::new(
    "ไม่มีคอลัมน์ของทักษะ หัวคอลัมน์ต้องเป็นรหัสหรือชื่อทักษะของรอบนี้",
    "no column is a skill: its heading must be the code or the name of a skill of this round",
);
pub const NOBODY_NAMED: Say = Say::new(
    "ไม่มีคอลัมน์ที่บอกว่าเป็นใคร ต้องมี รหัสแบบ ชื่อ–สกุล เลขประจำตัวประชาชน หรือรหัสในโปรแกรม",
    "no column tells whose the levels are: a form code, a name, a national id or the program's own id is needed",
);
pub const CHOOSE_ASSESSOR: Say = Say::new(
    "เลือกก่อนว่าเป็นผลของผู้ประเมินฝ่ายใด",
    "Choose first whose answers these are",
);
pub const SIMILAR: Say = Say::new(
    "คล้ายคนในระบบแต่ไม่แน่ใจว่าเป็นคนเดียวกัน แถวนี้จึงยังไม่นำเข้า ถ้าใช่ให้เลือก เป็นคนเดียวกัน",
    "resembles somebody, but not surely: the row stays out unless you say that they are the same",
);
pub const NOBODY: Say = Say::new(
    "ไม่พบผู้นี้ในบุคลากรที่ปฏิบัติงานอยู่ ตรวจชื่อหรือรหัส หรือเพิ่มบุคลากรก่อน",
    "nobody who serves is this person; check the name or the code, or add the person first",
);
pub const NOT_ASKED: Say = Say::new(
    "รอบนี้ไม่ได้ประเมินผู้นี้ แก้ผู้รับการประเมินของรอบ หรือเอาแถวนี้ออก",
    "this round does not ask this person; change whom it asks, or take the row out",
);
pub const BAD_CODE: Say = Say::new(
    "รหัสแบบไม่ถูกต้อง จึงหาจากชื่อแทน ตรวจตัวเลขกับแบบอีกครั้ง",
    "that is no form code, so the name was looked for; compare it with the form",
);
pub const CODE_OF_ANOTHER: Say = Say::new(
    "รหัสนี้เป็นของรอบประเมินอื่น จึงหาจากชื่อแทน",
    "this code is of another round, so the name was looked for",
);
pub const NOT_ASSESSED: Say = Say::new("ไม่ประเมิน", "not assessed");
pub const TO_ROUND: Say = Say::new("ไปที่รอบประเมิน", "Go to the round");

pub fn of_round(name: &str) -> Say {
    Say::of(format!("ผลประเมิน: {name}"), format!("Results: {name}"))
}

pub fn code_of(name: &str) -> Say {
    Say::of(
        format!("รหัสแบบนี้เป็นของ {name} แต่ชื่อในแถวไม่ตรง ตรวจว่าใส่รหัสผิดหรือชื่อผิด"),
        format!(
            "this code is that of {name}, but the row names somebody else; check which is wrong"
        ),
    )
}

pub fn no_level(max: Score) -> Say {
    Say::of(
        format!("ไม่ใช่ระดับ 0–{max} จึงไม่นำเข้าช่องนี้ ช่องอื่นของแถวยังนำเข้า ใช้ – หรือ ไม่ประเมิน ถ้าไม่มีผล"),
        format!(
            "not a level from 0 to {max}, so this cell stays out and the rest of the row comes in; write – for not assessed"
        ),
    )
}

/// What the history calls it.
pub fn importing(round: &str, counts: Counts) -> Say {
    let people = counts.new + counts.changed;
    Say::of(
        format!("นำเข้าผลประเมิน {people} คน: {round}"),
        format!("Import results of {people} people: {round}"),
    )
}
