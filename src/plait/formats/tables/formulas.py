r"""Text that a spreadsheet would take as a formula: told from ordinary words, marked in CSV, and unmarked again.

CSV has no kinds of cell, so each program guesses. LibreOffice calculates what begins with =; Excel and Google Sheets
also what begins with + - @ and reads as a formula, Excel in East Asia in full-width letters too. Where a program takes
other separators than commas (Excel takes semicolons in most of Europe), a cell also begins in the middle of a text:
after ; or a tab or on its next line, and there behind a quotation mark.

Marked are texts that would do or calculate something: call a function, reach for a cell, a file or a program, join
numbers by a sign ("+44-20-7946" would be shown as a difference), and whatever reads as an expression from its first
letter to its last (`plait.formats.tables.expressions`). Words after a sign ("- oder?", "@name", "- ja (manchmal)") name
nothing that could be called and are left as they are, and so are numbers, and digits apart ("+44 20 7946"). After = any
name is shown as an error at least, so only what begins no formula ("=)", "=>") is left.

The mark is an apostrophe before the text. `without_marks` takes away those that `marked` sets, so that a file comes
back as it was, also where people wrote an apostrophe there themselves.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left

from plait.formats.tables.expressions import CELL, NUMBER, is_expression

MARK = "'"
_BLANKS = "".join(map(chr, range(33))) + '\xa0;\ufeff\u200b\u200c\u200d\u200e\u200f\u2060"'
_UNSEEN = "\ufeff\u200b-\u200f\u2060"
_BREAK = re.compile(r"[;\t\r\n]")
_BLANK = rf"[\s\x00-\x20\"{_UNSEEN}]"
_SIGNS = "=+@⁺⁻⁼₊₋₌﹢﹣﹦﹫＝＋－＠-"  # signs that an East Asian keyboard writes are meant
# Quick, for the many texts that hold none: a sign where a cell may begin, marked or not.
_MAY_BEGIN = re.compile(
    rf"(?:\A[\s\x00-\x20\"'{_UNSEEN}]*|[;\t\r\n](?:[^\S\t\r\n]|[\x00-\x08\x0e-\x1f\"'{_UNSEEN}])*)[{_SIGNS}]"
)
_SIGNED = re.compile(rf"{_BLANK}*[=+\-@]")
# After = (and further signs, blanks, brackets) begins something that formulas are made of.
_EQUATION = re.compile(rf"{_BLANK}*=(?:{_BLANK}|[=+\-@(])*(?:[\w\"$]|\.\d|!\w|\{{\s*[\w\"+-])")
_THING = rf"(?:{CELL}(?::{CELL})?%?|{NUMBER}|\"[^\"]*\")"
_PLAIN_NUMBER = re.compile(rf"{_BLANK}*[+\-]?\s*{NUMBER}{_BLANK}*")
# A time is no reference to rows; the same row twice (+10:10) is one.
_TIME = re.compile(rf"{_BLANK}*[+\-]\s*(?!(\d+):\1(?!\d))\d{{1,3}}(?::[0-5]\d){{1,2}}{_BLANK}*")
_SUM = re.compile(rf"{_BLANK}*[=+\-@][\s=+\-@(]*{_THING}[\s)]*(?:(?:<>|<=|>=|[-+*/^&=<>])[-+@\s(]*{_THING}[\s)]*)*\"?")
# What acts wherever it stands: another program (DDE), another sheet or file, and a function called with more than
# words: nothing, a text in quotation marks, a cell, a list, a number right behind the bracket, or another such call.
_ACTS = re.compile(
    r"[\w']\s*\|[^|]*!\s*['$\w]"
    r"|[\w'\])]!\$?\w"
    r"|(?<![\w.])[^\W\d][\w.]*(?:\((?=[-+\s]*\.?\d)|\s*\((?="
    rf"\s*[);,]|[^()]*[\"&{{]|[^()]*(?<![\w.]){CELL}(?!\w)|[^()]*\([-+\s]*\.?\d))"
)


def marked(text: str) -> str:
    r"""The text as it goes into a cell of CSV.

    >>> [marked(each) for each in ("- oder?", "-5", "+44 20 7946", "=)", "@name")]
    ['- oder?', '-5', '+44 20 7946', '=)', '@name']
    >>> [marked(each) for each in ("=1+1", "-2+3", "@SUM(A1)", "so;=1+1", "'=1+1")]
    ["'=1+1", "'-2+3", "'@SUM(A1)", "so;'=1+1", "''=1+1"]
    """
    if not _MAY_BEGIN.search(text):
        return text
    return "".join(MARK + piece if runs else piece for piece, runs in _pieces(text))


def without_marks(text: str) -> str:
    """The text that `marked` was given.

    >>> without_marks("so;'=1+1"), without_marks("'tis")
    ('so;=1+1', "'tis")
    """
    if MARK not in text or not _MAY_BEGIN.search(text):
        return text
    return "".join(piece[1:] if runs and piece.startswith(MARK) else piece for piece, runs in _pieces(text))


def begins_with_a_sign(text: str) -> bool:
    """Whether formulas begin as this text does, for a kind of file that can say unseen that it is text."""
    return bool(_MAY_BEGIN.match(text))


def _pieces(text: str) -> list[tuple[str, bool]]:
    """The text cut where a cell may begin, each piece with whether it would run there.

    That is decided on the text without the apostrophes at these places: the same for a text and the marked one.
    """
    starts = [0, *(found.end() for found in _BREAK.finditer(text))]
    pieces = [text[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)]
    bare = [unicodedata.normalize("NFKC", piece.lstrip(MARK)) for piece in pieces]
    whole = "".join(bare)
    acting = [found.start() for found in _ACTS.finditer(whole)]
    line_ends = [found.start() for found in re.finditer(r"[\r\n]", whole)] + [len(whole)]
    runs, start, is_blank = [], 0, True
    for place, piece in enumerate(bare):
        end = start + len(piece)
        # The first cell is within quotation marks, and goes on over lines and separators.
        seen = whole if place == 0 else piece.rstrip(";\t\r\n")
        is_run = bool(_SIGNED.match(seen))
        if is_run and not (_calculates(seen) or (is_blank and _EQUATION.match(seen))):
            line_end = line_ends[bisect_left(line_ends, start + len(piece.rstrip("\r\n")))]
            is_run = bisect_left(acting, start) < (len(acting) if place == 0 else bisect_left(acting, line_end))
        runs.append(is_run or (place == 0 and _calculates(piece.rstrip(";\t\r\n"))))
        is_blank = is_blank and not piece.strip(_BLANKS)
        start = end
    return list(zip(pieces, runs, strict=True))


def _calculates(text: str) -> bool:
    if _PLAIN_NUMBER.fullmatch(text) or _TIME.fullmatch(text):
        return False
    return bool(_SUM.fullmatch(text)) or is_expression(text.lstrip(_BLANKS))
