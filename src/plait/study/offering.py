"""What a page offers after a change: to take it back, or, where somebody else was first, to see both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any
from urllib.parse import urlencode

from django.db.models import Field, ForeignKey, Model
from django.forms import CheckboxInput, MultipleChoiceField
from django.forms import Field as FormField
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import render
from django.urls import reverse

from plait.pages.forms_read import fields_read, keeping_forms
from plait.records.problem import InputRejected
from plait.study.access import may_be_shown, may_undo, role_of
from plait.study.belonging import path_to_study
from plait.study.changing import Changing, gathering
from plait.study.history import changes_of_row, is_final, is_made_in_steps, why_held_back
from plait.study.kept import kept, kind_of, people_of, value_again
from plait.study.models import Study
from plait.study.revisions import FIELD, EditsMet, sent_with

# In the address of an undo: the numbers of earlier events that are undone with it.
WITH = "with"
_MOST_EVENTS = 50
_NOT_SHOWN = {FIELD, "csrfmiddlewaretoken"}
# In the address to which the page of two edits sends, and before the names of its fields: which of both is taken, what
# the other one is; and the number that the first form carried.
CHOSEN, TAKE, THEIRS, BEFORE = "chosen", "take-", "theirs-", "opened-before"


class ChangesMiddleware:
    """Puts an Undo into the last message of success after an act that can be undone, and answers `EditsMet` (status
    409), and what was sent of something that is gone (404)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.method != "POST":
            return self.get_response(request)
        if CHOSEN in request.GET:
            _take_what_was_chosen(request)
        # Read when something is changed, and no sooner: whoever may not send it is refused before it is looked at.
        with gathering() as done, sent_with(lambda: _carried(request)), keeping_forms():
            response = self.get_response(request)
        _offer_undo(request, done)
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, EditsMet):
            return _met(request, exception)
        return _typed(request) if isinstance(exception, Http404) and request.method == "POST" else None


def _take_what_was_chosen(request: HttpRequest) -> None:
    """Let the view read, field by field, what was chosen on the page of two edits. Where nothing was chosen of a field
    that both changed, the edits meet again."""
    sent = QueryDict(mutable=True)
    for name, values in request.POST.lists():
        sent.setlist(name, values)
    for name in [each.removeprefix(THEIRS) for each in sent if each.startswith(THEIRS)]:
        theirs = [each for each in sent.pop(THEIRS + name) if each]
        match "".join(map(str, sent.pop(TAKE + name, []))):
            case "theirs":
                sent.setlist(name, theirs)
                if not theirs:
                    del sent[name]
            case "mine":
                pass
            case _:
                sent[FIELD] = sent.get(BEFORE, "")
    sent.pop(BEFORE, None)
    request.POST = sent  # type: ignore[assignment]


def _carried(request: HttpRequest) -> str:
    """The number that the form carried. Of a guest's form it counts only where the view answers edits that meet: a
    guest can send any number, and is not to read by it what members did."""
    if _is_of_guests(request) and not getattr(_view_of(request), "answers_meeting", False):
        return ""
    return str(request.POST.get(FIELD, ""))


def _view_of(request: HttpRequest) -> object:
    return request.resolver_match.func if request.resolver_match else None


def _is_of_guests(request: HttpRequest) -> bool:
    return bool(getattr(_view_of(request), "by_link", False))


def _offer_undo(request: HttpRequest, done: list[Changing]) -> None:
    """Let the last message lead to the undo of all that was done and can be undone, were it several events."""
    queued = getattr(getattr(request, "_messages", None), "_queued_messages", [])
    left = [each for each in reversed(done) if _can_be_undone(each)]
    studies = {each.study for each in left}
    # Whatever is said beside it, as how a file was read, may come after it.
    told = next((each for each in reversed(queued) if each.level_tag == "success"), None)
    if told is None or len(studies) != 1 or len(left) > _MOST_EVENTS:
        return
    events = [each.event for each in left if each.event is not None]
    study = studies.pop()
    if study is None or not all(may_undo(request.user, each, study) for each in events):
        return
    address = reverse("study:undo", args=[study.slug, events[0].pk])
    others = urlencode({WITH: ",".join(str(each.pk) for each in events[1:])})
    told.extra_tags = f"{address}?{others}" if events[1:] else address


def _can_be_undone(change: Changing) -> bool:
    """Whether it did something to rows, itself or in steps, of which nothing says that it stays."""
    if change.is_final or change.event is None:
        return False
    if not change.changes_no_row:
        return True
    return is_made_in_steps(change.event) and not is_final(change.event)


def _met(request: HttpRequest, met: EditsMet) -> HttpResponse:
    """Both versions, to a member of the study; anybody else is told that there is another one, and nothing of it."""
    is_members = not _is_of_guests(request) and role_of(request.user, met.event.study) is not None
    answer = _both(request, met) if is_members else render(request, "study/met_elsewhere.html", status=409)
    answer["Cache-Control"] = "no-store"
    return answer


def _both(request: HttpRequest, met: EditsMet) -> HttpResponse:
    study: Study = met.event.study
    kind = kind_of(met.row)
    seen = may_be_shown(request.user, study, met.event, kind) and not why_held_back(kind, people_of([met.row]))
    sent = [(name, values) for name, values in request.POST.lists() if name not in _NOT_SHOWN]
    # Of a column that is sent and stands in no form, the page that was opened may have shown nothing.
    offered = fields_read()
    columns = _columns(met, dict(sent), study, offered) if seen else []
    context = {
        "study": study,
        "event": met.event,
        "kind": met.row._meta.verbose_name,
        "is_own": met.event.actor_id == request.user.pk,
        "lines": columns + _rest(met, dict(sent), offered, are_columns_shown=seen),
        "sent": [(name, value) for name, values in sent for value in values],
        "had_files": bool(request.FILES),
        "address": _with_choice(request),
        "opened": met.opened,
        "n_to_choose": sum("theirs" in line and not line["taken"] for line in columns),
        "back": request.headers.get("Referer", ""),
    }
    return render(request, "study/edits_met.html", context, status=409)


def _with_choice(request: HttpRequest) -> str:
    asked = [(name, value) for name, values in request.GET.lists() for value in values if name != CHOSEN]
    return f"{request.path}?{urlencode([*asked, (CHOSEN, '1')])}"


def _columns_of(row: Model) -> list[Field[Any, Any]]:
    left_out = getattr(row, "LEFT_OUT", ())
    return [each for each in row._meta.concrete_fields if not each.primary_key and each.attname not in left_out]


def _typed(request: HttpRequest) -> HttpResponse | None:
    """What was typed for something that is not there (any more), so that it is not lost; None where nothing was."""
    if not request.user.is_authenticated or _is_of_guests(request):
        return None
    try:
        fields = request.POST
    except InputRejected:  # what cannot be stored cannot be shown
        return None
    sent = [(name, value) for name, values in fields.lists() if name not in _NOT_SHOWN for value in values]
    typed = [(name.replace("_", " "), value) for name, value in sent if value.strip() and not value.strip().isdecimal()]
    if not typed:
        return None
    return render(request, "study/gone.html", {"typed": typed, "had_files": bool(request.FILES)}, status=404)


def _columns(
    met: EditsMet, sent: Mapping[str, list[str]], study: Study, offered: Mapping[str, FormField]
) -> list[dict[str, Any]]:
    """A line for each column that changed, or was sent from a field of its own: as it was, as it is, as it was sent."""
    stored = type(met.row)._base_manager.filter(pk=met.row.pk).first()
    now = {} if stored is None else kept(stored)
    before = dict(now)
    for change in changes_of_row(kind_of(met.row), int(met.row.pk), after=met.opened):
        before |= change.before or {}
    lines = []
    for field in _columns_of(met.row):
        of_form = offered.get(field.name)
        values = sent.get(field.name) if of_form is not None else None
        was, is_ = before.get(field.attname), now.get(field.attname)
        if values is None and was == is_:
            continue
        if of_form is not None and was == is_ and _is_as_it_was(of_form, field, was, values or []):
            continue
        mine = None if values is None else ", ".join(_chosen(of_form, each) for each in values)
        label = str((of_form and of_form.label) or field.verbose_name)
        show = partial(_shown, field, of_form=of_form, study=study)
        line = {"label": label, "was": show(was), "now": show(is_), "mine": mine}
        if of_form is not None and stored is not None and was != is_:
            line |= _choice(of_form, field, was, is_, sent.get(field.name, []))
        lines.append(line)
    return lines


def _is_as_it_was(of_form: FormField, field: Field[Any, Any], was: object, mine: list[str]) -> bool:
    """Whether a field was sent as the page showed it: of such a one there is nothing to be said."""
    return _as_sent(of_form, value_again(field, was)) == [each.strip() for each in mine if each.strip()]


def _choice(of_form: FormField, field: Field[Any, Any], was: object, is_: object, mine: list[str]) -> dict[str, Any]:
    """What there is to choose of a column that somebody else changed: nothing where both made the same of it, or where
    its form says it in other words than it is kept."""
    before, theirs = (_as_sent(of_form, value_again(field, each)) for each in (was, is_))
    sent = [each.strip() for each in mine if each.strip()]
    if before is None or theirs is None or sent == theirs:
        return {}
    # Whoever left it as it was takes what the other made of it, as long as nothing else is chosen.
    return {"name": field.name, "theirs": theirs or [""], "taken": "theirs" if sent == before else ""}


def _as_sent(of_form: FormField, value: object) -> list[str] | None:
    """A value as the form would send it, without what is empty; None where that cannot be said."""
    if isinstance(of_form.widget, CheckboxInput):
        return ["on"] if value else []
    prepared = of_form.prepare_value(value)
    if isinstance(prepared, dict) or (isinstance(prepared, list) and not isinstance(of_form, MultipleChoiceField)):
        return None
    shown = of_form.widget.format_value(prepared)
    values = shown if isinstance(shown, list | tuple) else [shown]
    return [str(each).strip() for each in values if each not in (None, "")]


def _rest(
    met: EditsMet, sent: Mapping[str, list[str]], offered: Mapping[str, FormField], *, are_columns_shown: bool
) -> list[dict[str, Any]]:
    """A line for whatever else was sent, as it was sent."""
    shown = {each.name for each in _columns_of(met.row) if each.name in offered} if are_columns_shown else set()
    lines = []
    for name, values in sent.items():
        if name in shown or not any(values):
            continue
        field = offered.get(name)
        label = str(field.label) if field is not None and field.label else name.replace("_", " ")
        mine = "not shown" if name in getattr(met.row, "LEFT_OUT", ()) else None
        mine = mine or ", ".join(values if field is None else (_chosen(field, each) for each in values))
        lines.append({"label": label, "mine": mine})
    return lines


def _chosen(field: FormField | None, value: str) -> str:
    """What was sent in words: of a choice its label, as the form had it. A number that it did not offer stays one."""
    if not value:
        return "–"
    for key, label in getattr(field, "choices", ()):
        # A group of choices has a list in the place of a label.
        for one, in_words in label if isinstance(label, list | tuple) else ((key, label),):
            if str(one) == value:
                return str(in_words)
    return value


def _shown(field: Field[Any, Any], value: object, study: Study, of_form: FormField | None = None) -> str:
    """A column's stored value in words: of a choice its label, as the form or the column has it, of a row of this study
    its name."""
    if value in (None, "", [], {}):
        return "–"
    if isinstance(value, list | dict):
        return "\n".join(_in_lines(value))
    if isinstance(field, ForeignKey):
        found = _row_of_study(field.remote_field.model, str(value), study)
        return str(value) if found is None else str(found)
    of_column = str(dict(field.flatchoices).get(value, value))
    return of_column if of_column != str(value) else _chosen(of_form, of_column)


def _in_lines(value: object, indent: str = "") -> Iterator[str]:
    """What a column of JSON holds, a line for each thing in it."""
    pairs: Iterable[tuple[str, object]] = ()
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = [("", each) for each in value]
    for name, each in pairs:
        label = f"{indent}{name}:" if name else f"{indent}–"
        if isinstance(each, list | dict) and each:
            yield label
            yield from _in_lines(each, f"{indent}  ")
        else:
            yield f"{label} {'–' if each in (None, '', [], {}) else each}"


def _row_of_study(model: type[Model], row_id: str, study: Study) -> Model | None:
    path = path_to_study(model)
    if path is None or not row_id.isdecimal() or len(row_id) > 18:
        return None
    return model._base_manager.filter(**{path: study}, pk=int(row_id)).first()
