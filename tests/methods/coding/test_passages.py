from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from plait.methods.coding.passages import Wanted, passage
from plait.methods.papers.search_words import search_words

TEXTS = st.text(alphabet=st.sampled_from(list("ab cé-.<&ñ 中")), max_size=400)


def marked(text: str, *wanted: Wanted) -> str:
    return "".join(f"[{piece.text}]" if piece.is_found else piece.text for piece in passage(text, wanted))


def word(text: str, *, is_prefix: bool = False) -> Wanted:
    return Wanted(tuple(search_words(text)), is_prefix)


def test_a_word_is_found_in_any_of_its_forms() -> None:
    assert marked("Nurses relied; a nurse relies.", word("nursing"), word("rely")) == (
        "[Nurses] [relied]; a [nurse] [relies]."
    )


def test_a_phrase_is_found_as_a_whole_only() -> None:
    assert marked("Trust in teams, teams in trust.", word("trust in team")) == "[Trust in teams], teams in trust."


def test_a_prefix_finds_words_that_begin_so() -> None:
    assert marked("Partners in partnership, apart.", word("partner", is_prefix=True)) == (
        "[Partners] in [partnership], apart."
    )


def test_accents_are_no_hindrance() -> None:
    assert marked("Señor Muñoz told us.", word("munoz")) == "Señor [Muñoz] told us."


def test_a_part_of_a_word_is_not_the_word() -> None:
    assert marked("The distrust of trustees.", word("trust")) == "The distrust of trustees."


def test_of_a_long_text_the_part_that_holds_most_is_shown() -> None:
    text = f"Trust first. {'Nothing here. ' * 40}Then nurses and their trust at last. {'Nothing more. ' * 40}"
    shown = marked(text, word("trust"), word("nurse"))
    assert "[nurses] and their [trust]" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) < 200


def test_a_text_that_holds_nothing_of_it_is_shown_from_its_beginning() -> None:
    assert marked("x " * 200, word("nurse")).startswith("x x")


@given(TEXTS, st.lists(st.sampled_from(["a", "b", "ab", "c", "é", "a b"]), max_size=3), st.booleans())
@settings(max_examples=50)
def test_the_pieces_are_a_part_of_the_text(text: str, wanted: list[str], is_prefix: bool) -> None:
    pieces = passage(text, [word(each, is_prefix=is_prefix) for each in wanted])
    joined = "".join(piece.text for piece in pieces)
    assert joined.removeprefix("…").removesuffix("…") in text
    assert all(piece.text for piece in pieces)
