//! What is drawn on a page besides text, rules and grounds: outlines in grey and pictures.

use super::raster::Raster;
use std::fmt;
use std::sync::Arc;

/// A line from point to point.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    pub points: Vec<(f32, f32)>,
    /// Ends where it began.
    pub closed: bool,
    /// Grey inside, 1 is white.
    pub fill: Option<f32>,
    pub stroke: Option<Stroke>,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// 1 is white.
    pub gray: f32,
    pub width: f32,
    /// The length of dashes and of the gaps between them; none for a whole line.
    pub dash: Option<f32>,
}

impl Stroke {
    /// A whole line.
    pub fn solid(gray: f32, width: f32) -> Self {
        Self {
            gray,
            width,
            dash: None,
        }
    }
}

impl Path {
    /// An open line.
    pub fn line(points: Vec<(f32, f32)>, stroke: Stroke) -> Self {
        Self {
            points,
            closed: false,
            fill: None,
            stroke: Some(stroke),
        }
    }

    /// A closed outline.
    pub fn outline(points: Vec<(f32, f32)>, fill: Option<f32>, stroke: Stroke) -> Self {
        Self {
            closed: true,
            fill,
            ..Self::line(points, stroke)
        }
    }

    /// The same path further right and down.
    pub(super) fn shift(&mut self, right: f32, down: f32) {
        for (x, y) in &mut self.points {
            *x += right;
            *y += down;
        }
    }
}

/// A picture in its frame.
#[derive(Clone, Debug)]
pub struct Placed {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub raster: Arc<Raster>,
}

/// Points and ground, for comparing layouts.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.closed { "outline" } else { "line" })?;
        if let Some(gray) = self.fill {
            write!(f, " on {gray:.2}")?;
        }
        for (x, y) in &self.points {
            write!(f, " {x:.1},{y:.1}")?;
        }
        Ok(())
    }
}

/// Place, size and what tells the picture from others, for comparing layouts.
impl fmt::Display for Placed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (x, y, width, height) = (self.x, self.y, self.width, self.height);
        let sum = self.raster.checksum();
        write!(
            f,
            "picture x={x:.1} y={y:.1} {width:.1} by {height:.1} {sum:016x}"
        )
    }
}
