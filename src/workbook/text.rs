//! Why a file is no workbook, and what a written one says of itself.

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
pub const IS_BINARY_BOOK: Say = Say::new(
    "เป็นไฟล์ xlsb ซึ่งอ่านไม่ได้ เปิดด้วย Excel แล้วบันทึกเป็น xlsx ก่อน",
    "is an xlsb workbook, which cannot be read; open it in Excel and save it as xlsx first",
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
    "ขยายแล้วใหญ่เกินกว่าที่จะเป็นทะเบียนบุคลากร จึงไม่เปิด คัดลอกเฉพาะแถวที่มีข้อมูลไปไว้ในไฟล์ใหม่",
    "unpacks to more than a staff register can be, so it is not opened; copy the filled rows to a new file",
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

pub const TOO_MUCH: Say = Say::new(
    "มีข้อมูลมากเกินกว่าที่จะเป็นทะเบียนบุคลากร คัดลอกเฉพาะตารางที่ต้องการไปไว้ในไฟล์ใหม่",
    "holds more than a staff register can; copy the table you need to a new file",
);
pub const STOPPED: Say = Say::new("หยุดแล้ว ยังไม่ได้บันทึกอะไร", "Stopped; nothing was written");

/// A filled cell below the last row that is read.
pub fn too_far_down(sheet: &str, cell: &str, rows: usize) -> Say {
    let (th, en) = match sheet {
        "" => (String::new(), String::new()),
        name => (format!("แผ่นงาน {name} "), format!("on sheet {name}, ")),
    };
    Say::of(
        format!("{th}มีข้อมูลในเซลล์ {cell} ซึ่งเกินแถวที่ {rows} ลบข้อมูลที่หลงอยู่ หรือแบ่งไฟล์ก่อนนำเข้า"),
        format!(
            "{en}cell {cell} holds something below row {rows}; delete what strayed there, or split the file"
        ),
    )
}

pub const WRITING_LIST: Say = Say::new("เขียนไฟล์ตารางไม่สำเร็จ", "The workbook could not be written");
pub const SUM: Say = Say::new("รวม", "Total");

/// What a formula that went wrong shows; text files keep the sign as text.
pub const FORMULA_ERRORS: [&str; 8] = [
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!",
];
