"""The institution's page, its holdings, why a paper opens or not, and uploaded PDFs."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.formats.documents.test_pdf_pages import pdf
from tests.library.a_run import a_run

from plait.jobs.models import Job
from plait.library.full_text import tasks
from plait.library.full_text.actions import set_ways_in
from plait.library.full_text.models import FullText, Holding, Institution, ProviderSwitch
from plait.library.papers.actions import add_paper
from plait.library.papers.models import Paper
from plait.records import paper as records
from plait.records.problem import InputRejected
from plait.study.models import Event, Study, Upload

KBART = (
    b"publication_title\tprint_identifier\tonline_identifier\tdate_first_issue_online\tdate_last_issue_online\t"
    b"embargo_info\ttitle_url\n"
    b"J Trust\t1234-5679\t2049-3630\t1998\t2016\t\thttps://j.example.org/\n"
    b"J Wrong\t0000-0000\t\tlast year\t\t\t\n"
    b"A title without a number\t\t\t\t\t\t\n"
)


@pytest.fixture
def paper(study: Study) -> Paper:
    record = records.Paper("On teams", year=2010, journal="J Trust", doi="10.1000/a", issn=("1234-5679",))
    return add_paper(study=study, paper=record)


@pytest.fixture
def base(study: Study) -> str:
    return f"/s/{study.slug}/library/"


def run_job(name: str) -> dict[str, Any]:
    job = Job.objects.get(kind__endswith=f".{name}")
    result: dict[str, Any] = getattr(tasks, name)(a_run(), **job.arguments)
    Job.objects.filter(pk=job.pk).update(state="done", result=result)
    return result


def upload_kbart(client: Client, base: str, content: bytes = KBART) -> str:
    file = BytesIO(content)
    file.name = "kbart.txt"
    return str(client.post(f"{base}institution/holdings/", {"file": file})["Location"])


WAYS = {
    "name": "North Trust",
    "resolver_base": "https://resolver.example.org/openurl",
    "proxy_prefix": "https://login.example.org/login?url=",
    "openathens_organisation": "example.org",
    "libkey_library": "412",
    "contact_email": "team@example.org",
}


def test_the_institution_is_set_on_one_page(client: Client, base: str, paper: Paper) -> None:
    page = client.post(f"{base}institution/", WAYS, follow=True).content.decode()
    assert "looked up at North Trust" in page
    shown = client.get(f"{base}papers/{paper.pk}/").content.decode()
    for words in (
        "resolver.example.org",
        "login.example.org",
        "go.openathens.net/redirector/example.org",
        "libraries/412",
    ):
        assert words in shown


def test_every_wrong_field_is_told_at_once_and_what_was_typed_stays(client: Client, base: str) -> None:
    wrong = {**WAYS, "resolver_base": "ftp://x", "libkey_library": "a/b", "contact_email": "nobody"}
    page = client.post(f"{base}institution/", wrong).content.decode()
    assert page.count("<p>Link resolver") == page.count("<p>LibKey") == page.count("<p>Contact e-mail") == 1
    assert 'value="ftp://x"' in page
    assert not Institution.objects.exists()


def test_the_page_says_what_will_be_told_to_whom_and_all_is_off(client: Client, base: str) -> None:
    page = client.get(f"{base}institution/").content.decode()
    for words in ("Unpaywall (OurResearch", "EMBL-EBI", "Crossref (a membership", "DOI and the contact e-mail"):
        assert words in page
    assert page.count(">off</span>") == 4
    assert not ProviderSwitch.objects.exists()


def test_a_provider_is_switched_on_and_off(client: Client, base: str) -> None:
    client.post(f"{base}institution/providers/crossref/", {"switch": "on"})
    assert ProviderSwitch.objects.get().provider == "crossref"
    assert client.get(f"{base}institution/").content.decode().count(">on</span>") == 1
    client.post(f"{base}institution/providers/crossref/", {"switch": "off"})
    assert not ProviderSwitch.objects.exists()


def test_openalex_is_switched_on_with_its_key_which_nobody_is_shown(client: Client, base: str) -> None:
    address = f"{base}institution/providers/openalex/"
    assert "API key" in client.get(f"{base}institution/").content.decode()
    refused = client.post(address, {"switch": "on"})
    assert refused.status_code == 422
    assert "openalex.org/settings/api" in refused.content.decode()
    client.post(address, {"switch": "on", "key": " abcDEF123 "})
    assert ProviderSwitch.objects.get().key == "abcDEF123"
    assert "abcDEF123" not in client.get(f"{base}institution/").content.decode()
    assert "abcDEF123" not in str(list(Event.objects.values_list("before", "after")))


def test_a_key_that_could_change_the_question_is_refused(client: Client, base: str) -> None:
    address = f"{base}institution/providers/openalex/"
    assert client.post(address, {"switch": "on", "key": "a&mailto=x"}).status_code == 422
    assert not ProviderSwitch.objects.exists()


@pytest.mark.parametrize(("provider", "given"), [("nobody", ""), ("crossref", "http://169.254.169.254/")])
def test_a_wrong_switch_is_refused(client: Client, base: str, provider: str, given: str) -> None:
    answer = client.post(f"{base}institution/providers/{provider}/", {"switch": "on", "base": given})
    assert answer.status_code == 422
    assert not ProviderSwitch.objects.exists()


def test_holdings_are_read_with_counts_and_problems(client: Client, study: Study, base: str, paper: Paper) -> None:
    set_ways_in(study=study, name="North Trust")
    page_of_job = upload_kbart(client, base)
    result = run_job("read_holdings")
    assert (result["titles"], result["wrong"], result["left_out"]) == (1, 1, {"no ISSN": 1})
    assert "date_first_issue_online is" in client.get(page_of_job).content.decode()
    assert not Upload.objects.exists()
    assert "Your library has 1998–2016" in client.get(f"{base}papers/{paper.pk}/").content.decode()


def test_a_second_file_takes_the_place_of_the_first(client: Client, study: Study, base: str) -> None:
    set_ways_in(study=study, name="North Trust")
    for _ in range(2):
        upload_kbart(client, base)
        run_job("read_holdings")
        Job.objects.all().delete()
    assert Holding.objects.count() == 1
    client.post(f"{base}institution/holdings/", {"forget": "yes"})
    assert not Holding.objects.exists()


def test_a_file_that_is_not_kbart_leaves_the_old_holdings(client: Client, study: Study, base: str) -> None:
    set_ways_in(study=study, name="North Trust")
    upload_kbart(client, base)
    run_job("read_holdings")
    Job.objects.all().delete()
    upload_kbart(client, base, b"just words")
    with pytest.raises(InputRejected):
        run_job("read_holdings")
    assert Holding.objects.count() == 1
    assert not Upload.objects.exists()


def test_the_step_that_fails_is_named(client: Client, base: str, paper: Paper) -> None:
    page = client.get(f"{base}papers/{paper.pk}/").content.decode()
    assert "It fails at “Is a way in through your library set up?”" in page


def test_asking_with_everything_off_asks_nobody(client: Client, base: str, paper: Paper) -> None:
    page = client.post(f"{base}papers/{paper.pk}/ask/", follow=True).content.decode()
    assert "no provider is switched on" in page
    assert not Job.objects.filter(kind__endswith=".ask_providers").exists()
    assert "Ask the providers" not in client.get(f"{base}papers/{paper.pk}/").content.decode()


def test_asking_is_a_job_once_switched_on(client: Client, base: str, paper: Paper) -> None:
    client.post(f"{base}institution/providers/crossref/", {"switch": "on"})
    assert "Crossref will be told" in client.get(f"{base}papers/{paper.pk}/").content.decode()
    answer = client.post(f"{base}papers/{paper.pk}/ask/", follow=True)
    assert "Asking providers" in answer.content.decode()
    assert Job.objects.get(kind__endswith=".ask_providers").arguments["paper_ids"] == [paper.pk]


def send_pdf(client: Client, base: str, paper: Paper, content: bytes, name: str = "teams.pdf") -> Any:
    file = SimpleUploadedFile(name, content, content_type="application/pdf")
    return client.post(f"{base}papers/{paper.pk}/pdf/", {"file": file})


def test_a_pdf_is_kept_read_and_searched(client: Client, base: str, paper: Paper) -> None:
    address = send_pdf(client, base, paper, pdf("Trust among teams", "", "Frugal ideas travel"))["Location"]
    assert run_job("read_pdf") == {"n_pages": 3, "n_with_text": 2}
    assert "Trust among teams" in client.get(address).content.decode()
    assert "Frugal ideas travel" in client.get(f"{address}?page=3").content.decode()
    assert "Page 3</a>: …<mark>Frugal</mark>" in client.get(f"{address}?q=frugal").content.decode()
    everywhere = client.get(f"{base}full-text/search/?q=ideas+travel").content.decode()
    assert "On teams, page 3" in everywhere
    assert "Copy kept here" in client.get(f"{base}papers/{paper.pk}/").content.decode()
    file = client.get(f"{address}file/")
    assert file["Content-Disposition"].startswith("attachment")
    assert b"".join(file).startswith(b"%PDF")  # type: ignore[arg-type]


def test_the_same_file_is_kept_once(client: Client, base: str, paper: Paper) -> None:
    content = pdf("Once")
    assert send_pdf(client, base, paper, content).status_code == 302
    assert send_pdf(client, base, paper, content, "again.pdf").status_code == 422
    assert FullText.objects.count() == 1


@pytest.mark.parametrize("content", [b"<html><script>alert(1)</script>", b"PK\x03\x04", b"x"])
def test_what_is_no_pdf_is_refused(client: Client, base: str, paper: Paper, content: bytes) -> None:
    assert send_pdf(client, base, paper, content).status_code == 422
    assert not FullText.objects.exists()


def test_a_damaged_pdf_is_kept_and_the_reason_told(client: Client, base: str, paper: Paper) -> None:
    address = send_pdf(client, base, paper, b"%PDF-1.7 and nothing else")["Location"]
    with pytest.raises(InputRejected, match="damaged"):
        run_job("read_pdf")
    assert "Its text has not been read" in client.get(address).content.decode()


def test_a_pdf_thrown_away_leaves_no_file(
    client: Client, base: str, paper: Paper, django_capture_on_commit_callbacks: Callable[..., Any]
) -> None:
    send_pdf(client, base, paper, pdf("Gone"))
    kept = FullText.objects.get()
    storage, name = kept.file.storage, str(kept.file.name)
    assert storage.exists(name)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"{base}full-text/{kept.pk}/change/", {"remove": "yes"})
    assert not storage.exists(name)
    assert not FullText.objects.exists()


def test_members_read_a_pdf_and_strangers_do_not(
    client: Client, base: str, paper: Paper, client_of: Callable[[str | None], Client]
) -> None:
    address = send_pdf(client, base, paper, pdf("For us"))["Location"]
    assert client_of("viewer").get(f"{address}file/").status_code == 200
    assert client_of(None).get(f"{address}file/").status_code == 404
    assert Client().get(f"{address}file/").status_code == 302


@pytest.mark.parametrize("page", ["0", "-1", "99999", "²", "x", "1" * 50])
def test_any_page_number_is_answered(client: Client, base: str, paper: Paper, page: str) -> None:
    address = send_pdf(client, base, paper, pdf("One", "Two"))["Location"]
    run_job("read_pdf")
    assert client.get(address, {"page": page}).status_code == 200
