//! A picture's file → what the paper shows of it. Everything is checked here, before anything is
//! laid out: a file from outside may be huge, damaged, or made to unpack into gigabytes.
//!
//! Photographs stay packed as they are, because the page can show JPEG; they are unpacked once
//! all the same, to see that they are whole. Both decoders are in the tree already, below the
//! window and the preview, and compiled as they are there.

mod turn;

pub use turn::Turn;
#[cfg(test)]
pub(super) use turn::tests::notes;

use super::text;
use crate::base::{Error, Result, Say};
use png::{ColorType, Transformations};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// The largest file, in bytes.
const MOST_BYTES: usize = 8 << 20;
/// The largest picture: A4 at 400 dots per inch.
const MOST_PIXELS: u64 = 16_000_000;
/// What a decoder may keep beside the picture itself.
const DECODER_BYTES: usize = 64 << 20;

/// A sound picture.
#[derive(Clone, Debug)]
pub struct Raster {
    /// The same for the same picture everywhere in its document.
    pub number: usize,
    /// In pixels, as it is stored.
    pub width: u32,
    pub height: u32,
    pub turn: Turn,
    /// Grey, else red, green and blue.
    pub gray: bool,
    pub data: Data,
}

/// The pixels of a picture.
#[derive(Clone, Debug)]
pub enum Data {
    /// A JPEG file.
    Jpeg(Vec<u8>),
    /// One byte or three for each pixel, row by row from the top.
    Pixels(Vec<u8>),
}

impl Raster {
    /// Reads a PNG or JPEG file.
    ///
    /// # Errors
    /// [`Error::Refused`] with the reason where the file is too large, of another kind or damaged.
    pub fn read(bytes: &[u8], number: usize) -> Result<Self> {
        if bytes.len() > MOST_BYTES {
            return Err(Error::Refused(text::picture_too_large(
                bytes.len(),
                MOST_BYTES,
            )));
        }
        if bytes.starts_with(&[0xFF, 0xD8]) {
            jpeg(bytes, number)
        } else if bytes.starts_with(b"\x89PNG") {
            png(bytes, number)
        } else {
            Err(Error::Refused(text::PICTURE_UNKNOWN))
        }
    }
}

impl Raster {
    /// Its height for a width of 1, once it stands upright.
    pub fn ratio(&self) -> f32 {
        let ratio = self.height as f32 / self.width as f32;
        if self.turn.is_sideways() {
            1.0 / ratio
        } else {
            ratio
        }
    }

    /// A number that changes with the picture; no proof against forgery.
    pub fn checksum(&self) -> u64 {
        let (Data::Jpeg(bytes) | Data::Pixels(bytes)) = &self.data;
        let step = |sum: u64, byte: &u8| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        bytes.iter().fold(0xCBF2_9CE4_8422_2325, step)
    }
}

fn checked(width: u32, height: u32) -> Result<()> {
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 {
        return refused(text::PICTURE_DAMAGED);
    }
    if pixels > MOST_PIXELS {
        return refused(text::picture_too_fine(width, height));
    }
    Ok(())
}

fn refused<T>(reason: Say) -> Result<T> {
    Err(Error::Refused(reason))
}

fn damaged<E>(_: E) -> Error {
    Error::Refused(text::PICTURE_DAMAGED)
}

fn jpeg(bytes: &[u8], number: usize) -> Result<Raster> {
    let options = DecoderOptions::default().set_strict_mode(true);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(damaged)?;
    let info = decoder.info().ok_or_else(|| damaged(()))?;
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    checked(width, height)?;
    let gray = match decoder.input_colorspace() {
        Some(ColorSpace::Luma) => true,
        Some(ColorSpace::RGB | ColorSpace::YCbCr) => false,
        _ => return refused(text::PICTURE_COLORS),
    };
    let turn = decoder.exif().map_or(Turn::NONE, |exif| Turn::of(exif));
    decoder.decode().map_err(damaged)?;
    // The decoder fills up what a cut file lacks; a whole one says where it ends.
    if !bytes.windows(2).any(|pair| pair == [0xFF, 0xD9]) {
        return refused(text::PICTURE_DAMAGED);
    }
    Ok(Raster {
        number,
        width,
        height,
        turn,
        gray,
        data: Data::Jpeg(bytes.to_vec()),
    })
}

fn png(bytes: &[u8], number: usize) -> Result<Raster> {
    let limits = png::Limits {
        bytes: DECODER_BYTES,
    };
    let mut decoder = png::Decoder::new_with_limits(std::io::Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(damaged)?;
    let (width, height) = reader.info().size();
    checked(width, height)?;
    let exif = reader.info().exif_metadata.as_deref();
    let turn = exif.map_or(Turn::NONE, Turn::of);
    let size = reader.output_buffer_size().ok_or_else(|| damaged(()))?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels).map_err(damaged)?;
    pixels.truncate(frame.buffer_size());
    let (gray, pixels) = match frame.color_type {
        ColorType::Grayscale => (true, pixels),
        ColorType::Rgb => (false, pixels),
        ColorType::GrayscaleAlpha => (true, on_paper::<1>(&pixels)),
        ColorType::Rgba => (false, on_paper::<3>(&pixels)),
        ColorType::Indexed => return refused(text::PICTURE_COLORS),
    };
    Ok(Raster {
        number,
        width,
        height,
        turn,
        gray,
        data: Data::Pixels(pixels),
    })
}

/// Colors of so many parts, each followed by how much covers the paper, as they look on white.
fn on_paper<const PARTS: usize>(pixels: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(pixels.len());
    for pixel in pixels.chunks_exact(PARTS + 1) {
        if let Some((cover, color)) = pixel.split_last() {
            let mix = |part: &u8| {
                let cover = u16::from(*cover);
                let mixed = (u16::from(*part) * cover + 255 * (255 - cover) + 127) / 255;
                u8::try_from(mixed).unwrap_or(u8::MAX)
            };
            out.extend(color.iter().map(mix));
        }
    }
    out
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A small PNG in which the left half is black and the right half nothing.
    pub fn half() -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 8, 4);
        encoder.set_color(ColorType::Rgba);
        let mut writer = encoder.write_header().unwrap();
        let row = [[0, 0, 0, 255]; 4].iter().chain(&[[9, 9, 9, 0]; 4]);
        let row: Vec<u8> = row.flatten().copied().collect();
        writer.write_image_data(&row.repeat(4)).unwrap();
        writer.finish().unwrap();
        bytes
    }

    fn reason(bytes: &[u8]) -> String {
        match Raster::read(bytes, 0) {
            Err(Error::Refused(reason)) => reason.th().to_owned(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_covers_nothing_is_white_on_paper() {
        let raster = Raster::read(&half(), 0).unwrap();
        assert_eq!((raster.width, raster.height, raster.gray), (8, 4, false));
        let Data::Pixels(pixels) = raster.data else {
            panic!("pixels");
        };
        assert_eq!(pixels[..24], [[0; 12], [255; 12]].concat());
    }

    #[test]
    fn a_picture_of_40_mb_is_refused_with_its_size() {
        let mut bytes = half();
        bytes.resize(40 << 20, 0);
        assert!(reason(&bytes).contains("40 MB"));
    }

    #[test]
    fn a_small_file_that_unpacks_into_gigabytes_is_refused() {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 60_000, 60_000);
        encoder.set_color(ColorType::Rgb);
        let mut writer = encoder.write_header().unwrap();
        writer.write_chunk(png::chunk::IDAT, &[0; 99]).unwrap();
        drop(writer);
        assert!(reason(&bytes).contains("60000"));
    }

    /// Photographs of 16 by 8 dots.
    const GRAY: &[u8] = include_bytes!("raster/gray.jpg");
    const COLOR: &[u8] = include_bytes!("raster/color.jpg");
    const CMYK: &[u8] = include_bytes!("raster/cmyk.jpg");

    #[test]
    fn a_photograph_stays_packed_as_it_is() {
        for (file, gray) in [(GRAY, true), (COLOR, false)] {
            let raster = Raster::read(file, 0).unwrap();
            assert_eq!((raster.width, raster.height, raster.gray), (16, 8, gray));
            assert!(matches!(raster.data, Data::Jpeg(kept) if kept == file));
        }
        assert_eq!(reason(CMYK), text::PICTURE_COLORS.th());
    }

    #[test]
    fn a_photograph_cut_short_is_refused() {
        for cut in [2, 100, COLOR.len() - 20] {
            assert_eq!(reason(&COLOR[..cut]), text::PICTURE_DAMAGED.th());
        }
    }

    #[test]
    fn damaged_and_foreign_files_are_refused() {
        let whole = half();
        for cut in [8, 20, 40, whole.len() / 2] {
            assert_eq!(reason(&whole[..cut]), text::PICTURE_DAMAGED.th());
        }
        assert_eq!(reason(b"GIF89a"), text::PICTURE_UNKNOWN.th());
        assert_eq!(reason(&[]), text::PICTURE_UNKNOWN.th());
        assert_eq!(reason(&[0xFF, 0xD8, 0xFF]), text::PICTURE_DAMAGED.th());
    }

    /// The photograph as a camera held in some way stores it.
    pub fn turned(turn: u8) -> Vec<u8> {
        let notes = notes(turn, true);
        let mut bytes = COLOR[..2].to_vec();
        bytes.extend([0xFF, 0xE1]);
        bytes.extend(u16::try_from(notes.len() + 8).unwrap().to_be_bytes());
        bytes.extend(b"Exif\0\0");
        bytes.extend(notes);
        bytes.extend(&COLOR[2..]);
        bytes
    }

    #[test]
    fn a_photograph_taken_upright_is_as_high_as_it_was_stored_wide() {
        let ratio = |turn| Raster::read(&turned(turn), 0).unwrap().ratio();
        let plain = Raster::read(COLOR, 0).unwrap().ratio();
        for turn in 1..=8 {
            let expected = if turn > 4 { 1.0 / plain } else { plain };
            assert!((ratio(turn) - expected).abs() < 1e-4, "{turn}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_damage_panics(at in 0_usize..60, to: u8) {
            let mut bytes = half();
            if let Some(byte) = bytes.get_mut(at) {
                *byte = to;
            }
            let _ = Raster::read(&bytes, 0);
            let mut photograph = COLOR.to_vec();
            let at = at * COLOR.len() / 60;
            if let Some(byte) = photograph.get_mut(at) {
                *byte = to;
            }
            let _ = Raster::read(&photograph, 0);
        }
    }
}
