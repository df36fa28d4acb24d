//! The written bytes.

use crate::base::Error;
use crate::pdf::content::Document;
use crate::pdf::look::book;
use crate::pdf::{Pages, render};
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
