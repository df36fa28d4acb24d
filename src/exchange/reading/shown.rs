//! What was understood of a row, field by field, in words.

use super::super::model::{Field, Incoming};
use super::super::text;
use crate::base::{date, mask_national_id};
use crate::staff::{Level, Lists};

/// The value of a field as it would be stored; empty where the row is silent.
pub fn shown(row: &Incoming, field: Field, lists: &Lists) -> String {
    let post = &row.post;
    match field {
        Field::Title => row.title.clone(),
        Field::FirstName => row.first_name.clone(),
        Field::LastName => row.last_name.clone(),
        Field::FullName if row.is_vacant => text::VACANT.to_owned(),
        Field::FullName if row.first_name.is_empty() => String::new(),
        Field::FullName => [&row.title, &row.first_name, &row.last_name]
            .map(String::as_str)
            .join(" · "),
        Field::NationalId => row
            .national_id
            .as_deref()
            .map_or_else(String::new, mask_national_id),
        Field::BirthDate => row.birth_date.map_or_else(String::new, date::numeric),
        Field::AppointedOn => row.appointed_on.map_or_else(String::new, date::numeric),
        Field::Number => post.number.clone(),
        Field::Administrative => post.title.clone(),
        Field::Position | Field::Line => post.line.clone(),
        Field::Type | Field::Level => {
            let level = post.level.and_then(|id| lists.level(id));
            level.map_or_else(String::new, Level::full_name)
        }
        Field::Category => {
            let category = post.category.and_then(|id| lists.category(id));
            category.map_or_else(String::new, |category| category.name.clone())
        }
        Field::Order | Field::Key | Field::PositionKey => String::new(),
        Field::FormCode => row.form_code.clone(),
        Field::Skill(place) => {
            let mut levels = row.levels.iter();
            let level = levels.find(|(it, _)| *it == place);
            level.map_or_else(String::new, |(_, level)| level.clone())
        }
        Field::Unit
        | Field::Bureau
        | Field::Division
        | Field::Section
        | Field::Group
        | Field::Work => post.units.join(text::STEP),
    }
}
