"""plait sample: who is to be interviewed, why, and who comes next."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np
from rich.console import Console
from rich.text import Text

from plait.formats.tables.csv_table import duplicate_values
from plait.method_commands.printing import grid_of, print_json
from plait.method_commands.reading import MAX_PROBLEMS, number_in, read_rows, whole_number_in
from plait.methods.sampling.purposive import (
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
from plait.records.problem import InputRejected, Problem
from plait.records.table import Table

_RESERVES_SHOWN = 10


def sample(options: argparse.Namespace) -> int:
    """plait sample: who is to be interviewed, why, and who comes next."""
    attributes = [each.strip() for each in options.by.split(",") if each.strip()]
    needed = [options.id, *attributes, *([options.score] if options.score else [])]
    table = read_rows(options.table, needed)
    candidates = _candidates(table, options.id, attributes)
    limits = Limits(_ids(options.must), _ids(options.must_not), tuple(_quota(each) for each in options.quota))
    draw = _draw(options, table, candidates, attributes, limits)
    if options.json:
        return print_json(_draw_json(draw, options.seed))
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
        raise InputRejected(problems[:MAX_PROBLEMS])
    return [Candidate(row[id_column].strip(), {name: row[name].strip() for name in attributes}) for row in table]


def _ids(stated: Iterable[str]) -> frozenset[str]:
    return frozenset(code.strip() for each in stated for code in each.split(",") if code.strip())


def _quota(stated: str) -> Quota:
    named, _, limits = stated.rpartition(":")
    attribute, _, category = named.partition("=")
    low, dash, high = limits.partition("-")
    numbers_read = all(not each or whole_number_in(each) is not None for each in (low, high)) and bool(low or high)
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
        number = number_in(cell)
        if cell and number is None:
            cause = f"'{cell[:40]}' in column '{score_column}' is not a number."
            problems.append(Problem(f"{table.source}, row {row.number}", cause, "Correct it or leave the cell empty."))
        elif number is not None:
            scores[row[id_column].strip()] = number
    if problems:
        raise InputRejected(problems[:MAX_PROBLEMS])
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
