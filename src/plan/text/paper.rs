//! Words of the plan's documents. Documents are Thai.

use crate::base::Period;
use crate::plan::model::Domain;

// Section 12 of the manpower plan.
pub const OVERVIEW_TITLE: &str = "12. แนวทางการพัฒนาข้าราชการหรือพนักงานส่วนท้องถิ่น";
pub const OVERVIEW_SUBJECT: &str = "แนวทางการพัฒนาบุคลากร ส่วนหนึ่งของแผนอัตรากำลัง 3 ปี";

pub const OVERVIEW: [&str; 3] = [
    "{organization}กำหนดแนวทางการพัฒนา{officials} ลูกจ้าง และพนักงานจ้าง ทุกตำแหน่ง ทุกสายงาน และทุกระดับ ให้มีโอกาสเพิ่มพูนความรู้ ทักษะ ทัศนคติที่ดี คุณธรรมและจริยธรรม เพื่อให้การปฏิบัติหน้าที่มีประสิทธิภาพและเกิดประสิทธิผล โดยจัดทำแผนพัฒนาบุคลากรระยะเวลา 3 ปีตามที่กฎหมายกำหนด ประจำปีงบประมาณ พ.ศ. {period} ให้มีระยะเวลาสอดคล้องกับแผนอัตรากำลัง 3 ปี ขณะจัดทำแผนมีบุคลากร {staff_count} คน และตำแหน่งว่าง {vacant_count} อัตรา",
    "การพัฒนา{officials} ข้าราชการครูหรือพนักงานครู บุคลากรทางการศึกษา ลูกจ้าง และพนักงานจ้าง มุ่งให้ครบห้าด้าน คือ ความรู้ทั่วไปในการปฏิบัติงาน ความรู้และทักษะเฉพาะของงานในแต่ละตำแหน่ง การบริหาร คุณสมบัติส่วนตัว และคุณธรรมและจริยธรรม ทั้งยังต้องสอดรับกับนโยบายของรัฐบาลและของจังหวัดด้วย",
    "นโยบายสำคัญในระยะนี้คือการพัฒนาทักษะด้านดิจิทัลของบุคลากรทุกประเภท เพื่อปรับเปลี่ยนเป็นรัฐบาลดิจิทัล ตามมติคณะรัฐมนตรีเมื่อวันที่ 26 กันยายน 2560 และแผนพัฒนารัฐบาลดิจิทัลของประเทศไทย พ.ศ. 2566–2570 {organization}จึงต้องพัฒนาระบบงานไปในทิศทางเดียวกัน โดยยึดหลักธรรมาภิบาลและประโยชน์สุขของประชาชนเป็นที่ตั้ง และกำหนดแนวทางการพัฒนาบุคลากรไว้ดังนี้",
];

pub const OVERVIEW_METHODS: &str = "วิธีการพัฒนาจะใช้วิธีเดียวหรือหลายวิธีร่วมกันก็ได้ เช่น การปฐมนิเทศ การฝึกอบรม การศึกษาดูงาน การประชุมเชิงปฏิบัติการ หรือวิธีอื่นที่เหมาะสม";
pub const OVERVIEW_DETAIL: &str = "ข้อความข้างต้นเป็นภาพรวม รายละเอียดของโครงการ กลุ่มเป้าหมาย จำนวนคน งบประมาณ และตัวชี้วัด เป็นไปตามแผนพัฒนาบุคลากรของ{organization} 3 ปี ประจำปีงบประมาณ พ.ศ. {period}";

// The book.
pub const BOOK_TITLE: &str = "แผนพัฒนาบุคลากร 3 ปี";
pub const EMBLEM: &str = "ตราของหน่วยงาน";
pub const CONTENTS: &str = "สารบัญ";
pub const TOTAL: &str = "รวม";
pub const GRAND_TOTAL: &str = "รวมทั้งสิ้น";
pub const EMPTY: &str = "ไม่มีรายการ";

pub fn years(period: Period) -> String {
    format!("ประจำปีงบประมาณ พ.ศ. {period}")
}

pub fn days(first: &str, last: &str) -> String {
    format!("({first} – {last})")
}

pub fn month(name: &str, year_be: i32) -> String {
    format!("{name} {year_be}")
}

pub fn province(name: &str) -> String {
    if name.is_empty() {
        String::new()
    } else {
        format!("จังหวัด{name}")
    }
}

pub fn part(number: usize, title: &str) -> String {
    format!("ส่วนที่ {number} {title}")
}

pub fn direction(number: usize, name: &str) -> String {
    format!("แนวทางที่ {number} {name}")
}

pub fn direction_total(number: usize) -> String {
    format!("รวมแนวทางที่ {number}")
}

/// A domain where room is scarce.
pub fn domain(domain: Domain) -> &'static str {
    match domain {
        Domain::General => "ด้านความรู้ทั่วไป",
        Domain::Specific => "ด้านความรู้เฉพาะตำแหน่ง",
        Domain::Management => "ด้านการบริหาร",
        Domain::Personal => "ด้านคุณสมบัติส่วนตัว",
        Domain::Ethics => "ด้านคุณธรรมจริยธรรม",
        Domain::Digital => "ด้านทักษะดิจิทัล",
    }
}

pub fn in_brackets(text: &str) -> String {
    format!("({text})")
}

// Manpower.
pub const MANPOWER: &str = "สรุปอัตรากำลังจำแนกตามส่วนราชการและประเภทบุคลากร";
pub const NUMBER: &str = "ที่";
pub const UNIT: &str = "ส่วนราชการ";
pub const PEOPLE: &str = "รวม (คน)";
pub const VACANT: &str = "ว่าง (อัตรา)";
pub const NO_UNIT: &str = "ไม่ระบุส่วนราชการ";
pub const NO_CATEGORY: &str = "ไม่ระบุประเภท";

// Gaps.
pub const GAPS: &str = "สรุปช่องว่างทักษะของบุคลากร";
pub const SKILL: &str = "ทักษะ";
pub const ASSESSED: &str = "ประเมินแล้ว (คน)";
pub const BELOW: &str = "ต่ำกว่าที่คาดหวัง (คน)";
pub const BELOW_PERCENT: &str = "ร้อยละ";
pub const AVERAGE_GAP: &str = "ช่องว่างเฉลี่ย (ระดับ)";
pub const PROJECTS_FOR: &str = "โครงการที่รองรับ (ที่)";

pub const GAP_CHART: &str = "แผนภูมิร้อยละของบุคลากรที่มีทักษะต่ำกว่าระดับที่คาดหวัง";

/// Beside a bar of the chart: how many of those assessed.
pub fn below(percent: usize, people: &str) -> String {
    format!("ร้อยละ {percent} ({people} คน)")
}

/// What the chart shows, for those who cannot see it: skill and what stands beside its bar.
pub fn gap_chart_alt(bars: &[(&str, &str)]) -> String {
    let one = |(skill, below): &(&str, &str)| format!("{skill} {below}");
    let all: Vec<String> = bars.iter().map(one).collect();
    format!("{GAP_CHART}: {}", all.join("; "))
}

pub fn framework(name: &str, edition: &str) -> String {
    format!("กรอบที่ใช้: {name} {edition} ผู้ที่ยังไม่ได้ประเมินไม่นับเป็นช่องว่าง")
}

// The main table.
pub const MAIN_TABLE: &str = "ตารางแผนพัฒนาบุคลากร";
pub const PROJECT: &str = "โครงการ/หลักสูตร";
pub const OBJECTIVE: &str = "วัตถุประสงค์";
pub const TARGET: &str = "กลุ่มเป้าหมาย";
pub const HEADCOUNT: &str = "จำนวน (คน)";
pub const BUDGET: &str = "งบประมาณ (บาท)";
pub const METHOD: &str = "วิธีการพัฒนา";
pub const INDICATOR: &str = "ตัวชี้วัด";
pub const RESPONSIBLE: &str = "หน่วยงานรับผิดชอบ";
pub const NO_PROJECTS: &str = "ยังไม่มีโครงการในแผน";

// Money.
pub const BUDGET_TABLE: &str = "สรุปงบประมาณรายโครงการ";
pub const BY_DOMAIN: &str = "สรุปจำนวนโครงการ คน และงบประมาณรายด้าน";
pub const DOMAIN: &str = "ด้านการพัฒนา";
pub const PROJECT_COUNT: &str = "โครงการ";
pub const PEOPLE_COUNT: &str = "คน";
pub const SOURCE: &str = "แหล่งงบประมาณ";

// Methods.
pub const METHODS: &str = "วิธีการพัฒนาและโครงการที่ใช้";
pub const USED_IN: &str = "ใช้ในโครงการที่ ปีงบประมาณ";

// Courses by position.
pub const BY_POSITION: &str = "หลักสูตรรายตำแหน่ง";
pub const BY_POSITION_INTRO: &str = "ตารางนี้แสดงลำดับที่ของโครงการที่มีไว้สำหรับผู้ดำรงตำแหน่งในแต่ละสายงาน สายงานที่มีโครงการเดียวกันทุกปีรวมไว้ในแถวเดียวกัน ชื่อโครงการ ปีที่พัฒนา และหน่วยงานที่รับผิดชอบอยู่ในตารางถัดไป";
pub const LINES: &str = "ตำแหน่งในสายงาน";
pub const COURSES_IN: &str = "หลักสูตรที่ควรได้รับ (โครงการที่) ในปีงบประมาณ";
pub const COURSE_NUMBER: &str = "โครงการที่";
pub const YEARS: &str = "ปีที่พัฒนา";
pub const NO_LINES: &str = "ยังไม่มีบุคลากรหรือตำแหน่งว่างในสายงานใด";

// Annexes.
pub const ANNEX_ORDER: &str = "คำสั่งแต่งตั้งคณะกรรมการจัดทำแผน";
pub const ANNEX_MINUTES: &str = "รายงานการประชุมคณะกรรมการจัดทำแผน";
pub const ANNEX_ENDORSEMENT: &str = "มติคณะกรรมการระดับจังหวัด";
/// What annexes are called, in their order.
pub const ANNEX_NAMES: [&str; 5] = ["ก", "ข", "ค", "ง", "จ"];

pub fn annex(name: &str, title: &str) -> String {
    format!("ภาคผนวก {name} {title}")
}

// People by year.
pub const BY_PERSON: &str = "รายชื่อผู้เข้ารับการพัฒนารายปี";
pub const BY_PERSON_INTRO: &str =
    "เลขในช่องปีงบประมาณคือลำดับที่ของโครงการหรือหลักสูตรในตารางแผนพัฒนาบุคลากร ซึ่งมีไว้สำหรับผู้ดำรงตำแหน่งนั้น";
pub const POSITION_NUMBER: &str = "เลขที่ตำแหน่ง";
pub const COURSES_BY_YEAR: &str = "โครงการ/หลักสูตร (ที่) ปีงบประมาณ";

// Coverage.
pub const COVERAGE: &str = "ความครอบคลุมของแผน";
pub const COVERAGE_INTRO: &str = "การตรวจสอบนับเฉพาะปีที่โครงการตั้งจำนวนคนไว้ และไม่นับปีหลังจากที่บุคลากรเกษียณอายุราชการแล้ว เลขในช่องปีงบประมาณคือลำดับที่ของโครงการในตารางแผนพัฒนาบุคลากร";
pub const COVERAGE_SUMMARY: &str = "สรุปผล";
pub const KIND: &str = "รายการ";
pub const ALL: &str = "ทั้งหมด";
pub const COVERED: &str = "มีโครงการรองรับ";
pub const PERCENT: &str = "ร้อยละ";
pub const ROW_PEOPLE: &str = "บุคลากร (คน)";
pub const ROW_VACANCIES: &str = "ตำแหน่งว่าง (อัตรา)";
pub const ROW_LINES: &str = "สายงาน";
pub const ROW_LEVELS: &str = "ระดับตำแหน่ง";
pub const LEFT_OUT: &str = "ผู้ที่ยังไม่มีโครงการรองรับ";
pub const NOBODY_LEFT_OUT: &str = "ไม่มี บุคลากรและตำแหน่งว่างทุกอัตรามีโครงการรองรับ";
pub const BY_LINE: &str = "ความครอบคลุมรายสายงานและระดับ";
pub const LINE_OR_LEVEL: &str = "สายงาน/ระดับ";
pub const NAME: &str = "ชื่อ–สกุล";
pub const POSITION: &str = "ตำแหน่ง";
pub const RETIRED: &str = "เกษียณ";
pub const VACANCY: &str = "(ว่าง)";

pub fn retiring(people: &str) -> String {
    format!("ไม่นับผู้ที่เกษียณอายุราชการก่อนเริ่มแผน {people} คน")
}

/// 1–3, 5
pub fn ranges(numbers: &[usize]) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => ranges.push((*number, *number)),
        }
    }
    let written = ranges.iter().map(|(first, last)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    });
    written.collect::<Vec<_>>().join(", ")
}
