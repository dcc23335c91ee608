from __future__ import annotations

import numpy as np
import pytest
from tests.methods.papers.paper_pool import feed_precision, pool
from tests.shared import needs_shared

from plait.methods.papers.feed import FeedItem, Interest, rank_for, todays_feed
from plait.methods.papers.word_index import word_index, words_of

TOPICS = ("trust in teams of nurses", "cost of drugs in clinics", "solar fridges for vaccines")
INDEX = word_index(words_of(f"{topic} {number}", f"study{number}x") for number in range(20) for topic in TOPICS)
TEAMS, COSTS = Interest("teams", likes=(0, 3), saves=(6,)), Interest("costs", likes=(1,))


def rng() -> np.random.Generator:
    return np.random.default_rng(7)


def test_the_nearest_to_the_interest_come_first_with_their_words_and_likes() -> None:
    first = rank_for(INDEX, TEAMS)[0]
    assert first.index % 3 == 0
    assert set(first.words) == {"trust", "team", "nurse"}
    assert set(first.because) < {0, 3, 6}


def test_marked_and_hidden_papers_are_not_ranked() -> None:
    shown = {item.index for item in rank_for(INDEX, Interest("teams", likes=(0,), dislikes=(3,)), hidden=[6], limit=60)}
    assert shown & set(range(0, 60, 3)) == set(range(9, 60, 3))


def test_a_disliked_paper_disappears_from_the_day_at_once() -> None:
    before = todays_feed(INDEX, [TEAMS], rng=rng())
    disliked = before[0].index
    after = todays_feed(INDEX, [Interest("teams", TEAMS.likes, TEAMS.saves, (disliked,))], rng=rng())
    assert disliked not in {item.index for item in after}


def test_dislikes_push_off_papers_like_them_only_from_three_likes_on() -> None:
    index = word_index(
        words_of(title)
        for title in (
            "team ward",
            "team clinic",
            "team school",
            "team drug",
            "team drug dose",
            "team ward clinic x1y",
            "nobody",
        )
    )
    few = Interest("teams", likes=(0, 1), dislikes=(3,))
    without = Interest("teams", likes=(0, 1))
    assert [item.index for item in rank_for(index, few)] == [
        item.index for item in rank_for(index, without) if item.index != 3
    ]
    pushed = rank_for(index, Interest("teams", likes=(0, 1, 2), dislikes=(3,)))
    assert 4 not in {item.index for item in pushed}


def test_one_slot_in_five_is_a_new_topic_far_from_the_interests() -> None:
    shown = todays_feed(INDEX, [TEAMS], size=10, rng=rng())
    assert [place for place, item in enumerate(shown, 1) if not item.interest] == [5, 10]
    assert all(item.index % 3 for item in shown if not item.interest)


def test_interests_take_turns() -> None:
    shown = todays_feed(INDEX, [TEAMS, COSTS], size=4, rng=rng())
    assert [item.interest for item in shown] == ["teams", "costs", "teams", "costs"]


def test_the_day_ends_and_the_next_shows_nothing_twice() -> None:
    today = {item.index for item in todays_feed(INDEX, [TEAMS], size=10, rng=rng())}
    assert len(today) == 10
    tomorrow = {item.index for item in todays_feed(INDEX, [TEAMS], seen_before=today, size=10, rng=rng())}
    assert len(tomorrow) == 10
    assert not today & tomorrow


def test_the_same_day_gives_the_same_feed() -> None:
    assert todays_feed(INDEX, [TEAMS], rng=rng()) == todays_feed(INDEX, [TEAMS], rng=rng())


def test_when_everything_was_seen_the_feed_is_empty() -> None:
    assert todays_feed(INDEX, [TEAMS], seen_before=range(60), rng=rng()) == ()


def test_without_an_interest_every_paper_is_a_new_topic() -> None:
    assert {item.interest for item in todays_feed(INDEX, [], rng=rng())} == {""}


def test_a_new_topic_says_that_it_is_one() -> None:
    assert FeedItem(1, "", (), ("cost",)).reason({}).startswith("A new topic")


@needs_shared
@pytest.mark.parametrize("n_likes", [3, 10])
def test_half_of_the_first_ten_are_right_after_some_likes(n_likes: int) -> None:
    of = pool()
    assert np.mean([feed_precision(of, n_likes, seed) for seed in range(8)]) >= 0.5
