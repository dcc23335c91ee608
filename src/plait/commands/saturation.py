"""plait saturation: new codes per run of interviews, accumulation, and how many codes are still unseen."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.text import Text

from plait import methods
from plait.commands.arguments import add_json, count, seed, share
from plait.commands.printing import grid_of, print_json
from plait.commands.reading import MAX_PROBLEMS, read_rows
from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.records.table import Table

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def add_arguments(parsers: Mapping[str, argparse.ArgumentParser]) -> None:
    parser = parsers["saturation"]
    parser.set_defaults(command=saturation)
    add_json(parser)
    parser.add_argument("table", help="interviews in order, a column of 0 and 1 for each code; - for standard input")
    parser.add_argument("--id", metavar="COLUMN", help="column that names the interviews (default: found)")
    parser.add_argument("--base", type=count, default=4, metavar="N", help="first interviews, the denominator")
    parser.add_argument("--run", type=count, default=2, metavar="N", help="interviews looked at together")
    parser.add_argument("--threshold", type=share, default=0.05, metavar="SHARE", help="new codes, 0 to 1")
    parser.add_argument("--orders", type=count, default=1000, metavar="N", help="shuffled orders for the band")
    parser.add_argument("--seed", type=seed, default=1)


def saturation(options: argparse.Namespace) -> int:
    """plait saturation: new codes per run of interviews, accumulation, and how many codes are still unseen."""
    import numpy as np

    table = read_rows(options.table, [options.id] if options.id else [])
    uses = _uses(table, options.id)
    ratio = methods.saturation_ratio(uses, base=options.base, run=options.run)
    curve = methods.accumulation(uses, np.random.default_rng(options.seed), n_orders=options.orders)
    unseen = _unseen(uses)
    if options.json:
        return print_json(_saturation_json(ratio, curve, unseen, options))
    _show_saturation(Console(), ratio, curve, unseen, options)
    return 0


def _uses(table: Table, id_column: str | None) -> NDArray[np.bool_]:
    """The matrix of cases and codes. Without --id, a first column that holds anything but 0 and 1 names the cases."""
    first = table.columns[0]
    if id_column is None and any(row[first].strip() not in ("0", "1") for row in table):
        id_column = first
    codes = [column for column in table.columns if column != id_column]
    problems = [
        Problem(
            f"{table.source}, row {row.number}", f"'{row[code][:40]}' in column '{code}' is not 0 or 1.", "Mend it."
        )
        for row in table
        for code in codes
        if row[code].strip() not in ("0", "1")
    ]
    if not codes:
        problems.append(Problem(table.source, "There is no column of a code.", "Give a column for each code, 0 or 1."))
    if problems:
        raise InputRejected(problems[:MAX_PROBLEMS])
    import numpy as np

    return np.array([[row[code].strip() == "1" for code in codes] for row in table])


def _unseen(uses: NDArray[np.bool_]) -> methods.Unseen | str:
    try:
        return methods.unseen_codes(uses)
    except UndefinedStatistic as reason:
        return str(reason)


def _saturation_json(
    ratio: methods.SaturationRatio,
    curve: methods.Accumulation,
    unseen: methods.Unseen | str,
    options: argparse.Namespace,
) -> dict[str, Any]:
    reached = ratio.reached(options.threshold)
    result: dict[str, Any] = {
        "n_interviews": len(ratio.new),
        "observed_codes": ratio.cumulative[-1],
        "base": ratio.base,
        "run": ratio.run,
        "base_codes": ratio.n_base_codes,
        "new_per_interview": ratio.new,
        "cumulative": ratio.cumulative,
        "runs": [{"last": run.last, "new_in_run": run.n_new, "ratio": run.ratio} for run in ratio.runs],
        "threshold": options.threshold,
        "reached": reached,
        "expected_accumulation": curve.expected.tolist(),
        "band": {
            "low": curve.low.tolist(),
            "high": curve.high.tolist(),
            "level": curve.level,
            "n_orders": curve.n_orders,
            "seed": options.seed,
        },
    }
    if isinstance(unseen, str):
        return result | {"chao2": {"undefined": unseen}, "coverage": {"undefined": unseen}}
    counted = {"Q1": unseen.n_once, "Q2": unseen.n_twice}
    return result | counted | {"chao2": unseen.chao2, "coverage": unseen.coverage}


def _show_saturation(
    console: Console,
    ratio: methods.SaturationRatio,
    curve: methods.Accumulation,
    unseen: methods.Unseen | str,
    options: argparse.Namespace,
) -> None:
    reached = ratio.reached(options.threshold)
    told = f"{ratio.cumulative[-1]} codes in {len(ratio.new)} interviews. "
    limit = f"{100 * options.threshold:g} % new codes (base {ratio.base}, run {ratio.run})"
    told += f"At most {limit} at interview {reached[0]}+{ratio.run}." if reached else f"Never down to {limit}."
    if isinstance(unseen, str):
        told += f" How many are unseen has no value: {unseen}"
    else:
        told += (
            f" Chao2 expects at least {unseen.chao2:.1f} codes in all; those seen cover {100 * unseen.coverage:.1f} % "
            f"of all code use."
        )
    console.print(Text(told))
    numbers = ("Interview", "New", "Codes", "Expected", "95 % of orders", "New in run", "Ratio")
    grid = grid_of(*numbers, numbers=numbers)
    by_last = {run.last: run for run in ratio.runs}
    for place, (new, total) in enumerate(zip(ratio.new, ratio.cumulative, strict=True)):
        run = by_last.get(place + 1)
        grid.add_row(
            str(place + 1),
            str(new),
            str(total),
            f"{curve.expected[place]:.1f}",
            f"{curve.low[place]:.0f} to {curve.high[place]:.0f}",
            str(run.n_new) if run else "",
            f"{100 * run.ratio:.0f} %" if run else "",
        )
    console.print(grid)
