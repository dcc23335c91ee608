from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.formats.documents.paper_text import paper_text

WIDE = "A line that is as wide as the lines of this page are wide,"


def text_of(*pages: str) -> str:
    return paper_text(pages).text


def test_the_lines_of_a_paragraph_are_joined() -> None:
    assert text_of(f"{WIDE}\n{WIDE}\nand its end.") == f"{WIDE} {WIDE} and its end."


def test_a_blank_line_ends_a_paragraph() -> None:
    assert text_of(f"{WIDE}\n \n{WIDE}") == f"{WIDE}\n\n{WIDE}"


def test_a_short_line_with_the_end_of_a_sentence_ends_a_paragraph() -> None:
    assert text_of(f"{WIDE}\nends here.\n{WIDE}\n{WIDE}") == f"{WIDE} ends here.\n\n{WIDE} {WIDE}"


def test_a_heading_stands_by_itself() -> None:
    assert text_of(f"Methods\n{WIDE}\n{WIDE}\n{WIDE}").startswith("Methods\n\nA line")


def test_the_items_of_a_list_stand_by_themselves() -> None:
    page = f"{WIDE}\n• {WIDE}\n• {WIDE}\n1. {WIDE}"
    assert text_of(page).split("\n\n") == [WIDE, f"• {WIDE}", f"• {WIDE}", f"1. {WIDE}"]


@pytest.mark.parametrize(
    ("page", "made"),
    [
        ("A soft partner\u00ad\nship ends.", "A soft partnership ends."),
        ("Not seen: part\u00adner.", "Not seen: partner."),
        ("The whole partnership: a partner-\nship ends.", "The whole partnership: a partnership ends."),
        ("Unknown partner-\nship ends.", "Unknown partner-ship ends."),
        ("It is well-known, wellknown and well-\nknown.", "It is well-known, wellknown and well-known."),
        ("Years 2010-\n2015 were good.", "Years 2010-2015 were good."),
        ("A test pre-\nand post-visit was made.", "A test pre- and post-visit was made."),
        ("A dash -\nand more of it here.", "A dash - and more of it here."),
        ("Of ﬁne eﬀorts", "Of fine efforts"),
        ("Wide   blanks\u00a0 here", "Wide blanks here"),
    ],
)
def test_a_broken_word_is_made_whole_where_that_is_certain(page: str, made: str) -> None:
    assert text_of(page) == made


def test_a_word_known_from_another_page_makes_a_broken_one_whole() -> None:
    assert "partnerships last" in text_of("Some partner-\nships last long.", "Partnerships matter.")


def test_a_page_is_a_turn_with_its_number_and_one_without_words_is_none() -> None:
    made = paper_text(["First.", "  \n ", "Third."])
    assert [(turn.page, turn.speaker, made.words_of(turn)) for turn in made.turns] == [
        (1, "", "First."),
        (3, "", "Third."),
    ]


def test_a_scan_has_no_text() -> None:
    assert paper_text(["", " \n"]).turns == ()
    assert paper_text([]).text == ""


@settings(max_examples=50)
@given(st.lists(st.text(alphabet="ab-\u00ad. \nB1•", max_size=60), max_size=4))
def test_no_letter_is_lost_and_turns_hold_all_the_text(pages: list[str]) -> None:
    made = paper_text(pages)
    letters = [sign for page in pages for sign in page if sign.isalnum() or sign == "•"]
    assert [sign for sign in made.text if sign.isalnum() or sign == "•"] == letters
    assert "\n\n".join(made.words_of(turn) for turn in made.turns) == made.text
    assert all(made.words_of(turn).strip() for turn in made.turns)
