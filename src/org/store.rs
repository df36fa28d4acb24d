//! The organization in the file.

mod signing;
mod unit;

pub use signing::*;
pub use unit::*;

use super::model::{Organization, OrganizationKind, Signatory, SignatoryDraft, SignatoryRole};
use crate::base::{FiscalYear, Period, Result, SignatoryId};
use crate::db::{Reader, Tx, kept};
use rusqlite::params;

/// The tables that an organization page reads.
pub const TABLES: [&str; 3] = ["organization", "unit", "signatory"];

/// The organization, once somebody has named it.
pub fn organization(db: &Reader<'_>) -> Result<Option<Organization>> {
    db.first(
        "SELECT name, kind, province, first_year_be FROM organization",
        [],
        |row| {
            Ok(Organization {
                name: row.get(0)?,
                kind: OrganizationKind::of(&row.get::<_, String>(1)?),
                province: row.get(2)?,
                period: Period::starting(year(row, 3)?),
            })
        },
    )
}

pub fn set_organization(tx: &Tx<'_>, organization: &Organization) -> Result<()> {
    let sql = "INSERT INTO organization (id, name, kind, province, first_year_be) VALUES (1, ?1, ?2, ?3, ?4)
               ON CONFLICT (id) DO UPDATE SET name = ?1, kind = ?2, province = ?3, first_year_be = ?4";
    let Organization {
        name,
        kind,
        province,
        period,
    } = organization;
    tx.run(
        sql,
        params![name, kind.word(), province, period.first().be()],
    )?;
    Ok(())
}

/// Has the office given an emblem?
pub fn has_emblem(db: &Reader<'_>) -> Result<bool> {
    let sql = "SELECT count(*) FROM organization WHERE emblem_sha256 IS NOT NULL";
    Ok(db.number(sql, [])? > 0)
}

/// The emblem that the office has given: a picture as its file's bytes.
pub fn emblem(db: &Reader<'_>) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT emblem_sha256 FROM organization";
    let sha256: Option<String> = db.first(sql, [], |row| row.get(0))?.flatten();
    sha256.map(|sha256| kept(db, &sha256)).transpose()
}

/// Sets the emblem by the SHA-256 of its kept bytes, or takes it away.
pub fn set_emblem(tx: &Tx<'_>, sha256: Option<&str>) -> Result<()> {
    tx.run("UPDATE organization SET emblem_sha256 = ?", [sha256])?;
    Ok(())
}

/// Those who sign, in the order in which they sign.
pub fn signatories(db: &Reader<'_>) -> Result<Vec<Signatory>> {
    let order = "CASE role WHEN 'prepare' THEN 1 WHEN 'propose' THEN 2 WHEN 'agree' THEN 3 ELSE 4 END, sort, id";
    db.rows(
        &format!("SELECT id, role, name, position_text FROM signatory ORDER BY {order}"),
        [],
        |row| {
            let role = SignatoryRole::of(&row.get::<_, String>(1)?);
            Ok(Signatory {
                id: row.get(0)?,
                role,
                name: row.get(2)?,
                position_text: row.get(3)?,
            })
        },
    )
}

pub fn insert_signatory(tx: &Tx<'_>, draft: &SignatoryDraft) -> Result<SignatoryId> {
    let sql = "INSERT INTO signatory (role, name, position_text) VALUES (?, ?, ?)";
    let values = params![
        draft.role.word(),
        draft.name.trim(),
        draft.position_text.trim()
    ];
    Ok(SignatoryId::from_raw(tx.insert(sql, values)?))
}

pub fn update_signatory(tx: &Tx<'_>, id: SignatoryId, draft: &SignatoryDraft) -> Result<()> {
    let sql = "UPDATE signatory SET role = ?, name = ?, position_text = ? WHERE id = ?";
    tx.run(
        sql,
        params![
            draft.role.word(),
            draft.name.trim(),
            draft.position_text.trim(),
            id
        ],
    )?;
    Ok(())
}

pub fn delete_signatory(tx: &Tx<'_>, id: SignatoryId) -> Result<()> {
    tx.run("DELETE FROM signatory WHERE id = ?", [id])?;
    Ok(())
}

/// One of the officer's remembered choices.
pub fn setting(db: &Reader<'_>, key: &str) -> Result<Option<String>> {
    db.first("SELECT value FROM setting WHERE key = ?", [key], |row| {
        row.get(0)
    })
}

pub fn set_setting(tx: &Tx<'_>, key: &str, value: &str) -> Result<()> {
    let sql = "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2";
    tx.run(sql, params![key, value])?;
    Ok(())
}

/// A fiscal year as the file keeps it.
pub fn year(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<FiscalYear> {
    let year = row.get(column)?;
    FiscalYear::from_be(year).ok_or(rusqlite::Error::IntegralValueOutOfRange(
        column,
        year.into(),
    ))
}
