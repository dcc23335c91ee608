"""plait agreement: every coefficient with its interval."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from rich.console import Console
from rich.text import Text

from plait import methods
from plait.commands.arguments import add_json, resamples, seed
from plait.commands.printing import grid_of, print_json
from plait.commands.reading import MAX_PROBLEMS, number_in, read_rows
from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.records.table import Table

Result: TypeAlias = "methods.Coefficient | methods.Undefined"

# One coefficient goes by several names in the literature and in other programs; --json gives all of them.
_SYNONYMS = {
    "percent": ("pa_cac",),
    "alpha": ("alpha_cac",),
    "fleiss_kappa": ("fleiss_pi_cac",),
    "conger_kappa": ("hubert_kappa", "conger_cac"),
    "bp": ("bp_cac", "bennett_s", "randolph_kappa"),
}
_TITLES = {
    "percent": "Agreeing pairs of coders (percent)",
    "percent_all_agree": "All coders agree (percent_all_agree)",
    "alpha": "Krippendorff's alpha (alpha)",
    "gwet_ac1": "Gwet's AC1 (gwet_ac1)",
    "gwet_ac2": "Gwet's AC2 (gwet_ac2)",
    "fleiss_kappa": "Fleiss' kappa (fleiss_kappa)",
    "conger_kappa": "Conger's kappa (conger_kappa)",
    "light_kappa": "Light's kappa (light_kappa)",
    "bp": "Brennan-Prediger, Bennett's S (bp)",
    "scott_pi": "Scott's pi (scott_pi)",
    "cohen_kappa": "Cohen's kappa (cohen_kappa)",
}


def add_arguments(parsers: Mapping[str, argparse.ArgumentParser]) -> None:
    parser = parsers["agreement"]
    parser.set_defaults(command=agreement)
    add_json(parser)
    parser.add_argument("table", help="one row for each unit and coder: CSV, TSV or XLSX; - for standard input")
    for name in ("unit", "coder", "value"):
        parser.add_argument(f"--{name}", required=True, metavar="COLUMN")
    parser.add_argument("--level", choices=("nominal", "ordinal", "interval", "ratio"), required=True)
    weights = ("identity", "linear", "quadratic", "ordinal", "radical")
    parser.add_argument("--weights", choices=weights, default="identity", help="of all coefficients but alpha")
    parser.add_argument("--categories", metavar="A,B,C", help="the codebook in its order (default: values seen)")
    parser.add_argument("--bootstrap", type=resamples, default=1000, metavar="N", help="0: none, by formula")
    parser.add_argument("--seed", type=seed, default=1)


def agreement(options: argparse.Namespace) -> int:
    """plait agreement: every coefficient with its interval."""
    table = read_rows(options.table, [options.unit, options.coder, options.value])
    data = _reliability(table, options)
    results = [
        _coefficient(name, data, options)
        for name in _names(options.weights, len(data.coders), with_synonyms=options.json)
    ]
    if options.json:
        return print_json([_coefficient_json(result, options.seed) for result in results])
    console = Console()
    _show_coefficients(console, data, results, options)
    return 0


def _names(weights: str, n_coders: int, *, with_synonyms: bool) -> Iterator[str]:
    for listed in methods.COEFFICIENT_NAMES:
        name = "gwet_ac2" if listed == "gwet_ac1" and weights != "identity" else listed
        yield name
        if with_synonyms:
            yield from _SYNONYMS.get(name, ())
    if with_synonyms and weights in ("linear", "quadratic") and n_coders == 2:
        yield f"weighted_kappa_{weights}"


def _coefficient(name: str, data: methods.Reliability, options: argparse.Namespace) -> Result:
    import numpy as np

    try:
        return methods.coefficient(
            name,
            data,
            level=options.level,
            weights=options.weights,
            bootstrap=options.bootstrap,
            # The same resamples for every coefficient, so that one does not depend on which others were asked for.
            rng=np.random.default_rng(options.seed),
        )
    except UndefinedStatistic as reason:
        return methods.Undefined(name, str(reason))


def _coefficient_json(result: Result, seed: int) -> dict[str, Any]:
    if isinstance(result, methods.Undefined):
        return {"name": result.name, "undefined": result.reason}
    told = {name: getattr(result, name) for name in ("name", "value", "low", "high", "n_units", "n_coders", "level")}
    return told | {"method": _method(result, seed)}


def _method(result: methods.Coefficient, seed: int) -> str:
    return result.method.replace(" resamples)", f" resamples, seed {seed})")


def _show_coefficients(
    console: Console, data: methods.Reliability, results: Sequence[Result], options: argparse.Namespace
) -> None:
    n_units = int(((data.values >= 0).sum(axis=1) >= 2).sum())
    console.print(
        Text(
            f"{data.n_coders} coders; {n_units} of {len(data.values)} units have the values of two coders or more; "
            f"{len(data.categories)} categories."
        )
    )
    grid = grid_of("Coefficient", "Value", "95 % interval", "Of", numbers=("Value", "95 % interval"))
    for result in results:
        title = _TITLES[result.name]
        if isinstance(result, methods.Undefined):
            grid.add_row(title, Text("undefined", "yellow"), "", Text(result.reason))
        else:
            limits = f"{result.low:.3f} to {result.high:.3f}"
            level = "" if result.level == "identity" else f" ({result.level})"
            grid.add_row(title, f"{result.value:.3f}", limits, f"{result.n_units} units{level}")
    console.print(grid)
    told = {_method(result, options.seed) for result in results if isinstance(result, methods.Coefficient)}
    for method in sorted(told):
        console.print(Text(f"Intervals: {method}."))


def _reliability(table: Table, options: argparse.Namespace) -> methods.Reliability:
    ordered = options.level != "nominal" or options.weights != "identity"
    cells = [row[options.value].strip() for row in table]
    stated = [each.strip() for each in options.categories.split(",")] if options.categories else None
    needs_numbers = options.level in ("interval", "ratio")
    reads_numbers = needs_numbers or (ordered and stated is None)
    problems = [
        Problem(
            f"{table.source}, row {row.number}", f"Column '{column}' is empty.", "Give every row its unit and coder."
        )
        for row in table
        for column in (options.unit, options.coder)
        if not row[column].strip()
    ]
    if reads_numbers:
        problems += _not_numbers(table, options, cells)
    if needs_numbers and stated is not None:
        problems += [
            Problem("--categories", f"'{each}' is not a number.", f"The {options.level} level needs numbers.")
            for each in stated
            if number_in(each) is None
        ]
    if problems:
        raise InputRejected(problems[:MAX_PROBLEMS])
    value_of: Callable[[str], float | str | None] = number_in if reads_numbers else str
    rows = [
        (row[options.unit].strip(), row[options.coder].strip(), value_of(cell) if cell else None)
        for row, cell in zip(table, cells, strict=True)
    ]
    categories = None if stated is None else [value_of(each) for each in stated]
    try:
        data = methods.Reliability.from_rows(rows, categories)
    except InputRejected as rejected:
        raise InputRejected(_placed(problem, table) for problem in rejected.problems[:MAX_PROBLEMS]) from rejected
    if data.n_coders < 2:
        cause = f"Column '{options.coder}' names {data.n_coders} coder; agreement needs two."
        raise InputRejected(Problem(table.source, cause, "Give the values of two coders or more, one in each row."))
    return data


def _not_numbers(table: Table, options: argparse.Namespace, cells: Sequence[str]) -> Iterator[Problem]:
    for row, cell in zip(table, cells, strict=True):
        if cell and number_in(cell) is None:
            if options.level in ("interval", "ratio"):
                cure = "Correct it, leave the cell empty if it is missing, or choose --level nominal or ordinal."
                cause = f"'{cell[:40]}' in column '{options.value}' is not a number, as --level {options.level} needs."
            else:
                cure = "Give the order with --categories low,middle,high; leave the cell empty if the value is missing."
                cause = f"'{cell[:40]}' in column '{options.value}' has no known place in the order."
            yield Problem(f"{table.source}, row {row.number}", cause, cure)


def _placed(problem: Problem, table: Table) -> Problem:
    """A problem of the methods, which count rows from 1 below the header, with the row's number in the file."""
    word, _, number = problem.place.partition(" ")
    if word != "Row" or not number.isdecimal():
        return problem
    return Problem(f"{table.source}, row {table.rows[int(number) - 1].number}", problem.cause, problem.cure)
