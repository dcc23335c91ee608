"""Whoever leaves is written to no more, and of their mail stays that there was some; a deleted study keeps none."""

from __future__ import annotations

import json
import zipfile
from datetime import timedelta

import pytest
from django.utils import timezone

from plait.jobs.worker import work_off
from plait.mail.actions import opt_out, send
from plait.mail.models import TEST, Bounce, Mail, OptOut
from plait.mail.queries import opt_out_token
from plait.mail.sending import tidy
from plait.mail.setup import address_hash
from plait.register.leaving.actions import forget_person, plan_of
from plait.register.leaving.copies import copy_of
from plait.register.models import Identity, Person
from plait.study.actions import delete_study
from plait.study.models import Study
from tests.mail.server import Faulty
from tests.mail.test_sending import NEWS

pytestmark = pytest.mark.django_db
ADDRESS = "ada@people.example"


@pytest.fixture
def ada(study: Study) -> Person:
    person = Person.objects.create(study=study, code="P1")
    Identity.objects.create(person=person, name="Ada Ownname", email=ADDRESS)
    return person


def test_of_somebody_who_leaves_nothing_stays_but_that_there_was_a_mail(server: Faulty, ada: Person) -> None:
    context, now = {"site": "for Ada Ownname"}, timezone.now()
    sent = send(NEWS, to=ADDRESS, context=context, now=now, study=ada.study_id, person=ada.pk)
    work_off()
    waiting = send(NEWS, to=ADDRESS, context=context, now=now, study=ada.study_id, person=ada.pk)
    to_a_member = send(TEST, to="bo@example.com", context=context, now=now, study=ada.study_id)
    Bounce.objects.create(study=ada.study_id, mail=sent, said=f"<{ADDRESS}> is full")
    Bounce.objects.create(study=ada.study_id, recipient=ADDRESS, problem="Names nobody.")
    opt_out(sent, of_all=False, how=OptOut.How.PAGE, now=now)
    with zipfile.ZipFile(copy_of(ada, now=now)) as copy:
        told = json.loads(copy.read("all.json"))
        assert [each["to_address"] for each in told["Mail sent to them"]] == [ADDRESS] * 2
        assert len(told["Mail to them that came back"]) == 1
        assert opt_out_token(sent) not in str(told), "it holds no link"
    forget_person(plan=plan_of(ada, now=now))
    held = repr([list(model.objects.values()) for model in (Mail, Bounce, OptOut)])
    assert "people.example" not in held.lower()
    assert "Ownname" not in held
    waiting.refresh_from_db()
    sent.refresh_from_db()
    to_a_member.refresh_from_db()
    assert (sent.state, waiting.state) == (Mail.State.SENT, Mail.State.LEFT_OUT)
    assert (sent.person, sent.address_hash) == (ada.pk, "")
    assert to_a_member.to_address == "bo@example.com"
    work_off()
    assert len(server.to(ADDRESS)) == 1
    # Should a list that names them be imported again, they still get none.
    assert OptOut.objects.get().address_hash == address_hash(ADDRESS)


def test_a_deleted_study_keeps_no_mail(server: Faulty, ada: Person) -> None:
    mail = send(NEWS, to=ADDRESS, context={}, now=timezone.now(), study=ada.study_id, person=ada.pk)
    Bounce.objects.create(study=ada.study_id, mail=mail)
    opt_out(mail, of_all=False, how=OptOut.How.PAGE, now=timezone.now())
    kept = send(NEWS, to=ADDRESS, context={}, now=timezone.now(), study=ada.study_id + 1)
    delete_study(study=ada.study)
    assert [each.pk for each in Mail.objects.all()] == [kept.pk]
    assert not Bounce.objects.exists()
    assert not OptOut.objects.exists()


def test_texts_and_mails_of_no_study_are_kept_for_a_while(server: Faulty) -> None:
    now = timezone.now()
    of_study, of_none = (send(TEST, to=ADDRESS, context={}, now=now, study=study) for study in (7, None))
    Mail.objects.update(state=Mail.State.FAILED, ended_at=now)
    tidy(now=now)
    assert Mail.objects.exclude(body="").count() == 2
    tidy(now=now + timedelta(days=15))
    assert not Mail.objects.exclude(body="").exists()
    tidy(now=now + timedelta(days=31))
    assert list(Mail.objects.values_list("pk", flat=True)) == [of_study.pk]
    assert of_none.pk != of_study.pk
