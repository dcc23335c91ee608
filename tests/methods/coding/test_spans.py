from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plait.methods.coding.spans import carry_spans
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
