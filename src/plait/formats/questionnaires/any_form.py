"""A questionnaire from whatever file a person has: a form, a data dictionary, or responses alone."""

from __future__ import annotations

from collections.abc import Mapping

from plait.formats.questionnaires.data_dictionary import questionnaire_from_columns, questionnaire_from_dictionary
from plait.formats.questionnaires.xlsform import read_xlsform
from plait.formats.reading.choosing import File, Looked
from plait.formats.tables.choosing import look_at_table
from plait.formats.tables.csv_table import read_columns, read_table
from plait.records.problem import belonging_to
from plait.records.questionnaire import Questionnaire
from plait.records.table import Table

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


def read_questionnaire(
    data: bytes,
    *,
    name: str,
    kind: str,
    title: str,
    encoding: str = "",
    beside: bytes = b"",
    beside_name: str = "",
    beside_encoding: str = "",
) -> Questionnaire:
    """The questionnaire in a file.

    Parameters: kind, xlsform, dictionary or responses. title, '' for the file's name; a form has its own. beside, the
        responses to a dictionary, from which kinds are guessed that it does not tell; b"" for none. encoding,
        beside_encoding: of the two files, '' where it is to be told by the bytes.
    Raises: InputRejected, as the readers of the three kinds do; of what is wrong in beside the field is responses.

    >>> read_questionnaire(b"id,age\\n7,34\\n", name="answers.csv", kind="responses", title="").title
    'answers'
    """
    if kind == "xlsform":
        return read_xlsform(data, name=name)
    title = title.strip() or name.rsplit(".", 1)[0]
    if kind == "responses":
        return questionnaire_from_columns(read_columns(data, name=name, encoding=encoding), title=title)
    table = read_table(data, name=name, encoding=encoding)
    with belonging_to("responses"):
        seen = read_columns(beside, name=beside_name, encoding=beside_encoding) if beside else None
    columns = {role: _column(table, role) for role in _ALIASES}
    return questionnaire_from_dictionary(table, title=title, data=seen, **columns)


def look_at_form(file: File, *, name: str = "", chosen: str = "") -> Looked | None:
    """As `look_at_table`; the sheets of an XLSForm belong together, and none of them is chosen."""
    return look_at_table(file, name=name, chosen=chosen, passing="survey")


def _column(table: Table, role: str) -> str:
    by_name = {column.casefold(): column for column in table.columns}
    return next((by_name[alias] for alias in _ALIASES[role] if alias in by_name), _ALIASES[role][0])
