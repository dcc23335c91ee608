"""A log of learning as document (for PDF), CSV, JSON and xAPI statements. Each says that it certifies nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from plait.formats.tables.export import Value, write_csv
from plait.records.document import Block, Cell, Document, DocumentTable, Heading, ListBlock, Paragraph
from plait.records.learning import STATEMENT, LearningEntry, LearningLog

VERSION = 1
CSV_HEADER = (
    "number", "state", "completed_at", "question", "reason", "answer", "effect", "effect_text", "further_need",
    "minutes_claimed", "minutes_measured", "credits_claimed", "scheme", "papers", "n_searches", "n_openings", "hash",
    "note",
)  # fmt: skip
XAPI_VERB = {"id": "http://adlnet.gov/expapi/verbs/completed", "display": {"en": "completed"}}
XAPI_EXTENSIONS = "urn:plait:learning:"
_MINUTES_AN_HOUR = 60


def learning_json(log: LearningLog) -> str:
    """The log as JSON, schema version 1 of docs/library/learning.md."""
    return json.dumps(
        {
            "format": "plait-learning-record",
            "version": VERSION,
            "statement": STATEMENT,
            "owner": log.owner,
            "period": log.period,
            "made_at": log.made_at.isoformat(),
            "chain": {
                "n_entries": log.n_chain,
                "is_whole": not log.faults,
                "faults": list(log.faults),
                "last_hash": log.last_hash,
            },
            "entries": [_entry(entry) for entry in log.entries],
        },
        ensure_ascii=False,
        indent=2,
    )


def _entry(entry: LearningEntry) -> dict[str, Any]:
    return {
        "number": entry.number,
        "state": _state(entry),
        "content": entry.content,
        "content_sha256": entry.content_sha256,
        "previous_hash": entry.previous_hash,
        "hash": entry.hash,
    }


def _state(entry: LearningEntry) -> str:
    return "withdrawn" if entry.content is None else "complete"


def learning_csv(log: LearningLog) -> bytes:
    """One row a cycle, columns CSV_HEADER."""
    return b"".join(write_csv(CSV_HEADER, _rows(log)))


def _rows(log: LearningLog) -> Iterator[list[Value]]:
    for entry in log.entries:
        content = entry.content
        if content is None:
            blank: list[Value] = [""] * (len(CSV_HEADER) - 4)
            yield [entry.number, "withdrawn", *blank, entry.hash, STATEMENT]
            continue
        yield [
            entry.number,
            "complete",
            content["completed_at"],
            content["question"],
            content["reason"],
            content["answer"],
            content["effect"],
            content["effect_text"],
            content["further_need"],
            content["minutes_claimed"],
            content["minutes_measured"],
            content["credits_claimed"],
            content["scheme"],
            " | ".join(paper["citation"] for paper in content["papers"]),
            len(content["trail"]["searches"]),
            len(content["trail"]["openings"]),
            entry.hash,
            STATEMENT,
        ]


def xapi_statements(log: LearningLog, *, home_page: str, account_id: str) -> str:
    """The cycles as xAPI statements (IEEE 9274.1.1), a JSON array to be sent to a learning record store by hand.

    home_page: address of this installation; with account_id it names the person, without name or e-mail address.
    The same cycle has the same statement id in every export. Withdrawn cycles are left out.
    """
    actor = {"objectType": "Agent", "account": {"homePage": home_page, "name": account_id}}
    statements = [
        _statement(entry, entry.content, actor, home_page) for entry in log.entries if entry.content is not None
    ]
    return json.dumps(statements, ensure_ascii=False, indent=2)


def _statement(
    entry: LearningEntry, content: Mapping[str, Any], actor: dict[str, Any], home_page: str
) -> dict[str, Any]:
    result: dict[str, Any] = {"completion": True, "response": content["answer"]}
    if content["minutes_claimed"] is not None:
        hours, minutes = divmod(content["minutes_claimed"], _MINUTES_AN_HOUR)
        result["duration"] = f"PT{hours}H{minutes}M"
    return {
        "id": str(uuid5(NAMESPACE_URL, f"{home_page}#{entry.hash}")),
        "actor": actor,
        "verb": XAPI_VERB,
        "object": {
            "objectType": "Activity",
            "id": f"urn:sha256:{entry.hash}",
            "definition": {
                "type": "http://id.tincanapi.com/activitytype/research-report",
                "name": {"en": f"Literature search {entry.number}"},
                "description": {"en": f"{content['question']} {STATEMENT}"},
            },
        },
        "result": result,
        "timestamp": content["completed_at"],
        "context": {
            "platform": "Plait",
            "extensions": {
                f"{XAPI_EXTENSIONS}statement": STATEMENT,
                f"{XAPI_EXTENSIONS}effect": content["effect"],
                f"{XAPI_EXTENSIONS}papers": [paper["citation"] for paper in content["papers"]],
                f"{XAPI_EXTENSIONS}credits-claimed": content["credits_claimed"],
                f"{XAPI_EXTENSIONS}scheme": content["scheme"],
                f"{XAPI_EXTENSIONS}hash": entry.hash,
            },
        },
    }


def totals(log: LearningLog) -> tuple[int, dict[str, Decimal]]:
    """Minutes claimed, and credits claimed by scheme, over the entries that are not withdrawn."""
    minutes, credits = 0, dict[str, Decimal]()
    for entry in log.counted:
        content = entry.content or {}
        minutes += content["minutes_claimed"] or 0
        if content["credits_claimed"]:
            scheme = content["scheme"]
            credits[scheme] = credits.get(scheme, Decimal(0)) + Decimal(content["credits_claimed"])
    return minutes, credits


def learning_document(log: LearningLog) -> Document:
    """The log as a document: the summary, then one chapter a cycle."""
    blocks: list[Block] = [Paragraph(STATEMENT, lead=True), Paragraph(_summary(log))]
    blocks.append(Paragraph(_chain(log)))
    if log.entries:
        header = (Cell("Number"), Cell("Completed"), Cell("Question"), Cell("Minutes", True), Cell("Credits", True))
        rows = tuple(_row(entry) for entry in log.entries)
        note = "Minutes and credits are claimed by the person; “–” where nothing was claimed."
        blocks.append(DocumentTable(f"Cycles completed: {log.period}", header, rows, note))
    for entry in log.counted:
        blocks.extend(_chapter(entry, entry.content or {}))
    made_at = f"{log.made_at:%d %B %Y}"
    return Document("Record of learning", f"{log.owner}. {log.period}. {STATEMENT}", made_at, tuple(blocks))


def _summary(log: LearningLog) -> str:
    minutes, credits = totals(log)
    claimed = "; ".join(f"{value} ({scheme})" for scheme, value in credits.items()) or "none"
    n_withdrawn = len(log.entries) - len(log.counted)
    withdrawn = f" {n_withdrawn} withdrawn." if n_withdrawn else ""
    n = len(log.counted)
    completed = f"{n} literature search{'es' if n != 1 else ''} completed."
    return f"{completed} Claimed: {minutes} minutes; credits {claimed}.{withdrawn}"


def _chain(log: LearningLog) -> str:
    if log.faults:
        return "The chain of hashes is broken. " + " ".join(log.faults)
    if not log.n_chain:
        return "Nothing is completed yet, so there is no chain of hashes."
    return f"The chain of hashes over all {log.n_chain} entries is whole; its last hash is {log.last_hash}."


def _row(entry: LearningEntry) -> tuple[Cell, ...]:
    content = entry.content
    if content is None:
        return (Cell(str(entry.number)), Cell("Withdrawn"), Cell(""), Cell("–", True), Cell("–", True))
    minutes, credits = content["minutes_claimed"], content["credits_claimed"]
    return (
        Cell(str(entry.number)),
        Cell(f"{entry.completed_at:%d %b %Y}"),
        Cell(content["question"]),
        Cell("–" if minutes is None else str(minutes), True),
        Cell(credits or "–", True),
    )


def _chapter(entry: LearningEntry, content: Mapping[str, Any]) -> Iterator[Block]:
    yield Heading(1, f"{entry.number}. {content['question']}")
    yield Paragraph(f"Completed {entry.completed_at:%d %B %Y, %H:%M} UTC. {content['reason']}".strip())
    yield Heading(2, "Answer in own words")
    yield Paragraph(content["answer"])
    yield Heading(2, "Effect on practice")
    yield Paragraph(": ".join(part for part in (content["effect"], content["effect_text"]) if part))
    if content["further_need"]:
        yield Heading(2, "Further need")
        yield Paragraph(content["further_need"])
    yield Heading(2, "Papers")
    yield ListBlock(tuple(_cited(paper) for paper in content["papers"]), ordered=True)
    yield Heading(2, "Trail, written by the system")
    searches, openings = content["trail"]["searches"], content["trail"]["openings"]
    lines = [f"{each['at']}: searched “{each['query']}”, {each['n_hits']} found" for each in searches]
    lines += [f"{each['at']}: opened {each['title']}" for each in openings]
    yield ListBlock(tuple(sorted(lines))) if lines else Paragraph("No search and no opened paper was seen.")
    minutes, measured = content["minutes_claimed"], content["minutes_measured"]
    claimed = "nothing claimed" if minutes is None else f"{minutes} claimed"
    credit = f"{content['credits_claimed']} ({content['scheme']})" if content["credits_claimed"] else "none claimed"
    yield Paragraph(f"Minutes: {claimed}; {measured} measured. Credits: {credit}. Hash {entry.hash}. {STATEMENT}")


def _cited(paper: Mapping[str, Any]) -> str:
    notices = f" [{', '.join(paper['notices'])} on that day]" if paper["notices"] else ""
    return f"{paper['citation']}{notices}"
