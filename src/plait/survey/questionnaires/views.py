"""Pages of the survey room: the start page with the accounting, and a questionnaire from file to closing."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone

from plait import limited
from plait.formats.questionnaires.any_form import read_questionnaire
from plait.formats.questionnaires.xlsform import write_xlsform
from plait.media.actions import encoding_of
from plait.media.fields import tell_reading
from plait.pages.files import file_answer
from plait.pages.problems import mark_fields
from plait.pages.words import in_words
from plait.records.chart import Bar, BarChart
from plait.records.problem import InputRejected
from plait.records.said import say
from plait.register.queries import latest_frame
from plait.study.access import Permission, needs
from plait.study.actions import store_upload
from plait.study.models import Study
from plait.survey.invitations import accounting as invitations_accounting
from plait.survey.models import Questionnaire
from plait.survey.questionnaires import actions, queries
from plait.survey.questionnaires.forms import QuestionnaireFileForm, QuestionnaireForm
from plait.survey.responses.uploads import PURPOSE


@needs(Permission.SEE_STUDY)
def home(request: HttpRequest, study: Study) -> HttpResponseBase:
    main = queries.main_questionnaire(study)
    context = {
        "questionnaires": queries.questionnaires_of(study),
        "main": main,
        **(_accounting(main) if main is not None else {}),
    }
    return render(request, "survey/questionnaires/home.html", context)


def _accounting(questionnaire: Questionnaire) -> dict[str, object]:
    """What the accounting's part of a page needs."""
    accounting = invitations_accounting.outcome(questionnaire)
    n = sum(accounting.counts.values())
    bars = tuple(Bar(f"{each.code} {each.meaning}", k, n) for each, k in accounting.counts.items())
    return {
        "accounting": accounting,
        "n_asked": n,
        "rule": invitations_accounting.rule_of(questionnaire).describe(),
        "picture": BarChart("Final dispositions", bars, f"{n:,} {questionnaire.study.unit_many}") if bars else None,
    }


@needs(Permission.EDIT_SURVEY)
def new(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = QuestionnaireFileForm(request.POST or None, request.FILES or None)
    if request.method != "POST" or not form.is_valid():
        return render(request, "survey/questionnaires/new.html", {"form": form})
    chosen = form.cleaned_data
    file, beside = chosen["file"], chosen["responses"]
    try:
        record = limited.read(
            read_questionnaire,
            file,
            name=file.name,
            encoding=encoding_of(file),
            field="file",
            kind=chosen["kind"],
            title=chosen["title"],
            beside=beside.read() if beside else b"",
            beside_name=beside.name if beside else "",
            beside_encoding=encoding_of(beside) if beside else "",
        )
        questionnaire = actions.create_questionnaire(study=study, record=record, frame=latest_frame(study))
    except InputRejected as rejected:
        mark_fields(form, rejected)
        context = {"form": form, "problems": rejected.problems[:200], "n_problems": len(rejected.problems)}
        return render(request, "survey/questionnaires/new.html", context, status=422)
    told = say(
        "“{title}” is stored with {n} item. It is not open yet.",
        "“{title}” is stored with {n} items. It is not open yet.",
        title=questionnaire.title,
        n=len(record.items),
    )
    messages.success(request, in_words(told))
    tell_reading(request, file)
    responses = file if chosen["kind"] == "responses" else beside
    if responses:
        responses.seek(0)
        upload = store_upload(study=study, purpose=PURPOSE, file=responses)
        return redirect("survey:map", study.slug, questionnaire.pk, upload.pk)
    return redirect("survey:questionnaire", study.slug, questionnaire.pk)


@needs(Permission.SEE_STUDY)
def questionnaire(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    shown = queries.find_questionnaire(study, questionnaire_id)
    context = {
        "questionnaire": shown,
        "items": queries.record_of(shown).items,
        "n_invited": shown.invitations.count(),
        **_accounting(shown),
    }
    return render(request, "survey/questionnaires/questionnaire.html", context)


@needs(Permission.SEE_STUDY)
def xlsform(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    shown = queries.find_questionnaire(study, questionnaire_id)
    return file_answer(write_xlsform(queries.record_of(shown)), stem=shown.title, suffix="xlsx")


@needs(Permission.EDIT_SURVEY)
def change(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    shown = queries.find_questionnaire(study, questionnaire_id)
    form = QuestionnaireForm(
        request.POST or None,
        study=study,
        rule_is_fixed=queries.rule_is_fixed(shown),
        initial=QuestionnaireForm.initial_of(shown),
    )
    if request.method == "POST" and form.is_valid():
        actions.change_questionnaire(questionnaire=shown, **form.cleaned_data)
        messages.success(request, "The questionnaire is changed.")
        return redirect("survey:questionnaire", study.slug, shown.pk)
    return render(request, "survey/questionnaires/change.html", {"questionnaire": shown, "form": form})


@needs(Permission.EDIT_SURVEY)
def open_(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    shown = queries.find_questionnaire(study, questionnaire_id)
    if request.method == "POST":
        actions.open_questionnaire(questionnaire=shown, now=timezone.now())
        messages.success(request, "The questionnaire is open. Its completeness rule is fixed.")
    return redirect("survey:questionnaire", study.slug, shown.pk)


@needs(Permission.EDIT_SURVEY)
def close(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    shown = queries.find_questionnaire(study, questionnaire_id)
    if request.method == "POST":
        actions.close_questionnaire(questionnaire=shown, now=timezone.now())
        messages.success(request, "The questionnaire is closed. Links take no more answers.")
    return redirect("survey:questionnaire", study.slug, shown.pk)


@needs(Permission.EDIT_SURVEY)
def delete(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    shown = queries.find_questionnaire(study, questionnaire_id)
    if request.method != "POST":
        return redirect("survey:questionnaire", study.slug, shown.pk)
    actions.delete_questionnaire(questionnaire=shown)
    messages.success(request, f"“{shown.title}” is deleted.")
    return redirect("survey:home", study.slug)
