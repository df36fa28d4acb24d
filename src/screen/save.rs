//! Saving a file whole or not at all.

use crate::base::{Error, Result, Say};
use std::io::Write as _;
use std::path::Path;

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
