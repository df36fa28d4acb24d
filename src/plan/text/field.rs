//! Live fields of the prose, with what each stands for.

use crate::base::Say;

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

pub fn unknown_field(name: &str) -> Say {
    Say::of(
        format!("ไม่รู้จักช่องข้อมูล {{{name}}} ตรวจตัวสะกดกับรายการด้านข้าง"),
        format!("There is no field {{{name}}}; check it against the list"),
    )
}

/// Stands for a field that has no value: its meaning in brackets.
pub fn field_open(name: &str) -> String {
    let fields = FIELDS;
    let field = fields.iter().find(|(known, _)| *known == name);
    format!("[{}]", field.map_or(name, |(_, meaning)| meaning.th()))
}
