"""Files made to overload whoever reads them, each read in a process of its own: seconds of computing and memory.

Ends with status 1 when one takes more than LIMIT_SECONDS or LIMIT_MEGABYTES beyond what the program has at rest.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable

LIMIT_SECONDS, LIMIT_MEGABYTES = 20.0, 700
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org"
_FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 4 0 R>>"


def pdf(page: bytes, *forms: bytes, is_packed: bool = False) -> bytes:
    """One page with these commands, and forms that it may draw: the first is called X."""
    calls_x = b"/XObject<</X 6 0 R>>" if forms else b""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</Font<</F 4 0 R>>%s>>/Contents 5 0 R>>" % calls_x,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        _stream(b"", page, is_packed=is_packed),
        *forms,
    ]
    out, places = io.BytesIO(b"%PDF-1.7\n"), []
    out.seek(0, io.SEEK_END)
    for number, each in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, each))
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table))
    return out.getvalue()


def form(commands: bytes, *, calls: int | None) -> bytes:
    """A part of a PDF that draws; calls: the object that it calls X."""
    return _stream(_FORM + (b"/XObject<</X %d 0 R>>" % calls if calls else b"") + b">>", commands)


def _stream(entries: bytes, data: bytes, *, is_packed: bool = False) -> bytes:
    if is_packed:
        data, entries = zlib.compress(data, 9), entries + b"/Filter/FlateDecode"
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data)


def nested_forms(n_levels: int = 20, n_calls: int = 20) -> bytes:
    """Each draws the next one twenty times: 20 to the power of 20 steps in a few kilobytes."""
    forms = [form(b"/X Do " * n_calls, calls=7 + level) for level in range(n_levels - 1)]
    return pdf(b"BT /F 9 Tf (first words) Tj ET /X Do ", *forms, form(b"BT /F 9 Tf (x) Tj ET ", calls=None))


def cyclic_form() -> bytes:
    return pdf(b"BT /F 9 Tf (first words) Tj ET " + b"/X Do " * 50_000, form(b"/X Do " * 100, calls=6))


def docx(body: str) -> bytes:
    """A Word file with as much noise as keeps it from looking like a bomb."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        relation = f'<Relationship Id="a" Type="{_OFFICE}/officeDocument/2006/relationships/officeDocument"'
        relations = (
            f'<Relationships xmlns="{_OFFICE}/package/2006/relationships">{relation} Target="word/document.xml"/>'
        )
        archive.writestr("_rels/.rels", f"{relations}</Relationships>")
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>')
        archive.writestr("word/media/a.png", os.urandom(len(body) // 90))
    return out.getvalue()


def webvtt(n_cues: int = 100_000) -> bytes:
    cue = b"%02d:%02d:%02d.000 --> %02d:%02d:%02d.500\n<v A>word word word\n\n"
    times = ((at // 3600, at // 60 % 60, at % 60) for at in range(n_cues))
    return b"WEBVTT\n\n" + b"".join(cue % (*time, *time) for time in times)


_RUN = "<w:r><w:t>a</w:t></w:r>"
_ROW = f"<w:tr><w:tc><w:p>{_RUN}</w:p></w:tc></w:tr>"
FILES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "PDF of 5 kB whose parts draw each other": ("a.pdf", nested_forms),
    "PDF whose part draws itself": ("a.pdf", cyclic_form),
    "PDF of 20 kB that unpacks to 4 million steps": ("a.pdf", lambda: pdf(b"q Q " * 3_900_000, is_packed=True)),
    "PDF of 10 kB with 300,000 words in a row": (
        "a.pdf", lambda: pdf(b"BT /F 9 Tf " + b"(words) Tj 1 0 Td " * 300_000 + b"ET", is_packed=True)
    ),
    "Word, 7 million empty paragraphs": ("a.docx", lambda: docx("<w:p/>" * 7_000_000)),
    "Word, a table of 600,000 rows": ("a.docx", lambda: docx(f"<w:tbl>{_ROW * 600_000}</w:tbl>")),
    "Word, a paragraph of 2 million runs": ("a.docx", lambda: docx(f"<w:p>{_RUN * 2_000_000}</w:p>")),
    "Web page of 24 MB, 6 million tags": ("a.html", lambda: b"<!doctype html><html><body>" + b"<i>a" * 6_000_000),
    "Web page of 12 MB, blanks between tags": ("a.html", lambda: b"<!doctype html>a" + b"<b> </b>" * 1_500_000 + b"b"),
    "WebVTT of 5 MB, 100,000 cues": ("a.vtt", webvtt),
    "Text of 11 MB, a million turns": ("a.txt", lambda: b"Anna: word\n" * 1_000_000),
}  # fmt: skip


def read(what: str) -> None:
    """In a process of its own: read one of the files, and print what it took."""
    from plait.formats.documents.plain_text import plain_text
    from plait.formats.transcripts.any_format import read_transcript
    from plait.records.problem import InputRejected

    name, make = FILES[what]
    data = make()
    import time

    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")  # the peak is counted from here
    at_rest, began = _peak(), time.process_time()
    try:
        outcome = plain_text(data, name=name) if name[-3:] in ("pdf", "tml") else read_transcript(data, name=name).text
        came = f"{len(outcome):,} signs"
    except InputRejected as rejected:
        came = f"refused: {rejected.problems[0].cause}"
    print(f"{len(data) / 1e6:.2f}|{time.process_time() - began:.1f}|{_peak() - at_rest:.0f}|{came}")


def _peak() -> float:
    """Megabytes that the process held at most."""
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmHWM")) / 1000


def main() -> int:
    is_over = False
    for what in FILES:
        done = subprocess.run([sys.executable, __file__, what], capture_output=True, text=True, check=True)  # noqa: S603
        size, seconds, megabytes, came = done.stdout.strip().split("|", 3)
        print(f"{what} ({size} MB): {seconds} s, {megabytes} MB more; {came[:90]}", flush=True)
        is_over |= float(seconds) > LIMIT_SECONDS or float(megabytes) > LIMIT_MEGABYTES
    return int(is_over)


if __name__ == "__main__":
    sys.exit(read(sys.argv[1]) if len(sys.argv) > 1 else main())
