from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.methods.papers.holdings import best_holding, coverage, reach
from plait.records.full_text import Holding

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("embargo", "first", "last"),
    [
        ("", date(1998, 1, 1), None),
        ("P1Y", date(1998, 1, 1), date(2025, 12, 31)),
        ("P2Y", date(1998, 1, 1), date(2024, 12, 31)),
        ("R1Y", date(2026, 1, 1), None),
        ("R5Y", date(2022, 1, 1), None),
        ("P6M", date(1998, 1, 1), date(2026, 5, 31)),
        ("P12M", date(1998, 1, 1), date(2025, 11, 30)),
        ("P30D", date(1998, 1, 1), date(2026, 10, 23)),
        ("R10Y;P1Y", date(2017, 1, 1), date(2025, 12, 31)),
        ("R10Y;P30D", date(2017, 1, 1), date(2026, 10, 23)),
        ("R365D", date(2025, 11, 23), None),
    ],
)
def test_an_embargo_is_taken_off_as_of_the_day(embargo: str, first: date, last: date | None) -> None:
    found = coverage(Holding("J", first_year=1998, embargo=embargo), today=TODAY)
    assert found is not None
    assert (found.first, found.last) == (first, last)


def test_an_embargo_that_leaves_nothing_leaves_nothing() -> None:
    journal = Holding("J", first_year=2026, embargo="P1Y")
    assert coverage(journal, today=TODAY) is None
    assert reach(journal, 2026, today=TODAY) == "no"


@pytest.mark.parametrize(("year", "expected"), [(1997, "no"), (1998, "yes"), (2016, "yes"), (2017, "no")])
def test_a_year_is_held_from_the_first_to_the_last(year: int, expected: str) -> None:
    assert reach(Holding("J", first_year=1998, last_year=2016), year, today=TODAY) == expected


@pytest.mark.parametrize(("year", "expected"), [(2025, "partly"), (2024, "yes"), (2026, "no")])
def test_a_wall_of_months_cuts_a_year(year: int, expected: str) -> None:
    assert reach(Holding("J", embargo="P12M"), year, today=TODAY) == expected


def test_of_selected_articles_a_year_is_never_held_whole() -> None:
    journal = Holding("J", first_year=1998, last_year=2016, is_selective=True)
    assert [reach(journal, year, today=TODAY) for year in (1997, 2010)] == ["no", "partly"]


def test_without_an_embargo_the_running_year_is_held_whole() -> None:
    assert reach(Holding("J", first_year=1998), 2026, today=TODAY) == "yes"


def test_the_best_of_several_titles_counts() -> None:
    old, new = Holding("J", ("1234-5679",), 1990, 1999), Holding("J", ("1234-5679",), 2000)
    held = best_holding(["1234-5679"], 2010, [old, new], today=TODAY)
    assert held is not None
    assert (held.holding, held.reach) == (new, "yes")


def test_another_journal_is_not_held() -> None:
    assert best_holding(["9999-9994"], 2010, [Holding("J", ("1234-5679",))], today=TODAY) is None


@settings(max_examples=50)
@given(st.integers(1, 40), st.sampled_from("DMY"), st.integers(1950, 2026))
def test_what_an_embargo_keeps_back_the_newest_issues_alone_give(number: int, unit: str, year: int) -> None:
    kept, given_ = (reach(Holding("J", embargo=f"{kind}{number}{unit}"), year, today=TODAY) for kind in "PR")
    assert (kept, given_) in {("yes", "no"), ("no", "yes"), ("partly", "partly")}


@pytest.mark.parametrize("embargo", [f"{kind}{'9' * n}{unit}" for kind in "PR" for n in (5, 5_000) for unit in "DMY"])
def test_a_wall_before_the_calendar_is_none_that_breaks(embargo: str) -> None:
    found = coverage(Holding("J Trust", first_year=1998, embargo=embargo), today=date(2018, 5, 4))
    assert (found is None) == embargo.startswith("P") or found == coverage(
        Holding("J Trust", first_year=1998), today=date(2018, 5, 4)
    )
