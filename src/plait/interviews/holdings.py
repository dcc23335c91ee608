"""What the interview room holds of a person."""

from __future__ import annotations

from collections.abc import Iterable

from plait.interviews.models import Interview, Proposal, ProposedTurn, TextRevision, Transcript, Turn
from plait.interviews.queries import counts_of
from plait.register.leaving.holdings import Figure, Holding, hold, in_words
from plait.study.models import Study


def _interview(interview: Interview) -> dict[str, str]:
    return in_words(interview, "code", "held_on", "mode", "interviewer", "minutes", created_at="Entered")


def _transcript(transcript: Transcript) -> dict[str, str]:
    return {"Interview": transcript.code, **in_words(transcript, source_name="Came from the file", added_at="Added")}


def _text(revision: TextRevision) -> dict[str, str]:
    said = in_words(revision, number="Version", written_at="Written", reason="Why it was corrected")
    return {"Interview": revision.transcript.code, **said, "Text": revision.text}


def _answer(proposal: Proposal) -> dict[str, str]:
    headings = {"sent_at": "Sent", "handled_at": "Dealt with", "reason": "What the study team said"}
    said = in_words(proposal, "remark", kept_at="Last entered", **headings)
    return {"Interview": proposal.transcript.code, **said}


def _turn(turn: ProposedTurn) -> dict[str, str]:
    headings = {
        "kind": "You want",
        "was": "It said",
        "wish": "It should say",
        "remark": "Remark",
        "is_taken": "Taken over",
    }
    return in_words(turn, **headings)


def _figures(study: Study) -> Iterable[Figure]:
    counts = counts_of(study)
    yield Figure("Interviews", f"{counts['interviews']:,}")
    yield Figure("People interviewed", f"{counts['people']:,}")
    yield Figure("Transcripts", f"{counts['transcribed']:,}")


hold(
    Holding("Interviews", Interview, told=_interview),
    Holding("Transcripts", Transcript, "interview__person", told=_transcript, beside=("interview",)),
    Holding(
        "Texts of transcripts, earlier ones too",
        TextRevision,
        "transcript__interview__person",
        said=True,
        told=_text,
        beside=("transcript__interview",),
    ),
    Holding(
        "Turns of speakers",
        Turn,
        "revision__transcript__interview__person",
        said=True,
        elsewhere="They say where in the texts above each turn begins, who spoke, and when in the recording.",
    ),
    Holding(
        "Answers to their transcript",
        Proposal,
        "transcript__interview__person",
        said=True,
        told=_answer,
        beside=("transcript__interview",),
    ),
    Holding(
        "Turns they want otherwise", ProposedTurn, "proposal__transcript__interview__person", said=True, told=_turn
    ),
    figures=_figures,
    fixed={Interview: ("code",)},
)
