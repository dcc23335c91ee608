"""A person's own copy of all that is held of them: a ZIP with a page to read and tables for programs."""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath
from typing import IO, Any

from django.template.loader import render_to_string
from django.utils.text import slugify

from plait.formats.tables.csv_table import write_csv
from plait.register.consents.queries import sheet_of
from plait.register.leaving.holdings import Holding, holdings, text_of
from plait.register.models import Person
from plait.study.kept import Kept
from plait.study.models import Event

# More than that is kept on disk while it is sent.
_IN_MEMORY = 5_000_000


@dataclass(frozen=True, slots=True)
class Part:
    """What one table holds of the person. rows: for programs. told: the same to be read. elsewhere: why nothing of it
    is told. files: where in the ZIP the files lie, and what holds each."""

    name: str
    rows: list[Kept]
    told: list[dict[str, str]]
    elsewhere: str = ""
    files: tuple[tuple[str, Any], ...] = ()


def copy_of(person: Person, *, now: datetime) -> IO[bytes]:
    """The ZIP, open at its beginning: copy.html to be read, all.json, a CSV file for each kind of thing, and files."""
    parts = [part for part in (*(_part(each, person) for each in holdings()), _done(person)) if part.rows]
    file: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - whoever sends it closes it
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        context = {"person": person, "study": person.study, "parts": parts, "now": now, "sheet": sheet_of(person.study)}
        archive.writestr("copy.html", render_to_string("register/leaving/copy.html", context))
        held = {part.name: part.rows for part in parts}
        archive.writestr("all.json", json.dumps(held, ensure_ascii=False, indent=1))
        for part in parts:
            archive.writestr(f"{slugify(part.name)}.csv", b"".join(_csv(part.rows)))
            for path, stored in part.files:
                with stored.open("rb") as source, archive.open(path, "w") as target:
                    shutil.copyfileobj(source, target)
    file.seek(0)
    return file


def _part(holding: Holding, person: Person) -> Part:
    pages = list(holding.pages(person))
    told = [] if holding.elsewhere else [told for _, told in pages]
    return Part(holding.name, [row for row, _ in pages], told, holding.elsewhere, tuple(_files(holding, person)))


def _files(holding: Holding, person: Person) -> Iterable[tuple[str, Any]]:
    """The files that are the person's own: a table that names others holds files of others, too."""
    for column in () if holding.of_others else holding.files:
        for row in holding.rows(person):
            stored = getattr(row, column)
            if stored:
                yield f"files/{row._meta.model_name}-{row.pk}-{PurePosixPath(stored.name).name}", stored


def _done(person: Person) -> Part:
    events = Event.objects.filter(study=person.study_id, changes__person=person.pk).distinct().order_by("pk")
    found = list(events.values_list("at", "verb"))
    rows = [{"at": at.isoformat(), "what": verb} for at, verb in found]
    return Part("What was done, and when", rows, [{text_of(at): verb} for at, verb in found])


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _csv(rows: Sequence[Kept]) -> Iterable[bytes]:
    header = list(dict.fromkeys(name for row in rows for name in row))
    return write_csv(
        header, ([_text(row.get(name) if row.get(name) is not None else "") for name in header] for row in rows)
    )
