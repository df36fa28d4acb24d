//! Words of the import page.

use super::super::model::{Counts, Encoding};
use crate::base::Say;

pub const PAGE: Say = Say::new("นำเข้าจากไฟล์", "Import from a file");
pub const FILE: Say = Say::new("1 ไฟล์", "1 File");
pub const COLUMNS: Say = Say::new("2 คอลัมน์", "2 Columns");
pub const CHECK: Say = Say::new("3 ตรวจสอบ", "3 Check");
pub const DONE: Say = Say::new("4 เสร็จแล้ว", "4 Done");
pub const INTRO: Say = Say::new(
    "เลือกไฟล์ Excel หรือ CSV ที่มีหัวตาราง เช่น ชื่อ–สกุล เลขที่ตำแหน่ง ตำแหน่ง สังกัด โปรแกรมจะแสดงให้ตรวจก่อนบันทึกทุกครั้ง",
    "Choose an Excel or CSV file with headings such as name, position number, position and unit. Nothing is written before you have seen it",
);
pub const CHOOSE: Say = Say::new("เลือกไฟล์", "Choose a file");
pub const CHOOSE_TITLE: Say = Say::new("เลือกไฟล์ที่จะนำเข้า", "File to import");
pub const PATH: Say = Say::new("หรือพิมพ์ที่อยู่ไฟล์", "Or type its path");
pub const OPEN: Say = Say::new("เปิดไฟล์", "Open the file");
pub const OPENING: Say = Say::new("กำลังอ่านไฟล์", "Reading the file");
pub const CHECKING: Say = Say::new("กำลังตรวจสอบ", "Checking");
pub const NEEDS_PATH: Say = Say::new("ใส่ที่อยู่ไฟล์", "Enter a path");
pub const SHEET: Say = Say::new("แผ่นงาน", "Sheet");
pub const ENCODING: Say = Say::new("รหัสตัวอักษร", "Letters are coded as");
pub const SKIP: Say = Say::new("ไม่นำเข้า", "not imported");
pub const IN_FILE: Say = Say::new("หัวคอลัมน์ในไฟล์", "Heading in the file");
pub const OUR_FIELD: Say = Say::new("เป็นข้อมูล", "Is this field");
pub const SAMPLES: Say = Say::new("ตัวอย่างค่าในไฟล์", "Some of its values");
pub const COLUMNS_HELP: Say = Say::new(
    "ตรวจว่าแต่ละคอลัมน์ในไฟล์ตรงกับข้อมูลใด คอลัมน์ที่เว้นว่างจะไม่นำเข้า",
    "See which field each column of the file is; a column without one stays out",
);
pub const OTHER_FILE: Say = Say::new("เลือกไฟล์อื่น", "Another file");
pub const TO_CHECK: Say = Say::new("ตรวจสอบข้อมูล", "Check the rows");
pub const BACK: Say = Say::new("กลับไปที่คอลัมน์", "Back to the columns");
pub const NEW: Say = Say::new("ใหม่", "New");
pub const CHANGED: Say = Say::new("เปลี่ยน", "Changed");
pub const SAME: Say = Say::new("เหมือนเดิม", "Same");
pub const PROBLEMS: Say = Say::new("มีปัญหา", "Problems");
pub const ROW: Say = Say::new("แถว", "Row");
pub const COLUMN: Say = Say::new("คอลัมน์", "Column");
pub const VALUE: Say = Say::new("ค่าในไฟล์", "Value in the file");
pub const REASON: Say = Say::new("เหตุผล", "Reason");
pub const NAME: Say = Say::new("ชื่อ–สกุล", "Name");
pub const POSITION: Say = Say::new("ตำแหน่ง", "Position");
pub const NUMBER: Say = Say::new("เลขที่ตำแหน่ง", "Position number");
pub const CHANGES: Say = Say::new("สิ่งที่เปลี่ยน", "What changes");
pub const NOTHING: Say = Say::new("ไม่มีรายการในหมวดนี้", "Nothing of this kind");
pub const NOTHING_NEW: Say = Say::new("ไม่มีอะไรใหม่หรือเปลี่ยน", "Nothing is new or changed");
pub const TO_STAFF: Say = Say::new("ไปที่บุคลากร", "Go to the staff");
pub const UNDO: Say = Say::new("ยกเลิกการนำเข้า", "Undo the import");
pub const AGAIN: Say = Say::new("นำเข้าไฟล์อื่น", "Import another file");

pub fn encoding(encoding: Encoding) -> Say {
    match encoding {
        Encoding::Utf8 => Say::new("UTF-8", "UTF-8"),
        Encoding::Utf16 => Say::new("UTF-16", "UTF-16"),
        Encoding::Windows874 => Say::new("ไทย Windows-874", "Thai Windows-874"),
    }
}

/// "ใหม่ 12".
pub fn counted(name: &Say, count: usize) -> Say {
    Say::of(
        format!("{} {count}", name.th()),
        format!("{} {count}", name.en()),
    )
}

/// On the button that writes.
pub fn write(counts: Counts) -> Say {
    let rows = counts.new + counts.changed;
    Say::of(format!("นำเข้า {rows} แถว"), format!("Import {rows} rows"))
}

pub fn file_rows(name: &str, rows: usize) -> Say {
    Say::of(
        format!("{name} · {rows} แถว"),
        format!("{name} · {rows} rows"),
    )
}
