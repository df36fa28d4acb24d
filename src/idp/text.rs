//! Words of the development sheet.

use crate::base::Period;

pub const TITLE: &str = "แผนพัฒนารายบุคคล";
pub const PERSON: &str = "ข้อมูลผู้รับการพัฒนา";
pub const NAME: &str = "ชื่อ–สกุล";
pub const POSITION: &str = "ตำแหน่ง";
pub const NUMBER: &str = "เลขที่ตำแหน่ง";
pub const UNIT: &str = "สังกัด";
pub const CATEGORY: &str = "ประเภท";
pub const APPOINTED: &str = "วันบรรจุ";
pub const RETIRES: &str = "เกษียณอายุ";

pub const GAPS: &str = "1. ผลการสำรวจทักษะ";
pub const ORDER: &str = "ที่";
pub const SKILL: &str = "ทักษะ";
pub const EXPECTED: &str = "ระดับที่คาดหวัง";
pub const CURRENT: &str = "ระดับปัจจุบัน";
pub const GAP: &str = "ช่องว่าง";
/// Under the chart of a person's levels.
pub const PROFILE: &str = "แผนภูมิทักษะรายบุคคล";
pub const NOT_ASSESSED: &str = "ยังไม่ประเมิน";
pub const NOTHING_ASKED: &str = "ไม่กำหนด";
pub const NO_SKILLS: &str = "ยังไม่มีทักษะในกรอบ";

pub const CHANCES: &str = "2. โอกาสในการพัฒนาตามแผนพัฒนาบุคลากร";
pub const PROJECT: &str = "โครงการ/หลักสูตร";
pub const DOMAIN: &str = "ด้าน";
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
pub const OFFICER: &str = "ผู้รับทราบ";

pub fn years(period: Period) -> String {
    format!("ประจำปีงบประมาณ พ.ศ. {period}")
}

pub fn title(name: &str) -> String {
    format!("{TITLE} {name}")
}

/// The years of the agreement: 2570, 2572
pub fn joined(years: &[String]) -> String {
    years.join(", ")
}

pub fn framework(name: &str) -> String {
    format!("กรอบที่ใช้: {name}")
}

/// What the chart shows, for those who cannot see it: skill, level reached, level asked.
pub fn profile_alt(levels: &[(&str, String, String)]) -> String {
    let one = |(skill, current, expected): &(&str, String, String)| {
        format!("{skill} {CURRENT} {current} {EXPECTED} {expected}")
    };
    let all: Vec<String> = levels.iter().map(one).collect();
    format!("{PROFILE}: {}", all.join("; "))
}
