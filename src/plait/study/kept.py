"""Rows as the log keeps them: the columns of a row as JSON, and the row again."""

from __future__ import annotations

import base64
import json
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import BinaryField, Field, FileField, JSONField, Model
from django.utils.duration import duration_string

Kept = dict[str, Any]
PERSON = "register.person"


def kind_of(model: type[Model] | Model) -> str:
    """The name of a table in the log: 'coding.code'; of links between two tables 'coding.theme_codes'."""
    return model._meta.label_lower


def model_of(kind: str) -> type[Model]:
    return apps.get_model(kind)


def kept(row: Model) -> Kept:
    """Every column of a row, by its name in the database."""
    return {field.attname: kept_value(field, getattr(row, field.attname)) for field in row._meta.concrete_fields}


def kept_value(field: Field[Any, Any], value: Any) -> Any:
    """A column's value as JSON gives it back."""
    if value is None:
        return None
    if isinstance(field, BinaryField):
        return base64.b64encode(bytes(value)).decode()
    if isinstance(field, FileField):
        return str(value)
    value = field.to_python(value)
    # To the last digit, which Django's own encoder cuts off.
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return duration_string(value)
    if isinstance(value, Decimal | UUID):
        return str(value)
    return json.loads(json.dumps(value, allow_nan=False))


def value_again(field: Field[Any, Any], value: Any) -> Any:
    """The column's value as it was before `kept_value`."""
    if value is None or isinstance(field, JSONField):
        return value
    if isinstance(field, BinaryField):
        return base64.b64decode(value)
    return field.to_python(value)


def row_again(kind: str, stored: Kept) -> Model:
    """The row of these columns, not stored. A column that the table has had since then has its default."""
    model = model_of(kind)
    there = {field.attname: field for field in model._meta.concrete_fields}
    return model(**{name: value_again(there[name], value) for name, value in stored.items() if name in there})


def person_of(row: Model) -> int | None:
    """The person of the register whom a row is about, by its own column; None when it names none."""
    if kind_of(row) == PERSON:
        return int(row.pk)
    for field in row._meta.concrete_fields:
        target = field.remote_field.model if field.remote_field else None
        if target is not None and target._meta.label_lower == PERSON:
            person: int | None = getattr(row, field.attname)
            return person
    return None
