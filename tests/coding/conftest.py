"""A study with two transcribed interviews and a coder."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest

from plait.coding.actions import coder_for
from plait.coding.models import Coder
from plait.formats.transcripts.plain import read_plain_transcript
from plait.interviews.actions import attach_transcript, plan_interview
from plait.interviews.models import TextRevision
from plait.register.models import Person
from plait.study.acting import acting_as
from plait.study.models import Account, Study

FIRST = """I: What came home?

P: We brought the 🧪 test home. It took two years.
Nobody paid for it.

I: And trust?

P: Trust came first & always <first>.
"""
SECOND = "I: What came home?\n\nP: Nothing came home.\n"

Transcribe = Callable[[str, str, str], TextRevision]


@pytest.fixture
def transcribe(study: Study, owner: Account) -> Transcribe:
    """transcribe(code of the person, code of the interview, text): the revision of its transcript."""

    def make(person_code: str, code: str, text: str) -> TextRevision:
        person, _ = Person.objects.get_or_create(study=study, code=person_code)
        with acting_as(owner):
            interview = plan_interview(study=study, person=person, code=code)
            transcript = read_plain_transcript(text.encode(), name=f"{code}.txt")
            return attach_transcript(interview=interview, transcript=transcript, source_name=f"{code}.txt")

    return make


@pytest.fixture
def revision(transcribe: Transcribe) -> TextRevision:
    return transcribe("P1", "A", FIRST)


@pytest.fixture
def second(transcribe: Transcribe) -> TextRevision:
    return transcribe("P2", "B", SECOND)


@pytest.fixture
def coder(study: Study, owner: Account) -> Coder:
    return cast(Coder, coder_for(study=study, account=owner))


def place(revision: TextRevision, words: str) -> dict[str, int]:
    """start and end of these words in the text."""
    start = revision.text.index(words)
    return {"start": start, "end": start + len(words)}
