"""What the commands print: a table for people, JSON for machines."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.table import Table as Grid

    from plait import methods


def grid_of(*columns: str, numbers: Sequence[str] = ()) -> Grid:
    from rich.table import Table as Grid

    grid = Grid(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        grid.add_column(column, justify="right" if column in numbers else "left", no_wrap=column in numbers)
    return grid


def limits_of(found: methods.Coefficient | methods.SpanAgreement) -> str:
    """Its interval, 'none' where it has none."""
    return "none" if found.low is None or found.high is None else f"{found.low:.3f} to {found.high:.3f}"


def writings_told(missing: Mapping[str, int]) -> str:
    """How often a missing value was written in which way: "'NA' 2, blank 1"."""
    return ", ".join(f"'{writing}' {n:,}" if writing else f"blank {n:,}" for writing, n in missing.items())


def print_json(result: Any) -> int:
    print(json.dumps(result, ensure_ascii=False, indent=2, allow_nan=False))
    return 0


def print_result(options: Namespace, result: Any, text: str) -> int:
    """The result as JSON where --json asks for it, else the text."""
    print(json.dumps(result, ensure_ascii=False, indent=2, default=str) if options.json else text)
    return 0
