"""plait library import: reference files into a study's library, from the command line."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

from plait.database.locks import writing_study
from plait.database.turns import give_way
from plait.formats.references.any_format import stream_references
from plait.library.importing.actions import begin_import, import_step
from plait.library.importing.tasks import megabytes, spared_collector, steps
from plait.library.related.tasks import ask_for_neighbours
from plait.records.paper import ReferenceFile
from plait.records.problem import InputRejected
from plait.study.access import require_open
from plait.study.models import Event, Study
from plait.study.queries import study_named


def import_files(files: Sequence[Path], *, slug: str, encoding: str = "") -> list[dict[str, Any]]:
    """Import each file that can be read, in steps; what each held, or why it was not taken, as JSON values.

    Raises: InputRejected when there is no such study, or when it is archived.
    """
    study = study_named(slug)
    require_open(study)
    told = [_import_file(file, study, encoding) for file in files]
    _show_progress("")
    with writing_study(study.pk):
        ask_for_neighbours(study)
    return told


def _import_file(file: Path, study: Study, encoding: str) -> dict[str, Any]:
    told: dict[str, Any] = {"file": str(file)}
    try:
        with file.open("rb") as opened, spared_collector():
            _import_stream(opened, file.name, study, told, encoding)
    except OSError as error:
        told["problems"] = [f"{file}: {error.strerror}. Check the path and try again."]
    except InputRejected as rejected:
        told["problems"] = [str(problem) for problem in rejected.problems]
    return told


def _import_stream(opened: BinaryIO, name: str, study: Study, told: dict[str, Any], encoding: str) -> None:
    """Import what the file holds; `told` is right after every step, so that a file that breaks off is told as well."""
    total = megabytes(opened.seek(0, 2))
    found = stream_references(opened, name=name, encoding=encoding)
    whole: Event | None = None
    for step in steps(found.records, opened):
        began = time.monotonic()
        part = ReferenceFile.gathered(found.format, step)
        with writing_study(study.pk):
            whole = whole or begin_import(study=study, format=found.format)
            stored = import_step(study=study, file=part, whole=whole)
        give_way(time.monotonic() - began)
        if "records" not in told:
            told |= {"format": found.format, "records": 0, "added": 0, "already_there": 0, "failed": []}
            told |= {"warned": 0, "to_decide": 0}
        told["records"] += len(step)
        told["added"] += stored.added
        told["already_there"] += stored.already_there
        told["warned"] += stored.warned
        told["to_decide"] += stored.to_decide
        told["failed"] += [{"line": record.line, "reason": record.reason} for record in part.broken]
        _show_progress(f"{name}: {megabytes(opened.tell()):,} of {total:,} MB, {told['records']:,} records")


def _show_progress(words: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{words}\033[K")
        sys.stderr.flush()


def in_words(told: Sequence[dict[str, Any]]) -> str:
    """The same for people."""
    lines = []
    for each in told:
        if "problems" in each:
            stopped = f"stopped after {each['records']:,} records" if "records" in each else "not imported"
            lines += [f"{each['file']}: {stopped}"] + [f"  {problem}" for problem in each["problems"]]
        if "records" not in each:
            continue
        lines.append(
            f"{each['file']}: {each['added']:,} papers added, {each['already_there']:,} there already, "
            f"{len(each['failed']):,} records broken ({each['format']})"
        )
        if each["warned"]:
            lines.append(f"  {each['warned']:,} of those there already: the file tells of a retraction or concern")
        if each["to_decide"]:
            lines.append(f"  {each['to_decide']:,} added with the DOI of another paper and another title (Duplicates)")
        lines += [f"  line {record['line']}: {record['reason']}" for record in each["failed"]]
    return "\n".join(lines)
