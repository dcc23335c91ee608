"""Ordered answers, against R and by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.methods.survey import golden as survey_golden
from tests.shared import needs_shared

from plait.methods.survey.likert import LikertDistribution, block_summary, likert_distribution, moments
from plait.records.problem import InputRejected, UndefinedStatistic
from plait.records.proportion import Missing

SCALE = ("never", "seldom", "often", "always")
scales = st.lists(st.integers(0, 60), min_size=2, max_size=7).filter(lambda counts: sum(counts) > 1)


def of(*counts: int) -> LikertDistribution:
    return LikertDistribution("item", tuple(f"c{i}" for i in range(len(counts))), counts)


@needs_shared
def test_items_equal_r() -> None:
    data = survey_golden.columns("bfi400.csv")
    labels = [str(i) for i in range(1, 7)]
    for row in survey_golden.expected("likert.json")["items"]:
        answers = [None if cell == "NA" else cell for cell in data[row["item"]]]
        found = likert_distribution(row["item"], answers, labels)
        assert found.n == row["n_valid"]
        assert found.missing.skipped == row["n_missing"]
        assert dict(zip(labels, found.counts, strict=True)) == row["counts"]
        assert found.top_box().value == pytest.approx(row["top2"], abs=1e-12)
        assert found.bottom_box().value == pytest.approx(row["bottom2"], abs=1e-12)
        for convention in ("type 2", "type 6", "type 7"):
            summary = found.summary(convention)
            assert summary.median == row["median"]
            assert [summary.lower_quartile, summary.upper_quartile] == row[f"q_{convention.replace(' ', '')}"]
        of_scores = moments(found)
        assert of_scores.mean == pytest.approx(row["mean"], abs=1e-10)
        assert of_scores.sd == pytest.approx(row["sd"], abs=1e-10)
        assert of_scores.skewness == pytest.approx(row["skew_type3"], abs=1e-10)
        assert of_scores.excess_kurtosis == pytest.approx(row["kurtosis_type3"], abs=1e-10)


def test_boxes_neutral_and_net_by_hand() -> None:
    found = of(1, 2, 3, 4, 10)
    assert [found.bottom_box().k, found.neutral.k, found.top_box().k, found.n] == [3, 3, 14, 20]
    assert found.net() == pytest.approx((14 - 3) / 20)


def test_cumulative_by_hand() -> None:
    assert [share.k for share in of(1, 2, 3).cumulative] == [1, 3, 6]


def test_conventions_differ_where_the_quartile_falls_between_categories() -> None:
    found = of(1, 3)  # answers 1 2 2 2
    assert found.quantile(0.25, "type 2") == 1.5
    assert found.quantile(0.25, "type 6") == 1.25
    assert found.quantile(0.25, "type 7") == 1.75
    assert found.summary().convention == "type 2"


def test_moments_of_scores_given_by_hand() -> None:
    found = moments(of(1, 0, 1), scores=(0, 50, 100))
    assert (found.mean, found.sd, found.skewness) == (50, pytest.approx(50 * 2**0.5), 0)


@given(scales)
def test_proportions_add_to_one_and_share_one_base(counts: list[int]) -> None:
    found = of(*counts)
    assert sum(share.value for share in found.proportions) == pytest.approx(1)
    assert {share.n for share in found.proportions} == {sum(counts)}
    assert found.cumulative[-1].value == 1


@given(scales)
def test_turning_the_scale_around_mirrors_everything(counts: list[int]) -> None:
    one, other = of(*counts), of(*counts[::-1])
    top = len(counts) + 1
    assert other.summary().median == top - one.summary().median
    assert other.summary().lower_quartile == top - one.summary().upper_quartile
    assert moments(other).mean == pytest.approx(top - moments(one).mean)
    assert other.top_box(1) == one.bottom_box(1)


@given(scales)
def test_default_quantiles_lie_on_or_half_way_between_categories(counts: list[int]) -> None:
    summary = of(*counts).summary()
    assert all((2 * q) % 1 == 0 for q in (summary.lower_quartile, summary.median, summary.upper_quartile))


def test_missing_answers_stay_with_every_share() -> None:
    found = likert_distribution("item", ["often", None], SCALE, missing=Missing(not_shown=3, dont_know=1))
    assert found.proportions[2].n_asked == 2
    assert found.proportions[2].missing.not_shown == 3


def test_block_keeps_order_and_bases() -> None:
    block = block_summary([LikertDistribution("b", SCALE, (1, 1, 1, 1)), LikertDistribution("a", SCALE, (0, 0, 0, 3))])
    assert [(row.distribution.item, row.top.k, row.top.n) for row in block] == [("b", 2, 4), ("a", 3, 3)]


def test_items_of_different_scales_make_no_block() -> None:
    with pytest.raises(InputRejected, match="'b'"):
        block_summary([LikertDistribution("a", SCALE, (1, 1, 1, 1)), LikertDistribution("b", ("no", "yes"), (1, 1))])


def test_an_empty_block_is_refused() -> None:
    with pytest.raises(InputRejected, match="no item"):
        block_summary([])


def test_all_strange_answers_are_named() -> None:
    with pytest.raises(InputRejected) as told:
        likert_distribution("item", ["often", "oftne", "nevr"], SCALE)
    assert [problem.cause for problem in told.value.problems] == [
        "'nevr' is not one of its categories.",
        "'oftne' is not one of its categories.",
    ]


def test_labels_that_repeat_are_refused() -> None:
    with pytest.raises(InputRejected, match="one label"):
        likert_distribution("item", [], ["a", "a"])


def test_counts_that_fit_no_scale_are_refused() -> None:
    with pytest.raises(InputRejected) as told:
        LikertDistribution("item", ("a",), (1, -1))
    assert len(told.value.problems) == 2


@pytest.mark.parametrize("n_categories", [0, 4])
def test_a_box_of_none_or_all_is_refused(n_categories: int) -> None:
    with pytest.raises(InputRejected, match="says nothing"):
        of(1, 1, 1, 1).top_box(n_categories)


def test_quantile_outside_zero_to_one_is_refused() -> None:
    with pytest.raises(InputRejected, match="not a share"):
        of(1, 1).quantile(25)


def test_scores_that_fit_no_scale_are_refused() -> None:
    with pytest.raises(InputRejected, match="one score for each"):
        moments(of(1, 1), scores=(1, 2, 3))


def test_no_quantile_without_answers() -> None:
    with pytest.raises(UndefinedStatistic, match="Nobody"):
        of(0, 0, 0).summary()


def test_no_share_without_answers() -> None:
    with pytest.raises(UndefinedStatistic, match="nobody"):
        of(0, 0, 0).net(1)


def test_no_middle_of_four_categories() -> None:
    with pytest.raises(UndefinedStatistic, match="no middle"):
        _ = of(1, 1, 1, 1).neutral


def test_no_sd_of_one_answer() -> None:
    with pytest.raises(UndefinedStatistic, match="two answers"):
        moments(of(0, 1))


def test_answers_all_alike_have_a_mean_but_no_shape() -> None:
    found = moments(of(0, 7), scores=(0.1, 0.7))
    assert (found.mean, found.sd) == (0.7, 0.0)
    with pytest.raises(UndefinedStatistic, match="skewness"):
        _ = found.skewness
    with pytest.raises(UndefinedStatistic, match="kurtosis"):
        _ = found.excess_kurtosis


@given(scales)
def test_moments_equal_those_of_the_answers_written_out(counts: list[int]) -> None:
    values = np.repeat(np.arange(1, len(counts) + 1), counts)
    found = moments(of(*counts))
    assert (found.mean, found.sd) == (pytest.approx(values.mean()), pytest.approx(values.std(ddof=1)))
