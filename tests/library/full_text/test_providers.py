"""Asking providers, against a stand-in on this machine."""

from __future__ import annotations

import ipaddress
import json
import socket
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client
from django.utils import timezone
from tests.library.a_run import a_run
from tests.library.full_text.stand_in import Serve, StandIn, answers, endless, hang_up, stand_in, trickle, trickle_bytes
from tests.shared import SHARED, needs_shared

from plait.library.full_text import providers, tasks
from plait.library.full_text.actions import set_ways_in, switch_off, switch_on
from plait.library.full_text.models import ProviderAnswer, ProviderSwitch
from plait.library.full_text.providers import NotAsked, ask, check_base, is_public, question_address
from plait.library.full_text.queries import TOLD, full_text_state
from plait.library.papers.actions import add_paper
from plait.library.papers.models import Paper
from plait.records import paper as records
from plait.records.problem import InputRejected
from plait.study.models import Account, Study

DOI = "10.1177/0165551516650410"


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    monkeypatch.setenv("PLAIT_PROVIDER_LOOPBACK", "1")
    monkeypatch.setattr(providers, "A_SECOND", 1000)
    with stand_in() as served:
        yield served


@pytest.fixture
def paper(study: Study) -> Paper:
    set_ways_in(study=study, name="North Trust", contact_email="team@example.org")
    return add_paper(study=study, paper=records.Paper("On models", doi=DOI, year=2016))


def switched_on(study: Study, owner: Account, served: StandIn, name: str = "unpaywall") -> None:
    switch_on(study=study, provider=name, account=owner, base=served.base, now=timezone.now())


def ask_about(*papers: Paper) -> dict[str, int]:
    ids = [paper.pk for paper in papers]
    return tasks.ask_providers(a_run(), papers[0].study_id, ids)


def unpaywall(doi: str = DOI) -> bytes:
    place = {"url_for_pdf": "https://repo.example.org/a.pdf", "version": "acceptedVersion"}
    return json.dumps({"doi": doi, "is_oa": True, "best_oa_location": place}).encode()


def test_nobody_is_asked_while_everything_is_switched_off(paper: Paper, provider: StandIn) -> None:
    assert ask_about(paper)["asked"] == 0
    assert provider.asked == []
    assert not ProviderAnswer.objects.exists()


def test_switching_off_stops_the_questions(study: Study, owner: Account, paper: Paper, provider: StandIn) -> None:
    switched_on(study, owner, provider)
    switch_off(study=study, provider="unpaywall")
    ask_about(paper)
    assert provider.asked == []


def test_no_other_study_s_switch_lets_anybody_be_asked(owner: Account, paper: Paper, provider: StandIn) -> None:
    other = Study.objects.create(slug="other", title="Other")
    set_ways_in(study=other, name="South", contact_email="a@example.org")
    switched_on(other, owner, provider)
    ask_about(paper)
    assert provider.asked == []


@needs_shared
def test_a_recorded_answer_becomes_an_open_copy(study: Study, owner: Account, paper: Paper, provider: StandIn) -> None:
    switched_on(study, owner, provider)
    provider.serve = answers((SHARED / "references" / "unpaywall_response.json").read_bytes())
    assert ask_about(paper)["found"] == 1
    assert provider.asked == ["/v2/10.1177%2F0165551516650410?email=team%40example.org"]
    state = full_text_state(paper, today=timezone.localdate(), own_copy=lambda pdf: "")
    assert [link.label for link in state.links if link.kind == "open"] == ["Open copy", "Open copy"]
    assert state.verdict == "You can read it: Unpaywall told of one."


@needs_shared
def test_a_recorded_crossref_answer_is_read(study: Study, owner: Account, provider: StandIn) -> None:
    doi = "10.1002/(sici)1097-461x(1998)66:4<261::aid-qua1>3.0.co;2-t"
    old = add_paper(study=study, paper=records.Paper("Renormalized perturbation theory", doi=doi))
    switched_on(study, owner, provider, "crossref")
    provider.serve = answers((SHARED / "references" / "crossref_work.json").read_bytes())
    assert ask_about(old)["found"] == 1


def test_a_retraction_told_by_a_provider_is_a_notice(
    study: Study, owner: Account, paper: Paper, provider: StandIn
) -> None:
    switched_on(study, owner, provider, "crossref")
    work = {"message": {"DOI": DOI, "updated-by": [{"type": "retraction", "DOI": "10.1177/99"}]}}
    provider.serve = answers(json.dumps(work).encode())
    ask_about(paper)
    [notice] = full_text_state(paper, today=timezone.localdate(), own_copy=lambda pdf: "").notices
    assert (notice.words, notice.weight) == ("Retracted", "bad")


def test_an_answer_that_stands_is_not_asked_for_again(
    study: Study, owner: Account, paper: Paper, provider: StandIn
) -> None:
    switched_on(study, owner, provider)
    provider.serve = answers(unpaywall())
    ask_about(paper)
    assert ask_about(paper)["kept"] == 1
    assert len(provider.asked) == 1


class Clock:
    """A clock that goes on only while somebody sleeps."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def monotonic(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds


def test_a_provider_is_asked_so_many_times_a_second_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, asked_at = Clock(), []
    monkeypatch.setattr(providers, "time", clock)
    pace = providers.Pace(a_second=4)
    for provider in ("crossref", "crossref", "crossref", "openalex", "crossref"):
        pace.wait(provider)
        asked_at.append(clock.seconds)
    assert asked_at == [0, 0.25, 0.5, 0.5, 0.75]


@pytest.mark.parametrize(("status", "days"), [(200, 30), (404, 3), (500, 1 / 24)])
def test_an_answer_stands_as_long_as_its_kind_does(
    study: Study, owner: Account, paper: Paper, provider: StandIn, status: int, days: float
) -> None:
    switched_on(study, owner, provider)
    provider.serve = answers(unpaywall(), status)
    ask_about(paper)
    for factor, n_asked in ((0.9, 1), (1.1, 2)):
        ProviderAnswer.objects.update(asked_at=timezone.now() - timedelta(days=days * factor))
        ask_about(paper)
        assert len(provider.asked) == n_asked


FAULTS: dict[str, Serve] = {
    "status 500": answers(b"{}", 500),
    "garbage": answers(b"<html>not json"),
    "cut off": answers(b'{"doi": "10.1', Content_Length="4000"),
    "half of the JSON": answers(b'{"doi": "10.1'),
    "10 MB": endless,
    "announced 10 MB": answers(b"{}", Content_Length="10000000"),
    "hangs up": hang_up,
    "to the metadata service": answers(b"", 302, Location="http://169.254.169.254/latest/meta-data/"),
    "to another host": answers(b"", 301, Location="http://localhost.example/"),
    "to a file": answers(b"", 302, Location="file:///etc/passwd"),
    "round and round": answers(b"", 302, Location="/again"),
    "to nowhere": answers(b"", 302),
    "headers without end": answers(b"", 200, **{f"X_{n}": "y" for n in range(300)}),
}


def slow_header(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nX-Slow: ")
    trickle_bytes(handler)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_kept_as_a_failure_and_breaks_nothing(
    study: Study, owner: Account, paper: Paper, provider: StandIn, fault: str
) -> None:
    switched_on(study, owner, provider)
    provider.serve = FAULTS[fault]
    assert ask_about(paper)["failed"] == 1
    answer = ProviderAnswer.objects.get()
    assert (answer.status, answer.found["copies"]) == ("failed", [])
    assert answer.found["why"]


@pytest.mark.parametrize("serve", [trickle, slow_header])
def test_a_slow_answer_is_given_up(provider: StandIn, monkeypatch: pytest.MonkeyPatch, serve: Serve) -> None:
    monkeypatch.setattr(providers, "CONNECT_SECONDS", 0.3)
    monkeypatch.setattr(providers, "READ_SECONDS", 0.3)
    provider.serve = serve
    with pytest.raises(NotAsked):
        ask(f"{provider.base}/x")
    assert provider.ended == []


def test_after_five_failures_in_a_row_a_provider_is_left_alone(study: Study, owner: Account, provider: StandIn) -> None:
    set_ways_in(study=study, name="North Trust", contact_email="team@example.org")
    papers = [add_paper(study=study, paper=records.Paper(f"On {n}", doi=f"10.1000/{n}")) for n in range(7)]
    switched_on(study, owner, provider)
    provider.serve = answers(b"", 503)
    assert ask_about(*papers)["failed"] == 5
    assert len(provider.asked) == 5
    ProviderAnswer.objects.update(asked_at=timezone.now() - timedelta(hours=2))
    ask_about(papers[6])
    assert len(provider.asked) == 6, "an hour later it is asked again"


@pytest.mark.parametrize(
    "address",
    [
        "10.0.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "192.168.1.1",
        "172.16.0.1",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "ff02::1",
        "::ffff:8.8.8.8",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "::7f00:1",
    ],
)
def test_an_address_inside_is_never_connected_to(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not is_public(ipaddress.ip_address(address))

    def resolved(*args: Any, **kwargs: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("8.8.8.8", 443)), (0, 0, 0, "", (address, 443))]

    def opened(*args: Any, **kwargs: Any) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    monkeypatch.setattr(socket, "create_connection", opened)
    with pytest.raises(NotAsked, match="not public"):
        ask("https://api.example.org/x")


def test_the_connection_goes_to_the_address_that_was_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []

    def create(address: Any, **kwargs: Any) -> None:
        opened.append(address)
        raise OSError("no network here")

    entry = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("8.8.4.4", 443))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: [entry])
    monkeypatch.setattr(socket, "create_connection", create)
    with pytest.raises(NotAsked):
        ask("https://api.example.org/x")
    assert opened == [("8.8.4.4", 443)]


def test_without_the_tests_switch_this_machine_is_never_asked(
    provider: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PLAIT_PROVIDER_LOOPBACK")
    for address in (f"{provider.base}/x", provider.base.replace("http:", "https:") + "/x", "https://localhost/x"):
        with pytest.raises(NotAsked):
            ask(address)
    assert provider.asked == []


@pytest.mark.parametrize(
    "base",
    ["http://api.example.org", "https://u:p@api.example.org", "ftp://x", "https://", "https://api.example.org:22", "x"],
)
def test_a_base_that_is_no_plain_https_address_is_refused(base: str, study: Study, owner: Account) -> None:
    assert check_base(base)
    with pytest.raises(InputRejected):
        switch_on(study=study, provider="crossref", account=owner, base=base, now=timezone.now())


def test_unpaywall_is_not_switched_on_without_an_e_mail(study: Study, owner: Account) -> None:
    with pytest.raises(InputRejected):
        switch_on(study=study, provider="unpaywall", account=owner, now=timezone.now())


@pytest.mark.parametrize("doi", ['10.1000/a"b', "10.1000/a b?c#d", "10.1000/../../x", "10.1000/\r\nHost: evil"])
def test_an_identifier_cannot_change_the_question(doi: str) -> None:
    for name in providers.USUAL_BASE:
        address = question_address(name, base="", doi=doi, pmid="", email="a@example.org") or ""
        assert not set(address) & set(' "\r\n#<>')
        assert "/../" not in address


TOLD_WORDS = {"doi": "10.1000/a", "email": "a@example.org", "key": "abc123", "pmid": "7654321"}


@pytest.mark.parametrize("name", providers.USUAL_BASE)
def test_a_provider_learns_what_the_page_says_and_nothing_else(name: str) -> None:
    asked = {word: quote(value, safe="") for word, value in TOLD_WORDS.items()}
    address = question_address(name, base="", **TOLD_WORDS)
    assert address is not None
    said = TOLD[ProviderSwitch.Provider(name)]
    page = {"doi": "DOI" in said, "email": "e-mail" in said, "key": "key" in said, "pmid": False}
    assert {word: value in address for word, value in asked.items()} == page


def test_the_key_goes_to_its_provider_and_into_no_answer(study: Study, owner: Account, provider: StandIn) -> None:
    asked = add_paper(study=study, paper=records.Paper("On models", doi="10.1000/a"))
    switch_on(study=study, provider="openalex", account=owner, base=provider.base, key="abc123", now=timezone.now())
    provider.serve = answers(b"", 403)
    assert ask_about(asked)["failed"] == 1
    assert provider.asked == ["/works/doi:10.1000%2Fa?api_key=abc123"]
    assert "abc123" not in json.dumps(ProviderAnswer.objects.get().found)


def test_a_redirect_is_looked_up_anew_and_not_followed_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    known = iter(["8.8.8.8", "10.0.0.1"])
    opened: list[str] = []

    def resolved(*args: Any, **kwargs: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(known), 443))]

    class Moved:
        status = 301

        def getheader(self, name: str) -> str:
            return "/works/W2"

    def connection(parts: Any, host: str, checked: str) -> Any:
        opened.append(checked)
        return SimpleNamespace(request=lambda *a, **k: None, getresponse=Moved, close=lambda: None, opened=None)

    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    monkeypatch.setattr(providers, "_connection", connection)
    with pytest.raises(NotAsked, match="not public"):
        ask("https://api.example.org/works/W1")
    assert opened == ["8.8.8.8"]


def test_an_answer_s_words_are_shown_as_words(
    client: Client, study: Study, owner: Account, paper: Paper, provider: StandIn
) -> None:
    switched_on(study, owner, provider)
    place = {
        "url_for_pdf": "https://repo.example.org/?q=<img/src=x>",
        "url": "javascript:alert(1)",
        "url_for_landing_page": "https://repo.example.org/a?b=c&d='e",
        "license": "<img src=x onerror=alert(1)>",
        "version": "acceptedVersion",
    }
    other = {**place, "url_for_landing_page": "https://repo.example.org/b", "host_type": "<b>publisher</b>"}
    found = {"doi": DOI, "is_oa": True, "best_oa_location": place, "oa_locations": [other]}
    provider.serve = answers(json.dumps(found).encode())
    assert ask_about(paper)["found"] == 1
    page = client.get(f"/s/{study.slug}/library/papers/{paper.pk}/").content.decode()
    assert "https://repo.example.org/b" in page
    for word in ("<img", "onerror", "javascript:", "&lt;b&gt;publisher"):
        assert word not in page


def test_europe_pmc_is_asked_by_pubmed_number_without_a_doi() -> None:
    address = question_address("europepmc", base="", doi="", pmid="7", email="a@example.org")
    assert address is not None
    assert "EXT_ID%3A7%20AND%20SRC%3AMED" in address
    assert "example.org" not in address
