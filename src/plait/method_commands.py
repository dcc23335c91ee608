"""The methods on the command line: plait check, sample, agreement, rates and saturation.

Each command reads files, asks the methods, and prints a table for people or, with --json, for machines.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from difflib import get_close_matches
from math import isfinite
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from plait.formats.csv_table import MAX_BYTES, duplicate_values, read_table
from plait.formats.plain_text import plain_text
from plait.methods.agreement import COEFFICIENT_NAMES, Coefficient, Undefined, coefficient
from plait.methods.coded_units import Reliability
from plait.methods.figure_check import Claim, check_text
from plait.methods.outcome_rates import Disposition, OutcomeRates, Rate, outcome_rates
from plait.methods.purposive_sampling import (
    Candidate,
    Choice,
    Draw,
    Limits,
    Quota,
    draw_extreme,
    draw_maximum_variation,
    draw_quotas,
    draw_random,
    draw_typical,
)
from plait.methods.saturation import (
    Accumulation,
    SaturationRatio,
    Unseen,
    accumulation,
    saturation_ratio,
    unseen_codes,
)
from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.records.table import Table

_MAX_ROWS = 1_000_000
_MAX_PROBLEMS = 30
_RESERVES_SHOWN = 10
_STYLES = {"impossible": "bold red", "not checkable": "yellow", "possible": "green"}
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


def check(options: argparse.Namespace) -> int:
    """plait check: every figure of the files, and whether it can be true."""
    bases, problems = _bases(options.base)
    texts: dict[str, str] = {}
    for file in options.files:
        try:
            texts[file] = plain_text(_bytes(file), name=_name(file))
        except InputRejected as rejected:
            problems.extend(rejected.problems)
    if problems:
        raise InputRejected(problems)
    found = {
        file: check_text(text, bases=bases, population=options.population, decimal_comma=options.decimal_comma)
        for file, text in texts.items()
    }
    if options.json:
        several = len(found) > 1
        return _print_json([_claim(claim, file if several else None) for file in found for claim in found[file]])
    console = Console()
    for file, claims in found.items():
        _show_claims(console, file, texts[file], claims, show_all=options.all)
    return 0


def _claim(claim: Claim, file: str | None) -> dict[str, Any]:
    fits = [{"k": fit.k, "n": fit.n} for fit in claim.fits]
    told = {name: getattr(claim, name) for name in ("text", "start", "end", "kind", "verdict", "reason")}
    return ({"file": file} if file is not None else {}) | told | {"fits": fits}


def _show_claims(console: Console, file: str, text: str, claims: Sequence[Claim], *, show_all: bool) -> None:
    n_of = Counter(claim.verdict for claim in claims)
    figures = "1 figure" if len(claims) == 1 else f"{len(claims)} figures"
    console.print(
        Text(
            f"{_name(file)}: {figures} found; {n_of['impossible']} impossible, {n_of['possible']} possible, "
            f"{n_of['not checkable']} not checkable."
        )
    )
    shown = [claim for claim in claims if show_all or claim.verdict == "impossible"]
    if not shown:
        return
    grid = _grid("Line", "Figure", "Verdict", "Why", numbers=("Line",))
    for claim in shown:
        line = text.count("\n", 0, claim.start) + 1
        words = " ".join(claim.text.split())
        grid.add_row(str(line), Text(words), Text(claim.verdict, _STYLES[claim.verdict]), Text(claim.reason))
    console.print(grid)


def _bases(stated: Iterable[str]) -> tuple[dict[str, int], list[Problem]]:
    bases: dict[str, int] = {}
    problems = []
    for each in stated:
        name, _, number = each.rpartition("=")
        n_people = _whole(number.strip())
        if name.strip() and n_people is not None:
            bases[name.strip()] = n_people
        else:
            cause = "It is no name with a number of people."
            problems.append(Problem(f"--base {each}", cause, "Write it like --base leads=114."))
    return bases, problems


def agreement(options: argparse.Namespace) -> int:
    """plait agreement: every coefficient with its interval."""
    table = _read(options.table, [options.unit, options.coder, options.value])
    data = _reliability(table, options)
    results = [
        _coefficient(name, data, options)
        for name in _names(options.weights, len(data.coders), with_synonyms=options.json)
    ]
    if options.json:
        return _print_json([_coefficient_json(result, options.seed) for result in results])
    console = Console()
    _show_coefficients(console, data, results, options)
    return 0


def _names(weights: str, n_coders: int, *, with_synonyms: bool) -> Iterator[str]:
    for listed in COEFFICIENT_NAMES:
        name = "gwet_ac2" if listed == "gwet_ac1" and weights != "identity" else listed
        yield name
        if with_synonyms:
            yield from _SYNONYMS.get(name, ())
    if with_synonyms and weights in ("linear", "quadratic") and n_coders == 2:
        yield f"weighted_kappa_{weights}"


def _coefficient(name: str, data: Reliability, options: argparse.Namespace) -> Coefficient | Undefined:
    try:
        return coefficient(
            name,
            data,
            level=options.level,
            weights=options.weights,
            bootstrap=options.bootstrap,
            # The same resamples for every coefficient, so that one does not depend on which others were asked for.
            rng=np.random.default_rng(options.seed),
        )
    except UndefinedStatistic as reason:
        return Undefined(name, str(reason))


def _coefficient_json(result: Coefficient | Undefined, seed: int) -> dict[str, Any]:
    if isinstance(result, Undefined):
        return {"name": result.name, "undefined": result.reason}
    told = {name: getattr(result, name) for name in ("name", "value", "low", "high", "n_units", "n_coders", "level")}
    return told | {"method": _method(result, seed)}


def _method(result: Coefficient, seed: int) -> str:
    return result.method.replace(" resamples)", f" resamples, seed {seed})")


def _show_coefficients(
    console: Console, data: Reliability, results: Sequence[Coefficient | Undefined], options: argparse.Namespace
) -> None:
    n_units = int(((data.values >= 0).sum(axis=1) >= 2).sum())
    console.print(
        Text(
            f"{data.n_coders} coders; {n_units} of {len(data.values)} units have the values of two coders or more; "
            f"{len(data.categories)} categories."
        )
    )
    grid = _grid("Coefficient", "Value", "95 % interval", "Of", numbers=("Value", "95 % interval"))
    for result in results:
        title = _TITLES[result.name]
        if isinstance(result, Undefined):
            grid.add_row(title, Text("undefined", "yellow"), "", Text(result.reason))
        else:
            limits = f"{result.low:.3f} to {result.high:.3f}"
            level = "" if result.level == "identity" else f" ({result.level})"
            grid.add_row(title, f"{result.value:.3f}", limits, f"{result.n_units} units{level}")
    console.print(grid)
    methods = {_method(result, options.seed) for result in results if isinstance(result, Coefficient)}
    for method in sorted(methods):
        console.print(Text(f"Intervals: {method}."))


def _reliability(table: Table, options: argparse.Namespace) -> Reliability:
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
            if _number(each) is None
        ]
    if problems:
        raise InputRejected(problems[:_MAX_PROBLEMS])
    read: Callable[[str], float | str | None] = _number if reads_numbers else str
    rows = [
        (row[options.unit].strip(), row[options.coder].strip(), read(cell) if cell else None)
        for row, cell in zip(table, cells, strict=True)
    ]
    categories = None if stated is None else [read(each) for each in stated]
    try:
        data = Reliability.from_rows(rows, categories)
    except InputRejected as rejected:
        raise InputRejected(_placed(problem, table) for problem in rejected.problems[:_MAX_PROBLEMS]) from rejected
    if data.n_coders < 2:
        cause = f"Column '{options.coder}' names {data.n_coders} coder; agreement needs two."
        raise InputRejected(Problem(table.source, cause, "Give the values of two coders or more, one in each row."))
    return data


def _not_numbers(table: Table, options: argparse.Namespace, cells: Sequence[str]) -> Iterator[Problem]:
    for row, cell in zip(table, cells, strict=True):
        if cell and _number(cell) is None:
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


def rates(options: argparse.Namespace) -> int:
    """plait rates: the AAPOR outcome rates of a list of dispositions."""
    table = _read(options.table, [])
    column = options.disposition
    if column not in table.columns and column == "disposition" and len(table.columns) == 1:
        column = table.columns[0]
    count_column = options.count if options.count else "count" if "count" in table.columns else None
    _require(table, [column, *([count_column] if count_column else [])])
    found = outcome_rates(_dispositions(table, column, count_column), _eligible_share(options.e))
    if options.json:
        return _print_json({rate.name: _rate_json(rate) for rate in found})
    _show_rates(Console(), found)
    return 0


def _dispositions(table: Table, column: str, count_column: str | None) -> dict[Disposition, int]:
    counts: Counter[Disposition] = Counter()
    problems = []
    for row in table:
        place = f"{table.source}, row {row.number}"
        cell = row[count_column].strip() if count_column else "1"
        count, disposition = _whole(cell), _disposition(row[column])
        if disposition is None:
            problems.append(Problem(place, *_unknown_disposition(row[column].strip())))
        if count is None:
            cure = "Give how many people have this disposition."
            problems.append(Problem(place, f"'{cell[:40]}' in column '{count_column}' is no whole number.", cure))
        if disposition is not None and count is not None:
            counts[disposition] += count
    if problems:
        raise InputRejected(problems[:_MAX_PROBLEMS])
    return dict(counts)


def _spoken(text: str) -> str:
    return " ".join(text.replace("_", " ").replace("-", " ").casefold().split())


_BY_WORDS = {_spoken(words): each for each in Disposition for words in (each.name, each.meaning)}
_BY_NUMBER = {float(each.code): each for each in Disposition}


def _disposition(cell: str) -> Disposition | None:
    """By name, meaning or code; spreadsheets drop the last zero of 2.20, so codes are compared as numbers."""
    number = _number(cell.strip())
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
    number = _number(stated)
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
    grid = _grid("Rate", "Value", "Count", "Of", "Formula", numbers=("Value", "Count", "Of"))
    for rate in found:
        percent = "–" if rate.denominator == 0 else f"{100 * rate.value:.1f} %"
        n = f"{rate.denominator:.1f}".removesuffix(".0")
        grid.add_row(rate.name, percent, str(rate.numerator), n, rate.formula)
    console.print(grid)


def sample(options: argparse.Namespace) -> int:
    """plait sample: who is to be interviewed, why, and who comes next."""
    attributes = [each.strip() for each in options.by.split(",") if each.strip()]
    needed = [options.id, *attributes, *([options.score] if options.score else [])]
    table = _read(options.table, needed)
    candidates = _candidates(table, options.id, attributes)
    limits = Limits(_ids(options.must), _ids(options.must_not), tuple(_quota(each) for each in options.quota))
    draw = _draw(options, table, candidates, attributes, limits)
    if options.json:
        return _print_json(_draw_json(draw, options.seed))
    _show_draw(Console(), draw, len(candidates), options.seed)
    return 0


def _draw(
    options: argparse.Namespace,
    table: Table,
    candidates: Sequence[Candidate],
    attributes: Sequence[str],
    limits: Limits,
) -> Draw:
    rng = np.random.default_rng(options.seed)
    if options.score and options.design != "extreme":
        raise InputRejected(Problem("--score", "Only --design extreme uses a score.", "Leave it out."))
    match options.design:
        case "random":
            return draw_random(candidates, options.size, rng, strata=attributes, limits=limits)
        case "quotas":
            return draw_quotas(candidates, options.size, rng, limits=limits, attributes=attributes)
        case "typical":
            return draw_typical(candidates, options.size, rng, attributes=attributes, limits=limits)
        case "extreme":
            scores = _scores(table, options.id, options.score) if options.score else None
            return draw_extreme(
                candidates, options.size, rng, scores=scores, end=options.end, attributes=attributes, limits=limits
            )
        case _:
            return draw_maximum_variation(candidates, options.size, rng, attributes=attributes, limits=limits)


def _candidates(table: Table, id_column: str, attributes: Sequence[str]) -> list[Candidate]:
    problems = [
        Problem(f"{table.source}, row {row.number}", f"'{id_column}' is empty.", "Give everybody an id.")
        for row in table
        if not row[id_column].strip()
    ]
    problems += duplicate_values(table, id_column)
    if problems:
        raise InputRejected(problems[:_MAX_PROBLEMS])
    return [Candidate(row[id_column].strip(), {name: row[name].strip() for name in attributes}) for row in table]


def _ids(stated: Iterable[str]) -> frozenset[str]:
    return frozenset(code.strip() for each in stated for code in each.split(",") if code.strip())


def _quota(stated: str) -> Quota:
    named, _, limits = stated.rpartition(":")
    attribute, _, category = named.partition("=")
    low, dash, high = limits.partition("-")
    numbers_read = all(not each or _whole(each) is not None for each in (low, high)) and bool(low or high)
    if not (attribute.strip() and category.strip() and numbers_read):
        cure = "Write it like region=UK:2-4 (2 to 4), region=UK:2- (2 or more) or region=UK:3 (exactly 3)."
        raise InputRejected(Problem(f"--quota {stated}", "It cannot be read.", cure))
    at_most = (int(high) if high else None) if dash else int(low)
    return Quota(attribute.strip(), category.strip(), int(low or 0), at_most)


def _scores(table: Table, id_column: str, score_column: str) -> Mapping[str, float]:
    scores: dict[str, float] = {}
    problems = []
    for row in table:
        cell = row[score_column].strip()
        number = _number(cell)
        if cell and number is None:
            cause = f"'{cell[:40]}' in column '{score_column}' is not a number."
            problems.append(Problem(f"{table.source}, row {row.number}", cause, "Correct it or leave the cell empty."))
        elif number is not None:
            scores[row[id_column].strip()] = number
    if problems:
        raise InputRejected(problems[:_MAX_PROBLEMS])
    return scores


def _draw_json(draw: Draw, seed: int) -> dict[str, Any]:
    def told(choices: Iterable[Choice]) -> list[dict[str, str]]:
        return [{"id": choice.id, "reason": choice.reason} for choice in choices]

    return {
        "design": draw.design,
        "seed": seed,
        "chosen": told(draw.chosen),
        "reserves": told(draw.reserves),
        "coverage": asdict(draw.coverage),
        "optimum_proven": draw.optimum_proven,
        "most_pairs": draw.most_pairs,
        "benchmark": asdict(draw.benchmark),
    }


def _show_draw(console: Console, draw: Draw, n_candidates: int, seed: int) -> None:
    covered, chance = draw.coverage, draw.benchmark
    told = (
        f"{len(draw.chosen)} of {n_candidates} people chosen ({draw.design}, seed {seed}). They cover "
        f"{covered.categories} of {covered.categories_available} categories and {covered.pairs} of "
        f"{covered.pairs_available} combinations of two; {chance.n_draws} random choices cover "
        f"{chance.mean_categories:.1f} and {chance.mean_pairs:.1f} on average."
    )
    if draw.optimum_proven:
        told += " No other choice covers more."
    elif draw.optimum_proven is False:
        told += f" Not proven best: a choice may cover up to {draw.most_pairs} combinations."
    console.print(Text(told))
    grid = _grid("Chosen", "Why")
    for choice in draw.chosen:
        grid.add_row(Text(choice.id), Text(choice.reason))
    console.print(grid)
    if draw.reserves:
        grid = _grid("In reserve, next first", "Why")
        for choice in draw.reserves[:_RESERVES_SHOWN]:
            grid.add_row(Text(choice.id), Text(choice.reason))
        console.print(grid)
        if len(draw.reserves) > _RESERVES_SHOWN:
            console.print(Text(f"{len(draw.reserves) - _RESERVES_SHOWN} more in reserve: --json lists them."))


def saturation(options: argparse.Namespace) -> int:
    """plait saturation: new codes per run of interviews, accumulation, and how many codes are still unseen."""
    table = _read(options.table, [options.id] if options.id else [])
    uses = _uses(table, options.id)
    ratio = saturation_ratio(uses, base=options.base, run=options.run)
    curve = accumulation(uses, np.random.default_rng(options.seed), n_orders=options.orders)
    unseen = _unseen(uses)
    if options.json:
        return _print_json(_saturation_json(ratio, curve, unseen, options))
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
        raise InputRejected(problems[:_MAX_PROBLEMS])
    return np.array([[row[code].strip() == "1" for code in codes] for row in table])


def _unseen(uses: NDArray[np.bool_]) -> Unseen | str:
    try:
        return unseen_codes(uses)
    except UndefinedStatistic as reason:
        return str(reason)


def _saturation_json(
    ratio: SaturationRatio, curve: Accumulation, unseen: Unseen | str, options: argparse.Namespace
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
    console: Console, ratio: SaturationRatio, curve: Accumulation, unseen: Unseen | str, options: argparse.Namespace
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
    grid = _grid(*numbers, numbers=numbers)
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


def _read(file: str, columns: Sequence[str]) -> Table:
    table = read_table(_bytes(file), name=_name(file), max_rows=_MAX_ROWS)
    _require(table, columns)
    if not len(table):
        cause = "There is a header and no row below it."
        raise InputRejected(Problem(table.source, cause, "Give a file with data."))
    return table


def _require(table: Table, columns: Iterable[str]) -> None:
    folded = {column.casefold(): column for column in table.columns}
    problems = []
    for wanted in columns:
        if wanted not in table.columns:
            near = get_close_matches(wanted.casefold(), folded, n=1, cutoff=0.6)
            meant = f"Is '{folded[near[0]]}' meant? " if near else ""
            cure = f"{meant}The columns are: {', '.join(table.columns)}."
            problems.append(Problem(table.source, f"There is no column '{wanted}'.", cure))
    if problems:
        raise InputRejected(problems)


def _bytes(file: str) -> bytes:
    # One byte more than is accepted is enough for its reader to refuse the file.
    if file == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    with Path(file).open("rb") as opened:
        return opened.read(MAX_BYTES + 1)


def _name(file: str) -> str:
    return "standard input" if file == "-" else Path(file).name


def _whole(cell: str) -> int | None:
    return int(cell) if cell.isdecimal() and len(cell) <= 9 else None


def _number(cell: str) -> float | None:
    try:
        number = float(cell)
    except ValueError:
        return None
    return number if isfinite(number) and "_" not in cell else None


def _grid(*columns: str, numbers: Sequence[str] = ()) -> Grid:
    grid = Grid(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        grid.add_column(column, justify="right" if column in numbers else "left", no_wrap=column in numbers)
    return grid


def _print_json(result: Any) -> int:
    print(json.dumps(result, ensure_ascii=False, indent=2, allow_nan=False))
    return 0
