"""A document as a Word file."""

from __future__ import annotations

import io
import re

import docx
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import _Cell as WordCell
from docx.text.paragraph import Paragraph as WordParagraph

from plait.formats.documents.chart_svg import chart_png
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

_ACCENT, _INK, _SOFT = RGBColor(0x0B, 0x64, 0x64), RGBColor(0x1D, 0x23, 0x27), RGBColor(0x55, 0x60, 0x6A)
_BODY_FONT, _HEADING_FONT = "Calibri", "Georgia"
_TEXT_WIDTH = Cm(16)
_TABLE_STYLE = f"""<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="PlaitTable">
  <w:name w:val="Plait Table"/><w:uiPriority w:val="99"/><w:qFormat/>
  <w:tblPr><w:tblBorders>
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="1D2327"/>
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9D6CD"/>
  </w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>
  <w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>
    <w:top w:val="single" w:sz="8" w:space="0" w:color="1D2327"/>
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="1D2327"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr>
  </w:tblStylePr></w:style>"""


def document_docx(document: Document) -> bytes:
    """The document as a .docx file: heading, caption, list and quote styles, tables whose header row repeats on every
    page, charts as pictures with alternative text, page numbers, title and language in the file's properties."""
    word = docx.Document()
    _set_page(word)
    _set_styles(word, document.language)
    _set_properties(word, document)
    word.add_paragraph(xml_text(document.title), style="Title")
    for text in (document.subtitle, document.made_at):
        if text:
            word.add_paragraph(xml_text(text), style="Subtitle")
    for number, block in numbered_blocks(document):
        _add_block(word, number, block)
    buffer = io.BytesIO()
    word.save(buffer)
    return buffer.getvalue()


def _add_block(word: WordDocument, number: int, block: Block) -> None:
    match block:
        case Heading():
            word.add_heading(xml_text(block.text), block.level)
        case Paragraph():
            word.add_paragraph(xml_text(block.text), style="Lead" if block.lead else None)
        case ListBlock():
            _add_list(word, block)
        case DocumentTable():
            _add_table(word, number, block)
        case Figure():
            _add_figure(word, number, block)
        case Quotation():
            word.add_paragraph(xml_text(block.words), style="Quote").paragraph_format.keep_with_next = bool(
                block.source
            )
            if block.source:
                word.add_paragraph(xml_text(block.source), style="Quotation Source")


def _add_list(word: WordDocument, block: ListBlock) -> None:
    for index, item in enumerate(block.items, start=1):
        if block.ordered:
            # Word's numbered lists would count on from one list to the next.
            paragraph = word.add_paragraph(f"{index}.\t{xml_text(item)}", style="List Continue")
            paragraph.paragraph_format.first_line_indent = Cm(-0.6)
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(0.6))
        else:
            word.add_paragraph(xml_text(item), style="List Bullet")


def _add_table(word: WordDocument, number: int, block: DocumentTable) -> None:
    caption = _add_caption(word, "Table", number, block.caption)
    caption.paragraph_format.keep_with_next = True
    if not block.header:
        return
    table = word.add_table(rows=0, cols=len(block.header))
    table.style = word.styles["Plait Table"]
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    if look is not None:
        look.set(qn("w:noHBand"), "1")
        look.set(qn("w:val"), "06A0")
    widths = _widths(block)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for index, row in enumerate((block.header, *block.rows)):
        word_row = table.add_row()
        properties = word_row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if index == 0:
            properties.append(OxmlElement("w:tblHeader"))
        for word_cell, cell, width in zip(word_row.cells, row, widths, strict=True):
            word_cell.width = width
            _fill(word_cell, cell, is_header=index == 0)
    word.add_paragraph(xml_text(block.note), style="Table Note")


def _widths(block: DocumentTable) -> list[int]:
    """Narrow columns for numbers; the others share what is left of the page."""
    are_numbers = number_columns(block)
    n_texts = are_numbers.count(False)
    number = _TEXT_WIDTH // max(len(are_numbers), 1)
    if n_texts:
        number = min(Cm(2), number)
    text = (_TEXT_WIDTH - number * (len(are_numbers) - n_texts)) // max(n_texts, 1)
    return [number if is_number else text for is_number in are_numbers]


def _fill(word_cell: WordCell, cell: Cell, *, is_header: bool) -> None:
    paragraph = word_cell.paragraphs[0]
    paragraph.style = "Table Text"
    paragraph.add_run(xml_text(cell.text)).bold = is_header or None
    if cell.number:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for words, source in cell.quotations:
        quotation = word_cell.add_paragraph(xml_text(words), style="Cell Quotation")
        if source:
            run = quotation.add_run(f" ({xml_text(source)})")
            run.italic = False
            run.font.color.rgb = _SOFT


def _add_figure(word: WordDocument, number: int, block: Figure) -> None:
    paragraph = word.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True
    picture = paragraph.add_run().add_picture(io.BytesIO(chart_png(block.chart)), width=_TEXT_WIDTH)
    picture._inline.docPr.set("descr", xml_text(block.alt))
    picture._inline.docPr.set("name", f"Figure {number}")
    _add_caption(word, "Figure", number, block.caption)


def _add_caption(word: WordDocument, label: str, number: int, text: str) -> WordParagraph:
    """A caption whose number is a field, so that Word can list the tables and refer to them."""
    paragraph = word.add_paragraph(style="Caption")
    paragraph.add_run(f"{label} ").bold = True
    _add_field(paragraph, f"SEQ {label} \\* ARABIC", str(number))
    paragraph.add_run(". ").bold = True
    paragraph.add_run(xml_text(text))
    return paragraph


def _add_field(paragraph: WordParagraph, instruction: str, shown: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    run = paragraph.add_run(shown)
    run.bold = True if instruction.startswith("SEQ") else None
    field.append(run._r)
    paragraph._p.append(field)


def _set_page(word: WordDocument) -> None:
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.3)
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _add_field(footer, "PAGE", "1")


def _set_styles(word: WordDocument, language: str) -> None:
    _set_style(word, "Normal", 11, _INK, after=7, line=1.18)
    _set_style(word, "Title", 25, _INK, font=_HEADING_FONT, after=4)
    for border in word.styles["Title"].element.iter(qn("w:pBdr")):
        border.getparent().remove(border)
        break
    _set_style(word, "Subtitle", 12.5, _SOFT, after=3)
    for level, size, before in ((1, 17.0, 26), (2, 13.5, 18), (3, 11.5, 14)):
        _set_style(
            word, f"Heading {level}", size, _ACCENT if level == 1 else _INK, font=_HEADING_FONT, before=before, after=5
        )
    _set_style(word, "Caption", 9.5, _SOFT, before=12, after=5)
    _set_style(word, "Quote", 11, _INK, before=4, after=2)
    word.styles["Quote"].paragraph_format.left_indent = Cm(0.8)
    for name, points, colour, above, after in (
        ("Lead", 13.5, _INK, 0.0, 9.0),
        ("Quotation Source", 9.5, _SOFT, 0.0, 9.0),
        ("Table Note", 9, _SOFT, 4.0, 14.0),
        ("Table Text", 9.5, _INK, 2.0, 2.0),
        ("Cell Quotation", 9.5, _INK, 2.0, 2.0),
    ):
        word.styles.add_style(name, 1).base_style = word.styles["Normal"]
        _set_style(word, name, points, colour, before=above, after=after)
    word.styles["Quotation Source"].paragraph_format.left_indent = Cm(0.8)
    word.styles["Cell Quotation"].font.italic = True
    word.styles["Cell Quotation"].paragraph_format.left_indent = Cm(0.3)
    word.styles.element.append(parse_xml(_TABLE_STYLE))
    for tag in word.styles.element.iter(qn("w:lang")):
        tag.set(qn("w:val"), _language(language))


def _set_style(
    word: WordDocument,
    name: str,
    size: float,
    colour: RGBColor,
    *,
    font: str = _BODY_FONT,
    before: float = 0,
    after: float = 0,
    line: float | None = None,
) -> None:
    style = word.styles[name]
    assert isinstance(style, ParagraphStyle)
    style.font.name, style.font.size, style.font.color.rgb = font, Pt(size), colour
    style.font.italic = name == "Quote"
    style.font.bold = name.startswith("Heading") or None
    # The template's theme fonts would win over the name.
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in [key for key in fonts.attrib if str(key).endswith("Theme")]:
        del fonts.attrib[key]
    fonts.set(qn("w:cs"), font)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    if line:
        style.paragraph_format.line_spacing = line


def _set_properties(word: WordDocument, document: Document) -> None:
    properties = word.core_properties
    properties.title = xml_text(document.title)[:255]
    properties.subject = xml_text(document.subtitle)[:255]
    properties.language = _language(document.language)
    properties.author = properties.last_modified_by = properties.comments = ""
    # The template's own dates would be taken for the report's.
    for name in ("created", "modified"):
        for element in list(properties._element.iter(f"{{http://purl.org/dc/terms/}}{name}")):
            properties._element.remove(element)


def _language(tag: str) -> str:
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag) else "en"
