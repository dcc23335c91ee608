"""Every address of the program, filled in with rows of one study or another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django.apps import apps
from django.db.models import Model
from django.urls import URLPattern

from plait.jobs.models import Job
from plait.study.belonging import path_to_study
from plait.study.models import Study
from tests.study.test_access import STUDY_VIEWS

PARAMETER = re.compile(r"<(?:(\w+):)?(\w+)>")
WORDS = {"shelf": "all", "suffix": "ris", "number": "1", **dict.fromkeys(("year", "month", "week", "day"), "1")}


def row_of(study: Study, parameter: str, room: str) -> int | None:
    """Id of a row of the study of the kind that a parameter of this room's addresses names."""
    stem = parameter.removesuffix("_id").replace("_", "")
    if stem == "job":
        return Job.objects.filter(scope=f"study:{study.pk}").values_list("pk", flat=True).first()
    named = [model for model in apps.get_models() if model.__name__.lower().endswith(stem)]
    named.sort(key=lambda model: (model._meta.app_label != room, len(model.__name__)))
    for model in named:
        path = path_to_study(model) or _study_it_may_outlive(model) or _number_of_its_study(model)
        if path is not None:
            row = model._default_manager.filter(**{path: study.pk}).order_by("pk").values_list("pk", flat=True).first()
            return int(row) if row is not None else None
    raise AssertionError(f"tests/journeys/addresses.py does not know what '{parameter}' names")


def _study_it_may_outlive(model: type[Model]) -> str | None:
    """The field by which a row belongs to a study that it outlives, as a person's learning record does."""
    links = (field for field in model._meta.fields if field.remote_field and field.remote_field.model is Study)
    return next((field.name for field in links), None)


def _number_of_its_study(model: type[Model]) -> str | None:
    """The same of a room that knows a study by its number alone."""
    return next((field.name for field in model._meta.fields if field.name == "study"), None)


def room_of(entry: URLPattern) -> str:
    return str(entry.callback.__module__).split(".")[1]


def filled(path: str, study: Study, ids: dict[str, int]) -> str:
    def value(found: re.Match[str]) -> str:
        kind, name = found.groups()
        return study.slug if kind == "slug" else str(ids.get(name, WORDS.get(name, "x")))

    return PARAMETER.sub(value, path)


def id_parameters(path: str) -> list[str]:
    return [name for kind, name in PARAMETER.findall(path) if kind == "int" and name.endswith("_id")]


def addresses_of(study: Study) -> Iterator[str]:
    """Every address of a study, with ids of its own rows."""
    for path, entry in STUDY_VIEWS:
        ids = {name: row_of(study, name, room_of(entry)) for name in id_parameters(path)}
        yield filled(path, study, {name: row if row is not None else 1 for name, row in ids.items()})


def addresses_into(other: Study, *, through: Study) -> Iterator[tuple[str, str]]:
    """(parameter, address of `through`) in which one row is the other study's, and all others its own."""
    for path, entry in STUDY_VIEWS:
        names = id_parameters(path)
        own = {name: row_of(through, name, room_of(entry)) or row_of(other, name, room_of(entry)) for name in names}
        for name in names:
            foreign = row_of(other, name, room_of(entry))
            if foreign is not None:
                yield name, filled(path, through, {**{key: row or 1 for key, row in own.items()}, name: foreign})
