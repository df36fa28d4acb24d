//! Numbers with two decimals, kept as integers: the common part of money and scores.

use super::thai::to_arabic;

/// Hundredths from digits with at most two decimals; commas may stand between thousands.
/// Nothing where the text is not such a number or the number is too large.
pub(super) fn parse_hundredths(text: &str) -> Option<i64> {
    let text = to_arabic(text.trim());
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.as_str()),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let whole = parse_whole(whole)?;
    whole
        .checked_mul(100)?
        .checked_add(parse_fraction(fraction)?)?
        .checked_mul(sign)
}

/// Digits, either without commas or with one before every three.
fn parse_whole(text: &str) -> Option<i64> {
    let mut groups = text.split(',');
    let first = groups.next()?;
    is_digits(first).then_some(())?;
    let mut digits = first.to_owned();
    for group in groups {
        (group.len() == 3 && first.len() <= 3).then_some(())?;
        digits.push_str(group);
    }
    is_digits(&digits).then_some(())?;
    digits.parse().ok()
}

/// Hundredths from the digits after the point: 5 is 50.
fn parse_fraction(digits: &str) -> Option<i64> {
    match digits.len() {
        0 => Some(0),
        1 if is_digits(digits) => digits.parse::<i64>().ok().map(|tenths| tenths * 10),
        2 if is_digits(digits) => digits.parse().ok(),
        _ => None,
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Sign, whole part without commas, hundredths.
pub(super) fn split(hundredths: i64) -> (&'static str, u64, u64) {
    let size = hundredths.unsigned_abs();
    (
        if hundredths < 0 { "-" } else { "" },
        size / 100,
        size % 100,
    )
}

/// 1234567 as 1,234,567.
pub(super) fn grouped(whole: u64) -> String {
    let digits = whole.to_string();
    let mut out = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<i64>) {
        assert_eq!(parse_hundredths(text), expected, "{text}");
    }

    #[test]
    fn numbers_have_at_most_two_decimals() {
        check("1234.5", Some(123_450));
        check("1,234.50", Some(123_450));
        check("๑,๒๓๔", Some(123_400));
        check("-0.05", Some(-5));
        check(" 7. ", Some(700));
        check("1.234", None);
        check("1.2.3", None);
        check(".5", None);
        check("1e3", None);
        check("", None);
        check("92233720368547758.07", Some(i64::MAX));
        check("92233720368547758.08", None);
    }

    #[test]
    fn commas_stand_between_thousands_only() {
        check("1,50", None);
        check("1234,567", None);
        check(",123", None);
        check("1,,234", None);
        check("12,345,678", Some(1_234_567_800));
    }
}
