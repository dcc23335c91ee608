"""The front door for reference files: the format is told by the content, not by the name."""

from __future__ import annotations

import re
from collections.abc import Callable

from plait.formats.csl_json import read_csl_json
from plait.formats.nbib import read_nbib
from plait.formats.reference_text import reference_text
from plait.formats.ris import read_ris
from plait.records.paper import ReferenceFile
from plait.records.problem import InputRejected, Problem

LARGEST_FILE = 200_000_000
_HEAD = 20_000

# The first pattern found wins: a Web of Science file may be named .ris, and 'TY  - ' may stand inside an abstract.
_TEXT_FORMATS: tuple[tuple[re.Pattern[str], Callable[[str], ReferenceFile]], ...] = (
    (re.compile(r"^(?:TY {1,3}-|(?:TI|T1|AU|A1) {2}- )", re.MULTILINE), read_ris),
    (re.compile(r"^(?:PMID ?-|PMC *- |OWN - |TI {2}- )", re.MULTILINE), read_nbib),
)


def read_references(data: bytes, *, name: str) -> ReferenceFile:
    """The papers of a reference file in any format read here, and the records that were broken.

    Parameters: data, the whole file, at most 200 MB; name, the file's name as its owner knows it, for messages.
    Raises: InputRejected when the file is empty, too large, not text, hostile, or in no format known here; also when
        it looks like one of the formats and holds not a single record.

    >>> read_references(b"TY  - JOUR\\nTI  - On teams\\nER  -\\n", name="export.ris").format
    'RIS'
    """
    if len(data) > LARGEST_FILE:
        size = f"It has {len(data) / 1_000_000:.0f} MB; {LARGEST_FILE // 1_000_000} MB are allowed."
        raise InputRejected(Problem(name, size, "Export it in several parts."))
    text = reference_text(data, name=name)
    if not text.strip():
        raise InputRejected(Problem(name, "The file is empty.", "Export the references again."))
    found = _read_text(text, name)
    if not found.papers and not found.broken:
        raise InputRejected(
            Problem(name, f"It looks like {found.format} but holds no record.", "Export the references again.")
        )
    return found


def _read_text(text: str, name: str) -> ReferenceFile:
    head = text.lstrip()[:_HEAD]
    if head[0] in "[{":
        return read_csl_json(text, name=name)
    first = [(found.start(), read) for pattern, read in _TEXT_FORMATS if (found := pattern.search(head))]
    if first:
        return min(first, key=lambda candidate: candidate[0])[1](text)
    raise InputRejected(
        Problem(name, "Its content is in no reference format known here.", "Export RIS, PubMed (.nbib) or CSL JSON.")
    )
