"""Of a workbook with several sheets a person chooses the one that is read, and sees what stands in each."""

from __future__ import annotations

import io
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from openpyxl import Workbook

from plait.study.models import Study, Upload

pytestmark = pytest.mark.django_db
READ_ME: list[list[object]] = [["Exported on 3 May"]]
PEOPLE: list[list[object]] = [["code", "name"], ["L1", "Ama"], ["L2", "Kofi"]]


def workbook(*, hidden: str = "", **sheets: list[list[object]]) -> bytes:
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
