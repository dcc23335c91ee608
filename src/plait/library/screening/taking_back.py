"""Undo in screening: what in a review forbids it, and the orders of papers that follow it.

The log cannot see by itself that verdicts are revealed, that a later one was given with an earlier one in view, or that
somebody has taken a seat.
"""

from __future__ import annotations

from collections.abc import Iterator

from plait.library.papers.models import Paper
from plait.library.screening.actions import REFITTED_AT_ONCE
from plait.library.screening.models import Closing, Decision, Review, Screener
from plait.library.screening.queries import (
    closing_stands,
    decisions_made,
    n_free_seats,
    paper_ids,
    papers_of_seat,
    random_order,
    ranked_order,
    verdicts_stand,
)
from plait.records.problem import Problem
from plait.study.changing import Changing
from plait.study.kept import kind_of
from plait.study.models import Change


def forbids_undo(changes: list[Change]) -> Iterator[Problem]:
    """What in a review forbids that a change is undone. Where papers were merged, their decisions follow them."""
    if any(each.kind == kind_of(Paper) for each in changes):
        return
    for each in changes:
        look = _LOOKS.get(each.kind)
        if look is not None and each.erased_at is None:
            yield from look(each)


def _look_at_decision(each: Change) -> Iterator[Problem]:
    told = each.after or each.before or {}
    screener = Screener.objects.filter(review=told.get("review_id"), account=told.get("account_id")).first()
    if screener is None:
        return
    yield from verdicts_stand(screener)
    later = Decision.objects.filter(review=screener.review, account=screener.account, place__gt=told["place"])
    if each.is_creation and later.exists():
        yield Problem(screener.review.title, "A later verdict of the same screener stands.", "Take that back first.")


def _look_at_screener(each: Change) -> Iterator[Problem]:
    seat = each.after or each.before or {}
    review = _review(seat.get("review_id"))
    if review is None:
        return
    if each.is_creation and Decision.objects.filter(review=review, account=seat["account_id"]).exists():
        yield Problem(review.title, "Papers were decided on in this seat.", "Take these verdicts back first.")
    if not each.is_creation and n_free_seats(review) < 1:
        yield Problem(review.title, "Somebody else has taken the seat.", "Ask them, or set up another review.")


def _look_at_closing(each: Change) -> Iterator[Problem]:
    if each.is_creation:
        closing = Closing.objects.filter(pk__in=each.ids).first()
        yield from () if closing is None else closing_stands(closing)
        return
    told = each.before or {}
    review = _review(told.get("review_id"))
    if review is not None and review.revealed_at:
        yield Problem(review.title, "The verdicts are revealed.", "Settle conflicts on its page.")
    elif review is not None and told["screener_id"] is None and n_free_seats(review) < 1:
        yield Problem(review.title, "Somebody has taken the seat.", "Close the screening of one of the screeners.")


def _look_at_review(each: Change) -> Iterator[Problem]:
    is_start = not each.is_creation and "started_at" in (each.after or {})
    if is_start and Screener.objects.filter(review__in=each.ids).exists():
        yield Problem("Review", "Somebody screens it by now.", "It stays started.")


def _review(pk: int | None) -> Review | None:
    return None if pk is None else Review.objects.filter(pk=pk).first()


_LOOKS = {
    kind_of(Decision): _look_at_decision,
    kind_of(Screener): _look_at_screener,
    kind_of(Closing): _look_at_closing,
    kind_of(Review): _look_at_review,
}


def find_orders_anew(change: Changing, links: list[int]) -> None:
    """Papers that an undo brought back into a review are put in order; those of a large review by its next job."""
    reviews = Review.papers.through._base_manager.filter(pk__in=links).values("review_id")
    for screener in Screener.objects.filter(review__in=reviews).select_related("review"):
        if len(paper_ids(screener.review)) <= REFITTED_AT_ONCE:
            made = decisions_made(screener)[: screener.n_fitted]
            ranked = ranked_order(screener.review, made) if made else None
            change.update(screener, order=ranked or random_order(screener.review, papers_of_seat(screener)))
