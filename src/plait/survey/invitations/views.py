"""Pages of the invitations: who was asked, by which link, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from plait.methods.survey.outcome_rates import Disposition
from plait.pages.listing import Column, Listing, answer_listing
from plait.pages.problems import show_problems
from plait.records.problem import InputRejected
from plait.register.queries import identity_of, with_contact
from plait.study.access import Permission, has, may, needs
from plait.study.links import tokens_of
from plait.study.models import AccessLink, Study
from plait.survey.invitations import accounting as invitations_accounting
from plait.survey.invitations import actions, queries
from plait.survey.invitations.forms import DispositionForm
from plait.survey.models import Invitation, Questionnaire
from plait.survey.questionnaires import queries as questionnaires_queries


@needs(Permission.EDIT_SURVEY)
def invite(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    questionnaire = questionnaires_queries.find_questionnaire(study, questionnaire_id)
    if request.method == "POST":
        people = queries.people_to_invite(questionnaire)
        n = actions.invite(questionnaire=questionnaire, people=people, now=timezone.now())
        messages.success(request, f"{n} people have a link now. Plait sends nothing: export the links and send them.")
    return redirect("survey:invitations", study.slug, questionnaire.pk)


@needs(Permission.SEE_STUDY)
def invitations(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    questionnaire = questionnaires_queries.find_questionnaire(study, questionnaire_id)
    by_person: dict[int, Disposition] = {}

    def prepare(rows: Sequence[Invitation]) -> None:
        by_person.update(invitations_accounting.dispositions_of(questionnaire, (one.person_id for one in rows)))

    def page_of(one: Invitation) -> str:
        return reverse("survey:invitation", args=[study.slug, questionnaire.pk, one.pk])

    is_opened = has(request.user, Permission.EDIT_SURVEY, study)
    columns = [
        Column(
            "person",
            "Person",
            lambda one: one.person.code,
            sort="person__code",
            link=page_of if is_opened else None,
        ),
        Column("invited_at", "Invited", lambda one: f"{one.invited_at:%Y-%m-%d}", sort="invited_at"),
        Column("disposition", "Disposition", lambda one: by_person[one.person_id].code),
        Column("meaning", "Meaning", lambda one: by_person[one.person_id].meaning),
        Column("reason", "Set by hand because", lambda one: one.disposition_reason),
    ]
    rows = queries.invitations_of(questionnaire)
    if may(request.user, Permission.SEE_IDENTITIES, study):
        link_of = _links(request, rows)
        rows = with_contact(rows, "person__")
        # Whoever has a link can answer in the person's name, so it goes no further than the name does. With both a mail
        # program writes to everybody.
        columns += [
            Column("name", "Name", lambda one: one.contact_name, on_page=False),
            Column("email", "E-mail", lambda one: one.contact_email, on_page=False),
            Column("link", "Link", lambda one: link_of(one.pk), on_page=False),
        ]
    listing = Listing(
        rows=rows,
        columns=columns,
        search=("person__code", "disposition_reason"),
        name="invitations",
        empty="Nobody is invited yet. Invite everybody in the frame from the questionnaire's page.",
        prepare=prepare,
        prepares_export=True,
    )
    context = {"questionnaire": questionnaire, "accounting": invitations_accounting.outcome(questionnaire)}
    return answer_listing(request, "survey/invitations/invitations.html", listing, context)


def _links(request: HttpRequest, invitations: QuerySet[Invitation]) -> Callable[[int], str]:
    """Tells the address of each of these invitations by its id. They are looked up when the first is asked for."""

    @cache
    def tokens() -> dict[int, str]:
        return tokens_of(AccessLink.Purpose.ANSWER, invitations.order_by().values("pk"), now=timezone.now())

    def link_of(invitation_id: int) -> str:
        token = tokens().get(invitation_id, "")
        return request.build_absolute_uri(reverse("respond", args=[token])) if token else ""

    return link_of


def _found(questionnaire: Questionnaire, invitation_id: int) -> Invitation:
    invitations = queries.invitations_of(questionnaire).select_related("questionnaire__study")
    return get_object_or_404(invitations, pk=invitation_id)


@needs(Permission.EDIT_SURVEY, is_read=True)
def invitation(request: HttpRequest, study: Study, questionnaire_id: int, invitation_id: int) -> HttpResponseBase:
    questionnaire = questionnaires_queries.find_questionnaire(study, questionnaire_id)
    shown = _found(questionnaire, invitation_id)
    initial = {"code": shown.disposition, "reason": shown.disposition_reason}
    form = DispositionForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            actions.set_disposition(invitation=shown, **form.cleaned_data)
        except InputRejected as rejected:
            show_problems(form, rejected, otherwise="reason")
        else:
            messages.success(request, "The disposition is set.")
            return redirect("survey:invitations", study.slug, questionnaire.pk)
    may_see = may(request.user, Permission.SEE_IDENTITIES, study)
    of_them = invitations_accounting.dispositions_of(questionnaire, [shown.person_id])
    context = {
        "questionnaire": questionnaire,
        "invitation": shown,
        "disposition": of_them[shown.person_id],
        "identity": identity_of(shown.person) if may_see else None,
        "link": _links(request, Invitation.objects.filter(pk=shown.pk))(shown.pk) if may_see else "",
        "form": form,
    }
    return render(request, "survey/invitations/invitation.html", context)


@needs(Permission.EDIT_SURVEY)
def refuse(request: HttpRequest, study: Study, questionnaire_id: int, invitation_id: int) -> HttpResponseBase:
    questionnaire = questionnaires_queries.find_questionnaire(study, questionnaire_id)
    found = _found(questionnaire, invitation_id)
    if request.method == "POST":
        actions.refuse(invitation=found, now=timezone.now())
        messages.success(request, "The refusal is noted.")
    return redirect("survey:invitation", study.slug, questionnaire.pk, invitation_id)
