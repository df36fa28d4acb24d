//! Words about the plan.

mod change;
mod domain;
mod field;
mod finding;
pub mod letter;
pub mod paper;
pub mod prose;
pub mod screen;

pub use change::*;
pub use domain::{domain, domain_line, domain_meaning};
pub use field::{ELSE, END, FIELDS, IF, condition, field_open, flaw, if_says};
pub use finding::*;
pub use letter::LEADS;

use super::model::Part;
use crate::base::{Period, Satang, Say};

pub const PLAN_NAME: &str = "แผนพัฒนาบุคลากร";

pub fn plan_name(organization: &str, period: Period) -> String {
    format!("{PLAN_NAME} {organization} ประจำปีงบประมาณ พ.ศ. {period}")
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
        Part::Foreword => Say::new("คำนำ", "Foreword"),
        Part::Announcement => Say::new("ประกาศใช้แผนพัฒนาบุคลากร 3 ปี", "Announcement of the plan"),
        Part::Order => Say::new(
            "แต่งตั้งคณะกรรมการจัดทำแผนพัฒนาบุคลากร 3 ปี",
            "Order that appoints the committee",
        ),
        Part::Memo => Say::new("เสนอแผนพัฒนาบุคลากร 3 ปี", "Memo that proposes the plan"),
        Part::Letter => Say::new("ส่งแผนพัฒนาบุคลากร 3 ปี", "Letter that sends the plan"),
        Part::Minutes => Say::new(
            "รายงานการประชุมคณะกรรมการจัดทำแผนพัฒนาบุคลากร 3 ปี",
            "Minutes of the committee",
        ),
        Part::Endorsement => Say::new(
            "มติคณะกรรมการระดับจังหวัด เรื่อง แผนพัฒนาบุคลากร 3 ปี",
            "Resolution of the committee of the province",
        ),
    }
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
