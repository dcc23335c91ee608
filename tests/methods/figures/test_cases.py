"""The worked cases: each figure of each text with the verdict that a careful reader gives it."""

from __future__ import annotations

import csv
import re

import pytest
from tests.shared import SHARED, needs_shared

from plait.formats.documents.plain_text import plain_text
from plait.methods.figures.check import Claim, check_text

FOLDER = SHARED / "cases" / "figures"
TOLD = re.compile(r'"([^"]+)" (not checkable|possible|impossible|doubtful|rounding)')


def cases() -> list[tuple[str, str, str]]:
    if not FOLDER.is_dir():
        return []
    with (FOLDER / "MANIFEST.csv").open(encoding="utf-8", newline="") as file:
        return [(row["file"], *told) for row in csv.DictReader(file) for told in TOLD.findall(row["right"])]


def claims_at(text: str, words: str) -> list[Claim]:
    """The claims that meet the words of a case, blanks and broken words as they come."""
    parts = (r"(?:-\n\s*)?".join(map(re.escape, word)) for word in words.split())
    match = re.search(r"\s+".join(parts), text.replace("\u00a0", " "))
    assert match is not None, words
    return [claim for claim in check_text(text) if claim.start < match.end() and match.start() < claim.end]


@needs_shared
@pytest.mark.parametrize(("name", "words", "verdict"), cases())
def test_a_figure_is_judged_as_by_a_careful_reader(name: str, words: str, verdict: str) -> None:
    found = claims_at(plain_text((FOLDER / name).read_bytes(), name=name), words)
    # What no claim is made of is not checkable.
    verdicts = {claim.verdict for claim in found} or {"not checkable"}
    assert verdict in verdicts
    if verdict in ("possible", "not checkable"):
        assert {claim.verdict for claim in found if claim.percent} <= {"possible", "not checkable"}


@needs_shared
def test_all_cases_of_the_list_are_tried() -> None:
    assert len(cases()) > 140
    assert {name for name, *_ in cases()} == {path.name for path in FOLDER.iterdir()} - {"MANIFEST.csv"}
