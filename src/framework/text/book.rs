//! The names of sheets and columns in a framework's workbook. They are read back by their Thai
//! names, so a name that changes must be told to the reader as well.

use crate::base::Say;

pub const ABOUT_SHEET: Say = Say::new("กรอบ", "About");
pub const SKILL_SHEET: Say = Say::new("ทักษะ", "Skills");
pub const STAGE_SHEET: Say = Say::new("ระยะ", "Stages");
pub const GROUP_SHEET: Say = Say::new("กลุ่มบุคลากร", "Staff groups");
pub const EXPECTED_SHEET: Say = Say::new("ระดับที่คาดหวัง", "Expected levels");

pub const ITEM: Say = Say::new("เรื่อง", "Item");
pub const VALUE: Say = Say::new("ค่า", "Value");
pub const CODE: Say = Say::new("รหัสกรอบ", "Code of the framework");
pub const NAME: Say = Say::new("ชื่อกรอบ", "Name");
pub const EDITION: Say = Say::new("ฉบับ", "Edition");
pub const YEAR: Say = Say::new("ปี พ.ศ.", "Year");
pub const SOURCE: Say = Say::new("ที่มา", "Source");
pub const CAUTION: Say = Say::new("ข้อควรระวัง", "Caution");
pub const FORM_TITLE: Say = Say::new("ชื่อแบบประเมิน", "Title of the form");
pub const HIGHEST: Say = Say::new("ระดับสูงสุด", "Highest level");

pub const SKILL_GROUP_CODE: Say = Say::new("รหัสกลุ่มทักษะ", "Code of the skill group");
pub const SKILL_GROUP_NAME: Say = Say::new("ชื่อกลุ่มทักษะ", "Skill group");
pub const SKILL_CODE: Say = Say::new("รหัสทักษะ", "Code of the skill");
pub const SKILL_NAME: Say = Say::new("ชื่อทักษะ", "Skill");
pub const DEFINITION: Say = Say::new("นิยาม", "Definition");
pub const CHECKED: Say = Say::new("ตรวจกับที่มาแล้ว", "Checked");
pub const TEXTS_BY_PROGRAM: Say = Say::new("ข้อความของโปรแกรม", "Texts by the program");
pub const RETIRED: Say = Say::new("เลิกใช้", "Retired");

pub const STAGE_NAME: Say = Say::new("ชื่อระยะ", "Stage");
pub const CURRENT: Say = Say::new("ใช้อยู่", "Current");
pub const STAFF_GROUP: Say = Say::new("กลุ่มบุคลากร", "Staff group");
pub const FOR_THE_REST: Say = Say::new("ใช้กับผู้ที่ไม่เข้ากลุ่มอื่น", "For everybody else");
pub const TYPE: Say = Say::new("ประเภทตำแหน่ง", "Position type");
pub const LINE: Say = Say::new("สายงาน", "Line");
pub const LEVEL: Say = Say::new("ระดับตำแหน่ง", "Level");
pub const CATEGORY: Say = Say::new("ประเภทบุคลากร", "Staff category");

pub const YES: &str = "ใช่";
/// In a cell of an expected level: nothing is asked, on purpose.
pub const NOT_ASKED: &str = "-";

/// The column of what people do at a level.
pub fn doing_at(level: usize) -> Say {
    Say::of(
        format!("พฤติกรรมระดับ {level}"),
        format!("Behavior at level {level}"),
    )
}

pub fn no_sheet(sheet: &Say) -> Say {
    Say::of(
        format!(
            "ไฟล์นี้ไม่มีแผ่นงาน {} เริ่มจากไฟล์ Excel ที่ส่งออกจากหน้ากรอบสมรรถนะ",
            sheet.th()
        ),
        format!(
            "This file has no sheet {}; begin with a workbook that the framework page saved",
            sheet.th()
        ),
    )
}

pub fn no_column(sheet: &Say, column: &Say) -> Say {
    Say::of(
        format!("แผ่นงาน {} ไม่มีคอลัมน์ {}", sheet.th(), column.th()),
        format!("The sheet {} has no column {}", sheet.th(), column.th()),
    )
}

pub fn failed_cell(sheet: &Say, row: usize, column: &str) -> Say {
    Say::of(
        format!(
            "แผ่นงาน {} แถว {row} คอลัมน์ {column}: สูตรใช้ไม่ได้ พิมพ์ค่าแทนแล้วลองใหม่",
            sheet.th()
        ),
        format!(
            "Sheet {}, row {row}, column {column}: the formula failed; type the value and try again",
            sheet.th()
        ),
    )
}

pub fn bad_year(row: usize, value: &str) -> Say {
    Say::of(
        format!("แผ่นงาน กรอบ แถว {row}: ปี พ.ศ. “{value}” ต้องเป็นตัวเลขสี่หลัก"),
        format!("Sheet กรอบ, row {row}: the year “{value}” must be four digits"),
    )
}

pub fn unknown_group(row: usize) -> Say {
    Say::of(
        format!("แผ่นงาน ทักษะ แถว {row}: ไม่มีรหัสกลุ่มทักษะ เติมแล้วลองใหม่"),
        format!("Sheet ทักษะ, row {row}: the code of the skill group is missing; fill it in"),
    )
}
