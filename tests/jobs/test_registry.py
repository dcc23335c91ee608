from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from django.apps import apps as current_apps
from tests.jobs import work_for_tests as works
from tests.jobs.conftest import environment
from tests.shared import ROOT

from plait import jobs
from plait.jobs.models import Job
from plait.jobs.registry import kind_of

PACKAGE = ROOT / "src" / "plait"
MARKED = re.compile(r"^@jobs\.work(?:\(.*\))?\ndef (\w+)", re.M)


def test_a_kind_says_room_and_work_and_not_the_file_it_stands_in() -> None:
    assert kind_of(works.say_who) == "jobs.say_who"


def test_two_works_of_one_name_in_a_room_are_refused() -> None:
    def say_who(run: jobs.Run) -> None: ...

    say_who.__module__, say_who.__qualname__ = "tests.jobs.elsewhere", "say_who"
    with pytest.raises(TypeError, match=r"both call a work jobs\.say_who"):
        jobs.work(say_who)


def test_a_worker_that_has_loaded_no_room_finds_the_work_of_every_room(tmp_path: Path) -> None:
    kinds = [
        f"{path.relative_to(PACKAGE).parts[0]}.{name}"
        for path in PACKAGE.rglob("*.py")
        for name in MARKED.findall(path.read_text(encoding="utf-8"))
    ]
    assert len(kinds) > 8
    code = (
        "import sys, django; django.setup(); from plait.jobs.registry import find_work; [*map(find_work, sys.argv[1:])]"
    )
    subprocess.run([sys.executable, "-c", code, *kinds], env=environment(tmp_path), check=True)


@pytest.mark.django_db
def test_jobs_stored_under_the_path_of_a_function_are_named_by_room_and_work() -> None:
    paths = (
        "plait.library.full_text_tasks.read_pdf",
        "plait.survey.responses.tasks.import_upload",
        "library.refit",
        "plait.",
    )
    for path in paths:
        Job.objects.create(kind=path, title="A job", scope="study:1")
    import_module("plait.jobs.migrations.0002_names_of_works").name_by_room(current_apps, None)
    kinds = Job.objects.order_by("pk").values_list("kind", flat=True)
    assert list(kinds) == ["library.read_pdf", "survey.import_upload", "library.refit", "plait."]
