"""A day's reading from what a person liked and saved: ranked by interest, each paper with its reason."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from plait.methods.papers.related import Places, nearest
from plait.methods.papers.word_index import Floats, WordIndex, heaviest_words, row_of

DAILY_SIZE = 20
# One slot in five shows something else than what the person likes already.
NEW_TOPIC_EVERY = 5
# Dislikes push off papers like them only when enough likes say where the interest lies.
_FEWEST_LIKES_TO_PUSH_OFF = 3
_PUSH_OFF = 0.5
_WORDS_SHOWN = 5
_LIKES_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Interest:
    """One interest of a person: places of papers liked, saved and disliked under its name. A save counts as a like."""

    name: str
    likes: tuple[int, ...] = ()
    saves: tuple[int, ...] = ()
    dislikes: tuple[int, ...] = ()

    @property
    def wanted(self) -> tuple[int, ...]:
        """Liked or saved and not disliked, each once."""
        return tuple(place for place in dict.fromkeys((*self.likes, *self.saves)) if place not in self.dislikes)


@dataclass(frozen=True, slots=True)
class FeedItem:
    """A paper of the day. interest: '' for a new topic. because: the liked or saved papers nearest to it. words: what
    it shares with the interest, the weightiest first; of a new topic, its own weightiest words."""

    index: int
    interest: str
    because: tuple[int, ...]
    words: tuple[str, ...]

    def reason(self, titles: Mapping[int, str]) -> str:
        """Why the paper is shown, a sentence.

        >>> FeedItem(7, "teams", (3,), ("trust", "ward")).reason({3: "On teams"})
        'Because you liked or saved “On teams”; words in common: trust, ward.'
        """
        if not self.because:
            return f"A new topic, far from what you like already; its words: {', '.join(self.words)}."
        named = " and ".join(f"“{titles[place]}”" for place in self.because)
        return f"Because you liked or saved {named}; words in common: {', '.join(self.words)}."


def rank_for(
    index: WordIndex, interest: Interest, *, hidden: Collection[int] = (), limit: int = DAILY_SIZE
) -> tuple[FeedItem, ...]:
    """The papers nearest to an interest, nearest first: likeness to the mean of what was liked and saved.

    Papers liked, saved, disliked or hidden are left out, and those that share no word. From three likes on, half the
    mean of the disliked papers is taken away.
    Source: Rocchio (1971), in Salton, The SMART Retrieval System, 313-323, Prentice-Hall.

    >>> from plait.methods.papers.word_index import word_index, words_of
    >>> index = word_index([words_of("Trust in teams"), words_of("Costs"), words_of("Teams of nurses")])
    >>> rank_for(index, Interest("teams", likes=(0,)))
    (FeedItem(index=2, interest='teams', because=(0,), words=('team',)),)
    """
    if not interest.wanted:
        return ()
    mean = _mean(index, interest.wanted)
    score = _scores(index, interest)
    score[[*interest.wanted, *interest.dislikes, *hidden]] = 0.0
    return tuple(
        FeedItem(
            int(place),
            interest.name,
            _nearest_likes(index, int(place), interest.wanted),
            heaviest_words(index, int(place), mean, _WORDS_SHOWN),
        )
        for place in nearest(score, limit)
    )


def todays_feed(
    index: WordIndex,
    interests: Sequence[Interest],
    *,
    seen_before: Collection[int] = (),
    size: int = DAILY_SIZE,
    rng: np.random.Generator,
) -> tuple[FeedItem, ...]:
    """The day's papers: the interests in turn, every fifth paper of a new topic. Its end is the end of the day.

    Nothing disliked in any interest is shown, nor what was seen before; seen today still counts as today's.
    Parameters: size, papers a day; rng, the same for one person and day (seeded by both), so that a day's feed stays
        while it is read. New topics are drawn from the half of the unseen papers least like any interest.

    >>> from plait.methods.papers.word_index import word_index, words_of
    >>> index = word_index([words_of("Trust in teams"), words_of("Costs"), words_of("Teams of nurses")])
    >>> feed = todays_feed(index, [Interest("teams", likes=(0,))], rng=np.random.default_rng(1))
    >>> [(item.index, item.interest) for item in feed]
    [(2, 'teams'), (1, '')]
    """
    marked = {place for interest in interests for place in (*interest.wanted, *interest.dislikes)}
    hidden = marked | set(seen_before)
    new_topics = _new_topics(index, interests, hidden, size, rng)
    near = _in_turn([rank_for(index, interest, hidden=hidden, limit=size) for interest in interests])
    chosen: dict[int, FeedItem] = {}
    while len(chosen) < size:
        is_new = len(chosen) % NEW_TOPIC_EVERY == NEW_TOPIC_EVERY - 1
        first, second = (new_topics, near) if is_new else (near, new_topics)
        item = next((item for item in chain(first, second) if item.index not in chosen), None)
        if item is None:
            break
        chosen[item.index] = item
    return tuple(chosen.values())


def _mean(index: WordIndex, places: Sequence[int]) -> Floats:
    return np.asarray(index.likeness[list(places)].sum(axis=0), dtype=float) / len(places)


def _scores(index: WordIndex, interest: Interest) -> Floats:
    direction = _mean(index, interest.wanted)
    if interest.dislikes and len(interest.wanted) >= _FEWEST_LIKES_TO_PUSH_OFF:
        direction = direction - _PUSH_OFF * _mean(index, interest.dislikes)
    return np.asarray(index.likeness @ direction, dtype=float)


def _nearest_likes(index: WordIndex, place: int, wanted: Sequence[int]) -> tuple[int, ...]:
    likeness = np.asarray(index.likeness[list(wanted)] @ row_of(index.likeness, place), dtype=float)
    order: NDArray[np.intp] = np.argsort(-likeness, kind="stable")[:_LIKES_SHOWN]
    return tuple(wanted[at] for at in order if likeness[at] > 0)


def _in_turn(ranked: Sequence[tuple[FeedItem, ...]]) -> Iterator[FeedItem]:
    for at in range(max(map(len, ranked), default=0)):
        yield from (items[at] for items in ranked if at < len(items))


def _new_topics(
    index: WordIndex, interests: Sequence[Interest], hidden: Collection[int], size: int, rng: np.random.Generator
) -> Iterator[FeedItem]:
    unseen: Places = np.setdiff1d(np.arange(index.n_papers), np.fromiter(hidden, dtype=np.intp, count=len(hidden)))
    nearness = np.zeros(index.n_papers)
    for interest in interests:
        if interest.wanted:
            nearness = np.maximum(nearness, _scores(index, interest))
    far = unseen[np.argsort(nearness[unseen], kind="stable")][: (len(unseen) + 1) // 2]
    for place in rng.permutation(far)[:size]:
        own = row_of(index.likeness, int(place))
        yield FeedItem(int(place), "", (), heaviest_words(index, int(place), own, _WORDS_SHOWN))
