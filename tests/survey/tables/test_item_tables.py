"""Counts of items with their bases."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.survey.conftest import FULL, NOW

from plait.records.chart import BarChart, LikertChart
from plait.records.proportion import Missing
from plait.register.models import Person
from plait.survey.models import Answer, Questionnaire, Response
from plait.survey.responses import actions as responses_actions
from plait.survey.responses import queries as responses_queries
from plait.survey.tables import queries

pytestmark = pytest.mark.django_db


@pytest.fixture
def three(questionnaire: Questionnaire, answer: Callable[..., Response], people: list[Person]) -> Questionnaire:
    """One full response of a person, one that did not go and skips a scale, one that refuses the scale."""
    answer(person=people[0], **FULL)
    answer(code="b", went="no", years="3", used="often", from_whom="nurses")
    responses_actions.receive_response(
        questionnaire=questionnaire,
        answers={"went": "no", "years": "4"},
        missing={"saw": Answer.Status.REFUSED, "used": Answer.Status.DONT_KNOW},
        source="typed",
        now=NOW,
        code="c",
    )
    return questionnaire


def test_missing_answers_are_split_by_their_reason(three: Questionnaire) -> None:
    tables = {table.name: table for table in queries.item_tables(three)}
    assert tables["saw"].missing == Missing(skipped=1, refused=1)
    assert tables["used"].missing == Missing(dont_know=1)
    assert tables["where"].missing == Missing(not_shown=2)
    assert all(table.n_responses == 3 for table in tables.values())


def test_one_table_is_the_same_as_among_all(three: Questionnaire) -> None:
    among_all = {table.name: table for table in queries.item_tables(three)}
    for item in queries.asked_items(three):
        assert queries.item_table(item) == among_all[item.name]


def test_every_choice_has_a_row_also_when_nobody_took_it(three: Questionnaire) -> None:
    table = queries.item_table(three.items.get(name="used"))
    assert [(choice, share.k, share.n) for choice, _, share in table.rows] == [
        ("never", 0, 2),
        ("rarely", 1, 2),
        ("sometimes", 0, 2),
        ("often", 1, 2),
    ]


def test_several_answers_count_in_each_row_over_one_base(three: Questionnaire) -> None:
    table = queries.item_table(three.items.get(name="from_whom"))
    assert [(choice, share.k, share.n) for choice, _, share in table.rows] == [("nurses", 2, 2), ("doctors", 1, 2)]
    assert table.missing == Missing(skipped=1)


def test_a_median_between_two_levels_names_both(questionnaire: Questionnaire, answer: Callable[..., Response]) -> None:
    answer(code="a", went="no", used="rarely")
    answer(code="b", went="no", used="sometimes")
    table = queries.item_table(questionnaire.items.get(name="used"))
    assert (table.median, table.quartiles) == ("Rarely / Sometimes", ("Rarely", "Sometimes"))


def test_a_number_has_quantiles_and_a_mean_only_when_asked(three: Questionnaire) -> None:
    numbers = queries.item_table(three.items.get(name="years")).numbers
    assert numbers is not None
    assert (numbers.lowest, numbers.median, numbers.highest, numbers.mean) == (3, 4, 7, None)
    with_mean = queries.item_table(three.items.get(name="years"), with_mean=True).numbers
    assert with_mean is not None
    assert with_mean.mean == pytest.approx(14 / 3)


def test_scales_side_by_side_with_the_same_levels_share_a_chart(three: Questionnaire) -> None:
    (chart,) = queries.likert_charts(three)
    assert chart.title == "Ideas"
    assert [(row.label, row.counts, row.n_missing) for row in chart.rows] == [
        ("Saw ideas", (0, 0, 0, 1), 2),
        ("Used ideas", (0, 1, 0, 1), 1),
    ]


def test_scales_of_different_levels_do_not_share_a_chart(three: Questionnaire) -> None:
    used = three.items.get(name="used")
    used.choices = used.choices[1:]
    used.save()
    assert len(queries.likert_charts(three)) == 2


def test_other_choices_are_drawn_as_bars_and_texts_not_at_all(three: Questionnaire) -> None:
    items = queries.asked_items(three)
    blocks = queries.blocks(queries.item_tables(three), items)
    pictures = {block[0][0].name: queries.chart_of(block, three) for block in blocks}
    assert isinstance(pictures["went"], BarChart)
    assert isinstance(pictures["saw"], LikertChart)
    assert pictures["where"] is None
    assert pictures["years"] is None


def test_answers_of_an_item_are_those_of_people_of_the_register(three: Questionnaire, people: list[Person]) -> None:
    assert responses_queries.answers_of(three.items.get(name="used")) == {people[0].pk: "rarely"}


def test_without_responses_there_is_a_table_of_nobody(questionnaire: Questionnaire) -> None:
    table = queries.item_table(questionnaire.items.get(name="used"))
    assert (table.n, table.median, table.rows[0].share.percent) == (0, "", "–")
