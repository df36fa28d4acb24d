//! Words of the form on paper. Documents are Thai.

pub const FORM_TITLE: &str = "แบบประเมินทักษะ";
pub const ORDER: &str = "ที่";
pub const HOW_TO_TICK: &str = "ทำเครื่องหมายในช่องระดับที่ตรงกับความเป็นจริงมากที่สุด ทักษะละหนึ่งช่อง";
pub const ASSESSED_PERSON: &str = "ผู้รับการประเมิน";
pub const SUPERIOR: &str = "ผู้บังคับบัญชา";

pub fn paper_title(round: &str) -> String {
    format!("{FORM_TITLE} {round}")
}

pub fn framework_note(name: &str, edition: &str) -> String {
    format!("กรอบที่ใช้: {name} {edition}")
}

pub fn skill_with_score(skill: &str, score: &str) -> String {
    format!("{skill} (ได้ {score})")
}
