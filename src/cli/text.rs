//! Words of the command line.

use crate::base::Say;
use crate::exchange::model::{Counts, RowProblem};
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

pub const WRONG_USAGE: Say = Say::new(
    "ใช้คำสั่งไม่ถูกต้อง ดูวิธีใช้ด้วย phatthana --help",
    "Wrong usage; see phatthana --help",
);
pub const EXPORTING: Say = Say::new("ส่งออกไม่สำเร็จ", "The export failed");
pub const NO_PLAN: Say = Say::new(
    "ยังไม่มีแผน จึงส่งออกเฉพาะตาราง",
    "There is no plan yet, so only the lists were exported",
);

pub fn imported(counts: Counts, dry_run: bool) -> Say {
    let Counts {
        new,
        changed,
        same,
        rejected,
        ..
    } = counts;
    let (th, en) = if dry_run {
        ("ทดลองนำเข้า (ยังไม่บันทึก)", "Dry run (nothing written)")
    } else {
        ("นำเข้าแล้ว", "Imported")
    };
    Say::of(
        format!("{th}: ใหม่ {new} เปลี่ยน {changed} เหมือนเดิม {same} ไม่รับ {rejected}"),
        format!("{en}: {new} new, {changed} changed, {same} same, {rejected} rejected"),
    )
}

pub fn row_problem(problem: &RowProblem) -> Say {
    let RowProblem {
        row,
        column,
        value,
        reason,
        ..
    } = problem;
    Say::of(
        format!("แถว {row} {column} “{value}” {}", reason.th()),
        format!("row {row}, {column} “{value}”: {}", reason.en()),
    )
}

pub fn exported(count: usize, folder: &Path) -> Say {
    let folder = folder.display();
    Say::of(
        format!("ส่งออก {count} ไฟล์ไปที่ {folder}"),
        format!("Exported {count} files to {folder}"),
    )
}
