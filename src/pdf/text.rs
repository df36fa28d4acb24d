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

/// What marks are to those who hear the paper read.
pub const EMPTY_BOX: &str = "ช่องว่างสำหรับทำเครื่องหมาย";
pub const TICKED_BOX: &str = "เลือกแล้ว";
pub const TICK: &str = "มีเครื่องหมายถูก";
pub const BAR: &str = "อยู่ในช่วงที่กำหนด";

/// Below the last row of a page, and above the first of the next.
pub const CARRIED_FORWARD: &str = "ยอดยกไป";
pub const BROUGHT_FORWARD: &str = "ยอดยกมา";

pub fn too_many_columns(columns: usize) -> Say {
    Say::of(
        format!("ตารางมี {columns} คอลัมน์ ซึ่งกว้างเกินหน้ากระดาษ ให้แบ่งเป็นหลายตาราง หรือลดจำนวนคอลัมน์"),
        format!(
            "The table has {columns} columns and is too wide for the paper; split it or leave columns out"
        ),
    )
}

pub const PICTURE_UNKNOWN: Say = Say::new(
    "ไฟล์ภาพต้องเป็น PNG หรือ JPEG",
    "A picture must be a PNG or JPEG file",
);
pub const PICTURE_DAMAGED: Say = Say::new(
    "ไฟล์ภาพเสียหรือไม่ครบ ให้เปิดภาพในโปรแกรมแต่งภาพแล้วบันทึกใหม่",
    "The picture is damaged or cut short; open it in a picture editor and save it again",
);
pub const PICTURE_COLORS: Say = Say::new(
    "ภาพใช้ระบบสีสำหรับโรงพิมพ์ ให้บันทึกเป็นสี RGB หรือภาพสีเทา",
    "The picture has colors for a printing house; save it in RGB or in grey",
);

/// A file larger than may be, both in bytes.
pub fn picture_too_large(bytes: usize, most: usize) -> Say {
    let [size, most] = [bytes, most].map(|bytes| bytes.div_ceil(1 << 20));
    Say::of(
        format!("ไฟล์ภาพมีขนาด {size} MB ใช้ได้ไม่เกิน {most} MB ให้ย่อภาพก่อน"),
        format!("The picture has {size} MB; at most {most} MB can be used, so make it smaller"),
    )
}

/// A picture of more pixels than paper can show.
pub fn picture_too_fine(width: u32, height: u32) -> Say {
    Say::of(
        format!("ภาพมีความละเอียด {width} × {height} จุด ซึ่งมากเกินไป ให้ย่อภาพก่อน"),
        format!("The picture has {width} × {height} dots, which is too many; make it smaller"),
    )
}

/// What no page can hold, by its first words.
pub fn too_tall(words: &str) -> Say {
    Say::of(
        format!("ข้อความที่ขึ้นต้นว่า “{words}” สูงเกินหนึ่งหน้ากระดาษ ให้ย่อข้อความ หรือแบ่งเป็นหลายส่วน"),
        format!("What begins with “{words}” is taller than a page; make it shorter or part it"),
    )
}

pub fn footnote_too_long(number: usize) -> Say {
    Say::of(
        format!("เชิงอรรถที่ {number} ยาวเกินหนึ่งในสามของหน้า ให้ย้ายข้อความไปไว้ในเนื้อหา"),
        format!("Footnote {number} is longer than a third of the page; move it into the text"),
    )
}
