"""Every reader that a room hands to a child gives there what it gives here."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import polars as pl
import pytest
from tests.formats.documents.test_pdf_pages import pdf

from plait import limited
from plait.formats.documents.pdf_pages import read_pdf_pages
from plait.formats.documents.plain_text import plain_text
from plait.formats.questionnaires.any_form import read_questionnaire
from plait.formats.questionnaires.export import write_xlsform
from plait.formats.references.any_format import read_references, stream_references
from plait.formats.references.providers.kbart import read_kbart
from plait.formats.tables.csv_table import read_columns, read_table
from plait.formats.tables.export import write_xlsx
from plait.formats.transcripts.any_format import read_transcript
from plait.records.problem import InputRejected
from plait.records.questionnaire import Choice, Item, ItemKind, Questionnaire

ROWS = [["1", "é", ""], ["2", '"quoted", and\nmore', "x"]]
TABLE = write_xlsx(["id", "word", "note"], ROWS, "answers")
RIS = b"TY  - JOUR\nTI  - On teams\nAU  - Brown, Ann\nPY  - 2010\nER  -\nTY  - JOUR\nER  -\n"
CHOICES = (Choice("lead", {"": "Lead"}), Choice("other", {"": "Other"}))
FORM = write_xlsform(
    Questionnaire(
        "Scoping",
        (
            Item("role", ItemKind.SELECT_ONE, {"": "Your role?"}, choices=CHOICES),
            Item("age", ItemKind.INTEGER, {"": "Your age?"}, relevant="${role} = 'lead'"),
        ),
    )
)
KBART = b"publication_title\tprint_identifier\tdate_first_issue_online\nJ Trust\t1234-5679\t1998\n\xff\tx\ty\n"


@pytest.mark.parametrize(
    ("reader", "data", "arguments"),
    [
        (read_table, TABLE, {"max_columns": 300}),
        (read_transcript, "I: Tea?\r\nP: Yes, 👶.\r\n".encode(), {}),
        (read_references, RIS, {}),
        (plain_text, b"<!doctype html><p>Of 114 leads,<br>34 replied.", {}),
        (read_questionnaire, FORM, {"kind": "xlsform", "title": ""}),
        (read_questionnaire, TABLE, {"kind": "responses", "title": "Mine"}),
    ],
)
def test_a_whole(reader: Callable[..., Any], data: bytes, arguments: dict[str, Any]) -> None:
    assert limited.read(reader, data, name="file", **arguments) == reader(data, name="file", **arguments)


def test_columns() -> None:
    many = "id,word\n" + "".join(f"{number},w{number % 7}\n" for number in range(60_000))
    for data in (TABLE, many.encode()):
        found = limited.read(read_columns, data, name="file")
        assert found.equals(read_columns(data, name="file"))
        assert set(found.dtypes) == {pl.String}
    numbered = limited.read(read_columns, TABLE, name="file", numbered=True)
    assert numbered.equals(read_columns(TABLE, name="file", numbered=True))


def test_one_after_another() -> None:
    direct = read_kbart([KBART], name="file")
    assert list(limited.read(read_kbart, KBART, name="file")) == list(direct)
    data = pdf("First page", "", "Third page")
    assert list(limited.read(read_pdf_pages, data, name="file")) == ["First page", "", "Third page"]


def test_one_after_another_with_what_they_are() -> None:
    file = io.BytesIO(RIS * 200)
    found = limited.read(stream_references, file, name="file")
    assert (found.format, found.begins_at_once) == ("RIS", True)
    assert list(found.records) == list(stream_references(io.BytesIO(RIS * 200), name="file").records)
    # Where the file stands tells how far the reading is: progress of an import.
    assert file.tell() == len(RIS) * 200


def test_what_a_reader_refuses() -> None:
    with pytest.raises(InputRejected, match="There are 3 columns"):
        limited.read(read_table, TABLE, name="file", max_columns=2)
    with pytest.raises(InputRejected, match="no reference format"):
        limited.read(stream_references, b"nothing of the kind", name="file")
