"""Questionnaires for data that came without a form: from a data dictionary, or from the columns alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

import polars as pl

from plait.records.problem import InputRejected, Problem
from plait.records.questionnaire import CHOICE_KINDS, Choice, Item, ItemKind, Questionnaire
from plait.records.table import Table, TableRow

_KINDS = {
    **dict.fromkeys(("text", "open_text", "string", "character", "char", "open", "free_text", ""), ItemKind.TEXT),
    **dict.fromkeys(("integer", "int", "count", "whole"), ItemKind.INTEGER),
    **dict.fromkeys(("decimal", "numeric", "number", "float", "double", "continuous"), ItemKind.DECIMAL),
    "date": ItemKind.DATE,
    **dict.fromkeys(
        ("ordered", "ordinal", "factor", "nominal", "categorical", "select_one", "likert", "radio", "dropdown"),
        ItemKind.SELECT_ONE,
    ),
    **dict.fromkeys(
        ("multi_select", "select_multiple", "multiple", "multiselect", "checkbox", "multiple_choice"),
        ItemKind.SELECT_MULTIPLE,
    ),
}
_ORDERED_WORDS = frozenset(("ordered", "ordinal", "likert"))
_YES = frozenset(("yes", "true", "1", "y", "x", "ordered"))
_SEPARATORS = (" | ", "|", ";", "\n")
_MAX_CHOICES = 200
ITEM_NAME = re.compile(r"[^\W\d][\w.\-]*")


def item_name(column: str) -> str:
    """The item name for a column of data: itself when it can be one, else with other characters as '_'.

    >>> item_name("q01_age"), item_name("2. Your age?")
    ('q01_age', '_2._Your_age')
    """
    if ITEM_NAME.fullmatch(column):
        return column
    name = re.sub(r"[^\w.\-]+", "_", column.strip()).rstrip("_")
    return name if ITEM_NAME.fullmatch(name) else f"_{name}"


def choice_name(label: str) -> str:
    """The stored value for a choice known by its label only: the label with blanks and quotation marks as '_'.

    >>> choice_name("Very strong"), choice_name("18-25")
    ('Very_strong', '18-25')
    """
    return re.sub(r"[\s'\"“”‘’]+", "_", label.strip()).strip("_") or "_"


def questionnaire_from_dictionary(
    table: Table,
    *,
    title: str,
    variable: str = "variable",
    kind: str = "type",
    label: str = "label",
    choices: str | Sequence[str] = "choices",
    ordered: str = "ordered",
    consent: str = "plait::consent",
    data: pl.DataFrame | None = None,
) -> Questionnaire:
    """One item for each row of a data dictionary, in its order.

    Parameters: variable, kind, label, choices, ordered, consent: the columns' names in this dictionary; all but
        `variable` may be absent. choices may be several columns, of which the first that is filled counts; a cell
        lists the choices between '|' or ';' from the lowest to the highest, each as label or as name=label. A kind such
        as 'text' with choices becomes a choice. 'ordered' as kind, or yes in the column `ordered`, makes an ordered
        scale. consent names the clause to which a yes is the person's consent.
        data, columns of text (csv_table.read_columns): gives the choices that the dictionary leaves out.
    Raises: InputRejected with every problem: unknown kinds, repeated variables, a choice without choices.
    """
    if variable not in table.columns:
        near = get_close_matches(variable, table.columns, n=1)
        cure = f"Use '{near[0]}' if it is meant." if near else f"The columns are: {', '.join(table.columns)}."
        raise InputRejected(Problem(table.source, f"There is no column '{variable}' with the variables' names.", cure))
    columns = _Columns(
        variable, kind, label, (choices,) if isinstance(choices, str) else tuple(choices), ordered, consent
    )
    items: dict[str, Item] = {}
    problems = []
    for row in table:
        name = item_name(row[variable]) if row[variable] else ""
        place = f"{table.source}, row {row.number}"
        if not name:
            problems.append(Problem(place, "The variable has no name.", f"Fill in the column '{variable}'."))
        elif name in items:
            cause = f"The variable '{row[variable]}' stands in row {items[name].row} already."
            problems.append(Problem(place, cause, "Give each variable a row and a name of its own."))
        else:
            made = _item(row, name, columns, data, place)
            if isinstance(made, Problem):
                problems.append(made)
            else:
                items[name] = made
    if problems:
        raise InputRejected(problems)
    return Questionnaire(title, tuple(items.values()))


def questionnaire_from_columns(frame: pl.DataFrame, *, title: str) -> Questionnaire:
    """One item for each column of text, its kind guessed from the values; '' is missing.

    All whole numbers: integer; all numbers: decimal; all ISO dates: date; a few values joined by ';' that come back:
    select_multiple; at most 12 different values of up to 60 characters, each seen three times on average or more:
    select_one, not ordered, in alphabetical order; else text. Numbers stay numbers even when few: whether 1 to 5 is a
    scale is for a person to say.

    >>> frame = pl.DataFrame({"sex": ["f", "m"] * 3, "age": ["34", "", "51", "29", "34", "60"]})
    >>> [(item.name, str(item.kind)) for item in questionnaire_from_columns(frame, title="Q").items]
    [('sex', 'select_one'), ('age', 'integer')]
    """
    items: dict[str, Item] = {}
    for column in frame.columns:
        name = item_name(column)
        while name in items:
            name += "_2"
        items[name] = _guessed(name, column, frame[column])
    return Questionnaire(title, tuple(items.values()))


class _Columns:
    def __init__(
        self, variable: str, kind: str, label: str, choices: tuple[str, ...], ordered: str, consent: str
    ) -> None:
        self.variable, self.kind, self.label, self.choices, self.ordered = variable, kind, label, choices, ordered
        self.consent = consent


def _item(row: TableRow, name: str, columns: _Columns, data: pl.DataFrame | None, place: str) -> Item | Problem:
    stated, _, bracket = row[columns.kind].strip().lower().partition("(")
    word = re.sub(r"[\s\-]+", "_", stated.strip())
    kind = _KINDS.get(word)
    if kind is None:
        near = get_close_matches(word, [known for known in _KINDS if known], n=1)
        cure = f"Did you mean '{near[0]}'?" if near else "Write text, integer, decimal, date, factor or ordered."
        return Problem(place, f"The type '{row[columns.kind]}' of '{row[columns.variable]}' is not known.", cure)
    chosen = _stated_choices(next((row[column] for column in columns.choices if row[column]), ""))
    if chosen and kind is ItemKind.TEXT:
        kind = ItemKind.SELECT_ONE
    if kind in CHOICE_KINDS and not chosen:
        separator = bracket.rstrip(") ") if kind is ItemKind.SELECT_MULTIPLE else ""
        chosen = _seen_choices(data, row[columns.variable], separator or ";", kind)
        if not chosen:
            cause = f"'{row[columns.variable]}' is a choice, but its choices are not given."
            return Problem(place, cause, f"Fill in the column '{columns.choices[0]}', with '|' between the choices.")
    names = [choice.name for choice in chosen]
    if len(set(names)) < len(names):
        return Problem(place, f"'{row[columns.variable]}' has a choice twice.", "Give each choice a name of its own.")
    is_scale = kind is ItemKind.SELECT_ONE and (word in _ORDERED_WORDS or row[columns.ordered].strip().lower() in _YES)
    text = row[columns.label] or row[columns.variable]
    consent = row[columns.consent].strip().lower()
    return Item(name, kind, {"": text}, choices=chosen, ordered=is_scale, consent=consent, row=row.number)


def _stated_choices(cell: str) -> tuple[Choice, ...]:
    separator = next((separator for separator in _SEPARATORS if separator in cell), "|")
    choices = []
    for entry in (part.strip() for part in cell.split(separator)):
        name, equals, text = entry.partition("=")
        if equals and name.strip() and text.strip():
            choices.append(Choice(choice_name(name), {"": text.strip()}))
        elif entry:
            choices.append(Choice(choice_name(entry), {"": entry}))
    return tuple(choices)


def _seen_choices(data: pl.DataFrame | None, column: str, separator: str, kind: ItemKind) -> tuple[Choice, ...]:
    if data is None or column not in data.columns:
        return ()
    values = data[column].filter(data[column] != "").unique()
    if kind is ItemKind.SELECT_MULTIPLE:
        values = values.str.split(separator).explode().str.strip_chars().unique()
    if len(values) > _MAX_CHOICES:
        return ()
    return tuple(Choice(choice_name(value), {"": value}) for value in sorted(values) if value)


def _guessed(name: str, column: str, values: pl.Series) -> Item:
    labels = {"": column}
    filled = values.filter(values != "")
    if filled.is_empty():
        return Item(name, ItemKind.TEXT, labels)
    if filled.str.contains(r"^[+-]?\d{1,15}$").all() and not filled.str.contains(r"^[+-]?0\d").any():
        return Item(name, ItemKind.INTEGER, labels)
    if filled.str.contains(r"^[+-]?\d+(\.\d+)?$").all() and not filled.str.contains(r"^[+-]?0\d").any():
        return Item(name, ItemKind.DECIMAL, labels)
    if filled.str.contains(r"^\d{4}-\d{2}-\d{2}$").all():
        return Item(name, ItemKind.DATE, labels)
    kind = ItemKind.SELECT_ONE
    if filled.str.contains(";", literal=True).any():
        filled = filled.str.split(";").explode().str.strip_chars()
        filled, kind = filled.filter(filled != ""), ItemKind.SELECT_MULTIPLE
    different = filled.unique()
    most = 12 if kind is ItemKind.SELECT_ONE else 40
    few = len(different) <= most and len(filled) >= 3 * len(different)
    if not few or (different.str.len_chars() > 60).any():
        return Item(name, ItemKind.TEXT, labels)
    choices = tuple(Choice(choice_name(value), {"": value}) for value in sorted(different))
    if len({choice.name for choice in choices}) < len(choices):
        return Item(name, ItemKind.TEXT, labels)
    return Item(name, kind, labels, choices=choices)
