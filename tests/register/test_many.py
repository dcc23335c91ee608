"""What belongs to a country or a partnership is counted each by itself, however much of it there is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import connection

from plait.register.models import Country, Grant, Partnership, Person
from plait.register.queries import countries_of, field_values, partnerships_of
from plait.study.models import Study
from tests.work import steps_of

pytestmark = pytest.mark.django_db


def belonging(study: Study, country: Country, partnership: Partnership, n: int) -> None:
    known = Person.objects.count()
    codes = [str(known + number) for number in range(n)]
    Person.objects.bulk_create(
        Person(study=study, code=code, country=country, partnership=partnership, attributes={"years": code})
        for code in codes
    )
    Grant.objects.bulk_create(Grant(study=study, partnership=partnership, reference=code) for code in codes)
    for each in Partnership.objects.bulk_create(Partnership(study=study, code=code) for code in codes):
        each.countries.add(country)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="its steps are counted")
@pytest.mark.parametrize("counted", [countries_of, partnerships_of])
def test_people_are_not_joined_with_what_else_is_counted(study: Study, counted: Callable[[Study], object]) -> None:
    country = Country.objects.create(study=study, name="Kenya")
    partnership = Partnership.objects.create(study=study, code="PS")
    belonging(study, country, partnership, 40)
    few = steps_of(lambda: list(counted(study)))  # type: ignore[call-overload]
    belonging(study, country, partnership, 120)
    assert steps_of(lambda: list(counted(study))) < 6 * few, "joined, it were 16 times as much"  # type: ignore[call-overload]
    (of_country,), of_partnership = countries_of(study), partnerships_of(study).get(pk=partnership.pk)
    assert (of_country.n_people, of_country.n_partnerships) == (160, 160)
    assert (of_partnership.n_people, of_partnership.n_grants) == (160, 160)


def test_a_field_is_read_without_an_object_of_each_person(
    study: Study, django_assert_num_queries: Callable[[int], object]
) -> None:
    country = Country.objects.create(study=study, name="Kenya")
    belonging(study, country, Partnership.objects.create(study=study, code="PS"), 3)
    Person.objects.filter(code="1").update(country=None)
    with django_assert_num_queries(1):  # type: ignore[attr-defined]
        values = field_values(study)
    assert {name: sorted(each.values()) for name, each in values.items()} == {
        "country": ["Kenya", "Kenya"],
        "partnership": ["PS", "PS", "PS"],
        "years": ["0", "1", "2"],
    }
