"""Reads the golden survey values and their data; used by the tests of this folder alone."""

from __future__ import annotations

import csv
import json
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tests.shared import SHARED

FOLDER = SHARED / "golden/survey"


def expected(name: str) -> Any:
    return json.loads((FOLDER / name).read_text())


def columns(name: str) -> dict[str, list[str]]:
    with (FOLDER / name).open(newline="") as file:
        rows = list(csv.DictReader(file))
    return {column: [row[column] for row in rows] for column in rows[0]}


def numbers(cells: list[str]) -> NDArray[np.float64]:
    return np.array([np.nan if cell in ("NA", "") else float(cell) for cell in cells])
