//! Long documents to measure with.

use chrono::NaiveDate;
use phatthana::pdf::{Block, Cell, Column, Document, Heading, Paragraph, Row, Section, Table};

const PROSE: &str = "เทศบาลจัดทำแผนพัฒนาพนักงานเทศบาลตามกรอบของแผนอัตรากำลัง \
    เพื่อเป็นกรอบในการพัฒนาความรู้ ทักษะ ทัศนคติที่ดี คุณธรรมและจริยธรรม \
    อันจะทำให้ปฏิบัติหน้าที่ราชการในตำแหน่งนั้นได้อย่างมีประสิทธิภาพ \
    โดยต้องพัฒนาทั้ง 5 ด้าน น้ำใจและกตัญญูต่อประชาชน ";

/// The words of the register, but for the number in its first column.
const ROW: [&str; 5] = [
    "นางสาวน้ำทิพย์ ใจกตัญญู",
    "นักทรัพยากรบุคคลชำนาญการ",
    "ฝ่ายอำนวยการ สำนักปลัดเทศบาล",
    "โครงการฝึกอบรมการใช้เทคโนโลยีดิจิทัลเพื่อการให้บริการประชาชน",
    "45,000.00",
];

fn document(sections: Vec<Section>) -> Document {
    let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    Document {
        sections,
        ..Document::new("แผนพัฒนาบุคลากร", "เทศบาลตัวอย่าง", date)
    }
}

/// About so many pages of justified prose with headings and contents.
pub fn book(pages: usize) -> Document {
    let mut blocks = vec![Block::Contents("สารบัญ".to_string())];
    for page in 1..=pages {
        blocks.push(Heading::new(2, format!("{page}. ที่มาของแผนพัฒนาบุคลากร")).into());
        let paragraph = Paragraph::justified(PROSE.repeat(4));
        blocks.extend([
            paragraph.clone().into(),
            paragraph.clone().into(),
            paragraph.into(),
        ]);
    }
    document(vec![Section::portrait(blocks)])
}

/// A table over many landscape pages.
pub fn register(rows: usize) -> Document {
    let row = |number: usize| {
        let number = number.to_string();
        let texts = std::iter::once(number.as_str()).chain(ROW);
        Row::new(texts.map(Cell::from).collect())
    };
    let columns = vec![
        Column::center(1.0),
        Column::left(3.0),
        Column::left(3.0),
        Column::left(3.0),
        Column::left(4.0),
        Column::right(1.5),
    ];
    let table = Table::new(columns)
        .head(&["ที่", "ชื่อ–สกุล", "ตำแหน่ง", "สังกัด", "หลักสูตร", "งบประมาณ (บาท)"])
        .rows((1..=rows).map(row).collect());
    document(vec![Section::landscape(vec![table.into()])])
}
