"""Reads of what interviewees want their transcripts to say, held against the text in use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from plait.interviews.models import Interview, Proposal, ProposedTurn, TextRevision, Transcript, Turn
from plait.interviews.queries import Passage, latest_revision, passages_of, turns_of
from plait.interviews.signals import Lost, lost_words
from plait.methods.coding.differences import Stretch, differences
from plait.methods.coding.spans import carry_spans, replaced
from plait.records.segment import LEFT_OUT, Span
from plait.study.links import TERMS, link_to, token_of
from plait.study.models import AccessLink, Study

PURPOSE = AccessLink.Purpose.TRANSCRIPT
DAYS = (TERMS[PURPOSE].lasts or timedelta.max).days
TURNS_A_PAGE = 30
Kind = ProposedTurn.Kind


def secret_to(interview: Interview) -> tuple[AccessLink | None, str]:
    """The good link by which the interviewee checks the transcript, with the secret in its address."""
    link = link_to(PURPOSE, interview.pk, now=timezone.now())
    return link, token_of(link) if link else ""


def transcript_for(link: AccessLink) -> Transcript | None:
    """What a link shows, None where the interview has no transcript any more."""
    rows = Transcript.counted.filter(study=link.study, interview=link.target, interview__person=link.person)
    return rows.select_related("interview__person", "study").first()


def open_proposal(transcript: Transcript) -> Proposal | None:
    """The answer that nobody has dealt with yet, be it sent or not."""
    return Proposal.objects.filter(transcript=transcript, handled_at=None).select_related("base").first()


def text_to_check(transcript: Transcript, proposal: Proposal | None) -> TextRevision:
    """The text as the interviewee began to read it, so that a correction does not move it under their hands."""
    return proposal.base if proposal else latest_revision(transcript)


def pages_to_check(text: TextRevision) -> list[list[Passage]]:
    """The text by pages of as many turns; at least one page."""
    pages: list[list[Passage]] = [[]]
    n = 0
    for passage in passages_of(text):
        if passage.turn is not None and n == TURNS_A_PAGE:
            pages.append([])
            n = 0
        n += passage.turn is not None
        pages[-1].append(passage)
    return pages


def wishes_of(proposal: Proposal | None) -> dict[int, ProposedTurn]:
    """What is entered so far, by the turn's order."""
    return {row.order: row for row in ProposedTurn.objects.filter(proposal=proposal)} if proposal else {}


def said_something(rows: QuerySet[ProposedTurn]) -> QuerySet[ProposedTurn]:
    return rows.exclude(Q(kind=Kind.KEEP) & Q(remark=""))


def answers_of(study: Study) -> QuerySet[Proposal]:
    """Answers that were sent, those nobody dealt with first; with how many turns are to be changed and left out."""
    return (
        Proposal.counted.filter(transcript__study=study, sent_at__isnull=False)
        .select_related("transcript__interview__person", "base", "handled_by")
        .annotate(
            n_changed=Count("turns", filter=Q(turns__kind=Kind.CHANGE)),
            n_left_out=Count("turns", filter=Q(turns__kind=Kind.LEAVE_OUT)),
            n_remarks=Count("turns", filter=~Q(turns__remark="")),
            n_taken=Count("turns", filter=Q(turns__is_taken=True)),
        )
        .order_by("-handled_at", "-pk")
    )


@dataclass(frozen=True, slots=True)
class Held:
    """One turn of an answer held against the text in use.

    place: where the turn stands there, None where it is gone. now: its words there. wanted: the words that would stand
    in their place. is_conflict: somebody corrected the turn after the interviewee read it.
    """

    row: ProposedTurn
    speaker: str
    time: str
    place: Span | None
    now: str
    wanted: str

    @property
    def is_conflict(self) -> bool:
        return self.place is None or self.now != self.row.was

    @property
    def is_wish(self) -> bool:
        return self.row.kind != Kind.KEEP

    @property
    def can_be_taken(self) -> bool:
        return self.is_wish and self.place is not None and self.now != self.wanted

    @property
    def differences(self) -> list[Stretch]:
        return list(differences(self.now, self.wanted))


def held_against(proposal: Proposal, newest: TextRevision) -> list[Held]:
    """Every turn that the interviewee wants otherwise, or remarked on, in order."""
    rows = list(said_something(ProposedTurn.objects.filter(proposal=proposal)).order_by("order"))
    turns = {turn.order: turn for turn in turns_of(proposal.base)}
    places = _places([turns[row.order] for row in rows], proposal.base, newest)
    return [
        Held(
            row,
            turns[row.order].speaker,
            turns[row.order].time,
            place,
            newest.text[place.start : place.end] if place else "",
            LEFT_OUT if row.kind == Kind.LEAVE_OUT else row.wish if row.kind == Kind.CHANGE else row.was,
        )
        for row, place in zip(rows, places, strict=True)
    ]


def lost_with(held: Sequence[Held], newest: TextRevision) -> list[Lost]:
    """What would lose all its words if these turns were taken over."""
    taken = [(each.place, each.wanted) for each in held if each.place and each.can_be_taken]
    return lost_words(newest, replaced(newest.text, taken)[1])


def _places(turns: Sequence[Turn], base: TextRevision, newest: TextRevision) -> list[Span | None]:
    spans = [Span(turn.start, turn.end) for turn in turns]
    if base.pk == newest.pk:
        return list(spans)
    return carry_spans(base.text, newest.text, spans, onto_left_out=True)
