"""Words, numbers and dates in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional

from django.utils import timezone
from django.utils.translation import get_language, gettext, ngettext

from plait.records.problem import Problem
from plait.records.proportion import Proportion
from plait.records.said import Said, from_stored

if TYPE_CHECKING:
    from babel import Locale

# Languages written from right to left.
RIGHT_TO_LEFT = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"))
_OTHER_COMMA = frozenset(("ar", "ckb", "fa", "ps", "sd", "ug", "ur"))
# What the program is written in: no catalogue is needed, and house style decides how numbers look.
ENGLISH = "en"


def tag() -> str:
    """The language of what is being shown: 'en' for every English."""
    language = get_language() or ENGLISH
    return ENGLISH if language.split("-")[0] == ENGLISH else language


# Babel is read when it is first needed: most processes speak English alone.
def _locale() -> Locale:
    from babel import Locale

    with suppress(Exception):  # a language of which Babel knows no numbers
        return Locale.parse(tag(), sep="-")
    return Locale("en", "GB")


def in_words(text: object, *, whole: bool = True) -> str:
    """What `say` made in the reader's language; of a `Problem` its place, cause and cure, or without the place; any
    other text as it is. What was stored as JSON is read back (`records.said.as_stored`)."""
    if isinstance(text, Problem):
        said = f"{in_words(text.cause)} {in_words(text.cure)}"
        return f"{in_words(text.place)}: {said}" if whole else said
    if isinstance(text, dict):
        text = from_stored(text)
    if not isinstance(text, Said):
        return str(text)
    template = gettext(text.template) if text.n is None else ngettext(text.template, text.many, text.n)
    return template.format_map({name: _shown(value) for name, value in text.values.items()})


def _shown(value: Any) -> str:
    if isinstance(value, date):
        return day(value)
    return isolated(in_words(value)) if isinstance(value, str) else number(value)


def isolated(text: str) -> str:
    """A name or other text from elsewhere, so that it does not turn the words around it about: between marks that are
    not seen, where it or the page is written from right to left."""
    is_turned = tag() in RIGHT_TO_LEFT or any(bidirectional(letter) in ("R", "AL") for letter in text)
    return f"\u2068{text}\u2069" if is_turned else text


def english_name(language: str) -> str:
    """A language's name in English, by its tag; the tag where it is not known."""
    from babel import Locale

    return str(Locale("en").languages.get(language.replace("_", "-").split("-")[0].lower(), language))


def language_in_words(language: str, *, is_spoken: bool) -> str:
    """A language by its English name. is_spoken: whether there is a catalogue of it."""
    name = english_name(language)
    if is_spoken:
        return f"{name} ({language})"
    return f"{name} ({language}); what Plait itself says is not translated into it, and is said in English"


def number(value: float, n_decimals: int | None = None) -> str:
    """A count or a measure, its thousands apart."""
    if tag() == ENGLISH:
        return f"{value:,}" if n_decimals is None else f"{value:,.{n_decimals}f}"
    from babel.numbers import format_decimal

    pattern = None if n_decimals is None else "#,##0." + "0" * n_decimals
    # Digits as people type them into a form here, and as they stand in the codes beside them.
    return format_decimal(value, pattern, _locale(), numbering_system="latn")


def percent(value: float, n_decimals: int = 1) -> str:
    """A share from 0 to 1. Never without its counts beside it: see `share`."""
    if tag() == ENGLISH:
        return f"{100 * value:.{n_decimals}f} %"
    from babel.numbers import format_percent

    pattern = _locale().percent_formats[None].pattern.replace("0", "0." + "0" * n_decimals)
    return format_percent(value, pattern, _locale(), numbering_system="latn")


def share_parts(proportion: Proportion) -> tuple[str, str, str]:
    """k, n and the percentage of a proportion; an en dash where the base is empty."""
    of = "–" if proportion.n == 0 else percent(proportion.value)
    return number(proportion.k), number(proportion.n), of


def day(value: date) -> str:
    """A day, with its month in words. Of a time that day in the installation's time zone."""
    at = timezone.localtime(value) if isinstance(value, datetime) and timezone.is_aware(value) else value
    if tag() == ENGLISH:
        return f"{at.day} {at:%B %Y}"
    from babel.dates import format_date

    # Babel's calendars write the digits of the language itself.
    return _latin(format_date(at, "long", _locale()))


def moment(value: datetime) -> str:
    """A day with hour and minute."""
    at = timezone.localtime(value) if timezone.is_aware(value) else value
    return f"{day(at)}{comma()}{at:%H:%M}"


def comma() -> str:
    """What stands between the parts of a list, with its blank."""
    return "، " if tag().split("-")[0] in _OTHER_COMMA else ", "


def listed(parts: Iterable[object]) -> str:
    """Several things, one after the other."""
    return comma().join(map(str, parts))


def _latin(text: str) -> str:
    return "".join(str(int(letter)) if letter.isdecimal() else letter for letter in text)
