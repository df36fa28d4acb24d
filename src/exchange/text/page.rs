//! Words of the import page.

use super::super::model::{Counts, Passed};
use super::super::page::Tab;
use crate::base::Say;
use crate::workbook::Encoding;

pub const PAGE: Say = Say::new("นำเข้าจากไฟล์", "Import from a file");
pub const FILE: Say = Say::new("1 ไฟล์", "1 File");
pub const COLUMNS: Say = Say::new("2 คอลัมน์", "2 Columns");
pub const CHECK: Say = Say::new("3 ตรวจสอบ", "3 Check");
pub const DONE: Say = Say::new("4 เสร็จแล้ว", "4 Done");
pub const INTRO: Say = Say::new(
    "เลือกไฟล์ Excel หรือ CSV ที่มีหัวตาราง เช่น ชื่อ–สกุล เลขที่ตำแหน่ง ตำแหน่ง สังกัด โปรแกรมจะแสดงให้ตรวจก่อนบันทึกทุกครั้ง",
    "Choose an Excel or CSV file with headings such as name, position number, position and unit. Nothing is written before you have seen it",
);
pub const CHOOSE: Say = Say::new("เลือกไฟล์", "Choose a file");
pub const CHOOSE_TITLE: Say = Say::new("เลือกไฟล์ที่จะนำเข้า", "File to import");
pub const PATH: Say = Say::new("หรือพิมพ์ที่อยู่ไฟล์", "Or type its path");
pub const OPEN: Say = Say::new("เปิดไฟล์", "Open the file");
pub const OPENING: Say = Say::new("กำลังอ่านไฟล์", "Reading the file");
pub const CHECKING: Say = Say::new("กำลังตรวจสอบ", "Checking");
pub const NEEDS_PATH: Say = Say::new("ใส่ที่อยู่ไฟล์", "Enter a path");
pub const SHEET: Say = Say::new("แผ่นงาน", "Sheet");
pub const ENCODING: Say = Say::new("รหัสตัวอักษร", "Letters are coded as");
pub const SKIP: Say = Say::new("ไม่นำเข้า", "not imported");
pub const IN_FILE: Say = Say::new("หัวคอลัมน์ในไฟล์", "Heading in the file");
pub const OUR_FIELD: Say = Say::new("เป็นข้อมูล", "Is this field");
pub const SAMPLES: Say = Say::new("ตัวอย่างค่าในไฟล์", "Some of its values");
pub const UNDERSTOOD: Say = Say::new("โปรแกรมอ่านเป็น", "Read as");
pub const COLUMNS_HELP: Say = Say::new(
    "คอลัมน์ที่ไม่ได้เลือกข้อมูลจะไม่นำเข้า",
    "A column without a field stays out",
);
pub const RECALLED: Say = Say::new(
    "จับคู่ตามไฟล์ก่อนที่หัวตารางเหมือนกัน",
    "As in an earlier file with these headings",
);
pub const GUESS: Say = Say::new("เดาใหม่", "Guess anew");
pub const CHOOSE_ROW: Say = Say::new(
    "กดแถวที่เป็นหัวตาราง ถ้าหัวตารางมีสองแถว กดแถวที่มีชื่อคอลัมน์ครบกว่า",
    "Press the row that is the heading; of two, the one that names more columns",
);
pub const KEEP_ROW: Say = Say::new("ใช้แถวเดิม", "Keep the row");
pub const OTHER_FILE: Say = Say::new("เลือกไฟล์อื่น", "Another file");
pub const TO_CHECK: Say = Say::new("ตรวจสอบข้อมูล", "Check the rows");
pub const BACK: Say = Say::new("กลับไปที่คอลัมน์", "Back to the columns");
pub const NEW: Say = Say::new("ใหม่", "New");
pub const CHANGED: Say = Say::new("เปลี่ยน", "Changed");
pub const SAME: Say = Say::new("เหมือนเดิม", "Same");
pub const ROW: Say = Say::new("แถว", "Row");
pub const COLUMN: Say = Say::new("คอลัมน์", "Column");
pub const VALUE: Say = Say::new("ค่าในไฟล์", "Value in the file");
pub const REASON: Say = Say::new("เหตุผล", "Reason");
pub const NAME: Say = Say::new("ชื่อ–สกุล", "Name");
pub const POSITION: Say = Say::new("ตำแหน่ง", "Position");
pub const NUMBER: Say = Say::new("เลขที่ตำแหน่ง", "Position number");
pub const CHANGES: Say = Say::new("สิ่งที่เปลี่ยน", "What changes");
pub const NOTHING_NEW: Say = Say::new("ไม่มีอะไรใหม่หรือเปลี่ยน", "Nothing is new or changed");
pub const TO_STAFF: Say = Say::new("ไปที่บุคลากร", "Go to the staff");
pub const UNDO: Say = Say::new("ยกเลิกการนำเข้า", "Undo the import");
pub const AGAIN: Say = Say::new("นำเข้าไฟล์อื่น", "Import another file");

pub fn encoding(encoding: Encoding) -> Say {
    match encoding {
        Encoding::Utf8 => Say::new("UTF-8", "UTF-8"),
        Encoding::Utf16 => Say::new("UTF-16", "UTF-16"),
        Encoding::Windows874 => Say::new("ไทย Windows-874", "Thai Windows-874"),
    }
}

/// "ใหม่ 12".
pub fn counted(name: &Say, count: usize) -> Say {
    Say::of(
        format!("{} {count}", name.th()),
        format!("{} {count}", name.en()),
    )
}

/// On the button that writes.
pub fn write(counts: Counts) -> Say {
    let rows = counts.new + counts.changed;
    Say::of(format!("นำเข้า {rows} แถว"), format!("Import {rows} rows"))
}

pub fn file_rows(name: &str, rows: usize) -> Say {
    Say::of(
        format!("{name} · {rows} แถว"),
        format!("{name} · {rows} rows"),
    )
}

pub const MARKING: Say = Say::new("กำลังทำเครื่องหมายในไฟล์", "Marking the file");
pub const MARK: Say = Say::new(
    "บันทึกไฟล์ที่มีเครื่องหมายปัญหา",
    "Save the file with problems marked",
);
pub const CLOSE: Say = Say::new("ปิดรายละเอียด", "Close the detail");
pub const TYPE_ANEW: Say = Say::new("ค่าที่ถูกต้อง", "The right value");
pub const USE: Say = Say::new("ใช้ค่านี้", "Use this value");
pub const IS_SAME: Say = Say::new("เป็นคนเดียวกัน", "The same person");
pub const IS_ANOTHER: Say = Say::new("เป็นคนละคน", "Somebody else");
pub const OUR_FIELD_SHORT: Say = Say::new("ข้อมูล", "Field");
pub const WRITTEN: Say = Say::new("ในไฟล์เขียนว่า", "As written");
pub const MENDED: Say = Say::new("แก้เป็น", "Mended");
pub const ROWS: Say = Say::new("แถว", "Rows");
pub const STATE: Say = Say::new("จะบันทึก", "To be stored");
pub const MEND: Say = Say::new("แก้คำนี้", "Mend it");
pub const MEND_ALL: Say = Say::new("แก้ทุกคำ", "Mend all");
pub const KEEP: Say = Say::new("คงไว้ตามไฟล์", "Keep as written");
pub const KEEP_ALL: Say = Say::new("คงไว้ทุกคำ", "Keep all as written");

pub fn tab(tab: Tab) -> Say {
    match tab {
        Tab::Emptied => Say::new("เว้นว่าง", "Left empty"),
        Tab::Conflicts => Say::new("ขัดแย้ง", "Conflicts"),
        Tab::Rejected => Say::new("ไม่รับ", "Rejected"),
        Tab::New => NEW,
        Tab::Changed => CHANGED,
        Tab::Same => SAME,
        Tab::Repairs => Say::new("แก้คำ", "Mended"),
    }
}

/// What a tab is about, in one line.
pub fn about(tab: Tab, passed: &Say) -> Say {
    match tab {
        Tab::Emptied => Say::new(
            "ช่องเหล่านี้ใช้ไม่ได้จึงเว้นว่าง ตัวบุคคลยังนำเข้า กดแถวเพื่อพิมพ์ค่าที่ถูกต้อง",
            "These cells could not be used and stay empty; their people come in. Press a row to type the right value",
        ),
        Tab::Conflicts => Say::new(
            "ขัดกับข้อมูลในระบบหรือแถวอื่น หรือคล้ายคนที่มีอยู่แล้ว กดแถวเพื่อตอบ",
            "Against what the file knows or another row says, or like somebody known. Press a row to answer",
        ),
        Tab::Rejected => Say::new(
            "แถวที่ไม่รู้ว่าเป็นใคร หรือซ้ำกับแถวอื่น จะไม่นำเข้า",
            "Rows of nobody in particular, or that repeat one, stay out",
        ),
        Tab::Repairs => Say::new(
            "คำที่โปรแกรมแก้การสะกด เว้นวรรค หรือขยายคำย่อ กดแถวเพื่อคงไว้ตามไฟล์",
            "Words whose spelling or spaces were mended, or that were written out. Press a row to keep it as written",
        ),
        Tab::New | Tab::Changed | Tab::Same => passed.clone(),
    }
}

pub fn nothing(tab: Tab) -> Say {
    match tab {
        Tab::Emptied => Say::new("อ่านได้ทุกช่อง", "Every cell could be read"),
        Tab::Conflicts => Say::new("ไม่มีข้อมูลที่ขัดแย้งกัน", "Nothing contradicts"),
        Tab::Rejected => Say::new("รับทุกแถว", "Every row is taken"),
        Tab::New => Say::new("ไม่มีรายการใหม่", "Nothing is new"),
        Tab::Changed => Say::new("ไม่มีรายการที่เปลี่ยน", "Nothing changes"),
        Tab::Same => Say::new("ไม่มีรายการที่เหมือนเดิม", "Nothing is the same"),
        Tab::Repairs => Say::new("ไม่มีคำที่ต้องแก้", "Nothing had to be mended"),
    }
}

/// Which rows under the heading were no data.
pub fn passed(passed: Passed) -> Say {
    let Passed {
        groups,
        totals,
        headings,
        notes,
    } = passed;
    if groups + totals + headings + notes == 0 {
        return Say::new(
            "กดแถวเพื่อดูค่าที่จะบันทึก",
            "Press a row to see what would be stored",
        );
    }
    Say::of(
        format!(
            "กดแถวเพื่อดูค่าที่จะบันทึก · ข้ามแถวที่ไม่ใช่ข้อมูล: หัวกลุ่ม {groups} ยอดรวม {totals} หัวตารางซ้ำ {headings} หมายเหตุ {notes}"
        ),
        format!(
            "Press a row to see what would be stored · passed over: {groups} group heads, {totals} totals, {headings} headings, {notes} notes"
        ),
    )
}

/// "แถว 12 · วันเกิด".
pub fn at(row: usize, column: &str) -> Say {
    Say::of(
        format!("แถว {row} · {column}"),
        format!("Row {row} · {column}"),
    )
}

pub fn read_as(written: &str, shown: &str) -> Say {
    let shown = if shown.is_empty() { "–" } else { shown };
    Say::of(
        format!("{shown} (ในไฟล์: {written})"),
        format!("{shown} (in the file: {written})"),
    )
}

pub fn repaired(is_refused: bool) -> Say {
    match is_refused {
        true => Say::new("ตามไฟล์", "as written"),
        false => Say::new("ตามที่แก้", "as mended"),
    }
}

/// On the button that chooses another row for the heading.
pub fn heading_row(row: usize) -> Say {
    Say::of(
        format!("หัวตารางอยู่แถว {row}"),
        format!("The heading is row {row}"),
    )
}
