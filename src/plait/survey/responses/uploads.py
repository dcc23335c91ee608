"""Files that become a questionnaire or its responses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import polars as pl

from plait.formats.questionnaires.xlsform import questionnaire_from_columns, questionnaire_from_dictionary, read_xlsform
from plait.formats.tables.csv_table import read_columns, read_table
from plait.records.questionnaire import Questionnaire as QuestionnaireRecord
from plait.records.table import ROW_NUMBER, Table
from plait.survey.models import Questionnaire
from plait.survey.responses.importing import ResponseImport, import_responses

# What an upload is kept for until its columns are mapped.
PURPOSE = "survey responses"

# Columns of data dictionaries as LimeSurvey, REDCap and people name them, the likeliest first.
_ALIASES: Mapping[str, tuple[str, ...]] = {
    "variable": ("variable", "variable / field name", "variable name", "name", "field", "field name", "item"),
    "kind": ("type", "kind", "field type", "variable type"),
    "label": ("label", "item_text", "field label", "question", "text", "description", "variable label"),
    "choices": (
        "choices",
        "levels",
        "value labels",
        "values",
        "options",
        "choices, calculations, or slider labels",
        "categories",
    ),
    "ordered": ("ordered", "ordinal"),
}


def record_from_file(
    kind: str,
    data: bytes,
    *,
    name: str,
    title: str,
    encoding: str = "",
    responses: tuple[bytes, str, str] | None = None,
) -> QuestionnaireRecord:
    """The questionnaire in an uploaded file. kind: xlsform, dictionary or responses. responses:
    bytes, name and encoding of the file beside a dictionary. Raises InputRejected."""
    if kind == "xlsform":
        return read_xlsform(data, name=name)
    title = title.strip() or name.rsplit(".", 1)[0]
    if kind == "responses":
        return questionnaire_from_columns(read_columns(data, name=name, encoding=encoding), title=title)
    table = read_table(data, name=name, encoding=encoding)
    seen = read_columns(responses[0], name=responses[1], encoding=responses[2]) if responses else None
    columns = {role: _column(table, role) for role in _ALIASES}
    return questionnaire_from_dictionary(table, title=title, data=seen, **columns)


def _column(table: Table, role: str) -> str:
    by_name = {column.casefold(): column for column in table.columns}
    return next((by_name[alias] for alias in _ALIASES[role] if alias in by_name), _ALIASES[role][0])


def import_columns(
    *,
    questionnaire: Questionnaire,
    data: pl.DataFrame,
    column_of: Mapping[str, str],
    id_column: str,
    person_column: str,
    missing: Mapping[str, str],
    strict: bool,
    now: datetime,
    **steps: Any,
) -> ResponseImport:
    """Import the columns chosen for each item. column_of: item name -> column; person_column: '' for none. steps: see
    `import_responses`."""
    # No item's name holds a blank, so an item may be filled from the same column as the id or the person.
    id_name, person_name = f"{id_column} (id)", f"{person_column} (person)" if person_column else None
    chosen = [pl.col(id_column).alias(id_name)]
    if ROW_NUMBER in data.columns:
        chosen.append(pl.col(ROW_NUMBER))
    if person_name:
        chosen.append(pl.col(person_column).alias(person_name))
    return import_responses(
        questionnaire=questionnaire,
        data=data.select(*chosen, *(pl.col(column).alias(item) for item, column in column_of.items())),
        id_column=id_name,
        person_column=person_name,
        missing=missing,
        strict=strict,
        now=now,
        **steps,
    )
