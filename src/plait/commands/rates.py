"""plait rates: the AAPOR outcome rates of a list of dispositions."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from rich.console import Console
from rich.text import Text

from plait.commands.arguments import add_json
from plait.commands.printing import grid_of, print_json
from plait.commands.reading import MAX_PROBLEMS, number_in, read_rows, require_columns, whole_number_in
from plait.methods.survey.outcome_rates import Disposition, OutcomeRates, Rate, outcome_rates
from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.records.table import Table


def add_arguments(parsers: Mapping[str, argparse.ArgumentParser]) -> None:
    parser = parsers["rates"]
    parser.set_defaults(command=rates)
    add_json(parser)
    parser.add_argument("table", help="a row for each person, or disposition and count; - for standard input")
    parser.add_argument("--disposition", default="disposition", metavar="COLUMN", help="AAPOR codes or names")
    parser.add_argument("--count", metavar="COLUMN", help="people in each row (default: 'count' where there is one)")
    parser.add_argument("--e", metavar="SHARE", help="eligible share of the unknown: 0 to 1, or 'proportional'")


def rates(options: argparse.Namespace) -> int:
    """plait rates: the AAPOR outcome rates of a list of dispositions."""
    table = read_rows(options.table, [])
    column = options.disposition
    if column not in table.columns and column == "disposition" and len(table.columns) == 1:
        column = table.columns[0]
    count_column = options.count if options.count else "count" if "count" in table.columns else None
    require_columns(table, [column, *([count_column] if count_column else [])])
    found = outcome_rates(_dispositions(table, column, count_column), _eligible_share(options.e))
    if options.json:
        return print_json({rate.name: _rate_json(rate) for rate in found})
    _show_rates(Console(), found)
    return 0


def _dispositions(table: Table, column: str, count_column: str | None) -> dict[Disposition, int]:
    counts: Counter[Disposition] = Counter()
    problems = []
    for row in table:
        place = f"{table.source}, row {row.number}"
        cell = row[count_column].strip() if count_column else "1"
        count, disposition = whole_number_in(cell), _disposition(row[column])
        if disposition is None:
            problems.append(Problem(place, *_unknown_disposition(row[column].strip())))
        if count is None:
            cure = "Give how many people have this disposition."
            problems.append(Problem(place, f"'{cell[:40]}' in column '{count_column}' is no whole number.", cure))
        if disposition is not None and count is not None:
            counts[disposition] += count
    if problems:
        raise InputRejected(problems[:MAX_PROBLEMS])
    return dict(counts)


def _spoken(text: str) -> str:
    return " ".join(text.replace("_", " ").replace("-", " ").casefold().split())


_BY_WORDS = {_spoken(words): each for each in Disposition for words in (each.name, each.meaning)}
_BY_NUMBER = {float(each.code): each for each in Disposition}


def _disposition(cell: str) -> Disposition | None:
    """By name, meaning or code; spreadsheets drop the last zero of 2.20, so codes are compared as numbers."""
    number = number_in(cell.strip())
    return _BY_WORDS.get(_spoken(cell)) if number is None else _BY_NUMBER.get(number)


def _unknown_disposition(cell: str) -> tuple[str, str]:
    if not cell:
        return "There is no disposition.", "Give everybody one; 'nothing known' is one."
    near = get_close_matches(_spoken(cell), _BY_WORDS, n=1, cutoff=0.6)
    cure = f"Is '{near[0]}' meant?" if near else "Give a code such as 1.1 or 2.20, or a name such as complete."
    return f"'{cell[:40]}' is no AAPOR disposition.", cure


def _eligible_share(stated: str | None) -> Any:
    if stated is None or stated == "proportional":
        return stated
    number = number_in(stated)
    if number is None:
        raise InputRejected(
            Problem(f"--e {stated}", "It is no share.", "Give a number from 0 to 1, or 'proportional'.")
        )
    return number


def _rate_json(rate: Rate) -> dict[str, Any]:
    n: int | float = int(rate.denominator) if float(rate.denominator).is_integer() else rate.denominator
    base = {"k": rate.numerator, "n": n}
    try:
        return base | {"value": rate.value}
    except UndefinedStatistic as reason:
        return base | {"undefined": str(reason)}


def _show_rates(console: Console, found: OutcomeRates) -> None:
    console.print(Text(f"{found.n_total} people accounted for; {found.e_reason}."))
    grid = grid_of("Rate", "Value", "Count", "Of", "Formula", numbers=("Value", "Count", "Of"))
    for rate in found:
        percent = "–" if rate.denominator == 0 else f"{100 * rate.value:.1f} %"
        n = f"{rate.denominator:.1f}".removesuffix(".0")
        grid.add_row(rate.name, percent, str(rate.numerator), n, rate.formula)
    console.print(grid)
