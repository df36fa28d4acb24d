//! The written file's own pages as pictures, for the screen and for printers.

use super::text;
use crate::base::{Error, Result};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use std::sync::Arc;

/// The longest side of a picture, in pixels.
const LONGEST: f32 = 12_000.0;

/// A PDF file opened for drawing.
pub struct Pages {
    pdf: Pdf,
}

/// A drawn page: four bytes a pixel, row by row from the top.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub rgba: Vec<u8>,
}

impl Pages {
    /// Opens a file from its bytes.
    pub fn open(bytes: Arc<Vec<u8>>) -> Result<Self> {
        let pdf = Pdf::new(bytes).map_err(|error| Error::Print {
            doing: text::OPENING,
            detail: format!("{error:?}"),
        })?;
        Ok(Self { pdf })
    }

    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.pdf.pages().len()
    }

    /// Width and height of a page in points, counted from 0; nothing for a page that is not there.
    pub fn size_pt(&self, page: usize) -> (f32, f32) {
        self.pdf
            .pages()
            .get(page)
            .map_or((0.0, 0.0), |page| page.render_dimensions())
    }

    /// Draws a page at so many pixels per point, on white.
    pub fn picture(&self, page: usize, scale: f32) -> Result<Picture> {
        let missing = || Error::Print {
            doing: text::DRAWING,
            detail: format!("page {page} of {}", self.count()),
        };
        let drawn = self.pdf.pages().get(page).ok_or_else(missing)?;
        let scale = usable(scale, drawn.render_dimensions());
        let settings = PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        };
        let cache = RenderCache::new();
        let pixels = render(
            drawn,
            &cache,
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &settings,
        );
        let (width, height) = (u32::from(pixels.width()), u32::from(pixels.height()));
        // Pixels on white are opaque, so premultiplied and plain values are the same.
        Ok(Picture {
            width,
            height,
            rgba: pixels.data_as_u8_slice().to_vec(),
        })
    }
}

/// A scale at which the picture has at least one pixel and not too many.
fn usable(scale: f32, (width, height): (f32, f32)) -> f32 {
    let (short, long) = (width.min(height).max(1.0), width.max(height).max(1.0));
    let scale = if scale.is_finite() { scale } else { 1.0 };
    scale.min(LONGEST / long).max(1.01 / short)
}
