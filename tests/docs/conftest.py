"""The terminal in which the commands of the documents are typed, and the files that lie in its folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.docs.documents import BLOCKS
from tests.docs.terminal import Terminal, done
from tests.mail.server import mail_server

# What the documents speak of and do not show, beside the files that they show.
FILES = {
    "review.csv": "title,abstract,label_included\ntrust in teams,,1\ncost of drugs,,0\nteams and trust,,1\nnurses,,0\n",
    "library.toml": 'resolver_base = "https://resolver.example.edu/r"\n',
    "study/study.toml": '[study]\ntitle = "Small"\n',
    "shown-study/study.toml": '[study]\ntitle = "Counted"\n[questionnaire]\n[[questionnaire.item]]\n'
    'name = "seen"\nkind = "text"\nlabel = "Seen?"\n',
    "passphrase.txt": "five random words are enough\n",
    "empty.ris": "",
    "returned.eml": "X-Failed-Recipients: ada@example.com\n\n550 5.1.1 No such user\n",
    "alike.csv": "unit,coder,value\n1,Ann,1\n1,Ben,1\n2,Ann,1\n2,Ben,1\n",
    **{block.file: block.text for block in BLOCKS if block.file},
}


@pytest.fixture(scope="session")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    """Of somebody who has run Plait once, with the example study, and has the files that the documents show."""
    with mail_server() as (_, port):
        yield from _terminal(Terminal(tmp_path_factory.mktemp("disk"), _mail_by(port)))


def _mail_by(port: int) -> dict[str, str]:
    """Somebody who has a mail server, too."""
    sender = {"PLAIT_MAIL_FROM": "plait@example.org", "PLAIT_ADDRESS": "https://plait.example.org"}
    return {"PLAIT_MAIL_HOST": "127.0.0.1", "PLAIT_MAIL_PORT": str(port), "PLAIT_MAIL_SECURITY": "none", **sender}


def _terminal(terminal: Terminal) -> Iterator[Terminal]:
    try:
        for name, text in FILES.items():
            path = terminal.here / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        done(terminal.type("plait demo"))
        done(terminal.type("plait backup backup.zip --passphrase passphrase.txt"))
        yield terminal
    finally:
        terminal.end()


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that share the terminal go to one process."""
    for item in items:
        if "terminal" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.xdist_group("docs terminal"))
