//! Rows and cells as parts of the document.

use super::cells::Set;
use crate::pdf::layout::{Room, mark};
use crate::pdf::structure::{PartId, Role, Span, Tag};

/// Makes the cells of the head parts of a table, row by row.
pub fn of_head(room: &Room, table: PartId, cells: &mut [Set]) {
    for row in cells.chunk_by_mut(|one, next| one.top == next.top) {
        let part = room.part_of(table, Role::Row);
        for cell in row {
            let head = room.part_of(part, Role::Head(span(cell)));
            cell.tag = Tag::Part(head);
        }
    }
}

/// Makes the cells of a row parts of a table.
pub fn of_row(room: &Room, table: PartId, cells: &mut [Set]) {
    let row = room.part_of(table, Role::Row);
    for cell in cells {
        let part = room.part_of(row, Role::Cell(span(cell)));
        cell.tag = Tag::Part(part);
        if let Some(mark) = cell.mark {
            cell.mark_tag = Tag::Part(room.part_of(part, mark::role(mark)));
        }
    }
}

fn span(cell: &Set) -> Span {
    Span {
        columns: cell.to - cell.from,
        rows: cell.bottom - cell.top,
    }
}
