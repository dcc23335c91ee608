"""plait check: every figure of the files, and whether it can be true."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.text import Text

from plait import methods
from plait.commands.arguments import add_json, count
from plait.commands.printing import grid_of, print_json
from plait.commands.reading import file_bytes, file_name, whole_number_in
from plait.methods.figures.claims import VERDICTS
from plait.records.problem import InputRejected, Problem

_STYLES = {
    "impossible": "bold red", "doubtful": "red", "rounding": "yellow", "possible": "green", "not checkable": "yellow",
}  # fmt: skip
_ASKED = ("impossible", "doubtful", "rounding")


def add_arguments(parsers: Mapping[str, argparse.ArgumentParser]) -> None:
    parser = parsers["check"]
    parser.set_defaults(command=check)
    add_json(parser)
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="txt, md, docx, tex, html or pdf; - for standard input"
    )
    parser.add_argument("--base", action="append", default=[], metavar="NAME=N", help="people a name stands for")
    parser.add_argument("--population", type=count, metavar="N", help="people in the frame")
    parser.add_argument("--decimal-comma", action="store_true", help="read 29,800 %% as 29.8 %%")
    parser.add_argument("--all", action="store_true", help="show possible figures too, not those alone that do not fit")
    parser.add_argument("--exit-code", action="store_true", help="end with 1 where a figure is impossible")


def check(options: argparse.Namespace) -> int:
    """plait check: every figure of the files, and whether it can be true."""
    from plait.formats.documents.plain_text import plain_text

    bases, problems = _bases(options.base)
    texts: dict[str, str] = {}
    for file in options.files:
        try:
            texts[file] = plain_text(file_bytes(file), name=file_name(file))
        except InputRejected as rejected:
            problems.extend(rejected.problems)
    if problems:
        raise InputRejected(problems)
    found = {
        file: methods.check_text(text, bases=bases, population=options.population, decimal_comma=options.decimal_comma)
        for file, text in texts.items()
    }
    if options.json:
        several = len(found) > 1
        print_json([_claim(claim, file if several else None) for file in found for claim in found[file]])
    else:
        console = Console()
        for file, claims in found.items():
            _show_claims(console, file, texts[file], claims, show_all=options.all)
    is_any = any(claim.verdict == "impossible" for claims in found.values() for claim in claims)
    return int(options.exit_code and is_any)


def _claim(claim: methods.Claim, file: str | None) -> dict[str, Any]:
    fits = [{"k": fit.k, "n": fit.n} for fit in claim.fits]
    told = {name: getattr(claim, name) for name in ("text", "start", "end", "kind", "verdict", "reason")}
    return ({"file": file} if file is not None else {}) | told | {"fits": fits}


def _show_claims(console: Console, file: str, text: str, claims: Sequence[methods.Claim], *, show_all: bool) -> None:
    n_of = Counter(claim.verdict for claim in claims)
    figures = "1 figure" if len(claims) == 1 else f"{len(claims)} figures"
    counts = ", ".join(f"{n_of[verdict]} {verdict}" for verdict in VERDICTS)
    console.print(Text(f"{file_name(file)}: {figures} found; {counts}."))
    shown = [claim for claim in claims if show_all or claim.verdict in _ASKED]
    if len(shown) < len(claims):
        console.print("With --all each figure is shown.")
    if not shown:
        return
    grid = grid_of("Line", "Figure", "Verdict", "Why", numbers=("Line",))
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
        n_people = whole_number_in(number.strip())
        if name.strip() and n_people is not None:
            bases[name.strip()] = n_people
        else:
            cause = "It is no name with a number of people."
            problems.append(Problem(f"--base {each}", cause, "Write it like --base leads=114."))
    return bases, problems
