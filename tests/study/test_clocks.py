"""A clock that is put back by a year, or forward by an hour, breaks no order, no link and no wait.

That the clock was ahead for a while shows when it is put back: what was written meanwhile lies in the future then.
"""

from __future__ import annotations

import datetime as calendar
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from plait import jobs
from plait.jobs import actions as job_actions
from plait.jobs import life
from plait.jobs.models import Job
from plait.jobs.worker import work_off
from plait.library.full_text.models import ProviderAnswer
from plait.library.full_text.queries import is_resting
from plait.library.learning.actions import note_opening
from plait.library.learning.models import LearningCycle, Opening
from plait.library.learning.queries import earlier_trail
from plait.library.papers.models import Paper
from plait.mail import queries as mails
from plait.mail import sending
from plait.mail.models import Mail, Outlet
from plait.mail.setup import Setup
from plait.records.problem import InputRejected
from plait.register.consents.actions import record_consent, withdraw_consent
from plait.register.models import Person
from plait.study.acting import acting_as
from plait.study.actions import change_study, make_sign_in_link
from plait.study.links import MOST_AT_ONCE, TERMS, count_sent, good_links, is_good, new_link, token_of
from plait.study.models import AccessLink, Account, Change, Event, Study
from tests.jobs import work_for_tests as works

Move = Callable[[timedelta], None]
YEAR, HOUR = timedelta(days=365), timedelta(hours=1)
pytestmark = pytest.mark.django_db


@pytest.fixture
def put(monkeypatch: pytest.MonkeyPatch) -> Move:
    """put(by): the clock of the day is moved by so much; what counts elapsed time goes on."""
    real, moved = time.time, timedelta(0)

    class Moved(calendar.datetime):
        @classmethod
        def now(cls, tz: calendar.tzinfo | None = None) -> calendar.datetime:  # type: ignore[override]
            return calendar.datetime.fromtimestamp(time.time(), tz)

    def move(by: timedelta) -> None:
        nonlocal moved
        moved += by

    monkeypatch.setattr(time, "time", lambda: real() + moved.total_seconds())
    monkeypatch.setattr(timezone, "datetime", Moved)
    return move


def test_events_keep_their_order_and_a_row_is_shown_as_the_last_one_left_it(
    put: Move, study: Study, owner: Account
) -> None:
    client = Client()
    client.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    with acting_as(owner):
        change_study(study=study, title="Second", question="", unit_one="lead", unit_many="leads")
        kind = Change.objects.get(event__verb="study changed").kind
        page = f"/s/{study.slug}/log/rows/{kind}/{study.pk}/"
        put(-YEAR)
        assert '>Title</dt><dd class="typed" dir="auto">Second</dd>' in client.get(page).content.decode()
        change_study(study=study, title="Third", question="", unit_one="lead", unit_many="leads")
    assert '>Title</dt><dd class="typed" dir="auto">Third</dd>' in client.get(page).content.decode()
    first, second = Event.objects.filter(verb="study changed")
    assert first.pk > second.pk
    assert first.at < second.at - timedelta(days=300)


@pytest.mark.parametrize("by", [-YEAR, HOUR])
def test_links_stay_good_and_who_is_signed_in_stays_so(put: Move, study: Study, owner: Account, by: timedelta) -> None:
    links = [new_link(each, study=study, target=1, now=timezone.now()) for each in TERMS]
    AccessLink.objects.bulk_create(links)
    token = token_of(make_sign_in_link(account=owner, now=timezone.now()))
    signed_in, late = Client(), Client()
    signed_in.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    put(by)
    assert [link.purpose for link in links if not is_good(link, now=timezone.now())] == []
    assert all(good_links(each, now=timezone.now()).exists() for each in TERMS)
    assert signed_in.get(f"/s/{study.slug}/").status_code == 200
    assert late.post(f"/enter/{token}/").status_code == 302
    assert late.get(f"/s/{study.slug}/").status_code == 200


def test_who_guessed_wrong_waits_no_year(put: Move, owner: Account) -> None:
    wrong = {"login": owner.email, "password": "wrong horse battery"}
    for _ in range(7):
        Client().post("/accounts/login/", wrong)
    assert "Wait" in Client().post("/accounts/login/", wrong).content.decode()
    put(-YEAR)
    right = {"login": owner.email, "password": "correct horse battery"}
    assert Client().post("/accounts/login/", right).status_code == 302
    for _ in range(6):
        Client().post("/accounts/login/", wrong)
    assert "Wait" in Client().post("/accounts/login/", wrong).content.decode(), "and waits are as long as before"
    put(HOUR)
    assert Client().post("/accounts/login/", right).status_code == 302


def test_what_is_remembered_for_a_time_outlives_no_clock(put: Move) -> None:
    """So whatever counts in the cache, the tries of a second factor among it, lets people in again."""
    cache.set("for a while", 1, 300)
    cache.set("for ever", 2, None)
    assert cache.get_many(["for a while", "for ever", "never"]) == {"for a while": 1, "for ever": 2}
    put(-YEAR)
    assert cache.get("for a while") is cache.get("for ever") is None
    cache.set("for a while", 3, 300)
    assert cache.get("for a while") == 3
    put(HOUR)
    assert cache.get("for a while") is None


def test_who_sends_much_by_a_link_waits_no_year(put: Move, study: Study) -> None:
    link = new_link(AccessLink.Purpose.ANSWER, study=study, target=1, now=timezone.now())
    link.save()
    now = timezone.now()
    assert not any(count_sent(link, now=now) for _ in range(MOST_AT_ONCE))
    assert count_sent(link, now=now)
    put(-YEAR)
    now = timezone.now()
    assert not any(count_sent(link, now=now) for _ in range(MOST_AT_ONCE))
    assert timedelta(0) < count_sent(link, now=now) < HOUR


def test_signed_in_lately_is_not_said_by_a_clock_that_was_ahead(put: Move) -> None:
    account = Account.objects.create_user("a@example.org")
    client = Client()
    client.post(f"/enter/{token_of(make_sign_in_link(account=account, now=timezone.now()))}/")
    put(-YEAR)
    answer = client.post("/accounts/email/", {"email": "b@example.org"})
    assert "it is a while since you signed in" in answer.content.decode()


@pytest.mark.parametrize("by", [-YEAR, HOUR])
def test_a_job_that_waits_for_its_next_try_comes_to_its_turn(put: Move, tmp_path: Path, by: timedelta) -> None:
    job = jobs.enqueue(works.fail_until, title="A job", scope="study:1", witness=str(tmp_path / "w"), attempt=2)
    work_off()
    waiting = Job.objects.get(pk=job.pk)
    assert waiting.run_after is not None
    put(by)
    job_actions.reap(now=timezone.now())
    work_off()
    job.refresh_from_db()
    assert (job.state, job.result) == ("done", 2)


def test_a_job_whose_worker_died_while_the_clock_was_ahead_is_taken_over(
    put: Move, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(life, "is_told_by_files", lambda: False)  # as where workers stand on several machines
    job, lost = (
        jobs.enqueue(works.count, title="A job", scope="study:1", witness=str(tmp_path / "w"), steps=1)
        for _ in range(2)
    )
    job_actions.start(job_id=job.pk, attempt=1, now=timezone.now())
    DBTaskResult.objects.filter(pk__in=[lost.result_id]).update(
        status=TaskResultStatus.RUNNING, started_at=timezone.now()
    )
    job_actions.reap(now=timezone.now())
    assert set(Job.objects.values_list("attempt", flat=True)) == {1}, "the worker may live yet"
    put(-YEAR)
    job_actions.reap(now=timezone.now())
    work_off()
    assert set(Job.objects.values_list("attempt", "state")) == {(2, "done")}


def test_mail_goes_on(put: Move) -> None:
    setup = Setup("h", 25, "none", "", "", "Plait", "p@example.org", "", "", rate=1, timeout=1, site="https://p")
    now = timezone.now()
    put_off = {"next_try_at": now + mails.WAITS[-1], "handed_at": now, "give_up_at": now + timedelta(days=2)}
    mail = Mail.objects.create(purpose="test", label="Test", key="k", message_id="<k>", **put_off)
    out = Outlet.objects.create(pk=1, try_again_at=now + sending.TROUBLE_WAITS[-1])
    way = sending.Sending(None, None, setup, None)  # type: ignore[arg-type]
    assert not mails.due(None, now=timezone.now()).exists()
    assert mails.free_at(setup, urgent=True, now=timezone.now())
    assert way._closed_until() == out.try_again_at
    put(-YEAR)
    assert list(mails.due(None, now=timezone.now())) == [mail]
    assert mails.free_at(setup, urgent=True, now=timezone.now()) is None
    assert way._closed_until() is None


def test_a_no_that_is_said_today_counts_whatever_day_the_yes_bears(put: Move, study: Study, owner: Account) -> None:
    person = Person.objects.create(study=study, code="P1")
    now = timezone.now()
    with acting_as(owner):
        noted = record_consent(person=person, clause="interview", how="paper", given_at=now, now=now)
        own = Person.objects.create(study=study, code="P2")
        record_consent(person=own, clause="interview", how="link", given_at=now, now=now)
        put(-YEAR)
        now = timezone.now()
        with pytest.raises(InputRejected, match="later"):
            withdraw_consent(consent=noted, now=now, on=now - timedelta(days=2))
        assert withdraw_consent(consent=noted, now=now).withdrawn_at == now
        said_no = record_consent(person=own, clause="interview", agrees=False, how="spoken", given_at=now, now=now)
        assert said_no.state == "taken back"


def test_a_service_is_asked_again_and_what_is_opened_is_noted(put: Move, study: Study, owner: Account) -> None:
    paper = Paper.objects.create(study=study, title="On teams")
    for number in range(5):
        ProviderAnswer.objects.create(study=study, provider="unpaywall", identifier=f"doi:{number}", status="failed")
    note_opening(paper=paper, account=owner, now=timezone.now())
    assert is_resting(study, "unpaywall", now=timezone.now())
    begun = LearningCycle.objects.create(study=study, account=owner, question="Why?", started_at=timezone.now())
    put(-YEAR)
    assert not is_resting(study, "unpaywall", now=timezone.now())
    note_opening(paper=paper, account=owner, now=timezone.now())
    note_opening(paper=paper, account=owner, now=timezone.now())
    assert Opening.objects.count() == 2
    trail = earlier_trail(study, owner, now=timezone.now())
    assert [opening.at < begun.started_at for opening in trail.openings] == [True]
