"""The text layer of a PDF as a text that can be read: lines joined to paragraphs, broken words made whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plait.records.transcript import Transcript, Turn

_SOFT_HYPHEN = "\u00ad"
_HYPHENS = ("-", "\u2010")
_BLANKS = re.compile(r"[ \t\u00a0\u2000-\u200b\u202f\u205f\u3000]+")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"})
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_BROKEN = re.compile(r"([^\W\d_]+(?:[-\u2010][^\W\d_]+)*)[-\u2010]$")
_RANGE = re.compile(r"\w[-\u2010]$")
_ITEM = re.compile(r"(?:[•‣▪●◦*]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s))")
_SENTENCE_ENDS = re.compile(r"[.!?:]['\"’”)\]]*(?:\d{1,3}(?:[,–-]\d{1,3})*)?$")
# A line well short of the others ends something; the widest quarter tells how long the others are.
_SHORT = 0.75
# "pre- and post-test": the hyphen belongs to the word before.
_AFTER_A_HANGING_HYPHEN = frozenset({"and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e"})


def paper_text(pages: Sequence[str]) -> Transcript:
    """The pages of a PDF (see pdf_pages) as one text, each page that has words a turn without a speaker.

    What is done to the words: blanks are collapsed, ligatures spelt out, the lines of a paragraph joined. A word
    broken over two lines is made whole where that is certain: after a soft hyphen, or when the document has the whole
    word elsewhere and nowhere the hyphened one. Else its hyphen stays. Where a paragraph ends is told by blank lines,
    by short lines, and by the marks of lists; a PDF does not say.

    >>> text = paper_text(["Ideas come home from partner-\\nships abroad.", "", "Partnerships teach."])
    >>> text.text
    'Ideas come home from partnerships abroad.\\n\\nPartnerships teach.'
    >>> [(turn.page, text.words_of(turn)) for turn in text.turns][1]
    (3, 'Partnerships teach.')
    """
    lines = [[_tidy(line) for line in page.split("\n")] for page in pages]
    known = _whole_words(lines)
    text, turns = "", []
    for number, page in enumerate(lines, start=1):
        words = "\n\n".join(_paragraphs(page, known))
        if words:
            text += "\n\n" if text else ""
            turns.append(Turn("", len(text), len(text) + len(words), page=number))
            text += words
    return Transcript(text, tuple(turns))


def _tidy(line: str) -> str:
    line = _BLANKS.sub(" ", line.translate(_LIGATURES)).strip()
    # Within a line a soft hyphen is not seen.
    return line.rstrip(_SOFT_HYPHEN).replace(_SOFT_HYPHEN, "") + _SOFT_HYPHEN * line.endswith(_SOFT_HYPHEN)


def _whole_words(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Every word of the document that is not broken over two lines."""
    found: set[str] = set()
    for page in pages:
        carried = False
        for line in page:
            words = [word.casefold() for word in _WORD.findall(line)]
            is_broken = line.endswith((*_HYPHENS, _SOFT_HYPHEN))
            found.update(words[carried : len(words) - is_broken])
            carried = is_broken
    return frozenset(found)


def _paragraphs(lines: Sequence[str], known: frozenset[str]) -> list[str]:
    lengths = sorted(len(line) for line in lines if line)
    usual = lengths[len(lengths) * 3 // 4] if lengths else 0
    paragraphs: list[str] = []
    is_open = False
    last = ""
    for line in lines:
        if line and is_open and not _ends(last, line, usual):
            paragraphs[-1] = _joined(paragraphs[-1], line, known)
        elif line:
            paragraphs.append(line)
        is_open = bool(line)
        last = line
    return [paragraph.rstrip(_SOFT_HYPHEN) for paragraph in paragraphs]


def _ends(line: str, after: str, usual: int) -> bool:
    """Whether a paragraph ends between these two lines."""
    if line.endswith((*_HYPHENS, _SOFT_HYPHEN)):
        return False
    if _ITEM.match(after):
        return True
    if len(line) >= _SHORT * usual:
        return False
    return bool(_SENTENCE_ENDS.search(line)) or not after[0].islower()


def _joined(before: str, line: str, known: frozenset[str]) -> str:
    if before.endswith(_SOFT_HYPHEN):
        return before[:-1] + line
    broken, rest = _BROKEN.search(before), _WORD.match(line)
    if rest is None or broken is None:
        return before + ("" if _RANGE.search(before) and line[0].isalnum() else " ") + line
    if rest[0] in _AFTER_A_HANGING_HYPHEN:
        return f"{before} {line}"
    whole, hyphened = f"{broken[1]}{rest[0]}".casefold(), f"{broken[1]}-{rest[0]}".casefold()
    if rest[0][0].islower() and whole in known and hyphened not in known:
        return before[:-1] + line
    return before + line
