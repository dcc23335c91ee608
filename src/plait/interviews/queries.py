"""Reads of interviews, of their transcripts, and of papers taken as texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

from django.db.models import Count, Exists, F, Model, OuterRef, QuerySet, Subquery

from plait.interviews.models import Interview, TextRevision, Transcript, Turn
from plait.interviews.signals import lost_words
from plait.library.full_text.models import FullText
from plait.records.transcript import Transcript as TranscriptRecord
from plait.records.transcript import Turn as TurnRecord
from plait.study.kept import kind_of
from plait.study.models import Change, Study


def interviews_of(study: Study) -> QuerySet[Interview]:
    """Interviews with their person, whether there is a transcript, and its words and turns in the newest revision."""
    newest = TextRevision.objects.filter(transcript__interview=OuterRef("pk")).order_by("-number")
    return (
        Interview.counted.filter(study=study)
        .select_related("person", "transcript")
        .annotate(
            n_words=Subquery(newest.values("n_words")[:1]),
            n_revisions=Subquery(newest.values("number")[:1]),
        )
        .order_by("code")
    )


Row = TypeVar("Row", bound=Model)


def with_sources(rows: QuerySet[Row, Any], path: str = "") -> QuerySet[Row, Any]:
    """Rows with all that names the source of their text: its interview and person, or its paper. path: the lookup from
    a row to its transcript, '' when it is one."""
    to = f"{path}__" if path else ""
    heavy = ("pages", "paper__words", "paper__terms", "paper__abstract")
    return rows.select_related(f"{to}interview__person", f"{to}full_text__paper").defer(
        *(f"{to}full_text__{name}" for name in heavy)
    )


def texts_of(study: Study) -> QuerySet[Transcript]:
    """Every text of the study: the transcripts by the interviews' codes, then the papers in the order they came."""
    of_interviews_first = F("interview__code").asc(nulls_last=True)
    return with_sources(Transcript.counted.filter(study=study)).order_by(of_interviews_first, "pk")


def latest_revision(transcript: Transcript) -> TextRevision:
    """The revision in use. A transcript has at least one."""
    return TextRevision.objects.filter(transcript=transcript).order_by("-number")[0]


def said_of(new: TextRevision) -> str:
    """What is said when a revision was written."""
    before = TextRevision.objects.filter(transcript=new.transcript, number__lt=new.number).order_by("-number").first()
    n = len(lost_words(before)) if before else 0
    said = f"Revision {new.number} is written; codings were carried over."
    if n:
        lost = "1 coding lost all its words and counts" if n == 1 else f"{n:,} codings lost all their words and count"
        said += f" {lost} no more: see “Codings without words”, from the codebook."
    return said


def next_number(transcript: Transcript) -> int:
    """The number of the revision that is written next. One that was taken back leaves its number unused, so that a page
    opened on it is known by it."""
    gone = Change.objects.filter(kind=kind_of(TextRevision), before__transcript_id=transcript.pk)
    numbers = [int(change.before["number"]) for change in gone if change.before]
    return max([latest_revision(transcript).number, *numbers]) + 1


def newest_revisions(study: Study) -> QuerySet[TextRevision]:
    """The revision in use of every text, of interviews and of papers."""
    later = TextRevision.objects.filter(transcript=OuterRef("transcript"), number__gt=OuterRef("number"))
    return TextRevision.counted.filter(~Exists(later), transcript__study=study)


def text_of_pdf(full_text: FullText) -> Transcript | None:
    """The text that a paper's PDF was taken as, None when it was not."""
    return with_sources(Transcript.objects.filter(full_text=full_text)).first()


def n_paper_texts(study: Study) -> int:
    return Transcript.objects.filter(study=study, full_text__isnull=False).count()


def turns_of(revision: TextRevision) -> list[Turn]:
    return list(Turn.objects.filter(revision=revision).order_by("order"))


def as_record(revision: TextRevision) -> TranscriptRecord:
    turns = tuple(
        TurnRecord(turn.speaker, turn.start, turn.end, turn.start_ms, turn.end_ms, turn.page)
        for turn in turns_of(revision)
    )
    return TranscriptRecord(revision.text, turns)


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a transcript as it is read: a turn with its speaker, or (turn None) text outside every turn."""

    text: str
    turn: Turn | None


def passages_of(revision: TextRevision) -> list[Passage]:
    """The text in reading order. Speakers' labels are left out of what lies between turns: they stand beside them."""
    passages: list[Passage] = []
    at = 0
    for turn in turns_of(revision):
        between = revision.text[at : turn.start].strip()
        lines = [line for line in between.splitlines() if not is_label(line, turn.speaker)]
        if "".join(lines).strip():
            passages.append(Passage("\n".join(lines).strip(), None))
        passages.append(Passage(revision.text[turn.start : turn.end], turn))
        at = turn.end
    rest = revision.text[at:].strip()
    return [*passages, Passage(rest, None)] if rest else passages


def is_label(line: str, speaker: str) -> bool:
    """Whether a line holds nothing but the speaker of the next turn, perhaps with a time or emphasis."""
    left = line.replace(speaker, "", 1) if speaker else line
    return not any(letter.isalpha() for letter in left)


def counts_of(study: Study) -> dict[str, int]:
    return counts_in(Interview.counted.filter(study=study))


def counts_in(interviews: QuerySet[Interview]) -> dict[str, int]:
    found = interviews.order_by().aggregate(
        interviews=Count("pk"), transcribed=Count("transcript"), people=Count("person", distinct=True)
    )
    return {name: int(n) for name, n in found.items()}


def speakers_of(revision: TextRevision) -> list[tuple[str, int, int]]:
    """Each speaker with turns and words, in order of first appearance."""
    counted: dict[str, list[int]] = {}
    for turn in turns_of(revision):
        entry = counted.setdefault(turn.speaker, [0, 0])
        entry[0] += 1
        entry[1] += len(revision.text[turn.start : turn.end].split())
    return [(speaker, n_turns, n_words) for speaker, (n_turns, n_words) in counted.items()]
