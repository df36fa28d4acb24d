//! Pictures → strips.

use super::Room;
use super::strip::Strip;
use crate::base::Result;
use crate::pdf::content::{Align, Block, Document, Image};
use crate::pdf::drawing::Placed;
use crate::pdf::raster::Raster;
use crate::pdf::structure::Role;
use crate::pdf::style::MM;
use std::sync::Arc;

/// Points above and below a picture.
const AROUND: f32 = 4.0;
/// The share of a page's height that a picture fills at most: a heading stays above it.
const HIGHEST: f32 = 0.85;

/// The pictures of a document, each read once.
pub struct Pictures(Vec<(Arc<[u8]>, Arc<Raster>)>);

impl Pictures {
    /// Reads every picture, so that a bad one is refused before the work begins.
    pub fn of(document: &Document) -> Result<Self> {
        let mut read = Self(Vec::new());
        let blocks = document.sections.iter().flat_map(|section| &section.blocks);
        for block in blocks {
            if let Block::Image(image) = block
                && read.get(image).is_none()
            {
                let raster = Raster::read(&image.bytes, read.0.len())?;
                read.0.push((Arc::clone(&image.bytes), Arc::new(raster)));
            }
        }
        Ok(read)
    }

    fn get(&self, image: &Image) -> Option<&Arc<Raster>> {
        let same = |bytes: &Arc<[u8]>| Arc::ptr_eq(bytes, &image.bytes) || *bytes == image.bytes;
        let known = self.0.iter().find(|(bytes, _)| same(bytes));
        known.map(|(_, raster)| raster)
    }
}

/// A picture as wide as it should be, or as the page allows.
pub fn image(room: &Room, pictures: &Pictures, image: &Image) -> Vec<Strip> {
    let Some(raster) = pictures.get(image) else {
        return Vec::new();
    };
    let ratio = raster.ratio();
    let highest = (room.height * HIGHEST).min(image.highest * MM);
    let width = (image.width * MM)
        .clamp(1.0, room.width)
        .min(highest / ratio);
    let free = room.width - width;
    let x = match image.align {
        Align::Left | Align::Justify => 0.0,
        Align::Center => free / 2.0,
        Align::Right | Align::Decimal => free,
    };
    let placed = Placed {
        x,
        y: 0.0,
        width,
        height: width * ratio,
        raster: Arc::clone(raster),
    };
    let mut strip = Strip::of(placed.height + AROUND, vec![placed.into()]);
    strip.before = AROUND;
    strip.mark(room.part(Role::Figure(image.alt.clone())));
    vec![strip]
}
