//! Every colour, size and type face of the window. Nothing else names one.
//!
//! Hierarchy comes from size, weight and space. Boxes are rare, lines are one pixel, shadows are
//! for menus only. Amber means "look here", red means danger and nothing else.

use egui::{Color32, FontFamily, FontId, Ui};

/// The unit of space: everything is a multiple of it, 4 inside a group.
pub const GAP: f32 = 8.0;
/// Space inside a group.
pub const GAP_SMALL: f32 = 4.0;
/// Space between groups.
pub const GAP_LARGE: f32 = 16.0;
/// Space around a page.
pub const PAGE_MARGIN: f32 = 16.0;
/// The height of a table row, a field and a button.
pub const ROW: f32 = 32.0;
/// Rounded corners.
pub const RADIUS: u8 = 6;
/// The width of a line.
pub const LINE: f32 = 1.0;
/// The side of an icon.
pub const ICON: f32 = 18.0;
/// The pitch of lines in a paragraph, as a multiple of the type size.
pub const LINE_PITCH: f32 = 1.6;
/// The wanted width of a field where nothing else says so.
pub const FIELD_WIDTH: f32 = 280.0;

/// Body type size.
pub const SIZE_BODY: f32 = 15.0;
/// Secondary type size: labels of fields, captions, problems.
pub const SIZE_SMALL: f32 = 13.0;
/// Type size of a heading within a page.
pub const SIZE_HEADING: f32 = 16.0;
/// Type size of a page's title.
pub const SIZE_TITLE: f32 = 20.0;
/// Type size of the figures on the home page.
pub const SIZE_FIGURE: f32 = 28.0;

/// The name of the bold family: `RichText::strong` changes only the colour.
pub const BOLD: &str = "bold";
/// The name of the icon family.
pub const ICONS: &str = "icons";

/// Body type.
pub fn body() -> FontId {
    FontId::proportional(SIZE_BODY)
}

/// Secondary type.
pub fn small() -> FontId {
    FontId::proportional(SIZE_SMALL)
}

/// Bold type of any size.
pub fn bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(BOLD.into()))
}

/// Icons of any size.
pub fn icons(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(ICONS.into()))
}

/// The colours of one theme, named by what they are for.
#[derive(Clone, Copy, Debug)]
pub struct Palette {
    /// The page.
    pub paper: Color32,
    /// Side menu, bars, heads of tables.
    pub raised: Color32,
    /// Every other row.
    pub zebra: Color32,
    /// Under the pointer.
    pub hover: Color32,
    /// The chosen row.
    pub selected: Color32,
    /// Lines that divide.
    pub line: Color32,
    /// Outlines of what can be edited.
    pub border: Color32,
    /// Text.
    pub ink: Color32,
    /// Secondary text.
    pub weak: Color32,
    /// What can be pressed, and what is chosen.
    pub accent: Color32,
    /// The accent under the pointer.
    pub accent_hover: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// A quiet ground in the accent's family.
    pub accent_soft: Color32,
    /// "Look here": text and icons.
    pub warn: Color32,
    /// "Look here": ground.
    pub warn_soft: Color32,
    /// Danger: text and icons.
    pub danger: Color32,
    /// Danger: ground.
    pub danger_soft: Color32,
    /// Dims the page behind a modal.
    pub scrim: Color32,
    /// The ground of a notice at the foot of the window.
    pub notice: Color32,
    /// Text on a notice.
    pub on_notice: Color32,
    /// The undo action of a notice.
    pub notice_action: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// Paper white.
pub const LIGHT: Palette = Palette {
    paper: rgb(0xff_ff_ff),
    raised: rgb(0xf5_f7_f8),
    zebra: rgb(0xf8_fa_fa),
    hover: rgb(0xec_f3_f3),
    selected: rgb(0xd7_ec_ea),
    line: rgb(0xdf_e4_e8),
    border: rgb(0x8b_96_a1),
    ink: rgb(0x1f_29_33),
    weak: rgb(0x4f_5d_6b),
    accent: rgb(0x0b_6b_66),
    accent_hover: rgb(0x08_58_54),
    on_accent: rgb(0xff_ff_ff),
    accent_soft: rgb(0xe3_f2_f0),
    warn: rgb(0x85_53_00),
    warn_soft: rgb(0xff_f1_d0),
    danger: rgb(0xb0_22_18),
    danger_soft: rgb(0xfd_ea_e8),
    scrim: Color32::from_black_alpha(90),
    notice: rgb(0x26_32_3c),
    on_notice: rgb(0xf4_f7_f9),
    notice_action: rgb(0x7f_dd_d2),
};

/// The dark theme: the same roles, the same contrasts.
pub const DARK: Palette = Palette {
    paper: rgb(0x17_1c_21),
    raised: rgb(0x1e_24_2a),
    zebra: rgb(0x1b_20_26),
    hover: rgb(0x25_2f_35),
    selected: rgb(0x1c_46_45),
    line: rgb(0x31_3a_42),
    border: rgb(0x71_7e_8a),
    ink: rgb(0xe6_eb_ef),
    weak: rgb(0xa9_b5_c0),
    accent: rgb(0x55_c4_b9),
    accent_hover: rgb(0x74_d4_ca),
    on_accent: rgb(0x06_23_21),
    accent_soft: rgb(0x1c_35_36),
    warn: rgb(0xf3_bd_5c),
    warn_soft: rgb(0x3b_2f_17),
    danger: rgb(0xff_97_8c),
    danger_soft: rgb(0x43_20_1e),
    scrim: Color32::from_black_alpha(140),
    notice: rgb(0xe6_eb_ef),
    on_notice: rgb(0x1f_29_33),
    notice_action: rgb(0x0b_6b_66),
};

/// The colours of the theme that is on.
pub fn palette(ui: &Ui) -> &'static Palette {
    of(ui.visuals().dark_mode)
}

/// The colours of a theme.
pub const fn of(dark: bool) -> &'static Palette {
    if dark { &DARK } else { &LIGHT }
}

/// A ground for a heat cell, from the page (0) towards the accent (1); ink reads on all of it.
pub fn heat(palette: &Palette, share: f32) -> Color32 {
    palette.paper.lerp_to_gamma(
        palette.accent,
        HEAT_LEAST + HEAT_REACH * share.clamp(0.0, 1.0),
    )
}

const HEAT_LEAST: f32 = 0.05;
const HEAT_REACH: f32 = 0.45;

/// The contrast of two colours as WCAG counts it, 1 to 21.
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(color: Color32) -> f32 {
    let [r, g, b, _] = color.to_array().map(|part| {
        let part = f32::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(at_least: f32, pairs: &[(&str, Color32, Color32)]) {
        for (what, front, ground) in pairs {
            let found = contrast(*front, *ground);
            assert!(
                found >= at_least,
                "{what}: {found:.2} is less than {at_least}"
            );
        }
    }

    fn pairs(p: &Palette) -> Vec<(&'static str, Color32, Color32)> {
        let mut pairs = vec![
            ("text on accent", p.on_accent, p.accent),
            (
                "text on accent under the pointer",
                p.on_accent,
                p.accent_hover,
            ),
            ("warning on its ground", p.warn, p.warn_soft),
            ("danger on its ground", p.danger, p.danger_soft),
            ("notice", p.on_notice, p.notice),
            ("undo", p.notice_action, p.notice),
            ("danger button", p.paper, p.danger),
        ];
        for ground in [p.paper, p.raised, p.zebra, p.hover, p.selected] {
            pairs.push(("ink", p.ink, ground));
            pairs.push(("weak", p.weak, ground));
            pairs.push(("accent", p.accent, ground));
        }
        for ground in [p.paper, p.raised, p.zebra, p.hover] {
            pairs.push(("warn", p.warn, ground));
            pairs.push(("danger", p.danger, ground));
        }
        pairs
    }

    #[test]
    fn text_passes_four_and_a_half_in_both_themes() {
        check(4.5, &pairs(&LIGHT));
        check(4.5, &pairs(&DARK));
    }

    #[test]
    fn outlines_of_fields_pass_three() {
        for p in [&LIGHT, &DARK] {
            check(
                3.0,
                &[("border", p.border, p.paper), ("focus", p.accent, p.paper)],
            );
        }
    }

    #[test]
    fn text_reads_on_every_heat() {
        for p in [&LIGHT, &DARK] {
            for step in 0..=20 {
                let ground = heat(p, step as f32 / 20.0);
                check(4.5, &[("heat", p.ink, ground)]);
            }
        }
    }
}
