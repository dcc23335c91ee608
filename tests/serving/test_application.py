"""What the web server loads before its processes part."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.shared import ROOT
from tests.site import environment


def test_before_the_processes_part_all_addresses_are_read_and_nothing_is_begun(tmp_path: Path) -> None:
    code = """
import gc, sys, threading
import plait.serving.application
from django.db import connection
from django.urls import get_resolver
assert get_resolver()._populated and "plait.survey.answering.views" in sys.modules
assert gc.get_freeze_count() > 100_000
heavy = {"scipy.stats", "scipy.optimize", "scipy.sparse", "sklearn", "docx", "openpyxl", "citeproc"} & set(sys.modules)
assert not heavy, heavy
assert threading.active_count() == 1 and connection.connection is None
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment(tmp_path))
    assert done.returncode == 0, done.stderr
