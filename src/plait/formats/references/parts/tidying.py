"""What is put right in a paper of any format: mark-up and entities in its texts, values that only say "not known"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from unicodedata import is_normalized, normalize

from plait.formats.references.parts.markup import without_entities, without_markup
from plait.formats.references.parts.structured_abstract import split_abstract
from plait.formats.references.parts.values import is_nobody, is_not_known, one_line, plain_lines
from plait.records.paper import AbstractSection, Author, Paper

_VALUES = ("title", "journal", "volume", "issue", "pages", "publisher", "language", "url")
_SHORT = 4


def tidied(paper: Paper) -> Paper:
    """The paper as its source meant it.

    >>> tidied(Paper("R&amp;D of <i>E. coli</i>", authors=(Author("NA"),), volume="nan", notes=("<p>Good</p>",)))
    ... # doctest: +ELLIPSIS
    Paper(title='R&D of E. coli', kind='article-journal', authors=(), ... volume='', ... notes=('Good',), extra={})
    """
    # Most papers are as they should be, and this is called for every one there is.
    paper = _without_unknown(paper)
    texts = _texts(paper)
    if not all(text.isascii() or is_normalized("NFC", text) for text in texts):
        paper = _composed(paper)
    return _without_markup(paper) if any("&" in text or "<" in text for text in texts) else paper


def _texts(paper: Paper) -> tuple[str, ...]:
    names = (text for author in paper.authors for text in (author.family, author.given))
    abstract = (part.text for part in paper.abstract)
    return (paper.title, paper.journal, paper.publisher, *names, *abstract, *paper.keywords, *paper.notes)


def _without_unknown(paper: Paper) -> Paper:
    changed: dict[str, Any] = {name: "" for name in _VALUES if is_not_known(getattr(paper, name))}
    if any(not author.given or len(author.family) < _SHORT for author in paper.authors):
        changed["authors"] = tuple(author for author in paper.authors if not is_nobody(str(author)))
    for name in ("keywords", "notes"):
        if any(map(is_not_known, getattr(paper, name))):
            changed[name] = tuple(value for value in getattr(paper, name) if not is_not_known(value))
    if len(paper.abstract) == 1 and is_not_known(paper.abstract[0].text):
        changed["abstract"] = ()
    if any(is_not_known(value) for values in paper.extra.values() for value in values):
        known = {tag: tuple(one for one in values if not is_not_known(one)) for tag, values in paper.extra.items()}
        changed["extra"] = {tag: values for tag, values in known.items() if values}
    return replace(paper, **changed) if changed else paper


def _composed(paper: Paper) -> Paper:
    """The paper with each letter and its accent as one sign, however they were written."""
    return replace(
        paper,
        title=normalize("NFC", paper.title),
        journal=normalize("NFC", paper.journal),
        publisher=normalize("NFC", paper.publisher),
        authors=tuple(Author(normalize("NFC", one.family), normalize("NFC", one.given)) for one in paper.authors),
        keywords=tuple(normalize("NFC", word) for word in paper.keywords),
        abstract=tuple(AbstractSection(part.label, normalize("NFC", part.text)) for part in paper.abstract),
        notes=tuple(normalize("NFC", note) for note in paper.notes),
    )


def _without_markup(paper: Paper) -> Paper:
    return replace(
        paper,
        title=one_line(without_markup(paper.title)),
        journal=one_line(without_markup(paper.journal)),
        publisher=one_line(without_markup(paper.publisher)),
        authors=tuple(map(_author, paper.authors)),
        abstract=_abstract(paper.abstract),
        keywords=tuple(map(without_entities, paper.keywords)),
        notes=tuple(note for note in (plain_lines(without_markup(note)) for note in paper.notes) if note),
    )


def _author(author: Author) -> Author:
    return Author(one_line(without_markup(author.family)), one_line(without_markup(author.given)))


def _abstract(sections: tuple[AbstractSection, ...]) -> tuple[AbstractSection, ...]:
    texts = [(part.label, without_markup(part.text)) for part in sections]
    if len(texts) == 1 and not texts[0][0] and texts[0][1] != sections[0].text:
        return split_abstract(texts[0][1])
    return tuple(AbstractSection(label, one_line(text)) for label, text in texts if one_line(text))
