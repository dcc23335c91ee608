"""Every importer, through its page and through `plait load`, given what nobody should send: place, cause and cure are
told, nothing is written, and strange but honest text arrives as it was."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from pytest_django import Settings

from plait import cli
from plait.interviews.models import TextRevision
from plait.records.questionnaire import Choice, ItemKind
from plait.records.questionnaire import Item as ItemRecord
from plait.records.questionnaire import Questionnaire as QuestionnaireRecord
from plait.register.models import Person
from plait.study.models import Account, Study
from plait.survey.questionnaires.actions import create_questionnaire
from tests.journeys.hostile_files import (
    NO_TABLE,
    csv_of,
    docx_of,
    gzip_bomb,
    many_columns,
    zip_bomb,
)
from tests.shared import SHARED, needs_shared

WRITTEN_OTHERWISE = {"sessions.Session"}
Counts = dict[str, int]


def rows_in_all_tables() -> Counts:
    models = (model for model in apps.get_models() if model._meta.label not in WRITTEN_OTHERWISE)
    return {model._meta.label: model._default_manager.count() for model in models}


@dataclass(frozen=True)
class Pages:
    """The import pages of one study, as its owner uses them."""

    client: Client
    base: str
    questionnaire: int
    person: int

    def send(self, importer: str, data: bytes, name: str = "file.csv") -> HttpResponse:
        """Send a file to an importer and take its guesses to the end; the last answer counts."""
        path, fields = {
            "register": ("register/import/", {}),
            "responses": (f"survey/{self.questionnaire}/import/", {}),
            "XLSForm": ("survey/new/", {"kind": "xlsform"}),
            "data dictionary": ("survey/new/", {"kind": "dictionary"}),
            "questionnaire from responses": ("survey/new/", {"kind": "responses"}),
            "transcript": ("interviews/new/", {"person": str(self.person), "code": "I1"}),
            "references": ("library/import/", {}),
        }[importer]
        answer = self.client.post(self.base + path, {**fields, "file": SimpleUploadedFile(name, data)})
        if importer not in ("register", "responses") or answer.status_code != 302:
            return answer
        form = self.client.get(answer["Location"]).context["form"]
        guessed = {name: form.get_initial_for_field(field, name) for name, field in form.fields.items()}
        given = {name: value for name, value in guessed.items() if value not in (None, "", False)}
        by_id = {"id_column": "id"} if "id_column" in form.fields else {}
        return self.client.post(answer["Location"], {**by_id, **given})


TABLES = ("register", "responses", "XLSForm", "data dictionary", "questionnaire from responses")
IMPORTERS = (*TABLES, "transcript", "references")


@pytest.fixture
def pages(study: Study, client: Client, settings: Settings, tmp_path: Path) -> Pages:
    settings.MEDIA_ROOT = tmp_path
    client.raise_request_exception = False
    person = Person.objects.create(study=study, code="L1")
    items = (
        ItemRecord("name", ItemKind.TEXT, {"": "Name"}),
        ItemRecord("country", ItemKind.SELECT_ONE, {"": "Country"}, choices=(Choice("Kenya", {"": "Kenya"}),)),
    )
    made = create_questionnaire(study=study, record=QuestionnaireRecord("Survey", items))
    return Pages(client, f"/s/{study.slug}/", made.pk, person.pk)


def told(answer: HttpResponse) -> str:
    """What a page says is wrong; fails when it says nothing, or shows the program's insides."""
    page = html.unescape(answer.content.decode())
    assert answer.status_code in (200, 422), f"{answer.status_code}: {page[:300]}"
    assert "Traceback" not in page
    cells = re.findall(r"<td>(.*?)</td>", page, re.DOTALL)
    errors = re.findall(r'class="error"[^>]*>(.*?)<', page, re.DOTALL)
    problems = re.findall(r'class="problems".*?</div>', page, re.DOTALL)
    if answer.status_code == 422 and len(cells) >= 3:
        assert all(cell.strip() for cell in cells[:3]), "place, cause and cure"
    said = " ".join([*cells, *errors, *problems])
    assert said.strip(), page[:2000]
    return said


@pytest.mark.parametrize("importer", TABLES)
def test_what_is_no_table_is_refused_and_leaves_nothing(importer: str, pages: Pages, tmp_path: Path) -> None:
    for kind, data in NO_TABLE.items():
        before = rows_in_all_tables()
        said = told(pages.send(importer, data))
        assert said, kind
        assert rows_in_all_tables() == before, f"{kind}: {said}"
    assert not list(tmp_path.rglob("*.*")), "no file is kept"


NO_TRANSCRIPT = ["empty", "blank", "binary rubbish", "NUL bytes", "a PDF", "a web page", "a picture",
                 "a damaged workbook", "a ZIP of something", "a ZIP of nothing", "a workbook with entities",
                 "a locked Office file", "an old Office file", "a cut gzip file"]  # fmt: skip
NO_REFERENCES = [*NO_TRANSCRIPT, "header alone", "duplicate headers", "20,000 columns"]


@pytest.mark.parametrize(("importer", "kinds"), [("transcript", NO_TRANSCRIPT), ("references", NO_REFERENCES)])
def test_what_is_no_transcript_and_no_reference_file_is_refused(
    importer: str, kinds: list[str], pages: Pages, tmp_path: Path
) -> None:
    for kind in kinds:
        before = rows_in_all_tables()
        said = told(pages.send(importer, NO_TABLE[kind]))
        assert rows_in_all_tables() == before, f"{kind}: {said}"
    assert not list(tmp_path.rglob("*.*"))


ENTITY = '<!DOCTYPE x [<!ENTITY b "ha">]>'
WORDS = "<w:p><w:r><w:t>A: Tea? {}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("importer", "data", "cause"),
    [
        ("transcript", docx_of(WORDS.format("&b;"), ENTITY), "declares XML entities"),
        ("transcript", docx_of("<w:sdt>" * 5_000 + "</w:sdt>" * 5_000), "XML is damaged"),
        ("references", f"<?xml version='1.0'?>{ENTITY}<PubmedArticleSet>&b;</PubmedArticleSet>".encode(), "entities"),
        ("references", b"<PubmedArticleSet><PubmedArticle>" + b"<a>" * 100_000, "not well-formed XML"),
        ("references", b'{"items": ' + b"[" * 100_000, "cannot be read as JSON"),
        ("register", many_columns(5_000), "5,000 columns; 300 are read at most"),
        ("responses", many_columns(5_000), "5,000 columns; 2,000 are read at most"),
        ("register", zip_bomb, "larger than 200 MB"),
        ("XLSForm", zip_bomb, "larger than 30 MB"),
        ("transcript", zip_bomb, "times its size"),
        ("responses", gzip_bomb, "larger than 200 MB"),
        ("references", gzip_bomb, "gzip"),
        ("register", csv_of("L1,a,,Kenya", "L1,b,,Kenya"), "'id' is 'L1', as in row 2"),
        ("responses", csv_of("L1,a,,Kenya", "L1,b,,Kenya"), "stands in row 2 already"),
        ("responses", b"name,country\nAda,Kenya\n", "id is not one of the available choices"),
        ("responses", csv_of("L1,a,,Atlantis"), "Atlantis"),
        ("data dictionary", b"question,answers\nWhy?,x\n", "no column 'variable'"),
        ("register", csv_of("L1,a,<img src=x onerror=alert(1)>,Kenya"), "is no e-mail address"),
        ("register", csv_of(f"L1,a,,{'K' * 5_000}"), "has 5,000 characters; 120 are kept"),
        ("register", csv_of(f"{'9' * 61},a,,Kenya"), "has 61 characters; 60 are kept"),
        ("responses", csv_of(f"{'9' * 121},a,,Kenya"), "more than 120 characters"),
    ],
)  # fmt: skip
def test_a_file_at_fault_is_told_its_fault_and_imports_nothing(
    importer: str, data: bytes | Callable[[], bytes], cause: str, pages: Pages
) -> None:
    def imported() -> Counts:
        # A table that can be read is kept until its columns are mapped, and the log says so.
        of_the_file = ("study.Upload", "study.Event", "study.Change", "study.Pointer")
        return {label: n for label, n in rows_in_all_tables().items() if label not in of_the_file}

    before = imported()
    assert cause in told(pages.send(importer, data if isinstance(data, bytes) else data()))
    assert imported() == before


HONEST = {
    "Windows-1252": ("Zoë, Côte d’Ivoire", "cp1252"),
    "right to left": ("مرحبا \u202eabc", "utf-8"),
    "emoji": ("👩‍⚕️ 🇰🇪", "utf-8"),
    "UTF-16": ("Žďár", "utf-16"),
    "a long cell": ("long " * 400_000, "utf-8"),
}


@pytest.mark.parametrize("kind", HONEST)
def test_strange_but_honest_words_arrive_as_they_were(kind: str, pages: Pages) -> None:
    words, encoding = HONEST[kind]
    answer = pages.send("transcript", f"I: Name?\nP: {words}\n".encode(encoding), "talk.txt")
    assert answer.status_code == 302
    assert words.strip() in TextRevision.objects.get().text
    assert pages.client.get(answer["Location"]).status_code == 200
    answer = pages.send("responses", f'id,name,country\nR1,"{words}",Kenya\n'.encode(encoding))
    assert answer.status_code == 302, told(answer)
    assert pages.client.get(answer["Location"]).status_code == 200


@needs_shared
def test_real_windows_1252_arrives_with_its_letters(pages: Pages) -> None:
    data = (SHARED / "opendata" / "world-after-covid" / "transcripts.csv").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        data.decode("utf-8")
    answer = pages.send("questionnaire from responses", data)
    assert answer.status_code == 302, told(answer)
    sample = pages.client.get(answer["Location"]).context["sample"]
    assert "’" in str(sample)
    assert "\ufffd" not in str(sample)


def test_a_name_that_no_file_system_takes_does_no_harm(pages: Pages, tmp_path: Path) -> None:
    for name in (
        "../../../etc/passwd.csv",
        "ا" * 200 + ".csv",
        'a"; filename="b.html\r\nX: y.csv',
        "a\\b.csv",
        "-.csv",
    ):
        answer = pages.client.post(
            pages.base + "register/import/", {"file": SimpleUploadedFile(name, csv_of("L1,a,,Kenya"))}
        )
        assert answer.status_code == 302, name
        assert pages.client.get(answer["Location"]).status_code == 200
    kept = [path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()]
    assert len(kept) == 5
    assert all(re.fullmatch(r"uploads/\d{4}/\d{2}/[0-9a-f]{32}", path.as_posix()) for path in kept)


def test_a_file_over_the_limit_is_refused_with_the_limit(pages: Pages, settings: Settings) -> None:
    settings.MAX_UPLOAD_BYTES = 1_000
    before = rows_in_all_tables()
    assert "limit is 0 MB" in told(pages.send("register", csv_of("L1,a,,Kenya") * 50))
    answer = pages.send("transcript", b"A: Tea?\n" * 200_000)
    assert answer.status_code == 413
    assert "What was sent" in answer.content.decode()
    assert rows_in_all_tables() == before


def test_more_fields_than_a_form_takes_is_answered_in_the_houses_words(pages: Pages) -> None:
    answer = pages.client.post(pages.base + "settings/", {f"f{n}": "x" for n in range(5_001)})
    assert answer.status_code == 400
    assert "Not understood" in answer.content.decode()


TOML = """
[study]
title = "Bad"
[register]
file = "register.csv"
code = "id"
[questionnaire]
{questionnaire}
[responses]
file = "responses.csv"
id = "id"
[transcripts]
folder = "talks"
[library]
files = ["papers.ris"]
"""
GOOD = {
    "register.csv": csv_of("L1,a,,Kenya"),
    "responses.csv": csv_of("L1,a,,Kenya"),
    "talks/L1.txt": b"I: Tea?\nP: Yes.\n",
    "papers.ris": b"TY  - JOUR\nTI  - On teams\nER  - \n",
}


def load(folder: Path, files: dict[str, bytes], questionnaire: str = "") -> int:
    (folder / "talks").mkdir(exist_ok=True)
    for name, data in {**GOOD, "study.toml": TOML.format(questionnaire=questionnaire).encode(), **files}.items():
        (folder / name).write_bytes(data)
    return cli.main(["load", str(folder), "--json"])


def test_good_files_load(tmp_path: Path, owner: Account, capsys: pytest.CaptureFixture[str]) -> None:
    assert load(tmp_path, {}) == 0, capsys.readouterr().err
    assert Study.objects.filter(title="Bad").exists()


@pytest.mark.parametrize("file", ["register.csv", "responses.csv", "talks/L1.txt", "papers.ris"])
def test_plait_load_refuses_what_cannot_be_read_and_stores_nothing(
    file: str, tmp_path: Path, owner: Account, capsys: pytest.CaptureFixture[str]
) -> None:
    kinds = {"talks/L1.txt": NO_TRANSCRIPT, "papers.ris": NO_REFERENCES}.get(file, list(NO_TABLE))
    before = rows_in_all_tables()
    for kind in kinds:
        assert load(tmp_path, {file: NO_TABLE[kind]}) == 1, kind
        out, err = capsys.readouterr()
        assert not out
        assert "Traceback" not in err
        assert Path(file).name in err, kind
    assert rows_in_all_tables() == before


def test_plait_load_names_files_and_folders_that_are_not_what_they_should_be(
    tmp_path: Path, owner: Account, capsys: pytest.CaptureFixture[str]
) -> None:
    before = rows_in_all_tables()
    cases: list[Callable[[], int]] = [
        lambda: cli.main(["load", str(tmp_path / "nowhere")]),
        lambda: cli.main(["load", str(tmp_path / "register.csv")]),
        lambda: load(tmp_path, {"study.toml": TOML.replace('"register.csv"', '"talks"').encode()}),
        lambda: load(tmp_path, {"study.toml": TOML.replace('"register.csv"', f'"{"x" * 400}"').encode()}),
        lambda: load(tmp_path, {"study.toml": b"\xff\xfe\x00"}),
        lambda: load(tmp_path, {"study.toml": b""}),
        lambda: load(tmp_path, {}, 'xlsform = "talks"'),
    ]
    for number, case in enumerate(cases):
        assert case() == 1, number
        err = capsys.readouterr().err
        assert err.strip(), number
        assert "Traceback" not in err
    assert rows_in_all_tables() == before


def test_an_import_that_fails_half_way_leaves_nothing(pages: Pages, study: Study) -> None:
    before = rows_in_all_tables()
    rows = [f"R{n},name,,Kenya" for n in range(300)] + ["R7,again,,Kenya"]
    told(pages.send("responses", csv_of(*rows)))
    after = rows_in_all_tables()
    assert after["survey.Response"] == before["survey.Response"] == 0
