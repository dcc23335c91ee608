"""What an installation keeps, and what its settings are when nobody sets them; the homes kept of older versions."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from django.conf import settings

from plait import home, server
from plait.jobs import life
from plait.library.full_text.models import FullText
from plait.library.search import large_index
from plait.media import parts
from plait.study.models import Upload
from tests.docs.documents import ShownTable, code_in, held
from tests.docs.terminal import Terminal
from tests.homes.kept import HERE, kept_homes
from tests.shared import ROOT
from tests.site import environment

LOOKED_AT = (
    "ADDRESS",
    "ALLOWED_HOSTS",
    "HTTPS",
    "PROXIES",
    "OPEN_SIGN_UP",
    "SENTENCE_MODEL",
    "DEBUG",
    "SECURE_HSTS_SECONDS",
    "DATABASES",
)
# What the table says of a variable that nobody sets, and what the settings then are.
UNSET = {
    "PLAIT_HOSTS": ("this machine only", "ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"]),
    "PLAIT_HTTPS": ("off", "HTTPS", False),
    "PLAIT_PROXIES": ("1 with `PLAIT_HTTPS`, else 0", "PROXIES", 0),
    "PLAIT_OPEN_SIGN_UP": ("off: by invitation", "OPEN_SIGN_UP", False),
    "PLAIT_ADDRESS": ("the first of `PLAIT_HOSTS`", "ADDRESS", ""),
    "PLAIT_SENTENCE_MODEL": ("none", "SENTENCE_MODEL", ""),
    "PLAIT_DEBUG": ("off", "DEBUG", False),
}


def settings_with(home: Path, **variables: str) -> dict[str, object]:
    """What a process of its own reads when only these variables are set."""
    code = (
        f"import json, plait.settings as s; print(json.dumps({{n: getattr(s, n) for n in {LOOKED_AT}}}, default=str))"
    )
    bare = {name: value for name, value in environment(home).items() if not name.startswith("PLAIT_")}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True,
        env={**bare, "PYTHONPATH": str(ROOT / "src"), "PLAIT_HOME": str(home), **variables},
    )  # fmt: skip
    read: dict[str, object] = json.loads(done.stdout)
    return read


@held("running.md", "Variable")
def test_a_setting_that_nobody_sets_is_as_told(table: ShownTable, tmp_path: Path) -> None:
    told = {row[0].strip("`"): row[2] for row in table.rows}
    unset = settings_with(tmp_path)
    assert {name: (told[name], unset[key]) for name, (_, key, _) in UNSET.items()} == {
        name: (words, value) for name, (words, _, value) in UNSET.items()
    }
    assert told.pop("PLAIT_DATABASE") == "an SQLite file in `PLAIT_HOME`"
    assert f"{tmp_path}/plait.sqlite3" in str(unset["DATABASES"])
    assert told.pop("PLAIT_HOME") == "`data/` in the checkout"
    assert '.parents[2] / "data"' in inspect.getsource(home.home_folder)
    assert all(re.fullmatch(r"[\d.]+", default) for name, default in told.items() if name not in UNSET)


@held("running.md", "Variable")
def test_a_setting_that_is_switched_by_1_is_on_then(table: ShownTable, tmp_path: Path) -> None:
    switches = [row[0].strip("`") for row in table.rows if row[1].startswith("`1`")]
    assert switches == ["PLAIT_HTTPS", "PLAIT_OPEN_SIGN_UP", "PLAIT_DEBUG"]
    on = settings_with(tmp_path, PLAIT_HOSTS="a.example.org,b.example.org", **dict.fromkeys(switches, "1"))
    assert all(on[UNSET[name][1]] for name in switches)
    assert on["PROXIES"] == 1
    assert {"a.example.org", "b.example.org"} < set(on["ALLOWED_HOSTS"])  # type: ignore[call-overload]
    (days,) = re.findall(r"browsers come by HTTPS alone for (\d+) days", table.rows[3][1])
    assert on["SECURE_HSTS_SECONDS"] == int(days) * 24 * 3600


# Of each file and folder: a word of what it is told to hold, and what shows that the program keeps it there.
HOLDS: dict[str, tuple[str, Callable[[], object]]] = {
    "plait.sqlite3": ("studies, accounts, the log", lambda: (HERE / "0001" / "home.sql").is_file()),
    "media": ("uploaded files", lambda: Path(settings.MEDIA_ROOT).name == "media"),
    "search": ("search indexes", lambda: '"search"' in inspect.getsource(large_index)),
    "secret_key": ("signs cookies", lambda: home.SECRET_KEY == "secret_key"),
    "link_key": ("makes the secrets in links", lambda: '"link_key"' in inspect.getsource(home.link_key)),
    "media_key": ("opens the uploaded files", lambda: home.MEDIA_KEY == "media_key"),
    "incoming": ("in parts", lambda: parts.FOLDER == "incoming"),
    "example_loaded": ("the example study was loaded once", lambda: says("workbench/example.py", '"example_loaded"')),
    "web.pid": ("web server's number", lambda: server._WEB_PID == "web.pid"),
    "served.lock": ("address", lambda: home._SERVED == "served.lock"),
    "workers": ("each job worker that lives", lambda: life.FOLDER == "workers"),
    "migrate.lock": ("empty", lambda: says("home.py", '.lock").open("w")')),
}


def says(file: str, words: str) -> bool:
    return words in (ROOT / "src" / "plait" / file).read_text(encoding="utf-8")


@held("running.md", "In it")
def test_each_file_of_an_installation_holds_what_is_told(table: ShownTable, terminal: Terminal) -> None:
    told = {code_in(row[0])[0].strip("/"): row[1] for row in table.rows}
    assert set(told) == set(HOLDS)
    assert [name for name, (words, shown) in HOLDS.items() if words not in told[name] or not shown()] == []
    assert (terminal.disk / "data" / "migrate.lock").read_bytes() == b""


@held("running.md", "In it")
def test_what_a_filled_installation_keeps_is_told(table: ShownTable) -> None:
    """The home of an older version, in which everything was done once."""
    told = {code.strip("/") for row in table.rows for code in (*code_in(row[0]), *code_in(row[1]))}
    for kept in kept_homes():
        files = kept / "files"
        there = {path.name for path in (*files.iterdir(), *(files / "media").iterdir())}
        assert there - {"link_key"} == {"secret_key", "media", "uploads", "papers"}
        assert there <= told
    folders = {str(model._meta.get_field("file").upload_to).partition("/")[0] for model in (Upload, FullText)}
    assert folders == {"uploads", "papers"}


@held("tests/homes/README.md", "file")
def test_a_kept_home_has_the_files_told_and_no_other(table: ShownTable) -> None:
    told = {code_in(row[0])[0].strip("/"): row[1] for row in table.rows}
    for kept in kept_homes():
        assert {path.name for path in kept.iterdir()} == set(told)
        seen = [
            facts
            for person in json.loads((kept / "pages.json").read_text("utf-8")).values()
            for facts in person.values()
        ]
        named = told["pages.json"].partition(": ")[2].split(", ")
        assert {name for name in named if not any(name in facts for facts in seen)} == set()
        about = json.loads((kept / "about.json").read_text("utf-8"))
        assert {"people", "links", "password", "session"} <= set(about)
    assert told["about.json"] == "who is in it, the links that were sent, a password, a session"


@held("tests/homes/README.md", "number")
def test_every_kept_home_says_which_version_left_it(table: ShownTable) -> None:
    assert [row[0] for row in table.rows] == [kept.name for kept in kept_homes()]
