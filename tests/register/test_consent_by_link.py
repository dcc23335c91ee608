"""People say themselves what they agree to, by a link: without script, cookie or account, and nobody else's."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from plait.formats.tables.csv_table import read_table
from plait.records.problem import InputRejected
from plait.register.actions import RegisterMapping, import_register
from plait.register.consents.actions import (
    Said,
    ask_for_erasure,
    make_link_void,
    make_links,
    note_said,
    record_consent,
    withdraw_consent,
    write_sheet,
)
from plait.register.consents.queries import asked_of, open_requests, wordings_of
from plait.register.leaving.actions import forget_person, plan_of, withdraw_person
from plait.register.models import Clause, Consent, ErasureRequest, Person
from plait.study.actions import add_member, archive_study
from plait.study.changing import changing
from plait.study.links import link_to, token_of
from plait.study.models import AccessLink, Account, Change, Event, Role, Study
from plait.study.undoing import undo
from plait.survey.invitations.accounting import outcome
from plait.survey.models import Questionnaire
from tests.posted_fields import unread_fields_meant

NOW = timezone.now()
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
WORDINGS = {"survey": "I take part in the survey.", "recording": "You may record me.", "quoting": "You may quote me."}


@pytest.fixture
def asked(small: Study) -> Study:
    write_sheet(study=small, introduction="We ask about tea.", contact="Olu, olu@example.org", wordings=WORDINGS)
    make_links(study=small, people=Person.objects.filter(study=small), now=NOW)
    return small


@pytest.fixture
def stranger() -> Client:
    """A browser without any cookie, that would be stopped by a CSRF check."""
    return Client(enforce_csrf_checks=True)


@pytest.fixture
def hand(asked: Study, owner: Account) -> Client:
    client = Client()
    client.force_login(owner, backend=BACKEND)
    return client


def address(person: Person) -> str:
    link = link_to(AccessLink.Purpose.CONSENT, person.pk, now=timezone.now())
    return f"/consent/{token_of(link)}/" if link else ""


def text_of(client: Client, where: str) -> str:
    return " ".join(client.get(where).content.decode().split())


def say(client: Client, person: Person, **says: str) -> int:
    answers = {f"c-{clause}": word for clause, word in says.items()}
    return client.post(address(person), {"read": asked_of(person).mark, **answers}).status_code


def states(person: Person) -> dict[str, str]:
    return {consent.clause: consent.state for consent in Consent.objects.filter(person=person)}


def test_another_language_keeps_what_was_ticked_and_says_nothing(asked: Study, stranger: Client) -> None:
    person = Person.objects.filter(study=asked).order_by("code")[0]
    where = address(person)
    mark = re.findall(r'name="read" value="([^"]*)"', text_of(stranger, where))[0]
    assert 'form="typed" formnovalidate name="language" value="fr"' in text_of(stranger, where)
    page = stranger.post(where, {"read": mark, "c-survey": "yes", "c-quoting": "no", "language": "fr"})
    text = page.content.decode()
    assert page.status_code == 200
    assert '<html lang="fr"' in text
    assert 'name="c-survey" value="yes" checked' in text
    assert 'name="c-quoting" value="no" checked' in text
    assert not Consent.objects.filter(person=person, how=Consent.How.LINK).exists()
    assert stranger.post(where, {"language": "sw"}).status_code == 302


def test_a_look_changes_nothing_and_nothing_is_chosen_beforehand(asked: Study, ada: Person, stranger: Client) -> None:
    n_events = Event.objects.count()
    answer = stranger.get(address(ada))
    page = answer.content.decode()
    assert all(words in page for words in (*WORDINGS.values(), "Small", "We ask about tea.", "olu@example.org"))
    assert page.count('type="radio"') == 2 * len(WORDINGS)
    assert not re.search(r"checked|<script|selected", page)
    assert "P1" not in page
    assert "Ada" not in page
    assert len(gzip.compress(answer.content)) < 3_000
    assert (answer["Cache-Control"], answer["X-Robots-Tag"]) == ("no-store", "noindex")
    assert not stranger.cookies
    assert (Event.objects.count(), Consent.objects.count()) == (n_events, 0)


def test_what_is_said_is_stored_with_wording_day_and_way_and_shown(asked: Study, ada: Person, stranger: Client) -> None:
    assert say(stranger, ada, recording="yes", quoting="no") == 302
    given, refused = Consent.objects.order_by("-clause")
    assert (given.clause, given.wording, given.how, given.state) == (
        "recording", "You may record me.", "link", "given",
    )  # fmt: skip
    assert (refused.state, refused.given_at, refused.wording) == ("not given", None, "You may quote me.")
    page = text_of(stranger, address(ada))
    assert "Being recorded: yes" in page
    assert "Being quoted: no" in page
    assert page.count('type="radio"') == 2, "the survey is still asked"
    event = Event.objects.latest("pk")
    assert (event.verb, event.actor, event.subject_id) == ("consent said over the link", None, ada.pk)
    assert {change.person for change in event.changes.exclude(kind="")} == {ada.pk}
    with pytest.raises(InputRejected, match="said so by the link"):
        undo(event)


def test_taking_back_over_the_link_counts_as_what_a_member_notes_does(
    asked: Study, ada: Person, stranger: Client
) -> None:
    questionnaire = Questionnaire.objects.get(study=asked)
    say(stranger, ada, survey="yes")
    assert outcome(questionnaire).sentence == "2 of 2 leads answered (100.0 %, RR2)"
    say(stranger, ada, survey="no")
    by_link = outcome(questionnaire)
    assert by_link.sentence == "1 of 2 leads answered (50.0 %, RR2)"
    assert states(ada) == {"survey": "taken back"}
    say(stranger, ada, survey="yes")
    assert outcome(questionnaire).sentence == "2 of 2 leads answered (100.0 %, RR2)"
    withdraw_consent(consent=Consent.objects.get(), now=timezone.now())
    assert outcome(questionnaire) == by_link


def test_a_no_holds_back_as_a_consent_taken_back_does(asked: Study, ada: Person, stranger: Client) -> None:
    say(stranger, ada, survey="no")
    assert outcome(Questionnaire.objects.get(study=asked)).sentence == "1 of 2 leads answered (50.0 %, RR2)"


def test_a_form_sent_twice_says_it_once(asked: Study, ada: Person, stranger: Client) -> None:
    say(stranger, ada, survey="yes", quoting="no")
    before = (list(Consent.objects.values()), Event.objects.count())
    say(stranger, ada, survey="yes", quoting="no")
    assert (list(Consent.objects.values()), Event.objects.count()) == before


@pytest.mark.parametrize("how", ["paper", "link"])
def test_a_no_that_is_said_after_a_member_noted_it_outlasts_the_undo_of_that(
    asked: Study, ada: Person, stranger: Client, how: str
) -> None:
    if how == "link":
        say(stranger, ada, quoting="yes")
    else:
        record_consent(person=ada, clause="quoting", wording="Quote me.", how="paper", given_at=NOW, now=NOW)
    withdraw_consent(consent=Consent.objects.get(), now=NOW)
    noted = Event.objects.latest("pk")
    assert "(noted by those who run the study)" in text_of(stranger, address(ada))
    assert "I say no myself" in text_of(stranger, address(ada))
    for _ in range(2):
        assert say(stranger, ada, quoting="no") == 302
    assert Event.objects.filter(pk__gt=noted.pk).count() == 1, "sent twice it is said once"
    consent = Consent.objects.get()
    assert (consent.how, consent.state, consent.given_at is None) == ("link", "taken back", False)
    assert "I say no myself" not in text_of(stranger, address(ada))
    for event in (noted, Event.objects.latest("pk")):
        with pytest.raises(InputRejected):
            undo(event)
    assert Consent.objects.get().state == "taken back"


def test_a_yes_said_by_the_person_outlasts_the_undo_of_one_that_was_noted(
    asked: Study, ada: Person, stranger: Client
) -> None:
    record_consent(person=ada, clause="quoting", wording=WORDINGS["quoting"], how="spoken", given_at=NOW, now=NOW)
    noted = Event.objects.latest("pk")
    say(stranger, ada, quoting="yes")
    with pytest.raises(InputRejected):
        undo(noted)
    assert (Consent.objects.get().how, Consent.objects.get().state) == ("link", "given")


def test_a_no_by_link_outlasts_the_undo_of_a_list_that_said_so_before(
    asked: Study, ada: Person, stranger: Client
) -> None:
    table = read_table(b"id,consent_quoting\nP1,no\n", name="leads.csv")
    import_register(study=asked, table=table, mapping=RegisterMapping(code="id", consent_quoting="consent_quoting"))
    imported = Event.objects.latest("pk")
    say(stranger, ada, quoting="no")
    with pytest.raises(InputRejected):
        undo(imported)
    assert (Consent.objects.get().how, Consent.objects.get().state) == ("link", "not given")


def test_a_wording_that_changed_meanwhile_is_read_again_before_it_is_agreed_to(
    asked: Study, ada: Person, stranger: Client
) -> None:
    read = asked_of(ada).mark
    write_sheet(study=asked, introduction="", contact="", wordings=WORDINGS | {"quoting": "By name, too."})
    answer = stranger.post(address(ada), {"read": read, "c-quoting": "yes", "c-survey": "no"})
    page = " ".join(answer.content.decode().split())
    assert answer.status_code == 422
    assert "Read it again" in page
    assert "By name, too." in page
    assert page.count("checked") == 1, "what was chosen on the words as they are is kept"
    assert page.index("These words were changed") > page.index("Being quoted</legend>")
    assert page.count("These words were changed") == 1
    assert not Consent.objects.exists()


def test_whoever_agreed_to_other_words_keeps_those_and_may_agree_to_the_new(
    asked: Study, ada: Person, stranger: Client
) -> None:
    say(stranger, ada, quoting="yes")
    write_sheet(study=asked, introduction="", contact="", wordings=WORDINGS | {"quoting": "By name, too."})
    assert states(ada) == {"quoting": "given"}
    page = text_of(stranger, address(ada))
    assert "You may quote me." in page
    assert "By name, too." in page
    say(stranger, ada, quoting="yes")
    assert Consent.objects.get().wording == "By name, too."


def test_an_empty_answer_and_what_is_not_asked_store_nothing(asked: Study, ada: Person, stranger: Client) -> None:
    assert say(stranger, ada) == 422
    with unread_fields_meant():
        assert say(stranger, ada, interview="yes", photo="yes") == 422
        assert say(stranger, ada, quoting="maybe") == 422
    assert not Consent.objects.exists()


def test_a_link_speaks_for_its_own_person_alone(asked: Study, ada: Person, stranger: Client) -> None:
    bo = Person.objects.get(code="P2")
    record_consent(person=bo, clause=Clause.CONTACT, wording="Bo's words.", given_at=NOW, now=NOW)
    assert "Bo's words." not in stranger.get(address(ada)).content.decode()
    with unread_fields_meant():
        sent = {"read": asked_of(ada).mark, "c-quoting": "no", "person": bo.pk, "token": address(bo)}
        assert stranger.post(address(ada), sent).status_code == 302
        stranger.post(f"{address(ada)}erasure/", {"ask": "yes", "person": bo.pk})
    assert states(bo) == {"contact": "given"}
    assert [each.person for each in ErasureRequest.objects.all()] == [ada]


def test_a_link_that_is_void_opens_nothing_and_what_was_said_stays(asked: Study, ada: Person, stranger: Client) -> None:
    say(stranger, ada, quoting="yes")
    void = address(ada)
    make_link_void(person=ada, now=timezone.now())
    for answer in (stranger.get(void), stranger.post(void, {"c-quoting": "no"}), stranger.post(f"{void}erasure/")):
        assert answer.status_code == 410
        assert "It was made void on" in answer.content.decode()
    assert states(ada) == {"quoting": "given"}
    assert not ErasureRequest.objects.exists()
    make_links(study=asked, people=[ada], now=timezone.now())
    assert address(ada) not in ("", void)


def test_of_an_archived_study_the_record_is_read_and_not_changed(asked: Study, ada: Person, stranger: Client) -> None:
    say(stranger, ada, quoting="yes")
    archive_study(study=asked, now=timezone.now())
    page = text_of(stranger, address(ada))
    assert "Being quoted: yes" in page
    assert "<form" not in page
    assert say(stranger, ada, quoting="no") == 422
    assert stranger.post(f"{address(ada)}erasure/").status_code == 422
    assert states(ada) == {"quoting": "given"}


def test_who_left_reads_so_and_asks_for_no_more_than_being_erased(asked: Study, ada: Person, stranger: Client) -> None:
    withdraw_person(person=ada, now=NOW)
    page = text_of(stranger, address(ada))
    assert "You left the study" in page
    assert 'type="radio"' not in page
    assert say(stranger, ada, quoting="yes") == 422
    assert stranger.post(f"{address(ada)}erasure/", {"ask": "yes"}).status_code == 302
    assert [each.person for each in open_requests(asked)] == [ada]


def test_a_request_to_be_erased_is_seen_where_people_are_and_goes_when_it_is_done(
    asked: Study, ada: Person, stranger: Client, hand: Client
) -> None:
    register, begin = f"/s/{asked.slug}/register/", address(ada)
    assert stranger.get(f"{begin}erasure/").status_code == 200
    assert not ErasureRequest.objects.exists(), "a look asks for nothing"
    stranger.post(f"{begin}erasure/", {"ask": "yes"})
    assert Person.objects.get(pk=ada.pk).erased_at is None
    for place in ("", "consents/", f"people/{ada.pk}/"):
        assert "all that is held of them to be erased" in text_of(hand, f"{register}{place}"), place
    event = Event.objects.latest("pk")
    assert event.verb == "erasure asked for"
    assert "Ada" not in str(list(Change.objects.filter(event=event).values()))
    forget_person(plan=plan_of(ada, now=NOW))
    assert not ErasureRequest.objects.exists()
    assert not AccessLink.objects.filter(person=ada.pk).exists()
    assert stranger.get(begin).status_code == 404
    assert "to be erased" not in text_of(hand, register)


def test_a_request_is_taken_back_by_the_person_and_settled_by_a_member(
    asked: Study, ada: Person, stranger: Client, hand: Client
) -> None:
    stranger.post(f"{address(ada)}erasure/", {"ask": "yes"})
    stranger.post(f"{address(ada)}erasure/", {"ask": "no"})
    assert not open_requests(asked).exists()
    stranger.post(f"{address(ada)}erasure/", {"ask": "yes"})
    assert open_requests(asked).exists()
    settle = f"/s/{asked.slug}/register/people/{ada.pk}/erasure-request/settle/"
    assert "It is not said why" in hand.post(settle).content.decode()
    assert open_requests(asked).exists()
    hand.post(settle, {"reason": "They telephoned on Monday."})
    assert not open_requests(asked).exists()
    page = text_of(stranger, address(ada))
    assert "That was settled on" in page
    assert "because: <bdi>They telephoned on Monday.</bdi>" in page
    settled = Event.objects.latest("pk")
    stranger.post(f"{address(ada)}erasure/", {"ask": "no"})
    with pytest.raises(InputRejected):
        undo(settled)
    assert not open_requests(asked).exists(), "the person said so, too"
    stranger.post(f"{address(ada)}erasure/", {"ask": "yes"})
    hand.post(settle, {"reason": "They wrote."})
    undo(Event.objects.latest("pk"))
    assert open_requests(asked).exists()


def test_what_a_person_said_themselves_stands_against_a_members_note(
    asked: Study, ada: Person, stranger: Client, hand: Client
) -> None:
    say(stranger, ada, quoting="no")
    now, day = timezone.now(), timedelta(days=1)
    paper = {"person": ada, "clause": "quoting", "how": "paper"}
    for at, told in ((now - day, r"(?s)no later day.*changed their mind"), (now, r"(?s)no later day")):
        with pytest.raises(InputRejected, match=told):
            record_consent(**paper, given_at=at, now=now)  # type: ignore[arg-type]
    with pytest.raises(InputRejected, match="P1 said no themselves to 'Being quoted', over the link"):
        record_consent(**paper, given_at=now + day, now=now + day)  # type: ignore[arg-type]
    assert states(ada) == {"quoting": "not given"}
    form = {"clause": "quoting", "answer": "yes", "given_on": f"{now - day:%Y-%m-%d}", "source": "Form 7"}
    answer = hand.post(f"/s/{asked.slug}/register/people/{ada.pk}/consent/", form)
    assert answer.status_code == 422
    assert "Form 7" in answer.content.decode(), "what was entered is kept"
    record_consent(**paper, given_at=now + day, changed_mind=True, now=now + day)  # type: ignore[arg-type]
    assert states(ada) == {"quoting": "given"}
    assert [word.how for word in Consent.objects.get().words] == ["link", "paper"]
    page = text_of(stranger, address(ada))
    assert "you said no (by this link)" in page
    assert "you agreed (on paper)" in page


def test_a_list_of_a_later_day_does_not_turn_their_own_no(asked: Study, ada: Person, stranger: Client) -> None:
    say(stranger, ada, quoting="no")
    later = timezone.now() + timedelta(days=2)
    with changing(asked, "register imported") as change:
        noted = note_said(change, [Said(ada.pk, "quoting", True, later, "list", is_dated=True)], anew=False)
    assert (noted.given, states(ada)) == (0, {"quoting": "not given"})


def test_after_sending_it_stands_at_the_top_that_it_was_stored(asked: Study, ada: Person, stranger: Client) -> None:
    sent = stranger.post(address(ada), {"read": asked_of(ada).mark, "c-quoting": "no"})
    assert sent["Location"].endswith("?done=said#done")
    page = text_of(stranger, sent["Location"].partition("#")[0])
    assert page.index("What you said is stored") < page.index("<h1>")
    asks = stranger.post(f"{address(ada)}erasure/", {"ask": "yes"})
    page = text_of(stranger, asks["Location"].partition("#")[0])
    assert page.index("Your request is stored") < page.index("<h1>")
    assert "is stored" not in text_of(stranger, f"{address(ada)}?done=not-asked"), "what is not so is not said"


def test_links_are_made_listed_exported_and_made_void_by_members(small: Study, ada: Person, owner: Account) -> None:
    hand = Client()
    hand.force_login(owner, backend=BACKEND)
    base = f"/s/{small.slug}/register/"
    refused = hand.post(f"{base}consents/links/make/").content.decode()
    assert "does not say yet what its people are asked" in refused
    hand.post(f"{base}consents/wording/", {"introduction": "Hello.", "contact": "Olu", "clause_quoting": "Quote me."})
    assert wordings_of(small) == {"quoting": "Quote me."}
    form = hand.get(f"{base}consents/wording/").context["form"]
    assert [form[name].value() for name in ("contact", "clause_contact", "clause_quoting")] == [
        "Olu",
        None,
        "Quote me.",
    ]
    hand.post(f"{base}people/{ada.pk}/consent-link/")
    assert f"http://testserver{address(ada)}" in text_of(hand, f"{base}people/{ada.pk}/")
    hand.post(f"{base}consents/links/make/")
    assert AccessLink.objects.filter(purpose="consent").count() == 2, "whoever has one keeps it"
    page = text_of(hand, f"{base}consents/links/")
    assert "2 of 2 leads have a link" in page
    assert address(ada) not in page
    exported = b"".join(hand.get(f"{base}consents/links/?export=csv")).decode()  # type: ignore[call-overload]
    assert f"http://testserver{address(ada)}" in exported
    hand.post(f"{base}people/{ada.pk}/consent-link/void/")
    assert address(ada) == ""
    undo(Event.objects.filter(verb="consent link made void").latest("pk"))
    assert address(ada) != ""


def test_links_are_asked_for_with_as_many_queries_however_many_people_there_are(
    asked: Study, hand: Client, django_assert_num_queries: Callable[..., object]
) -> None:
    page = f"/s/{asked.slug}/register/consents/links/?export=csv"
    with CaptureQueriesContext(connection) as few:
        b"".join(hand.get(page))  # type: ignore[call-overload]
    Person.objects.bulk_create(Person(study=asked, code=f"X{n}") for n in range(40))
    make_links(study=asked, people=Person.objects.filter(study=asked), now=NOW)
    with django_assert_num_queries(len(few)):
        b"".join(hand.get(page))  # type: ignore[call-overload]


@pytest.mark.parametrize("role", [Role.CODER, Role.TRANSCRIBER, Role.VIEWER])
def test_who_may_not_see_names_sees_no_link_and_changes_nothing(asked: Study, ada: Person, role: Role) -> None:
    account = Account.objects.create_user(f"{role}@example.org")
    add_member(study=asked, account=account, role=role)
    client, base = Client(), f"/s/{asked.slug}/register/"
    client.force_login(account, backend=BACKEND)
    ask_for_erasure(person=ada, now=NOW)
    before = (AccessLink.objects.count(), Event.objects.count(), Consent.objects.count())
    for page in ("consents/", "consents/links/", "consents/links/?export=csv", "consents/wording/"):
        assert client.get(f"{base}{page}").status_code == 403, page
    for act in ("consents/links/make/", "consents/wording/", f"people/{ada.pk}/consent-link/",
                f"people/{ada.pk}/consent-link/void/", f"people/{ada.pk}/erasure-request/settle/"):  # fmt: skip
        with unread_fields_meant():
            assert client.post(f"{base}{act}", {"clause_quoting": "x"}).status_code == 403, act
    page = text_of(client, f"{base}people/{ada.pk}/")
    assert address(ada) not in page
    assert "to be erased" not in page + text_of(client, base)
    assert (AccessLink.objects.count(), Event.objects.count(), Consent.objects.count()) == before
