"""Draw docs/picture.svg: the example study's flow and its mission items, with the program's own drawing, no browser.

Run: python scripts/draw_picture.py [FILE.svg]. The study is loaded into a temporary PLAIT_HOME.
"""

from __future__ import annotations

import os
import sys
import tempfile
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plait.records.chart import LikertChart
    from plait.study.models import Study
    from plait.workbench.queries import FlowStep

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "picture.svg"
WIDTH, MARGIN, PADDING = 1200, 40, 28
SANS, SERIF = "Liberation Sans, Arial, Helvetica, sans-serif", "Charter, Georgia, Liberation Serif, serif"
INK, SOFT, ACCENT, WASH = "#1d2327", "#55606a", "#0b6464", "#e3f0ee"
PAPER, SHEET, LINE = "#fcfbf8", "#ffffff", "#d9d6cd"
TOP, RIVER_TOP, RIVER_HEIGHT, CHART_SCALE = 62, 184, 232, 0.86
MARK = "M5 2c0 7 14 6 14 13M19 2c0 7-14 6-14 13m0 0c0 3 2 5 7 7m7-7c0 3-2 5-7 7M12 2v6m0 4v6"


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE
    with tempfile.TemporaryDirectory(prefix="plait-picture-") as home:
        os.environ |= {"PLAIT_HOME": home, "DJANGO_SETTINGS_MODULE": "plait.settings"}
        import django

        django.setup()
        from django.core.management import call_command
        from django.db import connections

        call_command("migrate", verbosity=0, interactive=False)
        picture = drawn_example()
        connections.close_all()
    target.write_text(picture, encoding="utf-8")
    print(f"Wrote {target} ({len(picture.encode()):,} bytes).")


def drawn_example() -> str:
    """The picture of the example study, loaded afresh."""
    from plait.survey.questionnaires.queries import main_questionnaire
    from plait.survey.tables.queries import likert_charts
    from plait.workbench.example import load_example
    from plait.workbench.queries import answer_of, flow_of

    study, _ = load_example(replace=True)
    questionnaire = main_questionnaire(study)
    assert questionnaire is not None
    mission = max(likert_charts(questionnaire), key=lambda chart: len(chart.rows))
    return picture_of(study, answer_of(study), flow_of(study), mission)


def picture_of(study: Study, answer: str, steps: list[FlowStep], chart: LikertChart) -> str:
    """One SVG without anything from elsewhere: top line, title, answer, river with its counts, Likert chart."""
    chart_top = RIVER_TOP + RIVER_HEIGHT + 20
    inside, chart_height = _chart(chart, chart_top)
    height = chart_top + chart_height + 32
    counts = ", ".join(f"{step.label.lower()} {step.k}" for step in steps)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" '
        f'font-family="{SANS}" role="img" aria-labelledby="picture-title picture-text">',
        f'<title id="picture-title">{escape(study.title)}</title>',
        f'<desc id="picture-text">{escape(answer)} The flow: {escape(counts)}. {escape(chart.title)}</desc>',
        f'<rect x=".5" y=".5" width="{WIDTH - 1}" height="{height - 1}" rx="10" fill="{PAPER}" stroke="{LINE}"/>',
        *_top(),
        _text(MARGIN, 114, study.title, 33, SERIF, INK, 700),
        _text(MARGIN, 156, answer, 22, SERIF, INK),
        *_river(steps),
        inside,
        "</svg>\n",
    ]
    return "\n".join(parts)


def _top() -> list[str]:
    from plait.study.navigation import BESIDE, FLOW

    parts = [
        f'<path d="M1 {TOP}H{WIDTH - 1}V11a10 10 0 0 0-10-10H11A10 10 0 0 0 1 11Z" fill="{SHEET}"/>',
        f'<path d="M1 {TOP}.5H{WIDTH - 1}" stroke="{LINE}"/>',
        f'<g transform="translate({MARGIN} 19)" fill="none" stroke="{ACCENT}" stroke-width="2.4" '
        f'stroke-linecap="round"><path d="{MARK}"/></g>',
        _text(MARGIN + 34, 38, "Plait", 21, SERIF, INK, 700),
    ]
    steps = "  →  ".join(step.label for step in FLOW)
    parts.append(_text(170, 37, steps, 15.5, SANS, SOFT).replace("<text", '<text xml:space="preserve"'))
    right = " · ".join(step.label for step in BESIDE)
    parts.append(_text(WIDTH - MARGIN, 37, right, 15.5, SANS, SOFT, anchor="end"))
    return parts


def _river(steps: list[FlowStep]) -> list[str]:
    """As on the study's page: the band over every step that counts people or their words, a count under each step."""
    from plait.formats.documents.chart_style import wrapped
    from plait.records.chart import Bar
    from plait.workbench.river import River

    river = River([Bar(step.label, step.k) for step in steps if step.label != "Findings"])
    width = WIDTH - 2 * MARGIN
    column = width / len(steps)
    band = f"translate({MARGIN} {RIVER_TOP + 8}) scale({column / 100:.4f} 1)"
    parts = [
        _sheet(RIVER_TOP, RIVER_HEIGHT),
        f'<path transform="{band}" d="{river.path}" fill="{WASH}" stroke="{ACCENT}" stroke-width="1.3" '
        'vector-effect="non-scaling-stroke"/>',
    ]
    for number, step in enumerate(steps):
        x = MARGIN + column * (number + 0.5)
        y = RIVER_TOP + river.height + 36
        of = f"of {step.n:,} {step.base}" if step.n is not None else step.base
        lines = [*wrapped(of, 13, column - 10), *([f"({step.percent})"] if step.n is not None else [])]
        parts.append(_text(x, y, f"{step.k:,}", 28, SERIF, ACCENT, 700, "middle"))
        parts.append(_text(x, y + 22, step.label, 15.5, SANS, INK, 700, "middle"))
        parts += [_text(x, y + 42 + 17 * n, line, 13, SANS, SOFT, anchor="middle") for n, line in enumerate(lines)]
    return parts


def _chart(chart: LikertChart, top: int) -> tuple[str, int]:
    """The chart in its sheet, and the sheet's height."""
    from plait.formats.documents.chart_svg import chart_svg

    inner = WIDTH - 2 * MARGIN - 2 * PADDING
    svg = chart_svg(chart, theme="print", width=round(inner / CHART_SCALE))
    height = round(int(svg.partition('height="')[2].partition('"')[0]) * CHART_SCALE)
    size = f'x="{MARGIN + PADDING}" y="{top + PADDING - 6}" width="{inner}" height="{height}"'
    place = svg.partition(' width="')[0] + f" {size}" + svg[svg.index(" viewBox") :]
    return f"{_sheet(top, height + 2 * PADDING - 22)}\n{place}", height + 2 * PADDING - 22


def _sheet(top: int, height: int) -> str:
    size = f'width="{WIDTH - 2 * MARGIN}" height="{height}"'
    return f'<rect x="{MARGIN}" y="{top}" {size} rx="6" fill="{SHEET}" stroke="{LINE}"/>'


def _text(
    x: float, y: float, text: str, size: float, font: str, colour: str, weight: int = 400, anchor: str = "start"
) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}"' + (f' text-anchor="{anchor}"' if anchor != "start" else "")
    look = f'font-family="{font}" font-size="{size:g}" fill="{colour}"' + (f' font-weight="{weight}"' * (weight != 400))
    return f"<text {place} {look}>{escape(text)}</text>"


if __name__ == "__main__":
    main()
