from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.methods.papers.paper_pool import pool, queries, rank_quality
from tests.shared import needs_shared

from plait.methods.papers.related import best_by_words, nearest, related_papers
from plait.methods.papers.word_index import PaperWords, word_index, words_of

WORDS = st.lists(st.sampled_from(["team", "trust", "cost", "nurse", "ward"]), max_size=6)


def test_score_is_the_sum_of_both_reciprocal_ranks() -> None:
    index = word_index(
        [words_of("Trust in teams"), words_of("Trust in teams"), words_of("Cost"), words_of("Teams cost")]
    )
    scores = [(found.index, found.score) for found in related_papers(index, 0)]
    assert scores == [(1, pytest.approx(2 / 61)), (3, pytest.approx(2 / 62))]


def test_the_order_of_another_engine_is_taken_as_its_ranks() -> None:
    index = word_index([words_of("Trust in teams"), words_of("Teams"), words_of("Cost"), words_of("Drugs")])
    found = related_papers(index, 0, candidates=[3, 1, 0])
    # Paper 1 is first in likeness and second with the engine, paper 3 the other way round; the engine breaks the tie.
    assert [each.index for each in found] == [3, 1]
    assert found[0].score == pytest.approx(1 / 61 + 1 / 62)
    assert (found[0].shared, found[1].shared) == ((), ("team",))


def test_what_a_sentence_model_read_is_a_third_order() -> None:
    index = word_index([words_of("Trust in teams"), words_of("Teams"), words_of("Teams"), words_of("Cost")])
    meaning = np.array([[1, 0], [0, 1], [0.8, 0.6], [1, 0]], dtype=np.float32)
    found = related_papers(index, 0, meaning=meaning)
    assert [(each.index, each.score) for each in found] == [
        (1, pytest.approx(2 / 61 + 1 / 62)),
        (2, pytest.approx(2 / 62 + 1 / 61)),
    ]
    assert found[0].score > found[1].score
    assert related_papers(index, 0, meaning=np.zeros((4, 2), dtype=np.float32)) == related_papers(index, 0)


def test_a_paper_without_words_has_no_related_papers() -> None:
    index = word_index([words_of(""), words_of("Teams")])
    assert related_papers(index, 0) == ()


def test_ties_at_the_border_stand_in_the_order_of_the_collection() -> None:
    assert nearest(np.array([1.0, 0.0, 1.0, 2.0, 1.0]), 3).tolist() == [3, 0, 2]


@given(st.lists(WORDS, min_size=1, max_size=8))
@settings(max_examples=50, deadline=None)
def test_exactly_the_other_papers_that_share_a_word_are_related(corpus: list[list[str]]) -> None:
    index = word_index([PaperWords([], words) for words in corpus])
    sharing = {place for place in range(1, len(corpus)) if set(corpus[place]) & set(corpus[0])}
    assert set(best_by_words(index, 0).tolist()) == sharing
    assert {found.index for found in related_papers(index, 0)} == sharing


@needs_shared
def test_papers_of_the_same_review_are_ranked_above_chance_and_above_the_plain_engine() -> None:
    of = pool()
    targets = queries(of, seed=0)
    mrr, precision = rank_quality(
        of, targets, lambda target: [each.index for each in related_papers(of.index, target, limit=200)]
    )
    plain = rank_quality(of, targets, lambda target: best_by_words(of.index, target))
    assert mrr >= max(0.65, plain[0])
    assert precision >= max(0.38, plain[1])
