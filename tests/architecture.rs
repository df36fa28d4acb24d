//! One package has no crate walls, so this is the wall: the order of modules, the home of each
//! word, what a role may name, and where words for people live.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail loudly"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Each may name those to its left only.
const ORDER: [&str; 26] = [
    "base",
    "db",
    "pdf",
    "ui",
    "screen",
    "workbook",
    "org",
    "staff",
    "manpower",
    "reference",
    "framework",
    "assessment",
    "catalogue",
    "plan",
    "idp",
    "training",
    "person",
    "exchange",
    "document",
    "overview",
    "backups",
    "settings",
    "history",
    "sample",
    "cli",
    "app",
];
/// How many of those are kits: they know no feature, and their files are named freely.
const KITS: usize = 6;
const FREE: [&str; 2] = ["cli", "app"];
const ROLES: [&str; 11] = [
    "mod", "model", "rules", "store", "command", "page", "view", "form", "document", "sheet",
    "text",
];

struct Source {
    /// Below `src`, with `/`.
    path: String,
    /// Without comments, and without the tests at the end.
    code: String,
}

impl Source {
    fn module(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap()
    }

    /// The role: the file's own name, or its folder's where a role has become a folder.
    fn role(&self) -> &str {
        let parts: Vec<&str> = self.path.trim_end_matches(".rs").split('/').collect();
        parts.get(1).copied().unwrap_or("")
    }

    fn names(&self, word: &str) -> bool {
        self.code
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|w| w == word)
    }

    fn is_kit_or_free(&self) -> bool {
        let module = self.module();
        ORDER[..KITS].contains(&module) || FREE.contains(&module)
    }
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// What stands before a module of tests in the file itself.
fn without_tests(text: &str) -> &str {
    let inline = |(at, mark): &(usize, &str)| {
        text[at + mark.len()..]
            .lines()
            .nth(1)
            .is_some_and(|line| line.contains("mod ") && line.ends_with('{'))
    };
    let at = text
        .match_indices("#[cfg(test)]")
        .find(inline)
        .map_or(text.len(), |(at, _)| at);
    &text[..at]
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    paths.sort();
    paths
        .into_iter()
        .filter(|path| {
            path.file_name()
                .is_none_or(|name| name != "tests.rs" && name != "look.rs")
        })
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let text = without_tests(&text);
            let code = text
                .lines()
                .filter(|l| !l.trim_start().starts_with("//"))
                .fold(String::new(), |mut all, line| {
                    let _ = writeln!(all, "{}", line.split(" // ").next().unwrap());
                    all
                });
            Source {
                path: path
                    .strip_prefix(&root)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/"),
                code,
            }
        })
        .collect()
}

/// Lists every source for which `wrong` says something.
fn none(rule: &str, wrong: impl Fn(&Source) -> Option<String>) {
    let found: Vec<String> = sources()
        .iter()
        .filter_map(|s| wrong(s).map(|why| format!("  {}: {why}", s.path)))
        .collect();
    assert!(found.is_empty(), "{rule}\n{}", found.join("\n"));
}

#[test]
fn a_module_names_only_those_to_its_left() {
    none("modules in order", |source| {
        let own = ORDER.iter().position(|m| *m == source.module());
        if ["lib", "main"].contains(&source.module()) {
            return None;
        }
        let Some(own) = own else {
            return Some("is not in the list of modules".into());
        };
        let named = source.code.split("crate::").skip(1);
        let named = named.filter_map(|rest| {
            rest.split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
        });
        let right = named
            .filter_map(|name| ORDER.iter().position(|m| *m == name))
            .find(|at| *at > own)?;
        Some(format!("names {}", ORDER[right]))
    });
}

#[test]
fn each_word_has_its_home() {
    let role = |s: &Source, roles: &[&str]| !s.is_kit_or_free() && roles.contains(&s.role());
    none("words at home", |s| {
        let module = s.module();
        let homes: [(&str, bool); 11] = [
            ("rusqlite", module == "db" || role(s, &["store"])),
            (
                "egui",
                ["ui", "screen", "app"].contains(&module) || role(s, &["page", "view", "form"]),
            ),
            ("eframe", module == "app"),
            ("printpdf", s.path.starts_with("pdf/write/")),
            ("lopdf", s.path.starts_with("pdf/conform")),
            ("harfrust", module == "pdf"),
            ("hayro", s.path == "pdf/view.rs"),
            ("rfd", s.path == "app/dialogs.rs"),
            ("calamine", module == "workbook"),
            (
                "rust_xlsxwriter",
                ["workbook", "exchange"].contains(&module),
            ),
            ("clap", module == "cli" || s.path == "main.rs"),
        ];
        homes
            .iter()
            .find(|(word, home)| !home && s.names(word))
            .map(|(word, _)| format!("names {word}"))
    });
}

#[test]
fn a_feature_uses_only_the_file_names_that_are_roles() {
    none("roles", |s| {
        let top = !s.path.contains('/');
        let plain = top || s.is_kit_or_free() || ROLES.contains(&s.role());
        // Reading and writing other people's files, and inventing a municipality, are what those
        // two are about: their rooms bear the subject's own names.
        let subject = ["exchange", "sample"].contains(&s.module());
        (!plain && !subject).then(|| format!("{} is no role", s.role()))
    });
}

#[test]
fn what_draws_cannot_read_and_what_reckons_knows_no_window() {
    let never: [(&[&str], &[&str]); 5] = [
        (&["view", "form"], &["Reader", "Tx", "rusqlite", "store"]),
        (&["model", "rules"], &["Reader", "Tx", "clock", "egui"]),
        (&["store", "command"], &["egui", "pdf"]),
        (&["document", "sheet"], &["egui", "Reader", "Tx"]),
        (&["page"], &["Tx"]),
    ];
    none("promises of roles", |s| {
        if s.is_kit_or_free() || ["exchange", "sample"].contains(&s.module()) {
            return None;
        }
        let (_, words) = never.iter().find(|(roles, _)| roles.contains(&s.role()))?;
        words
            .iter()
            .find(|word| s.names(word))
            .map(|word| format!("names {word}"))
    });
}

#[test]
fn words_for_people_live_in_text_files() {
    none("words in text files", |s| {
        let language = ["base/thai", "base/date", "pdf/shape"]
            .iter()
            .any(|home| s.path.starts_with(home));
        let exempt = s.path.ends_with("text.rs") || s.path.contains("/text/") || language;
        let letter = |c: char| ('\u{0E01}'..='\u{0E5B}').contains(&c) && c != '฿';
        let thai = |line: &&str| line.chars().any(letter);
        let line = s.code.lines().find(thai)?;
        (!exempt).then(|| format!("holds {}", line.trim()))
    });
}

#[test]
fn files_stay_small() {
    let mut lengths: Vec<(usize, String)> = sources()
        .iter()
        .map(|s| (s.code.lines().count(), s.path.clone()))
        .collect();
    lengths.retain(|(_, path)| !path.contains("text"));
    lengths.sort();
    let at = lengths.len() * 9 / 10;
    assert!(
        lengths[at].0 <= 300,
        "nine of ten files have at most 300 lines; now {:?}",
        lengths[at]
    );
    let longest = lengths.last().unwrap();
    assert!(longest.0 <= 350, "crowded: {longest:?}");
}

#[test]
fn no_network_crate_is_in_the_tree() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rules = std::fs::read_to_string(root.join(".deny.toml")).unwrap();
    let lock = std::fs::read_to_string(root.join("Cargo.lock")).unwrap();
    let banned: Vec<&str> = rules
        .split("{ crate = \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(banned.len() > 10, "the list of bans is read");
    // The lock names every platform's crates; this one belongs to the browser's, which is not built.
    let elsewhere = ["tokio"];
    let ours = banned.iter().filter(|name| !elsewhere.contains(name));
    let found: Vec<_> = ours
        .filter(|name| lock.contains(&format!("name = \"{name}\"\n")))
        .collect();
    assert!(found.is_empty(), "banned: {found:?}");
    let stranger = lock
        .lines()
        .find(|line| line.starts_with("source = ") && !line.contains("registry+"));
    assert!(stranger.is_none(), "{stranger:?} is no registry");
}
