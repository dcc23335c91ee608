"""Rows as the log keeps them: the columns of a row as JSON, and the row again.

What a table says of itself, as attributes of its model:
- `FOUND_ANEW = True`: the program makes its rows of others, or of a file, whenever they are missing. The log holds
  nothing of them; they go with what they were made of, and stand in the way of nothing.
- `OWN_TRAIL = True`: its rows are one person's own, such as what somebody read, and come and go without an event. Only
  what goes or moves along with a row of the study is kept, so that it comes back with that.
- `FOUND_ANEW = ("order",)`: columns of that kind. They are kept with a row that goes, so that they come back with it;
  that they change is no change.
- `ABOUT = ("answer",)`: the foreign keys that lead to the person whom a row is about, where others lead to one, too.
- `LEFT_OUT = ("key",)`: columns of which the log holds nothing, because they are secret.
Links of a many-to-many field are as the table that has the field.
"""

from __future__ import annotations

import base64
import json
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import BigIntegerField, BinaryField, Field, FileField, JSONField, Model
from django.utils.duration import duration_string

Kept = dict[str, Any]
PERSON = "register.person"
# So many rows are asked for, or written, by one query.
BATCH = 500


def kind_of(model: type[Model] | Model) -> str:
    """The name of a table in the log: 'coding.code'; of links between two tables 'coding.theme_codes'."""
    return model._meta.label_lower


def model_of(kind: str) -> type[Model]:
    return apps.get_model(kind)


def is_a_table(kind: str) -> bool:
    """Whether there is such a table: the log may name one of an older version."""
    try:
        model_of(kind)
    except (LookupError, ValueError):
        return False
    return True


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


def kept_as_stored(model: type[Model], ids: Sequence[int]) -> dict[int, Kept]:
    """The same of many rows of one table, by their ids, as they are stored."""
    fields = [field for field in model._meta.concrete_fields if field.attname not in getattr(model, "LEFT_OUT", ())]
    names = [field.attname for field in fields]
    own = names.index(model._meta.pk.attname)
    return {
        row[own]: {name: kept_value(field, value) for name, field, value in zip(names, fields, row, strict=True)}
        for some in by_batches(sorted(ids))
        for row in model._base_manager.filter(pk__in=some).order_by("pk").values_list(*names)
    }


def kept_value(field: Field[Any, Any], value: Any) -> Any:
    """A column's value as JSON gives it back."""
    if value is None:
        return None
    if isinstance(field, BinaryField):
        return base64.b64encode(bytes(value)).decode()
    if isinstance(field, FileField):
        return str(value)
    value = field.to_python(value)
    if type(value) in (str, int, bool):
        return value
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


def by_batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Ids by as many as one query asks for."""
    return (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))


def people_of(rows: Sequence[Model]) -> dict[int, int | None]:
    """The person of the register whom each of these rows of one table is about, by the row's id: the one it names, else
    the one named by the nearest row that it stands on (an answer's response, a turn's interview), else None.
    """
    if not rows:
        return {}
    model = type(rows[0])
    if kind_of(model) == PERSON:
        return {int(row.pk): int(row.pk) for row in rows}
    ways = ways_to_a_person(model)
    own = [f"{way}_id" for way in ways if "__" not in way] + _plain_person(model)
    further = [way for way in ways if "__" in way]
    found = {int(row.pk): _first(getattr(row, name) for name in own) for row in rows}
    unknown = [pk for pk, person in found.items() if person is None] if further else []
    for some in by_batches(unknown):
        stored = model._base_manager.filter(pk__in=some)
        found |= {pk: _first(people) for pk, *people in stored.values_list("pk", *further)}
    return found


def _plain_person(model: type[Model]) -> list[str]:
    """The column that holds a person's id and is no foreign key, as an access link's."""
    fields = (field for field in model._meta.concrete_fields if isinstance(field, BigIntegerField))
    return [field.attname for field in fields if field.attname == "person"]


def _first(people: Iterable[int | None]) -> int | None:
    return next((person for person in people if person is not None), None)


@cache
def ways_to_a_person(model: type[Model]) -> tuple[str, ...]:
    """The lookups by which a row leads to a person, one for each of its foreign keys that does: those of `ABOUT`,
    then the shortest, first.

    >>> from plait.interviews.models import Turn
    >>> ways_to_a_person(Turn)
    ('revision__transcript__interview__person',)
    """
    found: dict[str, str] = {}
    seen: set[tuple[str, type[Model]]] = set()
    waiting: deque[tuple[type[Model], str]] = deque([(model, "")])
    while waiting:
        here, path = waiting.popleft()
        for field in here._meta.concrete_fields:
            target = field.remote_field.model if field.remote_field else None
            way = f"{path}__{field.name}".removeprefix("__")
            first = way.partition("__")[0]
            if target is None or target is model or (first, target) in seen:
                continue
            if kind_of(target) == PERSON:
                found.setdefault(first, way)
            else:
                seen.add((first, target))
                waiting.append((target, way))
    about = getattr(model, "ABOUT", ())
    return tuple(sorted(found.values(), key=lambda way: way.partition("__")[0] not in about))
