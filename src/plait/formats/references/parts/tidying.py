"""What is put right in a paper of any format: mark-up and entities in its texts, values that only say "not known"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from unicodedata import is_normalized, normalize

from plait.formats.references.parts.markup import without_entities, without_markup
from plait.formats.references.parts.structured_abstract import split_abstract
from plait.formats.references.parts.values import is_nobody, is_not_known, one_line, plain_lines
from plait.records.paper import AbstractSection, Author, Paper

_VALUES = ("volume", "issue", "pages", "language", "url")
_NAMES = ("journal", "publisher")


def tidied(paper: Paper) -> Paper:
    """The paper as its source meant it.

    >>> tidied(Paper("R&amp;D of <i>E. coli</i>", authors=(Author("NA"),), volume="nan", notes=("<p>Good</p>",)))
    ... # doctest: +ELLIPSIS
    Paper(title='R&D of E. coli', kind='article-journal', authors=(), ... volume='', ... notes=('Good',), extra={})
    """
    paper = _composed(paper)
    changed: dict[str, Any] = {name: "" for name in _VALUES if is_not_known(getattr(paper, name))}
    changed |= {name: _name(getattr(paper, name)) for name in _NAMES}
    changed["title"] = "" if is_not_known(paper.title) else one_line(without_markup(paper.title))
    changed["authors"] = tuple(_author(one) for one in paper.authors if not is_nobody(str(one)))
    changed["abstract"] = _abstract(paper.abstract)
    changed["keywords"] = tuple(without_entities(word) for word in paper.keywords if not is_not_known(word))
    changed["notes"] = tuple(note for note in map(_note, paper.notes) if note)
    if any(is_not_known(value) for values in paper.extra.values() for value in values):
        known = {tag: tuple(one for one in values if not is_not_known(one)) for tag, values in paper.extra.items()}
        changed["extra"] = {tag: values for tag, values in known.items() if values}
    return replace(paper, **changed)


def _composed(paper: Paper) -> Paper:
    """The paper with each letter and its accent as one sign, however they were written."""
    texts = (
        paper.title,
        paper.journal,
        *map(str, paper.authors),
        *paper.keywords,
        *(part.text for part in paper.abstract),
    )
    if all(text.isascii() or is_normalized("NFC", text) for text in texts):
        return paper
    return replace(
        paper,
        title=normalize("NFC", paper.title),
        journal=normalize("NFC", paper.journal),
        authors=tuple(Author(normalize("NFC", one.family), normalize("NFC", one.given)) for one in paper.authors),
        keywords=tuple(normalize("NFC", word) for word in paper.keywords),
        abstract=tuple(AbstractSection(part.label, normalize("NFC", part.text)) for part in paper.abstract),
    )


def _name(name: str) -> str:
    return "" if is_not_known(name) else one_line(without_markup(name))


def _author(author: Author) -> Author:
    if "&" not in author.family + author.given and "<" not in author.family + author.given:
        return author
    return Author(one_line(without_markup(author.family)), one_line(without_markup(author.given)))


def _abstract(sections: tuple[AbstractSection, ...]) -> tuple[AbstractSection, ...]:
    texts = [(part.label, without_markup(part.text)) for part in sections if part.label or not is_not_known(part.text)]
    if len(texts) == 1 and not texts[0][0] and texts[0][1] != sections[0].text:
        return split_abstract(texts[0][1])
    return tuple(AbstractSection(label, one_line(text)) for label, text in texts if one_line(text))


def _note(note: str) -> str:
    return "" if is_not_known(note) else plain_lines(without_markup(note))
