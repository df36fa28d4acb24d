//! What a plan still lacks.

use super::grouped;
use crate::base::Say;
use crate::plan::rules::Lack;

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
        Lack::NotThere => Say::new(
            "โครงการที่ตรงกลุ่มจัดในปีที่ยังไม่มีหรือไม่มีอัตรานี้แล้ว",
            "the projects for it come in years in which the position is not there",
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
