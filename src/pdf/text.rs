//! Words of the typesetter: what went wrong, and the few words it prints by itself.

use crate::base::Say;

pub const SHAPING: Say = Say::new("อ่านแบบอักษรไม่สำเร็จ", "The font could not be read");
pub const WRITING: Say = Say::new("เขียนไฟล์ PDF ไม่สำเร็จ", "The PDF could not be written");
pub const OPENING: Say = Say::new("เปิดไฟล์ PDF ไม่สำเร็จ", "The PDF could not be opened");
pub const DRAWING: Say = Say::new("วาดหน้าเอกสารไม่สำเร็จ", "The page could not be drawn");
pub const SEALING: Say = Say::new("สร้างรหัส QR ไม่สำเร็จ", "The QR code could not be made");
pub const CANCELLED: Say = Say::new("ยกเลิกการสร้างเอกสารแล้ว", "Making the document was cancelled");

/// Before the dots of a signature.
pub const SIGNED: &str = "(ลงชื่อ)";

/// A page number between dashes.
pub fn dashes(number: usize) -> String {
    format!("- {number} -")
}

/// A page number that also says how many there are.
pub fn of_total(number: usize, total: usize) -> String {
    format!("หน้า {number} จาก {total}")
}

/// A signer's name under the dots; dots of its own where there is no name.
pub fn signer_name(name: &str) -> String {
    match name.trim() {
        "" => format!("({})", ".".repeat(44)),
        name => format!("( {name} )"),
    }
}
