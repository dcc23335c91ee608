from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plait.methods.coding.differences import differences

texts = st.lists(st.sampled_from(["a", "b c", "c", "", "\n", " ", "🧪", "."])).map("".join)


@given(texts, texts)
def test_both_texts_stand_there_whole(one: str, other: str) -> None:
    words = [each for stretch in differences(one, other) for each in stretch.words]
    assert ("".join(each.one for each in words), "".join(each.other for each in words)) == (one, other)


@given(texts)
def test_a_text_and_itself_are_one_stretch_that_is_the_same(text: str) -> None:
    stretches = list(differences(text, text))
    assert all(stretch.is_same for stretch in stretches)
    assert sum(stretch.n_lines for stretch in stretches) == len(text.splitlines())


def test_a_word_is_marked_and_not_the_line_it_stands_in() -> None:
    _, second, _ = differences("one\nA hand pump.\nthree\n", "one\nA foot pump.\nthree\n")
    assert [(each.one, each.other) for each in second.words if not each.is_same] == [("hand", "foot")]


def test_lines_that_only_one_text_has_stand_beside_nothing() -> None:
    stretches = list(differences("one\ntwo\n", "one\n"))
    assert [(stretch.is_same, [(each.one, each.other) for each in stretch.words]) for stretch in stretches] == [
        (True, [("one\n", "one\n")]),
        (False, [("two\n", "")]),
    ]
