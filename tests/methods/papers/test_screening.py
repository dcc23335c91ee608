from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.methods.papers.screening_sets import priors_of, screening_set
from tests.shared import needs_shared

from plait.methods.papers.screening import (
    RandomSample,
    StoppingRule,
    recall_estimate,
    screening_features,
    screening_figures,
    screening_order,
    simulate,
)
from plait.records.problem import InputRejected, UndefinedStatistic

TEXTS = ["trust in teams", "cost of drugs", "teams and trust", "price of drugs", "nurses in teams", "drugs for pain"]
# Three seeds, one included and one excluded record known: WSS@95, RRF@10 and AP of ASReview LAB 3.0.8.
PUBLISHED = {
    "Hannousse_Goulao-2016": (0.821, 0.873, 0.516),
    "Hannousse_Yang-2016": (0.584, 0.252, 0.434),
    "Cohen_NSAIDS": (0.720, 0.581, 0.594),
    "Cohen_ADHD": (0.523, 0.726, 0.245),
    "Cohen_Triptans": (0.612, 0.304, 0.217),
    "Cohen_UrinaryIncontinence": (0.360, 0.487, 0.507),
}
# One seed, measured with ASReview LAB 3.0.8 on the same files and priors: WSS@95, WSS@100, RRF@10 and AP.
MEASURED = {
    "Cohen_ACEInhibitors": (0.7489, 0.2977, 0.8462, 0.3809),
    "Cohen_ADHD": (0.5228, 0.5728, 0.7059, 0.2534),
    "Cohen_AtypicalAntipsychotics": (0.2646, 0.0268, 0.3681, 0.3943),
    "Cohen_CalciumChannelBlockers": (0.3856, 0.2864, 0.4421, 0.3630),
    "Cohen_NSAIDS": (0.7204, 0.7335, 0.5897, 0.5779),
    "Cohen_Opiods": (0.1982, 0.2482, 0.9231, 0.0474),
    "Cohen_Triptans": (0.6771, 0.3085, 0.1304, 0.1163),
    "Cohen_UrinaryIncontinence": (0.3604, 0.2964, 0.5128, 0.5001),
    "Hannousse_Alhammad-2018": (0.1907, 0.0185, 0.2000, 0.7485),
    "Hannousse_Ghasemi-2019": (0.1518, 0.1376, 0.3478, 0.6121),
    "Hannousse_Goulao-2016": (0.8271, 0.8673, 0.9048, 0.6432),
    "Hannousse_Yang-2016": (0.5765, 0.6054, 0.2453, 0.4019),
    "Kwok_2020": (0.7119, 0.6334, 0.7434, 0.4784),
    "Nagtegaal_2019": (0.7247, 0.4377, 0.6000, 0.2577),
}


def test_records_like_the_relevant_one_come_first() -> None:
    order = screening_order(screening_features(TEXTS), [(0, True), (1, False)], seed=1).tolist()
    assert set(order[:2]) == {2, 4}
    assert sorted(order) == [2, 3, 4, 5]


@pytest.mark.parametrize("labelled", [[], [(1, True)], [(1, False), (0, False)]])
def test_until_both_kinds_are_known_the_order_of_the_collection_stands(labelled: list[tuple[int, bool]]) -> None:
    order = screening_order(screening_features(TEXTS), labelled, seed=1).tolist()
    assert order == [place for place in range(6) if place not in dict(labelled)]


def test_records_without_a_telling_word_are_refused() -> None:
    with pytest.raises(InputRejected, match="Titles and abstracts"):
        screening_features(["", "a"])


def test_figures_of_a_case_worked_by_hand() -> None:
    # Relevant at ranks 1, 2 and 10 of 20: all three (95 % of 3, rounded up) after half of the records.
    found = [True, True, *[False] * 7, True]
    figures = screening_figures(found, 20)
    assert (figures.wss95, figures.wss100, figures.rrf10) == pytest.approx((0.45, 0.5, 2 / 3))
    assert figures.ap == pytest.approx((1 + 1 + 3 / 10) / 3)


def test_a_perfect_order_saves_all_but_the_relevant_ones() -> None:
    assert screening_figures([True] * 5, 100).wss100 == pytest.approx(0.95)


def test_an_order_that_ends_with_the_last_relevant_record_saves_nothing() -> None:
    assert screening_figures([False] * 9 + [True], 10).wss95 == pytest.approx(-0.05)


def test_nothing_relevant_left_has_no_figures() -> None:
    with pytest.raises(UndefinedStatistic):
        screening_figures([False], 10)
    with pytest.raises(UndefinedStatistic):
        simulate(TEXTS, [True, False, False, False, False, False], priors=[0, 1], seed=1)


def test_the_same_seed_gives_the_same_order() -> None:
    labels = [True, False, True, False, True, False]
    assert simulate(TEXTS, labels, [0, 1], seed=3) == simulate(TEXTS, labels, [0, 1], seed=3)


def test_every_problem_of_a_simulation_is_told() -> None:
    with pytest.raises(InputRejected) as rejected:
        simulate(TEXTS, [True] * 5, priors=[9, 9], seed=-1)
    assert [problem.place for problem in rejected.value.problems] == [
        "Decisions",
        "Decisions",
        "Priors",
        "Priors",
        "Seed",
    ]


@needs_shared
@pytest.mark.parametrize("name", PUBLISHED)
def test_what_is_saved_equals_asreview(name: str) -> None:
    review = screening_set(name)
    runs = [
        simulate(review.texts, review.included.tolist(), priors_of(review.included, seed), seed).figures
        for seed in (1, 2, 3)
    ]
    found = np.mean([(run.wss95, run.rrf10, run.ap) for run in runs], axis=0)
    assert found == pytest.approx(PUBLISHED[name], abs=0.0006)


@needs_shared
@pytest.mark.parametrize("name", MEASURED)
def test_every_shared_set_is_screened_as_asreview_screens_it(name: str) -> None:
    review = screening_set(name)
    found = simulate(review.texts, review.included.tolist(), priors_of(review.included, 1), 1).figures
    assert (found.wss95, found.wss100, found.rrf10, found.ap) == pytest.approx(MEASURED[name], abs=0.0001)


def test_recall_of_a_case_worked_by_hand() -> None:
    # 2 of 50 in the sample: 8 of 200 likely, 18 were found besides.
    recall = recall_estimate(RandomSample(200, 50, 2, n_found_before=18), n_found=20)
    assert recall.estimate == pytest.approx(20 / 26)
    assert recall.low < recall.estimate < recall.high == 1.0


def test_recall_is_known_when_everything_was_screened() -> None:
    recall = recall_estimate(RandomSample(50, 50, 3, n_found_before=7), n_found=10)
    assert (recall.low, recall.estimate, recall.high) == (1.0, 1.0, 1.0)


def test_a_sample_before_the_start_bounds_recall_later_on() -> None:
    start = RandomSample(1000, 100, 10)
    assert recall_estimate(start, 20).estimate == pytest.approx(0.2)
    assert recall_estimate(start, 200).low > recall_estimate(start, 20).low


def test_recall_without_anything_relevant_has_no_value() -> None:
    with pytest.raises(UndefinedStatistic):
        recall_estimate(RandomSample(100, 20, 0), n_found=0)


def test_an_empty_sample_has_no_recall() -> None:
    with pytest.raises(UndefinedStatistic):
        recall_estimate(RandomSample(100, 0, 0), n_found=0)


@pytest.mark.parametrize(("sample", "n_found"), [(RandomSample(10, 20, 1), 1), (RandomSample(100, 20, 5), 3)])
def test_counts_that_cannot_be_are_refused(sample: RandomSample, n_found: int) -> None:
    with pytest.raises(InputRejected):
        recall_estimate(sample, n_found)


@given(st.integers(0, 30), st.integers(1, 40), st.integers(0, 2**32 - 1))
@settings(max_examples=50, deadline=None)
def test_a_recall_interval_holds_its_estimate(n_left: int, n_found_before: int, seed: int) -> None:
    hits = int(np.random.default_rng(seed).hypergeometric(n_left, 300 - n_left, 60))
    recall = recall_estimate(RandomSample(300, 60, hits, n_found_before), n_found_before + hits)
    assert 0 <= recall.low <= recall.estimate <= recall.high <= 1


def test_a_check_is_due_after_a_quiet_run_that_follows_a_find() -> None:
    rule = StoppingRule(quiet_run=3)
    assert rule.is_check_due([True, False, False, False])
    assert not rule.is_check_due([True, False, False])
    assert not rule.is_check_due([False] * 5)


def test_the_sample_size_is_the_smallest_that_can_let_screening_stop() -> None:
    rule = StoppingRule()
    size = rule.sample_size(n_found=100, n_unscreened=2000)
    assert rule.may_stop(RandomSample(2000, size, 0, n_found_before=100))
    assert not rule.may_stop(RandomSample(2000, size - 1, 0, n_found_before=100))


def test_screening_may_stop_without_a_sample_when_the_rest_cannot_hold_too_many() -> None:
    assert StoppingRule().sample_size(n_found=100, n_unscreened=5) == 0
    assert StoppingRule().may_stop(RandomSample(5, 0, 0, n_found_before=100))


@pytest.mark.parametrize("n_left", [6, 7, 12, 40])
def test_the_rule_stops_too_early_less_often_than_it_says(n_left: int) -> None:
    rule = StoppingRule(n_checks=1)
    rng = np.random.default_rng(5)
    too_early = 0
    for _ in range(2000):
        hits = int(rng.hypergeometric(n_left, 2000 - n_left, 786))
        is_short = (100 + hits) / (100 + n_left) < rule.target_recall
        too_early += is_short and rule.may_stop(RandomSample(2000, 786, hits, n_found_before=100))
    assert too_early / 2000 <= 0.05 + 0.015


def test_every_value_of_a_rule_that_cannot_be_is_told() -> None:
    with pytest.raises(InputRejected) as rejected:
        StoppingRule(target_recall=1.0, level=0.0, quiet_run=0, n_checks=0)
    assert len(rejected.value.problems) == 4


def test_a_rule_is_stated_in_words() -> None:
    assert "at least 95 % of the relevant records" in str(StoppingRule())
