"""The study's flow as navigation: the steps in order, and the two registers beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from plait.study.access import Permission, has, may_give_files, may_some
from plait.study.models import Study


@dataclass(frozen=True, slots=True)
class Step:
    """room: name of the step's room; its start page is the url '<room>:home'."""

    room: str
    label: str
    permission: Permission = Permission.SEE_STUDY


FLOW = (
    Step("register", "Register"),
    Step("survey", "Survey"),
    Step("sample", "Sample"),
    Step("interviews", "Interviews", Permission.SEE_TEXTS),
    Step("coding", "Coding", Permission.SEE_CODINGS),
    Step("findings", "Findings", Permission.SEE_FINDINGS),
    Step("reporting", "Report", Permission.SEE_FINDINGS),
)
BESIDE = (Step("library", "Library"), Step("innovations", "Innovations"))


def study_navigation(request: HttpRequest) -> dict[str, Any]:
    """For templates: the study of this page, the steps its visitor may open, what the visitor may do, and may_read:
    of what permissions the pages are open, in an archived study, too (see `access.needs`)."""
    study: Study | None = getattr(request, "study", None)
    if study is None:
        return {}
    here = request.resolver_match.app_name if request.resolver_match else ""

    def shown(steps: tuple[Step, ...]) -> list[dict[str, Any]]:
        return [
            {
                "label": step.label,
                "address": reverse(f"{step.room}:home", args=[study.slug]),
                "is_here": step.room == here,
            }
            for step in steps
            if may_some(request.user, step.permission, study)
        ]

    may = {permission.name.lower(): may_some(request.user, permission, study) for permission in Permission}
    may_read = {permission.name.lower(): has(request.user, permission, study) for permission in Permission}
    steps = {"flow": shown(FLOW), "beside": shown(BESIDE)}
    gives_files = may_give_files(request.user, study)
    return {"study": study, **steps, "may": may, "may_read": may_read, "gives_files": gives_files, "here": here}
