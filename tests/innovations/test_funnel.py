from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from random import Random

from plait.innovations.actions import add_innovation, reach_stage, set_home
from plait.innovations.models import EXITS, ORDER, Innovation, Stage
from plait.innovations.queries import funnel, funnel_of
from plait.methods.innovations.funnel import funnel_counts
from plait.records.chart import Bar
from plait.register.models import Country
from plait.study.models import Study


def adopted(study: Study, title: str, country: Country | None) -> Innovation:
    innovation = add_innovation(study=study, title=title, origin_country=country, observed_on=date(2020, 1, 1))
    reach_stage(innovation=innovation, name="adopted", reached_on=date(2021, 1, 1))
    return innovation


def test_each_bar_is_of_the_bar_before(study: Study, kenya: Country) -> None:
    adopted(study, "A", kenya)
    add_innovation(study=study, title="B")
    _, bars = funnel(study)
    assert len(bars) == 11
    assert bars[0] == Bar("Observed", 2)
    assert bars[1] == Bar("Described", 1, 2)
    assert bars[8] == Bar("Adopted at one site", 1, 1)
    assert bars[9] == Bar("Spread", 0, 1)


def test_only_what_was_adopted_from_a_poorer_country_abroad_came_home(study: Study, kenya: Country) -> None:
    rich = Country.objects.create(study=study, name="Norway", income_group="High income")
    blank = Country.objects.create(study=study, name="Nowhere")
    for title, country in (("A", kenya), ("B", rich), ("C", blank), ("D", None)):
        adopted(study, title, country)
    add_innovation(study=study, title="E", origin_country=kenya)
    counts = funnel_of(study)
    assert str(counts.adopted) == "4 of 5 innovations (80.0 %)"
    assert str(counts.came_home) == "1 of 5 innovations (20.0 %)"
    assert counts.n_origin_unknown == 2


def test_what_comes_from_the_home_country_did_not_come_home(study: Study, kenya: Country) -> None:
    adopted(study, "A", kenya)
    set_home(study=study, home=kenya)
    assert funnel_of(study).came_home.k == 0
    assert "outside Kenya" in funnel(study)[0]


def test_one_that_left_is_counted_apart_and_where_it_had_come_to(study: Study, kenya: Country) -> None:
    innovation = adopted(study, "A", kenya)
    reach_stage(innovation=innovation, name="abandoned", reached_on=date(2022, 1, 1), reason="turnover")
    counts = funnel_of(study)
    assert counts.adopted.k == 1
    assert counts.exits == (("Abandoned", 1),)


def test_one_that_came_back_has_not_left(study: Study) -> None:
    innovation = add_innovation(study=study, title="A", observed_on=date(2020, 1, 1))
    reach_stage(innovation=innovation, name="parked", reached_on=date(2020, 2, 1), reason="no time")
    reach_stage(innovation=innovation, name=Stage.Name.PILOTED, reached_on=date(2020, 3, 1))
    assert funnel_of(study).exits == ()


def test_an_empty_register_has_an_empty_base(study: Study) -> None:
    assert funnel_of(study).adopted.percent == "–"


def test_the_database_counts_as_the_method_does_without_reading_the_rows(
    study: Study, django_assert_num_queries: Callable[[int], object]
) -> None:
    chance = Random(7)
    days = [date(2020, 1, 1), date(2020, 1, 1), date(2021, 6, 1)]
    rows = Innovation.objects.bulk_create(Innovation(study=study, title=str(number)) for number in range(60))
    noted = {row.pk: chance.sample(list(Stage.Name), chance.randint(0, 4)) for row in rows}
    Stage.objects.bulk_create(
        Stage(innovation_id=row, name=name, reached_on=chance.choice(days))
        for row, names in noted.items()
        for name in names
    )
    last = [Stage.objects.filter(innovation=row).order_by("reached_on", "pk").last() for row in rows]
    with django_assert_num_queries(4) as asked:  # type: ignore[attr-defined]
        counts = funnel_of(study)
    assert list(counts.stages) == funnel_counts(list(noted.values()), ORDER)
    assert dict(counts.exits) == Counter(Stage.Name(each.name).label for each in last if each and each.name in EXITS)
    assert counts.adopted.k == counts.stages[ORDER.index(Stage.Name.ADOPTED)].n_reached
    assert sum("COUNT(" in query["sql"] for query in asked.captured_queries) == 3
