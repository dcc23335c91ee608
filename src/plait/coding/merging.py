"""Two codes become one."""

from __future__ import annotations

from django.db.models import ProtectedError

from plait.coding.models import Code, Coding
from plait.coding.queries import MERGED, codes_and_below
from plait.pages.problems import cited_elsewhere
from plait.records.problem import InputRejected, Problem
from plait.study.changing import changing
from plait.study.models import Event


def merge_codes(*, source: Code, target: Code) -> Event:
    """Let everything coded with `source` be coded with `target`; `source` goes. The event can be undone.

    The codes below the source come under the target, and its themes take the target in. Where the same coder had put
    both codes on the very same segment, one coding is left.
    """
    try:
        with changing(source.study, MERGED, target) as change:
            _check(source, target)
            place = ("revision_id", "coder_id", "start", "end")
            there = set(Coding.objects.filter(code=target).values_list(*place))
            twice = [each for each in Coding.objects.filter(code=source) if _place_of(each) in there]
            change.delete_all(twice)
            change.update_all(Coding.objects.filter(code=source), code=target)
            change.update_all(source.children.all(), parent=target)
            for theme in source.themes.all():
                change.put(theme.codes, [target])
            change.delete(source)
    except ProtectedError as error:
        raise InputRejected(cited_elsewhere(f"Code '{source.name}'", error)) from error
    assert change.event is not None
    return change.event


def _place_of(coding: Coding) -> tuple[int, int, int, int]:
    return (coding.revision_id, coding.coder_id, coding.start, coding.end)


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
