"""plait library import: reference files into a study's library, from the command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.db import transaction

from plait.formats.reference_file import read_references
from plait.library.actions import import_references
from plait.library.tasks import PAPERS_A_STEP, ask_for_neighbours
from plait.records.paper import ReferenceFile
from plait.records.problem import InputRejected, Problem
from plait.study.models import Study


def import_files(files: Sequence[Path], *, slug: str) -> list[dict[str, Any]]:
    """Import each file that can be read, in steps; what each held, or why it was not taken, as JSON values.

    Raises: InputRejected when there is no such study.
    """
    study = Study.objects.filter(slug=slug).first()
    if study is None:
        known = ", ".join(Study.objects.values_list("slug", flat=True)) or "none yet"
        raise InputRejected(Problem(slug, "There is no study of this name.", f"Studies: {known}."))
    told = [_import_file(file, study) for file in files]
    with transaction.atomic():
        ask_for_neighbours(study)
    return told


def _import_file(file: Path, study: Study) -> dict[str, Any]:
    try:
        found = read_references(file.read_bytes(), name=file.name)
    except OSError as error:
        return {"file": str(file), "problems": [f"{file}: {error.strerror}. Check the path and try again."]}
    except InputRejected as rejected:
        return {"file": str(file), "problems": [str(problem) for problem in rejected.problems]}
    added = already_there = 0
    for start in range(0, max(1, len(found.papers)), PAPERS_A_STEP):
        papers = found.papers[start : start + PAPERS_A_STEP]
        part = ReferenceFile(found.format, papers, found.broken if start == 0 else ())
        step = import_references(study=study, file=part)
        added, already_there = added + step.added, already_there + step.already_there
    failed = [{"line": record.line, "reason": record.reason} for record in found.broken]
    counts = {"added": added, "already_there": already_there, "failed": failed}
    return {"file": str(file), "format": found.format, "records": len(found.papers) + len(failed), **counts}


def in_words(told: Sequence[dict[str, Any]]) -> str:
    """The same for people."""
    lines = []
    for each in told:
        if "problems" in each:
            lines += [f"{each['file']}: not imported"] + [f"  {problem}" for problem in each["problems"]]
            continue
        lines.append(
            f"{each['file']}: {each['added']:,} papers added, {each['already_there']:,} there already, "
            f"{len(each['failed']):,} records broken ({each['format']})"
        )
        lines += [f"  line {record['line']}: {record['reason']}" for record in each["failed"]]
    return "\n".join(lines)
