"""A text whose encoding is not certain is kept, shown in what it may be, and read as a person chooses."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from plait.media.models import Incoming
from plait.study.models import Study, Upload

pytestmark = pytest.mark.django_db
TWO_IN_ONE = "code,name\nL1,José\nL2,".encode() + "Zoë\n".encode("cp1252")
CZECH = "code,name\nL1,Dvořák Jiří\nL2,Příliš žluťoučký kůň\n".encode("cp1250")


def send(client: Client, study: Study, data: bytes, encoding: str = "") -> str:
    address = reverse("register:import", args=[study.slug])
    file = SimpleUploadedFile("people.csv", data)
    answer = client.post(address, {"file": file, "file_encoding": encoding}, follow=True)
    return f"{answer.status_code} {answer.content.decode()}"


def test_a_doubtful_file_is_kept_and_shown_and_read_as_it_is_chosen(client: Client, study: Study) -> None:
    page = send(client, study, TWO_IN_ONE)
    assert page.startswith("422 ")
    assert "Line 3 holds bytes that are no letters in it" in page
    assert "L2,Zoë" in page
    assert "L2,Zo\ufffd" in page
    [incoming] = Incoming.objects.all()
    [token] = re.findall(r'name="file_in_parts" value="([^"]+)"', page)
    assert token == incoming.token
    fields = {"file_in_parts": token, "file_encoding": "utf-8+windows-1252"}
    answer = client.post(reverse("register:import", args=[study.slug]), fields, follow=True)
    assert answer.status_code == 200
    assert "Zoë" in answer.content.decode()
    assert Upload.objects.get().encoding == "utf-8+windows-1252"


def test_the_encoding_can_be_chosen_beside_the_file(client: Client, study: Study) -> None:
    page = client.get(reverse("register:import", args=[study.slug])).content.decode()
    assert 'name="file_encoding"' in page
    assert '<option value="iso-8859-2">' in page


def test_what_is_certain_is_read_and_said_and_can_be_looked_at_first(client: Client, study: Study) -> None:
    page = send(client, study, CZECH)
    assert page.startswith("200 ")
    assert "Read as Windows-1250" in page
    assert "Dvořák" in page
    first = send(client, study, CZECH, "ask")
    assert first.startswith("422 ")
    assert first.index("Windows-1250") < first.index("Windows-1252")
    assert "Which column is what" in send(client, study, CZECH, "windows-1252")
    assert "is no encoding known here" in send(client, study, CZECH, "klingon")


def test_plain_utf8_and_what_is_no_text_say_nothing(client: Client, study: Study) -> None:
    assert "Read as" not in send(client, study, "code,name\nL1,Zoë\n".encode())
    assert "damaged" in send(client, study, b"PK\x03\x04junk")
