//! Which texts of long documents are set before their turn: the next blocks of a section up to a
//! table, the next rows of a table.

use crate::pdf::content::{Block, Row, RowKind};
use crate::pdf::face::Weight;
use crate::pdf::setting::Setter;

/// Bytes of text that wait at most, so that a long document does not wait in memory as a whole.
const BYTES: usize = 200_000;
/// Rows whose cells wait at most.
pub const ROWS: usize = 256;

/// Sets the texts of the first blocks, and says of how many.
pub fn blocks(setter: &Setter, blocks: &[Block]) -> usize {
    let mut bytes = 0;
    let until = |block: &&Block| {
        let enough = bytes > BYTES;
        bytes += texts(block).map(|(text, _)| text.len()).sum::<usize>();
        !enough && !matches!(block, Block::Table(_))
    };
    let count = blocks.iter().take_while(until).count();
    setter.set_ahead(blocks.iter().take(count).flat_map(texts));
    count
}

/// Sets the texts of some rows.
pub fn rows(setter: &Setter, rows: &[Row]) {
    let cells = rows.iter().flat_map(|row| {
        let bold = row.kind != RowKind::Plain;
        let text = move |(text, own)| (text, weight(bold || own));
        row.cells
            .iter()
            .map(|cell| (cell.text.as_str(), cell.bold))
            .map(text)
    });
    setter.set_ahead(cells);
}

/// The texts that a block will be set in, as it asks for them; none of blocks that are rarely long.
fn texts(block: &Block) -> impl Iterator<Item = (&str, Weight)> {
    let one = match block {
        Block::Heading(heading) => Some((heading.text.as_str(), Weight::Bold)),
        Block::Paragraph(paragraph) if paragraph.footnotes.is_empty() => {
            Some((paragraph.text.as_str(), weight(paragraph.bold)))
        }
        Block::Note(text) => Some((text.as_str(), Weight::Regular)),
        _ => None,
    };
    let items = match block {
        Block::List(items) => items.as_slice(),
        _ => &[],
    };
    let items = items
        .iter()
        .map(|item| (item.text.as_str(), Weight::Regular));
    one.into_iter().chain(items)
}

fn weight(bold: bool) -> Weight {
    if bold { Weight::Bold } else { Weight::Regular }
}
