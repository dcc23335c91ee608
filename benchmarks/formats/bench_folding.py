"""Time of a search, and of a look whether a name is taken, in 100,000 names of which one in ten is beyond ASCII.

Run: python benchmarks/formats/bench_folding.py
"""

from __future__ import annotations

import random
import sqlite3
import sys
import time

from plait.database.folding import FUNCTION, folded_in_sql
from plait.formats.reading.folding import folded, folded_name

NAMES = 100_000
GIVEN = ("Anna", "Olu", "Mary", "John", "Grace", "José", "Zoë", "Peter", "Amina", "Kofi")
FAMILY = ("Smith", "Okafor", "Berg", "Mwale", "Jones", "Brown", "Ade", "Banda", "Phiri", "Clark")


def main() -> int:
    rng = random.Random(1)  # noqa: S311
    names = [(f"{rng.choice(GIVEN)} {rng.choice(FAMILY)} {number}",) for number in range(NAMES)]
    connection = sqlite3.connect(":memory:")
    connection.create_function(FUNCTION, 1, folded, deterministic=True)
    connection.execute("CREATE TABLE people (name text)")
    connection.executemany("INSERT INTO people VALUES (?)", names)
    in_sql = folded_in_sql("name", "sqlite")
    slowest = 0.0
    for what, condition, words in (
        ("LIKE, as before", "name LIKE ?", "%jose%"),
        ("holds", f"instr({in_sql}, ?) > 0", folded("JOSÉ")),
        ("is_named", f"trim({in_sql}) = ?", folded_name("jose smith  77")),
    ):
        began = time.process_time()
        [(n,)] = connection.execute(f"SELECT count(*) FROM people WHERE {condition}", [words]).fetchall()  # noqa: S608
        slowest = max(slowest, time.process_time() - began)
        print(f"{what}: {n:,} found in {(time.process_time() - began) * 1000:.0f} ms CPU")
    began = time.process_time()
    folded("Zoë said: “no” – 10 €, and went home again. " * 8_000)
    print(f"a text of 350,000 signs: {(time.process_time() - began) * 1000:.0f} ms CPU")
    return slowest > 1


if __name__ == "__main__":
    sys.exit(main())
