"""plait nonresponse, weights and crosstab: who answered, weights that meet known totals, tables of weighted answers."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.text import Text

from plait import methods
from plait.commands.arguments import add_json, words
from plait.commands.printing import grid_of, print_json, writings_told
from plait.commands.reading import MAX_PROBLEMS, read_rows, require_columns
from plait.records.problem import InputRejected, Problem
from plait.records.table import Table

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_YES, _NO = ("1", "yes", "true", "y"), ("0", "no", "false", "n")


def add_arguments(parsers: Mapping[str, argparse.ArgumentParser]) -> None:
    for name, command, told in (
        ("nonresponse", nonresponse, "a row for each person of the frame; - for standard input"),
        ("weights", weights, "a row for each respondent; - for standard input"),
        ("crosstab", crosstab, "a row for each respondent; - for standard input"),
    ):
        parsers[name].set_defaults(command=command)
        add_json(parsers[name])
        parsers[name].add_argument("table", help=told)
    parsers["nonresponse"].add_argument("--responded", required=True, metavar="COLUMN", help="1 or yes, 0 or no")
    parsers["nonresponse"].add_argument("--fields", required=True, metavar="A,B", help="columns of the frame")
    parser = parsers["weights"]
    parser.add_argument(
        "--totals", required=True, metavar="TOTALS", help="a table of field, group, total; no group: a number"
    )
    parser.add_argument("--method", choices=("linear", "raking"), default="linear", help="linear: GREG")
    parser.add_argument("--people", type=_above_zero, metavar="N", help="how many people the totals count")
    parser.add_argument("--mean", metavar="A,B", help="columns of numbers whose weighted means are told")
    parsers["crosstab"].add_argument("--row", required=True, metavar="COLUMN")
    parsers["crosstab"].add_argument("--column", required=True, metavar="COLUMN")
    for name in ("weights", "crosstab"):
        parsers[name].add_argument("--weight", metavar="COLUMN", help="weights of the draw (default: equal)")
        parsers[name].add_argument("--stratum", metavar="COLUMN", help="from which group each was drawn")
        parsers[name].add_argument("--cluster", metavar="COLUMN", help="who was drawn together")
        told = "how many there were to draw from in the person's stratum"
        parsers[name].add_argument("--population", metavar="COLUMN", help=told)


def nonresponse(options: argparse.Namespace) -> int:
    """plait nonresponse: a model of who responded, with the error of each coefficient."""
    fields = words(options.fields)
    table = read_rows(options.table, [options.responded, *fields])
    model = methods.response_model(
        {field: _field(table, field) for field in fields}, _yes_or_no(table, options.responded)
    )
    if options.json:
        return print_json(_model_json(model))
    console = Console()
    n_answered = round(model.mean * model.n)
    told = f"{n_answered:,} of {model.n:,} people answered ({model.mean:.1%}). R-indicator {model.r_indicator:.3f}."
    console.print(Text(told))
    grid = grid_of("Field", "Log odds", "SE", "95 % interval", "Odds ratio", "p", numbers=("Log odds", "SE"))
    for each in model.coefficients:
        limits = each.interval()
        grid.add_row(
            _of(each, model.references),
            f"{each.value:.4g}",
            f"{each.se:.4g}",
            f"{limits.low:.4g} to {limits.high:.4g}",
            f"{each.odds_ratio:.4g}",
            f"{each.p:.3g}",
        )
    console.print(grid)
    return 0


def weights(options: argparse.Namespace) -> int:
    """plait weights: weights that meet known totals, what they cost, and means with them."""
    import numpy as np

    targets, totals = _totals(options.totals)
    means = words(options.mean) if options.mean else []
    table = read_rows(options.table, [*targets, *totals, *means, *_design_columns(options)])
    groups = {field: [row[field].strip() for row in table] for field in targets}
    start = _numbers(table, options.weight, missing=False) if options.weight else None
    if options.method == "raking":
        if totals:
            cause = f"Raking takes groups alone, and {', '.join(totals)} are numbers."
            raise InputRejected(Problem("--method", cause, "Choose --method linear, or leave them out."))
        made = methods.rake(groups, targets, start)
    else:
        numbers = {field: _numbers(table, field, missing=False) for field in totals}
        made = methods.calibrate(groups, targets, numbers, totals, start, n_people=options.people)
    sample = _sample(table, options, made.weights, tuple(made.groups.values()), start, made.auxiliaries)
    unweighted = {each: _numbers(table, each) for each in means}
    found = {each: methods.weighted_mean(values, sample) for each, values in unweighted.items()}
    plain = {each: float(np.nanmean(values)) for each, values in unweighted.items()}
    if options.json:
        return print_json(_weights_json(made, found, plain, options.method))
    console = Console()
    console.print(
        Text(
            f"{len(made.weights):,} weights from {made.smallest:.4g} to {made.largest:.4g}, adding to "
            f"{made.weights.sum():,.6g}; design effect {made.design_effect:.3f}, worth {made.n_effective:.1f} equal "
            "ones."
        )
    )
    for thin in made.thin:
        console.print(Text(f"Thin: '{thin.group}' of '{thin.field}' has {thin.n} respondents."))
    grid = grid_of("Mean of", "Weighted", "SE", "95 % interval", "Unweighted", "Of", numbers=("Weighted", "SE"))
    for name, each in found.items():
        limits = each.interval()
        bounds = f"{limits.low:.4f} to {limits.high:.4f}"
        grid.add_row(name, f"{each.value:.4f}", f"{each.se:.4f}", bounds, f"{plain[name]:.4f}", f"{each.n:,} people")
    if found:
        console.print(grid)
    console.print(Text("--json gives the weight of every row, in the order of the table."))
    return 0


def crosstab(options: argparse.Namespace) -> int:
    """plait crosstab: two answers of a weighted sample, and whether they hang together."""
    import numpy as np

    table = read_rows(options.table, [options.row, options.column, *_design_columns(options)])
    start = _numbers(table, options.weight, missing=False) if options.weight else None
    sample = _sample(table, options, np.ones(len(table)) if start is None else start, (), None, None)
    missing: Counter[str] = Counter()
    rows, columns = _answers(table, options.row, missing), _answers(table, options.column, missing)
    found = methods.rao_scott(rows, columns, sample)
    if options.json:
        return print_json(_crosstab_json(found, missing))
    console = Console()
    console.print(Text(f"{found.n:,} people gave both answers."))
    if found.n_missing:
        each = writings_told(missing)
        console.print(Text(f"{found.n_missing:,} people are left out, an answer being missing: {each}."))
    grid = grid_of(options.row, *found.column_names, numbers=found.column_names)
    for name, counts, shares in zip(found.row_names, found.counts, found.shares, strict=True):
        grid.add_row(name, *(f"{share:.1%} ({n:,})" for n, share in zip(counts, shares, strict=True)))
    console.print(grid)
    console.print(
        Text(
            f"Rao-Scott: F = {found.f:.4g} on {found.numerator_df:.3f} and {found.denominator_df:.2f} degrees of "
            f"freedom, p = {found.p:.4g} (chi-squared {found.chi_squared:.4g}, mean design effect "
            f"{found.design_effect:.3f})."
        )
    )
    return 0


def _above_zero(text: str) -> float:
    from plait.methods.coding.coded_values import number_of

    number = number_of(text)
    if number is None or number <= 0:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number above 0")
    return number


def _answers(table: Table, column: str, missing: Counter[str]) -> list[str | None]:
    """The answers of a column; what says that there is none is counted by its writing."""
    from plait.methods.coding.coded_values import missing_writing

    answers: list[str | None] = []
    for row in table:
        writing = missing_writing(row[column])
        answers.append(" ".join(row[column].split()) if writing is None else None)
        if writing is not None:
            missing[writing] += 1
    return answers


def _numbers(table: Table, column: str, *, missing: bool = True) -> NDArray[np.float64]:
    """The numbers of a column, nan where one is missing and may be."""
    import numpy as np

    from plait.methods.coding.coded_values import number_of

    found, problems = [], []
    for row, answer in zip(table, _answers(table, column, Counter()), strict=True):
        number = None if answer is None else number_of(answer)
        if number is None and (answer is not None or not missing):
            cause = f"'{row[column].strip()[:40]}' in column '{column}' is not a number."
            problems.append(Problem(f"{table.source}, row {row.number}", cause, "Correct it, or leave the person out."))
        found.append(float("nan") if number is None else number)
    if problems:
        raise InputRejected(problems[:MAX_PROBLEMS])
    return np.array(found)


def _field(table: Table, column: str) -> list[str | None] | list[float | None]:
    """A field of the frame: numbers where all that is there is one, else text."""
    from plait.methods.coding.coded_values import number_of

    answers = _answers(table, column, Counter())
    numbers = [None if answer is None else number_of(answer) for answer in answers]
    if all(number is not None or answer is None for number, answer in zip(numbers, answers, strict=True)):
        return numbers
    return answers


def _yes_or_no(table: Table, column: str) -> list[bool]:
    answers, problems = [], []
    for row in table:
        cell = row[column].strip().casefold()
        if cell not in (*_YES, *_NO):
            cause = f"'{row[column].strip()[:40]}' in column '{column}' does not say whether the person answered."
            problems.append(Problem(f"{table.source}, row {row.number}", cause, "Write 1 or 0, or yes or no."))
        answers.append(cell in _YES)
    if problems:
        raise InputRejected(problems[:MAX_PROBLEMS])
    return answers


def _totals(file: str) -> tuple[dict[str, dict[str, float]], dict[str, float]]:
    """Field -> group -> known number of people, and field -> known total of a number."""
    from plait.methods.coding.coded_values import number_of

    table = read_rows(file, [])
    require_columns(table, ["field", "group", "total"])
    targets: defaultdict[str, dict[str, float]] = defaultdict(dict)
    totals: dict[str, float] = {}
    problems = []
    for row in table:
        field, group, total = row["field"].strip(), row["group"].strip(), number_of(row["total"].strip())
        if total is None or not field:
            cause = f"'{row['total'].strip()[:40]}' is not a number, or the field has no name."
            problems.append(
                Problem(f"{table.source}, row {row.number}", cause, "Give every row a field and its total.")
            )
        elif group:
            targets[field][group] = total
        else:
            totals[field] = total
    if problems:
        raise InputRejected(problems[:MAX_PROBLEMS])
    return dict(targets), totals


def _design_columns(options: argparse.Namespace) -> list[str]:
    return [each for each in (options.weight, options.stratum, options.cluster, options.population) if each]


def _sample(
    table: Table,
    options: argparse.Namespace,
    weights: NDArray[np.float64],
    margins: tuple[tuple[str, ...], ...],
    start: NDArray[np.float64] | None,
    auxiliaries: NDArray[np.float64] | None,
) -> methods.Sample:
    strata = tuple(row[options.stratum].strip() for row in table) if options.stratum else ()
    populations: dict[str, int] | None = None
    if options.population:
        populations, problems = {}, []
        for row, size, stratum in zip(
            table, _numbers(table, options.population, missing=False), strata or [""] * len(table), strict=True
        ):
            if populations.setdefault(stratum, int(size)) != size:
                cause = f"{size:g} is not the {populations[stratum]:g} of an earlier row of its stratum."
                problems.append(Problem(f"{table.source}, row {row.number}", cause, "Give one whole number a stratum."))
        if problems:
            raise InputRejected(problems[:MAX_PROBLEMS])
    clusters = tuple(row[options.cluster].strip() for row in table) if options.cluster else ()
    return methods.Sample(weights, strata, clusters, populations, margins, start, auxiliaries)


def _of(each: methods.PropensityCoefficient, references: Mapping[str, str]) -> str:
    if not each.field:
        return "(intercept)"
    return f"{each.field}: {each.category}, not {references[each.field]}" if each.category else f"{each.field}, by 1"


def _model_json(model: methods.ResponseModel) -> dict[str, Any]:
    names = ("field", "category", "value", "se", "odds_ratio", "p")
    coefficients = []
    for each in model.coefficients:
        limits = each.interval()
        coefficients.append({name: getattr(each, name) for name in names} | {"low": limits.low, "high": limits.high})
    return {
        "n": model.n,
        "mean": model.mean,
        "r_indicator": model.r_indicator,
        "references": dict(model.references),
        "coefficients": coefficients,
    }


def _weights_json(
    made: methods.Weighting, found: Mapping[str, methods.Estimate], plain: Mapping[str, float], method: str
) -> dict[str, Any]:
    return {
        "method": method,
        "weights": made.weights.tolist(),
        "design_effect": made.design_effect,
        "n_effective": made.n_effective,
        "largest_gap": made.largest_gap,
        "thin": [{"field": each.field, "group": each.group, "n": each.n} for each in made.thin],
        "means": {
            name: {
                "value": each.value,
                "se": each.se,
                "low": each.interval().low,
                "high": each.interval().high,
                "n": each.n,
                "unweighted": plain[name],
            }
            for name, each in found.items()
        },
    }


def _crosstab_json(found: methods.RaoScott, missing: Mapping[str, int]) -> dict[str, Any]:
    names: Sequence[str] = (
        "f",
        "numerator_df",
        "denominator_df",
        "p",
        "chi_squared",
        "design_effect",
        "n",
        "n_missing",
    )
    told = {name: getattr(found, name) for name in names}
    rows, columns = list(found.row_names), list(found.column_names)
    table = {"rows": rows, "columns": columns, "counts": found.counts.tolist(), "shares": found.shares.tolist()}
    return told | {"missing": dict(missing)} | table
