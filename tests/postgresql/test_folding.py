"""SQLite and PostgreSQL compare names alike: by the one table of `formats.reading.folding`."""

from __future__ import annotations

import random
import sys
import unicodedata
from importlib import import_module

import psycopg

from plait.database.folding import FUNCTION
from plait.formats.reading.folding import folded
from tests.postgres import Server

WRITTEN = ("Straße", "STRASSE", "Łódź", "İstanbul", "ıssız", "Cafe\u0301", "ｆｕｌｌ", "ﬁn", "O’Brien`s", "a\u200bb")


def texts() -> list[str]:
    """Every character by itself, and many by chance together."""
    rng = random.Random(5)
    known = [
        chr(code) for code in range(1, sys.maxunicode + 1) if unicodedata.category(chr(code)) not in ("Cn", "Co", "Cs")
    ]
    # Marks of which several follow each other are put into an order by the database, and left in theirs by Python.
    alone = [each for each in known if not unicodedata.combining(each)]
    mixed = ["".join(rng.choices(alone[:2000] if n % 2 else alone, k=12)) for n in range(3000)]
    return [*WRITTEN, *(f"A{each}b" for each in known), *mixed]


def test_postgresql_folds_every_character_as_python_does(postgres: Server) -> None:
    address = postgres.make("folding")
    asked = texts()
    with psycopg.connect(address) as connection:
        connection.execute(import_module("plait.study.migrations.0014_folded_names").FUNCTION)
        answer = connection.execute(
            f"SELECT array_agg({FUNCTION}(word) ORDER BY n) FROM unnest(%s::text[]) WITH ORDINALITY AS t(word, n)",
            [asked],
        ).fetchone()
    assert answer is not None
    pairs = zip(asked, map(folded, asked), answer[0], strict=True)
    assert [(text, ours, theirs) for text, ours, theirs in pairs if ours != theirs] == []
