"""Time and memory of co-occurrence on 1,000,000 codings in 1,000 documents.

Run: python benchmarks/methods/bench_cooccurrence.py
"""

from __future__ import annotations

import resource
import sys
import time

import numpy as np

from plait.methods.coding.cooccurrence import Codings, Relation, cooccurrence

N_CODINGS, N_DOCUMENTS, N_CODES = 1_000_000, 1_000, 100
SECONDS, BYTES = 5.0, 1_000_000_000
RELATIONS: tuple[Relation, ...] = ("exact", "overlap", "near", "inside")


def main() -> int:
    rng = np.random.default_rng(1)
    start = rng.integers(0, 60_000, N_CODINGS)
    codings = Codings(
        rng.integers(0, N_DOCUMENTS, N_CODINGS),
        rng.integers(0, N_CODES, N_CODINGS),
        start,
        start + rng.integers(1, 600, N_CODINGS),
    )
    slow = False
    for relation in RELATIONS:
        began = time.perf_counter()
        cooccurrence(codings, N_CODES, relation, gap=5)
        took = time.perf_counter() - began
        slow |= took > SECONDS
        print(f"{relation:8} {took:5.2f} s (at most {SECONDS} s)")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(f"peak memory {peak / 1e6:.0f} MB (at most {BYTES / 1e6:.0f} MB)")
    return int(slow or peak > BYTES)


if __name__ == "__main__":
    sys.exit(main())
