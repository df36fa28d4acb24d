//! Which cells are dates: a date is a number, and only its format says so.

use super::super::day_of_serial;
use super::super::model::CellValue;
use std::collections::HashSet;

/// Days between the two beginnings from which spreadsheets count.
const DAYS_TO_1904: f64 = 1462.0;

#[derive(Default)]
pub struct Formats {
    pub is_1904: bool,
    dates: HashSet<u16>,
    /// The format of each style, by its number.
    styles: Vec<u16>,
}

impl Formats {
    pub fn add(&mut self, id: u16, pattern: &str) {
        if is_date(pattern) {
            self.dates.insert(id);
        } else {
            self.dates.remove(&id);
        }
    }

    pub fn add_style(&mut self, format: Option<u16>) {
        self.styles.push(format.unwrap_or(0));
    }

    pub fn value(&self, number: f64, style: u16) -> CellValue {
        if !number.is_finite() {
            return CellValue::Error("#NUM!".to_owned());
        }
        let format = self.styles.get(usize::from(style)).copied().unwrap_or(0);
        let is_date = self.dates.contains(&format) || is_built_in_date(format);
        let since = if self.is_1904 { DAYS_TO_1904 } else { 0.0 };
        let day = is_date.then(|| day_of_serial(number + since)).flatten();
        day.map_or(CellValue::Number(number), CellValue::Date)
    }
}

/// ECMA-376 part 1, 18.8.30: dates everywhere, East Asian ones, and Thai ones.
fn is_built_in_date(format: u16) -> bool {
    matches!(format, 14..=22 | 27..=36 | 45..=47 | 50..=58 | 71..=81)
}

/// Whether a pattern has letters of days, months, years or hours outside quotes and brackets.
pub fn is_date(pattern: &str) -> bool {
    let pattern = pattern.replace("General", "");
    let (mut quoted, mut bracket, mut escaped) = (false, false, false);
    for letter in pattern.chars() {
        match letter {
            _ if escaped => escaped = false,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '\\' | '_' | '*' => escaped = true,
            '[' => bracket = true,
            ']' => bracket = false,
            _ if bracket => {}
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => return true,
            ';' => return false,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn a_pattern_of_dates_is_told_from_one_of_numbers() {
        for pattern in ["d/m/yyyy", "[$-107041E]d mmm bb", "\"วันที่\" d", "hh:mm"] {
            assert!(is_date(pattern), "{pattern}");
        }
        for pattern in ["General", "0.00E+00", "#,##0.00 \"days\"", "[Red]0", "0\\d"] {
            assert!(!is_date(pattern), "{pattern}");
        }
    }
}
