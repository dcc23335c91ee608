"""What each search finds, as its page shows it."""

from __future__ import annotations

import html
import re

from django.test import Client

QUERIES = (
    "teams", "TEAM", "munoz", "Muñoz", '"long-term wards"', '"wards long"', "dril*", "author:ward", "journal:ward",
    "title:trust", "title:trust -pilot", "trust NOT (pilot OR nurses)", "NOT trust", "drills OR NOT year:1990..",
    "(drills OR nurses) year:2011..2020", "year:2016", "year:..2016", "doi:10.1000/A", "pmid:77", "& drills", "and",
    "costs/drills", '"on one another"', "why", "nurs* -author:ward", "is:unmarked trust", "nowhere",
    # Nothing of these may be more than words.
    "o'neil'; DROP TABLE library_paper", "trust:A", "trust & !pilot", "(trust", '"trust', "\\'", "%s %(x)s", "²", "中",
    "trust:*", "<->", "a" * 400, "x" * 2100, "()", "-", "* :", "{a}:b", "titel:trust", "NOT NOT trust",
)  # fmt: skip
_TITLE = re.compile(r'<a\b[^>]*href="[^"]*/library/papers/\d+/"[^>]*>(.*?)</a>', re.DOTALL)


def titles_found(client: Client, slug: str) -> dict[str, list[str]]:
    """For each query the titles on the page of results, in the order of the alphabet; [] too where it is refused."""
    found = {}
    for query in QUERIES:
        page = client.get(f"/s/{slug}/library/", {"q": query})
        assert page.status_code in (200, 422), (query, page.status_code)
        titles = {
            html.unescape(re.sub(r"<[^>]+>", "", title)).strip() for title in _TITLE.findall(page.content.decode())
        }
        found[query] = sorted(titles)
    return found
