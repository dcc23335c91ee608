"""plait agreement and double-coding: every coefficient with its interval, and how much to code twice."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from rich.console import Console
from rich.text import Text

from plait import methods
from plait.commands.arguments import add_json, count, resamples, seed, share, words
from plait.commands.printing import grid_of, limits_of, print_json, writings_told
from plait.commands.reading import MAX_PROBLEMS, read_rows
from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.records.table import Table

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from plait.methods.coding.coded_values import Reading

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
    parser.add_argument("--weights-from", metavar="WEIGHTS", help="a table of weights: a row and a column a category")
    parser.add_argument("--categories", metavar="A,B,C", help="the codebook in its order (default: values seen)")
    told = "what says that a value is missing, '' for blanks alone (default: NA, n/a, . and the like)"
    parser.add_argument("--missing", metavar="TEXT,TEXT", help=told)
    told = "whether values that differ in capitals, accents or hyphens alone are one (default: ask)"
    parser.add_argument("--writings", choices=("one", "apart"), help=told)
    parser.add_argument("--bootstrap", type=resamples, default=1000, metavar="N", help="0: none, by formula")
    parser.add_argument("--seed", type=seed, default=1)
    parser = parsers["double-coding"]
    parser.set_defaults(command=double_coding)
    add_json(parser)
    parser.add_argument("--expected", type=share, required=True, metavar="K", help="the coefficient you expect")
    parser.add_argument("--lowest", type=share, required=True, metavar="K", help="what its lower bound is to pass")
    told = "the share of units with the code, or that of every category"
    parser.add_argument("--prevalence", type=_shares, required=True, metavar="SHARE,SHARE", help=told)
    parser.add_argument("--coders", type=count, default=2, metavar="N")
    parser.add_argument("--coefficient", choices=("kappa", "alpha"), default="kappa", help="alpha: nominal")
    parser.add_argument("--confidence", type=share, default=0.95, metavar="SHARE", help="of the bound, one-sided")
    parser.add_argument("--units", type=count, metavar="N", help="how many there are in all, to tell the share")


def _shares(text: str) -> list[float]:
    return [share(each.strip()) for each in text.split(",")]


def double_coding(options: argparse.Namespace) -> int:
    """plait double-coding: how many units to code twice."""
    shares = options.prevalence[0] if len(options.prevalence) == 1 else options.prevalence
    planned = methods.units_to_code_twice(
        options.expected,
        options.lowest,
        shares,
        n_coders=options.coders,
        confidence=options.confidence,
        coefficient=options.coefficient,
    )
    if options.json:
        names = ("n_units", "coefficient", "expected", "lowest", "n_coders", "confidence", "n_rarest", "is_thin")
        told = {name: getattr(planned, name) for name in names}
        return print_json(told | {"shares": list(planned.shares)})
    console = Console()
    console.print(Text(_plan_told(planned, options.units)))
    if planned.is_thin:
        rare = f"Only {planned.n_rarest:.1f} units are expected in the rarest category: code more, or merge categories."
        console.print(Text(rare))
    return 0


def _plan_told(planned: methods.DoubleCoding, n_all: int | None) -> str:
    of_all = ""
    if n_all:
        share_of_all = f" of {n_all:,} ({planned.n_units / n_all:.1%})"
        of_all = share_of_all if planned.n_units <= n_all else f", more than the {n_all:,} there are"
    return (
        f"{planned.n_units:,} units{of_all}, each coded by {planned.n_coders} coders. If {planned.coefficient} is "
        f"{planned.expected:g}, its lower bound (one-sided, {planned.confidence:.4g}) is then {planned.lowest:g} or "
        "more."
    )


def agreement(options: argparse.Namespace) -> int:
    """plait agreement: every coefficient with its interval."""
    own, options.own_weights = _own_weights(options) if options.weights_from else ([], None)
    table = read_rows(options.table, [options.unit, options.coder, options.value])
    data = _reliability(table, options, own)
    weights = "custom" if own else options.weights
    results = [
        _coefficient(name, data, options) for name in _names(weights, len(data.coders), with_synonyms=options.json)
    ]
    if options.json:
        told = _reading_json(data.reading)
        return print_json([_coefficient_json(result, options.seed) | told for result in results])
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
            weights=options.weights if options.own_weights is None else options.own_weights,
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


def _reading_json(reading: Reading) -> dict[str, Any]:
    """What was read otherwise than it stood in the table; nothing where nothing was."""
    told = {
        "n_missing": reading.n_missing,
        "missing": dict(reading.missing),
        "alike": [list(writings) for writings in reading.alike],
        "doubtful": list(reading.doubtful),
        "n_repeated": reading.n_repeated,
    }
    return {name: what for name, what in told.items() if what}


def _reading_told(reading: Reading) -> Iterator[str]:
    if n := reading.n_missing:
        how = f"{n:,} value is missing" if n == 1 else f"{n:,} values are missing"
        declare = " Name in --categories what is a value." if set(reading.missing) != {""} else ""
        yield f"{how}: {writings_told(reading.missing)}.{declare}"
    if reading.alike:
        yield f"Read as one: {'; '.join(', '.join(writings) for writings in reading.alike)}."
    if reading.doubtful:
        told = ", ".join(f"'{each}'" for each in reading.doubtful)
        yield f"Counted as a value: {told}. If it says that there is none: --missing {','.join(reading.doubtful)}."
    if n := reading.n_repeated:
        yield (
            f"{n:,} rows say again what an earlier one said, and count once."
            if n > 1
            else ("1 row says again what an earlier one said, and counts once.")
        )


def _show_coefficients(
    console: Console, data: methods.Reliability, results: Sequence[Result], options: argparse.Namespace
) -> None:
    n_units = int(((data.values >= 0).sum(axis=1) >= 2).sum())
    console.print(
        Text(
            f"{data.n_coders} coders; {n_units} of {len(data.values)} units have the values of two coders or more; "
            f"{len(data.categories)} {'category' if len(data.categories) == 1 else 'categories'}."
        )
    )
    for sentence in _reading_told(data.reading):
        console.print(Text(sentence))
    grid = grid_of("Coefficient", "Value", "95 % interval", "Of", numbers=("Value", "95 % interval"))
    for result in results:
        title = _TITLES[result.name]
        if isinstance(result, methods.Undefined):
            grid.add_row(title, Text("undefined", "yellow"), "", Text(result.reason))
        else:
            level = "" if result.level == "identity" else f" ({result.level})"
            grid.add_row(title, f"{result.value:.3f}", limits_of(result), f"{result.n_units} units{level}")
    console.print(grid)
    told = {_method(result, options.seed) for result in results if isinstance(result, methods.Coefficient)}
    for method in sorted(told):
        console.print(Text(f"Intervals: {method}."))


def _reliability(table: Table, options: argparse.Namespace, own: Sequence[str]) -> methods.Reliability:
    ordered = options.level == "ordinal" or (options.weights != "identity" and not own)
    stated = words(options.categories) if options.categories else list(own) or None
    needs_numbers = options.level in ("interval", "ratio")
    as_numbers = needs_numbers or (ordered and stated is None)
    categories = _numbers_stated(stated, options.level) if needs_numbers and stated is not None else stated
    rows = [(row[options.unit], row[options.coder], row[options.value]) for row in table]
    numbers = [row.number for row in table]
    try:
        data = methods.Reliability.from_rows(
            rows,
            categories,
            missing=None if options.missing is None else words(options.missing),
            writings=options.writings or "ask",
            as_numbers=as_numbers,
            numbers=numbers,
        )
    except InputRejected as rejected:
        raise InputRejected(_told(each, table, options) for each in rejected.problems[:MAX_PROBLEMS]) from rejected
    if options.level == "ratio":
        _require_true_zero(data, rows, numbers, table.source)
    if data.n_coders < 2:
        cause = f"Column '{options.coder}' names {data.n_coders} coder; agreement needs two."
        raise InputRejected(Problem(table.source, cause, "Give the values of two coders or more, one in each row."))
    return data


def _numbers_stated(stated: Sequence[str], level: str) -> list[float]:
    from plait.methods.coding.coded_values import number_of

    numbers = [number_of(each) for each in stated]
    problems = [
        Problem("--categories", f"'{each}' is not a number.", f"The {level} level needs numbers.")
        for each, number in zip(stated, numbers, strict=True)
        if number is None
    ]
    if problems:
        raise InputRejected(problems)
    return [number for number in numbers if number is not None]


def _require_true_zero(
    data: methods.Reliability, rows: Sequence[tuple[str, str, str]], numbers: Sequence[int], source: str
) -> None:
    from plait.methods.coding.coded_values import number_of

    below = {category for category in data.categories if isinstance(category, float) and category < 0}
    problems = [
        Problem(
            f"{source}, row {number}",
            f"{value.strip()} is below 0, and no value of the ratio level is.",
            "Correct it, or choose --level interval.",
        )
        for number, (_, _, value) in zip(numbers, rows, strict=True)
        if below and number_of(value.strip()) in below
    ]
    if problems:
        raise InputRejected(problems[:MAX_PROBLEMS])


def _told(problem: Problem, table: Table, options: argparse.Namespace) -> Problem:
    """A problem of the methods with the name of the file, and its cure as an option of this command."""
    from plait.methods.coding.coded_values import MISSING_TEXTS, NUMBERS, WRITINGS

    cures = {
        WRITINGS: "Say --writings one or --writings apart, or write them alike.",
        MISSING_TEXTS: "Give every row its unit and coder; or say --missing '' if this is a name.",
        NUMBERS: (
            "Correct it, say --missing with it if it says that there is no value, or choose --level nominal or ordinal."
            if options.level in ("interval", "ratio")
            else "Its place in the order is not known: give the order with --categories low,middle,high."
        ),
    }
    row = problem.place.removeprefix("Row ")
    cause = f"{problem.cause[:-1]}, as --level {options.level} needs." if problem.field == NUMBERS else problem.cause
    return replace(
        problem, place=f"{table.source}, row {row}", cause=cause, cure=cures.get(problem.field, problem.cure), field=""
    )


def _own_weights(options: argparse.Namespace) -> tuple[list[str], NDArray[np.float64]]:
    """The categories and weights of a square table: its heading and first column name the categories."""
    import numpy as np

    from plait.methods.coding.coded_values import number_of

    table = read_rows(options.weights_from, [])
    first, *categories = table.columns
    rows = {row[first].strip(): row for row in table}
    problems = []
    if options.weights != "identity":
        problems.append(Problem("--weights", "Weights are given by name and as a table.", "Give one of the two."))
    if options.categories and set(words(options.categories)) != set(categories):
        cause = f"They are not the columns of {table.source}: {', '.join(categories)}."
        problems.append(Problem("--categories", cause, "Name the same categories in both."))
    if set(rows) != set(categories):
        cause = f"The rows are {', '.join(rows)}, the columns {', '.join(categories)}."
        problems.append(Problem(table.source, cause, "Give each category a row and a column."))
    cells = {(name, other): row[other].strip() for name, row in rows.items() for other in categories}
    problems += [
        Problem(f"{table.source}, row {rows[name].number}", f"'{cell}' is not a number.", "Give a weight from 0 to 1.")
        for (name, _), cell in cells.items()
        if number_of(cell) is None
    ]
    if problems:
        raise InputRejected(problems[:MAX_PROBLEMS])
    order = words(options.categories) if options.categories else categories
    return order, np.array([[number_of(cells[name, other]) for other in order] for name in order], dtype=np.float64)
