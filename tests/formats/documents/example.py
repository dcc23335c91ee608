"""One document with every kind of block, and with text that tries to act."""

from __future__ import annotations

from plait.records.chart import Bar, BarChart, LikertChart, LikertRow
from plait.records.document import (
    Cell,
    Document,
    DocumentTable,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Quotation,
)

HOSTILE = '#eval("1") <script>alert(1)</script> {{ x }} {% y %} $a_b$ *bold* @ref <lab> & //c /*d*/'
FUNNEL = BarChart("From frame to answer", (Bar("In the frame", 114), Bar("Answered", 34, 114)), "Leads")
AGREEMENT = LikertChart(
    "Learning", ("Disagree", "Neither", "Agree"), (LikertRow("We learn", (23, 19, 68), 4),), "Valid"
)


def row(*texts: str) -> tuple[Cell, ...]:
    return tuple(Cell(text, number=index > 0) for index, text in enumerate(texts))


DOCUMENT = Document(
    "Bringing innovations home",
    "A study of 114 leads",
    "23 November 2025",
    (
        Heading(1, "Who answered"),
        Paragraph("34 of 114 leads answered (29.8 %, RR2).", lead=True),
        Figure(FUNNEL, "The way to an answer.", "Of 114 leads 34 answered."),
        Heading(2, "Non-response"),
        ListBlock(("No address", "Never opened")),
        ListBlock(("First", "Second"), ordered=True),
        DocumentTable(
            "Answers by item.",
            row("Item", "k", "n"),
            tuple(row(f"Item {i}", str(i), "110") for i in range(60)),
            "n: valid.",
        ),
        Heading(1, "In their words"),
        Quotation("It worked there.", "P07, 00:12:31"),
        DocumentTable(
            "Joint display.",
            (Cell("Theme"), Cell("Words")),
            ((Cell("Pride"), Cell("9 of 12", quotations=(("They laughed.", "P11"),))),),
        ),
        Figure(AGREEMENT, "Agreement.", "Most agree."),
        Paragraph(HOSTILE),
    ),
    "en-GB",
)
HOSTILE_DOCUMENT = Document(
    HOSTILE,
    HOSTILE,
    HOSTILE,
    (
        Heading(7, HOSTILE),
        ListBlock((HOSTILE,)),
        Quotation(HOSTILE, HOSTILE),
        DocumentTable(
            HOSTILE, (Cell(HOSTILE), Cell("b")), ((Cell(HOSTILE, quotations=((HOSTILE, HOSTILE),)), Cell("")),), HOSTILE
        ),
        Figure(BarChart(HOSTILE, (Bar(HOSTILE, 1),), HOSTILE), HOSTILE, HOSTILE),
        Paragraph("bad \x00 \ud800 \x1b مرحبا 🌍 नमस्ते"),
    ),
    '"><script>',
)
