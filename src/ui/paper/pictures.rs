//! Pictures of pages: made one in a frame, kept only while they are looked at.

use crate::pdf::{Pages, Picture};
use egui::{Color32, ColorImage, Context, Rect, TextureHandle, TextureOptions, Ui, pos2};
use std::collections::HashMap;

/// At most so many pictures are kept.
const MOST: usize = 48;
/// At most so many pixels, all pictures together (4 bytes each).
const MOST_PIXELS: usize = 24_000_000;

/// The pictures that are kept.
#[derive(Default)]
pub(super) struct Pictures {
    kept: HashMap<Key, Kept>,
    frame: u64,
    /// Whether this frame has made one already.
    made: bool,
    /// Whether a picture is missing.
    missing: bool,
}

/// A page, and its width in pixels.
type Key = (usize, u32);

struct Kept {
    texture: TextureHandle,
    frame: u64,
}

impl Pictures {
    pub(super) fn len(&self) -> usize {
        self.kept.len()
    }

    pub(super) fn begin(&mut self, ctx: &Context) {
        self.frame = ctx.cumulative_frame_nr();
        (self.made, self.missing) = (false, false);
    }

    /// Draws a page into a place, or the nearest picture of it until its own is made.
    pub(super) fn draw(&mut self, ui: &Ui, pages: &Pages, page: usize, place: Rect) {
        if !ui.is_rect_visible(place) {
            return;
        }
        let width = (place.width() * ui.pixels_per_point()).round().max(1.0);
        let key = (page, width as u32);
        if !self.kept.contains_key(&key) {
            self.make(ui.ctx(), pages, key);
        }
        let frame = self.frame;
        let own = self.kept.get_mut(&key).map(|kept| {
            kept.frame = frame;
            kept.texture.id()
        });
        if let Some(texture) = own.or_else(|| self.stand_in(page)) {
            let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            ui.painter().image(texture, place, whole, Color32::WHITE);
        }
    }

    fn make(&mut self, ctx: &Context, pages: &Pages, key: Key) {
        if self.made {
            self.missing = true;
            return;
        }
        self.made = true;
        let (width_pt, _) = pages.size_pt(key.0);
        let Ok(picture) = pages.picture(key.0, key.1 as f32 / width_pt.max(1.0)) else {
            return;
        };
        let name = format!("page {} at {}", key.0, key.1);
        let texture = ctx.load_texture(name, image(&picture), TextureOptions::LINEAR);
        self.kept.insert(
            key,
            Kept {
                texture,
                frame: self.frame,
            },
        );
    }

    /// Another picture of the page, drawn stretched.
    fn stand_in(&self, page: usize) -> Option<egui::TextureId> {
        let others = self.kept.iter().filter(|((of, _), _)| *of == page);
        others
            .max_by_key(|((_, width), _)| *width)
            .map(|(_, kept)| kept.texture.id())
    }

    /// Lets go of the pictures that were not looked at for longest.
    pub(super) fn end(&mut self, ctx: &Context) {
        if self.missing {
            ctx.request_repaint();
        }
        while self.kept.len() > MOST || self.pixels() > MOST_PIXELS {
            let oldest = self.kept.iter().min_by_key(|(_, kept)| kept.frame);
            let Some((key, frame)) = oldest.map(|(key, kept)| (*key, kept.frame)) else {
                return;
            };
            if frame == self.frame {
                return;
            }
            self.kept.remove(&key);
        }
    }

    fn pixels(&self) -> usize {
        self.kept
            .values()
            .map(|kept| kept.texture.size().iter().product::<usize>())
            .sum()
    }
}

fn image(picture: &Picture) -> ColorImage {
    let size = [picture.width as usize, picture.height as usize];
    ColorImage::from_rgba_unmultiplied(size, &picture.rgba)
}
