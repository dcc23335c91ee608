"""What it costs to read a file in a child process: until the first, for each further one, and in memory.

Run: python benchmarks/limited/bench_reading.py. It takes some twenty seconds.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from plait import limited
from plait.formats.references.any_format import read_references
from plait.formats.tables.csv_table import read_columns, read_table
from plait.formats.transcripts.any_format import read_transcript
from plait.limited import reading
from plait.limited.limits import Limits
from plait.records.problem import InputRejected

N_TIMES = 30
WARM_MS, SERVER_MB = 100, 150
PEOPLE = ("id,name\n" + "".join(f"{number},Person {number}\n" for number in range(114))).encode()
RIS = b"TY  - JOUR\nTI  - On teams\nAU  - Brown, Ann\nPY  - 2010\nER  -\n" * 100
WIDE = (",".join(f"q{n}" for n in range(20)) + "\n" + (",".join(["agree strongly"] * 20) + "\n") * 300_000).encode()
FAR = Limits(600, 600, 8_000_000_000)


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def private_mb(pid: int) -> float:
    """Memory of a process that it shares with no other, shared memory counted by its share (PSS)."""
    told = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8")
    return int(next(line for line in told.splitlines() if line.startswith("Pss:")).split()[1]) / 1000


def eats(megabytes: int) -> str:
    try:
        limited.read(read_columns, WIDE, name="wide.csv", within=Limits(600, 600, megabytes * 1_000_000))
    except InputRejected as rejected:
        return rejected.problems[0].cause
    return "read"


def main() -> int:
    readers = {
        "114 people, CSV": lambda: limited.read(read_table, PEOPLE, name="people.csv"),
        "100 references, RIS": lambda: limited.read(read_references, RIS, name="papers.ris"),
        "2 turns": lambda: limited.read(read_transcript, b"I: Tea?\nP: Yes.\n", name="p07.txt"),
    }
    first = timed(readers["114 people, CSV"])
    print(f"The first file, the server and the readers included: {first:.2f} s")
    slowest = 0.0
    for name, read in readers.items():
        read()
        warm = [timed(read) for _ in range(N_TIMES)]
        # What other work on the machine costs is none of the child's.
        slowest = max(slowest, min(warm))
        print(f"{name}: at least {min(warm) * 1000:.0f} ms, median of {N_TIMES} {median(warm) * 1000:.0f} ms")
    direct = timed(lambda: read_columns(WIDE, name="wide.csv"))
    child = timed(lambda: limited.read(read_columns, WIDE, name="wide.csv", within=FAR))
    print(f"{len(WIDE) / 1e6:.0f} MB of CSV, 6 million cells: {direct:.1f} s here, {child:.1f} s by a child")
    print(f"The same with 100 MB of memory: {eats(100)}")
    assert reading._server is not None
    server_mb = private_mb(reading._server._process.pid)
    print(f"The server holds {server_mb:.0f} MB")
    return int(slowest * 1000 > WARM_MS or server_mb > SERVER_MB)


if __name__ == "__main__":
    sys.exit(main())
