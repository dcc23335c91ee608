"""The tables of the library's pages say what the program reads, asks and writes."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

from django.apps import apps

from plait.formats.documents.learning_record import XAPI_EXTENSIONS, XAPI_VERB, learning_json
from plait.formats.references.any_format import _KNOWN
from plait.formats.references.paper_query import FIELDS, MARKS, And, Field, Not, Or, Words, Years, read_paper_query
from plait.library.papers.citing import WRITERS
from plait.records.learning import LearningEntry, LearningLog
from tests.docs.documents import DOCS, ShownTable, code_in, held, inline_code
from tests.docs.program_text import dictionaries_of_words


@held("library.md", "You write")
def test_what_may_be_written_into_the_search_is_read_as_told(table: ShownTable) -> None:
    told = {row[1]: [read_paper_query(code) for code in code_in(row[0])] for row in table.rows}
    assert told == {
        "papers with both words": [And((Words("trust"), Words("team")))],
        "the phrase": [Words("trust in teams")],
        "words that begin so": [Words("partner", is_prefix=True)],
        "either; without *pilot*": [Or((Words("trust"), Words("faith"))), Not(Words("pilot"))],
        "one field, some years": [Words("trust", field="title"), Years(2010, 2016)],
        "by your own marks": [Field("is", mark) for mark in ("saved", "liked", "unmarked")],
    }
    assert {"title", "year", "is"} <= set(FIELDS)
    assert {"saved", "liked", "unmarked"} <= set(MARKS)


@held("library.md", "Provider")
def test_every_provider_that_may_be_asked_is_told(table: ShownTable) -> None:
    providers = apps.get_model("library", "ProviderSwitch").Provider
    assert [row[0] for row in table.rows] == list(providers.labels)


@held("library.md", "Read")
def test_the_formats_told_are_those_that_are_read_and_written(table: ShownTable) -> None:
    ((told, written),) = table.rows
    names = ("RIS", "PubMed", "nbib", "XML", "CSL JSON", "BibTeX", "EndNote", ".enw", "Zotero RDF",
             "Web of Science", "JATS", "CSV")  # fmt: skip
    assert [name for name in names if name not in _KNOWN or name not in told] == []
    assert set(re.findall(r"[A-Z.]\w+", _KNOWN)) <= set(re.findall(r"[A-Z.]\w+", told))
    assert written.split(", ") == [{"ris": "RIS", "bib": "BibTeX", "json": "CSL JSON"}[suffix] for suffix in WRITERS]


LOG = LearningLog(
    owner="Ada", period="2026", faults=(), n_chain=1, last_hash="c", made_at=datetime(2026, 11, 23, tzinfo=UTC),
    entries=(LearningEntry(1, datetime(2026, 11, 23, tzinfo=UTC), None, "a", "", "c"),),
)  # fmt: skip


@held("library/learning.md", "key")
def test_the_keys_told_of_the_learning_record_are_those_written(table: ShownTable) -> None:
    written = json.loads(learning_json(LOG))
    assert (written["format"], written["version"]) == ("plait-learning-record", 1)
    told = {row[0]: keys_in(row[1]) for row in table.rows}
    assert {name for row in table.rows[:3] for name in code_in(row[0])} | {"chain", "entries"} == set(written)
    assert told["`chain`"] == set(written["chain"])
    assert told["`entries[]`"] - {"complete", "withdrawn"} == set(written["entries"][0])


@held("library/learning.md", "key")
def test_the_keys_told_of_what_is_hashed_are_those_kept(table: ShownTable) -> None:
    rows = {row[0]: row[1] for row in table.rows}
    searches, openings = rows["`trail`"].split(";")
    for told in (rows["`content`"], rows["`papers[]`"], searches.partition(":")[2], openings.partition(":")[2]):
        assert keys_in(told) in dictionaries_of_words(), told


def keys_in(cell: str) -> frozenset[str]:
    """The names told in a cell; `""` is a value."""
    return frozenset(name.removesuffix("[]") for name in code_in(cell)) - {'""'}


def test_the_xapi_names_told_are_those_written() -> None:
    codes = inline_code(DOCS / "library/learning.md")
    assert XAPI_VERB["id"] in codes
    assert f"{XAPI_EXTENSIONS}…" in codes
