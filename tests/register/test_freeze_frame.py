from __future__ import annotations

from datetime import UTC, datetime

import pytest

from plait.records.problem import InputRejected
from plait.register.actions import freeze_frame
from plait.register.models import Person
from plait.register.queries import members_of
from plait.study.models import Study

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def test_a_frame_keeps_the_register_as_it_was_on_its_day(study: Study) -> None:
    person = Person.objects.create(study=study, code="P1", role="lead")
    frame = freeze_frame(study=study, title="March", now=NOW)
    person.role = "gone"
    person.save()
    Person.objects.create(study=study, code="P2")
    assert [(member.person.code, member.fields) for member in members_of(frame)] == [("P1", {"role": "lead"})]


def test_a_frozen_frame_cannot_be_saved_again(study: Study) -> None:
    Person.objects.create(study=study, code="P1")
    frame = freeze_frame(study=study, title="March", now=NOW)
    frame.title = "April"
    with pytest.raises(TypeError, match="frozen"):
        frame.save()


def test_an_empty_register_has_no_frame(study: Study) -> None:
    with pytest.raises(InputRejected, match="empty"):
        freeze_frame(study=study, title="March", now=NOW)
