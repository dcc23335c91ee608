"""Import of a RIS file of 200,000 invented records (or of as many as its argument says) by the job that the page asks.

Run: python benchmarks/library/bench_import.py [N]. Everything happens in a temporary PLAIT_HOME. Printed: records per
second of processor time over the first and the last 20,000, and the most memory that was in use. Related papers are
not looked for: that is another job.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

WANTED_A_SECOND, SLOWEST_SHARE, LIMIT_MB = 2_000, 0.8, 400
N_WORDS, AT_THE_ENDS = 60_000, 20_000


def main() -> int:
    n_records = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    with tempfile.TemporaryDirectory(prefix="plait-bench-") as home:
        os.environ |= {"PLAIT_HOME": home, "DJANGO_SETTINGS_MODULE": "plait.settings"}
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0, interactive=False)
        return int(_bench(n_records, Path(home)))


def _bench(n_records: int, home: Path) -> bool:
    from plait.jobs.actions import start
    from plait.library.importing.tasks import import_upload
    from plait.library.papers.models import Paper

    job, upload_id = _asked_for(home, n_records)
    started = start(job_id=job.pk, attempt=job.attempt, now=job.asked_at)
    assert started is not None
    run = _timed_run(job_id=job.pk, attempt=job.attempt, checkpoint=None, max_seconds=86_400)
    before_mb = _most_memory_mb()
    run.marks.append((0, time.process_time()))
    counts = import_upload(run, upload_id)
    peak_mb = _most_memory_mb()
    assert counts["added"] == n_records == Paper.objects.count(), counts

    marks = run.marks
    first, last = (_speed(marks, *ends) for ends in ((0, AT_THE_ENDS), (n_records - AT_THE_ENDS, n_records)))
    whole = _speed(marks, 0, n_records)
    print(f"{n_records:,} records in {marks[-1][1] - marks[0][1]:.0f} s CPU: {whole:,.0f} a second")
    print(f"the first {AT_THE_ENDS:,}: {first:,.0f} a second; the last: {last:,.0f} ({last / first:.2f} of it)")
    print(f"at most {peak_mb:,.0f} MB of memory, {before_mb:,.0f} MB of it before the import began")
    held = whole >= WANTED_A_SECOND and last >= SLOWEST_SHARE * first and peak_mb <= LIMIT_MB
    limits = f"at least {WANTED_A_SECOND:,} a second, {SLOWEST_SHARE:.0%} at the end, at most {LIMIT_MB} MB"
    print(f"{limits}: {'held' if held else 'NOT held'}")
    return not held


def _asked_for(home: Path, n_records: int):  # type: ignore[no-untyped-def]
    """The job as the page asks for it, and the file as it is kept; neither is run by a worker here."""
    from django.core.files import File

    from plait import jobs
    from plait.library.importing.tasks import import_upload
    from plait.study.models import Study, Upload

    study = Study.objects.create(slug="bench", title="Bench")
    path = home / "invented.ris"
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(_records(n_records))
    n_bytes = path.stat().st_size
    print(f"{n_records:,} invented records, {n_bytes / 1e6:,.0f} MB")
    with path.open("rb") as file:
        upload = Upload.objects.create(
            study=study, purpose="references", name=path.name, file=File(file, name="upload"), n_bytes=n_bytes
        )
    path.unlink()
    return jobs.enqueue(import_upload, title="Import", scope=f"study:{study.pk}", upload_id=upload.pk), upload.pk


def _timed_run(**arguments):  # type: ignore[no-untyped-def]
    from plait.jobs import Run

    class TimedRun(Run):
        """A run that notes how many records were stored when."""

        def __init__(self, **arguments):  # type: ignore[no-untyped-def]
            super().__init__(**arguments)
            self.marks: list[tuple[int, float]] = []

        def save(self, checkpoint, done, total, message=""):  # type: ignore[no-untyped-def]
            super().save(checkpoint, done, total, message)
            self.marks.append((checkpoint["at"], time.process_time()))

    return TimedRun(**arguments)


def _speed(marks: list[tuple[int, float]], begin: int, end: int) -> float:
    """Records a second of processor time between the marks nearest to these numbers of records."""
    first, last = (min(marks, key=lambda mark: abs(mark[0] - wanted)) for wanted in (begin, end))
    return (last[0] - first[0]) / (last[1] - first[1])


def _most_memory_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _records(n_records: int) -> Iterator[str]:
    chance = random.Random(1)  # noqa: S311 - invented records, no secret
    syllables = [c + v + e for c in "bdfglmnprstv" for v in "aeiou" for e in ("", "n", "r", "st")]
    vocabulary = ["".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(N_WORDS)]
    weights = list(accumulate(1 / (place + 5) for place in range(N_WORDS)))

    def words(n_words: int) -> str:
        return " ".join(chance.choices(vocabulary, cum_weights=weights, k=n_words))

    for number in range(n_records):
        lines = ["TY  - JOUR", f"TI  - {words(12).capitalize()}"]
        lines += [f"AU  - {chance.choice(vocabulary).capitalize()}, {chance.choice('ABCDEFGH')}." for _ in range(5)]
        lines += [f"PY  - {1990 + number % 35}", f"JF  - Journal of {words(2)}", f"VL  - {number % 60}"]
        lines += ["IS  - 2", f"SP  - {number % 900}", f"EP  - {number % 900 + 9}", f"DO  - 10.5555/inv.{number}"]
        lines += [f"SN  - 1234-{number % 9000 + 1000}", f"KW  - {words(1)}", f"KW  - {words(2)}"]
        sections = (("BACKGROUND", 28), ("METHODS", 28), ("RESULTS", 28), ("CONCLUSIONS", 21))
        abstract = " ".join(f"{label}: {words(n_words).capitalize()}." for label, n_words in sections)
        lines += [f"AB  - {abstract}", f"UR  - https://example.org/{number}", "ER  - ", ""]
        yield "\r\n".join(lines) + "\r\n"


if __name__ == "__main__":
    sys.exit(main())
