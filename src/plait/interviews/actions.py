"""Writes of the interviews room."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date, datetime

from django.db.models import ProtectedError
from django.utils import timezone

from plait.formats.documents.paper_text import paper_text
from plait.formats.reading.decoding import with_line_feeds
from plait.formats.transcripts.plain import read_plain_transcript
from plait.interviews.models import Interview, TextRevision, Transcript, Turn
from plait.interviews.queries import as_record, latest_revision, next_number
from plait.interviews.signals import text_revised
from plait.library.full_text.models import FullText
from plait.methods.coding.spans import Piece, carry_spans, compared
from plait.pages.problems import cited_elsewhere
from plait.records.problem import InputRejected, Problem, name_taken
from plait.records.segment import Span
from plait.records.transcript import Transcript as TranscriptRecord
from plait.records.transcript import Turn as TurnRecord
from plait.register.models import Person
from plait.register.taking_part import still_there
from plait.study.acting import current_actor
from plait.study.changing import Changing, changing
from plait.study.kept import kind_of
from plait.study.models import Event, Study


class RevisedMeanwhile(InputRejected):
    """A correction of a text that is not the one in use any more. It carries both texts: nothing was overwritten.

    newest: the revision in use now. text: what was sent.
    """

    def __init__(self, problem: Problem, *, newest: TextRevision, text: str) -> None:
        super().__init__(problem)
        self.newest = newest
        self.text = text


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
    """Enter an interview that has no transcript yet."""
    return enter_interview(
        study=study, person=person, code=code, held_on=held_on, mode=mode, interviewer=interviewer, minutes=minutes
    )


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
    """Enter an interview with one person of the register, together with its transcript, where there is one: both or
    neither. Its code is unique in the study."""
    code = code.strip()
    if not code:
        raise InputRejected(Problem("Code", "The interview has no code.", "Give it one, for example the person's."))
    with changing(study, "interview entered") as change:
        still_there(person)
        if (there := Interview.objects.filter(study=study, code__is_named=code).first()) is not None:
            raise InputRejected(name_taken(f"Interview '{code}'", code, there.code, where=" among the interviews"))
        about = {"held_on": held_on, "mode": mode, "interviewer": interviewer, "minutes": minutes}
        interview = change.create(Interview, study=study, person=person, code=code, **about)
        if transcript is not None:
            attach_transcript(interview=interview, transcript=transcript, source_name=source_name)
    return interview


def change_interview(
    *, interview: Interview, held_on: date | None, mode: str, interviewer: str, minutes: int | None
) -> Interview:
    with changing(interview.study, "interview changed", interview) as change:
        still_there(interview.person)
        return change.update(interview, held_on=held_on, mode=mode, interviewer=interviewer, minutes=minutes)


def attach_transcript(*, interview: Interview, transcript: TranscriptRecord, source_name: str) -> TextRevision:
    """Give an interview its transcript. A transcript that is there already is revised, not replaced."""
    if not transcript.text.strip():
        raise InputRejected(Problem(source_name, "The transcript has no words.", "Choose another file."))
    with changing(interview.study, "transcript attached") as change:
        still_there(interview.person)
        if Transcript.objects.filter(interview=interview).exists():
            raise InputRejected(
                Problem(
                    f"Interview {interview.code}",
                    "It has a transcript already.",
                    "Correct that one on its page, or enter another interview for this file.",
                )
            )
        stored = change.create(Transcript, study=interview.study, interview=interview, source_name=source_name[:255])
        return _write_revision(change, stored, 1, transcript, reason="as imported", now=timezone.now())


def take_paper_as_text(*, full_text: FullText, now: datetime) -> TextRevision:
    """Make a text to be coded of a paper's PDF, page by page (see documents.paper_text); the PDF stays as it is.

    Raises: InputRejected when it was taken before, its text was not read yet, or its pages are pictures without text.
    """
    record = paper_text(full_text.pages)
    study = full_text.paper.study
    with changing(study, "paper taken as text") as change:
        problems = []
        if Transcript.objects.filter(full_text=full_text).exists():
            problems.append(Problem(full_text.name, "It is a text of this study already.", "Code that one."))
        elif not full_text.pages:
            problems.append(Problem(full_text.name, "Its text has not been read yet.", "Wait until it is read."))
        if full_text.pages and not record.turns:
            cause = f"None of its {len(full_text.pages)} pages has a text layer: it is a scan."
            problems.append(Problem(full_text.name, cause, "Upload a copy in which words can be searched."))
        if problems:
            raise InputRejected(problems)
        stored = change.create(Transcript, study=study, full_text=full_text, source_name=full_text.name, added_at=now)
        return _write_revision(change, stored, 1, record, reason="as the PDF gives it", now=now)


def remove_paper_text(*, transcript: Transcript) -> None:
    """Take a paper's text out again; the paper and its PDF stay. Refused while a passage of it is coded."""
    if transcript.full_text is None:
        raise InputRejected(Problem(transcript.code, "It is the transcript of an interview.", "It stays."))
    try:
        with changing(transcript.study, "paper's text taken out", transcript) as change:
            change.delete(transcript)
    except ProtectedError as error:
        raise InputRejected(cited_elsewhere(f"The text of {transcript.code}", error)) from error


def revise_text(
    *,
    transcript: Transcript,
    text: str,
    base: int,
    reason: str,
    now: datetime,
    along: Sequence[Piece] | None = None,
) -> TextRevision:
    """Write the next revision of a transcript's text; the one before stays. Codings are carried over.

    base: the number of the revision that was corrected. along: what became of its text, where the caller knows it.
    Raises: RevisedMeanwhile when that is not the one in use any more.
    """
    text = with_line_feeds(text)
    speaker_still_there(transcript)
    old = latest_revision(transcript)
    if old.number != base:
        raise _meanwhile(old, base, text)
    if text == old.text:
        raise InputRejected(Problem("Text", "Nothing was changed.", "Correct the text, or leave the page."))
    if not text.strip():
        raise InputRejected(Problem("Text", "No word would be left.", "A transcript cannot be emptied."))
    # Before the change: two long texts that differ much take seconds.
    along = compared(old.text, text) if along is None else along
    record = _relaid(old, text, along)
    with changing(transcript.study, "transcript revised", transcript) as change:
        speaker_still_there(transcript)
        newest = latest_revision(transcript)
        if newest.pk != old.pk:
            raise _meanwhile(newest, base, text)
        new = _write_revision(change, transcript, next_number(transcript), record, reason=reason, now=now)
        change.stand_on(old)
        text_revised.send(sender=TextRevision, old=old, new=new, along=along)
    return new


def speaker_still_there(transcript: Transcript, *clauses: str, takes_part: bool = False) -> None:
    """`still_there` of the person who speaks in a transcript; a paper's text is of nobody."""
    if transcript.interview is not None:
        still_there(transcript.interview.person, *clauses, takes_part=takes_part)


def _meanwhile(newest: TextRevision, base: int, text: str) -> InputRejected:
    """Why a correction of revision `base` is not taken: who wrote another one, or took it back, and when."""
    transcript = newest.transcript
    place = transcript.heading
    undos = Event.objects.filter(subject_kind=kind_of(transcript), subject_id=transcript.pk, undoes__isnull=False)
    undo = undos.filter(study=transcript.study_id).order_by("-pk").first()
    if newest.number > base:
        who, at = newest.written_by, newest.written_at
        cause = f"{{who}} wrote revision {newest.number} on {{at}}, while you corrected revision {base}."
    elif undo is not None:
        who, at = undo.actor, undo.at
        cause = f"{{who}} took revision {base} back on {{at}}, while you corrected it."
    else:
        return InputRejected(Problem(place, f"It has no revision {base}.", "Load the page again."))
    cause = cause.format(who=who or "Somebody", at=f"{timezone.localtime(at):%d %B %Y, %H:%M}")
    cure = "Compare the two texts, then send yours again on top of the one in use."
    return RevisedMeanwhile(Problem(place, cause, cure), newest=newest, text=text)


def _relaid(old: TextRevision, text: str, along: Sequence[Piece]) -> TranscriptRecord:
    """The turns of the old text over the new one: read anew where the new text names speakers, else carried over."""
    before = as_record(old)
    anew = read_plain_transcript(text.encode(), name="text")
    is_timed = any(turn.start_ms is not None for turn in before.turns)
    if not is_timed and any(turn.speaker for turn in anew.turns):
        return TranscriptRecord(text, anew.turns)
    kept = [turn for turn in before.turns if turn.start < turn.end]
    spans = carry_spans(old.text, text, [Span(turn.start, turn.end) for turn in kept], along, onto_left_out=True)
    return TranscriptRecord(text, tuple(_in_order(kept, spans)))


def _in_order(turns: Sequence[TurnRecord], spans: Sequence[Span | None]) -> list[TurnRecord]:
    relaid: list[TurnRecord] = []
    for turn, span in zip(turns, spans, strict=True):
        start = max(span.start, relaid[-1].end if relaid else 0) if span else 0
        if span is not None and start < span.end:
            relaid.append(TurnRecord(turn.speaker, start, span.end, turn.start_ms, turn.end_ms, turn.page))
    return relaid


def _write_revision(
    change: Changing, transcript: Transcript, number: int, record: TranscriptRecord, *, reason: str, now: datetime
) -> TextRevision:
    revision = change.create(
        TextRevision,
        transcript=transcript,
        number=number,
        text=record.text,
        n_words=len(record.text.split()),
        sha256=hashlib.sha256(record.text.encode()).hexdigest(),
        reason=reason[:300],
        written_by=current_actor(),
        written_at=now,
    )
    change.bulk(
        Turn,
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
    )
    return revision
