"""Finding who speaks in a transcript: labels at line starts, and the turns between them."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from plait.records.transcript import Turn

_CLOCK = r"(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?"
# Bounded, so that a hostile line of spaces takes no longer than others.
_SPACE = r"[ \t\u00a0]{0,12}"
_NAME = r"[^\W\d_][^\n:：;,!?\"“”()\[\]<>*_\\]{0,39}?(?:[ ]\([\w ]{1,20}\))?"
# The label forms: "I:", "**Anna:**", "[00:01:02] Anna:", "Anna (00:03):", and a line of its own "Anna  00:03".
_LABEL = re.compile(
    rf"""^{_SPACE}
    (?:[\[(\#]?(?P<before>{_CLOCK})(?:-\d)?[\])\#]?[ \t\u00a0]{_SPACE}(?:[-–]{_SPACE})?)?
    (?:\*\*|__)?
    (?P<name>{_NAME})
    (?:
        {_SPACE}(?:[\[(](?P<after>{_CLOCK})[\])])?{_SPACE}
        (?:(?:\*\*|__){_SPACE}[:：]|[:：]{_SPACE}(?:\*\*|__)|：|:(?![\d/\\]|\S{{0,20}}//))
      | [ \t\u00a0]{_SPACE}[\[(]?(?P<alone>{_CLOCK})[\])]?{_SPACE}$
    )
    """,
    re.MULTILINE | re.VERBOSE,
)
# f4 and MAXQDA write the time at the end of what was said: #00:01:02-3#, the last digit tenths of a second.
_F4_TIME = re.compile(r"#(\d{1,2}:\d{2}:\d{2})-(\d)#$")
_BLANK_LINE = re.compile(r"\n(?:[ \t\u00a0]*\n)+")
_SMALL_WORDS = frozenset({"and", "de", "del", "der", "di", "la", "le", "of", "the", "van", "von"})
_NO_SPEAKER = re.compile(
    r"""
    aim|amendment|appendix|attention|background|caution|comments?|conclusion|context|copyright|date|
    disclaimer|duration|edit|email|e\.g|examples?|file|filename|header|https?|i\.e|id|important|key|
    keywords|language|legend|length|link|location|methods?|nb|n\.b|notes?|observation|place|ps|p\.s|
    recorded|recording|references?|remarks?|results?|section|see|source|subject|summary|time|title|todo|
    topics?|transcript|transcription|url|version|warning|for\ example|in\ short|interview\ (date|guide)|
    that\ is|transcribed\ by
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Label:
    name: str
    start: int
    end: int
    start_ms: int | None

    @property
    def key(self) -> str:
        return self.name.casefold()


def lay_turns(text: str, *, headings: Collection[int] = (), line_is_paragraph: bool = False) -> tuple[Turn, ...]:
    r"""The turns of a transcript, by the speaker labels at its line starts.

    A label is believed when it recurs, or when the text has at least two different labels; words such as "Note" or
    "Date", web addresses and times of day are no speakers. A turn runs to the next label or heading, without white
    space at its ends; a label with no words after it makes no turn. A text without believed labels has one turn a
    paragraph, with speaker ''.
    Parameters: headings, offsets at which the lines begin that are headings. line_is_paragraph: every line is a
    paragraph of its own; otherwise a blank line parts them (in a text without any blank line, each line is one).

    >>> text = "I: How are you?\nP: Fine,\nthanks."
    >>> [(turn.speaker, text[turn.start:turn.end]) for turn in lay_turns(text)]
    [('I', 'How are you?'), ('P', 'Fine,\nthanks.')]
    """
    labels = [label for label in _believed(list(_labels(text))) if label.start not in headings]
    stops = sorted({*(label.start for label in labels), *headings, len(text)})
    if not labels:
        return tuple(_paragraph_turns(text, set(headings), line_is_paragraph))
    turns: list[Turn] = []
    next_stop = iter(stops)
    stop = next(next_stop)
    for label in labels:
        while stop <= label.start and stop < len(text):
            stop = next(next_stop)
        turns += _turn(text, label, max(stop, label.end))
    return tuple(turns)


def _believed(labels: list[_Label]) -> list[_Label]:
    """Those labels that are speakers."""
    labels = [label for label in labels if not _NO_SPEAKER.fullmatch(label.key)]
    counts = Counter(label.key for label in labels)
    kept = [label for label in labels if counts[label.key] > 1 or _looks_like_a_name(label.name)]
    if len({label.key for label in kept}) == 1 and len(kept) == 1:
        return []
    return kept


def split_label(line: str) -> tuple[str, int] | None:
    """The speaker label at the beginning of a line, and where the words begin; None when there is none.

    >>> split_label("Anna: Good morning"), split_label("At 10:30 we left")
    (('Anna', 6), None)
    """
    label = next(_labels(line.split("\n", 1)[0]), None)
    if label is None or _NO_SPEAKER.fullmatch(label.key):
        return None
    return label.name, len(line) - len(line[label.end :].lstrip())


def milliseconds(clock: str) -> int:
    """A time such as '1:02:03.5' or '02:03' in milliseconds.

    >>> milliseconds("1:02:03.5"), milliseconds("00:03")
    (3723500, 3000)
    """
    *larger, seconds = clock.replace(",", ".").split(":")
    whole, _, part = seconds.partition(".")
    total = 0
    for number in [*larger, whole]:
        total = total * 60 + int(number)
    return total * 1000 + int(part.ljust(3, "0")[:3] or 0)


def _labels(text: str) -> Iterator[_Label]:
    for found in _LABEL.finditer(text):
        name = re.sub(r"\s+", " ", found["name"]).strip(" -–")
        if name and len(name.split()) <= 5:
            clock = found["before"] or found["after"] or found["alone"]
            yield _Label(name, found.start(), found.end(), milliseconds(clock) if clock else None)


def _looks_like_a_name(name: str) -> bool:
    words = name.split()
    if len(words) == 1:
        return True
    return all(word[:1].isupper() or word[:1].isdigit() or word in _SMALL_WORDS or word[0] == "(" for word in words)


def _turn(text: str, label: _Label, stop: int) -> Iterator[Turn]:
    start, end = _trimmed(text, label.end, stop)
    end_ms = None
    time = _F4_TIME.search(text, start, end)
    if time:
        end_ms = milliseconds(f"{time[1]}.{time[2]}")
        start, end = _trimmed(text, start, time.start())
    if start < end:
        yield Turn(label.name, start, end, label.start_ms, end_ms)


def _paragraph_turns(text: str, headings: set[int], line_is_paragraph: bool) -> Iterator[Turn]:
    by_line = line_is_paragraph or not _BLANK_LINE.search(text)
    break_at = re.compile(r"\n") if by_line else _BLANK_LINE
    cuts = {0, len(text)} | {found.end() for found in break_at.finditer(text)}
    for heading in headings:
        line_end = text.find("\n", heading)
        cuts |= {heading, len(text) if line_end < 0 else line_end + 1}
    ordered = sorted(cuts)
    for begin, stop in itertools.pairwise(ordered):
        start, end = _trimmed(text, begin, stop)
        if start < end and begin not in headings:
            yield Turn("", start, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
