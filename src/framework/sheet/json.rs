//! A framework as a JSON file: what is shipped with the program, exported and imported.

use crate::base::{Error, Result};
use crate::framework::model::{Edition, FORMAT};
use crate::framework::text;

/// The editions that come with the program, beside the one that every file begins with.
const SHIPPED: [&str; 4] = [
    include_str!("../../../assets/framework/digital-2561-skills.json"),
    include_str!("../../../assets/framework/digital-2567.json"),
    include_str!("../../../assets/framework/lgo-competency-2558.json"),
    include_str!("../../../assets/framework/domains-5.json"),
];

/// Those editions.
pub fn shipped() -> Vec<Edition> {
    let read = |json: &&str| serde_json::from_str(json).ok();
    SHIPPED.iter().filter_map(read).collect()
}

/// Reads such a file.
///
/// # Errors
/// Refused, with the place, where it is not one.
pub fn read_json(bytes: &[u8]) -> Result<Edition> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let edition: Edition = serde_json::from_slice(bytes)
        .map_err(|error| Error::Refused(text::bad_json(error.line(), error.column())))?;
    if edition.format == FORMAT {
        Ok(edition)
    } else {
        Err(Error::Refused(text::NOT_A_FRAMEWORK))
    }
}

/// Such a file.
///
/// # Errors
/// A mistake of the program: an edition can always be written.
pub fn write_json(edition: &Edition) -> Result<Vec<u8>> {
    serde_json::to_vec_pretty(edition).map_err(|error| Error::Bug(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::rules::check_edition;

    #[test]
    fn every_shipped_edition_is_whole_and_says_what_is_not_checked() {
        let all = shipped();
        assert_eq!(all.len(), SHIPPED.len());
        for edition in &all {
            assert_eq!(check_edition(edition), [], "{}", edition.code);
            assert!(!edition.caution.is_empty() && !edition.source.is_empty());
            let max: usize = edition.max.parse().unwrap();
            for skill in edition.groups.iter().flat_map(|group| &group.skills) {
                assert_eq!(skill.levels.len(), max, "{}", skill.code);
                assert!(skill.texts_by_program, "{}", skill.code);
            }
        }
        let count = |code: &str| {
            let edition = all.iter().find(|it| it.code == code).unwrap();
            let skills: Vec<usize> = edition.groups.iter().map(|it| it.skills.len()).collect();
            (skills, edition.staff_groups.len(), edition.stages.len())
        };
        assert_eq!(count("lgo-competency-2558"), (vec![5, 4, 22], 0, 0));
        assert_eq!(count("domains-5"), (vec![2; 5], 5, 0));
        assert_eq!(
            count("digital-2561-skills"),
            (vec![3, 3, 1, 4, 2, 2, 2], 6, 3)
        );
        assert_eq!(count("digital-2567"), (vec![2, 2, 2, 1, 4, 3, 3], 6, 0));
    }

    #[test]
    fn what_is_written_is_read_back_and_other_files_are_refused_with_their_place() {
        let edition = shipped().remove(0);
        let json = write_json(&edition).unwrap();
        assert_eq!(read_json(&json).unwrap(), edition);
        let broken = read_json("{\n  \"code\": }".as_bytes()).unwrap_err();
        assert!(broken.to_string().contains("บรรทัด 2"), "{broken}");
        assert!(matches!(read_json(b"{}"), Err(Error::Refused(_))));
    }
}
