"""plait library count, convert, screen, import, links. Import alone opens the database."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, fields
from pathlib import Path
from typing import IO, Any

from plait import methods
from plait.commands.arguments import add_json, places, seeds
from plait.commands.printing import print_json, print_result
from plait.commands.reading import file_bytes, file_name
from plait.methods.papers.full_text_links import Institution, built_links
from plait.records.paper import BrokenRecord, Paper
from plait.records.problem import InputRejected, Problem
from plait.server import migrate

_LABEL_COLUMNS = ("label_included", "included", "final_included", "label")
_DECISIONS = {
    "1": True, "1.0": True, "yes": True, "true": True, "include": True, "included": True, "relevant": True,
    "0": False, "0.0": False, "no": False, "false": False, "exclude": False, "excluded": False, "irrelevant": False,
}  # fmt: skip
_MAX_PROBLEMS = 30


def add_arguments(parsers: Mapping[str, argparse.ArgumentParser]) -> None:
    parts = parsers["library"].add_subparsers(metavar="COMMAND", required=True)

    def add(name: str, command: Callable[[argparse.Namespace], int], told: str) -> argparse.ArgumentParser:
        parser = parts.add_parser(name, help=told, description=told)
        parser.set_defaults(command=command)
        add_json(parser)
        return parser

    counted = add("count", count, "Count the records of a reference file, and show the broken ones")
    counted.add_argument("file", help="in any format that can be imported; - for standard input")
    _add_encoding(counted)

    converted = add("convert", convert, "Write the references of a file in another format")
    converted.add_argument("file", help="in any format that can be imported; - for standard input")
    converted.add_argument(
        "-o", dest="output", type=Path, required=True, metavar="FILE", help="ends in .json, .ris or .bib"
    )
    _add_encoding(converted)

    screened = add("screen", screen, "Screen a review whose decisions are known, to see what the order saves")
    screened.add_argument(
        "--simulate", required=True, metavar="FILE", help="a row for each record: title, abstract, label_included"
    )
    screened.add_argument("--seed", type=seeds, default=[1], metavar="S,...", help="each is run, and their mean told")
    screened.add_argument(
        "--priors",
        type=places,
        metavar="I,J",
        help="rows (from 0) known before the start; else each seed draws one included and one excluded",
    )

    taken = add("import", import_, "Import reference files into a study's library")
    taken.add_argument("files", nargs="+", type=Path, metavar="FILE", help="in any format that can be imported")
    _add_encoding(taken)
    taken.add_argument("--study", required=True, help="the study's short name, as 'plait studies' prints it")

    linked = add("links", links, "Where a paper's full text may be: nobody is asked")
    linked.add_argument("--doi", required=True)
    linked.add_argument("--institution", metavar="FILE", help="JSON or TOML with resolver_base and proxy_prefix")


def _add_encoding(parser: argparse.ArgumentParser) -> None:
    help = "of text files that do not tell theirs, such as windows-1250"
    parser.add_argument("--encoding", default="", metavar="NAME", help=help)


def count(options: argparse.Namespace) -> int:
    """plait library count: how many records a reference file holds, and which of them are broken."""
    from plait.formats.references.any_format import stream_references

    n_records = 0
    failed = []
    with _opened(options.file) as file:
        found = stream_references(file, name=file_name(options.file), encoding=options.encoding)
        for each in found.records:
            n_records += 1
            if isinstance(each, BrokenRecord):
                failed.append({"line": each.line, "reason": each.reason})
    if options.json:
        return print_json({"format": found.format, "records": n_records, "failed": failed})
    print(f"{found.format}: {n_records:,} records, {len(failed):,} of them broken")
    for record in failed:
        print(f"  line {record['line']}: {record['reason']}")
    return 0


def _opened(file: str) -> IO[bytes]:
    if file != "-":
        return Path(file).open("rb")
    # References are gone through more than once; what is piped in cannot be.
    kept = tempfile.TemporaryFile()  # noqa: SIM115 - closed by who asked for it
    shutil.copyfileobj(sys.stdin.buffer, kept)
    return kept


def convert(options: argparse.Namespace) -> int:
    """plait library convert: the papers of a reference file as RIS, BibTeX or CSL JSON; broken records are told."""
    from plait.formats.references.any_format import WRITERS, stream_references

    output: Path = options.output
    suffix = output.suffix.lower().removeprefix(".")
    if suffix not in WRITERS:
        endings = ", ".join(f".{each}" for each in WRITERS)
        raise InputRejected(Problem(str(output), "Its ending tells no format.", f"Let it end in one of {endings}."))
    failed: list[dict[str, Any]] = []
    n_written = 0

    def papers(records: Iterable[Paper | BrokenRecord]) -> Iterator[Paper]:
        nonlocal n_written
        for record in records:
            if isinstance(record, Paper):
                n_written += 1
                yield record
            else:
                failed.append({"line": record.line, "reason": record.reason})

    with _opened(options.file) as file, _written_whole(output) as written:
        found = stream_references(file, name=file_name(options.file), encoding=options.encoding)
        for piece in WRITERS[suffix](papers(found.records)):
            written.write(piece)
    if options.json:
        return print_json({"format": found.format, "written": n_written, "failed": failed})
    print(f"{found.format}: {n_written:,} records written to {output}, {len(failed):,} broken ones left out")
    for record in failed:
        print(f"  line {record['line']}: {record['reason']}")
    return 0


@contextmanager
def _written_whole(output: Path) -> Iterator[IO[str]]:
    """A file that takes its place only once all of it is written."""
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=output.parent, prefix=f".{output.name}.", delete=False
        ) as written:
            beside = Path(written.name)
            try:
                yield written
                written.close()
                beside.chmod(0o644)
                beside.replace(output)
            finally:
                beside.unlink(missing_ok=True)
    except FileNotFoundError as error:
        raise InputRejected(Problem(str(output), "There is no such folder.", "Make it first.")) from error


def screen(options: argparse.Namespace) -> int:
    """plait library screen --simulate: what screening by active learning would have saved in a finished review."""
    import numpy as np

    from plait.methods.papers.screening import drawn_priors

    began = time.process_time()
    texts, labels = _labelled_records(file_bytes(options.simulate), name=file_name(options.simulate))
    runs = []
    for seed in options.seed:
        priors = options.priors or drawn_priors(labels, np.random.default_rng(seed))
        found = methods.simulate(texts, labels, priors, seed)
        runs.append({"seed": seed, "priors": list(priors), "screened": len(found.order), **asdict(found.figures)})
    names = [field.name for field in fields(methods.ScreeningFigures)]
    means = {name: float(np.mean([run[name] for run in runs])) for name in names}
    result = {**means, "runs": runs, "cpu_seconds": round(time.process_time() - began, 2)}
    if options.json:
        return print_json(result)
    for run in runs:
        drawn = "" if options.priors else f", known before: rows {' and '.join(map(str, run['priors']))}"
        print(f"Seed {run['seed']}{drawn}: all {found.n_relevant} relevant records in {run['screened']:,} of "
              f"{found.n_records:,} screened")  # fmt: skip
        if len(runs) > 1:
            print(f"  {_in_figures(run)}")
    print(f"{f'Mean of {len(runs)} seeds: ' if len(runs) > 1 else ''}{_in_figures(means)}")
    print("WSS is the work saved over sampling, RRF@10 the share found in the first tenth, AP the average precision.")
    print(f"{result['cpu_seconds']} s of processor time")
    return 0


def _in_figures(figures: Mapping[str, Any]) -> str:
    told = {"WSS@95": "wss95", "WSS@100": "wss100", "RRF@10": "rrf10", "AP": "ap"}
    return ", ".join(f"{name} {figures[key]:.3f}" for name, key in told.items())


def import_(options: argparse.Namespace) -> int:
    """plait library import: reference files into a study, step by step."""
    migrate()
    from plait.commands.importing import import_files, in_words

    told = import_files(options.files, slug=options.study, encoding=options.encoding)
    print_result(options, told, in_words(told))
    return int(any("problems" in each for each in told))


def links(options: argparse.Namespace) -> int:
    """plait library links: addresses where the paper's full text may be, surest first."""
    from plait.formats.references.parts.values import normalise_doi

    doi = normalise_doi(options.doi)
    if not doi:
        cause = f"'{options.doi[:200]}' is not one."
        raise InputRejected(Problem("DOI", cause, "Give it as '10.1136/bmj.n71' or as its doi.org address."))
    institution = _institution(options.institution) if options.institution else None
    built = built_links(Paper(title="", doi=doi), institution=institution)
    if options.json:
        return print_json({"doi": doi, "links": [asdict(link) for link in built]})
    for link in built:
        print(f"{link.label} ({link.certainty}): {link.url}\n  {link.reason}")
    return 0


def _labelled_records(data: bytes, *, name: str) -> tuple[list[str], list[bool]]:
    """Title and abstract of each row, and whether it was included."""
    import polars as pl

    from plait.formats.tables.csv_table import read_columns

    table = read_columns(data, name=name)
    column_of = {column.strip().lower(): column for column in table.columns}
    label = next((column_of[column] for column in _LABEL_COLUMNS if column in column_of), None)
    problems = [
        Problem(name, f"There is no column '{wanted}'.", f"The columns are: {', '.join(table.columns)[:500]}.")
        for wanted, is_there in (("title", "title" in column_of), (_LABEL_COLUMNS[0], label is not None))
        if not is_there
    ]
    if problems or label is None:
        raise InputRejected(problems)
    texts = table.select(
        pl.concat_str([column_of[part] for part in ("title", "abstract") if part in column_of], separator=" ")
    )
    return texts.to_series().to_list(), _decisions(table[label].to_list(), name)


def _decisions(cells: list[str], name: str) -> list[bool]:
    decisions = [_DECISIONS.get(cell.strip().lower()) for cell in cells]
    problems = [
        Problem(f"{name}, record {place}", f"'{cell[:40]}' is no decision.", "Give 1 for included and 0 for excluded.")
        for place, (cell, decision) in enumerate(zip(cells, decisions, strict=True))
        if decision is None
    ]
    if problems:
        raise InputRejected(problems[:_MAX_PROBLEMS])
    return [decision is True for decision in decisions]


def _institution(file: str) -> Institution:
    name = file_name(file)
    try:
        text = Path(file).read_bytes().decode("utf-8-sig")
        given: Any = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputRejected(Problem(name, "It is neither JSON nor TOML.", "Give one of the two.")) from error
    return _institution_of(given, name)


def _institution_of(given: Mapping[str, Any], name: str) -> Institution:
    known = {field.name for field in fields(Institution)}
    wrong = [key for key in known & given.keys() if not isinstance(given[key], str)]
    if wrong:
        problems = [Problem(f"{name}, '{key}'", "It is not text.", "Give it in quotation marks.") for key in wrong]
        raise InputRejected(problems)
    if not known & given.keys():
        raise InputRejected(Problem(name, "It says nothing of a library.", f"Give {', '.join(sorted(known))}."))
    unused = sorted(given.keys() - known - {"name"})
    if unused:
        print(f"{name}: not used: {', '.join(unused)}", file=sys.stderr)
    return Institution(**{key: given[key] for key in known & given.keys()})
