from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render

from plait.study.access import Permission, needs
from plait.study.models import Study


@needs(Permission.SEE_STUDY)
def home(request: HttpRequest, study: Study) -> HttpResponseBase:
    return render(request, "innovations/home.html")
