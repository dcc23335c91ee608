"""The respondent's pages: no script, no cookie, a few kilobytes; a GET changes nothing and every POST is kept."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from tests.links import token_to
from tests.survey.conftest import LEVELS, NOW, RECORD, code_of

from plait.records.problem import InputRejected
from plait.records.questionnaire import Item, ItemKind
from plait.records.questionnaire import Questionnaire as Record
from plait.register.consents.actions import make_links, say_by_link, write_sheet
from plait.register.consents.queries import asked_of
from plait.register.leaving.actions import withdraw_person
from plait.register.models import Consent, Person
from plait.study.acting import acting_as
from plait.study.actions import let_nobody_find
from plait.study.links import MOST_AT_ONCE, ONE_MORE_EVERY, count_sent, make_void, token_of
from plait.study.models import AccessLink, Account, Event, Study
from plait.study.undoing import undo
from plait.survey.invitations import actions as invitations_actions
from plait.survey.models import Answer, Invitation, Questionnaire, Response
from plait.survey.questionnaires import actions as questionnaires_actions
from plait.survey.responses import queries as responses_queries
from plait.survey.responses.actions import LONGEST_ANSWER

pytestmark = pytest.mark.django_db


@pytest.fixture
def invitation(questionnaire: Questionnaire, people: list[Person]) -> Invitation:
    invitations_actions.invite(questionnaire=questionnaire, people=people[:1], now=NOW)
    return Invitation.objects.get(questionnaire=questionnaire)


@pytest.fixture
def stranger() -> Client:
    """A browser without any cookie, that would be stopped by a CSRF check."""
    return Client(enforce_csrf_checks=True)


def at(invitation: Invitation, name: str = "respond", *args: object) -> str:
    return reverse(name, args=[token_to(invitation), *args])


def stored(invitation: Invitation) -> dict[str, str]:
    response = Response.objects.get(person=invitation.person)
    return {name: answer.value for name, answer in responses_queries.answers_by_name(response).items()}


def test_a_get_changes_nothing(invitation: Invitation, stranger: Client) -> None:
    n_events = Event.objects.count()
    for path in (at(invitation), at(invitation, "respond_page", 1), at(invitation, "respond_done")):
        assert stranger.get(path).status_code == 200
    assert stranger.get(at(invitation, "respond_stop")).status_code == 200
    invitation.refresh_from_db()
    assert (invitation.opened_at, invitation.refused_at) == (None, None)
    assert Event.objects.count() == n_events
    assert not Response.objects.exists()


def test_a_survey_is_filled_without_script_and_without_cookies(invitation: Invitation, stranger: Client) -> None:
    here = stranger.post(at(invitation))["Location"]
    assert here == at(invitation, "respond_page", 1)
    here = stranger.post(here, {"q-years": "7", "q-went": "yes"})["Location"]
    assert here == at(invitation, "respond_page", 2)
    here = stranger.post(here, {"q-where": "Kumi"})["Location"]
    here = stranger.post(here, {"q-saw": "often", "q-used": "never", "q-from_whom": ["nurses", "doctors"]})["Location"]
    assert here == at(invitation, "respond_done")
    page = stranger.get(here).content.decode()
    assert "Thank you" in page
    assert "6 of 6 questions" in page
    assert not stranger.cookies
    assert stored(invitation)["from_whom"] == "nurses doctors"
    response = Response.objects.get()
    assert (response.status, response.source) == ("complete", "link")


def test_a_page_that_a_condition_hides_is_passed_over(invitation: Invitation, stranger: Client) -> None:
    here = stranger.post(at(invitation, "respond_page", 1), {"q-went": "no"})["Location"]
    assert here == at(invitation, "respond_page", 3)


def test_each_page_is_kept_and_the_link_goes_on_there_on_another_device(
    invitation: Invitation, stranger: Client
) -> None:
    stranger.post(at(invitation, "respond_page", 1), {"q-went": "no", "q-years": "3"})
    assert code_of(invitation.questionnaire, invitation.person_id) == "2.12"
    other_device = Client(enforce_csrf_checks=True)
    assert "Continue" in other_device.get(at(invitation)).content.decode()
    assert other_device.post(at(invitation))["Location"] == at(invitation, "respond_page", 3)


def test_a_wrong_answer_is_told_beside_its_question_and_what_was_typed_is_kept(
    invitation: Invitation, stranger: Client
) -> None:
    page = stranger.post(at(invitation, "respond_page", 1), {"q-years": "many", "q-went": "no"})
    assert page.status_code == 422
    text = page.content.decode()
    assert "not a whole number" in text
    assert 'value="many"' in text
    assert 'value="no" checked' in text
    assert not Response.objects.exists()


def test_a_needed_question_is_asked_for(invitation: Invitation, stranger: Client) -> None:
    page = stranger.post(at(invitation, "respond_page", 1), {"q-years": "3"})
    assert "The question needs an answer." in page.content.decode()


def test_answers_can_be_changed_until_the_survey_closes(invitation: Invitation, stranger: Client) -> None:
    stranger.post(at(invitation, "respond_page", 1), {"q-went": "no", "q-years": "3"})
    stranger.post(at(invitation, "respond_page", 1), {"q-went": "no", "q-years": "4"})
    assert stored(invitation)["years"] == "4"
    questionnaires_actions.close_questionnaire(questionnaire=invitation.questionnaire, now=NOW)
    page = stranger.post(at(invitation, "respond_page", 1), {"q-went": "no", "q-years": "5"})
    assert page.status_code == 403
    assert "closed" in page.content.decode()
    assert stored(invitation)["years"] == "4"


def test_opting_out_is_a_refusal_and_needs_a_post(invitation: Invitation, stranger: Client) -> None:
    assert "I do not want to take part" in stranger.get(at(invitation, "respond_page", 1)).content.decode()
    stranger.post(at(invitation, "respond_stop"))
    assert code_of(invitation.questionnaire, invitation.person_id) == "2.111"


def test_a_refusal_by_link_outlasts_the_undo_of_one_that_a_member_noted(
    invitation: Invitation, stranger: Client, owner: Account
) -> None:
    with acting_as(owner):
        invitations_actions.refuse(invitation=invitation, now=NOW)
    noted = Event.objects.latest("pk")
    for _ in range(2):
        assert stranger.post(at(invitation, "respond_stop")).status_code == 200
    assert Event.objects.filter(pk__gt=noted.pk).count() == 1
    with pytest.raises(InputRejected):
        undo(noted)
    invitation.refresh_from_db()
    assert invitation.refused_at is not None


def test_an_answer_that_would_fill_the_disk_is_refused_and_kept_on_the_page(
    study: Study, people: list[Person], stranger: Client
) -> None:
    record = Record("Long", (Item("why", ItemKind.TEXT, {"en": "Why?"}),), languages=("en",))
    made = questionnaires_actions.create_questionnaire(study=study, record=record)
    questionnaires_actions.open_questionnaire(questionnaire=made, now=NOW)
    invitations_actions.invite(questionnaire=made, people=people[:1], now=NOW)
    page = at(Invitation.objects.get(questionnaire=made), "respond_page", 1)
    assert "up to 20,000 characters" in stranger.get(page).content.decode()
    answer = stranger.post(page, {"q-why": "x" * (LONGEST_ANSWER + 1)})
    assert answer.status_code == 422
    told = answer.content.decode()
    assert "The answer has more than 20,000 characters." in told
    assert "x" * (LONGEST_ANSWER + 1) in told
    assert not Response.objects.exists()
    assert stranger.post(page, {"q-why": "x" * LONGEST_ANSWER}).status_code == 302


def test_a_link_that_opens_nothing_says_why_whom_to_ask_and_what_can_be_done(
    invitation: Invitation, stranger: Client, study: Study
) -> None:
    start, page = at(invitation), at(invitation, "respond_page", 1)

    def said() -> str:
        answers = [stranger.get(start), stranger.post(page, {"q-went": "no"})]
        assert {answer.status_code for answer in answers} <= {403, 410}
        pages = {answer.content.decode() for answer in answers}
        assert len(pages) == 1
        return pages.pop()

    person = invitation.person
    write_sheet(study=study, introduction="", contact="The office, 020 7946 0000", wordings={"survey": "May we?"})
    make_links(study=study, people=[person], now=timezone.now())
    own_page = reverse("consent", args=[token_of(AccessLink.objects.get(purpose="consent"))])
    answer = stranger.get("/a/nosuchtoken/")
    assert answer.status_code == 404
    unknown = answer.content.decode()
    assert "leads nowhere" in unknown
    assert not any(word in unknown for word in ("The office", own_page, study.title))

    say_by_link(person=person, says={"survey": False}, read=asked_of(person).mark, now=timezone.now())
    told = said()
    assert "You told us that you do not want to take part" in told
    assert "The office, 020 7946 0000" in told
    assert own_page in told
    assert not Response.objects.exists()
    AccessLink.objects.filter(purpose="answer").update(expires_at=NOW)
    told = said()
    assert "It was valid until" in told
    assert "The office" in told
    assert own_page not in told
    make_void(AccessLink.objects.filter(purpose="answer"))
    assert "It was made void on" in (told := said())
    assert own_page not in told, "it may be in the hands of somebody else"
    AccessLink.objects.update(revoked_at=None, expires_at=None)
    Consent.objects.all().delete()
    withdraw_person(person=person, now=timezone.now())
    assert "You have left the study" in (told := said())
    assert own_page in told
    Person.objects.update(withdrawn_at=None)
    invitations_actions.refuse(invitation=invitation, now=NOW, by_link=True)
    questionnaires_actions.close_questionnaire(questionnaire=invitation.questionnaire, now=NOW)
    assert "The survey is closed" in (told := said())
    assert "You told us on" in told
    let_nobody_find(study=study, now=timezone.now())
    assert "It was deleted on" in (told := said())
    assert own_page not in told


def test_the_language_is_chosen_by_address_and_kept(invitation: Invitation, stranger: Client) -> None:
    page = stranger.get(at(invitation, "respond_page", 1) + "?lang=fr").content.decode()
    assert '<html lang="fr" dir="ltr">' in page
    assert "Vous" in page
    assert "Oui" in page
    here = stranger.post(at(invitation, "respond_page", 1) + "?lang=fr", {"q-went": "no"})["Location"]
    assert "?lang" not in here, "kept with the person"
    assert '<html lang="fr" dir="ltr">' in stranger.get(here, follow=True).content.decode()
    assert Person.objects.get(pk=invitation.person_id).language == "fr"


def test_the_browsers_language_is_taken_where_the_person_has_none(invitation: Invitation, stranger: Client) -> None:
    first = at(invitation, "respond_page", 1)
    page = stranger.get(first, headers={"Accept-Language": "de, fr-CA;q=0.8, en;q=0.5"}).content.decode()
    assert '<html lang="fr" dir="ltr">' in page
    assert "Oui" in page
    assert '<html lang="en" dir="ltr">' in stranger.get(first, headers={"Accept-Language": "de"}).content.decode()
    assert '<html lang="fr" dir="ltr">' in stranger.get(first + "?language=fr").content.decode()
    Person.objects.filter(pk=invitation.person_id).update(language="en")
    kept = stranger.get(first, headers={"Accept-Language": "fr"}).content.decode()
    assert '<html lang="en" dir="ltr">' in kept


def test_what_was_typed_stands_there_in_the_other_language(invitation: Invitation, stranger: Client) -> None:
    first = at(invitation, "respond_page", 1)
    page = stranger.get(first).content.decode()
    button = 'form="typed" formnovalidate name="lang" value="fr" lang="fr" dir="ltr">Français</button>'
    assert button in page
    switched = stranger.post(first, {"q-went": "no", "lang": "fr"})
    page = switched.content.decode()
    assert (switched.status_code, Response.objects.count()) == (200, 0)
    assert '<html lang="fr" dir="ltr">' in page
    assert 'value="no" checked' in page
    assert f'<form id="typed" method="post" action="{first}?lang=fr" novalidate>' in page
    stranger.post(first + "?lang=fr", {"q-went": "no"})
    assert stored(invitation)["went"] == "no"


def test_arabic_is_written_from_right_to_left(study: Study, people: list[Person], stranger: Client) -> None:
    items = (Item("q", ItemKind.TEXT, {"ar": "لماذا؟"}),)
    record = Record("Q", items, languages=("Arabic (ar)",))
    made = questionnaires_actions.create_questionnaire(study=study, record=replace(record, title="س"))
    questionnaires_actions.open_questionnaire(questionnaire=made, now=NOW)
    invitations_actions.invite(questionnaire=made, people=people[:1], now=NOW)
    link = Invitation.objects.get(questionnaire=made)
    assert '<html lang="ar" dir="rtl">' in stranger.get(at(link)).content.decode()


def test_a_page_of_twenty_scales_weighs_under_five_kilobytes(
    study: Study, people: list[Person], stranger: Client
) -> None:
    items = tuple(
        Item(
            f"s{n}", ItemKind.SELECT_ONE, {"": f"Statement {n} about ideas from partners"}, choices=LEVELS, ordered=True
        )
        for n in range(20)
    )
    made = questionnaires_actions.create_questionnaire(study=study, record=replace(RECORD, items=items))
    questionnaires_actions.open_questionnaire(questionnaire=made, now=NOW)
    invitations_actions.invite(questionnaire=made, people=people[:1], now=NOW)
    page = stranger.get(at(Invitation.objects.get(questionnaire=made), "respond_page", 1)).content
    assert page.count(b"<fieldset") == 20
    assert b"<script" not in page
    assert len(gzip.compress(page)) < 5_000


def test_nobody_reads_the_page_from_a_cache_or_an_index(invitation: Invitation, stranger: Client) -> None:
    page = stranger.get(at(invitation))
    assert page["Cache-Control"] == "no-store"
    assert page["X-Robots-Tag"] == "noindex"
    assert page["Referrer-Policy"] == "no-referrer"


def test_a_choice_that_is_not_offered_cannot_be_forged(invitation: Invitation, stranger: Client) -> None:
    assert stranger.post(at(invitation, "respond_page", 1), {"q-went": "<script>"}).status_code == 422
    assert not Answer.objects.exists()


@pytest.mark.parametrize("act", [invitations_actions.mark_opened, invitations_actions.refuse])
def test_a_link_that_lies_open_on_two_devices_is_opened_and_refused_once(
    invitation: Invitation, act: Callable[..., Invitation]
) -> None:
    elsewhere = Invitation.objects.get(pk=invitation.pk)
    first = act(invitation=invitation, now=NOW)
    second = act(invitation=elsewhere, now=NOW + timedelta(hours=1))
    assert (second.opened_at, second.refused_at) == (first.opened_at, first.refused_at)
    assert Event.objects.filter(subject_kind="survey.invitation", subject_id=invitation.pk).count() == 1


def test_by_one_link_no_more_is_taken_than_anybody_answers_and_what_was_typed_is_kept(
    invitation: Invitation, stranger: Client
) -> None:
    page, now = at(invitation, "respond_page", 1), timezone.now()
    link = AccessLink.objects.get()
    for _ in range(MOST_AT_ONCE - 1):
        assert not count_sent(link, now=now)
    assert stranger.post(page, {"q-went": "no", "q-years": "3"}).status_code == 302
    n_events = Event.objects.count()
    answer = stranger.post(page, {"q-went": "no", "q-years": "44"})
    assert answer.status_code == 429
    assert 0 < int(answer["Retry-After"]) <= ONE_MORE_EVERY.total_seconds()
    assert 'value="44"' in (told := answer.content.decode())
    assert "send it again in a minute" in told
    assert Event.objects.count() == n_events
    assert stored(invitation)["years"] == "3"
    with CaptureQueriesContext(connection) as queries:
        assert stranger.get(page).status_code == 200, "to read costs nothing"
    assert not [query for query in queries if "UPDATE" in query["sql"]]
    # One every five seconds for a quarter of an hour, after a break of two hours: no respondent is that quick.
    later = now + timedelta(hours=2)
    assert not any(count_sent(link, now=later + timedelta(seconds=5 * number)) for number in range(180))
