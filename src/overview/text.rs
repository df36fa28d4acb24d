//! Words about where the work stands.

use super::model::{PlanStanding, State, Task};
use crate::assessment::Progress;
use crate::base::{Period, Say};
use crate::plan::text::grouped;

pub const PAGE: Say = Say::new("ภาพรวม", "Overview");
pub const STEPS: Say = Say::new("ขั้นตอนของงาน", "The year's work");
pub const PEOPLE: Say = Say::new("บุคลากร", "Staff");
pub const ASSESSED: Say = Say::new("ประเมินครบแล้ว", "Assessed in full");
pub const WITH_GAP: Say = Say::new("มีช่องว่างทักษะ", "With a skill gap");
pub const COVERED: Say = Say::new("ครอบคลุมตามแผน", "Reached by the plan");
pub const MONEY_BY_YEAR: Say = Say::new("งบประมาณตามปี (บาท)", "Money by year (baht)");
pub const MONEY_BY_DOMAIN: Say = Say::new("งบประมาณตามด้าน (บาท)", "Money by domain (baht)");
pub const LACKING: Say = Say::new(
    "คนที่มีช่องว่างในแต่ละทักษะ / คนที่ประเมินแล้ว",
    "People with a gap in each skill / people assessed",
);
/// Where there is nothing to count yet.
pub const UNKNOWN: &str = "–";

pub const NO_ORGANIZATION: Say = Say::new(
    "ตั้งชื่อหน่วยงานและปีแรกของแผน",
    "Name the organization and the plan's first year",
);
pub const NO_STAFF: Say = Say::new(
    "ยังไม่มีบุคลากร นำเข้าจากไฟล์ Excel ได้ทั้งหมดในครั้งเดียว",
    "No staff yet: import them all at once from a workbook",
);
pub const STAFF_FIRST: Say = Say::new("นำเข้าบุคลากรก่อน", "Import staff first");
pub const NO_ROUND: Say = Say::new(
    "ยังไม่มีรอบประเมิน เปิดรอบแรกได้เลย",
    "No round yet: open the first one",
);
pub const ASSESSMENT_FIRST: Say = Say::new(
    "จะเห็นเมื่อมีผลประเมินแล้ว",
    "Shows once somebody has been assessed",
);
pub const ORGANIZATION_FIRST: Say = Say::new(
    "ตั้งชื่อหน่วยงานและปีแรกของแผนก่อน",
    "Name the organization and the plan's first year first",
);
pub const NO_PLAN: Say = Say::new(
    "ยังไม่ได้เริ่มแผนของปีเหล่านี้",
    "The plan for these years has not been begun",
);
pub const NO_PROJECT: Say = Say::new(
    "ยังไม่มีโครงการ เพิ่มโครงการแรก",
    "No projects yet: add the first one",
);
pub const READY_TO_PRINT: Say = Say::new(
    "ดูตัวอย่าง บันทึกเป็น PDF และเสนอลงนามได้",
    "Ready to be looked at, saved as PDF and signed",
);
pub const PLAN_FIRST: Say = Say::new("พิมพ์ได้เมื่อแผนมีโครงการ", "Once the plan has projects");

pub fn task(task: Task) -> Say {
    match task {
        Task::Organization => Say::new("ข้อมูลหน่วยงาน", "Organization"),
        Task::Staff => Say::new("บุคลากรและอัตรากำลัง", "Staff and positions"),
        Task::Assessment => Say::new("ประเมินทักษะ", "Assess skills"),
        Task::Gaps => Say::new("ดูช่องว่าง", "Look at the gaps"),
        Task::Plan => Say::new("ทำแผนพัฒนา", "Make the plan"),
        Task::Print => Say::new("พิมพ์และลงนาม", "Print and sign"),
    }
}

/// The button that leads to the next step.
pub fn go(task: Task) -> Say {
    match task {
        Task::Organization => Say::new("ตั้งชื่อหน่วยงาน", "Name the organization"),
        Task::Staff => Say::new("นำเข้าบุคลากร", "Import staff"),
        Task::Assessment => Say::new("ไปที่รอบประเมิน", "Go to the round"),
        Task::Gaps => Say::new("ไปที่ช่องว่าง", "Go to the gaps"),
        Task::Plan => Say::new("ไปที่แผนพัฒนา", "Go to the plan"),
        Task::Print => Say::new("ไปที่เอกสาร", "Go to the documents"),
    }
}

pub fn state(state: State) -> Say {
    match state {
        State::Done => Say::new("เสร็จแล้ว", "done"),
        State::Begun => Say::new("กำลังทำ", "under way"),
        State::Open => Say::new("ยังไม่เริ่ม", "not begun"),
        State::Blocked => Say::new("รอขั้นก่อนหน้า", "waits for an earlier step"),
    }
}

pub fn period(period: Period) -> Say {
    Say::of(format!("แผนปี {period}"), format!("Plan {period}"))
}

pub fn staff(people: usize, vacancies: usize) -> Say {
    let (people, vacancies) = (grouped(people), grouped(vacancies));
    Say::of(
        format!("{people} คน อัตราว่าง {vacancies} อัตรา"),
        format!("{people} people, {vacancies} vacancies"),
    )
}

pub fn vacancies(count: usize) -> Say {
    let count = grouped(count);
    Say::of(format!("ว่าง {count} อัตรา"), format!("{count} vacant"))
}

pub fn of_people(count: usize, all: usize) -> Say {
    let (count, all) = (grouped(count), grouped(all));
    Say::of(format!("{count} จาก {all} คน"), format!("{count} of {all}"))
}

pub fn all_assessed(round: &str, people: usize) -> Say {
    let people = grouped(people);
    Say::of(
        format!("{round}: ครบทั้ง {people} คน"),
        format!("{round}: all {people} people"),
    )
}

pub fn round_closed(round: &str) -> Say {
    Say::of(format!("{round}: ปิดรอบแล้ว"), format!("{round}: closed"))
}

pub fn to_assess(round: &str, progress: &Progress) -> Say {
    let left = grouped(progress.people.saturating_sub(progress.complete));
    Say::of(
        format!("{round}: ยังไม่ครบอีก {left} คน"),
        format!("{round}: {left} people are not complete"),
    )
}

pub fn gaps(with_gap: usize, assessed: usize) -> Say {
    let (with_gap, assessed) = (grouped(with_gap), grouped(assessed));
    Say::of(
        format!("{with_gap} คนมีช่องว่าง จากที่ประเมินแล้ว {assessed} คน"),
        format!("{with_gap} people have a gap, of {assessed} assessed"),
    )
}

pub fn findings(plan: &PlanStanding) -> Say {
    let (projects, findings) = (grouped(plan.projects), grouped(plan.findings));
    Say::of(
        format!("{projects} โครงการ มี {findings} รายการที่ต้องดู"),
        format!("{projects} projects, {findings} things to look at"),
    )
}

pub fn plan_whole(plan: &PlanStanding) -> Say {
    let (projects, budget) = (grouped(plan.projects), plan.budget);
    Say::of(
        format!("{projects} โครงการ รวม {budget} บาท ครบทุกเรื่อง"),
        format!("{projects} projects, {budget} baht, nothing missing"),
    )
}

pub fn budget(plan: &PlanStanding) -> Say {
    let (projects, budget) = (grouped(plan.projects), plan.budget);
    Say::of(
        format!("{projects} โครงการ รวม {budget} บาท"),
        format!("{projects} projects, {budget} baht in all"),
    )
}
