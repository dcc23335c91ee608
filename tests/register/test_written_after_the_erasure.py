"""Whoever waited for the study while a person was erased writes nothing about that person any more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.apps import apps
from django.db.models import Model
from django.utils import timezone

from plait.coding import actions as coding
from plait.coding.models import Code, Coder, Coding
from plait.findings import actions as findings
from plait.findings.checking import actions as quotations
from plait.findings.models import Finding
from plait.formats.tables.csv_table import read_table
from plait.innovations import actions as innovations
from plait.innovations.models import Innovation
from plait.interviews import actions as interviews
from plait.interviews.checking import actions as checking
from plait.interviews.models import Interview, Proposal, TextRevision, Transcript
from plait.records.problem import InputRejected
from plait.register import actions as register
from plait.register.actions import RegisterMapping
from plait.register.consents import actions as consents
from plait.register.leaving import actions as leaving
from plait.register.models import Clause, Consent, Person
from plait.sample import actions as sample
from plait.sample.models import Selection
from plait.study.models import AccessLink
from plait.survey.invitations import actions as invitations
from plait.survey.models import Answer, Invitation, Questionnaire, Response
from plait.survey.responses import actions as responses

NOW = timezone.now()
WORDS = "words of somebody"
Act = Callable[[], Any]


def row(model: type[Model], person: str) -> Any:
    """A row of the person's, with all that leads to them read along, as a view has it."""
    return model._base_manager.select_related(person).filter(**{f"{person}__code": "P1"}).order_by("pk")[0]


def about(person: Person) -> dict[str, Act]:
    """Every action that writes something about a person, with what a page had read for it before."""
    study, survey = person.study, Questionnaire.objects.get()
    consent, invitation = row(Consent, "person"), row(Invitation, "person")
    interview, transcript = row(Interview, "person"), row(Transcript, "interview__person")
    revision = row(TextRevision, "transcript__interview__person")
    proposal = row(Proposal, "transcript__interview__person")
    coded, answer = Coding.objects.select_related("revision")[0], row(Answer, "response__person")
    code, coder, finding, innovation = (
        Code.objects.get(name="Tea"),
        Coder.objects.all()[0],
        Finding.objects.get(),
        (Innovation.objects.all()[0]),
    )
    selection, response = row(Selection, "person"), row(Response, "person")
    wish, said = checking.Wish(1, WORDS, False, WORDS), {"held_on": None, "mode": "", "interviewer": WORDS}
    table = read_table(f"id,name\nP1,{WORDS}\n".encode(), name="again.csv")
    place = {"code": code, "revision": revision, "coder": coder, "start": 0, "end": 1}
    text = {"reason": WORDS, "now": NOW}
    return {
        "record_consent": lambda: consents.record_consent(
            person=person, clause="survey", source=WORDS, given_at=NOW, now=NOW
        ),
        "withdraw_consent": lambda: consents.withdraw_consent(consent=consent, now=NOW),
        "say_by_link": lambda: consents.say_by_link(person=person, says={"survey": True}, read="", now=NOW),
        "make_links": lambda: consents.make_links(study=study, people=[person], now=NOW),
        "ask_for_erasure": lambda: consents.ask_for_erasure(person=person, now=NOW),
        "settle_request": lambda: consents.settle_request(person=person, now=NOW),
        "withdraw_person": lambda: leaving.withdraw_person(person=person, now=NOW),
        "take_part_again": lambda: leaving.take_part_again(person=person),
        "forget_person": lambda: leaving.forget_person(plan=leaving.plan_of(person, now=NOW)),
        "import_register": lambda: register.import_register(
            study=study, table=table, mapping=RegisterMapping(code="id", name="name")
        ),
        "invite": lambda: invitations.invite(questionnaire=survey, people=[person], now=NOW),
        "mark_opened": lambda: invitations.mark_opened(invitation=invitation, now=NOW),
        "refuse": lambda: invitations.refuse(invitation=invitation, now=NOW, by_link=True),
        "set_disposition": lambda: invitations.set_disposition(invitation=invitation, code="2.111", reason=WORDS),
        "receive_response": lambda: responses.receive_response(
            questionnaire=survey, answers={"why": WORDS}, source="typed", now=NOW, person=person, page=["why"]
        ),
        "remove_response": lambda: responses.remove_response(response=response, reason=WORDS),
        "record_refusal": lambda: sample.record_refusal(selection=selection, **text),
        "enter_interview": lambda: interviews.enter_interview(study=study, person=person, code=WORDS),
        "change_interview": lambda: interviews.change_interview(interview=interview, minutes=1, **said),
        "revise_text": lambda: interviews.revise_text(transcript=transcript, text=WORDS, base=1, **text),
        "checking.make_link": lambda: checking.make_link(interview=interview, now=NOW),
        "keep_wishes": lambda: checking.keep_wishes(transcript=transcript, base=1, wishes=[wish], now=NOW),
        "send_answer": lambda: checking.send_answer(transcript=transcript, remark=WORDS, now=NOW),
        "take_over": lambda: checking.take_over(proposal=proposal, orders=[1], base=1, **text),
        "set_aside": lambda: checking.set_aside(proposal=proposal, **text),
        "apply_code": lambda: coding.apply_code(**place),
        "quotations.make_link": lambda: quotations.make_link(person=person, now=NOW),
        "reply_to_quotations": lambda: quotations.reply_to_quotations(person=person, said=[], remark=WORDS, now=NOW),
        "write_finding": lambda: findings.write_finding(study=study, statement=WORDS, codings=[coded], now=NOW),
        "change_finding": lambda: findings.change_finding(finding=finding, statement=WORDS, codings=[coded], now=NOW),
        "add_innovation": lambda: innovations.add_innovation(
            study=study, title=WORDS, observed_by=person, observed_on=date(2026, 1, 1)
        ),
        "change_innovation": lambda: innovations.change_innovation(innovation=innovation, observed_by=person),
        "add_evidence": lambda: innovations.add_evidence(innovation=innovation, answer=answer, note=WORDS),
    }


# They leave the person out, and do the rest.
WITHOUT_THEM = {"make_links", "invite"}


def every_row() -> dict[str, list[tuple[object, ...]]]:
    models = apps.get_models(include_auto_created=True)
    return {model._meta.label: list(model._base_manager.order_by("pk").values_list()) for model in models}


@pytest.fixture
def waiting(ada: Person) -> dict[str, Act]:
    consents.write_sheet(study=ada.study, introduction="", contact="", wordings={"survey": "May we?"})
    consents.record_consent(person=ada, clause="survey", given_at=NOW, now=NOW)
    consents.ask_for_erasure(person=ada, now=NOW)
    transcript = row(Transcript, "interview__person")
    checking.keep_wishes(transcript=transcript, base=1, wishes=[checking.Wish(1, "Tea!", False, "")], now=NOW)
    checking.send_answer(transcript=transcript, remark="", now=NOW)
    return about(Person.objects.select_related("study").get(pk=ada.pk))


def test_nothing_is_stored_of_a_person_who_was_erased_meanwhile(ada: Person, waiting: dict[str, Act]) -> None:
    leaving.forget_person(plan=leaving.plan_of(ada, now=NOW))
    erased = every_row()
    for name, act in waiting.items():
        if name in WITHOUT_THEM:
            act()
        else:
            with pytest.raises(InputRejected):
                act()
        after = every_row()
        assert {label: after[label] for label in after if after[label] != erased[label]} == {}, name


def test_nothing_is_asked_or_kept_once_the_consent_was_taken_back_meanwhile(
    ada: Person, waiting: dict[str, Act]
) -> None:
    consent = consents.record_consent(person=ada, clause=Clause.INTERVIEW, given_at=NOW, now=NOW)
    consents.withdraw_consent(consent=consent, now=NOW)
    for name in ("keep_wishes", "send_answer", "quotations.make_link", "reply_to_quotations"):
        with pytest.raises(InputRejected, match=r"taken back|do not agree to be quoted"):
            waiting[name]()
    assert not AccessLink.objects.filter(purpose=AccessLink.Purpose.QUOTATIONS).exists()
