"""What was done to interviews and their texts is undone in any allowed order, and read back as it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from plait.coding.actions import apply_code, coder_named, create_code
from plait.coding.models import Coding
from plait.formats.transcripts.plain import read_plain_transcript
from plait.interviews.actions import (
    attach_transcript,
    change_interview,
    enter_interview,
    plan_interview,
    remove_paper_text,
    revise_text,
    take_paper_as_text,
)
from plait.interviews.models import Interview, Transcript
from plait.interviews.queries import latest_revision
from plait.library.full_text.models import FullText
from plait.library.papers.models import Paper
from plait.records.problem import InputRejected
from plait.records.transcript import Transcript as TranscriptRecord
from plait.records.transcript import Turn as TurnRecord
from plait.register.models import Person
from plait.study.actions import create_study
from plait.study.models import Change, Event, Study
from plait.study.undoing import undo
from tests.same_examples import a_few
from tests.study.any_order import undo_undone, undone_in_any_order

NOW = datetime(2026, 5, 1, tzinfo=UTC)
KINDS = (
    "interviews.interview",
    "interviews.transcript",
    "interviews.textrevision",
    "interviews.turn",
    "coding.coding",
)
TEXT = "I: What came home?\n\nP: A 🧪 test came home. Nobody paid.\n\nI: And trust?\n\nP: Trust came first.\n"
Draw = Callable[..., Any]


def record(text: str = TEXT) -> TranscriptRecord:
    return read_plain_transcript(text.encode(), name="a.txt")


def a_study_with_texts() -> Study:
    """An interview, coded at two places, and a paper whose PDF was read."""
    study = create_study(title="Ideas", owner=None)
    person = Person.objects.create(study=study, code="P1")
    interview = enter_interview(study=study, person=person, code="A", transcript=record(), source_name="a.txt")
    coder, code = coder_named(study=study, name="Ada"), create_code(study=study, name="Cost")
    for words in ("Nobody paid", "test came"):
        start = TEXT.index(words)
        revision = latest_revision(interview.transcript)
        apply_code(code=code, revision=revision, coder=coder, start=start, end=start + len(words))
    paper = Paper.objects.create(study=study, title="Ideas that travel", authors=[["Ode", "Ada"]], year=2019)
    file = ContentFile(b"%PDF-1.7", "a.pdf")
    FullText.objects.create(
        paper=paper, name="a.pdf", file=file, sha256="1", n_bytes=8, pages=["Trust comes first.", "", "So it is."]
    )
    return study


def corrected(text: str, draw: Draw) -> str:
    """The text with a few characters taken out, or a word put in."""
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(st.sampled_from(("", "word", "\nP: "))) + text[at + draw(st.integers(0, 8)) :]


def act(study: Study, draw: Draw) -> None:
    """One thing that somebody may do in the interviews room."""
    person, full_text = Person.objects.get(study=study), FullText.objects.get(paper__study=study)
    interview = draw(st.sampled_from(list(Interview.objects.filter(study=study).order_by("pk"))))
    transcript = draw(st.sampled_from(list(Transcript.objects.filter(study=study).order_by("pk"))))
    name = draw(st.sampled_from("ABC"))
    latest = latest_revision(transcript)
    about = {"held_on": date(2026, 1, draw(st.integers(1, 3))), "mode": "video", "interviewer": "", "minutes": 41}
    acts: list[Callable[[], object]] = [
        lambda: plan_interview(study=study, person=person, code=name),
        lambda: enter_interview(study=study, person=person, code=name, transcript=record(), source_name="x"),
        lambda: change_interview(interview=interview, **about),
        lambda: attach_transcript(interview=interview, transcript=record(), source_name="b.txt"),
        lambda: take_paper_as_text(full_text=full_text, now=NOW),
        lambda: remove_paper_text(transcript=transcript),
        lambda: revise_text(
            transcript=transcript, text=corrected(latest.text, draw), base=latest.number, reason="heard", now=NOW
        ),
    ]
    draw(st.sampled_from(acts))()


class AnyOrder(TestCase):
    @a_few(6)
    @given(st.data())
    def test_whatever_was_done_is_undone_in_any_allowed_order_and_rows_are_read_back(self, data: st.DataObject) -> None:
        study = a_study_with_texts()
        undone_in_any_order(data, lambda: act(study, data.draw), KINDS)

    @a_few(3)
    @given(st.data())
    def test_an_undo_undone_is_as_if_nothing_had_been_undone(self, data: st.DataObject) -> None:
        study = a_study_with_texts()
        undo_undone(lambda: act(study, data.draw), KINDS)


@pytest.fixture
def transcript(db: None) -> Transcript:
    return Transcript.objects.get(interview__study=a_study_with_texts())


def test_a_correction_taken_back_takes_its_codings_back_to_the_text_before(transcript: Transcript) -> None:
    before = list(Coding.objects.values().order_by("pk"))
    revise_text(transcript=transcript, text="P: Well. " + TEXT[3:], base=1, reason="", now=NOW)
    assert list(Coding.objects.values().order_by("pk")) != before
    undo(Event.objects.get(verb="transcript revised"))
    assert latest_revision(transcript).text == TEXT
    assert list(Coding.objects.values().order_by("pk")) == before


def test_a_correction_that_was_corrected_since_is_not_taken_back(transcript: Transcript) -> None:
    revise_text(transcript=transcript, text=TEXT + "P: Yes.\n", base=1, reason="", now=NOW)
    first = Event.objects.get(verb="transcript revised")
    revise_text(transcript=transcript, text=TEXT + "P: No.\n", base=2, reason="", now=NOW)
    with pytest.raises(InputRejected, match=r"'transcript revised' stands on it\. Undo that first"):
        undo(first)
    assert list(transcript.revisions.values_list("number", flat=True)) == [1, 2, 3]


def test_what_the_log_keeps_of_a_text_says_whose_it_is(transcript: Transcript) -> None:
    person = Person.objects.get()
    revise_text(transcript=transcript, text=TEXT + "P: Yes.\n", base=1, reason="", now=NOW)
    with_words = [each for each in Change.objects.all() if "came home" in f"{each.before}{each.after}"]
    assert {each.person for each in with_words} == {person.pk}
    undo(Event.objects.get(verb="transcript revised"))
    gone = Change.objects.filter(kind="interviews.turn", after__isnull=True, last_id=None)
    assert {each.person for each in gone} == {person.pk}


def test_queries_do_not_grow_with_the_turns_of_a_transcript(study: Study) -> None:
    person = Person.objects.create(study=study, code="P1")

    def n_queries(n_turns: int) -> int:
        interview = plan_interview(study=study, person=person, code=str(n_turns))
        turns = tuple(TurnRecord("P", at, at + 1) for at in range(n_turns))
        with CaptureQueriesContext(connection) as queries:
            attach_transcript(
                interview=interview, transcript=TranscriptRecord("a" * n_turns, turns), source_name="a.txt"
            )
        return len(queries)

    # The database takes only so many values at once.
    assert n_queries(300) <= n_queries(3) + 3
