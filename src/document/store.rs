//! The register of issued documents in the file, and how the office wants them printed.

use super::model::{ArabicDigits, Issue};
use crate::base::{IssueId, Result};
use crate::db::{Reader, Tx, kept};
use crate::org;
use rusqlite::{Row, params};

/// The table that the register is kept in.
pub const TABLES: [&str; 1] = ["issue"];

const ISSUE: &str = "SELECT id, document, staff_id, title, number, revision, issued_on, fingerprint, sha256, scan_name
                     FROM issue";

fn issue_row(row: &Row<'_>) -> rusqlite::Result<Issue> {
    Ok(Issue {
        id: row.get(0)?,
        document: row.get(1)?,
        staff: row.get(2)?,
        title: row.get(3)?,
        number: row.get(4)?,
        revision: row.get(5)?,
        issued_on: row.get(6)?,
        fingerprint: row.get(7)?,
        sha256: row.get(8)?,
        scan: row.get(9)?,
    })
}

/// Everything that was issued, the newest first.
pub fn issues(db: &Reader<'_>) -> Result<Vec<Issue>> {
    let order = "ORDER BY issued_on DESC, id DESC";
    db.rows(&format!("{ISSUE} {order}"), [], issue_row)
}

pub fn issue(db: &Reader<'_>, id: IssueId) -> Result<Issue> {
    db.one(&format!("{ISSUE} WHERE id = ?"), [id], issue_row)
}

/// The SHA-256 of each kept scan, with its document.
pub fn scans(db: &Reader<'_>) -> Result<Vec<(IssueId, String)>> {
    let sql = "SELECT id, scan_sha256 FROM issue WHERE scan_sha256 IS NOT NULL";
    db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The exact bytes that were issued.
pub fn bytes(db: &Reader<'_>, id: IssueId) -> Result<Vec<u8>> {
    kept(db, &issue(db, id)?.sha256)
}

/// The bytes of the signed copy's scan.
pub fn scan(db: &Reader<'_>, id: IssueId) -> Result<Vec<u8>> {
    let sql = "SELECT scan_sha256 FROM issue WHERE id = ? AND scan_sha256 IS NOT NULL";
    let sha256: String = db.one(sql, [id], |row| row.get(0))?;
    kept(db, &sha256)
}

/// Writes a row of the register; its id is not looked at.
pub fn insert(tx: &Tx<'_>, issue: &Issue) -> Result<IssueId> {
    let sql = "INSERT INTO issue (document, staff_id, title, number, revision, issued_on, fingerprint, sha256)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    let values = params![
        issue.document,
        issue.staff,
        issue.title,
        issue.number,
        issue.revision,
        issue.issued_on,
        issue.fingerprint,
        issue.sha256
    ];
    Ok(IssueId::from_raw(tx.insert(sql, values)?))
}

pub fn set_scan(tx: &Tx<'_>, id: IssueId, name: &str, sha256: &str) -> Result<()> {
    let sql = "UPDATE issue SET scan_name = ?, scan_sha256 = ? WHERE id = ?";
    tx.run(sql, params![name, sha256, id])?;
    Ok(())
}

/// The setting of digits: for one document behind a colon, without one for those that have none
/// of their own.
const DIGITS: &str = "document_digits";
const TABLE_DIGITS: &str = "table_digits";
const ARABIC: &str = "arabic";
const THAI: &str = "thai";

fn key_of(setting: &str, document: &str) -> String {
    format!("{setting}:{document}")
}

/// The digits that a document is printed with, by its key.
pub fn digits(db: &Reader<'_>, document: &str) -> Result<ArabicDigits> {
    let own = org::store::setting(db, &key_of(DIGITS, document))?;
    let all = match own {
        Some(own) => Some(own),
        None => org::store::setting(db, DIGITS)?,
    };
    let tables = org::store::setting(db, &key_of(TABLE_DIGITS, document))?;
    let is_arabic = |value: Option<String>| value.as_deref() == Some(ARABIC);
    Ok(ArabicDigits {
        all: is_arabic(all),
        tables: is_arabic(tables),
    })
}

/// Remembers what has been chosen for a document, by its key.
pub fn set_digits(tx: &Tx<'_>, document: &str, chosen: ArabicDigits) -> Result<()> {
    let before = digits(tx, document)?;
    let choices = [
        (DIGITS, before.all, chosen.all),
        (TABLE_DIGITS, before.tables, chosen.tables),
    ];
    for (setting, before, arabic) in choices {
        let value = if arabic { ARABIC } else { THAI };
        if before != arabic {
            org::store::set_setting(tx, &key_of(setting, document), value)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Say;
    use crate::db::{Command, Db, Outcome};

    /// What was chosen for all documents at once, before each had digits of its own.
    struct ArabicForAll;

    impl Command for ArabicForAll {
        fn name(&self) -> Say {
            Say::same("Arabic")
        }

        fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
            org::store::set_setting(tx, DIGITS, ARABIC)?;
            Ok(Outcome::said(self.name()))
        }
    }

    #[test]
    fn digits_chosen_for_all_documents_hold_until_one_has_its_own() {
        let mut db = Db::memory().unwrap();
        let all = |db: &Db, key| digits(&db.reader(), key).unwrap().all;
        assert!(!all(&db, "memo"));
        db.transact(&ArabicForAll).unwrap();
        assert!(all(&db, "memo") && all(&db, "plan-book"));
        let thai = crate::document::command::SetDigits {
            document: "memo",
            title: Say::same("memo"),
            digits: ArabicDigits::default(),
        };
        db.transact(&thai).unwrap();
        assert!(!all(&db, "memo") && all(&db, "plan-book"));
        db.undo().unwrap();
        assert!(all(&db, "memo"));
    }
}
