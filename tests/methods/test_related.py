from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.methods.related import related, terms_of

TEXTS = st.lists(st.lists(st.sampled_from(["team", "trust", "cost", "nurse", "ward"]), max_size=6), max_size=8)


def test_score_of_a_case_worked_by_hand() -> None:
    # Three texts of 1, 1 and 2 terms: mean length 4/3. "trust" stands in 2 of 3, "team" in 1 of 3.
    idf_trust = math.log(1 + 1.5 / 2.5)
    idf_team = math.log(1 + 2.5 / 1.5)
    damping_of_two_terms = 1.2 * (0.25 + 0.75 * 2 / (4 / 3))
    by_hand = (idf_trust + idf_team) / (1 + damping_of_two_terms)
    nearest = related(["team", "trust"], [["trust"], ["cost"], ["team", "trust"]])[0]
    assert nearest.index == 2
    assert nearest.score == pytest.approx(by_hand, rel=1e-12)


def test_a_term_said_twice_in_the_target_weighs_twice() -> None:
    corpus = [["team"], ["trust"]]
    once = related(["team"], corpus)[0].score
    assert related(["team", "team"], corpus)[0].score == pytest.approx(2 * once, rel=1e-12)


def test_a_text_that_shares_no_term_is_not_returned() -> None:
    assert related(["team"], [["cost"], []]) == []


def test_nothing_is_related_to_an_empty_text_or_in_an_empty_corpus() -> None:
    assert related([], [["cost"]]) == []
    assert related(["cost"], []) == []


def test_ties_stand_in_the_order_of_the_corpus() -> None:
    assert [each.index for each in related(["team"], [["team"], ["team"], ["team"]], limit=2)] == [0, 1]


def test_the_shared_terms_stand_with_the_rare_one_first() -> None:
    assert related(["common", "rare"], [["common", "rare"], ["common"], ["common"]])[0].shared == ("rare", "common")


def test_plurals_case_stop_words_and_numbers_do_not_part_texts() -> None:
    assert terms_of("Nurses' ABILITIES in 3 wards; the nurse’s ability") == [
        "nurse", "ability", "ward", "nurse", "ability",
    ]  # fmt: skip


@given(st.lists(st.sampled_from(["team", "trust", "cost"]), max_size=5), TEXTS)
@settings(max_examples=50, deadline=None)
def test_exactly_the_texts_that_share_a_term_are_found_from_near_to_far(
    target: list[str], corpus: list[list[str]]
) -> None:
    found = related(target, corpus, limit=100)
    assert {each.index for each in found} == {index for index, text in enumerate(corpus) if set(text) & set(target)}
    assert all(set(each.shared) == set(corpus[each.index]) & set(target) for each in found)
    scores = [each.score for each in found]
    assert scores == sorted(scores, reverse=True)
    assert all(score > 0 for score in scores)
