//! The code on a paper form: it finds round and person again when the form is keyed in.

use crate::base::thai::to_arabic;
use crate::base::{RoundId, StaffId};

/// "3-0142-5": the round, the person, and a digit that tells a slip of the pen.
pub fn paper_code(round: RoundId, staff: StaffId) -> String {
    let (round, staff) = (round.raw(), staff.raw());
    format!("{round}-{staff:04}-{}", check_digit(round, staff))
}

/// Reads a code, with Thai digits and with or without spaces; `None` for anything else.
pub fn read_code(typed: &str) -> Option<(RoundId, StaffId)> {
    let typed = to_arabic(typed);
    let mut parts = typed.split(['-', '–', ' ']).filter(|part| !part.is_empty());
    let mut number = || -> Option<i64> {
        let part = parts.next()?;
        let digits = part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    let (round, staff, check) = (number()?, number()?, number()?);
    let whole = parts.next().is_none() && check == check_digit(round, staff);
    whole.then(|| (RoundId::from_raw(round), StaffId::from_raw(staff)))
}

/// The digits of both numbers, each weighed by its place, modulo eleven; 10 is written as 0. One
/// wrong digit or two that changed places are told nine times of ten at least.
fn check_digit(round: i64, staff: i64) -> i64 {
    let digits = format!("{round}{staff:04}");
    let weighed = (2..).zip(digits.bytes().rev());
    let sum: i64 = weighed
        .map(|(weight, byte)| weight * i64::from(byte.wrapping_sub(b'0')))
        .sum();
    sum % 11 % 10
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_read_as_people_write_it_and_a_slip_is_told() {
        let (round, staff) = (RoundId::from_raw(3), StaffId::from_raw(142));
        let code = paper_code(round, staff);
        assert_eq!(code, "3-0142-5");
        for typed in [code.as_str(), "๓-๐๑๔๒-๕", " 3 0142 5 ", "3-142-5"] {
            assert_eq!(read_code(typed), Some((round, staff)), "{typed}");
        }
        for slip in [
            "3-0124-5",
            "3-0143-5",
            "2-0142-5",
            "3-0142",
            "3-0142-5-1",
            "สมใจ",
            "",
        ] {
            assert_eq!(read_code(slip), None, "{slip}");
        }
    }

    proptest! {
        #[test]
        fn every_code_finds_its_form_again(round in 1..100_000i64, staff in 1..1_000_000i64) {
            let (round, staff) = (RoundId::from_raw(round), StaffId::from_raw(staff));
            prop_assert_eq!(read_code(&paper_code(round, staff)), Some((round, staff)));
        }
    }
}
