//! Words about service over time: deeds, duties, leaving, coming back.

use crate::base::Say;
use crate::staff::model::{Deed, DutyKind, Reason};

pub fn deed(deed: Deed) -> Say {
    match deed {
        Deed::Appointed => Say::new("บรรจุแต่งตั้ง", "Appointed"),
        Deed::Promoted => Say::new("เลื่อนระดับ", "Promoted"),
        Deed::Transferred => Say::new("ย้าย", "Transferred"),
        Deed::Received => Say::new("รับโอน", "Received from elsewhere"),
        Deed::Returned => Say::new("กลับเข้ารับราชการ", "Returned to service"),
    }
}

pub fn duty(kind: DutyKind) -> Say {
    match kind {
        DutyKind::Acting => Say::new("รักษาการ", "Acting"),
        DutyKind::Seconded => Say::new("ช่วยราชการ", "Seconded"),
    }
}

pub fn reason(reason: Reason) -> Say {
    match reason {
        Reason::Retired => Say::new("เกษียณอายุ", "Retired"),
        Reason::Resigned => Say::new("ลาออก", "Resigned"),
        Reason::Transferred => Say::new("โอนไปหน่วยงานอื่น", "Transferred elsewhere"),
        Reason::Ended => Say::new("สิ้นสุดสัญญาจ้าง", "Contract ended"),
        Reason::Died => Say::new("ถึงแก่กรรม", "Died"),
        Reason::Removed => Say::new("ให้ออก ปลดออก หรือไล่ออก", "Dismissed"),
        Reason::Other => Say::new("พ้นจากราชการด้วยเหตุอื่น", "Another reason"),
    }
}

pub const PROMOTE: Say = Say::new("เลื่อนระดับ", "Promote");
pub const MOVE: Say = Say::new("ย้าย", "Move");
pub const APPOINT: Say = Say::new("บรรจุลงอัตราว่าง", "Appoint to a vacancy");
pub const ACT: Say = Say::new("รักษาการ", "Act");
pub const SECOND: Say = Say::new("ช่วยราชการ", "Second");
pub const LEAVE: Say = Say::new("พ้นจากราชการ", "Leave service");
pub const COME_BACK: Say = Say::new("กลับเข้ารับราชการ", "Return to service");
pub const CORRECT: Say = Say::new("แก้ไขข้อมูลที่บันทึกผิด", "Correct what was recorded");
pub const CORRECT_POSITION: Say = Say::new("แก้ไขข้อมูลตำแหน่ง", "Correct the position");
pub const SAVE_CORRECTION: Say = Say::new("บันทึกการแก้ไข", "Save the correction");

pub const PROMOTE_HELP: Say = Say::new(
    "ระดับเดิมยังอยู่ในประวัติ ถ้าเพียงพิมพ์ระดับผิด ให้ใช้ “แก้ไขข้อมูลตำแหน่ง”",
    "The old level stays in the history. If it was only mistyped, correct the position instead",
);
pub const CORRECT_HELP: Say = Say::new(
    "ใช้เมื่อบันทึกผิด ถ้าเป็นการเลื่อนระดับหรือย้ายจริง ให้ใช้ปุ่มของเรื่องนั้น เพื่อให้ประวัติครบ",
    "For what was recorded wrongly. A real promotion or move has its own button and keeps the history",
);
pub const CONFIRM_PROMOTE: Say = Say::new("บันทึกการเลื่อนระดับ", "Record the promotion");
pub const CONFIRM_MOVE: Say = Say::new("บันทึกการย้าย", "Record the move");
pub const CONFIRM_APPOINT: Say = Say::new("บันทึกการบรรจุ", "Record the appointment");
pub const CONFIRM_DUTY: Say = Say::new("บันทึกหน้าที่", "Record the duty");
pub const CONFIRM_LEAVE: Say = Say::new("บันทึกการพ้นจากราชการ", "Record the leaving");
pub const CONFIRM_RETURN: Say = Say::new("บันทึกการกลับเข้ารับราชการ", "Record the return");
pub const CANCEL: Say = Say::new("ไม่ทำ", "Cancel");
pub const DELETE_STEP: Say = Say::new("ลบรายการนี้", "Delete this entry");

pub const NEW_LEVEL: Say = Say::new("ระดับใหม่", "New level");
pub const OWN_LEVEL: Say = Say::new("ระดับของผู้ดำรงตำแหน่ง", "Level of the holder");
pub const WITH_POSITION: Say = Say::new("ปรับระดับของอัตราตามด้วย", "The position rises too");
pub const ON: Say = Say::new("ตั้งแต่วันที่", "From");
pub const UNTIL: Say = Say::new("ถึงวันที่", "Until");
pub const WHILE_EMPTY: Say = Say::new("เว้นว่างไว้ถ้ายังปฏิบัติอยู่", "Leave empty while it lasts");
pub const LAST_DAY: Say = Say::new("วันสุดท้ายที่ปฏิบัติงาน", "Last day");
pub const DEED: Say = Say::new("เรื่อง", "Deed");
pub const REASON: Say = Say::new("เหตุที่พ้น", "Reason");
pub const ACTS_IN: Say = Say::new("รักษาการในตำแหน่ง", "Acts in the position");
pub const LENT_TO: Say = Say::new("ช่วยราชการที่", "Seconded to");
pub const TO_VACANCY: Say = Say::new("ตำแหน่งใหม่ (อัตราว่าง)", "New position (vacant)");
pub const ORDER_NUMBER: Say = Say::new("คำสั่งที่", "Order number");
pub const ORDER_HINT: Say = Say::new("เช่น 123/2569", "such as 123/2569");
pub const NOTE: Say = Say::new("หมายเหตุ", "Note");
pub const NO_VACANCY: Say = Say::new(
    "ยังไม่มีอัตราว่าง เพิ่มอัตราว่างก่อน",
    "There is no vacancy yet; add one first",
);

pub const LINE: Say = Say::new("ประวัติการดำรงตำแหน่ง", "Positions held");
pub const NO_POSITION: Say = Say::new("ยังไม่มีตำแหน่ง", "No position yet");
pub const NOW: Say = Say::new("ปัจจุบัน", "now");

pub const NOT_NOW: Say = Say::new(
    "ยังไม่มีตำแหน่ง บรรจุลงอัตราว่างก่อน",
    "No position is held; appoint to a vacancy first",
);
pub const NEEDS_LEVEL: Say = Say::new("เลือกระดับใหม่", "Choose the new level");
pub const SAME_LEVEL: Say = Say::new("เป็นระดับเดิมอยู่แล้ว", "This is the level held now");
pub const NEEDS_PLACE: Say = Say::new("ใส่สถานที่ที่ไปช่วยราชการ", "Enter the place");
pub const NEEDS_ACTED: Say = Say::new("เลือกตำแหน่งที่รักษาการ", "Choose the position");
pub const OWN_POSITION: Say = Say::new(
    "เป็นตำแหน่งของตนเองอยู่แล้ว",
    "This is the position that is held",
);
pub const ENDS_BEFORE: Say = Say::new("วันสิ้นสุดอยู่ก่อนวันเริ่ม", "It ends before it begins");
pub const OVERLAPS: Say = Say::new(
    "ช่วงวันที่ซ้อนกับการดำรงตำแหน่งอื่นของคนนี้",
    "The days overlap with another position of this person",
);
pub const OVERLAPS_HOLDER: Say = Say::new(
    "ช่วงวันที่ซ้อนกับผู้ดำรงตำแหน่งนี้คนอื่น",
    "The days overlap with another holder of this position",
);
pub const BEFORE_LEFT: Say = Say::new(
    "วันที่ต้องอยู่หลังวันที่พ้นจากราชการ",
    "The day must come after the day of leaving",
);
pub const HAS_LEFT: Say = Say::new("พ้นจากราชการไปแล้ว", "Has left service already");
pub const STILL_SERVES: Say = Say::new("ยังปฏิบัติงานอยู่", "Still serves");
pub const OPEN_STAYS: Say = Say::new(
    "ลบตำแหน่งปัจจุบันไม่ได้ ยกเลิกรายการที่บันทึกผิดจากประวัติการแก้ไข หรือบันทึกการย้ายหรือพ้นจากราชการ",
    "The position held now cannot be deleted: undo what was wrong, or record a move or the leaving",
);

/// "ปฏิบัติการ เป็น ชำนาญการ".
pub fn raised(from: &str, to: &str) -> Say {
    Say::of(format!("{from} เป็น {to}"), format!("{from} to {to}"))
}

pub fn order(number: &str) -> Say {
    Say::of(format!("คำสั่งที่ {number}"), format!("Order {number}"))
}

/// "พ้นจากราชการ เกษียณอายุ".
pub fn left(reason: Reason) -> Say {
    let why = self::reason(reason);
    Say::of(
        format!("พ้นจากราชการ: {}", why.th()),
        format!("Left: {}", why.en()),
    )
}

pub fn returned(on: &Say) -> Say {
    Say::of(
        format!("กลับเข้ารับราชการ {}", on.th()),
        format!("returned {}", on.en()),
    )
}

pub fn edit(what: &str) -> Say {
    Say::of(format!("แก้ไข {what}"), format!("Correct {what}"))
}

pub fn promoting(name: &str) -> Say {
    Say::of(format!("เลื่อนระดับ {name}"), format!("Promote {name}"))
}

pub fn appointing(name: &str) -> Say {
    Say::of(format!("บรรจุ {name} ลงอัตราว่าง"), format!("Appoint {name}"))
}

pub fn acting(name: &str) -> Say {
    Say::of(
        format!("บันทึกการรักษาการของ {name}"),
        format!("Record that {name} acts"),
    )
}

pub fn seconding(name: &str) -> Say {
    Say::of(
        format!("บันทึกการช่วยราชการของ {name}"),
        format!("Record the secondment of {name}"),
    )
}

pub fn returning(name: &str) -> Say {
    Say::of(
        format!("{name} กลับเข้ารับราชการ"),
        format!("{name} returned to service"),
    )
}

pub fn correcting(name: &str) -> Say {
    Say::of(
        format!("แก้ไขประวัติการดำรงตำแหน่งของ {name}"),
        format!("Correct the service of {name}"),
    )
}

pub fn deleting(name: &str) -> Say {
    Say::of(
        format!("ลบรายการในประวัติการดำรงตำแหน่งของ {name}"),
        format!("Delete an entry of the service of {name}"),
    )
}
