"""A table of responses that were collected elsewhere, checked whole: text columns in, stored values out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import polars as pl

from plait.formats.questionnaires.data_dictionary import choice_name
from plait.methods.survey.answers import as_whole, check_answers, normalise
from plait.methods.survey.skiplogic import compile_expression, shown_items
from plait.records import questionnaire as records
from plait.records.problem import InputRejected, Problem
from plait.records.questionnaire import CHOICE_KINDS, Choice, ItemKind
from plait.records.table import ROW_NUMBER
from plait.register.models import Person
from plait.survey.models import Answer, Item, Questionnaire, Response
from plait.survey.questionnaires.queries import record_of

MISSING_WORDS: Mapping[str, int | None] = {
    "skipped": Answer.Status.SKIPPED,
    "don't know": Answer.Status.DONT_KNOW,
    "dont_know": Answer.Status.DONT_KNOW,
    "refused": Answer.Status.REFUSED,
    "not shown": None,
    "not_shown": None,
}
_MAX_PROBLEMS = 500
NOT_SHOWN = -1


@dataclass(frozen=True, slots=True)
class Checked:
    """A table in which nothing is wrong. columns: item name -> status and value of each row, of
    the items in item_ids. added: new choices. notes: what was read as something else than it was written, sentences."""

    questionnaire: Questionnaire
    record: records.Questionnaire
    codes: Sequence[str]
    people: Sequence[int | None]
    columns: Mapping[str, pl.DataFrame]
    item_ids: Mapping[str, int]
    added: Mapping[str, Sequence[Choice]]
    left_out: tuple[str, ...]
    notes: tuple[str, ...] = ()


def check(
    questionnaire: Questionnaire,
    data: pl.DataFrame,
    id_column: str,
    person_column: str | None,
    missing: Mapping[str, str],
    today: date,
    strict: bool,
    is_new: bool,
) -> Checked:
    """Read a table for `import_responses`, or raise InputRejected with every problem. data: it may have a column
    ROW_NUMBER. is_new: whether none of its rows is stored yet; of an import that goes on, each row is looked at in its
    step."""
    record = record_of(questionnaire)
    numbers = data[ROW_NUMBER].to_list() if ROW_NUMBER in data.columns else range(2, data.height + 2)
    data = data.drop(ROW_NUMBER, strict=False)
    names = [item.name for item in record.items if item.is_asked and item.name in data.columns]
    problems = _column_problems(data, id_column, person_column, names, missing)
    if problems:
        raise InputRejected(problems)
    # A code is the same code as a decimal, as programs write it where a column holds empty cells.
    statuses = {as_whole(cell): MISSING_WORDS[word] for cell, word in missing.items()}
    statuses |= {cell: MISSING_WORDS[word] for cell, word in missing.items()}
    data = data.select(pl.all().cast(pl.String).fill_null("").str.strip_chars())
    problems += _id_problems(questionnaire if is_new else None, data[id_column], numbers)
    people, person_problems = _people(questionnaire, data, person_column, numbers, is_new=is_new)
    problems += person_problems

    added = {} if strict else _new_choices(record, data, names, statuses)
    extended = _with_choices(record, added)
    columns = {}
    decimals: dict[str, tuple[str, int]] = {}
    for name in names:
        columns[name], wrong = _stored_column(extended.item(name), data[name], statuses, today, numbers)
        problems += wrong
        if n := _n_read_as_whole(data[name], columns[name], statuses):
            decimals[name] = n
    if not problems:
        problems += _hide_what_was_not_shown(extended, columns, today, numbers, strict=strict)
    if problems:
        raise InputRejected(_first_of(problems))
    item_ids = dict(Item.objects.filter(questionnaire=questionnaire, name__in=names).values_list("name", "pk"))
    left_out = tuple(column for column in data.columns if column not in (*names, id_column, person_column))
    codes, notes = data[id_column].to_list(), _notes(decimals)
    return Checked(questionnaire, record, codes, people, columns, item_ids, added, left_out, notes)


def _column_problems(
    data: pl.DataFrame, id_column: str, person_column: str | None, names: Sequence[str], missing: Mapping[str, str]
) -> list[Problem]:
    problems = []
    for role, column in (("id", id_column), ("person", person_column)):
        if column is not None and column not in data.columns:
            cause = f"There is no column '{column}' for the {role}."
            problems.append(Problem("Columns", cause, f"The columns are: {', '.join(data.columns[:40])}."))
    if not names:
        cause = "No column has the name of an item of this questionnaire."
        problems.append(Problem("Columns", cause, "Say which column holds the answers to which item."))
    for cell, word in missing.items():
        if word not in MISSING_WORDS:
            cause = f"'{word}' is no reason for a missing answer."
            problems.append(Problem(f"Missing code '{cell}'", cause, f"Use {', '.join(sorted(MISSING_WORDS))}."))
    if data.is_empty():
        problems.append(Problem("Rows", "The table has no row.", "Give a table with one row for each response."))
    return problems


def _id_problems(questionnaire: Questionnaire | None, ids: pl.Series, numbers: Sequence[int]) -> list[Problem]:
    """questionnaire: whose responses may have taken an id; None where that is not asked."""
    column = f"column '{ids.name}'"
    stored = set(Response.objects.filter(questionnaire=questionnaire).values_list("code", flat=True))
    first: dict[str, int] = {}
    problems = []
    for row, code in zip(numbers, ids.to_list(), strict=True):
        place = f"Row {row}, {column}"
        if not code:
            problems.append(Problem(place, "The response has no id.", "Give each row an id of its own."))
        elif len(code) > 120:
            problems.append(Problem(place, "The id has more than 120 characters.", "Choose another column as id."))
        elif code in first:
            cause = f"The id '{code}' stands in row {first[code]} already."
            problems.append(Problem(place, cause, "Give each row an id of its own, or delete one of the two."))
        elif code in stored:
            cause = f"There is a response '{code}' already."
            problems.append(Problem(place, cause, "Leave out rows that were imported before."))
        first.setdefault(code, row)
    return problems


def _people(
    questionnaire: Questionnaire,
    data: pl.DataFrame,
    person_column: str | None,
    numbers: Sequence[int],
    *,
    is_new: bool,
) -> tuple[list[int | None], list[Problem]]:
    if person_column is None:
        return [None] * data.height, []
    known = dict(Person.objects.filter(study=questionnaire.study_id).values_list("code", "pk"))
    withdrawn = set(
        Person.objects.filter(study=questionnaire.study_id, withdrawn_at__isnull=False).values_list("pk", flat=True)
    )
    answered = set(Response.objects.filter(questionnaire=questionnaire).values_list("person_id", flat=True))
    if not is_new:
        withdrawn, answered = set(), set()
    people: list[int | None] = []
    problems = []
    first: dict[str, int] = {}
    for row, code in zip(numbers, data[person_column].to_list(), strict=True):
        place, person = f"Row {row}, column '{person_column}'", known.get(code)
        people.append(person)
        if not code:
            continue
        if person is None:
            problems.append(Problem(place, f"The register has nobody '{code}'.", "Correct it, or add the person."))
        elif person in withdrawn:
            problems.append(Problem(place, f"'{code}' has withdrawn from the study.", "Leave the row out."))
        elif person in answered:
            problems.append(Problem(place, f"There is a response of '{code}' already.", "Leave the row out."))
        elif code in first:
            cause = f"'{code}' stands in row {first[code]} already."
            problems.append(Problem(place, cause, "Keep one response for each person."))
        first.setdefault(code, row)
    return people, problems


def _new_choices(
    record: records.Questionnaire, data: pl.DataFrame, names: Sequence[str], statuses: Mapping[str, int | None]
) -> dict[str, list[Choice]]:
    """Item name -> choices that its column holds and the questionnaire does not, in alphabetical order."""
    added: dict[str, list[Choice]] = {}
    for item in (record.item(name) for name in names):
        if item.kind not in CHOICE_KINDS:
            continue
        taken = {choice.name for choice in item.choices}
        several = item.kind is ItemKind.SELECT_MULTIPLE
        offered = replace(item, kind=ItemKind.SELECT_ONE)
        labels = set()
        for cell in data[item.name].unique().to_list():
            if not cell or as_whole(cell) in statuses or (several and _is_offered(item, cell)):
                continue
            parts = re.split(r"[;|\n]", cell) if several else [cell]
            labels |= {part.strip() for part in parts if part.strip() and not _is_offered(offered, part)}
        for label in sorted(labels):
            name = stem = choice_name(label)
            number = 2
            while name in taken:
                name, number = f"{stem}_{number}", number + 1
            taken.add(name)
            added.setdefault(item.name, []).append(Choice(name, {record.languages[0]: label}))
    return added


def _is_offered(item: records.Item, cell: str) -> bool:
    offered = {choice.name for choice in item.choices}
    value = normalise(item, cell)
    return all(name in offered for name in (value.split() if item.kind is ItemKind.SELECT_MULTIPLE else [value]))


def _with_choices(record: records.Questionnaire, added: Mapping[str, Sequence[Choice]]) -> records.Questionnaire:
    items = (
        replace(item, choices=(*item.choices, *added[item.name])) if item.name in added else item
        for item in record.items
    )
    return replace(record, items=tuple(items))


def _stored_column(
    item: records.Item, column: pl.Series, statuses: Mapping[str, int | None], today: date, numbers: Sequence[int]
) -> tuple[pl.DataFrame, list[Problem]]:
    """Columns status and value of one item, a row for each response, and the values that do not fit it."""
    # The conditions of other items are looked at later; what is left can be judged by itself, once for each value.
    alone = replace(item, relevant="", required=False)
    if item.constraint and compile_expression(item.constraint).references:
        alone = replace(alone, constraint="")
    form = records.Questionnaire("", (alone,))
    is_free = item.kind is ItemKind.TEXT and not alone.constraint
    uniques = column.unique().to_list()
    values: list[str] = []
    marks: list[int] = []
    refused: dict[str, Problem] = {}
    for cell in uniques:
        value, mark = "", int(Answer.Status.ANSWERED)
        if cell in statuses or as_whole(cell) in statuses:
            status = statuses[cell if cell in statuses else as_whole(cell)]
            mark = NOT_SHOWN if status is None else int(status)
        elif not cell:
            mark = int(Answer.Status.SKIPPED)
        else:
            value = cell if is_free else normalise(alone, cell)
            found = () if is_free else check_answers(form, {item.name: value}, today=today)
            if found:
                refused[cell] = found[0]
        values.append(value)
        marks.append(mark)
    # Joined by position of the distinct cell: replace_strict would hash every text twice.
    stored = pl.DataFrame({"cell": uniques, "status": marks, "value": values}, schema_overrides={"status": pl.Int8})
    frame = column.to_frame("cell").join(stored, on="cell", how="left", maintain_order="left").drop("cell")
    return frame, [_refusal(item, column, cell, problem, numbers) for cell, problem in refused.items()]


def _refusal(item: records.Item, column: pl.Series, cell: str, problem: Problem, numbers: Sequence[int]) -> Problem:
    return Problem(
        f"{_rows((column == cell).arg_true().to_list(), numbers)}, column '{item.name}'", problem.cause, problem.cure
    )


def _n_read_as_whole(
    column: pl.Series, stored: pl.DataFrame, statuses: Mapping[str, int | None]
) -> tuple[str, int] | None:
    """A cell that is a decimal in the file and a whole number, a choice or a missing code here; how many there are."""
    cells = [cell for cell in column.unique().to_list() if as_whole(cell) != cell]
    if not cells:
        return None
    as_here = pl.DataFrame({"cell": cells, "whole": [as_whole(cell) for cell in cells]})
    pairs = stored.with_columns(cell=column).join(as_here, on="cell")
    is_code = pl.col("whole").is_in([code for code in statuses if code]) & ~pl.col("cell").is_in(list(statuses))
    read = pairs.filter((pl.col("value") == pl.col("whole")) | is_code)
    return (str(read["cell"][0]), read.height) if read.height else None


def _notes(decimals: Mapping[str, tuple[str, int]]) -> tuple[str, ...]:
    if not decimals:
        return ()
    n_cells = sum(n for _, n in decimals.values())
    name, (cell, _) = next(iter(decimals.items()))
    return (f"{n_cells:,} cells that are decimals in the file are read as whole: '{cell}' in '{name}', for example.",)


def _rows(positions: Sequence[int], in_file: Sequence[int]) -> str:
    numbers = ", ".join(str(in_file[position]) for position in positions[:5])
    more = f" and {len(positions) - 5:,} more" if len(positions) > 5 else ""
    return f"Row{'s' if len(positions) > 1 else ''} {numbers}{more}"


def _hide_what_was_not_shown(
    record: records.Questionnaire,
    columns: dict[str, pl.DataFrame],
    today: date,
    numbers: Sequence[int],
    *,
    strict: bool,
) -> list[Problem]:
    """Mark cells of items that a person was not shown; an answer to one of those is a problem, unless not strict."""
    conditional = [item.name for item in record.items if item.relevant and item.name in columns]
    if not conditional:
        return []
    names = list(columns)
    hidden: dict[str, list[bool]] = {name: [] for name in conditional}
    for cells in zip(*(columns[name]["value"].to_list() for name in names), strict=True):
        shown = frozenset(shown_items(record, dict(zip(names, cells, strict=True)), today=today))
        for name in conditional:
            hidden[name].append(name not in shown)
    problems = []
    for name, marks in hidden.items():
        is_hidden, status = pl.Series(marks, dtype=pl.Boolean), columns[name]["status"]
        is_answered = status == int(Answer.Status.ANSWERED)
        contrary = (is_hidden & is_answered).arg_true().to_list()
        if strict and contrary:
            place = f"{_rows(contrary, numbers)}, column '{name}'"
            cause = f"There is an answer, though '{record.item(name).relevant}' hides the question."
            cure = "Correct the answers, or allow what the questionnaire does not foresee."
            problems.append(Problem(place, cause, cure))
        seen = pl.select(pl.when(is_hidden & ~is_answered).then(NOT_SHOWN).otherwise(status).cast(pl.Int8)).to_series()
        columns[name] = columns[name].with_columns(seen.alias("status"))
    return problems


def _first_of(problems: list[Problem]) -> list[Problem]:
    if len(problems) <= _MAX_PROBLEMS:
        return problems
    more = Problem("Table", f"{len(problems) - _MAX_PROBLEMS:,} more problems were found.", "Mend these first.")
    return [*problems[:_MAX_PROBLEMS], more]
