"""What stands together on a page, and how a page's answers are read."""

from __future__ import annotations

from django.http import QueryDict
from tests.survey.conftest import RECORD

from plait.records.questionnaire import Choice, Item, ItemKind, Questionnaire
from plait.survey.answering.asking import asked, blocks_of, next_page, pages_of, resume_at, sent_answers, tag_of


def names(questionnaire: Questionnaire) -> list[list[str]]:
    return [[item.name for item in page.items] for page in pages_of(questionnaire)]


def text(name: str, relevant: str = "", page: tuple[str, ...] = ()) -> Item:
    return Item(name, ItemKind.TEXT, {"": name}, relevant=relevant, page=page)


def test_each_group_is_a_page_and_a_condition_on_the_same_page_begins_another() -> None:
    assert names(RECORD) == [["hello", "years", "went"], ["where"], ["saw", "used", "from_whom"]]


def test_pages_carry_the_heading_of_their_group() -> None:
    assert [page.title.get("fr") for page in pages_of(RECORD)] == ["Vous", "Vous", "Idées"]


def test_a_condition_by_way_of_a_calculation_begins_a_page_too() -> None:
    total = Item("total", ItemKind.CALCULATE, {}, calculation="${a} + 1")
    assert names(Questionnaire("Q", (text("a"), total, text("b", "${total} > 3")))) == [["a"], ["b"]]


def test_items_without_groups_are_twenty_to_a_page() -> None:
    assert [len(page) for page in names(Questionnaire("Q", tuple(text(f"i{n}") for n in range(45))))] == [20, 20, 5]


def test_one_group_around_everything_makes_no_page_of_everything() -> None:
    items = (text("a", page=("all", "one")), text("b", page=("all", "two")))
    assert names(Questionnaire("Q", items)) == [["a"], ["b"]]


def test_a_page_of_which_nothing_is_shown_is_passed_over() -> None:
    pages = pages_of(RECORD)
    page = next_page(pages, {"hello", "years", "went", "saw"}, after=1)
    assert page is not None
    assert page.number == 3


def test_one_resumes_at_the_first_page_that_was_not_sent_back() -> None:
    pages = pages_of(RECORD)
    page = resume_at(pages, {"years", "went", "where", "saw"}, {"years", "went"})
    assert page is not None
    assert page.number == 2
    assert resume_at(pages, {"years", "went"}, {"years", "went"}) is None


def test_answers_are_read_in_stored_form_and_blanks_left_out() -> None:
    sent = QueryDict("q-years=+7&q-went=yes&q-where=+&q-from_whom=doctors&q-from_whom=nurses&q-hello=x")
    assert sent_answers(RECORD.items, sent) == {"years": "7", "went": "yes", "from_whom": "doctors nurses"}


def test_scales_of_one_kind_stand_in_one_block() -> None:
    blocks = [[one.item.name for one in block] for block in blocks_of(asked(RECORD.items, {}))]
    assert ["saw", "used"] in blocks
    assert ["went"] in blocks


def test_the_language_of_an_xlsform_column_gives_its_tag() -> None:
    assert [tag_of(language) for language in ("French (fr)", "pt-BR", "English", "")] == ["fr", "pt-BR", "", ""]


def test_a_choice_is_shown_in_the_language_asked_for_or_in_the_first() -> None:
    item = Item("q", ItemKind.SELECT_ONE, {"en": "Q"}, choices=(Choice("y", {"en": "Yes", "fr": "Oui"}),))
    (one,) = asked([item], {}, language="fr")
    assert (one.label, one.choices[0].label) == ("Q", "Oui")
