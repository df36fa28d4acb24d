//! Words about documents.

pub mod signing;

use super::model::{ArabicDigits, Issue, Verdict, short};
use crate::base::{Say, date};

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
    "ปก สารบัญ เนื้อหาตามที่กฎหมายกำหนด ตารางโครงการ งบประมาณ ช่องลงนาม และภาคผนวก",
    "Cover, contents, the parts of the law, tables, signatures and annexes",
);
pub const SHEET: Say = Say::new("แผนพัฒนารายบุคคล", "Development sheet of one person");
pub const SHEET_PURPOSE: Say = Say::new(
    "ช่องว่างทักษะ โอกาสในการพัฒนา และข้อตกลงที่ลงนาม ของบุคลากรหนึ่งคน",
    "One person's gaps, opportunities and agreement to sign",
);
pub const PROFILE: Say = Say::new("ข้อมูลทักษะรายบุคคล", "Skill profile of one person");
pub const PROFILE_PURPOSE: Say = Say::new(
    "ระดับทักษะเทียบกับที่คาดหวังทุกรอบประเมิน และโครงการที่แผนจัดไว้ หนึ่งหน้าต่อคน",
    "Levels beside what is asked over the rounds, and what the plan offers; one page each",
);
pub const ORDER: Say = Say::new("คำสั่งแต่งตั้งคณะกรรมการ", "Order of the committee");
pub const ORDER_PURPOSE: Say = Say::new(
    "แต่งตั้งคณะกรรมการจัดทำแผน",
    "Appoints the committee that makes the plan",
);
pub const MINUTES: Say = Say::new("รายงานการประชุมคณะกรรมการ", "Minutes of the committee");
pub const MINUTES_PURPOSE: Say = Say::new(
    "แบบรายงานการประชุม เว้นช่องไว้กรอก แก้ข้อความได้ที่เนื้อหาเล่มแผน",
    "A form with blanks; its text is changed on the plan page",
);
pub const ENDORSEMENT: Say = Say::new("มติคณะกรรมการระดับจังหวัด", "Resolution of the province");
pub const ENDORSEMENT_PURPOSE: Say = Say::new(
    "บันทึกมติที่มีต่อแผน ครั้งที่และวันที่ประชุม เว้นช่องไว้กรอก",
    "Which meeting agreed to the plan and when, with blanks",
);
pub const MEMO: Say = Say::new("บันทึกข้อความเสนอแผน", "Memo");
pub const MEMO_PURPOSE: Say = Say::new(
    "เสนอแผนตามลำดับชั้นเพื่อลงนาม",
    "Proposes the plan to those who sign",
);
pub const LETTER: Say = Say::new("หนังสือส่งแผน", "Cover letter");
pub const LETTER_PURPOSE: Say = Say::new(
    "ส่งแผนไปยังคณะกรรมการระดับจังหวัด",
    "Sends the plan to the committee of the province",
);
pub const ANNOUNCEMENT: Say = Say::new("ประกาศใช้แผน", "Announcement");
pub const ANNOUNCEMENT_PURPOSE: Say = Say::new(
    "ประกาศใช้แผนเมื่อได้รับความเห็นชอบแล้ว",
    "Puts the plan into force once it is agreed",
);
pub const CHART: Say = Say::new("ผังโครงสร้างส่วนราชการ", "Chart of units");
pub const CHART_PURPOSE: Say = Say::new(
    "ส่วนราชการทุกชั้น หัวหน้า และจำนวนอัตราที่มีคนครอง",
    "All units with their heads and how many positions are filled",
);

pub fn open_field(field: &str) -> Say {
    Say::of(
        format!("ยังไม่มีข้อมูล {field}"),
        format!("{field} has no value yet"),
    )
}

pub fn missing(letter: char, place: &str) -> Say {
    let place: String = place.chars().take(40).collect();
    Say::of(
        format!(
            "พิมพ์ตัวอักษร “{letter}” (U+{:04X}) ไม่ได้ ใน “{place}”",
            u32::from(letter)
        ),
        format!(
            "No font has “{letter}” (U+{:04X}), in “{place}”",
            u32::from(letter)
        ),
    )
}

/// The pattern that each person's file of a document is named by at first.
pub fn pattern(document: &Say) -> String {
    format!("{} {{name}}", document.th())
}

pub const FILE_PATTERN: Say = Say::new("ชื่อไฟล์ของแต่ละคน", "Name of each file");
pub const PATTERN_HELP: Say = Say::new(
    "{name} ชื่อ {number} เลขที่ตำแหน่ง {id} ลำดับในโปรแกรม",
    "{name}, {number} of the position, {id}",
);
pub const EVERYBODY: Say = Say::new("ทุกคน", "everybody");
pub const SPLIT: Say = Say::new("แยกไฟล์ต่อคน", "One file per person");
pub const CHOOSE_FOLDER: Say = Say::new("เลือกโฟลเดอร์ที่จะเก็บไฟล์", "Choose the folder");
pub const WRITING_SHEETS: Say = Say::new("กำลังเขียนไฟล์ของแต่ละคน", "Writing everybody's files");

pub fn sheets_written(count: usize, folder: &std::path::Path) -> Say {
    let folder = folder.display();
    Say::of(
        format!("เขียนแล้ว {count} ไฟล์ ที่ {folder}"),
        format!("{count} files written to {folder}"),
    )
}

pub fn stopped(done: usize, all: usize) -> Say {
    Say::of(
        format!("หยุดแล้ว เขียนไปแล้ว {done} จาก {all} ไฟล์"),
        format!("Stopped: {done} of {all} files are written"),
    )
}

// The page.
pub const PAGE: Say = Say::new("เอกสาร", "Documents");
pub const PERSON: Say = Say::new("บุคลากร", "Person");
pub const FORM: Say = Say::new("แบบประเมินทักษะ (เปล่า)", "Assessment form (empty)");
pub const FORM_PURPOSE: Say = Say::new(
    "ให้บุคลากรประเมินตนเองด้วยปากกา แล้วนำมาบันทึกในรอบประเมิน",
    "To be filled in by hand and recorded in the round",
);
pub const RESULT: Say = Say::new("แบบประเมินทักษะ (ผล)", "Assessment form (results)");
pub const RESULT_PURPOSE: Say = Say::new(
    "ผลของรอบล่าสุดตามที่บันทึกไว้ สำหรับลงนาม",
    "What the newest round has recorded, to be signed",
);
pub const GAP_SUMMARY: Say = Say::new("สรุปช่องว่างสมรรถนะ", "Summary of gaps");
pub const GAP_SUMMARY_PURPOSE: Say = Say::new(
    "ภาพรวมช่องว่างตามส่วนราชการ ทักษะที่ต้องพัฒนามากที่สุด และการเปลี่ยนแปลงระหว่างรอบ ไม่มีชื่อบุคคล",
    "Gaps by unit, what is most needed and what has changed, without names",
);
pub const ROUND: Say = Say::new("รอบประเมิน", "Round");
pub const OF_UNIT: Say = Say::new("เฉพาะสังกัด", "Only of the unit");
pub const ANY_UNIT: Say = Say::new("ทุกสังกัด", "any unit");
pub const NO_ROUND: Say = Say::new(
    "ยังไม่มีรอบประเมิน เปิดรอบแรกที่หน้าการประเมินก่อน",
    "No round yet: open the first one on the assessment page",
);
pub const NOBODY: Say = Say::new(
    "ไม่มีบุคลากรที่จะพิมพ์เอกสารนี้ เลือกคนอื่นหรือเพิ่มบุคลากรก่อน",
    "Nobody to print this for: choose somebody else, or add staff first",
);
pub const REGISTER_LIST: Say = Say::new("บัญชีเอกสารที่ออกแล้ว", "Issued documents");
pub const LISTS: Say = Say::new("รายการ", "Lists");
pub const LIST_PURPOSE: Say = Say::new(
    "พิมพ์เป็นตาราง หรือบันทึกเป็น Excel",
    "Printed as a table, or saved as a workbook",
);
pub const SAVE_XLSX: Say = Say::new("บันทึก Excel", "Save workbook");
pub const SAVE_PDF: Say = Say::new("บันทึก PDF", "Save PDF");
pub const ARABIC: Say = Say::new("เลขอารบิกทั้งเอกสาร", "Arabic digits throughout");
pub const ARABIC_TABLES: Say = Say::new("เลขอารบิกในตาราง", "Arabic digits in tables");

pub const CARRIES: Say = Say::new(
    "ยอดยกไป/ยกมาในตารางงบประมาณ",
    "Carry sums in the budget table",
);
pub const CARRY_SUMS: Say = Say::new(
    "พิมพ์ยอดยกไปและยอดยกมาในตารางงบประมาณ",
    "Carry sums from page to page in the budget table",
);
pub const CARRY_NO_SUMS: Say = Say::new(
    "ไม่พิมพ์ยอดยกไปและยอดยกมาในตารางงบประมาณ",
    "Carry no sums in the budget table",
);

/// What was chosen for a document.
pub fn choosing_digits(title: &Say, digits: ArabicDigits) -> Say {
    let (th, en) = match digits {
        ArabicDigits { all: true, .. } => ("ใช้เลขอารบิก", "Arabic digits"),
        ArabicDigits { tables: true, .. } => (
            "ใช้เลขไทย และเลขอารบิกในตาราง",
            "Thai digits, and Arabic ones in tables",
        ),
        _ => ("ใช้เลขไทย", "Thai digits"),
    };
    Say::of(
        format!("{th}ใน{}", title.th()),
        format!("{en} in {}", title.en()),
    )
}
pub const NOT_YET: Say = Say::new("รอให้เอกสารแสดงก่อน", "Wait until the document is shown");
pub const CHOOSE_DOCUMENT: Say = Say::new(
    "เลือกเอกสารทางซ้ายเพื่อดูตัวอย่าง",
    "Choose a document on the left",
);
pub const MAKING: Say = Say::new("กำลังจัดหน้าเอกสาร", "Setting the pages");

pub fn making(name: &Say) -> Say {
    Say::of(format!("จัดหน้า {}", name.th()), format!("Set {}", name.en()))
}

pub fn pages(count: usize) -> Say {
    Say::of(
        format!("ทั้งหมด {count} หน้า"),
        format!("{count} pages in all"),
    )
}

// Issuing, and the register.
pub const PRINT: Say = Say::new("พิมพ์เอกสาร", "Print");
pub const REGISTER: Say = Say::new("ทะเบียนเอกสารที่ออกแล้ว", "Register of issued documents");
pub const ISSUE: Say = Say::new("ออกเลขที่", "Issue");
pub const ISSUE_THIS: Say = Say::new("ออกเอกสารนี้", "Issue this document");
pub const ISSUE_HELP: Say = Say::new(
    "โปรแกรมจะเก็บเอกสารฉบับนี้ไว้ทุกไบต์ และพิมพ์รหัส QR ที่ท้ายหน้า การแก้ไขภายหลังจะเป็นฉบับแก้ไขครั้งถัดไป",
    "The exact bytes are kept and a QR code is printed at the foot; a later change makes another revision",
);
pub const NUMBER: Say = Say::new("เลขที่เอกสาร", "Number");
pub const NUMBER_HINT: Say = Say::new("เช่น นบ 52001/123", "such as นบ 52001/123");
pub const ISSUED_ON: Say = Say::new("ลงวันที่", "Date");
pub const REVISION: Say = Say::new("ครั้งที่", "Revision");
pub const TITLE: Say = Say::new("เรื่อง", "Title");
pub const SCAN: Say = Say::new("ฉบับลงนาม", "Signed copy");
pub const HAS_SCAN: Say = Say::new("แนบแล้ว", "attached");
pub const CLOSE: Say = Say::new("ปิด", "Close");
pub const NEEDS_NUMBER: Say = Say::new("ใส่เลขที่เอกสาร", "Enter the number");
pub const LONG_NUMBER: Say = Say::new(
    "เลขที่เอกสารยาวได้ไม่เกิน 40 ตัวอักษร",
    "A number has 40 characters at most",
);
pub const REGISTER_MOVED: Say = Say::new(
    "มีการออกเลขที่นี้ไปแล้วระหว่างจัดทำเอกสาร",
    "This number was issued while the document was being made",
);
pub const NONE_ISSUED: Say = Say::new(
    "ยังไม่มีเอกสารที่ออกแล้ว เลือกเอกสาร ดูตัวอย่าง แล้วกดออกเลขที่",
    "Nothing has been issued yet: choose a document, look at it, and issue it",
);
pub const NONE_FIT: Say = Say::new("ไม่มีรายการที่ตรงกับคำค้น", "Nothing fits this search");
pub const SAVE_COPY: Say = Say::new("บันทึกสำเนา PDF", "Save a copy");
pub const ATTACH: Say = Say::new("แนบไฟล์สแกน", "Attach a scan");
pub const SAVE_SCAN: Say = Say::new("บันทึกไฟล์สแกน", "Save the scan");
pub const VERIFY: Say = Say::new("ตรวจสอบไฟล์", "Verify a file");
pub const READING: Say = Say::new("กำลังอ่านไฟล์", "Reading the file");
pub const SEALING: Say = Say::new("กำลังออกเอกสาร", "Issuing the document");
pub const FINGERPRINT: Say = Say::new("รหัสเนื้อหา", "Fingerprint");
pub const OPEN_SCAN: Say = Say::new("เลือกไฟล์สแกน", "Choose the scan");
pub const OPEN_VERIFY: Say = Say::new("เลือกไฟล์ที่จะตรวจสอบ", "Choose the file to verify");
pub const READING_FILE: Say = Say::new("อ่านไฟล์ไม่สำเร็จ", "The file could not be read");

pub fn too_large(most: u64) -> Say {
    let most = most / 1024 / 1024;
    Say::of(
        format!("ไฟล์ใหญ่เกิน {most} เมกะไบต์ สแกนใหม่ให้ละเอียดน้อยลง"),
        format!("The file is larger than {most} MB: scan it at a lower resolution"),
    )
}

pub fn number_taken(title: &str) -> Say {
    Say::of(
        format!("เลขที่นี้ใช้กับ “{title}” แล้ว"),
        format!("“{title}” has this number"),
    )
}

pub fn issuing(title: &str, number: &str) -> Say {
    Say::of(
        format!("ออกเอกสาร {title} เลขที่ {number}"),
        format!("Issue {title}, number {number}"),
    )
}

pub fn issued(issue: &Issue) -> Say {
    let (number, revision) = (&issue.number, issue.revision);
    Say::of(
        format!("ออกเอกสารเลขที่ {number} ครั้งที่ {revision} แล้ว"),
        format!("Issued as number {number}, revision {revision}"),
    )
}

pub fn attaching(name: &str) -> Say {
    Say::of(
        format!("แนบไฟล์สแกน {name}"),
        format!("Attach the scan {name}"),
    )
}

pub fn attached(issue: &Issue) -> Say {
    let number = &issue.number;
    Say::of(
        format!("แนบฉบับลงนามของเลขที่ {number} แล้ว"),
        format!("The signed copy of number {number} is attached"),
    )
}

/// What the seal at the foot of an issued document says beside its QR code.
pub fn seal(number: &str, revision: u32, fingerprint: &str) -> String {
    let short = short(fingerprint);
    format!("เลขที่ {number} ครั้งที่ {revision} รหัสเนื้อหา {short}")
}

/// What its QR code says, for a program: version, number, revision, fingerprint.
pub fn code(number: &str, revision: u32, fingerprint: &str) -> String {
    format!("phatthana:1|{number}|{revision}|{fingerprint}")
}

pub fn verdict(verdict: &Verdict) -> Say {
    match verdict {
        Verdict::Issued(issue) => {
            let (number, day) = (&issue.number, date::plain(issue.issued_on));
            let revision = issue.revision;
            Say::of(
                format!(
                    "ตรงทุกไบต์กับเอกสารเลขที่ {number} ครั้งที่ {revision} ลงวันที่ {}",
                    day.th()
                ),
                format!(
                    "The very bytes of number {number}, revision {revision}, of {}",
                    day.en()
                ),
            )
        }
        Verdict::Scan(issue) => {
            let number = &issue.number;
            Say::of(
                format!("เป็นไฟล์สแกนฉบับลงนามของเลขที่ {number}"),
                format!("The scan of the signed copy of number {number}"),
            )
        }
        Verdict::Unknown => Say::new(
            "ไม่ตรงกับเอกสารใดในทะเบียน ไฟล์นี้ถูกแก้ไขหรือไม่ได้ออกจากไฟล์ข้อมูลนี้",
            "Not a document of this register: it was changed, or was not issued from this file",
        ),
    }
}
