//! Words of keying in: forms found by their codes, and one person at a time.

use crate::base::{Say, Score};

pub const PRINT_FORMS: Say = Say::new("พิมพ์แบบประเมิน", "Print the forms");
pub const SAVE_SCORES: Say = Say::new("ส่งออกเป็น Excel", "Save as a workbook");
pub const IMPORT_SCORES: Say = Say::new("นำเข้าผล", "Import results");
pub const CODE_HEAD: Say = Say::new("รหัสแบบ", "Form code");
/// The name of the file that the scores of a round are saved to.
pub const SCORES_STEM: &str = "ผลประเมิน";
pub const FORM_CODE: Say = Say::new("รหัสแบบ (Ctrl+G)", "Form code (Ctrl+G)");
pub const ONE_BY_ONE: Say = Say::new("กรอกทีละคน", "One by one");
pub const FILLED: Say = Say::new("กรอกแล้ว", "Filled in");
pub const PREVIOUS_PERSON: Say = Say::new("คนก่อนหน้า (PageUp)", "Previous person (PageUp)");
pub const NEXT_PERSON: Say = Say::new("คนถัดไป (PageDown)", "Next person (PageDown)");
pub const NOTHING_ASKED: Say = Say::new(
    "ยังไม่ได้กำหนดระดับที่คาดหวังของตำแหน่งนี้ กำหนดที่หน้ากรอบสมรรถนะก่อน",
    "No level is asked of this position yet: set it on the framework page",
);
pub const LADDER_KEYS: Say = Say::new(
    "พิมพ์ตัวเลขหรือคลิกระดับเพื่อบันทึก คลิกซ้ำเพื่อเอาออก ลูกศรเลื่อนทักษะ PageDown ไปคนถัดไป",
    "Type a digit or click a level to record, click it again to take it back; arrows for skills, PageDown for the next person",
);
pub const BAD_CODE: Say = Say::new(
    "รหัสแบบไม่ถูกต้อง ตรวจตัวเลขอีกครั้ง เช่น 3-0142-5 ตามมุมขวาบนของแบบ",
    "That is no form code: look at it again, such as 3-0142-5 at the top right of the form",
);
pub const CODE_OF_NOBODY: Say = Say::new(
    "รหัสถูกต้อง แต่ผู้นี้ไม่อยู่ในรอบประเมินนี้แล้ว อาจพ้นจากราชการหรือย้ายออกจากกลุ่มที่ประเมิน",
    "The code is right, but this round does not ask that person any more: left, or moved",
);

/// The code is that of another round, by its name where there is one.
pub fn code_of_another(round: Option<&str>) -> Say {
    match round {
        Some(round) => Say::of(
            format!("แบบนี้เป็นของ “{round}” เปิดรอบนั้นก่อนแล้วกรอกรหัสอีกครั้ง"),
            format!("That form is of “{round}”: open that round and enter the code again"),
        ),
        None => Say::new(
            "แบบนี้เป็นของรอบประเมินที่ไม่มีในไฟล์นี้",
            "That form is of a round that this file does not have",
        ),
    }
}

/// Beside a skill: what is asked and what was given.
pub fn rung_note(asked: Option<Score>, given: Option<Score>, gap: Option<Score>) -> Say {
    let say = |what: fn(&Say) -> &str| {
        let asked = asked.map(|level| format!("{} {level}", what(&super::EXPECTED)));
        let given = given.map(|level| format!("{} {level}", what(&super::CURRENT)));
        let gap = gap.map(|gap| format!("{} {gap}", what(&super::GAP)));
        let parts = asked.into_iter().chain(given).chain(gap);
        parts.collect::<Vec<_>>().join(" · ")
    };
    Say::of(say(Say::th), say(Say::en))
}
