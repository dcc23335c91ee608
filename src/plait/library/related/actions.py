"""Writes of what papers are near one another, and of interests and their feed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime

import numpy as np
from django.db import transaction

from plait.library.papers.actions import mark_paper
from plait.library.papers.models import Mark, Paper
from plait.library.related import queries
from plait.library.related.models import FeedDay, Interest, Neighbour, PaperVector
from plait.library.related.queries import KEPT_AS, IndexedPapers, Near
from plait.library.related.sentence_model import SentenceModel
from plait.methods.papers.feed import DAILY_SIZE, FeedItem, todays_feed
from plait.records.problem import InputRejected, Problem
from plait.study.changing import changing
from plait.study.models import Account, Study


@transaction.atomic
def store_vectors(papers: Sequence[Paper], model: SentenceModel) -> None:
    """Let the model read title, abstract and keywords of each paper, in place of what was stored for it. The papers
    near them are to be found anew then.

    It writes no event: nobody did anything, and it can be done again from the papers at any time.
    """
    vectors = model.vectors([paper.words for paper in papers]).astype(KEPT_AS)
    PaperVector.objects.filter(paper__in=papers).delete()
    PaperVector.objects.bulk_create(
        PaperVector(paper=paper, model=model.name, values=vector.tobytes())
        for paper, vector in zip(papers, vectors, strict=True)
    )
    Neighbour.objects.filter(paper__in=papers).delete()


def forget_what_is_near(papers: Collection[int]) -> None:
    """Forget what was found of papers of these ids that are others now; a job finds it anew."""
    for model in (Neighbour, PaperVector):
        model._base_manager.filter(paper__in=papers).delete()


# Somewhat more than the page shows, so that it stays full when some of them go.
N_STORED = 15


@transaction.atomic
def store_neighbours(near: Mapping[int, Sequence[Near]]) -> None:
    """Store the papers near each of some papers, in place of what was stored for them.

    It writes no event: nobody did anything, and it can be done again from the papers at any time.
    """
    rows = [
        Neighbour(paper_id=pk, other_id=found.paper_id, rank=rank, score=found.score, words=list(found.shared))
        for pk, all_found in near.items()
        for rank, found in enumerate(all_found)
    ]
    Neighbour.objects.filter(paper__in=list(near)).delete()
    Neighbour.objects.bulk_create(rows, batch_size=1000)


_LONGEST_NAME = Interest._meta.get_field("name").max_length or 0


def create_interest(*, study: Study, account: Account, name: str, with_marked: bool = False) -> Interest:
    """A new topic of the account's own. with_marked: everything it likes or saved so far belongs to it."""
    name = name.strip()
    problems = []
    if not name:
        problems.append(Problem("Name", "The interest has no name.", "Say in a few words what it is about."))
    if len(name) > _LONGEST_NAME:
        problems.append(Problem("Name", f"It has {len(name)} letters.", f"Use at most {_LONGEST_NAME}."))
    if Interest.objects.filter(study=study, account=account, name=name).exists():
        problems.append(Problem("Name", f"You have an interest called “{name}”.", "Choose another name."))
    if problems:
        raise InputRejected(problems)
    with changing(study, "interest created") as change:
        interest = change.create(Interest, study=study, account=account, name=name)
        if with_marked:
            taste = queries.taste_of(study, account)
            change.put(interest.papers, Paper.objects.in_bulk((taste.liked | taste.saved) - taste.disliked).values())
    return interest


def delete_interest(*, interest: Interest) -> None:
    """Delete an interest and its lists; the marks on its papers stay."""
    with changing(interest.study, "interest deleted", interest) as change:
        change.delete(interest)


def choose_interests(*, paper: Paper, account: Account, interests: Collection[int]) -> None:
    """Put a paper into these of the account's interests and take it out of its others."""
    with changing(paper.study, "interest changed", paper) as change:
        for interest in queries.interests_of(paper.study, account):
            if interest.pk in interests:
                change.put(interest.papers, [paper])
            else:
                change.take(interest.papers, [paper])


def mark_in_feed(*, interest: Interest, paper: Paper, verdict: str, now: datetime) -> Mark:
    """Say of a paper of the feed 'like', 'save' or 'dislike'. The first two put it into the interest, the last takes it
    out and hides it from every list at once."""
    if verdict not in ("like", "save", "dislike"):
        raise InputRejected(Problem("Mark", f"'{verdict}' is no mark.", "Choose like, save or dislike."))
    account = interest.account
    with changing(interest.study, "paper of the feed marked", interest) as change:
        if verdict == "dislike":
            change.take(interest.papers, [paper])
            return mark_paper(paper=paper, account=account, verdict=Mark.Verdict.DISLIKE, saved=False, now=now)
        change.put(interest.papers, [paper])
        if verdict == "save":
            return mark_paper(paper=paper, account=account, saved=True, now=now)
        return mark_paper(paper=paper, account=account, verdict=Mark.Verdict.LIKE, now=now)


@transaction.atomic
def make_days(*, study: Study, account: Account, papers: IndexedPapers, day: date) -> int:
    """Make the day's list of every interest of an account that has none yet; how many. A list once made stays.

    It writes no event: nobody did anything.
    """
    place_of = {pk: place for place, pk in enumerate(papers.ids)}
    taste = queries.taste_of(study, account)
    seen = queries.shown_before(study, account) | taste.liked | taste.saved
    interests = queries.without_day(study, account, day)
    for interest in interests:
        items = todays_feed(
            papers.index,
            [taste.of(interest, place_of)],
            seen_before=[place_of[pk] for pk in seen if pk in place_of],
            size=DAILY_SIZE,
            rng=np.random.default_rng([interest.pk, day.toordinal()]),
        )
        stored = _as_stored(items, papers)
        FeedDay.objects.create(interest=interest, day=day, items=stored)
        seen |= {int(str(item["paper"])) for item in stored}
    return len(interests)


def _as_stored(items: Iterable[FeedItem], papers: IndexedPapers) -> list[dict[str, object]]:
    found = tuple(items)
    named = {place for item in found for place in item.because}
    titles = queries.titles_of([papers.ids[place] for place in named])
    titles_by_place = {place: titles.get(papers.ids[place], "") for place in named}
    return [
        {"paper": papers.ids[item.index], "why": item.reason(titles_by_place), "is_new_topic": not item.interest}
        for item in found
    ]


def forget_day(*, interest: Interest, day: date) -> None:
    """Throw the day's list away, so that it is made anew from what was liked and disliked since."""
    with changing(interest.study, "feed made anew", interest) as change:
        change.delete_all(FeedDay.objects.filter(interest=interest, day=day))
