"""Reads of the library on the phone: what one account keeps there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, OuterRef, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce
from django.utils.crypto import salted_hmac

from plait.formats.references.shared_text import SharedPaper
from plait.library.learning.models import LearningCycle, Opening
from plait.library.papers.models import Comment, Folder, Label, Mark, Paper
from plait.library.screening.models import Decision, Review, Screener
from plait.library.screening.queries import decisions_made, papers_of_seat, start_left
from plait.study.access import Permission, roles_with
from plait.study.models import Account, Membership, Study

MOST_PAPERS = 200
MOST_DRAFTS = 5
NEXT_PAPERS = 25


def account_key(account: Account) -> str:
    """What a phone knows the account by: not its number, not its address."""
    return salted_hmac("plait.library.phone", str(account.pk)).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class SavedPaper:
    """A saved paper with its study and the account's verdict. beside: numbers that are others when other labels,
    comments or own folders stand on its page."""

    paper: Paper
    verdict: str
    saved_at: datetime | None
    beside: tuple[int, ...]


def saved_papers(account: Account) -> list[SavedPaper]:
    """What the account saved in studies it is still a member of, last saved first. One query."""
    marks = (
        Mark.objects.filter(account=account, saved_at__isnull=False, paper__study__memberships__account=account)
        .annotate(
            in_folders=_sum_of(Folder.papers.through.objects.filter(folder__owner=account), "folder"),
            of_labels=_sum_of(Label.papers.through.objects.all(), "label"),
            of_comments=_sum_of(Comment.objects.all(), "pk"),
            of_withdrawn=_sum_of(Comment.objects.filter(withdrawn_at__isnull=False), "pk"),
        )
        .select_related("paper__study")
        .order_by("-saved_at", "-pk")
    )
    return [
        SavedPaper(
            each.paper,
            each.verdict,
            each.saved_at,
            (each.in_folders, each.of_labels, each.of_comments, each.of_withdrawn),
        )
        for each in marks[:MOST_PAPERS]
    ]


def _sum_of(rows: QuerySet[Any], key: str) -> Coalesce:
    """The sum of the keys of a paper's rows: another when a row comes, goes or takes another's place."""
    of_paper = rows.filter(paper=OuterRef("paper")).order_by().values("paper").annotate(sum=Sum(key)).values("sum")
    return Coalesce(Subquery(of_paper), 0)


def drafts(account: Account) -> list[tuple[LearningCycle, Study]]:
    """The account's learning cycles in draft, newest first, in studies where it still may write them. Two queries."""
    cycles = LearningCycle.objects.filter(
        account=account,
        state=LearningCycle.State.DRAFT,
        study__memberships__in=Membership.objects.filter(account=account, role__in=roles_with(Permission.MARK_PAPERS)),
    )
    found = cycles.select_related("study").prefetch_related("papers").order_by("-started_at", "-pk")
    return [(cycle, cycle.study) for cycle in found[:MOST_DRAFTS] if cycle.study is not None]


def last_opening(account: Account) -> int:
    """The key of the paper opened last, 0 when none was: a draft offers the papers opened."""
    return Opening.objects.filter(account=account).order_by("-pk").values_list("pk", flat=True).first() or 0


@dataclass(frozen=True, slots=True)
class Seat:
    """A review that is being screened. n_made: decisions; n_fitted: those that its order rests on."""

    review: Review
    n_made: int
    n_fitted: int


def open_seats(account: Account) -> list[Seat]:
    """The reviews the account is screening now, in studies where it still may. One query."""
    made = (
        Decision.objects.filter(review=OuterRef("review"), account=account)
        .order_by()
        .values("review")
        .annotate(n=Count("pk"))
        .values("n")
    )
    seats = (
        Screener.objects.filter(
            account=account,
            done_at__isnull=True,
            review__revealed_at__isnull=True,
            review__study__memberships__in=Membership.objects.filter(
                account=account, role__in=roles_with(Permission.MARK_PAPERS)
            ),
        )
        .select_related("review__study")
        .annotate(n_made=Coalesce(Subquery(made), 0))
        .order_by("-joined_at")
    )
    return [Seat(each.review, each.n_made, each.n_fitted) for each in seats]


def next_papers(screener: Screener) -> list[Paper]:
    """The papers this screener would be shown next, as far as the order is known now."""
    made, ids = decisions_made(screener), papers_of_seat(screener)
    of_sample = [paper_id for check in screener.checks[-1:] for paper_id in check["papers"]]
    coming = [*of_sample, *start_left(screener.review, made, ids), *screener.order, *sorted(ids)]
    unseen = ids - {each.paper_id for each in made}
    shown = [paper_id for paper_id in dict.fromkeys(map(int, coming)) if paper_id in unseen][:NEXT_PAPERS]
    found = Paper.objects.in_bulk(shown)
    return [found[paper_id] for paper_id in shown]


def last_decided(screener: Screener) -> Paper | None:
    """The paper of this screener's last verdict: the one that an undo brings back."""
    made = Decision.objects.filter(review=screener.review_id, account=screener.account_id)
    last = made.select_related("paper").order_by("-place").first()
    return last.paper if last else None


def stamp(parts: Iterable[object]) -> str:
    """A word that is another when a part is another."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class StudyAndPaper:
    """A study of the account, the paper there when it is there, and whether the account may add one."""

    study: Study
    paper: Paper | None
    may_add: bool


def studies_for(shared: SharedPaper, account: Account) -> list[StudyAndPaper]:
    """In which of the account's studies a shared paper is. Two queries."""
    memberships = Membership.objects.filter(account=account).select_related("study").order_by("study__title")
    found = _papers_like(shared, [membership.study_id for membership in memberships])
    return [
        StudyAndPaper(each.study, found.get(each.study_id), each.role in roles_with(Permission.EDIT_LIBRARY))
        for each in memberships
    ]


def _papers_like(shared: SharedPaper, study_ids: list[int]) -> dict[int, Paper]:
    found: dict[int, Paper] = {}
    for name in ("pmcid", "pmid", "doi"):
        value = getattr(shared, name)
        if value:
            papers = Paper.objects.filter(study__in=study_ids, **{name: value}).order_by("-pk")
            found |= {paper.study_id: paper for paper in papers}
    return found
