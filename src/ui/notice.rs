//! Notices at the foot of the window: what was done, with its undo, and what went wrong.

use super::{Label, button, icon, text, theme};
use crate::base::{Notice, Say};
use egui::{
    Align, Align2, Area, Color32, Context, Frame, Id, Layout, Margin, Order, Response, Role,
    Stroke, Ui, vec2,
};
use std::time::Duration;

/// How long a notice stays, in seconds.
const STAYS: f64 = 6.0;
/// How long one stays that can be undone.
const STAYS_WITH_UNDO: f64 = 12.0;
/// How long it takes to slide in.
const SLIDES: f64 = 0.15;
/// How many are seen at once; older ones go.
const MOST: usize = 4;

/// The notices that are shown. `U` says what an undo takes back.
#[derive(Debug)]
pub struct Notices<U> {
    shown: Vec<Shown<U>>,
    next: u64,
}

#[derive(Debug)]
struct Shown<U> {
    number: u64,
    kind: Kind<U>,
    /// When it was first drawn.
    since: Option<f64>,
}

#[derive(Debug)]
enum Kind<U> {
    Done(Say, Option<U>),
    Wrong(Box<Notice>),
}

impl<U> Default for Notices<U> {
    fn default() -> Self {
        Self {
            shown: Vec::new(),
            next: 0,
        }
    }
}

/// What was pressed on a notice.
enum Press {
    Close,
    Undo,
}

impl<U> Notices<U> {
    /// Says what was done; it goes by itself, at the latest when the next thing is done: only
    /// that can be taken back.
    pub fn say(&mut self, words: Say, undo: Option<U>) {
        self.shown
            .retain(|shown| matches!(shown.kind, Kind::Wrong(_)));
        self.push(Kind::Done(words, undo));
    }

    /// Says what went wrong; it stays until it is closed.
    pub fn error(&mut self, notice: Notice) {
        self.push(Kind::Wrong(Box::new(notice)));
    }

    fn push(&mut self, kind: Kind<U>) {
        self.shown.push(Shown {
            number: self.next,
            kind,
            since: None,
        });
        self.next += 1;
        let surplus = self.shown.len().saturating_sub(MOST);
        self.shown.drain(..surplus);
    }

    /// Draws them over the window. Returns what is to be undone.
    pub fn show(&mut self, ctx: &Context) -> Option<U> {
        let now = ctx.input(|input| input.time);
        let mut foot = -theme::GAP_LARGE;
        let mut pressed = None;
        for shown in self.shown.iter_mut().rev() {
            let since = *shown.since.get_or_insert(now);
            let slide = 1.0 - ((now - since) / SLIDES).clamp(0.0, 1.0);
            let offset = vec2(0.0, foot + slide as f32 * theme::GAP_LARGE);
            let area = Area::new(Id::unique(("notice", shown.number)))
                .order(Order::Foreground)
                .anchor(Align2::CENTER_BOTTOM, offset)
                .show(ctx, |ui| notice_ui(ui, &shown.kind));
            foot -= area.response.rect.height() + theme::GAP;
            if let Some(press) = area.inner {
                pressed = Some((shown.number, press));
            } else if slide > 0.0 {
                ctx.request_repaint();
            }
        }
        self.let_go(ctx, now);
        let (number, press) = pressed?;
        let at = self.shown.iter().position(|shown| shown.number == number)?;
        match (self.shown.remove(at).kind, press) {
            (Kind::Done(_, undo), Press::Undo) => undo,
            _ => None,
        }
    }

    /// Lets go of what has been there long enough.
    fn let_go(&mut self, ctx: &Context, now: f64) {
        self.shown.retain(|shown| shown.left(now) > 0.0);
        let next = self
            .shown
            .iter()
            .map(|shown| shown.left(now))
            .fold(f64::INFINITY, f64::min);
        if next.is_finite() {
            ctx.request_repaint_after(Duration::from_secs_f64(next));
        }
    }
}

impl<U> Shown<U> {
    /// For how much longer it stays.
    fn left(&self, now: f64) -> f64 {
        let stays = match &self.kind {
            Kind::Done(_, None) => STAYS,
            Kind::Done(_, Some(_)) => STAYS_WITH_UNDO,
            Kind::Wrong(_) => return f64::INFINITY,
        };
        stays - (now - self.since.unwrap_or(now))
    }
}

fn notice_ui<U>(ui: &mut Ui, kind: &Kind<U>) -> Option<Press> {
    match kind {
        Kind::Done(words, undo) => done_ui(ui, words, undo.is_some()),
        Kind::Wrong(notice) => wrong_ui(ui, notice),
    }
}

fn frame(fill: Color32, stroke: Stroke) -> Frame {
    Frame::new()
        .fill(fill)
        .stroke(stroke)
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::symmetric(12, 4))
}

fn done_ui(ui: &mut Ui, words: &Say, undo: bool) -> Option<Press> {
    let palette = theme::palette(ui);
    frame(palette.notice, Stroke::NONE)
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let label = Label::new(words.text()).color(palette.on_notice).show(ui);
                announce(ui, &label, Role::Status, words.text());
                let undone = undo && plain(ui, palette.notice_action, text::UNDO.text());
                let closed = sign(ui, palette.on_notice);
                press(undone, closed)
            })
            .inner
        })
        .inner
}

/// Read out as soon as it is there.
fn announce(ui: &Ui, label: &Response, role: Role, words: &str) {
    ui.ctx().accesskit_node_builder(label.id, |node| {
        node.set_role(role);
        node.set_label(words);
    });
}

fn press(undone: bool, closed: bool) -> Option<Press> {
    match (undone, closed) {
        (true, _) => Some(Press::Undo),
        (_, true) => Some(Press::Close),
        _ => None,
    }
}

/// Words to press on the dark ground of a notice.
fn plain(ui: &mut Ui, ink: Color32, words: &str) -> bool {
    ui.scope(|ui| {
        tint(ui, ink);
        ui.add(egui::Button::new(
            egui::RichText::new(words).font(theme::bold(theme::SIZE_BODY)),
        ))
        .clicked()
    })
    .inner
}

fn sign(ui: &mut Ui, ink: Color32) -> bool {
    ui.scope(|ui| {
        tint(ui, ink);
        ui.spacing_mut().button_padding.x = 6.0;
        button::icon_only(ui, icon::CLOSE, text::CLOSE.text()).clicked()
    })
    .inner
}

fn tint(ui: &mut Ui, ink: Color32) {
    let widgets = &mut ui.visuals_mut().widgets;
    for visuals in [
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
    ] {
        visuals.weak_bg_fill = Color32::TRANSPARENT;
        visuals.bg_stroke = Stroke::NONE;
        visuals.fg_stroke.color = ink;
    }
    widgets.hovered.bg_stroke = Stroke::new(theme::LINE, ink);
    widgets.active.bg_stroke = Stroke::new(2.0, ink);
}

/// The width of an error.
const WRONG_WIDTH: f32 = 460.0;

fn wrong_ui(ui: &mut Ui, notice: &Notice) -> Option<Press> {
    let palette = theme::palette(ui);
    let outline = Stroke::new(theme::LINE, palette.danger);
    let inner = frame(palette.paper, outline)
        .inner_margin(12.0)
        .shadow(ui.visuals().popup_shadow);
    let drawn = inner.show(ui, |ui| {
        ui.set_width(WRONG_WIDTH);
        let closed = ui
            .horizontal(|ui| {
                ui.label(icon::PROBLEM.colored(palette.danger));
                let title = Label::new(notice.title.text())
                    .strong()
                    .color(palette.danger)
                    .show(ui);
                announce(ui, &title, Role::Alert, notice.title.text());
                let right = Layout::right_to_left(Align::Center);
                ui.with_layout(right, |ui| sign(ui, palette.weak)).inner
            })
            .inner;
        super::wrapped(ui, notice.what.text());
        Label::new(notice.next.text()).weak().wrapped().show(ui);
        if !notice.detail.is_empty() {
            detail_ui(ui, &notice.detail);
        }
        closed
    });
    drawn.inner.then_some(Press::Close)
}

/// What only the makers need, folded away.
fn detail_ui(ui: &mut Ui, detail: &str) {
    let title = egui::RichText::new(text::DETAIL.text()).font(theme::small());
    egui::CollapsingHeader::new(title)
        .id_salt("detail")
        .show(ui, |ui| {
            super::wrapped_weak(ui, detail);
            if button::quiet(ui, Some(icon::COPY), text::COPY.text()).clicked() {
                ui.ctx().copy_text(detail.to_owned());
            }
        });
}
