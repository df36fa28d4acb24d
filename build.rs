//! Makes the Thai dictionary: a search tree over the word lists in `assets/words`.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

/// The language's words, of which phrases are left out; then those that are taken as they are.
const LANGUAGE: &str = "assets/words/thai.txt";
/// Entries of the language's list that a line may end within, found by hand.
const PHRASES: &str = "assets/words/phrases.txt";
const OURS: [&str; 2] = ["assets/words/local.txt", "assets/words/places.txt"];
/// Words that begin a phrase rather than a compound, and which a line may end after.
const OPENERS: [&str; 15] = [
    "การ",
    "มี",
    "ให้",
    "ทุก",
    "เป็น",
    "ได้",
    "ใน",
    "ตาม",
    "งาน",
    "โรงเรียน",
    "มหาวิทยาลัย",
    "กระทรวง",
    "สำนักงาน",
    "กองทุน",
    "กฎหมาย",
];
/// A phrase goes on with a word of so many letters at least: มีนา and ให้การ are no phrases.
const SHORTEST_REST: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    let mut words = read(LANGUAGE)?;
    let known = read(PHRASES)?;
    words.retain(|word| !known.contains(word));
    leave_phrases_out(&mut words);
    for list in OURS {
        words.extend(read(list)?);
    }
    let out = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    fs::write(Path::new(&out).join("thai.fst"), tree(&words)?)?;
    Ok(())
}

fn read(list: &str) -> Result<BTreeSet<Vec<u8>>, std::io::Error> {
    println!("cargo:rerun-if-changed={list}");
    Ok(fs::read_to_string(list)?
        .lines()
        .filter_map(letters)
        .collect())
}

/// The list holds การพัฒนา and ได้รับ beside พัฒนา and รับ. As one word each they would forbid a
/// good break, and make โครง|การพัฒนา as likely as โครงการ|พัฒนา.
fn leave_phrases_out(words: &mut BTreeSet<Vec<u8>>) {
    let openers: Vec<Vec<u8>> = OPENERS.iter().filter_map(|word| letters(word)).collect();
    let is_phrase = |word: &Vec<u8>| {
        openers.iter().any(|opener| {
            word.strip_prefix(opener.as_slice())
                .is_some_and(|rest| rest.len() >= SHORTEST_REST && words.contains(rest))
        })
    };
    let phrases: Vec<Vec<u8>> = words
        .iter()
        .filter(|word| is_phrase(word))
        .cloned()
        .collect();
    for phrase in phrases {
        words.remove(&phrase);
    }
}

/// A word as one byte per Thai letter (U+0E01 is 1), or nothing if it has other characters or
/// is a single letter. `base::thai::letters` reads text the same way.
fn letters(word: &str) -> Option<Vec<u8>> {
    let letters: Option<Vec<u8>> = word.trim().chars().map(letter).collect();
    letters.filter(|letters| letters.len() > 1)
}

fn letter(c: char) -> Option<u8> {
    let offset = u32::from(c).checked_sub(0xE00)?;
    u8::try_from(offset)
        .ok()
        .filter(|byte| (0x01..=0x4E).contains(byte))
}

fn tree(words: &BTreeSet<Vec<u8>>) -> Result<Vec<u8>, fst::Error> {
    let mut tree = fst::SetBuilder::memory();
    for word in words {
        tree.insert(word)?;
    }
    tree.into_inner()
}
