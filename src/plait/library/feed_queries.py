"""Reads of the feed: one's interests, what was liked for each, the papers of a day. All is the account's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from django.db.models import Count, Max, Min, QuerySet

from plait.library.large_index import index_of
from plait.library.models import FeedDay, Interest, Mark, Paper
from plait.library.neighbour_queries import IndexedPapers, indexed_papers, papers_with_words
from plait.library.text_index import among
from plait.methods.papers import feed
from plait.study.models import Account, Study

# In a study with an index of its own: papers looked at for each interest, and for all new topics together.
NEAR_AN_INTEREST, DRAWN_FOR_NEW_TOPICS = 500, 2_000


def interests_of(study: Study, account: Account) -> QuerySet[Interest]:
    return Interest.objects.filter(study=study, account=account).annotate(n_papers=Count("papers"))


@dataclass(frozen=True, slots=True)
class Taste:
    """What an account said of a study's papers, as ids. dislikes hold for every interest."""

    liked: frozenset[int]
    saved: frozenset[int]
    disliked: frozenset[int]

    def of(self, interest: Interest, place_of: dict[int, int]) -> feed.Interest:
        """One interest as the method takes it; places in the index."""
        own = [pk for pk in interest.papers.order_by("pk").values_list("pk", flat=True) if pk in place_of]
        saves = [pk for pk in own if pk in self.saved and pk not in self.liked]
        return feed.Interest(
            interest.name,
            likes=tuple(place_of[pk] for pk in own if pk not in saves),
            saves=tuple(place_of[pk] for pk in saves),
            dislikes=tuple(place_of[pk] for pk in sorted(self.disliked) if pk in place_of),
        )


def taste_of(study: Study, account: Account) -> Taste:
    """One query."""
    marks = Mark.objects.filter(paper__study=study, account=account)
    rows = list(marks.values_list("paper_id", "verdict", "saved_at"))
    return Taste(
        frozenset(pk for pk, verdict, _ in rows if verdict == Mark.Verdict.LIKE),
        frozenset(pk for pk, _, saved_at in rows if saved_at is not None),
        frozenset(pk for pk, verdict, _ in rows if verdict == Mark.Verdict.DISLIKE),
    )


def papers_to_choose_from(study: Study, account: Account, *, rng: np.random.Generator) -> IndexedPapers:
    """The papers among which a feed is looked for: all of the study, or, where it has an index of its own, those
    marked, those that the index finds nearest to each interest, and some drawn by chance for new topics."""
    index = index_of(study)
    if index is None:
        return indexed_papers(study)
    taste = taste_of(study, account)
    marked = taste.liked | taste.saved | taste.disliked
    chosen = dict.fromkeys(marked)
    n_near = NEAR_AN_INTEREST + len(marked | shown_before(study, account))
    for interest in Interest.objects.filter(study=study, account=account).order_by("pk"):
        own = list(interest.papers.order_by("pk").values_list("pk", "terms"))
        terms = dict.fromkeys(term for _, text in own for term in text.split())
        chosen |= dict.fromkeys((*(pk for pk, _ in own), *index.nearest(terms, n_near, but=0)))
    return papers_with_words((*chosen, *(pk for pk in _drawn(study, rng) if pk not in chosen)), index)


def _drawn(study: Study, rng: np.random.Generator) -> list[int]:
    """Some thousand papers of a large study, by chance."""
    ends = Paper.objects.filter(study=study).aggregate(first=Min("pk"), last=Max("pk"))
    if ends["first"] is None:
        return []
    tried = rng.integers(ends["first"], ends["last"], size=4 * DRAWN_FOR_NEW_TOPICS, endpoint=True)
    found = Paper.objects.filter(among(list(dict.fromkeys(tried.tolist()))), study=study).order_by()
    return sorted(found.values_list("pk", flat=True)[:DRAWN_FOR_NEW_TOPICS])


def shown_before(study: Study, account: Account) -> set[int]:
    """Papers that stood in any feed of the account in this study, on any day."""
    days = FeedDay.objects.filter(interest__study=study, interest__account=account).values_list("items", flat=True)
    return {item["paper"] for items in days for item in items}


@dataclass(frozen=True, slots=True)
class ShownItem:
    """A paper of the day, with its reason and the account's mark (None when it has none)."""

    paper: Paper
    why: str
    is_new_topic: bool
    mark: Mark | None


def shown_items(day: FeedDay) -> list[ShownItem]:
    """The papers of a day in their order, without those disliked since and those that are gone. Two queries."""
    ids = [item["paper"] for item in day.items]
    papers = Paper.objects.in_bulk(ids)
    marks = {mark.paper_id: mark for mark in Mark.objects.filter(paper__in=ids, account=day.interest.account)}
    return [
        ShownItem(papers[item["paper"]], item["why"], item["is_new_topic"], marks.get(item["paper"]))
        for item in day.items
        if item["paper"] in papers and not _is_disliked(marks.get(item["paper"]))
    ]


def _is_disliked(mark: Mark | None) -> bool:
    return mark is not None and mark.verdict == Mark.Verdict.DISLIKE


def feed_day(interest: Interest, day: date) -> FeedDay | None:
    return FeedDay.objects.filter(interest=interest, day=day).select_related("interest__account").first()


def without_day(study: Study, account: Account, day: date) -> list[Interest]:
    """The interests that have something to go by and no list for this day yet."""
    own = Interest.objects.filter(study=study, account=account, papers__isnull=False)
    return list(own.exclude(days__day=day).distinct().order_by("pk"))


def interests_with(paper: Paper, account: Account) -> set[int]:
    """Ids of the account's interests that a paper was put into."""
    own = Interest.objects.filter(account=account, study=paper.study, papers=paper)
    return set(own.values_list("pk", flat=True))


def titles_of(papers: Sequence[int]) -> dict[int, str]:
    return dict(Paper.objects.filter(pk__in=papers).values_list("pk", "title"))
