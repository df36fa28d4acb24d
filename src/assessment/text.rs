//! Words about assessments.

use super::model::{Half, PersonGap, Progress, StaffGaps, Tally};
use crate::base::{Say, Score};

pub const PAGE: Say = Say::new("การประเมิน", "Assessment");
pub const GAP_PAGE: Say = Say::new("ช่องว่าง", "Gaps");
pub const NO_UNIT: Say = Say::new("ไม่ระบุสังกัด", "no unit");

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
pub const NO_PEOPLE: Say = Say::new(
    "ยังไม่มีบุคลากรให้ประเมิน นำเข้าหรือเพิ่มบุคลากรก่อน",
    "Nobody to assess yet: import or add staff first",
);
pub const GO_TO_STAFF: Say = Say::new("ไปที่บุคลากร", "Go to staff");
pub const NONE_FIT: Say = Say::new("ไม่มีรายการที่ตรงกับเงื่อนไข", "Nothing fits this filter");
pub const UNIT: Say = Say::new("สังกัด", "Unit");
pub const UNFINISHED: Say = Say::new("ยังไม่ครบ", "Unfinished");
pub const CHOOSE_CELL: Say = Say::new("เลือกช่องในตารางเพื่อเริ่มบันทึก", "Choose a cell to begin");

pub const NO_GAPS: Say = Say::new(
    "ยังไม่มีผลประเมิน จึงยังไม่มีช่องว่างให้ดู",
    "Nobody has been assessed yet, so there are no gaps to see",
);
pub const GO_TO_ASSESSMENT: Say = Say::new("ไปที่การประเมิน", "Go to assessment");
pub const BY_UNIT: Say = Say::new("ตามส่วนราชการ", "By unit");
pub const BY_PERSON: Say = Say::new("รายบุคคล", "By person");
pub const HEAT_HINT: Say = Say::new(
    "จำนวนคนที่มีช่องว่าง / จำนวนคนที่ประเมินแล้ว กดที่ช่องเพื่อดูรายชื่อ",
    "People with a gap / people assessed; click a cell to see who",
);
pub const WHOLE: Say = Say::new("ทั้งหน่วยงาน", "Whole organization");
pub const ANY_SKILL: Say = Say::new("ทุกทักษะ", "Any");
pub const PER_SKILL: Say = Say::new("คนที่มีช่องว่างในแต่ละทักษะ", "People with a gap per skill");
pub const PER_GROUP: Say = Say::new("คนที่มีช่องว่างในแต่ละกลุ่ม", "People with a gap per group");
pub const DENOMINATOR: Say = Say::new(
    "คิดจากคนที่ประเมินแล้วเท่านั้น คนที่ยังไม่ประเมินไม่นับเป็นศูนย์",
    "Only the assessed are counted; who has not been assessed is not counted as zero",
);
pub const PERSON: Say = Say::new("ชื่อ–สกุล", "Name");
pub const POSITION: Say = Say::new("ตำแหน่ง", "Position");
pub const TOTAL: Say = Say::new("รวม", "Sum");
pub const ONLY_GAPS: Say = Say::new("เฉพาะคนที่มีช่องว่าง", "Only people with gaps");
pub const EXPECTED: Say = Say::new("ระดับที่คาดหวัง", "Expected level");
pub const CURRENT: Say = Say::new("ระดับปัจจุบัน", "Current level");
pub const GAP: Say = Say::new("ช่องว่าง", "Gap");
pub const SURPLUS: Say = Say::new("เกินกว่าที่คาดหวัง", "Beyond expected");
pub const SKILL: Say = Say::new("ทักษะ", "Skill");
pub const SKILL_CODE: Say = Say::new("รหัสทักษะ", "Skill code");

pub const NEEDS_NAME: Say = Say::new("ใส่ชื่อรอบประเมิน", "Enter the round's name");
pub const NAME_TAKEN: Say = Say::new(
    "มีรอบประเมินชื่อนี้อยู่แล้ว",
    "There is a round of this name already",
);
pub const NOT_A_YEAR: Say = Say::new(
    "ใส่ปีงบประมาณ พ.ศ. สี่หลัก ระหว่าง 2550 ถึง 2650 เช่น 2570",
    "Enter a Buddhist-era fiscal year from 2550 to 2650, such as 2570",
);
pub const WRONG_SKILL: Say = Say::new(
    "ทักษะนี้ไม่ได้อยู่ในกรอบของรอบประเมินนี้",
    "This skill is not part of the round's framework",
);
pub const BELOW_ZERO: Say = Say::new("ระดับติดลบไม่ได้", "A level cannot be below zero");

pub fn half(half: Half) -> Say {
    match half {
        Half::First => Say::new("ครึ่งปีแรก (ต.ค.–มี.ค.)", "first half (Oct–Mar)"),
        Half::Second => Say::new("ครึ่งปีหลัง (เม.ย.–ก.ย.)", "second half (Apr–Sep)"),
    }
}

pub fn above_max(max: Score) -> Say {
    Say::of(
        format!("ระดับสูงสุดของกรอบนี้คือ {max} ใส่ค่าตั้งแต่ 0 ถึง {max}"),
        format!("The highest level of this framework is {max}; enter 0 to {max}"),
    )
}

pub fn closed(name: &str) -> Say {
    Say::of(
        format!("รอบ “{name}” ปิดแล้ว เปิดรอบอีกครั้งก่อนบันทึก"),
        format!("The round “{name}” is closed; reopen it before recording"),
    )
}

pub fn has_scores(name: &str) -> Say {
    Say::of(
        format!("รอบ “{name}” มีผลประเมินแล้ว จึงลบไม่ได้ ใช้การปิดรอบแทน"),
        format!("The round “{name}” has scores and cannot be deleted; close it instead"),
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

pub fn reopening(name: &str) -> Say {
    Say::of(
        format!("เปิดรอบประเมินอีกครั้ง {name}"),
        format!("Reopen round {name}"),
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

/// The three lines of the note beside the grid.
pub fn levels(expected: Option<Score>, current: Option<Score>, gap: Option<Score>) -> Vec<Say> {
    let line = |what: &Say, level: Option<Score>, none: &Say| {
        let say = |what: &str, none: &str| {
            format!(
                "{what} {}",
                level.map_or_else(|| none.to_owned(), |level| level.to_string())
            )
        };
        Say::of(say(what.th(), none.th()), say(what.en(), none.en()))
    };
    let none = Say::new("ไม่กำหนด", "none");
    let open = Say::new("ยังไม่ประเมิน", "not assessed");
    let mut lines = vec![
        line(&EXPECTED, expected, &none),
        line(&CURRENT, current, &open),
    ];
    lines.extend(gap.map(|gap| line(&GAP, Some(gap), &none)));
    lines
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

/// "ประเมินแล้ว 210 จาก 318 คน มีช่องว่าง 120 คน".
pub fn assessed(people: &Tally) -> Say {
    let Tally {
        all,
        assessed,
        with_gap,
        ..
    } = people;
    Say::of(
        format!("ประเมินแล้ว {assessed} จาก {all} คน มีช่องว่าง {with_gap} คน"),
        format!("{assessed} of {all} assessed, {with_gap} with a gap"),
    )
}

/// "12 จาก 18 คน · เฉลี่ย 1.2".
pub fn of_assessed(tally: &Tally) -> Say {
    let Tally {
        assessed, with_gap, ..
    } = tally;
    match tally.average() {
        Some(average) => Say::of(
            format!("{with_gap} จาก {assessed} คน · เฉลี่ย {average}"),
            format!("{with_gap} of {assessed} · mean {average}"),
        ),
        None => Say::new("ยังไม่ประเมิน", "not assessed"),
    }
}

/// "10 จาก 10 คน · คนละ 4.8": of people, whose gaps in all skills are added up.
pub fn of_people(tally: &Tally) -> Say {
    let Tally {
        assessed, with_gap, ..
    } = tally;
    match tally.average() {
        Some(average) => Say::of(
            format!("{with_gap} จาก {assessed} คน · คนละ {average}"),
            format!("{with_gap} of {assessed} · {average} each"),
        ),
        None => Say::new("ยังไม่ประเมิน", "not assessed"),
    }
}

/// What a cell of the heat map is called.
pub fn heat_cell(unit: &str, skill: &str, said: &Say) -> Say {
    Say::of(
        format!("{unit} · {skill}: มีช่องว่าง {}", said.th()),
        format!("{unit} · {skill}: with a gap {}", said.en()),
    )
}

pub fn parts_of(unit: &str) -> Say {
    Say::of(format!("หน่วยย่อยของ {unit}"), format!("Parts of {unit}"))
}

pub fn people_behind(people: usize) -> Say {
    Say::of(
        format!("มีช่องว่าง {people} คน"),
        format!("{people} people with a gap"),
    )
}

pub fn listed(people: usize) -> Say {
    Say::of(format!("{people} คน"), format!("{people} people"))
}

/// "DLit 1 จาก 3": what is there, of what is asked.
pub fn gap_line(gap: &PersonGap) -> Say {
    let level = |level: Option<Score>| level.map_or_else(|| "–".to_owned(), |l| l.to_string());
    let (code, current, expected) = (&gap.code, level(gap.current), level(gap.expected));
    Say::of(
        format!(
            "{code} ได้ {current} คาดหวัง {expected} (−{})",
            level(gap.gap)
        ),
        format!("{code} has {current} of {expected} (−{})", level(gap.gap)),
    )
}

/// "−2" a gap, "+1" a surplus, "0" as expected, "–" unknown.
pub fn mark(gap: &PersonGap) -> String {
    match (gap.gap, gap.surplus()) {
        (Some(gap), None) if gap > Score::ZERO => format!("−{gap}"),
        (Some(_), Some(surplus)) => format!("+{surplus}"),
        (Some(_), None) => "0".to_owned(),
        (None, _) => "–".to_owned(),
    }
}

/// The sum of a person's gaps.
pub fn total(person: &StaffGaps) -> String {
    match person.total() {
        Some(total) if total > Score::ZERO => format!("−{total}"),
        Some(total) => total.to_string(),
        None => "–".to_owned(),
    }
}

/// What a row of the list of gaps is called.
pub fn spoken(person: &StaffGaps) -> Say {
    let gaps: Vec<&PersonGap> = person.gaps.iter().filter(|gap| gap.is_gap()).collect();
    let lines = |pick: fn(&Say) -> &str| {
        let lines: Vec<String> = gaps
            .iter()
            .map(|gap| pick(&gap_line(gap)).to_owned())
            .collect();
        format!("{} {}", person.name, lines.join(" · "))
    };
    Say::of(lines(Say::th), lines(Say::en))
}
