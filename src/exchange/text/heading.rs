//! Headings of other people's tables, with the spellings that registers really use.

use super::super::model::Field;
use crate::base::Say;

pub const KNOWN: [(Field, &[&str]); 22] = [
    (Field::Order, &["ลำดับ", "ลำดับที่", "ที่", "ลำดัับ", "no", "no.", "#", "order"]),
    (Field::Key, &["รหัสในโปรแกรม", "phatthana id"]),
    (
        Field::NationalId,
        &[
            "เลขประจำตัวประชาชน", "เลขบัตรประจำตัวประชาชน", "เลขบัตรประชาชน", "เลขประจำตัว ปชช.", "เลข ปชช.", "เลขประชาชน",
            "หมายเลขประจำตัวประชาชน", "หมายเลขบัตรประชาชน", "บัตรประชาชน", "รหัสประชาชน", "รหัสบัตรประชาชน", "เลขประจำตัวประชาชน 13 หลัก",
            "เลข 13 หลัก", "เลขประจำตัว", "national id", "citizen id", "id card", "national id number", "id number", "pid", "cid",
        ],
    ),
    (
        Field::Title,
        &["คำนำหน้า", "คำนำหน้านาม", "คำนำหน้าชื่อ", "คำหน้า", "คำนำ", "ยศ/คำนำหน้า", "ยศ", "คำนำหน้าชื่อ/ยศ", "title", "prefix"],
    ),
    (Field::FirstName, &["ชื่อ", "นาม", "ชื่อตัว", "ชื่อจริง", "ชื่อแรก", "first name", "firstname", "given name", "name_th"]),
    (Field::LastName, &["นามสกุล", "สกุล", "ชื่อสกุลของบุคคล", "นามสุกล", "last name", "lastname", "surname", "family name"]),
    (
        Field::FullName,
        &[
            "ชื่อ-สกุล", "ชื่อ–นามสกุล", "ชื่อสกุล", "ชื่อนามสกุล", "ชื่อและนามสกุล", "ชื่อ และ นามสกุล", "ชื่อ ชื่อสกุล", "ชื่อ - ชื่อสกุล",
            "ชื่อตัว-ชื่อสกุล", "ชื่อตัว ชื่อสกุล", "ชื่อผู้ดำรงตำแหน่ง", "ผู้ดำรงตำแหน่ง", "ชื่อ-ชื่อสกุล", "รายชื่อ", "ชื่อพนักงาน", "ชื่อบุคลากร",
            "ชื่อ-นามสกุลผู้ดำรงตำแหน่ง", "ยศ ชื่อ สกุล", "คำนำหน้า ชื่อ สกุล", "คำนำหน้า ชื่อ นามสกุล", "full name", "fullname", "name", "employee name", "staff name",
        ],
    ),
    (
        Field::Number,
        &[
            "เลขที่ตำแหน่ง", "เลขตำแหน่ง", "ตำแหน่งเลขที่", "เลขที่ ตน.", "รหัสตำแหน่ง", "เลขที่ตำแหน่งใหม่", "หมายเลขตำแหน่ง", "เลขอัตรา",
            "เลขที่อัตรา", "position number", "position no", "position no.", "post number",
        ],
    ),
    (
        Field::Position,
        &["ตำแหน่ง", "ชื่อตำแหน่ง", "ตำแหน่งปัจจุบัน", "ตำแหน่ง/ระดับ", "ตำแหน่งและระดับ", "ตำแหน่ง ระดับ", "ตำเเหน่ง", "position", "job title", "post"],
    ),
    (
        Field::Administrative,
        &[
            "ตำแหน่งในการบริหาร", "ตำแหน่งบริหาร", "ตำแหน่งทางบริหาร", "ตำแหน่งทางการบริหาร", "ชื่อตำแหน่งในการบริหาร", "ชื่อตำแหน่งทางบริหาร",
            "administrative title", "administrative position", "management position",
        ],
    ),
    (
        Field::Line,
        &["สายงาน", "ตำแหน่งในสายงาน", "ชื่อตำแหน่งในสายงาน", "ชื่อสายงาน", "ตำแหน่งสายงาน", "ตำแหน่งทางสายงาน", "line", "line of work", "job line", "career line"],
    ),
    (Field::Type, &["ประเภทตำแหน่ง", "ประเภท", "แท่ง", "ประเภทแท่ง", "position type", "type"]),
    (Field::Level, &["ระดับ", "ระดับตำแหน่ง", "ชั้น", "ระดับชั้น", "วิทยฐานะ", "ระดับ/วิทยฐานะ", "level", "grade", "rank"]),
    (
        Field::Category,
        &[
            "ประเภทบุคลากร", "ประเภทพนักงาน", "ประเภทการจ้าง", "ประเภทเจ้าหน้าที่", "ประเภทอัตรากำลัง", "กลุ่มบุคลากร", "สถานภาพการจ้าง",
            "ชนิดบุคลากร", "category", "staff category", "employee type", "personnel type",
        ],
    ),
    (
        Field::Unit,
        &[
            "สังกัด", "หน่วยงาน", "ส่วนราชการ", "หน่วยงานที่สังกัด", "สังกัดหน่วยงาน", "หน่วยงาน/สังกัด", "สังกัดส่วนราชการ", "สังกัดปัจจุบัน",
            "unit", "department", "office", "organization unit",
        ],
    ),
    (Field::Bureau, &["กอง/สำนัก", "สำนัก/กอง", "กอง", "สำนัก", "กองสำนัก", "สำนัก/กอง/หน่วย", "กอง/ฝ่าย", "bureau"]),
    (Field::Division, &["ส่วน", "ส่วนงาน", "division"]),
    (Field::Section, &["ฝ่าย", "ฝ่าย/กลุ่ม", "section"]),
    (Field::Group, &["กลุ่มงาน", "กลุ่ม", "กลุ่ม/ฝ่าย", "group"]),
    (Field::Work, &["งาน", "หน่วย", "subsection"]),
    (
        Field::BirthDate,
        &[
            "วันเกิด", "วันเดือนปีเกิด", "วัน/เดือน/ปี เกิด", "ว/ด/ป เกิด", "ว.ด.ป. เกิด", "วัน เดือน ปีเกิด", "วันที่เกิด", "วัน/เดือน/ปั เกิด", "เกิดวันที่",
            "วันเดือนปี เกิด", "birth date", "birthdate", "date of birth", "dob", "birthday",
        ],
    ),
    (
        Field::AppointedOn,
        &[
            "วันบรรจุ", "วันที่บรรจุ", "วัน/เดือน/ปี ที่บรรจุ", "วันเดือนปีที่บรรจุ", "วันเดือนปีบรรจุ", "ว/ด/ป บรรจุ", "ว.ด.ป. บรรจุ", "วันบรรจุแต่งตั้ง",
            "วันที่บรรจุแต่งตั้ง", "วันที่เริ่มงาน", "วันเริ่มปฏิบัติงาน", "วันที่เริ่มจ้าง", "วันเริ่มสัญญา", "วัน/เดือน/ปั ที่บรรจุ", "บรรจุเมื่อ", "วันบรรจุเข้ารับราชการ",
            "appointed on", "appointment date", "start date", "hire date", "date appointed",
        ],
    ),
];

/// What a field is called in the window.
pub fn name(field: Field) -> Say {
    match field {
        Field::Order => Say::new("ลำดับ (ไม่นำเข้า)", "Order (not imported)"),
        Field::Key => Say::new("รหัสในโปรแกรม", "Program's own id"),
        Field::NationalId => Say::new("เลขประจำตัวประชาชน", "National id"),
        Field::Title => Say::new("คำนำหน้า", "Title"),
        Field::FirstName => Say::new("ชื่อ", "First name"),
        Field::LastName => Say::new("นามสกุล", "Last name"),
        Field::FullName => Say::new("ชื่อ–สกุล", "Full name"),
        Field::Number => Say::new("เลขที่ตำแหน่ง", "Position number"),
        Field::Position => Say::new("ตำแหน่ง", "Position"),
        Field::Administrative => Say::new("ตำแหน่งในการบริหาร", "Administrative title"),
        Field::Line => Say::new("สายงาน", "Line"),
        Field::Type => Say::new("ประเภทตำแหน่ง", "Position type"),
        Field::Level => Say::new("ระดับ", "Level"),
        Field::Category => Say::new("ประเภทบุคลากร", "Category"),
        Field::Unit => Say::new("สังกัด", "Unit"),
        Field::Bureau => Say::new("สำนัก/กอง", "Bureau"),
        Field::Division => Say::new("ส่วน", "Division"),
        Field::Section => Say::new("ฝ่าย", "Section"),
        Field::Group => Say::new("กลุ่มงาน", "Group"),
        Field::Work => Say::new("งาน", "Subsection"),
        Field::BirthDate => Say::new("วันเกิด", "Date of birth"),
        Field::AppointedOn => Say::new("วันบรรจุ", "Appointed on"),
    }
}
