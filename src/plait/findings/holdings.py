"""What the findings hold of a person: evidence that cites their words."""

from __future__ import annotations

from collections.abc import Iterable

from plait.coding.queries import PERSON
from plait.findings.models import Cell, Evidence, JointDisplay, QuotationReply, SpeakerAnswer
from plait.findings.queries import displays_of, findings_of
from plait.register.leaving.holdings import Figure, Holding, hold
from plait.study.models import Study


def _figures(study: Study) -> Iterable[Figure]:
    for display, table in displays_of(study):
        judged = (
            f"{table.n_judged} of {table.n_cells} cells judged, {table.n_stale} of them before the evidence changed"
        )
        yield Figure(f"Joint display “{display.title}”", judged)
        for row in table.rows:
            yield Figure(f"“{display.title}”: {row.label}", str(row.people))
    for found in findings_of(study):
        n = sum(not each.changed for each in found.cited)
        stands = f"{n} of {len(found.cited)} pieces of evidence stand"
        fallen = "; none is left: it falls" if found.cited and not n else ""
        yield Figure(f"Finding “{found.finding.statement[:80]}”", f"{stands}{fallen}")


hold(
    Holding(
        "Evidence of findings that quotes them",
        Evidence,
        f"coding__{PERSON}",
        emptied=lambda row, leaving: {"coding": None, "sha256": ""},
        of_others=True,
    ),
    Holding("Answers to being quoted", SpeakerAnswer, said=True),
    Holding("Replies to quotations", QuotationReply, "answer__person", said=True),
    figures=_figures,
    fixed={
        Evidence: ("sha256",),
        JointDisplay: ("groups",),
        Cell: ("group", "signed_name", "evidence_sha256"),
    },
)
