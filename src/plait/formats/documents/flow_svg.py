"""A flow diagram as SVG: steps from top to bottom, each with what left the flow there beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from plait.formats.documents.chart_style import wrapped
from plait.formats.reading.xml_text import xml_text

_WIDTH, _BOX, _GAP = 720, 330, 34
_SIDE = _WIDTH - _BOX
_LINE, _PADDING, _SIZE = 18, 12, 13


@dataclass(frozen=True, slots=True)
class FlowStep:
    """lines: what the step counts, a line each, the first is its heading. aside: what left the flow here."""

    lines: tuple[str, ...]
    aside: tuple[str, ...] = ()


def flow_svg(title: str, steps: Sequence[FlowStep]) -> str:
    """The diagram, 720 wide, in the colour of the text around it, with all its words as description.

    >>> drawing = flow_svg("Flow", [FlowStep(("Screened (n = 3)",), ("Excluded (n = 2)",)), FlowStep(("Included",))])
    >>> drawing.count("<rect"), drawing.count("<path")
    (3, 2)
    """
    top, parts = 1.0, []
    for number, step in enumerate(steps):
        left, aside = _broken(step.lines), _broken(step.aside)
        height = 2 * _PADDING + _LINE * max(len(left), len(aside))
        parts.append(_box(1, top, _BOX - 2, height, left))
        if aside:
            middle = top + height / 2
            parts.append(_box(_SIDE + 1, top, _BOX - 2, height, aside))
            parts.append(_arrow(f"M{_BOX - 1} {middle:g}H{_SIDE - 4}", _SIDE - 1, middle, "right"))
        if number + 1 < len(steps):
            end = top + height + _GAP
            parts.append(_arrow(f"M{_BOX / 2:g} {top + height:g}V{end - 4:g}", _BOX / 2, end - 1, "down"))
        top += height + _GAP
    described = escape(xml_text(". ".join(line for step in steps for line in (*step.lines, *step.aside))))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {top - _GAP + 1:g}" width="{_WIDTH}" '
        f'role="img" font-family="sans-serif" font-size="{_SIZE}" fill="currentColor">'
    )
    return f"{head}<title>{escape(xml_text(title))}</title><desc>{described}</desc>{''.join(parts)}</svg>\n"


def _broken(lines: Sequence[str]) -> list[str]:
    return [part for line in lines for part in wrapped(xml_text(line), _SIZE, _BOX - 2 * _PADDING)]


def _box(x: float, y: float, width: float, height: float, lines: Sequence[str]) -> str:
    first = y + _PADDING + _SIZE
    texts = "".join(
        f'<text x="{x + _PADDING:g}" y="{first + _LINE * number:g}">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )
    frame = f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="4" fill="none"'
    return f'{frame} stroke="currentColor"/>{texts}'


def _arrow(line: str, x: float, y: float, towards: str) -> str:
    tip = f"M{x - 7:g} {y - 4:g}L{x:g} {y:g}L{x - 7:g} {y + 4:g}"
    if towards == "down":
        tip = f"M{x - 4:g} {y - 7:g}L{x:g} {y:g}L{x + 4:g} {y - 7:g}"
    return f'<path d="{line}{tip}" fill="none" stroke="currentColor"/>'
