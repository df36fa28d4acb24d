//! Objects → bytes of a file, most of them packed many to a stream.
//!
//! A long table is many thousand parts; as objects in memory, and as plain text in the file, they
//! would outweigh the pages. Here they come as text, and are packed as soon as there are enough.

use super::failed;
use crate::base::Result;
use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Object, ObjectStream, Stream, StringFormat, dictionary};
use std::fmt::Write as _;
use std::io::Write as _;

/// Objects packed together.
pub(super) const TOGETHER: usize = 200;

/// A file being written.
pub(super) struct Pack {
    bytes: Vec<u8>,
    /// Where each object is, by number.
    places: Vec<Place>,
    waiting: Bundle,
    press: Press,
}

#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    At(usize),
    In { stream: usize, index: u16 },
}

impl Pack {
    /// The head of a file that will have objects with numbers below this one, and more for the
    /// packing.
    pub fn new(end: u32) -> Self {
        Self {
            bytes: b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec(),
            places: vec![Place::Nowhere; end as usize],
            waiting: Bundle::default(),
            press: Press::new(),
        }
    }

    /// Writes an object.
    pub fn put(&mut self, number: u32, object: Object) -> Result<()> {
        if let Object::Stream(mut stream) = object {
            if stream.allows_compression && !stream.dict.has(b"Filter") {
                self.press.pack(&mut stream)?;
            }
            return self.put_stream(number as usize, stream);
        }
        self.waiting.add(number, object)?;
        if self.waiting.numbers.len() == TOGETHER {
            self.pack()?;
        }
        Ok(())
    }

    /// Writes objects that are packed.
    pub fn put_bundle(&mut self, (numbers, stream): (Vec<u32>, Stream)) -> Result<()> {
        let place = self.places.len();
        self.places.push(Place::Nowhere);
        for (index, number) in (0..).zip(numbers) {
            let stream = place;
            self.set(number as usize, Place::In { stream, index });
        }
        self.put_stream(place, stream)
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
        self.press.pack(&mut table)?;
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
        if self.waiting.numbers.is_empty() {
            return Ok(());
        }
        let bundle = std::mem::take(&mut self.waiting);
        let packed = bundle.packed(&mut self.press)?;
        self.put_bundle(packed)
    }

    fn set(&mut self, number: usize, place: Place) {
        if let Some(slot) = self.places.get_mut(number) {
            *slot = place;
        }
    }
}

impl Place {
    /// Kind, where, which, as the table of places holds them.
    fn entry(self) -> [u8; 7] {
        let (kind, place, index) = match self {
            Self::Nowhere => (0, 0, u16::MAX),
            Self::At(offset) => (1, offset, 0),
            Self::In { stream, index } => (2, stream, index),
        };
        let [a, b, c, d] = u32::try_from(place).unwrap_or(u32::MAX).to_be_bytes();
        let [e, f] = index.to_be_bytes();
        [kind, a, b, c, d, e, f]
    }
}

/// Objects that are no streams, as text, on their way into one stream.
#[derive(Default)]
pub(super) struct Bundle {
    numbers: Vec<u32>,
    /// The numbers again, and where each object begins in `text`.
    index: String,
    text: Vec<u8>,
}

impl Bundle {
    /// Takes an object.
    fn add(&mut self, number: u32, object: Object) -> Result<()> {
        let text = written(object)?;
        self.begin(number);
        self.text.extend(text);
        self.text.push(b'\n');
        Ok(())
    }

    /// Takes an object that is written as text.
    pub fn put(&mut self, number: u32, write: impl FnOnce(&mut String)) {
        self.begin(number);
        let mut text = String::new();
        write(&mut text);
        self.text.extend(text.as_bytes());
        self.text.push(b'\n');
    }

    fn begin(&mut self, number: u32) {
        self.numbers.push(number);
        let _ = write!(self.index, "{number} {} ", self.text.len());
    }

    /// The numbers of the objects, and the stream that holds them.
    pub fn packed(self, press: &mut Press) -> Result<(Vec<u32>, Stream)> {
        let mut content = self.index.into_bytes();
        let head = dictionary! {
            "Type" => "ObjStm", "N" => self.numbers.len() as i64, "First" => content.len() as i64,
        };
        content.extend(self.text);
        let mut stream = Stream::new(head, content);
        press.pack(&mut stream)?;
        Ok((self.numbers, stream))
    }
}

/// Packs streams. lopdf would take three times as long to save one byte in a hundred.
pub(in crate::pdf) struct Press(Compress);

impl Press {
    pub fn new() -> Self {
        Self(Compress::new(Compression::default(), true))
    }

    /// Packs a stream's content where that makes it smaller.
    pub fn pack(&mut self, stream: &mut Stream) -> Result<()> {
        self.0.reset();
        let most = stream.content.len() + stream.content.len() / 1000 + 64;
        let mut packed = Vec::with_capacity(most);
        let end = self
            .0
            .compress_vec(&stream.content, &mut packed, FlushCompress::Finish)
            .map_err(failed)?;
        if end == Status::StreamEnd && packed.len() < stream.content.len() {
            packed.shrink_to_fit();
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
        Ok(())
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
