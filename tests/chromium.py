"""Where a Chromium for the browser tests is."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def chromium() -> str | None:
    """PLAIT_CHROMIUM, one on the PATH, or the one that Playwright installed; None when there is none."""
    named = os.environ.get("PLAIT_CHROMIUM")
    if named:
        return named if Path(named).exists() else None
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        if found := shutil.which(name):
            return found
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if own and Path(own).exists() else None
