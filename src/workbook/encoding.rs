//! The codes in which Thai letters are kept as bytes.

use super::model::Encoding;
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_874};

const BOM: &[u8] = &[0xEF, 0xBB, 0xBF];

/// Bytes of text in whatever code gives Thai.
pub fn thai(bytes: &[u8]) -> String {
    decode(bytes, guess(bytes))
}

/// "Valid UTF-8, else 874" would be wrong for short texts: ยก in code page 874 is valid UTF-8. So
/// UTF-8 must also yield Thai letters and nothing odd beside them. A file of UTF-8 with a broken
/// letter in it stays UTF-8: that one letter is lost, not all of them.
pub fn guess(bytes: &[u8]) -> Encoding {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Encoding::Utf16;
    }
    if bytes.starts_with(BOM) || bytes.is_ascii() {
        return Encoding::Utf8;
    }
    let (mut thai, mut odd) = (0_usize, 0_usize);
    for piece in bytes.utf8_chunks() {
        odd += piece.invalid().len();
        for letter in piece.valid().chars().filter(|letter| !letter.is_ascii()) {
            match letter {
                '\u{E01}'..='\u{E5B}' => thai += 1,
                _ => odd += 1,
            }
        }
    }
    if thai > odd {
        Encoding::Utf8
    } else {
        Encoding::Windows874
    }
}

/// The text; � for a byte that is no letter in that code.
pub fn decode(bytes: &[u8], encoding: Encoding) -> String {
    let coder = match encoding {
        Encoding::Utf8 => {
            let bytes = bytes.strip_prefix(BOM).unwrap_or(bytes);
            return String::from_utf8_lossy(bytes).into_owned();
        }
        Encoding::Utf16 if bytes.starts_with(&[0xFE, 0xFF]) => UTF_16BE,
        Encoding::Utf16 => UTF_16LE,
        Encoding::Windows874 => WINDOWS_874,
    };
    coder.decode(bytes).0.into_owned()
}
