"""An example, a table and a command stand in the one form that the tests read; every other form is refused."""

from __future__ import annotations

import re

import pytest

from tests.docs.documents import DOCUMENTS, LINE_OF_DASHES, inline_code, name_of, without_blocks

_CODE = re.compile(r"`[^`]+`")
_START = r"^[ >\t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?"  # of a line: block quotes, and the mark of a list item
_DASHES = re.compile(rf"{_START}(?P<dashes>[:|][ \t:|-]*-[ \t:|-]*|-[ \t-]*[:|][ \t:|-]*)$", re.M)
_TAG = re.compile(r"<[!?/]?[A-Za-z-][^>]*>?")
_ADDRESS = re.compile(r"<(?:https?://|mailto:)[^\s<>]+>")
_INDENTED = re.compile(r"^(?: {0,3}\t| {4,})\s*\S.*", re.M)
_IN_A_LIST = re.compile(r"^ *(?:[-*+]|\d+\.) ")
TAGS = {"<kbd>", "</kbd>"}

# What each form looks like when an example hides in it.
HIDDEN = {
    "fence": [
        "> ```toml\n> x = 1\n> ```",
        "- ```toml\n  x = 1\n  ```",
        "~~~\nx\n~~~",
        "````\nx\n````",
        "a ```x y``` b",
    ],
    "quotation": ["> plait nonsense", "- > plait nonsense"],
    "indented": ["\n\tplait nonsense", "\n    plait nonsense", "# Head\n    plait nonsense", "\n  \tplait nonsense"],
    "tag": ["<PRE>x</PRE>", "<samp>x</samp>", "<table><tr><td>", "<code\n>x", "<!-- x -->", '<a href="gone.md">'],
    "table": ["a | b\n--|--\n1 | 2", "> | a |\n> |---|", "a\n:-:\n1", "- a | b\n  - | -", "| a | b\n|---|---"],
    "row": ["| a |\n|---|\n| 1 |\nno bar | 2", "| a |\n|---|\n| 1 |\n> x"],
    "code": ["``x``", "`x` and `y\n\nz` w"],
}


def fences(text: str) -> list[str]:
    """Marks of a fence that are no fence of its own: in a quotation or list item, of another length, in a line."""
    return re.findall(r".*(?:```|~~~).*", text)


def quotations(text: str) -> list[str]:
    return re.findall(rf"{_START.replace('>', '')}>.*", text, re.M)


def indented(text: str) -> list[str]:
    """Lines set in so far that they are code, where no line of a list goes on."""
    lines = text.splitlines()
    return [
        line
        for number, line in enumerate(lines)
        if _INDENTED.match(line) and ("\t" in line or not _goes_on(lines[:number]))
    ]


def _goes_on(before: list[str]) -> bool:
    """Whether the last line is one of a list, so that the next is no code, however far it is set in."""
    last = before[-1] if before else ""
    return bool(_IN_A_LIST.match(last)) or (last.startswith(" ") and not last.lstrip().startswith("|") and last != "")


def tags(text: str) -> list[str]:
    """Tags and comments but those of a key."""
    found = _TAG.findall(_ADDRESS.sub("", _CODE.sub("", text)))
    return [tag for tag in found if tag not in TAGS]


def tables_in_another_form(text: str) -> list[str]:
    """Lines of dashes without the bars at both ends, or behind the mark of a quotation or list."""
    return [found[0] for found in _DASHES.finditer(_CODE.sub("`", text)) if not LINE_OF_DASHES.fullmatch(found[0])]


def rows_without_bars(text: str) -> list[str]:
    """Lines right below a table, which are rows of it for whoever shows the page."""
    lines = text.splitlines()
    is_row = [line.lstrip().startswith("|") for line in lines]
    return [
        line
        for number, line in enumerate(lines)
        if number and is_row[number - 1] and line.strip() and not (is_row[number] and line.rstrip().endswith("|"))
    ]


def code_in_another_form(text: str) -> list[str]:
    """Code between two marks and more, and paragraphs in which a mark has no other."""
    double = re.findall(r".*``.*", text)
    return double + [part for part in re.split(r"\n\s*\n", text) if part.count("`") % 2]


REFUSED = {
    "fence": fences,
    "quotation": quotations,
    "indented": indented,
    "tag": tags,
    "table": tables_in_another_form,
    "row": rows_without_bars,
    "code": code_in_another_form,
}


@pytest.mark.parametrize("form", REFUSED)
def test_an_example_stands_in_a_fence_of_its_own_and_a_table_between_bars(form: str) -> None:
    assert [(name_of(page), each) for page in DOCUMENTS for each in REFUSED[form](without_blocks(page))] == []


@pytest.mark.parametrize(("form", "text"), [(form, text) for form, texts in HIDDEN.items() for text in texts])
def test_a_form_in_which_an_example_would_hide_is_seen(form: str, text: str) -> None:
    assert REFUSED[form](text) != []


def test_what_stands_in_the_documents_is_not_taken_for_another_form() -> None:
    text = "1. A list\n   goes on\n\n   | a | b |\n   |---|:-:|\n   | 1 | `a|b` |\n\n- **x** `<time>` <kbd>a</kbd> <https://a.b>\n"
    assert [form for form, refused in REFUSED.items() if refused(text)] == []


def test_every_piece_of_code_is_read_to_its_end() -> None:
    assert [(name_of(page), code) for page in DOCUMENTS for code in inline_code(page) if len(code) > 400] == []
