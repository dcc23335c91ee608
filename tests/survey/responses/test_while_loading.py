"""While responses are loaded by a job, others answer and mark: nothing is lost, nobody meets a fault."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.shared import ROOT
from tests.site import environment

# Three steps of the job. No limit to a wait that a busy machine could reach: the benchmark has that.
N_RESPONSES, N_RESPONDENTS, SECONDS = "300", "20", "600"


def test_who_answers_while_responses_are_loaded_loses_nothing_and_meets_no_fault(tmp_path: Path) -> None:
    command = [sys.executable, "benchmarks/survey/bench_loading.py", N_RESPONSES, N_RESPONDENTS, SECONDS]
    done = subprocess.run(command, env=environment(tmp_path), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    assert f"{N_RESPONSES} responses loaded" in done.stdout
    sent = re.search(r"(\d+) respondents sent (\d+) pages: 0 of (\d+) answers lost", done.stdout)
    assert sent is not None
    assert int(sent[1]) == int(N_RESPONDENTS)
    assert int(sent[3]) >= 10 * int(N_RESPONDENTS)
    assert "answered by a fault: 0;" in done.stdout
    assert "Traceback" not in done.stderr, done.stderr[-3000:]
