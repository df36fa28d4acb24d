//! Words of the development sheet and of the skill profile.

use crate::base::{FiscalYear, Period, Score};

pub const TITLE: &str = "แผนพัฒนารายบุคคล";
pub const NAME: &str = "ชื่อ–สกุล";
pub const POSITION: &str = "ตำแหน่ง";
pub const NUMBER: &str = "เลขที่ตำแหน่ง";
pub const UNIT: &str = "สังกัด";
pub const CATEGORY: &str = "ประเภท";
pub const APPOINTED: &str = "วันบรรจุ";
pub const RETIRES: &str = "เกษียณอายุ";

// The skill profile.
pub const PROFILE: &str = "ข้อมูลทักษะรายบุคคล";
pub const LEVELS: &str = "ระดับทักษะ";
pub const ASKED: &str = "คาดหวัง";
pub const NOW: &str = "ปัจจุบัน";
/// Numbers of the table below it.
pub const ANSWERED_BY: &str = "โครงการที่";
pub const OFFERS: &str = "โครงการที่แผนจัดไว้ให้";

pub fn profile_title(name: &str) -> String {
    format!("{PROFILE} {name}")
}

/// A round by its half of the fiscal year, as short as people write it: 1/69
pub fn round(year: FiscalYear, half: i64) -> String {
    format!("{half}/{:02}", year.be().rem_euclid(100))
}

/// Below the levels: by which framework, and how rounds are named above them.
pub fn rounds_note(name: &str) -> String {
    format!("{} รอบประเมินเขียนเป็น รอบที่/ปี", framework(name))
}

// The development sheet.
pub const GAPS: &str = "1. ผลการสำรวจทักษะ";
pub const ORDER: &str = "ที่";
pub const SKILL: &str = "ทักษะ";
pub const EXPECTED: &str = "ระดับที่คาดหวัง";
pub const CURRENT: &str = "ระดับปัจจุบัน";
pub const GAP: &str = "ช่องว่าง";
/// Under the chart of a person's levels.
pub const CHART: &str = "แผนภูมิทักษะรายบุคคล";
pub const NOT_ASSESSED: &str = "ยังไม่ประเมิน";
pub const NOTHING_ASKED: &str = "ไม่กำหนด";
pub const NO_SKILLS: &str = "ยังไม่มีทักษะในกรอบ";

pub const CHANCES: &str = "2. โอกาสในการพัฒนาตามแผนพัฒนาบุคลากร";
pub const PROJECT: &str = "โครงการ/หลักสูตร";
pub const METHOD: &str = "วิธีการพัฒนา";
pub const NO_CHANCE: &str = "แผนยังไม่มีโครงการสำหรับผู้รับการพัฒนา";
/// Marks a year in which a project is offered.
pub const OFFERED: &str = "•";
/// Stands where the person no longer serves.
pub const RETIRED: &str = "เกษียณ";

pub const AGREEMENT: &str = "3. ข้อตกลงการพัฒนา";
pub const TO_DEVELOP: &str = "ความรู้ ทักษะ หรือสมรรถนะที่จะพัฒนา";
pub const WHEN: &str = "ช่วงเวลา";
pub const MEASURE: &str = "วิธีวัดผล";
pub const AGREED: &str = "ผู้รับการพัฒนาและผู้บังคับบัญชาได้หารือและเห็นชอบร่วมกันตามข้อตกลงข้างต้น";

pub const OWNER: &str = "ผู้รับการพัฒนา";
pub const SUPERIOR: &str = "ผู้บังคับบัญชา";

pub fn of_years(organization: &str, period: Period) -> String {
    format!("{organization} ประจำปีงบประมาณ พ.ศ. {period}")
}

pub fn title(name: &str) -> String {
    format!("{TITLE} {name}")
}

pub fn framework(name: &str) -> String {
    format!("กรอบที่ใช้: {name}")
}

/// A level in words, or why there is none.
pub fn level(level: Option<Score>, none: &str) -> String {
    level.map_or_else(|| none.to_owned(), |level| level.to_string())
}

/// What the chart shows, for those who cannot see it: skill, level reached, level asked.
pub fn chart_alt(levels: &[(&str, String, String)]) -> String {
    let one = |(skill, current, expected): &(&str, String, String)| {
        format!("{skill} {CURRENT} {current} {EXPECTED} {expected}")
    };
    let all: Vec<String> = levels.iter().map(one).collect();
    format!("{CHART}: {}", all.join("; "))
}
