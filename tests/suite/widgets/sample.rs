//! Invented people and a document to draw.

use chrono::NaiveDate;
use phatthana::pdf::{Block, Document, Heading, Pages, Paragraph, Section, render};
use std::sync::Arc;

#[derive(Clone)]
pub struct Person {
    pub number: usize,
    pub name: String,
    pub line: String,
    pub unit: String,
    pub salary: String,
    pub gaps: usize,
}

pub fn people(count: usize) -> Vec<Person> {
    let titles = ["นาย", "นาง", "นางสาว"];
    let first = [
        "สมชาย",
        "กิตติพงษ์",
        "ญาณิศา",
        "ปิ่นแก้ว",
        "ฐิติมา",
        "น้ำผึ้ง",
        "บุญชู",
        "เปรมปรีดิ์",
    ];
    let last = [
        "ใจดี",
        "ศรีสุข",
        "แก้วกล้า",
        "ปู่เจ้า",
        "วงศ์ไทย",
        "ตั้งมั่น",
        "กำแพงเพ็ชร",
    ];
    let lines = [
        "นักทรัพยากรบุคคลชำนาญการ",
        "เจ้าพนักงานธุรการปฏิบัติงาน",
        "นักวิเคราะห์นโยบายและแผนปฏิบัติการ",
    ];
    let units = [
        "สำนักปลัดเทศบาล",
        "กองคลัง",
        "กองสาธารณสุขและสิ่งแวดล้อม",
        "กองช่าง",
    ];
    let person = |number: usize| Person {
        number,
        name: format!(
            "{}{} {}",
            titles[number % 3],
            first[number % 8],
            last[number % 7]
        ),
        line: lines[number % 3].to_owned(),
        unit: units[number % 4].to_owned(),
        salary: format!("{},{:03}", 15 + number * 7 % 60, number * 37 % 1000),
        gaps: number * 5 % 7 / 2,
    };
    (0..count).map(person).collect()
}

/// A document of so many pages.
pub fn pages(count: usize) -> Pages {
    let prose = "เทศบาลจัดทำแผนพัฒนาพนักงานเทศบาล มีระยะเวลา ๓ ปี เพื่อเป็นกรอบในการพัฒนาความรู้ ทักษะ ทัศนคติที่ดี คุณธรรมและจริยธรรม ";
    let section = |number: usize| {
        Section::portrait(vec![
            Block::Heading(Heading::new(1, format!("ส่วนที่ {number} หลักการและเหตุผล"))),
            Block::Paragraph(Paragraph::justified(prose.repeat(4))),
            Block::Paragraph(Paragraph::justified(prose.repeat(3))),
        ])
    };
    let date = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
    let document = Document::new("แผนพัฒนาบุคลากร", "เทศบาลนครตัวอย่าง", date);
    let document = (1..=count).map(section).fold(document, Document::with);
    Pages::open(Arc::new(render(&document).unwrap())).unwrap()
}
