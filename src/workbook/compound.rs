//! The container of Excel's workbooks before 2007: a small file system of sectors in one file.
//!
//! A chain of sectors is never followed further than the file has sectors, so that one that
//! bites its tail ends. Source of the format: MS-CFB, sections 2.2 (header), 2.3 (FAT), 2.4
//! (mini FAT), 2.6 (directory).

use super::cursor::{u16_at, u32_at};

/// Marks of the FAT that are no sectors begin here.
const LAST_SECTOR: u32 = 0xFFFF_FFFA;
/// Streams shorter than this lie in the mini stream.
const MINI_BELOW: usize = 4096;
const MINI_SECTOR: usize = 64;
const HEADER: usize = 512;
const ENTRY: usize = 128;

/// The file system of one file.
pub struct Compound<'b> {
    bytes: &'b [u8],
    sector: usize,
    fat: Vec<u32>,
    entries: Vec<Entry>,
    mini_fat: Vec<u32>,
    mini: Vec<u8>,
}

struct Entry {
    name: String,
    start: u32,
    size: usize,
}

impl<'b> Compound<'b> {
    /// Nothing where the file is no such container.
    pub fn open(bytes: &'b [u8]) -> Option<Self> {
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut file = Self {
            bytes,
            sector,
            fat: Vec::new(),
            entries: Vec::new(),
            mini_fat: Vec::new(),
            mini: Vec::new(),
        };
        file.fat = file.read_fat()?;
        let directory = file.chain(u32_at(bytes, 48)?, usize::MAX);
        file.entries = directory.chunks_exact(ENTRY).filter_map(entry).collect();
        let mini_fat = file.chain(u32_at(bytes, 60)?, usize::MAX);
        file.mini_fat = numbers(&mini_fat).collect();
        let root = file.entries.first()?;
        file.mini = file.chain(root.start, root.size);
        Some(file)
    }

    pub fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// The bytes of a stream, as many as there are of it.
    pub fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let entry = self.entry(name)?;
        if entry.size >= MINI_BELOW {
            return Some(self.chain(entry.start, entry.size));
        }
        let piece = |id: u32| {
            let start = (id as usize).checked_mul(MINI_SECTOR)?;
            self.mini.get(start..)?.get(..MINI_SECTOR)
        };
        Some(follow(&self.mini_fat, entry.start, entry.size, piece))
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        let mut entries = self.entries.iter();
        entries.find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// What a sector holds; the last may be cut short.
    fn piece(&self, id: u32) -> Option<&'b [u8]> {
        let start = (id as usize).checked_add(1)?.checked_mul(self.sector)?;
        let rest = self.bytes.get(start..).filter(|rest| !rest.is_empty())?;
        Some(rest.get(..self.sector).unwrap_or(rest))
    }

    fn chain(&self, start: u32, size: usize) -> Vec<u8> {
        follow(&self.fat, start, size, |id| self.piece(id))
    }

    /// The sectors of the FAT are listed in the header, and further ones in a chain of their own
    /// whose last number points on.
    fn read_fat(&self) -> Option<Vec<u32>> {
        let mut listed: Vec<u32> = numbers(self.bytes.get(76..HEADER)?).collect();
        let mut next = u32_at(self.bytes, 68)?;
        for _ in 0..self.bytes.len() / self.sector {
            let Some(piece) = self.piece(next).filter(|_| next < LAST_SECTOR) else {
                break;
            };
            listed.extend(numbers(piece));
            next = listed.pop()?;
        }
        let mut fat = Vec::new();
        let sectors = self.bytes.len() / self.sector + 1;
        for piece in listed.into_iter().filter_map(|id| self.piece(id)) {
            fat.extend(numbers(piece));
            // A FAT longer than the file has sectors says nothing more.
            if fat.len() >= sectors {
                break;
            }
        }
        Some(fat)
    }
}

/// The pieces of a chain one after another, up to `size`. It has at most one piece per number of
/// its table.
fn follow<'a>(
    table: &[u32],
    start: u32,
    size: usize,
    piece: impl Fn(u32) -> Option<&'a [u8]>,
) -> Vec<u8> {
    let mut all = Vec::new();
    let mut next = start;
    for _ in 0..table.len() {
        let Some(found) = piece(next).filter(|_| next < LAST_SECTOR && all.len() < size) else {
            break;
        };
        all.extend_from_slice(found);
        next = table.get(next as usize).copied().unwrap_or(LAST_SECTOR);
    }
    all.truncate(size);
    all
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    let pieces = bytes.as_chunks::<4>().0.iter();
    pieces.map(|four| u32::from_le_bytes(*four))
}

fn entry(bytes: &[u8]) -> Option<Entry> {
    let length = usize::from(u16_at(bytes, 64)?).min(64);
    let letters = bytes.get(..length)?.as_chunks::<2>().0.iter();
    let letters: Vec<u16> = letters.map(|two| u16::from_le_bytes(*two)).collect();
    let name = String::from_utf16_lossy(&letters);
    Some(Entry {
        name: name.trim_end_matches('\0').to_owned(),
        start: u32_at(bytes, 116)?,
        size: u32_at(bytes, 120)? as usize,
    })
}
