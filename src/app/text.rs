//! Words of the window's frame.

use crate::base::{Period, Say};

pub const PROGRAM: Say = Say::new("พัฒนา", "Phatthana");
pub const SUBTITLE: Say = Say::new(
    "แผนพัฒนาบุคลากรสามปีขององค์กรปกครองส่วนท้องถิ่น",
    "Three-year personnel development plans for local governments",
);
pub const UNNAMED: Say = Say::new("ยังไม่ได้ตั้งชื่อหน่วยงาน", "Organization not named yet");
pub const SAMPLE: Say = Say::new("ลองใช้เทศบาลตัวอย่าง", "Open the sample municipality");
pub const SAMPLE_WHAT: Say = Say::new(
    "ข้อมูลสมมติครบทุกขั้นตอน ลองแก้ ลองพิมพ์ได้โดยไม่กระทบของจริง",
    "Invented data for every step; change and print it freely",
);
pub const OWN: Say = Say::new("เริ่มไฟล์ของหน่วยงาน", "Start my own");
pub const OWN_WHAT: Say = Say::new(
    "ตั้งชื่อหน่วยงานและช่วงปีของแผน แล้วนำเข้าบุคลากรจาก Excel",
    "Name the organization and its plan period, then import staff from a workbook",
);
pub const OPEN: Say = Say::new("เปิดไฟล์ที่มีอยู่", "Open a file");
pub const OPEN_WHAT: Say = Say::new(
    "ไฟล์ .phatthana จากเครื่องนี้หรือแฟลชไดรฟ์",
    "A .phatthana file on this computer or a stick",
);
pub const RECENT: Say = Say::new("ไฟล์ที่ใช้ล่าสุด", "Recent files");
pub const WHERE: Say = Say::new("ที่เก็บไฟล์", "Where the file lies");
pub const BROWSE: Say = Say::new("เลือก…", "Choose…");
pub const CREATE: Say = Say::new("สร้างไฟล์", "Make the file");
pub const OPEN_NOW: Say = Say::new("เปิด", "Open");
pub const SAVE_NOW: Say = Say::new("บันทึกไฟล์", "Save file");
pub const CANCEL: Say = Say::new("ยกเลิก", "Cancel");
pub const SAVE_AS: Say = Say::new("บันทึกเป็น", "Save as");
pub const WRITING_LIST: Say = Say::new("กำลังเขียนรายการ", "Writing the list");
pub const NOTHING_UNDO: Say = Say::new("ไม่มีรายการให้ยกเลิก", "Nothing to undo");
pub const NOTHING_REDO: Say = Say::new("ไม่มีรายการให้ทำซ้ำ", "Nothing to redo");
pub const CLOSE_FILE: Say = Say::new("ปิดไฟล์", "Close file");
pub const LANGUAGE: Say = Say::new("English", "ภาษาไทย");
pub const THEME: Say = Say::new("สลับสว่าง/มืด", "Light or dark");
pub const STOP: Say = Say::new("หยุด", "Stop");
pub const SAVED_BY_ITSELF: Say = Say::new(
    "โปรแกรมบันทึกให้เองทุกครั้งที่แก้ไข",
    "Every change is saved by itself",
);
pub const NEEDS_PATH: Say = Say::new("ระบุที่เก็บไฟล์", "Say where the file lies");
pub const SAVING: Say = Say::new("บันทึกไฟล์ไม่สำเร็จ", "The file could not be saved");
pub const TAKEN: Say = Say::new(
    "มีไฟล์ชื่อนี้อยู่แล้ว กดบันทึกอีกครั้งเพื่อแทนที่",
    "A file of this name exists; press save again to replace it",
);
/// The sample file's name in the Documents folder.
pub const SAMPLE_FILE: &str = "เทศบาลนครตัวอย่าง.phatthana";
pub const NEW_FILE: &str = "แผนพัฒนาบุคลากร.phatthana";

pub fn file_title(name: &str, period: Period) -> String {
    format!("{name} · แผน {period}")
}

pub fn saved_at(time: &str) -> Say {
    Say::of(format!("บันทึกแล้ว {time}"), format!("Saved {time}"))
}

pub fn undo(name: &Say) -> Say {
    Say::of(
        format!("ยกเลิก: {}", name.th()),
        format!("Undo: {}", name.en()),
    )
}

pub fn redo(name: &Say) -> Say {
    Say::of(
        format!("ทำซ้ำ: {}", name.th()),
        format!("Redo: {}", name.en()),
    )
}

pub fn written(path: &std::path::Path) -> Say {
    let path = path.display();
    Say::of(format!("บันทึกไฟล์แล้ว: {path}"), format!("File saved: {path}"))
}

pub fn no_window(detail: &str) -> Say {
    Say::of(
        format!("เปิดหน้าต่างไม่ได้ เครื่องนี้ไม่มีจอภาพหรือขาดไลบรารีของหน้าต่าง ดูวิธีติดตั้งใน README ({detail})"),
        format!(
            "No window: this computer has no display, or the window's system libraries are missing; see the README ({detail})"
        ),
    )
}
