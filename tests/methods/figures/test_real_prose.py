"""Real abstracts: what a careful reader called false alarms is none, what the reader called wrong is found."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from functools import cache

import numpy as np
import pytest
from tests.shared import ROOT, SHARED, needs_shared

from plait.methods.figures.check import Claim, check_text

csv.field_size_limit(10**9)
sys.path.insert(0, str(ROOT / "benchmarks" / "methods"))
from planting import planted  # noqa: E402
from prose_labels import Label, labels, verdict_on  # noqa: E402

ALARMS = ("impossible", "doubtful", "rounding")


@cache
def judged() -> tuple[tuple[Label, str], ...]:
    return tuple((label, verdict_on(label)) for label in labels(SHARED))


@needs_shared
def test_no_false_alarm_of_the_labelled_is_called_impossible() -> None:
    wrong = [label.claim for label, verdict in judged() if label.verdict == "false alarm" and verdict == "impossible"]
    assert wrong == []


@needs_shared
def test_nearly_all_that_is_labelled_wrong_or_badly_rounded_is_found() -> None:
    true = [(label.verdict, verdict) for label, verdict in judged() if label.verdict != "false alarm"]
    assert sum(verdict in ALARMS for _, verdict in true) >= 0.95 * len(true)
    assert Counter(verdict for label, verdict in true if label == "wrong")["impossible"] >= 30


@needs_shared
def test_most_faults_planted_in_true_abstracts_are_found() -> None:
    with (SHARED / "screening" / "Cohen_UrinaryIncontinence.csv").open(encoding="utf-8", newline="") as file:
        abstracts = [row["abstract"] for row in csv.DictReader(file)]
    faults = list(planted(abstracts, 44, np.random.default_rng(7)))

    def meets(claim: Claim, start: int, end: int) -> bool:
        return claim.start < end and start < claim.end and claim.verdict in ("impossible", "doubtful")

    found = [any(meets(claim, fault.start, fault.end) for claim in check_text(fault.text)) for fault in faults]
    assert len(faults) == 44
    assert sum(found) >= 36


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        (
            "Von 240 eingeladenen Pflegekräften antworteten 156 (65 %). Von diesen arbeiteten 95 (60,9 %) am Tag und "
            "mit 61 von 156 (41 %) die anderen in der Nacht.",
            ["possible", "possible", "impossible"],
        ),
        (
            "Insgesamt wurden 240 Personen angeschrieben. Die Rücklaufquote betrug 58 % (n = 156). 70 % der Befragten "
            "stimmten zu.",
            ["impossible", "possible"],
        ),
        (
            "Sur 130 infirmières invitées, 91 ont répondu (75 %). Parmi elles, 38 (41,8 %) travaillaient la nuit et "
            "53 sur 91 (58,2 %) le jour.",
            ["impossible", "possible", "possible"],
        ),
        (
            "Se invitó a 130 enfermeras; respondieron 91 (70 %). De ellas, 38 (41,8 %) trabajaban de noche y 53 de 91 "
            "(50 %) de día.",
            ["possible", "possible", "impossible"],
        ),
        (
            "Foram convidados 130 enfermeiros e 91 responderam (75 %). Destes, 38 (41,8 %) trabalhavam à noite e 53 de "
            "91 (50 %) de dia.",
            ["impossible", "possible", "impossible"],
        ),
        (
            "Delle 130 infermiere che sono invitate, 91 hanno risposto (75 %) nel mese della prova.",
            ["not checkable"],
        ),
    ],
)
def test_common_forms_of_other_languages_are_read_and_the_rest_is_not_checkable(text: str, verdicts: list[str]) -> None:
    assert [claim.verdict for claim in check_text(text)] == verdicts
