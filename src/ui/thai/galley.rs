//! Laying out and remembering galleys.

use super::display::{Breaks, Display};
use super::rebuild::{Clean, rebuild, splits_a_cluster};
use crate::base::thai::Names;
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Galley, Id, Ui};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

/// How to lay out.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub font: FontId,
    pub color: Color32,
    /// Infinite for one row.
    pub wrap_width: f32,
    pub line_height: Option<f32>,
    /// Whether a newline starts a row.
    pub newlines: bool,
    /// Kept while typing, so that the caret moves on a space.
    pub keep_trailing_space: bool,
}

impl Layout {
    /// One row, however wide.
    pub fn line(font: FontId, color: Color32) -> Self {
        Self {
            font,
            color,
            wrap_width: f32::INFINITY,
            line_height: None,
            newlines: false,
            keep_trailing_space: false,
        }
    }

    /// A paragraph of this width.
    pub fn paragraph(font: FontId, color: Color32, wrap_width: f32) -> Self {
        let line_height = Some((font.size * super::super::theme::LINE_PITCH).round());
        Self {
            wrap_width,
            newlines: true,
            line_height,
            ..Self::line(font, color)
        }
    }

    fn key(&self, text: &str, pixels_per_point: f32) -> u64 {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        self.font.hash(&mut hasher);
        self.color.hash(&mut hasher);
        self.wrap_width.to_bits().hash(&mut hasher);
        self.line_height.map(f32::to_bits).hash(&mut hasher);
        (
            self.newlines,
            self.keep_trailing_space,
            pixels_per_point.to_bits(),
        )
            .hash(&mut hasher);
        hasher.finish()
    }
}

/// Names of people and places, between whose letters no line breaks.
pub fn use_names(ctx: &egui::Context, names: Names) {
    ctx.data_mut(|data| {
        data.insert_temp(names_id(), Arc::new(names));
        data.remove::<Cache>(cache_id());
    });
}

/// The names that [`use_names`] set.
pub fn names(ctx: &egui::Context) -> Arc<Names> {
    ctx.data(|data| data.get_temp(names_id()))
        .unwrap_or_default()
}

/// `text` laid out: rows end between words, and there is one glyph for each character.
pub fn galley(ui: &Ui, text: &str, layout: &Layout) -> Arc<Galley> {
    let cache = ui.data_mut(|data| data.get_temp_mut_or_default::<Cache>(cache_id()).clone());
    let key = layout.key(text, ui.pixels_per_point());
    let frame = ui.ctx().cumulative_frame_nr();
    if let Some(known) = cache.look_up(key, frame) {
        // egui remembers this galley as long as it is asked for, and makes a new one when its
        // texture was rebuilt.
        if Arc::ptr_eq(&lay_out(ui, &known.display, layout), &known.inner) {
            return known.outer;
        }
    }
    let known = make(ui, text, layout);
    let outer = known.outer.clone();
    cache.keep(key, frame, known);
    outer
}

fn make(ui: &Ui, text: &str, layout: &Layout) -> Known {
    let clean = Clean::new(text);
    let names = names(ui.ctx());
    let mut display = Display::new(text, Breaks::Words, &names);
    let mut inner = lay_out(ui, &display, layout);
    if splits_a_cluster(&inner, &display, &clean) {
        display = Display::new(text, Breaks::Clusters, &names);
        inner = lay_out(ui, &display, layout);
    }
    let outer = Arc::new(rebuild(&inner, &display, &clean));
    Known {
        frame: 0,
        display: Arc::new(display),
        inner,
        outer,
    }
}

fn lay_out(ui: &Ui, display: &Display, layout: &Layout) -> Arc<Galley> {
    let mut format = TextFormat::simple(layout.font.clone(), layout.color);
    format.line_height = layout.line_height;
    let mut job = LayoutJob::single_section(display.text.clone(), format);
    job.break_on_newline = layout.newlines;
    job.keep_trailing_whitespace = layout.keep_trailing_space;
    job.wrap.max_width = layout.wrap_width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

#[derive(Clone)]
struct Known {
    /// When it was last asked for.
    frame: u64,
    display: Arc<Display>,
    inner: Arc<Galley>,
    outer: Arc<Galley>,
}

#[derive(Clone, Default)]
struct Cache(Arc<egui::mutex::Mutex<Remembered>>);

#[derive(Default)]
struct Remembered {
    frame: u64,
    known: HashMap<u64, Known>,
}

impl Cache {
    fn look_up(&self, key: u64, frame: u64) -> Option<Known> {
        let mut remembered = self.0.lock();
        if remembered.frame != frame {
            remembered.frame = frame;
            remembered.known.retain(|_, known| known.frame + 2 >= frame);
        }
        let known = remembered.known.get_mut(&key)?;
        known.frame = frame;
        Some(known.clone())
    }

    fn keep(&self, key: u64, frame: u64, known: Known) {
        self.0.lock().known.insert(key, Known { frame, ..known });
    }
}

fn cache_id() -> Id {
    Id::unique("thai galleys")
}

fn names_id() -> Id {
    Id::unique("thai names")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{install, theme};
    use egui::epaint::text::PlacedRow;
    use egui::text::CCursor;
    use egui::{Context, FontFamily, RawInput};
    use proptest::prelude::*;

    fn window() -> Context {
        let ctx = Context::default();
        install(&ctx);
        frame(&ctx, |_| {});
        ctx
    }

    fn frame(ctx: &Context, mut test: impl FnMut(&Ui)) {
        let mut output = ctx.run_ui(RawInput::default(), |ui| test(ui));
        output.textures_delta.clear();
    }

    /// Runs `test` in a frame with the window's fonts.
    fn in_a_frame(test: impl FnMut(&Ui)) {
        frame(&window(), test);
    }

    fn piece() -> impl Strategy<Value = String> {
        let words = [
            "กำ",
            "น้ำ",
            "ที่",
            "ปั๊ม",
            "ญี่ปุ่น",
            "ผลการดำเนินงาน",
            " ",
            "abc",
            "12",
            "\n",
            "ๆ",
            "ฯลฯ",
            "เ",
            "ำ",
            "่",
            "ฤๅ",
            "กํา",
            "ก่ํ",
            "é",
            "(",
            ")",
            "-",
            "\t",
            "\u{200b}",
            "\u{2009}",
            "฿",
            "๑๒",
            "เปิ้ล",
            "ก็",
            "์",
        ];
        prop_oneof![
            3 => proptest::sample::select(words.to_vec()).prop_map(str::to_owned),
            1 => "[\u{0E01}-\u{0E3A}\u{0E3F}-\u{0E5B}]",
        ]
    }

    fn any_text() -> impl Strategy<Value = String> {
        proptest::collection::vec(piece(), 0..14).prop_map(|pieces| pieces.concat())
    }

    fn any_layout() -> impl Strategy<Value = Layout> {
        let widths = proptest::sample::select(vec![f32::INFINITY, 30.0, 60.0, 120.0, 200.0]);
        (widths, any::<[bool; 4]>()).prop_map(|(wrap_width, [bold, newlines, keep, pitch])| {
            let font = if bold {
                theme::bold(15.0)
            } else {
                FontId::new(15.0, FontFamily::Proportional)
            };
            Layout {
                wrap_width,
                newlines,
                keep_trailing_space: keep,
                line_height: pitch.then_some(24.0),
                ..Layout::line(font, Color32::BLACK)
            }
        })
    }

    fn check(ui: &Ui, text: &str, layout: &Layout) {
        let galley = galley(ui, text, layout);
        assert_eq!(galley.text(), text);
        let newline = |row: &PlacedRow| if row.ends_with_newline { "\n" } else { "" };
        let rows: String = galley
            .rows
            .iter()
            .map(|row| row.row.text() + newline(row))
            .collect();
        assert_eq!(rows, text, "{:?}", layout.wrap_width);
        assert_eq!(galley.end().index.0, text.chars().count());
        for at in 0..=text.chars().count() {
            let place = galley.pos_from_cursor(CCursor::new(at));
            assert!(place.min.x.is_finite() && place.min.y.is_finite());
        }
    }

    #[test]
    fn any_text_has_one_glyph_for_each_character() {
        use proptest::strategy::ValueTree as _;
        use proptest::test_runner::TestRunner;
        let mut runner = TestRunner::deterministic();
        let mut draw = || {
            (any_text(), any_layout())
                .new_tree(&mut runner)
                .unwrap()
                .current()
        };
        let ctx = window();
        for _ in 0..300 {
            let cases: Vec<(String, Layout)> = (0..20).map(|_| draw()).collect();
            frame(&ctx, |ui| {
                cases
                    .iter()
                    .for_each(|(text, layout)| check(ui, text, layout))
            });
        }
    }

    #[test]
    fn rows_end_between_words() {
        in_a_frame(|ui| {
            let layout = Layout::paragraph(theme::body(), Color32::BLACK, 120.0);
            let galley = galley(ui, "แผนพัฒนาบุคลากรสามปีของเทศบาลนคร", &layout);
            let breaks = line_breaks_of("แผนพัฒนาบุคลากรสามปีของเทศบาลนคร");
            let mut at = 0;
            for row in &galley.rows {
                at += row.row.text().len();
                assert!(breaks.contains(&at), "{:?}", row.row.text());
            }
            assert!(galley.rows.len() > 1);
        });
    }

    fn line_breaks_of(text: &str) -> Vec<usize> {
        crate::base::thai::line_breaks(text, &Names::default())
    }

    #[test]
    fn a_name_is_not_broken() {
        in_a_frame(|ui| {
            use_names(ui.ctx(), Names::new(["สมใจ ใจดีมาก"]));
            let layout = Layout::paragraph(theme::body(), Color32::BLACK, 150.0);
            let galley = galley(ui, "มอบหมายให้นาง สมใจ ใจดีมาก เป็นผู้ดูแล", &layout);
            assert!(
                galley
                    .rows
                    .iter()
                    .any(|row| row.row.text().contains("สมใจ ใจดีมาก"))
            );
        });
    }

    #[test]
    fn thai_marks_stand_the_same_beside_other_scripts() {
        in_a_frame(|ui| {
            let width = |text: &str| {
                galley(ui, text, &Layout::line(theme::body(), Color32::BLACK))
                    .size()
                    .x
            };
            let apart = width("ABC ") + width("น้ำ") + width(" 12");
            assert!((width("ABC น้ำ 12") - apart).abs() < 2.0);
        });
    }
}
