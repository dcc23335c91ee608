"""Consents in a list of people: yes, no or the day; all problems at once, and nothing given again by an old list."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.utils import timezone

from plait.formats.tables.csv_table import read_table
from plait.records.problem import InputRejected
from plait.records.table import Table
from plait.register.actions import ImportCounts, RegisterMapping, guessed_mapping, import_register
from plait.register.consents.actions import withdraw_consent, write_sheet
from plait.register.models import Consent, Person
from plait.study.models import Event, Study
from plait.study.undoing import undo

MAPPING = RegisterMapping(code="id", consent_recording="consent_recording", consent_quoting="Consent: quoting")
FILE = """id,consent_recording,Consent: quoting
P1,yes,2026-03-01
P2,No,
P3,,no
"""


def table(text: str = FILE) -> Table:
    return read_table(text.encode(), name="leads.csv")


def imported(study: Study, text: str = FILE) -> ImportCounts:
    return import_register(study=study, table=table(text), mapping=MAPPING)


def states() -> dict[tuple[str, str], str]:
    return {(each.person.code, each.clause): each.state for each in Consent.objects.select_related("person")}


def test_columns_of_a_list_become_consents_with_the_wording_that_is_asked(study: Study) -> None:
    write_sheet(study=study, introduction="", contact="", wordings={"quoting": "You may quote me."})
    assert guessed_mapping(table().columns)["consent_quoting"] == "Consent: quoting"
    counts = imported(study)
    assert (counts.added, counts.given, counts.held_back) == (3, 2, 2)
    assert states() == {
        ("P1", "recording"): "given",
        ("P1", "quoting"): "given",
        ("P2", "recording"): "not given",
        ("P3", "quoting"): "not given",
    }
    quoting = Consent.objects.get(person__code="P1", clause="quoting")
    assert (quoting.given_at, quoting.wording, quoting.how, quoting.source) == (
        datetime(2026, 3, 1, tzinfo=UTC), "You may quote me.", "list", "File 'leads.csv'",
    )  # fmt: skip
    undo(Event.objects.latest("pk"))
    assert states() == {}
    assert not Person.objects.exists()


def test_the_same_list_again_changes_nothing_nor_gives_again_what_was_taken_back(study: Study) -> None:
    imported(study)
    withdraw_consent(consent=Consent.objects.get(person__code="P1", clause="recording"), now=timezone.now())
    withdraw_consent(consent=Consent.objects.get(person__code="P1", clause="quoting"), now=timezone.now())
    n_events = Event.objects.count()
    again = imported(study)
    assert (again.unchanged, again.given, again.held_back) == (3, 0, 0)
    assert states()["P1", "recording"] == "taken back"
    assert Event.objects.count() == n_events + 1
    Consent.objects.update(withdrawn_at=datetime(2026, 2, 1, tzinfo=UTC))
    assert imported(study).given == 1, "a later day is a later word"
    assert states()["P1", "quoting"] == "given"
    assert states()["P1", "recording"] == "taken back"


def test_every_problem_is_told_at_once_unknown_clauses_by_name(study: Study) -> None:
    text = "id,consent_recording,Consent: quoting,consent_photo\nP1,perhaps,31/3/26,yes\nP2,2999-01-01,yes,no\n"
    with pytest.raises(InputRejected) as rejected:
        imported(study, text)
    assert [(problem.place, problem.cause) for problem in rejected.value.problems] == [
        ("File 'leads.csv'", "The column 'consent_photo' is read as no clause of consent."),
        ("File 'leads.csv', row 2", "'perhaps' in 'consent_recording' is neither yes, no nor a day."),
        ("File 'leads.csv', row 2", "'31/3/26' in 'Consent: quoting' is neither yes, no nor a day."),
        ("File 'leads.csv', row 3", "'2999-01-01' in 'consent_recording' lies ahead."),
    ]
    assert not Person.objects.exists()
    kept = replace(MAPPING, attributes=("consent_photo",))
    good = text.replace("perhaps", "yes").replace("31/3/26", "no").replace("2999-01-01", "no")
    import_register(study=study, table=table(good), mapping=kept)
    assert Person.objects.get(code="P1").attributes == {"consent_photo": "yes"}
