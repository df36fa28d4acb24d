//! Live fields of the prose, with what each stands for.

use crate::base::Say;
use crate::plan::rules::{Flaw, Wrong};

pub const FIELDS: [(&str, Say); 20] = [
    (
        "organization",
        Say::new("ชื่อหน่วยงาน", "name of the organization"),
    ),
    (
        "kind",
        Say::new(
            "คำเรียกหน่วยงาน เช่น เทศบาล",
            "what it is called, such as เทศบาล",
        ),
    ),
    (
        "officials",
        Say::new(
            "คำเรียกข้าราชการ เช่น พนักงานเทศบาล",
            "what its officials are called",
        ),
    ),
    ("province", Say::new("จังหวัด", "province")),
    (
        "period",
        Say::new("ปีงบประมาณของแผน เช่น 2570–2572", "fiscal years of the plan"),
    ),
    ("first_year", Say::new("ปีงบประมาณแรก", "first fiscal year")),
    ("last_year", Say::new("ปีงบประมาณสุดท้าย", "last fiscal year")),
    (
        "first_day",
        Say::new("วันแรกของแผน", "first day of the plan"),
    ),
    (
        "last_day",
        Say::new("วันสุดท้ายของแผน", "last day of the plan"),
    ),
    ("staff_count", Say::new("จำนวนบุคลากร", "number of people")),
    (
        "vacant_count",
        Say::new("จำนวนอัตราว่าง", "number of vacancies"),
    ),
    (
        "unit_count",
        Say::new("จำนวนส่วนราชการระดับบนสุด", "number of top units"),
    ),
    (
        "project_count",
        Say::new("จำนวนโครงการ", "number of projects"),
    ),
    (
        "headcount_total",
        Say::new(
            "จำนวนคนรวมทุกโครงการทุกปี",
            "people over all projects and years",
        ),
    ),
    (
        "budget_total",
        Say::new("งบประมาณรวม (บาท)", "budget in all (baht)"),
    ),
    (
        "coverage",
        Say::new("ร้อยละของบุคลากรที่แผนครอบคลุม", "percentage of people covered"),
    ),
    (
        "methods",
        Say::new("วิธีการพัฒนาที่ใช้ในแผน", "methods that the plan uses"),
    ),
    (
        "domains",
        Say::new(
            "รายการด้านการพัฒนา (หลายบรรทัด)",
            "list of domains (several lines)",
        ),
    ),
    (
        "directions",
        Say::new(
            "รายการแนวทาง (หลายบรรทัด)",
            "list of directions (several lines)",
        ),
    ),
    (
        "laws",
        Say::new(
            "กฎหมายที่อ้างถึง (หลายบรรทัด)",
            "laws referred to (several lines)",
        ),
    ),
];

/// The words that begin, turn and end a condition, in Thai and in English.
pub const IF: [&str; 2] = ["ถ้า", "if"];
pub const ELSE: [&str; 2] = ["ถ้าไม่", "else"];
pub const END: [&str; 2] = ["จบ", "end"];

/// What begins a condition about a field and what ends it, in the language of the window.
pub fn condition(field: &str) -> [String; 2] {
    let around = |word: Say| format!("{{{word}}}");
    let [thai, english] = IF.map(|word| format!("{word} {field}"));
    let [thai_end, english_end] = END;
    [
        around(Say::of(thai, english)),
        around(Say::new(thai_end, english_end)),
    ]
}

/// A condition about a field as it is offered.
pub fn if_says(meaning: &Say) -> Say {
    Say::of(
        format!("ถ้ามี{}", meaning.th()),
        format!("if there is {}", meaning.en()),
    )
}

/// What is wrong with a text, where, and what to do.
pub fn flaw(flaw: &Flaw) -> Say {
    let (line, why) = (flaw.line, wrong(&flaw.wrong));
    Say::of(
        format!("บรรทัดที่ {line}: {}", why.th()),
        format!("Line {line}: {}", why.en()),
    )
}

fn wrong(wrong: &Wrong) -> Say {
    match wrong {
        Wrong::OpenBrace => Say::new(
            "{ ไม่มี } ปิดในบรรทัดเดียวกัน",
            "{ is not closed by } on its line",
        ),
        Wrong::LoneBrace => Say::new("} ไม่มี { เปิด", "} without {"),
        Wrong::UnknownField(name) => unknown_field(name),
        Wrong::NoField => Say::new(
            "ใส่ชื่อช่องข้อมูลหลัง “ถ้า” เช่น {ถ้า vacant_count}",
            "name a field after “if”, such as {if vacant_count}",
        ),
        Wrong::OpenCondition(field) => Say::of(
            format!("{{ถ้า {field}}} ยังไม่ปิดด้วย {{จบ}}"),
            format!("{{if {field}}} is not ended by {{end}}"),
        ),
        Wrong::NoCondition(word) => Say::of(
            format!("{{{word}}} ไม่มี {{ถ้า …}} อยู่ก่อนหน้า"),
            format!("{{{word}}} without {{if …}} before it"),
        ),
        Wrong::SecondElse => Say::new(
            "{ถ้าไม่} มีได้ครั้งเดียวในหนึ่งเงื่อนไข",
            "a condition has one {else} only",
        ),
        Wrong::TooDeep => Say::new("ซ้อนเงื่อนไขได้ไม่เกิน 4 ชั้น", "conditions go four deep at most"),
        Wrong::OpenBold => Say::new(
            "ตัวหนาต้องมี ** เปิดและปิดในบรรทัดเดียวกันและเงื่อนไขเดียวกัน",
            "bold needs ** at both ends, on one line and in one condition",
        ),
        Wrong::EmptyBold => Say::new(
            "ไม่มีข้อความระหว่าง ** กับ **",
            "nothing stands between ** and **",
        ),
    }
}

fn unknown_field(name: &str) -> Say {
    let name: String = name.chars().take(40).collect();
    Say::of(
        format!("ไม่รู้จักช่องข้อมูล {{{name}}} ตรวจตัวสะกดกับรายการช่องข้อมูล"),
        format!("there is no field {{{name}}}; check it against the list"),
    )
}

/// Stands for a field that has no value: its meaning in brackets.
pub fn field_open(name: &str) -> String {
    let fields = FIELDS;
    let field = fields.iter().find(|(known, _)| *known == name);
    format!("[{}]", field.map_or(name, |(_, meaning)| meaning.th()))
}
