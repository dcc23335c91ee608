from __future__ import annotations

import io

import docx
import pytest

from plait.formats.documents.pdf import document_pdf
from plait.formats.documents.plain_text import plain_text
from plait.methods.figures.check import check_text
from plait.records.document import Cell, Document, DocumentTable, Paragraph

ROWS = (("", "Women (n = 34)", "Men (n = 50)"), ("Agreed", "24 (70%)", "20 (40%)"), ("Did not", "10 (29%)", "35 (60%)"))
RIGHT = [("24 (70%)", "rounding"), ("20 (40%)", "possible"), ("10 (29%)", "possible"), ("35 (60%)", "impossible")]


def markdown() -> bytes:
    lines = ["| " + " | ".join(row) + " |" for row in ROWS]
    return "\n".join(["Who answered:", "", lines[0], "|---|---|---|", *lines[1:], "", "That was all."]).encode()


def latex() -> bytes:
    rows = [" & ".join(row).replace("%", r"\%") + r" \\" for row in ROWS]
    body = "\n".join(
        [r"\begin{tabular}{lrr}", r"\toprule", rows[0].replace("n = 34", "$n = 34$"), r"\midrule", *rows[1:]]
    )
    return rf"\documentclass{{article}}\begin{{document}}Who answered: {body}\n\end{{tabular}}\end{{document}}".encode()


def word() -> bytes:
    document = docx.Document()
    document.add_paragraph("Who answered:")
    table = document.add_table(rows=3, cols=3)
    for row, cells in zip(table.rows, ROWS, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def web_page() -> bytes:
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
    return f"<!doctype html><p>Who answered:</p><table>{rows}</table>".encode()


def pdf() -> bytes:
    header, *rows = (tuple(Cell(text) for text in row) for row in ROWS)
    table = DocumentTable("Who answered.", header, tuple(rows))
    return document_pdf(Document("Who", "A study", "1 May 2026", (Paragraph("Who answered:"), table)))


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.md", markdown()), ("a.tex", latex()), ("a.docx", word()), ("a.html", web_page()), ("a.pdf", pdf())],
)
def test_a_share_is_held_against_the_n_of_its_column_in_every_kind_of_file(name: str, data: bytes) -> None:
    claims = check_text(plain_text(data, name=name))
    assert [(claim.text, claim.verdict) for claim in claims if claim.percent] == RIGHT


def verdicts(text: str) -> list[tuple[str, str]]:
    return [(" ".join(claim.text.split()), claim.verdict) for claim in check_text(text)]


def test_columns_of_counts_and_shares_are_held_against_their_total() -> None:
    table = "Item\tn\t%\nYes\t24\t60\nNo\t16\t45\nTotal\t40\t100\n"
    assert verdicts(table) == [("24 60", "possible"), ("16 45", "impossible"), ("40 100", "possible")]


def test_columns_of_counts_without_a_total_are_held_against_their_sum_and_the_text() -> None:
    assert verdicts("Of 90 nurses, 40 replied.\n\nItem\tn\t%\nYes\t24\t60%\nNo\t16\t44%\n") == [
        ("24 60%", "possible"),
        ("16 44%", "doubtful"),
    ]


def test_the_n_of_a_row_is_the_base_of_its_shares() -> None:
    table = "| Item | n | Agree | Not |\n|---|---|---|---|\n| Pay | 34 | 71% | 28% |\n| Ward | 40 | 25% | 75% |\n"
    assert verdicts(table) == [("71%", "possible"), ("28%", "impossible"), ("25%", "possible"), ("75%", "possible")]


def test_means_and_ratios_of_a_table_are_no_shares() -> None:
    assert verdicts("Item\tMean (n = 34)\tOdds ratio\nPay\t3.4 (71%)\t1.2\nWard\t4.1 (2%)\t0.8\n") == []


def test_a_table_of_prose_is_no_table_of_shares_and_keeps_its_places() -> None:
    text = "Who\tSaid\nAnna\tOf 34 leads, 24 (70%) came.\nBen\tNothing.\n"
    assert [text[claim.start : claim.end] == claim.text for claim in check_text(text)] in ([], [True])


LABELLED = """| Characteristic | Intervention (n = 52) | Control (n = 49) | Total (N = 101) |
|---|---|---|---|
| Women, n (%) | 31 (59.6) | 28 (57.1) | 59 (58.4) |
| Age, years | 54 (12) | 51 (11) | 52 (12) |
| Married | 30 (75.7) | 22 (44.9) | 54 (51.5) |
| Degree | 14 (26.9) | 9 (18.4) | 25 (24.8) |
"""


def test_a_row_that_says_so_and_those_below_it_hold_counts_with_shares() -> None:
    alarms = [(claim.text, claim.reason) for claim in check_text(LABELLED) if claim.verdict == "impossible"]
    assert alarms == [
        ("30 (75.7)", "30 of the 52 of its column is 57.7 %, not 75.7 %."),
        ("54 (51.5)", "54 of the 101 of its column is 53.5 %, not 51.5 %."),
        ("25 (24.8)", "14 and 9 are 23, not 25."),
    ]
    assert len(check_text(LABELLED)) == 9, "the ages are no shares"


@pytest.mark.parametrize(
    ("before", "after"),
    [("Values are n (%).\n\n", ""), ("", "\nData are number (%).\n"), ("Table 2. Answers, n (%)\n\n", "")],
)
def test_a_note_or_title_says_what_the_cells_hold(before: str, after: str) -> None:
    table = LABELLED.replace("Women, n (%)", "Women")
    assert sum(claim.verdict == "impossible" for claim in check_text(before + table + after)) == 3
    assert check_text(table) == ()
