//! The tokens of [`theme`](super::theme), put into egui's own style.

use super::fonts;
use super::theme::{self, Palette};
use egui::style::{
    ScrollFadeStyle, ScrollStyle, Selection, Spacing, TextCursorStyle, WidgetVisuals, Widgets,
};
use egui::{
    Color32, Context, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle,
    Theme, Visuals, vec2,
};
use std::collections::BTreeMap;

/// Fonts and both themes. Once per context, before the first frame.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts::definitions());
    ctx.set_style_of(
        Theme::Light,
        style(Style::default(), Visuals::light(), &theme::LIGHT),
    );
    ctx.set_style_of(
        Theme::Dark,
        style(Style::default(), Visuals::dark(), &theme::DARK),
    );
}

fn style(base: Style, visuals: Visuals, palette: &Palette) -> Style {
    let mut style = Style {
        text_styles: text_styles(),
        spacing: spacing(),
        visuals: colours(visuals, palette),
        animation_time: 0.1,
        ..base
    };
    // Selecting in a label would hand single letters, not clusters, to screen readers.
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style
}

fn text_styles() -> BTreeMap<TextStyle, FontId> {
    BTreeMap::from([
        (TextStyle::Body, theme::body()),
        (TextStyle::Button, theme::body()),
        (TextStyle::Small, theme::small()),
        (TextStyle::Heading, theme::bold(theme::SIZE_TITLE)),
        (
            TextStyle::Monospace,
            FontId::new(theme::SIZE_SMALL, FontFamily::Monospace),
        ),
    ])
}

fn spacing() -> Spacing {
    Spacing {
        item_spacing: vec2(theme::GAP, theme::GAP),
        button_padding: vec2(12.0, 2.0),
        menu_margin: Margin::same(4),
        window_margin: Margin::same(16),
        interact_size: vec2(theme::ROW, theme::ROW),
        indent: 16.0,
        icon_width: 18.0,
        icon_width_inner: 10.0,
        icon_spacing: 6.0,
        text_edit_width: theme::FIELD_WIDTH,
        combo_width: 120.0,
        tooltip_width: 360.0,
        scroll: scroll(),
        ..Spacing::default()
    }
}

/// Bars that are always seen, have room of their own and need no fading.
fn scroll() -> ScrollStyle {
    ScrollStyle {
        floating: true,
        bar_width: 8.0,
        floating_width: 8.0,
        floating_allocated_width: 12.0,
        bar_inner_margin: 2.0,
        bar_outer_margin: 2.0,
        foreground_color: true,
        dormant_handle_opacity: 0.3,
        active_handle_opacity: 0.4,
        interact_handle_opacity: 0.6,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        handle_min_length: 32.0,
        fade: ScrollFadeStyle {
            strength: 0.0,
            size: 0.0,
        },
        ..ScrollStyle::solid()
    }
}

fn colours(base: Visuals, palette: &Palette) -> Visuals {
    Visuals {
        widgets: widgets(palette),
        selection: Selection {
            bg_fill: palette.selected,
            stroke: Stroke::new(2.0, palette.accent),
        },
        weak_text_color: Some(palette.weak),
        hyperlink_color: palette.accent,
        faint_bg_color: palette.zebra,
        extreme_bg_color: palette.paper,
        text_edit_bg_color: Some(palette.paper),
        code_bg_color: palette.raised,
        warn_fg_color: palette.warn,
        error_fg_color: palette.danger,
        window_corner_radius: CornerRadius::same(theme::RADIUS + 2),
        menu_corner_radius: CornerRadius::same(theme::RADIUS),
        window_fill: palette.paper,
        window_stroke: Stroke::new(theme::LINE, palette.line),
        panel_fill: palette.paper,
        window_shadow: Shadow::NONE,
        popup_shadow: Shadow {
            offset: [0, 4],
            blur: 12,
            spread: 0,
            color: Color32::from_black_alpha(40),
        },
        text_cursor: TextCursorStyle {
            stroke: Stroke::new(1.5, palette.ink),
            ..TextCursorStyle::default()
        },
        ..base
    }
}

fn widgets(palette: &Palette) -> Widgets {
    let visuals = |fill, outline: Stroke, ink| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: outline,
        corner_radius: CornerRadius::same(theme::RADIUS),
        fg_stroke: Stroke::new(1.5, ink),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: visuals(
            palette.paper,
            Stroke::new(theme::LINE, palette.line),
            palette.ink,
        ),
        inactive: visuals(
            palette.paper,
            Stroke::new(theme::LINE, palette.border),
            palette.ink,
        ),
        hovered: visuals(
            palette.hover,
            Stroke::new(theme::LINE, palette.accent),
            palette.ink,
        ),
        // egui draws a focused widget with these too: the thick outline is the focus mark.
        active: visuals(
            palette.accent_soft,
            Stroke::new(2.0, palette.accent),
            palette.ink,
        ),
        open: visuals(
            palette.hover,
            Stroke::new(theme::LINE, palette.accent),
            palette.ink,
        ),
    }
}
