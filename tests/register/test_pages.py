from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from django.test import Client
from django.utils import timezone

from plait.register.actions import import_register
from plait.register.consents.actions import record_consent, withdraw_consent
from plait.register.models import Frame, Person
from plait.study.models import Study, Upload
from tests.register.test_import_register import FILE, MAPPING, table
from tests.study.test_offering import undo_in


def test_how_many_fields_would_be_emptied_is_said_before(client: Client, study: Study) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    file = BytesIO(b"id,country,beds\nP001,,\nP002,Uganda,\n")
    file.name = "few.csv"
    address = client.post(f"/s/{study.slug}/register/import/", {"file": file})["Location"]
    sent = {"code": "id", "country": "country", "attributes": ["beds"]}
    page = client.post(address, sent).content.decode()
    assert "3 fields would be emptied" in page
    assert "country of 1 person; beds of 2 people" in page
    assert Person.objects.get(code="P001").country is not None
    assert client.post(address, sent | {"emptied": "3"}).status_code == 302
    assert Person.objects.get(code="P001").country is None
    assert str(Person.objects.get(code="P001").organisation) == "North Hospital"


def test_people_are_imported_by_file_then_mapping_then_import(client: Client, study: Study) -> None:
    base = f"/s/{study.slug}/register/"
    file = BytesIO(FILE.encode())
    file.name = "leads.csv"
    sent = client.post(f"{base}import/", {"file": file})
    assert sent.status_code == 302
    page = client.get(sent["Location"])
    assert "Ada One" in page.content.decode()
    done = client.post(sent["Location"], {"code": "id", "name": "name", "country": "country", "attributes": ["beds"]})
    assert done.status_code == 302
    assert Person.objects.count() == 3
    assert Upload.objects.count() == 0
    sent_back = client.post(undo_in(client.get(done["Location"]).content.decode()), {"next": base}, follow=True)
    assert "Undone: register imported." in sent_back.content.decode()
    assert Person.objects.count() == 0


def test_addresses_that_the_register_has_under_other_codes_are_told(client: Client, study: Study) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    file = BytesIO(b"id,email\nP001,ada@example.org\nX7,Ben@example.org\nX8,new@example.org\n")
    file.name = "more.csv"
    address = client.post(f"/s/{study.slug}/register/import/", {"file": file})["Location"]
    page = client.post(address, {"code": "id", "email": "email"}, follow=True).content.decode()
    assert "1 address is in the register already under another code" in page


def test_a_bad_file_gives_a_page_of_problems(client: Client, study: Study) -> None:
    file = BytesIO(b"id,name\nP1,A\nP1,B\n")
    file.name = "leads.csv"
    sent = client.post(f"/s/{study.slug}/register/import/", {"file": file})
    answer = client.post(sent["Location"], {"code": "id"})
    assert answer.status_code == 422
    assert "nothing was stored" in answer.content.decode()


def test_a_viewer_sees_a_person_without_name_and_address(
    study: Study, client_of: Callable[[str | None], Client]
) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    address = f"/s/{study.slug}/register/people/{Person.objects.get(code='P001').pk}/"
    assert "Ada One" in client_of("owner").get(address).content.decode()
    seen = client_of("viewer").get(address).content.decode()
    assert "P001" in seen
    assert "Ada One" not in seen


def test_the_list_of_people_costs_the_same_for_many_as_for_few(
    client: Client, study: Study, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    Person.objects.bulk_create([Person(study=study, code=f"P{n:04}") for n in range(500)])
    with django_assert_max_num_queries(20):  # type: ignore[attr-defined]
        assert "P0049" in client.get(f"/s/{study.slug}/register/").content.decode()


def test_a_list_can_be_searched_sorted_and_exported(client: Client, study: Study) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    base = f"/s/{study.slug}/register/"
    found = client.get(f"{base}?q=nepal").content.decode()
    assert "P003" in found
    assert "P001" not in found
    turned = client.get(f"{base}?sort=-code").content.decode()
    assert turned.index("P003") < turned.index("P001")
    exported = b"".join(client.get(f"{base}?export=csv&q=south").streaming_content).decode("utf-8-sig")
    assert exported.splitlines()[1].startswith("P003,South Trust,Nepal")
    assert b"".join(client.get(f"{base}?export=xlsx"))[:2] == b"PK"


def test_a_frame_is_frozen_from_its_page(client: Client, study: Study) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    done = client.post(f"/s/{study.slug}/register/freeze/", {"title": "March", "rule": "All leads."})
    assert "3 leads, frozen on" in client.get(done["Location"]).content.decode()
    assert Frame.objects.get().members.count() == 3


def test_whoever_rings_is_found_by_name_by_those_who_may_see_it(
    study: Study, client_of: Callable[[str | None], Client]
) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    owner, viewer = client_of("owner"), client_of("viewer")
    pages = (f"/s/{study.slug}/register/?q=ada", f"/s/{study.slug}/search/?q=ada")
    for page in pages:
        assert "P001" in owner.get(page).content.decode()
        assert "P001" not in viewer.get(page).content.decode()
    person = Person.objects.get(code="P001")
    now = timezone.now()
    consent = record_consent(person=person, clause="contact", given_at=now, now=now)
    withdraw_consent(consent=consent, now=now)
    for page in pages:
        assert "P001" not in owner.get(page).content.decode()


def test_links_for_consent_are_exported_with_names_for_a_mail_program(
    study: Study, client_of: Callable[[str | None], Client]
) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    address = f"/s/{study.slug}/register/consents/links/"
    assert "Ada One" not in client_of("owner").get(address).content.decode()
    assert "Ada One" in b"".join(client_of("owner").get(f"{address}?export=csv")).decode()  # type: ignore[call-overload]


def test_a_forgotten_password_is_no_promise_of_a_mail(client: Client) -> None:
    client.logout()
    told = client.get("/accounts/password/reset/").content.decode()
    assert "Plait sends no mail" in told
    assert "<form" not in told.partition("<main")[2]
