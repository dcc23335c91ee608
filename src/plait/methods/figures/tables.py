"""Tables in a text: each share of a column held against the n of its column, row or table.

A table is a run of lines whose cells are set apart by tabs (Word, web pages), strokes (Markdown) or ampersands (LaTeX).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from plait.methods.figures.bases import Bases
from plait.methods.figures.claims import Claim, Fit, Kind, Verdict, listed, share_of
from plait.methods.survey.rounding import Printed, Rounding, count_range, denominators_for_count, possible_counts

_RULE = re.compile(r"[\s|:+=&\\-]*|\\(?:hline|toprule|midrule|bottomrule|cline\{[^}]*\})\s*")
_CELLS = {"\t": re.compile(r"\t"), "|": re.compile(r"(?<!\\)\|"), "&": re.compile(r"(?<!\\)&")}
_N = re.compile(r"\b[nN]\s?=\s?(?P<n>\d{1,3}(?:[,\u00a0 ]\d{3})+|\d{1,9})")
_WHOLE = re.compile(r"\s*(?P<k>\d{1,3}(?:,\d{3})+|\d{1,9})\s*")
_PERCENT = re.compile(r"\s*(?P<p>\d{1,3}(?:[.,·]\d{1,4})?)\s?(?P<sign>\\?%)?\s*")
_COUNT_PERCENT = re.compile(
    r"\s*(?P<k>\d{1,3}(?:,\d{3})+|\d{1,9})\s?(?:/\s?(?P<n>\d{1,9}))?\s?[(\[;,]\s?(?P<p>\d{1,3}(?:[.,·]\d{1,4})?)\s?(?P<sign>\\?%)?\s?[)\]]?\s*"
)
_PERCENT_COUNT = re.compile(
    r"\s*(?P<p>\d{1,3}(?:[.,·]\d{1,4})?)\s?(?P<sign>\\?%)?\s?[(\[]\s?(?:n\s?=\s?)?(?P<k>\d{1,3}(?:,\d{3})+|\d{1,9})(?:/(?P<n>\d{1,9}))?\s?[)\]]\s*"
)
_COUNT_NAME = re.compile(
    r"\s*(?:n|no\.?|number|count|frequency|freq\.?|anzahl|effectif|frecuencia|frequência)\s*", re.I
)
_TOTAL = re.compile(r"\s*\*{0,2}(?:total|all|overall|sum|n|gesamt|ensemble)\b", re.I)
_NO_PEOPLE = re.compile(
    r"\b(?:mean|median|sd|se|ci|odds|ratio|coefficient|weighted|adjusted|change|score|p value)\b", re.I
)
# 'Women, n (%)' names what stands in its row, and in rows below it that say nothing else; 'Values are n (%)' in all.
_SHARES = re.compile(
    r"\b(?:n|no\.?|number|count|anzahl|effectif)s?\s?[(\[,;]\s?\\?%|%\s?[(\[]\s?(?:n|no)\b|[,(]\s?\\?%\)?\s*$", re.I
)
_MEASURES = re.compile(
    r"\b(?:age|years?|weeks?|days?|hours?|minutes?|months?|weight|height|bmi|kg|cm|mm|mmhg|scores?|points|duration|time|"
    r"length|income|costs?|iqr|range|index|scale|level|dose|alter|âge|edad|idade)\b",
    re.I,
)
_NOTE_WITHIN = 250
_LEAST_ROWS, _MOST_CELLS, _NEAR_ROWS = 2, 40, 60


@dataclass(frozen=True, slots=True)
class Cell:
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class _Found:
    """A share of a table. k: its count, None where the cell gives none. n: in the cell itself."""

    first: Cell
    last: Cell
    percent: str
    k: int | None
    n: int | None
    column: int
    row: int


class Table:
    """Rows of cells with the places they have in the text."""

    def __init__(self, text: str, rows: Sequence[Sequence[Cell]]) -> None:
        self.text = text
        self.start, self.end = rows[0][0].start, rows[-1][-1].end
        n_head = next((i for i, row in enumerate(rows) if _has_number(row)), 1)
        self.head, self.rows = rows[:n_head], rows[n_head:]

    def claims(self, bases: Bases, known: Sequence[int] = ()) -> Iterator[Claim]:
        """Every share of the table. bases: of the text around; known: the numbers the reader knows."""
        found = list(self._found())
        wrong_sums = dict(self._wrong_sums(found))
        for each in found:
            claim = self._claim(each, bases, known)
            if claim and claim.verdict in ("possible", "rounding") and each in wrong_sums:
                claim = replace(claim, verdict="impossible", reason=wrong_sums[each], fits=())
            if claim:
                yield claim

    def _wrong_sums(self, found: Sequence[_Found]) -> Iterator[tuple[_Found, str]]:
        """Counts of the column of all that are not the sum of those of its groups, with the reason."""
        names = [self._name(column) for column in range(max(map(len, (*self.head, *self.rows)), default=0))]
        n_of = {column: _int(match["n"]) for column, name in enumerate(names) if (match := _N.search(name))}
        totals = [column for column in n_of if _TOTAL.match(_N.sub("", names[column]))]
        groups = [column for column in n_of if column not in totals]
        if len(totals) != 1 or len(groups) < 2 or sum(n_of[column] for column in groups) != n_of[totals[0]]:
            return
        by_row: dict[int, dict[int, _Found]] = {}
        for each in found:
            if each.k is not None:
                by_row.setdefault(each.row, {})[each.column] = each
        for row in by_row.values():
            if not all(column in row for column in (*groups, totals[0])):
                continue
            parts, whole = [row[column].k or 0 for column in groups], row[totals[0]]
            if sum(parts) != whole.k:
                yield whole, f"{' and '.join(map(str, parts))} are {sum(parts)}, not {whole.k}."

    @cached_property
    def _are_shares(self) -> list[bool]:
        """For each row whether its cells are counts with shares though no sign of per cent stands in them or in the
        head: its name says so; or a row above it or a note of the table does, it does not seem to be of anything else,
        and one of its cells fits."""
        start, end = max(0, self.start - _NOTE_WITHIN), self.end + _NOTE_WITHIN
        above = _SHARES.search(self.text[start : self.start] + "\n" + self.text[self.end : end]) is not None
        found = []
        for row in self.rows:
            name = row[0].text
            is_said = _SHARES.search(name) is not None or "%" in name
            above = above or is_said
            is_other = _NO_PEOPLE.search(name) or _MEASURES.search(name)
            found.append(is_said or (above and not is_other and self._one_fits(row)))
        return found

    def _one_fits(self, row: Sequence[Cell]) -> bool:
        """Whether some cell of a row is a count with its share of the n of its column."""
        for column, cell in enumerate(row[1:_MOST_CELLS], start=1):
            match, n = _COUNT_PERCENT.fullmatch(cell.text), _N.search(self._name(column))
            if match and n and 0 < _int(match["k"]) in possible_counts(_printed(match["p"]), _int(n["n"])):
                return True
        return False

    @cached_property
    def _total(self) -> Sequence[Cell]:
        """The row of the totals, () if there is none."""
        return next((row for row in self.rows if _TOTAL.match(row[0].text)), ())

    def _name(self, column: int) -> str:
        return " ".join(row[column].text for row in self.head if column < len(row))

    def _holds_percentages(self, column: int) -> bool:
        return 2 * sum("%" in row[column].text for row in self.rows if column < len(row)) > len(self.rows)

    def _found(self) -> Iterator[_Found]:
        width = max((len(row) for row in (*self.head, *self.rows)), default=0)
        n_percent = sum("%" in self._name(column) or self._holds_percentages(column) for column in range(width))
        for number, row in enumerate(self.rows):
            skip = -1
            for column in range(1, min(len(row), _MOST_CELLS)):
                name, cell = self._name(column), row[column]
                if column == skip or _NO_PEOPLE.search(name) or _NO_PEOPLE.search(row[0].text):
                    continue
                after = row[column + 1] if column + 1 < len(row) else None
                if (
                    _COUNT_NAME.fullmatch(_N.sub("", name))
                    and after
                    and n_percent < 2
                    and (whole := _WHOLE.fullmatch(cell.text))
                ):
                    if (percent := _PERCENT.fullmatch(after.text)) and (
                        percent["sign"] or "%" in self._name(column + 1)
                    ):
                        skip = column + 1
                        yield _Found(cell, after, percent["p"], _int(whole["k"]), None, column, number)
                    continue
                yield from self._of_cell(cell, name, column, number)

    def _of_cell(self, cell: Cell, name: str, column: int, row: int) -> Iterator[_Found]:
        reversed_order = re.search(r"%\s*\(\s*(?:n|no)", name, re.I) is not None
        pattern = _PERCENT_COUNT if reversed_order else _COUNT_PERCENT
        match = pattern.fullmatch(cell.text) or _PERCENT_COUNT.fullmatch(cell.text)
        if match and (match["sign"] or "%" in name or self._are_shares[row]):
            n = int(match["n"]) if match["n"] else None
            yield _Found(cell, cell, match["p"], _int(match["k"]), n, column, row)
        elif (percent := _PERCENT.fullmatch(cell.text)) and percent["sign"]:
            yield _Found(cell, cell, percent["p"], None, None, column, row)

    def _bases(self, found: _Found) -> tuple[list[int], str]:
        """The bases that the table itself gives a share, and where they stand."""
        if found.n:
            return [found.n], "its cell"
        if match := _N.search(self._name(found.column)):
            return [_int(match["n"])], "its column"
        if match := _N.search(self.rows[found.row][0].text):
            return [_int(match["n"])], "its row"
        counts = [column for column in range(1, len(self.rows[found.row])) if _COUNT_NAME.fullmatch(self._name(column))]
        is_beside = bool(counts) and found.column not in (counts[0], counts[0] - 1) and found.k is None
        if is_beside and (whole := _WHOLE.fullmatch(self.rows[found.row][counts[0]].text)):
            return [_int(whole["k"])], "its row"
        total = self._total
        if total and found.column < len(total) and (k := re.match(r"\s*(\d[\d,]*)", total[found.column].text)):
            return [_int(k[1])], "the total of its column"
        return [], ""

    def _claim(self, found: _Found, around: Bases, known: Sequence[int]) -> Claim | None:
        printed = _printed(found.percent)
        own, where = self._bases(found)
        own = [n for n in own if n >= 1]
        others = [*known, *self._column_counts(found), *(count.value for count in around.principal[-40:])]
        others += [count.value for count in around.counts[-40:]]
        k = found.k
        if k is not None:
            verdict, reason, n = _of_count(printed, k, own, where, [n for n in dict.fromkeys(others) if n > k])
        else:
            verdict, reason, n = _of_percent(printed, own, where)
        start, end = found.first.start, found.last.end
        fits: tuple[Fit, ...] = ()
        if verdict in ("impossible", "doubtful") and k and 0 < printed.value <= 100:
            fits = tuple(Fit(k, each) for each in denominators_for_count(printed, k, up_to=20_000)[:200])
        kind: Kind = "percent" if k is None else "percent with count"
        return Claim(self.text[start:end], start, end, kind, verdict, reason, fits, _with_point(found.percent), k, n)

    def _column_counts(self, found: _Found) -> list[int]:
        """The counts of the same column and their sum: any may be the base of a row below it."""
        counts = []
        for row in self.rows[max(0, found.row - _NEAR_ROWS) : found.row + _NEAR_ROWS]:
            if found.column < len(row) and (match := re.match(r"\s*(\d[\d,]{0,10})(?![.\d])", row[found.column].text)):
                counts.append(_int(match[1]))
        return [sum(counts), *counts]


def _of_count(
    printed: Printed, k: int, own: list[int], where: str, others: list[int]
) -> tuple[Verdict, str, int | None]:
    tried = [*own, *(n for n in others if n not in own)]
    for n in tried:
        if n >= k and k in possible_counts(printed, n):
            return "possible", f"{k} of {n} is {share_of(k, n)}.", n
    likely = own or tried[:6]
    for n in likely:
        if n < k or abs(Fraction(100 * k, n) - printed.value) > printed.unit:
            continue
        for rounding, way in ((Rounding.TRUNCATED, "only cut off"), (Rounding.UP, "only rounded up")):
            if k in count_range(printed, n, rounding):
                return "rounding", f"{k} of {n} is {share_of(k, n)}: {_said(printed)} is {way}.", n
    if own:
        n = own[0]
        if k > n:
            return "impossible", f"{k} is more than the {n} of {where}.", n
        return "impossible", f"{k} of the {n} of {where} is {share_of(k, n)}, not {_said(printed)}.", n
    if not likely or k == 0:
        return "not checkable", "Neither the table nor the text says of how many.", None
    shown = "; ".join(f"{k} of {n} is {share_of(k, n)}" for n in likely[:4])
    return "doubtful", f"No number of the table or the text fits as its base: {shown}.", likely[0]


def _of_percent(printed: Printed, own: list[int], where: str) -> tuple[Verdict, str, int | None]:
    if not own or printed.value > 100:
        return "not checkable", "The table does not say of how many.", None
    n = own[0]
    if counts := possible_counts(printed, n):
        return "possible", f"{_said(printed)} of the {n} of {where} can be {listed(counts[:3])}.", n
    for rounding, way in ((Rounding.TRUNCATED, "only cut off"), (Rounding.UP, "only rounded up")):
        if counted := count_range(printed, n, rounding):
            return "rounding", f"{counted[0]} of {n} is {share_of(counted[0], n)}: {_said(printed)} is {way}.", n
    return "impossible", f"No whole number of the {n} of {where} is {_said(printed)}.", n


_COLUMN_N = re.compile(r"[(\[]?\b[nN]\s?=\s?\d[\d,]*[)\]]?")
_SET_SHARE = re.compile(
    r"\b\d{1,6}\s?[(\[]\d{1,3}(?:[.,]\d{1,3})?\s?%?[)\]]|(?<![\d(\[.,])\d{1,3}(?:[.,]\d{1,3})?\s?%(?!\w)"
)


def _set_tables(text: str) -> Iterator[Table]:
    """Tables whose cells only blanks set apart, as in the text of a PDF: a line with the n of each column, and below it
    lines with as many shares."""
    head: list[Cell] = []
    rows: list[list[Cell]] = []
    at = 0
    for line in [*text.splitlines(keepends=True), ""]:
        ns, shares = list(_COLUMN_N.finditer(line)), list(_SET_SHARE.finditer(line))
        if head and len(shares) == len(head) - 1 and not ns:
            first = Cell(line[: shares[0].start()].strip(), at)
            rows.append([first, *(Cell(match[0], at + match.start()) for match in shares)])
        elif line.strip() or not line:
            if rows:
                yield Table(text, [head, *rows])
            head, rows = [], []
            if len(ns) > 1 and not shares:
                head = [Cell("", at), *(Cell(match[0], at + match.start()) for match in ns)]
        at += len(line)


def without_tables(text: str) -> tuple[str, list[Table]]:
    """The text with its tables blanked out, every place kept, and the tables.

    >>> prose, tables = without_tables("Of 34:\\n| Item | n (%) |\\n|---|---|\\n| Yes | 24 (71) |\\n| No | 10 (29) |")
    >>> len(tables), "24" in prose
    (1, False)
    """
    tables = list(_set_tables(text))
    if not any(sign in text for sign in _CELLS):
        return _blanked(text, tables), tables
    text_without = _blanked(text, tables)
    run: list[list[Cell]] = []
    at = 0
    sign = ""
    for line in text_without.splitlines(keepends=True):
        cells = _cells(line, at)
        if cells and (not run or cells[0] == sign):
            sign = cells[0]
            run.append(cells[1])
        elif run and (not line.strip() or _RULE.fullmatch(line.strip())):
            pass
        else:
            tables += _table(text, run)
            run = [cells[1]] if cells else []
            sign = cells[0] if cells else ""
        at += len(line)
    tables += _table(text, run)
    return _blanked(text, tables), tables


def _blanked(text: str, tables: Sequence[Table]) -> str:
    """The text with the tables' words as blanks, every place and line kept."""
    pieces, at = [], 0
    for start, end in sorted((table.start, table.end) for table in tables):
        pieces += [text[at:start], re.sub(r"[^\n]", " ", text[start:end])]
        at = end
    return "".join([*pieces, text[at:]])


def _table(text: str, run: Sequence[Sequence[Cell]]) -> list[Table]:
    if len(run) < _LEAST_ROWS or not any(_has_number(row) for row in run):
        return []
    return [Table(text, run)]


def _has_number(row: Sequence[Cell]) -> bool:
    return any(re.match(r"\s*[\d<.]+", cell.text) is not None for cell in row[1:])


def _cells(line: str, at: int) -> tuple[str, list[Cell]] | None:
    plain = line.rstrip("\n")
    body = re.sub(r"\\\\.*$", "", plain)
    for sign, pattern in _CELLS.items():
        if sign not in body or _RULE.fullmatch(body):
            continue
        if sign == "|" and body.count("|") < 2 and not body.lstrip().startswith("|"):
            continue
        cells, start = [], 0
        for match in pattern.finditer(body):
            cells.append(Cell(body[start : match.start()], at + start))
            start = match.end()
        cells.append(Cell(body[start:], at + start))
        if sign == "|" and not cells[0].text.strip():
            cells = cells[1:]
        if len(cells) > 1 and not cells[-1].text.strip():
            cells = cells[:-1]
        cells = [Cell(cell.text.strip(), cell.start + len(cell.text) - len(cell.text.lstrip())) for cell in cells]
        return (sign, cells) if len(cells) > 1 else None
    return None


def _int(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _with_point(percent: str) -> str:
    return percent.replace(",", ".").replace("·", ".")


def _printed(percent: str) -> Printed:
    return Printed.of(_with_point(percent))


def _said(printed: Printed) -> str:
    return f"{float(printed.value):.{printed.decimals}f} %"
