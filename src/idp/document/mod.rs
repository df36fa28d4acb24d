//! What is printed about one person: the development sheet to sign, and the skill profile.

mod chart;
mod profile;
mod sheet;

pub use profile::profile;
pub use sheet::sheet;

use super::model::Sheet;
use super::text;
use crate::base::Rich;
use crate::pdf::{Block, Field, Paragraph};

fn subtitle(words: impl Into<Rich>) -> Block {
    Paragraph::centered(words).bold().into()
}

fn or_dash(value: &str) -> &str {
    if value.is_empty() { "-" } else { value }
}

/// Who it is about.
fn fields(sheet: &Sheet) -> Vec<Field> {
    let position = sheet.staff.position.as_ref();
    let number = position.map_or("", |position| position.number.as_str());
    vec![
        Field::new(text::NAME, sheet.staff.full_name()),
        Field::new(text::CATEGORY, or_dash(&sheet.category_name)),
        Field::wide(text::POSITION, or_dash(&sheet.position_name)),
        Field::new(text::NUMBER, or_dash(number)),
        Field::new(text::UNIT, or_dash(&sheet.unit_name)),
    ]
}
