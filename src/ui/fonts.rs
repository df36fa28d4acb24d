//! The type faces of the window.
//!
//! Sarabun is split in two, a face with Latin only and one with Thai only, because egui shapes
//! a run by the script of its first letter. The icons have a family of their own and are the
//! last resort of the others; egui's own faces come before them for symbols.

use super::theme;
use egui::{FontData, FontDefinitions, FontFamily, FontTweak};
use std::sync::Arc;

macro_rules! face {
    ($name:literal) => {
        (
            $name,
            include_bytes!(concat!("../../assets/fonts/", $name, ".ttf")).as_slice(),
        )
    };
}

const REGULAR: [(&str, &[u8]); 2] = [
    face!("Sarabun-Regular-Latin"),
    face!("Sarabun-Regular-Thai"),
];
const BOLD: [(&str, &[u8]); 2] = [face!("Sarabun-Bold-Latin"), face!("Sarabun-Bold-Thai")];

/// All families, for [`egui::Context::set_fonts`].
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let fallback = fonts
        .families
        .get(&FontFamily::Proportional)
        .cloned()
        .unwrap_or_default();
    for (name, bytes) in REGULAR.into_iter().chain(BOLD) {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let icons = egui_material_icons::font_insert().data;
    fonts
        .font_data
        .insert(theme::ICONS.to_owned(), Arc::new(icons));

    fonts
        .families
        .insert(FontFamily::Proportional, family(&REGULAR, &fallback));
    fonts.families.insert(
        FontFamily::Name(theme::BOLD.into()),
        family(&BOLD, &fallback),
    );
    fonts.families.insert(
        FontFamily::Name(theme::ICONS.into()),
        vec![theme::ICONS.to_owned()],
    );
    let monospace = fonts.families.entry(FontFamily::Monospace).or_default();
    monospace.extend(family(&REGULAR, &[]));
    hide_thin_spaces(&mut fonts);
    fonts
}

fn family(faces: &[(&str, &[u8])], fallback: &[String]) -> Vec<String> {
    let own = faces.iter().map(|(name, _)| (*name).to_owned());
    own.chain(fallback.iter().cloned())
        .chain([theme::ICONS.to_owned()])
        .collect()
}

/// A thin space marks where a Thai line may break, and must not be seen.
fn hide_thin_spaces(fonts: &mut FontDefinitions) {
    for data in fonts.font_data.values_mut() {
        let data = Arc::make_mut(data);
        data.tweak = FontTweak {
            thin_space_width: 0.0,
            ..data.tweak.clone()
        };
    }
}
