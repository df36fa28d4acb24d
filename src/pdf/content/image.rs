//! Pictures that the office gives: emblem, logo, scan.

use super::Align;
use std::sync::Arc;

/// A picture as its file's bytes: PNG or JPEG. The same bytes shown many times are kept once.
#[derive(Clone, Debug)]
pub struct Image {
    pub bytes: Arc<[u8]>,
    /// Millimetres; the height follows. Made smaller where the page is.
    pub width: f32,
    /// At most so high, in millimetres.
    pub highest: f32,
    pub align: Align,
    /// What a reader who cannot see the picture is told.
    pub alt: String,
}

impl Image {
    /// In the middle of the page.
    pub fn centered(bytes: Arc<[u8]>, millimetres: f32, alt: impl Into<String>) -> Self {
        Self {
            bytes,
            width: millimetres,
            highest: f32::INFINITY,
            align: Align::Center,
            alt: alt.into(),
        }
    }

    /// The same picture, made smaller where it would be higher.
    #[must_use]
    pub fn at_most_high(mut self, millimetres: f32) -> Self {
        self.highest = millimetres;
        self
    }
}
