//! Words of the page of rounds.

use crate::assessment::model::{Assessor, Half, Progress, Weights};
use crate::base::{Say, Score};
use crate::framework::{self, SkillCard};

pub const OPEN_ROUND: Say = Say::new("เปิดรอบประเมิน", "Open a round");
pub const OPEN_THIS: Say = Say::new("เปิดรอบนี้", "Open this round");
pub const CHANGE_ROUND: Say = Say::new("แก้รอบประเมิน", "Change the round");
pub const SAVE: Say = Say::new("บันทึกรอบประเมิน", "Save the round");
pub const CLOSE: Say = Say::new("ปิด", "Close");
pub const NAME: Say = Say::new("ชื่อรอบประเมิน", "Name of the round");
pub const YEAR: Say = Say::new("ปีงบประมาณ", "Fiscal year");
pub const HALF: Say = Say::new("ช่วงของปี", "Half of the year");
pub const NO_ROUNDS: Say = Say::new(
    "ยังไม่มีรอบประเมิน เปิดรอบแรกเพื่อบันทึกระดับทักษะของบุคลากร",
    "No rounds yet: open the first one to record what people can do",
);
pub const FRAMEWORK: Say = Say::new("กรอบสมรรถนะ", "Framework");
pub const SAVE_DRAFT: Say = Say::new("เก็บเป็นร่าง", "Keep as a draft");
pub const WHOM_HINT: Say = Say::new("ไม่เลือกอะไรเลยหมายถึงทุกคน", "Nothing chosen means everybody");
pub const ADD_UNIT: Say = Say::new("เพิ่มสังกัด", "Add a unit");
pub const CATEGORIES: Say = Say::new("ประเภทบุคลากร", "Categories");
pub const TYPES: Say = Say::new("ประเภทตำแหน่ง", "Position types");
pub const ASSESSORS_HINT: Say = Say::new(
    "เว้นว่างทั้งหมดเพื่อบันทึกผลโดยตรง เช่น ผลจากเครื่องมือสำรวจภายนอก",
    "Leave all empty to record results as they are, such as those of an outside tool",
);
pub const START: Say = Say::new("เริ่มรอบ", "Start");
pub const DRAFT: Say = Say::new("ร่าง ยังไม่รับผลประเมิน", "draft; takes no scores yet");
pub const REASON: Say = Say::new("เหตุผลที่เปิดอีกครั้ง", "Why it is opened again");
pub const REOPEN_NOW: Say = Say::new("เปิดรอบ", "Open it");
pub const NOBODY_ASKED: Say = Say::new(
    "ไม่มีบุคลากรที่ตรงกับผู้รับการประเมินของรอบนี้ แก้รอบหรือเพิ่มบุคลากร",
    "Nobody fits whom this round asks; change the round or add staff",
);
pub const ANSWERS_OF: Say = Say::new("ผลของผู้ประเมิน", "Answers of");
pub const RESULT_NOTE: Say = Say::new(
    "กำลังดูผลรวมตามน้ำหนัก เลือกผู้ประเมินก่อนบันทึก",
    "These are the weighted results; choose an assessor to record",
);
pub const OPEN: Say = Say::new("กำลังประเมิน", "open");
pub const FILL_IN: Say = Say::new("บันทึกผล", "Fill in");
pub const LOOK: Say = Say::new("ดูผล", "Look");
pub const CLOSE_ROUND: Say = Say::new("ปิดรอบ", "Close round");
pub const REOPEN_ROUND: Say = Say::new("เปิดรอบอีกครั้ง", "Reopen");
pub const ALL_ROUNDS: Say = Say::new("กลับไปดูทุกรอบ", "Back to all rounds");
pub const CLOSED_NOTE: Say = Say::new(
    "รอบนี้ปิดแล้ว ดูได้อย่างเดียว",
    "This round is closed; it can only be looked at",
);
pub const UNFINISHED: Say = Say::new("ยังไม่ครบ", "Unfinished");
pub const CHOOSE_CELL: Say = Say::new("เลือกช่องในตารางเพื่อเริ่มบันทึก", "Choose a cell to begin");

/// "รอบที่ 1 ปีงบประมาณ 2570", proposed for a new round.
pub fn round_name(year: &str, half: Half) -> String {
    let number = if half == Half::First { 1 } else { 2 };
    format!("รอบที่ {number} ปีงบประมาณ {year}")
}

pub fn with_framework(name: &str) -> Say {
    Say::of(format!("กรอบ {name}"), format!("By {name}"))
}

/// "ตนเอง 30 · ผู้บังคับบัญชา 70".
pub fn assessed_by(weights: &Weights) -> Say {
    let listed = |say: fn(&Say) -> &str| {
        let one =
            |(assessor, weight): &(Assessor, i64)| format!("{} {weight}", say(&assessor.name()));
        weights.iter().map(one).collect::<Vec<_>>().join(" · ")
    };
    Say::of(
        format!("ผู้ประเมินและน้ำหนัก: {}", listed(Say::th)),
        format!("Assessors by weight: {}", listed(Say::en)),
    )
}

/// The head of the part of a form that says whom a round asks.
pub fn whom(names: &str) -> Say {
    match names {
        "" => Say::new("ผู้รับการประเมิน: ทุกคน", "Asked: everybody"),
        names => Say::of(format!("ผู้รับการประเมิน: {names}"), format!("Asked: {names}")),
    }
}

/// The head of the part of a form that says who assesses.
pub fn assessors(count: usize) -> Say {
    match count {
        0 => Say::new("ผู้ประเมิน: บันทึกผลโดยตรง", "Assessors: results as they are"),
        count => Say::of(
            format!("ผู้ประเมิน: {count} ฝ่าย"),
            format!("Assessors: {count}"),
        ),
    }
}

pub fn only(names: &str) -> Say {
    Say::of(format!("เฉพาะ {names}"), format!("Only {names}"))
}

pub fn reopened_for(reason: &str) -> Say {
    Say::of(
        format!("เปิดอีกครั้งเพราะ {reason}"),
        format!("open again: {reason}"),
    )
}

pub fn weight_of(assessor: Assessor) -> Say {
    let name = assessor.name();
    Say::of(
        format!("น้ำหนัก{}", name.th()),
        format!("Weight of {}", name.en()),
    )
}

/// What is done at a level: levels are cumulative.
pub fn behavior(card: &SkillCard, level: Score) -> Say {
    let first = card.behaviors.first().map(|it| it.level);
    let and = framework::text::AND;
    match card.behavior_at(level) {
        None => framework::text::LEVEL_ZERO,
        Some(behavior) if Some(behavior.level) == first => Say::same(behavior.text.clone()),
        Some(behavior) => Say::of(
            format!("{}{}", and.th(), behavior.text),
            format!("{}{}", and.en(), behavior.text),
        ),
    }
}

pub fn closed_on(day: &Say) -> Say {
    Say::of(
        format!("ปิดเมื่อ {}", day.th()),
        format!("closed on {}", day.en()),
    )
}

/// "ประเมินแล้ว 210 จาก 318 คน · บางส่วน 12 คน".
pub fn progress(progress: Progress) -> Say {
    let Progress {
        complete,
        begun,
        people,
    } = progress;
    let mut th = format!("ประเมินแล้ว {complete} จาก {people} คน");
    let mut en = format!("{complete} of {people} assessed");
    if begun > 0 {
        th += &format!(" · ยังไม่ครบ {begun} คน");
        en += &format!(" · {begun} in part");
    }
    Say::of(th, en)
}

pub fn keys(max: Score) -> Say {
    Say::of(
        format!(
            "พิมพ์ 0–{max} เพื่อบันทึกแล้วไปช่องถัดไป (2.5 พิมพ์ 2 . 5) ลูกศรเพื่อเลื่อน Delete เพื่อล้าง \
             วางข้อมูลที่คัดลอกจาก Excel ได้ ทุกช่องบันทึกทันทีและยกเลิกได้"
        ),
        format!(
            "Type 0–{max} to record and go on (2 . 5 for 2.5), arrows to move, Delete to clear; a block copied \
             from Excel can be pasted. Every cell is saved at once and can be undone"
        ),
    )
}

pub fn passed(cells: usize) -> Say {
    Say::of(
        format!("ข้าม {cells} ช่องที่วาง เพราะไม่ใช่ระดับที่ใช้ได้หรืออยู่นอกตาราง"),
        format!("{cells} pasted cells were passed over: not a level, or outside the table"),
    )
}
