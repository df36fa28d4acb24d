//! Makes the Thai dictionary: a search tree over the word lists in `assets/words`.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

const LISTS: [&str; 2] = ["assets/words/thai.txt", "assets/words/local.txt"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    let mut words = BTreeSet::new();
    for list in LISTS {
        println!("cargo:rerun-if-changed={list}");
        words.extend(fs::read_to_string(list)?.lines().filter_map(letters));
    }
    let out = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    fs::write(Path::new(&out).join("thai.fst"), tree(&words)?)?;
    Ok(())
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
