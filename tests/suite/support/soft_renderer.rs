//! Draws what egui wants drawn, on the CPU: no graphics card, the same pixels everywhere.

use egui::epaint::{ClippedPrimitive, ImageData, ImageDelta, Primitive, Vertex};
use egui::{Color32, Context, FullOutput, Rect, TextureId, TexturesDelta};
use egui_kittest::TestRenderer;
use image::RgbaImage;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// The textures so far. A clone shares them, so that one goes to the harness and one stays here.
#[derive(Clone, Default)]
pub struct SoftRenderer {
    textures: Rc<RefCell<HashMap<TextureId, Texture>>>,
}

struct Texture {
    width: usize,
    height: usize,
    pixels: Vec<Color32>,
}

impl TestRenderer for SoftRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let mut textures = self.textures.borrow_mut();
        for (id, images) in delta.set.drain() {
            for image in images {
                put(&mut textures, id, &image);
            }
        }
        for id in delta.free.drain() {
            textures.remove(&id);
        }
    }
}

fn put(textures: &mut HashMap<TextureId, Texture>, id: TextureId, delta: &ImageDelta) {
    let ImageData::Color(image) = &delta.image;
    let [width, height] = image.size;
    let Some([x, y]) = delta.pos else {
        textures.insert(
            id,
            Texture {
                width,
                height,
                pixels: image.pixels.clone(),
            },
        );
        return;
    };
    let Some(texture) = textures.get_mut(&id) else {
        return;
    };
    for row in 0..height {
        let to = (y + row) * texture.width + x;
        texture.pixels[to..to + width].copy_from_slice(&image.pixels[row * width..][..width]);
    }
}

impl SoftRenderer {
    /// The picture of a frame.
    pub fn picture(&self, ctx: &Context, output: &FullOutput) -> RgbaImage {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let mut canvas = Canvas::new(size.x.round() as usize, size.y.round() as usize, scale);
        let textures = self.textures.borrow();
        for ClippedPrimitive {
            clip_rect,
            primitive,
        } in ctx.tessellate(output.shapes.clone(), scale)
        {
            let Primitive::Mesh(mesh) = primitive else {
                continue;
            };
            let Some(texture) = textures.get(&mesh.texture_id) else {
                continue;
            };
            let clip = canvas.clip(clip_rect);
            for triangle in mesh.indices.chunks_exact(3) {
                let corners = [0, 1, 2].map(|corner| mesh.vertices[triangle[corner] as usize]);
                canvas.fill(clip, texture, corners);
            }
        }
        canvas.finish()
    }
}

/// Left, top, right, bottom in pixels.
type Clip = [usize; 4];

struct Canvas {
    width: usize,
    height: usize,
    scale: f32,
    pixels: Vec<[f32; 4]>,
}

impl Canvas {
    fn new(width: usize, height: usize, scale: f32) -> Self {
        Self {
            width,
            height,
            scale,
            pixels: vec![[0.0; 4]; width * height],
        }
    }

    fn clip(&self, rect: Rect) -> Clip {
        let pixel = |at: f32, most: usize| ((at * self.scale).round().max(0.0) as usize).min(most);
        [
            pixel(rect.min.x, self.width),
            pixel(rect.min.y, self.height),
            pixel(rect.max.x, self.width),
            pixel(rect.max.y, self.height),
        ]
    }

    fn fill(&mut self, clip: Clip, texture: &Texture, corners: [Vertex; 3]) {
        let Some(triangle) = Triangle::new(corners, self.scale) else {
            return;
        };
        let flat = triangle.flat(texture);
        let [left, top, right, bottom] = triangle.bounds(clip);
        for y in top..bottom {
            for x in left..right {
                if let Some(source) = triangle.color(x, y, texture, flat) {
                    let pixel = &mut self.pixels[y * self.width + x];
                    for part in 0..4 {
                        pixel[part] = source[part] + pixel[part] * (1.0 - source[3]);
                    }
                }
            }
        }
    }

    fn finish(self) -> RgbaImage {
        let mut picture = RgbaImage::new(self.width as u32, self.height as u32);
        for (to, from) in picture.pixels_mut().zip(&self.pixels) {
            let alpha = from[3];
            let part = |value: f32| {
                if alpha > 0.0 {
                    (value / alpha * 255.0).round() as u8
                } else {
                    0
                }
            };
            to.0 = [
                part(from[0]),
                part(from[1]),
                part(from[2]),
                (alpha * 255.0).round() as u8,
            ];
        }
        picture
    }
}

struct Triangle {
    corners: [Vertex; 3],
    at: [[f64; 2]; 3],
    area: f64,
}

impl Triangle {
    /// Turned so that its corners go round one way; none if it is flat.
    fn new(mut corners: [Vertex; 3], scale: f32) -> Option<Self> {
        let place = |v: Vertex| [f64::from(v.pos.x * scale), f64::from(v.pos.y * scale)];
        let area = doubled_area(corners.map(place));
        if area < 0.0 {
            corners.swap(1, 2);
        }
        (area != 0.0).then(|| Self {
            corners,
            at: corners.map(place),
            area: area.abs(),
        })
    }

    fn bounds(&self, [left, top, right, bottom]: Clip) -> Clip {
        let least = |axis: usize| {
            self.at
                .iter()
                .map(|at| at[axis])
                .fold(f64::INFINITY, f64::min)
        };
        let most = |axis: usize| {
            self.at
                .iter()
                .map(|at| at[axis])
                .fold(f64::NEG_INFINITY, f64::max)
        };
        [
            (least(0).floor().max(0.0) as usize).max(left),
            (least(1).floor().max(0.0) as usize).max(top),
            (most(0).ceil().max(0.0) as usize).min(right),
            (most(1).ceil().max(0.0) as usize).min(bottom),
        ]
    }

    /// The color of the whole triangle, if it has but one: most have.
    fn flat(&self, texture: &Texture) -> Option<[f32; 4]> {
        let [a, b, c] = &self.corners;
        let same = |other: &Vertex| other.uv == a.uv && other.color == a.color;
        (same(b) && same(c)).then(|| {
            let sampled = texture.sample(a.uv.x, a.uv.y);
            std::array::from_fn(|part| f32::from(a.color.to_array()[part]) / 255.0 * sampled[part])
        })
    }

    /// The color at a pixel's middle, if it is inside.
    fn color(
        &self,
        x: usize,
        y: usize,
        texture: &Texture,
        flat: Option<[f32; 4]>,
    ) -> Option<[f32; 4]> {
        let at = [x as f64 + 0.5, y as f64 + 0.5];
        let weights = [
            self.edge(1, 2, at)?,
            self.edge(2, 0, at)?,
            self.edge(0, 1, at)?,
        ];
        if flat.is_some() {
            return flat;
        }
        let mix = |part: &dyn Fn(&Vertex) -> f32| -> f32 {
            self.corners
                .iter()
                .zip(weights)
                .map(|(corner, weight)| part(corner) * weight)
                .sum()
        };
        let sampled = texture.sample(mix(&|v| v.uv.x), mix(&|v| v.uv.y));
        Some(std::array::from_fn(|part| {
            mix(&|v| f32::from(v.color.to_array()[part]) / 255.0) * sampled[part]
        }))
    }

    /// How far inside an edge a point is; a shared edge belongs to one of its triangles.
    fn edge(&self, from: usize, to: usize, at: [f64; 2]) -> Option<f32> {
        let [dx, dy] = [
            self.at[to][0] - self.at[from][0],
            self.at[to][1] - self.at[from][1],
        ];
        let inside = dx * (at[1] - self.at[from][1]) - dy * (at[0] - self.at[from][0]);
        let owned = inside > 0.0 || (inside == 0.0 && (dy < 0.0 || (dy == 0.0 && dx > 0.0)));
        owned.then_some((inside / self.area) as f32)
    }
}

fn doubled_area([a, b, c]: [[f64; 2]; 3]) -> f64 {
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

impl Texture {
    /// Between the four pixels around a place.
    fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        let (x, y) = (u * self.width as f32 - 0.5, v * self.height as f32 - 0.5);
        let (right, below) = (x - x.floor(), y - y.floor());
        let [a, b] = [self.pixel(x, y), self.pixel(x + 1.0, y)];
        let [c, d] = [self.pixel(x, y + 1.0), self.pixel(x + 1.0, y + 1.0)];
        std::array::from_fn(|part| {
            let above = a[part] * (1.0 - right) + b[part] * right;
            let under = c[part] * (1.0 - right) + d[part] * right;
            (above * (1.0 - below) + under * below) / 255.0
        })
    }

    fn pixel(&self, x: f32, y: f32) -> [f32; 4] {
        let place = |at: f32, size: usize| at.floor().clamp(0.0, size as f32 - 1.0) as usize;
        let at = place(y, self.height) * self.width + place(x, self.width);
        self.pixels[at].to_array().map(f32::from)
    }
}
