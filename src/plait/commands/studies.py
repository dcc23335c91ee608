"""plait load, report, studies, delete: whole studies in and out."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from plait.commands.arguments import add_json
from plait.commands.printing import print_result
from plait.home import written_whole
from plait.records.problem import InputRejected, Problem
from plait.server import migrate


def add_arguments(parsers: Mapping[str, ArgumentParser]) -> None:
    for name, command in {"load": load, "report": report, "studies": studies, "delete": delete}.items():
        parsers[name].set_defaults(command=command)
        add_json(parsers[name])
    parsers["load"].add_argument("folder", type=Path)
    parsers["load"].add_argument(
        "--owner", help="e-mail address of the account that will own the study (default: the first)"
    )
    parsers["report"].add_argument("study", help="the study's short name, as 'plait studies' prints it")
    parsers["delete"].add_argument("study", help="the study's short name")
    parsers["delete"].add_argument("--confirm", metavar="STUDY", required=True, help="its short name once more")
    parsers["report"].add_argument("-o", "--output", type=Path, required=True, help="FILE.html, FILE.docx or FILE.pdf")


def load(options: Namespace) -> int:
    migrate()
    from plait.workbench.accounts import account_for
    from plait.workbench.load import load_study

    study, counts = load_study(folder=options.folder, owner=account_for(options.owner))
    lines = [f"Loaded '{study.title}' as {study.slug}:"]
    lines += [f"  {room}: " + ", ".join(f"{n} {what}" for what, n in parts.items()) for room, parts in counts.items()]
    return print_result(options, {"study": study.slug, "counts": counts}, "\n".join(lines))


def report(options: Namespace) -> int:
    migrate()
    from django.utils import timezone

    from plait.reporting.queries import study_report
    from plait.reporting.rendering import SUFFIXES, report_file
    from plait.study.queries import study_named

    output: Path = options.output
    suffix = output.suffix.lstrip(".").lower()
    if suffix not in SUFFIXES:
        raise InputRejected(
            Problem(str(output), f"'.{suffix}' is no format of a report.", f"Name it {', '.join(SUFFIXES)}.")
        )
    content = report_file(study_report(study_named(options.study), now=timezone.now()), suffix)
    with written_whole(output) as unfinished:
        unfinished.write_bytes(content)
    result = {"study": options.study, "file": str(output), "bytes": len(content)}
    return print_result(options, result, f"Wrote {output} ({len(content):,} bytes).")


def studies(options: Namespace) -> int:
    """Every study with the counts that tell it from others."""
    migrate()
    from plait.workbench.queries import studies_counted

    found = studies_counted()
    lines = [f"{each['slug']}  {each['title']}" for each in found]
    return print_result(options, found, "\n".join(lines) or "No study yet.")


def delete(options: Namespace) -> int:
    """Delete a study here and now, also one whose deletion was begun on a page and did not come to its end."""
    migrate()
    from django.utils import timezone

    from plait.study.actions import let_nobody_find
    from plait.study.models import Study
    from plait.study.queries import study_named
    from plait.study.tasks import require_name, steps_of_deletion

    study = Study.every.filter(slug=options.study).first() or study_named(options.study)
    require_name(study, options.confirm)
    let_nobody_find(study=study, now=timezone.now())
    n_rows = sum(steps_of_deletion(study))
    return print_result(options, {"study": options.study, "rows": n_rows}, f"Deleted {options.study}.")
