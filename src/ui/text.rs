//! Every word that the widgets say themselves.

use crate::base::{Say, Score};

pub const SEARCH: Say = Say::new("ค้นหา", "Search");
pub const CLEAR: Say = Say::new("ล้าง", "Clear");
pub const CLOSE: Say = Say::new("ปิด", "Close");
pub const CANCEL: Say = Say::new("ยกเลิก", "Cancel");
pub const UNDO: Say = Say::new("เลิกทำ", "Undo");
pub const DETAIL: Say = Say::new("รายละเอียดทางเทคนิค", "Technical detail");
pub const COPY: Say = Say::new("คัดลอก", "Copy");
pub const REQUIRED: Say = Say::new("ต้องกรอก", "required");
pub const CHOOSE: Say = Say::new("เลือก…", "Choose…");
pub const NONE: Say = Say::new("— ไม่ระบุ —", "— none —");
pub const NOTHING_FOUND: Say = Say::new("ไม่พบรายการที่ตรงกัน", "Nothing matches");
pub const NOT_A_NUMBER: Say = Say::new("ใส่ตัวเลขเท่านั้น", "Digits only");
pub const BAHT: Say = Say::new("บาท", "baht");
pub const DATE_HINT: Say = Say::new("วัน/เดือน/ปี พ.ศ.", "day/month/BE year");
pub const EXPECTED: Say = Say::new("คาดหวัง", "Expected");
pub const NOT_EXPECTED: Say = Say::new("ไม่ประเมิน", "not assessed");
pub const NO_SCORE: Say = Say::new("ยังไม่ประเมิน", "no score yet");
pub const NO_LEVEL: Say = Say::new("ไม่กำหนด", "none set");
pub const PERSON: Say = Say::new("บุคลากร", "Person");
pub const ALL_ROWS: Say = Say::new("เลือกทั้งหมด", "Choose all");
pub const CHOOSE_ROW: Say = Say::new("เลือก", "Choose");
pub const PAGE: Say = Say::new("หน้า", "Page");
pub const ZOOM_IN: Say = Say::new("ขยาย", "Zoom in");
pub const ZOOM_OUT: Say = Say::new("ย่อ", "Zoom out");
pub const FIT_WIDTH: Say = Say::new("พอดีความกว้าง", "Fit width");
pub const FIT_PAGE: Say = Say::new("เต็มหน้า", "Whole page");
pub const NEXT_PAGE: Say = Say::new("หน้าถัดไป", "Next page");
pub const PREVIOUS_PAGE: Say = Say::new("หน้าก่อน", "Previous page");
pub const GO_TO_PAGE: Say = Say::new("ไปหน้า", "Go to page");

/// "จาก 12".
pub fn of_pages(count: usize) -> Say {
    Say::of(format!("จาก {count}"), format!("of {count}"))
}

/// "หน้า 3", the name of a page's picture.
pub fn page(number: usize) -> Say {
    Say::of(format!("หน้า {number}"), format!("Page {number}"))
}

/// "ค้นหา…", inside a search box.
pub fn search_hint() -> Say {
    Say::of(format!("{}…", SEARCH.th()), format!("{}…", SEARCH.en()))
}

/// What is read out for a score.
pub fn score(person: &str, skill: &str, expected: Option<Score>, value: Option<Score>) -> Say {
    let part = |pick: fn(&Say) -> &str| {
        let expected = expected.map_or_else(
            || pick(&NOT_EXPECTED).to_owned(),
            |level| format!("{} {level}", pick(&EXPECTED)),
        );
        let value = value.map_or_else(|| pick(&NO_SCORE).to_owned(), |value| value.to_string());
        format!("{person} · {skill} · {expected} · {value}")
    };
    Say::of(part(Say::th), part(Say::en))
}

/// What is read out for a level that stands alone.
pub fn level(row: &str, skill: &str, value: Option<Score>) -> Say {
    let part = |none: &str| {
        let value = value.map_or_else(|| none.to_owned(), |value| value.to_string());
        format!("{row} · {skill} · {value}")
    };
    Say::of(part(NO_LEVEL.th()), part(NO_LEVEL.en()))
}

/// "ล้าง สังกัด", the cross of a chip.
pub fn clear(what: &str) -> Say {
    Say::of(
        format!("{} {what}", CLEAR.th()),
        format!("{} {what}", CLEAR.en()),
    )
}
