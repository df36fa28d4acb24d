//! Words of the page of gaps.

use crate::assessment::model::{PersonGap, StaffGaps, Tally};
use crate::base::{Say, Score};

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
pub const SURPLUS: Say = Say::new("เกินกว่าที่คาดหวัง", "Beyond expected");

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
