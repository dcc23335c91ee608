"""What a reader must know of a paper before reading it: that it was retracted, corrected, or is a preprint."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from plait.records.paper import Paper
from plait.records.said import say

Weight = Literal["bad", "warn"]

_RETRACTED_TAGS = frozenset({"RIN", "RetractionIn"})
_NOTICE_TAGS = frozenset({"ROF", "RetractionOf"})
_CONCERN_TAGS = frozenset({"ECI", "ExpressionOfConcernIn"})
_CORRECTED_TAGS = frozenset({"EIN", "ErratumIn"})
_RETRACTED_TITLE = re.compile(r"\W*(?:retracted|withdrawn)(?:\s+article)?\s*[:\])–—-]", re.IGNORECASE)
_RETRACTED_NOTE = re.compile(
    r"\A\W*(?:this (?:article|paper) (?:has been|was) )?retracted\b|retracted (?:publication|article)|retraction in\b",
    re.IGNORECASE,
)
# Of the servers' own prefixes; 10.1101 also bears journals, whose DOIs do not end in a bare number.
_PREPRINT_DOI = re.compile(
    r"10\.(?:(?:1101|64898)/(?:\d{4}\.\d\d\.\d\d\.)?\d{5,8}$|21203/rs\.|48550/arxiv|2139/ssrn|31219/|31234/|20944/preprints)"
)
_PREPRINT_SERVERS = frozenset({"biorxiv", "medrxiv", "arxiv", "research square", "ssrn", "preprints.org", "psyarxiv"})


@dataclass(frozen=True, slots=True)
class Notice:
    """words: what a badge says. weight: 'bad' when the paper must not be relied on. because: why, a sentence."""

    words: str
    weight: Weight
    because: str


def notices_of(paper: Paper) -> tuple[Notice, ...]:
    """What the record itself says about the paper's standing, the gravest first. A record that says nothing proves
    nothing: a retraction may be younger than the record.

    >>> [notice.words for notice in notices_of(Paper("RETRACTED: On teams", journal="medRxiv"))]
    ['Retracted', 'Preprint']
    """
    return tuple(_notices(paper))


def _notices(paper: Paper) -> Iterator[Notice]:
    said = {value.lower() for values in paper.extra.values() for value in values}
    tags = set(paper.extra)
    if tags & _NOTICE_TAGS or {"retraction of publication", "retraction notice"} & said:
        yield Notice(say("Retraction notice"), "warn", "The record is of the notice that retracts another paper.")
    elif because := _retracted_because(paper, tags, said):
        yield Notice(say("Retracted"), "bad", because)
    if tags & _CONCERN_TAGS:
        yield Notice(say("Expression of concern"), "bad", "The record names an expression of concern.")
    if tags & _CORRECTED_TAGS:
        yield Notice(say("Corrected"), "warn", "The record names a correction.")
    if _is_preprint(paper, said):
        yield Notice(say("Preprint"), "warn", "Not peer reviewed, as far as the record says.")


def _retracted_because(paper: Paper, tags: set[str], said: set[str]) -> str:
    if tags & _RETRACTED_TAGS or "retracted publication" in said:
        return "The record names its retraction."
    if _RETRACTED_TITLE.match(paper.title):
        return "The title says so."
    return "A note in the record says so." if any(_RETRACTED_NOTE.search(note) for note in paper.notes) else ""


def _is_preprint(paper: Paper, said: set[str]) -> bool:
    by_name = paper.journal.lower().strip(" .") in _PREPRINT_SERVERS or "preprint" in said
    return by_name or _PREPRINT_DOI.match(paper.doi) is not None
