"""Run by test_postgresql.py in an installation whose database is empty: restores a backup, and then once more."""

from __future__ import annotations

import sys
from contextlib import redirect_stderr
from io import StringIO

from plait.cli import main

if __name__ == "__main__":
    assert main(["restore", sys.argv[1]]) == 0
    with redirect_stderr(StringIO()) as told:
        assert main(["restore", sys.argv[1], "--replace"]) == 1
    assert "It is not empty" in told.getvalue()
