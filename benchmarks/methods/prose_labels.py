"""A careful reader's verdicts on claims of real abstracts, and the check's verdicts on the same claims."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from plait.methods.figures.check import check_text
from plait.methods.figures.claims import VERDICTS


@dataclass(frozen=True, slots=True)
class Label:
    """verdict: 'wrong', 'rounding' or 'false alarm'."""

    claim: str
    verdict: str
    abstract: str


def labels(shared: Path) -> Iterator[Label]:
    with (shared / "golden" / "figures" / "real_prose.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for name in dict.fromkeys(row["set"] for row in rows):
        with (shared / "screening" / name).open(encoding="utf-8", newline="") as file:
            abstracts = {row["record_id"]: row["abstract"] for row in csv.DictReader(file)}
        for row in rows:
            if row["set"] == name:
                yield Label(row["claim"], row["verdict"], abstracts[row["record_id"]])


def verdict_on(label: Label) -> str:
    """The gravest verdict on the words of a label, 'none' where no claim is found in them."""
    words = _letters(label.claim)
    found = {
        claim.verdict
        for claim in check_text(label.abstract)
        if (theirs := _letters(claim.text)) and (theirs in words or words in theirs or theirs[-8:] == words[-8:])
    }
    return next((verdict for verdict in VERDICTS if verdict in found), "none")


def _letters(words: str) -> str:
    return re.sub(r"[\W_]", "", words.lower())
