"""What the interview room holds of a person."""

from __future__ import annotations

from collections.abc import Iterable

from plait.interviews.models import Interview, Proposal, ProposedTurn, TextRevision, Transcript, Turn
from plait.interviews.queries import counts_of
from plait.register.leaving.holdings import Figure, Holding, hold
from plait.study.models import Study


def _figures(study: Study) -> Iterable[Figure]:
    counts = counts_of(study)
    yield Figure("Interviews", f"{counts['interviews']:,}")
    yield Figure("People interviewed", f"{counts['people']:,}")
    yield Figure("Transcripts", f"{counts['transcribed']:,}")


hold(
    Holding("Interviews", Interview),
    Holding("Transcripts", Transcript, "interview__person"),
    Holding("Texts of transcripts, earlier ones too", TextRevision, "transcript__interview__person", said=True),
    Holding("Turns of speakers", Turn, "revision__transcript__interview__person", said=True),
    Holding("Answers to their transcript", Proposal, "transcript__interview__person", said=True),
    Holding("Turns they want otherwise", ProposedTurn, "proposal__transcript__interview__person", said=True),
    figures=_figures,
    fixed={Interview: ("code",)},
)
