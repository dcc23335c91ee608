"""Work that tests hand to real workers. Each writes what it did as lines of a file: the only witness that a second
attempt cannot take back."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path
from typing import Any

from plait import jobs
from plait.records.problem import InputRejected, Problem
from plait.study.acting import current_actor


def note(witness: str, line: object) -> None:
    with Path(witness).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")


@jobs.work
def count(run: jobs.Run, witness: str, steps: int, seconds: float = 0.0, seconds_later: float = 0.0) -> dict[str, int]:
    """One line for each step, a checkpoint after each. seconds: what a step of the first attempt takes; seconds_later:
    of a later one."""
    for step in range((run.checkpoint or {"next": 0})["next"], steps):
        time.sleep(seconds if run.attempt == 1 else seconds_later)
        note(witness, step)
        run.save({"next": step + 1}, done=step + 1, total=steps, message=f"step {step + 1}")
    return {"steps": steps, "by_attempt": run.attempt}


@jobs.work(queue=jobs.LONG)
def count_for_long(run: jobs.Run, witness: str) -> dict[str, int]:
    return count(run, witness, steps=100_000, seconds=0.05)


@jobs.work
def once(run: jobs.Run, witness: str, number: int) -> None:
    note(witness, number)


@jobs.work
def fail_until(run: jobs.Run, witness: str, attempt: int) -> int:
    note(witness, time.time())
    if run.attempt < attempt:
        raise RuntimeError("The disk is full.")
    return run.attempt


@jobs.work
def fill_at_first(run: jobs.Run, witness: str) -> None:
    if run.attempt == 1:
        raise OSError(errno.ENOSPC, "No space left on device")
    note(witness, run.attempt)


@jobs.work
def refuse(run: jobs.Run, witness: str) -> None:
    note(witness, run.attempt)
    raise InputRejected([Problem("Row 3", "No name.", "Give one."), Problem("Row 9", "No date.", "Give one.")])


@jobs.work
def hang_at_first(run: jobs.Run, witness: str) -> str:
    note(witness, run.attempt)
    if run.attempt == 1:
        time.sleep(600)
    return "done"


@jobs.work
def swallow_everything_at_first(run: jobs.Run, witness: str) -> str:
    """At its first attempt it cannot be stopped by any exception."""
    note(witness, f"{run.attempt} {os.getpid()}")
    while run.attempt == 1:
        try:
            time.sleep(600)
        except BaseException:
            continue
    return "done"


@jobs.work
def say_who(run: jobs.Run) -> int | None:
    actor = current_actor()
    return None if actor is None else actor.pk


@jobs.work
def give_no_json(run: jobs.Run) -> Any:
    return {"a set"}


@jobs.work
def leave(run: jobs.Run) -> None:
    raise SystemExit(3)


def unmarked(run: jobs.Run) -> None:
    raise AssertionError("This is not work.")
