"""The command `plait`. Each subcommand imports what it needs when it runs, so that --help answers at once.

Exit status: 0 when done, 1 when the input is at fault (message on standard error), 2 on wrong usage.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    options = _parser().parse_args(arguments)
    command: Command = options.command
    try:
        return command(options)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except Exception as error:
        told = _told(error)
        if told is None:
            raise
        print(told, file=sys.stderr)
        return 1


def _told(error: Exception) -> str | None:
    """What a person is told of an error that their input can cause; None for a fault of the program."""
    from plait.records.problem import InputRejected, UndefinedStatistic

    if isinstance(error, (InputRejected, UndefinedStatistic)):
        return str(error)
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}. Check the path and try again."
    return None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="plait", description="The open mixed-methods study workbench. What it keeps lies under PLAIT_HOME."
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(name: str, command: Command, help_text: str, *, prints_json: bool = False) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help_text, description=help_text)
        sub.set_defaults(command=command)
        if prints_json:
            sub.add_argument("--json", action="store_true", help="print the result as JSON")
        return sub

    run = add("run", _run, "Prepare everything and serve the workbench with one worker (what make run does)")
    run.add_argument("--port", type=int, default=8000)
    run.add_argument("--host", default="127.0.0.1")
    run.add_argument(
        "--no-example", action="store_true", help="do not load the example study into an empty installation"
    )
    serve = add("serve", _serve, "Serve the pages only (no worker)")
    serve.add_argument("--port", type=int, default=8000)
    serve.add_argument("--host", default="127.0.0.1")
    add("worker", _worker, "Run one job worker")
    add("migrate", _migrate, "Bring the database to the program's version")
    add("demo", _demo, "Load the invented example study afresh", prints_json=True)
    account = add("account", _account, "Make an account, or a new password for one")
    account.add_argument("email")
    account.add_argument("--name", default="")
    link = add("link", _link, "Print a one-time sign-in link", prints_json=True)
    link.add_argument("email", nargs="?", help="whose (default: the first account)")
    link.add_argument("--address", default="http://127.0.0.1:8000")
    load = add("load", _load, "Load a study from the folder of its study.toml", prints_json=True)
    load.add_argument("folder", type=Path)
    load.add_argument("--owner", help="e-mail address of the account that will own the study (default: the first)")
    report = add("report", _report, "Write a study's report", prints_json=True)
    report.add_argument("study", help="the study's short name, as 'plait studies' prints it")
    report.add_argument("-o", "--output", type=Path, required=True, help="FILE.html, FILE.docx or FILE.pdf")
    add("studies", _studies, "List the studies", prints_json=True)
    backup = add("backup", _backup, "Copy the whole installation into one file, while it runs", prints_json=True)
    backup.add_argument("file", type=Path)
    restore = add("restore", _restore, "Bring an installation back from a backup", prints_json=True)
    restore.add_argument("file", type=Path)
    restore.add_argument("--replace", action="store_true", help="replace what the installation holds now")
    _add_methods(add)
    _add_library(commands)
    return parser


def _add_library(commands: Any) -> None:
    help_text = "The paper library: import and count records, simulate screening, build links to full text"
    parts = commands.add_parser("library", help=help_text, description=help_text).add_subparsers(
        metavar="COMMAND", required=True
    )

    def add(name: str, command: Command, help_text: str) -> argparse.ArgumentParser:
        sub: argparse.ArgumentParser = parts.add_parser(name, help=help_text, description=help_text)
        sub.set_defaults(command=command)
        sub.add_argument("--json", action="store_true", help="print the result as JSON")
        return sub

    count = add("count", _library_count, "Count the records of a reference file, and show the broken ones")
    count.add_argument("file", help="in any format that can be imported; - for standard input")

    screen = add("screen", _library_screen, "Screen a review whose decisions are known, to see what the order saves")
    screen.add_argument(
        "--simulate", required=True, metavar="FILE", help="a row for each record: title, abstract, label_included"
    )
    screen.add_argument("--seed", type=_seed, default=1)
    screen.add_argument(
        "--priors", type=_places, required=True, metavar="I,J", help="rows (from 0) known before the start"
    )

    taken = add("import", _library_import, "Import reference files into a study's library")
    taken.add_argument("files", nargs="+", type=Path, metavar="FILE", help="in any format that can be imported")
    taken.add_argument("--study", required=True, help="the study's short name, as 'plait studies' prints it")

    links = add("links", _library_links, "Where a paper's full text may be: nobody is asked")
    links.add_argument("--doi", required=True)
    links.add_argument("--institution", metavar="FILE", help="JSON or TOML with resolver_base and proxy_prefix")


def _add_methods(add: Callable[..., argparse.ArgumentParser]) -> None:
    check = add("check", _check, "Check every figure of a report: can it be true of whole people?", prints_json=True)
    check.add_argument("files", nargs="+", metavar="FILE", help="txt, md, docx, html or pdf; - for standard input")
    check.add_argument("--base", action="append", default=[], metavar="NAME=N", help="people a name stands for")
    check.add_argument("--population", type=_count, metavar="N", help="people in the frame")
    check.add_argument("--decimal-comma", action="store_true", help="read 29,800 %% as 29.8 %%")
    check.add_argument("--all", action="store_true", help="show possible figures too, not the impossible ones alone")

    sample = add("sample", _sample, "Choose interviewees by a rule, with a reason for each", prints_json=True)
    sample.add_argument("table", help="people in rows: CSV, TSV or XLSX; - for standard input")
    sample.add_argument("--id", required=True, metavar="COLUMN")
    sample.add_argument("--by", required=True, metavar="A,B,C", help="columns whose categories count")
    sample.add_argument("--size", type=_count, required=True, help="how many people")
    sample.add_argument("--seed", type=_seed, required=True, help="a whole number that makes the draw repeatable")
    designs = ("maximum-variation", "random", "quotas", "typical", "extreme")
    sample.add_argument("--design", choices=designs, default="maximum-variation", help="random: within strata of --by")
    sample.add_argument("--must", action="append", default=[], metavar="ID,ID", help="who is chosen in any case")
    sample.add_argument("--must-not", action="append", default=[], metavar="ID,ID", help="who is never chosen")
    sample.add_argument("--quota", action="append", default=[], metavar="COLUMN=CATEGORY:LOW-HIGH")
    sample.add_argument("--score", metavar="COLUMN", help="of --design extreme (default: unlike everybody else)")
    sample.add_argument("--end", choices=("high", "low", "both"), default="high", help="of --score")

    agreement = add("agreement", _agreement, "Agreement between coders: every coefficient", prints_json=True)
    agreement.add_argument("table", help="one row for each unit and coder: CSV, TSV or XLSX; - for standard input")
    for name in ("unit", "coder", "value"):
        agreement.add_argument(f"--{name}", required=True, metavar="COLUMN")
    agreement.add_argument("--level", choices=("nominal", "ordinal", "interval", "ratio"), required=True)
    weights = ("identity", "linear", "quadratic", "ordinal", "radical")
    agreement.add_argument("--weights", choices=weights, default="identity", help="of all coefficients but alpha")
    agreement.add_argument("--categories", metavar="A,B,C", help="the codebook in its order (default: values seen)")
    agreement.add_argument("--bootstrap", type=_resamples, default=1000, metavar="N", help="0: none, by formula")
    agreement.add_argument("--seed", type=_seed, default=1)

    rates = add("rates", _rates, "AAPOR outcome rates from final dispositions", prints_json=True)
    rates.add_argument("table", help="a row for each person, or disposition and count; - for standard input")
    rates.add_argument("--disposition", default="disposition", metavar="COLUMN", help="AAPOR codes or names")
    rates.add_argument("--count", metavar="COLUMN", help="people in each row (default: 'count' where there is one)")
    rates.add_argument("--e", metavar="SHARE", help="eligible share of the unknown: 0 to 1, or 'proportional'")

    saturation = add("saturation", _saturation, "Do further interviews still bring new codes?", prints_json=True)
    saturation.add_argument(
        "table", help="interviews in order, a column of 0 and 1 for each code; - for standard input"
    )
    saturation.add_argument("--id", metavar="COLUMN", help="column that names the interviews (default: found)")
    saturation.add_argument("--base", type=_count, default=4, metavar="N", help="first interviews, the denominator")
    saturation.add_argument("--run", type=_count, default=2, metavar="N", help="interviews looked at together")
    saturation.add_argument("--threshold", type=_share, default=0.05, metavar="SHARE", help="new codes, 0 to 1")
    saturation.add_argument("--orders", type=_resamples, default=1000, metavar="N", help="shuffled orders for the band")
    saturation.add_argument("--seed", type=_seed, default=1)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 1 up")
    return int(text)


def _seed(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 0 up")
    return int(text)


def _resamples(text: str) -> int:
    if not text.isdecimal() or len(text) > 6:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 0 to 999999")
    return int(text)


def _share(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number from 0 to 1")
    return number


def _places(text: str) -> list[int]:
    return [_seed(place.strip()) for place in text.split(",")]


def _django() -> None:
    from plait.server import set_up

    set_up()


def _print(options: argparse.Namespace, result: Any, text: str) -> int:
    print(json.dumps(result, ensure_ascii=False, indent=2, default=str) if options.json else text)
    return 0


def _run(options: argparse.Namespace) -> int:
    from plait.server import run

    return run(host=options.host, port=options.port, with_example=not options.no_example)


def _serve(options: argparse.Namespace) -> int:
    from plait.server import serve

    return serve(host=options.host, port=options.port)


def _worker(options: argparse.Namespace) -> int:
    _django()
    from plait.jobs.worker import main as work

    work()
    return 0


def _migrate(options: argparse.Namespace) -> int:
    _django()
    from plait.server import migrate

    migrate()
    return 0


def _demo(options: argparse.Namespace) -> int:
    _migrate(options)
    from plait.workbench.example import load_example

    study, counts = load_example(replace=True)
    return _print(options, {"study": study.slug, "counts": counts}, f"The example study is loaded: {study.slug}")


def _account(options: argparse.Namespace) -> int:
    import getpass

    _migrate(options)
    from plait.workbench.accounts import set_password

    password = getpass.getpass("New password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    is_new = set_password(email=options.email, name=options.name, password=password)
    print(f"{'Made' if is_new else 'Changed'} the account {options.email}.")
    return 0


def _link(options: argparse.Namespace) -> int:
    _migrate(options)
    from plait.workbench.accounts import sign_in_link

    link = sign_in_link(email=options.email, address=options.address)
    return _print(options, {"link": link}, link)


def _load(options: argparse.Namespace) -> int:
    _migrate(options)
    from plait.workbench.accounts import account_for
    from plait.workbench.load import load_study

    study, counts = load_study(folder=options.folder, owner=account_for(options.owner))
    lines = [f"Loaded '{study.title}' as {study.slug}:"]
    lines += [f"  {room}: " + ", ".join(f"{n} {what}" for what, n in parts.items()) for room, parts in counts.items()]
    return _print(options, {"study": study.slug, "counts": counts}, "\n".join(lines))


def _report(options: argparse.Namespace) -> int:
    _migrate(options)
    from plait.workbench.commands import write_report

    n_bytes = write_report(slug=options.study, output=options.output)
    result = {"study": options.study, "file": str(options.output), "bytes": n_bytes}
    return _print(options, result, f"Wrote {options.output} ({n_bytes:,} bytes).")


def _studies(options: argparse.Namespace) -> int:
    _migrate(options)
    from plait.workbench.commands import list_studies

    studies = list_studies()
    return _print(
        options, studies, "\n".join(f"{each['slug']}  {each['title']}" for each in studies) or "No study yet."
    )


def _backup(options: argparse.Namespace) -> int:
    _django()
    from plait.workbench.backup import back_up

    result = back_up(options.file)
    return _print(options, result, f"Wrote {options.file} ({result['bytes']:,} bytes, {result['files']} files).")


def _restore(options: argparse.Namespace) -> int:
    _django()
    from plait.workbench.backup import restore

    result = restore(options.file, replace=options.replace)
    return _print(options, result, f"Restored {result['files']} files from {options.file}.")


def _check(options: argparse.Namespace) -> int:
    from plait.method_commands.check_figures import check

    return check(options)


def _sample(options: argparse.Namespace) -> int:
    from plait.method_commands.interview_sample import sample

    return sample(options)


def _agreement(options: argparse.Namespace) -> int:
    from plait.method_commands.coder_agreement import agreement

    return agreement(options)


def _rates(options: argparse.Namespace) -> int:
    from plait.method_commands.outcome_rates import rates

    return rates(options)


def _saturation(options: argparse.Namespace) -> int:
    from plait.method_commands.code_saturation import saturation

    return saturation(options)


def _library_count(options: argparse.Namespace) -> int:
    from plait.library_commands import count

    return count(options)


def _library_screen(options: argparse.Namespace) -> int:
    from plait.library_commands import screen

    return screen(options)


def _library_import(options: argparse.Namespace) -> int:
    _migrate(options)
    from plait.library.import_command import import_files, in_words

    told = import_files(options.files, slug=options.study)
    _print(options, told, in_words(told))
    return int(any("problems" in each for each in told))


def _library_links(options: argparse.Namespace) -> int:
    from plait.library_commands import links

    return links(options)


if __name__ == "__main__":
    sys.exit(main())
