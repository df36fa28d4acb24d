//! How documents are signed, in the file.

use crate::base::Result;
use crate::db::{Reader, Tx};
use crate::org::model::{Place, Signing, Signings};
use rusqlite::params;

/// The tables that say how documents are signed.
pub const SIGNING_TABLES: [&str; 3] = ["signatory", "document_signing", "document_signatory"];

/// Every choice of how a document is signed.
pub fn signings(db: &Reader<'_>) -> Result<Signings> {
    let sql = "SELECT d.document, d.per_row, p.id, p.signatory_id, p.caption
               FROM document_signing d LEFT JOIN document_signatory p ON p.signing_id = d.id
               ORDER BY d.id, p.sort, p.id";
    let rows = db.rows(sql, [], |row| {
        let document: String = row.get(0)?;
        let place = match row.get::<_, Option<i64>>(2)? {
            None => None,
            Some(_) => Some(Place {
                signatory: row.get(3)?,
                caption: row.get(4)?,
            }),
        };
        Ok((document, row.get::<_, u32>(1)?, place))
    })?;
    let mut all: Vec<(String, Signing)> = Vec::new();
    for (document, per_row, place) in rows {
        match all.last_mut().filter(|(last, _)| *last == document) {
            Some((_, signing)) => signing.places.extend(place),
            None => {
                let per_row = usize::try_from(per_row).unwrap_or(1);
                let places = place.into_iter().collect();
                all.push((document, Signing { per_row, places }));
            }
        }
    }
    Ok(Signings::new(all))
}

/// Sets how a document is signed, in place of what was chosen before.
pub fn set_signing(tx: &Tx<'_>, document: &str, signing: &Signing) -> Result<()> {
    forget_signing(tx, document)?;
    let per_row = i64::try_from(signing.per_row).unwrap_or(1);
    let sql = "INSERT INTO document_signing (document, per_row) VALUES (?, ?)";
    let id = tx.insert(sql, params![document, per_row])?;
    for (sort, place) in (1_i64..).zip(&signing.places) {
        let sql = "INSERT INTO document_signatory (signing_id, signatory_id, caption, sort) VALUES (?, ?, ?, ?)";
        let caption = place.caption.trim();
        tx.insert(sql, params![id, place.signatory, caption, sort])?;
    }
    Ok(())
}

/// Lets a document be signed as usual again.
pub fn forget_signing(tx: &Tx<'_>, document: &str) -> Result<()> {
    tx.run(
        "DELETE FROM document_signatory
         WHERE signing_id IN (SELECT id FROM document_signing WHERE document = ?)",
        [document],
    )?;
    tx.run(
        "DELETE FROM document_signing WHERE document = ?",
        [document],
    )?;
    Ok(())
}
