#!/usr/bin/env python3
"""Makes `expected.tsv`: what HarfBuzz's own hb-shape makes of Thai words and lines.

    python3 tests/shaping/make.py

Needs hb-shape (Debian: libharfbuzz-bin). README.md beside this file tells what is in the file.
"""

import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
FONTS = [ROOT / f"assets/fonts/Sarabun-{weight}.ttf" for weight in ["Regular", "Bold"]]
HB_SHAPE = [
    "hb-shape", "--no-glyph-names", "--cluster-level=2", "--utf8-clusters",
    "--script=thai", "--language=th", "--direction=ltr",
]
# Every so many of the 62,107 lines of the word list.
STEP = 27
AM, AA, NIKHAHIT = "\u0e33", "\u0e32", "\u0e4d"
TONES = "\u0e48\u0e49\u0e4a\u0e4b"
TALL = "ปฝฟ"


def corpus():
    """Words of the list, the marked sentences, and every pile of marks on hard letters."""
    words = (ROOT / "assets/words/thai.txt").read_text(encoding="utf-8").split("\n")
    yield from (word.strip() for word in words[::STEP] if word.strip())
    marked = (ROOT / "tests/suite/lines/sentences.txt").read_text(encoding="utf-8")
    for line in marked.splitlines():
        if not line.startswith("# "):
            yield re.sub("[|~{}]", "", line)
    above = "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47\u0e4d"
    below = "\u0e38\u0e39\u0e3a"
    for letter in "กชซญฎฏฐปฝฟฬศฮ":
        for vowel in ["", *above, *below, AM]:
            piles = [letter + vowel]
            for tone in TONES + "\u0e4c":
                piles.append(letter + (tone + AM if vowel == AM else vowel + tone))
            yield " ".join(piles)


def kept_whole(text):
    """The sara ams that the program keeps as one glyph: (base, position, has a tone), in
    characters. The rule is that of `src/pdf/shape.rs`."""
    base, tone = None, False
    for at, c in enumerate(text):
        if c == AM:
            if base is not None:
                yield base, at, tone
        elif c in TONES:
            tone = True
        else:
            base, tone = (None if c in TALL else at), False


def shape(font, texts, features=""):
    done = subprocess.run(
        [*HB_SHAPE, f"--features={features}", str(font), "--text-file=/dev/stdin"],
        input="\n".join(texts) + "\n", capture_output=True, text=True, check=True,
    )
    return [line.strip("[]") for line in done.stdout.splitlines()]


def glyph_of(font, c):
    done = subprocess.run(
        [*HB_SHAPE[:4], "--script=latn", str(font), c], capture_output=True, text=True, check=True
    )
    return done.stdout.strip("[]\n").split("=")[0]


def without_nikhahit(shaped, text, kept, nikhahit):
    """Leaves out the nikhahit that HarfBuzz takes from a sara am that is kept whole, and the
    clusters, which the program counts otherwise so that text can be copied."""
    starts = {len(text[:at].encode()) for _, at, _ in kept}
    glyphs = []
    for glyph in shaped.split("|"):
        number, cluster = re.match(r"(\d+)=(\d+)", glyph).groups()
        if not (number == nikhahit and int(cluster) in starts):
            glyphs.append(glyph)
    return re.sub(r"=\d+", "=", "|".join(glyphs))


def fnv(text):
    """FNV-1a, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def main():
    if not shutil.which("hb-shape"):
        sys.exit("missing: hb-shape (Debian: libharfbuzz-bin)")
    texts = list(dict.fromkeys(corpus()))
    columns = [texts]
    for font in FONTS:
        nikhahit = glyph_of(font, NIKHAHIT)
        plain = shape(font, texts)
        assert len(plain) == len(texts)
        whole = []
        for text, line in zip(texts, plain):
            kept = list(kept_whole(text))
            byte = lambda at: len(text[:at].encode())
            ranges = [f"-ccmp[{byte(base)}:{byte(at + 1)}]" for base, at, tone in kept if tone]
            if ranges:
                [line] = shape(font, [text], ",".join(ranges))
            whole.append(without_nikhahit(line, text, kept, nikhahit))
        columns += [map(fnv, plain), map(fnv, whole)]
    rows = ["\t".join(row) for row in zip(*columns)]
    (HERE / "expected.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(len(rows), "lines")


main()
