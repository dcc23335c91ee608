"""Writes of the interviews room."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import ProtectedError
from django.utils import timezone

from plait.formats.documents.paper_text import paper_text
from plait.formats.reading.decoding import with_line_feeds
from plait.formats.transcripts.plain import read_plain_transcript
from plait.interviews.models import Interview, TextRevision, Transcript, Turn
from plait.interviews.queries import as_record, latest_revision
from plait.interviews.signals import text_revised
from plait.library.full_text.models import FullText
from plait.methods.coding.spans import carry_spans
from plait.pages.problems import cited_elsewhere
from plait.records.problem import InputRejected, Problem
from plait.records.segment import Span
from plait.records.transcript import Transcript as TranscriptRecord
from plait.records.transcript import Turn as TurnRecord
from plait.register.models import Person
from plait.study.acting import current_actor
from plait.study.events import record_event
from plait.study.models import Study


@transaction.atomic
def plan_interview(
    *,
    study: Study,
    person: Person,
    code: str,
    held_on: date | None = None,
    mode: str = "",
    interviewer: str = "",
    minutes: int | None = None,
) -> Interview:
    """Enter an interview with one person of the register. Its code is unique in the study."""
    code = code.strip()
    if not code:
        raise InputRejected(Problem("Code", "The interview has no code.", "Give it one, for example the person's."))
    if Interview.objects.filter(study=study, code=code).exists():
        raise InputRejected(Problem(code, "There is an interview of this code already.", "Choose another code."))
    interview = Interview.objects.create(
        study=study, person=person, code=code, held_on=held_on, mode=mode, interviewer=interviewer, minutes=minutes
    )
    record_event(study, "interview entered", subject=interview, after={"person": person.pk})
    return interview


@transaction.atomic
def enter_interview(
    *,
    study: Study,
    person: Person,
    code: str,
    transcript: TranscriptRecord | None = None,
    source_name: str = "",
    held_on: date | None = None,
    mode: str = "",
    interviewer: str = "",
    minutes: int | None = None,
) -> Interview:
    """Enter an interview together with its transcript, where there is one: both or neither."""
    interview = plan_interview(
        study=study, person=person, code=code, held_on=held_on, mode=mode, interviewer=interviewer, minutes=minutes
    )
    if transcript is not None:
        attach_transcript(interview=interview, transcript=transcript, source_name=source_name)
    return interview


@transaction.atomic
def change_interview(
    *, interview: Interview, held_on: date | None, mode: str, interviewer: str, minutes: int | None
) -> Interview:
    interview.held_on, interview.mode = held_on, mode
    interview.interviewer, interview.minutes = interviewer, minutes
    interview.save()
    record_event(interview.study, "interview changed", subject=interview)
    return interview


@transaction.atomic
def attach_transcript(*, interview: Interview, transcript: TranscriptRecord, source_name: str) -> TextRevision:
    """Give an interview its transcript. A transcript that is there already is revised, not replaced."""
    if Transcript.objects.filter(interview=interview).exists():
        raise InputRejected(
            Problem(
                f"Interview {interview.code}",
                "It has a transcript already.",
                "Correct that one on its page, or enter another interview for this file.",
            )
        )
    if not transcript.text.strip():
        raise InputRejected(Problem(source_name, "The transcript has no words.", "Choose another file."))
    stored = Transcript.objects.create(study=interview.study, interview=interview, source_name=source_name[:255])
    revision = _write_revision(stored, 1, transcript, reason="as imported", now=timezone.now())
    record_event(
        interview.study,
        "transcript attached",
        subject=stored,
        after={"interview": interview.pk, "sha256": revision.sha256},
    )
    return revision


@transaction.atomic
def take_paper_as_text(*, full_text: FullText, now: datetime) -> TextRevision:
    """Make a text to be coded of a paper's PDF, page by page (see documents.paper_text); the PDF stays as it is.

    Raises: InputRejected when it was taken before, its text was not read yet, or its pages are pictures without text.
    """
    problems = []
    if Transcript.objects.filter(full_text=full_text).exists():
        problems.append(Problem(full_text.name, "It is a text of this study already.", "Code that one."))
    elif not full_text.pages:
        problems.append(Problem(full_text.name, "Its text has not been read yet.", "Wait until it is read."))
    record = paper_text(full_text.pages)
    if full_text.pages and not record.turns:
        cause = f"None of its {len(full_text.pages)} pages has a text layer: it is a scan."
        problems.append(Problem(full_text.name, cause, "Upload a copy in which words can be searched."))
    if problems:
        raise InputRejected(problems)
    study = full_text.paper.study
    stored = Transcript.objects.create(study=study, full_text=full_text, source_name=full_text.name, added_at=now)
    revision = _write_revision(stored, 1, record, reason="as the PDF gives it", now=now)
    record_event(
        study,
        "paper taken as text",
        subject=stored,
        after={"full_text": full_text.pk, "sha256": revision.sha256, "n_pages": len(record.turns)},
    )
    return revision


@transaction.atomic
def remove_paper_text(*, transcript: Transcript) -> None:
    """Take a paper's text out again; the paper and its PDF stay. Refused while a passage of it is coded."""
    if transcript.full_text is None:
        raise InputRejected(Problem(transcript.code, "It is the transcript of an interview.", "It stays."))
    record_event(
        transcript.study, "paper's text taken out", subject=transcript, before={"full_text": transcript.full_text_id}
    )
    try:
        transcript.delete()
    except ProtectedError as error:
        raise InputRejected(cited_elsewhere(f"The text of {transcript.code}", error)) from error


@transaction.atomic
def revise_text(*, transcript: Transcript, text: str, reason: str, now: datetime) -> TextRevision:
    """Write the next revision of a transcript's text; the one before stays. Codings are carried over."""
    old = latest_revision(transcript)
    text = with_line_feeds(text)
    if text == old.text:
        raise InputRejected(Problem("Text", "Nothing was changed.", "Correct the text, or leave the page."))
    if not text.strip():
        raise InputRejected(Problem("Text", "No word would be left.", "A transcript cannot be emptied."))
    new = _write_revision(transcript, old.number + 1, _relaid(old, text), reason=reason, now=now)
    record_event(
        transcript.study,
        "transcript revised",
        subject=transcript,
        before={"revision": old.pk, "sha256": old.sha256},
        after={"revision": new.pk, "sha256": new.sha256},
    )
    text_revised.send(sender=TextRevision, old=old, new=new)
    return new


def _relaid(old: TextRevision, text: str) -> TranscriptRecord:
    """The turns of the old text over the new one: read anew where the new text names speakers, else carried over."""
    before = as_record(old)
    anew = read_plain_transcript(text.encode(), name="text")
    is_timed = any(turn.start_ms is not None for turn in before.turns)
    if not is_timed and any(turn.speaker for turn in anew.turns):
        return TranscriptRecord(text, anew.turns)
    kept = [turn for turn in before.turns if turn.start < turn.end]
    spans = carry_spans(old.text, text, [Span(turn.start, turn.end) for turn in kept])
    return TranscriptRecord(text, tuple(_in_order(kept, spans)))


def _in_order(turns: Sequence[TurnRecord], spans: Sequence[Span | None]) -> list[TurnRecord]:
    relaid: list[TurnRecord] = []
    for turn, span in zip(turns, spans, strict=True):
        start = max(span.start, relaid[-1].end if relaid else 0) if span else 0
        if span is not None and start < span.end:
            relaid.append(TurnRecord(turn.speaker, start, span.end, turn.start_ms, turn.end_ms, turn.page))
    return relaid


def _write_revision(
    transcript: Transcript, number: int, record: TranscriptRecord, *, reason: str, now: datetime
) -> TextRevision:
    revision = TextRevision.objects.create(
        transcript=transcript,
        number=number,
        text=record.text,
        n_words=len(record.text.split()),
        sha256=hashlib.sha256(record.text.encode()).hexdigest(),
        reason=reason[:300],
        written_by=current_actor(),
        written_at=now,
    )
    Turn.objects.bulk_create(
        [
            Turn(
                revision=revision,
                order=order,
                speaker=turn.speaker[:120],
                start=turn.start,
                end=turn.end,
                start_ms=turn.start_ms,
                end_ms=turn.end_ms,
                page=turn.page,
            )
            for order, turn in enumerate(record.turns)
        ],
        batch_size=500,
    )
    return revision
