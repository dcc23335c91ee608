"""One record out of two of the same paper: what the better one lacks is taken from the other, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from plait.methods.papers.notices import notices_of, standing_told
from plait.records.paper import AbstractSection, Author, Paper

_SINGLE = ("volume", "issue", "pages", "publisher", "doi", "pmid", "pmcid", "url", "language", "journal")
# Where both records hold something else in a field that has one value, the other's is kept under this tag.
_OTHER = "other "


def fullness(paper: Paper) -> tuple[int, int, int]:
    """How much a record tells, to be compared: fields it holds, length of its abstract, length of its authors.

    >>> fullness(Paper("On teams", year=2012)) > fullness(Paper("On teams"))
    True
    """
    held = sum(bool(getattr(paper, name)) for name in (*_SINGLE, "title", "year", "authors", "abstract", "keywords"))
    return held, _length(paper.abstract), len(_authors_line(paper.authors))


def merged_paper(kept: Paper, gone: Paper) -> Paper:
    """`kept` with what it lacks filled from `gone`: empty fields, the longer abstract, the fuller list of authors, all
    keywords, notes and tags. A value of `gone` that gives way is kept as an extra tag ("other journal").

    >>> merged = merged_paper(Paper("On teams", doi="10.1/a"), Paper("On Teams", year=2012, doi="10.1/b"))
    >>> merged.doi, merged.year, dict(merged.extra)
    ('10.1/a', 2012, {'other title': ('On Teams',), 'other doi': ('10.1/b',)})
    """
    extra = {tag: tuple(values) for tag, values in kept.extra.items()}
    for tag, values in gone.extra.items():
        extra[tag] = _union(extra.get(tag, ()), values)
    for name in ("title", *_SINGLE):
        ours, theirs = getattr(kept, name), getattr(gone, name)
        if ours and theirs and ours != theirs:
            extra[_OTHER + name] = _union(extra.get(_OTHER + name, ()), (theirs,))
    if kept.year and gone.year and kept.year != gone.year:
        extra[_OTHER + "year"] = _union(extra.get(_OTHER + "year", ()), (str(gone.year),))
    return replace(
        kept,
        **{name: getattr(kept, name) or getattr(gone, name) for name in ("title", "year", *_SINGLE)},
        authors=max(kept.authors, gone.authors, key=_named),
        abstract=max(kept.abstract, gone.abstract, key=_told),
        issn=_union(kept.issn, gone.issn),
        keywords=_union(kept.keywords, gone.keywords),
        notes=_union(kept.notes, gone.notes),
        extra=extra,
    )


def with_standing(kept: Paper, told: Paper) -> Paper | None:
    """`kept` with what another record of the same paper tells of a retraction or concern; None where it says that.

    >>> warned = with_standing(Paper("On teams"), Paper("RETRACTED: On teams", notes=("Retracted article",)))
    >>> warned.title, dict(warned.extra), warned.notes
    ('On teams', {'other title': ('RETRACTED: On teams',)}, ('Retracted article',))
    """
    said = standing_told(told)
    if not said or {notice.words for notice in notices_of(told)} <= {notice.words for notice in notices_of(kept)}:
        return None
    notes = said.pop("notes", ())
    extra = {tag: tuple(values) for tag, values in kept.extra.items()}
    extra |= {tag: _union(extra.get(tag, ()), values) for tag, values in said.items()}
    return replace(kept, notes=_union(kept.notes, notes), extra=extra)


def _union(ours: Iterable[str], theirs: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*ours, *theirs)))


def _named(authors: tuple[Author, ...]) -> tuple[int, int]:
    return len(authors), len(_authors_line(authors))


def _authors_line(authors: tuple[Author, ...]) -> str:
    return "; ".join(map(str, authors))


def _told(abstract: tuple[AbstractSection, ...]) -> tuple[int, int]:
    # A few letters more do not outweigh labelled sections.
    return _length(abstract) // 100, len(abstract)


def _length(abstract: tuple[AbstractSection, ...]) -> int:
    return sum(len(section.text) for section in abstract)
