"""Reads of the library's search: which papers hold what was searched for, the passages, and a person's own searches."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from unicodedata import normalize

from django.db import connection
from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from plait.formats.references.paper_query import And, Field, Not, Or, Query, Words, Years, read_paper_query
from plait.library.papers.models import Paper
from plait.library.papers.queries import shelf
from plait.library.search.fields import MARKED, chosen_papers
from plait.library.search.large_index import index_of
from plait.library.search.large_search import FoundPapers, found_papers
from plait.library.search.models import SavedSearch, SearchLog
from plait.library.search.text_index import ASKED, TABLE, VECTOR, doi_begins
from plait.methods.coding.passages import Piece, Wanted, passage
from plait.methods.papers.search_words import search_words
from plait.study.models import Account, Study

# How much a word counts in title, authors, journal and text (which holds the title once more).
_RANK = f"bm25({TABLE}, 4.0, 2.0, 1.0, 1.0)"
_COLUMN_OF = {"title": "title", "author": "authors_line", "journal": "journal"}
_WEIGHT_OF = {"title": "A", "author": "B", "journal": "C"}
# What a list of papers does not show: a search that sorts its finds would else carry all of it along.
NOT_LISTED = ("abstract", "extra", "notes", "terms", "words", "issn", "url", "publisher", "kind", "language",
              "title_key", "added_at")  # fmt: skip
_RUN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class PaperSearch:
    """papers: those found. by_relevance: whether the best come first. wanted: the words and phrases that were looked
    for, to be shown in passages. n_all: papers of the study, where that is known without counting them."""

    papers: QuerySet[Paper] | FoundPapers
    by_relevance: bool = False
    wanted: tuple[Wanted, ...] = ()
    n_all: int | None = None


def search_papers(study: Study, query: str, account: Account, on: str = "all") -> PaperSearch:
    """The study's papers that a search finds (see `read_paper_query`); all of them for an empty search.

    Parameters: on, the shelf to search, one of `queries.SHELVES`. is: and folder: are read with the account's own marks
        and the folders it may see.
    Raises: InputRejected when the search cannot be read.
    """
    asked = read_paper_query(query)
    wanted = tuple(_wanted(asked))
    index = index_of(study)
    if index is not None:
        rows = shelf(study, account).defer(*NOT_LISTED)
        parts = (*(asked.parts if isinstance(asked, And) else (asked,) if asked else ()), *_ON_SHELF[on])
        whole = parts[0] if len(parts) == 1 else And(parts)
        found = found_papers(rows, index, study, whole, account, ranked=bool(wanted))
        return PaperSearch(found, bool(wanted), wanted, index.n_papers)
    rows = shelf(study, account, on).defer(*NOT_LISTED)
    if asked is None:
        return PaperSearch(rows)
    parts = asked.parts if isinstance(asked, And) else (asked,)
    by_text = [part for part in parts if _is_of_text(part)]
    words = _text_search(And(tuple(by_text))) if by_text else ""
    conditions = _Conditions(study, account)
    for part in parts if not words else [part for part in parts if part not in by_text]:
        rows = rows.filter(conditions.of(part))
    return PaperSearch(_by_relevance(rows, words) if words else rows, bool(words), wanted)


_ON_SHELF: dict[str, tuple[Query, ...]] = {
    "all": (),
    "saved": (Field("is", "saved"),),
    "liked": (Field("is", "liked"),),
    "disliked": (Field("is", "disliked"),),
    "not-disliked": (Not(Field("is", "disliked")),),
}


def _wanted(part: Query | None) -> Iterator[Wanted]:
    """The words and phrases that a search finds papers by."""
    if isinstance(part, Words):
        words = tuple(search_words(part.text))
        if words:
            yield Wanted(words, part.is_prefix)
    if isinstance(part, (And, Or)):
        for inner in part.parts:
            yield from _wanted(inner)


def _by_relevance(papers: QuerySet[Paper], words: str) -> QuerySet[Paper]:
    if connection.vendor == "postgresql":
        rank = RawSQL(f"ts_rank({VECTOR}, {ASKED})", [words])  # noqa: S611 - VECTOR is ours
        return papers.filter(_holds(words)).annotate(relevance=rank).order_by("-relevance", "-year", "pk")
    # The ORM has no join to a table without a model, and FTS5 ranks only where it is joined. The + keeps SQLite from
    # asking FTS5 anew for every paper of the study.
    return papers.extra(  # noqa: S610 - names are ours, the words are a parameter
        tables=[TABLE],
        where=[f"{TABLE} MATCH %s", f"+{TABLE}.rowid = library_paper.id"],
        params=[words],
        select={"relevance": _RANK},
        order_by=["relevance", "id"],
    )


def _holds(words: str) -> Q:
    """Whether a paper is found by a search of the full text index, wherever the condition may stand."""
    if connection.vendor == "postgresql":
        sql = f"SELECT id FROM library_paper WHERE {VECTOR} @@ {ASKED}"  # noqa: S608
    else:
        sql = f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH %s"  # noqa: S608 - names are ours
    return Q(pk__in=RawSQL(sql, [words]))  # noqa: S611


def _is_of_text(part: Query) -> bool:
    """Whether words of the paper alone decide it."""
    if isinstance(part, Not):
        return _is_of_text(part.part)
    if isinstance(part, (And, Or)):
        return all(_is_of_text(inner) for inner in part.parts)
    return isinstance(part, Words)


def _text_search(part: Query) -> str:
    """The part in the language of the full text index; '' where that cannot say it: FTS5 has no NOT on its own."""
    return _for_postgresql(part) if connection.vendor == "postgresql" else _for_fts5(part)


def _for_fts5(part: Query) -> str:
    if isinstance(part, Words):
        quoted = '"' + part.text.replace('"', " ") + '"' + ("*" if part.is_prefix else "")
        return f"{_COLUMN_OF[part.field]} : {quoted}" if part.field else quoted
    if isinstance(part, Or):
        found = [_for_fts5(inner) for inner in part.parts]
        return f"({' OR '.join(found)})" if all(found) else ""
    if isinstance(part, And):
        wanted = [_for_fts5(inner) for inner in part.parts if not isinstance(inner, Not)]
        unwanted = [_for_fts5(inner.part) for inner in part.parts if isinstance(inner, Not)]
        if not wanted or not all(wanted) or not all(unwanted):
            return ""
        return "(" + " AND ".join(wanted) + "".join(f" NOT {words}" for words in unwanted) + ")"
    return ""


def _for_postgresql(part: Query) -> str:
    if isinstance(part, Words):
        weight = _WEIGHT_OF.get(part.field, "")
        runs = [f"{run}:{weight}" if weight else run for run in _RUN.findall(normalize("NFC", part.text))]
        if runs and part.is_prefix:
            runs[-1] = f"{runs[-1]}*" if weight else f"{runs[-1]}:*"
        return f"({' <-> '.join(runs)})" if runs else ""
    if isinstance(part, Not):
        inner = _for_postgresql(part.part)
        return f"!{inner}" if inner else ""
    if isinstance(part, (And, Or)):
        found = [_for_postgresql(inner) for inner in part.parts]
        return f"({(' & ' if isinstance(part, And) else ' | ').join(found)})" if all(found) else ""
    return ""


@dataclass(frozen=True, slots=True)
class _Conditions:
    study: Study
    account: Account

    def of(self, part: Query) -> Q:
        words = _text_search(part) if _is_of_text(part) else ""
        if words:
            return _holds(words)
        if isinstance(part, Not):
            return ~self.of(part.part)
        if isinstance(part, (And, Or)):
            found = [self.of(inner) for inner in part.parts]
            return Q(*found, _connector=Q.AND if isinstance(part, And) else Q.OR)
        if isinstance(part, Years):
            return _in_years(part)
        return self._field(part) if isinstance(part, Field) else Q(pk__in=())

    def _field(self, part: Field) -> Q:
        if part.name == "doi":
            return doi_begins(part.value.removeprefix("https://doi.org/"))
        if part.name == "pmid":
            return Q(pmid=part.value)
        if part == Field("is", "unmarked"):
            return ~Q(pk__in=chosen_papers(MARKED, self.study, self.account))
        return Q(pk__in=chosen_papers(part, self.study, self.account))


def _in_years(years: Years) -> Q:
    found = Q(year__isnull=False)
    if years.first is not None:
        found &= Q(year__gte=years.first)
    if years.last is not None:
        found &= Q(year__lte=years.last)
    return found


def passages(papers: Iterable[Paper], wanted: Sequence[Wanted]) -> dict[int, SafeString]:
    """For each paper a passage with the words found in <mark>, everything else escaped. One query."""
    if not wanted:
        return {}
    texts = Paper.objects.filter(pk__in=[paper.pk for paper in papers]).order_by().values_list("pk", "words")
    return {pk: _marked(passage(text, wanted)) for pk, text in texts}


def _marked(pieces: Iterable[Piece]) -> SafeString:
    shown = (f"<mark>{escape(piece.text)}</mark>" if piece.is_found else escape(piece.text) for piece in pieces)
    # Title, abstract and keywords stand on lines of their own, which a page would run together.
    return mark_safe("".join(shown).replace("\n", " · "))  # noqa: S308 - escaped piece by piece


def searches_of(study: Study, account: Account) -> QuerySet[SearchLog]:
    """What this account searched for, newest first. Nobody else's."""
    return SearchLog.objects.filter(study=study, account=account).order_by("-at", "-pk")


def saved_searches_of(study: Study, account: Account) -> QuerySet[SavedSearch]:
    return SavedSearch.objects.filter(study=study, account=account)
