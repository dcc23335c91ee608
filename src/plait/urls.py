"""Every address of the program, room by room."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps

from allauth.urls import urlpatterns as account_patterns
from django.db import transaction
from django.http import HttpRequest, HttpResponseBase
from django.urls import URLPattern, URLResolver, include, path

from plait.study import views as study_views
from plait.study.mailing import views as mailing_views

handler500 = "plait.pages.busy.fault"


def _whole(patterns: Iterable[URLPattern | URLResolver]) -> list[URLPattern | URLResolver]:
    """Let what is sent to these pages be stored whole or not at all: they are another program's."""
    found = list(patterns)
    for each in found:
        if isinstance(each, URLPattern):
            each.callback = _in_one_go(each.callback)
        else:
            _whole(each.url_patterns)
    return found


def _in_one_go(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    @wraps(view)
    def answered(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if request.method in ("GET", "HEAD"):
            return view(request, *args, **kwargs)
        with transaction.atomic():
            return view(request, *args, **kwargs)

    return answered


study_rooms = [
    path("", include(("plait.workbench.study_urls", "workbench"), namespace="workbench")),
    path("", include("plait.study.urls")),
    path("register/", include("plait.register.urls")),
    path("survey/", include("plait.survey.urls")),
    path("sample/", include("plait.sample.urls")),
    path("interviews/", include("plait.interviews.urls")),
    path("coding/", include("plait.coding.urls")),
    path("findings/", include("plait.findings.urls")),
    path("report/", include("plait.reporting.urls")),
    path("library/", include("plait.library.urls")),
    path("innovations/", include("plait.innovations.urls")),
]
urlpatterns = [
    path("", include(("plait.workbench.urls", "workbench_top"), namespace="workbench_top")),
    path("new/", study_views.new, name="new_study"),
    path("name/", study_views.own_name, name="own_name"),
    path("language/", study_views.own_language, name="own_language"),
    path("enter/<str:token>/", study_views.enter, name="enter"),
    path("join/<str:token>/", study_views.join, name="join"),
    path("stop/<str:token>/", mailing_views.stop, name="stop_mail"),
    path("consent/<str:token>/", include("plait.register.asking.urls")),
    path("a/<str:token>/", include("plait.survey.answering.urls")),
    path("check/<str:token>/", include("plait.interviews.checking.public_urls")),
    path("quoted/<str:token>/", include("plait.findings.checking.public_urls")),
    path("papers/<str:token>/", include("plait.library.papers.public_urls")),
    path("learning/", include(("plait.library.learning.record_urls", "record"), namespace="record")),
    path("accounts/email/", study_views.own_address, name="account_email"),
    path("accounts/email/<str:token>/", study_views.confirm_address, name="confirm_address"),
    path("accounts/", include(_whole(account_patterns))),
    path("", include(("plait.library.phone.urls", "phone"), namespace="phone")),
    path("s/<slug:slug>/", include(study_rooms)),
]
