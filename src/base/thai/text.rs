//! Thai words that the rules for lines and names know by heart.

/// Words that keep the number after them, which is the number of one thing: ข้อ ๕, ฉบับที่ ๓,
/// กองที่ ๒. Compared with the end of the text before the number, so ที่ stands for ครั้งที่ and
/// วันที่ too.
pub(super) const NUMBERED: [&str; 19] = [
    "ข้อ",
    "ที่",
    "มาตรา",
    "หมวด",
    "บท",
    "ระดับ",
    "ชั้น",
    "ปี",
    "รุ่น",
    "เล่ม",
    "ตอน",
    "ตาราง",
    "ภาพ",
    "หน้า",
    "วรรค",
    "ลำดับ",
    "ร้อยละ",
    "หมู่",
    "งวด",
];

/// Words that keep the number after them and the word after that, whatever is counted: จำนวน ๕
/// เครื่อง, ไม่เกิน 10 MB.
pub(super) const COUNTING: [&str; 10] = [
    "จำนวน",
    "ประมาณ",
    "ราคา",
    "ขนาด",
    "ละ",
    "เกิน",
    "กว่า",
    "ภายใน",
    "รวม",
    "ทั้งสิ้น",
];

/// Words that want the word after them, so that a line had better end before them than after.
pub(super) const LEADING: [&str; 13] = [
    "การ",
    "ความ",
    "ที่",
    "ผู้",
    "นัก",
    "ทุก",
    "มี",
    "ให้",
    "ได้",
    "เป็น",
    "ใน",
    "ไม่",
    "จะ",
];

/// Makes an ordinal of the number after it.
pub(super) const ORDINAL: &str = "ที่";

/// Words that stay with the number before them, but for ปี, รุ่น and the like before a number of
/// their own: in "3 โครงการ ปี 2570" the year is no amount.
pub(super) const COUNTED: [&str; 27] = [
    "ปี",
    "แห่ง",
    "รุ่น",
    "ข้อ",
    "หลักสูตร",
    "โครงการ",
    "เรื่อง",
    "ด้าน",
    "ระดับ",
    "ชุด",
    "ฉบับ",
    "หน้า",
    "กอง",
    "ฝ่าย",
    "สาย",
    "ประเภท",
    "กิจกรรม",
    "จุด",
    "ห้อง",
    "ตาราง",
    "ชุมชน",
    "ครัวเรือน",
    "ตำบล",
    "หมู่บ้าน",
    "ชั้น",
    "เล่ม",
    "ต้น",
];

/// Words that stay with the number before them, whatever follows: ๒๕ บาท, ๖ เดือน ๑๒ วัน.
pub(super) const MEASURES: [&str; 79] = [
    "บาท",
    "สตางค์",
    "คน",
    "ราย",
    "ครั้ง",
    "วัน",
    "เดือน",
    "สัปดาห์",
    "ไตรมาส",
    "ชั่วโมง",
    "ชม.",
    "นาที",
    "วินาที",
    "นาฬิกา",
    "น.",
    "ตำแหน่ง",
    "อัตรา",
    "หน่วย",
    "คะแนน",
    "เสียง",
    "ล้าน",
    "แสน",
    "หมื่น",
    "พัน",
    "ร้อย",
    "เปอร์เซ็นต์",
    "เท่า",
    "กิโลเมตร",
    "เมตร",
    "เซนติเมตร",
    "มิลลิเมตร",
    "มม.",
    "ซม.",
    "ม.",
    "กม.",
    "ตร.",
    "ลบ.",
    "ท่าน",
    "เครื่อง",
    "คัน",
    "ตัน",
    "ไร่",
    "งาน ",
    "ลิตร",
    "มิลลิลิตร",
    "กรัม",
    "มิลลิกรัม",
    "กก.",
    "กิโล",
    "ลูกบาศก์",
    "องศา",
    "แรงม้า",
    "โวลต์",
    "วัตต์",
    "กิโลวัตต์",
    "แอมแปร์",
    "บีทียู",
    "เมกะไบต์",
    "ที่นั่ง",
    "ตัว",
    "คู่",
    "แผ่น",
    "ใบ",
    "หลัง",
    "แปลง",
    "ขวด",
    "ถุง",
    "กล่อง",
    "มื้อ",
    "คืน",
    "°",
    "MB",
    "GB",
    "TB",
    "km",
    "cm",
    "mm",
    "kg",
    "kW",
];

/// What follows a unit that is said of each: ปีละ, คนละ. It begins something new.
pub(super) const EACH: &str = "ละ";

/// The unit of a length of time that may go on in months and days.
pub(super) const YEARS: &str = "ปี";

/// What may follow [`YEARS`] in a length of time: ๒๕ ปี ๖ เดือน.
pub(super) const PARTS_OF_YEARS: [&str; 2] = ["เดือน", "วัน"];

/// Between a month and its year.
pub(super) const ERAS: [&str; 2] = ["พ.ศ.", "ค.ศ."];

/// Words before the name of a road or a place. What follows up to the next space is a name where
/// it is no longer than [`LONGEST_PLACE`] letters, whatever words a dictionary finds in it:
/// ถนนแจ้งสนิท, ตำบลในเมือง.
pub(super) const BEFORE_PLACES: [&str; 8] =
    ["วัด", "ถนน", "ซอย", "ตรอก", "ตำบล", "แขวง", "สามแยก", "สี่แยก"];

/// Letters and marks of the longest of them.
pub(super) const LONGEST_BEFORE_PLACES: usize = 6;

/// The same, shortened: ต.เมืองศรีไค.
pub(super) const SHORT_BEFORE_PLACES: [&str; 5] = ["ถ.", "ซ.", "ต.", "อ.", "จ."];

/// Letters and marks of a name of a place.
pub(super) const LONGEST_PLACE: usize = 14;

/// Words that no name of a place begins with: ทุกตำบลและอำเภอ.
pub(super) const NO_PLACES: [&str; 12] = [
    "และ",
    "หรือ",
    "ทุก",
    "ที่",
    "ของ",
    "ได้",
    "ให้",
    "ตาม",
    "มี",
    "เป็น",
    "กับ",
    "จะ",
];

/// Words that look like one with the การ of the next: in กำหนดการพัฒนา something is set, and it is
/// no schedule.
pub(super) const WITH_DOING: [&str; 4] = ["กำหนดการ", "จัดการ", "ประกอบการ", "ทางการ"];

/// Makes a noun of the verb after it.
pub(super) const DOING: &str = "การ";

/// What is done, after [`DOING`].
pub(super) const DEEDS: [&str; 39] = [
    "พัฒนา",
    "วาง",
    "ฝึก",
    "อบรม",
    "ศึกษา",
    "สัมมนา",
    "ประชุม",
    "ประเมิน",
    "เรียน",
    "สอน",
    "สอบ",
    "ดำเนิน",
    "บริหาร",
    "บริการ",
    "ปฏิบัติ",
    "พิจารณา",
    "วิเคราะห์",
    "วินิจฉัย",
    "ตัดสิน",
    "ส่งเสริม",
    "แข่งขัน",
    "ประกวด",
    "เลือก",
    "คัดเลือก",
    "สรรหา",
    "ติดตาม",
    "ตรวจ",
    "ควบคุม",
    "แก้ไข",
    "จ่าย",
    "เบิก",
    "จ้าง",
    "ซื้อ",
    "เดินทาง",
    "ทำงาน",
    "ทำ",
    "ใช้",
    "รับ",
    "เปลี่ยนแปลง",
];

/// Abbreviations that stay with the name after them, besides those before a number.
pub(super) const BEFORE_NAMES: [&str; 22] = [
    "น.ส.",
    "ด.ช.",
    "ด.ญ.",
    "ม.ล.",
    "ม.ร.ว.",
    "ดร.",
    "ศ.",
    "ผศ.",
    "รศ.",
    "นพ.",
    "พญ.",
    "ทพ.",
    "ร.ต.",
    "ร.ท.",
    "ร.อ.",
    "พ.ต.",
    "พ.ท.",
    "พ.อ.",
    "จ.",
    "อ.",
    "ต.",
    "ถ.",
];

/// What stands before a name and is not part of it. Matched longest first; military and police
/// ranks are put together from [`RANKS`].
pub(super) const TITLES: [&str; 72] = [
    "นาย",
    "นาง",
    "นางสาว",
    "น.ส.",
    "น.ส",
    "นส.",
    "เด็กชาย",
    "เด็กหญิง",
    "ด.ช.",
    "ด.ญ.",
    "คุณหญิง",
    "ท่านผู้หญิง",
    "หม่อมหลวง",
    "หม่อมราชวงศ์",
    "หม่อมเจ้า",
    "ม.ล.",
    "ม.ร.ว.",
    "ม.จ.",
    "นายแพทย์",
    "แพทย์หญิง",
    "ทันตแพทย์",
    "ทันตแพทย์หญิง",
    "เภสัชกร",
    "เภสัชกรหญิง",
    "สัตวแพทย์หญิง",
    "นายสัตวแพทย์",
    "นพ.",
    "พญ.",
    "ทพ.",
    "ทพญ.",
    "ภก.",
    "ภญ.",
    "น.สพ.",
    "สพ.ญ.",
    "ดร.",
    "ศาสตราจารย์",
    "รองศาสตราจารย์",
    "ผู้ช่วยศาสตราจารย์",
    "ศ.",
    "รศ.",
    "ผศ.",
    "ร.ต.",
    "ร.ท.",
    "ร.อ.",
    "พ.ต.",
    "พ.ท.",
    "พ.อ.",
    "ร.ต.ต.",
    "ร.ต.ท.",
    "ร.ต.อ.",
    "พ.ต.ต.",
    "พ.ต.ท.",
    "พ.ต.อ.",
    "ส.ต.",
    "ส.ท.",
    "ส.อ.",
    "ส.ต.ต.",
    "ส.ต.ท.",
    "ส.ต.อ.",
    "จ.ส.ต.",
    "จ.ส.ท.",
    "จ.ส.อ.",
    "ด.ต.",
    "จ.อ.",
    "พ.จ.อ.",
    "พ.อ.อ.",
    "พ.อ.ท.",
    "Mr.",
    "Mrs.",
    "Ms.",
    "Miss ",
    "Dr.",
];

/// Ranks in full; ว่าที่ may stand before one and หญิง after it.
pub(super) const RANKS: [&str; 43] = [
    "พลทหาร",
    "สิบตรี",
    "สิบโท",
    "สิบเอก",
    "จ่าสิบตรี",
    "จ่าสิบโท",
    "จ่าสิบเอก",
    "ร้อยตรี",
    "ร้อยโท",
    "ร้อยเอก",
    "พันตรี",
    "พันโท",
    "พันเอก",
    "พลตรี",
    "จ่าตรี",
    "จ่าโท",
    "จ่าเอก",
    "พันจ่าตรี",
    "พันจ่าโท",
    "พันจ่าเอก",
    "เรือตรี",
    "เรือโท",
    "เรือเอก",
    "นาวาตรี",
    "นาวาโท",
    "จ่าอากาศตรี",
    "จ่าอากาศโท",
    "จ่าอากาศเอก",
    "พันจ่าอากาศเอก",
    "เรืออากาศตรี",
    "เรืออากาศโท",
    "เรืออากาศเอก",
    "นาวาอากาศตรี",
    "สิบตำรวจตรี",
    "สิบตำรวจโท",
    "สิบตำรวจเอก",
    "จ่าสิบตำรวจ",
    "ดาบตำรวจ",
    "ร้อยตำรวจตรี",
    "ร้อยตำรวจโท",
    "ร้อยตำรวจเอก",
    "พันตำรวจตรี",
    "พันตำรวจโท",
];

/// Not yet holding the rank that follows.
pub(super) const ACTING: &str = "ว่าที่";

/// Said after a rank that a woman holds.
pub(super) const WOMAN: &str = "หญิง";

/// Words for work that begin like a title.
pub(super) const NOT_TITLES: [&str; 15] = [
    "นายกเทศ",
    "นายกรัฐ",
    "นายกองค์การ",
    "นายกอบ",
    "นายกสมาคม",
    "นายกสภา",
    "นายก ",
    "นายช่าง",
    "นายอำเภอ",
    "นายทะเบียน",
    "นายทหาร",
    "นายตำรวจ",
    "นายหน้า",
    "นายจ้าง",
    "นางพยาบาล",
];
