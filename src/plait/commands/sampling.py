"""plait sample: who is to be interviewed, why, and who comes next."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.text import Text

from plait import methods
from plait.commands.arguments import add_json, count, seed, words
from plait.commands.printing import grid_of, print_json
from plait.commands.reading import MAX_PROBLEMS, number_in, read_rows, whole_number_in
from plait.records.problem import InputRejected, Problem
from plait.records.table import Table

_RESERVES_SHOWN = 10


def add_arguments(parsers: Mapping[str, argparse.ArgumentParser]) -> None:
    parser = parsers["sample"]
    parser.set_defaults(command=sample)
    add_json(parser)
    parser.add_argument("table", help="people in rows: CSV, TSV or XLSX; - for standard input")
    parser.add_argument("--id", required=True, metavar="COLUMN")
    parser.add_argument("--by", required=True, metavar="A,B,C", help="columns whose categories count")
    parser.add_argument("--size", type=count, required=True, help="how many people")
    parser.add_argument("--seed", type=seed, required=True, help="a whole number that makes the draw repeatable")
    designs = ("maximum-variation", "random", "quotas", "typical", "extreme")
    parser.add_argument("--design", choices=designs, default="maximum-variation", help="random: within strata of --by")
    parser.add_argument("--must", action="append", default=[], metavar="ID,ID", help="who is chosen in any case")
    parser.add_argument("--must-not", action="append", default=[], metavar="ID,ID", help="who is never chosen")
    parser.add_argument("--quota", action="append", default=[], metavar="COLUMN=CATEGORY:LOW-HIGH")
    parser.add_argument("--score", metavar="COLUMN", help="of --design extreme (default: unlike everybody else)")
    parser.add_argument("--end", choices=("high", "low", "both"), default="high", help="of --score")


def sample(options: argparse.Namespace) -> int:
    """plait sample: who is to be interviewed, why, and who comes next."""
    attributes = words(options.by)
    needed = [options.id, *attributes, *([options.score] if options.score else [])]
    table = read_rows(options.table, needed)
    candidates = _candidates(table, options.id, attributes)
    limits = methods.Limits(_ids(options.must), _ids(options.must_not), tuple(_quota(each) for each in options.quota))
    draw = _draw(options, table, candidates, attributes, limits)
    if options.json:
        return print_json(_draw_json(draw, options.seed))
    _show_draw(Console(), draw, len(candidates), options.seed)
    return 0


def _draw(
    options: argparse.Namespace,
    table: Table,
    candidates: Sequence[methods.Candidate],
    attributes: Sequence[str],
    limits: methods.Limits,
) -> methods.Draw:
    import numpy as np

    rng = np.random.default_rng(options.seed)
    if options.score and options.design != "extreme":
        raise InputRejected(Problem("--score", "Only --design extreme uses a score.", "Leave it out."))
    match options.design:
        case "random":
            return methods.draw_random(candidates, options.size, rng, strata=attributes, limits=limits)
        case "quotas":
            return methods.draw_quotas(candidates, options.size, rng, limits=limits, attributes=attributes)
        case "typical":
            return methods.draw_typical(candidates, options.size, rng, attributes=attributes, limits=limits)
        case "extreme":
            scores = _scores(table, options.id, options.score) if options.score else None
            return methods.draw_extreme(
                candidates, options.size, rng, scores=scores, end=options.end, attributes=attributes, limits=limits
            )
        case _:
            return methods.draw_maximum_variation(candidates, options.size, rng, attributes=attributes, limits=limits)


def _candidates(table: Table, id_column: str, attributes: Sequence[str]) -> list[methods.Candidate]:
    problems = [
        Problem(f"{table.source}, row {row.number}", f"'{id_column}' is empty.", "Give everybody an id.")
        for row in table
        if not row[id_column].strip()
    ]
    from plait.formats.tables.csv_table import duplicate_values

    problems += duplicate_values(table, id_column)
    if problems:
        raise InputRejected(problems[:MAX_PROBLEMS])
    return [
        methods.Candidate(row[id_column].strip(), {name: row[name].strip() for name in attributes}) for row in table
    ]


def _ids(stated: Iterable[str]) -> frozenset[str]:
    return frozenset(code.strip() for each in stated for code in each.split(",") if code.strip())


def _quota(stated: str) -> methods.Quota:
    named, _, limits = stated.rpartition(":")
    attribute, _, category = named.partition("=")
    low, dash, high = limits.partition("-")
    numbers_read = all(not each or whole_number_in(each) is not None for each in (low, high)) and bool(low or high)
    if not (attribute.strip() and category.strip() and numbers_read):
        cure = "Write it like region=UK:2-4 (2 to 4), region=UK:2- (2 or more) or region=UK:3 (exactly 3)."
        raise InputRejected(Problem(f"--quota {stated}", "It cannot be read.", cure))
    at_most = (int(high) if high else None) if dash else int(low)
    return methods.Quota(attribute.strip(), category.strip(), int(low or 0), at_most)


def _scores(table: Table, id_column: str, score_column: str) -> Mapping[str, float]:
    scores: dict[str, float] = {}
    problems = []
    for row in table:
        cell = row[score_column].strip()
        number = number_in(cell)
        if cell and number is None:
            cause = f"'{cell[:40]}' in column '{score_column}' is not a number."
            problems.append(Problem(f"{table.source}, row {row.number}", cause, "Correct it or leave the cell empty."))
        elif number is not None:
            scores[row[id_column].strip()] = number
    if problems:
        raise InputRejected(problems[:MAX_PROBLEMS])
    return scores


def _draw_json(draw: methods.Draw, seed: int) -> dict[str, Any]:
    def told(choices: Iterable[methods.Choice]) -> list[dict[str, str]]:
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


def _show_draw(console: Console, draw: methods.Draw, n_candidates: int, seed: int) -> None:
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
    grid = grid_of("Chosen", "Why")
    for choice in draw.chosen:
        grid.add_row(Text(choice.id), Text(choice.reason))
    console.print(grid)
    if draw.reserves:
        grid = grid_of("In reserve, next first", "Why")
        for choice in draw.reserves[:_RESERVES_SHOWN]:
            grid.add_row(Text(choice.id), Text(choice.reason))
        console.print(grid)
        if len(draw.reserves) > _RESERVES_SHOWN:
            console.print(Text(f"{len(draw.reserves) - _RESERVES_SHOWN} more in reserve: --json lists them."))
