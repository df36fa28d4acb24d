//! Where each page stands when all are laid below each other.

use super::Zoom;
use egui::{Rect, Vec2, pos2, vec2};

/// The space around a page.
pub(super) const SPACE: f32 = 16.0;
/// Pages are never smaller or larger than this.
const SCALES: (f32, f32) = (0.1, 6.0);

/// A narrow page in a wide window is not blown up beyond this.
const WIDEST: f32 = 1.6;

/// The places of all pages, for one zoom and one room.
pub(super) struct Places {
    places: Vec<Rect>,
    /// All of them together.
    pub size: Vec2,
    /// Points of the screen for each point of the paper.
    pub scale: f32,
}

impl Places {
    /// `sizes` in points of the paper; `bar` is the width of a scroll bar.
    pub(super) fn new(sizes: impl Iterator<Item = Vec2>, zoom: Zoom, room: Vec2, bar: f32) -> Self {
        let sizes: Vec<Vec2> = sizes.collect();
        let largest = sizes.iter().copied().fold(vec2(1.0, 1.0), Vec2::max);
        let room = room - Vec2::splat(2.0 * SPACE) - vec2(bar, 0.0);
        let scale = match zoom {
            Zoom::Width => (room.x / largest.x).min(WIDEST),
            Zoom::Page => (room / largest).min_elem(),
            Zoom::Times(times) => times,
        };
        let scale = scale.clamp(SCALES.0, SCALES.1);
        let width = largest.x * scale + 2.0 * SPACE;
        let mut top = SPACE;
        let place = |size: Vec2| {
            let size = size * scale;
            let place = Rect::from_min_size(pos2((width - size.x) / 2.0, top), size);
            top += size.y + SPACE;
            place
        };
        let places: Vec<Rect> = sizes.into_iter().map(place).collect();
        Self {
            size: vec2(width, top),
            places,
            scale,
        }
    }

    pub(super) fn of(&self, page: usize) -> Option<Rect> {
        self.places.get(page).copied()
    }

    /// The pages in view, with their places.
    pub(super) fn seen(&self, view: Rect) -> impl Iterator<Item = (usize, Rect)> {
        let first = self
            .places
            .partition_point(|place| place.bottom() < view.top());
        let seen = self.places.iter().copied().enumerate().skip(first);
        seen.take_while(move |(_, place)| place.top() < view.bottom())
    }

    /// The page at this height.
    pub(super) fn at(&self, y: f32) -> usize {
        let at = self
            .places
            .partition_point(|place| place.bottom() + SPACE < y);
        at.min(self.places.len().saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(zoom: Zoom) -> Places {
        Places::new(
            [vec2(600.0, 800.0); 10].into_iter(),
            zoom,
            vec2(1232.0, 832.0),
            0.0,
        )
    }

    #[test]
    fn pages_fill_the_width_or_the_room() {
        assert!((places(Zoom::Width).scale - WIDEST).abs() < 0.001);
        let narrow = Places::new(
            [vec2(600.0, 800.0)].into_iter(),
            Zoom::Width,
            vec2(632.0, 832.0),
            0.0,
        );
        assert!((narrow.scale - 1.0).abs() < 0.001);
        assert!((places(Zoom::Page).scale - 1.0).abs() < 0.001);
    }

    #[test]
    fn only_pages_in_view_are_seen() {
        let places = places(Zoom::Page);
        let view = Rect::from_min_size(pos2(0.0, 830.0), vec2(1232.0, 832.0));
        let seen: Vec<usize> = places.seen(view).map(|(page, _)| page).collect();
        assert_eq!(seen, [1, 2]);
        assert_eq!(
            (places.at(0.0), places.at(900.0), places.at(1e9)),
            (0, 1, 9)
        );
    }
}
