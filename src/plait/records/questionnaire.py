"""A questionnaire as its author wrote it: items in order, their choices, and when each is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class ItemKind(StrEnum):
    """What an answer to an item looks like. Values are XLSForm's type names."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    NOTE = "note"
    CALCULATE = "calculate"


CHOICE_KINDS = (ItemKind.SELECT_ONE, ItemKind.SELECT_MULTIPLE)
NUMBER_KINDS = (ItemKind.INTEGER, ItemKind.DECIMAL)
# Names of the choices of an item that asks for a consent.
YES = frozenset(("yes", "true", "1", "y"))
NO = frozenset(("no", "false", "0", "n"))


@dataclass(frozen=True, slots=True)
class Choice:
    """name: the stored value. labels: language tag -> text ('' is the language without a tag)."""

    name: str
    labels: Mapping[str, str]

    def label(self, language: str = "") -> str:
        return self.labels.get(language) or next((text for text in self.labels.values() if text), self.name)


@dataclass(frozen=True, slots=True)
class Item:
    """One question, note or calculation.

    name: variable name. labels, hints: language tag -> text. choices: in order, for the select kinds.
    ordered: the choices form an ordered scale (Likert item). block: name of the Likert block or group it belongs to.
    relevant, constraint, calculation: XLSForm expressions, '' when absent. page: names of the groups it
    is shown under, outermost first. consent: the clause to which a yes here is the person's consent,
    '' when it is none.
    """

    name: str
    kind: ItemKind
    labels: Mapping[str, str]
    hints: Mapping[str, str] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    ordered: bool = False
    block: str = ""
    relevant: str = ""
    constraint: str = ""
    constraint_message: str = ""
    calculation: str = ""
    required: bool = False
    page: tuple[str, ...] = ()
    consent: str = ""
    row: int | None = None

    def label(self, language: str = "") -> str:
        return self.labels.get(language) or next((text for text in self.labels.values() if text), self.name)

    def agrees(self, value: str) -> bool | None:
        """What an answer says to the clause that the item asks for: yes, no, or None for neither.

        >>> Item("taped", ItemKind.SELECT_ONE, {"": "May we record you?"}, consent="recording").agrees("Yes")
        True
        """
        word = value.lower()
        return True if word in YES else False if word in NO else None

    @property
    def is_asked(self) -> bool:
        """Whether a person answers it (a note or a calculation is not answered)."""
        return self.kind not in (ItemKind.NOTE, ItemKind.CALCULATE)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """title, version: from the form's settings. languages: tags in the order of the form. items: in the order asked.
    group_labels: group name -> its heading by language tag, for the groups that have one."""

    title: str
    items: tuple[Item, ...]
    version: str = ""
    languages: tuple[str, ...] = ("",)
    group_labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def item(self, name: str) -> Item:
        """The item of that name. Raises KeyError."""
        for item in self.items:
            if item.name == name:
                return item
        raise KeyError(name)
