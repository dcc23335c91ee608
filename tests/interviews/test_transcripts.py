from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.db import transaction

from plait.formats.transcripts.any_format import read_transcript
from plait.interviews.actions import attach_transcript, enter_interview, plan_interview, revise_text
from plait.interviews.models import Interview, TextRevision
from plait.interviews.queries import as_record, latest_revision, newest_revisions, passages_of
from plait.interviews.signals import text_revised
from plait.methods.coding.spans import Piece, compared
from plait.records.problem import InputRejected
from plait.records.transcript import Transcript
from plait.register.models import Person
from plait.study.models import Study
from tests.shared import SHARED, needs_shared

NOW = datetime(2026, 5, 1, tzinfo=UTC)
TEXT = "### Start\n\nI: What did you see?\n\nP: A hand pump.\n\nI: And then?\n\nP: We brought it home.\n"


@pytest.fixture
def person(study: Study) -> Person:
    return Person.objects.create(study=study, code="P01")


@pytest.fixture
def interview(study: Study, person: Person) -> Interview:
    transcript = read_transcript(TEXT.encode(), name="p01.md")
    return enter_interview(study=study, person=person, code="P01", transcript=transcript, source_name="p01.md")


def test_a_transcript_is_stored_as_it_came_with_its_turns(interview: Interview) -> None:
    revision = latest_revision(interview.transcript)
    assert revision.text == TEXT
    assert [(turn.speaker, as_record(revision).words_of(turn)) for turn in as_record(revision).turns] == [
        ("I", "What did you see?"), ("P", "A hand pump."), ("I", "And then?"), ("P", "We brought it home."),
    ]  # fmt: skip


def test_a_revision_never_changes(interview: Interview) -> None:
    revision = latest_revision(interview.transcript)
    revision.text = "other"
    with pytest.raises(TypeError, match="never changes"):
        revision.save()


def test_a_correction_is_a_new_revision_and_the_old_one_stays(interview: Interview) -> None:
    transcript = interview.transcript
    new = revise_text(
        transcript=transcript, base=1, text=TEXT.replace("pump", "water pump"), reason="heard again", now=NOW
    )
    assert (new.number, TextRevision.objects.get(transcript=transcript, number=1).text) == (2, TEXT)
    assert as_record(new).words_of(as_record(new).turns[1]) == "A hand water pump."
    assert list(newest_revisions(interview.study)) == [new]


def test_turns_with_times_keep_them_when_the_text_is_corrected(study: Study, person: Person) -> None:
    vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>We saw a pmup.\n\n00:03.000 --> 00:04.000\n<v Ben>Where?\n"
    made = enter_interview(
        study=study, person=person, code="X", transcript=read_transcript(vtt.encode(), name="x.vtt"), source_name="x"
    )
    old = latest_revision(made.transcript)
    new = revise_text(transcript=made.transcript, base=1, text=old.text.replace("pmup", "pump"), reason="", now=NOW)
    assert [(turn.speaker, turn.start_ms) for turn in as_record(new).turns] == [("Ada", 1000), ("Ben", 3000)]
    assert as_record(new).words_of(as_record(new).turns[0]) == "We saw a pump."


def test_others_are_told_of_a_revision_inside_its_transaction(interview: Interview) -> None:
    heard: list[bool] = []

    def hear(sender: object, old: TextRevision, new: TextRevision, along: list[Piece], **kwargs: object) -> None:
        heard.append(transaction.get_connection().in_atomic_block and old.number == 1 and new.number == 2)
        # What is slow was done before: how the two texts differ.
        assert along == compared(old.text, new.text)

    text_revised.connect(hear)
    try:
        revise_text(transcript=interview.transcript, base=1, text=TEXT + "P: Yes.\n", reason="", now=NOW)
    finally:
        text_revised.disconnect(hear)
    assert heard == [True]


def test_an_interview_whose_transcript_is_refused_is_not_entered(study: Study, person: Person) -> None:
    with pytest.raises(InputRejected, match="no words"):
        enter_interview(study=study, person=person, code="P9", transcript=Transcript("  ", ()), source_name="x.txt")
    assert Interview.objects.count() == 0


def test_a_second_transcript_for_the_same_interview_is_refused(interview: Interview) -> None:
    with pytest.raises(InputRejected, match="has a transcript already"):
        attach_transcript(interview=interview, transcript=Transcript("x", ()), source_name="x.txt")


def test_two_interviews_of_one_code_are_refused(study: Study, person: Person, interview: Interview) -> None:
    with pytest.raises(InputRejected, match=r"There is “.*” among the interviews already"):
        plan_interview(study=study, person=person, code="P01")


def test_reading_order_shows_each_turn_once_and_headings_between(interview: Interview) -> None:
    passages = passages_of(latest_revision(interview.transcript))
    assert [(passage.turn.speaker if passage.turn else None, passage.text) for passage in passages] == [
        (None, "### Start"), ("I", "What did you see?"), ("P", "A hand pump."), ("I", "And then?"),
        ("P", "We brought it home."),
    ]  # fmt: skip


@needs_shared
@pytest.mark.parametrize(
    "path", sorted((SHARED / "opendata/fabrication-interviews/transcripts").glob("*.md")), ids=lambda path: path.name
)
def test_a_real_transcript_is_stored_to_the_letter(path: object, study: Study, person: Person) -> None:
    data = path.read_bytes()  # type: ignore[attr-defined]
    made = enter_interview(
        study=study, person=person, code="X", transcript=read_transcript(data, name="x.md"), source_name="x.md"
    )
    revision = latest_revision(made.transcript)
    assert revision.text == data.decode()
    shown = "".join(passage.text for passage in passages_of(revision))
    words = "".join(as_record(revision).words_of(turn) for turn in as_record(revision).turns)
    assert len(as_record(revision).turns) > 40
    assert len(shown) >= len(words)
