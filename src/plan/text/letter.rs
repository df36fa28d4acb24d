//! The letters that go with a plan, as a new plan begins with them, and the words of their forms.

use crate::plan::model::Part;

/// The shipped text of a letter; nothing for a part of the book.
pub const fn body(part: Part) -> &'static str {
    match part {
        Part::Announcement => ANNOUNCEMENT,
        Part::Order => ORDER,
        Part::Memo => MEMO,
        Part::Letter => LETTER,
        _ => "",
    }
}

const ANNOUNCEMENT: &str = "\
ด้วย{organization}ได้จัดทำแผนพัฒนาบุคลากร 3 ปี ประจำปีงบประมาณ พ.ศ. {period} ให้สอดคล้องกับแผนอัตรากำลัง 3 ปี และผ่านความเห็นชอบของคณะกรรมการตามที่กฎหมายกำหนดแล้ว
เพื่อให้การพัฒนา{officials} ลูกจ้าง และพนักงานจ้าง เป็นไปอย่างต่อเนื่องและทั่วถึงทุกตำแหน่ง ทุกสายงาน และทุกระดับ {organization}จึงประกาศใช้แผนพัฒนาบุคลากรดังกล่าว ตั้งแต่วันที่ {first_day} ถึงวันที่ {last_day}";

const ORDER: &str = "\
เพื่อให้การจัดทำแผนพัฒนาบุคลากร 3 ปี ประจำปีงบประมาณ พ.ศ. {period} ของ{organization} เป็นไปตามหลักเกณฑ์และเงื่อนไขเกี่ยวกับการบริหารงานบุคคล จึงแต่งตั้งคณะกรรมการจัดทำแผนพัฒนาบุคลากร ประกอบด้วย
1. ผู้บริหารท้องถิ่น ประธานกรรมการ
2. ปลัดของหน่วยงาน กรรมการ
3. หัวหน้าส่วนราชการทุกส่วนราชการ กรรมการ
4. หัวหน้าส่วนราชการที่รับผิดชอบการบริหารงานบุคคล กรรมการและเลขานุการ
ให้คณะกรรมการมีหน้าที่สำรวจความจำเป็นในการพัฒนา จัดทำแผนให้ครอบคลุมบุคลากรทุกคน เสนอแผนต่อคณะกรรมการระดับจังหวัด และติดตามผลการดำเนินงานตามแผน";

const MEMO: &str = "\
ตามที่{organization}ต้องจัดทำแผนพัฒนาบุคลากร 3 ปีให้สอดคล้องกับแผนอัตรากำลัง 3 ปี นั้น
บัดนี้ได้จัดทำแผนพัฒนาบุคลากร ประจำปีงบประมาณ พ.ศ. {period} เสร็จแล้ว ประกอบด้วยโครงการ {project_count} โครงการ งบประมาณรวม {budget_total} บาท ครอบคลุมบุคลากรร้อยละ {coverage} ของบุคลากรทั้งหมด {staff_count} คน รายละเอียดตามแผนที่แนบ
จึงเรียนมาเพื่อโปรดพิจารณา หากเห็นชอบขอได้โปรดลงนามในแผนและเสนอต่อคณะกรรมการระดับจังหวัดต่อไป";

const LETTER: &str = "\
เรียน ประธานคณะกรรมการระดับจังหวัด
สิ่งที่ส่งมาด้วย แผนพัฒนาบุคลากร 3 ปี ประจำปีงบประมาณ พ.ศ. {period} จำนวน 1 เล่ม
ด้วย{organization}ได้จัดทำแผนพัฒนาบุคลากร 3 ปี ประจำปีงบประมาณ พ.ศ. {period} ให้สอดคล้องกับแผนอัตรากำลัง 3 ปี เพื่อพัฒนาบุคลากร {staff_count} คนให้ครบทุกตำแหน่ง ทุกสายงาน และทุกระดับ
{organization}ขอส่งแผนดังกล่าวเพื่อพิจารณาให้ความเห็นชอบ รายละเอียดตามสิ่งที่ส่งมาด้วย
จึงเรียนมาเพื่อโปรดพิจารณา";

/// Lines that begin so stand at the margin, without an indent.
pub const LEADS: [&str; 3] = ["เรียน ", "อ้างถึง ", "สิ่งที่ส่งมาด้วย "];

pub const MEMO_TITLE: &str = "บันทึกข้อความ";
pub const OFFICE: &str = "ส่วนราชการ";
pub const NUMBER: &str = "ที่";
pub const DAY: &str = "วันที่";
pub const SUBJECT: &str = "เรื่อง";
pub const REGARDS: &str = "ขอแสดงความนับถือ";

pub fn announcement(organization: &str) -> String {
    format!("ประกาศ{organization}")
}

pub fn order(organization: &str) -> String {
    format!("คำสั่ง{organization}")
}

/// "ที่ นบ 52001/12", with dots to write on where there is no number yet.
pub fn number(number: &str) -> String {
    format!("{NUMBER} {}", or_dots(number))
}

pub fn or_dots(words: &str) -> String {
    match words.trim() {
        "" => "........................".to_owned(),
        words => words.to_owned(),
    }
}

pub fn subject(title: &str) -> String {
    format!("{SUBJECT} {title}")
}

pub fn to(position: &str) -> String {
    format!("เรียน {}", or_dots(position))
}

pub fn announced_on(day: &str) -> String {
    format!("ประกาศ ณ วันที่ {day}")
}

pub fn ordered_on(day: &str) -> String {
    format!("สั่ง ณ วันที่ {day}")
}
