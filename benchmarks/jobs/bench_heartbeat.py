"""Whether a worker's sign of life waits while somebody writes to the database for a minute.

Run: python benchmarks/jobs/bench_heartbeat.py. It makes an installation in a temporary PLAIT_HOME, on SQLite, and takes
some 70 seconds.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

HELD_SECONDS, MOST_LATE_SECONDS = 60, 5.0


def main() -> int:
    home = Path(tempfile.mkdtemp(prefix="plait-bench-"))
    os.environ.update(PLAIT_HOME=str(home), DJANGO_SETTINGS_MODULE="plait.settings")
    os.environ.pop("PLAIT_DATABASE", None)
    subprocess.run([sys.executable, "-m", "django", "migrate", "--verbosity=0"], check=True)
    import django

    django.setup()
    from django.conf import settings
    from django.db import OperationalError
    from django.utils import timezone

    from plait.jobs import life
    from plait.jobs.models import Job

    job = Job.objects.create(kind="study.none", title="Long", scope="study:1", state="running", beat_at=timezone.now())
    rows: list[tuple[float, bool]] = []

    def beat_by_row() -> None:
        """As it would be without the file."""
        while not ended.is_set():
            began = time.monotonic()
            try:
                Job.objects.filter(pk=job.pk).update(beat_at=timezone.now())
            except OperationalError:
                rows.append((time.monotonic() - began, False))
            else:
                rows.append((time.monotonic() - began, True))
            ended.wait(settings.JOBS_HEARTBEAT_SECONDS)

    ended = threading.Event()
    with life.Sign("bench"):
        writer = sqlite3.connect(home / "plait.sqlite3", isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        by_row = threading.Thread(target=beat_by_row)
        by_row.start()
        end, latest, silent = time.monotonic() + HELD_SECONDS, 0.0, 0
        while time.monotonic() < end:
            time.sleep(0.2)
            written = float((home / life.FOLDER / "bench").read_text())
            latest = max(latest, time.monotonic() - written)
            silent += not life.lives("bench")
        writer.execute("ROLLBACK")
        ended.set()
        by_row.join()
    print(f"The database was held for {HELD_SECONDS} s; a worker is dead after {settings.JOBS_DEAD_AFTER_SECONDS:g} s")
    print(f"By its file: the oldest sign was {latest:.1f} s old; it was taken for dead {silent} times")
    failed = [seconds for seconds, is_written in rows if not is_written]
    print(f"By its row: {len(failed)} of {len(rows)} beats failed, after {max(seconds for seconds, _ in rows):.0f} s")
    return int(latest > MOST_LATE_SECONDS or silent > 0)


if __name__ == "__main__":
    sys.exit(main())
