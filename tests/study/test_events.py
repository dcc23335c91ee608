from __future__ import annotations

import pytest
from django.db import DatabaseError, transaction

from plait.study.acting import acting_as
from plait.study.actions import change_study
from plait.study.models import Account, Event, Study


def test_a_change_is_logged_with_who_did_it_and_what_was_before(study: Study, owner: Account) -> None:
    with acting_as(owner):
        change_study(study=study, title="New", question="", unit_one="lead", unit_many="leads")
    event = Event.objects.filter(verb="study changed").get()
    [change] = event.changes.all()
    assert (event.actor, change.before["title"], change.after["title"]) == (owner, "Ideas that come home", "New")


def test_an_event_cannot_be_changed_by_the_program(study: Study) -> None:
    event = Event.objects.first()
    assert event is not None
    event.verb = "something else"
    with pytest.raises(TypeError, match="append-only"):
        event.save()


def test_an_event_cannot_be_changed_in_the_database(study: Study) -> None:
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        Event.objects.update(verb="something else")
