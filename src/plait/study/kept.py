"""Rows as the log keeps them: the columns of a row as JSON, and the row again.

What a table says of itself, as attributes of its model:
- `FOUND_ANEW = True`: the program makes its rows of others, or of a file, whenever they are missing. The log holds
  nothing of them; they go with what they were made of, and stand in the way of nothing.
- `OWN_TRAIL = True`: its rows are one person's own, such as what somebody read, and come and go without an event. Only
  what goes or moves along with a row of the study is kept, so that it comes back with that.
- `FOUND_ANEW = ("order",)`: columns of that kind. They are kept with a row that goes, so that they come back with it;
  that they change is no change.
- `LEFT_OUT = ("key",)`: columns of which the log holds nothing, because they are secret.
Links of a many-to-many field are as the table that has the field.
"""

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


def is_found_anew(model: type[Model]) -> bool:
    return getattr(_says_of_itself(model), "FOUND_ANEW", ()) is True


def is_own_trail(model: type[Model]) -> bool:
    return bool(getattr(_says_of_itself(model), "OWN_TRAIL", False))


def _says_of_itself(model: type[Model]) -> Any:
    return model._meta.auto_created or model


def columns_followed(model: type[Model] | Model) -> list[str]:
    """The columns by which a row is another one when they change."""
    found_anew = getattr(model, "FOUND_ANEW", ())
    left_out = {*getattr(model, "LEFT_OUT", ()), *(() if found_anew is True else found_anew)}
    return [field.attname for field in model._meta.concrete_fields if field.attname not in left_out]


def kept(row: Model) -> Kept:
    """Every column of a row that is kept, by its name in the database."""
    fields = [field for field in row._meta.concrete_fields if field.attname not in getattr(row, "LEFT_OUT", ())]
    return {field.attname: kept_value(field, getattr(row, field.attname)) for field in fields}


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
