"""Markup and formulas in every text that a person can enter: pages show them, spreadsheets show them, nothing runs."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path

import pytest
from django.http import HttpResponseBase
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook
from pytest_django import Settings

from plait.coding.actions import apply_code, coder_for, create_theme
from plait.coding.codebook import create_code
from plait.coding.models import Coding
from plait.formats.references.any_format import read_references
from plait.innovations.actions import change_innovation
from plait.innovations.models import Innovation
from plait.interviews.actions import change_interview
from plait.interviews.models import Interview, TextRevision
from plait.library.importing.actions import import_references
from plait.study.acting import acting_as
from plait.study.actions import add_member, change_study, invite_member
from plait.study.models import Account, Study
from plait.survey.invitations.actions import refuse, set_disposition
from plait.survey.models import Invitation, Questionnaire
from plait.survey.questionnaires.actions import open_questionnaire
from tests.journeys.addresses import addresses_of
from tests.journeys.small_study import FILES, load_small
from tests.journeys.test_closed_doors import looks_harmless
from tests.links import token_to

MARKUP = "<img src=x onerror=alert(1)>{{7*7}}"
FORMULA = "=HYPERLINK(1)"
HOSTILE = f"{FORMULA}{MARKUP}"
# How the words may stand on a page, and how they may not.
ATTRIBUTE = f'{FORMULA}" onmouseover="alert(1)" x="'
RAW = re.compile(r"<img src=x|onerror=alert\(1\)>(?!&)|\" onmouseover=\"alert", re.IGNORECASE)


def _in_every_text(text: str, hostile: str) -> str:
    """study.toml and its tables with the hostile words in every text that is no name of something else."""
    for word in ("Small", "All.", "Welcome.", "Mood?", "Why?", "Any drink.", "What warms.", "Both.", "Tea is taken.",
                 "It boils.", "Cold.", "Ward", "Nurses", "Seen.", "Said so.", '"Kettle', '"Frame', '"Survey', '"Sample',
                 "Good", "Bad", "A paper", '"Ann"', "Mood and comfort", '"Comfort'):  # fmt: skip
        quote = '"' if word.startswith('"') else ""
        text = text.replace(word, quote + hostile + word.strip('"') + ('"' if word.endswith('"') and quote else ""))
    return text


@pytest.fixture
def study(owner: Account, tmp_path: Path, settings: Settings) -> Study:
    settings.MEDIA_ROOT = tmp_path / "media"
    register = FILES["register.csv"]
    for cell in ("Ada Ownname", "Nurse", "Kenya", "Hospital", "trust", "Pair", "Care", "Fund", "0123456", ",3\n"):
        register = register.replace(cell, f"{cell[0]}{MARKUP}{cell[1:]}" if cell[0] == "," else HOSTILE + cell)
    words = {
        "study": _in_every_text(FILES["study.toml"], HOSTILE).replace('"Kenya"', f'"{HOSTILE}Kenya"'),
        "register": register,
        "responses": FILES["responses.csv"].replace("because", f"{HOSTILE}because"),
        "P1": f"I: {HOSTILE} Tea?\n{HOSTILE[:20]}P: Yes, tea please. {HOSTILE} {ATTRIBUTE}\n",
        "codings": f"transcript,code,start,end,text\nP1,Tea,3,20,{HOSTILE[:17]}\nP1,Cake,8,19,{HOSTILE[5:16]}\n",
        "papers": FILES["papers.ris"].replace("On teams", f"On teams {HOSTILE}").replace("Ode", f"Ode{HOSTILE}")
        .replace("Teams meet", f"Teams{HOSTILE}").replace("- team", f"- {HOSTILE}"),
    }  # fmt: skip
    words["study"] = words["study"].replace('paper = "On teams"', f'paper = "On teams {HOSTILE}"')
    made = load_small(tmp_path / "study", owner, **words)
    now = timezone.now()
    account = Account.objects.create_user("x@example.org", name=HOSTILE)
    with acting_as(account):
        add_member(study=made, account=account, role="coder")
        invite_member(study=made, role="viewer", note=HOSTILE, now=now)
        change_study(study=made, title=HOSTILE, question=HOSTILE, unit_one=HOSTILE[:60], unit_many=HOSTILE[:60])
        create_code(study=made, name=HOSTILE, definition=HOSTILE)
        revision = TextRevision.objects.get()
        code = create_code(study=made, name=ATTRIBUTE, definition=ATTRIBUTE)
        create_theme(study=made, name=ATTRIBUTE, codes=[code])
        apply_code(code=code, revision=revision, coder=coder_for(study=made, account=account), start=4, end=40)
        [first, second] = Invitation.objects.order_by("pk")
        refuse(invitation=first, now=now)
        set_disposition(invitation=second, code="2.111", reason=HOSTILE)
        open_questionnaire(questionnaire=Questionnaire.objects.get(), now=now)
        interview = Interview.objects.get()
        change_interview(interview=interview, held_on=None, mode="", interviewer=HOSTILE, minutes=3)
        change_innovation(innovation=Innovation.objects.get(), originators=HOSTILE)
        broken = f"TY  - JOUR\nN1  - {HOSTILE}\nER  - \n".encode()
        import_references(study=made, file=read_references(broken, name="x.ris"))
    return made


def body(answer: HttpResponseBase) -> bytes:
    return b"".join(answer)  # type: ignore[arg-type]


def texts_in(content: bytes, kind: str) -> list[str]:
    """Cells of a CSV or XLSX file."""
    if kind == "csv":
        return [cell for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))) for cell in row]
    book = load_workbook(io.BytesIO(content))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert all(cell.data_type != "f" for cell in cells), "a formula"
    return [str(cell.value) for cell in cells]


def links_in(page: str) -> list[str]:
    return [link.replace("&amp;", "&") for link in re.findall(r'href="([^"#]+)"', page)]


def test_hostile_words_are_shown_and_never_run(study: Study, owner: Account) -> None:
    client = Client()
    client.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    token = token_to(Invitation.objects.order_by("pk")[1])
    waiting = [*addresses_of(study), "/", f"/a/{token}/", f"/a/{token}/1/", f"/s/{study.slug}/search/?q=img",
               f"/s/{study.slug}/search/?q={MARKUP}", f"/s/{study.slug}/register/?q={MARKUP}",
               f"/s/{study.slug}/coding/transcripts/?q={MARKUP}"]  # fmt: skip
    seen, n_pages, n_tables, n_told = set[str](), 0, 0, 0
    while waiting:
        address = waiting.pop()
        if address in seen or (address.startswith("http") or "/accounts/" in address or "sort=" in address):
            continue
        seen.add(address)
        answer = client.get(address)
        kind = answer.headers.get("Content-Type", "")
        content = body(answer)
        if "html" in kind or "svg" in kind:
            page = content.decode()
            assert not RAW.search(page), f"{address}: {page[max(0, RAW.search(page).start() - 200) :][:400]}"
            n_told += "&lt;img src=x" in page
            assert "49" not in re.findall(r"onerror=alert\(1\)&gt;(\d*)", page), address
            n_pages += 1
            waiting += [link if link.startswith("/") else address.partition("?")[0] + link
                        for link in links_in(page) if link.startswith(("/s/", "?"))]  # fmt: skip
            if "attachment" not in answer.headers.get("Content-Disposition", ""):
                looks_harmless(answer, address)
        elif "csv" in kind or "spreadsheet" in kind:
            cells = texts_in(content, "csv" if "csv" in kind else "xlsx")
            n_tables += 1
            if "csv" in kind:
                wrong = [
                    cell for cell in cells if cell.startswith(("=", "+", "@", "-", "\t", "\r")) and not number(cell)
                ]
                assert not wrong, f"{address}: {wrong[:3]}"
    assert n_pages > 80
    assert n_tables > 20
    assert n_told > 30, "the words do stand on the pages"


def number(cell: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", cell) is not None


@pytest.mark.parametrize("suffix", ["html", "docx"])
def test_the_report_holds_hostile_words_as_words(suffix: str, study: Study, owner: Account) -> None:
    assert Coding.objects.exists()
    client = Client()
    client.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    content = body(client.get(f"/s/{study.slug}/report/report.{suffix}"))
    if suffix == "docx":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = archive.read("word/document.xml")
            fields = re.findall(rb"<w:instrText[^>]*>([^<]*)", content)
            assert not any(b"HYPERLINK(1)" in field for field in fields)
    text = content.decode()
    assert "&lt;img src=x onerror=alert(1)&gt;{{7*7}}" in text
    assert not RAW.search(text) if suffix == "html" else b"<img src=x" not in content
