"""From coded spans to units that coefficients can compare."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.methods.agreement.coefficients import coefficient
from plait.methods.coding.coded_units import Reliability, pooled
from plait.methods.coding.units_of_text import UnitKind, presence, presence_of_codes, units_of
from plait.records.problem import InputRejected
from plait.records.segment import CodedSpan, Span
from plait.records.transcript import Turn


def by_character(ann: list[tuple[int, int]], ben: list[tuple[int, int]], n_characters: int) -> Reliability:
    codings = [CodedSpan(Span(*place), "code", "Ann") for place in ann]
    codings += [CodedSpan(Span(*place), "code", "Ben") for place in ben]
    return presence(codings, code="code", coders=["Ann", "Ben"], n_characters=n_characters)


@pytest.mark.parametrize(
    ("ann", "ben", "n_characters", "right", "given_elsewhere"),
    [
        ([(0, 50)], [(25, 75)], 100, 0.0000, 0.2987),
        ([(0, 100)], [(200, 300)], 1000, -0.1111, -0.0667),
        ([(0, 100)], [(0, 90)], 1000, 0.9419, 0.90),
        ([(0, 60), (40, 100)], [(500, 510)], 1000, -0.0185, 0.1885),
    ],
)
def test_kappa_of_characters_is_cohens_and_not_the_one_that_leaves_out_uncoded_text(
    ann: list[tuple[int, int]], ben: list[tuple[int, int]], n_characters: int, right: float, given_elsewhere: float
) -> None:
    kappa = coefficient("cohen_kappa", by_character(ann, ben, n_characters), bootstrap=0).value
    assert kappa == pytest.approx(right, abs=0.00005)
    assert abs(kappa - given_elsewhere) > 0.01


def test_overlapping_oneself_makes_nothing_coded_by_both() -> None:
    table = by_character([(0, 60), (40, 100)], [(500, 510)], 1000)
    assert int((table.values.sum(axis=1) == 2).sum()) == 0


def test_percent_agreement_counts_text_that_nobody_coded() -> None:
    # 1,000 characters: 50 coded by both, 150 by one, 800 by none.
    assert coefficient("percent", by_character([(0, 100)], [(50, 200)], 1000), bootstrap=0).value == pytest.approx(0.85)


def test_coder_who_coded_nothing_still_counts() -> None:
    assert by_character([(0, 50)], [], 100).values.sum(axis=0).tolist() == [50, 0]


TEXT = "We tried it. Dr. Oh said: “No!” Why?\n\nIt costs 3.5 million."


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("sentence", ["We tried it.", "Dr. Oh said: “No!”", "Why?", "It costs 3.5 million."]),
        ("paragraph", ["We tried it. Dr. Oh said: “No!” Why?", "It costs 3.5 million."]),
        ("word", ["We", "tried", "it.", "Dr.", "Oh", "said:", "“No!”", "Why?", "It", "costs", "3.5", "million."]),
    ],
)
def test_text_is_cut_into_units(kind: UnitKind, expected: list[str]) -> None:
    assert [TEXT[unit.start : unit.end] for unit in units_of(TEXT, kind)] == expected


def test_sentences_of_text_without_spaces_end_at_their_own_full_stop() -> None:
    text = "你好。再见！"
    assert [text[unit.start : unit.end] for unit in units_of(text, "sentence")] == ["你好。", "再见！"]


def test_words_keep_their_combining_marks() -> None:
    text = "cafe\u0301 हिन्दी"
    assert [text[unit.start : unit.end] for unit in units_of(text, "word")] == text.split()


def test_turns_are_those_of_the_transcript() -> None:
    turns = [Turn("I", 0, 4), Turn("P", 5, 12), Turn("I", 12, 12)]
    assert units_of("Why? Because.", "turn", turns) == (Span(0, 4), Span(5, 12))


def test_every_character_is_a_unit() -> None:
    assert units_of("a b", "character") == (Span(0, 1), Span(1, 2), Span(2, 3))


def test_unknown_unit_is_rejected_with_the_choices() -> None:
    with pytest.raises(InputRejected, match="paragraph"):
        units_of("text", "page")  # type: ignore[arg-type]


def test_unit_is_coded_when_any_character_of_it_is() -> None:
    codings = [CodedSpan(Span(3, 6), "code", "Ann")]
    table = presence(
        codings, code="code", coders=["Ann", "Ben"], n_characters=12, units=[Span(0, 4), Span(4, 6), Span(6, 12)]
    )
    assert table.values.tolist() == [[1, 0], [1, 0], [0, 0]]


def test_codes_are_told_apart_and_can_be_pooled() -> None:
    codings = [CodedSpan(Span(0, 2), "cost", "Ann"), CodedSpan(Span(0, 1), "trust", "Ben")]
    tables = presence_of_codes(codings, codes=["cost", "trust"], coders=["Ann", "Ben"], n_characters=3)
    assert pooled(list(tables.values())).values.tolist() == [[1, 0], [1, 0], [0, 0], [0, 1], [0, 0], [0, 0]]


def test_all_faults_are_named_at_once() -> None:
    codings = [CodedSpan(Span(0, 20), "code", "Eve")]
    with pytest.raises(InputRejected) as rejected:
        presence(codings, code="code", coders=["Ann"], n_characters=10, units=[Span(5, 15)])
    assert [problem.place for problem in rejected.value.problems] == ["Codings", "Coding 0-20", "Unit 5-15"]


spans = st.tuples(st.integers(0, 48), st.integers(1, 12)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@settings(max_examples=40, deadline=None)
@given(st.lists(spans, max_size=8), st.lists(st.integers(0, 7), max_size=8))
def test_coding_twice_what_is_coded_changes_nothing(places: list[Span], again: list[int]) -> None:
    once = [CodedSpan(span, "code", "Ann") for span in places]
    twice = once + [once[index] for index in again if index < len(once)]
    tables = [
        presence(codings, code="code", coders=["Ann", "Ben"], n_characters=60).values.tolist()
        for codings in (once, twice)
    ]
    assert tables[0] == tables[1]


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80), st.sampled_from(["word", "sentence", "paragraph"]))
def test_units_stand_in_order_and_never_overlap(text: str, kind: UnitKind) -> None:
    found = units_of(text, kind)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(unit.end <= len(text) for unit in found)
