"""Of a workbook with several sheets a person chooses the one that is read, and sees what stands in each."""

from __future__ import annotations

import io
import re
import time
import zipfile
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from openpyxl import Workbook

from plait.formats.reading.choosing import Looked
from plait.formats.tables.choosing import look_at_table
from plait.formats.tables.workbook import read_workbook
from plait.records.problem import InputRejected
from plait.study.models import Study, Upload

pytestmark = pytest.mark.django_db
READ_ME: list[list[object]] = [["Exported on 3 May"]]
PEOPLE: list[list[object]] = [["code", "name"], ["L1", "Ama"], ["L2", "Kofi"]]


def workbook(*, hidden: str = "", **sheets: list[list[object]]) -> bytes:
    return workbook_of(sheets, hidden=hidden)


def workbook_of(sheets: dict[str, list[list[object]]], *, hidden: str = "") -> bytes:
    book = Workbook()
    book.remove(book["Sheet"])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if name == hidden else "visible"
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def send(client: Client, study: Study, data: bytes, **fields: str) -> str:
    file = {} if "file_in_parts" in fields else {"file": SimpleUploadedFile("people.xlsx", data)}
    answer = client.post(reverse("register:import", args=[study.slug]), {**file, **fields}, follow=True)
    return f"{answer.status_code} {answer.content.decode()}"


def test_the_sheets_are_shown_and_the_chosen_one_is_read(client: Client, study: Study) -> None:
    page = send(client, study, workbook(About=READ_ME, Lookup=[["x"]], Leads=PEOPLE, Empty=[]))
    assert page.startswith("422 ")
    assert "3 of its sheets hold rows" in page
    assert "Leads (3 rows)" in page
    assert "L1 · Ama" in page
    assert "Empty" not in page
    [token] = re.findall(r'name="file_in_parts" value="([^"]+)"', page)
    mapped = send(client, study, b"", file_in_parts=token, file_encoding="sheet 3")
    assert mapped.startswith("200 ")
    assert "Kofi" in mapped
    assert Upload.objects.get().encoding == "sheet 3"


def test_the_only_sheet_with_rows_is_read_wherever_it_stands(client: Client, study: Study) -> None:
    page = send(client, study, workbook(hidden="Codes", Cover=[], Codes=READ_ME, Leads=PEOPLE))
    assert page.startswith("200 ")
    assert "Kofi" in page


def test_a_sheet_that_is_not_there_is_said(client: Client, study: Study) -> None:
    assert "It has no sheet 9, but 2." in send(
        client, study, workbook(About=READ_ME, Leads=PEOPLE), file_encoding="sheet 9"
    )


@pytest.mark.parametrize("number", ["0", "10000", "9" * 5000])
def test_a_sheet_of_a_number_that_no_workbook_has_is_not_asked_for_again(
    client: Client, study: Study, number: str
) -> None:
    page = send(client, study, workbook(About=READ_ME, Leads=PEOPLE), file_encoding=f"sheet {number}")
    assert "It has no sheet of this number, but 2." in page
    assert "Which sheet is read" not in page


def renamed(book: bytes, change: Callable[[str], str]) -> bytes:
    """The workbook with its list of sheets changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as before, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as after:
        for entry in before.namelist():
            content = before.read(entry)
            after.writestr(entry, change(content.decode()) if entry == "xl/workbook.xml" else content)
    return made.getvalue()


def look(book: bytes) -> Looked | None:
    return look_at_table(io.BytesIO(book), name="people.xlsx")


def why_not(book: bytes) -> str:
    with pytest.raises(InputRejected) as rejected:
        read_workbook(book, name="people.xlsx")
    return str(rejected.value)


def test_sheets_that_cannot_be_told_apart_are_refused() -> None:
    book = workbook(About=READ_ME, Leads=PEOPLE)
    assert "Two of its sheets are called 'Leads'." in why_not(renamed(book, lambda xml: xml.replace("About", "Leads")))
    assert "damaged" in why_not(renamed(book, lambda xml: xml.replace('"rId2"', '"rId1"')))
    alike = read_workbook(workbook_of({"Leads ": READ_ME, "Leads": PEOPLE}), name="people.xlsx")
    assert alike.sheet(alike.name_of(2))[1].height == 3


def test_of_very_many_sheets_the_first_are_shown_and_too_many_are_refused_before_they_are_read() -> None:
    many = look(workbook_of({f"s{number}": [["x"]] for number in range(202)}))
    assert many is not None
    assert len(many.shown) == 200
    assert many.said.startswith("202 of its sheets hold rows. Here are the first 200; ")
    sheets = "".join(f'<sheet name="s{number}" sheetId="{number + 9}" r:id="rId1"/>' for number in range(12_000))
    began = time.process_time()
    too_many = why_not(renamed(workbook(A=PEOPLE), lambda xml: xml.replace("</sheets>", sheets + "</sheets>")))
    assert "It has 12,001 sheets; 1,000 are read at most." in too_many
    assert time.process_time() - began < 2


def test_the_sheets_of_a_form_belong_together(client: Client, study: Study) -> None:
    survey: list[list[object]] = [["type", "name", "label"], ["select_one yn", "q1", "Seen one?"]]
    choices: list[list[object]] = [["list_name", "name", "label"], ["yn", "y", "Yes"], ["yn", "n", "No"]]
    form = SimpleUploadedFile("form.xlsx", workbook(survey=survey, choices=choices))
    address = reverse("survey:new", args=[study.slug])
    answer = client.post(address, {"kind": "xlsform", "file": form}, follow=True)
    assert answer.status_code == 200
    assert "Seen one?" in answer.content.decode()


def test_a_table_of_responses_asks_too(client: Client, study: Study) -> None:
    data = SimpleUploadedFile("answers.xlsx", workbook(About=READ_ME, Data=[["q1"], ["y"], ["n"]]))
    address = reverse("survey:new", args=[study.slug])
    answer = client.post(address, {"kind": "responses", "file": data, "file_encoding": "sheet 2"}, follow=True)
    assert answer.status_code == 200
    assert "q1" in answer.content.decode()
    data.seek(0)
    asked = client.post(address, {"kind": "responses", "file": data})
    assert asked.status_code == 422
    assert "Which sheet is read" in asked.content.decode()
