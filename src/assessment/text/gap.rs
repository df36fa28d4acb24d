//! Words of the page of gaps.

use crate::assessment::model::{PersonGap, StaffGaps, Tally};
use crate::assessment::rules::{By, Change, RowKey};
use crate::base::{Say, Score};

pub const NO_GAPS: Say = Say::new(
    "ยังไม่มีผลประเมิน จึงยังไม่มีช่องว่างให้ดู",
    "Nobody has been assessed yet, so there are no gaps to see",
);
pub const GO_TO_ASSESSMENT: Say = Say::new("ไปที่การประเมิน", "Go to assessment");
pub const MAP: Say = Say::new("แผนที่ช่องว่าง", "Map");
pub const MOST_NEEDED: Say = Say::new("ต้องพัฒนามากที่สุด", "Most needed");
pub const CHANGES: Say = Say::new("เปลี่ยนแปลงระหว่างรอบ", "Between rounds");
pub const ROWS: Say = Say::new("แยก", "Rows");
pub const SINGLE_SKILLS: Say = Say::new("แยกรายทักษะ", "Single skills");
pub const RANKING_HINT: Say = Say::new(
    "เลือกทักษะเพื่อใส่ช่องว่างของทุกคนที่แสดงอยู่ในแผน",
    "Choose a skill to put the gaps of everybody shown into the plan",
);
pub const RANK: Say = Say::new("ที่", "No.");
pub const ASSESSED: Say = Say::new("ประเมินแล้ว", "Assessed");
pub const WITH_GAP: Say = Say::new("มีช่องว่าง", "With a gap");
pub const PERCENT: Say = Say::new("ร้อยละ", "Percent");
pub const MEAN_GAP: Say = Say::new("ช่องว่างเฉลี่ย", "Mean gap");
pub const RADAR_NOTE: Say = Say::new(
    "เส้นประ: ระดับที่คาดหวัง เส้นทึบ: ระดับปัจจุบัน",
    "dashed: expected, solid: current",
);
pub const ALL_PUT_FORWARD: Say = Say::new("ใส่ในแผนแล้ว", "Put into the plan already");
pub const BEFORE: Say = Say::new("รอบก่อน", "Before");
pub const AFTER: Say = Say::new("รอบหลัง", "After");
pub const ONE_ROUND: Say = Say::new(
    "เมื่อมีสองรอบในกรอบเดียวกัน การเปลี่ยนแปลงจะแสดงที่นี่",
    "With two rounds of one framework, what has changed is shown here",
);
pub const CHANGE_HINT: Say = Say::new(
    "เทียบเฉพาะคนที่มีผลทั้งสองรอบ แท่งสีเทาคือรอบก่อน แท่งสีคือรอบหลัง คิดเทียบกับระดับที่คาดหวังในปัจจุบัน",
    "Only those with scores in both rounds; grey is before, colour is after, against what is asked now",
);
pub const NOBODY_IN_BOTH: Say = Say::new(
    "ไม่มีใครมีผลทั้งสองรอบที่เลือก เลือกรอบอื่น",
    "Nobody has scores in both rounds; choose others",
);
pub const NO_NEEDS: Say = Say::new(
    "ยังไม่มีช่องว่างที่ใส่ในแผน เลือกช่องในแผนที่หรือทักษะแล้วกด “ใส่ในแผน”",
    "Nothing was put into the plan yet; choose a cell of the map or a skill first",
);
pub const NEEDS_HINT: Say = Say::new(
    "รายการเหล่านี้รอให้แผนพัฒนานำไปจัดโครงการ",
    "These wait for the plan to answer them with projects",
);
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

pub fn by(by: By) -> Say {
    match by {
        By::Unit => Say::new("ตามส่วนราชการ", "by unit"),
        By::Line => Say::new("ตามสายงาน", "by line"),
        By::Category => Say::new("ตามประเภทบุคลากร", "by category"),
        By::Group => Say::new("ตามกลุ่มบุคลากร", "by staff group"),
    }
}

/// What a row of the heat map is called.
pub fn row(key: RowKey, name: &str) -> String {
    match key {
        RowKey::Whole => WHOLE.to_string(),
        RowKey::Unit(None) => super::NO_UNIT.to_string(),
        _ if name.is_empty() => super::NO_KIND.to_string(),
        _ => name.to_owned(),
    }
}

pub fn percent(tally: &Tally) -> String {
    let percent = tally.percent();
    percent.map_or_else(|| "–".to_owned(), |percent| format!("{percent}%"))
}

/// "ความต้องการพัฒนา (12)".
pub fn waiting(needs: usize) -> Say {
    Say::of(
        format!("ความต้องการพัฒนา ({needs})"),
        format!("Needs ({needs})"),
    )
}

pub fn put_into_plan(gaps: usize) -> Say {
    Say::of(
        format!("ใส่ในแผน {gaps} รายการ"),
        format!("Put {gaps} into the plan"),
    )
}

pub fn needed(code: &str, name: &str, people: usize) -> Say {
    Say::of(
        format!("{code} {name} · {people} คน"),
        format!("{code} {name} · {people} people"),
    )
}

pub fn drop_all(code: &str) -> Say {
    Say::of(format!("นำ {code} ออกทั้งหมด"), format!("Take out {code}"))
}

/// Some names, and how many more there are.
pub fn names(names: &[&str], rest: usize) -> Say {
    let listed = names.join(", ");
    match rest {
        0 => Say::same(listed),
        rest => Say::of(
            format!("{listed} และอีก {rest} คน"),
            format!("{listed} and {rest} more"),
        ),
    }
}

pub fn profile_of(name: &str) -> Say {
    Say::of(format!("แผนภูมิทักษะของ {name}"), format!("Profile of {name}"))
}

/// "DLit ได้ 1 คาดหวัง 3 (−2)", or what is not known of it.
pub fn level_words(gap: &PersonGap) -> Say {
    let (code, mark) = (&gap.code, mark(gap));
    match (gap.current, gap.expected) {
        (Some(_), Some(expected)) => Say::of(
            format!(
                "{code} ได้ {} คาดหวัง {expected} ({mark})",
                known(gap.current)
            ),
            format!("{code} has {} of {expected} ({mark})", known(gap.current)),
        ),
        (Some(current), None) => Say::of(
            format!("{code} ได้ {current} ไม่กำหนดระดับที่คาดหวัง"),
            format!("{code} has {current}, nothing expected"),
        ),
        (None, Some(expected)) => Say::of(
            format!("{code} ยังไม่ประเมิน คาดหวัง {expected}"),
            format!("{code} not assessed, expected {expected}"),
        ),
        (None, None) => Say::of(
            format!("{code} ยังไม่ประเมิน ไม่กำหนดระดับที่คาดหวัง"),
            format!("{code} not assessed, nothing expected"),
        ),
    }
}

fn known(level: Option<Score>) -> String {
    level.map_or_else(|| "–".to_owned(), |level| level.to_string())
}

/// What the bars of a skill are called.
pub fn changed(code: &str, change: &Change, before: Score, after: Score) -> Say {
    let both = change.both;
    Say::of(
        format!("{code} เฉลี่ย {before} เป็น {after} จาก {both} คน"),
        format!("{code} mean {before} to {after} of {both} people"),
    )
}

/// "สูงขึ้น 12 เท่าเดิม 30 ลดลง 2 จาก 44 คน · มีช่องว่าง 20 เหลือ 14 คน".
pub fn ways(change: &Change) -> Say {
    let Change {
        both,
        up,
        down,
        gap_before,
        gap_after,
        ..
    } = change;
    let same = change.same();
    Say::of(
        format!(
            "สูงขึ้น {up} เท่าเดิม {same} ลดลง {down} จาก {both} คน · มีช่องว่าง {gap_before} → {gap_after} คน"
        ),
        format!(
            "{up} up, {same} same, {down} down of {both} · with a gap {gap_before} → {gap_after}"
        ),
    )
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
    let (code, current, expected) = (&gap.code, known(gap.current), known(gap.expected));
    let gap = known(gap.gap);
    Say::of(
        format!("{code} ได้ {current} คาดหวัง {expected} (−{gap})"),
        format!("{code} has {current} of {expected} (−{gap})"),
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
