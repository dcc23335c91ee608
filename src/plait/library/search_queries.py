"""Reads of the library's search: which papers hold what was searched for, the passages, and a person's own searches."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import normalize

from django.db import connection
from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from plait.formats.paper_query import And, Field, Not, Or, Query, Words, Years, read_paper_query
from plait.library.models import Folder, Mark, Paper, SavedSearch, SearchLog
from plait.library.text_index import ASKED, TABLE, VECTOR
from plait.study.models import Account, Study

# How much a word counts in title, authors, journal and text (which holds the title once more).
_RANK = f"bm25({TABLE}, 4.0, 2.0, 1.0, 1.0)"
_COLUMN_OF = {"title": "title", "author": "authors_line", "journal": "journal"}
_WEIGHT_OF = {"title": "A", "author": "B", "journal": "C"}
_WORDS_IN_PASSAGE = 24
# What a list of papers does not show: a search that sorts its finds would else carry all of it along.
LONG_TEXTS = ("abstract", "extra", "notes", "terms", "words")
# Signs that no text of a paper holds: they stand around a found word until the text is escaped.
_BEGIN, _END = "\x02", "\x03"
_RUN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class PaperSearch:
    """papers: those found, the best first where words were searched for. words: the search of the full text index
    that finds passages ('' when there is none)."""

    papers: QuerySet[Paper]
    words: str = ""


def search_papers(papers: QuerySet[Paper], query: str, account: Account) -> PaperSearch:
    """The papers, of those given, that a search finds (see `read_paper_query`); all of them for an empty search.

    is: and folder: are read with the account's own marks and the folders it may see.
    Raises: InputRejected when the search cannot be read.
    """
    asked = read_paper_query(query)
    if asked is None:
        return PaperSearch(papers)
    parts = asked.parts if isinstance(asked, And) else (asked,)
    by_text = [part for part in parts if _is_of_text(part)]
    words = _text_search(And(tuple(by_text))) if by_text else ""
    conditions = _Conditions(account)
    for part in parts if not words else [part for part in parts if part not in by_text]:
        papers = papers.filter(conditions.of(part))
    return PaperSearch(_by_relevance(papers, words), words) if words else PaperSearch(papers)


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
            return Q(doi__istartswith=part.value.removeprefix("https://doi.org/"))
        if part.name == "pmid":
            return Q(pmid=part.value)
        if part.name == "label":
            return Q(pk__in=Paper.labels.through.objects.filter(label__name__iexact=part.value).values("paper_id"))
        if part.name == "folder":
            seen = Folder.objects.filter(Q(owner=self.account) | ~Q(visibility=Folder.Visibility.PRIVATE))
            named = seen.filter(name__iexact=part.value)
            return Q(pk__in=Folder.papers.through.objects.filter(folder__in=named).values("paper_id"))
        own = Mark.objects.filter(account=self.account)
        marked = {
            "saved": own.filter(saved_at__isnull=False),
            "liked": own.filter(verdict=Mark.Verdict.LIKE),
            "disliked": own.filter(verdict=Mark.Verdict.DISLIKE),
        }
        if part.value in marked:
            return Q(pk__in=marked[part.value].values("paper_id"))
        return ~Q(pk__in=own.filter(~Q(verdict="") | Q(saved_at__isnull=False)).values("paper_id"))


def _in_years(years: Years) -> Q:
    found = Q(year__isnull=False)
    if years.first is not None:
        found &= Q(year__gte=years.first)
    if years.last is not None:
        found &= Q(year__lte=years.last)
    return found


def passages(papers: Iterable[Paper], words: str) -> dict[int, SafeString]:
    """For each paper a passage with the words found in <mark>, everything else escaped. One query."""
    ids = [paper.pk for paper in papers]
    if not ids or not words:
        return {}
    places = ", ".join(["%s"] * len(ids))
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            options = f"StartSel={_BEGIN}, StopSel={_END}, MaxWords={_WORDS_IN_PASSAGE}, MinWords=10"
            shown = f"ts_headline('plait_words', words, {ASKED}, %s)"
            cursor.execute(
                f"SELECT id, {shown} FROM library_paper WHERE id IN ({places})",  # noqa: S608
                [words, options, *ids],
            )
        else:
            shown = f"snippet({TABLE}, 3, %s, %s, '…', {_WORDS_IN_PASSAGE})"
            cursor.execute(
                f"SELECT rowid, {shown} FROM {TABLE} WHERE {TABLE} MATCH %s AND +rowid IN ({places})",  # noqa: S608
                [_BEGIN, _END, words, *ids],
            )
        return {pk: _marked(text or "") for pk, text in cursor.fetchall()}


def _marked(text: str) -> SafeString:
    escaped = str(conditional_escape(text)).replace(_BEGIN, "<mark>").replace(_END, "</mark>")
    return mark_safe(escaped)  # noqa: S308 - escaped above; the marks come in pairs from the database


def searches_of(study: Study, account: Account) -> QuerySet[SearchLog]:
    """What this account searched for, newest first. Nobody else's."""
    return SearchLog.objects.filter(study=study, account=account).order_by("-at", "-pk")


def saved_searches_of(study: Study, account: Account) -> QuerySet[SavedSearch]:
    return SavedSearch.objects.filter(study=study, account=account)
