"""plait demo, account, link, backup, restore: what an installation holds, for the person who runs the machine."""

from __future__ import annotations

import getpass
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from plait.commands.arguments import add_json
from plait.commands.printing import print_result
from plait.records.problem import InputRejected, Problem
from plait.server import migrate, set_up

# In place of a file's name.
_ASK = "ask"


def add_arguments(parsers: Mapping[str, ArgumentParser]) -> None:
    commands = {"demo": demo, "account": account, "link": link, "backup": backup, "restore": restore}
    for name, command in commands.items():
        parsers[name].set_defaults(command=command)
        if name != "account":
            add_json(parsers[name])
    parsers["account"].add_argument("email")
    parsers["account"].add_argument("--name", default="")
    parsers["link"].add_argument("email", nargs="?", help="whose (default: the first account)")
    parsers["link"].add_argument(
        "--address", default="http://127.0.0.1:8000", help="of the site (default: %(default)s, as make run serves it)"
    )
    parsers["backup"].add_argument("file", type=Path)
    parsers["restore"].add_argument("file", type=Path)
    for name in ("backup", "restore"):
        parsers[name].add_argument(
            "--passphrase", metavar="WHERE", help="guards the key of stored files: a file's first line, or 'ask'"
        )
    parsers["restore"].add_argument("--replace", action="store_true", help="replace what the installation holds now")


def demo(options: Namespace) -> int:
    migrate()
    from plait.workbench.example import load_example

    study, counts = load_example(replace=True)
    result = {"study": study.slug, "counts": counts}
    return print_result(options, result, f"The example study is loaded: {study.slug}")


def account(options: Namespace) -> int:
    migrate()
    from plait.workbench.accounts import set_password

    password = getpass.getpass("New password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    is_new = set_password(email=options.email, name=options.name, password=password)
    print(f"{'Made' if is_new else 'Changed'} the account {options.email}.")
    return 0


def link(options: Namespace) -> int:
    migrate()
    from plait.workbench.accounts import sign_in_link

    made = sign_in_link(email=options.email, address=options.address)
    return print_result(options, {"link": made}, made)


def backup(options: Namespace) -> int:
    set_up()
    from plait.workbench.backup import back_up

    result = back_up(options.file, passphrase=_passphrase(options, is_new=True))
    told = f"Wrote {options.file} ({result['bytes']:,} bytes, {result['files']} files)."
    if result["key_left_out"]:
        told += f"\nUploaded files in it open with {result['key_left_out']} alone: keep a copy of that file elsewhere."
    return print_result(options, result, told)


def restore(options: Namespace) -> int:
    set_up()
    from plait.workbench import backup

    passphrase = _passphrase(options, is_new=False)
    result = backup.restore(options.file, replace=options.replace, passphrase=passphrase)
    told = f"Restored {result['files']} files from {options.file}."
    if result["unreadable"]:
        told += (
            f"\n{result['unreadable']} uploaded files were sealed with a key that is not here: put the media_key "
            f"of the installation they come from into {result['key_missing']}, as a further line."
        )
    return print_result(options, result, told)


def _passphrase(options: Namespace, *, is_new: bool) -> str:
    """What guards the key of stored files in a backup; '' when none is asked for."""
    if options.passphrase is None:
        return ""
    again = None
    if options.passphrase == _ASK and sys.stdin.isatty():
        given = getpass.getpass("Passphrase: ")
        again = getpass.getpass("Once more: ") if is_new else None
    elif options.passphrase == _ASK:
        given = sys.stdin.readline().rstrip("\n")
    else:
        given = "".join(Path(options.passphrase).read_text(encoding="utf-8").splitlines()[:1])
    if not given.strip() or (again is not None and again != given):
        cause = "It is empty." if not given.strip() else "The two are not the same."
        raise InputRejected(Problem("Passphrase", cause, "Give one that others do not guess, and keep it."))
    return given
