"""Small-cell suppression."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.methods.survey.disclosure import HiddenCount, SuppressedTable, suppress
from plait.records.problem import InputRejected


def with_totals(table: SuppressedTable) -> list[list[int | None]]:
    rows = [[*row, total] for row, total in zip(table.cells, table.row_totals, strict=True)]
    return [*rows, [*table.column_totals, table.total]]


def test_one_small_count_in_a_two_by_two_table_hides_all_four() -> None:
    shown = suppress([[20, 3], [15, 12]])
    assert shown.cells == ((None, None), (None, None))
    assert (shown.row_totals, shown.column_totals, shown.total) == ((23, 27), (35, 15), 50)
    assert HiddenCount(0, 1, "small") in shown.hidden
    assert sum(hidden.reason == "complementary" for hidden in shown.hidden) == 3


def test_the_smallest_rectangle_shields() -> None:
    shown = suppress([[3, 90, 9], [80, 70, 60], [7, 50, 8]])
    assert shown.cells == ((None, 90, None), (80, 70, 60), (None, 50, None))


def test_nothing_is_hidden_when_nothing_is_small() -> None:
    shown = suppress([[5, 0], [8, 9]])
    assert shown.cells == ((5, 0), (8, 9))
    assert (shown.hidden, shown.note) == ((), "")


def test_two_ones_that_add_to_two_do_not_shield_each_other() -> None:
    # Whoever knows that zeros are shown would read 1 + 1 off their sum.
    shown = suppress([[1, 1, 30, 40]])
    assert shown.cells[0].count(None) == 3


def test_a_small_total_is_hidden_too() -> None:
    shown = suppress([[3, 0], [20, 30]])
    assert shown.row_totals[0] is None
    assert shown.cells[0][1] == 0


@settings(max_examples=60, deadline=None)
@given(
    st.tuples(st.integers(1, 3), st.integers(1, 3)).flatmap(
        lambda shape: st.lists(
            st.lists(st.sampled_from([0, 1, 2, 3, 4, 5, 6, 9, 30]), min_size=shape[1], max_size=shape[1]),
            min_size=shape[0],
            max_size=shape[0],
        )
    )
)
def test_every_small_count_has_another_possible_value(counts: list[list[int]]) -> None:
    shown = suppress(counts)
    truth = np.array(counts)
    full = np.vstack([np.column_stack([truth, truth.sum(axis=1)]), [*truth.sum(axis=0), truth.sum()]])
    visible = np.array([[cell is not None for cell in row] for row in with_totals(shown)])
    others = []
    for steps in itertools.product((-1, 0, 1), repeat=truth.size):
        other = truth + np.array(steps).reshape(truth.shape)
        other_full = np.vstack([np.column_stack([other, other.sum(axis=1)]), [*other.sum(axis=0), other.sum()]])
        if (other_full[visible] == full[visible]).all() and (other_full[~visible] >= 1).all():
            others.append(other_full)
    for row, column in np.argwhere((full > 0) & (full < 5)):
        assert not visible[row, column]
        assert any(other[row, column] != full[row, column] for other in others)


@given(st.lists(st.integers(0, 40), min_size=1, max_size=6))
def test_visible_counts_are_the_true_ones(counts: list[int]) -> None:
    shown = suppress([counts])
    assert all(cell is None or cell == count for cell, count in zip(shown.cells[0], counts, strict=True))


def test_all_faults_of_a_table_are_told_at_once() -> None:
    with pytest.raises(InputRejected) as told:
        suppress([[-1, 2], [3, -4]], minimum=0)
    assert len(told.value.problems) == 3


@pytest.mark.parametrize("counts", [[], [[]], [[1, 2], [3]]])
def test_a_table_that_is_none_is_refused(counts: list[list[int]]) -> None:
    with pytest.raises(InputRejected, match="one length"):
        suppress(counts)


@pytest.mark.parametrize("count", [float("nan"), 1.5, 10**25])
def test_what_counts_no_people_is_refused(count: float) -> None:
    with pytest.raises(InputRejected, match="Row 1, column 2"):
        suppress([[1, count]])  # type: ignore[list-item]
