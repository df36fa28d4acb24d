//! A page's items → operators, as few as they can be: a long table is millions.
//!
//! Texts side by side share one text object and name their font once; rules that go on from each
//! other are one line.

use super::font::Fonts;
use super::pen::Chosen;
use super::rules::Rules;
use super::tags::Tags;
use super::{image, path};
use crate::pdf::page::{Item, Page, Run};
use crate::pdf::structure::Tag;
use printpdf::{Color, Greyscale, Op, PaintMode, PdfPage, Pt, Rect};

/// A page as printpdf takes it.
pub(super) fn written(page: &Page, fonts: &Fonts) -> PdfPage {
    let mut writer = Writer {
        fonts,
        height: page.height_pt,
        ops: Vec::with_capacity(page.items.len() * 3),
        tags: Tags::default(),
        rules: Rules::default(),
        is_text: false,
        chosen: None,
    };
    let shown: Vec<(Tag, &Item)> = page.shown().collect();
    for stretch in shown.chunk_by(|(one, _), (next, _)| one == next) {
        writer.write(stretch);
    }
    sized(page, writer.finish())
}

/// A page of the same size.
pub(super) fn sized(page: &Page, ops: Vec<Op>) -> PdfPage {
    let paper = || Rect::from_wh(Pt(page.width_pt), Pt(page.height_pt));
    PdfPage {
        media_box: paper(),
        trim_box: paper(),
        crop_box: paper(),
        ops,
    }
}

struct Writer<'a> {
    fonts: &'a Fonts,
    height: f32,
    ops: Vec<Op>,
    tags: Tags,
    rules: Rules,
    /// Whether a text object is open.
    is_text: bool,
    /// The font that was named last.
    chosen: Option<Chosen>,
}

impl Writer<'_> {
    /// Writes a stretch of items that are the same part. The tag stands within the text object
    /// where all of them are texts, because a text object ends where the tag that it began in does.
    fn write(&mut self, stretch: &[(Tag, &Item)]) {
        let Some(&(tag, _)) = stretch.first() else {
            return;
        };
        let is_text = stretch
            .iter()
            .all(|(_, item)| matches!(item, Item::Text(_)));
        let decorates = tag == Tag::Decoration;
        if is_text {
            self.begin_text();
            self.tags.begin(tag, &mut self.ops);
        }
        for (_, item) in stretch {
            match item {
                Item::Rule { .. } if decorates => self.rules.add(item),
                Item::Text(run) if is_text => self.show(run),
                item => {
                    self.begin_other(tag);
                    self.put(item);
                }
            }
        }
        self.tags.end(&mut self.ops);
    }

    fn begin_text(&mut self) {
        if !std::mem::replace(&mut self.is_text, true) {
            self.ops.push(Op::StartTextSection);
        }
    }

    /// Begins a tag outside of text, once.
    fn begin_other(&mut self, tag: Tag) {
        if !self.tags.is_open() {
            self.end_text();
            self.tags.begin(tag, &mut self.ops);
        }
    }

    fn end_text(&mut self) {
        if std::mem::take(&mut self.is_text) {
            self.ops.push(Op::EndTextSection);
        }
    }

    /// An item outside of text, or a text between such.
    fn put(&mut self, item: &Item) {
        match item {
            Item::Tag(_) => {}
            Item::Text(run) => {
                self.begin_text();
                self.show(run);
                self.end_text();
            }
            Item::Rule { .. } => {
                let mut alone = Rules::default();
                alone.add(item);
                alone.draw(self.height, &mut self.ops);
            }
            Item::Fill {
                x,
                y,
                width,
                height,
                gray,
            } => {
                let bottom = self.height - y - height;
                self.ops.push(gray_fill(*gray));
                self.ops.push(rectangle(*x, bottom, *width, *height));
                self.ops.push(gray_fill(0.0));
            }
            Item::Path(path) => path::draw(path, self.height, &mut self.ops),
            Item::Picture(placed) => image::draw(placed, self.height, &mut self.ops),
        }
    }

    fn show(&mut self, run: &Run) {
        let (height, chosen) = (self.height, &mut self.chosen);
        self.fonts.show(run, height, chosen, &mut self.ops);
    }

    fn finish(mut self) -> Vec<Op> {
        self.end_text();
        if !self.rules.is_empty() {
            self.tags.begin(Tag::Decoration, &mut self.ops);
            self.rules.draw(self.height, &mut self.ops);
            self.tags.end(&mut self.ops);
        }
        self.ops
    }
}

fn gray_fill(gray: f32) -> Op {
    Op::SetFillColor {
        col: Color::Greyscale(Greyscale::new(gray, None)),
    }
}

fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Op {
    let mode = Some(PaintMode::Fill);
    let rectangle = Rect {
        x: Pt(x),
        y: Pt(y),
        width: Pt(width),
        height: Pt(height),
        mode,
        winding_order: None,
    };
    Op::DrawRectangle { rectangle }
}
