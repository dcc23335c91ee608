from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.methods.coding.cooccurrence import (
    Codings,
    Relation,
    case_counts,
    cooccurrence,
    cooccurrence_in_cases,
    word_starts,
)
from plait.records.problem import InputRejected, UndefinedStatistic

Row = tuple[int, int, int, int]
N_CODES = 4
ROWS = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, N_CODES - 1), st.integers(0, 12), st.integers(1, 8)).map(
        lambda row: (row[0], row[1], row[2], row[2] + row[3])
    ),
    max_size=25,
)
RELATIONS: dict[Relation, Callable[[Row, Row], bool]] = {
    "exact": lambda one, other: one[2:] == other[2:],
    "inside": lambda one, other: other[2] <= one[2] and one[3] <= other[3],
    "overlap": lambda one, other: one[2] < other[3] and other[2] < one[3],
    "near": lambda one, other: one[2] - other[3] <= 2 and other[2] - one[3] <= 2,
}


def codings_of(rows: list[Row]) -> Codings:
    columns = np.array(rows, dtype=np.int64).reshape(-1, 4).T
    return Codings(*columns)


def searched(rows: list[Row], meets: Callable[[Row, Row], bool]) -> list[list[int]]:
    """n12 by comparing every segment with every other."""
    distinct = set(rows)

    def touching(a: int, b: int, relation: Callable[[Row, Row], bool]) -> int:
        theirs = [row for row in distinct if row[1] == b]
        return sum(
            any(row[0] == other[0] and relation(row, other) for other in theirs) for row in distinct if row[1] == a
        )

    return [
        [
            0 if a == b else min(touching(a, b, meets), touching(b, a, lambda row, other: meets(other, row)))
            for b in range(N_CODES)
        ]
        for a in range(N_CODES)
    ]


@settings(max_examples=50, deadline=None)
@given(ROWS, st.sampled_from(sorted(RELATIONS)))
def test_counts_are_those_of_a_search_over_all_pairs(rows: list[Row], relation: Relation) -> None:
    found = cooccurrence(codings_of(rows), N_CODES, relation, gap=2)
    assert found.together.tolist() == searched(rows, RELATIONS[relation])
    assert found.n.tolist() == [sum(row[1] == code for row in set(rows)) for code in range(N_CODES)]


@settings(max_examples=50, deadline=None)
@given(ROWS, st.sampled_from(sorted(RELATIONS)))
def test_the_coefficient_lies_between_0_and_1(rows: list[Row], relation: Relation) -> None:
    found = cooccurrence(codings_of(rows), N_CODES, relation)
    assert all(0 <= c <= 1 for _, _, _, c in found.pairs())


def test_tables_built_in_parts_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(1)
    start = rng.integers(0, 100, 200)
    codings = Codings(rng.integers(0, 3, 200), rng.integers(0, 9, 200), start, start + rng.integers(1, 20, 200))
    whole = [cooccurrence(codings, 9, relation).together for relation in RELATIONS]
    monkeypatch.setattr(import_module("plait.methods.coding.cooccurrence"), "_CELLS", 100)
    parts = [cooccurrence(codings, 9, relation).together for relation in RELATIONS]
    assert all((one == other).all() for one, other in zip(whole, parts, strict=True))


def test_inside_has_a_direction() -> None:
    found = cooccurrence(codings_of([(0, 0, 5, 8), (0, 1, 0, 20)]), 2, "inside")
    assert (found.together[0, 1], found.together[1, 0]) == (1, 0)
    assert list(found.pairs()) == [(0, 1, 1, 1.0)]


def test_segments_that_only_touch_do_not_overlap_but_are_near() -> None:
    codings = codings_of([(0, 0, 0, 5), (0, 1, 5, 9)])
    assert cooccurrence(codings, 2, "overlap").together[0, 1] == 0
    assert cooccurrence(codings, 2, "near").together[0, 1] == 1


def test_documents_are_kept_apart() -> None:
    assert cooccurrence(codings_of([(0, 0, 0, 5), (1, 1, 0, 5)]), 2).together[0, 1] == 0


def test_the_same_code_by_two_coders_on_one_segment_counts_once() -> None:
    assert cooccurrence(codings_of([(0, 0, 0, 5)] * 2), 1).n.tolist() == [1]


def test_near_counts_words_when_codings_are_in_words() -> None:
    text = "supplies came late so the nurses wrote their own list"
    place = {word: (text.index(word), text.index(word) + len(word)) for word in ("late", "nurses")}
    in_words = codings_of([(0, 0, *place["late"]), (0, 1, *place["nurses"])]).in_words({0: word_starts(text)})
    assert cooccurrence(in_words, 2, "near", gap=2).together[0, 1] == 1
    assert cooccurrence(in_words, 2, "near", gap=1).together[0, 1] == 0


def test_words_that_are_not_known_are_asked_for() -> None:
    with pytest.raises(InputRejected, match="not known"):
        codings_of([(0, 0, 0, 5)]).in_words({})


def test_cases_by_codes_count_segments() -> None:
    assert case_counts(codings_of([(0, 0, 0, 5), (0, 0, 7, 9), (1, 1, 0, 5)]), 2, 2).tolist() == [[2, 0], [0, 1]]


def test_two_unused_codes_have_no_coefficient() -> None:
    with pytest.raises(UndefinedStatistic):
        cooccurrence_in_cases(np.zeros((3, 2), dtype=bool)).coefficient(0, 1)


def test_pairs_come_with_the_largest_coefficient_first_and_few_ones_hidden() -> None:
    uses = np.array([[1, 1, 0], [1, 1, 1], [1, 0, 1], [1, 0, 0]], dtype=bool)
    found = cooccurrence_in_cases(uses)
    assert [(a, b, n) for a, b, n, _ in found.pairs()] == [(0, 1, 2), (0, 2, 2), (1, 2, 1)]
    assert len(list(found.pairs(least=2))) == 2


@pytest.mark.parametrize(
    "columns",
    [([0], [0], [5], [5]), ([0], [0], [-1], [5]), ([0, 1], [0], [0], [5]), ([0], [0], [0], [2**31])],
)
def test_columns_that_are_no_codings_are_rejected(columns: tuple[list[int], ...]) -> None:
    with pytest.raises(InputRejected):
        Codings(*(np.array(column) for column in columns))


def test_a_code_outside_the_codebook_is_rejected() -> None:
    with pytest.raises(InputRejected, match="too high"):
        cooccurrence(codings_of([(0, 3, 0, 5)]), 2)


def test_no_codings_give_zeros() -> None:
    for relation in RELATIONS:
        assert cooccurrence(codings_of([]), 2, relation).together.tolist() == [[0, 0], [0, 0]]
