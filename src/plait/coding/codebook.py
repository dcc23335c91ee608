"""Writes of the codebook: codes are made, changed, moved in the tree, and deleted while nothing is coded with them."""

from __future__ import annotations

from django.db import transaction
from django.db.models import ProtectedError

from plait.coding.models import COLOURS, Code, Coding
from plait.coding.queries import codes_and_below
from plait.coding.stored import code_as_stored
from plait.pages.problems import cited_elsewhere
from plait.records.problem import InputRejected, Problem
from plait.study.events import record_event
from plait.study.models import Study

MAX_DEPTH = 20


@transaction.atomic
def create_code(
    *, study: Study, name: str, parent: Code | None = None, definition: str = "", colour: int | None = None
) -> Code:
    """Put a new code into the codebook. colour: number in COLOURS; None takes the next one round."""
    if colour is None:
        colour = Code.objects.filter(study=study).count() % len(COLOURS)
    name = " ".join(name.split())
    code = Code(study=study, name=name, parent=parent, definition=definition.strip(), colour=colour)
    _check(code)
    code.save()
    record_event(study, "code created", subject=code, after=code_as_stored(code))
    return code


@transaction.atomic
def change_code(*, code: Code, name: str, definition: str, colour: int, parent: Code | None) -> Code:
    """Change what a code is called, what it means, its colour and its place in the tree. Its codings stay."""
    before = code_as_stored(code)
    code.name, code.definition = " ".join(name.split()), definition.strip()
    code.colour, code.parent = colour, parent
    _check(code)
    code.save()
    after = code_as_stored(code)
    if after != before:
        record_event(code.study, "code changed", subject=code, before=before, after=after)
    return code


@transaction.atomic
def delete_code(*, code: Code) -> None:
    """Delete a code with the codes below it. Refused while anything is coded with any of them."""
    ids = codes_and_below(code.study, [code])
    n_codings = Coding.objects.filter(code__in=ids).count()
    if n_codings:
        cause = f"{n_codings} coding{'s' if n_codings > 1 else ''} stand under it or under the codes below it."
        raise InputRejected(
            Problem(f"Code '{code.name}'", cause, "Merge it into another code, or remove these codings first.")
        )
    branch = {each.pk: each for each in Code.objects.filter(pk__in=ids)}
    record_event(
        code.study, "code deleted", subject=code, before={"codes": [code_as_stored(each) for each in branch.values()]}
    )
    try:
        while branch:
            parents = {each.parent_id for each in branch.values()}
            for leaf in [each for pk, each in branch.items() if pk not in parents]:
                del branch[leaf.pk]
                leaf.delete()
    except ProtectedError as error:
        raise InputRejected(cited_elsewhere(f"Code '{code.name}'", error)) from error


def _check(code: Code) -> None:
    place = f"Code '{code.name}'"
    problems = []
    if not code.name or len(code.name) > 200:
        problems.append(Problem("Code", "A code needs a name of at most 200 characters.", "Give another name."))
    if not 0 <= code.colour < len(COLOURS):
        problems.append(Problem(place, f"{code.colour} is no colour.", f"Choose one of 0 to {len(COLOURS) - 1}."))
    if code.parent is not None and code.parent.study_id != code.study_id:
        raise ValueError("A code and its parent belong to one study.")
    if code.parent is not None and code.pk and code.parent.pk in codes_and_below(code.study, [code]):
        cause = f"'{code.parent.name}' is the code itself or lies below it."
        problems.append(Problem(place, cause, "Choose a parent from another branch."))
    same = Code.objects.filter(study=code.study, parent=code.parent, name=code.name).exclude(pk=code.pk)
    if same.exists():
        where = f"under '{code.parent.name}'" if code.parent else "at the top"
        problems.append(
            Problem(place, f"There is a code of this name {where}.", "Use that one, or choose another name.")
        )
    if not problems and _depth(code) > MAX_DEPTH:
        problems.append(
            Problem(place, f"It would lie more than {MAX_DEPTH} levels deep.", "Choose a parent further up.")
        )
    if problems:
        raise InputRejected(problems)


def _depth(code: Code) -> int:
    parents = dict(Code.objects.filter(study=code.study_id).values_list("pk", "parent"))
    depth, at = 0, code.parent_id
    while at is not None:
        depth, at = depth + 1, parents[at]
    return depth
