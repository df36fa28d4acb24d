//! Words of the page of rounds.

use crate::assessment::model::{Half, Progress};
use crate::base::{Say, Score};

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

pub fn with_framework(name: &str, edition: &str) -> Say {
    Say::of(
        format!("ประเมินตามกรอบ {name} {edition}"),
        format!("By the framework {name} {edition}"),
    )
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
            "พิมพ์ 0–{max} เพื่อบันทึกแล้วไปช่องถัดไป ลูกศรเพื่อเลื่อน Delete เพื่อล้าง \
             วางตารางที่คัดลอกจาก Excel ได้ ทุกช่องบันทึกทันทีและยกเลิกได้"
        ),
        format!(
            "Type 0–{max} to record and go on, arrows to move, Delete to clear; a block copied \
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
