//! Strings of cells: two bytes a letter or one, shared by all sheets or in the cell's own record.

use super::super::encoding::thai;
use super::super::text;
use super::record::Pieces;
use crate::base::Say;

/// More than a sheet of this format has room for.
const MAX_SHARED: usize = 2_000_000;

/// Letters have two bytes.
const WIDE: u8 = 0x01;
const HAS_EXTENSION: u8 = 0x04;
const HAS_RUNS: u8 = 0x08;

#[derive(Default)]
pub struct Strings {
    /// BIFF8 writes Unicode; older ones bytes in the code page of their machine.
    pub is_wide: bool,
    shared: Vec<String>,
}

impl Strings {
    pub fn shared(&self, index: usize) -> Option<&str> {
        self.shared.get(index).map(String::as_str)
    }

    /// Reads the table of shared strings: two counts, then the strings.
    ///
    /// # Errors
    /// When there are far too many, or the table ends within one.
    pub fn share(&mut self, mut pieces: Pieces<'_>) -> Result<(), Say> {
        let counts = pieces.long().and(pieces.long());
        let count = counts.map_or(0, |count| count as usize);
        if count > MAX_SHARED {
            return Err(text::TOO_MUCH);
        }
        for _ in 0..count {
            let Some(letters) = pieces.number() else {
                break;
            };
            let string = rich(&mut pieces, letters).ok_or(text::DAMAGED_BOOK)?;
            self.shared.push(string);
        }
        Ok(())
    }

    /// A string with a length of two bytes.
    pub fn text(&self, mut pieces: Pieces<'_>) -> Option<String> {
        let length = pieces.number()?;
        if self.is_wide {
            return rich(&mut pieces, length);
        }
        let bytes: Vec<u8> = (0..length).map_while(|_| pieces.byte()).collect();
        Some(thai(&bytes))
    }

    /// A string with a length of one byte.
    pub fn short(&self, bytes: &[u8]) -> Option<String> {
        let (length, rest) = bytes.split_first()?;
        if self.is_wide {
            let mut pieces = Pieces::from(rest);
            return rich(&mut pieces, u16::from(*length));
        }
        let length = usize::from(*length).min(rest.len());
        rest.get(..length).map(thai)
    }
}

/// Flags, then the letters, then what is of no use here: runs of fonts, readings.
fn rich(pieces: &mut Pieces<'_>, length: u16) -> Option<String> {
    let flags = match pieces.byte() {
        None if length == 0 => return Some(String::new()),
        flags => flags?,
    };
    let runs = match flags & HAS_RUNS {
        0 => 0,
        _ => pieces.number()?,
    };
    let extension = match flags & HAS_EXTENSION {
        0 => 0,
        _ => pieces.long()?,
    };
    let string = letters(pieces, length, flags & WIDE != 0)?;
    pieces.skip(usize::from(runs) * 4)?;
    pieces.skip(extension as usize)?;
    Some(string)
}

/// A string that goes on in the next record says anew how wide its letters are.
fn letters(pieces: &mut Pieces<'_>, length: u16, mut is_wide: bool) -> Option<String> {
    let mut units = Vec::new();
    while units.len() < usize::from(length) {
        if !units.is_empty() && pieces.is_at_break() {
            is_wide = pieces.byte()? & WIDE != 0;
        }
        units.push(match is_wide {
            true => pieces.number()?,
            false => u16::from(pieces.byte()?),
        });
    }
    Some(String::from_utf16_lossy(&units))
}

#[cfg(test)]
mod tests {
    use super::super::record::{Records, SHARED};
    use super::*;

    #[test]
    fn a_shared_string_goes_on_in_the_next_record_with_letters_of_another_width() {
        // Two strings: "ab" + "กข" broken after b, and "x" with two runs of fonts.
        let first = [2, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, b'a', b'b'];
        let more = [1, 0x01, 0x0E, 0x02, 0x0E, 1, 0, 8, 1, 0, b'x', 9, 9, 9, 9];
        let record = |kind: u16, data: &[u8]| {
            let length = u16::try_from(data.len()).unwrap();
            [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
        };
        let bytes = [record(SHARED, &first), record(0x3C, &more)].concat();
        let mut records = Records::new(&bytes);
        let record = records.next().unwrap();
        let mut strings = Strings::default();
        strings.share(records.joined(&record)).unwrap();
        assert_eq!(strings.shared(0), Some("abกข"));
        assert_eq!(strings.shared(1), Some("x"));
    }
}
