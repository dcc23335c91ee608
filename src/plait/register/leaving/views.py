"""Pages on which people leave."""

from __future__ import annotations

from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.text import slugify

from plait import jobs
from plait.register.leaving import actions, tasks
from plait.register.leaving.copies import copy_of
from plait.register.leaving.forms import LeaveForm
from plait.register.leaving.preview import preview_of
from plait.register.models import Person
from plait.study.access import Permission, needs
from plait.study.models import Study


def _person(study: Study, person_id: int) -> Person:
    return get_object_or_404(Person.objects.select_related("study"), study=study, pk=person_id)


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
