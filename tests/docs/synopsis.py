"""Commands as documents write them: [what may be left out], this|or|that, and PLACEHOLDERS in capitals."""

from __future__ import annotations

import argparse
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from plait.cli import parser
from tests.docs.documents import DOCUMENTS, inline_code, name_of

_OPTIONAL = re.compile(r"\[(?P<inside>[^\]]*)\]")
_EITHER = re.compile(r"\{(?P<braces>[^{}]*,[^{}]*)\}|(?P<words>[\w.-]+(?:\|[\w.-]+)+)")
_PLACEHOLDER = re.compile(r"(?<![\w/.-])[A-Z]+(?![\w/-])")
_COMMAND = re.compile(r"(?:\.venv/bin/)?plait (?P<rest>.+)", re.S)
OWNER = "owner@localhost.localdomain"
# What a person would put in place of each word in capitals; {n} is another number each time.
FILLED = {
    "load": {"FOLDER": "study", "EMAIL": OWNER},
    "report": {"STUDY": "example", "FILE": "report"},
    "link": {"EMAIL": OWNER, "URL": "https://plait.example.org"},
    "account": {"EMAIL": "you@example.org", "NAME": "Ada"},
    "backup": {"FILE": "backup-{n}.zip", "WHERE": "passphrase.txt"},
    "restore": {"FILE": "backup.zip", "WHERE": "passphrase.txt"},
    "run": {"N": "8010", "HOST": "127.0.0.1"},
    "serve": {"N": "8010", "HOST": "127.0.0.1"},
    "delete": {"STUDY": "small"},
    "worker": {}, "studies": {}, "demo": {}, "migrate": {},
    "check": {"FILE": "report.txt", "NAME": "leads", "N": "114"},
    "rates": {"TABLE": "dispositions.csv", "--disposition COLUMN": "--disposition disposition",
              "--count COLUMN": "--count count", "SHARE": "0.5"},
    "agreement": {"TABLE": "codings.csv", "U": "unit", "C": "coder", "V": "value", "A,B,C": "0,1,2",
                  "WEIGHTS": "weights.csv", "TEXT,TEXT": "99,none", "N": "100", "S": "7"},
    "double-coding": {"K": "0.8", "LOW": "0.6", "SHARE,SHARE": "0.1,0.9", "N": "3", "LEVEL": "0.9", "ALL": "400"},
    "spans": {"TABLE": "stretches.csv", "DOCUMENT": "text", "CODER": "coder", "START": "start", "END": "end",
              "CODE": "code", "LENGTH": "length", "N": "50", "M": "5", "ALPHA,BETA,EMPTY": "3,1,1", "S": "7"},
    "nonresponse": {"TABLE": "frame.csv", "R": "answered", "A,B": "role,beds"},
    "weights": {"TABLE": "frame.csv", "TOTALS": "groups.csv", "W": "drawn", "S": "region", "C": "id", "P": "of",
                "N": "26", "A,B": "beds,drawn"},
    "crosstab": {"TABLE": "frame.csv", "A": "new", "B": "told", "W": "drawn", "S": "region", "C": "id", "P": "of"},
    "sample": {"TABLE": "people.csv", "--score COLUMN": "--score years",
               "COLUMN=CATEGORY:LOW-HIGH": "country=Ghana:1-2", "A,B,C": "country,role", "ID,ID": "L001,L002",
               "ID": "id", "N": "3", "S": "7"},
    "saturation": {"TABLE": "codes.csv", "COLUMN": "interview", "N": "2", "SHARE": "0.1", "S": "7"},
    "mail test": {"ADDRESS": "you@example.org"}, "mail bounce": {"FILE": "returned.eml"}, "mail status": {},
    "library count": {"FILE": "papers.ris", "NAME": "utf-8"},
    "library convert": {"FILE": "papers.ris", "TARGET": "papers.bib", "NAME": "utf-8"},
    "library import": {"FILE": "papers.ris", "STUDY": "example", "NAME": "utf-8"},
    "library screen": {"FILE": "review.csv", "I,J": "0,1", "S": "7"},
    "library links": {"DOI": "10.1136/bmj.n71", "FILE": "library.toml"},
}  # fmt: skip
_NUMBERS = itertools.count()


@dataclass(frozen=True)
class Synopsis:
    """text: of one command as a document shows it, without the program's name."""

    page: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}: plait {self.text}"

    @property
    def name(self) -> str:
        words = self.text.split()
        return " ".join(words[:2]) if words[0] in ("library", "mail") else words[0]

    @property
    def is_name_only(self) -> bool:
        """A command that is only spoken of, such as `plait check`."""
        return self.text in {*COMMANDS, "library", "mail"}

    def variants(self) -> list[str]:
        """The shortest form, and one for each thing that may be added or chosen."""
        found = list(_choices(_OPTIONAL.sub("", self.text)))
        for each in _OPTIONAL.finditer(self.text):
            before, after = (_first(_OPTIONAL.sub("", part)) for part in _around(self.text, each))
            found += [before + choice + after for choice in _choices(each["inside"])]
        return [" ".join(each.replace("...", "").split()) for each in dict.fromkeys(found)]

    def longest(self) -> str:
        """Everything at once that may be left out."""
        return _first(_OPTIONAL.sub(r"\g<inside>", self.text))

    def filled(self, variant: str) -> str:
        if self.name not in FILLED:
            return variant
        # Longest first: in A,B,C stands the C of --coder C.
        for placeholder, value in sorted(FILLED[self.name].items(), key=lambda pair: -len(pair[0])):
            variant = re.sub(rf"(?<![\w/,-]){re.escape(placeholder)}(?![\w/,-])", value, variant)
        assert not _PLACEHOLDER.search(variant), f"Nothing stands in FILLED for a capital word of: {variant}"
        return variant.replace("{n}", str(next(_NUMBERS)))


def _choices(text: str) -> Iterator[str]:
    """The text with the first of everything to choose, then with each of the others."""
    yield _first(text)
    for found in _EITHER.finditer(text):
        for other in _alternatives(found)[1:]:
            before, after = _around(text, found)
            yield _first(before) + other + _first(after)


def _around(text: str, found: re.Match[str]) -> tuple[str, str]:
    return text[: found.start()], text[found.end() :]


def _first(text: str) -> str:
    return _EITHER.sub(lambda found: _alternatives(found)[0], text)


def _alternatives(found: re.Match[str]) -> list[str]:
    return found["braces"].split(",") if found["braces"] else found["words"].split("|")


def _leaves(parser: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not below:
        yield name, parser
    for action in below:
        for part, inner in action.choices.items():
            yield from _leaves(inner, f"{name} {part}".strip())


COMMANDS: dict[str, argparse.ArgumentParser] = dict(_leaves(parser()))


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    """Each option once, by its shortest name; --help and --json belong to all commands."""
    named = {min(action.option_strings, key=len) for action in parser._actions if action.option_strings}
    return named - {"-h", "--json"}


def is_synopsis(code: str) -> bool:
    return _COMMAND.fullmatch(code) is not None


def needs_nothing(name: str) -> bool:
    """Whether the command can be given without a word after it."""
    return not any(action.required for action in COMMANDS[name]._actions)


SYNOPSES = list(
    dict.fromkeys(
        Synopsis(name_of(page), found["rest"])
        for page in DOCUMENTS
        for code in inline_code(page)
        if (found := _COMMAND.fullmatch(code))
    )
)
