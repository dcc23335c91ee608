"""Pages on which consent is noted, and people leave."""

from __future__ import annotations

from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify

from plait import jobs
from plait.pages.listing import Column, Listing, answer_listing
from plait.register.leaving import actions, queries, tasks
from plait.register.leaving.copies import copy_of
from plait.register.leaving.forms import ConsentForm, LeaveForm
from plait.register.leaving.preview import preview_of
from plait.register.models import Clause, Consent, Person
from plait.study.access import Permission, needs
from plait.study.models import Study


def _person(study: Study, person_id: int) -> Person:
    return get_object_or_404(Person.objects.select_related("study"), study=study, pk=person_id)


@needs(Permission.SEE_IDENTITIES)
def consents(request: HttpRequest, study: Study) -> HttpResponseBase:
    clause, state = request.GET.get("clause", ""), request.GET.get("state", "")
    columns = (
        Column(
            "person",
            "Person",
            lambda each: each.person.code,
            sort="person__code",
            link=lambda each: reverse("register:person", args=[study.slug, each.person_id]),
        ),
        Column("clause", "Clause", lambda each: each.get_clause_display(), sort="clause"),
        Column("given", "Given", lambda each: each.given_at.date(), sort="given_at"),
        Column("withdrawn", "Taken back", lambda each: each.withdrawn_at and each.withdrawn_at.date(), "withdrawn_at"),
        Column("wording", "Wording", lambda each: each.wording),
        Column("source", "Source", lambda each: each.source, sort="source"),
    )
    listing = Listing(
        queries.consents_of(study, clause=clause, state=state),
        columns,
        ("person__code", "wording", "source"),
        "consents",
        empty="No consent is noted. Note it on a person's page.",
        state={"clause": clause, "state": state},
    )
    context = {
        "clauses": Clause.choices,
        "clause": clause,
        "state": state,
        "n": queries.consents_of(study).count(),
        "n_taken_back": queries.consents_of(study, state="taken back").count(),
        "left": queries.people_who_left(study),
    }
    return answer_listing(request, "register/leaving/consents.html", listing, context)


@needs(Permission.EDIT_REGISTER)
def record(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    person = _person(study, person_id)
    form = ConsentForm(request.POST or None, initial={"clause": request.GET.get("clause", "")})
    if request.method == "POST" and form.is_valid():
        given = {name: form.cleaned_data[name] for name in ("clause", "wording", "source")}
        actions.record_consent(person=person, given_at=form.given_at, now=timezone.now(), **given)
        messages.success(request, "The consent is noted.")
        return redirect("register:person", study.slug, person.pk)
    return render(request, "register/leaving/record.html", {"form": form, "person": person})


@needs(Permission.EDIT_REGISTER)
def withdraw(request: HttpRequest, study: Study, consent_id: int) -> HttpResponseBase:
    consent = get_object_or_404(Consent.objects.select_related("person__study"), person__study=study, pk=consent_id)
    if request.method == "POST":
        actions.withdraw_consent(consent=consent, now=timezone.now())
        messages.success(request, f"{consent.person.code} took back: {consent.get_clause_display().lower()}.")
    return redirect("register:person", study.slug, consent.person_id)


@needs(Permission.EDIT_REGISTER)
def withdraw_person(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    person = _person(study, person_id)
    if request.method == "POST":
        actions.withdraw_person(person=person, now=timezone.now())
        messages.success(request, f"{person.code} has left the study and counts no more; what they gave is kept.")
    return redirect("register:person", study.slug, person.pk)


@needs(Permission.EDIT_REGISTER)
def take_part_again(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    person = _person(study, person_id)
    if request.method == "POST":
        actions.take_part_again(person=person)
        messages.success(request, f"{person.code} takes part again.")
    return redirect("register:person", study.slug, person.pk)


@needs(Permission.EDIT_REGISTER)
def leave(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    """What would change if the person left, and the button that lets them."""
    person = _person(study, person_id)
    form = LeaveForm(request.POST or None, person=person)
    if request.method == "POST" and form.is_valid():
        plan = actions.plan_of(person, now=timezone.now())
        actions.forget_person(plan=plan, reason=form.cleaned_data["reason"])
        jobs.enqueue(tasks.clean_the_database, title="Overwrite what was erased", scope=study.job_scope)
        messages.success(request, f"{person.code} has left. All that was held of them is erased.")
        return redirect("register:person", study.slug, person.pk)
    context = {"form": form, "person": person, "preview": preview_of(person, now=timezone.now())}
    return render(request, "register/leaving/leave.html", context)


@needs(Permission.SEE_IDENTITIES)
def copy(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    """Everything that is held of a person, for that person."""
    person = _person(study, person_id)
    return FileResponse(copy_of(person, now=timezone.now()), as_attachment=True, filename=f"{slugify(person.code)}.zip")
