"""Writes of the codebook: codes are made, changed, moved in the tree, and deleted while nothing is coded with them."""

from __future__ import annotations

from django.db.models import ProtectedError

from plait.coding.models import COLOURS, Code, Coding
from plait.coding.queries import codes_and_below
from plait.pages.problems import cited_elsewhere
from plait.records.problem import InputRejected, Problem, name_taken
from plait.study.changing import changing
from plait.study.models import Study

MAX_DEPTH = 20


def create_code(
    *, study: Study, name: str, parent: Code | None = None, definition: str = "", colour: int | None = None
) -> Code:
    """Put a new code into the codebook. colour: number in COLOURS; None takes the next one round."""
    with changing(study, "code created") as change:
        if colour is None:
            colour = Code.objects.filter(study=study).count() % len(COLOURS)
        name = " ".join(name.split())
        code = Code(study=study, name=name, parent=parent, definition=definition.strip(), colour=colour)
        _check(code)
        return change.add(code)


def change_code(*, code: Code, name: str, definition: str, colour: int, parent: Code | None) -> Code:
    """Change what a code is called, what it means, its colour and its place in the tree. Its codings stay."""
    with changing(code.study, "code changed", code) as change:
        code.name, code.definition = " ".join(name.split()), definition.strip()
        code.colour, code.parent = colour, parent
        _check(code)
        return change.update(code, name=code.name, definition=code.definition, colour=colour, parent=parent)


def delete_code(*, code: Code) -> None:
    """Delete a code with the codes below it. Refused while anything is coded with any of them."""
    try:
        with changing(code.study, "code deleted", code) as change:
            ids = codes_and_below(code.study, [code])
            _refuse_while_coded(code, Coding.objects.filter(code__in=ids).count())
            branch = {each.pk: each for each in Code.objects.filter(pk__in=ids)}
            while branch:
                parents = {each.parent_id for each in branch.values()}
                for leaf in [each for pk, each in branch.items() if pk not in parents]:
                    change.delete(branch.pop(leaf.pk))
    except ProtectedError as error:
        raise InputRejected(cited_elsewhere(f"Code '{code.name}'", error)) from error


def _refuse_while_coded(code: Code, n_codings: int) -> None:
    if n_codings:
        stand = "1 coding stands" if n_codings == 1 else f"{n_codings} codings stand"
        cause = f"{stand} under it or under the codes below it."
        raise InputRejected(
            Problem(f"Code '{code.name}'", cause, "Merge it into another code, or remove these codings first.")
        )


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
    same = Code.objects.filter(study=code.study, parent=code.parent, name__is_named=code.name).exclude(pk=code.pk)
    if (there := same.first()) is not None:
        where = f" under '{code.parent.name}'" if code.parent else " at the top"
        problems.append(name_taken(place, code.name, there.name, where=where, field="name"))
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
