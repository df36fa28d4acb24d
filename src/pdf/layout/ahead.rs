//! Which texts of long documents are set before their turn: the next blocks of a section up to a
//! table, the next rows of a table.

use crate::pdf::case::Wanted;
use crate::pdf::content::{Block, Digits, Row, RowKind};
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
        bytes += texts(block).map(Wanted::len).sum::<usize>();
        !enough && !matches!(block, Block::Table(_))
    };
    let count = blocks.iter().take_while(until).count();
    setter.set_ahead(blocks.iter().take(count).flat_map(texts));
    count
}

/// Sets the texts of some rows of a table with these digits.
pub fn rows(setter: &Setter, digits: Option<Digits>, rows: &[Row]) {
    let cells = rows.iter().flat_map(|row| {
        let bold = row.kind != RowKind::Plain;
        row.cells.iter().map(move |cell| {
            let weight = Weight::Regular.or_bold(bold || cell.bold);
            Wanted::plain(&cell.text, weight).with_digits(digits)
        })
    });
    setter.set_ahead(cells);
}

/// The texts that a block will be set in, as it asks for them; none of blocks that are rarely long.
fn texts(block: &Block) -> impl Iterator<Item = Wanted<'_>> {
    let one = match block {
        Block::Heading(heading) => Some(Wanted::plain(&heading.text, Weight::Bold)),
        Block::Paragraph(paragraph) if paragraph.footnotes.is_empty() => {
            let weight = Weight::Regular.or_bold(paragraph.bold);
            Some(Wanted::rich(&paragraph.text, weight))
        }
        Block::Note(text) => Some(Wanted::plain(text, Weight::Regular)),
        _ => None,
    };
    let items = match block {
        Block::List(items) => items.as_slice(),
        _ => &[],
    };
    let items = items.iter();
    let items = items.map(|item| Wanted::rich(&item.text, Weight::Regular));
    one.into_iter().chain(items)
}
