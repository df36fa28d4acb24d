#!/usr/bin/env python3
"""Measures other line breakers on `sentences.txt`, by the same rules as the test beside it.

    python3 tests/suite/lines/compare.py

ICU's dictionary and its LSTM come from the crate icu_segmenter with its Thai data, which the
program itself leaves out: a scratch project in a temporary folder builds them (needs cargo and
the crates' registry). libthai comes from the shared library (Debian: libthai0 and libthai-data).
A tool that is missing is named and left out.
"""

import ctypes
import ctypes.util
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent

MANIFEST = """[package]
name = "scratch"
version = "0.0.0"
edition = "2024"
[workspace]
[dependencies]
icu_segmenter = { version = "2.2", features = ["compiled_data", "lstm"] }
"""

PROGRAM = """use icu_segmenter::{LineSegmenter, options::LineBreakOptions};
fn main() {
    let options = LineBreakOptions::default();
    let segmenter = match std::env::args().nth(1).as_deref() {
        Some("lstm") => LineSegmenter::new_lstm(options),
        _ => LineSegmenter::new_dictionary(options),
    };
    for line in std::io::stdin().lines().map_while(Result::ok) {
        let breaks: Vec<String> = segmenter.segment_str(&line).map(|at| at.to_string()).collect();
        println!("{}", breaks.join(" "));
    }
}
"""


def read(line):
    """The text, where a line may end, and where both are right, counted in characters."""
    text, may, either = "", set(), set()
    for c in line:
        if c == "|":
            may.add(len(text))
        elif c == "~":
            either.add(len(text))
        elif c not in "{}":
            text += c
    return text, may, either


def is_thai(c):
    return "\u0e01" <= c <= "\u0e4e" and c != "\u0e3f"


def report(name, sentences, answers):
    """Breaks before a space are no ends of lines for anybody, and are not counted."""
    made = illegal = within = missed = allowed = 0
    for (text, may, either), breaks in zip(sentences, answers):
        breaks = {at for at in breaks if 0 < at < len(text) and text[at] != " "}
        wrong = breaks - may - either
        within += sum(is_thai(text[at - 1]) and is_thai(text[at]) for at in wrong)
        made += len(breaks)
        illegal += len(wrong)
        allowed += len(may)
        missed += len(may - breaks)
    print(
        f"{name:16} illegal {illegal:4} of {made} made ({100 * illegal / made:.2f} %), "
        f"{within} of them inside Thai words; "
        f"missed {missed:4} of {allowed} allowed ({100 * missed / allowed:.2f} %)"
    )


def with_icu(texts):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "src").mkdir()
        (folder / "Cargo.toml").write_text(MANIFEST)
        (folder / "src/main.rs").write_text(PROGRAM)
        subprocess.run(["cargo", "build", "-q"], cwd=folder, check=True)
        for model in ["dictionary", "lstm"]:
            done = subprocess.run(
                [folder / "target/debug/scratch", model],
                input="\n".join(texts), capture_output=True, text=True, check=True,
            )
            lines = done.stdout.splitlines()
            yield model, [
                {len(text.encode()[: int(at)].decode()) for at in line.split()}
                for text, line in zip(texts, lines)
            ]


def with_libthai(texts):
    library = ctypes.CDLL(ctypes.util.find_library("thai") or "libthai.so.0")
    answers = []
    for text in texts:
        # Its own encoding has no Latin quotes or dashes: one plain sign stands for each.
        coded = b"".join(c.encode("tis-620", "replace") for c in text)
        found = (ctypes.c_int * (len(coded) + 1))()
        count = library.th_brk(coded, found, len(found))
        answers.append(set(found[:count]))
    return answers


def main():
    lines = (HERE / "sentences.txt").read_text(encoding="utf-8").splitlines()
    sentences = [read(line) for line in lines if not line.startswith("# ")]
    texts = [text for text, _, _ in sentences]
    try:
        for model, answers in with_icu(texts):
            report(f"ICU {model}", sentences, answers)
    except (OSError, subprocess.CalledProcessError) as why:
        print(f"missing: cargo with icu_segmenter ({why})", file=sys.stderr)
    try:
        report("libthai", sentences, with_libthai(texts))
    except (OSError, AttributeError) as why:
        print(f"missing: libthai ({why})", file=sys.stderr)


main()
