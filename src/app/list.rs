//! Lists exactly as they are shown, written as workbooks or on paper by the background thread.

use super::text;
use crate::base::{Result, clock};
use crate::db::Reader;
use crate::document::dressed_list;
use crate::exchange::{self, export};
use crate::pdf::render_watched;
use crate::screen::{ListForm, ListWish, Progress, Save, Work};
use std::sync::Arc;

/// Reads what the paper wears, and leaves the rest to the worker. It brings a [`Save`].
pub fn work(db: &Reader<'_>, wish: ListWish) -> Result<Work> {
    let ListWish {
        stem,
        table,
        keys,
        form,
    } = wish;
    let token = exchange::store::token(db)?;
    let empty = dressed_list(db, clock::today())?;
    let save = move |ending, bytes| Save {
        name: stem.to_owned(),
        ending,
        bytes: Arc::new(bytes),
    };
    Ok(match form {
        ListForm::Workbook => Work::new(text::WRITING_LIST, move |_: &Progress| {
            let table = export::with_keys(table, &keys, &token);
            Ok(save("xlsx", crate::workbook::bytes(&[&table])?))
        }),
        ListForm::Paper => Work::new(text::WRITING_LIST, move |progress: &Progress| {
            let document = exchange::document::list(empty, &export::Paper::plain(table));
            let mut watch = |share: f32| {
                progress.report((share * 1000.0) as usize, 1000);
                !progress.cancelled()
            };
            let made = render_watched(&document, &mut watch)?;
            Ok(save("pdf", made.bytes))
        }),
    })
}
