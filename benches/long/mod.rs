//! Long documents to measure with, and a hard paragraph to look at.
#![allow(dead_code, reason = "no benchmark takes all of them")]

use chrono::NaiveDate;
use phatthana::pdf::{
    Block, Cell, Column, Digits, Document, Heading, Paragraph, Row, Section, Table,
};

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

/// Marks on two levels, tall letters, letters that lose their foot, a name that may not break,
/// numbers with their units, Latin between Thai.
const HARD: &str = "สำนักปลัดเทศบาลจัดโครงการฝึกอบรมเชิงปฏิบัติการ เรื่อง \
    การใช้ปัญญาประดิษฐ์ (AI) เพื่อเพิ่มประสิทธิภาพการปฏิบัติงานตามหนังสือสำนักงาน ก.พ. \
    ที่ นร 1013.4/42 ลงวันที่ 5 พฤษภาคม 2563 ให้แก่นางสาวน้ำทิพย์ กตัญญูผู้ปั้นปึ่ง \
    และผู้ที่มีคุณวุฒิทางรัฐประศาสนศาสตร์ จำนวน 48 คน ณ ห้องประชุมชั้น 2 ซึ่งมิใช่ผู้ที่เคยเข้ารับการอบรมหลักสูตร \
    Digital Literacy ของสถาบันพัฒนาบุคลากรท้องถิ่นมาก่อน โดยยึดหลักธรรมาภิบาลทั้ง 10 ข้อ อื่น ๆ ให้เป็นไปตามระเบียบฯ";

/// The hard paragraph alone.
pub fn paragraph() -> Document {
    let digits = Digits::Arabic;
    let alone = Section::portrait(vec![Paragraph::justified(HARD).into()]);
    Document {
        digits,
        ..document(vec![alone.unnumbered()])
    }
}

/// Prose of about so many pages, and a table of so many rows after it.
pub fn plan(pages: usize, rows: usize) -> Document {
    document(vec![Section::portrait(chapters(pages)), table(rows)])
}

/// About so many pages of justified prose with headings and contents.
pub fn book(pages: usize) -> Document {
    let mut blocks = vec![Block::Contents("สารบัญ".to_string())];
    blocks.extend(chapters(pages));
    document(vec![Section::portrait(blocks)])
}

/// A table over many landscape pages.
pub fn register(rows: usize) -> Document {
    document(vec![table(rows)])
}

fn chapters(pages: usize) -> Vec<Block> {
    let mut blocks = Vec::with_capacity(pages * 4);
    for page in 1..=pages {
        blocks.push(Heading::new(2, format!("{page}. ที่มาของแผนพัฒนาบุคลากร")).into());
        let paragraph = Paragraph::justified(PROSE.repeat(4));
        blocks.extend([
            paragraph.clone().into(),
            paragraph.clone().into(),
            paragraph.into(),
        ]);
    }
    blocks
}

fn table(rows: usize) -> Section {
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
    Section::landscape(vec![table.into()])
}
