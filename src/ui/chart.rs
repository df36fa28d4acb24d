//! A tree as a chart: one box at the top, a column for each branch below it, and in the columns
//! what belongs to the branch, further in with each level. Columns that do not fit beside each
//! other go into further rows.

use super::label::Label;
use super::theme;
use egui::{
    CursorIcon, Galley, Id, Pos2, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// One box of a chart.
#[derive(Clone, Debug)]
pub struct ChartNode<K> {
    pub key: K,
    /// 0 heads a column.
    pub depth: usize,
    pub words: String,
    /// Small print below the words; empty for none.
    pub note: String,
}

/// The least width of a column, and the gap between columns.
const COLUMN: f32 = 200.0;
const BETWEEN: f32 = 16.0;
/// How far each level stands further in.
const STEP: f32 = 16.0;
/// Between boxes under each other, and inside a box.
const GAP: f32 = 6.0;
const INSIDE: Vec2 = vec2(10.0, 5.0);
/// The room of the lines above a row of columns.
const LINES: f32 = 28.0;

/// A box that has its place within its column.
struct Placed<'a, K> {
    node: &'a ChartNode<K>,
    rect: Rect,
    words: Arc<Galley>,
    note: Option<Arc<Galley>>,
}

/// Draws the chart in all the room there is. `nodes` come parents before their parts; the one
/// that was pressed comes back.
pub fn chart<K: Copy>(ui: &mut Ui, top: &str, nodes: &[ChartNode<K>]) -> Option<K> {
    let scroll = ScrollArea::vertical().auto_shrink(false);
    let shown = scroll.show(ui, |ui| {
        let width = ui.available_width() - 2.0 * BETWEEN;
        let columns = columns(nodes);
        let fitting = ((width + BETWEEN) / (COLUMN + BETWEEN)).floor().max(1.0) as usize;
        let in_row = fitting.min(columns.len().max(1));
        let rows = columns.len().div_ceil(in_row).max(1);
        // As many columns in each row as can be.
        let in_row = columns.len().div_ceil(rows).max(1);
        let wide = ((width + BETWEEN) / in_row as f32 - BETWEEN).min(1.5 * COLUMN);
        let mut pressed = None;
        let mut trunk = top_ui(ui, top);
        for (at, row) in columns.chunks(in_row).enumerate() {
            let (picked, next) = row_ui(ui, row, wide, trunk, at + 1 < rows);
            pressed = picked.or(pressed);
            trunk = next;
        }
        pressed
    });
    shown.inner
}

/// The nodes of each column.
fn columns<K>(nodes: &[ChartNode<K>]) -> Vec<&[ChartNode<K>]> {
    nodes
        .chunk_by(|_, next| next.depth > 0)
        .filter(|column| !column.is_empty())
        .collect()
}

fn line(ui: &Ui) -> Stroke {
    Stroke::new(theme::LINE, theme::palette(ui).border)
}

/// The box at the top; from where its line goes down.
fn top_ui(ui: &mut Ui, words: &str) -> Pos2 {
    let palette = theme::palette(ui);
    let label = Label::new(words).strong().color(palette.on_accent).elided();
    let room = ui.available_width() - BETWEEN;
    let (galley, _) = label.lay_out(ui, room - 2.0 * INSIDE.x);
    let size = galley.size() + 2.0 * INSIDE + vec2(2.0 * INSIDE.x, 0.0);
    let (all, response) = ui.allocate_exact_size(vec2(room, size.y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let rect = Rect::from_center_size(all.center(), size);
    ui.painter()
        .rect_filled(rect, theme::RADIUS, palette.accent);
    let at = rect.center() - galley.size() / 2.0;
    ui.painter().galley(at, galley, palette.on_accent);
    rect.center_bottom()
}

/// One row of columns that hangs on `trunk`; on what the next row hangs comes back.
fn row_ui<K: Copy>(
    ui: &mut Ui,
    row: &[&[ChartNode<K>]],
    wide: f32,
    trunk: Pos2,
    goes_on: bool,
) -> (Option<K>, Pos2) {
    let placed: Vec<Vec<Placed<'_, K>>> =
        row.iter().map(|column| place(ui, column, wide)).collect();
    let height = |column: &Vec<Placed<'_, K>>| column.last().map_or(0.0, |it| it.rect.bottom());
    let highest = placed.iter().map(height).fold(0.0, f32::max);
    let size = vec2(ui.available_width() - BETWEEN, LINES + highest);
    let (all, _) = ui.allocate_exact_size(size, Sense::hover());
    let (bar, top) = (all.top() + LINES / 2.0, all.top() + LINES);
    let left = |at: usize| all.left() + BETWEEN + at as f32 * (wide + BETWEEN);
    let middle = |at: usize| left(at) + wide / 2.0;
    let next = pos2(all.left() + BETWEEN / 2.0, bar);
    let last = middle(row.len().saturating_sub(1));
    let from = if goes_on { next.x } else { middle(0) };
    let stroke = line(ui);
    ui.painter().vline(trunk.x, trunk.y..=bar, stroke);
    ui.painter()
        .hline(from.min(trunk.x)..=last.max(trunk.x), bar, stroke);
    let mut pressed = None;
    for (at, column) in placed.iter().enumerate() {
        ui.painter().vline(middle(at), bar..=top, stroke);
        pressed = column_ui(ui, column, pos2(left(at), top)).or(pressed);
    }
    (pressed, next)
}

/// The boxes of a column under each other, with the origin at its top left.
fn place<'a, K>(ui: &Ui, nodes: &'a [ChartNode<K>], wide: f32) -> Vec<Placed<'a, K>> {
    let mut top = 0.0;
    let mut placed = Vec::with_capacity(nodes.len());
    for node in nodes {
        let left = STEP * node.depth as f32;
        let room = wide - left - 2.0 * INSIDE.x;
        let label = Label::new(&node.words);
        let label = if node.depth == 0 {
            label.strong()
        } else {
            label.small()
        };
        let (words, _) = label.rows(3).lay_out(ui, room);
        let note = (!node.note.is_empty()).then(|| {
            Label::new(&node.note)
                .small()
                .weak()
                .rows(2)
                .lay_out(ui, room)
                .0
        });
        let high = words.size().y + note.as_ref().map_or(0.0, |note| note.size().y);
        let size = vec2(wide - left, high + 2.0 * INSIDE.y);
        let rect = Rect::from_min_size(pos2(left, top), size);
        top = rect.bottom() + GAP;
        placed.push(Placed {
            node,
            rect,
            words,
            note,
        });
    }
    placed
}

fn column_ui<K: Copy>(ui: &Ui, column: &[Placed<'_, K>], origin: Pos2) -> Option<K> {
    let stroke = line(ui);
    let mut pressed = None;
    for (at, placed) in column.iter().enumerate() {
        let rect = placed.rect.translate(origin.to_vec2());
        let depth = placed.node.depth;
        let above = column
            .get(..at)
            .into_iter()
            .flatten()
            .rfind(|it| it.node.depth < depth);
        if let Some(above) = above {
            let above = above.rect.translate(origin.to_vec2());
            let x = above.left() + STEP / 2.0;
            let y = rect.center().y;
            ui.painter().vline(x, above.bottom()..=y, stroke);
            ui.painter().hline(x..=rect.left(), y, stroke);
        }
        let id = ui.make_persistent_id((origin.x as i32, origin.y as i32, at));
        if box_ui(ui, placed, rect, id).clicked() {
            pressed = Some(placed.node.key);
        }
    }
    pressed
}

fn box_ui<K>(ui: &Ui, placed: &Placed<'_, K>, rect: Rect, id: Id) -> Response {
    let palette = theme::palette(ui);
    let response = ui.interact(rect, id, Sense::click());
    let node = placed.node;
    let spoken = format!("{} {}", node.words, node.note);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, spoken.trim()));
    let ground = match (response.hovered(), node.depth) {
        (true, _) => palette.hover,
        (false, 0) => palette.accent_soft,
        (false, _) => palette.paper,
    };
    let outline = if response.has_focus() {
        Stroke::new(2.0, palette.accent)
    } else {
        line(ui)
    };
    ui.painter()
        .rect(rect, theme::RADIUS, ground, outline, StrokeKind::Inside);
    let mut at = rect.min + INSIDE;
    let galleys = [Some(&placed.words), placed.note.as_ref()];
    for galley in galleys.into_iter().flatten() {
        ui.painter().galley(at, galley.clone(), palette.ink);
        at.y += galley.size().y;
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
