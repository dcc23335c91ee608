"""The figure check on real prose: labelled claims, faults planted by a seed, verdicts and time on 13,000 abstracts.

Run: python benchmarks/methods/bench_figure_prose.py. It needs the shared data (PLAIT_SHARED).
"""

from __future__ import annotations

import csv
import os
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
from planting import Planted, planted
from prose_labels import labels, verdict_on

from plait.methods.figures.check import check_text
from plait.methods.figures.claims import VERDICTS

SHARED = Path(os.environ.get("PLAIT_SHARED", Path(__file__).resolve().parents[3] / "shared"))
ALARMS = ("impossible", "doubtful", "rounding")


def abstracts() -> list[str]:
    found = []
    for path in sorted((SHARED / "screening").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += [row["abstract"] for row in csv.DictReader(file) if len(row["abstract"]) > 20]
    return found


def show_labelled() -> bool:
    table = Counter((label.verdict, verdict_on(label)) for label in labels(SHARED))
    for name in ("wrong", "rounding", "false alarm"):
        shown = ", ".join(
            f"{table[name, verdict]} {verdict}" for verdict in (*VERDICTS, "none") if table[name, verdict]
        )
        print(f"labelled {name:12} {sum(n for (label, _), n in table.items() if label == name):4}: {shown}")
    true = [(verdict, n) for (label, verdict), n in table.items() if label != "false alarm"]
    share = sum(n for verdict, n in true if verdict in ALARMS) / sum(n for _, n in true)
    called = sum(n for (_, verdict), n in table.items() if verdict == "impossible")
    false = table["false alarm", "impossible"] / called
    print(f"of 'impossible' false {false:.1%} (at most 2 %), of the true ones found {share:.1%} (at least 95 %)")
    return false <= 0.02 and share >= 0.95


def show_planted(texts: list[str], seed: int) -> bool:
    found: Counter[str] = Counter()
    planted_of: Counter[str] = Counter()
    for fault in planted(texts, 300, np.random.default_rng(seed)):
        planted_of[fault.kind] += 1
        found[fault.kind] += is_found(fault)
    for kind, n in planted_of.items():
        print(f"  {kind:40} {found[kind]:3} of {n}")
    print(f"planted with seed {seed}: {found.total()} of {planted_of.total()} found (at least 240 of 300)")
    return found.total() >= 240


def is_found(fault: Planted) -> bool:
    claims = check_text(fault.text)
    meeting = [claim for claim in claims if claim.start < fault.end and fault.start < claim.end]
    return any(claim.verdict in ("impossible", "doubtful") for claim in meeting)


def show_all(texts: list[str]) -> bool:
    began = time.process_time()
    verdicts = Counter(claim.verdict for text in texts for claim in check_text(text))
    seconds = (time.process_time() - began) * 10_000 / len(texts)
    print(f"{len(texts)} abstracts: " + ", ".join(f"{verdicts[verdict]} {verdict}" for verdict in VERDICTS))
    print(f"10,000 abstracts: {seconds:.1f} s CPU (at most 20 s)")
    return seconds <= 20


def main() -> int:
    csv.field_size_limit(10**9)
    if not SHARED.is_dir():
        print(f"There is no folder {SHARED}.")
        return 0
    texts = abstracts()
    good = [show_labelled(), *(show_planted(texts, seed) for seed in (1, 2)), show_all(texts)]
    return int(not all(good))


if __name__ == "__main__":
    sys.exit(main())
