//! Thai and Arabic digits. Data keep Arabic digits; a document chooses how it prints them.

/// With every digit 0–9 as ๐–๙.
pub fn to_thai(text: &str) -> String {
    text.chars().map(to_thai_digit).collect()
}

/// A digit 0–9 as ๐–๙; any other character as it is.
pub fn to_thai_digit(c: char) -> char {
    moved(c, '0'..='9', '๐')
}

/// With every digit ๐–๙ as 0–9.
pub fn to_arabic(text: &str) -> String {
    text.chars().map(|c| moved(c, '๐'..='๙', '0')).collect()
}

fn moved(c: char, from: std::ops::RangeInclusive<char>, zero: char) -> char {
    if !from.contains(&c) {
        return c;
    }
    let value = u32::from(c) - u32::from(*from.start());
    char::from_u32(u32::from(zero) + value).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(arabic: &str, thai: &str) {
        assert_eq!(to_thai(arabic), thai);
        assert_eq!(to_arabic(thai), arabic);
    }

    #[test]
    fn digits_change_and_nothing_else_does() {
        check("พ.ศ. 2569", "พ.ศ. ๒๕๖๙");
        check("0123456789", "๐๑๒๓๔๕๖๗๘๙");
        check("DG-SA 1.50%", "DG-SA ๑.๕๐%");
        check("", "");
    }
}
