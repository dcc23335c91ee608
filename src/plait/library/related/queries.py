"""Reads of what papers are near one another, and of the feed made of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np
from django.db.models import Count, Max, Min, QuerySet
from numpy.typing import NDArray

from plait.library.papers.models import Mark, Paper
from plait.library.related.models import FeedDay, Interest, Neighbour, PaperVector
from plait.library.related.sentence_model import model_name
from plait.library.search import large_index
from plait.library.search.large_index import index_of
from plait.library.search.paper_index import PaperIndex
from plait.library.search.text_index import among
from plait.methods.papers import feed
from plait.methods.papers.related import N_CANDIDATES, related_papers
from plait.methods.papers.terms import terms_of
from plait.methods.papers.word_index import PaperWords, WordIndex, word_index
from plait.study.models import Account, Study


@dataclass(frozen=True, slots=True)
class RelatedPaper:
    """A paper near another one. shared: the words that both hold, the weightiest first."""

    paper: Paper
    score: float
    shared: tuple[str, ...]


KEPT_AS = np.float16
_AT_ONCE = 2_000


def papers_unread(study: Study, model: str) -> QuerySet[Paper]:
    """The papers that the model of this name has not read, in the order of their ids."""
    read = PaperVector.objects.filter(paper__study=study, model=model)
    return Paper.objects.filter(study=study).exclude(pk__in=read.values("paper_id")).order_by("pk")


def meaning_of(ids: Sequence[int], model: str) -> NDArray[np.float32] | None:
    """A vector of length 1 for each paper, in this order, of shape (n_papers, n_dimensions); zeros where the model of
    this name has not read it, None where it has read none of them. A query for every 2,000 papers."""
    place_of = {pk: place for place, pk in enumerate(ids)}
    found: NDArray[np.float32] | None = None
    for start in range(0, len(ids), _AT_ONCE):
        rows = PaperVector.objects.filter(paper__in=ids[start : start + _AT_ONCE], model=model)
        for pk, values in rows.values_list("paper_id", "values"):
            vector = np.frombuffer(values, dtype=KEPT_AS)
            if found is None:
                found = np.zeros((len(ids), len(vector)), dtype=np.float32)
            found[place_of[pk]] = vector
    return found


# In a study with more papers, and no index of its own, somebody who opens one is not to wait for those near it.
FOUND_AT_ONCE = 3_000
_N_SHOWN = 10


@dataclass(frozen=True)
class IndexedPapers:
    """The words of some papers. ids: the paper of each row of the index, in order."""

    ids: tuple[int, ...]
    index: WordIndex

    @cached_property
    def meaning(self) -> NDArray[np.float32] | None:
        """What a sentence model made of each, None where there is no model. Read when it is asked for: a feed does
        without."""
        model = model_name()
        return meaning_of(self.ids, model) if model else None


@dataclass(frozen=True, slots=True)
class Near:
    """A paper near another one, see `methods.papers.related.RelatedPaper`."""

    paper_id: int
    score: float
    shared: tuple[str, ...]


def indexed_papers(study: Study) -> IndexedPapers:
    """The index of all papers of the study. One query; some seconds for 15,000 papers."""
    ids: list[int] = []

    def words() -> Iterator[PaperWords]:
        rows = Paper.objects.filter(study=study).order_by("pk").values_list("pk", "title", "terms")
        for pk, title, terms in rows.iterator(chunk_size=2000):
            ids.append(pk)
            yield PaperWords(terms_of(title), terms.split())

    index = word_index(words())
    return IndexedPapers(tuple(ids), index)


def near_among(papers: IndexedPapers, paper_id: int, *, limit: int) -> list[Near]:
    """The nearest of these papers, which stand in the order of their ids, to one of them, nearest first."""
    return _near(papers, bisect_left(papers.ids, paper_id), None, limit)


def near_by_index(index: PaperIndex, paper_id: int, *, limit: int) -> list[Near]:
    """The papers of a study with a large index that are nearest to one of them, nearest first. Two queries."""
    terms = Paper.objects.filter(pk=paper_id).values_list("terms", flat=True).first() or ""
    candidates = index.nearest(dict.fromkeys(terms.split()), N_CANDIDATES, but=paper_id)
    papers = papers_with_words([paper_id, *candidates], index)
    return _near(papers, 0, range(1, len(papers.ids)), limit) if papers.ids[:1] == (paper_id,) else []


def papers_with_words(ids: Iterable[int], index: PaperIndex) -> IndexedPapers:
    """The papers, in this order, that are in the database; what a word weighs is told by all papers of the study."""
    wanted = list(ids)
    rows = Paper.objects.filter(pk__in=wanted).order_by().values_list("pk", "title", "terms")
    found = {pk: PaperWords(terms_of(title), terms.split()) for pk, title, terms in rows}
    known = tuple(pk for pk in wanted if pk in found)
    n_holding = index.n_holding({word for words in found.values() for word in words.text})
    words = word_index((found[pk] for pk in known), n_papers=index.n_papers, n_holding=n_holding)
    return IndexedPapers(known, words)


def _near(papers: IndexedPapers, place: int, candidates: Sequence[int] | None, limit: int) -> list[Near]:
    found = related_papers(papers.index, place, limit=limit, candidates=candidates, meaning=papers.meaning)
    return [Near(papers.ids[each.index], each.score, each.shared) for each in found]


def found_neighbours(paper: Paper, *, at_once: bool = False) -> list[RelatedPaper] | None:
    """The papers near this one, found now, nearest first.

    None while the index of a study with many papers is made, and where it takes long although it is wanted at_once.
    """
    few = min(large_index.MOST_WITHOUT, FOUND_AT_ONCE)
    is_small = Paper.objects.filter(study=paper.study).order_by()[: few + 1].count() <= few
    index = None if is_small else large_index.index_of(paper.study)
    if index is not None:
        near = near_by_index(index, paper.pk, limit=_N_SHOWN)
    elif is_small or not (at_once or large_index.is_large(paper.study)):
        near = near_among(indexed_papers(paper.study), paper.pk, limit=_N_SHOWN)
    else:
        return None
    papers = Paper.objects.in_bulk([each.paper_id for each in near])
    return [RelatedPaper(papers[each.paper_id], each.score, each.shared) for each in near if each.paper_id in papers]


def without_neighbours(study: Study) -> set[int]:
    """Papers whose neighbours have not been stored yet, and those that have none."""
    return set(Paper.objects.filter(study=study, neighbours=None).values_list("pk", flat=True))


def stored_neighbours(paper: Paper) -> list[RelatedPaper]:
    """The papers found near this one when papers last came or went, nearest first. One query."""
    rows = Neighbour.objects.filter(paper=paper).select_related("other").order_by("rank")[:_N_SHOWN]
    return [RelatedPaper(row.other, row.score, tuple(row.words)) for row in rows]


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


def last_feed_day(interest: Interest) -> FeedDay | None:
    return FeedDay.objects.filter(interest=interest).select_related("interest__account").order_by("-day").first()


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
