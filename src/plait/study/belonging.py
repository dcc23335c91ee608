"""Which rows of which tables belong to a study, whatever room they are in."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db.models import Model, QuerySet

from plait.study.kept import kind_of, path_to
from plait.study.models import Study


def path_to_study(model: type[Model]) -> str | None:
    """The lookup by which every row of a model leads to its study, None when its rows belong to no study.

    >>> from plait.study.models import Membership
    >>> path_to_study(Membership)
    'study'
    """
    # A link that may be missing does not say where a row belongs.
    return path_to(model, kind_of(Study), may_be_missing=False)


def rows_of(study: Study) -> list[QuerySet[Any]]:
    """All rows of a study but its own, table by table: a table comes before those through which its rows are found."""
    paths = {model: path_to_study(model) for model in apps.get_models(include_auto_created=True)}
    found = sorted(((model, path) for model, path in paths.items() if path), key=lambda each: -each[1].count("__"))
    return [model._base_manager.filter(**{path: study}) for model, path in found]
