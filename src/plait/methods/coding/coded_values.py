"""What coders wrote into a table, read as units, coders and values: what is missing, and which writings are one."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite, isnan
from numbers import Real
from typing import Literal

from plait.formats.reading.folding import folded_name
from plait.records.problem import Problem

Writings = Literal["ask", "one", "apart"]

MISSING_WORDS = (
    *("NA", "N/A", "N.A.", "N.A", "NaN", "NULL", "<NA>", "#N/A", "#NULL!", "missing", "k.A.", "k. A."),
    *(".", "..", "...", "-", "--", "---"),
)
"""What says that there is no value, in whatever case and with whatever dash; a blank cell always does."""
_MISSING = frozenset(map(folded_name, MISSING_WORDS)) | {"—", "——", "…"}
_MAY_BE_MISSING = frozenset(
    map(
        folded_name, ("none", "?", "??", "unknown", "no answer", "not available", "not applicable", "n.d.", "n/d", "nd")
    )
)
_NINES = re.compile(r"-9+|9{2,}")
_NOT_SEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_BETWEEN_WORDS = re.compile(r"(?<=[^\W_])[-_\s]+(?=[^\W_])")
_AT_THE_ENDS = re.compile(r"(?<=\w)[.,;:!?]+$|^[\"'«»„“”]+|[\"'«»„“”]+$")
_PLAIN_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:(?P<mark>[.,' ])\d{3})(?:(?P=mark)\d{3})*(?P<rest>[.,]\d+)?")
_ONE_COMMA_AND_THREE = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")
_BLANK = ""
# What a problem is about, for those who know how it is answered in their words.
WRITINGS, NUMBERS, MISSING_TEXTS = "writings", "numbers", "missing"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read otherwise than it stood in the table.

    missing: writing -> how many cells of it were taken as missing; '' is a blank. alike: writings that were read as one
    value. doubtful: values that often say that there is none, and were kept. n_repeated: rows that say again what an
    earlier one said, and count once.
    """

    missing: Mapping[str, int] = field(default_factory=dict)
    alike: tuple[tuple[str, ...], ...] = ()
    doubtful: tuple[str, ...] = ()
    n_repeated: int = 0

    @property
    def n_missing(self) -> int:
        """Cells without a value."""
        return sum(self.missing.values())


class _Column:
    """The distinct cells of a column with the row in which each stands first, and what becomes of them."""

    def __init__(self, name: str, cells: Sequence[Hashable | None], numbers: Sequence[int]) -> None:
        self.name = name
        self.first: dict[Hashable | None, int] = {}
        for number, cell in zip(numbers, cells, strict=True):
            self.first.setdefault(cell, number)
        self.counts = Counter(cells)
        self.read_as: dict[Hashable | None, Hashable | None] = {}
        self.missing: Counter[str] = Counter()
        self.alike: list[tuple[str, ...]] = []
        self.faults: dict[Hashable | None, tuple[str, str, str]] = {}

    def fault(self, cell: Hashable | None, cause: str, cure: str, field: str = "") -> None:
        """Say what is wrong with a cell, everywhere; what is only asked about is asked where it stands first."""
        self.faults.setdefault(cell, (cause, cure, field))

    def problems(self, cells: Sequence[Hashable | None], numbers: Sequence[int]) -> Iterator[tuple[int, Problem]]:
        """Every fault with its row."""
        for number, cell in zip(numbers, cells, strict=True):
            if cell in self.faults:
                cause, cure, field = self.faults[cell]
                if field != WRITINGS or number == self.first[cell]:
                    yield number, Problem(f"Row {number}", cause, cure, field)


def read_names(
    name: str,
    cells: Sequence[Hashable | None],
    numbers: Sequence[int],
    missing: Collection[str] | None,
    writings: Writings,
) -> _Column:
    """Units or coders: none may be missing, and different writings of one are asked about."""
    column = _Column(name, cells, numbers)
    for cell in column.first:
        plain = _plain(cell)
        if _is_blank(plain):
            column.fault(cell, f"The {name} is empty.", "Give every row its unit and coder.")
        elif _says_missing(plain, missing):
            cause = f"The {name} is '{plain}', which says that there is none."
            cure = "Give every row its unit and coder; or say which texts are missing values, if this is a name."
            column.fault(cell, cause, cure, MISSING_TEXTS)
        else:
            column.read_as[cell] = plain
    _join_writings(column, writings)
    return column


def read_values(
    cells: Sequence[Hashable | None],
    numbers: Sequence[int],
    *,
    categories: Sequence[Hashable] | None,
    missing: Collection[str] | None,
    writings: Writings,
    as_numbers: bool,
) -> tuple[_Column, tuple[str, ...]]:
    """The values of a table, and those among them that may say that there is none; see Reliability.from_rows."""
    column = _Column("value", cells, numbers)
    given = {str(_plain(cell)) for cell in column.first}
    declared = {_plain(category): category for category in categories or ()}
    near = {_fold(plain) for plain in declared}
    for cell in column.first:
        plain = _plain(cell)
        if plain in declared:
            column.read_as[cell] = declared[plain]
        elif _is_blank(plain) or (_says_missing(plain, missing, given) and _fold(plain) not in near):
            column.read_as[cell] = None
            column.missing[_BLANK if _is_blank(plain) else str(plain)] += column.counts[cell]
        elif as_numbers:
            _read_number(column, cell, plain)
        else:
            column.read_as[cell] = plain
    if declared:
        _find_declared(column, declared, writings)
    elif not as_numbers:
        _join_writings(column, writings)
    doubtful = () if declared or missing is not None else tuple(_doubtful(column))
    return column, doubtful


def number_of(text: Hashable) -> float | None:
    """The number that a cell holds: with a decimal point or comma, thousands apart or not; None where it is none, or
    may be two ("1,234").

    >>> number_of("1,5"), number_of("1,234.5"), number_of("1,234"), number_of("high")
    (1.5, 1234.5, None, None)
    """
    if isinstance(text, Real):
        return float(text) if isfinite(float(text)) else None
    if not isinstance(text, str):
        return None
    written = text.replace("−", "-").replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")
    if _ONE_COMMA_AND_THREE.fullmatch(written):
        return None
    if _PLAIN_NUMBER.fullmatch(written):
        return float(written.replace(",", "."))
    grouped = _GROUPED.fullmatch(written)
    if grouped and (rest := grouped["rest"] or "")[:1] != grouped["mark"]:
        whole = written[: len(written) - len(rest)].replace(grouped["mark"], "")
        return float(whole + rest.replace(",", "."))
    try:
        number = float(written)
    except ValueError:
        return None
    return number if isfinite(number) and "_" not in written else None


def missing_writing(cell: str) -> str | None:
    """How a cell says that there is no value, '' for a blank; None where it does not say so.

    >>> missing_writing(" n/a "), missing_writing(" "), missing_writing("no")
    ('n/a', '', None)
    """
    plain = _plain(cell)
    return str(plain) if _is_blank(plain) or _says_missing(plain, None) else None


def in_order(values: Collection[Hashable]) -> tuple[Hashable, ...]:
    """Distinct values: numbers by size, also those written as text, then anything else by its text."""

    def order(value: Hashable) -> tuple[int, float, str]:
        number = number_of(value)
        return (1, 0.0, str(value)) if number is None else (0, number, str(value))

    return tuple(sorted(set(values), key=order))


def _plain(cell: Hashable | None) -> Hashable | None:
    """A text without what nobody sees: blanks at its ends and double ones, signs without width, letters in parts."""
    if not isinstance(cell, str):
        return cell
    return " ".join(_NOT_SEEN.sub("", unicodedata.normalize("NFC", cell)).split())


def _is_blank(plain: Hashable | None) -> bool:
    return plain is None or plain == "" or (isinstance(plain, float) and isnan(plain))


def _says_missing(plain: Hashable | None, missing: Collection[str] | None, given: Collection[str] = ()) -> bool:
    if missing is not None:
        number = number_of(plain)
        return any(
            folded_name(str(plain)) == folded_name(word) or (number is not None and number == number_of(word))
            for word in missing
        )
    # Where some are coded +, - says the contrary of it.
    if not isinstance(plain, str) or (folded_name(plain) == "-" and "+" in given):
        return False
    return folded_name(plain) in _MISSING


def _read_number(column: _Column, cell: Hashable, plain: Hashable | None) -> None:
    number = number_of(plain)
    if number is not None:
        column.read_as[cell] = number
    elif isinstance(plain, str) and _ONE_COMMA_AND_THREE.fullmatch(plain):
        told = plain.replace(",", ""), plain.replace(",", ".")
        cause = f"'{plain}' may be {told[0]} or {told[1]}."
        column.fault(cell, cause, "Write it with a point, or without the comma.")
    else:
        cure = "Correct it, or say that it is missing."
        cause = f"'{str(plain)[:40]}' is not a number."
        column.fault(cell, cause, cure, NUMBERS)


def _find_declared(column: _Column, declared: Mapping[Hashable | None, Hashable], writings: Writings) -> None:
    """Cells that are no declared value to the letter: the same number, another writing of one, or none of them."""
    by_number: dict[float, Hashable] = {}
    by_fold: defaultdict[str, list[Hashable]] = defaultdict(list)
    for plain, category in declared.items():
        if (number := number_of(plain)) is not None:
            by_number.setdefault(number, category)
        by_fold[_fold(plain)].append(category)
    joined: defaultdict[Hashable, list[str]] = defaultdict(list)
    for cell, plain in list(column.read_as.items()):
        if plain is None or plain in declared.values():
            continue
        number, near = number_of(plain), by_fold.get(_fold(plain), [])
        if number is not None and number in by_number:
            column.read_as[cell] = by_number[number]
            joined[by_number[number]].append(str(plain))
        elif len(near) == 1 and writings == "one":
            column.read_as[cell] = near[0]
            joined[near[0]].append(str(plain))
        elif near and writings == "ask":
            _ask(column, cell, str(plain), str(near[0]), "in the codebook")
        else:
            cause = f"'{plain}' is not in the codebook."
            column.fault(cell, cause, "Correct it or add it to the codebook.")
    column.alike += [(str(category), *dict.fromkeys(others)) for category, others in joined.items()]


def _join_writings(column: _Column, writings: Writings) -> None:
    """One value for its several writings: silently where they look alike, told where they are one number, and where
    they differ in capitals, accents or the like as the caller says."""
    groups: defaultdict[Hashable, list[Hashable]] = defaultdict(list)
    for plain in dict.fromkeys(column.read_as.values()):
        groups[_number_key(plain)].append(plain)
    standing: dict[Hashable, Hashable] = {}
    for members in groups.values():
        standing |= dict.fromkeys(members, members[0])
        if len(members) > 1:
            column.alike.append(tuple(map(str, members)))
    if writings != "apart":
        _join_folded(column, standing, writings)
    column.read_as = {cell: standing[plain] if plain is not None else None for cell, plain in column.read_as.items()}


def _join_folded(column: _Column, standing: dict[Hashable, Hashable], writings: Writings) -> None:
    groups: defaultdict[Hashable, list[Hashable]] = defaultdict(list)
    for one in dict.fromkeys(standing.values()):
        if one is not None:
            number = number_of(one)
            groups[_fold(one) if number is None else number].append(one)
    where = {plain: cell for cell, plain in reversed(column.read_as.items())}
    for members in groups.values():
        if len(members) < 2:
            continue
        if writings == "one":
            standing |= {plain: members[0] for plain, one in standing.items() if one in members}
            column.alike.append(tuple(map(str, members)))
        else:
            earlier = f"in row {column.first[where[members[0]]]}"
            for other in members[1:]:
                _ask(column, where[other], str(other), str(members[0]), earlier)


def _ask(column: _Column, cell: Hashable | None, this: str, that: str, where: str) -> None:
    cause = f"The {column.name} '{this}' is written '{that}' {where}: is it the same {column.name}, or another?"
    column.fault(cell, cause, "Say that such writings are one, or apart; or write them alike.", WRITINGS)


def _fold(plain: Hashable | None) -> str:
    """What writings of one value have in common: not case, accents, hyphens between words, marks at the end."""
    text = _AT_THE_ENDS.sub("", _BETWEEN_WORDS.sub(" ", str(plain)))
    return folded_name(text) or folded_name(str(plain))


def _number_key(plain: Hashable | None) -> Hashable:
    """One for 1 and 1.0, and for 1,5 and 1.5; but codes may be numbered 1.1 and 1.10, or 1 and 01."""
    if isinstance(plain, Real):
        plain = str(plain)
    if not isinstance(plain, str):
        return plain
    written = plain.replace("−", "-").replace(",", ".")
    if _ONE_COMMA_AND_THREE.fullmatch(plain) or not re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?", written):
        return plain
    whole, _, rest = written.partition(".")
    return f"{whole}.{rest}" if rest.strip("0") else ("0" if whole == "-0" else whole)


def _doubtful(column: _Column) -> Iterator[str]:
    """Values that in many tables say that there is none: words, and nines that stand far apart from the others."""
    values = [value for value in dict.fromkeys(column.read_as.values()) if value is not None]
    for value in values:
        number = number_of(value)
        if number is None:
            if folded_name(str(value)) in _MAY_BE_MISSING:
                yield str(value)
            continue
        if _NINES.fullmatch(f"{number:.0f}") and number == int(number):
            others = [abs(other) for each in values if (other := number_of(each)) is not None and each != value]
            nearest = max((each for each in others if not _NINES.fullmatch(f"{each:.0f}")), default=None)
            if nearest is not None and nearest < abs(number) / 2:
                yield f"{number:g}"
