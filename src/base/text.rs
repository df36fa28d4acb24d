//! Words that every part shares: error notices and answers.

use super::Say;
use std::io::ErrorKind;
use std::path::Path;

pub const INVALID: Say = Say::new("ข้อมูลยังไม่ครบหรือไม่ถูกต้อง", "Some fields need mending");
pub const MEND: Say = Say::new(
    "แก้ช่องที่มีข้อความเตือนแล้วบันทึกอีกครั้ง",
    "Mend the marked fields and save again",
);
pub const REFUSED: Say = Say::new("ทำรายการนี้ไม่ได้", "This cannot be done");
pub const NOTHING_WRITTEN: Say = Say::new("ข้อมูลในไฟล์ยังเหมือนเดิม", "Nothing in the file has changed");
pub const STALE: Say = Say::new("ข้อมูลเปลี่ยนไปแล้ว", "The data has changed meanwhile");
pub const LOOK_AGAIN: Say = Say::new(
    "เปิดรายการนั้นใหม่แล้วลองอีกครั้ง",
    "Open the entry again and retry",
);
pub const NOT_FOUND: Say = Say::new("ไม่พบรายการ", "Not found");
pub const LOCKED: Say = Say::new("ไฟล์นี้เปิดอยู่แล้ว", "The file is already open");
pub const CLOSE_OTHER: Say = Say::new(
    "ปิดหน้าต่างอื่นที่เปิดไฟล์นี้ก่อน แล้วเปิดใหม่",
    "Close the other window that has it open, then try again",
);
pub const TOO_NEW: Say = Say::new(
    "ไฟล์นี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า",
    "A newer program wrote this file",
);
pub const UPDATE: Say = Say::new(
    "เปิดด้วยโปรแกรมรุ่นล่าสุด ไฟล์ไม่ถูกเปลี่ยนแปลง",
    "Open it with the newest program; the file was not touched",
);
pub const NOT_OURS: Say = Say::new("เปิดไฟล์นี้ไม่ได้", "This file cannot be opened");
pub const CHOOSE_OTHER: Say = Say::new("เลือกไฟล์อื่น", "Choose another file");
pub const DAMAGED: Say = Say::new("ไฟล์เสียหาย", "The file is damaged");
pub const RESTORE: Say = Say::new(
    "อย่าเขียนทับไฟล์นี้ ใช้สำเนาสำรองล่าสุดที่ยังดี",
    "Do not overwrite it; use the newest good copy",
);
pub const CHECK_FOLDER: Say = Say::new(
    "ตรวจสอบโฟลเดอร์ สิทธิ์การเขียน และพื้นที่ว่าง แล้วลองใหม่",
    "Check the folder, the right to write there and free space, then retry",
);
pub const DATA: Say = Say::new("ฐานข้อมูลปฏิเสธคำสั่ง", "The database refused the operation");
pub const PRINT: Say = Say::new("สร้างเอกสารไม่สำเร็จ", "The document could not be made");
pub const BUG: Say = Say::new("โปรแกรมทำงานผิดพลาด", "The program made a mistake");
pub const BUG_WHAT: Say = Say::new(
    "เกิดเหตุที่โปรแกรมไม่ได้เตรียมไว้",
    "Something happened that the program was not prepared for",
);
pub const BUG_NEXT: Say = Say::new(
    "ข้อมูลที่บันทึกแล้วยังอยู่ครบ โปรดแจ้งผู้พัฒนาพร้อมรายละเอียดด้านล่าง",
    "Saved data is safe; please report the detail below",
);

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// Several reasons as one sentence.
pub fn join<'a>(reasons: impl Iterator<Item = &'a Say> + Clone) -> Say {
    let part = |pick: fn(&Say) -> &str| reasons.clone().map(pick).collect::<Vec<_>>().join(" · ");
    Say::of(part(Say::th), part(Say::en))
}

pub fn locked(path: &Path) -> Say {
    let name = name(path);
    Say::of(
        format!("โปรแกรมอื่นกำลังใช้ไฟล์ “{name}” อยู่"),
        format!("Another program is using “{name}”"),
    )
}

pub fn too_new(path: &Path, found: i64, known: i64) -> Say {
    let name = name(path);
    Say::of(
        format!("“{name}” เป็นรูปแบบที่ {found} แต่โปรแกรมนี้รู้จักถึงรูปแบบที่ {known}"),
        format!("“{name}” has format {found}; this program knows formats up to {known}"),
    )
}

pub fn about_file(path: &Path, reason: &Say) -> Say {
    let name = name(path);
    Say::of(
        format!("“{name}” {}", reason.th()),
        format!("“{name}” {}", reason.en()),
    )
}

pub fn damaged(path: &Path) -> Say {
    let name = name(path);
    Say::of(
        format!("การตรวจสอบพบว่าข้อมูลใน “{name}” ไม่ครบถ้วน"),
        format!("A check found that “{name}” is not whole"),
    )
}

/// Why the operating system refused, in words where the kind is a common one.
pub fn file_refused(path: &Path, source: &std::io::Error) -> Say {
    let name = path.display();
    let (th, en) = match source.kind() {
        ErrorKind::NotFound => ("ไม่พบไฟล์หรือโฟลเดอร์", "no such file or folder"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            ("ไม่มีสิทธิ์อ่านหรือเขียน", "reading or writing is not allowed")
        }
        ErrorKind::AlreadyExists => ("มีไฟล์ชื่อนี้อยู่แล้ว", "a file of this name exists already"),
        ErrorKind::StorageFull => ("พื้นที่ในดิสก์เต็ม", "the disk is full"),
        ErrorKind::IsADirectory => ("เป็นโฟลเดอร์ ไม่ใช่ไฟล์", "it is a folder, not a file"),
        _ => ("ระบบปฏิเสธการใช้ไฟล์", "the system refused the file"),
    };
    Say::of(format!("{name}: {th}"), format!("{name}: {en}"))
}
