"""What a page offers after a change: to take it back, or, where somebody else was first, to see both."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.db.models import Field, ForeignKey, Model
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse

from plait.study.access import may_undo
from plait.study.belonging import path_to_study
from plait.study.changing import Changing, gathering
from plait.study.history import changes_of_row, is_final, is_made_in_steps
from plait.study.kept import kept, kind_of
from plait.study.models import Study
from plait.study.revisions import FIELD, EditsMet, sent_with

# In the address of an undo: the numbers of earlier events that are undone with it.
WITH = "with"
_MOST_EVENTS = 50
_NOT_SHOWN = {FIELD, "csrfmiddlewaretoken"}


class ChangesMiddleware:
    """Puts an Undo into the message after an act that can be undone, and answers `EditsMet` (status 409)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.method != "POST":
            return self.get_response(request)
        # Read when something is changed, and no sooner: whoever may not send it is refused before it is looked at.
        with gathering() as done, sent_with(lambda: request.POST.get(FIELD, "")):
            response = self.get_response(request)
        _offer_undo(request, done)
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        return _both(request, exception) if isinstance(exception, EditsMet) else None


def _offer_undo(request: HttpRequest, done: list[Changing]) -> None:
    """Let the last message lead to the undo of all that was done and can be undone, were it several events."""
    queued = getattr(getattr(request, "_messages", None), "_queued_messages", [])
    left = [each for each in reversed(done) if _can_be_undone(each)]
    studies = {each.study for each in left}
    if not queued or queued[-1].level_tag != "success" or len(studies) != 1 or len(left) > _MOST_EVENTS:
        return
    events = [each.event for each in left if each.event is not None]
    study = studies.pop()
    if study is None or not all(may_undo(request.user, each, study) for each in events):
        return
    address = reverse("study:undo", args=[study.slug, events[0].pk])
    others = urlencode({WITH: ",".join(str(each.pk) for each in events[1:])})
    queued[-1].extra_tags = f"{address}?{others}" if events[1:] else address


def _can_be_undone(change: Changing) -> bool:
    """Whether it did something to rows, itself or in steps, of which nothing says that it stays."""
    if change.is_final or change.event is None:
        return False
    if not change.changes_no_row:
        return True
    return is_made_in_steps(change.event) and not is_final(change.event)


def _both(request: HttpRequest, met: EditsMet) -> HttpResponse:
    study: Study = met.event.study
    sent = [(name, values) for name, values in request.POST.lists() if name not in _NOT_SHOWN]
    context = {
        "study": study,
        "event": met.event,
        "kind": met.row._meta.verbose_name,
        "is_own": met.event.actor_id == request.user.pk,
        "lines": _lines(met, dict(sent), study),
        "sent": [(name, value) for name, values in sent for value in values],
        "had_files": bool(request.FILES),
        "address": request.get_full_path(),
        "back": request.headers.get("Referer", ""),
    }
    return render(request, "study/edits_met.html", context, status=409)


def _lines(met: EditsMet, sent: dict[str, list[str]], study: Study) -> list[dict[str, Any]]:
    """A line for each column that was sent or that changed: as it was, as it is, as it was sent."""
    stored = type(met.row)._base_manager.filter(pk=met.row.pk).first()
    now = {} if stored is None else kept(stored)
    before = dict(now)
    for change in changes_of_row(kind_of(met.row), int(met.row.pk), after=met.opened):
        before |= change.before or {}
    lines = []
    fields: list[Field[Any, Any]] = [each for each in met.row._meta.concrete_fields if not each.primary_key]
    for field in fields:
        values = sent.pop(field.name, None)
        was, is_ = before.get(field.attname), now.get(field.attname)
        if values is None and was == is_:
            continue
        mine = None if values is None else _shown(field, ", ".join(values), study)
        label = str(field.verbose_name)
        lines.append({"label": label, "was": _shown(field, was, study), "now": _shown(field, is_, study), "mine": mine})
    lines += [
        {"label": name.replace("_", " "), "mine": ", ".join(values)} for name, values in sent.items() if any(values)
    ]
    return lines


def _shown(field: Field[Any, Any], value: object, study: Study) -> str:
    """A column's value in words: of a choice its label, of a row of this study its name."""
    if value in (None, "", [], {}):
        return "–"
    if isinstance(field, ForeignKey):
        found = _row_of_study(field.remote_field.model, str(value), study)
        return str(value) if found is None else str(found)
    return str(dict(field.flatchoices).get(value, value))


def _row_of_study(model: type[Model], row_id: str, study: Study) -> Model | None:
    path = path_to_study(model)
    if path is None or not row_id.isdecimal() or len(row_id) > 18:
        return None
    return model._base_manager.filter(**{path: study}, pk=int(row_id)).first()
