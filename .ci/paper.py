"""What .ci/paper checks of each document: see there."""

import collections
import pathlib
import re
import subprocess
import sys

import page
import pypdfium2

# page-validation takes a last byte of data that looks like a line end for one; lengths() counts.
BY_BYTE_COUNT = "STREAM-LENGTH"
PROFILES = {"PDF/A-2a": page.ValidationProfile.PDF_A_2A, "PDF/UA-1": page.ValidationProfile.PDF_UA_1}


def poppler(pdf):
    run = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True)
    return run.stdout.decode()


def pdfium(pdf):
    """Without characters from U+FFFD on: PDFium leaves those out of ActualText."""
    pages = pypdfium2.PdfDocument(pdf)
    return "".join(p.get_textpage().get_text_range() + "\f" for p in pages)


def difference(wanted, found):
    """Where what was found leaves what was wanted: each run letter for letter, white space
    between runs of any kind. Nothing where it does not."""
    at = 0
    for run in filter(None, (run.strip() for run in re.split(r"[\n\f]+", wanted))):
        white = re.compile(r"\s*").match(found, at).end()
        if at and white == at:
            return f"no space before {run[:40]!r}"
        at = white
        if not found.startswith(run, at):
            same = next((n for n, (a, b) in enumerate(zip(run, found[at:])) if a != b), 0)
            return f"{run[:60]!r} came out as {found[at:at + 60]!r}, at {same}: {run[same:same+10]!r} {found[at+same:at+same+10]!r}"
        at += len(run)
    rest = found[at:].strip()
    return f"too much: {rest[:60]!r}" if rest else None


def lengths(data):
    """Streams whose /Length is not the number of their bytes."""
    wrong = []
    for start in re.finditer(rb"(?<!end)stream\r?\n", data):
        head = data[data.rfind(b" obj", 0, start.start()):start.start()]
        length = re.search(rb"/Length (\d+)", head)
        if length and not re.match(rb"\r?\n?endstream", data[start.end() + int(length[1]):][:12]):
            wrong.append(f"/Length {length[1].decode()} at byte {start.start()}")
    return wrong


def problems(pdf):
    wanted = pdf.with_suffix(".txt").read_text()
    check = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True)
    if check.returncode:
        yield "qpdf", (check.stdout + check.stderr).strip()[:300]
    for wrong in lengths(pdf.read_bytes()):
        yield "lengths", wrong
    for name, profile in PROFILES.items():
        for failure in page.validate_pdf(pdf, profile=profile).failures:
            if BY_BYTE_COUNT not in failure.rule_id:
                yield name, f"{failure.rule_id}: {failure.message[:150]}"
    for name, read in (("pdftotext", poppler), ("PDFium", pdfium)):
        asked = re.sub(" ?[\ufffd-\U0010ffff]", "", wanted) if read is pdfium else wanted
        wrong = difference(asked, read(pdf))
        if wrong:
            yield name, wrong


def main(*folders):
    files = [pdf for folder in folders for pdf in sorted(pathlib.Path(folder).glob("*.pdf"))]
    bad = collections.Counter()
    for pdf in files:
        found = list(problems(pdf))
        bad.update({tool for tool, _ in found})
        for tool, what in found[:8]:
            print(f"{pdf.name}: {tool}: {what}")
    for tool in ("qpdf", "lengths", *PROFILES, "pdftotext", "PDFium"):
        print(f"paper: {tool}: {len(files) - bad[tool]} of {len(files)}")
    return 1 if bad or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
