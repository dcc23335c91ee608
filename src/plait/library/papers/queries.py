"""Reads of papers: shelves, what a file brings, labels, folders, comments, what keeps a paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.db.models import CharField, Count, DateTimeField, OuterRef, ProtectedError, Q, QuerySet, Subquery, Value
from django.db.models.deletion import Collector
from django.db.models.functions import Coalesce
from django.utils import timezone

from plait.library.full_text.models import FullText
from plait.library.learning.models import LearningCycle
from plait.library.papers.models import Comment, Folder, Label, Mark, Paper
from plait.library.screening.models import Decision, Review
from plait.methods.papers.same_paper import PaperKey, key_of, met_before, paper_key, title_key
from plait.pages.problems import cited_elsewhere
from plait.records import paper as records
from plait.records.problem import Problem
from plait.study.links import tokens_of
from plait.study.models import AccessLink, Account, Study

# SQLite took no more than 999 values in a query for long.
_VALUES_A_QUERY = 500
_KEY_FIELDS = ("pk", "doi", "pmid", "title", "year", "authors")


def papers_of(study: Study) -> QuerySet[Paper]:
    return Paper.objects.filter(study=study).order_by("-year", "title", "pk")


def paper_records(papers: QuerySet[Paper]) -> Iterator[records.Paper]:
    """The records of many papers, in their order, of which few are held at once."""
    return map(paper_record, papers.iterator(chunk_size=1_000))


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

    stands_as: id of the paper it repeats, None when that stands in the same file, at `earlier`. is_doubtful: it has
    another title than that one, so both are kept until somebody says whether they are one.
    """

    paper: records.Paper
    by: str = ""
    stands_as: int | None = None
    earlier: int | None = None
    is_doubtful: bool = False

    @property
    def is_new(self) -> bool:
        return not self.by or self.is_doubtful


def arrivals(study: Study, papers: Iterable[records.Paper]) -> list[Arrival]:
    """Which papers of a file are new to the study, and which are there already.

    Only the study's papers that share a DOI, a PubMed number or a title and year with one of them are read: three
    queries for every 500 papers, however many the study has.
    """
    coming = list(papers)
    keys = [key_of(paper) for paper in coming]
    ids, known = _known(study, keys)
    return [
        Arrival(paper)
        if match is None
        else Arrival(
            paper, match.by, None if match.known is None else ids[match.known], match.earlier, match.is_doubtful
        )
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


def labels_of(study: Study) -> QuerySet[Label]:
    """The study's labels with the number of papers each is on (`n_papers`)."""
    return Label.objects.filter(study=study).annotate(n_papers=Count("papers")).order_by("name")


def known_labels(study: Study) -> QuerySet[Label]:
    """The labels offered while one is typed."""
    return Label.objects.filter(study=study).order_by("name")[:200]


def labels_on(paper: Paper) -> QuerySet[Label]:
    return Label.objects.filter(papers=paper).order_by("name")


def papers_labelled(label: Label) -> QuerySet[Paper]:
    return label.papers.order_by("-year", "title", "pk")


def folders_seen_by(study: Study, account: Account) -> QuerySet[Folder]:
    """The account's own folders and those that everybody on the study sees, with `n_papers`."""
    seen = Q(owner=account) | ~Q(visibility=Folder.Visibility.PRIVATE)
    return (
        Folder.objects.filter(seen, study=study)
        .annotate(n_papers=Count("papers"))
        .select_related("owner")
        .order_by("name", "pk")
    )


def own_folders(study: Study, account: Account) -> QuerySet[Folder]:
    return Folder.objects.filter(study=study, owner=account).order_by("name", "pk")


def folder_places(paper: Paper, account: Account) -> list[tuple[Folder, bool]]:
    """The account's own folders, and whether the paper lies in each. Two queries."""
    inside = set(Folder.objects.filter(papers=paper, owner=account).values_list("pk", flat=True))
    return [(folder, folder.pk in inside) for folder in own_folders(paper.study, account)]


def papers_in(folder: Folder) -> QuerySet[Paper]:
    return folder.papers.order_by("-year", "title", "pk")


def public_folder(link: AccessLink) -> Folder | None:
    """The folder a public link leads to, None when it is gone or no longer shared."""
    return Folder.objects.filter(pk=link.target, visibility=Folder.Visibility.LINK).first()


def public_token(folder: Folder) -> str:
    """The secret of a folder's link, '' when it has none."""
    return tokens_of(AccessLink.Purpose.FOLDER, [folder.pk], now=timezone.now()).get(folder.pk, "")


def comments_on(paper: Paper) -> QuerySet[Comment]:
    """The comments on a paper in the order written; a withdrawn one has lost its text."""
    return Comment.objects.filter(paper=paper).select_related("account").order_by("written_at", "pk")


def going_with(paper: Paper) -> dict[str, int]:
    """What is deleted together with a paper, counted; only what there is. Marks and folders are their persons' own and
    not counted for others."""
    counts = {
        "PDFs with their text": FullText.objects.filter(paper=paper).count(),
        "comments": Comment.objects.filter(paper=paper, withdrawn_at=None).count(),
    }
    return {name: n for name, n in counts.items() if n}


def keeping(paper: Paper) -> Iterator[Problem]:
    """What forbids that a paper is deleted: started reviews, records of learning, and all that other rooms let stand on
    it, such as passages coded in its PDF."""
    decided = Decision.objects.filter(paper=paper).values("review")
    started = Review.objects.filter(papers=paper, started_at__isnull=False) | Review.objects.filter(pk__in=decided)
    for review in started.distinct().order_by("pk"):
        cause = f"It is a paper of the review “{review.title}”, which is started."
        yield Problem("Review", cause, "It stays: exclude it there, or merge it into its duplicate.")
    n_cycles = LearningCycle.objects.filter(papers=paper).count()
    if n_cycles:
        cycles = "1 record of learning reflects" if n_cycles == 1 else f"{n_cycles} records of learning reflect"
        yield Problem("Learning record", f"{cycles} on it.", "It stays: such a record belongs to its person.")
    try:
        Collector(using=str(paper._state.db)).collect([paper])
    except ProtectedError as error:
        yield cited_elsewhere("The paper", error)
