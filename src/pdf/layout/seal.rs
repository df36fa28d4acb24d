//! The seal of an issued document: a QR code at the foot of each page, with words beside it.

use super::strip::put_line;
use crate::base::thai::Names;
use crate::base::{Error, Result};
use crate::pdf::content::{Digits, Seal};
use crate::pdf::face::Weight;
use crate::pdf::page::{Item, Page};
use crate::pdf::setting::Setter;
use crate::pdf::style::{FOOTER_SIZE, MM};
use crate::pdf::text;
use qrcodegen::{QrCode, QrCodeEcc};

/// The side of the code, from the edge of the paper to it, and from it to the words.
const SIDE_MM: f32 = 14.0;
const EDGE_MM: f32 = 5.0;
const GAP_MM: f32 = 2.0;

/// Puts the seal at the foot of every page, at the right, outside the text. Its words are printed
/// as they are, whichever digits the document has: they are compared letter by letter.
///
/// # Errors
/// `Print` when the code is too long to be drawn.
pub fn seal(pages: &mut [Page], seal: &Seal) -> Result<()> {
    let setter = Setter::new(Digits::Arabic, Names::default())?;
    let code =
        QrCode::encode_text(&seal.code, QrCodeEcc::Medium).map_err(|error| Error::Print {
            doing: text::SEALING,
            detail: error.to_string(),
        })?;
    let words = setter.line(&seal.words, Weight::Regular);
    let width = words.width * FOOTER_SIZE;
    for page in pages {
        let left = page.width_pt - (EDGE_MM + SIDE_MM) * MM;
        let top = page.height_pt - (EDGE_MM + SIDE_MM) * MM;
        page.items.extend(modules(&code, left, top));
        let x = left - GAP_MM * MM - width;
        put_line(
            &mut page.items,
            words.clone(),
            FOOTER_SIZE,
            x,
            page.height_pt - EDGE_MM * MM,
        );
    }
    Ok(())
}

/// The dark modules, those beside each other as one rectangle.
fn modules(code: &QrCode, left: f32, top: f32) -> Vec<Item> {
    let side = SIDE_MM * MM / code.size() as f32;
    let mut items = Vec::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let dark = (column..code.size()).take_while(|at| code.get_module(*at, row));
            let run = dark.count() as i32;
            if run > 0 {
                items.push(Item::Fill {
                    x: left + column as f32 * side,
                    y: top + row as f32 * side,
                    width: run as f32 * side,
                    height: side,
                    gray: 0.0,
                });
            }
            column += run.max(1);
        }
    }
    items
}
