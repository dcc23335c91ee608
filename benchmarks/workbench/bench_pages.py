"""Time and memory of a large study: loading 10,952 responses, its pages, and coding 60,000 words with 5,000 codings.

Run: python benchmarks/workbench/bench_pages.py. Everything happens in a temporary PLAIT_HOME. The responses are those
of examples/gbhs, which are not part of the project; where they are absent, only the coding page is measured.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

GBHS = Path(__file__).resolve().parents[2] / "examples" / "gbhs"
N_WORDS, N_CODINGS, N_CODES, WORDS_A_TURN = 60_000, 5_000, 60, 120
TIMES = 7
LOAD_SECONDS, LOAD_BYTES, PAGE_SECONDS = 30.0, 1_000_000_000, 2.0


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="plait-bench-") as home:
        os.environ |= {"PLAIT_HOME": home, "DJANGO_SETTINGS_MODULE": "plait.settings"}
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0, interactive=False)
        slow = _bench_responses()
        slow |= _bench_coding()
    return int(slow)


def _bench_responses() -> bool:
    began = time.perf_counter()
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "plait.cli", "load", str(GBHS)], capture_output=True, text=True, check=False
    )
    took = time.perf_counter() - began
    if done.returncode:
        print(f"examples/gbhs is left out: {done.stderr.strip().splitlines()[0]}")
        return False
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    peak = used.ru_maxrss * 1024
    print(f"load examples/gbhs: {took:.1f} s, {used.ru_utime + used.ru_stime:.1f} s CPU (at most {LOAD_SECONDS:.0f} s)")
    print(f"load examples/gbhs: peak memory {peak / 1e6:.0f} MB (at most {LOAD_BYTES / 1e6:.0f} MB)")

    from plait.study.models import Study
    from plait.survey.models import Questionnaire
    from plait.survey.tables.queries import asked_items

    questionnaire = Questionnaire.objects.select_related("study").get(study=Study.objects.latest("pk"))
    begin = f"/s/{questionnaire.study.slug}/survey/{questionnaire.pk}"
    chosen = next(item for item in asked_items(questionnaire) if item.kind == "select_one")
    slow = _bench_page("survey's start page", f"/s/{questionnaire.study.slug}/survey/")
    slow |= _bench_page("page of one item", f"{begin}/tables/{chosen.pk}/")
    slow |= _bench_page("page of 20 item tables", f"{begin}/tables/")
    slow |= _bench_page("page of 50 responses", f"{begin}/responses/")
    return slow or took > LOAD_SECONDS or peak > LOAD_BYTES


def _bench_coding() -> bool:
    transcript = _coded_transcript()
    study = transcript.interview.study
    name = f"coding page, {N_WORDS:,} words, {N_CODINGS:,} codings"
    return _bench_page(name, f"/s/{study.slug}/coding/transcripts/{transcript.pk}/")


def _coded_transcript() -> Any:
    """One interview of turns of equal length, with codings of 5 to 60 words anywhere in it."""
    import numpy as np

    from plait.coding.actions import coder_named, create_code
    from plait.coding.models import Coding
    from plait.formats.transcripts.any_format import read_transcript
    from plait.interviews.actions import enter_interview
    from plait.register.models import Person
    from plait.study.actions import create_study
    from plait.workbench.accounts import first_account

    rng = np.random.default_rng(60)
    study = create_study(title="Benchmark of the coding page", owner=first_account())
    person = Person.objects.create(study=study, code="P1")
    words = [f"word{number % 977}" for number in range(N_WORDS)]
    turns = [words[at : at + WORDS_A_TURN] for at in range(0, N_WORDS, WORDS_A_TURN)]
    text = "\n\n".join(f"{'IP'[number % 2]}: {' '.join(turn)}." for number, turn in enumerate(turns))
    record = read_transcript(text.encode(), name="benchmark.txt")
    interview = enter_interview(study=study, person=person, code="P1", transcript=record, source_name="benchmark.txt")
    revision = interview.transcript.revisions.get()
    codes = [create_code(study=study, name=f"Code {number}") for number in range(N_CODES)]
    coder = coder_named(study=study, name="Benchmark")
    starts = rng.integers(0, len(text) - 400, N_CODINGS)
    Coding.objects.bulk_create(
        Coding(
            code=codes[number % N_CODES],
            revision=revision,
            coder=coder,
            start=int(start),
            end=int(start + length),
        )
        for number, (start, length) in enumerate(zip(starts, rng.integers(30, 400, N_CODINGS), strict=True))
    )
    return interview.transcript


def _bench_page(name: str, address: str) -> bool:
    """The median of several answers after a first one that is not counted; in this process, through all middleware."""
    from django.test import Client

    from plait.workbench.accounts import first_account

    client = Client(headers={"host": "localhost"})
    client.force_login(first_account())
    wall, cpu = [], []
    for _ in range(TIMES + 1):
        began, began_cpu = time.perf_counter(), time.process_time()
        response = client.get(address)
        wall.append(time.perf_counter() - began)
        cpu.append(time.process_time() - began_cpu)
        if response.status_code != 200:
            raise RuntimeError(f"{address} answered {response.status_code}")
    took, size = median(wall[1:]), len(response.content)
    print(f"{name}: {1000 * took:.0f} ms, {1000 * median(cpu[1:]):.0f} ms CPU, {size / 1000:,.0f} kB")
    return took > PAGE_SECONDS


if __name__ == "__main__":
    sys.exit(main())
