//! Which way up a photograph is to be shown: cameras store it as the sensor lay and note the turn.
//!
//! Exif 2.32, 4.6.2 and 4.6.4, tag 0x0112. Whatever cannot be read means upright: a note in a file
//! from outside is no reason to refuse its picture.

const ORIENTATION: u16 = 0x0112;
/// A number of two bytes.
const SHORT: u16 = 3;
/// Bytes of one entry of a directory.
const ENTRY: usize = 12;

/// How a picture is turned or mirrored to stand upright: the number in the file, from 1 to 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn(u8);

impl Turn {
    /// As it is stored.
    pub const NONE: Self = Self(1);

    /// What the notes of a camera say, beginning with their byte order.
    pub(super) fn of(exif: &[u8]) -> Self {
        orientation(exif)
            .and_then(|value| u8::try_from(value).ok())
            .filter(|value| (1..=8).contains(value))
            .map_or(Self::NONE, Self)
    }

    /// Whether rows become columns.
    pub fn is_sideways(self) -> bool {
        self.0 >= 5
    }

    /// Where a place of the stored picture goes, both from the left and from below and 1 wide and
    /// high: a matrix as PDF writes it.
    pub fn matrix(self) -> [f32; 6] {
        match self.0 {
            2 => [-1.0, 0.0, 0.0, 1.0, 1.0, 0.0],
            3 => [-1.0, 0.0, 0.0, -1.0, 1.0, 1.0],
            4 => [1.0, 0.0, 0.0, -1.0, 0.0, 1.0],
            5 => [0.0, -1.0, -1.0, 0.0, 1.0, 1.0],
            6 => [0.0, -1.0, 1.0, 0.0, 0.0, 1.0],
            7 => [0.0, 1.0, 1.0, 0.0, 0.0, 0.0],
            8 => [0.0, 1.0, -1.0, 0.0, 1.0, 0.0],
            _ => [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
        }
    }
}

/// The number in the first directory. No more is read than the notes hold.
fn orientation(exif: &[u8]) -> Option<u16> {
    let number: fn([u8; 2]) -> u16 = match exif.get(..4)? {
        b"II*\0" => u16::from_le_bytes,
        b"MM\0*" => u16::from_be_bytes,
        _ => return None,
    };
    let short = |at: usize| Some(number(exif.get(at..)?.first_chunk()?.to_owned()));
    // The place of the directory has four bytes; one beyond 65,535 is beyond any notes.
    let [high, low] = if exif.starts_with(b"M") {
        [4, 6]
    } else {
        [6, 4]
    };
    let first = usize::from(short(low).filter(|_| short(high) == Some(0))?);
    let count = usize::from(short(first)?);
    let entries = (0..count).map_while(|index| {
        let at = first + 2 + index * ENTRY;
        Some((short(at)?, short(at + 2)?, short(at + 8)?))
    });
    let mut orientations = entries.filter(|(tag, kind, _)| (*tag, *kind) == (ORIENTATION, SHORT));
    orientations.next().map(|(_, _, value)| value)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The notes of a camera that say nothing but a turn.
    pub fn notes(turn: u8, big: bool) -> Vec<u8> {
        let short = |value: u16| {
            if big {
                value.to_be_bytes()
            } else {
                value.to_le_bytes()
            }
        };
        let mut bytes = if big { b"MM\0*" } else { b"II*\0" }.to_vec();
        let place = if big { [0, 8] } else { [8, 0] };
        let count = if big { [0, 1] } else { [1, 0] };
        let value = [u16::from(turn), 0];
        let entry = [ORIENTATION, SHORT].into_iter().chain(count).chain(value);
        for number in place.into_iter().chain([1]).chain(entry).chain([0, 0]) {
            bytes.extend(short(number));
        }
        bytes
    }

    #[test]
    fn a_turn_is_read_in_either_order_of_bytes() {
        for turn in 1..=8 {
            for big in [false, true] {
                assert_eq!(Turn::of(&notes(turn, big)), Turn(turn));
            }
        }
        assert_eq!(Turn::of(&notes(0, true)), Turn::NONE);
        assert_eq!(Turn::of(&notes(9, false)), Turn::NONE);
    }

    #[test]
    fn every_turn_fills_the_same_frame() {
        for turn in 1..=8 {
            let [a, b, c, d, e, f] = Turn(turn).matrix();
            let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)];
            let mut places = corners.map(|(u, v)| (a * u + c * v + e, b * u + d * v + f));
            places.sort_by(|one, next| one.partial_cmp(next).unwrap());
            assert_eq!(places, [(0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0)]);
        }
    }

    proptest! {
        #[test]
        fn no_notes_do_harm(mut bytes in proptest::collection::vec(any::<u8>(), 0..80), known: bool) {
            if known {
                bytes.splice(0..bytes.len().min(8), notes(6, true).into_iter().take(8));
            }
            prop_assert!((1..=8).contains(&Turn::of(&bytes).0));
        }
    }
}
