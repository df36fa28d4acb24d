//! Other words for the program's own categories, types and levels, as registers write them.

/// Category, and what it is also called. Longer words first where one begins another.
pub const CATEGORIES: [(&str, &[&str]); 7] = [
    (
        "พนักงานส่วนท้องถิ่น",
        &[
            "พนักงานเทศบาล",
            "พนักงานเทศบาลสามัญ",
            "พนักงานส่วนตำบล",
            "ข้าราชการ",
            "ข้าราชการส่วนท้องถิ่น",
            "ข้าราชการ อบจ.",
            "ข้าราชการองค์การบริหารส่วนจังหวัด",
            "ข้าราชการหรือพนักงานส่วนท้องถิ่น",
            "ข้าราชการ/พนักงานส่วนท้องถิ่น",
            "พนักงานเมืองพัทยา",
            "พนักงานท้องถิ่น",
            "สามัญ",
            "local official",
            "official",
        ],
    ),
    (
        "พนักงานครู",
        &[
            "พนักงานครูเทศบาล",
            "พนักงานครูส่วนท้องถิ่น",
            "พนักงานครูส่วนตำบล",
            "ข้าราชการครู",
            "ครู",
            "ครูเทศบาล",
            "พนักงานครู/บุคลากรทางการศึกษา",
            "ข้าราชการครูและบุคลากรทางการศึกษา",
            "พนักงานครูและบุคลากรทางการศึกษา",
            "ข้าราชการครูหรือพนักงานครู",
            "teacher",
        ],
    ),
    (
        "บุคลากรทางการศึกษา",
        &["บุคลากรการศึกษา", "บุคลากรทางการศึกษาอื่น", "education staff"],
    ),
    ("ลูกจ้างประจำ", &["ลูกจ้าง", "permanent employee"]),
    (
        "พนักงานจ้างตามภารกิจ",
        &[
            "พนักงานจ้างภารกิจ",
            "จ้างตามภารกิจ",
            "ตามภารกิจ",
            "ภารกิจ",
            "พนจ.ภารกิจ",
            "พนจ.ตามภารกิจ",
            "พนักงานจ้างตามภารกิจ ผู้มีคุณวุฒิ",
            "พนักงานจ้างตามภารกิจ ประเภทผู้มีคุณวุฒิ",
            "พนักงานจ้างตามภารกิจ ผู้มีทักษะ",
            "พนักงานจ้างตามภารกิจ ประเภทผู้มีทักษะ",
            "mission contract",
            "mission-based contract",
        ],
    ),
    (
        "พนักงานจ้างทั่วไป",
        &[
            "จ้างทั่วไป",
            "พนจ.ทั่วไป",
            "พนักงานจ้างประเภททั่วไป",
            "general contract",
        ],
    ),
    (
        "พนักงานจ้างผู้เชี่ยวชาญพิเศษ",
        &[
            "ผู้เชี่ยวชาญพิเศษ",
            "พนักงานจ้างเชี่ยวชาญพิเศษ",
            "specialist contract",
        ],
    ),
];

/// The category of those who hold a level of one of the four types, and of teachers.
pub const OFFICIALS: &str = "พนักงานส่วนท้องถิ่น";
pub const TEACHERS: &str = "พนักงานครู";

/// Position type, and what it is also called.
pub const TYPES: [(&str, &[&str]); 5] = [
    (
        "บริหารท้องถิ่น",
        &["บริหาร", "บท", "บถ", "ประเภทบริหารท้องถิ่น", "executive"],
    ),
    (
        "อำนวยการท้องถิ่น",
        &["อำนวยการ", "อท", "อถ", "ประเภทอำนวยการท้องถิ่น", "managerial"],
    ),
    ("วิชาการ", &["วช", "ว", "ประเภทวิชาการ", "academic"]),
    ("ทั่วไป", &["ทป", "ท", "ประเภททั่วไป", "general"]),
    ("ครู", &["ประเภทครู", "พนักงานครู", "teacher"]),
];

/// The type of those who bear an administrative title, by the beginning of their line.
pub const EXECUTIVE_LINE: &str = "นักบริหารงานท้องถิ่น";
pub const EXECUTIVE_TYPE: &str = "บริหารท้องถิ่น";
pub const MANAGER_LINES: &str = "นักบริหาร";
pub const MANAGER_TYPE: &str = "อำนวยการท้องถิ่น";
pub const TEACHER_TYPE: &str = "ครู";

/// Stands before a level.
pub const LEVEL: &str = "ระดับ";
pub const TYPE: &str = "ประเภท";

/// How names of lines begin to which a level may be joined.
pub const RANKED: [&str; 12] = [
    "นัก",
    "เจ้าพนักงาน",
    "เจ้าหน้าที่",
    "นายช่าง",
    "นิติกร",
    "พยาบาล",
    "วิศวกร",
    "สถาปนิก",
    "ศึกษานิเทศก์",
    "บรรณารักษ์",
    "ครู",
    "แพทย์",
];

/// Cells that say that nobody holds the position.
pub const VACANT: [&str; 8] = [
    "ว่าง",
    "ว่างเดิม",
    "ตำแหน่งว่าง",
    "อัตราว่าง",
    "ว่างใหม่",
    "อัตราว่างเดิม",
    "vacant",
    "กำหนดเพิ่ม",
];

/// Rows that sum up others, without the number at their end.
pub const TOTALS: [&str; 14] = [
    "รวม",
    "รวมทั้งสิ้น",
    "รวมทั้งหมด",
    "รวมจำนวน",
    "ยอดรวม",
    "รวมเป็น",
    "รวมบุคลากร",
    "รวมอัตรากำลัง",
    "รวมจำนวนทั้งสิ้น",
    "รวมทั้งสิ้นจำนวน",
    "ยอดรวมทั้งสิ้น",
    "total",
    "grand total",
    "จำนวนทั้งสิ้น",
];

/// Stand behind the number of such a row.
pub const COUNTED: [&str; 5] = ["คน", "อัตรา", "ตำแหน่ง", "ราย", "people"];

/// Cells that say "nothing".
pub const NOTHING: [&str; 7] = ["-", "–", "—", "ไม่มี", "n/a", "null", "ไม่ระบุ"];

/// What stands in place of a level that was not given.
pub const NOT_ASSESSED: [&str; 8] = [
    "-",
    "–",
    "ไม่ประเมิน",
    "ยังไม่ประเมิน",
    "ไม่ได้ประเมิน",
    "ไม่มีผล",
    "n/a",
    "not assessed",
];

/// What stands between the parts of a path of units.
pub const STEPS: [&str; 7] = ["›", ">", "»", "→", "\\", "|", " / "];

/// How names of units begin.
pub const UNIT_KINDS: [&str; 8] = ["สำนัก", "กอง", "ส่วน", "ฝ่าย", "กลุ่ม", "งาน", "หน่วย", "ศูนย์"];

/// How such rows begin; asked of every cell before the exact words are.
pub const TOTAL_STARTS: [&str; 5] = ["รวม", "ยอดรวม", "จำนวน", "total", "grand"];

/// How rows begin that explain a table or are signed below it.
pub const NOTES: [&str; 14] = [
    "หมายเหตุ",
    "ที่มา",
    "ลงชื่อ",
    "(ลงชื่อ",
    "( ลงชื่อ",
    "ลงนาม",
    "(ลงนาม",
    "ผู้จัดทำ",
    "ผู้ตรวจ",
    "ผู้รับรอง",
    "ข้อมูล ณ",
    "ทั้งนี้",
    "note:",
    "source:",
];

/// How names of units begin, and how deep such a unit lies, 0 at the top.
pub const UNIT_RANKS: [(&str, usize); 10] = [
    ("สำนัก", 0),
    ("กอง", 0),
    ("หน่วย", 0),
    ("โรงเรียน", 1),
    ("ส่วน", 1),
    ("ฝ่าย", 2),
    ("ศูนย์", 2),
    ("สถาน", 2),
    ("กลุ่ม", 3),
    ("งาน", 4),
];

/// Words before the name of a unit that heads a group of rows.
pub const GROUP_STARTS: [&str; 4] = ["สังกัด", "หน่วยงาน", "ส่วนราชการ", "แผนก"];
