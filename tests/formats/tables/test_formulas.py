"""What a spreadsheet would calculate is marked in CSV, what people say is not, and a file comes back as it was."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.formats.tables.csv_table import read_columns, read_table, stream_rows, write_csv, write_xlsx
from plait.formats.tables.formulas import marked, without_marks
from plait.records.table import TableRow

ROOT = Path(__file__).resolve().parents[3]

WORDS = [
    "- oder?", "-oder", "-", "--", "---", "-.-", "+", "+++ eilig +++", "+/-", "+/-5", "@", "@name",
    "@anna @berta: hallo", "-max@example.org", "=", "==", "=)", "=(", "=-)", "=')", "=/", "=>",
    "==> siehe Tab. 2 (unten)", "=) Danke", "- ja (manchmal)", "- ja (super!)", "- Obst (Äpfel (rot), Birnen)",
    "- Tee (2)", "- Schüler(innen)", "-Kolleg(inn)en", "- Skala (1=gut, 5=schlecht)", "- nein! doch", "- toll!!!1",
    "- [lacht] ja", "- siehe Tabelle B2", "- 你好(你)", "- a\n- b\n- c", "+ Vorteil\n- Nachteil", "- ja;\n- nein",
    "Titel\n=====", "- http://x.example/?a=b&c=d", "a=b", "re-use", "'tis", "'- oder'", "−5", "– oder", "--help", "",
    # Numbers, and digits that nothing joins.
    "-5", "-0.3", "+1.5", "-1e-5", "-5,3", "-1.234,5", "-5%", "-5 €", "-$5", "- 5 km", "-5 bis +5", "-5, -3",
    "x; -5; +3", "-5:30", "+2:00", "-1 (eins)", "- 1. Schritt", "+1 für Option A", "+44 20 7946 0958",
    "+49 (0)30 123", "+49(0)30 123", "-5:30 bis 6:30", "+10:45:30",
    # Words beside what makes an expression of letters and brackets.
    "- ja/nein", "-und/oder", "+ Vor- und Nachteile", "- Du: ja", "- A: gut, B: schlecht", "- Freund[innen]",
    "- EU (alt)", "- Kind(er)", "-EU(die neuen Länder)", "- TRUE story", "- wahr oder falsch", "-N (neu)", "- NO (ja)",
    "- 3-Zimmer-Wohnung",
    "@SUM", "-SUM", "+RC", "- {lacht}", "-(ja)", "-()", "- 5 (A1)nein", "+1:1 unentschieden", "- A1, aber nicht B2",
    "- #1",
]  # fmt: skip
FORMULAS = [
    "=1+1", "=D", "= gut", "=3", '=""', '="a"', "=$A$1", "={1,2}", "=!A1", "==1+1", "=-A1", "=(A1)", "=@A1", "=.5",
    "-2+3", "-5-3", "- 5 - 3", "- 5\n- 3", "+44-20-7946", "-1/2", "+1+1", "-(5+3)", '-"a"&A1', "-A1", "+B2", "@A1",
    "-$A$1", "-A1:B2", "-A1%", "-R1C1", "-R[1]C[-1]", "@SUM(A1)", "-SUM(1,2)", "+SUM(1;2)", "-SUM(-1)", "-LOG10(2)",
    "-NOW()", "+IMPORTDATA(A1)", "- WEBSERVICE (A1&B1)", '-HYPERLINK ("http://x","y")', '-HYPERLINK(\n"http://x")',
    "- HYPERLINK (CHAR (104)&CHAR (116))", '=)+HYPERLINK("http")', "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0",
    # Whole columns and rows, truth values, what references are joined by, names and tables.
    "+A:A", "-$A:$C", "+$A : $C", "+SUM(A:A)", "-SUM(A:A)", "@SUM($A:$B)", "+SUM((A:A))", "-SUM (A:A)", "+1:1",
    "-$1:$3", "+10:10", "+sum(a:a)", "-SUMME(A:A;B:B)", "-summe(a:a)", "+TRUE", "-false", "-TRUE+1", "+1-TRUE",
    "+NOT(TRUE)", "-SUM(TRUE)", "+N(TRUE)", "-WAHR", "+FALSCH*1", "+VRAI", "-FAUX", "+VERDADERO", "-FALSO",
    "+NICHT(WAHR)",
    "+(TRUE)",
    "- TRUE\n- ja", "+A1#", "+A1 A2", "+A1:A3 B1:B2", "+(A1,A2)", "+A1,B2", "+RC[-1]", "+R[1]C", "-Z1S1",
    "+Z(-1)S(1)", "+SUM(RC)",
    "+SUM(  B )", "+sum(B C)", "+SUM(A:A", "+Table1[x]", "+SUM(Table1[[#All],[x]])", "+[@x]", "-PI()*A:A",
    "+LAMBDA(x,x)(1)", "+LET(a,TRUE,a)", "+IF(,TRUE)", "+INDEX(A:A,1):B2", "+{1,2}", "-SUM({TRUE,1})",
    "+#N/A", "+#REF!", "+@A:A", "--TRUE", "+-+A:A", "+A:A%", '+"a"', '+TRUE&"b"', "-XYZ(B)", "a;+A:A", "a\n+TRUE",
    'a;"+A:A"', "+_xlfn.SUM(B)",
    "-2+3+cmd|' /C calc'!A0", "@SUM(1+9)*cmd|' /C calc'!A0", "-'[http://e/x.xlsx]S'!A1", "+Sheet2!A1",
    # Full-width and small letters; blanks that nobody sees.
    "＝1+1", "－1+1", "＋ＳＵＭ（１）", "＠SUM(1)", "﹦1+1", "\t=1", "\r=1", "  =1", "\n=1", "\u00a0=1+1", "\ufeff=1+1",
    "\u200b=1+1", "\x00=1+1",
    # Where a program with other separators begins a cell; behind a quotation mark; where a person wrote a mark.
    "a;=1+1", "a; =1+1", "a\t=1+1", "a\n=1+1", "a\r\n=1+1", 'a;"=1+1', "a;＝1+1", "a;-SUM(1)",
    "a;=cmd|' /C calc'!A0;b", 'a;"=cmd|x!A0;b', '"=1+1', "'=1+1", "''=1+1", "a;'=1+1",
]  # fmt: skip


@pytest.mark.parametrize("text", WORDS)
def test_what_people_say_is_written_as_it_is(text: str) -> None:
    assert marked(text) == text


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_marked_where_its_cell_would_begin_and_unmarked_again(text: str) -> None:
    assert marked(text) != text
    assert re.sub(r"(^|[;\t\r\n])'+", r"\1", marked(text)) == re.sub(r"(^|[;\t\r\n])'+", r"\1", text)
    assert without_marks(marked(text)) == text


PIECES = st.sampled_from(
    [*"=+-@'\";\t\n\r ()|!&", "1", "A1", "A:A", "TRUE", "SUM(", "[", ",", "a", "oder", "＝", "\r\n"]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=9).map("".join))
def test_any_text_comes_back_from_its_marks_also_when_its_line_ends_were_made_one(text: str) -> None:
    def one_kind(of: str) -> str:
        return of.replace("\r\n", "\n").replace("\r", "\n")

    assert without_marks(marked(text)) == text
    assert without_marks(one_kind(marked(text))) == one_kind(text)


def test_a_file_that_was_written_is_read_as_it_was_on_every_way() -> None:
    texts = [text for text in [*WORDS, *FORMULAS] if text and "\r" not in text and "\x00" not in text]
    written = b"".join(write_csv(["text", "=1+1"], [[text, "x"] for text in texts]))
    assert [row["text"] for row in read_table(written, name="t.csv")] == texts
    assert read_columns(written, name="t.csv").to_dict(as_series=False) == {"text": texts, "=1+1": ["x"] * len(texts)}
    # A row that is longer with a blank cell is read by another reader.
    assert [row["text"] for row in read_table(written + b"z,z,\r\n", name="t.csv")] == [*texts, "z"]
    streamed = stream_rows(written.decode("utf-8-sig").replace("\r\n", "\n").splitlines(keepends=True), name="t.csv")
    assert [row["text"] for row in streamed if isinstance(row, TableRow)] == texts
    sheet = write_xlsx(["text", "=1+1"], [[text, "x"] for text in texts], "t")
    assert [row["text"] for row in read_table(sheet, name="t.xlsx")] == texts


HOSTILE = [
    ("-;", ""), ("\n", ""), ("- a\n", ""), ("a", "-"), ("a(", "-"), ("(", "-a"), ("a |", "-"), ("1+", "-"), ("!", "-"),
    ('"', "-"), (";'", ""), (" ", "- a"), ("A1", "-("), ("a(A", "-"), ("a.", "-"), ("'", ""), ('"-', "-a("),
    ("SUM(", "-"), ("SUM(A,", "-"), ("A:A ", "-"), ("A[", "-SUM("), ("$A ", "-SUM("), ("TRUE-", "+"),
    ("(B", "-N"), ("{1", "-"),
]  # fmt: skip


def test_no_text_makes_the_marking_slow() -> None:
    began = time.process_time()
    for piece, before in HOSTILE:
        without_marks(before + piece * (100_000 // len(piece)))
        marked(before + piece * (100_000 // len(piece)))
    # It takes half a second for all; one that is quadratic takes ten and more by itself.
    assert time.process_time() - began < 5


def test_every_table_that_leaves_is_written_in_one_place() -> None:
    """No other module makes CSV, TSV or a workbook by itself."""
    made = set()
    for path in sorted((ROOT / "src").rglob("*.py")):
        if not re.search(r"csv|excel|Workbook", path.read_text("utf-8")):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if name in ("csv.writer", "csv.DictWriter", "openpyxl.Workbook") or name.endswith(
                (".write_csv", ".write_excel", ".to_csv", ".to_excel", ".sink_csv")
            ):
                made.add(path.name)
            if isinstance(node, ast.ImportFrom) and node.module == "openpyxl":
                made |= {path.name for each in node.names if each.name == "Workbook"}
            if isinstance(node, ast.ImportFrom) and node.module == "csv":
                made.add(path.name)
    assert made == {"export.py"}
    scripts = [path for path in (ROOT / "browser/src").rglob("*.ts") if "text/csv" in path.read_text("utf-8")]
    assert scripts == []


_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice (soffice) is not installed: not tried in it")
@pytest.mark.parametrize("separator", [",", ";"])
def test_libreoffice_calculates_nothing(tmp_path: Path, separator: str) -> None:
    file = tmp_path / "t.csv"
    file.write_bytes(b"".join(write_csv(["n", "text"], [[n, text] for n, text in enumerate([*WORDS, *FORMULAS])])))
    reading = f"CSV:{ord(separator)},34,76,1,,0,false,true,false,false,false,-1,true"
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", f"--infilter={reading}"]
    subprocess.run([*command, "--convert-to", "fods", "--outdir", tmp_path, file], check=True, timeout=300)
    cells = list(ElementTree.parse(tmp_path / "t.fods").iter(f"{_TABLE}table-cell"))
    assert len(cells) > len(WORDS)
    shown = {"".join(cell.itertext()).strip() for cell in cells if cell.get(f"{_TABLE}formula")}
    # "=)" is no formula, and LibreOffice says so in its cell; nothing is calculated, called or opened.
    assert {each for each in shown if not re.fullmatch(r"Err:5\d\d|#NAME\?", each)} == set()
