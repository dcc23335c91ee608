"""Say whether the browser tests will run, and install Chromium where this machine allows it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.chromium import chromium


def main() -> None:
    if chromium() is None:
        print("plait: no Chromium on this machine; trying to install one ...", flush=True)
        _install()
    found = chromium()
    print(f"plait: browser tests run with {found}" if found else _MISSING, flush=True)


def _install() -> None:
    if shutil.which("apt-get") and os.geteuid() == 0:
        for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]):
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if chromium() is None:
        command = [sys.executable, "-m", "playwright", "install", "chromium"]
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)


_MISSING = """
##########################################################################
#  NO CHROMIUM: THE BROWSER TESTS WILL BE SKIPPED.                       #
#  Install Chromium, or set PLAIT_CHROMIUM to its program, and run again. #
##########################################################################
"""

if __name__ == "__main__":
    main()
