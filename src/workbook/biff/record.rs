//! The stream of a workbook as records: a kind, a length, and so many bytes. Long ones go on in
//! records that continue them.

use super::super::cursor::u16_at;

pub const FORMULA: u16 = 0x0006;
pub const END: u16 = 0x000A;
pub const DATE_MODE: u16 = 0x0022;
pub const PASSWORD: u16 = 0x002F;
pub const CONTINUED: u16 = 0x003C;
pub const SHEET: u16 = 0x0085;
pub const PACKED_ROW: u16 = 0x00BD;
pub const RICH_LABEL: u16 = 0x00D6;
pub const STYLE: u16 = 0x00E0;
pub const MERGED: u16 = 0x00E5;
pub const SHARED: u16 = 0x00FC;
pub const SHARED_LABEL: u16 = 0x00FD;
pub const NUMBER: u16 = 0x0203;
pub const LABEL: u16 = 0x0204;
pub const TRUTH_OR_ERROR: u16 = 0x0205;
pub const FORMULA_TEXT: u16 = 0x0207;
pub const PACKED: u16 = 0x027E;
pub const FORMAT: u16 = 0x041E;
pub const BEGIN: u16 = 0x0809;

pub struct Record<'a> {
    pub kind: u16,
    pub data: &'a [u8],
}

/// Ends where the bytes end, also in the middle of a record.
pub struct Records<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Records<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// How many bytes have been read.
    pub fn position(&self) -> usize {
        self.at
    }

    /// The record with those that continue it, piece by piece.
    pub fn joined(&mut self, record: &Record<'a>) -> Pieces<'a> {
        let mut pieces = vec![record.data];
        while u16_at(self.bytes, self.at) == Some(CONTINUED) {
            let Some(more) = self.next() else { break };
            pieces.push(more.data);
        }
        Pieces::of(pieces)
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let kind = u16_at(self.bytes, self.at)?;
        let length = usize::from(u16_at(self.bytes, self.at + 2)?);
        let data = self.bytes.get(self.at + 4..)?.get(..length)?;
        self.at += 4 + length;
        Some(Record { kind, data })
    }
}

/// Bytes that may lie in several records.
pub struct Pieces<'a> {
    now: &'a [u8],
    later: std::vec::IntoIter<&'a [u8]>,
}

impl<'a> From<&'a [u8]> for Pieces<'a> {
    fn from(only: &'a [u8]) -> Self {
        Self::of(vec![only])
    }
}

impl<'a> Pieces<'a> {
    fn of(pieces: Vec<&'a [u8]>) -> Self {
        Self {
            now: &[],
            later: pieces.into_iter(),
        }
    }

    /// Whether the next byte begins a piece.
    pub fn is_at_break(&self) -> bool {
        self.now.is_empty()
    }

    pub fn byte(&mut self) -> Option<u8> {
        while self.now.is_empty() {
            self.now = self.later.next()?;
        }
        let (first, rest) = self.now.split_first()?;
        self.now = rest;
        Some(*first)
    }

    pub fn number(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    pub fn long(&mut self) -> Option<u32> {
        let (low, high) = (self.number()?, self.number()?);
        Some(u32::from(low) | u32::from(high) << 16)
    }

    /// Passes over so many bytes.
    pub fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > 0 {
            let step = count.min(self.now.len());
            self.now = self.now.get(step..).unwrap_or_default();
            count -= step;
            if count > 0 {
                self.now = self.later.next()?;
            }
        }
        Some(())
    }
}
