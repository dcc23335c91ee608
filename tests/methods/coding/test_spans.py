from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.methods.coding import spans
from plait.methods.coding.spans import STEPS, STEPS_A_PART, carry_spans, compared
from plait.records.segment import Span

OLD = "I: What did you see?\n\nP: We saw a hand pump, [?] it was cheap.\n\nI: And then?\n"


def carried(old: str, new: str, words: str) -> str | None:
    start = old.index(words)
    span = carry_spans(old, new, [Span(start, start + len(words))])[0]
    return None if span is None else new[span.start : span.end]


def test_a_span_on_a_corrected_word_covers_the_correction() -> None:
    assert carried(OLD, OLD.replace("[?]", "Kampala,"), "hand pump, [?] it") == "hand pump, Kampala, it"


def test_a_correction_before_a_span_moves_it_without_changing_its_words() -> None:
    assert carried(OLD, OLD.replace("What did", "Well, what exactly did"), "hand pump") == "hand pump"


def test_words_added_at_the_edge_of_a_span_stay_outside() -> None:
    assert carried("a cheap pump", "a very cheap pump here", "cheap pump") == "cheap pump"


def test_words_added_inside_a_span_are_covered() -> None:
    assert carried("a cheap pump", "a cheap hand pump", "cheap pump") == "cheap hand pump"


def test_a_span_whose_words_were_taken_out_is_gone() -> None:
    assert carried("We saw a hand pump there.", "We saw a there.", "hand pump ") is None


def test_offsets_count_code_points_beyond_the_basic_plane() -> None:
    assert carried("😀 one two", "😀😀 one two", "two") == "two"


TEXTS = st.text(alphabet="ab \n.😀", max_size=60)


@given(TEXTS, st.data())
def test_an_unchanged_text_leaves_every_span_where_it_was(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    assert carry_spans(text, text, [span]) == [span]


@given(TEXTS, TEXTS, st.data())
def test_a_carried_span_lies_inside_the_new_text(old: str, new: str, data: st.DataObject) -> None:
    if not old:
        return
    start = data.draw(st.integers(0, len(old) - 1))
    span = carry_spans(old, new, [Span(start, data.draw(st.integers(start + 1, len(old))))])[0]
    assert span is None or 0 <= span.start < span.end <= len(new)


@given(st.lists(st.sampled_from("abcdef ")), st.lists(st.sampled_from("abcdef ")))
def test_what_is_compared_within_the_bound_is_as_difflib_has_it(old: list[str], new: list[str]) -> None:
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    found = [(each.start, each.end, each.new_start, each.new_end) for each in spans._aligned(old, new, 0, 0)]
    assert found == [(a, b, c, d) for _, a, b, c, d in codes]


@contextmanager
def counted_steps() -> Iterator[list[int]]:
    """How many parts meet each other, and how many are looked at, while texts are compared."""
    steps, steps_of = [0], spans._steps

    class Counting(SequenceMatcher[str]):
        def find_longest_match(self, *args: int) -> object:  # type: ignore[override]
            steps[0] += sum(len(self.b2j.get(part, ())) for part in self.a)
            return super().find_longest_match(*args)

    def looked_at(one: list[str], other: list[str]) -> int:
        steps[0] += len(one) + len(other)
        return steps_of(one, other)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spans, "SequenceMatcher", Counting)
        patch.setattr(spans, "_steps", looked_at)
        yield steps


HOSTILE = st.tuples(
    st.lists(st.sampled_from(["a", "b", "c d", "e"]), min_size=1, max_size=4), st.integers(1, 900), st.randoms()
).map(lambda made: " ".join(made[2].choices(made[0], k=made[1])))


@given(HOSTILE, HOSTILE)
def test_no_two_texts_take_more_steps_than_grow_with_their_length(old: str, new: str) -> None:
    with counted_steps() as steps:
        pieces = compared(old, new)
    n_parts = len(spans._WORDS.findall(old)) + len(spans._WORDS.findall(new))
    assert steps[0] <= STEPS + STEPS_A_PART * n_parts + n_parts + 4
    assert "".join(old[each.start : each.end] for each in pieces) == old
    assert "".join(new[each.new_start : each.new_end] for each in pieces) == new
    assert all(old[each.start : each.end] == new[each.new_start : each.new_end] for each in pieces if each.kept)


def test_a_long_line_is_compared_in_few_steps_and_its_corrections_are_found() -> None:
    chance = random.Random(1)
    words = chance.choices([f"w{number}" for number in range(2000)], [1 / (n + 1) for n in range(2000)], k=6000)
    corrected = [f"c{number}" if number % 300 == 0 else word for number, word in enumerate(words)]
    with counted_steps() as steps:
        pieces = compared(" ".join(words), " ".join(corrected))
    assert steps[0] < 1_000_000, "every blank meets every blank 36,000,000 times"
    assert sum(not each.kept for each in pieces) == 20
