"""Whatever a guest is shown can be said in another language: every word of a page is translated, or the study's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.conf import settings as installed
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone
from django.utils.translation import trans_real
from pytest_django import Settings
from scripts.words import LANGUAGES

from plait.findings.checking.actions import make_link as ask_speaker
from plait.interviews.checking.actions import NOTHING_TO_CHANGE
from plait.interviews.checking.actions import make_link as ask_interviewee
from plait.interviews.models import Interview, Proposal
from plait.library.papers.actions import change_folder, make_folder, put_into_folder
from plait.library.papers.models import Paper
from plait.mail.queries import opt_out_token
from plait.pages import words
from plait.register.consents.actions import make_links, settle_request, write_sheet
from plait.register.consents.queries import asked_of
from plait.register.models import Person
from plait.study.actions import archive_study, invite_member, make_sign_in_link
from plait.study.links import link_to, make_void, token_of
from plait.study.mailing.actions import invite_member_by_mail
from plait.study.models import AccessLink, Account, Role, Study
from plait.survey.models import Invitation, Questionnaire
from plait.survey.questionnaires.actions import close_questionnaire, open_questionnaire
from tests.journeys.small_study import FILES, load_small
from tests.links import token_to

PASSWORD = "correct horse battery"
OPEN, SHUT = "⟦", "⟧"
BRACKETED = re.compile(f"{OPEN}[^{OPEN}{SHUT}]*{SHUT}")
# Names, and what is a name in every language.
NAMES = ("Plait", "BibTeX", "CSL JSON", "RIS", "UTC", *(name for _, name in installed.LANGUAGES))
SHOWN_ATTRIBUTES = {"aria-label", "title", "placeholder", "alt"}


class Texts(HTMLParser):
    """What of a page is read: texts, one for each stretch between blocks, and attributes that are read out."""

    INLINE = frozenset(("a", "b", "bdi", "code", "em", "i", "mark", "q", "span", "strong", "time"))

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found, self.stretch, self.inside = [], "", ""
        self.feed(page)
        self.end()

    def end(self) -> None:
        self.found.append(self.stretch)
        self.stretch = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attributes if name in SHOWN_ATTRIBUTES and value]
        if tag not in self.INLINE:
            self.end()
        self.inside = tag

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.INLINE:
            self.end()
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside not in ("script", "style", "textarea"):
            self.stretch += data


def untranslated(page: str, own: str) -> set[str]:
    """What stands on a page outside of what was translated, and is none of the study's own words."""
    found = set()
    for text in Texts(page).found:
        rest = text
        while BRACKETED.search(rest):
            rest = BRACKETED.sub("\n", rest)
        for name in NAMES:
            rest = rest.replace(name, "\n")
        for part in re.split(r"[\n·/()“”:;,.…–]", rest):
            part = re.sub(r"\b\d+\b", "", part).strip(" '\"?!")
            if re.search(r"[^\W\d_]", part) and part not in own:
                found.add(part)
    return found


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, ...]]:
    """What was translated so far; from here on everything that is stands between brackets."""
    found: set[tuple[str, ...]] = set()
    one, many = trans_real.DjangoTranslation.gettext, trans_real.DjangoTranslation.ngettext

    def gettext(self: trans_real.DjangoTranslation, message: str) -> str:
        found.add((message,))
        return OPEN + one(self, message) + SHUT

    def ngettext(self: trans_real.DjangoTranslation, message: str, several: str, n: int) -> str:
        found.add((message, several))
        return OPEN + many(self, message, several, n) + SHUT

    monkeypatch.setattr(trans_real.DjangoTranslation, "gettext", gettext)
    monkeypatch.setattr(trans_real.DjangoTranslation, "ngettext", ngettext)
    monkeypatch.setattr(words, "day", lambda value: f"{OPEN}{value}{SHUT}")
    return found


@pytest.fixture
def study(owner: Account, tmp_path: Path, settings: Settings) -> Study:
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.ADDRESS, settings.MAIL = settings.ADDRESS, settings.MAIL
    return load_small(tmp_path / "small", owner)


def surveys(study: Study) -> Iterator[HttpResponse]:
    questionnaire = Questionnaire.objects.get(study=study)
    questionnaire.items.filter(name="mood").update(required=True)
    guest, now = Client(), timezone.now()
    one, other = (token_to(each) for each in Invitation.objects.filter(questionnaire=questionnaire).order_by("pk"))
    yield guest.get(f"/a/{one}/")
    open_questionnaire(questionnaire=questionnaire, now=now)
    yield guest.get("/a/nowhere/")
    for path in ("", "1/", "done/", "stop/"):
        yield guest.get(f"/a/{one}/{path}")
    yield guest.post(f"/a/{one}/1/", {"q-mood": "", "q-why": "x" * 30_000})
    yield guest.post(f"/a/{one}/1/", {"q-mood": "awful", "q-why": "x"})
    guest.post(f"/a/{one}/1/", {"q-mood": "good", "q-why": "because of the kettle"})
    yield guest.get(f"/a/{one}/done/")
    yield guest.post(f"/a/{other}/stop/")
    close_questionnaire(questionnaire=questionnaire, now=now)
    yield guest.get(f"/a/{one}/")


def consents(study: Study) -> Iterator[HttpResponse]:
    guest, now, person = Client(), timezone.now(), Person.objects.get(study=study, code="P1")
    make_links(study=study, people=[person], now=now) if False else None
    write_sheet(
        study=study,
        introduction="Welcome.",
        contact="Ada Ownname",
        wordings={"survey": "All.", "quoting": "Any drink."},
    )
    make_links(study=study, people=[person], now=now)
    link = link_to(AccessLink.Purpose.CONSENT, person.pk, now=now)
    assert link is not None
    address = f"/consent/{token_of(link)}/"
    yield guest.get("/consent/nowhere/")
    yield guest.get(address)
    yield guest.post(address, {"read": "another"})
    for says in ({"c-survey": "yes"}, {"c-quoting": "yes"}, {"c-quoting": "no"}):
        yield guest.post(address, {"read": asked_of(person).mark, **says}, follow=True)
    write_sheet(study=study, introduction="", contact="", wordings={"survey": "Any drink.", "quoting": "All."})
    yield guest.get(address)
    yield guest.get(f"{address}erasure/")
    yield guest.post(f"{address}erasure/", {"ask": "yes"}, follow=True)
    yield guest.get(f"{address}erasure/")
    settle_request(person=person, now=now, reason="Said so.")
    yield guest.get(address)
    yield guest.post(f"{address}erasure/", {"ask": "yes"}, follow=True)
    yield guest.post(f"{address}erasure/", {"ask": "no"}, follow=True)
    Person.objects.filter(pk=person.pk).update(withdrawn_at=now)
    yield guest.get(address)
    yield guest.post(address, {"read": asked_of(person).mark, "c-survey": "no"})
    archive_study(study=study, now=now)
    yield guest.get(address)
    yield guest.get(f"{address}erasure/")


def checks(study: Study) -> Iterator[HttpResponse]:
    guest, now, interview = Client(), timezone.now(), Interview.objects.get(study=study)
    link = ask_interviewee(interview=interview, now=now)
    address = f"/check/{token_of(link)}/"
    yield guest.get("/check/nowhere/")
    for path in ("", "1/", "end/"):
        yield guest.get(address + path)
    yield guest.post(f"{address}1/", {"base": "7", "words-1": "Any drink."})
    yield guest.post(f"{address}1/", {"base": "1", "words-1": "x" * 9_000, "remark-1": "x" * 9_000})
    yield guest.post(f"{address}end/", {"remark": "x" * 30_000})
    guest.post(f"{address}1/", {"base": "1", "words-1": "Any drink.", "out-0": "1", "words-0": "", "remark-1": "Both."})
    for path in ("", "1/", "end/"):
        yield guest.get(address + path)
    guest.post(f"{address}end/", {"remark": "Seen."})
    for path in ("", "1/", "end/"):
        yield guest.get(address + path)
    for fields in (
        {"reason": "Said so.", "written": None},
        {"reason": "", "written": 2},
        {"reason": NOTHING_TO_CHANGE},
    ):
        Proposal.objects.update(handled_at=now, **fields)
        yield guest.get(address)
    rows = AccessLink.objects.filter(pk=link.pk)
    rows.update(expires_at=now - timedelta(seconds=1))
    yield guest.get(address)
    rows.update(expires_at=None, revoked_at=now)
    yield guest.get(address)
    rows.update(revoked_at=None)
    Person.objects.filter(pk=interview.person_id).update(withdrawn_at=now)
    yield guest.get(address)
    Person.objects.filter(pk=interview.person_id).update(withdrawn_at=None)
    archive_study(study=study, now=now)
    yield guest.get(address)


def quotations(study: Study) -> Iterator[HttpResponse]:
    guest, person = Client(), Person.objects.get(study=study, code="P1")
    address = f"/quoted/{token_of(ask_speaker(person=person, now=timezone.now()))}/"
    page = guest.get(address)
    yield page
    key = re.search(r'name="wish-([\d-]+)"', page.content.decode())[1]
    for said in ({f"wish-{key}": "tea"}, {f"wish-{key}": "", f"verdict-{key}": "changed"},
                 {f"wish-{key}": "", f"verdict-{key}": "may", "remark": "x" * 30_000}):  # fmt: skip
        yield guest.post(address, said)
    yield guest.post(
        address, {f"wish-{key}": "tea", f"verdict-{key}": "changed", f"remark-{key}": "Seen."}, follow=True
    )
    yield guest.get(address)


def folders(study: Study) -> Iterator[HttpResponse]:
    made = make_folder(study=study, owner=Account.objects.get(), name="Survey")
    folder = change_folder(folder=made, name="Survey", description="All.", visibility="link", may_publish=True)
    address = f"/papers/{token_to(folder)}/"
    yield Client().get(address)
    put_into_folder(folder=folder, paper=Paper.objects.get(study=study))
    Paper.objects.update(journal="medRxiv", doi="10.1101/1")
    yield Client().get(address)
    yield Client().get("/papers/nowhere/")


def accounts(study: Study) -> Iterator[HttpResponse]:
    now, account, guest = timezone.now(), Account.objects.get(), Client()
    yield guest.get("/accounts/login/")
    yield guest.post("/accounts/login/", {"login": account.email, "password": "wrong"})
    yield guest.get("/accounts/signup/")
    yield guest.get("/accounts/password/reset/")
    entering, (_, joining) = (
        make_sign_in_link(account=account, now=now),
        invite_member(study=study, role=Role.CODER, note="", now=now),
    )
    yield guest.get(f"/join/{token_of(joining)}/")
    yield guest.get("/accounts/signup/")
    yield guest.post("/accounts/signup/", {"email": "x", "password1": "short", "password2": "other"})
    yield guest.get(f"/enter/{token_of(entering)}/")
    yield guest.get("/nowhere/")
    yield guest.get("/accounts/login/?next=%00")
    yield Client(enforce_csrf_checks=True).post("/accounts/login/", {})
    member = Client()
    member.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    yield member.get(f"/join/{token_of(joining)}/")
    yield member.get(f"/enter/{token_of(entering)}/")
    yield member.get("/accounts/logout/")
    yield member.get("/accounts/password/set/")
    account.set_password(PASSWORD)
    account.save()
    yield from of_a_member(account)
    TOTP.activate(account, generate_totp_secret())
    yield guest.post("/accounts/login/", {"login": account.email, "password": PASSWORD}, follow=True)
    yield guest.post("/accounts/2fa/authenticate/", {"code": "000000"})
    rows = AccessLink.objects.filter(pk=joining.pk)
    for columns in ({"used_at": now}, {"used_at": None, "revoked_at": now},
                    {"revoked_at": None, "expires_at": now - timedelta(1)}):  # fmt: skip
        rows.update(**columns)
        yield Client().get(f"/join/{token_of(joining)}/")
    yield Client().get("/enter/nowhere/")
    make_void(rows)


def of_a_member(account: Account) -> Iterator[HttpResponse]:
    member = Client()
    member.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    for path in ("name", "language", "accounts/email", "accounts/password/change"):
        yield member.get(f"/{path}/")
    for path in ("/", "/new/"):
        yield member.get(path)
    yield member.post("/new/", {"title": "", "unit_one": "", "unit_many": ""})
    yield member.post("/name/", {"name": account.name}, follow=True)
    yield member.post("/language/", {"language": ""}, follow=True)
    yield member.post("/language/", {"language": "x"})
    yield member.post("/accounts/email/", {"email": "x", "password": "wrong"})
    yield member.post("/accounts/email/", {"email": account.email, "password": PASSWORD}, follow=True)
    changed = {"oldpassword": "wrong", "password1": "short", "password2": "other"}
    yield member.post("/accounts/password/change/", changed)


def stops(study: Study) -> Iterator[HttpResponse]:
    installed.ADDRESS = "https://plait.example.org"
    installed.MAIL = {"host": "127.0.0.1", "from": "plait@example.org", "security": "none"}
    asked = {"study": study, "role": Role.CODER, "note": "", "language": "", "now": timezone.now()}
    _, _, mail = invite_member_by_mail(email="ada@example.org", **asked)
    guest, address = Client(), f"/stop/{opt_out_token(mail)}/"
    yield guest.get("/stop/nowhere/")
    yield guest.get(address)
    for want in ("none", "none of all", "mail"):
        yield guest.post(address, {"want": want})


@pytest.mark.parametrize("pages", [surveys, consents, checks, quotations, folders, accounts, stops])
def test_every_word_of_a_guests_page_is_translated_into_every_language(
    pages: Callable[[Study], Iterator[HttpResponse]], study: Study, asked_for: set[tuple[str, ...]]
) -> None:
    own = "\n".join(
        (*FILES.values(), "Survey", "x" * 30_000, "owner@example.org", "Olu Owner", "Ode A", "doi", "medRxiv")
    )
    faults, shown = set(), []
    for answer in pages(study):
        page = answer.content.decode()
        assert answer.status_code < 500, page
        faults |= {(answer.request["PATH_INFO"], each) for each in untranslated(page, own)}
        shown.append(unescape(page))
    assert len(shown) > 2
    assert not faults, "\n".join(map(str, sorted(faults)))
    everything = "\n".join(shown)
    # Libraries translate more than they show.
    met = [message for message in asked_for if any(re.search(as_pattern(each), everything) for each in message)]
    assert len(met) > 5
    lacking = [(language, *each) for language in LANGUAGES for each in met if not is_in(language, each[0])]
    assert not lacking, "\n".join(map(str, sorted(lacking)))


def as_pattern(message: str) -> str:
    """What a message looks like on a page, whatever stands in its places."""
    places = re.split(r"%\(\w+\)[sd]|%[sd]|\{\w+\}", message.rpartition("\x04")[2])
    return OPEN + "[^⟧]*".join(re.escape(unescape(each)) for each in places) + SHUT


def is_in(language: str, message: str) -> bool:
    catalog = trans_real.translation(language)._catalog  # type: ignore[attr-defined]
    found = any(key in catalog for key in (message, (message, 0), (message, 1)))
    return found or not any(letter.isalpha() for letter in message)
