//! Reading a file of bounded size, and saving one whole or not at all.

use crate::base::{Error, Result, Say};
use std::io::{Read as _, Write as _};
use std::path::Path;

/// The bytes of a file that has at most so many.
///
/// # Errors
/// `File` when it cannot be read, Refused with `too_large` when it has more.
pub fn read_whole(path: &Path, most: u64, doing: &Say, too_large: Say) -> Result<Vec<u8>> {
    let failed = |source| Error::File {
        doing: doing.clone(),
        path: path.to_owned(),
        source,
    };
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(failed)?;
    file.take(most.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    match bytes.len() as u64 > most {
        true => Err(Error::Refused(too_large)),
        false => Ok(bytes),
    }
}

/// Writes beside the goal and renames, so that a full disk or a lost stick never leaves half a
/// document. `doing` is what an error says was being done.
///
/// # Errors
/// `File` with the path; nothing half-written stays.
pub fn write_whole(path: &Path, bytes: &[u8], doing: &Say) -> Result<()> {
    let unfinished = path.with_extension("unfinished");
    let written = std::fs::File::create(&unfinished).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&unfinished, path)
    });
    if written.is_err() {
        // It may not exist at all; either way nothing half-written stays.
        let _ = std::fs::remove_file(&unfinished);
    }
    written.map_err(|source| Error::File {
        doing: doing.clone(),
        path: path.to_owned(),
        source,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAVING: Say = Say::new("บันทึก", "Save");

    #[test]
    fn a_file_is_replaced_whole_or_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        write_whole(&path, b"first", &SAVING).unwrap();
        write_whole(&path, b"second", &SAVING).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"second");
        let nowhere = folder.path().join("no folder/a.pdf");
        let refused = write_whole(&nowhere, b"third", &SAVING);
        assert!(matches!(refused, Err(Error::File { .. })));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
