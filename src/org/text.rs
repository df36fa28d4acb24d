//! Words about the organization.

mod reference;
mod signing;
mod unit;

pub use reference::*;
pub use signing::*;
pub use unit::*;

use super::model::{OrganizationKind as Kind, SignatoryRole as Role};
use crate::base::Say;

pub const PAGE: Say = Say::new("ข้อมูลหน่วยงาน", "Organization");
pub const NAME: Say = Say::new("ชื่อหน่วยงาน", "Name");
pub const NAME_HINT: Say = Say::new("เช่น เทศบาลนครตัวอย่าง", "such as เทศบาลนครตัวอย่าง");
pub const KIND: Say = Say::new("ประเภท", "Kind");
pub const PROVINCE: Say = Say::new("จังหวัด", "Province");
pub const FIRST_YEAR: Say = Say::new(
    "ปีงบประมาณแรกของแผน (พ.ศ.)",
    "First fiscal year of the plan (B.E.)",
);
pub const SIGNATORIES: Say = Say::new("ผู้ลงนาม", "Signatories");
pub const SIGNATORY_NAME: Say = Say::new("ชื่อ–สกุลพร้อมคำนำหน้า", "Full name with title");
pub const POSITION: Say = Say::new("ตำแหน่งที่พิมพ์ในเอกสาร", "Position as printed");
pub const POSITION_HELP: Say = Say::new(
    "พิมพ์ได้หลายบรรทัด เช่น รองนายกเทศมนตรี รักษาราชการแทน แล้วขึ้นบรรทัดใหม่เป็น นายกเทศมนตรี",
    "Several lines are fine, such as acting forms",
);
pub const ROLE: Say = Say::new("ลงนามในฐานะ", "Signs as");
pub const ADD_SIGNATORY: Say = Say::new("เพิ่มผู้ลงนาม", "Add signatory");
pub const SAVE_SIGNATORY: Say = Say::new("บันทึกผู้ลงนาม", "Save signatory");
pub const DELETE_SIGNATORY: Say = Say::new("ลบผู้ลงนาม", "Delete signatory");
pub const NO_SIGNATORIES: Say = Say::new(
    "ยังไม่มีผู้ลงนาม เอกสารจะเว้นช่องชื่อไว้",
    "No signatories yet; documents leave their names blank",
);
pub const EMBLEM: Say = Say::new("ตราของหน่วยงาน", "Emblem");
pub const EMBLEM_HELP: Say = Say::new(
    "พิมพ์บนปกแผน ใช้ไฟล์ PNG หรือ JPEG ไม่เกิน 8 เมกะไบต์",
    "Printed on the cover of the plan; a PNG or JPEG of 8 MB at most",
);
pub const HAS_EMBLEM: Say = Say::new("มีตราแล้ว", "There is an emblem");
pub const CHOOSE_EMBLEM: Say = Say::new("เลือกไฟล์ตรา", "Choose the emblem");
pub const SET_EMBLEM: Say = Say::new("ตั้งตราของหน่วยงาน", "Set the emblem");
pub const REMOVE_EMBLEM: Say = Say::new("เอาตราออก", "Remove the emblem");
pub const READING_EMBLEM: Say = Say::new("อ่านไฟล์ตรา", "Read the emblem");
pub const LARGE_EMBLEM: Say = Say::new(
    "ไฟล์ตราใหญ่เกิน 8 เมกะไบต์ ย่อรูปก่อน",
    "The emblem is larger than 8 MB: make it smaller first",
);
pub const NAME_FIRST: Say = Say::new(
    "ตั้งชื่อหน่วยงานและบันทึกก่อน",
    "Name the organization and save it first",
);
pub const SAVE: Say = Say::new("บันทึกข้อมูลหน่วยงาน", "Save organization");
pub const CANCEL: Say = Say::new("ปิด", "Close");

pub const NEEDS_NAME: Say = Say::new("ใส่ชื่อหน่วยงาน", "Enter a name");
pub const NEEDS_SIGNATORY: Say = Say::new("ใส่ชื่อผู้ลงนาม", "Enter the signatory's name");
pub const NEEDS_POSITION: Say = Say::new("ใส่ตำแหน่งที่จะพิมพ์", "Enter the position to print");
pub const NOT_A_YEAR: Say = Say::new(
    "ใส่ปี พ.ศ. สี่หลัก ระหว่าง 2550 ถึง 2650 เช่น 2570",
    "Enter a Buddhist-era year from 2550 to 2650, such as 2570",
);

pub const SAVED: Say = Say::new("บันทึกข้อมูลหน่วยงานแล้ว", "Organization saved");

pub fn kind(kind: Kind) -> Say {
    match kind {
        Kind::City => Say::new("เทศบาลนคร", "City municipality"),
        Kind::Town => Say::new("เทศบาลเมือง", "Town municipality"),
        Kind::Subdistrict => Say::new("เทศบาลตำบล", "Subdistrict municipality"),
        Kind::Sao => Say::new(
            "องค์การบริหารส่วนตำบล",
            "Subdistrict administrative organization",
        ),
        Kind::Pao => Say::new(
            "องค์การบริหารส่วนจังหวัด",
            "Provincial administrative organization",
        ),
    }
}

/// How officers shorten it at the head of a name, where they do.
pub fn abbreviation(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::City | Kind::Town | Kind::Subdistrict => None,
        Kind::Sao => Some("อบต."),
        Kind::Pao => Some("อบจ."),
    }
}

pub fn short_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::City | Kind::Town | Kind::Subdistrict => "เทศบาล",
        Kind::Sao => "องค์การบริหารส่วนตำบล",
        Kind::Pao => "องค์การบริหารส่วนจังหวัด",
    }
}

pub fn officials(kind: Kind) -> &'static str {
    match kind {
        Kind::City | Kind::Town | Kind::Subdistrict => "พนักงานเทศบาล",
        Kind::Sao => "พนักงานส่วนตำบล",
        Kind::Pao => "ข้าราชการองค์การบริหารส่วนจังหวัด",
    }
}

pub fn role(role: Role) -> Say {
    match role {
        Role::Prepare => Say::new("ผู้จัดทำแผน", "Prepared by"),
        Role::Propose => Say::new("ผู้เสนอแผน", "Proposed by"),
        Role::Agree => Say::new("ผู้เห็นชอบแผน", "Agreed by"),
        Role::Approve => Say::new("ผู้อนุมัติแผน", "Approved by"),
    }
}

pub const SET_ORGANIZATION: Say = Say::new("แก้ข้อมูลหน่วยงาน", "Change organization");

pub fn saving_signatory(name: &str) -> Say {
    Say::of(
        format!("บันทึกผู้ลงนาม {name}"),
        format!("Save signatory {name}"),
    )
}

pub fn deleting_signatory(name: &str) -> Say {
    Say::of(
        format!("ลบผู้ลงนาม {name}"),
        format!("Delete signatory {name}"),
    )
}
