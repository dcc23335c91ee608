from __future__ import annotations

import math

import numpy as np
import pytest

from plait.methods.papers.word_index import PaperWords, heaviest_words, row_of, word_index, words_of


def test_topic_weight_of_a_case_worked_by_hand() -> None:
    # "trust": in 1 of 2, said once and once in the title, so 2 + 2 times; "cost": once. The third word is in both.
    index = word_index([PaperWords(["trust"], ["trust", "trust", "cost", "team"]), PaperWords([], ["team"])])
    trust, cost = math.sqrt(math.log(2)) / (1 + (0.013 / 0.022) ** 3), math.sqrt(math.log(2)) / 2
    length = math.hypot(trust, cost)
    assert row_of(index.likeness, 0) == pytest.approx([trust / length, cost / length, 0.0])


def test_bm25_part_of_a_case_worked_by_hand() -> None:
    index = word_index([PaperWords([], ["trust", "team"]), PaperWords([], ["team", "team", "cost", "ward"])])
    idf = math.log(1 + 1.5 / 1.5)
    damping = 1.2 * (0.25 + 0.75 * 2 / 3)
    column = index.words.index("trust")
    assert index.engine.toarray()[:, column] == pytest.approx([idf / (1 + damping), 0.0])


def test_likeness_of_a_paper_with_itself_is_one() -> None:
    index = word_index([words_of("Trust in teams"), words_of("Costs of drugs")])
    assert (index.likeness @ index.likeness.T).toarray() == pytest.approx(np.eye(2))


def test_a_few_papers_weighed_by_the_whole_collection_get_the_whole_collections_weights() -> None:
    papers = [words_of("Trust in teams", "ward nurse"), words_of("Teams", "cost"), words_of("Cost of wards")]
    whole = word_index(papers)
    held = np.asarray(whole.holds.sum(axis=0))
    part = word_index(papers[:2], n_papers=3, n_holding=dict(zip(whole.words, held.tolist(), strict=True)))
    columns = [whole.words.index(word) for word in part.words]
    assert part.likeness.toarray() == pytest.approx(whole.likeness.toarray()[:2, columns])


def test_no_papers_and_papers_without_words_have_an_index() -> None:
    assert word_index([]).n_papers == 0
    assert word_index([words_of(""), words_of("12")]).n_papers == 2


def test_the_heaviest_words_are_those_that_both_weigh() -> None:
    index = word_index([words_of("Trust, trust in nurses"), words_of("Nurses and costs"), words_of("Trust")])
    assert heaviest_words(index, 1, row_of(index.likeness, 0), 5) == ("nurse",)
