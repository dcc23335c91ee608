"""Fingerprints of evidence: they tell whether what a judgement or a finding stood on is still the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from plait.records.item_table import ItemTable
from plait.records.joint_display import JointDisplayTable
from plait.records.segment import Segment


def fingerprint(content: object) -> str:
    """SHA-256 of a value made of lists, texts and numbers, as 64 hexadecimal digits."""
    return hashlib.sha256(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def cell_fingerprint(people: Iterable[str], segments: Iterable[Segment]) -> str:
    """Of a cell: the codes of the people in its group with a transcript, and the words coded there.

    Places count by their words, so that a correction elsewhere in a transcript leaves the judgement standing.
    """
    words = sorted({(each.person_code, each.interview_code, each.text) for each in segments})
    return fingerprint([sorted(people), [list(each) for each in words]])


def table_fingerprint(table: ItemTable) -> str:
    """Of an item's table: every count in it, and why answers are missing."""
    missing = table.missing
    numbers = table.numbers
    return fingerprint(
        [
            [[row.choice, row.share.k] for row in table.rows],
            [table.n, missing.not_shown, missing.skipped, missing.dont_know, missing.refused],
            [numbers.lowest, numbers.lower_quartile, numbers.median, numbers.upper_quartile, numbers.highest]
            if numbers
            else [],
        ]
    )


def words_fingerprint(words: str) -> str:
    """Of a quotation."""
    return fingerprint([words])


def display_fingerprint(table: JointDisplayTable) -> str:
    """Of a joint display: the evidence in every cell and what is judged of it."""
    return fingerprint([[cell.column, cell.evidence_sha256, cell.mark] for cell in table.cells])
