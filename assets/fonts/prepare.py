#!/usr/bin/env python3
"""Make the faces the screen uses out of the two whole fonts that paper uses.

For each weight: a Latin-only face and a Thai-only face, because egui shapes a run by the
script of its first letter, and marks collide when Thai is shaped as Latin. Both get the
vertical metrics that hold stacked Thai marks, because egui clips a text field at ascent
and descent.

usage: prepare.py            (writes Sarabun-{Regular,Bold}-{Latin,Thai}.ttf beside itself)
"""
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
ASCENT, DESCENT = 1220, -550  # font units of 1000 per em
THAI = set(range(0x0E00, 0x0E80))
# HarfBuzz inserts a dotted circle before a lone mark, which breaks egui's one glyph per character.
DOTTED_CIRCLE = {0x25CC}


def options():
    """Keep every layout feature and name; drop glyph names, which the screen never reads."""
    chosen = subset.Options()
    chosen.layout_features = ["*"]
    chosen.name_IDs = ["*"]
    chosen.notdef_outline = True
    chosen.glyph_names = False
    return chosen


def set_metrics(font):
    """Write the same ascent and descent into the three places readers look at."""
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ASCENT, DESCENT, 0
    table = font["OS/2"]
    table.sTypoAscender, table.sTypoDescender, table.sTypoLineGap = ASCENT, DESCENT, 0
    table.usWinAscent, table.usWinDescent = ASCENT, -DESCENT


def write_face(source, target, characters):
    """Write the face of `source` that holds `characters` only."""
    chosen = options()
    font = subset.load_font(str(source), chosen)
    cutter = subset.Subsetter(chosen)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    set_metrics(font)
    subset.save_font(font, str(target), chosen)


def main():
    for weight in ("Regular", "Bold"):
        source = HERE / f"Sarabun-{weight}.ttf"
        all_characters = set(TTFont(source).getBestCmap())
        write_face(source, HERE / f"Sarabun-{weight}-Latin.ttf", all_characters - THAI - DOTTED_CIRCLE)
        write_face(source, HERE / f"Sarabun-{weight}-Thai.ttf", all_characters & THAI)


if __name__ == "__main__":
    main()
