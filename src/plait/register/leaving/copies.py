"""A person's own copy of all that is held of them: a ZIP with a page to read and tables for programs."""

from __future__ import annotations

import json
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import IO, Any

from django.template.loader import render_to_string
from django.utils.text import slugify

from plait.formats.tables.csv_table import write_csv
from plait.register.leaving.holdings import holdings
from plait.register.models import Person
from plait.study.kept import Kept
from plait.study.models import Event

# More than that is kept on disk while it is sent.
_IN_MEMORY = 5_000_000


def copy_of(person: Person, *, now: datetime) -> IO[bytes]:
    """The ZIP, open at its beginning: copy.html to be read, all.json, and a CSV file for each kind of thing."""
    held = {holding.name: list(holding.copies(person)) for holding in holdings()}
    held["What was done, and when"] = list(_done(person))
    held = {name: rows for name, rows in held.items() if rows}
    file: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - whoever sends it closes it
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        context = {"person": person, "study": person.study, "held": _readable(held), "now": now}
        archive.writestr("copy.html", render_to_string("register/leaving/copy.html", context))
        archive.writestr("all.json", json.dumps(held, ensure_ascii=False, indent=1))
        for name, rows in held.items():
            archive.writestr(f"{slugify(name)}.csv", b"".join(_csv(rows)))
    file.seek(0)
    return file


def _done(person: Person) -> Iterable[Kept]:
    events = Event.objects.filter(study=person.study_id, changes__person=person.pk).distinct().order_by("pk")
    for at, verb in events.values_list("at", "verb"):
        yield {"at": at.isoformat(), "what": verb}


def _readable(held: dict[str, list[Kept]]) -> list[tuple[str, list[list[tuple[str, str]]]]]:
    """Of each row what is not empty, without the numbers that only the program knows."""
    return [
        (name, [[(key, _text(value)) for key, value in row.items() if _is_read(key, value)] for row in rows])
        for name, rows in held.items()
    ]


def _is_read(key: str, value: Any) -> bool:
    return value not in (None, "", [], {}) and key != "id" and not key.endswith("_id")


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _csv(rows: Sequence[Kept]) -> Iterable[bytes]:
    header = list(dict.fromkeys(name for row in rows for name in row))
    return write_csv(
        header, ([_text(row.get(name) if row.get(name) is not None else "") for name in header] for row in rows)
    )
