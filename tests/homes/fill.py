"""Fills an installation so that every table of Plait holds a row: run by scripts/dump_home.py in a process of its own,
in an empty PLAIT_HOME. Prints what the test needs to know of the home, as one JSON object.

It goes by the command line, by forms and by the names of models, so that it outlives moves of modules. All is invented.
"""

# ruff: noqa: E402
from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

KEY = "this-key-signs-the-links-of-an-invented-home-and-guards-nothing"
if __name__ == "__main__":
    # Before the settings are read, which would make a key of their own.
    Path(os.environ["PLAIT_HOME"], "secret_key").write_text(KEY, encoding="ascii")
    os.environ["PLAIT_PROVIDER_LOOPBACK"] = "1"
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "plait.settings")
import django

from tests.homes.clock import stand_still

# Before the models are loaded. The past of every machine: a job that was lost today is looked for tomorrow.
MADE_AT = datetime(2026, 3, 16, 9, tzinfo=UTC)
if __name__ == "__main__":
    stand_still(MADE_AT)
django.setup()

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test.utils import setup_test_environment

from plait.cli import main as plait
from tests.homes.fill_jobs import let_jobs_wait
from tests.homes.fill_library import ask_a_provider, fill_library, references
from tests.homes.hand import Hand, named_file, rows
from tests.homes.kept import NEVER_FILLED

ROLES = ("researcher", "coder", "transcriber", "viewer")
PASSWORD = "an invented password"
FAR_AWAY = datetime(2100, 1, 1, tzinfo=UTC)


def main() -> dict[str, Any]:
    setup_test_environment()  # pages tell what they were made of
    plait(["demo"])
    study = rows("study.Study", slug="example").get()
    members = make_members(study)
    owner = members["owner"]
    fill_survey(owner)
    fill_library(owner, members["researcher"], members["viewer"])
    work_off()
    fill_other_rooms(owner)
    let_words_be_checked(owner)
    ask_a_provider(owner, work_off)
    write_mail(owner)
    begin_large_study(members["researcher"])
    links = make_links(owner) | consent_by_link(owner)
    let_jobs_wait(owner)
    session = members["owner"].client.cookies[settings.SESSION_COOKIE_NAME].value
    keep_session(session)
    empty = empty_tables() - NEVER_FILLED
    assert not empty, f"Nothing lies in {sorted(empty)}: let tests/homes/fill*.py put a row there."
    return {
        "made": MADE_AT.isoformat(),
        "people": {role: hand.account.email for role, hand in members.items()},
        "password": PASSWORD,
        "session": session,
        "studies": {"example": "owner", "many-papers": "researcher"},
        "links": links,
    }


def make_members(study: Any) -> dict[str, Hand]:
    """A member in each role, and a stranger who is in no study."""
    owner = rows("study.Account").first()
    owner.set_password(PASSWORD)
    owner.save()
    hands = {"owner": Hand(owner, study)}
    for role in (*ROLES, "stranger"):
        account = rows("study.Account").create(email=f"{role}@example.org", name=f"The {role}")
        hand = hands[role] = Hand(account, study)
        if role != "stranger":
            hand.client.post(invite(hands["owner"], role))
    return hands


def invite(owner: Hand, role: str) -> str:
    """The link by which somebody joins in this role."""
    page = owner.client.post(f"/s/{owner.study.slug}/members/invite/", {"role": role, "note": f"A {role}"})
    return str(page.context["link"])


def fill_survey(owner: Hand) -> None:
    """A second questionnaire, which is open, with one person who is half through it."""
    form = b"".join(owner.look(f"survey/{rows('survey.Questionnaire').get().pk}/xlsform/"))  # type: ignore[call-overload]
    owner.send("survey/new/", kind="xlsform", file=named_file("again.xlsx", form))
    again = rows("survey.Questionnaire").last()
    owner.send(f"survey/{again.pk}/open/")
    owner.send(f"survey/{again.pk}/invite/")
    answering = link_of_answers(owner, rows("survey.Invitation", questionnaire=again).first())
    for page, answers in (("", {}), ("1/", {"q-visits": "3", "q-last_return": "2025-05-01"})):
        answer = owner.client.post(f"{answering}{page}", answers)
        assert answer.status_code == 302, page


def fill_other_rooms(owner: Hand) -> None:
    """What people do after a study is loaded: a person declines, a text is corrected, a paper is coded."""
    draw, country = rows("sample.Draw").get(), rows("register.Country").first()
    chosen = rows("sample.Selection", draw=draw, status="chosen").first()
    owner.send(f"sample/{draw.pk}/selections/{chosen.pk}/refuse/", reason="No time")
    owner.send("innovations/counting-rule/", home=country.pk)
    interview = rows("interviews.Interview").first()
    latest = rows("interviews.TextRevision", transcript__interview=interview).last()
    correction = {"base": latest.number, "text": f"{latest.text.rstrip()} Yes.\n", "reason": "The end was missing"}
    owner.send(f"interviews/{interview.pk}/revise/", **correction)
    full_text = rows("library.FullText").exclude(pages=[]).first()
    owner.send(f"interviews/papers/{full_text.pk}/take/")
    revision = rows("interviews.TextRevision", transcript__full_text=full_text).get()
    page = f"coding/transcripts/{revision.transcript_id}/apply/"
    for end in (5, 10):
        owner.send(page, revision=revision.pk, code=rows("coding.Code").first().pk, start=0, end=end)
    owner.send(f"coding/codings/{rows('coding.Coding').last().pk}/remove/")
    transcriber = rows("study.Membership", study=owner.study, role="transcriber").get()
    owner.send(f"interviews/assign/?member={transcriber.pk}", interviews=[interview.pk])
    owner.send("register/import/", file=named_file("people.csv", b"id,name,role\nL900,Ada Madeup,Nurse\n"))


def let_words_be_checked(owner: Hand) -> None:
    """An interviewee answers to the transcript, and says of a quotation whether it may be used."""
    interview = rows("interviews.Interview").first()
    owner.send(f"interviews/{interview.pk}/check/link/")
    page = f"interviews/{interview.pk}/"
    checking = urlsplit(str(owner.look(page).context["checking_address"])).path  # type: ignore[attr-defined]
    base = rows("interviews.TextRevision", transcript__interview=interview).last()
    wish = {"base": base.number, "words-1": "I said less.", "remark-1": "Too long"}
    for path, fields in (("1/", wish), ("end/", {"remark": "Else fine"})):
        assert owner.client.post(f"{checking}{path}", fields).status_code == 302, path
    coding = rows("findings.Evidence", coding__isnull=False).first().coding
    page = f"findings/speakers/{coding.revision.transcript.interview.person_id}/"
    owner.send(f"{page}link/")
    checking = urlsplit(str(owner.look(page).context["checking_address"])).path  # type: ignore[attr-defined]
    key = f"{coding.revision_id}-{coding.start}-{coding.end}"
    answer = owner.client.post(checking, {f"verdict-{key}": "may", f"wish-{key}": "", "remark": "Thank you"})
    assert answer.status_code == 302


def write_mail(owner: Hand) -> None:
    """A mail, an address that wants none, a message that came back; the mail server is in trouble."""
    now = datetime(2026, 3, 1, tzinfo=UTC)
    mail = rows("mail.Mail").create(
        study=owner.study.pk, purpose="join", label="Invitation to join", to_address="ada@example.com", subject="Hello",
        state="sent", key="a" * 20, message_id="<plait.a@example.org>", give_up_at=now, address_hash="0" * 64,
    )  # fmt: skip
    rows("mail.Bounce").create(study=owner.study.pk, mail=mail, status="5.1.1", said="No such user")
    rows("mail.OptOut").create(study=owner.study.pk, address_hash="1" * 64, how="page")
    rows("mail.Outlet").create(pk=1, trouble="no host", n_troubles=1)


def begin_large_study(researcher: Hand) -> None:
    """A study that the first owner is no member of. Its row of a large index has papers to follow."""
    fields = {"title": "Many papers", "unit_one": "person", "unit_many": "people"}
    researcher.client.post("/new/", fields)
    study = rows("study.Study").last()
    hand = Hand(researcher.account, study)
    hand.send("library/import/", file=references("An invented paper of another study"))
    rows("library.LargeIndex").create(study=study)
    hand.send(f"library/import/{rows('study.Upload', study=study).get().pk}/")
    hand.look("library/", q="invented")


def make_links(owner: Hand) -> dict[str, str]:
    """Addresses that somebody was sent before the change."""
    joining = invite(owner, "viewer")
    rows("study.AccessLink", purpose="join").update(expires_at=FAR_AWAY)
    token = "invented-token-of-a-sign-in-link"
    known = sha256(token.encode()).hexdigest()
    rows("study.AccessLink").create(purpose="sign in", target=owner.account.pk, token_hash=known, expires_at=FAR_AWAY)
    folder = rows("library.Folder", visibility="link").get()
    answering = rows("survey.Invitation", questionnaire__closed_at=None).exclude(opened_at=None).first()
    over = rows("survey.Invitation").exclude(questionnaire__closed_at=None).first()
    shared, begin = link_on(owner, f"library/folders/{folder.pk}/"), link_of_answers(owner, answering)
    return {
        "join": joining[joining.index("/join/") :],
        "enter": f"/enter/{token}/",
        "folder": shared,
        "folder's references": f"{shared}ris/",
        "respond": begin,
        "respond, page 2": f"{begin}2/",
        "respond, given": f"{begin}done/",
        "respond, stop": f"{begin}stop/",
        "respond, closed": link_of_answers(owner, over),
    }


def consent_by_link(owner: Hand) -> dict[str, str]:
    """One person is asked what they agree to, answers by a link, and asks to be erased."""
    owner.send("register/consents/wording/", introduction="We ask.", contact="Olu", clause_quoting="You may quote me.")
    owner.send("register/consents/links/make/")
    person = rows("register.Person", study=owner.study, withdrawn_at=None).last()
    page = owner.look(f"register/people/{person.pk}/").context  # type: ignore[attr-defined]
    begin = urlsplit(str(page["consent_link"])).path
    shown = owner.client.get(begin).context
    for address, fields in ((begin, {"read": shown["asked"].mark, "c-quoting": "yes"}), (f"{begin}erasure/", {})):
        answer = owner.client.post(address, fields)
        assert answer.status_code == 302, address
    return {"consent": begin, "consent, erasure": f"{begin}erasure/"}


def link_on(owner: Hand, page: str) -> str:
    """The address that a page shows to be passed on."""
    return urlsplit(str(owner.look(page).context["link"])).path  # type: ignore[attr-defined]


def link_of_answers(owner: Hand, invitation: Any) -> str:
    return link_on(owner, f"survey/{invitation.questionnaire_id}/invitations/{invitation.pk}/")


def work_off() -> None:
    """Run the jobs that wait, here and now."""
    call_command("db_worker", batch=True, interval=0.01, startup_delay=False, verbosity=0)


def keep_session(key: str) -> None:
    """Of all who are signed in, one stays so."""
    sessions = rows("sessions.Session")
    sessions.exclude(session_key=key).delete()
    sessions.update(expire_date=FAR_AWAY)


def empty_tables() -> set[str]:
    """Tables of Plait's own apps that hold no row."""
    labels = tuple(f"{room.rpartition('.')[2]}_" for room in settings.ROOMS)
    with connection.cursor() as cursor:
        tables = [name for name in connection.introspection.table_names(cursor) if name.startswith(labels)]
        empty = set()
        for name in tables:
            cursor.execute(f'SELECT 1 FROM "{name}" LIMIT 1')
            if cursor.fetchone() is None:
                empty.add(name)
    return empty


if __name__ == "__main__":
    # What the commands say goes elsewhere: the last line is for the caller.
    said, sys.stdout = sys.stdout, StringIO()
    found = main()
    sys.stdout = said
    print(json.dumps(found))
