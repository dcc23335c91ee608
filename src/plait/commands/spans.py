"""plait spans: agreement of coders who marked stretches of text themselves."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.text import Text

from plait import methods
from plait.commands.arguments import add_json, count, resamples, seed
from plait.commands.printing import grid_of, limits_of, print_json
from plait.commands.reading import MAX_PROBLEMS, read_rows, require_columns, whole_number_in
from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.records.segment import CodedSpan, Span
from plait.records.table import Table, TableRow

_TITLES = {
    "u": "u-alpha: units and values",
    "bar_u": "|u-alpha: marked or blank",
    "cu": "cu-alpha: values of what both marked",
}


def add_arguments(parsers: Mapping[str, argparse.ArgumentParser]) -> None:
    parser = parsers["spans"]
    parser.set_defaults(command=spans)
    add_json(parser)
    parser.add_argument(
        "table", help="a row for each stretch that a coder marked: CSV, TSV or XLSX; - for standard input"
    )
    for name, told in (
        ("document", "which text; a text that a coder marked nothing in has a row of them without start and end"),
        ("coder", "who marked"),
        ("start", "first character, counted from 0"),
        ("end", "behind the last character"),
        ("value", "the code"),
        ("length", "characters of the whole text"),
    ):
        parser.add_argument(f"--{name}", required=True, metavar="COLUMN", help=told)
    parser.add_argument("--bootstrap", type=resamples, default=1000, metavar="N", help="of the documents, 0: none")
    parser.add_argument(
        "--gamma", action="store_true", help="also gamma of each document, by chance of --samples draws"
    )
    told = "what gamma makes of places, of values, and of an empty partner (default: 1,1,1)"
    parser.add_argument(
        "--gamma-weights", type=_weights, default=(1.0, 1.0, 1.0), metavar="ALPHA,BETA,EMPTY", help=told
    )
    parser.add_argument("--samples", type=count, default=30, metavar="N")
    parser.add_argument("--seed", type=seed, default=1)


def spans(options: argparse.Namespace) -> int:
    """plait spans: the u-alpha family over all documents, and gamma of each."""
    import numpy as np

    columns = [options.document, options.coder, options.start, options.end, options.value, options.length]
    table = read_rows(options.table, columns)
    require_columns(table, columns)
    documents = _documents(table, options)
    rng = np.random.default_rng(options.seed)
    family = methods.u_alpha_family(list(documents.values()), options.bootstrap, rng)
    gammas = {name: _gamma(document, options) for name, document in documents.items()} if options.gamma else {}
    if options.json:
        return print_json(_json(family, gammas, options))
    _show(Console(), documents, family, gammas, options)
    return 0


def _weights(text: str) -> tuple[float, ...]:
    try:
        given = tuple(float(each) for each in text.split(","))
    except ValueError:
        given = ()
    if len(given) != 3:
        raise argparse.ArgumentTypeError(f"'{text}' is not three numbers, as 1,1,1")
    return given


def _documents(table: Table, options: argparse.Namespace) -> dict[str, methods.Continuum]:
    """The texts by their names; every coder of the table read every text in which they have a row."""
    codings: defaultdict[str, list[CodedSpan]] = defaultdict(list)
    coders: defaultdict[str, dict[str, None]] = defaultdict(dict)
    lengths: dict[str, int] = {}
    problems: list[Problem] = []
    for row in table:
        place = f"{table.source}, row {row.number}"
        name, coder, value = (row[column].strip() for column in (options.document, options.coder, options.value))
        length = whole_number_in(row[options.length].strip())
        if not name or not coder:
            problems.append(Problem(place, "It names no document or no coder.", "Give every row both."))
            continue
        if length is None or lengths.setdefault(name, length) != length:
            cause = f"'{row[options.length].strip()}' is no length of '{name}', or not the one of an earlier row."
            problems.append(Problem(place, cause, "Give the number of characters of the whole text, always the same."))
        coders[name][coder] = None
        problems += _mark(row, place, options, codings[name], coder, value)
    if problems:
        raise InputRejected(problems[:MAX_PROBLEMS])
    return {
        name: methods.Continuum.from_codings(codings[name], coders=list(of_text), length=lengths[name])
        for name, of_text in coders.items()
    }


def _mark(
    row: TableRow, place: str, options: argparse.Namespace, codings: list[CodedSpan], coder: str, value: str
) -> list[Problem]:
    cells = [row[column].strip() for column in (options.start, options.end)]
    if not any((*cells, value)):
        return []
    start, end = (whole_number_in(cell) for cell in cells)
    if start is None or end is None or start >= end:
        cause = f"'{cells[0]}' to '{cells[1]}' is no stretch of the text."
        return [
            Problem(place, cause, "Give whole numbers, the end behind the start; or leave both and the code empty.")
        ]
    if not value:
        return [Problem(place, "It has no code.", "Give the code of the stretch.")]
    codings.append(CodedSpan(Span(start, end), value, coder))
    return []


def _gamma(document: methods.Continuum, options: argparse.Namespace) -> methods.Gamma | str:
    """Gamma of one document, or why it has none."""
    import numpy as np

    alpha, beta, empty = options.gamma_weights
    weights = methods.GammaWeights(alpha, beta, empty)
    try:
        return methods.gamma(document, np.random.default_rng(options.seed), options.samples, weights)
    except UndefinedStatistic as reason:
        return str(reason)


def _json(
    family: Sequence[methods.SpanAgreement | methods.UndefinedSpanAgreement],
    gammas: Mapping[str, methods.Gamma | str],
    options: argparse.Namespace,
) -> dict[str, Any]:
    told: dict[str, Any] = {"family": [], "seed": options.seed}
    for member in family:
        if isinstance(member, methods.UndefinedSpanAgreement):
            told["family"].append({"name": member.name, "undefined": member.reason})
        else:
            names = ("name", "value", "low", "high", "coverage", "n_documents", "n_characters")
            told["family"].append({name: getattr(member, name) for name in names})
    told["gamma"] = {
        name: {"undefined": found}
        if isinstance(found, str)
        else {each: getattr(found, each) for each in ("value", "observed", "expected", "se_expected", "n_samples")}
        for name, found in gammas.items()
    }
    told["gamma_weights"] = dict(zip(("alpha", "beta", "empty"), options.gamma_weights, strict=True))
    return told


def _show(
    console: Console,
    documents: Mapping[str, methods.Continuum],
    family: Sequence[methods.SpanAgreement | methods.UndefinedSpanAgreement],
    gammas: Mapping[str, methods.Gamma | str],
    options: argparse.Namespace,
) -> None:
    n_units = sum(len(of_coder) for document in documents.values() for of_coder in document.units)
    n_read = sum(len(document.units) >= 2 for document in documents.values())
    told = f"{n_units:,} stretches in {len(documents)} documents, {n_read} of them read by two coders or more."
    console.print(Text(told))
    grid = grid_of("Coefficient", "Value", "95 % interval", "Of", numbers=("Value", "95 % interval"))
    for member in family:
        title = _TITLES.get(member.name, f"ku-alpha: {member.name.removeprefix('ku:')} against the others")
        if isinstance(member, methods.UndefinedSpanAgreement):
            grid.add_row(title, Text("undefined", "yellow"), "", Text(member.reason))
        else:
            grid.add_row(title, f"{member.value:.3f}", limits_of(member), f"{member.coverage:.0%} of it")
    for name, found in gammas.items():
        if isinstance(found, str):
            grid.add_row(f"gamma: {name}", Text("undefined", "yellow"), "", Text(found))
        else:
            of = f"disorder {found.observed:.3f} of {found.expected:.3f} expected"
            grid.add_row(f"gamma: {name}", f"{found.value:.3f}", "none", of)
    console.print(grid)
    if options.bootstrap and n_read > 1:
        console.print(
            Text(f"Intervals: bootstrap over documents ({options.bootstrap} resamples, seed {options.seed}).")
        )
    if gammas:
        alpha, beta, empty = options.gamma_weights
        weights = f"alpha {alpha:g}, beta {beta:g}, empty {empty:g}"
        console.print(Text(f"Gamma: {options.samples} draws, seed {options.seed}; {weights}."))
