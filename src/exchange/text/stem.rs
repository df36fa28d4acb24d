//! Names of the files that lists are exported to, without their ending.

pub const STAFF: &str = "บัญชีรายชื่อบุคลากร";
pub const POSITIONS: &str = "บัญชีอัตรากำลัง";
pub const FRAME: &str = crate::manpower::text::FRAME_STEM;
pub const UNITS: &str = "ส่วนราชการ";
pub const GAPS: &str = "ช่องว่างสมรรถนะ";
pub const PROJECTS: &str = "โครงการตามแผน";
pub const COVERAGE: &str = "ความครอบคลุม";
pub const FINDINGS: &str = "สิ่งที่แผนยังขาด";
