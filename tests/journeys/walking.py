"""Walks through the site by its links, as its owner."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Mapping
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

# Files and ways out; the exports are tested with the lists they belong to.
NOT_PAGES = re.compile(
    r"[?&](export|language)=|/accounts/logout|\.(csv|xlsx|docx|pdf|ris|json|html)$|/report/file|/xlsform/|/cite/"
)
LISTS_STATE = re.compile(r"[?&](q|sort|page)=")
MOST_PAGES = 150


class Answer(NamedTuple):
    """headers: their names in small letters. text: the page; nothing of a file."""

    status: int
    headers: Mapping[str, str]
    text: str


def kind_of(address: str) -> str:
    """Pages that differ in ids only are of one kind."""
    parts = urlsplit(address)
    names = "&".join(sorted(re.findall(r"(\w+)=", parts.query)))
    return re.sub(r"\d+", "N", parts.path) + ("?" + names if names else "")


def pages_of(get: Callable[[str], Answer], site: str) -> list[str]:
    """One address of each kind of page that links lead to from the list of studies. site: address without a / at its
    end."""
    seen: dict[str, str] = {}
    waiting = deque([f"{site}/", f"{site}/s/example/"])
    while waiting and len(seen) < MOST_PAGES:
        address = waiting.popleft()
        kind = kind_of(address)
        if kind in seen:
            continue
        answer = get(address)
        assert answer.status < 400, f"{address} answers {answer.status}"
        if "text/html" not in answer.headers.get("content-type", "") or "attachment" in answer.headers.get(
            "content-disposition", ""
        ):
            continue
        seen[kind] = address
        for link in re.findall(r'<a\b[^>]*?\bhref="([^"#]*)', answer.text):
            target = urljoin(address, link.replace("&amp;", "&"))
            inside = target.startswith(site) and ("/s/" not in target or "/s/example/" in target)
            if inside and not NOT_PAGES.search(target) and not LISTS_STATE.search(target):
                waiting.append(target)
    return list(seen.values())
