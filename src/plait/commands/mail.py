"""plait mail: a test, mail that came back, and how mail is doing, for the person who runs the machine."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plait.commands.arguments import add_json
from plait.commands.printing import print_result
from plait.server import migrate


def add_arguments(parsers: Mapping[str, ArgumentParser]) -> None:
    commands = parsers["mail"].add_subparsers(metavar="COMMAND", required=True)
    told = {
        "test": (test, "Send a test now, and say what the server says; what was held up goes on when it works"),
        "bounce": (bounce, "Take in mail that came back, from files or from standard input"),
        "status": (status, "Say how mail is set up, what waits and what went wrong"),
    }
    for name, (command, text) in told.items():
        parser = commands.add_parser(name, help=text, description=text)
        parser.set_defaults(command=command)
        add_json(parser)
        if name == "test":
            parser.add_argument("address", help="to whom")
        elif name == "bounce":
            parser.add_argument("file", type=Path, nargs="*", help="messages or mailboxes (default: standard input)")


def test(options: Namespace) -> int:
    migrate()
    from django.utils import timezone

    from plait.mail.sending import send_now

    answer = send_now(options.address, now=timezone.now())
    is_sent = not answer
    told = f"The server took the test for {options.address}." if is_sent else f"It was not sent: {answer}"
    print_result(options, {"sent": is_sent, "said": answer}, told)
    return 0 if is_sent else 1


def bounce(options: Namespace) -> int:
    """Whatever is piped in is taken in or kept as what it is: a mail server must not send it back once more."""
    migrate()
    from django.utils import timezone

    from plait.formats.mail.returned import MOST_BYTES
    from plait.mail.bounces import take_in, told_in
    from plait.records.problem import InputRejected

    files = [(str(path), path.read_bytes()) for path in options.file]
    if not files:
        files = [("standard input", sys.stdin.buffer.read(MOST_BYTES + 1))]
    results: list[dict[str, Any]] = []
    for name, content in files:
        try:
            told = told_in(content, name=name)
        except InputRejected as rejected:
            if options.file:
                raise
            told = list(rejected.problems)
        taken = take_in(told, name=name, now=timezone.now())
        results.append({"file": name, **taken.as_counts(), "problems": [str(each) for each in taken.problems]})
    lines = []
    for each in results:
        n_problems = len(each["problems"])
        lines += [
            f"{each['file']}: {each['bounced']} could not be delivered, {each['delayed']} delayed, "
            f"{n_problems} not understood.",
            *(f"  {problem}" for problem in each["problems"]),
        ]
    return print_result(options, results, "\n".join(lines))


def status(options: Namespace) -> int:
    migrate()
    from plait.mail.queries import status_of_all

    found = status_of_all()
    lines = [" ".join(filter(None, (found["sentence"], found["cure"])))]
    lines += [f"{n:>6,}  {state}" for state, n in found["mails"].items()] or ["No mail was written."]
    if found["unknown_bounces"]:
        lines.append(f"{found['unknown_bounces']:>6,}  came back and name no mail")
    lines += [f"Lately: {each}" for each in found["troubles"]]
    print_result(options, found, "\n".join(lines))
    return 0 if found["works"] else 1
