from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from django.utils import timezone

from plait.coding.models import Coding
from plait.innovations.actions import add_evidence, add_innovation, change_innovation, reach_stage
from plait.innovations.models import CountingRule, Evidence, Innovation, Stage
from plait.library.papers.models import Paper
from plait.register.leaving.actions import withdraw_person
from plait.register.models import Country, Identity, Person
from plait.study.models import Study
from plait.survey.models import Answer


def base(study: Study) -> str:
    return f"/s/{study.slug}/innovations/"


def plain(html: str) -> str:
    return " ".join(html.replace('<span class="percent">', "").replace("</span>", "").split())


def test_the_first_line_says_how_many_were_adopted_of_how_many(client: Client, study: Study) -> None:
    for number in range(10):
        innovation = add_innovation(study=study, title=f"Innovation {number}", observed_on=date(2020, 1, 1))
        if number < 2:
            reach_stage(innovation=innovation, name="adopted", reached_on=date(2021, 1, 1))
    page = plain(client.get(base(study)).content.decode())
    assert "10 innovations seen; 2 adopted at home (2 of 10 innovations, 20.0 %)." in page
    assert "An innovation counts at a stage when that stage or a later one is noted" in page


def test_an_empty_register_says_what_to_do_next(client: Client, study: Study) -> None:
    page = client.get(base(study)).content.decode()
    assert "Add the first one" in page


def test_an_innovation_is_entered_with_its_first_stage(
    client: Client, study: Study, person: Person, kenya: Country
) -> None:
    given = {"title": "Drill cover", "origin_country": kenya.pk, "observed_by": person.pk, "observed_on": "2020-03-01"}
    answer = client.post(f"{base(study)}new/", given)
    assert answer.status_code == 302
    assert Stage.objects.get().name == "observed"
    assert "Kenya" in client.get(answer["Location"]).content.decode()


def test_a_country_of_another_study_cannot_be_chosen(client: Client, study: Study) -> None:
    other = Country.objects.create(study=Study.objects.create(slug="other", title="Other"), name="Peru")
    answer = client.post(f"{base(study)}new/", {"title": "A", "origin_country": other.pk})
    assert answer.status_code == 200
    assert not Innovation.objects.exists()


def test_the_page_shows_every_kind_of_evidence_and_where_it_stands(
    client: Client, study: Study, innovation: Innovation, answer: Answer, coding: Coding, paper: Paper
) -> None:
    for source in ({"answer": answer}, {"coding": coding}, {"paper": paper}, {"note": "Minutes of May"}):
        add_evidence(innovation=innovation, **source)  # type: ignore[arg-type]
    page = client.get(f"{base(study)}{innovation.pk}/").content.decode()
    interview = coding.revision.transcript.interview
    for words in (
        "A cheap drill cover.",
        "We saw a cover for a drill",
        f"/interviews/{interview.pk}/#turn-1",
        f"/library/papers/{paper.pk}/",
        "Minutes of May",
        "4 pieces of evidence",
    ):
        assert words in page


def test_people_are_known_by_code_alone(
    study: Study, innovation: Innovation, answer: Answer, client_of: Callable[[str | None], Client]
) -> None:
    Identity.objects.create(person=innovation.observed_by, name="Ada Ode")
    add_evidence(innovation=innovation, answer=answer)
    page = client_of("viewer").get(f"{base(study)}{innovation.pk}/").content.decode()
    assert "P001" in page
    assert "Ada Ode" not in page
    assert "<button" not in page[page.index("<main") :], "a viewer is offered nothing to change"


def test_a_refused_stage_is_shown_again_with_what_was_typed(
    client: Client, study: Study, innovation: Innovation
) -> None:
    given = {"name": "piloted", "reached_on": "2019-01-01", "note": "Two wards"}
    answer = client.post(f"{base(study)}{innovation.pk}/stages/new/", given)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "lies before 2020-03-01" in page
    assert "Two wards" in page


def test_an_exit_is_noted_with_its_reason(client: Client, study: Study, innovation: Innovation) -> None:
    given = {"name": "rejected", "reached_on": "2021-01-01", "reason": "source country"}
    page = client.post(f"{base(study)}{innovation.pk}/stages/new/", given, follow=True).content.decode()
    assert "Rejected since 1 January 2021: discounted for the country it came from" in page


@pytest.mark.parametrize("kind", ["answer", "coding", "paper"])
def test_evidence_is_chosen_from_what_the_observer_said_and_the_papers(
    client: Client, study: Study, innovation: Innovation, answer: Answer, coding: Coding, paper: Paper, kind: str
) -> None:
    row = {"answer": answer, "coding": coding, "paper": paper}[kind]
    address = f"{base(study)}{innovation.pk}/evidence/new/"
    assert f'value="{kind}:{row.pk}"' in client.get(address).content.decode()
    assert client.post(address, {"source": f"{kind}:{row.pk}"}).status_code == 302
    assert getattr(Evidence.objects.get(), kind) == row


def test_what_somebody_else_said_is_not_offered(
    client: Client, study: Study, innovation: Innovation, answer: Answer, coding: Coding
) -> None:
    change_innovation(innovation=innovation, observed_by=Person.objects.create(study=study, code="P002"))
    address = f"{base(study)}{innovation.pk}/evidence/new/"
    assert "answer:" not in client.get(address).content.decode()
    answered = client.post(address, {"source": f"answer:{answer.pk}"})
    assert answered.status_code == 200
    assert not Evidence.objects.exists()


def test_sources_can_be_searched(
    client: Client, study: Study, innovation: Innovation, coding: Coding, paper: Paper
) -> None:
    page = client.get(f"{base(study)}{innovation.pk}/evidence/new/?q=surgery").content.decode()
    assert f"paper:{paper.pk}" in page
    assert "coding:" not in page


def test_what_is_written_can_be_changed(client: Client, study: Study, innovation: Innovation) -> None:
    given = {"title": "Drill cover, sterile", "kind": "artefact"}
    client.post(f"{base(study)}{innovation.pk}/change/", given)
    innovation.refresh_from_db()
    assert (innovation.title, innovation.kind, innovation.observed_by) == ("Drill cover, sterile", "artefact", None)


def test_stages_and_evidence_are_taken_out_by_post_alone(
    client: Client, study: Study, innovation: Innovation, paper: Paper
) -> None:
    evidence = add_evidence(innovation=innovation, paper=paper)
    stage = Stage.objects.get()
    addresses = (f"stages/{stage.pk}/remove/", f"evidence/{evidence.pk}/remove/")
    for address in addresses:
        client.get(f"{base(study)}{innovation.pk}/{address}")
    assert (Stage.objects.count(), Evidence.objects.count()) == (1, 1)
    for address in addresses:
        client.post(f"{base(study)}{innovation.pk}/{address}")
    assert (Stage.objects.count(), Evidence.objects.count()) == (0, 0)


def test_home_is_chosen_from_a_country_added_here(client: Client, study: Study) -> None:
    client.post(f"{base(study)}countries/new/", {"name": "Norway", "income_group": "High income"})
    client.post(f"{base(study)}counting-rule/", {"home": Country.objects.get().pk})
    assert CountingRule.objects.get().home == Country.objects.get()
    again = client.post(f"{base(study)}countries/new/", {"name": "norway"})
    assert "in the register already" in again.content.decode()


def test_the_register_is_exported_with_stage_and_reason(client: Client, study: Study, innovation: Innovation) -> None:
    reach_stage(innovation=innovation, name="parked", reached_on=date(2021, 1, 1), reason="no time")
    exported = b"".join(client.get(f"{base(study)}?export=csv").streaming_content).decode("utf-8-sig")
    assert exported.splitlines()[1].startswith("Drill cover,,Kenya,P001,Parked,2021-01-01,No protected time")
    assert b"".join(client.get(f"{base(study)}?export=xlsx"))[:2] == b"PK"


def test_the_list_costs_the_same_for_many_as_for_few(
    client: Client, study: Study, kenya: Country, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    Innovation.objects.bulk_create(
        [Innovation(study=study, title=f"I{number:03}", origin_country=kenya) for number in range(200)]
    )
    with django_assert_max_num_queries(20):  # type: ignore[attr-defined]
        assert "I049" in client.get(base(study)).content.decode()


def test_an_innovation_with_much_evidence_costs_few_queries(
    client: Client, study: Study, innovation: Innovation, coding: Coding,
    django_assert_max_num_queries: Callable[[int], object],
) -> None:  # fmt: skip
    Evidence.objects.bulk_create([Evidence(innovation=innovation, coding=coding) for _ in range(40)])
    with django_assert_max_num_queries(16):  # type: ignore[attr-defined]
        client.get(f"{base(study)}{innovation.pk}/")


def test_an_observer_who_left_is_named_nowhere_and_stays_its_observer(
    client: Client, study: Study, innovation: Innovation, person: Person
) -> None:
    withdraw_person(person=person, now=timezone.now())
    here = f"{base(study)}{innovation.pk}/"
    pages = {address: plain(client.get(address).content.decode()) for address in (base(study), here, f"{here}change/")}
    pages["new"] = plain(client.get(f"{here}evidence/new/").content.decode())
    exported = b"".join(client.get(f"{base(study)}?export=csv").streaming_content).decode("utf-8-sig")
    assert not [where for where, page in pages.items() if "P001" in page]
    assert "P001" not in exported
    assert "Drill cover" not in b"".join(client.get(f"{base(study)}?export=csv&q=P001").streaming_content).decode(
        "utf-8-sig"
    )
    assert all("somebody who left" in page for page in (pages[base(study)], pages[here], pages["new"], exported))
    client.post(f"{here}change/", {"title": "Drill cover of cloth", "observed_by": ""})
    innovation.refresh_from_db()
    assert (innovation.title, innovation.observed_by) == ("Drill cover of cloth", person)


def test_an_innovation_of_another_study_is_not_found(client: Client, study: Study, innovation: Innovation) -> None:
    Innovation.objects.filter(pk=innovation.pk).update(study=Study.objects.create(slug="other", title="Other"))
    stage = Stage.objects.get()
    for address in ("", "change/", "stages/new/", "evidence/new/", f"stages/{stage.pk}/remove/"):
        assert client.get(f"{base(study)}{innovation.pk}/{address}").status_code == 404
