"""Which rows of which tables belong to a study, whatever room they are in."""

from __future__ import annotations

from collections import deque
from functools import cache
from graphlib import TopologicalSorter
from typing import Any

from django.apps import apps
from django.db.models import ForeignKey, Model, QuerySet

from plait.study.models import Study


def path_to_study(model: type[Model]) -> str | None:
    """The lookup by which every row of a model leads to its study, None when its rows belong to no study.

    >>> from plait.study.models import Membership
    >>> path_to_study(Membership)
    'study'
    """
    waiting: deque[tuple[type[Model], str]] = deque([(model, "")])
    seen = {model}
    while waiting:
        here, path = waiting.popleft()
        for field in here._meta.fields:
            # A link that may be missing does not say where a row belongs.
            if not isinstance(field, ForeignKey) or field.null:
                continue
            to = f"{path}__{field.name}".removeprefix("__")
            target = field.remote_field.model
            if target is Study:
                return to
            if target not in seen:
                seen.add(target)
                waiting.append((target, to))
    return None


def rows_of(study: Study) -> list[QuerySet[Any]]:
    """All rows of a study but its own, table by table: a table comes before those to which its rows point."""
    return [model._base_manager.filter(**{path: study}) for model, path in _tables()]


def n_rows_of(study: Study) -> int:
    return sum(rows.count() for rows in rows_of(study))


@cache
def _tables() -> list[tuple[type[Model], str]]:
    models = apps.get_models(include_auto_created=True)
    paths = {model: path for model in models if (path := path_to_study(model))}
    pointing: dict[type[Model], set[type[Model]]] = {model: set() for model in paths}
    for model in paths:
        for target in {field.remote_field.model for field in model._meta.fields if isinstance(field, ForeignKey)}:
            if target in paths and target is not model:
                pointing[target].add(model)
    return [(model, paths[model]) for model in TopologicalSorter(pointing).static_order()]
