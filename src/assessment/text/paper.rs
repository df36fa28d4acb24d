//! Words of the form and of the summary on paper. Documents are Thai.

use crate::assessment::model::Tally;
use crate::assessment::rules::RowKey;
use crate::base::Score;
use crate::framework::{self, SkillCard};

pub const FORM_TITLE: &str = "แบบประเมินทักษะ";
pub const ORDER: &str = "ที่";
pub const HOW_TO_TICK: &str = "ทำเครื่องหมายในช่องระดับที่ตรงกับความเป็นจริงมากที่สุด ทักษะละหนึ่งช่อง";
pub const ASSESSED_PERSON: &str = "ผู้รับการประเมิน";
pub const SUPERIOR: &str = "ผู้บังคับบัญชา";

pub const FORM_CODE: &str = "รหัสแบบ";
pub const TICK: &str = "เลือก";
pub const LEVEL_HEAD: &str = "ระดับ";
pub const BEHAVIOR_HEAD: &str = "พฤติกรรมหรือความสามารถ";

pub const SUMMARY_TITLE: &str = "สรุปช่องว่างสมรรถนะและทักษะ";
pub const MAP_HEAD: &str = "จำนวนผู้มีช่องว่างต่อผู้ที่ประเมินแล้ว จำแนกตามส่วนราชการ";
pub const RANKING_HEAD: &str = "ทักษะที่ต้องพัฒนามากที่สุด";
pub const GROUP_CHART: &str = "ร้อยละของผู้มีช่องว่างในแต่ละกลุ่มบุคลากร";
pub const CHANGE_HEAD: &str = "การเปลี่ยนแปลงระหว่างรอบ";
pub const CHANGE_CHART: &str = "ระดับเฉลี่ยของแต่ละทักษะในสองรอบ";
pub const CHANGE_HINT_PAPER: &str = "เทียบเฉพาะผู้ที่มีผลทั้งสองรอบ";
pub const NOTHING_LACKING: &str = "ไม่มีทักษะที่มีช่องว่าง";
pub const BOTH_HEAD: &str = "จำนวน (คน)";
pub const UP_HEAD: &str = "สูงขึ้น";
pub const SAME_HEAD: &str = "เท่าเดิม";
pub const DOWN_HEAD: &str = "ลดลง";
/// In place of a number that would point at somebody.
pub const HIDDEN: &str = "*";

pub fn small_groups() -> String {
    format!(
        "* ไม่แสดงกลุ่มที่ประเมินแล้วน้อยกว่า {} คน เพื่อคุ้มครองข้อมูลส่วนบุคคล ผู้ที่ยังไม่ประเมินไม่นับเป็นศูนย์",
        Tally::LEAST_TOLD
    )
}

/// What the framework calls its questionnaire.
pub fn form_title(own: &str) -> &str {
    match own {
        "" => FORM_TITLE,
        own => own,
    }
}

/// "1. ความเข้าใจและใช้เทคโนโลยีดิจิทัล (ระดับที่คาดหวัง 3)".
pub fn skill_head(number: usize, name: &str, asked: Option<Score>, score: Option<Score>) -> String {
    let asked = asked.map(|level| format!("{} {level}", super::EXPECTED.th()));
    let given = score.map(|level| format!("ได้ {level}"));
    let notes: Vec<String> = asked.into_iter().chain(given).collect();
    match notes.as_slice() {
        [] => format!("{number}. {name}"),
        notes => format!("{number}. {name} ({})", notes.join(" ")),
    }
}

/// What is done at a level, in Thai: levels are cumulative.
pub fn behavior_th(card: &SkillCard, level: Score) -> String {
    let first = card.behaviors.first().map(|it| it.level);
    match card.behavior_at(level) {
        None => framework::text::LEVEL_ZERO.th().to_owned(),
        Some(behavior) if Some(behavior.level) == first => behavior.text.clone(),
        Some(behavior) => format!("{}{}", framework::text::AND.th(), behavior.text),
    }
}

/// What a row of the map is called on paper.
pub fn row_th(key: RowKey, name: &str) -> String {
    match key {
        RowKey::Whole => super::WHOLE.th().to_owned(),
        RowKey::Unit(None) => super::NO_UNIT.th().to_owned(),
        _ if name.is_empty() => super::NO_KIND.th().to_owned(),
        _ => name.to_owned(),
    }
}

pub fn paper_title(round: &str) -> String {
    format!("{FORM_TITLE} {round}")
}

pub fn framework_note(name: &str, edition: &str) -> String {
    format!("กรอบที่ใช้: {name} {edition}")
}

pub fn skill_with_score(skill: &str, score: &str) -> String {
    format!("{skill} (ได้ {score})")
}
