"""XLSForm workbooks (https://xlsform.org) into questionnaires, and back (export).

The reader is lenient about spelling (header aliases, case, blanks, 'begin group' and 'begin_group') and strict about
meaning: what would change who is asked what is refused, every problem at once. Columns about looks and devices
(default, media, parameters, read-only) are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from plait.formats.questionnaires.checks import check_expressions
from plait.formats.questionnaires.data_dictionary import (
    ITEM_NAME,
    questionnaire_from_columns,
    questionnaire_from_dictionary,
)
from plait.formats.questionnaires.export import write_xlsform
from plait.formats.questionnaires.expression import MAX_LENGTH
from plait.formats.questionnaires.sheets import NO_SHEET, FormRow, FormSheet, form_sheet, language_tag
from plait.formats.tables.workbook import read_workbook
from plait.records.problem import InputRejected, Problem
from plait.records.questionnaire import CHOICE_KINDS, Choice, Item, ItemKind, Questionnaire

__all__ = ["questionnaire_from_columns", "questionnaire_from_dictionary", "read_xlsform", "write_xlsform"]

_MAX_BYTES = 30_000_000
_MAX_ROWS = {"survey": 5_000, "choices": 20_000}
_MAX_NESTING = 20
_SELECT = re.compile(
    r"(?P<how>select[_ ]one|select1|select[_ ]multiple|select[_ ]all[_ ]that[_ ]apply|select)(?:[_ ]from)?\s+"
    r"(?P<list>\S.*?)(?P<other>\s+or[_ ](?:specify[_ ])?other)?",
    re.IGNORECASE,
)
_KINDS = {
    "text": ItemKind.TEXT,
    "string": ItemKind.TEXT,
    "integer": ItemKind.INTEGER,
    "int": ItemKind.INTEGER,
    "decimal": ItemKind.DECIMAL,
    "date": ItemKind.DATE,
    "note": ItemKind.NOTE,
    "calculate": ItemKind.CALCULATE,
}
_META = frozenset(
    [
        "start",
        "end",
        "today",
        "deviceid",
        "device_id",
        "imei",
        "simserial",
        "sim_serial",
        "subscriberid",
        "phonenumber",
        "phone_number",
        "username",
        "email",
        "audit",
        "start-geopoint",
        "start_time",
        "end_time",
    ]
)
_UNSUPPORTED = frozenset(
    [
        "geopoint",
        "gps",
        "location",
        "geotrace",
        "geoshape",
        "image",
        "photo",
        "audio",
        "video",
        "file",
        "barcode",
        "acknowledge",
        "trigger",
        "time",
        "datetime",
        "range",
        "rank",
        "hidden",
        "select_one_external",
        "select_one_from_file",
        "select_multiple_from_file",
        "csv-external",
        "xml-external",
        "background-audio",
        "background-geopoint",
        "osm",
        "signature",
    ]
)
_YES = frozenset(("yes", "true", "true()", "1", "required", "y"))
_NO = frozenset(("", "no", "false", "false()", "0", "n"))


def read_xlsform(data: bytes, *, name: str) -> Questionnaire:
    """The questionnaire in an XLSForm workbook (XLSX or XLS).

    Groups become each item's page, and their 'relevant' is joined to the items' own with 'and'. 'or_other' becomes a
    choice 'other' and a text item <name>_other. A select_one with the appearance 'likert', or in a group with
    'table-list' or 'likert', is ordered; the columns plait::ordered (yes, no) and plait::block say it outright.
    plait::consent names the clause to which a yes is the person's consent.
    Parameters: name, the file's name as its owner knows it; the title when the settings give none.
    Raises: InputRejected with every problem, each with its sheet and row.
    """
    book = read_workbook(data, name=name, max_bytes=_MAX_BYTES, max_cells=3_000_000)
    found = {sheet_name.strip().lower(): frame for sheet_name, frame in book.sheets.items()}
    if "survey" not in found:
        listed = ", ".join(f"'{sheet_name}'" for sheet_name in book.sheet_names)
        cause = f"There is no sheet 'survey'; the sheets are {listed}."
        raise InputRejected(Problem(f"File '{name}'", cause, "Name the sheet with the questions 'survey'."))
    unread = [
        problem
        for sheet_name in book.sheets
        if sheet_name.strip().lower() in ("survey", "choices", "settings")
        for problem in book.problems(sheet_name)
    ]
    if unread:
        raise InputRejected(unread)
    for kind, most in _MAX_ROWS.items():
        if kind in found and found[kind].height > most:
            cause = f"The sheet has more than {most:,} rows."
            raise InputRejected(Problem(f"Sheet '{kind}'", cause, "Delete the rows that are not needed."))
    survey, choices, settings = (
        form_sheet(kind, found[kind]) if kind in found else NO_SHEET for kind in ("survey", "choices", "settings")
    )
    if "type" not in survey.columns:
        cause = "There is no column 'type'."
        raise InputRejected(Problem("Sheet 'survey', row 1", cause, "Put the column names type, name, label in row 1."))
    return _Reader(name, survey, choices, settings).questionnaire()


@dataclass(slots=True)
class _Group:
    name: str
    row: int
    relevant: str
    is_block: bool
    is_repeat: bool


@dataclass(slots=True)
class _Reader:
    """Walks the survey sheet once, gathering items and problems."""

    name: str
    survey: FormSheet
    choices: FormSheet
    settings: FormSheet
    languages: tuple[str, ...] = ()
    lists: dict[str, tuple[Choice, ...]] = field(default_factory=dict)
    items: list[Item] = field(default_factory=list)
    groups: list[_Group] = field(default_factory=list)
    group_labels: dict[str, Mapping[str, str]] = field(default_factory=dict)
    group_names: set[str] = field(default_factory=set)
    # Item name -> the number of items before it and its own condition, its groups' left out: for checking.
    own_relevant: list[tuple[int, int, str]] = field(default_factory=list)
    meta_names: set[str] = field(default_factory=set)
    left_out: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def questionnaire(self) -> Questionnaire:
        self.problems += [*self.survey.problems, *self.choices.problems]
        setting = self.settings.rows[0] if self.settings.rows else FormRow(2, {}, {})
        self.languages = _languages(self.survey, self.choices, language_tag(setting["default_language"]))
        self._read_lists()
        for row in self.survey.rows:
            if row["disabled"].lower() not in _YES:
                self._read_row(row)
        for group in self.groups:
            self._problem(group.row, f"The group '{group.name}' is not closed.", "Add a row 'end_group' after it.")
        self._check_names()
        self.problems += check_expressions(self.items, self.own_relevant, self.meta_names, self.left_out)
        if not self.items and not self.problems:
            self._problem(2, "The sheet has no question.", "Add a row with a type, a name and a label.")
        if self.problems:
            raise InputRejected(_in_order(self.problems))
        title = setting["form_title"] or re.sub(r"\.xlsx?$", "", self.name, flags=re.IGNORECASE)
        return Questionnaire(title, tuple(self.items), setting["version"], self.languages, self.group_labels)

    def _problem(self, row: int, cause: str, cure: str, sheet: str = "survey") -> None:
        self.problems.append(Problem(f"Sheet '{sheet}', row {row}", cause, cure))

    def _read_lists(self) -> None:
        lists: dict[str, dict[str, tuple[int, Choice]]] = {}
        for row in self.choices.rows:
            if not row["list_name"] and not row["name"]:
                continue
            if not row["list_name"] or not row["name"]:
                missing = "name" if row["list_name"] else "list_name"
                self._problem(row.number, f"The choice has no '{missing}'.", "Fill it in, or clear the row.", "choices")
                continue
            chosen = lists.setdefault(row["list_name"], {})
            if row["name"] in chosen:
                first = chosen[row["name"]][0]
                cause = f"The list '{row['list_name']}' has the choice '{row['name']}' already, in row {first}."
                self._problem(row.number, cause, "Give each choice of a list a name of its own.", "choices")
                continue
            labels = row.translations("label") or {self.languages[0]: row["name"]}
            chosen[row["name"]] = (row.number, Choice(row["name"], dict(labels)))
        self.lists = {name: tuple(choice for _, choice in chosen.values()) for name, chosen in lists.items()}

    def _read_row(self, row: FormRow) -> None:
        kind = " ".join(row["type"].split())
        folded = kind.lower().replace(" ", "_")
        if not kind:
            if row["name"] or row["label"]:
                named = f"'{row['name'] or row['label'][:60]}'"
                self._problem(row.number, f"{named} has no type.", "Fill in the column 'type', or clear the row.")
        elif folded in ("begin_group", "begin_repeat", "begin_loop"):
            self._begin(row, is_repeat=folded != "begin_group")
        elif folded in ("end_group", "end_repeat", "end_loop"):
            self._end(row, is_repeat=folded != "end_group")
        elif folded in _META or folded.startswith(("get_", "uri:")):
            self.meta_names.add(row["name"] or kind)
        elif folded in _KINDS:
            self._add(row, _KINDS[folded], ())
        elif folded.split("_or_")[0] in _UNSUPPORTED or kind.split()[0].lower() in _UNSUPPORTED:
            self._unsupported(row, kind)
        elif (match := _SELECT.fullmatch(kind)) is not None:
            self._add_select(row, match)
        else:
            self._unknown_type(row, kind)

    def _unsupported(self, row: FormRow, kind: str) -> None:
        word = kind.split()[0]
        self.left_out.add(row["name"])
        cause = f"'{row['name']}' is of the type '{word}', which is not supported."
        self._problem(row.number, cause, "Ask it as text, a number, a date or a choice, or delete the row.")

    def _unknown_type(self, row: FormRow, kind: str) -> None:
        self.left_out.add(row["name"])
        if kind.lower().replace(" ", "_") in ("select_one", "select_multiple"):
            cause = f"'{row['name']}' is a '{kind}' without the name of its list."
            return self._problem(row.number, cause, f"Write '{kind} list_name', with a list of the sheet 'choices'.")
        near = get_close_matches(kind.lower(), [*_KINDS, "select_one", "select_multiple"], n=1)
        cure = f"Did you mean '{near[0]}'?" if near else f"Known types are: {', '.join(ItemKind)}."
        self._problem(row.number, f"The type '{kind}' is not known.", cure)

    def _begin(self, row: FormRow, *, is_repeat: bool) -> None:
        if is_repeat:
            cause = f"'{row['name']}' is a repeat. Questions asked several times are not supported in this version."
            self._problem(row.number, cause, "Write the questions out as often as they are needed, or leave them out.")
        name = row["name"] or f"group_{row.number}"
        if name in self.group_names:
            name = f"{name}_{row.number}"
        self.group_names.add(name)
        if labels := row.translations("label"):
            self.group_labels[name] = dict(labels)
        appearance = row["appearance"].lower().split()
        is_block = "table-list" in appearance or "likert" in appearance
        self.groups.append(_Group(name, row.number, row["relevant"], is_block, is_repeat))
        if row["relevant"]:
            self.own_relevant.append((row.number, len(self.items), row["relevant"]))
        if len(self.groups) == _MAX_NESTING + 1:
            cause = f"Groups are nested more than {_MAX_NESTING} deep."
            self._problem(row.number, cause, "Begin this group outside of the others.")

    def _end(self, row: FormRow, *, is_repeat: bool) -> None:
        if not self.groups:
            self._problem(row.number, "There is no open group to end here.", "Delete the row, or add 'begin_group'.")
        elif self.groups[-1].is_repeat is not is_repeat:
            opened = "begin_repeat" if self.groups[-1].is_repeat else "begin_group"
            cause = f"'{row['type']}' ends what row {self.groups[-1].row} began with '{opened}'."
            self._problem(row.number, cause, f"Write '{opened.replace('begin', 'end')}'.")
            self.groups.pop()
        else:
            self.groups.pop()

    def _add_select(self, row: FormRow, match: re.Match[str]) -> None:
        # In the oldest forms 'select' alone meant several answers.
        how = match["how"].lower().replace(" ", "_")
        kind = ItemKind.SELECT_ONE if how in ("select_one", "select1") else ItemKind.SELECT_MULTIPLE
        choices = self.lists.get(match["list"], ())
        if not choices:
            near = get_close_matches(match["list"], self.lists, n=1) if len(self.problems) < 50 else []
            cause = f"'{row['name']}' chooses from the list '{match['list']}', which the sheet 'choices' does not have."
            cure = f"Did you mean '{near[0]}'?" if near else "Add the list to the sheet 'choices'."
            self._problem(row.number, cause, cure)
        if row["choice_filter"]:
            cause = f"'{row['name']}' filters its choices by other answers, which is not supported in this version."
            self._problem(row.number, cause, "Clear 'choice_filter', or ask one item for each answer with 'relevant'.")
        spaced = [choice.name for choice in choices if " " in choice.name]
        if kind is ItemKind.SELECT_MULTIPLE and spaced:
            cause = f"'{row['name']}' takes several answers, and the choice name '{spaced[0]}' has a blank in it."
            self._problem(row.number, cause, "Write the names of its choices without blanks, e.g. with '_'.")
        if match["other"] and all(choice.name != "other" for choice in choices):
            choices = (*choices, Choice("other", {self.languages[0]: "Other"}))
        self._add(row, kind, choices)
        if match["other"] and row["name"]:
            self._add_other(row)

    def _add_other(self, row: FormRow) -> None:
        parent = self.items[-1]
        own = f"selected(${{{parent.name}}}, 'other')"
        relevant = f"({parent.relevant}) and {own}" if parent.relevant else own
        labels = {self.languages[0]: "Specify other."}
        name = f"{parent.name}_other"
        self.items.append(Item(name, ItemKind.TEXT, labels, relevant=relevant, page=parent.page, row=row.number))

    def _add(self, row: FormRow, kind: ItemKind, choices: tuple[Choice, ...]) -> None:
        name = row["name"]
        if not name and kind is ItemKind.NOTE:
            name = f"note_{row.number}"
        if not name:
            cause = f"The {kind} item has no name." if not row["label"] else f"'{row['label'][:60]}' has no name."
            return self._problem(row.number, cause, "Fill in the column 'name'.")
        if not ITEM_NAME.fullmatch(name):
            cause = f"'{name[:60]}' cannot be the name of an item."
            cure = "Begin with a letter, and use only letters, digits, '_', '-' and '.'."
            self._problem(row.number, cause, cure)
        if kind is ItemKind.CALCULATE and not row["calculation"]:
            self._problem(row.number, f"'{name}' has no calculation.", "Fill in the column 'calculation'.")
        if row["relevant"]:
            self.own_relevant.append((row.number, len(self.items), row["relevant"]))
        relevant = _joined([*(group.relevant for group in self.groups[:_MAX_NESTING]), row["relevant"]])
        if len(relevant) > MAX_LENGTH:
            cause = f"'relevant' and the conditions of its groups have more than {MAX_LENGTH:,} characters."
            self._problem(row.number, cause, "Put parts of the condition into calculate items.")
            relevant = ""
        labels = dict(row.translations("label"))
        if not labels and kind is not ItemKind.CALCULATE:
            labels = {self.languages[0]: name}
        self.items.append(
            Item(
                name=name,
                kind=kind,
                labels=labels,
                hints=dict(row.translations("hint")),
                choices=choices,
                ordered=self._ordered(row, kind),
                block=row["block"] or self._block(kind),
                relevant=relevant,
                constraint=row["constraint"],
                constraint_message=self._first_text(row.translations("constraint_message")),
                calculation=row["calculation"],
                required=self._required(row) and kind not in (ItemKind.NOTE, ItemKind.CALCULATE),
                page=tuple(group.name for group in self.groups),
                consent=row["consent"].lower(),
                row=row.number,
            )
        )

    def _first_text(self, texts: Mapping[str, str]) -> str:
        return next((texts[language] for language in ("", *self.languages) if language in texts), "")

    def _required(self, row: FormRow) -> bool:
        stated = row["required"].lower().replace(" ", "")
        if stated not in _YES | _NO:
            cause = f"'required' is '{row['required'][:60]}'; it cannot depend on answers in this version."
            self._problem(row.number, cause, "Write yes or no.")
        return stated in _YES

    def _ordered(self, row: FormRow, kind: ItemKind) -> bool:
        if kind is not ItemKind.SELECT_ONE:
            return False
        stated = row["ordered"].lower()
        if stated in _YES or (stated and stated in _NO):
            return stated in _YES
        if stated:
            self._problem(row.number, f"'plait::ordered' is '{row['ordered'][:60]}'.", "Write yes or no.")
        return "likert" in row["appearance"].lower().split() or bool(self._block(kind))

    def _block(self, kind: ItemKind) -> str:
        if kind not in CHOICE_KINDS:
            return ""
        return next((group.name for group in reversed(self.groups) if group.is_block), "")

    def _check_names(self) -> None:
        first: dict[str, int | None] = {}
        for item in self.items:
            if item.name in first:
                cause = f"The name '{item.name}' is taken by row {first[item.name]}."
                self._problem(item.row or 0, cause, "Give each item a name of its own.")
            first.setdefault(item.name, item.row)


def _joined(conditions: Iterable[str]) -> str:
    given = [condition for condition in conditions if condition]
    return given[0] if len(given) == 1 else " and ".join(f"({condition})" for condition in given)


def _languages(survey: FormSheet, choices: FormSheet, default: str) -> tuple[str, ...]:
    # Untagged choices in a form with languages are the same in each of them, not one language more.
    tagged = [language for language in choices.languages if language]
    found = tuple(dict.fromkeys((*survey.languages, *tagged))) or ("",)
    by_case = {language.lower(): language for language in found}
    first = by_case.get(default.lower(), "") if default else ""
    return (first, *(language for language in found if language != first)) if first in found else found


def _in_order(problems: list[Problem]) -> list[Problem]:
    def place(problem: Problem) -> tuple[str, int]:
        found = re.match(r"Sheet '(\w+)', row (\d+)", problem.place)
        # 'survey' before 'choices': the order in which authors read their form.
        return (("" if found[1] == "survey" else found[1]), int(found[2])) if found else ("", 0)

    return sorted(dict.fromkeys(problems), key=place)
