//! The written bytes.

use crate::base::Error;
use crate::pdf::content::{Document, Image, Section};
use crate::pdf::look::{book, document};
use crate::pdf::{Item, Pages, lay_out, render};
use std::sync::Arc;

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert!(render(&book()).unwrap() == render(&book()).unwrap());
}

#[test]
fn the_written_pages_can_be_drawn() {
    let pages = Pages::open(Arc::new(render(&book()).unwrap())).unwrap();
    assert_eq!(pages.count(), 7);
    let (width, height) = pages.size_pt(6);
    assert!(width > height);
    let picture = pages.picture(2, 0.5).unwrap();
    assert_eq!(
        picture.rgba.len(),
        (picture.width * picture.height * 4) as usize
    );
    assert!(picture.rgba.iter().any(|&value| value < 100));
    assert!(pages.picture(99, 1.0).is_err());
    assert!(pages.picture(0, f32::NAN).is_ok() && pages.picture(0, 0.0).is_ok());
}

#[test]
fn a_document_without_pages_is_still_a_file() {
    let empty = Document {
        sections: Vec::new(),
        ..book()
    };
    assert!(render(&empty).unwrap().starts_with(b"%PDF-1.7"));
}

#[test]
fn a_watcher_sees_the_end_and_may_stop_before() {
    let mut seen = 0.0;
    crate::pdf::render_watched(&book(), &mut |part| {
        assert!(part >= seen);
        seen = part;
        true
    })
    .unwrap();
    assert!((seen - 1.0).abs() < 1e-3);
    let stopped = crate::pdf::render_watched(&book(), &mut |_| false);
    assert!(matches!(stopped, Err(Error::Refused(_))));
}

/// Four greys as a camera stores them that was held in some way, from the top left: upright they
/// are [`GREYS`].
const STORED: [[u8; 4]; 8] = [
    [0, 80, 160, 240],
    [80, 0, 240, 160],
    [240, 160, 80, 0],
    [160, 240, 0, 80],
    [0, 160, 80, 240],
    [80, 240, 0, 160],
    [240, 80, 160, 0],
    [160, 0, 240, 80],
];
const GREYS: [u8; 4] = STORED[0];

fn stored(turn: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut info = png::Info::with_size(16, 16);
    info.color_type = png::ColorType::Grayscale;
    info.exif_metadata = Some(crate::pdf::raster::notes(turn, false).into());
    let encoder = png::Encoder::with_info(&mut bytes, info).unwrap();
    let mut writer = encoder.write_header().unwrap();
    let quarters = STORED[usize::from(turn) - 1];
    let row = |[left, right]: [u8; 2]| [[left; 8], [right; 8]].concat().repeat(8);
    let rows = [[quarters[0], quarters[1]], [quarters[2], quarters[3]]].map(row);
    writer.write_image_data(&rows.concat()).unwrap();
    writer.finish().unwrap();
    bytes
}

#[test]
fn a_photograph_stands_upright_however_the_camera_was_held() {
    for turn in 1..=8 {
        let image = Image::centered(stored(turn).into(), 40.0, "ภาพ");
        let document = document(vec![Section::portrait(vec![image.into()])]);
        let layout = lay_out(&document).unwrap();
        let placed = layout.pages[0].items.iter().find_map(|item| match item {
            Item::Picture(placed) => Some(placed.clone()),
            _ => None,
        });
        let placed = placed.unwrap();
        let pages = Pages::open(Arc::new(render(&document).unwrap())).unwrap();
        let picture = pages.picture(0, 1.0).unwrap();
        let grey = |across: f32, down: f32| {
            let x = (placed.x + placed.width * across) as usize;
            let y = (placed.y + placed.height * down) as usize;
            picture.rgba[(y * picture.width as usize + x) * 4]
        };
        let seen = [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)];
        let seen = seen.map(|(across, down)| grey(across, down));
        let near = seen
            .iter()
            .zip(GREYS)
            .all(|(seen, grey)| seen.abs_diff(grey) < 4);
        assert!(near, "{turn}: {seen:?}");
    }
}
