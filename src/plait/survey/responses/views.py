"""Pages of the responses: the list, one response, typing one in, importing many."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from plait import jobs, limited
from plait.formats.tables.csv_table import read_columns
from plait.jobs.queries import jobs_of
from plait.media.fields import tell_reading
from plait.pages.listing import Column, Listing, answer_listing
from plait.pages.words import in_words
from plait.records.problem import InputRejected
from plait.records.said import say
from plait.records.table import ROW_NUMBER
from plait.register.fields import codes_offered
from plait.study.access import Permission, needs, visible
from plait.study.actions import discard_upload, store_upload
from plait.study.forms import TableForm
from plait.study.models import Study, Upload
from plait.survey.answering.asking import asked, sent_answers, sent_reasons
from plait.survey.invitations import queries as invitations_queries
from plait.survey.models import Response
from plait.survey.questionnaires import queries as questionnaires_queries
from plait.survey.responses import actions, queries, tasks
from plait.survey.responses.checking import MISSING_WORDS
from plait.survey.responses.forms import MappingForm, ReasonForm, WhoseForm
from plait.survey.responses.uploads import PURPOSE, import_columns
from plait.survey.tables import queries as tables_queries

# About as many cells as are checked and stored in two seconds, with the turns of others in between.
N_CELLS_AT_ONCE = 50_000
# The page on which columns are mapped has a field for each.
read_responses = partial(read_columns, numbered=True, max_columns=2_000)


@needs(Permission.SEE_ANSWERS)
def responses(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    questionnaire = questionnaires_queries.find_questionnaire(study, questionnaire_id)
    columns = (
        Column(
            "code",
            "Code",
            lambda one: one.code,
            sort="code",
            link=lambda one: reverse("survey:response", args=[study.slug, questionnaire.pk, one.pk]),
        ),
        Column("person", "Person", lambda one: one.person.code if one.person else "", sort="person__code"),
        Column("status", "Status", lambda one: one.get_status_display(), sort="status"),
        Column("n_answered", "Answered", lambda one: one.n_answered, sort="n_answered", number=True),
        Column("n_shown", "Of items shown", lambda one: one.n_shown, sort="n_shown", number=True),
        Column("source", "Source", lambda one: one.get_source_display(), sort="source"),
        Column("received_at", "Received", lambda one: f"{one.received_at:%Y-%m-%d}", sort="received_at"),
    )
    listing = Listing(
        rows=visible(request.user, queries.responses_of(questionnaire)),
        columns=columns,
        search=("code", "person__code", "status", "source"),
        name="responses",
        empty="No response yet. Invite people, type responses in, or import them from a file.",
    )
    context = {"questionnaire": questionnaire, "by_status": invitations_queries.n_by_status(questionnaire)}
    return answer_listing(request, "survey/responses/responses.html", listing, context)


@needs(Permission.SEE_ANSWERS)
def response(request: HttpRequest, study: Study, questionnaire_id: int, response_id: int) -> HttpResponseBase:
    questionnaire = questionnaires_queries.find_questionnaire(study, questionnaire_id)
    shown = get_object_or_404(visible(request.user, queries.responses_of(questionnaire)), pk=response_id)
    context = {
        "questionnaire": questionnaire,
        "response": shown,
        "lines": queries.lines_of(shown),
        "form": ReasonForm(),
    }
    return render(request, "survey/responses/response.html", context)


@needs(Permission.ENTER_RESPONSES)
def remove(request: HttpRequest, study: Study, questionnaire_id: int, response_id: int) -> HttpResponseBase:
    questionnaire = questionnaires_queries.find_questionnaire(study, questionnaire_id)
    shown = get_object_or_404(visible(request.user, queries.responses_of(questionnaire)), pk=response_id)
    form = ReasonForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return redirect("survey:response", study.slug, questionnaire.pk, shown.pk)
    actions.remove_response(response=shown, reason=form.cleaned_data["reason"])
    messages.success(request, f"The response {shown.code} is removed.")
    return redirect("survey:responses", study.slug, questionnaire.pk)


@needs(Permission.ENTER_RESPONSES)
def type_in(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    questionnaire = questionnaires_queries.find_questionnaire(study, questionnaire_id)
    items = [item for item in questionnaires_queries.record_of(questionnaire).items if item.kind != "calculate"]
    whose = WhoseForm(request.POST or None, initial={"person": request.GET.get("person", "")})
    answers = sent_answers(items, request.POST)
    reasons = sent_reasons(items, request.POST)
    problems: tuple[Any, ...] = ()
    if request.method == "POST" and whose.is_valid():
        try:
            stored = actions.receive_response(
                questionnaire=questionnaire,
                person=invitations_queries.person_coded(study, whose.cleaned_data["person"]),
                code=whose.cleaned_data["code"],
                answers=answers,
                missing={
                    name: status for name, why in reasons.items() if (status := MISSING_WORDS.get(why)) is not None
                },
                source=Response.Source.TYPED,
                only_new=not whose.cleaned_data["replace"],
                now=timezone.now(),
            )
        except InputRejected as rejected:
            problems = rejected.problems
        else:
            if not visible(request.user, queries.responses_of(questionnaire)).filter(pk=stored.pk).exists():
                said = f"The response {stored.code} is stored. It says no to taking part in the survey, so that it is"
                messages.success(request, f"{said} counted and shown nowhere.")
                return redirect("survey:responses", study.slug, questionnaire.pk)
            messages.success(request, f"The response {stored.code} is stored.")
            return redirect("survey:response", study.slug, questionnaire.pk, stored.pk)
    context = {
        "questionnaire": questionnaire,
        "whose": whose,
        "codes": codes_offered(study),
        "asked": asked(items, answers, problems=problems, reasons=reasons),
        "problems": problems,
    }
    return render(request, "survey/responses/type.html", context, status=422 if problems else 200)


@needs(Permission.ENTER_RESPONSES)
def upload(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    questionnaire = questionnaires_queries.find_questionnaire(study, questionnaire_id)
    form = TableForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        stored = store_upload(study=study, purpose=PURPOSE, file=form.cleaned_data["file"], read=read_responses)
        tell_reading(request, form.cleaned_data["file"])
        return redirect("survey:map", study.slug, questionnaire.pk, stored.pk)
    return render(request, "survey/responses/upload.html", {"form": form, "questionnaire": questionnaire})


@needs(Permission.ENTER_RESPONSES)
def map_columns(request: HttpRequest, study: Study, questionnaire_id: int, upload_id: int) -> HttpResponseBase:
    questionnaire = questionnaires_queries.find_questionnaire(study, questionnaire_id)
    stored = get_object_or_404(Upload, study=study, purpose=PURPOSE, pk=upload_id)
    with stored.file.open("rb") as file:
        data = limited.read(read_responses, file, name=stored.name, encoding=stored.encoding)
    shown = data.drop(ROW_NUMBER)
    items = tables_queries.asked_items(questionnaire)
    form = MappingForm(request.POST or None, columns=shown.columns, items=[item.name for item in items])
    problems: tuple[Any, ...] = ()
    if request.method == "POST" and form.is_valid():
        chosen = form.cleaned_data
        mapping = {
            "column_of": chosen["items"],
            "id_column": chosen["id_column"],
            "person_column": chosen["person_column"],
            "missing": chosen["missing"],
            "strict": not chosen["add_choices"],
        }
        if data.height * len(chosen["items"]) > N_CELLS_AT_ONCE:
            begun = jobs.enqueue(
                tasks.import_upload,
                title=say("Import {n} response", "Import {n} responses", n=data.height)[:200],
                scope=study.job_scope,
                asked_by=request.user.pk,
                once=True,
                questionnaire_id=questionnaire.pk,
                upload_id=stored.pk,
                mapping=mapping,
            )
            return redirect("survey:job", study.slug, begun.pk)
        try:
            result = import_columns(questionnaire=questionnaire, data=data, now=timezone.now(), **mapping)
        except InputRejected as rejected:
            problems = rejected.problems
        else:
            discard_upload(upload=stored)
            told = in_words(
                say(
                    "{n} response is imported, with answers: {answers}.",
                    "{n} responses are imported, with answers: {answers}.",
                    n=result.n_responses,
                    answers=result.n_answers,
                )
            )
            if result.passed_over:
                told += f" Passed over, because there is a response by now: {', '.join(result.passed_over[:20])}."
            messages.success(request, " ".join((told, *result.notes)))
            return redirect("survey:responses", study.slug, questionnaire.pk)
    context = {
        "questionnaire": questionnaire,
        "form": form,
        "items": items,
        "columns": shown.columns,
        "n_rows": data.height,
        "sample": shown.head(3).rows(),
        "upload": stored,
        "problems": problems[:200],
        "n_problems": len(problems),
    }
    return render(request, "survey/responses/map.html", context, status=422 if problems else 200)


@needs(Permission.ENTER_RESPONSES, is_read=True)
def job(request: HttpRequest, study: Study, job_id: int) -> HttpResponseBase:
    shown = get_object_or_404(jobs_of(study.job_scope, tasks.import_upload), pk=job_id)
    questionnaire = questionnaires_queries.find_questionnaire(study, shown.arguments.get("questionnaire_id", 0))
    return render(request, "survey/responses/job.html", {"job": shown, "questionnaire": questionnaire})
