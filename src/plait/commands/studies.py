"""What the command line asks of several rooms at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.db.models import Count
from django.utils import timezone

from plait.records.problem import InputRejected, Problem
from plait.reporting.queries import study_report
from plait.reporting.rendering import SUFFIXES, report_file
from plait.study.models import Study


def study_named(slug: str) -> Study:
    study = Study.objects.filter(slug=slug).first()
    if study is None:
        known = ", ".join(Study.objects.values_list("slug", flat=True)) or "none yet"
        raise InputRejected(Problem(slug, "There is no study of this name.", f"Studies: {known}."))
    return study


def write_report(*, slug: str, output: Path) -> int:
    """Write a study's report in the format of the file's ending; returns its size in bytes."""
    suffix = output.suffix.lstrip(".").lower()
    if suffix not in SUFFIXES:
        raise InputRejected(
            Problem(str(output), f"'.{suffix}' is no format of a report.", f"Name it {', '.join(SUFFIXES)}.")
        )
    content = report_file(study_report(study_named(slug), now=timezone.now()), suffix)
    output.write_bytes(content)
    return len(content)


def list_studies() -> list[dict[str, Any]]:
    """Every study with the counts that tell it from others."""
    counted = Study.objects.annotate(
        n_people=Count("people", distinct=True), n_interviews=Count("interviews", distinct=True)
    ).order_by("title")
    return [
        {
            "slug": study.slug,
            "title": study.title,
            "is_invented": study.is_invented,
            "people": study.n_people,
            "interviews": study.n_interviews,
        }
        for study in counted
    ]
