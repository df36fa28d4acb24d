//! Words of the command line.

use crate::base::Say;
use std::path::Path;

pub const SOUND: Say = Say::new(
    "ไฟล์สมบูรณ์ ไม่พบสิ่งผิดปกติ",
    "The file is whole; nothing was found",
);
pub const UNNAMED: Say = Say::new(
    "ยังไม่ได้ตั้งชื่อหน่วยงานและช่วงปีของแผน",
    "The organization and its plan period have not been named",
);

pub fn made(path: &Path) -> Say {
    let path = path.display();
    Say::of(format!("สร้างไฟล์แล้ว: {path}"), format!("File made: {path}"))
}
