"""Pages that span rooms: all studies, a study's flow, search, jobs."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render

from plait.study.access import Permission, needs, signed_in
from plait.study.models import Study
from plait.study.queries import studies_of


@signed_in
def studies(request: HttpRequest) -> HttpResponseBase:
    return render(request, "workbench/studies.html", {"studies": studies_of(request.user)})


@needs(Permission.SEE_STUDY)
def home(request: HttpRequest, study: Study) -> HttpResponseBase:
    return render(request, "workbench/home.html")


@needs(Permission.SEE_STUDY)
def search(request: HttpRequest, study: Study) -> HttpResponseBase:
    return render(request, "workbench/search.html")
