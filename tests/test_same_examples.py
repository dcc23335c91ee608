from __future__ import annotations

import json
import os
import subprocess
import sys

from tests.shared import ROOT

# Modules with many words and numbers of their own.
MODULES = ("plait.methods.papers.search_words", "plait.methods.figures.patterns", "plait.methods.sampling.purposive")


def examples(*modules: str, profile: str = "plait") -> list[str]:
    """The examples that a process tries which has imported these modules."""
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    environment = {**os.environ, "PYTHONPATH": paths, "HYPOTHESIS_PROFILE": profile}
    command = [sys.executable, "-m", "tests.same_examples", *modules]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


def test_the_same_examples_are_tried_whatever_was_imported_before() -> None:
    alone = examples()
    assert len(alone) == 300
    assert examples(*MODULES) == alone
