"""A study as a folder: study.toml and the files it names, read and checked whole before anything is stored.

The format is described in docs/study-toml.md.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, TypeVar

import polars as pl

from plait.coding.importing import ImportedCoding
from plait.formats.questionnaires.data_dictionary import questionnaire_from_columns, questionnaire_from_dictionary
from plait.formats.questionnaires.xlsform import read_xlsform
from plait.formats.references.any_format import read_references
from plait.formats.tables.csv_table import read_columns, read_table, require_columns
from plait.formats.transcripts.any_format import read_transcript
from plait.records.paper import ReferenceFile
from plait.records.problem import InputRejected, Problem
from plait.records.questionnaire import Choice, Item, ItemKind, Questionnaire
from plait.records.table import ROW_NUMBER, Table, TableRow
from plait.records.transcript import Transcript
from plait.register.actions import ALIASES, RegisterMapping
from plait.workbench.study_shape import DICTIONARY, FILE, shape_problems

Part = dict[str, Any]
T = TypeVar("T")

MAX_BYTES = 1_000_000_000
LONGEST_MINUTES = 1440
_PLACE = re.compile("[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Session:
    """What is noted about one interview."""

    held_on: date | None = None
    mode: str = ""
    interviewer: str = ""
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class LoadedTranscript:
    code: str
    source_name: str
    transcript: Transcript
    session: Session


@dataclass(frozen=True, slots=True)
class LoadedCodings:
    """n_without_place: rows of the file that name no place and were left out."""

    coder: str
    rows: tuple[ImportedCoding, ...]
    n_without_place: int


@dataclass(slots=True)
class StudyFolder:
    """Everything a study's folder holds, as records; parts that need no file stay as they stand in study.toml."""

    parts: Mapping[str, Any]
    register: tuple[Table, RegisterMapping] | None = None
    questionnaire: Questionnaire | None = None
    responses: pl.DataFrame | None = None
    transcripts: list[LoadedTranscript] = field(default_factory=list)
    codings: list[LoadedCodings] = field(default_factory=list)
    references: list[ReferenceFile] = field(default_factory=list)

    def part(self, name: str) -> Part:
        found: Part = self.parts.get(name, {})
        return found

    def parts_of(self, name: str) -> list[Part]:
        found: list[Part] = self.parts.get(name, [])
        return found


def read_study_folder(folder: Path) -> StudyFolder:
    """Read study.toml and every file it names. Raises InputRejected with all problems of all files."""
    parts = _read_toml(folder / FILE)
    problems = list(shape_problems(parts))
    if problems:
        raise InputRejected(problems)
    reader = _Reader(folder, problems, parts.get("study", {}).get("encodings", {}))
    loaded = StudyFolder(parts)
    suffix = parts.get("register", {}).get("strip_suffix", "")
    reader.try_to(lambda: _read_register(reader, loaded, suffix))
    reader.try_to(lambda: _read_survey(reader, loaded, suffix))
    reader.try_to(lambda: _read_transcripts(reader, loaded))
    for part in loaded.parts_of("codings"):
        reader.try_to(lambda part=part: loaded.codings.append(_read_codings(reader, part, suffix)))  # type: ignore[misc]
    for name in loaded.part("library").get("files", []):
        reader.try_to(lambda name=name: loaded.references.append(_read_references(reader, name)))  # type: ignore[misc]
    if problems:
        raise InputRejected(problems)
    return loaded


def at_start_of(day: date) -> datetime:
    """Midnight UTC of a date as it stands in study.toml."""
    return datetime.combine(day, time(), tzinfo=UTC)


class _Reader:
    """Reads files named in study.toml, and keeps the problems of each so that all are told at once. encodings: of text
    files, by their names without folders, where it is said."""

    def __init__(self, folder: Path, problems: list[Problem], encodings: Mapping[str, str]) -> None:
        self.folder = folder
        self.problems = problems
        self.encodings = encodings

    def encoding(self, name: str) -> str:
        return self.encodings.get(Path(name).name, "")

    def try_to(self, read: Callable[[], object]) -> None:
        try:
            read()
        except InputRejected as rejected:
            self.problems.extend(rejected.problems)

    def path(self, name: str) -> Path:
        return (self.folder / name).resolve()

    def data(self, name: str) -> bytes:
        path = self.path(name)
        if not path.is_file():
            raise InputRejected(Problem(f"{FILE}: '{name}'", f"There is no file {path}.", "Mend the path."))
        if path.stat().st_size > MAX_BYTES:
            raise InputRejected(
                Problem(str(path), f"It is larger than {MAX_BYTES // 1_000_000} MB.", "Load it in parts.")
            )
        return path.read_bytes()

    def table(self, name: str) -> Table:
        return read_table(self.data(name), name=Path(name).name, encoding=self.encoding(name))


def _read_toml(path: Path) -> dict[str, Any]:
    if not path.is_file():
        raise InputRejected(
            Problem(str(path), "There is no such file.", "Name the folder that holds study.toml (docs/study-toml.md).")
        )
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputRejected(Problem(str(path), f"It is not TOML: {error}.", "Mend it at that place.")) from error


def _need(part: Part, key: str, where: str) -> Any:
    if part.get(key) in (None, "", []):
        raise InputRejected(Problem(FILE, f"{where} has no '{key}'.", "Add it (docs/study-toml.md)."))
    return part[key]


def _read_register(reader: _Reader, loaded: StudyFolder, suffix: str) -> None:
    part = loaded.part("register")
    if not part:
        return
    table = reader.table(_need(part, "file", "[register]"))
    fields = {name: str(part[name]) for name in ALIASES if part.get(name)}
    _need(part, "code", "[register]")
    mapping = RegisterMapping(**fields, attributes=tuple(part.get("attributes", ())))
    require_columns(table, [*fields.values(), *mapping.attributes])
    loaded.register = (_without_suffix(table, mapping.code, suffix), mapping)


def _without_suffix(table: Table, column: str, suffix: str) -> Table:
    if not suffix:
        return table
    rows = tuple(
        TableRow(row.number, {**row.cells, column: row[column].strip().removesuffix(suffix)}) for row in table.rows
    )
    return Table(table.source, table.columns, rows)


def _read_survey(reader: _Reader, loaded: StudyFolder, suffix: str) -> None:
    part = loaded.part("responses")
    if part:
        name = str(_need(part, "file", "[responses]"))
        data = read_columns(reader.data(name), name=Path(name).name, encoding=reader.encoding(name), numbered=True)
        person = part.get("person")
        if person and suffix and person in data.columns:
            data = data.with_columns(pl.col(person).str.strip_chars().str.strip_suffix(suffix))
        loaded.responses = data
    if part or loaded.part("questionnaire"):
        loaded.questionnaire = _read_questionnaire(reader, loaded)


def _read_questionnaire(reader: _Reader, loaded: StudyFolder) -> Questionnaire:
    part = loaded.part("questionnaire")
    title = str(part.get("title", "") or "Survey")
    if part.get("xlsform"):
        record = read_xlsform(reader.data(part["xlsform"]), name=Path(part["xlsform"]).name)
        return Questionnaire(
            part.get("title") or record.title, record.items, record.version, record.languages, record.group_labels
        )
    if part.get("dictionary"):
        return _from_dictionary(reader, part["dictionary"], title, _without_numbers(loaded.responses))
    if part.get("item"):
        return Questionnaire(title, tuple(_item(entry) for entry in part["item"]))
    if loaded.responses is None:
        raise InputRejected(
            Problem(
                FILE,
                "[questionnaire] names no items.",
                "Give xlsform, dictionary, [[questionnaire.item]] or responses.",
            )
        )
    responses = loaded.part("responses")
    aside = [ROW_NUMBER, *(str(responses[key]) for key in ("id", "person") if responses.get(key))]
    return questionnaire_from_columns(loaded.responses.drop(aside, strict=False), title=title)


def _without_numbers(data: pl.DataFrame | None) -> pl.DataFrame | None:
    return None if data is None else data.drop(ROW_NUMBER, strict=False)


def _from_dictionary(reader: _Reader, part: Part, title: str, data: pl.DataFrame | None) -> Questionnaire:
    table = reader.table(_need(part, "file", "[questionnaire.dictionary]"))
    columns = {str(key): part[key] for key in DICTIONARY if key in part}
    levels = part.get("levels")
    if levels:
        table, columns["choices"] = _with_levels(table, _levels(reader, levels), columns)
    return questionnaire_from_dictionary(table, title=title, data=data, **columns)


def _levels(reader: _Reader, name: str) -> Mapping[str, Sequence[object]]:
    """The levels of each variable that a JSON file names, in their order."""
    try:
        found = json.loads(reader.data(name))
        return {str(variable): list(each.get("levels", ())) for variable, each in found.items()}
    except (ValueError, RecursionError, AttributeError, TypeError) as error:
        cause = 'It is not JSON of the form {"variable": {"levels": ["first", "second"]}}.'
        raise InputRejected(Problem(f"File '{Path(name).name}'", cause, "Mend it, or leave 'levels' out.")) from error


def _with_levels(table: Table, levels: Mapping[str, Sequence[object]], columns: Mapping[str, str]) -> tuple[Table, str]:
    """The dictionary with the levels of a second file, in their order, in a column of their own."""
    variable, choices = columns.get("variable", "variable"), columns.get("choices", "choices")
    require_columns(table, [variable])
    own = "levels of the second file"
    rows = []
    for row in table.rows:
        known = levels.get(row[variable], ())
        text = "|".join(str(level) for level in known) if known else row.cells.get(choices, "")
        rows.append(TableRow(row.number, {**row.cells, own: text}))
    return Table(table.source, (*table.columns, own), tuple(rows)), own


def _item(entry: Part) -> Item:
    name = str(_need(entry, "name", "[[questionnaire.item]]"))
    try:
        kind = ItemKind(str(entry.get("kind", "text")))
    except ValueError as error:
        known = ", ".join(kind.value for kind in ItemKind)
        raise InputRejected(
            Problem(FILE, f"The item '{name}' is of no known kind: '{entry['kind']}'.", f"Known are: {known}.")
        ) from error
    choices = tuple(Choice(str(key), {"": str(label)}) for key, label in entry.get("choices", {}).items())
    return Item(
        name,
        kind,
        {"": str(entry.get("label", name))},
        choices=choices,
        ordered=bool(entry.get("ordered", False)),
        block=str(entry.get("block", "")),
        relevant=str(entry.get("relevant", "")),
        required=bool(entry.get("required", False)),
        consent=str(entry.get("consent", "")),
    )


def _read_transcripts(reader: _Reader, loaded: StudyFolder) -> None:
    part = loaded.part("transcripts")
    if not part:
        return
    folder = reader.path(_need(part, "folder", "[transcripts]"))
    pattern = str(part.get("pattern", "*"))
    try:
        paths = sorted(path for path in folder.glob(pattern) if path.is_file())
    except (ValueError, NotImplementedError, IndexError) as error:
        cause = f"'{pattern}' is no pattern of file names."
        raise InputRejected(Problem(f"{FILE}: [transcripts]", cause, 'Write, for example, "*.md".')) from error
    if not paths:
        raise InputRejected(
            Problem(f"{FILE}: [transcripts]", f"No file {pattern} lies in {folder}.", "Mend the folder.")
        )
    sessions = _sessions(reader, part)
    for path in paths:
        reader.try_to(lambda path=path: loaded.transcripts.append(_transcript(reader, path, sessions)))  # type: ignore[misc]


def _transcript(reader: _Reader, path: Path, sessions: Mapping[str, Session]) -> LoadedTranscript:
    made = read_transcript(path.read_bytes(), name=path.name, encoding=reader.encoding(path.name))
    return LoadedTranscript(path.stem, path.name, made, sessions.get(path.stem, Session()))


def _sessions(reader: _Reader, part: Part) -> dict[str, Session]:
    if not part.get("sessions"):
        return {}
    table = reader.table(part["sessions"])
    require_columns(table, ["code"])
    return {row["code"].strip(): _session(table, row) for row in table}


def _session(table: Table, row: TableRow) -> Session:
    try:
        held_on = date.fromisoformat(row["held_on"]) if row["held_on"] else None
        minutes = int(row["minutes"]) if row["minutes"] else None
        if minutes is not None and not 1 <= minutes <= LONGEST_MINUTES:
            raise ValueError(f"{row['minutes'][:20]} minutes are no length of an interview")
    except ValueError as error:
        raise InputRejected(
            Problem(f"{table.source}, row {row.number}", f"{error}.", "Write dates as 2026-03-31 and whole minutes.")
        ) from error
    return Session(held_on, row["mode"].strip(), row["interviewer"].strip(), minutes)


def _read_codings(reader: _Reader, part: Part, suffix: str) -> LoadedCodings:
    table = reader.table(_need(part, "file", "[[codings]]"))
    columns = {key: str(part.get(key, key)) for key in ("transcript", "code", "start", "end")}
    text = part.get("text")
    require_columns(table, [*columns.values(), *([text] if text else [])])
    rows, problems, n_left_out = [], [], 0
    for row in table:
        start, end = row[columns["start"]].strip(), row[columns["end"]].strip()
        if part.get("skip_without_place") and not (start and end):
            n_left_out += 1
        elif _PLACE.fullmatch(start) and _PLACE.fullmatch(end):
            words = row[text] if text else None
            interview = row[columns["transcript"]].strip().removesuffix(suffix)
            rows.append(ImportedCoding(interview, row[columns["code"]], int(start), int(end), words, row.number))
        else:
            place = f"{table.source}, row {row.number}"
            problems.append(Problem(place, f"'{start}' to '{end}' is no place.", "Give two whole numbers."))
    if problems:
        raise InputRejected(problems)
    return LoadedCodings(str(_need(part, "coder", "[[codings]]")), tuple(rows), n_left_out)


def _read_references(reader: _Reader, name: str) -> ReferenceFile:
    return read_references(reader.data(name), name=Path(name).name, encoding=reader.encoding(name))
