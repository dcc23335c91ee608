"""The command `plait`. What a command takes and does stands in its group's file in plait.commands, which is loaded when
one of its commands is named, so that --help answers at once.

Exit status: 0 when done, 1 when the input is at fault (message on standard error), 2 on wrong usage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection, Sequence
from importlib import import_module  # noqa: TID251 - of groups that stand in the table below

# Group (a module of plait.commands) -> command -> what it does, in the order of --help.
GROUPS = {
    "serving": {
        "run": "Prepare everything and serve the workbench with one worker (what make run does)",
        "serve": "Serve the pages only (no worker)",
        "worker": "Run one job worker",
        "migrate": "Bring the database to the program's version",
    },
    "installation": {
        "demo": "Load the invented example study afresh",
        "account": "Make an account, or a new password for one",
        "link": "Print a one-time sign-in link",
        "backup": "Copy the whole installation into one file, while it runs",
        "restore": "Bring an installation back from a backup",
    },
    "mail": {"mail": "Mail: send a test, take in what came back, say how it is doing"},
    "studies": {
        "load": "Load a study from the folder of its study.toml",
        "report": "Write a study's report",
        "studies": "List the studies",
        "delete": "Delete a study with everything in it",
    },
    "figures": {"check": "Check every figure of a report: can it be true of whole people?"},
    "sampling": {"sample": "Choose interviewees by a rule, with a reason for each"},
    "agreement": {
        "agreement": "Agreement between coders: every coefficient",
        "double-coding": "How much to code twice, so that the lower bound of kappa or alpha passes a value",
    },
    "spans": {"spans": "Agreement of coders who marked stretches of text: u-alpha, gamma"},
    "rates": {"rates": "AAPOR outcome rates from final dispositions"},
    "surveys": {
        "nonresponse": "Who answered? A model of the response, with the error of each coefficient",
        "weights": "Weights that meet known totals: linear calibration (GREG) or raking",
        "crosstab": "Two answers of a weighted sample, and whether they hang together (Rao-Scott)",
    },
    "saturation": {"saturation": "Do further interviews still bring new codes?"},
    "library": {"library": "The paper library: import and count records, simulate screening, build links to full text"},
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    options = parser(given).parse_args(given)
    try:
        return int(options.command(options))
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


def parser(named: Collection[str] | None = None) -> argparse.ArgumentParser:
    """The parser of the command line. named: only the commands among these words get their arguments; None: all."""
    whole = argparse.ArgumentParser(
        prog="plait", description="The open mixed-methods study workbench. What it keeps lies under PLAIT_HOME."
    )
    commands = whole.add_subparsers(metavar="COMMAND", required=True)
    for group, told in GROUPS.items():
        parsers = {name: commands.add_parser(name, help=text, description=text) for name, text in told.items()}
        if named is None or not told.keys().isdisjoint(named):
            import_module(f"plait.commands.{group}").add_arguments(parsers)
    return whole


def _told(error: Exception) -> str | None:
    """What a person is told of an error that their input can cause; None for a fault of the program."""
    from plait.records.problem import InputRejected, UndefinedStatistic

    if isinstance(error, (InputRejected, UndefinedStatistic)):
        return str(error)
    from plait.database.turns import is_full, is_unreadable

    if is_full(error):
        return "plait: the disk is full; nothing more was stored. Make room, then try again."
    if is_unreadable(error):
        return (
            f"plait: the database cannot be read ({error}). Copy the folder of the installation before anything else, "
            "then bring back a backup: plait restore FILE --replace."
        )
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}. Check the path and try again."
    return None


if __name__ == "__main__":
    sys.exit(main())
