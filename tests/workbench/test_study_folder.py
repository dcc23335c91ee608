from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from plait.records.problem import InputRejected
from plait.register.models import Consent
from plait.study.models import Account, Study
from plait.workbench import study_folder
from plait.workbench.load import load_study
from plait.workbench.study_folder import read_study_folder
from tests.journeys.test_closed_doors import changed, everything

TOML = """
[study]
title = "Small"
unit = ["lead", "leads"]
[register]
file = "people.csv"
code = "id"
attributes = ["site"]
[frame]
title = "All"
date = 2026-01-05
[[questionnaire.item]]
name = "agrees"
kind = "select_one"
label = "Learning is part of the mission"
choices = { no = "No", yes = "Yes" }
[[questionnaire.item]]
name = "years"
kind = "integer"
label = "Years"
[responses]
file = "answers.csv"
id = "id"
person = "id"
invite = true
missing = { "-99" = "refused" }
[transcripts]
folder = "."
pattern = "P*.md"
[[codings]]
file = "codings.csv"
coder = "Ada"
transcript = "id"
code = "code"
text = "text"
[[themes]]
name = "Home"
codes = ["Came home"]
[[joint_displays]]
title = "Mission and home"
items = ["agrees"]
themes = ["Home"]
"""
FILES = {
    "study.toml": TOML,
    "people.csv": "id,site\nP1,north\nP2,south\nP3,\n",
    "answers.csv": "id,agrees,years\nP1,Yes,4\nP2,no,-99\n",
    "P1.md": "I: What came?\n\nP: A pump came home.\n",
    "P2.md": "I: What came?\n\nP: Nothing came.\n",
    "codings.csv": 'id,code,start,end,text\nP1,Came home,18,35,"A pump came home."\n',
}


def write(folder: Path, **changes: str) -> Path:
    for name, text in {**FILES, **changes}.items():
        (folder / name.replace("__", ".")).write_text(text, encoding="utf-8")
    return folder


def test_a_study_is_loaded_whole_from_its_folder(tmp_path: Path, owner: Account) -> None:
    study, counts = load_study(folder=write(tmp_path), owner=owner)
    assert counts["register"] == {"people": 3, "countries": 0, "in the frame": 3}
    assert counts["survey"] == {"items": 2, "invited": 3, "responses": 2, "answers": 3}
    assert counts["interviews"] == {"transcripts": 2, "turns": 4}
    assert (counts["coding"]["placed"], counts["coding"]["text_matches"]) == (1, 1)
    assert counts["findings"] == {"joint displays": 1, "findings": 0}
    assert study.memberships.get().account == owner


def test_problems_of_all_files_are_told_at_once_and_nothing_is_stored(tmp_path: Path, owner: Account) -> None:
    folder = write(
        tmp_path,
        people__csv="code,site\nP1,north\n",
        codings__csv="id,code,start,end,text\nP1,Came home,one,35,x\n",
        P2__md="",
    )
    with pytest.raises(InputRejected) as rejected:
        load_study(folder=folder, owner=owner)
    told = str(rejected.value)
    for part in ("people.csv", "'id'", "'codings.csv', row 2", "'one'", "P2.md"):
        assert part in told, part
    assert not Study.objects.exists()


def test_a_fault_found_while_storing_leaves_nothing_behind(tmp_path: Path, owner: Account) -> None:
    folder = write(tmp_path, codings__csv="id,code,start,end,text\nP1,Came home,18,35,other words\n")
    before = everything()
    with pytest.raises(InputRejected, match="other words"):
        load_study(folder=folder, owner=owner)
    assert not Study.objects.exists()
    assert not changed(before)


def test_a_study_is_stored_room_by_room_and_not_in_one_transaction(tmp_path: Path, owner: Account) -> None:
    with CaptureQueriesContext(connection) as asked:
        load_study(folder=write(tmp_path), owner=owner)
    # In the transaction of a test each one is a savepoint; those that stand in another come before its end.
    open_, outermost, events = 0, 0, []
    for sql in (each["sql"] for each in asked):
        if sql.startswith("SAVEPOINT"):
            outermost += open_ == 0
            open_ += 1
        elif sql.startswith("RELEASE SAVEPOINT"):
            open_ -= 1
        elif sql.startswith('INSERT INTO "study_event"'):
            events.append(outermost)
    assert open_ == 0
    assert len(set(events)) >= 6


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("title = ", "titel = "), "Did you mean 'title'"),
        (("[register]", "[registry]"), "Did you mean 'register'"),
        (('"people.csv"', '"peple.csv"'), "There is no file"),
        (("[[themes]]", "[themes]"), r"Write \[\[themes\]\]"),
        (('kind = "integer"', 'kind = "number"'), "of no known kind"),
        (('codes = ["Came home"]', 'codes = ["Came hom"]'), "There are: Came home"),
        (("[study]", "[study"), "not TOML"),
    ],
)
def test_a_slip_in_study_toml_is_named_with_its_cure(
    tmp_path: Path, owner: Account, change: tuple[str, str], told: str
) -> None:
    folder = write(tmp_path, study__toml=TOML.replace(*change, 1))
    with pytest.raises(InputRejected, match=told):
        load_study(folder=folder, owner=owner)


def test_consents_are_loaded_with_what_is_asked_and_followed_by_marked_items(tmp_path: Path, owner: Account) -> None:
    study = """
[study]
title = "Consents"
[register]
file = "register.csv"
code = "id"
consent_recording = "taped"
[consent]
contact = "Olu"
clauses = { recording = "You may record me." }
[[questionnaire.item]]
name = "quoted"
kind = "select_one"
label = "May we quote you?"
choices = { yes = "Yes", no = "No" }
consent = "quoting"
[responses]
file = "responses.csv"
id = "id"
person = "id"
"""
    (tmp_path / "study.toml").write_text(study)
    (tmp_path / "register.csv").write_text("id,taped\nP1,2026-03-01\nP2,no\n")
    (tmp_path / "responses.csv").write_text("id,quoted\nP1,no\nP2,yes\n")
    loaded, counts = load_study(folder=tmp_path, owner=owner)
    assert counts["register"]["consents"] == 2
    found = Consent.objects.filter(person__study=loaded).order_by("person__code", "clause")
    assert [(each.clause, each.state, each.wording) for each in found] == [
        ("quoting", "not given", "May we quote you?"),
        ("recording", "given", "You may record me."),
        ("quoting", "given", "May we quote you?"),
        ("recording", "not given", "You may record me."),
    ]
    wrong = study.replace("clauses = { recording", 'clauses = { photo = "x", recording').replace('"quoting"', '"quote"')
    (tmp_path / "study.toml").write_text(wrong)
    with pytest.raises(InputRejected) as rejected:
        load_study(folder=tmp_path, owner=owner)
    assert [problem.cause for problem in rejected.value.problems] == [
        "[consent.clauses] has no 'photo'.", "'consent' of [questionnaire.item] is written in another way.",
    ]  # fmt: skip


def test_a_folder_without_study_toml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRejected, match="no such file"):
        read_study_folder(tmp_path)


def test_a_suffix_is_taken_off_codes_wherever_they_stand(tmp_path: Path, owner: Account) -> None:
    toml = TOML.replace('code = "id"\n', 'code = "id"\nstrip_suffix = ".md"\n', 1)
    folder = write(
        tmp_path,
        study__toml=toml,
        people__csv="id,site\nP1.md,north\nP2.md,south\n",
        answers__csv="id,agrees,years\nP1.md,Yes,4\n",
    )
    _, counts = load_study(folder=folder, owner=owner)
    assert counts["survey"]["responses"] == 1


WRONG = (
    5,
    -1,
    "no such thing",
    "",
    [],
    ["x"],
    {"a": 1},
    date(2020, 1, 1),
    True,
    float("inf"),
    [[1]],
    [{"a": 1}],
    "/",
    ".",
)


def places(value: object, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inside:
        yield (*at, key)
        yield from places(each, (*at, key))


EVERY_PLACE = list(places(tomllib.loads(TOML)))


@pytest.mark.parametrize("place", EVERY_PLACE, ids=str)
def test_no_value_in_study_toml_however_wrong_is_answered_by_a_fault_of_the_program(
    tmp_path: Path, owner: Account, place: tuple[str | int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path)
    n_refused = 0
    for wrong in WRONG:
        parts: Any = tomllib.loads(TOML)
        inner = parts
        for key in place[:-1]:
            inner = inner[key]
        inner[place[-1]] = wrong
        monkeypatch.setattr(study_folder, "_read_toml", lambda path, parts=parts: parts)
        try:
            load_study(folder=tmp_path, owner=owner)
        except InputRejected:
            n_refused += 1
    assert n_refused >= len(WRONG) // 2


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"study__toml": "a = " + "[" * 50_000}, "not TOML"),
        ({"study__toml": TOML.replace('"P*.md"', '"/"')}, "'/' is no pattern of file names"),
        ({"study__toml": TOML.replace('pattern = "P*.md"', 'sessions = "s.csv"\npattern = "P*.md"'),
          "s__csv": "code,held_on,mode,interviewer,minutes\nP1,,,,-5\n"}, "-5 minutes are no length of an interview"),
        ({"codings__csv": "id,code,start,end,text\nP1,Came home,18,²,x\n"}, "'18' to '²' is no place"),
        ({"codings__csv": "id,code,start,end,text\nP1,Came home,18," + "9" * 5_000 + ",x\n"}, "is no place"),
    ],
    ids=["nested without end", "pattern", "minutes", "superscript", "endless number"],
)  # fmt: skip
def test_a_value_that_cannot_be_is_named(tmp_path: Path, owner: Account, files: dict[str, str], told: str) -> None:
    with pytest.raises(InputRejected, match=told):
        load_study(folder=write(tmp_path, **files), owner=owner)


@pytest.mark.parametrize("levels", ["{", "[]", '{"agrees": 5}', '{"agrees": {"levels": 7}}', "[" * 50_000])
def test_levels_of_another_form_are_named(tmp_path: Path, owner: Account, levels: str) -> None:
    dictionary = '[questionnaire.dictionary]\nfile = "dictionary.csv"\nlevels = "levels.json"\n'
    start, end = TOML.index("[[questionnaire.item]]"), TOML.index("[responses]")
    files = {
        "study__toml": TOML[:start] + dictionary + TOML[end:],
        "dictionary__csv": "variable,type,label,choices\nagrees,select_one,Agrees,\n",
        "levels__json": levels,
    }
    with pytest.raises(InputRejected, match=r"levels\.json.*It is not JSON of the form"):
        load_study(folder=write(tmp_path, **files), owner=owner)
