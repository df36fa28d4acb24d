//! What a person does with a plan, what must be mended first, and why something is refused.

use crate::base::{Period, Say};

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

// What is done.
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
