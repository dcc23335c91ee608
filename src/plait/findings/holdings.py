"""What the findings hold of a person: evidence that cites their words."""

from __future__ import annotations

from collections.abc import Iterable

from plait.coding.queries import PERSON
from plait.findings.models import Cell, Evidence, JointDisplay, QuotationReply, SpeakerAnswer
from plait.findings.queries import displays_of, findings_of
from plait.register.leaving.holdings import Figure, Holding, hold, in_words
from plait.study.models import Study


def _evidence(evidence: Evidence) -> dict[str, str]:
    coding = evidence.coding
    words = coding.revision.text[coding.start : coding.end] if coding else ""
    return {"Finding": evidence.finding.statement, "Your words": words}


def _reply(reply: QuotationReply) -> dict[str, str]:
    headings = {"words": "Your words", "verdict": "You said", "wish": "They should read", "replied_at": "Said on"}
    return in_words(reply, "remark", **headings)


def _figures(study: Study) -> Iterable[Figure]:
    displays = displays_of(study)
    for display, table in displays:
        judged = (
            f"{table.n_judged} of {table.n_cells} cells judged, {table.n_stale} of them before the evidence changed"
        )
        yield Figure(f"Joint display “{display.title}”", judged)
        for row in table.rows:
            yield Figure(f"“{display.title}”: {row.label}", str(row.people))
    for found in findings_of(study, displays):
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
        told=_evidence,
        beside=("finding", "coding__revision"),
    ),
    Holding(
        "Answers to being quoted",
        SpeakerAnswer,
        said=True,
        told=lambda row: in_words(row, "remark", answered_at="Answered"),
    ),
    Holding("Replies to quotations", QuotationReply, "answer__person", said=True, told=_reply),
    figures=_figures,
    fixed={
        Evidence: ("sha256",),
        JointDisplay: ("groups",),
        Cell: ("group", "signed_name", "evidence_sha256"),
    },
)
