//! Words of what every page offers.

use crate::base::Say;

pub const TAKE_OUT: Say = Say::new("ส่งออก", "Export");
pub const AS_WORKBOOK: Say = Say::new("Excel ตามที่แสดง", "Excel, as shown");
pub const AS_PAPER: Say = Say::new("PDF ตามที่แสดง", "PDF, as shown");
