"""A document as one web page that needs no other file."""

from __future__ import annotations

import re
from html import escape

from plait.formats.documents.chart_style import chart_css
from plait.formats.documents.chart_svg import chart_svg
from plait.formats.documents.parts import numbered_blocks
from plait.formats.reading.xml_text import xml_text
from plait.records.document import (
    Block,
    Cell,
    Document,
    DocumentTable,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Quotation,
)

_CSS = """
:root { color-scheme: light dark; --paper: #fcfbf8; --sheet: #ffffff; --ink: #1d2327; --soft: #55606a; --line: #d9d6cd;
  --wash: #f4f2ec; --accent: #0b6464; }
@media (prefers-color-scheme: dark) { :root { --paper: #15191c; --sheet: #1b2024; --ink: #e6e6e1; --soft: #a3adb5;
  --line: #39424a; --wash: #22292e; --accent: #6cc7c0; } }
*, *::before, *::after { box-sizing: border-box; }
html { font: 106.25%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial,
  sans-serif; background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2rem 1.25rem 5rem; max-width: 50rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { font-family: Charter, "Bitstream Charter", Cambria, Georgia, serif; line-height: 1.2; font-weight: 600;
  text-wrap: balance; break-after: avoid; }
h1 { font-size: clamp(1.8rem, 1.3rem + 2.2vw, 2.5rem); margin: 1rem 0 .4rem; }
h2 { font-size: 1.5rem; margin: 3.2rem 0 .8rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.18rem; margin: 2.2rem 0 .5rem; }
h4 { font-size: 1.02rem; margin: 1.6rem 0 .4rem; }
p, ul, ol { margin: 0 0 1rem; max-width: 42rem; }
a { color: var(--accent); text-underline-offset: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.subtitle { font-size: 1.15rem; color: var(--soft); margin: 0 0 .3rem; }
.made { color: var(--soft); font-size: .92rem; }
.lead { font-size: 1.2rem; line-height: 1.5; }
nav { margin: 2rem 0 0; padding: 1rem 1.25rem; background: var(--wash); border-radius: 8px; }
nav h2 { font-size: 1rem; margin: 0 0 .3rem; padding: 0; border: 0; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li.level-2 { padding-left: 1.2rem; font-size: .95rem; }
nav a { display: inline-block; padding: .3rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
figure { margin: 1.8rem 0; padding: 1.1rem 1.1rem .9rem; background: var(--sheet); border: 1px solid var(--line);
  border-radius: 8px; break-inside: avoid; }
figcaption, caption { font-size: .92rem; color: var(--soft); text-align: left; }
figcaption { margin-top: .9rem; }
figcaption b, caption b { color: var(--ink); }
.table { margin: 1.8rem 0; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; line-height: 1.45; }
caption { padding: 0 0 .6rem; }
th, td { padding: .5rem .7rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line);
  font-weight: 400; }
thead th { font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--ink); }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tr > :first-child { padding-left: 0; }
tr > :last-child { padding-right: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.note { font-size: .86rem; color: var(--soft); margin-top: -1.2rem; }
blockquote { margin: 1.4rem 0; padding: .1rem 0 .1rem 1.1rem; border-left: 3px solid var(--accent); max-width: 42rem; }
blockquote p { margin: 0; white-space: pre-line; }
blockquote footer { font-size: .88rem; color: var(--soft); }
td blockquote, th blockquote { margin: .5rem 0 0; padding-left: .7rem; border-left-width: 2px; font-size: .95em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --wash: #fff; --accent: #0b6464;
    color-scheme: light; }
  html { font-size: 10.5pt; } body { max-width: none; padding: 0; } nav { border: 1px solid var(--line); }
  .table { overflow: visible; } a { text-decoration: none; color: inherit; }
}
@page { margin: 2cm; }
"""


def document_html(document: Document) -> str:
    """The document as one self-contained page: style embedded, charts drawn inline, no script, nothing fetched.

    Light and dark, printable; a table of contents of chapters and sections; tables and figures numbered.
    """
    language = document.language if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", document.language) else "en"
    blocks = "\n".join(_block(number, block) for number, block in numbered_blocks(document))
    subtitle = f'<p class="subtitle" dir="auto">{_text(document.subtitle)}</p>' if document.subtitle else ""
    made = f'<p class="made">{_text(document.made_at)}</p>' if document.made_at else ""
    return f"""<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{_text(document.title)}</title>
<style>{_CSS}{chart_css()}</style>
</head>
<body>
<header>
<h1 dir="auto">{_text(document.title)}</h1>
{subtitle}
{made}
</header>
{_contents(document)}
<main>
{blocks}
</main>
</body>
</html>
"""


def _contents(document: Document) -> str:
    entries = [
        f'<li class="level-{block.level}"><a href="#h{number}" dir="auto">{_text(block.text)}</a></li>'
        for number, block in numbered_blocks(document)
        if isinstance(block, Heading) and block.level < 3
    ]
    if not entries:
        return ""
    return f'<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ul>{"".join(entries)}</ul></nav>'


def _block(number: int, block: Block) -> str:
    match block:
        case Heading():
            name = f"h{block.level + 1}"
            return f'<{name} id="h{number}" dir="auto">{_text(block.text)}</{name}>'
        case Paragraph():
            lead = ' class="lead"' if block.lead else ""
            return f'<p{lead} dir="auto">{_text(block.text)}</p>'
        case ListBlock():
            name = "ol" if block.ordered else "ul"
            items = "".join(f'<li dir="auto">{_text(item)}</li>' for item in block.items)
            return f"<{name}>{items}</{name}>"
        case DocumentTable():
            return _table(number, block)
        case Figure():
            caption = f'<figcaption dir="auto"><b>Figure {number}.</b> {_text(block.caption)}</figcaption>'
            return f'<figure>{chart_svg(block.chart)}<p class="unseen">{_text(block.alt)}</p>{caption}</figure>'
        case Quotation():
            return _quotation(block.words, block.source)


def _table(number: int, table: DocumentTable) -> str:
    header = "".join(f'<th scope="col"{_look(cell)}>{_cell(cell)}</th>' for cell in table.header)
    rows = "".join(
        f"<tr>{''.join(_row_cell(cell, is_first=i == 0) for i, cell in enumerate(row))}</tr>" for row in table.rows
    )
    note = f'<p class="note" dir="auto">{_text(table.note)}</p>' if table.note else ""
    # A table wider than the screen scrolls by keyboard too, so its frame takes the focus and has a name.
    return (
        f'<div class="table" role="region" tabindex="0" aria-labelledby="t{number}"><table>'
        f'<caption id="t{number}" dir="auto"><b>Table {number}.</b> {_text(table.caption)}</caption>'
        f"<thead><tr>{header}</tr></thead><tbody>{rows}</tbody></table></div>{note}"
    )


def _row_cell(cell: Cell, *, is_first: bool) -> str:
    if is_first:
        return f'<th scope="row"{_look(cell)}>{_cell(cell)}</th>'
    return f"<td{_look(cell)}>{_cell(cell)}</td>"


def _look(cell: Cell) -> str:
    return ' class="number"' if cell.number else ' dir="auto"'


def _cell(cell: Cell) -> str:
    return _text(cell.text) + "".join(_quotation(words, source) for words, source in cell.quotations)


def _quotation(words: str, source: str) -> str:
    footer = f"<footer>{_text(source)}</footer>" if source else ""
    return f'<blockquote dir="auto"><p>{_text(words)}</p>{footer}</blockquote>'


def _text(text: str) -> str:
    return escape(xml_text(text))
