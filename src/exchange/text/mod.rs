//! Words of import and export, and the words that other people's files use.

pub mod alias;
pub mod heading;
pub mod list;
pub mod page;
pub mod results;
pub mod short;
pub mod stem;

use super::model::Counts;
use crate::base::{FiscalYear, Say};

pub use crate::workbook::text::{EMPTY_BOOK, STOPPED};
pub use heading::name as field;
pub use list::*;

pub const NO_HEADING: Say = Say::new(
    "ไม่พบหัวตาราง ต้องมีแถวหัวตารางที่มีคอลัมน์ ชื่อ หรือ ชื่อ–สกุล ภายใน 20 แถวแรก",
    "has no heading row: a row with a column for the name is needed within the first 20 rows",
);
pub const IS_REPORT: Say = Say::new(
    "เป็นรายงานของโปรแกรม ไม่ใช่รายชื่อ นำกลับได้เฉพาะบัญชีรายชื่อบุคลากร บัญชีอัตรากำลัง และความครอบคลุม แก้รายการนี้ในหน้าของมันเอง",
    "is a report of this program, not a register; only the lists of staff, positions and coverage come back: change this one on its own page",
);
pub const NO_ROWS: Say = Say::new("ไม่มีข้อมูลใต้หัวตาราง", "has no rows under its heading");

pub fn no_name_column(found: &[String]) -> Say {
    let found = found.join(", ");
    Say::of(
        format!("ไม่มีคอลัมน์ ชื่อ หรือ ชื่อ–สกุล พบเพียง: {found}"),
        format!("has no column for the name; found only: {found}"),
    )
}

pub const NO_NAME: Say = Say::new(
    "ไม่มีชื่อ จึงไม่รู้ว่าเป็นใคร (ถ้าเป็นอัตราว่าง ให้ใส่คำว่า ว่าง)",
    "no name, so nobody can be told from this row (write ว่าง for a vacancy)",
);
pub const DIGIT_IN_NAME: Say = Say::new(
    "ชื่อมีตัวเลขปน แก้ในไฟล์แล้วนำเข้าใหม่",
    "there is a digit in the name; mend it in the file and import again",
);
pub const FORMULA_ERROR: Say = Say::new(
    "สูตรในเซลล์นี้ใช้ไม่ได้ จึงเว้นว่างไว้ แก้สูตรในไฟล์ หรือพิมพ์ค่าแทน",
    "the formula of this cell failed, so it is left empty; mend it, or type the value",
);
pub const LOST_LETTERS: Say = Say::new(
    "มีตัวอักษรที่อ่านไม่ได้ จึงเว้นว่างไว้ ลองเลือกรหัสตัวอักษรอื่น หรือพิมพ์ค่าใหม่",
    "holds letters that cannot be read, so it is left empty; try another code for letters, or type it anew",
);
pub const ID_SHORTENED: Say = Say::new(
    "โปรแกรมตารางย่อเลขนี้จนหลักท้ายหายไป พิมพ์เลข 13 หลักใหม่ในเซลล์แบบข้อความ",
    "the spreadsheet has shortened this number and lost its last digits; type all 13 in a cell of text",
);
pub const LIES_AHEAD: Say = Say::new(
    "วันที่ยังมาไม่ถึง แก้ในไฟล์ หรือเว้นว่างแล้วกรอกภายหลัง",
    "the date lies in the future; mend it, or leave it empty and fill it in later",
);
pub const NO_SUCH_DAY: Say = Say::new(
    "ไม่มีวันนี้ในปฏิทิน แก้ในไฟล์ หรือเว้นว่างแล้วกรอกภายหลัง",
    "there is no such day; mend it, or leave it empty and fill it in later",
);
pub const UNKNOWN_LEVEL: Say = Say::new(
    "ไม่รู้จักระดับนี้ หรือไม่ตรงกับประเภทตำแหน่ง ใส่ชื่อเต็มหรือตัวย่อ เช่น ชำนาญการ หรือ ชก.",
    "no such level, or not one of this position type; write it in full or short, such as ชำนาญการ or ชก.",
);
pub const LEVEL_BETWEEN: Say = Say::new(
    "เป็นระดับควบ ใส่ระดับปัจจุบันเพียงระดับเดียว",
    "this is a range of levels; write the one held now",
);
pub const UNKNOWN_TYPE: Say = Say::new(
    "ไม่รู้จักประเภทตำแหน่งนี้ ใช้ บริหารท้องถิ่น อำนวยการท้องถิ่น วิชาการ ทั่วไป หรือ ครู",
    "no such position type; use บริหารท้องถิ่น, อำนวยการท้องถิ่น, วิชาการ, ทั่วไป or ครู",
);
pub const UNKNOWN_CATEGORY: Say = Say::new(
    "ไม่รู้จักประเภทบุคลากรนี้ ใช้ชื่อตามรายการในโปรแกรม เช่น พนักงานจ้างตามภารกิจ",
    "no such staff category; use a name of the program's list, such as พนักงานจ้างตามภารกิจ",
);
pub const UNITS_TOO_DEEP: Say = Say::new(
    "จัดชั้นส่วนราชการได้ไม่เกิน 5 ชั้น จึงนำเข้าเพียง 5 ชั้นบน",
    "units go five levels deep at most; only the upper five are taken",
);

pub fn repeats_person(row: usize) -> Say {
    Say::of(
        format!("เป็นคนเดียวกับแถว {row} จึงไม่นำเข้าซ้ำ"),
        format!("the same person as in row {row}, so not taken twice"),
    )
}

pub fn repeats_id(row: usize) -> Say {
    Say::of(
        format!("เลขประจำตัวซ้ำกับแถว {row} ซึ่งเป็นคนละชื่อ ตรวจสอบทั้งสองแถว"),
        format!("row {row} has the same id under another name; check both rows"),
    )
}

pub fn repeats_number(row: usize) -> Say {
    Say::of(
        format!("เลขที่ตำแหน่งซ้ำกับแถว {row} ตรวจสอบทั้งสองแถว"),
        format!("row {row} has the same position number; check both rows"),
    )
}

/// Between the parts of a path of units.
pub const STEP: &str = " › ";

pub const HAS_LEFT: Say = Say::new(
    "พ้นจากราชการแล้วในระบบ จึงไม่นำเข้า",
    "has left service according to this file, so not taken",
);
pub const NO_POSITION: Say = Say::new(
    "ไม่มีชื่อตำแหน่ง จึงยังไม่ได้บันทึกตำแหน่ง กรอกภายหลังได้",
    "no position is named, so none was recorded; it can be filled in later",
);
pub const NO_CATEGORY: Say = Say::new(
    "ไม่รู้ประเภทบุคลากร จึงยังไม่ได้บันทึกตำแหน่ง เพิ่มคอลัมน์ประเภทบุคลากร หรือกรอกภายหลัง",
    "the staff category is not known, so no position was recorded; add a category column, or fill it in later",
);
pub const CHANGED_SINCE_PREVIEW: Say = Say::new(
    "ข้อมูลในไฟล์เปลี่ยนไปหลังจากดูตัวอย่าง",
    "the file has changed since the preview",
);

pub fn id_of_another(name: &str) -> Say {
    Say::of(
        format!("เลขประจำตัวนี้เป็นของ {name} ในระบบ ตรวจสอบว่าใครใส่ผิด"),
        format!("this id belongs to {name} already; check which one is wrong"),
    )
}

/// Why a new row resembles somebody.
pub const SAME_NAME: Say = Say::new(
    "ชื่อเดียวกัน แต่เลขประจำตัวหรือวันเกิดต่างกัน หรือมีหลายคน",
    "the same name, but another id or date of birth, or several of that name",
);
pub const SAME_BIRTH: Say = Say::new(
    "เกิดวันเดียวกันและชื่อตรงกันครึ่งหนึ่ง",
    "the same date of birth and half of the name",
);
pub const ONE_LETTER: Say = Say::new("ชื่อต่างกันตัวอักษรเดียว", "one letter of the name differs");

pub fn similar(name: &str, why: &Say) -> Say {
    Say::of(
        format!(
            "คล้าย {name} ในระบบ ({}) จะเพิ่มเป็นคนใหม่ ถ้าเป็นคนเดียวกันให้เลือก เป็นคนเดียวกัน",
            why.th()
        ),
        format!(
            "resembles {name} ({}); comes in as somebody new unless you say that they are the same",
            why.en()
        ),
    )
}

pub fn number_held(name: &str) -> Say {
    Say::of(
        format!("ตำแหน่งเลขที่นี้ {name} ดำรงอยู่ในระบบ ให้พ้นหรือย้ายออกก่อน"),
        format!("{name} holds the position of this number; let them leave or move first"),
    )
}

/// What the history calls an import.
pub fn importing(counts: Counts) -> Say {
    let vacancies = (counts.new + counts.changed).saturating_sub(counts.people);
    let people = counts.people;
    if people == 0 && vacancies > 0 {
        return Say::of(
            format!("นำเข้าอัตราว่าง {vacancies} อัตรา"),
            format!("Import {vacancies} vacancies"),
        );
    }
    Say::of(
        format!("นำเข้าบุคลากร {people} คน"),
        format!("Import {people} people"),
    )
}

pub fn imported(counts: Counts) -> Say {
    let Counts {
        new,
        changed,
        same,
        rejected,
        ..
    } = counts;
    Say::of(
        format!("นำเข้าแล้ว: ใหม่ {new} เปลี่ยน {changed} เหมือนเดิม {same} ไม่รับ {rejected}"),
        format!("Imported: {new} new, {changed} changed, {same} the same, {rejected} rejected"),
    )
}

/// The head of the column of reasons in an officer's own file, and the end of that file's name.
pub const MARKS: Say = Say::new("ปัญหาที่พบตอนนำเข้า", "What the import found");
pub const MARKED: Say = Say::new("มีเครื่องหมายปัญหา", "with problems marked");

/// The name of the officer's file once its problems are marked.
pub fn marked_name(stem: &str) -> String {
    format!("{stem} ({})", MARKED.th())
}

/// Stands for the name where nobody holds a position.
pub const VACANT: &str = "ว่าง";

/// The same for a position that the plan opens later, or has closed.
pub fn vacancy_of_plan(opens: Option<FiscalYear>, closes: Option<FiscalYear>) -> String {
    let opens = opens.map(|year| format!("เพิ่มปี {year}"));
    let closes = closes.map(|year| format!("ยุบปี {year}"));
    let years: Vec<String> = opens.into_iter().chain(closes).collect();
    format!("{VACANT} ({})", years.join(" "))
}

/// A reason, and what to do about it.
pub fn mend(reason: &Say) -> Say {
    Say::of(
        format!("{} แก้ในไฟล์ หรือเว้นว่างแล้วกรอกภายหลัง", reason.th()),
        format!(
            "{}; mend it, or leave it empty and fill it in later",
            reason.en()
        ),
    )
}
