"""What stands for a page: facts that stay when its markup changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import html

Facts = dict[str, Any]


def facts_of(answer: Any) -> Facts:
    """Status; of a page also title, heading, first line, subheadings, each table's size and first row, lengths of
    its lists, buttons and fields."""
    facts: Facts = {"status": answer.status_code}
    if answer.status_code in (301, 302):
        return {**facts, "to": answer["Location"]}
    if answer.status_code != 200:
        return facts
    kind = answer.get("Content-Type", "").partition(";")[0]
    if kind != "text/html" or "attachment" in answer.get("Content-Disposition", ""):
        return {**facts, "file": kind}
    return {**facts, **_facts(html.document_fromstring(answer.content.decode()))}


def _facts(page: html.HtmlElement) -> Facts:
    main = next(iter(page.xpath("//main")), page)
    found = {
        "title": _words(page.xpath("//title")),
        "heading": _words(main.xpath(".//h1")),
        "first line": _words(main.xpath("(.//p[@class='answer'] | .//h1/following::p[not(.//button)])[1]")),
        "parts": [_words([part]) for part in main.xpath(".//h2")],
        "tables": [_table(table) for table in main.xpath(".//table")],
        "lists": [len(list_.xpath("./li")) for list_ in main.xpath(".//ol | .//ul")],
        "in all": list(_totals(main)),
        "buttons": sorted({_words([button]) for button in main.xpath(".//button")}),
        "fields": sorted({field.get("name") for field in main.xpath(".//*[@name]")} - {"csrfmiddlewaretoken"}),
    }
    return {name: fact for name, fact in found.items() if fact}


def _table(table: html.HtmlElement) -> str:
    """How many rows it has, and the words of the first."""
    rows = table.xpath(".//tbody/tr | ./tr")
    return f"{len(rows)}: {_words(rows)[:80]}".strip()


def _totals(main: html.HtmlElement) -> Iterator[str]:
    """How long the lists are of which a page shows the beginning."""
    for line in main.xpath(".//p[@class='exports']"):
        yield _words([line]).partition(" ·")[0]


def _words(elements: list[html.HtmlElement]) -> str:
    return " ".join(elements[0].text_content().split()) if elements else ""
