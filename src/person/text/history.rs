//! What columns of the file are called in a person's history.

use crate::base::Say;
use crate::staff::text;
use crate::staff::text::service;

/// The name of a column; nothing for those that mean nothing to people.
pub fn column(table: &str, column: &str) -> Option<Say> {
    Some(match (table, column) {
        ("staff", "title") => text::TITLE,
        (_, "first_name") => text::FIRST_NAME,
        (_, "last_name") => text::LAST_NAME,
        (_, "national_id") => text::NATIONAL_ID,
        (_, "birth_date") => text::BIRTH_DATE,
        (_, "appointed_on") => text::APPOINTED_ON,
        (_, "left_on") => text::LEFT_ON,
        ("position", "number") => text::NUMBER,
        ("position", "title") => text::POSITION_TITLE,
        (_, "line_id") => text::LINE,
        (_, "level_id") => text::LEVEL,
        (_, "category_id") => text::CATEGORY,
        (_, "unit_id") => text::UNIT,
        (_, "from_date") => service::ON,
        (_, "to_date") => service::UNTIL,
        (_, "on_date") => service::LAST_DAY,
        (_, "order_number") => service::ORDER_NUMBER,
        (_, "note") => service::NOTE,
        ("education", "degree") => text::DEGREE,
        ("education", "field") => text::FIELD,
        ("education", "year_be") => text::YEAR,
        (_, "place") => text::PLACE,
        _ => return None,
    })
}

/// "นามสกุล: ใจดี → ใจงาม".
pub fn changed(name: &Say, before: &str, after: &str) -> Say {
    Say::of(
        format!("{}: {before} → {after}", name.th()),
        format!("{}: {before} → {after}", name.en()),
    )
}

pub const NOTHING: &str = "–";
