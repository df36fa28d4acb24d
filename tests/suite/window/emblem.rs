//! The emblem that the office gives: taken, printed on the cover, refused when it is no picture.

use super::Office;
use egui::{Key, Modifiers};
use phatthana::org::store::emblem;
use phatthana::pdf::{Item, lay_out};
use phatthana::plan::{document::book, store::gathered};
use std::path::Path;

/// How many pictures the cover has.
fn on_cover(office: &mut Office) -> usize {
    office.db(|db| {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let book = book(&gathered(&db.reader()).unwrap(), day, None);
        let cover = &lay_out(&book).unwrap().pages[0];
        let pictures = cover.items.iter();
        pictures
            .filter(|item| matches!(item, Item::Picture(_)))
            .count()
    })
}

fn choose(office: &mut Office, path: &Path) {
    office
        .click("เลือกไฟล์ตรา")
        .fill("ที่เก็บไฟล์", path.to_str().unwrap())
        .click("เปิด");
}

#[test]
fn an_emblem_is_printed_on_the_cover_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let (picture, words) = (folder.path().join("ตรา.png"), folder.path().join("ตรา.jpg"));
    image::GrayImage::from_pixel(40, 40, image::Luma([90]))
        .save(&picture)
        .unwrap();
    std::fs::write(&words, "ไม่ใช่รูป").unwrap();
    let mut office = Office::sample(12);
    office.go("ข้อมูลหน่วยงาน");
    choose(&mut office, &words);
    office.wait_for("ไฟล์ภาพต้องเป็น PNG หรือ JPEG");
    assert!(office.db(|db| emblem(&db.reader()).unwrap()).is_none());
    assert_eq!(on_cover(&mut office), 0);
    choose(&mut office, &picture);
    office.wait_for("มีตราแล้ว");
    office.picture("organization-emblem");
    assert_eq!(on_cover(&mut office), 1);
    office.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(on_cover(&mut office), 0);
}

#[test]
fn an_emblem_too_large_or_cut_short_is_refused_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let (whole, large, short) = (
        folder.path().join("ตรา.png"),
        folder.path().join("ใหญ่.png"),
        folder.path().join("ขาด.png"),
    );
    image::GrayImage::from_fn(60, 60, |x, y| image::Luma([(x * y % 251) as u8]))
        .save(&whole)
        .unwrap();
    let mut bytes = std::fs::read(&whole).unwrap();
    std::fs::write(&short, &bytes[..bytes.len() / 2]).unwrap();
    bytes.resize(40 << 20, 0);
    std::fs::write(&large, bytes).unwrap();
    let mut office = Office::sample(12);
    office.go("ข้อมูลหน่วยงาน");
    choose(&mut office, &large);
    office.wait_for("ไฟล์ตราใหญ่เกิน 8 เมกะไบต์ ย่อรูปก่อน");
    choose(&mut office, &short);
    office.wait_for("ไฟล์ภาพเสียหรือไม่ครบ");
    assert!(office.db(|db| emblem(&db.reader()).unwrap()).is_none());
    choose(&mut office, &whole);
    office.wait_for("มีตราแล้ว");
}
