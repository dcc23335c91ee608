"""Chapter of a report: how far the innovations of the register came."""

from __future__ import annotations

from collections.abc import Iterator

from plait.innovations.queries import funnel
from plait.records.chart import BarChart
from plait.records.document import Block, Figure, Heading, Paragraph
from plait.reporting.parts import counted, table
from plait.study.models import Study


def innovations_chapter(study: Study) -> Iterator[Block]:
    rule, bars = funnel(study)
    if not bars or not bars[0].k:
        return
    yield Heading(1, "Innovations")
    yield Paragraph(f"{counted(bars[0].k, 'innovation')}: how many reached each stage.", lead=True)
    yield Paragraph(rule)
    chart = BarChart("Innovations by stage", tuple(bars), "innovations")
    yield Figure(chart, "Innovations by the stage they reached", "; ".join(f"{bar.label}: {bar.k}" for bar in bars))
    yield table(
        "Innovations by the stage they reached",
        ("Stage", "Innovations", "Of", "Note"),
        [(bar.label, f"{bar.k:,}", "–" if bar.n is None else f"{bar.n:,}", bar.note or "–") for bar in bars],
        numbers=(1, 2),
    )
