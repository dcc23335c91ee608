"""The records of an XML file one after another, whatever hostile things the file may hold."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable, Collection, Iterable, Iterator

from lxml import etree

from plait.formats.references.parts.file_text import ReferenceText
from plait.formats.references.parts.values import SAYS_NOTHING, one_line, says_something
from plait.records.paper import BrokenRecord, Paper
from plait.records.problem import InputRejected, Problem

_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*\?>")
_LONGEST_DECLARATION = 1000
# The article with the most authors known here (7,456) has some 100,000 parts with all their addresses.
MOST_PARTS = 1_000_000
_NO_TEXT = frozenset({"tex-math", "annotation", "inline-graphic", "object-id", "xref", "label"})


def stream_records(
    text: ReferenceText, *, tags: Collection[str], read: Callable[[etree._Element], Paper]
) -> Iterator[Paper | BrokenRecord]:
    """Papers of all elements with one of the local names `tags`, one after another.

    A record that says nothing becomes a broken record; so does the place where the XML itself breaks off, with all
    records before it read. Memory does not grow with the file.
    Raises: InputRejected when the file declares entities or breaks off before its first record.
    """
    has_paper = False
    try:
        for element in elements(text, tags=tags):
            paper = read(element)
            if says_something(paper):
                has_paper = True
                yield paper
            else:
                shown = one_line(etree.tostring(element, encoding="unicode", with_tail=False)[:2000])
                yield BrokenRecord(line_of(element), SAYS_NOTHING, shown)
    except etree.XMLSyntaxError as error:
        if not has_paper:
            raise not_well_formed(text.name, error) from error
        reason = f"The XML breaks off here ({one_line(str(error.msg))[:200]}); nothing after it could be read."
        yield BrokenRecord(error.lineno or 1, reason)


def elements(text: ReferenceText, *, tags: Collection[str]) -> Iterator[etree._Element]:
    """Each element with one of the local names `tags`, or each child of the root; cleared once the next is asked for.

    Raises: InputRejected when entities are declared; lxml's XMLSyntaxError where the XML breaks off.
    """
    # No real export declares entities, and every attack on XML readers does.
    if text.holds("<!ENTITY"):
        cause = "It declares XML entities, which reference files never do and attacks on readers of XML do."
        raise InputRejected(Problem(text.name, cause, "Export the references again from the program that holds them."))
    depth, inside, n_parts = 0, 0, 0
    for event, element in etree.iterparse(
        _Utf8(text),
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    ):
        is_record = local_name(element) in tags if tags else depth == (1 if event == "start" else 2)
        if event == "start":
            depth, inside = depth + 1, inside + is_record
            n_parts = n_parts + 1 if inside else 0
            if n_parts > MOST_PARTS:
                raise InputRejected(_too_many_parts(text.name, element))
            continue
        depth, inside = depth - 1, inside - is_record
        if is_record and not inside:
            yield element
            n_parts = 0
        if not inside:
            _forget(element)


class _Utf8:
    """The text as an open file in UTF-8, without the declaration of another encoding."""

    def __init__(self, text: ReferenceText) -> None:
        self._pieces = _without_declaration(text)
        self._piece = io.BytesIO()

    def read(self, n_bytes: int) -> bytes:
        while not (data := self._piece.read(n_bytes)):
            following = next(self._pieces, None)
            if following is None:
                break
            self._piece = io.BytesIO(following.encode("utf-8"))
        return data


def _without_declaration(text: ReferenceText) -> Iterator[str]:
    pieces = text.pieces()
    begun = ""
    for piece in pieces:
        begun += piece
        if len(begun.lstrip()) > _LONGEST_DECLARATION:
            break
    yield _DECLARATION.sub("", begun, count=1)
    yield from pieces


def _too_many_parts(name: str, element: etree._Element) -> Problem:
    cause = f"One record has more than {MOST_PARTS:,} parts."
    return Problem(f"{name}, line {line_of(element)}", cause, "Export the references again.")


def _forget(element: etree._Element) -> None:
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def not_well_formed(name: str, error: etree.XMLSyntaxError) -> InputRejected:
    """What is said of XML that breaks off."""
    cause = f"It is not well-formed XML ({one_line(str(error.msg))[:200]})."
    return InputRejected(Problem(f"{name}, line {error.lineno or 1}", cause, "Export the references again."))


def line_of(element: etree._Element) -> int:
    """The line an element begins on, from 1."""
    return element.sourceline if isinstance(element.sourceline, int) else 1


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: etree._Element | None, *names: str) -> Iterator[etree._Element]:
    """The children with one of these local names."""
    for child in () if element is None else element:
        if local_name(child) in names:
            yield child


def descend(element: etree._Element | None, path: str) -> Iterator[etree._Element]:
    """All elements at a path of local names, 'Journal/JournalIssue/Volume'."""
    found: Iterable[etree._Element] = () if element is None else (element,)
    for name in path.split("/"):
        found = [child for parent in found for child in children(parent, name)]
    yield from found


def first(element: etree._Element | None, path: str) -> etree._Element | None:
    """The first element at a path, None when there is none."""
    return next(descend(element, path), None)


def texts(element: etree._Element | None, path: str) -> tuple[str, ...]:
    """The texts at a path that are not blank."""
    return tuple(text for text in map(plain_text, descend(element, path)) if text)


def text_at(element: etree._Element | None, *paths: str) -> str:
    """The first text that is not blank at one of these paths, '' when there is none."""
    return next((text for path in paths for text in texts(element, path)), "")


def plain_text(element: etree._Element | None) -> str:
    """All text in an element on one line, mark-up (italics, sub- and superscripts, MathML) left out."""
    return one_line("".join(_pieces(element)))


def lines_of_text(element: etree._Element | None) -> str:
    """All text in an element with its line breaks."""
    return "".join(_pieces(element)).replace("\r", "\n").strip()


def _pieces(element: etree._Element | None) -> Iterator[str]:
    if element is None:
        return
    yield element.text or ""
    for child in element:
        if isinstance(child, etree._Entity):
            # A named character of a DTD that is not loaded, such as &nbsp; or &alpha;.
            yield html.unescape(child.text or "")
        elif local_name(child) not in _NO_TEXT:
            yield from _pieces(child)
        yield child.tail or ""
