from __future__ import annotations

from datetime import date

from plait.innovations.actions import add_innovation, reach_stage, set_home
from plait.innovations.models import Innovation, Stage
from plait.innovations.queries import funnel, funnel_of
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
