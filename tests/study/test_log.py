"""The log in words: every verb has a sentence, rows are named, and it is narrowed to a person, a room, days."""

from __future__ import annotations

import ast
import csv
import importlib
import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from plait.coding.codebook import create_code, delete_code
from plait.register.models import Person
from plait.study.acting import acting_as
from plait.study.changing import changing
from plait.study.history import ROWS_ARE_KEPT
from plait.study.models import Account, Event, Study
from plait.study.queries import UNDONE, sentence_of, sentences, verbs_of
from plait.study.undoing import undo
from tests.shared import ROOT
from tests.study.verbs import SOURCE, Program


def verbs_in_the_source() -> Iterator[str]:
    program = Program()
    for function in program.functions:
        yield from program.verbs_in(function)
    for file in SOURCE.rglob("*.py"):
        module = ".".join(("plait", *file.relative_to(SOURCE).with_suffix("").parts))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("changing", "begun", "_log"):
                named = node.args[1] if node.args[1:] else None
                if isinstance(named, ast.Constant):
                    yield str(named.value)
                elif isinstance(named, ast.Name) and named.id.isupper():
                    yield getattr(importlib.import_module(module), named.id)
            elif isinstance(node, ast.Assign) and getattr(node.targets[0], "attr", "") == "verb":
                yield str(getattr(node.value, "value", ""))


def verbs_in_older_homes() -> Iterator[str]:
    for dump in sorted((ROOT / "tests" / "homes").glob("*/home.sql")):
        text = dump.read_text(encoding="utf-8")
        yield from re.findall(r"INSERT INTO \"study_event\" VALUES\(\d+,'[^']*','((?:[^']|'')*)'", text)


def test_every_verb_has_a_sentence() -> None:
    done = {*verbs_in_the_source(), *verbs_in_older_homes()}
    done = {verb.replace("''", "'").removeprefix(UNDONE) for verb in done} - {"verb", ""}
    assert len(done) > 100
    assert sorted(done - set(sentences())) == []
    assert sorted(set(sentences()) - done) == [ROWS_ARE_KEPT], "nothing does it any more"
    assert all(sentence[0].islower() and sentence[-1] != "." for sentence in sentences().values())
    assert sentence_of("undone: undone: code created") == "did again: made a code"
    assert "code created" in verbs_of("coding")


@pytest.fixture
def code_events(study: Study, owner: Account) -> None:
    with acting_as(owner):
        create_code(study=study, name="Tea")
        gone = create_code(study=study, name="Cake")
        delete_code(code=gone)
        undo(Event.objects.filter(verb="code deleted").latest("pk"))
        delete_code(code=gone)
    with changing(study, "person withdrawn", Person.objects.create(study=study, code="P1")) as change:
        change.note(reason="A letter")


@pytest.mark.django_db
@pytest.mark.usefixtures("code_events")
def test_the_log_names_what_still_exists_and_is_narrowed(study: Study, client: Client, owner: Account) -> None:
    client.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    address = f"/s/{study.slug}/log/"
    page = client.get(address).content.decode()
    assert "made a code" in page
    assert "<bdi>Code Tea</bdi></a>" in page
    assert "Cake" not in page, "it is gone"
    assert "took back: deleted a code" in page
    assert "<bdi>Person P1</bdi></a>" in page

    def found(**wanted: object) -> list[dict[str, str]]:
        text = client.get(address, {"export": "csv", **wanted}).getvalue().decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text)))

    assert {row["verb"] for row in found(room="register")} == {"person withdrawn"}
    assert "person withdrawn" not in {row["verb"] for row in found(who=owner.pk)}
    assert {row["verb"] for row in found(q="deleted code")} == {"code deleted", "undone: code deleted"}
    assert {row["subject"] for row in found(q="made", room="coding")} == {"Code Tea", ""}
    today = datetime.now(UTC).date()
    assert found(first=today + timedelta(days=1)) == []
    assert len(found(first=today, last=today)) == len(found())
    assert len(found(last="9999-12-31", first="0001-01-01")) == len(found()), "the ends of the calendar"
    assert len(found(who="nobody", first="soon")) == len(found()), "what is no choice counts for nothing"


@pytest.mark.django_db
def test_a_long_log_asks_the_database_as_often_as_a_short_one(study: Study, client: Client, owner: Account) -> None:
    client.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    counts = []
    for n in (1, 30):
        for number in range(n):
            create_code(study=study, name=f"Code {n} {number}")
        with CaptureQueriesContext(connection) as queries:
            assert client.get(f"/s/{study.slug}/log/").status_code == 200
        counts.append(len(queries))
    assert counts[0] >= counts[1]
