"""What the innovation register holds of a person."""

from __future__ import annotations

from collections.abc import Iterable

from plait.coding.queries import PERSON
from plait.innovations.models import Evidence, Innovation
from plait.innovations.queries import innovations_of, n_evidence_of
from plait.register.leaving.holdings import Figure, Holding, hold, in_words
from plait.study.models import Study


def _evidence(evidence: Evidence) -> dict[str, str]:
    return {"Innovation": evidence.innovation.title, **in_words(evidence, "note", added_at="Added")}


def _figures(study: Study) -> Iterable[Figure]:
    n_evidence = n_evidence_of(study)
    for pk, title in innovations_of(study).values_list("pk", "title"):
        yield Figure(f"Innovation “{title}”", f"{n_evidence.get(pk, 0):,} pieces of evidence")


hold(
    Holding(
        "Innovations they observed",
        Innovation,
        "observed_by",
        emptied=lambda row, leaving: {"observed_by": None},
        of_others=True,
        shown=lambda row, person: {"title": row.title},
    ),
    Holding(
        "Answers as evidence of innovations",
        Evidence,
        "answer__response__person",
        told=_evidence,
        beside=("innovation",),
    ),
    Holding(
        "Quotations as evidence of innovations", Evidence, f"coding__{PERSON}", told=_evidence, beside=("innovation",)
    ),
    figures=_figures,
)
