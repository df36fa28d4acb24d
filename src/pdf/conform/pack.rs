//! Objects → bytes of a file, most of them packed many to a stream.
//!
//! A long table is many thousand parts; as objects in memory, and as plain text in the file, they
//! would outweigh the pages. Here they come as text, and are packed as soon as there are enough.

use super::failed;
use crate::base::Result;
use lopdf::{Dictionary, Object, ObjectStream, Stream, StringFormat, dictionary};
use std::io::Write;

/// Objects packed together.
const TOGETHER: u16 = 200;

/// A file being written.
pub(super) struct Pack {
    bytes: Vec<u8>,
    /// Where each object is, by number.
    places: Vec<Place>,
    /// The numbers of the objects that wait and where each begins in `waiting`.
    index: String,
    waiting: Vec<u8>,
    count: u16,
}

#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    At(usize),
    In { stream: usize, index: u16 },
}

impl Pack {
    /// The head of a file that will have objects up to this number, and more for the packing.
    pub fn new(last: u32) -> Self {
        Self {
            bytes: b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec(),
            places: vec![Place::Nowhere; last as usize + 1],
            index: String::new(),
            waiting: Vec::new(),
            count: 0,
        }
    }

    /// Writes an object.
    pub fn put(&mut self, number: u32, object: Object) -> Result<()> {
        match object {
            Object::Stream(stream) => self.put_stream(number as usize, stream),
            object => self.put_text(number, &written(object)?),
        }
    }

    /// Writes an object that is no stream, given as text.
    pub fn put_text(&mut self, number: u32, text: &[u8]) -> Result<()> {
        use std::fmt::Write;
        let _ = write!(self.index, "{number} {} ", self.waiting.len());
        self.waiting.extend(text);
        self.waiting.push(b'\n');
        // The stream gets the next free number once it is full.
        let (stream, index) = (self.places.len(), self.count);
        self.set(number as usize, Place::In { stream, index });
        self.count += 1;
        if self.count == TOGETHER {
            self.pack()?;
        }
        Ok(())
    }

    /// Ends the file. Everything written until now gives its identifier.
    pub fn finish(mut self, trailer: &Dictionary) -> Result<Vec<u8>> {
        self.pack()?;
        let (number, start) = (self.places.len(), self.bytes.len());
        self.places.push(Place::At(start));
        let entries = self.places.iter().flat_map(|place| place.entry()).collect();
        let half = Object::String(identifier(&self.bytes), StringFormat::Hexadecimal);
        let mut table = Stream::new(
            dictionary! {
                "Type" => "XRef", "Size" => self.places.len() as i64,
                "W" => vec![1.into(), 4.into(), 2.into()], "ID" => vec![half.clone(), half],
            },
            entries,
        );
        for key in [b"Root".as_slice(), b"Info"] {
            table
                .dict
                .set(key, trailer.get(key).map_err(failed)?.clone());
        }
        table.compress().map_err(failed)?;
        self.put_stream(number, table)?;
        write!(self.bytes, "startxref\n{start}\n%%EOF").map_err(failed)?;
        Ok(self.bytes)
    }

    fn put_stream(&mut self, number: usize, mut stream: Stream) -> Result<()> {
        self.set(number, Place::At(self.bytes.len()));
        stream.dict.set("Length", stream.content.len() as i64);
        let head = written(Object::Dictionary(stream.dict))?;
        writeln!(self.bytes, "{number} 0 obj").map_err(failed)?;
        self.bytes.extend(head);
        self.bytes.extend(b"\nstream\n");
        self.bytes.extend(stream.content);
        self.bytes.extend(b"\nendstream\nendobj\n");
        Ok(())
    }

    fn pack(&mut self) -> Result<()> {
        if self.count == 0 {
            return Ok(());
        }
        let mut content = std::mem::take(&mut self.index).into_bytes();
        let head = dictionary! {
            "Type" => "ObjStm", "N" => i64::from(self.count), "First" => content.len() as i64,
        };
        content.append(&mut self.waiting);
        self.count = 0;
        let mut stream = Stream::new(head, content);
        stream.compress().map_err(failed)?;
        let number = self.places.len();
        self.places.push(Place::Nowhere);
        self.put_stream(number, stream)
    }

    fn set(&mut self, number: usize, place: Place) {
        if let Some(slot) = self.places.get_mut(number) {
            *slot = place;
        }
    }
}

impl Place {
    /// Kind, where, which, as the table of places holds them.
    fn entry(self) -> Vec<u8> {
        let (kind, place, index) = match self {
            Self::Nowhere => (0, 0, u16::MAX),
            Self::At(offset) => (1, offset, 0),
            Self::In { stream, index } => (2, stream, index),
        };
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        let mut entry = vec![kind];
        entry.extend(place.to_be_bytes());
        entry.extend(index.to_be_bytes());
        entry
    }
}

/// An object's text. lopdf shows it only as the content of a stream, after number and place.
fn written(object: Object) -> Result<Vec<u8>> {
    let mut alone = ObjectStream::builder().build();
    alone.add_object((0, 0), object).map_err(failed)?;
    let content = alone.build_stream_content().map_err(failed)?;
    let text = content.strip_prefix(b"0 0 ".as_slice());
    Ok(text.unwrap_or_default().trim_ascii_end().to_vec())
}

/// The same for the same bytes.
fn identifier(bytes: &[u8]) -> Vec<u8> {
    let mut hashes = [0xCBF2_9CE4_8422_2325_u64, 0x9E37_79B9_7F4A_7C15];
    for byte in bytes {
        hashes = hashes.map(|hash| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3));
    }
    hashes.iter().flat_map(|hash| hash.to_be_bytes()).collect()
}
