//! Headings of the lists that are written.

use crate::base::{FiscalYear, Say, Score};

/// The head of the column that counts the rows on paper, and what stands where there are none.
pub const ORDER: &str = "ที่";
pub const NO_VALUE: &str = "-";
pub const EMPTY: &str = "ไม่มีรายการ";
pub use crate::workbook::text::SUM;
pub const STAFF_LIST: Say = Say::new("บัญชีรายชื่อบุคลากร", "Staff");
pub const POSITION_LIST: Say = Say::new("บัญชีอัตรากำลัง", "Positions");
pub const UNIT_LIST: Say = Say::new("ส่วนราชการ", "Units");
pub const UNIT_KEY: Say = Say::new("รหัสส่วนราชการในโปรแกรม", "Program's own id of the unit");
pub const PROJECT_KEY: Say = Say::new("รหัสโครงการในโปรแกรม", "Program's own id of the project");
pub const UNIT_NAME: Say = Say::new("ส่วนราชการ", "Unit");
pub const UNIT_ABOVE: Say = Say::new("สังกัดภายใต้", "Part of");
pub const UNIT_DEPTH: Say = Say::new("ชั้น", "Depth");
pub const PEOPLE: Say = Say::new("จำนวนบุคลากร", "People");
pub const GAP_LIST: Say = Say::new("ช่องว่างสมรรถนะ", "Gaps");
pub const PROJECT_LIST: Say = Say::new("โครงการตามแผน", "Projects");
pub const COVERAGE_LIST: Say = Say::new("ความครอบคลุม", "Coverage");
pub const FINDING_LIST: Say = Say::new("สิ่งที่แผนยังขาด", "What the plan lacks");
pub const NAME: Say = Say::new("ชื่อ–สกุล", "Name");
pub const NUMBER: Say = Say::new("เลขที่ตำแหน่ง", "Position number");
pub const POSITION_NAME: Say = Say::new("ตำแหน่ง", "Position");
pub const SKILL: Say = Say::new("ทักษะ", "Skill");
pub const EXPECTED: Say = Say::new("ระดับที่คาดหวัง", "Expected");
pub const CURRENT: Say = Say::new("ระดับปัจจุบัน", "Current");
pub const GAP: Say = Say::new("ช่องว่าง", "Gap");
pub const GAP_SUM: Say = Say::new("รวมช่องว่าง", "Sum of gaps");
/// Stands over those of no unit.
pub const NO_UNIT: &str = "ไม่ระบุส่วนราชการ";
pub const DIRECTION: Say = Say::new("แนวทางการพัฒนา", "Direction");
pub const PROJECT: Say = Say::new("โครงการ", "Project");
pub const OBJECTIVE: Say = Say::new("วัตถุประสงค์", "Objective");
pub const DOMAIN: Say = Say::new("ด้าน", "Domain");
pub const TARGETS: Say = Say::new("กลุ่มเป้าหมาย", "For whom");
pub const ALL_BAHT: Say = Say::new("งบประมาณรวม (บาท)", "Budget in all (baht)");
pub const METHODS: Say = Say::new("วิธีการพัฒนา", "Methods");
pub const INDICATOR: Say = Say::new("ตัวชี้วัด", "Indicator");
pub const RESPONSIBLE: Say = Say::new("หน่วยงานรับผิดชอบ", "Responsible unit");
pub const SOURCE: Say = Say::new("แหล่งงบประมาณ", "Source of the budget");
pub const LACK: Say = Say::new("สิ่งที่ขาด", "What is missing");
pub const ABOUT: Say = Say::new("รายการ", "About");

/// Over the years on paper.
pub const PEOPLE_PLANNED: Say = Say::new("จำนวน (คน)", "People");
pub const BAHT: Say = Say::new("งบประมาณ (บาท)", "Budget (baht)");
pub const CHANCES: Say = Say::new("จำนวนโครงการ", "Projects");

pub fn year(year: FiscalYear) -> Say {
    Say::same(year.be().to_string())
}

pub fn people_in(year: FiscalYear) -> Say {
    let year = year.be();
    Say::of(format!("จำนวน (คน) {year}"), format!("People {year}"))
}

pub fn baht_in(year: FiscalYear) -> Say {
    let year = year.be();
    Say::of(
        format!("งบประมาณ (บาท) {year}"),
        format!("Budget (baht) {year}"),
    )
}

pub fn chances_in(year: FiscalYear) -> Say {
    let year = year.be();
    Say::of(format!("โครงการปี {year}"), format!("Projects in {year}"))
}

/// What stands in a cell of the gaps on paper: "2/3".
pub fn level_of(current: Option<Score>, expected: Option<Score>) -> String {
    let level = |level: Option<Score>| level.map_or(NO_VALUE.to_owned(), |it| it.to_string());
    match (current, expected) {
        (None, None) => NO_VALUE.to_owned(),
        _ => format!("{}/{}", level(current), level(expected)),
    }
}

/// What the cells mean, and the codes over them where there are any.
pub fn gap_note(skills: &[(&str, &str)]) -> String {
    let cells = "ในช่องคือระดับปัจจุบัน/ระดับที่คาดหวัง ตัวหนาคือมีช่องว่าง";
    if skills.is_empty() {
        return cells.to_owned();
    }
    let skills: Vec<String> = skills
        .iter()
        .map(|(code, name)| format!("{code} {name}"))
        .collect();
    format!("{cells} — {}", skills.join("; "))
}
