"""A study with a row in every table is deleted on the command line: nothing of it is left in the home."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from string import ascii_lowercase

import pytest

from tests.homes.kept import DATABASE, kept_homes, put_up
from tests.shared import ROOT
from tests.site import environment

SLUG = "example"
# What is of no study: accounts and theirs, what a person learned, and Django's own.
STAYS = re.compile(
    r"account_|auth_|django_|mfa_|sqlite_|study_account|study_signinlink|library_delivery|library_learningcycle$"
)
WORD = re.compile(r"[a-z]{9,}")


def tables(home: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(home / DATABASE)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_fts%'")
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for (name,) in names.fetchall()}


def plait(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "plait.cli", *arguments]
    return subprocess.run(
        command, env=environment(home), cwd=ROOT, capture_output=True, text=True, check=False, timeout=900
    )


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("deleted") / "home"
    put_up(kept_homes()[-1], home)
    assert plait(home, "migrate").returncode == 0
    return home


@pytest.fixture(scope="module")
def words(home: Path) -> set[str]:
    """Long words of the study that stand nowhere else in the home."""
    with closing(sqlite3.connect(home / DATABASE)) as connection:
        (study,) = connection.execute("SELECT id FROM study_study WHERE slug = ?", [SLUG]).fetchone()
        papers = "SELECT title || ' ' || words || ' ' || authors_line FROM library_paper WHERE study_id"
        queries = (
            f"{papers} = {study}",
            "SELECT value FROM survey_answer",
            "SELECT text FROM interviews_textrevision",
            "SELECT name || ' ' || email FROM register_identity",
            "SELECT name || ' ' || definition FROM coding_code",
            "SELECT statement FROM findings_finding",
        )
        said = [WORD.findall(str(connection.execute(query).fetchall()).lower()) for query in queries]
        assert all(said)
        others = [rows for name, rows in tables(home).items() if STAYS.match(name)]
        others += [connection.execute(f"{papers} <> {study}").fetchall()]
        others += [connection.execute("SELECT * FROM jobs_job WHERE scope <> ?", [f"study:{study}"]).fetchall()]
        others += [connection.execute("SELECT sql FROM sqlite_master").fetchall()]
        # SQLite writes a table's name, and behind it the number of a page, which may be a letter: "partnership" "s".
        of_tables = {f"{name.partition('_')[2]}{letter}" for name in tables(home) for letter in ascii_lowercase}
    elsewhere = str(others).lower()
    return {word for found in said for word in found if word not in elsewhere and word not in of_tables}


@pytest.fixture(scope="module")
def deleted(home: Path, words: set[str]) -> Path:
    refused = plait(home, "delete", SLUG, "--confirm", "exemple")
    assert refused.returncode == 1
    assert "'exemple' is not 'example'" in refused.stderr
    done = plait(home, "delete", SLUG, "--confirm", SLUG)
    assert done.returncode == 0, done.stderr
    return home


def test_no_row_of_it_is_left_in_any_table(deleted: Path) -> None:
    left = tables(deleted)
    assert [row[1] for row in left["study_study"]] == ["many-papers"]
    other = left["study_study"][0][0]
    with closing(sqlite3.connect(deleted / DATABASE)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        columns = {
            name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            for name in left
            if not STAYS.match(name)
        }
    of_studies = {name: names.index("study_id") for name, names in columns.items() if "study_id" in names}
    assert len(of_studies) > 20
    # Links to sign in belong to no study.
    assert {row[at] for name, at in of_studies.items() for row in left[name]} - {None} == {other}
    # The other study has no interviews, answers or codes.
    rooms = ("register_", "survey_", "sample_", "interviews_", "coding_", "findings_", "innovations_")
    assert {name for name, rows in left.items() if name.startswith(rooms) and rows} == set()


def test_no_job_of_it_is_left_in_the_queue(deleted: Path) -> None:
    left = tables(deleted)
    jobs = {row[0] for row in left["jobs_job"]}
    assert not [row for row in left["jobs_job"] if "study:1" in row]
    assert {f"[{job}," for job in jobs} >= {
        found for row in left["django_tasks_database_dbtaskresult"] for found in re.findall(r"\[\d+,", str(row))
    }


def test_no_word_of_it_is_left_in_any_file(deleted: Path, words: set[str]) -> None:
    assert len(words) > 200
    found = set()
    for path in (each for each in deleted.rglob("*") if each.is_file()):
        held = path.read_bytes().lower()
        found |= {(path.name, word) for word in words if word.encode() in held}
    assert found == set()


def test_no_file_of_it_is_left(deleted: Path) -> None:
    named = {
        str(row)
        for name, rows in tables(deleted).items()
        if name in ("study_upload", "library_fulltext")
        for row in rows
    }
    media = [path for path in (deleted / "media").rglob("*") if path.is_file()]
    assert all(any(path.name in row for row in named) for path in media), media
    assert not (deleted / "search" / "1").exists()
