//! Words about documents.

use crate::base::Say;

pub const SECTION_12: Say = Say::new(
    "แนวทางการพัฒนา (ข้อ 12 ของแผนอัตรากำลัง)",
    "Development guideline (section 12)",
);
pub const SECTION_12_PURPOSE: Say = Say::new(
    "ภาพรวม 1–2 หน้า สำหรับใส่ในแผนอัตรากำลัง 3 ปี",
    "An overview of one or two pages for the manpower plan",
);
pub const BOOK: Say = Say::new("เล่มแผนพัฒนาบุคลากร 3 ปี", "Plan book");
pub const BOOK_PURPOSE: Say = Say::new(
    "ปก สารบัญ เนื้อหาตามที่กฎหมายกำหนด ตารางโครงการ งบประมาณ ความครอบคลุม และช่องลงนาม",
    "Cover, contents, the parts of the law, tables, coverage and signatures",
);
pub const SHEET: Say = Say::new("แผนพัฒนารายบุคคล", "Development sheet of one person");
pub const SHEET_PURPOSE: Say = Say::new(
    "ช่องว่างทักษะ โอกาสในการพัฒนา และข้อตกลงที่ลงนาม ของบุคลากรหนึ่งคน",
    "One person's gaps, opportunities and agreement to sign",
);
pub const CHOOSE_PERSON: Say = Say::new("เลือกบุคลากรก่อน", "Choose a person first");
