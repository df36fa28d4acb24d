//! A few pages as small pictures: what a list of lines cannot tell, such as rules, grounds and
//! charts. `UPDATE_PICTURES=1` draws them anew.

use super::golden::asked;
use super::sample;
use image::GrayImage;
use phatthana::document::{LISTS, PRINTABLES};
use phatthana::pdf::{Pages, render};
use std::path::PathBuf;
use std::sync::Arc;

/// Pixels in a point.
const SCALE: f32 = 0.45;
/// The side of the squares that are compared: smaller shifts of an edge do not show in them.
const SQUARE: u32 = 6;
/// By how many of 256 greys a square may differ.
const TOLERANCE: u32 = 20;

/// The document, and the page counted from 0.
const PAGES: [(&str, usize); 4] = [
    ("plan-book", 5),
    ("plan-book", 8),
    ("skill-profile", 0),
    ("ช่องว่างสมรรถนะ", 0),
];

fn drawn(key: &str, page: usize) -> GrayImage {
    let db = sample(12);
    let mut all = PRINTABLES.iter().chain(&LISTS);
    let printable = all.find(|it| it.key == key).unwrap();
    let document = printable.make(&db.reader(), &asked(printable)).unwrap();
    let pages = Pages::open(Arc::new(render(&document).unwrap())).unwrap();
    let picture = pages.picture(page, SCALE).unwrap();
    let colors = image::RgbaImage::from_raw(picture.width, picture.height, picture.rgba).unwrap();
    image::DynamicImage::from(colors).to_luma8()
}

/// The average grey of a square.
fn grey(image: &GrayImage, left: u32, top: u32) -> u32 {
    let (right, bottom) = (
        (left + SQUARE).min(image.width()),
        (top + SQUARE).min(image.height()),
    );
    let pixels = (left..right).flat_map(|x| (top..bottom).map(move |y| (x, y)));
    let (mut sum, mut count) = (0, 0);
    for (x, y) in pixels {
        sum += u32::from(image.get_pixel(x, y).0[0]);
        count += 1;
    }
    sum / count
}

/// The squares that differ, by their left and top.
fn differing(a: &GrayImage, b: &GrayImage) -> Vec<(u32, u32)> {
    assert_eq!(a.dimensions(), b.dimensions());
    let across = (0..a.width()).step_by(SQUARE as usize);
    let squares = across.flat_map(|x| {
        let down = (0..a.height()).step_by(SQUARE as usize);
        down.map(move |y| (x, y))
    });
    squares
        .filter(|(x, y)| grey(a, *x, *y).abs_diff(grey(b, *x, *y)) > TOLERANCE)
        .collect()
}

#[test]
fn pages_look_as_they_were_agreed() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/suite/paper/pictures");
    for (at, (key, page)) in PAGES.iter().enumerate() {
        let path = folder.join(format!("{}.png", at + 1));
        let now = drawn(key, *page);
        if std::env::var_os("UPDATE_PICTURES").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            now.save(&path).unwrap();
        }
        let agreed = image::open(&path).unwrap().to_luma8();
        let differing = differing(&agreed, &now);
        if !differing.is_empty() {
            let look = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/look");
            std::fs::create_dir_all(&look).unwrap();
            now.save(look.join(format!("page-{}.png", at + 1))).unwrap();
        }
        assert!(
            differing.is_empty(),
            "{key} page {page} differs from {} at {differing:?}; it lies in target/look",
            path.display()
        );
    }
}

#[test]
fn a_moved_word_is_seen_and_a_shade_is_not() {
    let white = GrayImage::from_pixel(60, 60, image::Luma([255]));
    let mut word = white.clone();
    let mut shade = white.clone();
    for x in 10..20 {
        for y in 10..16 {
            word.put_pixel(x, y, image::Luma([90]));
            shade.put_pixel(x, y, image::Luma([245]));
        }
    }
    assert!(differing(&white, &shade).is_empty());
    assert!(!differing(&white, &word).is_empty());
}
