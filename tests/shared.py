"""Where the shared real data lies, and the marker for tests that need it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("PLAIT_SHARED", ROOT.parent / "shared"))

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason=f"REAL DATA NOT TESTED: there is no folder {SHARED} (set PLAIT_SHARED to it)."
)
