"""A document as a PDF, set by Typst."""

from __future__ import annotations

import json
import re
import unicodedata

from plait.formats.documents.chart_svg import chart_svg
from plait.formats.documents.parts import number_columns, numbered_blocks
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

# Typst reports some of the characters without a font at a time.
_MAX_ROUNDS = 12
# A row longer than this may break over pages; a shorter one stays whole.
_WHOLE_ROW = 900
# Content comes in as data and is only ever shown as strings, so nothing in it can act as markup.
_TEMPLATE = rb"""
#let d = json(bytes(sys.inputs.document))
#let accent = rgb("#0b6464")
#let soft = rgb("#55606a")
#let line-colour = rgb("#d9d6cd")
#set document(title: d.title, date: none)
#set text(font: ("Libertinus Serif",), size: 11pt, lang: d.lang, region: d.region, fill: rgb("#1d2327"))
#set page(
  paper: "a4",
  margin: (x: 2.6cm, top: 2.6cm, bottom: 2.4cm),
  footer: context {
    set text(size: 9pt, fill: soft)
    grid(
      columns: (1fr, auto), column-gutter: 1em, block(height: 1.1em, clip: true, d.title),
      counter(page).display("1 / 1", both: true),
    )
  },
)
#set par(leading: 0.72em, spacing: 1.1em, justify: false)
#show heading: set text(hyphenate: false)
#let heading-block(it, above, size, ..look) = block(
  above: above, below: 0.85em, sticky: true, text(size: size, weight: "semibold", ..look, it.body),
)
#show heading.where(level: 1): it => heading-block(it, 2.4em, 17pt, fill: accent)
#show heading.where(level: 2): it => heading-block(it, 1.9em, 13pt)
#show heading.where(level: 3): it => heading-block(it, 1.6em, 11.5pt, style: "italic")
#set figure.caption(separator: [. ])
#show figure.caption: it => block(width: 100%, {
  set align(left)
  set text(size: 9.5pt, fill: soft)
  strong(text(fill: black, it.supplement + [ ] + context it.counter.display(it.numbering)))
  it.separator
  it.body
})
#show figure: set block(above: 1.8em, below: 1.8em)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set block(breakable: true)
#show table.cell.where(y: 0): strong
#let quotation(words, source, size) = block(
  inset: (left: 0.9em, y: 0.15em), stroke: (left: 1.5pt + accent), breakable: true,
  { set text(size: size); words; if source != "" { linebreak(); text(size: 0.88em, fill: soft, source) } },
)
#let cell(c) = table.cell(breakable: not c.whole, {
  if c.number { set align(right); text(number-width: "tabular", c.text) } else { c.text }
  for q in c.quotations { block(above: 0.7em, below: 0.7em, quotation(q.at(0), q.at(1), 0.95em)) }
})
#let data-table(b) = figure(
  kind: table, supplement: [Table], caption: b.caption,
  {
    set text(size: 9.5pt)
    set par(leading: 0.55em)
    set align(left)
    table(
      columns: b.columns.map(c => if c == "number" { auto } else { 1fr }),
      align: (x, y) => (if b.columns.at(x) == "number" { right } else { left }) + (if y == 0 { bottom } else { top }),
      inset: (x, y) => (
        left: if x == 0 { 0pt } else { 6pt },
        right: if x == b.columns.len() - 1 { 0pt } else { 6pt }, y: 5pt,
      ),
      stroke: (x, y) => if y == 0 { (top: 0.8pt, bottom: 0.8pt) } else { (bottom: 0.4pt + line-colour) },
      table.header(..b.header.map(cell)),
      ..b.rows.flatten().map(cell),
    )
    if b.note != "" { block(above: 0.7em, text(size: 8.8pt, fill: soft, b.note)) }
  },
)

#show title: set text(size: 23pt, weight: "semibold", hyphenate: false)
#show title: set par(leading: 0.5em)
#show title: set block(above: 0pt, below: 1.1em)
#title(d.title)
#if d.subtitle != "" { block(above: 0.6em, below: 0.6em, text(size: 13pt, fill: soft, d.subtitle)) }
#if d.made_at != "" { block(above: 0.6em, below: 1.4em, text(size: 10pt, fill: soft, d.made_at)) }
#if d.contents {
  show outline.entry: it => link(it.element.location(), it.indented(none, it.inner()))
  block(above: 1.6em, below: 2em, width: 100%, outline(title: none, depth: 2, indent: 1.2em))
}
#for b in d.blocks {
  if b.kind == "heading" { heading(level: b.level, b.text) }
  else if b.kind == "paragraph" { if b.lead { par(text(size: 13pt, b.text)) } else { par(b.text) } }
  else if b.kind == "list" { if b.ordered { enum(..b.items) } else { list(..b.items) } }
  else if b.kind == "quotation" { block(above: 1.3em, below: 1.3em, quotation(b.words, b.source, 11pt)) }
  else if b.kind == "table" { data-table(b) }
  else if b.kind == "figure" {
    figure(kind: image, supplement: [Figure], caption: b.caption, alt: b.alt,
      image(bytes(b.svg), format: "svg", width: 100%, alt: b.alt))
  }
}
"""


def document_pdf(document: Document) -> bytes:
    """The document as a tagged PDF on A4 with bookmarks, page numbers and tables whose header repeats on every page.

    It is built as PDF/UA-1 (ISO 14289-1). That standard forbids characters which no font on this machine can show;
    each of them is written as its Unicode name in brackets, so that no word is lost. Fonts are Typst's own, and the
    machine's for scripts those lack. Nothing but fonts is read from disk, and nothing is written.
    """
    import typst  # Heavy, and needed only here.

    inputs = json.dumps(_as_data(document), ensure_ascii=False)
    for _ in range(_MAX_ROUNDS):
        try:
            made: bytes = typst.compile(_TEMPLATE, sys_inputs={"document": inputs}, format="pdf", pdf_standards="ua-1")
            return made
        except typst.TypstError as error:
            unseen = _without_font(f"{error.message}\n{error.diagnostic}")
            if not unseen:
                break
            inputs = "".join(_named(character) if character in unseen else character for character in inputs)
    made = typst.compile(_TEMPLATE, sys_inputs={"document": inputs}, format="pdf")
    return made


def _without_font(message: str) -> set[str]:
    quoted = re.findall(r'the text [`\'"]+(.+?)[`\'"]+ could not be displayed', message)
    return {character for text in quoted for character in text if ord(character) > 127}


def _named(character: str) -> str:
    return f"[{unicodedata.name(character, f'U+{ord(character):04X}').lower()}]"


def _as_data(document: Document) -> dict[str, object]:
    language = re.fullmatch(r"([A-Za-z]{2,3})(?:-([A-Za-z]{2}))?(-.*)?", document.language)
    n_headings = sum(isinstance(block, Heading) for block in document.blocks)
    return {
        "title": xml_text(document.title) or "Untitled",
        "subtitle": xml_text(document.subtitle),
        "made_at": xml_text(document.made_at),
        "lang": language[1].lower() if language else "en",
        "region": language[2].upper() if language and language[2] else None,
        "contents": n_headings > 3,
        "blocks": [_block(block) for _, block in numbered_blocks(document)],
    }


def _block(block: Block) -> dict[str, object]:
    match block:
        case Heading():
            return {"kind": "heading", "text": xml_text(block.text), "level": block.level}
        case Paragraph():
            return {"kind": "paragraph", "text": xml_text(block.text), "lead": block.lead}
        case ListBlock():
            return {"kind": "list", "items": [xml_text(item) for item in block.items], "ordered": block.ordered}
        case Quotation():
            return {"kind": "quotation", "words": xml_text(block.words), "source": xml_text(block.source)}
        case Figure():
            svg = chart_svg(block.chart, theme="print")
            alt = xml_text(block.alt) or xml_text(block.caption) or "Chart"
            return {"kind": "figure", "svg": svg, "caption": xml_text(block.caption), "alt": alt}
        case DocumentTable():
            return _table(block)


def _table(table: DocumentTable) -> dict[str, object]:
    return {
        "kind": "table",
        "caption": xml_text(table.caption),
        "note": xml_text(table.note),
        "columns": ["number" if is_number else "text" for is_number in number_columns(table)],
        "header": _row(table.header),
        "rows": [_row(row) for row in table.rows],
    }


def _row(cells: tuple[Cell, ...]) -> list[dict[str, object]]:
    longest = max((len(cell.text) + sum(len(w) + len(s) for w, s in cell.quotations) for cell in cells), default=0)
    return [
        {
            "text": xml_text(cell.text),
            "number": cell.number,
            "quotations": [[xml_text(words), xml_text(source)] for words, source in cell.quotations],
            "whole": longest * len(cells) < _WHOLE_ROW,
        }
        for cell in cells
    ]
