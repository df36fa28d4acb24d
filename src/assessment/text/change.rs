//! What a person does with rounds and scores, what must be mended first, and why something is
//! refused.

use crate::base::{Say, Score};

pub const NEEDS_NAME: Say = Say::new("ใส่ชื่อรอบประเมิน", "Enter the round's name");
pub const NAME_TAKEN: Say = Say::new(
    "มีรอบประเมินชื่อนี้อยู่แล้ว",
    "There is a round of this name already",
);
pub const NOT_A_YEAR: Say = Say::new(
    "ใส่ปีงบประมาณ พ.ศ. สี่หลัก ระหว่าง 2550 ถึง 2650 เช่น 2570",
    "Enter a Buddhist-era fiscal year from 2550 to 2650, such as 2570",
);
pub const NOT_A_WEIGHT: Say = Say::new(
    "ใส่น้ำหนักเป็นจำนวนเต็ม 1 ถึง 100 หรือเว้นว่างหากไม่ประเมิน",
    "Enter a whole weight from 1 to 100, or leave it empty for one who does not assess",
);
pub const WEIGHTS_STAY: Say = Say::new(
    "รอบนี้มีผลประเมินแล้ว จึงเปลี่ยนผู้ประเมินหรือน้ำหนักไม่ได้ เปิดรอบใหม่แทน",
    "This round has scores; its assessors and weights stay. Open another round instead",
);
pub const NEEDS_REASON: Say = Say::new("ใส่เหตุผลที่เปิดรอบอีกครั้ง", "Say why the round is opened again");
pub const CHOOSE_ASSESSOR: Say = Say::new(
    "เลือกผู้ประเมินของรอบนี้ก่อนบันทึก",
    "Choose one of the round's assessors before recording",
);
pub const WRONG_SKILL: Say = Say::new(
    "ทักษะนี้ไม่ได้อยู่ในกรอบของรอบประเมินนี้",
    "This skill is not part of the round's framework",
);
pub const BELOW_ZERO: Say = Say::new("ระดับติดลบไม่ได้", "A level cannot be below zero");

pub const NOTHING_TO_PUT_FORWARD: Say = Say::new(
    "ไม่มีช่องว่างที่ยังไม่ได้ใส่ในแผน",
    "There is no gap that has not been put forward already",
);

/// "ใส่ในแผน DLit 12 คน".
pub fn putting_forward(what: &str) -> Say {
    Say::of(
        format!("ใส่ช่องว่างในแผน {what}"),
        format!("Put gaps into the plan: {what}"),
    )
}

pub fn put_forward(needs: usize, what: &str) -> Say {
    Say::of(
        format!("ใส่ในแผน {needs} รายการ: {what}"),
        format!("Put {needs} needs into the plan: {what}"),
    )
}

pub fn dropping(what: &str) -> Say {
    Say::of(
        format!("นำความต้องการพัฒนาออก {what}"),
        format!("Take needs out: {what}"),
    )
}

pub fn above_max(max: Score) -> Say {
    Say::of(
        format!("ระดับสูงสุดของทักษะนี้คือ {max} ใส่ค่าตั้งแต่ 0 ถึง {max}"),
        format!("The highest level of this skill is {max}; enter 0 to {max}"),
    )
}

pub fn closed(name: &str) -> Say {
    Say::of(
        format!("รอบ “{name}” ปิดแล้ว เปิดรอบอีกครั้งก่อนบันทึก"),
        format!("The round “{name}” is closed; reopen it before recording"),
    )
}

pub fn still_draft(name: &str) -> Say {
    Say::of(
        format!("รอบ “{name}” ยังเป็นร่าง เริ่มรอบก่อนบันทึก"),
        format!("The round “{name}” is a draft still; start it before recording"),
    )
}

pub fn has_scores(name: &str) -> Say {
    Say::of(
        format!("รอบ “{name}” มีผลประเมินแล้ว จึงลบไม่ได้ ใช้การปิดรอบแทน"),
        format!("The round “{name}” has scores and cannot be deleted; close it instead"),
    )
}

pub fn drafting(name: &str) -> Say {
    Say::of(
        format!("ร่างรอบประเมิน {name}"),
        format!("Draft round {name}"),
    )
}

pub fn opening(name: &str) -> Say {
    Say::of(format!("เปิดรอบประเมิน {name}"), format!("Open round {name}"))
}

pub fn changing(name: &str) -> Say {
    Say::of(
        format!("แก้รอบประเมิน {name}"),
        format!("Change round {name}"),
    )
}

pub fn closing(name: &str) -> Say {
    Say::of(format!("ปิดรอบประเมิน {name}"), format!("Close round {name}"))
}

pub fn reopening(name: &str, reason: &str) -> Say {
    Say::of(
        format!("เปิดรอบประเมินอีกครั้ง {name}: {reason}"),
        format!("Reopen round {name}: {reason}"),
    )
}

pub fn deleting(name: &str) -> Say {
    Say::of(
        format!("ลบรอบประเมิน {name}"),
        format!("Delete round {name}"),
    )
}

/// "บันทึกผลประเมิน สมใจ ใจดี: DLit 3", or how many cells.
pub fn recording(what: &str, cells: usize) -> Say {
    if what.is_empty() {
        return Say::of(
            format!("บันทึกผลประเมิน {cells} ช่อง"),
            format!("Record {cells} scores"),
        );
    }
    Say::of(
        format!("บันทึกผลประเมิน {what}"),
        format!("Record score {what}"),
    )
}

/// One cell as the history names it: "สมใจ ใจดี: DLit 3".
pub fn cell(person: &str, skill: &str, level: Option<Score>) -> String {
    match level {
        Some(level) => format!("{person}: {skill} {level}"),
        None => format!("{person}: {skill} –"),
    }
}
