"""Two codes become one, and two again."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import ProtectedError

from plait.coding.models import Code, Coding, Theme
from plait.coding.queries import codes_and_below
from plait.coding.stored import as_stored, code_as_stored, put_back
from plait.pages.problems import cited_elsewhere
from plait.records.problem import InputRejected, Problem
from plait.study.events import record_event
from plait.study.models import Event

MERGED = "codes merged"


@transaction.atomic
def merge_codes(*, source: Code, target: Code) -> Event:
    """Let everything coded with `source` be coded with `target`; `source` goes. The event can undo it.

    The codes below the source come under the target, and its themes take the target in. Where the same coder had put
    both codes on the very same segment, one coding is left.
    """
    _check(source, target)
    codings = list(Coding.objects.filter(code=source))
    there = set(Coding.objects.filter(code=target).values_list("revision_id", "coder_id", "start", "end"))
    twice = [each for each in codings if (each.revision_id, each.coder_id, each.start, each.end) in there]
    moved = sorted({each.pk for each in codings} - {each.pk for each in twice})
    children = list(source.children.all())
    themes = list(source.themes.all())
    new_themes = [theme for theme in themes if not theme.codes.filter(pk=target.pk).exists()]
    before = {
        "code": code_as_stored(source),
        "codings": moved,
        "twice": [as_stored(each) for each in twice],
        "children": [child.pk for child in children],
        "themes": [theme.pk for theme in themes],
        "new_themes": [theme.pk for theme in new_themes],
    }
    event = record_event(source.study, MERGED, subject=target, before=before, after={"target": target.pk})
    try:
        for duplicate in twice:
            duplicate.delete()
        Coding.objects.filter(pk__in=moved).update(code=target)
        source.children.update(parent=target)
        for theme in new_themes:
            theme.codes.add(target)
        source.delete()
    except ProtectedError as error:
        raise InputRejected(cited_elsewhere(f"Code '{source.name}'", error)) from error
    return event


def _check(source: Code, target: Code) -> None:
    if source.study_id != target.study_id:
        raise ValueError("Two codes that are merged belong to one study.")
    place = f"Code '{source.name}'"
    if target.pk in codes_and_below(source.study, [source]):
        cause = f"'{target.name}' is the same code or lies below it."
        raise InputRejected(Problem(place, cause, "Merge into a code of another branch, or move that one out first."))
    names = set(target.children.exclude(pk=source.pk).values_list("name", flat=True))
    clashes = sorted(names & set(source.children.values_list("name", flat=True)))
    if clashes:
        raise InputRejected(
            Problem(place, f"Both codes have a code '{name}' below them.", "Merge these two first, or rename one.")
            for name in clashes
        )


@transaction.atomic
def undo_merge(*, event: Event) -> Code:
    """Take a merge back: the code is there again with its own codings, children and themes.

    What was changed since stays: a coding that was removed is not brought back, nor a child that was moved on.
    """
    if event.verb != MERGED or event.before is None or event.after is None:
        raise InputRejected(Problem("Undo", "This event merged no codes.", "Choose another event of the log."))
    source = _source_again(event)
    stored, target_id = event.before, event.after["target"]
    Coding.objects.filter(pk__in=stored["codings"], code=target_id).update(code=source)
    for each in stored["twice"]:
        put_back(each)
    Code.objects.filter(pk__in=stored["children"], parent=target_id).update(parent=source)
    for theme in Theme.objects.filter(pk__in=stored["themes"]):
        theme.codes.add(source)
        if theme.pk in stored["new_themes"]:
            theme.codes.remove(target_id)
    record_event(event.study, "merge undone", subject=source, after={"event": event.pk})
    return source


def _source_again(event: Event) -> Code:
    stored: dict[str, Any] = event.before["code"] if event.before else {}
    place = f"Code '{stored['name']}'"
    if Code.objects.filter(pk=stored["id"]).exists():
        raise InputRejected(Problem(place, "This merge was undone already.", "Nothing is left to do."))
    parent = Code.objects.filter(pk=stored["parent"]).first()
    if stored["parent"] is not None and parent is None:
        raise InputRejected(Problem(place, "The code above it is gone.", "Undo what took that one away first."))
    if Code.objects.filter(study=event.study, parent=parent, name=stored["name"]).exists():
        raise InputRejected(Problem(place, "Another code has its name and place now.", "Rename that one first."))
    return Code.objects.create(
        pk=stored["id"],
        study=event.study,
        parent=parent,
        name=stored["name"],
        definition=stored["definition"],
        colour=stored["colour"],
        order=stored["order"],
        created_at=datetime.fromisoformat(stored["created_at"]),
    )
