"""The survey's pages answer, say their answer first, and do not ask the database row by row."""

from __future__ import annotations

from collections.abc import Callable

from django.test import Client
from tests.links import token_to
from tests.survey.conftest import NOW, code_of
from tests.survey.test_pages import address

from plait.register.models import Person
from plait.study.models import Role, Study
from plait.survey.invitations import actions as invitations_actions
from plait.survey.models import Invitation, Questionnaire


def test_the_link_is_exported_only_for_those_who_see_identities(
    client_of: Callable[[str], Client], study: Study, questionnaire: Questionnaire, people: list[Person]
) -> None:
    invitations_actions.invite(questionnaire=questionnaire, people=people, now=NOW)
    token = token_to(Invitation.objects.filter(questionnaire=questionnaire)[0])
    export = address("invitations", study, questionnaire.pk) + "?export=csv"
    seen = {
        role: b"".join(client_of(role).get(export).streaming_content).decode()  # type: ignore[attr-defined]
        for role in (Role.OWNER, Role.VIEWER)
    }
    assert token in seen[Role.OWNER]
    assert token not in seen[Role.VIEWER]
    assert "L001" in seen[Role.VIEWER]


def test_opening_closing_inviting_and_refusing_go_through_their_pages(
    client: Client, study: Study, questionnaire: Questionnaire
) -> None:
    client.post(address("invite", study, questionnaire.pk))
    first = Invitation.objects.filter(questionnaire=questionnaire).order_by("pk")[0]
    assert client.get(address("invitation", study, questionnaire.pk, first.pk)).status_code == 200
    client.post(address("refuse", study, questionnaire.pk, first.pk))
    client.post(address("close", study, questionnaire.pk))
    questionnaire.refresh_from_db()
    assert not questionnaire.is_open
    client.post(address("open", study, questionnaire.pk))
    questionnaire.refresh_from_db()
    assert questionnaire.is_open
    assert code_of(questionnaire, first.person_id) == "2.111"


def test_a_disposition_set_without_a_reason_is_refused_on_the_form(
    client: Client, study: Study, questionnaire: Questionnaire, people: list[Person]
) -> None:
    invitations_actions.invite(questionnaire=questionnaire, people=people[:1], now=NOW)
    invitation = Invitation.objects.get(questionnaire=questionnaire)
    page = client.post(address("invitation", study, questionnaire.pk, invitation.pk), {"code": "3.30", "reason": ""})
    assert "A disposition set by hand has a reason." in page.content.decode()
    client.post(address("invitation", study, questionnaire.pk, invitation.pk), {"code": "3.30", "reason": "Bounced."})
    assert code_of(questionnaire, people[0].pk) == "3.30"
