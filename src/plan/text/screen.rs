//! Words of the plan's page.

use super::grouped;
use crate::base::{FiscalYear, Period, Say};

pub const PAGE: Say = Say::new("แผนพัฒนา", "Plan");
pub const PROJECTS: Say = Say::new("โครงการ", "Projects");
pub const COVERAGE: Say = Say::new("ความครอบคลุม", "Coverage");
pub const PROSE: Say = Say::new("เนื้อหาเล่มแผน", "Text of the book");

pub const ADD_PROJECT: Say = Say::new("เพิ่มโครงการ", "Add project");
pub const ADD_DIRECTION: Say = Say::new("เพิ่มแนวทาง", "Add direction");
pub const PRINT: Say = Say::new("ดูเอกสาร", "See documents");
pub const SET_ORGANIZATION: Say = Say::new("ไปหน้าข้อมูลหน่วยงาน", "Go to the organization");

pub const DIRECTION_OR_PROJECT: Say = Say::new("แนวทางและโครงการ", "Directions and projects");
pub const TOTAL: Say = Say::new("รวม", "Total");
pub const GRAND_TOTAL: Say = Say::new("รวมทั้งแผน", "The whole plan");
pub const SHOW_PEOPLE: Say = Say::new("แสดงจำนวนคน", "Show people instead of money");

// The project form.
pub const NEW_PROJECT: Say = Say::new("โครงการใหม่", "New project");
pub const NAME: Say = Say::new("ชื่อโครงการ", "Name of the project");
pub const DIRECTION: Say = Say::new("แนวทางการพัฒนา", "Direction");
pub const DOMAIN: Say = Say::new("ด้านการพัฒนา", "Domain");
pub const SKILL: Say = Say::new("ทักษะที่มุ่งพัฒนา", "Skill");
pub const SKILL_HINT: Say = Say::new("ไม่เจาะจงทักษะ", "no particular skill");
pub const OBJECTIVE: Say = Say::new("วัตถุประสงค์", "Objective");
pub const METHODS: Say = Say::new("วิธีการพัฒนา (เลือกได้หลายวิธี)", "Methods (one or several)");
pub const TARGETS: Say = Say::new("กลุ่มเป้าหมาย", "For whom");
pub const NO_TARGETS: Say = Say::new(
    "ยังไม่ได้ระบุ โครงการนี้จึงยังไม่ครอบคลุมใคร",
    "Nobody yet, so it covers nobody",
);
pub const ADD_TARGET: Say = Say::new("เพิ่มกลุ่มเป้าหมาย", "Add a target group");
pub const MONEY: Say = Say::new("จำนวนคนและงบประมาณรายปี", "People and money by year");
pub const UNIT: Say = Say::new("หน่วยงานรับผิดชอบ", "Responsible unit");
pub const INDICATOR: Say = Say::new("ตัวชี้วัด", "Indicator");
pub const SOURCE: Say = Say::new("แหล่งงบประมาณ", "Source of the budget");
pub const SOURCE_HINT: Say = Say::new(
    "เช่น งบประมาณรายจ่ายประจำปี หรือ ไม่ใช้งบประมาณ",
    "such as the yearly budget, or none needed",
);
pub const SAVE_PROJECT: Say = Say::new("บันทึกโครงการ", "Save project");
pub const DELETE_PROJECT: Say = Say::new("ลบโครงการ", "Delete project");
pub const MOVE_UP: Say = Say::new("เลื่อนขึ้น", "Move up");
pub const MOVE_DOWN: Say = Say::new("เลื่อนลง", "Move down");
pub const CLOSE: Say = Say::new("ปิดแบบฟอร์ม", "Close the form");

// The direction form.
pub const NEW_DIRECTION: Say = Say::new("แนวทางใหม่", "New direction");
pub const DIRECTION_NAME: Say = Say::new("ชื่อแนวทาง", "Name of the direction");
pub const EXPLANATION: Say = Say::new(
    "คำอธิบาย (พิมพ์ในเอกสารแนวทางการพัฒนา)",
    "Explanation (printed in section 12)",
);
pub const SAVE_DIRECTION: Say = Say::new("บันทึกแนวทาง", "Save direction");
pub const DELETE_DIRECTION: Say = Say::new("ลบแนวทาง", "Delete direction");

// Coverage.
pub const PEOPLE: Say = Say::new("บุคลากรมีโครงการรองรับ", "People covered");
pub const VACANCIES: Say = Say::new("ตำแหน่งว่างมีโครงการรองรับ", "Vacancies covered");
pub const LINES: Say = Say::new("สายงานมีโครงการรองรับ", "Lines covered");
pub const LEVELS: Say = Say::new("ระดับมีโครงการรองรับ", "Levels covered");
pub const FINDING: Say = Say::new("รายการ", "Entry");
pub const REASON: Say = Say::new("สิ่งที่ขาด", "What is missing");
pub const NOTHING_MISSING: Say = Say::new(
    "ไม่มีสิ่งที่ขาด ทุกคน ทุกสายงาน และทุกระดับมีโครงการรองรับ",
    "Nothing is missing: everybody, every line and every level has a project",
);
pub const SHOW_EVERYBODY: Say = Say::new("แสดงรายคนทั้งหมด", "Show everybody");
pub const PERSON: Say = Say::new("ชื่อ–สกุล", "Name");
pub const POSITION: Say = Say::new("ตำแหน่ง", "Position");
pub const OF_UNIT: Say = Say::new("สังกัด", "Unit");
pub const VACANT: Say = Say::new("ว่าง", "vacant");
pub const RETIRED: Say = Say::new("เกษียณ", "retired");
pub const OPEN_HINT: Say = Say::new(
    "ดับเบิลคลิกหรือกด Enter เพื่อไปแก้ที่ต้นเรื่อง",
    "Double-click or press Enter to go where it can be mended",
);

// Prose.
pub const TITLE: Say = Say::new("ชื่อหัวข้อ", "Title");
pub const BODY: Say = Say::new("เนื้อหา", "Text");
pub const BODY_HELP: Say = Say::new(
    "หนึ่งบรรทัดคือหนึ่งย่อหน้า บรรทัดที่ขึ้นต้นด้วย 1. หรือ - เป็นรายการ ขึ้นต้นด้วย # เป็นหัวข้อย่อย **ตัวหนา** {ถ้า ช่องข้อมูล}พิมพ์เมื่อมีค่าและไม่เป็นศูนย์{ถ้าไม่}พิมพ์เมื่อไม่มี{จบ}",
    "One line is one paragraph; 1. or - begins an item, # a heading; **bold**; {if field}printed when it has a value that is not zero{else}when it has not{end}",
);
pub const SAVE_PROSE: Say = Say::new("บันทึกเนื้อหา", "Save text");
pub const RESTORE: Say = Say::new("กลับไปใช้ข้อความตั้งต้น", "Back to the shipped text");
pub const BOOK_PARTS: Say = Say::new("เนื้อหาในเล่ม", "In the book");
pub const LETTERS: Say = Say::new("หนังสือและประกาศ", "Letters and announcements");
pub const FIELDS: Say = Say::new("ช่องข้อมูลที่เติมให้เอง", "Fields that fill themselves");
pub const BOLD: Say = Say::new("ตัวหนา", "Bold");
pub const INSERT_FIELD: Say = Say::new("แทรกช่องข้อมูล", "Insert a field");
pub const INSERT_CONDITION: Say = Say::new("แทรกเงื่อนไข", "Insert a condition");
pub const CHANGED: Say = Say::new("ยังไม่ได้บันทึก", "not saved yet");

pub fn begin(period: Period) -> Say {
    Say::of(
        format!("เริ่มแผนปี {period}"),
        format!("Begin the plan {period}"),
    )
}

pub fn count(projects: usize, period: Period) -> Say {
    let projects = grouped(projects);
    Say::of(
        format!("{projects} โครงการ · ปี {period}"),
        format!("{projects} projects · {period}"),
    )
}

pub fn headcount(year: FiscalYear) -> Say {
    Say::of(format!("คน ปี {year}"), format!("People {year}"))
}

pub fn budget(year: FiscalYear) -> Say {
    Say::of(format!("บาท ปี {year}"), format!("Baht {year}"))
}

pub fn of_all(covered: usize, all: usize) -> Say {
    let (covered, all) = (grouped(covered), grouped(all));
    Say::of(
        format!("{covered} จาก {all}"),
        format!("{covered} of {all}"),
    )
}

pub fn findings(count: usize) -> Say {
    let count = grouped(count);
    Say::of(
        format!("ต้องดู {count} รายการ"),
        format!("{count} to look at"),
    )
}

pub fn remove(target: &str) -> Say {
    Say::of(format!("เอา {target} ออก"), format!("Remove {target}"))
}

pub fn all_years(people: &str, money: &str) -> Say {
    Say::of(
        format!("รวม {people} คน {money} บาท"),
        format!("{people} people, {money} baht in all"),
    )
}

pub const NO_LIST: Say = Say::new(
    "เนื้อหาเล่มแผนไม่ใช่รายการ เปิดแท็บโครงการหรือความครอบคลุมเพื่อส่งออก",
    "Prose is no list: open the projects or the coverage to export",
);
