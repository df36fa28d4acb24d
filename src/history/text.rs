//! Words of the history page.

use crate::base::Say;
use crate::db::{OperationKind, OperationState};

pub const PAGE: Say = Say::new("ประวัติการแก้ไข", "History");
pub const NONE: Say = Say::new(
    "ยังไม่มีการแก้ไข ทุกสิ่งที่ทำในไฟล์นี้จะปรากฏที่นี่และยกเลิกได้",
    "Nothing has been changed yet; everything done in this file will stand here and can be undone",
);
pub const WHEN: Say = Say::new("เมื่อ", "When");
pub const WHO: Say = Say::new("โดย", "By");
pub const WHAT: Say = Say::new("รายการ", "What");
pub const ROWS: Say = Say::new("แถว", "Rows");
pub const STATE: Say = Say::new("สถานะ", "State");
pub const UNDO_LAST: Say = Say::new("ยกเลิกรายการล่าสุด", "Undo the last entry");

/// What became of an operation.
pub fn state(kind: OperationKind, state: OperationState) -> Say {
    match (kind, state) {
        (OperationKind::Undo, _) => Say::new("เป็นการยกเลิก", "an undo"),
        (OperationKind::Redo, _) => Say::new("เป็นการทำซ้ำ", "a redo"),
        (_, OperationState::Done) => Say::new("มีผลอยู่", "stands"),
        (_, OperationState::Undone | OperationState::Gone) => Say::new("ยกเลิกแล้ว", "taken back"),
    }
}
