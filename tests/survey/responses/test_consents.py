"""An item that is marked as the consent to a clause: a yes is a consent, a no is none, and both follow the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import polars as pl
import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from tests.links import token_to
from tests.survey.conftest import NOW, YES_NO

from plait.records.problem import InputRejected
from plait.records.questionnaire import Item, ItemKind
from plait.records.questionnaire import Questionnaire as Record
from plait.register.consents.actions import record_consent, say_by_link, withdraw_consent, write_sheet
from plait.register.consents.queries import asked_of
from plait.register.leaving.actions import forget_person, plan_of
from plait.register.models import Clause, Consent, Person
from plait.study.models import Account, Event, Study
from plait.study.undoing import undo, undo_in_steps
from plait.survey.invitations.actions import invite
from plait.survey.models import Invitation, Questionnaire, Response
from plait.survey.questionnaires.actions import create_questionnaire, open_questionnaire
from plait.survey.questionnaires.queries import record_of
from plait.survey.responses.actions import receive_response, remove_response
from plait.survey.responses.importing import import_responses

pytestmark = pytest.mark.django_db
TAPED = Item("taped", ItemKind.SELECT_ONE, {"en": "May we record you?"}, choices=YES_NO, consent="recording")
TAKING_PART = Item("part", ItemKind.SELECT_ONE, {"en": "Do you take part?"}, choices=YES_NO, consent="survey")
RECORD = Record("Ideas", (TAKING_PART, TAPED, Item("why", ItemKind.TEXT, {"en": "Why?"})), languages=("en",))


@pytest.fixture
def asking(study: Study) -> Questionnaire:
    return open_questionnaire(questionnaire=create_questionnaire(study=study, record=RECORD), now=NOW)


@pytest.fixture
def ann(people: list[Person]) -> Person:
    return people[0]


@pytest.fixture
def says(asking: Questionnaire, ann: Person) -> Callable[..., Response]:
    def store(**answers: str) -> Response:
        return receive_response(questionnaire=asking, answers=answers, source="typed", now=NOW, person=ann)

    return store


def states(person: Person) -> dict[str, str]:
    return {consent.clause: consent.state for consent in Consent.objects.filter(person=person)}


def table(rows: dict[str, str]) -> pl.DataFrame:
    return pl.DataFrame({"r": list(rows), "person": list(rows), "taped": list(rows.values())})


def test_a_yes_is_a_consent_with_its_wording_and_time_and_a_no_is_none(
    ann: Person, says: Callable[..., Response]
) -> None:
    says(taped="yes", part="yes", why="so")
    taped = Consent.objects.get(person=ann, clause="recording")
    assert (taped.wording, taped.given_at, taped.how, taped.source) == (
        "May we record you?", NOW, "typed", "Ideas: taped",
    )  # fmt: skip
    says(taped="no", part="yes", why="so")
    assert states(ann) == {"survey": "given", "recording": "taken back"}
    other = Person.objects.get(code="L002")
    receive_response(
        questionnaire=Questionnaire.objects.get(), answers={"taped": "no"}, source="typed", now=NOW, person=other
    )
    assert states(other) == {"recording": "not given"}


def test_a_correction_follows_and_what_was_said_elsewhere_since_then_stays(
    ann: Person, says: Callable[..., Response]
) -> None:
    says(taped="yes", why="so")
    withdraw_consent(consent=Consent.objects.get(), now=NOW)
    says(taped="yes", why="another reason")
    assert states(ann) == {"recording": "taken back"}, "this answer is as it was"
    says(taped="no")
    says(taped="yes")
    assert states(ann) == {"recording": "given"}
    says(why="no answer to that")
    assert states(ann) == {"recording": "not given"}, "the answer is gone, and what was said elsewhere counts again"


def test_a_no_in_the_survey_outlasts_the_undo_of_one_that_was_noted(ann: Person, says: Callable[..., Response]) -> None:
    record_consent(person=ann, clause=Clause.RECORDING, wording="Form 7", how="paper", given_at=NOW, now=NOW)
    withdraw_consent(consent=Consent.objects.get(), now=NOW)
    noted = Event.objects.latest("pk")
    says(taped="no")
    with pytest.raises(InputRejected):
        undo(noted)
    consent = Consent.objects.get()
    assert (consent.how, consent.state) == ("typed", "taken back")
    assert "Form 7" in [word.wording for word in consent.said_before]


def test_a_no_by_link_stays_when_the_answer_goes_that_was_a_yes(ann: Person, says: Callable[..., Response]) -> None:
    says(taped="yes")
    say_by_link(person=ann, says={"recording": False}, read=asked_of(ann).mark, now=NOW)
    says(why="nothing")
    assert states(ann) == {"recording": "not given"}


def test_an_answer_that_is_gone_takes_no_consent_along_that_was_given_elsewhere(
    ann: Person, says: Callable[..., Response]
) -> None:
    says(taped="yes")
    record_consent(person=ann, clause=Clause.RECORDING, wording="Form 7", how="paper", given_at=NOW, now=NOW)
    says(why="nothing")
    assert states(ann) == {"recording": "given"}


def test_undo_and_removal_take_the_consent_along_and_bring_it_back(ann: Person, says: Callable[..., Response]) -> None:
    response = says(taped="yes")
    remove_response(response=response, reason="The wrong person.")
    assert states(ann) == {}
    undo(Event.objects.latest("pk"))
    assert states(ann) == {"recording": "given"}
    undo(Event.objects.get(verb="response received"))
    assert states(ann) == {}
    assert not Response.objects.exists()


@pytest.fixture
def over_the_link(study: Study, ann: Person) -> Callable[..., None]:
    def say(**says: bool) -> None:
        say_by_link(person=ann, says=says, read=asked_of(ann).mark, now=timezone.now())

    write_sheet(study=study, introduction="", contact="", wordings={"recording": "Tape me?", "survey": "Take part?"})
    return say


def test_a_response_that_is_removed_uncovers_what_was_said_before(
    ann: Person, asking: Questionnaire, over_the_link: Callable[..., None]
) -> None:
    over_the_link(recording=False)
    kept = {"questionnaire": asking, "source": "link", "now": timezone.now(), "person": ann}
    response = receive_response(answers={"taped": "yes"}, **kept)  # type: ignore[arg-type]
    assert states(ann) == {"recording": "given"}
    remove_response(response=response, reason="Sent by somebody else.")
    consent = Consent.objects.get()
    assert (consent.state, consent.how, consent.wording, consent.said_before) == (
        "not given", "link", "Tape me?", (),
    )  # fmt: skip
    undo(Event.objects.latest("pk"))
    assert states(ann) == {"recording": "given"}
    removed = receive_response(answers={"taped": "no"}, **kept)  # type: ignore[arg-type]
    remove_response(response=removed, reason="Not needed.")
    assert Consent.objects.get().how == "answer", "their own no is not taken out by a member"


def test_a_no_in_the_survey_after_a_yes_by_link_is_shown_as_said_in_the_survey(
    ann: Person, asking: Questionnaire, over_the_link: Callable[..., None]
) -> None:
    over_the_link(recording=True)
    receive_response(questionnaire=asking, answers={"taped": "no"}, source="link", now=timezone.now(), person=ann)
    consent = Consent.objects.get()
    assert (consent.state, consent.how, consent.wording, consent.source) == (
        "taken back", "answer", "May we record you?", "Ideas: taped",
    )  # fmt: skip
    assert [(word.agrees, word.how, word.wording) for word in consent.said_before] == [(True, "link", "Tape me?")]


def test_what_is_typed_in_does_not_turn_their_own_no_and_is_refused_in_words(
    ann: Person, says: Callable[..., Response], over_the_link: Callable[..., None]
) -> None:
    over_the_link(recording=False)
    with pytest.raises(
        InputRejected, match=r"(?s)L001 said no themselves to 'Being recorded', over the link.*typed in"
    ):
        says(taped="yes", why="so")
    assert not Response.objects.exists()
    says(taped="no", why="so")
    says(why="so")
    consent = Consent.objects.get()
    assert (consent.state, consent.how) == ("not given", "link")
    over_the_link(survey=False)
    with pytest.raises(InputRejected, match="does not agree to taking part in the survey"):
        says(why="another")


def test_a_typed_response_that_refuses_the_survey_lands_on_the_list_and_can_be_corrected(
    asking: Questionnaire, ann: Person, owner: Account, client: Client
) -> None:
    client.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    page = reverse("survey:type", args=[asking.study.slug, asking.pk])
    answer = client.post(page, {"person": "L001", "q-part": "no"}, follow=True)
    assert answer.status_code == 200
    assert "counted and shown nowhere" in answer.content.decode()
    client.post(page, {"person": "L001", "q-part": "yes", "replace": "on"})
    assert states(ann) == {"survey": "given"}


def test_of_who_leaves_no_consent_is_left(ann: Person, says: Callable[..., Response]) -> None:
    says(taped="yes")
    forget_person(plan=plan_of(ann, now=timezone.now()))
    assert not Consent.objects.exists()


def test_an_answer_of_nobody_in_the_register_and_an_unmarked_item_note_nothing(
    study: Study, ann: Person, asking: Questionnaire
) -> None:
    receive_response(questionnaire=asking, answers={"taped": "yes"}, source="typed", now=NOW, code="X1")
    plain = create_questionnaire(study=study, record=replace(RECORD, items=(replace(TAPED, consent=""),)))
    receive_response(questionnaire=plain, answers={"taped": "yes"}, source="typed", now=NOW, person=ann)
    assert not Consent.objects.exists()


def test_who_says_no_to_the_survey_by_their_link_is_told_and_counts_no_more(
    asking: Questionnaire, people: list[Person], ann: Person, client: Client
) -> None:
    invite(questionnaire=asking, people=people[:2], now=NOW)
    first, second = Invitation.objects.order_by("person__code")
    page = reverse("respond_page", args=[token_to(first), 1])
    answer = client.post(page, {"q-part": "no", "q-taped": "yes", "q-why": "busy"})
    assert "You do not agree to take part" in answer.content.decode()
    assert states(ann) == {"survey": "not given", "recording": "given"}
    assert list(Response.counted.all()) == []
    assert client.get(page).status_code == 410
    answer = client.post(reverse("respond_page", args=[token_to(second), 1]), {"q-part": "yes"})
    assert answer.status_code == 302


def test_an_import_notes_what_people_said_and_gives_nothing_again_that_was_taken_back(
    asking: Questionnaire, people: list[Person], ann: Person
) -> None:
    consent = record_consent(person=ann, clause=Clause.RECORDING, given_at=NOW, now=NOW)
    withdraw_consent(consent=consent, now=NOW)
    record_consent(person=people[1], clause=Clause.RECORDING, wording="Form 7", given_at=NOW, now=NOW)
    data = table({"L001": "yes", "L002": "no", "L003": "yes", "L004": "no", "L005": ""})
    import_responses(questionnaire=asking, data=data, id_column="r", person_column="person", now=NOW)
    found = {consent.person.code: consent.state for consent in Consent.objects.select_related("person")}
    assert found == {"L001": "taken back", "L002": "taken back", "L003": "given", "L004": "not given"}
    held_back = Consent.objects.get(person=people[1])
    assert [word.wording for word in held_back.words] == ["Form 7", "May we record you?"], (
        "what was given stays on record"
    )
    assert (held_back.how, held_back.source) == ("list", "Ideas: taped"), "nobody said it themselves in a table"
    undo_in_steps(Event.objects.get(verb="responses imported"), save=lambda done, of: None)
    found = {consent.person.code: consent.state for consent in Consent.objects.select_related("person")}
    assert found == {"L001": "taken back", "L002": "given"}


def test_marks_that_mean_no_consent_are_refused_together(study: Study) -> None:
    items = (
        replace(TAPED, name="a", consent="photo"),
        replace(TAPED, name="b", choices=YES_NO[:1]),
        replace(TAPED, name="c", consent="quoting", kind=ItemKind.TEXT, choices=()),
        TAPED,
        replace(TAPED, name="d"),
    )
    with pytest.raises(InputRejected) as rejected:
        create_questionnaire(study=study, record=replace(RECORD, items=items))
    said = [(problem.place, problem.cause) for problem in rejected.value.problems]
    assert said == [
        ("Item 'a', consent", "'photo' is no clause of consent."),
        ("Item 'b', consent", "A consent is one choice, and has a yes and a no."),
        ("Item 'c', consent", "A consent is one choice, and has a yes and a no."),
        ("Item 'taped', consent", "'b' asks for 'recording' already."),
        ("Item 'd', consent", "'b' asks for 'recording' already."),
    ]


def test_the_mark_is_kept_with_the_item(asking: Questionnaire) -> None:
    assert record_of(asking).item("taped").consent == "recording"
