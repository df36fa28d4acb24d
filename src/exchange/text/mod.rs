//! Words of import and export, and the words that other people's files use.

pub mod heading;

use crate::base::Say;

pub const OPENING: Say = Say::new("เปิดไฟล์ที่จะนำเข้าไม่ได้", "The file to import cannot be opened");
pub const EMPTY_FILE: Say = Say::new("เป็นไฟล์ว่าง", "is an empty file");
pub const EMPTY_BOOK: Say = Say::new("ไม่มีข้อมูลในแผ่นงานใดเลย", "has no data on any sheet");
pub const NOT_A_WORKBOOK: Say = Say::new(
    "ไม่ใช่ไฟล์ตารางที่อ่านได้ ใช้ไฟล์ xlsx, xls, ods หรือ csv",
    "is not a workbook that can be read; use an xlsx, xls, ods or csv file",
);
pub const IS_PICTURE: Say = Say::new(
    "เป็นไฟล์รูปภาพ ไม่ใช่ไฟล์ตาราง ใช้ไฟล์ xlsx, xls, ods หรือ csv",
    "is a picture, not a workbook; use an xlsx, xls, ods or csv file",
);
pub const IS_PDF: Say = Say::new(
    "เป็นไฟล์ PDF ไม่ใช่ไฟล์ตาราง ขอไฟล์ Excel ต้นฉบับ",
    "is a PDF, not a workbook; ask for the original Excel file",
);
pub const IS_DATABASE: Say = Say::new(
    "เป็นไฟล์ฐานข้อมูล ไม่ใช่ไฟล์ตาราง ใช้ไฟล์ xlsx, xls, ods หรือ csv",
    "is a database, not a workbook; use an xlsx, xls, ods or csv file",
);
pub const IS_DOCUMENT: Say = Say::new(
    "เป็นไฟล์เอกสาร ไม่ใช่ไฟล์ตาราง คัดลอกตารางไปไว้ใน Excel ก่อน",
    "is a text document, not a workbook; copy its table into Excel first",
);
pub const IS_WEB_PAGE: Say = Say::new(
    "เป็นหน้าเว็บที่ตั้งชื่อเป็นไฟล์ตาราง เปิดด้วย Excel แล้วบันทึกเป็น xlsx ก่อน",
    "is a web page named like a workbook; open it in Excel and save it as xlsx first",
);
pub const DAMAGED_BOOK: Say = Say::new(
    "เสียหายหรือไม่ครบ เปิดด้วย Excel แล้วบันทึกใหม่",
    "is damaged or incomplete; open it in Excel and save it again",
);
pub const ENCRYPTED: Say = Say::new(
    "มีรหัสผ่าน เปิดด้วย Excel แล้วบันทึกโดยไม่ใส่รหัสผ่านก่อนนำเข้า",
    "has a password; open it in Excel and save it without one before importing",
);
pub const UNPACKS_TOO_LARGE: Say = Say::new(
    "ขยายแล้วใหญ่เกินกว่าที่จะเป็นทะเบียนบุคลากร จึงไม่เปิด",
    "unpacks to more than a staff register can be, so it is not opened",
);
pub const UNREADABLE_TEXT: Say = Say::new(
    "มีตัวอักษรที่อ่านไม่ได้ บันทึกใหม่เป็น CSV UTF-8 หรือ xlsx",
    "holds letters that cannot be read; save it as CSV UTF-8 or xlsx",
);

pub fn too_large(megabytes: u64) -> Say {
    Say::of(
        format!("ใหญ่เกิน {megabytes} MB แบ่งไฟล์ก่อนนำเข้า"),
        format!("is larger than {megabytes} MB; split it before importing"),
    )
}

pub fn too_many_rows(rows: usize) -> Say {
    Say::of(
        format!("มีแถวเกิน {rows} แถว ลบแถวที่ไม่ใช้หรือแบ่งไฟล์ก่อนนำเข้า"),
        format!("has more than {rows} rows; delete unused ones or split it"),
    )
}

pub use heading::name as field;

pub const NO_HEADING: Say = Say::new(
    "ไม่พบหัวตาราง ต้องมีแถวหัวตารางที่มีคอลัมน์ ชื่อ หรือ ชื่อ–สกุล ภายใน 20 แถวแรก",
    "has no heading row: a row with a column for the name is needed within the first 20 rows",
);
pub const NO_ROWS: Say = Say::new("ไม่มีข้อมูลใต้หัวตาราง", "has no rows under its heading");

pub fn no_name_column(found: &[String]) -> Say {
    let found = found.join(", ");
    Say::of(
        format!("ไม่มีคอลัมน์ ชื่อ หรือ ชื่อ–สกุล พบเพียง: {found}"),
        format!("has no column for the name; found only: {found}"),
    )
}
