//! Words about the plan.

pub mod paper;
pub mod prose;
pub mod screen;

use super::model::{Domain, Part};
use super::rules::Lack;
use crate::base::{Period, Satang, Say};

pub const PLAN_NAME: &str = "แผนพัฒนาบุคลากร";

pub fn domain(domain: Domain) -> Say {
    match domain {
        Domain::General => Say::new("ด้านความรู้ทั่วไปในการปฏิบัติงาน", "General knowledge for work"),
        Domain::Specific => Say::new(
            "ด้านความรู้และทักษะเฉพาะของงานในแต่ละตำแหน่ง",
            "Knowledge and skill of the position",
        ),
        Domain::Management => Say::new("ด้านการบริหาร", "Management"),
        Domain::Personal => Say::new("ด้านคุณสมบัติส่วนตัว", "Personal qualities"),
        Domain::Ethics => Say::new("ด้านคุณธรรมและจริยธรรม", "Morality and ethics"),
        Domain::Digital => Say::new("ด้านทักษะดิจิทัล", "Digital skills"),
    }
}

pub fn domain_meaning(domain: Domain) -> Say {
    match domain {
        Domain::General => Say::new(
            "กฎหมาย ระเบียบ นโยบายสำคัญ โครงสร้างและระบบงานของทางราชการ",
            "laws, rules, policy and how the office works",
        ),
        Domain::Specific => Say::new(
            "ความรู้และความชำนาญที่ตำแหน่งนั้นต้องใช้โดยเฉพาะ",
            "what this position needs in particular",
        ),
        Domain::Management => Say::new(
            "การวางแผน การมอบหมายงาน การจูงใจ การประสานงาน และการบริหารคน",
            "planning, delegating, motivating, co-ordinating",
        ),
        Domain::Personal => Say::new(
            "มนุษยสัมพันธ์ บุคลิกภาพ การสื่อสาร และสุขภาพ",
            "relations with people, bearing, communication, health",
        ),
        Domain::Ethics => Say::new(
            "ความซื่อสัตย์ จิตสาธารณะ และการทำงานอย่างมีความสุข",
            "honesty, public spirit, and contentment at work",
        ),
        Domain::Digital => Say::new(
            "การใช้เทคโนโลยี ข้อมูล และบริการดิจิทัลในการปฏิบัติราชการ",
            "technology, data and digital services at work",
        ),
    }
}

pub fn part(part: Part) -> Say {
    match part {
        Part::Reason => Say::new("หลักการและเหตุผล", "Reasons"),
        Part::Goal => Say::new("วัตถุประสงค์และเป้าหมายการพัฒนา", "Objectives and goals"),
        Part::Curriculum => Say::new("หลักสูตรการพัฒนา", "Curricula"),
        Part::Method => Say::new("วิธีการพัฒนาและระยะเวลาดำเนินการพัฒนา", "Methods and time"),
        Part::Budget => Say::new("งบประมาณในการดำเนินการพัฒนา", "Budget"),
        Part::FollowUp => Say::new("การติดตามและประเมินผล", "Follow-up and evaluation"),
        Part::Laws => Say::new("กฎหมายและหลักเกณฑ์ที่อ้างถึง", "Laws referred to"),
    }
}

// What must be mended.
pub const NEEDS_NAME: Say = Say::new("ใส่ชื่อโครงการ", "Enter the project's name");
pub const SAME_PROJECT: Say = Say::new(
    "มีโครงการชื่อนี้อยู่แล้วในแนวทางเดียวกัน",
    "A project of this name is already under this direction",
);
pub const NEEDS_DIRECTION: Say = Say::new("เลือกแนวทางการพัฒนา", "Choose a direction");
pub const NEEDS_DOMAIN: Say = Say::new("เลือกด้านการพัฒนา", "Choose a domain");
pub const NEEDS_METHOD: Say = Say::new("เลือกวิธีการพัฒนาอย่างน้อยหนึ่งวิธี", "Choose at least one method");
pub const BAD_HEADCOUNT: Say = Say::new(
    "ใส่จำนวนคนเป็นเลขจำนวนเต็ม ไม่เกิน 100,000",
    "Enter a whole number of people up to 100,000",
);
pub const NEGATIVE_BUDGET: Say = Say::new("งบประมาณติดลบไม่ได้", "A budget cannot be negative");
pub const HUGE_BUDGET: Say = Say::new(
    "งบประมาณของหนึ่งปีเกินหนึ่งหมื่นล้านบาท ตรวจสอบอีกครั้ง",
    "More than ten billion baht for one year; please check",
);
pub const NEEDS_DIRECTION_NAME: Say = Say::new("ใส่ชื่อแนวทางการพัฒนา", "Enter the direction's name");
pub const SAME_DIRECTION: Say =
    Say::new("มีแนวทางชื่อนี้อยู่แล้ว", "A direction of this name exists already");
pub const NEEDS_PLAN_NAME: Say = Say::new("ใส่ชื่อแผน", "Enter the plan's name");
pub const NEEDS_TITLE: Say = Say::new("ใส่ชื่อหัวข้อ", "Enter a title");
pub const NEEDS_BODY: Say = Say::new(
    "หัวข้อนี้กฎหมายกำหนดให้มี ใส่เนื้อหาหรือกลับไปใช้ข้อความตั้งต้น",
    "The law asks for this part: write it or go back to the shipped text",
);

pub fn unknown_field(name: &str) -> Say {
    Say::of(
        format!("ไม่รู้จักช่องข้อมูล {{{name}}} ตรวจตัวสะกดกับรายการด้านข้าง"),
        format!("There is no field {{{name}}}; check it against the list"),
    )
}

// Why something is refused.
pub const NO_ORGANIZATION: Say = Say::new(
    "ใส่ชื่อหน่วยงานและปีงบประมาณแรกของแผนก่อน",
    "Enter the organization and its first fiscal year first",
);
pub const NO_PLAN: Say = Say::new(
    "ยังไม่ได้เริ่มแผนของช่วงปีนี้",
    "The plan for these years has not begun",
);
pub const NO_PROJECT: Say = Say::new("โครงการนี้ถูกลบไปแล้ว", "The project is no longer there");
pub const HAS_PLAN: Say = Say::new(
    "มีแผนของช่วงปีนี้อยู่แล้ว",
    "There is a plan for these years already",
);
pub const DIRECTION_IN_USE: Say = Say::new(
    "แนวทางนี้ยังมีโครงการอยู่ ย้ายหรือลบโครงการก่อน",
    "Projects stand under this direction; move or delete them first",
);

/// The plan's years and those of the manpower plan differ.
pub fn other_period(plan: Period, organization: Period) -> Say {
    Say::of(
        format!(
            "แผนพัฒนาต้องมีช่วงปีเดียวกับแผนอัตรากำลัง แต่แผนนี้เป็นของปี {plan} และหน่วยงานตั้งไว้เป็นปี {organization} แก้ปีงบประมาณแรกในหน้าข้อมูลหน่วยงาน หรือเริ่มแผนของช่วงปีใหม่"
        ),
        format!(
            "The plan must cover the years of the manpower plan, but this plan is for {plan} and the organization has {organization}: mend its first fiscal year, or begin a plan for the new years"
        ),
    )
}

// Whom a project is for.
pub const EVERYONE: Say = Say::new("บุคลากรทุกคน", "everyone");

pub fn type_target(name: &str) -> String {
    format!("ประเภท{name}")
}

pub fn level_target(name: &str) -> String {
    format!("ระดับ {name}")
}

pub fn unit_target(name: &str) -> String {
    format!("บุคลากรใน{name}")
}

// What is done.
pub fn plan_name(organization: &str, period: Period) -> String {
    format!("{PLAN_NAME} {organization} ประจำปีงบประมาณ พ.ศ. {period}")
}

pub fn beginning(period: Period) -> Say {
    Say::of(
        format!("เริ่มแผนพัฒนา ปี {period}"),
        format!("Begin the plan {period}"),
    )
}

pub fn saving_direction(name: &str) -> Say {
    Say::of(
        format!("บันทึกแนวทาง {name}"),
        format!("Save direction {name}"),
    )
}

pub fn deleting_direction(name: &str) -> Say {
    Say::of(
        format!("ลบแนวทาง {name}"),
        format!("Delete direction {name}"),
    )
}

pub fn saving_project(name: &str, new: bool) -> Say {
    match new {
        true => Say::of(format!("เพิ่มโครงการ {name}"), format!("Add project {name}")),
        false => Say::of(
            format!("แก้โครงการ {name}"),
            format!("Change project {name}"),
        ),
    }
}

pub fn deleting_project(name: &str) -> Say {
    Say::of(
        format!("ลบโครงการ {name}"),
        format!("Delete project {name}"),
    )
}

pub fn moving_project(name: &str) -> Say {
    Say::of(
        format!("เลื่อนลำดับโครงการ {name}"),
        format!("Move project {name}"),
    )
}

pub fn saving_prose(title: &str) -> Say {
    Say::of(format!("แก้เนื้อหา {title}"), format!("Change text {title}"))
}

pub fn restoring_prose(title: &str) -> Say {
    Say::of(
        format!("ใช้ข้อความตั้งต้น {title}"),
        format!("Shipped text for {title}"),
    )
}

// What is still missing.
pub const NO_TARGET: Say = Say::new("ยังไม่ระบุกลุ่มเป้าหมาย", "no target group");
pub const NO_PEOPLE: Say = Say::new("ยังไม่มีจำนวนคนในปีใดเลย", "no people in any year");
pub const NO_METHOD: Say = Say::new("ยังไม่ระบุวิธีการพัฒนา", "no method");
pub const NO_INDICATOR: Say = Say::new("ยังไม่มีตัวชี้วัด", "no indicator");
pub const NO_UNIT: Say = Say::new("ยังไม่ระบุหน่วยงานรับผิดชอบ", "no responsible unit");
pub const NO_BUDGET: Say = Say::new(
    "ยังไม่มีงบประมาณ (ถ้าไม่ใช้เงิน ให้ระบุว่า “ไม่ใช้งบประมาณ” ในช่องแหล่งงบประมาณ)",
    "no budget (if it costs nothing, say so as the source)",
);
pub const NO_SOURCE: Say = Say::new("ยังไม่ระบุแหล่งงบประมาณ", "no source for the budget");
pub const DOMAIN_UNUSED: Say = Say::new("ยังไม่มีโครงการในด้านนี้", "No project in this domain");
pub const DIRECTION_EMPTY: Say =
    Say::new("ยังไม่มีโครงการในแนวทางนี้", "No project under this direction");

/// A project's flaws as one sentence.
pub fn flaws(flaws: &[Say]) -> Say {
    crate::base::text::join(flaws.iter())
}

pub fn lack(lack: Lack) -> Say {
    match lack {
        Lack::NoProject => Say::new("แผนยังไม่มีโครงการ", "the plan has no project yet"),
        Lack::NoPosition => Say::new(
            "ไม่มีตำแหน่งที่ดำรงอยู่ และไม่มีโครงการสำหรับทุกคน",
            "holds no position, and no project is for everyone",
        ),
        Lack::NotMeant => Say::new(
            "ไม่อยู่ในกลุ่มเป้าหมายของโครงการใด",
            "no project is for such people",
        ),
        Lack::NoPeoplePlanned => Say::new(
            "โครงการที่ตรงกลุ่มยังไม่มีจำนวนคนในปีใดเลย",
            "the projects for them plan no people in any year",
        ),
        Lack::AfterRetirement => Say::new(
            "โครงการที่ตรงกลุ่มจัดหลังจากเกษียณแล้ว",
            "the projects for them come after they retire",
        ),
    }
}

pub fn gap_without_project(people: usize) -> Say {
    let people = grouped(people);
    Say::of(
        format!("มีผู้ที่ทักษะต่ำกว่าระดับที่คาดหวัง {people} คน แต่ยังไม่มีโครงการที่ระบุทักษะนี้"),
        format!("{people} people are below what is expected, and no project names this skill"),
    )
}

pub fn line_named(name: &str) -> Say {
    Say::of(format!("สายงาน {name}"), format!("line {name}"))
}

pub fn level_named(name: &str) -> Say {
    Say::of(format!("ระดับ {name}"), format!("level {name}"))
}

pub fn line_left_out(rows: usize) -> Say {
    let rows = grouped(rows);
    Say::of(
        format!("ทั้ง {rows} อัตรายังไม่มีโครงการรองรับ"),
        format!("none of its {rows} positions has a project"),
    )
}

pub fn vacancy(position: &str, number: &str) -> Say {
    Say::of(
        format!("{position} (ว่าง) {number}").trim_end().to_owned(),
        format!("{position} (vacant) {number}")
            .trim_end()
            .to_owned(),
    )
}

// Live fields of the prose, with what each stands for.
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

/// 1,234
pub fn grouped(count: usize) -> String {
    let baht = i64::try_from(count).ok().and_then(Satang::from_baht);
    baht.map_or_else(|| count.to_string(), |grouped| grouped.to_string())
}

/// "ก ข และค" as a Thai sentence lists things.
pub fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    match names.split_last() {
        None => "-".into(),
        Some((only, [])) => (*only).to_owned(),
        Some((last, rest)) => format!("{} และ{last}", rest.join(" ")),
    }
}

/// Lines "1. …".
pub fn numbered(lines: impl IntoIterator<Item = String>) -> String {
    let lines = lines
        .into_iter()
        .zip(1..)
        .map(|(line, number)| format!("{number}. {line}"));
    lines.collect::<Vec<_>>().join("\n")
}

pub fn domain_line(domain: Domain) -> String {
    format!("{} ได้แก่ {}", domain.name().th(), domain.meaning().th())
}
