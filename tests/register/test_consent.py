"""Consent clause by clause: what was taken back counts no more, and is neither offered nor printed."""

from __future__ import annotations

import ast
from datetime import UTC, datetime

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from plait.coding.queries import counts_of
from plait.findings.models import JointDisplay
from plait.findings.queries import findings_of, joint_display
from plait.interviews.queries import interviews_of
from plait.records.problem import InputRejected
from plait.register.consents.actions import record_consent, withdraw_consent
from plait.register.leaving.actions import take_part_again, withdraw_person
from plait.register.models import Clause, Consent, Person
from plait.register.queries import identity_of
from plait.reporting.queries import study_report
from plait.sample.queries import n_respondents
from plait.study.changing import changing
from plait.study.kept import model_of, ways_to_a_person
from plait.study.models import Account, Event, Study
from plait.study.undoing import undo
from plait.survey.invitations.accounting import outcome
from plait.survey.models import Item, Questionnaire
from plait.survey.tables.queries import item_table
from tests.shared import ROOT

NOW = timezone.now()


def take_back(person: Person, clause: Clause) -> Consent:
    given = record_consent(person=person, clause=clause, wording="I agree.", given_at=NOW, now=NOW)
    return withdraw_consent(consent=given, now=NOW)


def n_answers(study: Study) -> int:
    return item_table(Item.objects.get(questionnaire__study=study, name="why")).n


def said_in_report(study: Study) -> str:
    return repr(study_report(study, now=NOW))


def test_a_consent_given_changes_nothing(ada: Person) -> None:
    before = said_in_report(ada.study)
    for clause in Clause:
        record_consent(person=ada, clause=clause, given_at=NOW, now=NOW)
    assert said_in_report(ada.study) == before


def test_answers_whose_consent_was_taken_back_count_no_more(ada: Person) -> None:
    questionnaire = Questionnaire.objects.get(study=ada.study)
    assert outcome(questionnaire).sentence == "2 of 2 leads answered (100.0 %, RR2)"
    assert (n_answers(ada.study), n_respondents(questionnaire)) == (2, 2)
    consent = take_back(ada, Clause.SURVEY)
    assert outcome(questionnaire).sentence == "1 of 2 leads answered (50.0 %, RR2)"
    assert {each.code for each in outcome(questionnaire).counts} == {"1.1", "2.111"}
    assert (n_answers(ada.study), n_respondents(questionnaire)) == (1, 1)
    assert interviews_of(ada.study).exists(), "the interview was agreed to by itself"
    undo(Event.objects.filter(verb="consent withdrawn").latest("pk"))
    assert n_answers(ada.study) == 2
    consent.refresh_from_db()
    assert consent.withdrawn_at is None


def test_an_interview_whose_consent_was_taken_back_counts_no_more_nor_its_codings(ada: Person) -> None:
    display = JointDisplay.objects.get()
    assert joint_display(display).rows[0].people.n == 1
    take_back(ada, Clause.INTERVIEW)
    counts = counts_of(ada.study)
    assert (counts.n_codings, counts.n_transcripts, counts.n_people) == (0, 0, 0)
    assert not interviews_of(ada.study).exists()
    assert joint_display(display).rows[0].people.n == 0
    assert n_answers(ada.study) == 2, "the survey was agreed to by itself"
    assert n_respondents(Questionnaire.objects.get()) == 1, "who may not be interviewed is not drawn"


def test_words_that_may_not_be_quoted_are_counted_and_not_printed(ada: Person) -> None:
    display = JointDisplay.objects.get()
    assert "'tea'" in said_in_report(ada.study)
    assert [cited.says for cited in findings_of(ada.study)[0].cited if cited.kind == "quotation"] == ["tea"]
    before = counts_of(ada.study)
    take_back(ada, Clause.QUOTING)
    assert "'tea'" not in said_in_report(ada.study)
    cited = [cited for cited in findings_of(ada.study)[0].cited if cited.kind == "quotation"]
    assert [(each.says, each.changed) for each in cited] == [
        ("", "The person it came from may not be quoted any more.")
    ]
    cells = joint_display(display).cells
    assert [(cell.n_segments, cell.quotations) for cell in cells] == [(1, ()), (0, ())]
    assert counts_of(ada.study) == before


def test_what_is_held_back_is_said_in_the_cell_the_display_and_the_report(ada: Person, client: Client) -> None:
    take_back(ada, Clause.QUOTING)
    display = JointDisplay.objects.get()
    row, column = joint_display(display).rows[0].row_id, joint_display(display).columns[0].key
    said = "1 quotation is held back: who said it may not be quoted."
    cell = client.get(reverse("findings:cell", args=[ada.study.slug, display.pk, row]), {"group": column})
    for page in (cell, client.get(reverse("findings:display", args=[ada.study.slug, display.pk]))):
        assert said in page.content.decode()
    assert "Nobody in this group speaks of it" not in cell.content.decode()
    assert said in said_in_report(ada.study)


def test_a_finding_says_why_the_words_it_cites_are_not_shown(ada: Person) -> None:
    def why() -> list[str]:
        return [each.changed for each in findings_of(ada.study)[0].cited if each.kind == "quotation"]

    withdraw_person(person=ada, now=NOW)
    assert why() == ["The person it came from left the study."]
    take_part_again(person=ada)
    take_back(ada, Clause.INTERVIEW)
    assert why() == ["The person it came from took back the consent to the interview."]


def test_contact_details_whose_consent_was_taken_back_are_not_shown(ada: Person, client: Client) -> None:
    assert identity_of(ada) is not None
    take_back(ada, Clause.CONTACT)
    assert identity_of(ada) is None


def test_who_left_counts_nowhere_and_comes_back_with_everything(ada: Person) -> None:
    questionnaire = Questionnaire.objects.get(study=ada.study)
    before = said_in_report(ada.study)
    withdraw_person(person=ada, now=NOW)
    assert outcome(questionnaire).sentence == "1 of 2 leads answered (50.0 %, RR2)"
    assert (n_answers(ada.study), counts_of(ada.study).n_codings, n_respondents(questionnaire)) == (1, 0, 1)
    take_part_again(person=ada)
    assert said_in_report(ada.study) == before


def test_a_mark_set_by_hand_counts_as_well(ada: Person) -> None:
    Person.objects.filter(pk=ada.pk).update(withdrawn_at=NOW)
    assert outcome(Questionnaire.objects.get()).sentence == "1 of 2 leads answered (50.0 %, RR2)"
    assert n_answers(ada.study) == 1


def test_a_consent_is_a_row_of_the_log(ada: Person) -> None:
    given = record_consent(person=ada, clause=Clause.SURVEY, wording="Yes.", given_at=NOW, now=NOW)
    event = Event.objects.latest("pk")
    assert (event.verb, event.subject_kind, event.subject_id) == ("consent recorded", "register.person", ada.pk)
    assert {change.person for change in event.changes.all()} == {ada.pk}
    undo(event)
    assert not Consent.objects.filter(pk=given.pk).exists()


def test_a_clause_that_is_none_and_a_day_ahead_are_refused_together(ada: Person) -> None:
    with pytest.raises(InputRejected, match=r"(?s)'photo' is none.*lies ahead"):
        record_consent(person=ada, clause="photo", given_at=timezone.now().replace(year=2999), now=NOW)


def test_consents_are_noted_taken_back_listed_and_exported(ada: Person, small: Study, client: Client) -> None:
    client.force_login(Account.objects.get(), backend="allauth.account.auth_backends.AuthenticationBackend")
    base = f"/s/{small.slug}/register/"
    form = {"clause": "quoting", "given_on": "2026-03-01", "wording": "You may quote me.", "source": "Form 7"}
    page = client.post(f"{base}people/{ada.pk}/consent/", form, follow=True).content.decode()
    assert "You may quote me." in page
    assert "given, 1 March 2026" in page
    consent = Consent.objects.get()
    client.post(f"{base}consents/{consent.pk}/withdraw/")
    page = client.get(f"{base}consents/").content.decode()
    assert "1 consent noted, 1 of them taken back, 0 not given" in page
    assert "You may quote me." not in client.get(f"{base}consents/?state=given").content.decode()
    exported = b"".join(client.get(f"{base}consents/?clause=quoting&export=csv")).decode()  # type: ignore[call-overload]
    assert "P1,Being quoted,2026-03-01," in exported


def test_a_no_is_noted_and_taking_back_has_its_day_way_and_source(ada: Person, small: Study, client: Client) -> None:
    client.force_login(Account.objects.get(), backend="allauth.account.auth_backends.AuthenticationBackend")
    base = f"/s/{small.slug}/register/"
    told = {"clause": "contact", "answer": "no", "given_on": "2026-03-01", "how": "spoken", "source": "Olu, telephone"}
    page = client.post(f"{base}people/{ada.pk}/consent/", told, follow=True).content.decode()
    assert "Keeping contact details is not given: they are hidden from everybody, and not erased" in page
    refused = Consent.objects.get()
    assert (refused.state, refused.how, refused.source) == ("not given", "spoken", "Olu, telephone")
    record_consent(
        person=ada,
        clause="quoting",
        wording="Quote me?",
        given_at=datetime(2026, 3, 5, tzinfo=UTC),
        how="paper",
        now=NOW,
    )
    given = Consent.objects.get(clause="quoting")
    back = {"taken_back_on": "2026-03-04", "how": "message", "source": "Letter 9"}
    early = client.post(f"{base}consents/{given.pk}/withdraw/", back)
    assert early.status_code == 422
    assert "They agreed on 5 March 2026, which is later." in early.content.decode()
    page = client.post(f"{base}consents/{given.pk}/withdraw/", back | {"taken_back_on": "2026-03-07"}, follow=True)
    given.refresh_from_db()
    assert given.withdrawn_at == datetime(2026, 3, 7, tzinfo=UTC)
    assert (given.state, given.how, given.wording, given.source) == ("taken back", "message", "Quote me?", "Letter 9")
    assert "yes, 5 March 2026, on paper: Quote me?" in page.content.decode()
    assert "yes, 5 March 2026, on paper" in client.get(f"{base}consents/").content.decode()


def test_leaving_and_coming_back_on_pages(ada: Person, small: Study, client: Client) -> None:
    client.force_login(Account.objects.get(), backend="allauth.account.auth_backends.AuthenticationBackend")
    person = f"/s/{small.slug}/register/people/{ada.pk}/"
    page = client.post(f"{person}withdraw/", follow=True).content.decode()
    assert "P1 left the study on" in page
    assert "P1" in client.get(f"/s/{small.slug}/register/consents/").content.decode()
    assert client.get(f"/s/{small.slug}/interviews/{ada.interviews.get().pk}/").status_code == 404
    assert "P1 takes part again." in client.post(f"{person}again/", follow=True).content.decode()


# What people gave, and where it may be read whoever it is of: writes, and what one person's own page needs.
OF_PEOPLE = {"Response", "Answer", "Selection", "Interview", "Transcript", "TextRevision", "Coding"}
READ_WHOLE = {
    ("survey/questionnaires/queries.py", "Response"),  # whether the rule is fixed
    ("survey/responses/queries.py", "Response"),  # the one who answers
    ("survey/responses/queries.py", "Answer"),  # of a response that was found
    ("survey/tables/queries.py", "Response"),  # all, less those who left
    ("survey/tables/queries.py", "Answer"),
    ("interviews/queries.py", "TextRevision"),  # of a transcript that was found
    ("interviews/queries.py", "Transcript"),  # of a paper
    ("coding/queries.py", "Coding"),  # on texts that were found
    ("coding/queries.py", "TextRevision"),
    ("coding/queries.py", "Transcript"),  # of papers, which nobody gave
    ("findings/forms.py", "Coding"),  # none()
    ("findings/queries.py", "Coding"),  # whether it is one of somebody who left
    ("interviews/forms.py", "Interview"),  # none()
    ("sample/queries.py", "Selection"),  # whether a draw comes out again as it did
}


def test_what_people_gave_is_read_through_those_who_take_part() -> None:
    found = set()
    for path in sorted((ROOT / "src/plait").rglob("*.py")):
        if path.name in ("queries.py", "views.py", "forms.py", "accounting.py") or "chapter" in path.name:
            place = path.relative_to(ROOT / "src/plait").as_posix()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Attribute) and node.attr == "objects" and isinstance(node.value, ast.Name):
                    found |= {(place, node.value.id)} if node.value.id in OF_PEOPLE else set()
    assert found - READ_WHOLE == set(), "Read it through `counted`, or say here why not."


LOGGED = "The words that the log keeps."
HANG_ON = {
    "register.identity": ("contact", "name"),
    "interviews.textrevision": ("interview", "reason"),
    "interviews.turn": ("interview", "speaker"),
    "coding.coding": ("interview", "note"),
    "survey.answer": ("survey", "value"),
}


def test_the_log_shows_what_was_done_and_not_what_it_held_where_a_clause_was_taken_back(
    small: Study, ada: Person, client: Client, owner: Account
) -> None:
    client.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    pages: dict[str, tuple[str, str]] = {}
    for kind, (_, column) in HANG_ON.items():
        row = model_of(kind)._base_manager.filter(**{ways_to_a_person(model_of(kind))[0]: ada}).first()
        assert row is not None
        setattr(row, column, LOGGED)
        with changing(small, "words written") as change:
            change.update_each([row], column)
        pages[kind] = (
            f"/s/{small.slug}/log/{Event.objects.latest('pk').pk}/",
            f"/s/{small.slug}/log/rows/{kind}/{row.pk}/",
        )

    def silent(said: str) -> set[str]:
        """The tables of which neither page shows the words, and both say why; of the others both show them."""
        found = set()
        for kind, addresses in pages.items():
            html = [client.get(address).content.decode() for address in addresses]
            assert all("words written" in page.lower() for page in html), "that it was done stays"
            shows = [(LOGGED in page, f"eld back, for the person {said}" in page) for page in html]
            assert shows in ([(True, False)] * 2, [(False, True)] * 2), kind
            found |= set() if shows[0][0] else {kind}
        return found

    assert silent("took back") == set()
    for clause in ("contact", "interview", "survey"):
        given = record_consent(person=ada, clause=clause, given_at=NOW, now=NOW)
        withdraw_consent(consent=given, now=NOW)
        assert silent("took back") == {kind for kind, (own, _) in HANG_ON.items() if own == clause}
        undo(Event.objects.latest("pk"))
    assert silent("took back") == set()
    withdraw_person(person=ada, now=NOW)
    assert silent("left the study") == set(HANG_ON)
