//! What a document says, as JSON for those who set it with other programs (`benches/compare`).

use phatthana::base::thai::to_thai;
use phatthana::pdf::{Block, Digits, Document, Orientation, Section, Table};
use serde_json::{Value, json};

/// Headings, paragraphs and tables, with the digits that are printed.
pub fn of(document: &Document) -> Value {
    let printed = |text: &str| match document.digits {
        Digits::Thai => to_thai(text),
        Digits::Arabic => text.to_owned(),
    };
    let block = |block: &Block| match block {
        Block::Heading(heading) => Some(json!({ "heading": printed(&heading.text) })),
        Block::Paragraph(paragraph) => {
            Some(json!({ "paragraph": printed(&paragraph.text.plain()) }))
        }
        Block::Table(table) => Some(json!({ "table": rows(table, printed) })),
        _ => None,
    };
    let section = |section: &Section| {
        let blocks: Vec<Value> = section.blocks.iter().filter_map(block).collect();
        json!({ "lies": section.orientation == Orientation::Landscape, "blocks": blocks })
    };
    document.sections.iter().map(section).collect()
}

/// The words of a table's head and of its rows, and what its columns weigh.
fn rows(table: &Table, printed: impl Fn(&str) -> String) -> Value {
    let weights: Vec<f32> = table.columns.iter().map(|column| column.weight).collect();
    let head = table.head.iter();
    let head = head.map(|cells| cells.iter().map(|cell| printed(&cell.text)).collect());
    let body = table.rows.iter();
    let body = body.map(|row| row.cells.iter().map(|cell| printed(&cell.text)).collect());
    let rows: Vec<Vec<String>> = head.chain(body).collect();
    json!({ "weights": weights, "rows": rows })
}
