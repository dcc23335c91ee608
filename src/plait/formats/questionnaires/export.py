"""A questionnaire into an XLSForm workbook, which KoboToolbox, ODK and pyxform read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from plait.formats.tables.export import write_sheets
from plait.records.questionnaire import CHOICE_KINDS, Choice, Item, ItemKind, Questionnaire


def write_xlsform(questionnaire: Questionnaire) -> bytes:
    """An XLSX workbook with the sheets survey, choices and settings.

    Reading it again gives the same questionnaire but for the rows; the columns plait::ordered, plait::block and
    plait::consent carry what XLSForm has no word for, and other programs pass over them.
    """
    languages = _languages(questionnaire)
    lists = _lists(questionnaire)
    translated = [f"{column}{_suffix(language)}" for column in ("label", "hint") for language in languages]
    plain = ["required", "relevant", "constraint", "constraint_message", "calculation"]
    columns = ["type", "name", *translated, *plain, "plait::ordered", "plait::block", "plait::consent"]
    rows = [[row.get(column, "") for column in columns] for row in _survey(questionnaire, languages, lists)]
    choice_languages = _choice_languages(questionnaire, languages)
    choice_columns = ["list_name", "name", *(f"label{_suffix(language)}" for language in choice_languages)]
    choice_rows = [
        [list_name, choice.name, *(choice.labels.get(language, "") for language in choice_languages)]
        for choices, list_name in lists.items()
        for choice in (Choice(name, dict(labels)) for name, labels in choices)
    ]
    settings = [questionnaire.title, _form_id(questionnaire.title), questionnaire.version, languages[0]]
    return write_sheets(
        [
            ("survey", columns, rows),
            ("choices", choice_columns, choice_rows),
            ("settings", ["form_title", "form_id", "version", "default_language"], [settings]),
        ]
    )


_Choices = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def _key(choices: tuple[Choice, ...]) -> _Choices:
    return tuple((choice.name, tuple(choice.labels.items())) for choice in choices)


def _lists(questionnaire: Questionnaire) -> dict[_Choices, str]:
    """Each different list of choices -> its name, the name of the first item that has it."""
    lists: dict[_Choices, str] = {}
    for item in questionnaire.items:
        if item.kind in CHOICE_KINDS:
            lists.setdefault(_key(item.choices), item.name)
    return lists


def _languages(questionnaire: Questionnaire) -> tuple[str, ...]:
    found = dict.fromkeys(questionnaire.languages)
    for item in questionnaire.items:
        found.update(dict.fromkeys((*item.labels, *item.hints)))
    return tuple(found) or ("",)


def _choice_languages(questionnaire: Questionnaire, languages: tuple[str, ...]) -> tuple[str, ...]:
    found = dict.fromkeys(languages)
    for item in questionnaire.items:
        for choice in item.choices:
            found.update(dict.fromkeys(choice.labels))
    return tuple(found)


def _suffix(language: str) -> str:
    return f"::{language}" if language else ""


def _survey(
    questionnaire: Questionnaire, languages: tuple[str, ...], lists: Mapping[_Choices, str]
) -> Iterator[dict[str, str]]:
    path: tuple[str, ...] = ()
    begun: set[str] = set()
    for item in (*questionnaire.items, None):
        page = item.page if item else ()
        n_kept = next(
            (i for i, (a, b) in enumerate(zip(path, page, strict=False)) if a != b), min(len(path), len(page))
        )
        for _ in path[n_kept:]:
            yield {"type": "end_group"}
        for name in page[n_kept:]:
            labels = questionnaire.group_labels.get(name, {})
            yield {"type": "begin_group", "name": _unused(name, begun), **_translated("label", labels)}
        path = page
        if item:
            yield _item_row(item, languages, lists)


def _unused(name: str, begun: set[str]) -> str:
    """A group that is come back to needs a second name: XLSForm has no way to go on with it."""
    candidate, n_times = name, 1
    while candidate in begun:
        n_times += 1
        candidate = f"{name}_{n_times}"
    begun.add(candidate)
    return candidate


def _translated(column: str, texts: Mapping[str, str]) -> dict[str, str]:
    return {f"{column}{_suffix(language)}": text for language, text in texts.items()}


def _item_row(item: Item, languages: tuple[str, ...], lists: Mapping[_Choices, str]) -> dict[str, str]:
    labels = item.labels
    if not labels and item.kind is not ItemKind.CALCULATE:
        labels = {languages[0]: item.name}
    kind = f"{item.kind} {lists[_key(item.choices)]}" if item.kind in CHOICE_KINDS else str(item.kind)
    return {
        "type": kind,
        "name": item.name,
        **_translated("label", labels),
        **_translated("hint", item.hints),
        "required": "yes" if item.required else "",
        "relevant": item.relevant,
        "constraint": item.constraint,
        "constraint_message": item.constraint_message,
        "calculation": item.calculation,
        "plait::ordered": "yes" if item.ordered else "",
        "plait::block": item.block,
        "plait::consent": item.consent,
    }


def _form_id(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", title.lower()).strip("_")[:60] or "form"
