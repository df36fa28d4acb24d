//! Words of the command line.

pub mod help;

use crate::base::Say;
use crate::db::{Operation, OperationState};
use crate::exchange::model::{Counts, RowProblem};
use std::path::Path;

pub const WRONG_USAGE: Say = Say::new("ใช้คำสั่งไม่ถูกต้อง ดูวิธีใช้ด้วย phatthana --help", "Wrong usage; see phatthana --help");
pub const EXPORTING: Say = Say::new("ส่งออกไม่สำเร็จ", "The export failed");
pub const ALL_WELL: Say = Say::new("ไฟล์ครบถ้วนและถูกต้อง", "The file is whole and keeps all rules");
pub const FOUND: Say = Say::new("ตรวจพบสิ่งที่ควรแก้ไข", "Something needs mending");

pub fn made(file: &Path) -> Say {
    let file = file.display();
    Say::of(format!("สร้างไฟล์ใหม่แล้ว: {file}"), format!("Made {file}"))
}

pub fn imported(counts: Counts, dry_run: bool) -> Say {
    let Counts { new, changed, same, rejected, .. } = counts;
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
    let RowProblem { row, column, value, reason, .. } = problem;
    Say::of(
        format!("แถว {row} {column} “{value}” {}", reason.th()),
        format!("row {row}, {column} “{value}”: {}", reason.en()),
    )
}

pub fn problems(count: usize) -> Say {
    Say::of(format!("พบปัญหา {count} รายการ"), format!("{count} problems found"))
}

pub fn exported(count: usize, folder: &Path) -> Say {
    let folder = folder.display();
    Say::of(format!("ส่งออก {count} ไฟล์ไปที่ {folder}"), format!("Exported {count} files to {folder}"))
}

pub fn damage(detail: &str) -> Say {
    Say::of(format!("ไฟล์เสียหาย: {detail}"), format!("damaged: {detail}"))
}

pub fn operations(count: usize) -> Say {
    Say::of(format!("ประวัติการแก้ไข {count} รายการ ล่าสุดก่อน"), format!("{count} operations, newest first"))
}

pub fn operation(operation: &Operation) -> Say {
    let Operation { at, who, name, changes, .. } = operation;
    let (th, en) = match operation.state {
        OperationState::Done => ("", ""),
        OperationState::Undone => (" (ยกเลิกแล้ว)", " (undone)"),
        OperationState::Gone => (" (ยกเลิกแล้ว ทำซ้ำไม่ได้)", " (undone for good)"),
    };
    Say::of(
        format!("{at}  {who}  {}  {changes} แถว{th}", name.th()),
        format!("{}, {changes} rows{en}", name.en()),
    )
}
