"""How a questionnaire is put to somebody: which items stand together on a page, and what a page sends back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.http import QueryDict

from plait.methods.survey.answers import normalise
from plait.methods.survey.skiplogic import compile_expression
from plait.pages.languages import own_name
from plait.records.problem import Problem
from plait.records.questionnaire import Item, ItemKind, Questionnaire

MAX_ITEMS = 20
_PREFIX = "q-"


@dataclass(frozen=True, slots=True)
class Page:
    """number: from 1. title: heading by language tag, empty when its group has none."""

    number: int
    title: Mapping[str, str]
    items: tuple[Item, ...]

    @property
    def names(self) -> frozenset[str]:
        """Names of the items a person answers here."""
        return frozenset(item.name for item in self.items if item.is_asked)


def pages_of(questionnaire: Questionnaire) -> tuple[Page, ...]:
    """One page for each group, begun anew where an item depends on an answer of its own page.

    So skip logic is right without script: what a page shows is known before it is sent. Items without a group are
    put 20 to a page; calculations are on no page, but an item that depends on one waits for what the one depends on.
    """
    depth = _depth(questionnaire.items)
    drafts: list[tuple[tuple[str, ...], list[Item]]] = []
    undecided: set[str] = set()
    for item in questionnaire.items:
        group = item.page[:depth]
        asks_about = references_of(item)
        if item.kind is ItemKind.CALCULATE:
            if asks_about & undecided:
                undecided.add(item.name)
            continue
        is_full = bool(drafts) and not group and len(drafts[-1][1]) >= MAX_ITEMS
        if not drafts or drafts[-1][0] != group or is_full or asks_about & undecided:
            drafts.append((group, []))
            undecided = set()
        drafts[-1][1].append(item)
        undecided.add(item.name)
    return tuple(
        Page(number, _title(questionnaire, group), tuple(items)) for number, (group, items) in enumerate(drafts, 1)
    )


def references_of(item: Item) -> frozenset[str]:
    """Names of the items that decide whether this one is shown, or what it is calculated from."""
    texts = (text for text in (item.relevant, item.calculation) if text)
    return frozenset[str]().union(*(compile_expression(text).references for text in texts))


def _depth(items: Iterable[Item]) -> int:
    """How many levels of groups make a page: one, unless all items stand in one group."""
    paths = {item.page for item in items if item.kind is not ItemKind.CALCULATE}
    depth = 1
    while len({path[:depth] for path in paths}) == 1 and any(len(path) > depth for path in paths):
        depth += 1
    return depth


def _title(questionnaire: Questionnaire, group: Sequence[str]) -> Mapping[str, str]:
    return next(
        (questionnaire.group_labels[name] for name in reversed(group) if name in questionnaire.group_labels), {}
    )


def next_page(pages: Sequence[Page], shown: Collection[str], *, after: int = 0) -> Page | None:
    """The first page after that number on which this person is shown something."""
    return next((page for page in pages[after:] if any(item.name in shown for item in page.items)), None)


def resume_at(pages: Sequence[Page], shown: Collection[str], stored: Collection[str]) -> Page | None:
    """The first page with an item that is shown and was never sent back; None when there is none left."""
    return next((page for page in pages if (page.names & frozenset(shown)) - frozenset(stored)), None)


def text_in(labels: Mapping[str, str], language: str) -> str:
    """The text in a language, else in the first that has one."""
    return labels.get(language) or next((text for text in labels.values() if text), "")


def tag_of(language: str) -> str:
    """The language tag in a form's language: 'Français (fr)' and 'fr' give 'fr', what is no tag ''."""
    inner = language.rpartition("(")[2].rstrip(") ") if language.endswith(")") else language
    return inner if 2 <= len(inner.split("-")[0]) <= 3 and inner.replace("-", "").isalnum() else ""


def nearest(wanted: str, languages: Iterable[str]) -> str | None:
    """Of a form's languages that which a tag asks for, be it of another region; None where there is none.

    >>> nearest("pt-BR", ["English (en)", "Português (pt)"]), nearest("de", ["", "fr"])
    ('Português (pt)', None)
    """
    wanted = wanted.lower().replace("_", "-")
    by_tag = {tag_of(one).lower().replace("_", "-"): one for one in reversed([*languages])}
    if not wanted or wanted in by_tag:
        return by_tag[wanted] if wanted else None
    return next((one for tag, one in by_tag.items() if tag and tag.split("-")[0] == wanted.split("-")[0]), None)


def name_of(language: str) -> str:
    """What one of a form's languages is called: as the form says, else as the language calls itself; '' for the form's
    own, which has no name.

    >>> name_of("Français (fr)"), name_of("sw"), name_of("Lingua franca")
    ('Français', 'Kiswahili', 'Lingua franca')
    """
    tag = tag_of(language)
    if tag != language:
        return language.rpartition("(")[0].strip() or language if tag else language
    return own_name(tag) or language


@dataclass(frozen=True, slots=True)
class AskedChoice:
    name: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class AskedItem:
    """One item as a page shows it. field: name of its input. errors: what is wrong with the answer sent."""

    item: Item
    field: str
    label: str
    hint: str
    value: str
    choices: tuple[AskedChoice, ...]
    errors: tuple[Problem, ...] = ()
    reason: str = ""

    @property
    def look(self) -> str:
        """note, one, several, text, number or date."""
        looks = {
            ItemKind.NOTE: "note",
            ItemKind.SELECT_ONE: "one",
            ItemKind.SELECT_MULTIPLE: "several",
            ItemKind.DATE: "date",
            ItemKind.INTEGER: "number",
            ItemKind.DECIMAL: "number",
        }
        return looks.get(self.item.kind, "text")

    @property
    def is_scale(self) -> bool:
        return self.item.ordered and self.item.kind is ItemKind.SELECT_ONE


def asked(
    items: Iterable[Item],
    answers: Mapping[str, str],
    *,
    language: str = "",
    problems: Iterable[Problem] = (),
    reasons: Mapping[str, str] | None = None,
) -> list[AskedItem]:
    """The items with the answers given so far, each with the problems that are about it."""
    found = tuple(problems)
    return [
        AskedItem(
            item=item,
            field=_PREFIX + item.name,
            label=text_in(item.labels, language) or item.name,
            hint=text_in(item.hints, language),
            value=answers.get(item.name, ""),
            choices=_choices(item, answers.get(item.name, ""), language),
            errors=tuple(problem for problem in found if _is_about(problem, item)),
            reason=(reasons or {}).get(item.name, ""),
        )
        for item in items
    ]


def _choices(item: Item, value: str, language: str) -> tuple[AskedChoice, ...]:
    chosen = value.split() if item.kind is ItemKind.SELECT_MULTIPLE else [value]
    return tuple(
        AskedChoice(choice.name, text_in(choice.labels, language) or choice.name, choice.name in chosen)
        for choice in item.choices
    )


def _is_about(problem: Problem, item: Item) -> bool:
    return problem.field == item.name


def blocks_of(asked_items: Iterable[AskedItem]) -> list[list[AskedItem]]:
    """Scales that stand side by side with the same choices together, every other item by itself."""

    def key(numbered: tuple[int, AskedItem]) -> object:
        number, one = numbered
        return tuple((choice.name, choice.label) for choice in one.choices) if one.is_scale else number

    return [[one for _, one in group] for _, group in groupby(enumerate(asked_items), key)]


def sent_answers(items: Iterable[Item], sent: QueryDict) -> dict[str, str]:
    """The answers a page sent back, in stored form; items left blank are not among them."""
    answers = {}
    for item in items:
        if not item.is_asked:
            continue
        raw = sent.getlist(_PREFIX + item.name)
        value = " ".join(raw).strip() if item.kind is ItemKind.SELECT_MULTIPLE else normalise(item, (raw or [""])[-1])
        if value:
            answers[item.name] = value
    return answers


def sent_reasons(items: Iterable[Item], sent: QueryDict) -> dict[str, str]:
    """Why there is no answer, for the items where staff said so."""
    reasons = {item.name: sent.get(f"why-{item.name}", "") for item in items}
    return {name: reason for name, reason in reasons.items() if reason}
