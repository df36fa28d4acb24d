//! Shaping gives what HarfBuzz gives, on the lines of `tests/shaping/expected.tsv`.

use super::face::{Face, Weight};
use super::shape::shape;
use std::fmt::Write as _;

const EXPECTED: &str = include_str!("../../tests/shaping/expected.tsv");
const SARA_AM: char = '\u{0E33}';
const SARA_AA: char = '\u{0E32}';

/// FNV-1a, 64 bits.
fn fnv(text: &str) -> String {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

/// A glyph as hb-shape prints it: number, cluster if asked for, offset if any, advance.
fn add(out: &mut String, id: u32, cluster: &str, [dx, dy, advance]: [i32; 3]) {
    let bar = if out.is_empty() { "" } else { "|" };
    let _ = write!(out, "{bar}{id}={cluster}");
    if dx != 0 || dy != 0 {
        let _ = write!(out, "@{dx},{dy}");
    }
    let _ = write!(out, "+{advance}");
}

/// What the shaper gives, untouched.
fn untouched(face: &Face, text: &str) -> String {
    let shaped = face.shape(text, &[]);
    let mut out = String::new();
    for (info, place) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
        let lengths = [place.x_offset, place.y_offset, place.x_advance];
        add(&mut out, info.glyph_id, &info.cluster.to_string(), lengths);
    }
    out
}

/// What goes to paper, with the one deliberate difference undone: sara am's own glyph, moved to
/// the left by what it is wider than sara aa, becomes sara aa again.
fn on_paper(face: &Face, text: &str) -> String {
    let (am, aa) = (face.nominal(SARA_AM), face.nominal(SARA_AA));
    let units = |length: f32| (length * face.em()).round() as i32;
    let mut out = String::new();
    for glyph in shape(face, text) {
        let is_am = glyph.id == am.id;
        let back = if is_am { am.advance - aa.advance } else { 0.0 };
        let id = if is_am { aa.id } else { glyph.id };
        let lengths = [glyph.dx() + back, glyph.dy(), glyph.advance];
        add(&mut out, u32::from(id), "", lengths.map(units));
    }
    out
}

fn check(made: impl Fn(&Face, &str) -> String, column: usize) {
    let mut wrong = Vec::new();
    for (at, weight) in Weight::ALL.into_iter().enumerate() {
        let face = Face::of(weight).unwrap();
        for line in EXPECTED.lines() {
            let mut fields = line.split('\t');
            let text = fields.next().unwrap();
            let made = made(face, text);
            if fields.nth(at * 2 + column) != Some(fnv(&made).as_str()) {
                wrong.push(format!("{weight:?} {text}: {made}"));
            }
        }
    }
    wrong.truncate(10);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn words_and_lines_are_shaped_as_harfbuzz_shapes_them() {
    assert!(EXPECTED.lines().count() > 2500);
    check(untouched, 0);
}

#[test]
fn paper_differs_from_harfbuzz_in_nothing_but_sara_am() {
    check(on_paper, 1);
}
