from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.formats.questionnaires.xlsform import questionnaire_from_dictionary
from plait.formats.tables.csv_table import read_columns, read_table
from plait.methods.survey.answers import check_answers, normalise
from plait.records.questionnaire import Choice, Item, ItemKind, Questionnaire

TODAY = date(2026, 1, 31)
COLOURS = (Choice("red", {"en": "Red", "de": "Rot"}), Choice("dark_blue", {"en": "Dark blue", "de": "Dunkelblau"}))


def item(kind: ItemKind, **more: object) -> Item:
    choices = COLOURS if kind in (ItemKind.SELECT_ONE, ItemKind.SELECT_MULTIPLE) else ()
    return Item("q", kind, {"en": "The question"}, choices=choices, **more)  # type: ignore[arg-type]


def causes(item: Item, answer: str, **more: bool) -> list[str]:
    return [p.cause for p in check_answers(Questionnaire("Q", (item,)), {"q": answer}, today=TODAY, **more)]


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (ItemKind.INTEGER, "-12", "12.5"),
        (ItemKind.INTEGER, "0", "twelve"),
        (ItemKind.INTEGER, "7", "٧"),
        (ItemKind.DECIMAL, "12.5", "12,5"),
        (ItemKind.DECIMAL, ".5", "1e5"),
        (ItemKind.DATE, "2024-02-29", "2025-02-29"),
        (ItemKind.DATE, "2024-02-29", "20240229"),
        (ItemKind.SELECT_ONE, "red", "green"),
        (ItemKind.SELECT_ONE, "red", "red dark_blue"),
        (ItemKind.SELECT_MULTIPLE, "red dark_blue", "red green"),
        (ItemKind.SELECT_MULTIPLE, "red", "red red"),
    ],
)
def test_an_answer_of_the_wrong_kind_is_a_problem(kind: ItemKind, good: str, bad: str) -> None:
    assert causes(item(kind), good) == []
    assert len(causes(item(kind), bad)) == 1


def test_a_problem_names_the_question_by_label_and_name() -> None:
    problem = check_answers(Questionnaire("Q", (item(ItemKind.INTEGER),)), {"q": "x"}, today=TODAY)[0]
    assert problem.place == "'The question' (q)"


def test_a_name_that_is_no_item_is_a_problem_with_the_nearest_name() -> None:
    age = Item("age", ItemKind.INTEGER, {})
    problem = check_answers(Questionnaire("Q", (age,)), {"agee": "3"}, today=TODAY)[0]
    assert "'age'" in problem.cure


def test_an_answer_to_an_item_not_shown_is_a_problem() -> None:
    assert causes(item(ItemKind.TEXT, relevant="false()"), "x") == [
        "The question is not asked after the other answers given."
    ]


def test_a_blank_answer_to_an_item_not_shown_is_none() -> None:
    assert causes(item(ItemKind.TEXT, relevant="false()"), " ") == []


def test_an_answer_to_a_note_is_a_problem() -> None:
    assert len(causes(item(ItemKind.NOTE), "x")) == 1


def test_a_required_item_needs_an_answer_unless_the_person_has_not_finished() -> None:
    assert causes(item(ItemKind.TEXT, required=True), " ") == ["The question needs an answer."]
    assert causes(item(ItemKind.TEXT, required=True), "", partial=True) == []


def test_a_required_item_that_is_not_shown_needs_none() -> None:
    assert causes(item(ItemKind.TEXT, required=True, relevant="false()"), "") == []


def test_a_constraint_fails_with_its_authors_words() -> None:
    limited = item(ItemKind.INTEGER, constraint=". > 17", constraint_message="Adults only.")
    assert causes(limited, "17") == ["Adults only."]
    assert causes(limited, "18") == []


def test_a_constraint_is_not_asked_of_a_blank_answer() -> None:
    assert causes(item(ItemKind.INTEGER, constraint=". > 17"), "") == []


def test_a_constraint_sees_calculations_and_no_hidden_answers() -> None:
    hidden = Item("hidden", ItemKind.INTEGER, {}, relevant="false()")
    limit = Item("limit", ItemKind.CALCULATE, {}, calculation="2 * 5")
    last = Item("last", ItemKind.INTEGER, {}, constraint=". < ${limit} and ${hidden} = ''")
    form = Questionnaire("Q", (hidden, limit, last))
    assert check_answers(form, {"last": "9"}, today=TODAY) == ()
    assert len(check_answers(form, {"last": "10"}, today=TODAY)) == 1
    assert len(check_answers(form, {"last": "9", "hidden": "3"}, today=TODAY)) == 1  # only the hidden answer itself


def test_all_problems_are_told_at_once() -> None:
    form = Questionnaire("Q", (Item("a", ItemKind.INTEGER, {}), Item("b", ItemKind.TEXT, {}, required=True)))
    assert len(check_answers(form, {"a": "x", "c": "y"}, today=TODAY)) == 3


@pytest.mark.parametrize(
    ("kind", "raw", "stored"),
    [
        (ItemKind.TEXT, "  two\r\nlines ", "two\nlines"),
        (ItemKind.INTEGER, " +12 ", "12"),
        (ItemKind.INTEGER, "12.0", "12"),
        (ItemKind.INTEGER, "12.5", "12.5"),
        (ItemKind.DECIMAL, "3,5", "3.5"),
        (ItemKind.DECIMAL, "1,000", "1,000"),
        (ItemKind.DECIMAL, "٣٫٥", "3.5"),
        (ItemKind.DECIMAL, "\u200f−۱۲٬۳۴۵٫۶", "-12345.6"),
        (ItemKind.DECIMAL, "३.५", "3.5"),
        (ItemKind.DECIMAL, "1\u202f234,5", "1234.5"),
        (ItemKind.DECIMAL, "1.234.567,25", "1234567.25"),
        (ItemKind.DECIMAL, "1,234.5", "1234.5"),
        (ItemKind.DECIMAL, "1’234.5", "1234.5"),
        (ItemKind.DECIMAL, "1 23,5", "1 23,5"),
        (ItemKind.DECIMAL, "1 234 5", "1 234 5"),
        (ItemKind.DECIMAL, "3²", "3²"),
        (ItemKind.INTEGER, "٣٥", "35"),
        (ItemKind.INTEGER, "12 345", "12345"),
        (ItemKind.INTEGER, "1 234,5", "1 234,5"),
        (ItemKind.INTEGER, "١,٠٠٠", "١,٠٠٠"),
        (ItemKind.INTEGER, "1.000", "1.000"),
        (ItemKind.DATE, "31.1.2026", "2026-01-31"),
        (ItemKind.DATE, "2026/1/31", "2026-01-31"),
        (ItemKind.DATE, "2026-01-31T10:00:00Z", "2026-01-31"),
        (ItemKind.DATE, "3/4/2026", "3/4/2026"),
        (ItemKind.SELECT_ONE, "dark_blue", "dark_blue"),
        (ItemKind.SELECT_ONE, " dunkelblau", "dark_blue"),
        (ItemKind.SELECT_ONE, "green", "green"),
        (ItemKind.SELECT_MULTIPLE, "Dark blue;Red", "red dark_blue"),
        (ItemKind.SELECT_MULTIPLE, "Dark blue, Rot", "red dark_blue"),
        (ItemKind.SELECT_MULTIPLE, "dark_blue red", "red dark_blue"),
        (ItemKind.SELECT_MULTIPLE, "Dark blue", "dark_blue"),
        (ItemKind.SELECT_MULTIPLE, "Red; green", "Red; green"),
        (ItemKind.SELECT_MULTIPLE, "", ""),
    ],
)
def test_raw_answers_become_stored_ones(kind: ItemKind, raw: str, stored: str) -> None:
    assert normalise(item(kind), raw) == stored


def test_thousands_or_decimals_are_asked_for_in_every_script() -> None:
    form = Questionnaire("Q", (item(ItemKind.INTEGER),))
    (problem,) = check_answers(form, {form.items[0].name: "١.٠٠٠"}, today=TODAY)
    assert problem.cure == "Write 1000 if it is that, without a sign between."


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(list(ItemKind)), st.text(max_size=20))
def test_normalising_twice_changes_nothing_more(kind: ItemKind, raw: str) -> None:
    once = normalise(item(kind), raw)
    assert normalise(item(kind), once) == once


@needs_shared
def test_real_answers_fit_the_questionnaire_made_from_their_dictionary() -> None:
    folder = SHARED / "opendata/gbhs"
    frame = read_columns((folder / "gbhs_english.csv.gz").read_bytes(), name="gbhs_english.csv.gz")
    dictionary = read_table((folder / "data_dictionary.csv").read_bytes(), name="data_dictionary.csv")
    form = questionnaire_from_dictionary(dictionary, title="GBHS", label="item_text", choices="levels", data=frame)
    for row in frame.head(200).iter_rows(named=True):
        answers = {item.name: normalise(item, row[item.name]) for item in form.items}
        assert check_answers(form, answers, today=TODAY) == ()
