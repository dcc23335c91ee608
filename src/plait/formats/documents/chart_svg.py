"""Charts drawn as SVG: diverging stacked bars for Likert items, horizontal bars for counts."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from html import escape
from typing import Literal

from plait.formats.documents.chart_style import FONT, level_class, print_attributes, size_of, text_width, wrapped
from plait.formats.reading.xml_text import xml_text
from plait.records.chart import Bar, BarChart, Chart, LikertChart, LikertRow
from plait.records.proportion import Proportion

Theme = Literal["page", "print"]

_LINE = 1.35
_LIKERT_BAR = 38.0
_COUNT_BAR = 16.0
# On a page text keeps its size while the bars stretch, so each drawing breaks its lines for the narrowest place it is
# shown in: a phone 320 pixels wide, and a place wider than 520 pixels.
_NARROW, _WIDE = 288.0, 512.0


def chart_svg(chart: Chart, *, theme: Theme = "page", width: int = 720) -> str:
    """The chart as SVG, with its title and, as description, all its numbers in words.

    theme 'page': one <div> with two drawings, of which the style sheet charts.css shows the one that fits its place;
    text of constant size, colours by class, no style attribute (`width` is not used: the place decides, up to 720).
    theme 'print': one <svg> with literal colours, `width` pixels wide.
    In a diverging bar the middle is the neutral level, or the boundary when the number of levels is even; all rows
    share one scale. Percentages are of each row's n.
    """
    if theme == "print":
        return _drawn(chart, _Pen(theme, "", float(width)))
    narrow = _drawn(chart, _Pen(theme, "chart-narrow", _NARROW))
    wide = _drawn(chart, _Pen(theme, "chart-wide", _WIDE))
    return f'<div class="chart-place">{narrow}{wide}</div>'


def chart_png(chart: Chart, *, scale: float = 2) -> bytes:
    """The chart as a PNG picture on white, 720 times `scale` pixels wide."""
    import vl_convert  # Heavy, and needed only for Word files and downloads.

    drawn: bytes = vl_convert.svg_to_png(chart_svg(chart, theme="print"), scale=scale)
    return drawn


def _drawn(chart: Chart, pen: _Pen) -> str:
    pen.paragraph(chart.title, "title")
    if chart.base:
        pen.paragraph(chart.base, "base")
    pen.space(14)
    if isinstance(chart, LikertChart):
        _draw_likert(chart, pen)
    else:
        _draw_bars(chart, pen)
    return pen.finished(chart.title, _in_words(chart))


@dataclass(slots=True)
class _Pen:
    """Draws downwards; x runs from 0 to 1 over the picture's width, y and sizes are pixels.

    text_room: pixels that a line of text may take."""

    theme: Theme
    name: str
    text_room: float
    y: float = 2.0
    parts: list[str] = field(default_factory=list)

    def space(self, height: float) -> None:
        self.y += height

    def paragraph(self, text: str, role: str, after: str = "") -> None:
        """Wrapped lines; `after` stands muted behind the last one, on a line of its own when there is no room."""
        size = size_of(role)
        lines = wrapped(text, size, self.text_room)
        room = self.text_room - text_width(lines[-1], size) - text_width(after, size_of("small")) - 12
        for index, line in enumerate(lines):
            self.y += size * _LINE
            is_last = index == len(lines) - 1
            self.text(0, self.y - 0.3 * size, line, role, after=after if is_last and room >= 0 else "")
        if after and room < 0:
            self.paragraph(after, "small")

    def text(
        self,
        x: float,
        y: float,
        text: str,
        role: str,
        *,
        anchor: str = "start",
        right: int = 0,
        after: str = "",
        colour: str = "",
    ) -> None:
        """right: pixels further to the right than x."""
        tail = f'<tspan dx="10"{self.look("chart-small")}>{_escaped(after)}</tspan>' if after else ""
        place = f' dx="{right}"' if right else "" if anchor == "start" else f' text-anchor="{anchor}"'
        look = self.look(f"chart-{role}", *([colour] if colour else []))
        self.parts.append(f'<text x="{self.at(x)}" y="{y:.1f}"{place}{look}>{_escaped(text)}{tail}</text>')

    def rect(
        self, x: float, y: float, width: float, height: float, *classes: str, tip: str = "", round_: int = 0
    ) -> None:
        title = f"<title>{_escaped(tip)}</title>" if tip else ""
        corner = f' rx="{round_}"' if round_ else ""
        box = f'x="{self.at(x)}" y="{y:.1f}" width="{self.at(width)}" height="{height:g}"'
        self.parts.append(f"<rect {box}{corner}{self.look(*classes)}>{title}</rect>")

    def swatch(self, x: float, y: float, *classes: str) -> None:
        box = f'x="{self.at(x)}" y="{y:.1f}" width="13" height="13" rx="3"'
        self.parts.append(f"<rect {box}{self.look(*classes)}/>")

    def vertical(self, x: float, y0: float, y1: float, name: str) -> None:
        at = self.at(x)
        self.parts.append(f'<line x1="{at}" x2="{at}" y1="{y0:.1f}" y2="{y1:.1f}"{self.look(name)}/>')

    def look(self, *classes: str) -> str:
        if self.theme == "page":
            return f' class="{" ".join(classes)}"'
        looks = {key: value for name in classes for key, value in print_attributes(name).items()}
        return "".join(f' {key}="{value}"' for key, value in looks.items())

    def at(self, part: float) -> str:
        return f"{100 * part:.3f}%" if self.theme == "page" else f"{self.text_room * part:.2f}"

    def finished(self, title: str, description: str) -> str:
        body = "".join(self.parts)
        key = hashlib.sha256(f"{self.name}\n{title}\n{description}\n{body}".encode("utf-8", "replace")).hexdigest()[:12]
        height = round(self.y + 6)
        width = round(self.text_room)
        size = (
            f'class="chart {self.name}" width="100%" height="{height}"'
            if self.theme == "page"
            else f'width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="{FONT}"'
        )
        ground = "" if self.theme == "page" else '<rect width="100%" height="100%" fill="#ffffff"/>'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="chart-{key}-t chart-{key}-d">'
            f'<title id="chart-{key}-t">{_escaped(title)}</title>'
            f'<desc id="chart-{key}-d">{_escaped(description)}</desc>{ground}{body}</svg>'
        )


def _draw_likert(chart: LikertChart, pen: _Pen) -> None:
    n_levels = len(chart.levels)
    left = max((_left_share(row, n_levels) for row in chart.rows), default=0.5)
    right = max((1 - _left_share(row, n_levels) for row in chart.rows if row.n), default=0.5)
    span = (left + right) or 1.0
    _draw_legend(chart.levels, pen)
    for row in chart.rows:
        pen.space(16)
        missing = f", {row.n_missing} without a valid answer" if row.n_missing else ""
        pen.paragraph(row.label, "label", after=f"n = {row.n}{missing}")
        pen.space(5)
        if row.n == 0:
            pen.paragraph("No valid answers.", "small")
            continue
        _draw_likert_row(row, chart.levels, pen, zero=left / span, unit=1 / span)
    pen.space(14)
    middle = "the middle level" if n_levels % 2 else "the middle of the scale"
    between = "; the number between them is the middle level" if n_levels % 2 else ""
    note = f"In the bars: percentage of n and count. ← and → sum up the answers on either side of {middle}{between}."
    pen.paragraph(note, "small")


def _draw_likert_row(row: LikertRow, levels: tuple[str, ...], pen: _Pen, *, zero: float, unit: float) -> None:
    n_levels, top = len(levels), pen.y
    # Drawn first: the bar covers it, so that no line runs through a number.
    pen.vertical(zero, top - 4, top + _LIKERT_BAR + 4, "chart-zero")
    x = zero - _left_share(row, n_levels) * unit
    for level, count in enumerate(row.counts):
        if count:
            part = count / row.n * unit
            colour = level_class(level, n_levels)
            tip = f"{levels[level]}: {_counted(count, row.n)}"
            pen.rect(x, top, part, _LIKERT_BAR, "lk", colour, tip=tip)
            _write_inside(pen, x + part / 2, top, part, count, row.n, colour.replace("lk-", "lkt-"))
            x += part
    pen.y = top + _LIKERT_BAR + 16
    side = n_levels // 2
    pen.text(0, pen.y, f"← {_counted(sum(row.counts[:side]), row.n)}", "small")
    if n_levels % 2:
        pen.text(min(max(zero, 0.4), 0.6), pen.y, _counted(row.counts[side], row.n), "small", anchor="middle")
    pen.text(1, pen.y, f"{_counted(sum(row.counts[n_levels - side :]), row.n)} →", "small", anchor="end")


def _write_inside(pen: _Pen, x: float, top: float, part: float, count: int, n: int, colour: str) -> None:
    """Percentage and count, the count alone, or nothing, as there is room."""
    size, room = size_of("inside"), part * pen.text_room - 5
    percent = _percent(count, n)
    if text_width(percent, size) <= room:
        pen.text(x, top + 16, percent, "inside", anchor="middle", colour=colour)
        pen.text(x, top + 31, str(count), "inside", anchor="middle", colour=colour)
    elif text_width(str(count), size) <= room:
        pen.text(x, top + 23.5, str(count), "inside", anchor="middle", colour=colour)


def _draw_legend(levels: tuple[str, ...], pen: _Pen) -> None:
    """A grid of as many columns as the longest label allows."""
    size = size_of("base")
    widest = max((text_width(level, size) for level in levels), default=0.0) + 34
    n_columns = max(1, min(len(levels), int(pen.text_room // widest)))
    for start in range(0, len(levels), n_columns):
        tallest = 1
        for column, level in enumerate(levels[start : start + n_columns]):
            x = column / n_columns
            pen.swatch(x, pen.y + 4, "lk", level_class(start + column, len(levels)))
            lines = wrapped(level, size, pen.text_room / n_columns - 26)
            for index, line in enumerate(lines):
                pen.text(x, pen.y + 15 + index * 18, line, "base", right=21)
            tallest = max(tallest, len(lines))
        pen.space(20 + 18 * (tallest - 1))


def _draw_bars(chart: BarChart, pen: _Pen) -> None:
    longest = max((max(bar.k, bar.n or 0) for bar in chart.bars), default=0) or 1
    for index, bar in enumerate(chart.bars):
        pen.space(12 if index else 0)
        value = _bar_value(bar)
        pen.paragraph(bar.label, "label", after=value)
        pen.space(5)
        if bar.n:
            pen.rect(0, pen.y, bar.n / longest, _COUNT_BAR, "chart-track", round_=3)
        if bar.k:
            pen.rect(0, pen.y, bar.k / longest, _COUNT_BAR, "chart-bar", tip=f"{bar.label}: {value}", round_=3)
        else:
            pen.vertical(0, pen.y, pen.y + _COUNT_BAR, "chart-zero")
        pen.space(_COUNT_BAR + 2)
        if bar.note:
            pen.paragraph(bar.note, "small")


def _left_share(row: LikertRow, n_levels: int) -> float:
    """Share of answers left of the middle, half of the neutral ones included."""
    if row.n == 0:
        return 0.0
    side = n_levels // 2
    neutral = row.counts[side] / 2 if n_levels % 2 else 0.0
    return (sum(row.counts[:side]) + neutral) / row.n


def _in_words(chart: Chart) -> str:
    rows = []
    if isinstance(chart, LikertChart):
        for row in chart.rows:
            counted = ", ".join(
                f"{level} {_counted(count, row.n)}" for level, count in zip(chart.levels, row.counts, strict=True)
            )
            missing = f", {row.n_missing} without a valid answer" if row.n_missing else ""
            rows.append(f"{row.label} (n = {row.n}{missing}): {counted}.")
    else:
        rows = [f"{bar.label}: {_bar_value(bar)}{f', {bar.note}' if bar.note else ''}." for bar in chart.bars]
    return " ".join([f"{chart.base}.", *rows] if chart.base else rows)


def _bar_value(bar: Bar) -> str:
    return str(bar.k) if bar.n is None else f"{bar.k} of {bar.n} ({_percent(bar.k, bar.n)})"


def _counted(k: int, n: int) -> str:
    return f"{k} ({_percent(k, n)})"


def _percent(k: int, n: int) -> str:
    # A bar may count more than its n (several mentions a person); a proportion may not.
    return Proportion(k, n, "answers").percent.replace(" ", "\u00a0") if k <= n else "–"


def _escaped(text: str) -> str:
    return escape(xml_text(text))
