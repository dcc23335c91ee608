"""Reads of the paper library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import CharField, DateTimeField, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from plait.library.models import Institution, Mark, Paper
from plait.methods.papers.same_paper import PaperKey, key_of, met_before, paper_key, title_key
from plait.records import paper as records
from plait.study.models import Account, Study

# SQLite took no more than 999 values in a query for long.
_VALUES_A_QUERY = 500
_KEY_FIELDS = ("pk", "doi", "pmid", "title", "year", "authors")


def papers_of(study: Study) -> QuerySet[Paper]:
    return Paper.objects.filter(study=study).order_by("-year", "title", "pk")


def paper_record(paper: Paper) -> records.Paper:
    """The paper as the record that formats and methods take."""
    return records.Paper(
        title=paper.title,
        kind=paper.kind,
        authors=tuple(records.Author(family, given) for family, given in paper.authors),
        year=paper.year,
        journal=paper.journal,
        volume=paper.volume,
        issue=paper.issue,
        pages=paper.pages,
        publisher=paper.publisher,
        doi=paper.doi,
        pmid=paper.pmid,
        pmcid=paper.pmcid,
        issn=tuple(paper.issn),
        url=paper.url,
        language=paper.language,
        abstract=tuple(records.AbstractSection(label, text) for label, text in paper.abstract),
        keywords=tuple(paper.keywords),
        notes=tuple(paper.notes),
        extra={tag: tuple(values) for tag, values in paper.extra.items()},
    )


@dataclass(frozen=True, slots=True)
class RelatedPaper:
    """A paper near another one. shared: the words that both hold, the weightiest first."""

    paper: Paper
    score: float
    shared: tuple[str, ...]


def institution_of(study: Study) -> Institution | None:
    return Institution.objects.filter(study=study).first()


def mark_of(paper: Paper, account: Account) -> Mark:
    """What this account thinks of the paper; an empty mark, not stored, when it has said nothing."""
    return Mark.objects.filter(paper=paper, account=account).first() or Mark(paper=paper, account=account)


SHELVES = {
    "all": "All papers",
    "saved": "Saved",
    "liked": "Liked",
    "disliked": "Disliked",
    "not-disliked": "All but disliked",
}


def shelf(study: Study, account: Account, name: str = "all") -> QuerySet[Paper]:
    """The study's papers as this account has marked them, with `verdict` and `saved_at`; name: one of SHELVES."""
    mark = Mark.objects.filter(paper=OuterRef("pk"), account=account)
    papers = papers_of(study).annotate(
        verdict=Coalesce(Subquery(mark.values("verdict")[:1]), Value(""), output_field=CharField()),
        saved_at=Subquery(mark.values("saved_at")[:1], output_field=DateTimeField()),
    )
    chosen = {
        "all": Q(),
        "saved": Q(saved_at__isnull=False),
        "liked": Q(verdict=Mark.Verdict.LIKE),
        "disliked": Q(verdict=Mark.Verdict.DISLIKE),
        "not-disliked": ~Q(verdict=Mark.Verdict.DISLIKE),
    }
    return papers.filter(chosen[name])


def shelf_counts(study: Study, account: Account, n_all: int | None = None) -> dict[str, int]:
    """How many papers stand on each shelf. n_all: papers of the study, where that is known. At most two queries."""
    marks = Mark.objects.filter(paper__study=study, account=account).values_list("verdict", "saved_at")
    found = list(marks)
    if n_all is None:
        n_all = Paper.objects.filter(study=study).count()
    n_disliked = sum(verdict == Mark.Verdict.DISLIKE for verdict, _ in found)
    return {
        "all": n_all,
        "saved": sum(saved_at is not None for _, saved_at in found),
        "liked": sum(verdict == Mark.Verdict.LIKE for verdict, _ in found),
        "disliked": n_disliked,
        "not-disliked": n_all - n_disliked,
    }


@dataclass(frozen=True, slots=True)
class Arrival:
    """A paper of a file. by: what it was recognised by when it is in the library already ('' when it is new).

    stands_as: id of the paper it repeats, None when that stands in the same file.
    """

    paper: records.Paper
    by: str = ""
    stands_as: int | None = None


def arrivals(study: Study, papers: Iterable[records.Paper]) -> list[Arrival]:
    """Which papers of a file are new to the study, and which are there already.

    Only the study's papers that share a DOI, a PubMed number or a title and year with one of them are read: three
    queries for every 500 papers, however many the study has.
    """
    coming = list(papers)
    keys = [key_of(paper) for paper in coming]
    ids, known = _known(study, keys)
    return [
        Arrival(paper, match.by, None if match.known is None else ids[match.known]) if match else Arrival(paper)
        for paper, match in zip(coming, met_before(keys, known), strict=True)
    ]


def _known(study: Study, coming: Sequence[PaperKey]) -> tuple[list[int], list[PaperKey]]:
    """The papers of the study that one of these may repeat, the oldest first."""
    looked_for = {
        "doi": {key.doi for key in coming},
        "pmid": {key.pmid for key in coming},
        "title_key": {title_key(key) for key in coming},
    }
    found: dict[int, PaperKey] = {}
    for name, values in looked_for.items():
        wanted = sorted(values - {""})
        for start in range(0, len(wanted), _VALUES_A_QUERY):
            some = wanted[start : start + _VALUES_A_QUERY]
            papers = Paper.objects.filter(study=study, **{f"{name}__in": some}).order_by()
            for pk, doi, pmid, title, year, authors in papers.values_list(*_KEY_FIELDS):
                found[pk] = stored_key(doi=doi, pmid=pmid, title=title, year=year, authors=authors)
    ids = sorted(found)
    return ids, [found[pk] for pk in ids]


def stored_key(*, doi: str, pmid: str, title: str, year: int | None, authors: Sequence[Sequence[str]]) -> PaperKey:
    """What a stored paper is recognised by, from its columns."""
    return paper_key(doi=doi, pmid=pmid, title=title, year=year, first_author=authors[0][0] if authors else "")
