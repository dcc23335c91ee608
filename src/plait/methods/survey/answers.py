"""Whether answers fit their questionnaire, and what somebody's raw answer is as the stored one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from difflib import get_close_matches

from plait.methods.survey.skiplogic import as_boolean, calculate, compile_expression, shown_items
from plait.records.problem import Problem
from plait.records.questionnaire import Choice, Item, ItemKind, Questionnaire
from plait.records.said import say

_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")
_DECIMAL = re.compile(r"[+-]?([0-9]{1,18}(\.[0-9]{0,18})?|\.[0-9]{1,18})")
# A whole number that a program wrote as a decimal. With three zeros it may be thousands.
_WHOLE = re.compile(r"([+-]?[0-9]{1,18})\.(?:0{1,2}|0{4,})")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:[.,][0-9]{3})+")
# Thousands apart by a blank or apostrophe, or by one sign with the other before the decimals: read in one way.
_THOUSANDS_APART = re.compile(r"([+-]?[0-9]{1,3}(?:([ '])[0-9]{3})(?:\2[0-9]{3})*)(?:[.,]([0-9]{1,18}))?")
_BOTH_SIGNS = re.compile(r"([+-]?[0-9]{1,3}(?:([.,])[0-9]{3})(?:\2[0-9]{3})*)(?!\2)[.,]([0-9]{1,18})")
# The Arabic signs say themselves which they are.
_ARABIC_POINT, _ARABIC_THOUSANDS = "\u066b", re.compile(r"(?<=[0-9])\u066c(?=[0-9]{3}(?![0-9]))")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def check_answers(
    questionnaire: Questionnaire, answers: Mapping[str, str], *, today: date, partial: bool = False
) -> tuple[Problem, ...]:
    """Every problem of one person's answers; empty when they can be stored.

    Looked at: names that are no item, answers to items that this person is not shown or that are not answered at all
    (notes, calculations), answers of the wrong kind, choices that are not offered, required items without an answer,
    and the author's constraints, with the author's words. A blank answer is no answer.

    Parameters: answers, item name to stored answer (see normalise); several choices as names with blanks between;
        today, what today() gives; partial, the person has not finished: required items may still be missing.

    >>> age = Item("age", ItemKind.INTEGER, {"": "Your age"}, constraint=". < 120", constraint_message="Up to 119.")
    >>> for problem in check_answers(Questionnaire("Q", (age,)), {"age": "120"}, today=date(2026, 1, 31)):
    ...     print(problem)
    'Your age' (age): Up to 119. Change the answer '120'.
    """
    known = {item.name: item for item in questionnaire.items}
    shown = frozenset(shown_items(questionnaire, answers, today=today))
    # What a constraint sees of the other items: answers to those shown, and what the calculations give.
    reached = {name: answer for name, answer in answers.items() if name in shown}
    reached |= calculate(questionnaire, answers, today=today)
    unknown = [name for name in answers if name not in known]
    # Looking for the nearest name is slow; nobody mistypes so many, so it is not done for a flood of them.
    candidates = known if len(unknown) <= 20 else {}
    problems = [_unknown(name, candidates) for name in unknown]
    for item in questionnaire.items:
        answer = answers.get(item.name, "")
        if not answer.strip():
            if item.required and item.is_asked and not item.calculation and item.name in shown and not partial:
                problems.append(_problem(item, say("The question needs an answer."), say("Answer it.")))
        elif not item.is_asked:
            cause = say("This is not a question, so it has no answer.")
            problems.append(_problem(item, cause, say("Leave it out.")))
        elif item.name not in shown:
            cause = say("The question is not asked after the other answers given.")
            cure = say("Leave out the answer '{answer}'.", answer=_short(answer))
            problems.append(_problem(item, cause, cure))
        elif wrong := _wrong_kind(item, answer):
            problems.append(wrong)
        elif not _meets_constraint(item, answer, reached, today):
            outside = say("The answer is outside what the question allows.")
            why = item.constraint_message.strip() or outside
            problems.append(_problem(item, why, say("Change the answer '{answer}'.", answer=_short(answer))))
    return tuple(problems)


def normalise(item: Item, raw: str) -> str:
    """The stored form of an answer as somebody typed it or another program exported it.

    Outer blanks go; a whole or decimal number loses its plus sign and writes '.' for a decimal comma, and 0 to 9 for
    the digits of any script (٣٫٥ is 3.5); thousands apart by blanks, or by another sign than the decimals, are put
    together (1 234,5 and 1.234,5 are 1234.5); 12.0 as a whole number is 12, and a choice 1 where there is no choice
    1.0; dates such as 2026/1/31, 31.1.2026 and 2026-01-31T10:00 become 2026-01-31; a choice given by its label (any
    language, any case) becomes its name; several choices between ';', '|', line breaks, commas or blanks become
    names with blanks between, in the order of the questionnaire. What cannot be read is returned trimmed, for
    check_answers to refuse: '3/4/2026' may be either of two days, '1,000' and the whole number '1.000' either of
    two numbers.

    >>> yes = Choice("yes", {"en": "Yes", "de": "Ja"})
    >>> normalise(Item("q", ItemKind.SELECT_ONE, {}, choices=(yes,)), " ja ")
    'yes'
    """
    text = raw.replace("\r\n", "\n").replace("\xa0", " ").strip()
    if not text:
        return ""
    if item.kind is ItemKind.INTEGER:
        return _plain_integer(text)
    if item.kind is ItemKind.DECIMAL:
        return _plain_decimal(text)
    if item.kind is ItemKind.DATE:
        return _iso_date(text)
    if item.kind is ItemKind.SELECT_ONE:
        return _choice_named(item.choices, text) or text
    if item.kind is ItemKind.SELECT_MULTIPLE:
        return _choices_named(item, text)
    return text


def _problem(item: Item, cause: str, cure: str) -> Problem:
    return Problem(_place(item), cause, cure, field=item.name)


def _place(item: Item) -> str:
    label = item.label()
    return f"'{_short(label)}' ({item.name})" if label != item.name else f"'{item.name}'"


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79] + "…"


def _unknown(name: str, known: Mapping[str, Item]) -> Problem:
    near = get_close_matches(name[:200], known, n=1)
    mended = say("Leave it out, or add the item to the questionnaire.")
    cure = say("Did you mean '{name}'?", name=near[0]) if near else mended
    return Problem(f"'{_short(name)}'", say("The questionnaire has no item of this name."), cure, field=name)


def _wrong_kind(item: Item, answer: str) -> Problem | None:
    said = _short(answer)
    number = _ascii_number(answer)
    if (item.kind is ItemKind.INTEGER and _GROUPED.fullmatch(number)) or (
        item.kind is ItemKind.DECIMAL and _GROUPED.fullmatch(number) and not _DECIMAL.fullmatch(answer)
    ):
        cause = say("'{answer}' may be read in two ways: thousands apart, or decimals.", answer=said)
        plain = re.sub("[.,]", "", number)
        return _problem(item, cause, say("Write {plain} if it is that, without a sign between.", plain=plain))
    if item.kind is ItemKind.INTEGER and not _INTEGER.fullmatch(answer):
        cause = say("'{answer}' is not a whole number.", answer=said)
        return _problem(item, cause, say("Give a whole number, such as {example}.", example=12))
    if item.kind is ItemKind.DECIMAL and not _DECIMAL.fullmatch(answer):
        cure = say("Give a number, such as {whole} or {decimal}.", whole=12, decimal=3.5)
        return _problem(item, say("'{answer}' is not a number.", answer=said), cure)
    if item.kind is ItemKind.DATE and not _is_date(answer):
        cause = say("'{answer}' is not a date.", answer=said)
        return _problem(item, cause, say("Give year, month and day, such as 2026-01-31."))
    if item.kind is ItemKind.SELECT_ONE:
        return _wrong_choices(item, [answer])
    if item.kind is ItemKind.SELECT_MULTIPLE:
        return _wrong_choices(item, answer.split())
    return None


def _wrong_choices(item: Item, chosen: list[str]) -> Problem | None:
    offered = [choice.name for choice in item.choices]
    unknown = [name for name in chosen if name not in offered]
    if unknown:
        listed = ", ".join(offered[:12]) + (", …" if len(offered) > 12 else "")
        cause = say("'{answer}' is not among the choices.", answer=_short(unknown[0]))
        return _problem(item, cause, say("Choose from: {choices}.", choices=listed))
    if len(set(chosen)) < len(chosen):
        return _problem(item, say("A choice is given twice."), say("Give each choice once."))
    return None


def _meets_constraint(item: Item, answer: str, reached: Mapping[str, str], today: date) -> bool:
    if not item.constraint:
        return True
    return as_boolean(compile_expression(item.constraint).evaluate(reached, this=answer, today=today))


def _is_date(text: str) -> bool:
    if not _ISO_DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def as_whole(text: str) -> str:
    """A whole number that a program wrote as a decimal, such as 1.0, as itself; any other text as it is.

    >>> as_whole("-99.0"), as_whole("1.000"), as_whole("1.5")
    ('-99', '1.000', '1.5')
    """
    found = _WHOLE.fullmatch(text)
    return found[1] if found else text


def _ascii_number(text: str) -> str:
    """A number in the digits 0 to 9 and the signs of ASCII, with all that separates it."""
    shown = "".join(_ascii(letter) for letter in text if unicodedata.category(letter) != "Cf").strip()
    return _ARABIC_THOUSANDS.sub("", shown)


def _ascii(letter: str) -> str:
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if letter.isspace():
        return " "
    return {"\u2212": "-", "\u2019": "'", "\u060c": ",", "\uff0c": ",", "\uff0e": "."}.get(letter, letter)


def _put_together(text: str) -> str:
    """A number without what sets its thousands apart, and with '.' before its decimals, where it is read in one way.

    '1,000' may be a thousand or one: three digits after the only sign are left for a person to clear up.
    """
    number = _ascii_number(text)
    if apart := _THOUSANDS_APART.fullmatch(number) or _BOTH_SIGNS.fullmatch(number):
        whole = apart[1].replace(apart[2], "")
        return f"{whole}.{apart[3]}" if apart[3] else whole
    if re.fullmatch(r"[+-]?[0-9]+,([0-9]{1,2}|[0-9]{4,})", number):
        return number.replace(",", ".")
    return number.replace(_ARABIC_POINT, ".")


def _plain_integer(text: str) -> str:
    whole = as_whole(_put_together(text))
    return whole.removeprefix("+") if _INTEGER.fullmatch(whole) else text


def _plain_decimal(text: str) -> str:
    number = _put_together(text)
    return number.removeprefix("+") if _DECIMAL.fullmatch(number) else text


def _iso_date(text: str) -> str:
    first = re.split(r"[T ]", text)[0]
    for pattern in ("%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y"):
        try:
            return datetime.strptime(first, pattern).date().isoformat()
        except ValueError:
            continue
    return text


def _choice_named(choices: tuple[Choice, ...], text: str) -> str:
    """The name of the choice that a text means, '' when none or several."""
    if any(choice.name == text for choice in choices):
        return text
    if any(choice.name == as_whole(text) for choice in choices):
        return as_whole(text)
    folded = " ".join(text.split()).casefold()
    meant = {
        choice.name
        for choice in choices
        if folded == choice.name.casefold()
        or any(folded == " ".join(label.split()).casefold() for label in choice.labels.values())
    }
    return meant.pop() if len(meant) == 1 else ""


def _choices_named(item: Item, text: str) -> str:
    if name := _choice_named(item.choices, text):
        return name
    for separator in (r"[;|\n]", r",", r"\s+"):
        parts = [part.strip() for part in re.split(separator, text) if part.strip()]
        named = [_choice_named(item.choices, part) for part in parts]
        if parts and all(named):
            return " ".join(choice.name for choice in item.choices if choice.name in named)
    return text
