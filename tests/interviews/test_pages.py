from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO

from django.test import Client

from plait.interviews.models import Interview
from plait.interviews.queries import latest_revision
from plait.register.models import Person
from plait.study.models import Study
from tests.interviews.test_transcripts import TEXT


def enter(client: Client, study: Study, name: str = "p01.txt", data: bytes = TEXT.encode()) -> str:
    person = Person.objects.create(study=study, code="P01")
    file = BytesIO(data)
    file.name = name
    answer = client.post(f"/s/{study.slug}/interviews/new/", {"person": person.pk, "file": file, "minutes": "41"})
    return answer["Location"] if answer.status_code == 302 else answer.content.decode()


def test_an_interview_is_entered_with_its_transcript_and_read(client: Client, study: Study) -> None:
    page = client.get(enter(client, study)).content.decode()
    assert "A hand pump." in page
    assert "4 turns" in page
    assert "41 minutes" in page


def test_a_file_that_is_no_transcript_is_refused_with_a_cure(client: Client, study: Study) -> None:
    page = enter(client, study, name="p01.txt", data=b"%PDF-1.7 ...")
    assert re.search(r'<p class="error" id="id_file_error">[^<]*p01\.txt[^<]*PDF', page)
    assert "A file that you sent with it is not kept" in page
    assert Interview.objects.count() == 0


def test_the_text_is_corrected_on_its_page(client: Client, study: Study) -> None:
    address = enter(client, study)
    client.post(f"{address}revise/", {"text": TEXT.replace("hand", "foot"), "reason": "heard again", "base": "1"})
    assert latest_revision(Interview.objects.get().transcript).text == TEXT.replace("hand", "foot")
    assert "A hand pump" in client.get(f"{address}revisions/1/").content.decode()


def test_what_was_said_is_shown_as_text_whatever_it_contains(client: Client, study: Study) -> None:
    page = client.get(enter(client, study, data=b"I: <script>alert(1)</script>\nP: No & yes.\n")).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


def test_words_and_names_run_the_way_their_own_letters_do(client: Client, study: Study) -> None:
    address = enter(client, study, data="مريم: جاء الناس إلى هنا.\n\nI: And then?\n".encode())
    interview = Interview.objects.get()
    page = client.get(address).content.decode()
    assert '<div class="words" dir="auto"><p>جاء الناس إلى هنا.' in page
    assert '<p class="speaker"><bdi>مريم</bdi>' in page
    assert "<bdi>مريم</bdi>: 1 turn" in page
    coded = client.get(f"/s/{study.slug}/coding/transcripts/{interview.transcript.pk}/").content.decode()
    assert '<p class="speaker"><bdi>مريم</bdi></p>' in coded
    assert coded.count('<div class="words" dir="auto">') == 2


def test_somebody_who_may_only_read_cannot_correct(study: Study, client_of: Callable[[str | None], Client]) -> None:
    address = enter(client_of("owner"), study)
    coder, viewer = client_of("coder"), client_of("viewer")
    assert coder.get(address).status_code == 200
    assert coder.get(f"{address}revise/").status_code == 403
    assert viewer.get(address).status_code == 403
