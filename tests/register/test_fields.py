"""A form asks for a person by a list, and where nobody would look through one by the code."""

from __future__ import annotations

import pytest
from django import forms
from django.test import Client

from plait.innovations.actions import add_innovation
from plait.innovations.models import Innovation
from plait.interviews.models import Interview
from plait.register import fields
from plait.register.models import Person
from plait.study.models import Study

pytestmark = pytest.mark.django_db


@pytest.fixture
def many(study: Study, monkeypatch: pytest.MonkeyPatch) -> list[Person]:
    monkeypatch.setattr(fields, "MOST_OFFERED", 3)
    return Person.objects.bulk_create(Person(study=study, code=f"P{number}") for number in range(4))


def test_few_people_are_chosen_from_a_list(client: Client, study: Study) -> None:
    person = Person.objects.create(study=study, code="P1")
    page = client.get(f"/s/{study.slug}/interviews/new/").content.decode()
    assert f'<option value="{person.pk}">P1</option>' in page
    assert fields.codes_offered(study) == ["P1"]


def test_of_many_one_is_named_by_the_code(client: Client, study: Study, many: list[Person]) -> None:
    page = client.get(f"/s/{study.slug}/interviews/new/").content.decode()
    assert "<option" not in page.partition('name="code"')[0]
    assert "Code of somebody in the register." in page
    assert fields.codes_offered(study) == []
    assert client.post(f"/s/{study.slug}/interviews/new/", {"person": " P2 "}).status_code == 302
    assert Interview.objects.get().person == many[2]


def test_a_code_that_nobody_has_is_said_and_kept_on_the_page(client: Client, study: Study, many: list[Person]) -> None:
    page = client.post(f"/s/{study.slug}/innovations/new/", {"title": "Cover", "observed_by": "P9"}).content.decode()
    assert "The register has nobody of this code." in page
    assert 'value="P9"' in page
    assert not Innovation.objects.exists()


def test_what_is_stored_is_shown_by_its_code(client: Client, study: Study, many: list[Person]) -> None:
    seen = add_innovation(study=study, title="Cover", observed_by=many[1])
    page = client.get(f"/s/{study.slug}/innovations/{seen.pk}/change/").content.decode()
    assert 'value="P1"' in page


def test_the_id_of_a_person_of_another_study_names_nobody(study: Study) -> None:
    other = Study.objects.create(slug="other", title="Other")
    foreign = Person.objects.create(study=other, code="X")

    class Form(forms.Form):
        person = fields.PersonField()

    form = Form({"person": str(foreign.pk)})
    form.fields["person"].offer(study)  # type: ignore[attr-defined]
    assert not form.is_valid()
